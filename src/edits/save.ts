import { authorOf } from '../directory/author.ts';
import type { Edit, EditRepository, ThingName } from '../exchange/ports.ts';
import type { Noun, Things } from '../exchange/things.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { ScheduleSource } from '../rotations/schedule/history.ts';
import { makeChanges, type Situation, situationOf, sourcesOf } from './changing.ts';
import type { Saved, SaveRefusal } from './outcomes.ts';
import type { EditPorts, EditRepositories } from './ports.ts';
import { idMeant, type Proposal, proposed, type SaveWanted } from './proposal.ts';

export { amendThing } from './amend.ts';
export { historyOf } from './history.ts';
export type {
  Conflict,
  EditFault,
  Saved,
  SaveRefusal,
  UndoRefusal,
} from './outcomes.ts';
export type { SaveWanted } from './proposal.ts';
export { removeThing } from './remove.ts';
export { undoEdit } from './undo.ts';

/**
 * Saves one thing, whole, in one transaction: by whom may, over what others changed meanwhile only where they did not change the same,
 * and only where a directory file could say the same. Whose shifts move by it is told.
 */
export async function saveThing<N extends Noun>(
  wanted: SaveWanted<N>,
  ports: EditPorts,
): Promise<Result<Saved<N>, SaveRefusal<N>>> {
  return ports.work.run(async (repositories) => {
    const { situation, decided } = await decide(wanted, repositories, ports);
    if (!decided.ok) return decided;
    const { changes, ...saved } = decided.value;
    const author = authorOf(wanted.actorId, ports.source);
    return ok({ ...saved, ...(await makeChanges(changes, author, situation, repositories, ports)) });
  });
}

/** Whether saving it would be refused, and what schedules are computed from before and after; changes nothing. For previews. */
export async function tryThing<N extends Noun>(
  wanted: SaveWanted<N>,
  ports: EditPorts,
): Promise<
  Result<
    {
      readonly thing: Things[N];
      /** As of `Saved`. */
      readonly merged: readonly string[];
      readonly before: ScheduleSource;
      readonly after: ScheduleSource;
    },
    SaveRefusal<N>
  >
> {
  return ports.work.run(async (repositories) => {
    const { situation, decided } = await decide(wanted, repositories, ports);
    if (!decided.ok) return decided;
    const { thing, merged, changes } = decided.value;
    return ok({ thing, merged, ...sourcesOf(situation, changes) });
  });
}

async function decide<N extends Noun>(
  wanted: SaveWanted<N>,
  repositories: EditRepositories,
  ports: EditPorts,
): Promise<{ readonly situation: Situation; readonly decided: Result<Proposal<N>, SaveRefusal<N>> }> {
  const situation = await situationOf(repositories, ports);
  const id = idMeant(wanted);
  const name = id === undefined ? undefined : { noun: wanted.noun, id };
  const since = name === undefined ? [] : await editsSince(wanted.base, name, repositories.edits);
  return { situation, decided: proposed(wanted, since, situation.content) };
}

/** How many edits are read at once: seldom has anybody changed a thing while a form was open. */
const PAGE = 20;

/** The edits of the thing after that revision, latest first. */
async function editsSince(base: number, name: ThingName, edits: EditRepository): Promise<readonly Edit[]> {
  const found: Edit[] = [];
  for (let before: number | undefined; ; before = found.at(-1)?.revision) {
    const later = (await edits.of(name, PAGE, before)).filter(({ revision }) => revision > base);
    found.push(...later);
    if (later.length < PAGE) return found;
  }
}
