import type { Action } from '../../../chat/actions.ts';
import type { TextKey } from '../../../chat/languages/texts.ts';
import { bold, type Element, type Message, type Span } from '../../../chat/message.ts';
import { plainSpans } from '../../../chat/plain-text.ts';
import type { Person } from '../../../directory/model.ts';
import type { PersonId } from '../../../kernel/ids.ts';
import type { Interval } from '../../../kernel/interval.ts';
import type { Snapshot } from '../../../lookup/ports.ts';
import { endSpan, messageFor, personSpan, type Reader, someSpans, wordsFor } from '../../../lookup/reader.ts';
import type { ActionButton } from '../../../lookup/search-messages.ts';
import type { Rotation } from '../../../rotations/model.ts';
import type { Move } from '../../../rotations/preview/moves.ts';
import { timeWithout } from '../../../rotations/schedule/stretches.ts';

/** What a message about shifts is written with. */
export interface Writing {
  readonly reader: Reader;
  readonly snapshot: Snapshot;
}

/** A message of one sentence, and what else there is to it. */
export function shiftMessage(reader: Reader, spans: readonly Span[], more: readonly Element[] = []): Message {
  return messageFor(reader, spans, [{ type: 'text', spans }, ...more]);
}

/** From when to when; on one day the end by the clock alone. */
export function stretchSpans(reader: Reader, { start, end }: Interval): readonly Span[] {
  const first: Span = { type: 'instant', at: start, style: 'date-time' };
  return wordsFor(reader).spans('shift.stretch', { start: first, end: endSpan(reader, start, end) });
}

/** How many stretches a line names before it counts the rest. */
const MOST_STRETCHES = 3;

/** Several stretches in a line. */
export function stretchesSpans(reader: Reader, stretches: readonly Interval[]): readonly Span[] {
  const words = wordsFor(reader);
  const shown = stretches.slice(0, MOST_STRETCHES).map((each) => stretchSpans(reader, each));
  const rest = stretches.length - shown.length;
  return words.together(rest > 0 ? [...shown, words.spans('answer.more', { count: rest })] : shown);
}

/** A stretch as the text of an entry to choose. */
export function stretchText(reader: Reader, stretch: Interval): string {
  return plainSpans(stretchSpans(reader, stretch), reader.language, reader.timeZone);
}

/** The rotation's name inside of a sentence. */
export function rotationSpan({ name }: Pick<Rotation, 'name'>): Span {
  return bold(name);
}

/** Somebody by their id: by name, or, where the directory has them no more, “somebody”; nobody is said so. */
export function whoSpan({ reader, snapshot }: Writing, id: PersonId | null): readonly Span[] {
  const words = wordsFor(reader);
  if (id === null) return words.spans('schedule.nobody');
  const person = snapshot.directory.people.get(id);
  return person === undefined ? words.spans('inquiry.somebody') : [personSpan(reader, person)];
}

/** Several people in a line. */
export function peopleSpans(reader: Reader, people: readonly Person[]): readonly Span[] {
  return someSpans(
    reader,
    people.map((person) => [personSpan(reader, person)]),
  );
}

/** How many lines say who serves when. */
const MOST_LINES = 6;

/** Who has come to serve what by a change, a line each. */
export function gainedElements(writing: Writing, moved: readonly Move[]): readonly Element[] {
  const words = wordsFor(writing.reader);
  const lines = moved
    .filter(({ gained }) => gained.length > 0)
    .map(({ personId, gained }) => servesSpans(writing, personId, timeWithout(gained, [])));
  if (lines.length === 0) return [];
  const rest = lines.length - MOST_LINES;
  const items = lines.slice(0, MOST_LINES);
  if (rest > 0) items.push(words.spans('list.more', { count: rest }));
  return [{ type: 'list', items }];
}

/** “Alice Ng: Mon 10 Aug, 09:00 – 13:00”. */
export function servesSpans(
  writing: Writing,
  personId: PersonId | null,
  stretches: readonly Interval[],
): readonly Span[] {
  return wordsFor(writing.reader).spans('shift.serves', {
    who: whoSpan(writing, personId),
    stretches: stretchesSpans(writing.reader, stretches),
  });
}

/** Who was told of it, in small print; nothing where nobody was. */
export function toldElements({ reader, snapshot }: Writing, told: readonly PersonId[]): readonly Element[] {
  const people = told.flatMap((id) => snapshot.directory.people.get(id) ?? []);
  if (people.length === 0) return [];
  const spans = wordsFor(reader).spans('shift.told', { people: peopleSpans(reader, people) });
  return [{ type: 'text', spans, tone: 'subtle' }];
}

/** Those that name nothing. */
type Label = Exclude<Extract<TextKey, `button.${string}`>, 'button.shift-spoken' | 'button.remove-named'>;

/** A button with this label. */
export function buttonFor(reader: Reader, label: Label, action: Action, style?: 'primary'): ActionButton {
  return {
    type: 'action',
    label: wordsFor(reader).text(label),
    action,
    ...(style && { style }),
  };
}

/** Buttons in a row; nothing where there are none. */
export function buttonsElement(...buttons: readonly ActionButton[]): readonly Element[] {
  return buttons.length === 0 ? [] : [{ type: 'buttons', buttons }];
}
