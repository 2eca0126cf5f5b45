import { SIDES, type Side, type Take } from '../../src/exchange/conflicts.ts';
import { ok, type Result, refused } from '../../src/kernel/result.ts';
import { didYouMean } from './arguments.ts';
import { thingOf } from './thing-word.ts';

/** What `--take theirs`, `--take ours=rotation:x` and several of them, with commas between, say; or one sentence on what is wrong. */
export function takeOf(text: string): Result<Take, string> {
  let all: Side | undefined;
  const things = new Map<string, Side>();
  for (const word of text.split(',')) {
    const [name = '', thing, ...more] = word.split('=');
    const side = SIDES.find((known) => known === name);
    if (side === undefined || more.length > 0) {
      return refused(`\`--take ${word}\` says nothing: ${didYouMean(name, SIDES)}`);
    }
    if (thing === undefined) {
      if (all !== undefined && all !== side)
        return refused('`--take ours` and `--take theirs` exclude each other.');
      all = side;
      continue;
    }
    const known = thingOf(thing);
    if (!known.ok) return refused(`\`--take ${word}\`: ${known.refusal}`);
    const { key } = known.value;
    if ((things.get(key) ?? side) !== side) return refused(`\`--take\` says both of \`${key}\`.`);
    things.set(key, side);
  }
  return ok({ ...(all && { all }), things });
}
