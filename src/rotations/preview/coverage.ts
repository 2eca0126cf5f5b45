import type { RotationId } from '../../kernel/ids.ts';
import { instantOfMoment } from '../../kernel/local-moment.ts';
import { common, inRow, type Stretch, type Stretches } from '../../kernel/stretch.ts';
import { always, clipped, spansWithin, type Timeline } from '../../kernel/timeline.ts';
import type { Rotation, Shift, TurnRotation } from '../model.ts';
import type { ScheduleSource } from '../schedule/history.ts';
import { overEpochs, serviceOf } from '../schedule/service.ts';

/**
 * When nobody is on duty in the rotation, by its final schedule, although somebody ought to be:
 *
 * - by turns: from the start on, within its hours, but for its holidays;
 * - in layers: whenever it ought to be in one of them, since layers have no hours of their own;
 * - whenever there was somebody by `served`, where that is given: what an edit takes away is missed. So a start that is put off
 *   and a layer's shorter hours leave gaps; shorter hours of the rotation itself do not, nor do new holidays, for these say when
 *   nobody has to be there.
 *
 * Nobody by an override of the rotation itself is no gap: somebody asked for that.
 */
export function coverageGaps(
  source: ScheduleSource,
  rotationId: RotationId,
  schedule: readonly Shift[],
  served: Stretches = [],
): Stretches {
  const empty = inRow(schedule.filter(({ source }) => source === 'none').map(inMilliseconds));
  if (empty.length === 0) return [];
  const missed = common(empty, served);
  return inRow([
    ...trueIn(
      over(source, rotationId, (rotation, then) => due(rotation, then)),
      empty,
    ),
    ...(missed.length === 0 ? [] : trueIn(over(source, rotationId, wanted), missed)),
  ]);
}

/** When somebody is on duty by the schedule. */
export function servedIn(schedule: readonly Shift[]): Stretches {
  return inRow(schedule.filter(({ personId }) => personId !== null).map(inMilliseconds));
}

function inMilliseconds({ start, end }: Shift): Stretch {
  return { start: start.epochMilliseconds, end: end.epochMilliseconds };
}

function trueIn(timeline: Timeline<boolean>, stretches: Stretches): readonly Stretch[] {
  return stretches.flatMap(({ start, end }) =>
    spansWithin(timeline, start, end, Object.is).filter(({ value }) => value),
  );
}

/** What is asked of the rotation as it was, or will be, at each instant; false while there is none. */
function over(
  source: ScheduleSource,
  id: RotationId,
  ask: (rotation: Rotation, then: ScheduleSource) => Timeline<boolean>,
): Timeline<boolean> {
  return overEpochs(source, (then) => {
    const rotation = then.rotations.get(id);
    return rotation ? ask(rotation, then) : NEVER;
  });
}

/** When the rotation ought to be served. A circle of layers, which the border refuses, asks for nothing. */
function due(
  rotation: Rotation,
  source: ScheduleSource,
  above: ReadonlySet<RotationId> = new Set(),
): Timeline<boolean> {
  if (rotation.type === 'turns') return dueByTurns(rotation).fromStart;
  if (above.has(rotation.id)) return NEVER;
  const path = new Set([...above, rotation.id]);
  const layers = rotation.layers.flatMap(({ rotationId }) => source.rotations.get(rotationId) ?? []);
  const timelines = layers.map((layer) => due(layer, source, path));
  return (at) => {
    let [start, end] = [-Infinity, Infinity];
    for (const timeline of timelines) {
      const span = timeline(at);
      start = Math.max(start, span.start);
      end = Math.min(end, span.end);
      if (span.value) return { start, end, value: true };
    }
    return { start, end, value: false };
  };
}

/** When somebody who was there is missed. */
function wanted(rotation: Rotation): Timeline<boolean> {
  return rotation.type === 'turns' ? dueByTurns(rotation).always : ALWAYS;
}

const NEVER: Timeline<boolean> = always(false);
const ALWAYS: Timeline<boolean> = always(true);

interface Due {
  /** Within the hours, but for holidays; since ever. */
  readonly always: Timeline<boolean>;
  readonly fromStart: Timeline<boolean>;
}

const known = new WeakMap<TurnRotation, Due>();

function dueByTurns(rotation: TurnRotation): Due {
  const made = known.get(rotation) ?? makeDue(rotation);
  known.set(rotation, made);
  return made;
}

function makeDue(rotation: TurnRotation): Due {
  const service = serviceOf(rotation);
  const anchor = instantOfMoment(rotation.startsOn, rotation.timeZone);
  const serves: Timeline<boolean> = (at) => {
    const span = service(at);
    return { ...span, value: span.value === 'serves' };
  };
  return {
    always: serves,
    fromStart: (at) =>
      at < anchor ? { start: -Infinity, end: anchor, value: false } : clipped(serves(at), anchor, Infinity),
  };
}
