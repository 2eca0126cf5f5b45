import type { Span } from '../../chat/message.ts';
import type { Person } from '../../directory/model.ts';
import type { PersonId } from '../../kernel/ids.ts';
import { type Reader, wordsFor } from '../../lookup/reader.ts';
import type { Rotation } from '../../rotations/model.ts';
import { finalSchedule } from '../../rotations/schedule/schedule.ts';
import { shiftsAhead } from './ahead.ts';
import { type Desk, peopleOf } from './desk.ts';
import { peopleSpans, rotationSpan, whoSpan } from './messages/parts.ts';

/** How far ahead those are looked for who take turns. */
const AHEAD_DAYS = 92;

/**
 * Says that the person has no shift ahead in the rotation that could be swapped, and whose there are besides the requester's; undefined where
 * they have one, or nobody else has.
 */
export function noTurnsSpans(
  { context }: Desk,
  reader: Reader,
  {
    taker,
    rotation,
    requester,
  }: { readonly taker: Person; readonly rotation: Rotation; readonly requester: Person },
): readonly Span[] | undefined {
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
