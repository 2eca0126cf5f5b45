import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../kernel/clock.ts';
import type { RotationId } from '../kernel/ids.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { UnitOfWork } from '../kernel/unit-of-work.ts';
import type { RotationRepository } from '../rotations/ports.ts';
import { NO_HISTORY, type ScheduleHistory } from '../rotations/schedule/history.ts';
import type { FileFault } from './file-fault.ts';
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
  /** Of the changes, those of rotations that are what the file says already, but were to be so later. */
  readonly broughtForward: readonly BroughtForward[];
  /** When the changes of rotations take effect, local to the organization; absent: at once. */
  readonly effectiveAt?: Temporal.ZonedDateTime;
}

/** A rotation that was to change at an instant, local to the organization. */
export interface BroughtForward {
  readonly rotationId: RotationId;
  readonly from: Temporal.ZonedDateTime;
}

/**
 * What applying the file would change now, rotations from `effectiveAt` on (absent: at once). Changes nothing; refuses with all
 * faults of the file.
 */
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
    return ok(planOf(before, after.value, timesOf(clock, effectiveAt), history).plan);
  });
}

/**
 * Makes the directory what the file says, in one transaction that holds off every other writer, and returns what changed. Refuses
 * with all faults of the file, and then changes nothing. Rotations change at `effectiveAt`; absent: at once.
 * @throws where `effectiveAt` lies in the past by the time that the other writers are held off.
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
    const { plan } = planOf(before, after.value, times, history);
    if (plan.changes.length > 0) await directory.write(plan.changes, times);
    return ok(plan);
  });
}

/** To be asked with every other writer held off: what they have done by then is the past, and keeps its answer. */
function timesOf(clock: Clock, effectiveAt: Temporal.Instant | undefined): ChangeTimes {
  return { now: clock.now(), ...(effectiveAt && { effectiveAt }) };
}

/** What making `before`, which came about by `history`, into what a file says changes, and what it then is: as `applyDirectory` does. */
export function planOf(
  before: DirectoryContent,
  after: DirectoryContent,
  { now, effectiveAt }: ChangeTimes,
  history: ScheduleHistory = NO_HISTORY,
): { readonly plan: DirectoryPlan; readonly content: DirectoryContent } {
  const { content, kept } = withKeptOverrides(before, after, now);
  const { timeZone } = content.directory.organization;
  const changes = planChanges(before, content);
  const broughtForward = [...content.rotations.keys()].sort().flatMap((rotationId): BroughtForward[] => {
    const planned = history.rotations.get(rotationId)?.at(-1)?.until ?? -Infinity;
    const isChanged = changes.some((change) => change.noun === 'rotation' && change.id === rotationId);
    if (isChanged || planned <= (effectiveAt ?? now).epochMilliseconds) return [];
    const from = Temporal.Instant.fromEpochMilliseconds(planned);
    return [{ rotationId, from: from.toZonedDateTimeISO(timeZone) }];
  });
  const plan = {
    changes: [...changes, ...broughtForward.flatMap(({ rotationId }) => unchanged(content, rotationId))],
    kept,
    broughtForward,
    ...(effectiveAt && { effectiveAt: effectiveAt.toZonedDateTimeISO(timeZone) }),
  };
  return { plan, content };
}

/** The rotation as it is, to be so from now on. */
function unchanged({ rotations }: DirectoryContent, id: RotationId): readonly DirectoryChange[] {
  const rotation = rotations.get(id);
  return rotation ? [{ noun: 'rotation', id, before: rotation, after: rotation }] : [];
}

/** The whole directory as a file that plans to no changes. */
export async function exportDirectory(work: DirectoryWork): Promise<string> {
  return work.run(async ({ directory }) => writeDirectory(await directory.lock()));
}
