import { exportPerson } from '../../src/edits/erase.ts';
import type { StoredAbout } from '../../src/edits/erasure.ts';
import { exportDirectory } from '../../src/exchange/directory-as-code.ts';
import type { SheetKind } from '../../src/exchange/imports/csv/sheet.ts';
import { writeSheet } from '../../src/exchange/imports/csv/write-sheet.ts';
import { personId } from '../../src/kernel/ids.ts';
import { didYouMean, type Invocation } from './arguments.ts';
import type { CliEnvironment } from './environment.ts';
import { DONE, editPorts, refuse, usedWrongly, withDatabase } from './outcome.ts';

const KINDS: readonly SheetKind[] = ['people', 'topics'];

/** `directory export [--csv people|topics [FILE] | --person ID [--json]]`. */
export async function exportCommand(
  path: string | undefined,
  invocation: Invocation,
  environment: CliEnvironment,
): Promise<number> {
  const { csv, person, json } = invocation.options;
  const fault = faultOf(path, invocation.options);
  if (fault !== undefined) return usedWrongly(environment, [fault], 'directory');
  if (csv !== undefined) {
    const kind = KINDS.find((known) => known === csv);
    if (kind !== undefined) return exportSheet(kind, path, invocation, environment);
    return usedWrongly(
      environment,
      [`There is no sheet of \`${csv}\`: ${didYouMean(csv, KINDS)}`],
      'directory',
    );
  }
  if (person !== undefined) return exportAbout(person, json !== undefined, invocation, environment);
  return withDatabase(invocation, environment, async ({ unitOfWork }) => {
    environment.stdout.write(await exportDirectory(unitOfWork));
    return DONE;
  });
}

function faultOf(path: string | undefined, { csv, person, json }: Invocation['options']): string | undefined {
  if (csv !== undefined && person !== undefined) return '`--csv` and `--person` exclude each other.';
  if (path !== undefined && csv === undefined) {
    return '`directory export` takes a file only with `--csv`; `> FILE` does for all else.';
  }
  return json !== undefined && person === undefined ? '`--json` goes with `--person`.' : undefined;
}

async function exportSheet(
  kind: SheetKind,
  path: string | undefined,
  invocation: Invocation,
  environment: CliEnvironment,
): Promise<number> {
  return withDatabase(invocation, environment, async ({ unitOfWork }) => {
    const text = writeSheet(await unitOfWork.run(({ directory }) => directory.lock()), kind);
    if (path === undefined || path === '-') environment.stdout.write(text);
    else await environment.writeText(path, text);
    return DONE;
  });
}

async function exportAbout(
  id: string,
  isJson: boolean,
  invocation: Invocation,
  environment: CliEnvironment,
): Promise<number> {
  const { userName } = environment;
  return withDatabase(invocation, environment, async (database) => {
    const wanted = { id: personId(id), ...(userName !== undefined && { name: userName }) };
    const stored = await exportPerson(wanted, editPorts(database, environment));
    if (!stored.ok) return refuse(environment, `Nothing is stored about a person \`${id}\`.`);
    environment.stdout.write(
      isJson ? `${JSON.stringify(stored.value, null, 2)}\n` : describeStored(stored.value),
    );
    return DONE;
  });
}

/** Table by table, row by row: `column: value`, an empty line between two rows. */
function describeStored(stored: readonly StoredAbout[]): string {
  const blocks = stored.map(({ table, rows }) => [
    `${table} (${rows.length})`,
    ...rows.map((row) =>
      Object.entries(row)
        .map(([column, value]) => `  ${column}: ${shownValue(value)}\n`)
        .join(''),
    ),
  ]);
  return `${blocks.map(([title, ...rows]) => `${title}\n${rows.join('\n')}`).join('\n')}`;
}

function shownValue(value: unknown): string {
  return (typeof value === 'string' ? value : JSON.stringify(value)).replace(/\n/g, '\n    ');
}
