import { hoursTimeline } from '../../directory/hours.ts';
import type { RotationId } from '../../kernel/ids.ts';
import { always, clipped, type Span, type Timeline } from '../../kernel/timeline.ts';
import { zoneOf } from '../../kernel/zone.ts';
import type { Rotation, TurnRotation } from '../model.ts';
import { holidayTimeline } from '../turns/holidays.ts';
import { epochAt, type ScheduleSource } from './history.ts';

/** What a rotation's hours and holidays say of an instant, whoever is there: that it serves, is out of its hours, or has a holiday within them. */
export type Service = 'serves' | 'closed' | 'holiday';

const SERVES = always<Service>('serves');
const CLOSED = always<Service>('closed');

/**
 * When the rotation serves, by the hours and holidays that held at each instant, since ever: its start is not asked. Layers have no hours of
 * their own and serve whenever one of them does. Nothing says that there is to be nobody while there is no rotation of that id.
 */
export function serviceTimeline(source: ScheduleSource, id: RotationId): Timeline<Service> {
  return overEpochs(source, (then) => {
    const rotation = then.rotations.get(id);
    return rotation ? serviceIn(then, rotation) : SERVES;
  });
}

/** A timeline of what held at each instant. */
export function overEpochs<Value>(
  source: ScheduleSource,
  ask: (then: ScheduleSource) => Timeline<Value>,
): Timeline<Value> {
  return (at) => {
    const { start, end, value: then } = epochAt(source, at);
    return clipped(ask(then)(at), start, end);
  };
}

/** A circle of layers, which the border refuses, serves never. */
function serviceIn(
  source: ScheduleSource,
  rotation: Rotation,
  above: ReadonlySet<RotationId> = new Set(),
): Timeline<Service> {
  if (rotation.type === 'turns') return serviceOf(rotation);
  if (above.has(rotation.id)) return CLOSED;
  const path = new Set([...above, rotation.id]);
  const layers = rotation.layers.flatMap(({ rotationId }) => source.rotations.get(rotationId) ?? []);
  return someService(layers.map((layer) => serviceIn(source, layer, path)));
}

/** Serves whenever one of them does; else has a holiday where one of them has. */
function someService(timelines: readonly Timeline<Service>[]): Timeline<Service> {
  return combined(timelines, ['serves', 'holiday', 'closed']);
}

/** Serves while all of them do; else is closed where one of them is. */
export function everyService(timelines: readonly Timeline<Service>[]): Timeline<Service> {
  return combined(timelines, ['closed', 'holiday', 'serves']);
}

/** What of the order comes first among what they say; its last where there are none. */
function combined(
  timelines: readonly Timeline<Service>[],
  order: readonly [Service, Service, Service],
): Timeline<Service> {
  return (at) => {
    const spans = timelines.map((timeline) => timeline(at));
    const value = order.find((each) => spans.some((span) => span.value === each)) ?? order[2];
    const all: Span<Service> = { start: -Infinity, end: Infinity, value };
    return spans.reduce((span, { start, end }) => clipped(span, start, end), all);
  };
}

const known = new WeakMap<TurnRotation, Timeline<Service>>();

/** As `serviceTimeline`, of one version of a rotation by turns. */
export function serviceOf(rotation: TurnRotation): Timeline<Service> {
  const made = known.get(rotation) ?? makeService(rotation);
  known.set(rotation, made);
  return made;
}

function makeService({ timeZone, hours, holidays }: TurnRotation): Timeline<Service> {
  const open = hours ? hoursTimeline(hours, timeZone) : always(true);
  const closed = holidays ? holidayTimeline(holidays, zoneOf(timeZone)) : always(false);
  return (at) => {
    const span = open(at);
    if (!span.value) return { ...span, value: 'closed' };
    const holiday = closed(at);
    return clipped({ ...span, value: holiday.value ? 'holiday' : 'serves' }, holiday.start, holiday.end);
  };
}
