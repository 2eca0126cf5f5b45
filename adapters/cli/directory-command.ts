import { Temporal } from 'temporal-polyfill';
import { applyFile } from '../../src/edits/apply.ts';
import { describePlan } from '../../src/exchange/describe-changes.ts';
import { describeConflicts } from '../../src/exchange/describe-conflicts.ts';
import { type ApplyRefusal, planDirectory } from '../../src/exchange/directory-as-code.ts';
import type { ChangeTimes } from '../../src/exchange/ports.ts';
import { directoryJsonSchema } from '../../src/exchange/schema.ts';
import { parseLocalMoment } from '../../src/kernel/local-moment.ts';
import { ok, type Result, refused } from '../../src/kernel/result.ts';
import { didYouMean, type Invocation } from './arguments.ts';
import { COMMANDS, type OptionName } from './commands.ts';
import type { CliEnvironment, OpenedDatabase } from './environment.ts';
import { eraseCommand } from './erase-command.ts';
import { exportCommand } from './export-command.ts';
import { fileLabel, textOf } from './files.ts';
import { historyCommand } from './history-command.ts';
import { importCommand } from './import-command.ts';
import { noTime } from './interval.ts';
import { DONE, editPorts, refuse, refuseFile, usedWrongly, withDatabase } from './outcome.ts';
import { takeOf } from './take-option.ts';

/** What each takes: how many files or things, in words where it is another number, and which options. */
const FORMS = {
  plan: { least: 1, most: 1, needs: 'needs one file', options: ['at', 'take'] },
  apply: { least: 1, most: 1, needs: 'needs one file', options: ['at', 'take'] },
  export: { least: 0, most: 1, needs: 'takes one file at most', options: ['csv', 'person', 'json'] },
  import: {
    least: 1,
    most: 1,
    needs: 'needs one file',
    options: ['people', 'topics', 'skip-bad', 'yes'],
  },
  erase: { least: 1, most: 1, needs: 'needs one person', options: ['from-everything', 'yes'] },
  schema: { least: 0, most: 0, needs: 'takes no more words', options: [] },
  history: { least: 0, most: 1, needs: 'takes one thing at most', options: ['limit', 'json'] },
} as const satisfies Readonly<
  Record<string, { least: number; most: number; needs: string; options: readonly OptionName[] }>
>;
type Form = keyof typeof FORMS;
const FORM_NAMES: readonly Form[] = ['plan', 'apply', 'export', 'import', 'erase', 'schema', 'history'];

/** `directory plan|apply|export|import|erase|schema|history …`, as the help has them. */
export async function directoryCommand(invocation: Invocation, environment: CliEnvironment): Promise<number> {
  const [word, ...rest] = invocation.words;
  const form = FORM_NAMES.find((known) => known === word);
  if (!form) {
    const what =
      word === undefined ? 'What to do with the directory is missing' : `There is no \`directory ${word}\``;
    return usedWrongly(environment, [`${what}: ${didYouMean(word ?? '', FORM_NAMES)}`], 'directory');
  }
  const fault = faultOf(form, rest, invocation);
  if (fault !== undefined) return usedWrongly(environment, [fault], 'directory');
  const [first] = rest;
  switch (form) {
    case 'schema':
      environment.stdout.write(`${JSON.stringify(directoryJsonSchema(), null, 2)}\n`);
      return DONE;
    case 'export':
      return exportCommand(first, invocation, environment);
    case 'import':
      return importCommand(first ?? '-', invocation, environment);
    case 'erase':
      return eraseCommand(first ?? '', invocation, environment);
    case 'history':
      return historyCommand(first, invocation, environment);
    case 'plan':
    case 'apply':
      return change(form, first ?? '-', invocation, environment);
    default:
      return form satisfies never;
  }
}

/** What is wrong with what follows the form. */
function faultOf(form: Form, rest: readonly string[], { options }: Invocation): string | undefined {
  const { least, most, needs, options: known } = FORMS[form];
  if (rest.length < least || rest.length > most) return `\`directory ${form}\` ${needs}.`;
  const ofOthers = COMMANDS.directory.options.filter((name) => !known.some((one) => one === name));
  const wrong = ofOthers.find((name) => options[name] !== undefined);
  return wrong && `\`directory ${form}\` has no option \`--${wrong}\`.`;
}

async function change(
  form: 'plan' | 'apply',
  path: string,
  invocation: Invocation,
  environment: CliEnvironment,
): Promise<number> {
  const take = invocation.options.take === undefined ? ok({}) : takeOf(invocation.options.take);
  if (!take.ok) return usedWrongly(environment, [take.refusal], 'directory');
  const text = await textOf(environment, path);
  if (!text.ok) return refuse(environment, text.refusal);
  const file = { text: text.value, fileName: fileLabel(path) };
  return withDatabase(invocation, environment, async (database) => {
    const times = await planTimes(invocation, environment, database);
    if (!times.ok) {
      const { why, isUsage } = times.refusal;
      return isUsage ? usedWrongly(environment, [why], 'directory') : refuse(environment, why);
    }
    const { effectiveAt } = times.value;
    const options = { ...(effectiveAt && { effectiveAt }), take: take.value };
    const { userName } = environment;
    const source = { way: 'file', ...(userName !== undefined && { name: userName }) } as const;
    const ports = { ...editPorts(database, environment), source };
    const run = form === 'plan' ? planDirectory : applyFile;
    const outcome = await run(file, ports, options);
    if (!outcome.ok) return refusePlan(outcome.refusal, environment);
    environment.stdout.write(describePlan(outcome.value));
    return DONE;
  });
}

function refusePlan(refusal: ApplyRefusal, environment: CliEnvironment): number {
  switch (refusal.code) {
    case 'faults':
      return refuseFile(environment, refusal.faults);
    case 'faults-together': {
      const faults = refusal.faults.map(
        ({ subject, path, message, instead }) =>
          `${[subject, path].filter((part) => part !== '').join(': ')}: ${message}; ${instead}`,
      );
      const why = 'The file does not go with what is to stay as it is in the directory; nothing was changed.';
      return refuse(environment, [...faults, why].join('\n'));
    }
    case 'conflicts': {
      const lines = describeConflicts(refusal.plan.conflicts);
      return refuse(environment, [...lines, '', 'Nothing was changed.'].join('\n'));
    }
    default:
      return refusal satisfies never;
  }
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
