import { adminsOf } from '../directory/managers.ts';
import { contentWith } from '../exchange/content-with.ts';
import type { DirectoryChange, DirectoryContent } from '../exchange/ports.ts';
import { contentAsRead, contentFaultsOf } from '../exchange/thing-faults.ts';
import { changeTo, nameOf, thingIn } from '../exchange/things.ts';
import { ok, type Result, refused } from '../kernel/result.ts';
import type { EditFault, Faults } from './outcomes.ts';

/**
 * The changes as a directory file would say them; refuses with all that none could say, and was not so before. What is removed breaks no
 * rule that `removeThing` has not seen to.
 */
export function asFileSays(
  changes: readonly DirectoryChange[],
  content: DirectoryContent,
): Result<readonly DirectoryChange[], Faults> {
  const after = contentWith(content, changes);
  const made = changes.filter((change) => change.after !== undefined);
  const faults = made.flatMap((change) => contentFaultsOf(content, after, nameOf(change)));
  if (faults.length > 0) return refused({ code: 'faults', faults });
  return ok(changes.map((change) => asRead(change, content, after)));
}

function asRead(
  change: DirectoryChange,
  content: DirectoryContent,
  after: DirectoryContent,
): DirectoryChange {
  if (change.after === undefined || change.noun === 'synonyms') return change;
  const { noun, id } = { ...nameOf(change), noun: change.noun };
  const read = contentAsRead(after, { noun, id });
  // What had faults before, and still has them, stays as it is.
  return read === undefined ? change : changeTo(content, noun, id, thingIn(read, noun, id));
}

/** Whether the changes leave nobody who decides for the whole organization, though there was somebody; by which field. */
export function lastAdminFaults(
  changes: readonly DirectoryChange[],
  content: DirectoryContent,
): readonly EditFault[] {
  const after = contentWith(content, changes);
  if (adminsOf(content.directory).length === 0 || adminsOf(after.directory).length > 0) return [];
  const isOfOrganization = changes.some(({ noun }) => noun === 'organization');
  return [
    {
      field: isOfOrganization ? 'adminIds' : 'deactivatedOn',
      fault: {
        code: 'form',
        message: 'nobody would be left who decides for the whole organization',
        instead: 'another admin first',
      },
    },
  ];
}
