import { didYouMean, type Invocation, readArguments } from './arguments.ts';
import { calendarCommand } from './calendar-command.ts';
import { COMMAND_NAMES, commandHelp, programHelp } from './commands.ts';
import { directoryCommand } from './directory-command.ts';
import type { CliEnvironment } from './environment.ts';
import { gapsCommand } from './gaps-command.ts';
import { DONE, dataOptions, usedWrongly } from './outcome.ts';
import { previewCommand } from './preview-command.ts';
import { shiftsCommand } from './shifts-command.ts';
import { whoCommand } from './who-command.ts';
import { whyCommand } from './why-command.ts';

/**
 * Runs one command line (the words after the program's name) and resolves to its exit code: 0 done, 1 refused or not found, 2 used
 * wrongly. Results go to stdout, all else to stderr. Rejects only with faults, such as a database that can't be opened.
 */
export async function runCli(argv: readonly string[], environment: CliEnvironment): Promise<number> {
  const read = readArguments(argv);
  if (!read.ok) return usedWrongly(environment, read.refusal);
  const invocation = read.value;
  if (invocation.options.version !== undefined) {
    environment.stdout.write(`${environment.version}\n`);
    return DONE;
  }
  if (invocation.command === undefined || invocation.options.help !== undefined) {
    const { command } = invocation;
    environment.stdout.write(command === undefined ? programHelp() : commandHelp(command));
    return DONE;
  }
  return commandOf(invocation, invocation.command, environment);
}

async function commandOf(
  invocation: Invocation,
  command: NonNullable<Invocation['command']>,
  environment: CliEnvironment,
): Promise<number> {
  switch (command) {
    case 'start':
      if (invocation.words.length > 0)
        return usedWrongly(environment, ['`start` takes no more words.'], command);
      return environment.start(dataOptions(invocation.options));
    case 'directory':
      return directoryCommand(invocation, environment);
    case 'preview':
      return previewCommand(invocation, environment);
    case 'who':
      return whoCommand(invocation, environment);
    case 'why':
      return whyCommand(invocation, environment);
    case 'shifts':
      return shiftsCommand(invocation, environment);
    case 'calendar':
      return calendarCommand(invocation, environment);
    case 'gaps':
      return gapsCommand(invocation, environment);
    case 'help':
      return helpCommand(invocation, environment);
    default:
      return command satisfies never;
  }
}

function helpCommand({ words }: Invocation, environment: CliEnvironment): number {
  const [word, ...more] = words;
  const command = COMMAND_NAMES.find((name) => name === word);
  if (more.length > 0 || (word !== undefined && command === undefined)) {
    const about = words.join(' ');
    return usedWrongly(
      environment,
      [`There is no command \`${about}\`: ${didYouMean(about, COMMAND_NAMES)}`],
      'help',
    );
  }
  environment.stdout.write(command === undefined ? programHelp() : commandHelp(command));
  return DONE;
}
