import { isDeepStrictEqual } from 'node:util';
import type { Temporal } from 'temporal-polyfill';
import type { Directory } from '../directory/model.ts';
import type { RotationId } from '../kernel/ids.ts';
import { instantOfMoment } from '../kernel/local-moment.ts';
import type { Override, Rotation } from '../rotations/model.ts';
import { withoutEnded } from '../rotations/requests/made-overrides.ts';
import type { DirectoryContent } from './ports.ts';

/** How many overrides of a rotation outlive a file that leaves them out. */
export interface KeptOverrides {
  readonly rotationId: RotationId;
  /** Made by people in chat: swaps, covers, whatever they decided there. */
  readonly madeInChat: number;
  readonly fromCalendar: number;
}

/** A directory as a file has it, with what was made elsewhere and still holds. */
export interface WithKept {
  readonly content: DirectoryContent;
  /** By the ids of the rotations; none where none are kept. */
  readonly kept: readonly KeptOverrides[];
}

/**
 * `after` with the overrides of `before` that nobody wrote into a file: a file that leaves them out does not take them away as long
 * as they have not ended at `now` and their rotation and people are still there. They stand after the file's own. Where a rotation
 * then differs from before by ended ones only, it is left as it is, so that a file that changes nothing plans to nothing.
 */
export function withKeptOverrides(
  before: DirectoryContent,
  after: DirectoryContent,
  now: Temporal.Instant,
): WithKept {
  const rotations = new Map(after.rotations);
  const kept: KeptOverrides[] = [];
  for (const id of [...rotations.keys()].sort()) {
    const [old, file] = [before.rotations.get(id), rotations.get(id)];
    if (!old || !file) continue;
    const lasting = withoutEnded(old.overrides, old, before.directory, now);
    const left = lasting
      .filter(
        (override) =>
          override.made && !isToldIn(file, override, after.directory) && hasPeople(override, after),
      )
      .map((override) => withoutReasonOfOthers(override, after));
    const merged = left.length > 0 ? { ...file, overrides: [...file.overrides, ...left] } : file;
    rotations.set(id, isDeepStrictEqual(merged, { ...old, overrides: lasting }) ? old : merged);
    const fromCalendar = left.filter(({ made }) => made?.how === 'calendar').length;
    if (left.length > 0) kept.push({ rotationId: id, madeInChat: left.length - fromCalendar, fromCalendar });
  }
  return { content: { ...after, rotations }, kept };
}

/** Whether the file has the override itself, perhaps with another end or person: it comes from the same and is about the same time. */
function isToldIn(file: Rotation, override: Override, directory: Directory): boolean {
  const timeZone = file.timeZone ?? directory.organization.timeZone;
  const start = (one: Override) => instantOfMoment(one.from, timeZone);
  const end = (one: Override) => instantOfMoment(one.until, timeZone);
  return file.overrides.some(
    (other) =>
      isDeepStrictEqual(other.made, override.made) &&
      start(other) < end(override) &&
      start(override) < end(other),
  );
}

/** What somebody said who is no longer there goes with them, though what they agreed on stays. */
function withoutReasonOfOthers(override: Override, { directory }: DirectoryContent): Override {
  if (override.made?.by.every((id) => directory.people.has(id))) return override;
  const { reason: _, ...rest } = override;
  return rest;
}

function hasPeople({ personId, insteadOf }: Override, { directory }: DirectoryContent): boolean {
  return [personId, insteadOf].every((id) => id === null || id === undefined || directory.people.has(id));
}
