import type { Author } from '../directory/author.ts';
import type { Person } from '../directory/model.ts';
import { contentWith } from '../exchange/content-with.ts';
import type { DirectoryChange } from '../exchange/ports.ts';
import { type PersonId, personId } from '../kernel/ids.ts';
import { ok, type Result, refused } from '../kernel/result.ts';
import { makeChanges, type Situation, situationOf } from './changing.ts';
import { takenOut } from './erase-uses.ts';
import type { ErasurePorts, StoredAbout } from './erasure.ts';
import type { Faults, StillUsed } from './outcomes.ts';
import { removalOf } from './remove.ts';
import { asFileSays, lastAdminFaults } from './rules.ts';

/** Who is to be erased, or read out. */
export interface ErasureWanted {
  readonly id: PersonId;
  /** Takes them out of everything that still refers to them, too. */
  readonly isFromEverything?: boolean;
  /** What the operator is called. */
  readonly name?: string;
}

/** What erasing somebody does, or would do. */
export interface Erasure {
  /** As the directory has them; absent where they are not there any more. */
  readonly person?: Person;
  /** What is stored about them, table by table. */
  readonly stored: readonly StoredAbout[];
  /** How they are taken out of what refers to them. */
  readonly changes: readonly DirectoryChange[];
  /** Who was told that shifts of theirs move. */
  readonly told: readonly PersonId[];
}

export type ErasureRefusal =
  /** Nothing is stored about anybody of that id. */
  { readonly code: 'nobody' } | StillUsed | Faults;

/** What erasing them would do; changes nothing. */
export async function tryErase(
  wanted: ErasureWanted,
  ports: ErasurePorts,
): Promise<Result<Erasure, ErasureRefusal>> {
  return ports.work.run(async (repositories) => {
    const situation = await situationOf(repositories, ports);
    const planned = planOf(wanted, situation, await repositories.erasure.about(wanted.id));
    return planned.ok ? ok({ ...planned.value.erasure, told: [] }) : planned;
  });
}

/**
 * Erases the person, in one transaction: takes them out of the directory by the rules that hold for any edit, then wipes all that is
 * stored about them. Refuses while anything still refers to them, unless that is to be taken out first. `as`: who they are from then on.
 */
export async function erasePerson(
  wanted: ErasureWanted,
  ports: ErasurePorts,
): Promise<Result<Erasure & { readonly as: PersonId }, ErasureRefusal>> {
  return ports.work.run(async (repositories) => {
    const situation = await situationOf(repositories, ports);
    const planned = planOf(wanted, situation, await repositories.erasure.about(wanted.id));
    if (!planned.ok) return planned;
    const author = authorOf(wanted);
    const { erasure, removal } = planned.value;
    const { told } = await makeChanges(removal, author, situation, repositories, ports);
    const as = personId(`erased-${ports.newId().replace(/-/g, '').slice(-8)}`);
    await repositories.erasure.erase(wanted.id, as, { now: situation.now, author });
    return ok({ ...erasure, told: told.filter((id) => id !== wanted.id), as });
  });
}

/** All that is stored about somebody, and that it was given out is on record from then on. */
export async function exportPerson(
  { id, name }: Omit<ErasureWanted, 'isFromEverything'>,
  ports: ErasurePorts,
): Promise<Result<readonly StoredAbout[], Extract<ErasureRefusal, { readonly code: 'nobody' }>>> {
  return ports.work.run(async (repositories) => {
    const { now } = await situationOf(repositories, ports);
    const stored = await repositories.erasure.about(id);
    if (stored.length === 0) return refused({ code: 'nobody' });
    await repositories.erasure.noteExport(id, { now, author: authorOf({ id, ...(name && { name }) }) });
    return ok(stored);
  });
}

/** What erasing takes: how they are taken out of everything, and out of the directory. */
interface Planned {
  readonly erasure: Omit<Erasure, 'told'>;
  readonly removal: readonly DirectoryChange[];
}

function planOf(
  { id, isFromEverything = false }: ErasureWanted,
  situation: Situation,
  stored: readonly StoredAbout[],
): Result<Planned, ErasureRefusal> {
  const { content } = situation;
  const person = content.directory.people.get(id);
  if (person === undefined) {
    return stored.length === 0
      ? refused({ code: 'nobody' })
      : ok({ erasure: { stored, changes: [] }, removal: [] });
  }
  const released = isFromEverything ? asFileSays(takenOut(id, content), content) : ok([]);
  if (!released.ok) return released;
  const changes = released.value;
  const rest = { ...situation, content: contentWith(content, changes) };
  const removal = removalOf('person', id, rest);
  if (!removal.ok) return removal;
  const faults = lastAdminFaults(changes, content);
  if (faults.length > 0) return refused({ code: 'faults', faults });
  return ok({ erasure: { person, stored, changes }, removal: [...changes, ...removal.value] });
}

function authorOf({ name }: ErasureWanted): Author {
  return { way: 'cli', ...(name !== undefined && { name }) };
}
