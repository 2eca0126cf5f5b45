import type { Temporal } from 'temporal-polyfill';
import type { NoticeElement } from '../../chat/form.ts';
import { bold, type InstantSpan, type Span } from '../../chat/message.ts';
import type { Person } from '../../directory/model.ts';
import type { PersonId } from '../../kernel/ids.ts';
import type { Interval } from '../../kernel/interval.ts';
import { deactivatedElements } from '../../lookup/deactivated.ts';
import { endSpan, personSpan } from '../../lookup/reader.ts';
import { rowSpans } from '../../lookup/schedule-message.ts';
import { inHours } from '../../rotations/preview/load.ts';
import { type PassedOn, passedOn } from '../../rotations/preview/passed-on.ts';
import type { DoubleBooking, LoadChange, RotationPreview } from '../../rotations/preview/preview.ts';
import { joined } from '../../rotations/schedule/rows.ts';
import { everyService, serviceTimeline } from '../../rotations/schedule/service.ts';
import type { View } from './inputs.ts';
import { type Outlook, outlookOf, type RotationEdit } from './rotation-outlook.ts';
import { participantLine } from './rotation-people.ts';

/** How many lines of a kind are shown; the rest is counted. */
const MOST = { people: 10, moves: 8, gaps: 4, doubles: 4 } as const;

/** What saving a rotation would make: who serves when, how much each, what moves, and what is amiss. */
export function previewNotice(
  view: View,
  edit: RotationEdit,
  now: Temporal.Instant,
): readonly NoticeElement[] {
  const outlook = outlookOf(edit, now);
  const { preview, own } = outlook;
  return [
    ...shiftElements(view, edit, outlook),
    ...deactivatedElements(view.reader, peopleIn(view, edit)),
    ...(own.change === 'added' ? [] : moveElements(view, edit, outlook)),
    ...(own.datedInstead === undefined ? [] : datedElements(view, own.datedInstead)),
    ...loadElements(view, own.load, preview.interval),
    ...gapElements(view, edit, outlook),
    ...doubleElements(view, edit, preview.doubleBookings),
    ...followElements(view, edit, preview.rotations),
  ];
}

/** Who takes turns in it, or stands behind it. */
function peopleIn({ snapshot }: View, { rotation }: RotationEdit): readonly (Person | undefined)[] {
  const turns = rotation.type === 'turns' ? rotation.participants.map(({ personId }) => personId) : [];
  const backup = rotation.backup?.type === 'person' ? [rotation.backup.personId] : [];
  return [...turns, ...backup].map((id) => snapshot.directory.people.get(id));
}

function shiftElements(
  view: View,
  { after }: RotationEdit,
  { rows, shown }: Outlook,
): readonly NoticeElement[] {
  const { words, reader } = view;
  if (rows.every(({ personId }) => personId === null)) {
    return [{ type: 'text', spans: words.spans('preview.nobody'), tone: 'warning' }];
  }
  const items = rows.map((row) => rowSpans(reader, after, row, shown, false));
  return titled(view, words.text('preview.shifts'), items, items.length);
}

function moveElements(
  view: View,
  { rotation, after }: RotationEdit,
  { own, preview }: Outlook,
): readonly NoticeElement[] {
  const { end } = preview.interval;
  const { words } = view;
  const isSame = (one: PassedOn, other: PassedOn) =>
    one.from === other.from && one.to === other.to && one.place === other.place;
  const passed = joined(passedOn(own.moves), serviceTimeline(after, rotation.id), isSame);
  if (passed.length === 0)
    return [{ type: 'text', spans: words.spans('preview.no-moves', { end: day(end) }) }];
  const items = passed.map((each) =>
    words.spans('preview.move', {
      ...stretchSpans(view, each),
      from: whoSpans(view, each.from),
      to: whoSpans(view, each.to),
    }),
  );
  return titled(
    view,
    words.spans('preview.moves', { count: passed.length, end: day(end) }),
    items,
    MOST.moves,
  );
}

function datedElements(
  view: View,
  { participants, moved, movedIfDated }: NonNullable<RotationPreview['datedInstead']>,
): readonly NoticeElement[] {
  const entries = participants.map((each) => participantLine(each, view)).join(', ');
  const spans = view.words.spans('preview.dated', {
    moved: hours(view, moved),
    dated: hours(view, movedIfDated),
    entries,
  });
  return [{ type: 'text', spans, tone: 'warning' }];
}

function loadElements(
  view: View,
  load: readonly LoadChange[],
  { start, end }: Interval,
): readonly NoticeElement[] {
  const { words } = view;
  if (load.length === 0) return [];
  const items = load.map(({ personId, before, after }) => {
    const of = (measure: 'onDuty' | 'nights' | 'weekends') =>
      changeText(view, before[measure], after[measure]);
    return words.spans('preview.person-load', {
      who: whoSpans(view, personId),
      all: of('onDuty'),
      nights: of('nights'),
      weekends: of('weekends'),
    });
  });
  return titled(view, words.spans('preview.load', { start: day(start), end: day(end) }), items, MOST.people);
}

/** “120 → 168 h”; of who was not on duty before, or as much, only how it will be. */
function changeText(view: View, before: number, after: number): string {
  const [was, is] = [hours(view, before), hours(view, after)];
  if (before === 0 || was === is) return view.words.text('preview.hours', { hours: is });
  return view.words.text('preview.hours-change', { before: was, hours: is });
}

function hours({ reader }: View, milliseconds: number): string {
  return inHours(milliseconds).toLocaleString(reader.language, {
    maximumFractionDigits: 1,
    useGrouping: false,
  });
}

function gapElements(
  view: View,
  { rotation, after }: RotationEdit,
  { own: { gaps } }: Outlook,
): readonly NoticeElement[] {
  if (gaps.length === 0) return [];
  const rows = newFirst(joined(gaps, serviceTimeline(after, rotation.id), isAlikeNew));
  const items = rows.map((each) => view.words.spans('preview.stretch', stretchSpans(view, each)));
  return titled(view, view.words.text('preview.gaps'), items, MOST.gaps, 'warning');
}

interface New {
  readonly isNew: boolean;
}

function isAlikeNew(one: New, other: New): boolean {
  return one.isNew === other.isNew;
}

/** What the edit makes before what was so already. */
function newFirst<Item extends New>(items: readonly Item[]): readonly Item[] {
  return [...items.filter(({ isNew }) => isNew), ...items.filter(({ isNew }) => !isNew)];
}

function doubleElements(
  view: View,
  { rotation, after }: RotationEdit,
  bookings: readonly DoubleBooking[],
): readonly NoticeElement[] {
  const { words } = view;
  const own = bookings.filter(({ rotationIds }) => rotationIds.includes(rotation.id));
  if (own.length === 0) return [];
  const rows = bookingKinds(own).flatMap((kind) => {
    const services = kind[0]?.rotationIds.map((id) => serviceTimeline(after, id)) ?? [];
    return joined(kind, everyService(services), isAlikeNew);
  });
  const items = newFirst(rows).map(({ personId, rotationIds, ...stretch }) =>
    words.spans('preview.double', {
      who: whoSpans(view, personId),
      rotations: words.together(rotationIds.map((id) => [bold(after.rotations.get(id)?.name ?? id)])),
      ...stretchSpans(view, stretch),
    }),
  );
  return titled(view, words.text('preview.doubles'), items, MOST.doubles, 'warning');
}

/** Those of one person in the same rotations together. */
function bookingKinds(bookings: readonly DoubleBooking[]): readonly (readonly DoubleBooking[])[] {
  const kinds = new Map<string, DoubleBooking[]>();
  for (const booking of bookings) {
    const key = [booking.personId, ...booking.rotationIds].join(' ');
    const kind = kinds.get(key);
    if (kind) kind.push(booking);
    else kinds.set(key, [booking]);
  }
  return [...kinds.values()];
}

function followElements(
  { words }: View,
  { rotation }: RotationEdit,
  rotations: readonly RotationPreview[],
): readonly NoticeElement[] {
  const others = rotations.flatMap(({ rotationId, after }) =>
    after && rotationId !== rotation.id ? [after] : [],
  );
  if (others.length === 0) return [];
  const names = words.together(others.map(({ name }) => [bold(name)]));
  return [{ type: 'text', spans: words.spans('preview.follows', { rotations: names }) }];
}

function titled(
  { words }: View,
  title: string | readonly Span[],
  items: readonly (readonly Span[])[],
  most: number,
  tone?: 'warning',
): readonly NoticeElement[] {
  const spans = typeof title === 'string' ? [bold(title)] : title.map(bolder);
  const rest = items.length - most;
  const more = rest > 0 ? [words.spans('list.more', { count: rest })] : [];
  return [
    { type: 'text', spans, ...(tone && { tone }) },
    { type: 'list', items: [...items.slice(0, most), ...more] },
  ];
}

/** Titles are bold; instants are drawn by the platform. */
function bolder(span: Span): Span {
  return span.type === 'plain' ? bold(span.text) : span;
}

function whoSpans({ reader, words, snapshot }: View, id: PersonId | null): readonly Span[] {
  const person = id === null ? undefined : snapshot.directory.people.get(id);
  return person === undefined ? words.spans('schedule.nobody') : [personSpan(reader, person)];
}

function stretchSpans(
  { reader }: View,
  { start, end }: Interval,
): { readonly start: Span; readonly end: Span } {
  return { start: { type: 'instant', at: start, style: 'date-time' }, end: endSpan(reader, start, end) };
}

function day(at: Temporal.Instant): InstantSpan {
  return { type: 'instant', at, style: 'date' };
}
