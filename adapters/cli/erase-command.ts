import { type Erasure, type ErasureRefusal, erasePerson, tryErase } from '../../src/edits/erase.ts';
import { describeChange, subjectOf } from '../../src/exchange/describe-change.ts';
import { type PersonId, personId } from '../../src/kernel/ids.ts';
import type { Invocation } from './arguments.ts';
import type { CliEnvironment } from './environment.ts';
import { DONE, editPorts, refuse, withDatabase } from './outcome.ts';

/** `directory erase PERSON [--from-everything] [--yes]`: what it would wipe, then, with `--yes`, wipes it. */
export async function eraseCommand(
  id: string,
  invocation: Invocation,
  environment: CliEnvironment,
): Promise<number> {
  const { yes, 'from-everything': fromEverything } = invocation.options;
  const { userName } = environment;
  const wanted = {
    id: personId(id),
    isFromEverything: fromEverything !== undefined,
    ...(userName !== undefined && { name: userName }),
  };
  return withDatabase(invocation, environment, async (database) => {
    const ports = editPorts(database, environment);
    if (yes === undefined) {
      const tried = await tryErase(wanted, ports);
      if (!tried.ok) return refuseErasure(id, tried.refusal, environment);
      environment.stdout.write(describeErasure(wanted.id, tried.value));
      environment.stderr.write('Nothing was changed yet: --yes does it, and nothing brings it back.\n');
      return DONE;
    }
    const erased = await erasePerson(wanted, ports);
    if (!erased.ok) return refuseErasure(id, erased.refusal, environment);
    const done = `Erased: what \`${id}\` was is \`${erased.value.as}\` from now on.\n`;
    environment.stdout.write(`${describeErasure(wanted.id, erased.value)}\n${done}`);
    environment.stderr.write(AFTERWARDS);
    return DONE;
  });
}

const AFTERWARDS = `Take them out of your directory file, too, or it brings them back. Backups, and what stands in Slack and
Teams, are not changed by this: docs/privacy.md.
`;

function describeErasure(id: PersonId, { person, stored, changes }: Erasure): string {
  const called = person === undefined ? `\`${id}\`` : `${person.name} (${id})`;
  const counts = stored.map(
    ({ table, rows }) => `  ${table}: ${rows.length === 1 ? '1 row' : `${rows.length} rows`}`,
  );
  const taken = changes.flatMap(describeChange);
  return [
    ...taken,
    ...(taken.length > 0 ? [''] : []),
    `Stored about ${called}:`,
    ...(counts.length > 0 ? counts : ['  nothing']),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function refuseErasure(id: string, refusal: ErasureRefusal, environment: CliEnvironment): number {
  switch (refusal.code) {
    case 'nobody':
      return refuse(environment, `Nothing is stored about a person \`${id}\`.`);
    case 'still-used': {
      const uses = refusal.by.map((thing) => `  ${subjectOf(thing)}`);
      const next = 'Nothing was changed. --from-everything takes them out of these first.';
      return refuse(environment, [`\`${id}\` is still used here:`, ...uses, next].join('\n'));
    }
    case 'faults': {
      const faults = refusal.faults.map(({ field, fault }) => {
        const said = fault.code === 'form' ? fault.message : fault.code;
        return `  ${field}: ${said}`;
      });
      return refuse(environment, [`Without \`${id}\`:`, ...faults, 'Nothing was changed.'].join('\n'));
    }
    default:
      return refusal satisfies never;
  }
}
