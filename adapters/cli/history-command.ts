import { describeHistory } from '../../src/exchange/describe-history.ts';
import type { Edit } from '../../src/exchange/ports.ts';
import { nameOf, thingKey } from '../../src/exchange/things.ts';
import type { Invocation } from './arguments.ts';
import type { CliEnvironment } from './environment.ts';
import { DONE, usedWrongly, withDatabase } from './outcome.ts';
import { thingOf } from './thing-word.ts';

const USUAL_LIMIT = '20';

/** `directory history [NOUN:ID] [--limit N] [--json]`: the audit trail, newest first. */
export async function historyCommand(
  word: string | undefined,
  invocation: Invocation,
  environment: CliEnvironment,
): Promise<number> {
  const { limit = USUAL_LIMIT, json } = invocation.options;
  const most = /^[1-9]\d{0,5}$/.test(limit) ? Number(limit) : undefined;
  if (most === undefined) {
    return usedWrongly(environment, [`\`${limit}\` is no number of changes: 1 or more.`], 'directory');
  }
  const thing = word === undefined ? undefined : thingOf(word);
  if (thing?.ok === false) return usedWrongly(environment, [`\`${word}\`: ${thing.refusal}`], 'directory');
  return withDatabase(invocation, environment, async ({ unitOfWork, snapshots }) => {
    const edits = await unitOfWork.run(({ edits: trail }) =>
      thing ? trail.of(thing.value.name, most) : trail.latest(most),
    );
    const { directory } = await snapshots.current();
    const asJson = () => `${JSON.stringify(edits.map(jsonOf), null, 2)}\n`;
    environment.stdout.write(json === undefined ? describeHistory(edits, directory) : asJson());
    return DONE;
  });
}

/** As programs read it: the thing and the person by id, the instant in UTC, null for what there is not. */
function jsonOf({ revision, at, author, change }: Edit): object {
  const { personId, way, platform, name } = author;
  return {
    revision,
    at: at.toString(),
    by: { person: personId ?? null, way, platform: platform ?? null, name: name ?? null },
    thing: thingKey(nameOf(change)),
    before: change.before ?? null,
    after: change.after ?? null,
  };
}
