import { Temporal } from 'temporal-polyfill';
import type { Element } from '../../chat/message.ts';
import { plain } from '../../chat/message.ts';
import type { TimeOff } from '../../directory/model.ts';
import { instantOfMoment } from '../../kernel/local-moment.ts';
import { type Reader, wordsFor } from '../../lookup/reader.ts';
import { rotationsWith } from '../../lookup/where-on-point.ts';
import { isManagerOf } from '../../rotations/requests/permissions.ts';
import type { HandoffNote } from '../../shifts/ports.ts';
import type { Desk } from './desk.ts';
import { timeOffSpans } from './messages/away.ts';
import { buttonFor, buttonsElement, rotationSpan } from './messages/parts.ts';
import { type RequestsReader, requestElements } from './messages/requests.ts';
import { ownOpenRequests } from './open-requests.ts';

/** Of more time off than this nobody needs to be reminded. */
const MOST_TIME_OFF = 5;

/** What of the actor's own there is beside their shifts: open requests, time off ahead, the note they wrote. For their eyes alone. */
export async function ownMatters(desk: Desk, reader: Reader): Promise<readonly Element[]> {
  const { context, actor } = desk;
  const { snapshot } = context;
  const words = wordsFor(reader);
  const reading = readingOf(desk, reader);
  const requests = requestElements(reading, await ownOpenRequests(desk));
  const away = timeOffAhead(desk).flatMap((timeOff): readonly Element[] => [
    { type: 'text', spans: words.spans('shift.away', { when: timeOffSpans(reading, actor, timeOff) }) },
    ...buttonsElement(
      buttonFor(reader, 'button.shift-withdraw', {
        type: 'away-undo',
        personId: actor.id,
        from: timeOff.from,
        until: timeOff.until,
      }),
    ),
  ]);
  const notes = (await ownNotes(desk)).flatMap((note): readonly Element[] => {
    const rotation = snapshot.rotations.get(note.rotationId);
    if (rotation === undefined) return [];
    const end = { type: 'instant', at: note.shift.end, style: 'date-time' } as const;
    const action = { type: 'note-form', rotationId: rotation.id } as const;
    return [
      { type: 'text', spans: words.spans('shift.note-kept', { rotation: rotationSpan(rotation), end }) },
      { type: 'text', spans: [plain(note.text)], tone: 'quote' },
      ...buttonsElement(buttonFor(reader, 'button.note-change', action)),
    ];
  });
  return [...requests, ...away, ...notes];
}

/** The actor as the reader of a list of requests. */
export function readingOf({ context, actor }: Desk, reader: Reader): RequestsReader {
  const { snapshot } = context;
  return {
    reader,
    snapshot,
    actorId: actor.id,
    isManagerOf: (rotation) => isManagerOf(actor.id, rotation, snapshot.directory),
  };
}

function timeOffAhead({ context, actor }: Desk): readonly TimeOff[] {
  const { snapshot, now } = context;
  const zone = actor.timeZone ?? snapshot.directory.organization.timeZone;
  const startOf = ({ from }: TimeOff) => instantOfMoment(from, zone);
  return actor.timeOff
    .filter(({ until }) => instantOfMoment(until, zone) > now.epochMilliseconds)
    .toSorted((one, other) => startOf(one) - startOf(other))
    .slice(0, MOST_TIME_OFF);
}

async function ownNotes({ ports, context, actor }: Desk): Promise<readonly HandoffNote[]> {
  const ids = rotationsWith(context.snapshot, actor.id);
  const notes = await ports.work.run(async ({ handoffNotes }) => {
    const found: HandoffNote[] = [];
    for (const id of ids) found.push(...(await handoffNotes.of(id, context.now)));
    return found;
  });
  return notes.filter(
    ({ personId, shift }) => personId === actor.id && Temporal.Instant.compare(shift.end, context.now) > 0,
  );
}
