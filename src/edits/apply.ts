import { Temporal } from 'temporal-polyfill';
import type { EditSource } from '../directory/author.ts';
import {
  type ApplyOptions,
  type ApplyRefusal,
  applyDirectory,
  type DirectoryText,
  type FilePlan,
} from '../exchange/directory-as-code.ts';
import type { DirectoryRepository } from '../exchange/ports.ts';
import type { PersonId } from '../kernel/ids.ts';
import { wholeMillisecond } from '../kernel/instant.ts';
import { ok, type Result } from '../kernel/result.ts';
import { within } from '../kernel/unit-of-work.ts';
import { tellWhoMoved } from './changing.ts';
import type { EditPorts } from './ports.ts';

/** What applying a file changed, and who was told that shifts of theirs move. */
export interface AppliedFile extends FilePlan {
  readonly told: readonly PersonId[];
}

/**
 * Makes the directory what the file says, by the rules of `applyDirectory`, and tells everybody whose shifts move by it, in one
 * transaction. Who serves in rotations that the file adds is not told: setting a company up is no news to all of its people at once.
 */
export async function applyFile(
  file: DirectoryText,
  ports: EditPorts,
  options: ApplyOptions = {},
): Promise<Result<AppliedFile, ApplyRefusal>> {
  const source: EditSource = ports.source ?? { way: 'file' };
  return ports.work.run(async (repositories) => {
    const before = await repositories.rotations.lock();
    const directory = noted(repositories.directory);
    const work = within({ ...repositories, directory });
    const applied = await applyDirectory(file, { clock: ports.clock, work, source }, options);
    const { written } = directory;
    if (!applied.ok) return applied;
    // What was only set up is not even read again.
    if (written === undefined || before.rotations.size === 0) return ok({ ...applied.value, told: [] });
    const { revision, times } = written;
    const now = wholeMillisecond(times.now);
    const told = await tellWhoMoved(
      {
        changes: applied.value.changes,
        sources: { before, after: await repositories.rotations.lock() },
        now,
        until: latest(now, times.effectiveAt),
        revision,
        author: source,
        isMeant: (id) => before.rotations.has(id),
      },
      repositories,
      ports,
    );
    return ok({ ...applied.value, told });
  });
}

type Written = { readonly revision: number; readonly times: Parameters<DirectoryRepository['write']>[1] };

/** The directory, which remembers what was last written: as which revision, and when. */
function noted(
  directory: DirectoryRepository,
): DirectoryRepository & { readonly written: Written | undefined } {
  let written: Written | undefined;
  return {
    lock: () => directory.lock(),
    async write(changes, times, author) {
      const revision = await directory.write(changes, times, author);
      written = { revision, times };
      return revision;
    },
    get written() {
      return written;
    },
  };
}

function latest(now: Temporal.Instant, effectiveAt: Temporal.Instant | undefined): Temporal.Instant {
  return effectiveAt && Temporal.Instant.compare(effectiveAt, now) > 0 ? effectiveAt : now;
}
