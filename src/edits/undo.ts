import { authorOf } from '../directory/author.ts';
import { contentWith } from '../exchange/content-with.ts';
import type { DirectoryChange, DirectoryContent, Edit, EditRepository } from '../exchange/ports.ts';
import { referencesTo } from '../exchange/references-to.ts';
import { changeTo, type Noun, thingBefore, thingIn } from '../exchange/things.ts';
import type { PersonId } from '../kernel/ids.ts';
import { ok, type Result, refused } from '../kernel/result.ts';
import { makeChanges, type Situation, situationOf } from './changing.ts';
import { isHandover } from './handover.ts';
import { fieldsChanged } from './merge.ts';
import type { Faults, StillUsed, UndoRefusal } from './outcomes.ts';
import { isOwnSetting, whoMay } from './permission.ts';
import type { EditPorts } from './ports.ts';
import { removalOf } from './remove.ts';
import { asFileSays, lastAdminFaults } from './rules.ts';

/** Which edit of which thing is to be undone, and who wants that. */
interface UndoWanted {
  readonly actorId: PersonId;
  readonly noun: Noun;
  readonly id: string;
  readonly revision: number;
}

/**
 * Makes the thing what it was before its last edit, provided that `revision` still is that of the last one; that is an edit too. A new
 * thing goes again, and with it what was made to refer to it by the same edit. What swaps, cover and the like made is refused.
 */
export async function undoEdit(
  wanted: UndoWanted,
  ports: EditPorts,
): Promise<Result<{ readonly revision: number }, UndoRefusal>> {
  return ports.work.run(async (repositories) => {
    const situation = await situationOf(repositories, ports);
    const [last] = await repositories.edits.of(wanted, 1);
    if (last === undefined || last.revision !== wanted.revision) {
      return refused({ code: 'not-the-last', ...(last && { last }) });
    }
    if (isErased(last)) return refused({ code: 'erased' });
    const managers = managersOf(wanted, last, situation.content);
    if (!managers.includes(wanted.actorId)) return refused({ code: 'not-allowed', managers });
    if (isHandover(last, situation.content)) return refused({ code: 'changed-hands' });
    const reverse = await reverseOf(wanted, last, situation, repositories.edits);
    if (!reverse.ok) return reverse;
    const author = authorOf(wanted.actorId, ports.source);
    const { revision } = await makeChanges(reverse.value, author, situation, repositories, ports);
    return ok({ revision });
  });
}

/** Nobody has no name: of who was erased nothing else is left than that they were there. */
function isErased({ change }: Edit): boolean {
  return change.noun === 'person' && change.before?.name === '';
}

/** Who may do that: whoever may edit the thing, as it is or, where it is gone, as it was; and themself, where it is about their settings. */
function managersOf(
  { actorId, noun, id }: UndoWanted,
  { change }: Edit,
  content: DirectoryContent,
): readonly PersonId[] {
  const current = thingIn(content, noun, id);
  const before = thingBefore(change, noun);
  if (current === undefined) {
    const again = contentWith(content, [changeTo(content, noun, id, before)]);
    return whoMay('edit', noun, id, again);
  }
  const managers = whoMay(before === undefined ? 'remove' : 'edit', noun, id, content);
  const isOwn = before !== undefined && isOwnSetting(actorId, noun, id, fieldsChanged(before, current));
  return isOwn ? [actorId, ...managers] : managers;
}

async function reverseOf(
  { actorId, noun, id, revision }: UndoWanted,
  { change }: Edit,
  situation: Situation,
  edits: EditRepository,
): Promise<Result<readonly DirectoryChange[], Faults | StillUsed>> {
  const { content } = situation;
  const before = thingBefore(change, noun);
  if (before === undefined) {
    const released = await releasing(noun, id, { actorId, revision }, content, edits);
    const rest = { ...situation, content: contentWith(content, released) };
    const removal = removalOf(noun, id, rest);
    return removal.ok ? ok([...released, ...removal.value]) : removal;
  }
  const changes = [changeTo(content, noun, id, before)];
  const said = asFileSays(changes, content);
  const faults = [...(said.ok ? [] : said.refusal.faults), ...lastAdminFaults(changes, content)];
  return faults.length > 0 ? refused({ code: 'faults', faults }) : said;
}

/** Of what refers to a new thing, that which does so by the edit that added it, and is unchanged since: as it was before. */
async function releasing(
  noun: Noun,
  id: string,
  { actorId, revision }: Pick<UndoWanted, 'actorId' | 'revision'>,
  content: DirectoryContent,
  edits: EditRepository,
): Promise<readonly DirectoryChange[]> {
  const released: DirectoryChange[] = [];
  for (const other of referencesTo({ noun, id }, content)) {
    if (other.noun !== 'topic' || !whoMay('edit', 'topic', other.id, content).includes(actorId)) continue;
    const [last] = await edits.of(other, 1);
    const before = last?.revision === revision ? thingBefore(last.change, 'topic') : undefined;
    if (before !== undefined) released.push(changeTo(content, 'topic', other.id, before));
  }
  return released;
}
