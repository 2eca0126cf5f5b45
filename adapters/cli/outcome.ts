import type { ErasurePorts } from '../../src/edits/erasure.ts';
import { describeFault, type FileFault } from '../../src/exchange/file-fault.ts';
import type { Invocation } from './arguments.ts';
import type { CommandName } from './commands.ts';
import { COMMANDS, type CommandForm } from './commands.ts';
import type { CliEnvironment, OpenedDatabase } from './environment.ts';

/** Exit codes. */
export const DONE = 0;
/** The rules say no, or what was asked for is not there. */
export const REFUSED = 1;
const USED_WRONGLY = 2;

/** Says what is wrong with the command line, and how the command is used. */
export function usedWrongly(
  environment: CliEnvironment,
  faults: readonly string[],
  command?: CommandName,
): number {
  const form: CommandForm | undefined = command && COMMANDS[command];
  const usage = (form?.usage ?? ['help']).map((line) => `  pointperson ${line}`);
  environment.stderr.write(`${[...faults, '', ...usage].join('\n')}\n`);
  return USED_WRONGLY;
}

/** Says in one sentence why not. */
export function refuse(environment: CliEnvironment, why: string): number {
  environment.stderr.write(`${why}\n`);
  return REFUSED;
}

/** Says all that is wrong with a directory file, which changed nothing. */
export function refuseFile(environment: CliEnvironment, faults: readonly FileFault[]): number {
  const count = faults.length === 1 ? 'One fault' : `${faults.length} faults`;
  const lines = [...faults.map(describeFault), `${count}; nothing was changed.`];
  environment.stderr.write(lines.map((line) => `${line}\n`).join(''));
  return REFUSED;
}

/** Runs `use` with the database that the options name, and closes it whatever happens. */
export async function withDatabase<Value>(
  { options }: Invocation,
  environment: CliEnvironment,
  use: (database: OpenedDatabase) => Promise<Value>,
): Promise<Value> {
  const database = await environment.open(dataOptions(options));
  try {
    return await use(database);
  } finally {
    await database.close();
  }
}

/** Where the data is, as the options say. */
export function dataOptions({ data, database }: Invocation['options']): {
  dataDir?: string;
  databaseUrl?: string;
} {
  return {
    ...(data !== undefined && { dataDir: data }),
    ...(database !== undefined && { databaseUrl: database }),
  };
}

/** What the use cases need that change the directory. */
export function editPorts(
  { unitOfWork: work, snapshots }: OpenedDatabase,
  { clock, newId }: CliEnvironment,
): ErasurePorts {
  return { work, snapshots, clock, newId };
}
