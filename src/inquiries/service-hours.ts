import { Temporal } from 'temporal-polyfill';
import { hoursTimeline } from '../directory/hours.ts';
import { DAY, MINUTE } from '../kernel/civil.ts';
import type { RotationId, TopicId } from '../kernel/ids.ts';
import { clipped, type Span, type Timeline } from '../kernel/timeline.ts';
import { type Answer, answerFor, hoursKept, type Kept } from '../lookup/answer.ts';
import type { Snapshot } from '../lookup/ports.ts';
import { sourceAt } from '../rotations/schedule/history.ts';
import { serviceTimeline } from '../rotations/schedule/service.ts';

/** Hours that are shut for longer than this never open again: they are weekly, and a holiday is some days. */
const HORIZON = 732 * DAY;

/**
 * The instant by which so many minutes of service have passed since `from`; only time within the hours counts (true in the
 * timeline), and all time where there is none. `from` itself for no minutes. Undefined where the hours never hold so many.
 */
export function addServiceMinutes(
  service: Timeline<boolean> | undefined,
  from: Temporal.Instant,
  minutes: number,
): Temporal.Instant | undefined {
  let left = minutes * MINUTE;
  if (service === undefined || left === 0) return from.add({ milliseconds: left });
  let at = from.epochMilliseconds;
  let shutSince = at;
  while (at - shutSince < HORIZON) {
    const { end, value } = service(at);
    if (value && left <= end - at) return Temporal.Instant.fromEpochMilliseconds(at + left);
    if (value) {
      left -= end - at;
      shutSince = end;
    }
    at = end;
  }
  return undefined;
}

/**
 * When the topic is served, by whoever answers for it at `at`: within its hours, else within those of the rotation, department or
 * people that answer (any of them), and on none of the rotation's holidays. Undefined: always.
 */
export function serviceOf(
  snapshot: Snapshot,
  topicId: TopicId,
  at: Temporal.Instant,
): Timeline<boolean> | undefined {
  if (!snapshot.directory.topics.has(topicId)) return undefined;
  const answer = answerFor(snapshot, topicId, at);
  const kept = keptBy(answer);
  const { timeZone } = sourceAt(snapshot, at).directory.organization;
  const open = kept.flatMap(({ hours, timeZone: own }) =>
    hours === undefined ? [] : [hoursTimeline(hours, own ?? timeZone)],
  );
  const hours = open.length < kept.length ? undefined : anyOf(open);
  const rotationId = rotationOf(answer);
  return rotationId === undefined ? hours : withoutHolidays(hours, snapshot, rotationId);
}

/** Whose hours count; where nobody is there, those of whoever would answer first. */
function keptBy({ topic, contact, passedOver }: Answer): readonly Kept[] {
  if (topic.hours !== undefined) return [topic];
  if (contact !== undefined) return hoursKept(topic, contact);
  const [first] = passedOver;
  switch (first?.type) {
    case 'rotation':
      return first.rotation.type === 'turns' ? [first.rotation] : [{}];
    case 'department':
      return [first.department];
    case 'people':
      return first.people;
    case undefined:
      return [{}];
    default:
      return first satisfies never;
  }
}

function rotationOf({ contact, passedOver: [first] }: Answer): RotationId | undefined {
  if (contact !== undefined) return contact.duty?.rotation.id;
  return first?.type === 'rotation' ? first.rotation.id : undefined;
}

/** True where any of them is. */
function anyOf(timelines: readonly Timeline<boolean>[]): Timeline<boolean> {
  const [only, ...more] = timelines;
  if (only !== undefined && more.length === 0) return only;
  return (at) => {
    const spans = timelines.map((timeline) => timeline(at));
    const all: Span<boolean> = { start: -Infinity, end: Infinity, value: spans.some(({ value }) => value) };
    return spans.reduce((span, { start, end }) => clipped(span, start, end), all);
  };
}

function withoutHolidays(
  hours: Timeline<boolean> | undefined,
  snapshot: Snapshot,
  rotationId: RotationId,
): Timeline<boolean> {
  const service = serviceTimeline(snapshot, rotationId);
  return (at) => {
    const served = service(at);
    const span = { ...served, value: served.value !== 'holiday' };
    if (hours === undefined) return span;
    const open = hours(at);
    return clipped({ ...open, value: open.value && span.value }, span.start, span.end);
  };
}
