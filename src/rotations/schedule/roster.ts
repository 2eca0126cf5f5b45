import type { PersonId } from '../../kernel/ids.ts';
import { always, type Span, type Timeline } from '../../kernel/timeline.ts';
import type { LayeredRotation, OnDuty, Rotation, TurnRotation } from '../model.ts';
import { isAwayAt } from '../turns/line.ts';
import { turnsOf } from '../turns/turns.ts';
import type { ScheduleSource } from './history.ts';
import { NOBODY, overlaid, type Serving, servingOf } from './overlay.ts';
import { perRotation } from './per-rotation.ts';

/** A rotation bound to the directory it is read in. All times are epoch milliseconds. */
export interface Roster {
  /** Who serves in the end: turns or layers with the overrides over them. */
  readonly serving: Timeline<Serving>;
  /** Who is next in line at `at`, none of `besides`. Of layers: in the line of the first layer that has somebody. */
  nextInLine(at: number, besides: readonly OnDuty[]): PersonId | undefined;
  /** Who stands behind `besides` at `at`. Of layers without a backup of their own: that of the first layer that has somebody. */
  backupAt(at: number, besides: readonly OnDuty[]): PersonId | undefined;
}

/** Of a rotation that there is not. */
export const EMPTY_ROSTER: Roster = {
  serving: always(NOBODY),
  nextInLine: () => undefined,
  backupAt: () => undefined,
};

/**
 * The roster of a rotation as the source has it now, whatever it was before; undefined where there is no such rotation. A walk
 * through time asks `rosterOf` instead.
 */
export const currentRosterOf = perRotation((source, rotationId): Roster | undefined => {
  const rotation = source.rotations.get(rotationId);
  if (!rotation) return undefined;
  return rotation.type === 'turns' ? rosterOfTurns(rotation, source) : rosterOfLayers(rotation, source);
});

function rosterOfTurns(rotation: TurnRotation, source: ScheduleSource): Roster {
  const { serving, nextInLine } = turnsOf(rotation, source.directory);
  return {
    serving: overlaid(serving, rotation.overrides, rotation.timeZone, isSingle(rotation, source)),
    nextInLine,
    backupAt: (at, besides) => declaredBackup(rotation, source, nextInLine, at, besides),
  };
}

const NOBODY_EVER: Span<Serving> = { start: -Infinity, end: Infinity, value: NOBODY };

/**
 * The border refuses a rotation that is a layer of itself. Should one get in all the same, it has nobody where it meets itself,
 * so that every question still gets an answer.
 */
function rosterOfLayers(rotation: LayeredRotation, source: ScheduleSource): Roster {
  let resolved: readonly Roster[] | undefined;
  // Looked up when first asked: while this roster is being made, a layer that leads back to it would not find it yet.
  function layers(): readonly Roster[] {
    resolved ??= rotation.layers.flatMap((layer) => currentRosterOf(source, layer.rotationId) ?? []);
    return resolved;
  }

  const combined = rotation.combine === 'union' ? allServing : firstServing;
  // Each kind of question has a guard of its own: whoever is asked for the backup of layers may well ask who serves in them.
  const [whileServing, whileNext, whileBackup] = [guard(), guard(), guard()];
  const serving = (at: number) => whileServing(NOBODY_EVER, () => combined(layers(), at));
  const servingLayer = (at: number) =>
    whileServing(undefined, () => layers().find((layer) => layer.serving(at).value.personId !== null));
  const nextInLine: Roster['nextInLine'] = (at, besides) =>
    whileNext(undefined, () => servingLayer(at)?.nextInLine(at, besides));
  const layersBackup: Roster['backupAt'] = (at, besides) =>
    whileBackup(undefined, () => servingLayer(at)?.backupAt(at, besides));

  const timeZone = rotation.timeZone ?? source.directory.organization.timeZone;
  return {
    serving: overlaid(serving, rotation.overrides, timeZone, isSingle(rotation, source)),
    nextInLine,
    backupAt: (at, besides) =>
      rotation.backup ? declaredBackup(rotation, source, nextInLine, at, besides) : layersBackup(at, besides),
  };
}

/** Asks, unless it is asking already: then the answer is the fallback. */
function guard(): <Answer>(fallback: Answer, ask: () => Answer) => Answer {
  let isAsking = false;
  return (fallback, ask) => {
    if (isAsking) return fallback;
    isAsking = true;
    try {
      return ask();
    } finally {
      isAsking = false;
    }
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

/** Everybody of every layer, each once, where they come first. */
function allServing(layers: readonly Roster[], at: number): Span<Serving> {
  let start = -Infinity;
  let end = Infinity;
  const onDuty = new Map<PersonId, OnDuty>();
  for (const layer of layers) {
    const span = layer.serving(at);
    start = Math.max(start, span.start);
    end = Math.min(end, span.end);
    for (const each of span.value.onDuty) if (!onDuty.has(each.personId)) onDuty.set(each.personId, each);
  }
  return { start, end, value: servingOf([...onDuty.values()]) };
}

/** Whether there is never more than one person on duty. */
function isSingle(rotation: Rotation, source: ScheduleSource, seen = new Set<Rotation>()): boolean {
  if (rotation.type === 'turns') return (rotation.onDuty ?? 1) === 1;
  if (rotation.combine === 'union') return false;
  if (seen.has(rotation)) return true;
  seen.add(rotation);
  return rotation.layers.every(({ rotationId }) => {
    const layer = source.rotations.get(rotationId);
    return !layer || isSingle(layer, source, seen);
  });
}

function declaredBackup(
  { backup }: Rotation,
  source: ScheduleSource,
  nextInLine: Roster['nextInLine'],
  at: number,
  besides: readonly OnDuty[],
): PersonId | undefined {
  if (!backup) return undefined;
  const isOn = (personId: PersonId) => besides.some((each) => each.personId === personId);
  switch (backup.type) {
    case 'next':
      return nextInLine(at, besides);
    case 'person':
      return isOn(backup.personId) || isAwayAt(backup.personId, source.directory, at)
        ? undefined
        : backup.personId;
    case 'rotation': {
      const behind = currentRosterOf(source, backup.rotationId)?.serving(at).value.onDuty;
      return behind?.find(({ personId }) => !isOn(personId))?.personId;
    }
    default:
      return backup satisfies never;
  }
}
