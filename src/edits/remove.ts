import { authorOf } from '../directory/author.ts';
import { contentWith } from '../exchange/content-with.ts';
import type { DirectoryChange, DirectoryContent } from '../exchange/ports.ts';
import { referencesTo } from '../exchange/references-to.ts';
import { changeTo, type Noun, thingIn } from '../exchange/things.ts';
import { type PersonId, personId } from '../kernel/ids.ts';
import { instantOfMoment } from '../kernel/local-moment.ts';
import { ok, type Result, refused } from '../kernel/result.ts';
import type { Override, Rotation } from '../rotations/model.ts';
import { makeChanges, type Situation, situationOf } from './changing.ts';
import type { RemoveRefusal, StillUsed } from './outcomes.ts';
import { whoMay } from './permission.ts';
import type { EditPorts } from './ports.ts';

/** Takes a thing out of the directory, by whom may, unless something else refers to it. */
export async function removeThing(
  wanted: { readonly actorId: PersonId; readonly noun: Noun; readonly id: string },
  ports: EditPorts,
): Promise<Result<{ readonly revision: number }, RemoveRefusal>> {
  return ports.work.run(async (repositories) => {
    const { actorId, noun, id } = wanted;
    const situation = await situationOf(repositories, ports);
    const { content } = situation;
    if (thingIn(content, noun, id) === undefined) return refused({ code: 'thing-gone' });
    const managers = whoMay('remove', noun, id, content);
    if (!managers.includes(actorId)) return refused({ code: 'not-allowed', managers });
    const removal = removalOf(noun, id, situation);
    if (!removal.ok) return removal;
    const author = authorOf(actorId, ports.source);
    const { revision } = await makeChanges(removal.value, author, situation, repositories, ports);
    return ok({ revision });
  });
}

/** What it takes to remove the thing; refuses where something else refers to it. */
export function removalOf(
  noun: Noun,
  id: string,
  { content, now }: Pick<Situation, 'content' | 'now'>,
): Result<readonly DirectoryChange[], StillUsed> {
  const forgotten = noun === 'person' ? endedOverridesOf(personId(id), content, now.epochMilliseconds) : [];
  const by = referencesTo({ noun, id }, contentWith(content, forgotten));
  if (by.length > 0) return refused({ code: 'still-used', by });
  return ok([...forgotten, changeTo(content, noun, id, undefined)]);
}

/** Rotations without the overrides about the person that have ended: the past keeps its answer, and nothing else needs them. */
function endedOverridesOf(
  person: PersonId,
  content: DirectoryContent,
  now: number,
): readonly DirectoryChange[] {
  return [...content.rotations.values()].flatMap((rotation) => {
    const timeZone = rotation.timeZone ?? content.directory.organization.timeZone;
    const overrides = rotation.overrides.filter(
      (one) => !isAbout(one, person) || instantOfMoment(one.until, timeZone) > now,
    );
    if (overrides.length === rotation.overrides.length) return [];
    return [changeTo(content, 'rotation', rotation.id, { ...rotation, overrides } satisfies Rotation)];
  });
}

function isAbout({ personId: serves, insteadOf }: Override, person: PersonId): boolean {
  return serves === person || insteadOf === person;
}
