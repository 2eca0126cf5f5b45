import { Temporal } from 'temporal-polyfill';
import type { EditSource } from '../directory/author.ts';
import type { Clock } from '../kernel/clock.ts';
import type { RotationId } from '../kernel/ids.ts';
import { ok, type Result, refused } from '../kernel/result.ts';
import type { UnitOfWork } from '../kernel/unit-of-work.ts';
import type { RotationRepository } from '../rotations/ports.ts';
import { NO_HISTORY, type ScheduleHistory } from '../rotations/schedule/history.ts';
import { conflictsOf, type FileConflict, type Take, withTheirs } from './conflicts.ts';
import { faultsTogether, type ThingInFault } from './faults-together.ts';
import type { FileFault } from './file-fault.ts';
import { historyAfter } from './history-after.ts';
import { type Kept, withKept } from './kept.ts';
import { planChanges } from './plan-changes.ts';
import type {
  ChangeTimes,
  DirectoryChange,
  DirectoryContent,
  DirectoryRepository,
  EditRepository,
} from './ports.ts';
import { readDirectory } from './read-directory.ts';
import { writeDirectory } from './write-directory.ts';

/** What it takes to read the directory as a file. */
type DirectoryWork = UnitOfWork<{ readonly directory: DirectoryRepository }>;

/** What it takes to change the directory by a file. */
interface DirectoryPorts {
  readonly work: UnitOfWork<{
    readonly directory: DirectoryRepository;
    readonly rotations: RotationRepository;
    readonly edits: EditRepository;
  }>;
  readonly clock: Clock;
  /** Whose file it is, for the audit trail; absent: nobody's in particular. What the program itself puts in place is nobody's file. */
  readonly source?: EditSource;
}

/** A directory file as it was handed in; the name is only for its faults. */
export interface DirectoryText {
  readonly text: string;
  readonly fileName?: string;
}

/** How a file is applied. */
export interface ApplyOptions {
  /** When changes of rotations take effect; absent: at once, see `applyDirectory`. */
  readonly effectiveAt?: Temporal.Instant;
  /** What is to hold where the file would undo what was made in the directory; absent: nothing is said of that. */
  readonly take?: Take;
}

/** What applying a file changes. */
export interface DirectoryPlan {
  readonly changes: readonly DirectoryChange[];
  /** What the file leaves out and does not take away. */
  readonly kept: readonly Kept[];
  /** Rotations that were to be what they are in the directory later, and are to be what the file says sooner than that. */
  readonly broughtForward: readonly PendingEdit[];
  /** Those that still are to be, since no time was asked for and the file decides nothing else about them. */
  readonly waiting: readonly PendingEdit[];
  /** When the changes of rotations take effect, local to the organization; absent: at once. */
  readonly effectiveAt?: Temporal.ZonedDateTime;
}

/** A plan, and what of it would undo what was made in the directory since a file was last applied. */
export interface FilePlan extends DirectoryPlan {
  /** The changes are as if what is undecided of these were the file's. */
  readonly conflicts: readonly FileConflict[];
}

/** An edit of a rotation that was made to take effect at an instant to come, local to the organization. */
export interface PendingEdit {
  readonly rotationId: RotationId;
  readonly from: Temporal.ZonedDateTime;
}

/** Why a file can't be planned. */
export type PlanRefusal =
  | { readonly code: 'faults'; readonly faults: readonly FileFault[] }
  /** The file is well, but not with what it is to leave as it is in the directory. */
  | { readonly code: 'faults-together'; readonly faults: readonly ThingInFault[] };

export type ApplyRefusal =
  | PlanRefusal
  /** It is not said of all conflicts what is to hold. */
  | { readonly code: 'conflicts'; readonly plan: FilePlan };

/** What applying the file would change now, by the rules of `applyDirectory`. Changes nothing; refuses with all faults of the file. */
export async function planDirectory(
  file: DirectoryText,
  ports: DirectoryPorts,
  options: ApplyOptions = {},
): Promise<Result<FilePlan, PlanRefusal>> {
  return withPlan(file, ports, options, async ({ plan }) => ok(plan));
}

/**
 * Makes the directory what the file says, in one transaction that holds off every other writer, and returns what changed. Refuses
 * with all faults of the file, and then changes nothing.
 *
 * What people made of a thing since a file was last applied, other than by a file, is not undone unseen: unless `take` says of each
 * such thing whether it is to be as the file says or to stay as it is, all of it is refused. What stays as it is goes on being in
 * conflict with the file until that says the same.
 *
 * Rotations change at `effectiveAt`, or at once where that has passed by the time that the others are held off, and edits that were
 * to take effect later than that take effect then too. Absent: at once, but an edit that is waiting goes on waiting where the file
 * decides nothing else about the rotation, so that whoever applies the same file time and again does nothing by it.
 */
export async function applyDirectory(
  file: DirectoryText,
  ports: DirectoryPorts,
  options: ApplyOptions = {},
): Promise<Result<FilePlan, ApplyRefusal>> {
  const source = ports.source ?? { way: 'file' };
  return withPlan(file, ports, options, async ({ plan, times, directory, edits }) => {
    if (plan.conflicts.some(({ taken }) => taken === undefined)) return refused({ code: 'conflicts', plan });
    if (plan.changes.length > 0) await directory.write(plan.changes, times, source);
    const isWhole = plan.conflicts.every(({ taken }) => taken === 'ours');
    if (isWhole && source.way !== 'program') await edits.markApplied();
    return ok(plan);
  });
}

interface PlanInHand {
  readonly plan: FilePlan;
  readonly times: ChangeTimes;
  readonly directory: DirectoryRepository;
  readonly edits: EditRepository;
}

/** Works the plan out with every other writer held off, and does with it what there is to do. */
async function withPlan<Refusal>(
  file: DirectoryText,
  { work, clock }: DirectoryPorts,
  { effectiveAt, take = {} }: ApplyOptions,
  use: (plan: PlanInHand) => Promise<Result<FilePlan, Refusal>>,
): Promise<Result<FilePlan, Refusal | PlanRefusal>> {
  const read = readDirectory(file.text, file.fileName);
  if (!read.ok) return refused({ code: 'faults', faults: read.refusal });
  return work.run(async ({ directory, rotations, edits }) => {
    const { history = NO_HISTORY } = await rotations.lock();
    const before = await directory.lock();
    const times = timesOf(clock, effectiveAt);
    const applied = await edits.appliedRevision();
    const since = applied === undefined ? undefined : await edits.since(applied);
    const sides = { now: times.now, before, file: read.value };
    const conflicts = conflictsOf({ ...sides, edits: since, take });
    const { plan, content } = planOf(before, withTheirs(before, read.value, conflicts), times, history);
    const faults = conflicts.some(({ taken }) => taken === 'theirs') ? faultsTogether(content) : [];
    if (faults.length > 0) return refused({ code: 'faults-together', faults });
    return use({ plan: { ...plan, conflicts }, times, directory, edits });
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
  const { content, kept } = withKept(before, after, now);
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
