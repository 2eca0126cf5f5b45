import type { Action } from '../../chat/actions.ts';
import type { Span } from '../../chat/message.ts';
import type { Reply } from '../../chat/reply.ts';
import type { Person } from '../../directory/model.ts';
import type { PersonId } from '../../kernel/ids.ts';
import { type Reader, wordsFor } from '../../lookup/reader.ts';
import type { Rotation } from '../../rotations/model.ts';
import { finalSchedule } from '../../rotations/schedule/schedule.ts';
import { only, shiftsAhead } from './ahead.ts';
import { type Desk, peopleOf, sayTo } from './desk.ts';
import {
  buttonFor,
  buttonsElement,
  peopleSpans,
  rotationSpan,
  shiftMessage,
  whoSpan,
} from './messages/parts.ts';
import { ownRotations } from './which-rotation.ts';

/** Who is to swap with whom, as far as it is known. */
interface Partners {
  readonly requester: Person;
  readonly taker?: Person;
  /** Absent: the only one in which the requester can be on duty. */
  readonly rotation?: Rotation;
}

/** How far ahead those are looked for who take turns. */
const AHEAD_DAYS = 92;

/**
 * Says that the person has no shift ahead in the rotation that could be swapped, and whose there are besides the requester's; undefined where
 * they have one, or nobody else has.
 */
export function noTurnsSpans(desk: Desk, reader: Reader, swap: Partners): readonly Span[] | undefined {
  const { taker, requester } = swap;
  const rotation = swap.rotation ?? only(ownRotations(desk));
  if (taker === undefined || rotation === undefined) return undefined;
  const { context } = desk;
  const { snapshot, now } = context;
  const ahead = { personId: taker.id, rotationId: rotation.id, isRunningToo: true };
  if (taker.id === requester.id || shiftsAhead(snapshot, ahead, now).length > 0) return undefined;
  const interval = { start: now, end: now.add({ hours: AHEAD_DAYS * 24 }) };
  const ids = finalSchedule(snapshot, rotation.id, interval).flatMap(
    ({ personId, alongside = [] }): readonly (PersonId | null)[] => [
      personId,
      ...alongside.map((each) => each.personId),
    ],
  );
  const others = [...new Set(ids)].filter((id) => id !== null).filter((id) => id !== requester.id);
  const people = peopleOf(snapshot.directory.people, others);
  if (people.length === 0) return undefined;
  return wordsFor(reader).spans('shift-refuse.no-turns', {
    who: whoSpan({ reader, snapshot }, taker.id),
    rotation: rotationSpan(rotation),
    people: peopleSpans(reader, people),
  });
}

/** The same as a message, whose button begins the swap without that person. */
export function sayNoTurns(desk: Desk, swap: Partners, action: Action): readonly Reply[] | undefined {
  const { context } = desk;
  if (noTurnsSpans(desk, context.asker, swap) === undefined) return undefined;
  return sayTo(context, (reader) => {
    const spans = noTurnsSpans(desk, reader, swap) ?? [];
    return shiftMessage(reader, spans, buttonsElement(buttonFor(reader, 'button.shift-swap', action)));
  });
}
