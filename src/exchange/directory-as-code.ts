import { ok, type Result } from '../kernel/result.ts';
import type { UnitOfWork } from '../kernel/unit-of-work.ts';
import type { FileFault } from './file-fault.ts';
import { planChanges } from './plan-changes.ts';
import type { DirectoryChange, DirectoryRepository } from './ports.ts';
import { readDirectory } from './read-directory.ts';
import { writeDirectory } from './write-directory.ts';

type DirectoryWork = UnitOfWork<{ readonly directory: DirectoryRepository }>;

/** A directory file as it was handed in; the name is only for its faults. */
export interface DirectoryText {
  readonly text: string;
  readonly fileName?: string;
}

/** What applying the file would change now. Changes nothing; refuses with all faults of the file. */
export async function planDirectory(
  file: DirectoryText,
  work: DirectoryWork,
): Promise<Result<readonly DirectoryChange[], readonly FileFault[]>> {
  const after = readDirectory(file.text, file.fileName);
  if (!after.ok) return after;
  return work.run(async ({ directory }) => ok(planChanges(await directory.lock(), after.value)));
}

/**
 * Makes the directory what the file says, in one transaction that holds off every other writer, and returns what changed. Refuses
 * with all faults of the file, and then changes nothing.
 */
export async function applyDirectory(
  file: DirectoryText,
  work: DirectoryWork,
): Promise<Result<readonly DirectoryChange[], readonly FileFault[]>> {
  const after = readDirectory(file.text, file.fileName);
  if (!after.ok) return after;
  return work.run(async ({ directory }) => {
    const changes = planChanges(await directory.lock(), after.value);
    if (changes.length > 0) await directory.write(changes);
    return ok(changes);
  });
}

/** The whole directory as a file that plans to no changes. */
export async function exportDirectory(work: DirectoryWork): Promise<string> {
  return work.run(async ({ directory }) => writeDirectory(await directory.lock()));
}
