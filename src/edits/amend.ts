import { isDeepStrictEqual } from 'node:util';
import type { Author } from '../directory/author.ts';
import { contentWith } from '../exchange/content-with.ts';
import { changeTo, type Noun, type Things, thingIn } from '../exchange/things.ts';
import { makeChanges, situationOf } from './changing.ts';
import type { EditPorts } from './ports.ts';
import { asFileSays } from './rules.ts';

/**
 * Changes a thing by a rule that its caller has checked; undefined from `change`, or a thing that is gone: nothing happens. Whose shifts
 * move by it is told. Throws where a directory file could not say what it becomes: the caller's rule is broken.
 */
export async function amendThing<N extends Noun>(
  wanted: {
    readonly author: Author;
    readonly noun: N;
    readonly id: string;
    readonly change: (thing: Things[N]) => Things[N] | undefined;
  },
  ports: EditPorts,
): Promise<Things[N] | undefined> {
  return ports.work.run(async (repositories) => {
    const { author, noun, id } = wanted;
    const situation = await situationOf(repositories, ports);
    const { content } = situation;
    const thing = thingIn(content, noun, id);
    const after = thing && wanted.change(thing);
    if (after === undefined) return undefined;
    if (isDeepStrictEqual(thing, after)) return thing;
    const said = asFileSays([changeTo(content, noun, id, after)], content);
    if (!said.ok) {
      const faults = said.refusal.faults.map(({ field, fault }) => `${field}: ${fault.code}`);
      throw new Error(`No directory file could say what ${noun} ${id} becomes (${faults.join(', ')})`);
    }
    await makeChanges(said.value, author, situation, repositories, ports);
    return thingIn(contentWith(content, said.value), noun, id);
  });
}
