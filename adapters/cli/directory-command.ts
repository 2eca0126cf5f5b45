import { describeChanges } from '../../src/exchange/describe-changes.ts';
import { applyDirectory, exportDirectory, planDirectory } from '../../src/exchange/directory-as-code.ts';
import { describeFault } from '../../src/exchange/file-fault.ts';
import { directoryJsonSchema } from '../../src/exchange/schema.ts';
import { didYouMean, type Invocation } from './arguments.ts';
import type { CliEnvironment, OpenedDatabase } from './environment.ts';
import { fileLabel, textOf } from './files.ts';
import { DONE, REFUSED, usedWrongly, withDatabase } from './outcome.ts';

const FORMS = ['plan', 'apply', 'export', 'schema'] as const;

/** `directory plan|apply FILE`, `directory export|schema`. */
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
  if (!text.ok) {
    environment.stderr.write(`${text.refusal}\n`);
    return REFUSED;
  }
  const file = { text: text.value, fileName: fileLabel(path) };
  const run = ({ unitOfWork }: OpenedDatabase) =>
    form === 'plan' ? planDirectory(file, unitOfWork) : applyDirectory(file, unitOfWork);
  return withDatabase(invocation, environment, async (database) => {
    const outcome = await run(database);
    if (outcome.ok) {
      environment.stdout.write(describeChanges(outcome.value));
      return DONE;
    }
    const count = outcome.refusal.length === 1 ? 'One fault' : `${outcome.refusal.length} faults`;
    const lines = [...outcome.refusal.map(describeFault), `${count}; nothing was changed.`];
    environment.stderr.write(lines.map((line) => `${line}\n`).join(''));
    return REFUSED;
  });
}
