import type { Reply } from '../../chat/reply.ts';
import type { Person, TimeOff } from '../../directory/model.ts';
import { intervalOf, type TimeOffRefusal } from '../../directory/time-off-edits.ts';
import { type Reader, wordsFor } from '../../lookup/reader.ts';
import type { ActionButton } from '../../lookup/search-messages.ts';
import { timeOffIn, timeWithout } from '../../rotations/schedule/stretches.ts';
import type { Desk } from './desk.ts';
import { buttonFor, stretchText } from './messages/parts.ts';
import { sayRefused } from './refusing.ts';

/** More pieces than this nobody puts in one after the other. */
const MOST_PIECES = 3;

/**
 * Says why the time off can't be put in; where some of it is time off already, each piece of the rest is offered as the form filled in
 * with it, and where all of it is, that can be taken back.
 */
export function sayNotAway(
  desk: Desk,
  refusal: TimeOffRefusal,
  person: Person,
  wanted: Pick<TimeOff, 'from' | 'until'>,
): readonly Reply[] {
  const about = { personId: person.id };
  if (refusal.code !== 'overlaps') return sayRefused(desk, refusal, about);
  const { directory } = desk.context.snapshot;
  const all = intervalOf(wanted, person, directory);
  const rest = timeWithout([all], timeOffIn(person.id, directory, all)).slice(0, MOST_PIECES);
  const { from, until } = refusal.other;
  const undo = { type: 'away-undo', personId: person.id, from, until } as const;
  return sayRefused(desk, refusal, about, (reader) =>
    rest.length === 0
      ? [buttonFor(reader, 'button.shift-withdraw', undo)]
      : rest.map((piece) => {
          const [start, end] = [piece.start.toString(), piece.end.toString()];
          const action = { type: 'away-form', personId: person.id, start, end } as const;
          return {
            ...buttonFor(reader, 'button.shift-away', action),
            label: spoken(reader, stretchText(reader, piece)),
          };
        }),
  );
}

function spoken(reader: Reader, shift: string): ActionButton['label'] {
  const words = wordsFor(reader);
  return words.text('button.shift-spoken', { button: words.text('button.shift-away'), shift });
}
