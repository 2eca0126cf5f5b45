import type { Temporal } from 'temporal-polyfill';
import type { Element, Message, Span } from '../chat/message.ts';
import { bold, plain } from '../chat/message.ts';
import type { Person } from '../directory/model.ts';
import { nameIn } from './names.ts';
import type { OwnShift } from './own-shifts.ts';
import { endSpan, messageFor, personSpan, type Reader, someSpans, wordsFor } from './reader.ts';
import { type ActionButton, browseButton, searchButton } from './search-messages.ts';
import { ownShiftButtons } from './shift-buttons.ts';
import type { OnPoint } from './where-on-point.ts';

/** How many topics are named before the rest is counted. */
const MOST_TOPICS = 15;

/**
 * What the reader is on point for now, and their next shifts; or what `other` is, where it is about a colleague. `own`: what else there
 * is of the reader's own, where nobody else reads it; then their next shifts have buttons too.
 */
export function mineMessage(
  reader: Reader,
  onPoint: OnPoint,
  at: Temporal.Instant,
  other?: Person,
  own?: readonly Element[],
): Message {
  const words = wordsFor(reader);
  const count = onPoint.topics.length;
  const who = other && personSpan(reader, other);
  const summary = who
    ? words.spans('mine.summary-other', { who, count })
    : words.spans('mine.summary', { count });
  return messageFor(reader, summary, [
    ...topicElements(reader, onPoint, who),
    ...departmentElements(reader, onPoint),
    ...shiftElements(reader, onPoint.shifts, at, own !== undefined),
    ...(own ?? []),
    { type: 'buttons', buttons: [...awayButtons(reader, own), searchButton(reader), browseButton(reader)] },
  ]);
}

function awayButtons(reader: Reader, own: readonly Element[] | undefined): readonly ActionButton[] {
  if (own === undefined) return [];
  return [
    { type: 'action', label: wordsFor(reader).text('button.shift-away'), action: { type: 'away-form' } },
  ];
}

/** Somebody who is in the workspace but not in the directory: the reader, or another, by name where it is known. */
export function notInDirectoryMessage(
  reader: Reader,
  other?: { readonly name: string | undefined },
): Message {
  const spans = notInDirectorySpans(reader, other);
  return messageFor(reader, spans, [
    { type: 'text', spans },
    { type: 'buttons', buttons: [searchButton(reader), browseButton(reader)] },
  ]);
}

function notInDirectorySpans(reader: Reader, other?: { readonly name: string | undefined }): readonly Span[] {
  const words = wordsFor(reader);
  if (other === undefined) return words.spans('mine.not-in-directory');
  if (other.name === undefined) return words.spans('mine.not-in-directory-unknown');
  return words.spans('mine.not-in-directory-other', { who: bold(other.name) });
}

/** A shift as its owner reads it: “Payroll: now, until …”, or from when to when; and with whom. */
export function ownShiftSpans(reader: Reader, own: OwnShift, at: Temporal.Instant): readonly Span[] {
  return [...whenSpans(reader, own, at), ...withWhomSpans(reader, own)];
}

function withWhomSpans(reader: Reader, { first, alongside }: OwnShift): readonly Span[] {
  const words = wordsFor(reader);
  if (first !== undefined)
    return [plain(' '), ...words.spans('mine.first', { who: personSpan(reader, first) })];
  if (alongside.length === 0) return [];
  const others = someSpans(
    reader,
    alongside.map((person) => [personSpan(reader, person)]),
  );
  return [plain(' '), ...words.spans('mine.with', { others })];
}

function whenSpans(reader: Reader, { rotation, shift }: OwnShift, at: Temporal.Instant): readonly Span[] {
  const words = wordsFor(reader);
  const name = bold(rotation.name);
  if (shift.start.epochMilliseconds <= at.epochMilliseconds) {
    const end: Span = { type: 'instant', at: shift.end, style: 'date-time' };
    return words.spans('mine.shift-now', { rotation: name, end });
  }
  const start: Span = { type: 'instant', at: shift.start, style: 'date-time' };
  return words.spans('mine.shift', { rotation: name, start, end: endSpan(reader, shift.start, shift.end) });
}

function topicElements(reader: Reader, onPoint: OnPoint, who: Span | undefined): readonly Element[] {
  const words = wordsFor(reader);
  const { topics } = onPoint;
  if (topics.length === 0) {
    const spans = who ? words.spans('mine.nothing-other', { who }) : words.spans('mine.nothing');
    return [{ type: 'text', spans }];
  }
  const items = topics
    .slice(0, MOST_TOPICS)
    .map((topic): readonly Span[] => [plain(nameIn(topic, reader.language))]);
  const rest = topics.length - items.length;
  if (rest > 0) items.push(words.spans('list.more', { count: rest }));
  const spans = who ? words.spans('mine.now-other', { who }) : words.spans('mine.now');
  return [
    { type: 'text', spans: [...spans, plain(':')] },
    { type: 'list', items },
  ];
}

function departmentElements(reader: Reader, onPoint: OnPoint): readonly Element[] {
  if (onPoint.departments.length === 0) return [];
  const words = wordsFor(reader);
  const departments = words.together(
    onPoint.departments.map((each) => [bold(nameIn(each, reader.language))]),
  );
  return [{ type: 'text', spans: words.spans('mine.departments', { departments }) }];
}

/** So many of the next shifts have buttons of their own. */
const MOST_WITH_BUTTONS = 3;

function shiftElements(
  reader: Reader,
  shifts: readonly OwnShift[],
  at: Temporal.Instant,
  hasButtons: boolean,
): readonly Element[] {
  const words = wordsFor(reader);
  if (shifts.length === 0) return [{ type: 'text', spans: words.spans('mine.no-shifts'), tone: 'subtle' }];
  const first = hasButtons ? shifts.slice(0, MOST_WITH_BUTTONS) : [];
  const rest = shifts.slice(first.length).map((each) => ownShiftSpans(reader, each, at));
  return [
    { type: 'text', spans: [bold(words.text('mine.shifts'))] },
    ...first.flatMap((each): readonly Element[] => [
      { type: 'text', spans: ownShiftSpans(reader, each, at) },
      { type: 'buttons', buttons: ownShiftButtons(reader, each, at) },
    ]),
    ...(rest.length === 0 ? [] : [{ type: 'list', items: rest } as const]),
  ];
}
