import type { Action } from '../../chat/actions.ts';
import type { TextKey } from '../../chat/languages/texts.ts';
import type { Button, Element, Span, Tone } from '../../chat/message.ts';
import { bold, plain } from '../../chat/message.ts';
import type { Telling } from '../../deliveries/subject.ts';
import type { PersonId, RotationId } from '../../kernel/ids.ts';
import type { Interval } from '../../kernel/interval.ts';
import { endSpan, personSpan, type Reader, someSpans, wordsFor } from '../../lookup/reader.ts';

/** More than so many stretches nobody reads; the rest is counted. */
const MOST_SHOWN = 8;

/** A person's name; of one who is gone, “somebody”. */
export function who({ reader, snapshot }: Telling, personId: PersonId): readonly Span[] {
  const person = snapshot.directory.people.get(personId);
  return person ? [personSpan(reader, person)] : [plain(wordsFor(reader).text('inquiry.somebody'))];
}

/** Several people in one line. */
export function whoAll(telling: Telling, personIds: readonly PersonId[]): readonly Span[] {
  return someSpans(
    telling.reader,
    personIds.map((personId) => who(telling, personId)),
  );
}

/** The rotation's name; of one that is gone, its id. */
export function rotationSpan({ snapshot }: Telling, id: RotationId): Span {
  return bold(snapshot.rotations.get(id)?.name ?? id);
}

/** Running text as an element. */
export function text(spans: readonly Span[], tone?: Tone): Element {
  return { type: 'text', spans, ...(tone && { tone }) };
}

/** From when to when, as the reader's clock has it. */
export function stretchSpans(reader: Reader, { start, end }: Interval): readonly Span[] {
  const from: Span = { type: 'instant', at: start, style: 'date-time' };
  return wordsFor(reader).spans('told.stretch', { start: from, end: endSpan(reader, start, end) });
}

/** Stretches below what they are, the first few of them; nothing where there are none. */
export function stretchElements(
  reader: Reader,
  label: readonly Span[],
  stretches: readonly Interval[],
  more = 0,
): readonly Element[] {
  const shown = stretches.slice(0, MOST_SHOWN);
  const rest = more + stretches.length - shown.length;
  const items = shown.map((stretch) => stretchSpans(reader, stretch));
  return listElements(reader, label, items, rest);
}

/** A list below what it is of; nothing where it is empty. */
export function listElements(
  reader: Reader,
  label: readonly Span[],
  items: readonly (readonly Span[])[],
  rest = 0,
): readonly Element[] {
  if (items.length === 0) return [];
  const others = rest > 0 ? [wordsFor(reader).spans('told.more', { count: rest })] : [];
  return [text(label), { type: 'list', items: [...items, ...others] }];
}

/** Why somebody wants it, in their own words; nothing where they said nothing. */
export function reasonElements(reason: string | undefined): readonly Element[] {
  return reason === undefined ? [] : [text([plain(reason)], 'quote')];
}

/** One button. */
export function button(
  reader: Reader,
  label: Extract<TextKey, `told.button-${string}`> | 'button.withdraw' | 'button.schedule',
  action: Action,
  style?: 'primary' | 'danger',
): Button {
  return { type: 'action', label: wordsFor(reader).text(label), action, ...(style && { style }) };
}

/** Buttons in a row, and at their end the schedule from when it matters. */
export function withSchedule(
  reader: Reader,
  rotationId: RotationId,
  from: Interval | undefined,
  buttons: readonly Button[] = [],
): Element {
  const start = from && { from: from.start.toString() };
  return {
    type: 'buttons',
    buttons: [...buttons, button(reader, 'button.schedule', { type: 'schedule', rotationId, ...start })],
  };
}
