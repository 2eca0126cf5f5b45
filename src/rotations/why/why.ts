import { isDeepStrictEqual } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import type { RotationId } from '../../kernel/ids.ts';
import type { LayeredRotation, OnDuty, Rotation } from '../model.ts';
import { type Past, type ScheduleSource, sourceAt } from '../schedule/history.ts';
import { servingOf } from '../schedule/overlay.ts';
import type { Explanation, LayersStep, VersionStep } from './explanation.ts';
import { explainOverrides } from './why-overrides.ts';
import { explainTurns } from './why-turns.ts';

/**
 * Why those are on duty in the rotation at `at` who are: each step from its turns or layers to the overrides laid over them, by the
 * versions that held then. It leads to the same people as `onDutyAt`. An unknown rotation is a fault and throws.
 */
export function explain(source: ScheduleSource, rotationId: RotationId, at: Temporal.Instant): Explanation {
  const rotation = source.rotations.get(rotationId);
  if (!rotation && !source.history?.rotations.has(rotationId)) {
    throw new Error(`No rotation has the id "${rotationId}"`);
  }
  const asking: Asking = { source, held: sourceAt(source, at), at };
  return (
    explained(asking, rotationId, []) ?? {
      rotationId,
      name: rotation?.name ?? rotationId,
      at,
      steps: [{ type: 'not-there' }],
      onDuty: [],
    }
  );
}

interface Asking {
  /** As it was at the instant. */
  readonly held: ScheduleSource;
  /** With all that it was and will be. */
  readonly source: ScheduleSource;
  readonly at: Temporal.Instant;
}

/** Undefined where there is no such rotation then. `above`: the rotations of which it is a layer. */
function explained(
  asking: Asking,
  rotationId: RotationId,
  above: readonly RotationId[],
): Explanation | undefined {
  const { held, at } = asking;
  const rotation = held.rotations.get(rotationId);
  if (!rotation) return undefined;
  const now = at.epochMilliseconds;
  const below =
    rotation.type === 'turns'
      ? explainTurns(rotation, held.directory, now)
      : explainLayers(asking, rotation, above);
  const timeZone = rotation.timeZone ?? held.directory.organization.timeZone;
  const { steps, serving } = explainOverrides(rotation.overrides, timeZone, now, servingOf(below.onDuty));
  return {
    rotationId,
    name: rotation.name,
    at,
    steps: [...versionSteps(asking, rotation), ...below.steps, ...steps],
    onDuty: serving.onDuty,
  };
}

/** Asks the layers, up to the first that has somebody, or all. A rotation that is a layer of itself has none there. */
function explainLayers(
  asking: Asking,
  rotation: LayeredRotation,
  above: readonly RotationId[],
): { readonly steps: readonly [LayersStep]; readonly onDuty: readonly OnDuty[] } {
  const { combine = 'first', id } = rotation;
  const layers: Explanation[] = [];
  for (const { rotationId } of above.includes(id) ? [] : rotation.layers) {
    const layer = explained(asking, rotationId, [...above, id]);
    if (!layer) continue;
    layers.push(layer);
    if (combine === 'first' && layer.onDuty.length > 0) break;
  }
  return {
    steps: [{ type: 'layers', combine, layers }],
    onDuty: eachOnce(layers.flatMap((layer) => layer.onDuty)),
  };
}

/** Each person where they come first, as the union of layers has it. */
function eachOnce(onDuty: readonly OnDuty[]): readonly OnDuty[] {
  return onDuty.filter(
    ({ personId }, place) => onDuty.findIndex((other) => other.personId === personId) === place,
  );
}

/** From when until when the rules of the rotation are what they are at the instant; nothing where they were never others. */
function versionSteps({ source, at }: Asking, rotation: Rotation): readonly VersionStep[] {
  const past = source.history?.rotations.get(rotation.id) ?? [];
  if (past.length === 0) return [];
  const versions: readonly Past<Rotation>[] = [
    ...past,
    { until: Infinity, ...present(source.rotations.get(rotation.id)) },
  ];
  const rules = rulesOf(rotation);
  const isOther = ({ value }: Past<Rotation>) => !value || !isDeepStrictEqual(rulesOf(value), rules);
  const held = versions.findIndex(({ until }) => at.epochMilliseconds < until);
  const since = versions.slice(0, held).findLast(isOther)?.until;
  const next = versions.findIndex((version, index) => index > held && isOther(version));
  const until = versions[next - 1]?.until;
  if (since === undefined && until === undefined) return [];
  return [
    {
      type: 'version',
      ...(since !== undefined && { since: Temporal.Instant.fromEpochMilliseconds(since) }),
      ...(until !== undefined && { until: Temporal.Instant.fromEpochMilliseconds(until) }),
    },
  ];
}

function present(value: Rotation | undefined): { readonly value?: Rotation } {
  return value ? { value } : {};
}

/** What decides who serves but for the overrides, which have steps of their own. */
function rulesOf(
  rotation: Rotation,
): Omit<Rotation, 'name' | 'description' | 'ownerIds' | 'overrides' | 'slackGroup'> {
  const { name: _, description: __, ownerIds: ___, overrides: ____, slackGroup: _____, ...rules } = rotation;
  return rules;
}
