import { Temporal } from 'temporal-polyfill';
import type { Button, Element, Message, Span } from '../chat/message.ts';
import { plain } from '../chat/message.ts';
import type { Person, Topic } from '../directory/model.ts';
import type { PersonId } from '../kernel/ids.ts';
import { holds, type Interval } from '../kernel/interval.ts';
import { spansWithin } from '../kernel/timeline.ts';
import type { Rotation, Shift } from '../rotations/model.ts';
import { rotationAt, type ScheduleSource, sourceAt } from '../rotations/schedule/history.ts';
import { isSameShift, rowsOf } from '../rotations/schedule/rows.ts';
import { dutyAt, finalSchedule } from '../rotations/schedule/schedule.ts';
import { serviceTimeline } from '../rotations/schedule/service.ts';
import { hoursText } from './about-message.ts';
import { deactivatedElements } from './deactivated.ts';
import { nameIn } from './names.ts';
import type { Snapshot } from './ports.ts';
import { endSpan, messageFor, personSpan, type Reader, someSpans, wordsFor } from './reader.ts';
import { rotationButtons } from './shift-buttons.ts';

/** How many rows are read at once; the rest is one button away. */
const MOST_ROWS = 20;

/**
 * Who serves in the rotation over the interval, gaps said, who is on `now` marked; a button leads on to what comes after. `viewerId`:
 * who asked, and gets the buttons for what they may do about it.
 */
export function scheduleMessage(
  reader: Reader,
  snapshot: Snapshot,
  asked: Rotation,
  interval: Interval,
  now: Temporal.Instant,
  viewerId?: PersonId,
): Message {
  const words = wordsFor(reader);
  const rotation = rotationAt(snapshot, asked.id, later(interval.start, now)) ?? asked;
  const rows = rowsOf(snapshot, rotation.id, finalSchedule(snapshot, rotation.id, interval));
  const { shift: onNow } = dutyAt(snapshot, rotation.id, now);
  // A row may leave out the very night that it is.
  const isNow = (row: Shift): boolean => holds(row, now) && isSameShift(row, onNow);
  const shown = rows.slice(0, MOST_ROWS);
  const gaps = shown.filter((row) => row.personId === null && row.source === 'none').length;
  const elements: Element[] = [
    { type: 'heading', text: words.text('schedule.heading', { rotation: rotation.name }) },
    shown.length === 0
      ? { type: 'text', spans: words.spans('why.nobody') }
      : { type: 'list', items: shown.map((row) => rowSpans(reader, snapshot, row, interval, isNow(row))) },
  ];
  if (gaps > 0) {
    elements.push({ type: 'text', spans: words.spans('schedule.gaps', { count: gaps }), tone: 'warning' });
  }
  elements.push(
    ...deactivatedElements(
      reader,
      shown.flatMap((row) => peopleIn(snapshot, row)),
    ),
  );
  const end = rows[MOST_ROWS]?.start ?? interval.end;
  elements.push(...smallPrint(reader, snapshot, rotation, { start: interval.start, end }, now));
  elements.push({ type: 'buttons', buttons: [laterButton(reader, rotation, interval, rows)] });
  const current = snapshot.rotations.get(rotation.id);
  const doings = current && viewerId ? rotationButtons(reader, snapshot, current, viewerId, now) : [];
  if (doings.length > 0) elements.push({ type: 'buttons', buttons: doings });
  const who = whoOf(reader, snapshot, onNow);
  return messageFor(reader, words.spans('schedule.summary', { rotation: rotation.name, who }), elements);
}

/** Of the time that the rows are of: the rotation's hours, what is left out, how its turns are counted, and the edits that are yet to take effect. */
function smallPrint(
  reader: Reader,
  snapshot: Snapshot,
  rotation: Rotation,
  interval: Interval,
  now: Temporal.Instant,
): readonly Element[] {
  const words = wordsFor(reader);
  const lines: (readonly Span[])[] = [];
  const [from, until] = [interval.start.epochMilliseconds, interval.end.epochMilliseconds];
  const spans = spansWithin(serviceTimeline(snapshot, rotation.id), from, until, Object.is);
  const services = new Set(spans.map(({ value }) => value));
  if (rotation.type === 'turns' && rotation.hours !== undefined) {
    const hours = hoursText(reader, rotation.hours, rotation.timeZone);
    lines.push([plain(`${words.text('label.hours')}: ${hours}`)]);
  } else if (services.has('closed')) {
    // The layers have hours, each its own.
    lines.push(words.spans('schedule.left-out-hours'));
  }
  if (services.has('holiday')) lines.push(words.spans('schedule.left-out-holidays'));
  if (rotation.type === 'turns' && rotation.participants.length > 1) {
    lines.push(words.spans(`schedule.turns-${rotation.turns}`));
  }
  const edits = (snapshot.history?.rotations.get(rotation.id) ?? [])
    .map(({ until }) => Temporal.Instant.fromEpochMilliseconds(until))
    .filter((at) => holds(interval, at) && Temporal.Instant.compare(now, at) < 0)
    .map((at): readonly Span[] => [{ type: 'instant', at, style: 'date-time' }]);
  if (edits.length > 0) lines.push(words.spans('schedule.edit-at', { at: words.together(edits) }));
  return lines.map((spans) => ({ type: 'text', spans, tone: 'subtle' }));
}

function later(one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(one, other) < 0 ? other : one;
}

/** The topic is not answered by a rotation, so that there is no schedule: who answers is one button away. */
export function noRotationMessage(reader: Reader, topic: Topic): Message {
  const words = wordsFor(reader);
  const spans = words.spans('schedule.no-rotation', { topic: nameIn(topic, reader.language) });
  return messageFor(reader, spans, [
    { type: 'text', spans },
    {
      type: 'buttons',
      buttons: [
        { type: 'action', label: words.text('button.who'), action: { type: 'find', topicId: topic.id } },
      ],
    },
  ]);
}

/** Several rotations fit, or none but some come near: one button each. */
export function whichScheduleMessage(
  reader: Reader,
  asked: string,
  rotations: readonly Rotation[],
  isSure: boolean,
): Message {
  const words = wordsFor(reader);
  const spans = isSure ? words.spans('schedule.which') : words.spans('schedule.unknown', { words: asked });
  const buttons = rotations.map(
    (rotation): Button => ({
      type: 'action',
      label: rotation.name,
      action: { type: 'schedule', rotationId: rotation.id },
    }),
  );
  return messageFor(reader, spans, [
    { type: 'text', spans },
    ...(buttons.length === 0 ? [] : [{ type: 'buttons', buttons } as const]),
  ]);
}

/** A row of a schedule over the interval: from when to when, and who is on duty. */
export function rowSpans(
  reader: Reader,
  snapshot: ScheduleSource,
  row: Shift,
  interval: Interval,
  isNow: boolean,
): readonly Span[] {
  const words = wordsFor(reader);
  const who = whoOf(reader, snapshot, row);
  const start: Span = { type: 'instant', at: row.start, style: 'date-time' };
  // A row cut by the end of the interval goes on beyond it, nobody knows here until when.
  const goesOn = row.end.epochMilliseconds >= interval.end.epochMilliseconds;
  if (isNow && goesOn) return words.spans('schedule.now-on', { who });
  if (isNow) {
    const end: Span = { type: 'instant', at: row.end, style: 'date-time' };
    return words.spans('schedule.now', { who, end });
  }
  return goesOn
    ? words.spans('schedule.shift-on', { who, start })
    : words.spans('schedule.shift', { who, start, end: endSpan(reader, row.start, row.end) });
}

function peopleIn({ directory }: Snapshot, row: Shift): readonly (Person | undefined)[] {
  const all = [row.personId, ...(row.alongside ?? []).map(({ personId }) => personId)];
  return all.flatMap((id) => (id === null ? [] : [directory.people.get(id)]));
}

/** Whoever is on duty in the row, the point of contact first. */
function whoOf(reader: Reader, snapshot: ScheduleSource, row: Shift): readonly Span[] {
  const words = wordsFor(reader);
  const { people } = sourceAt(snapshot, row.start).directory;
  const one = ({ personId, source }: Pick<Shift, 'personId' | 'source'>): readonly Span[] => {
    const person = personId === null ? undefined : people.get(personId);
    if (person === undefined) return words.spans('schedule.nobody');
    const who = personSpan(reader, person);
    if (source === 'stand-in') return words.spans('schedule.stands-in', { who });
    return source === 'override' ? words.spans('schedule.override', { who }) : [who];
  };
  if (row.alongside === undefined) return one(row);
  return words.spans('answer.with', { who: one(row), others: someSpans(reader, row.alongside.map(one)) });
}

/** Goes on with the first row that was not shown whole. */
function laterButton(reader: Reader, rotation: Rotation, interval: Interval, rows: readonly Shift[]): Button {
  const next = rows[MOST_ROWS] ?? (rows.length > 1 ? rows.at(-1) : undefined);
  const from = (next?.start ?? interval.end).toString();
  return {
    type: 'action',
    label: wordsFor(reader).text('button.later'),
    action: { type: 'schedule', rotationId: rotation.id, from },
  };
}
