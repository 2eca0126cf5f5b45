import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../kernel/clock.ts';
import type { RotationId } from '../kernel/ids.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { UnitOfWork } from '../kernel/unit-of-work.ts';
import type { RotationRepository } from '../rotations/ports.ts';
import { NO_HISTORY, type ScheduleHistory } from '../rotations/schedule/history.ts';
import type { FileFault } from './file-fault.ts';
import { historyAfter } from './history-after.ts';
import { type KeptOverrides, withKeptOverrides } from './kept-overrides.ts';
import { planChanges } from './plan-changes.ts';
import type { ChangeTimes, DirectoryChange, DirectoryContent, DirectoryRepository } from './ports.ts';
import { readDirectory } from './read-directory.ts';
import { writeDirectory } from './write-directory.ts';

type DirectoryWork = UnitOfWork<{
  readonly directory: DirectoryRepository;
  readonly rotations: RotationRepository;
}>;

/** What it takes to change the directory by a file. */
interface DirectoryPorts {
  readonly work: DirectoryWork;
  readonly clock: Clock;
}

/** A directory file as it was handed in; the name is only for its faults. */
export interface DirectoryText {
  readonly text: string;
  readonly fileName?: string;
}

/** What applying a file changes. */
export interface DirectoryPlan {
  readonly changes: readonly DirectoryChange[];
  /** What the file leaves out and does not take away. */
  readonly kept: readonly KeptOverrides[];
  /** Rotations that were to be what they are in the directory later, and are to be what the file says sooner than that. */
  readonly broughtForward: readonly PendingEdit[];
  /** Those that still are to be, since no time was asked for and the file decides nothing else about them. */
  readonly waiting: readonly PendingEdit[];
  /** When the changes of rotations take effect, local to the organization; absent: at once. */
  readonly effectiveAt?: Temporal.ZonedDateTime;
}

/** An edit of a rotation that was made to take effect at an instant to come, local to the organization. */
export interface PendingEdit {
  readonly rotationId: RotationId;
  readonly from: Temporal.ZonedDateTime;
}

/** What applying the file would change now, by the rules of `applyDirectory`. Changes nothing; refuses with all faults of the file. */
export async function planDirectory(
  file: DirectoryText,
  { work, clock }: DirectoryPorts,
  effectiveAt?: Temporal.Instant,
): Promise<Result<DirectoryPlan, readonly FileFault[]>> {
  const after = readDirectory(file.text, file.fileName);
  if (!after.ok) return after;
  return work.run(async ({ directory, rotations }) => {
    const { history } = await rotations.lock();
    const before = await directory.lock();
    return ok(planOf(before, after.value, timesOf(clock, effectiveAt), history ?? NO_HISTORY).plan);
  });
}

/**
 * Makes the directory what the file says, in one transaction that holds off every other writer, and returns what changed. Refuses
 * with all faults of the file, and then changes nothing.
 *
 * Rotations change at `effectiveAt`, or at once where that has passed by the time that the others are held off, and edits that were
 * to take effect later than that take effect then too. Absent: at once, but an edit that is waiting goes on waiting where the file
 * decides nothing else about the rotation, so that whoever applies the same file time and again does nothing by it.
 */
export async function applyDirectory(
  file: DirectoryText,
  { work, clock }: DirectoryPorts,
  effectiveAt?: Temporal.Instant,
): Promise<Result<DirectoryPlan, readonly FileFault[]>> {
  const after = readDirectory(file.text, file.fileName);
  if (!after.ok) return after;
  return work.run(async ({ directory, rotations }) => {
    const { history } = await rotations.lock();
    const before = await directory.lock();
    const times = timesOf(clock, effectiveAt);
    const { plan } = planOf(before, after.value, times, history ?? NO_HISTORY);
    if (plan.changes.length > 0) await directory.write(plan.changes, times, { way: 'file' });
    return ok(plan);
  });
}

/** To be asked with every other writer held off: what they have done by then is the past, and keeps its answer. */
function timesOf(clock: Clock, effectiveAt: Temporal.Instant | undefined): ChangeTimes {
  const now = clock.now();
  if (!effectiveAt) return { now };
  return { now, effectiveAt: Temporal.Instant.compare(effectiveAt, now) < 0 ? now : effectiveAt };
}

/** A plan, and what applying it makes of the content and of what schedules were computed from before. */
export interface Planned {
  readonly plan: DirectoryPlan;
  readonly content: DirectoryContent;
  readonly history: ScheduleHistory;
}

/**
 * What making `before`, which came about by `history`, into what a file says changes, by the rules of `applyDirectory`.
 * @throws where `effectiveAt` lies before `now`.
 */
export function planOf(
  before: DirectoryContent,
  after: DirectoryContent,
  times: ChangeTimes,
  history: ScheduleHistory,
): Planned {
  const { now, effectiveAt } = times;
  const { content, kept } = withKeptOverrides(before, after, now);
  const { timeZone } = content.directory.organization;
  const pending = pendingEdits(history, effectiveAt ?? now);
  const changed = planChanges(before, content);
  const changes = effectiveAt ? [...changed, ...unchangedOf(pending, changed, content)] : changed;
  const next = historyAfter(history, before, changes, times);
  const isSooner = ({ rotationId, until }: Pending) => lastUntil(next, rotationId) < until;
  const isRemoved = ({ rotationId }: Pending) =>
    before.rotations.has(rotationId) && !content.rotations.has(rotationId);
  const told = ({ rotationId, until }: Pending): PendingEdit => ({
    rotationId,
    from: Temporal.Instant.fromEpochMilliseconds(until).toZonedDateTimeISO(timeZone),
  });
  const isToCome = effectiveAt && Temporal.Instant.compare(effectiveAt, now) > 0;
  const plan = {
    changes,
    kept,
    broughtForward: pending.filter((edit) => isSooner(edit) && !isRemoved(edit)).map(told),
    waiting: pending.filter((edit) => !isSooner(edit)).map(told),
    ...(isToCome && { effectiveAt: effectiveAt.toZonedDateTimeISO(timeZone) }),
  };
  return { plan, content, history: next };
}

/** A rotation that is to be what it is in the directory from an instant on, in epoch milliseconds. */
interface Pending {
  readonly rotationId: RotationId;
  readonly until: number;
}

/** Those that are to be so later than at that time; one that is to be removed has an edit too. */
function pendingEdits({ rotations }: ScheduleHistory, at: Temporal.Instant): readonly Pending[] {
  return [...rotations]
    .map(([rotationId, past]) => ({ rotationId, until: past.at(-1)?.until ?? -Infinity }))
    .filter(({ until }) => until > at.epochMilliseconds)
    .sort((one, other) => (one.rotationId < other.rotationId ? -1 : 1));
}

function lastUntil({ rotations }: ScheduleHistory, id: RotationId): number {
  return rotations.get(id)?.at(-1)?.until ?? -Infinity;
}

/** The other rotations with an edit that is pending, to be sooner what they are anyway. */
function unchangedOf(
  pending: readonly Pending[],
  changed: readonly DirectoryChange[],
  { rotations }: DirectoryContent,
): readonly DirectoryChange[] {
  const isChanged = new Set(changed.flatMap((change) => (change.noun === 'rotation' ? change.id : [])));
  return pending
    .filter(({ rotationId }) => !isChanged.has(rotationId))
    .map(({ rotationId: id }) => {
      const rotation = rotations.get(id);
      return { noun: 'rotation', id, ...(rotation && { before: rotation, after: rotation }) };
    });
}

/** The whole directory as a file that plans to no changes. */
export async function exportDirectory(work: DirectoryWork): Promise<string> {
  return work.run(async ({ directory }) => writeDirectory(await directory.lock()));
}
