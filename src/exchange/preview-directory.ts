import { ok, type Result } from '../kernel/result.ts';
import { NO_HISTORY, type ScheduleSource } from '../rotations/schedule/history.ts';
import { type DirectoryText, planOf } from './directory-as-code.ts';
import type { FileFault } from './file-fault.ts';
import type { ChangeTimes } from './ports.ts';
import { readDirectory } from './read-directory.ts';

/** What schedules are computed from, as committed and once a file has been applied. */
export interface EditedSources {
  readonly before: ScheduleSource;
  readonly after: ScheduleSource;
}

/**
 * What applying the file then would make of the schedules, by the rules of `applyDirectory`: what a file does not take away is kept,
 * and what was before keeps its answer. For a preview; changes nothing, and refuses with all faults of the file. `now` may be a
 * moment that has passed, for what would have been.
 * @throws where `effectiveAt` lies before `now`.
 */
export function previewDirectory(
  file: DirectoryText,
  before: ScheduleSource,
  times: ChangeTimes,
): Result<EditedSources, readonly FileFault[]> {
  const read = readDirectory(file.text, file.fileName);
  if (!read.ok) return read;
  // Status updates decide no schedule: as if they stayed as they are.
  const { updates } = read.value;
  const committed = { directory: before.directory, rotations: before.rotations, updates };
  const { content, history } = planOf(committed, read.value, times, before.history ?? NO_HISTORY);
  const { directory, rotations } = content;
  return ok({ before, after: { directory, rotations, history } });
}
