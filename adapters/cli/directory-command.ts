import { Temporal } from 'temporal-polyfill';
import { describePlan } from '../../src/exchange/describe-changes.ts';
import { applyDirectory, exportDirectory, planDirectory } from '../../src/exchange/directory-as-code.ts';
import type { ChangeTimes } from '../../src/exchange/ports.ts';
import { directoryJsonSchema } from '../../src/exchange/schema.ts';
import { parseLocalMoment } from '../../src/kernel/local-moment.ts';
import { ok, type Result, refused } from '../../src/kernel/result.ts';
import { didYouMean, type Invocation } from './arguments.ts';
import type { CliEnvironment, OpenedDatabase } from './environment.ts';
import { fileLabel, textOf } from './files.ts';
import { noTime } from './interval.ts';
import { DONE, refuse, refuseFile, usedWrongly, withDatabase } from './outcome.ts';

const FORMS = ['plan', 'apply', 'export', 'schema'] as const;

/** `directory plan|apply FILE [--at TIME]`, `directory export|schema`. */
export async function directoryCommand(invocation: Invocation, environment: CliEnvironment): Promise<number> {
  const [word, ...rest] = invocation.words;
  const form = FORMS.find((known) => known === word);
  if (!form) {
    const what =
      word === undefined ? 'What to do with the directory is missing' : `There is no \`directory ${word}\``;
    return usedWrongly(environment, [`${what}: ${didYouMean(word ?? '', FORMS)}`], 'directory');
  }
  const wanted = form === 'plan' || form === 'apply' ? 1 : 0;
  if (rest.length !== wanted) {
    const says = wanted === 1 ? 'needs one file' : 'takes no more words';
    return usedWrongly(environment, [`\`directory ${form}\` ${says}.`], 'directory');
  }
  if (wanted === 0 && invocation.options.at !== undefined) {
    return usedWrongly(environment, [`\`directory ${form}\` has no option \`--at\`.`], 'directory');
  }
  switch (form) {
    case 'schema':
      environment.stdout.write(`${JSON.stringify(directoryJsonSchema(), null, 2)}\n`);
      return DONE;
    case 'export':
      return withDatabase(invocation, environment, async ({ unitOfWork }) => {
        environment.stdout.write(await exportDirectory(unitOfWork));
        return DONE;
      });
    default:
      return change(form, rest[0] ?? '-', invocation, environment);
  }
}

async function change(
  form: 'plan' | 'apply',
  path: string,
  invocation: Invocation,
  environment: CliEnvironment,
): Promise<number> {
  const text = await textOf(environment, path);
  if (!text.ok) return refuse(environment, text.refusal);
  const file = { text: text.value, fileName: fileLabel(path) };
  return withDatabase(invocation, environment, async (database) => {
    const times = await planTimes(invocation, environment, database);
    if (!times.ok) {
      const { why, isUsage } = times.refusal;
      return isUsage ? usedWrongly(environment, [why], 'directory') : refuse(environment, why);
    }
    const run = form === 'plan' ? planDirectory : applyDirectory;
    const ports = { work: database.unitOfWork, clock: environment.clock };
    const outcome = await run(file, ports, times.value.effectiveAt);
    if (outcome.ok) {
      environment.stdout.write(describePlan(outcome.value));
      return DONE;
    }
    return refuseFile(environment, outcome.refusal);
  });
}

/** Now, and the moment that `--at` names; or why rotations can't be changed from then on. */
export async function planTimes(
  { options }: Invocation,
  { clock }: CliEnvironment,
  { snapshots }: OpenedDatabase,
): Promise<Result<ChangeTimes, { readonly why: string; readonly isUsage: boolean }>> {
  const now = clock.now();
  if (options.at === undefined) return ok({ now });
  if (options.at === 'now') return ok({ now, effectiveAt: now });
  const { directory } = await snapshots.current();
  const at = parseLocalMoment(options.at, directory.organization.timeZone);
  if (!at.ok) return refused({ why: noTime([options.at], ['now']), isUsage: true });
  if (Temporal.Instant.compare(at.value, now) < 0) {
    const why = `\`${options.at}\` has passed, and the past keeps its answer. Name a later time, or leave \`--at\` out.`;
    return refused({ why, isUsage: false });
  }
  return ok({ now, effectiveAt: at.value });
}
