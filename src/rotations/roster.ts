import type { PersonId, RotationId } from '../kernel/ids.ts';
import type { Span, Timeline } from '../kernel/timeline.ts';
import type { ScheduleSource } from './history.ts';
import type { LayeredRotation, Rotation, TurnRotation } from './model.ts';
import { NOBODY, overrideTimeline, type Serving } from './overlay.ts';
import { isAwayAt, turnsOf } from './turns.ts';

/** A rotation bound to the directory it is read in. All times are epoch milliseconds. */
export interface Roster {
  /** Who serves in the end: turns or layers with the overrides over them. */
  readonly serving: Timeline<Serving>;
  /** Who is next in line at `at`, never `besides`. Of layers: in the line of the layer that serves. */
  nextInLine(at: number, besides: PersonId): PersonId | undefined;
  /** Who stands behind `besides` at `at`. Of layers without a backup of their own: that of the layer that serves. */
  backupAt(at: number, besides: PersonId): PersonId | undefined;
}

interface Bound {
  readonly source: ScheduleSource;
  readonly roster: Roster;
}

/** Rotations and directories are immutable values, so a roster stays right as long as both are the same. */
const rosters = new WeakMap<Rotation, Bound>();

/** The roster of a rotation, or undefined where there is no such rotation. */
export function rosterOf(source: ScheduleSource, rotationId: RotationId): Roster | undefined {
  const rotation = source.rotations.get(rotationId);
  if (!rotation) return undefined;
  const known = rosters.get(rotation);
  if (known && known.source.directory === source.directory && known.source.rotations === source.rotations) {
    return known.roster;
  }
  const { directory, rotations } = source;
  const bound = { source: { directory, rotations }, roster: makeRoster(rotation, source) };
  rosters.set(rotation, bound);
  return bound.roster;
}

function makeRoster(rotation: Rotation, source: ScheduleSource): Roster {
  return rotation.type === 'turns' ? rosterOfTurns(rotation, source) : rosterOfLayers(rotation, source);
}

function rosterOfTurns(rotation: TurnRotation, source: ScheduleSource): Roster {
  const { serving, nextInLine } = turnsOf(rotation, source.directory);
  return {
    serving: overlaid(serving, rotation, rotation.timeZone),
    nextInLine,
    backupAt: (at, besides) => declaredBackup(rotation, source, nextInLine, at, besides),
  };
}

/**
 * The border refuses a rotation that is a layer of itself. Should one get in all the same, it has nobody where it meets itself,
 * so that every question still gets an answer.
 */
function rosterOfLayers(rotation: LayeredRotation, source: ScheduleSource): Roster {
  let isAsked = false;
  let resolved: readonly Roster[] | undefined;
  // Looked up when first asked: while this roster is being made, a layer that leads back to it would not find it yet.
  function layers(): readonly Roster[] {
    resolved ??= rotation.layers.flatMap((layer) => rosterOf(source, layer.rotationId) ?? []);
    return resolved;
  }

  function guarded<Answer>(fallback: Answer, ask: () => Answer): Answer {
    if (isAsked) return fallback;
    isAsked = true;
    try {
      return ask();
    } finally {
      isAsked = false;
    }
  }

  const nobody: Span<Serving> = { start: -Infinity, end: Infinity, value: NOBODY };
  const serving = (at: number) => guarded(nobody, () => firstServing(layers(), at));
  const servingLayer = (at: number) => layers().find((layer) => layer.serving(at).value.personId !== null);

  const nextInLine = (at: number, besides: PersonId) =>
    guarded(undefined, () => servingLayer(at)?.nextInLine(at, besides));
  const layersBackup = (at: number, besides: PersonId) =>
    guarded(undefined, () => servingLayer(at)?.backupAt(at, besides));

  return {
    serving: overlaid(serving, rotation, rotation.timeZone ?? source.directory.organization.timeZone),
    nextInLine,
    backupAt: (at, besides) =>
      rotation.backup ? declaredBackup(rotation, source, nextInLine, at, besides) : layersBackup(at, besides),
  };
}

/** The answer of the first layer that has somebody; it holds as long as nothing changes in the layers asked. */
function firstServing(layers: readonly Roster[], at: number): Span<Serving> {
  let start = -Infinity;
  let end = Infinity;
  for (const layer of layers) {
    const span = layer.serving(at);
    start = Math.max(start, span.start);
    end = Math.min(end, span.end);
    if (span.value.personId !== null) return { start, end, value: span.value };
  }
  return { start, end, value: NOBODY };
}

function overlaid(below: Timeline<Serving>, rotation: Rotation, timeZone: string): Timeline<Serving> {
  if (rotation.overrides.length === 0) return below;
  const overrides = overrideTimeline(rotation.overrides, timeZone);
  return (at) => {
    const { start, end, value } = overrides(at);
    if (value) return { start, end, value };
    const span = below(at);
    return { start: Math.max(start, span.start), end: Math.min(end, span.end), value: span.value };
  };
}

function declaredBackup(
  { backup }: Rotation,
  source: ScheduleSource,
  nextInLine: Roster['nextInLine'],
  at: number,
  besides: PersonId,
): PersonId | undefined {
  if (!backup) return undefined;
  switch (backup.type) {
    case 'next':
      return nextInLine(at, besides);
    case 'person':
      return backup.personId === besides || isAwayAt(backup.personId, source.directory, at)
        ? undefined
        : backup.personId;
    case 'rotation': {
      const person = rosterOf(source, backup.rotationId)?.serving(at).value.personId;
      return person === null || person === besides ? undefined : person;
    }
    default:
      return backup satisfies never;
  }
}
