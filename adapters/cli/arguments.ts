import { parseArgs } from 'node:util';
import { nearest } from '../../src/kernel/nearest.ts';
import { ok, type Result, refused } from '../../src/kernel/result.ts';
import {
  COMMAND_NAMES,
  COMMANDS,
  COMMON_OPTIONS,
  type CommandForm,
  type CommandName,
  OPTIONS,
  type OptionName,
  REPEATABLE,
} from './commands.ts';

/** A command line that has the right form. */
export interface Invocation {
  /** Absent: only `--help` or `--version` was given. */
  readonly command?: CommandName;
  /** What follows the command's name. */
  readonly words: readonly string[];
  /** Of one that is given several times the values with commas between. */
  readonly options: Partial<Record<OptionName, string>>;
}

type Token = ReturnType<typeof tokensOf>[number];
type OptionToken = Extract<Token, { readonly kind: 'option' }>;

/**
 * Reads the words after the program's name; options may stand anywhere, and after `--` all is words. Refuses with all that is
 * wrong, each in one sentence with the nearest right form.
 */
export function readArguments(argv: readonly string[]): Result<Invocation, readonly string[]> {
  const tokens = tokensOf(argv);
  const [name, ...words] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const given = tokens.filter((token) => token.kind === 'option');
  const command = COMMAND_NAMES.find((known) => known === name);
  const faults = [...commandFaults(name, command, given), ...optionFaults(given, command)];
  if (faults.length > 0) return refused(faults);
  const options: Record<string, string> = {};
  for (const { name: option, value = '' } of given) {
    const before = options[option];
    options[option] = before === undefined ? value : `${before},${value}`;
  }
  return ok({ ...(command && { command }), words, options });
}

function tokensOf(argv: readonly string[]) {
  const options = Object.fromEntries(
    Object.entries(OPTIONS).map(([name, value]) => {
      const type = value === null ? ('boolean' as const) : ('string' as const);
      return [name, name === 'help' ? { type, short: 'h' } : { type }];
    }),
  );
  return parseArgs({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true }).tokens;
}

function commandFaults(
  name: string | undefined,
  command: CommandName | undefined,
  given: readonly OptionToken[],
): readonly string[] {
  if (command) return [];
  if (name === undefined) {
    const asks = given.some((option) => option.name === 'help' || option.name === 'version');
    return asks ? [] : [`What to do is missing: one of ${COMMAND_NAMES.join(', ')}.`];
  }
  return [`There is no command \`${name}\`: ${didYouMean(name, COMMAND_NAMES)}`];
}

function optionFaults(given: readonly OptionToken[], command: CommandName | undefined): readonly string[] {
  const form: CommandForm | undefined = command && COMMANDS[command];
  const possible = [...(form?.options ?? []), ...COMMON_OPTIONS];
  const names = given.map((option) => option.name);
  const twice = names.find(
    (name, index) => names.indexOf(name) !== index && !REPEATABLE.some((one) => one === name),
  );
  return [
    ...given.flatMap((option) => optionFault(option, possible, command)),
    ...(twice === undefined ? [] : [`\`--${twice}\` is given twice.`]),
    ...(names.includes('data') && names.includes('database')
      ? ['`--data` and `--database` exclude each other.']
      : []),
  ];
}

function optionFault(
  { name, rawName, value, inlineValue }: OptionToken,
  possible: readonly OptionName[],
  command: CommandName | undefined,
): readonly string[] {
  const known = Object.keys(OPTIONS).find((option): option is OptionName => option === name);
  if (!known) return [`There is no option \`${rawName}\`: ${didYouMean(name, possible, '--')}`];
  if (command && !possible.includes(known)) {
    return [
      `\`${command}\` has no option \`${rawName}\`: it has ${possible.map((option) => `--${option}`).join(', ')}.`,
    ];
  }
  const placeholder = OPTIONS[known];
  if (placeholder === null) return value === undefined ? [] : [`\`${rawName}\` takes no value.`];
  // The library takes the next word whatever it is; that is another option, or else `--name=-value` was meant.
  const isOption = !inlineValue && value !== undefined && value.length > 1 && value.startsWith('-');
  return value === undefined || value === '' || isOption
    ? [`\`${rawName}\` needs a value: \`${rawName} ${placeholder}\`.`]
    : [];
}

/** The nearest of the possible words, or all of them. */
export function didYouMean(word: string, possible: readonly string[], prefix = ''): string {
  const near = nearest(word, possible);
  if (near !== undefined) return `did you mean \`${prefix}${near}\`?`;
  return `one of ${possible.map((one) => `${prefix}${one}`).join(', ')}.`;
}
