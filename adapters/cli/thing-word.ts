import type { ThingName } from '../../src/exchange/ports.ts';
import { NOUNS, thingKey } from '../../src/exchange/things.ts';
import { ok, type Result, refused } from '../../src/kernel/result.ts';
import { didYouMean } from './arguments.ts';

/** A thing of the directory as it is typed. */
export interface TypedThing {
  readonly name: ThingName;
  /** Its `thingKey`. */
  readonly key: string;
}

/** What `topic:payroll`, `organization` or `synonyms` names; or one sentence on what is wrong. */
export function thingOf(word: string): Result<TypedThing, string> {
  const [first = '', id, ...more] = word.split(':');
  const noun = NOUNS.find((known) => known === first);
  if (noun === undefined)
    return refused(`there is no kind of thing \`${first}\`: ${didYouMean(first, NOUNS)}`);
  const isOne = noun === 'organization' || noun === 'synonyms';
  if (isOne ? (id ?? noun) !== noun : !id || more.length > 0) {
    return refused(isOne ? `it is called \`${noun}\` alone.` : `which ${noun}? \`${noun}:ID\`.`);
  }
  const name = { noun, id: id ?? noun };
  return ok({ name, key: thingKey(name) });
}
