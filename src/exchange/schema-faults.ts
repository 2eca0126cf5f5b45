import { z } from 'zod';
import { closestLanguage } from '../chat/languages/language.ts';
import { nearest } from '../kernel/nearest.ts';
import { type FilePath, type PlacedFault, showPath } from './file-fault.ts';
import { exampleAmong, schemasAt, writtenFields } from './schema-walk.ts';
import { shown } from './shown.ts';

type Issue = z.core.$ZodIssue;

interface SchemaFault extends PlacedFault {
  /** The field that a misspelt one was meant to be. */
  readonly meant?: FilePath;
}

/** What zod found, in words for whoever wrote the file: each with its place and what to write instead. */
export function schemaFaults(
  schema: z.ZodType,
  value: unknown,
  issues: readonly Issue[],
): readonly PlacedFault[] {
  const faults = issues.flatMap((issue) => faultsOf(schema, value, issue, []));
  // A misspelt name is one fault, not also the absence of the right one.
  const told = new Set(
    faults.flatMap(({ meant }) =>
      meant ? [`missing ${showPath(meant)}`, `exactly-one ${showPath(meant.slice(0, -1))}`] : [],
    ),
  );
  return faults.filter((fault) => !told.has(`${fault.code} ${showPath(fault.at)}`));
}

function faultsOf(schema: z.ZodType, value: unknown, issue: Issue, above: FilePath): readonly SchemaFault[] {
  const at = [...above, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  const found = valueAt(value, at);
  switch (issue.code) {
    case 'custom':
      return [
        {
          code: String(issue.params?.['code']),
          at,
          message: issue.message,
          instead: String(issue.params?.['instead']),
        },
      ];
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(schema, at, key));
    case 'invalid_union':
      return bestBranch(issue.errors).flatMap((inner) => faultsOf(schema, value, inner, at));
    case 'invalid_value':
      return [found === null ? wrongType(schema, at, found) : notOneOf(at, found, issue.values)];
    case 'too_big':
      // zod counts whatever has a length, also a map that is no list, which it has said before.
      if (isMap(found)) return [];
      return [outOfBounds(schema, at, found, { most: Number(issue.maximum) })];
    case 'too_small':
      if (isMap(found)) return [];
      return [outOfBounds(schema, at, found, { least: Number(issue.minimum) })];
    default:
      return [wrongType(schema, at, found)];
  }
}

function isMap(found: unknown): boolean {
  return typeof found === 'object' && found !== null && !Array.isArray(found);
}

/**
 * Of the forms that a value may have, the one it was meant to have: a fault deep inside means that the form was recognised, a wrong
 * type at the top that it was not.
 */
function bestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const misfit = (issues: readonly Issue[]) => {
    const strange = issues.reduce((sum, issue) => {
      if (issue.code === 'unrecognized_keys') return sum + issue.keys.length;
      const wrongForm = issue.code === 'invalid_type' || issue.code === 'invalid_value';
      return sum + (issue.path.length === 0 && wrongForm ? 100 : 0);
    }, 0);
    // Of two forms to which as many fields are strange, the one that lacks fewer.
    const wrong = issues.filter((issue) => issue.code === 'invalid_type' && issue.path.length === 1);
    return strange === 0 ? 0 : strange + wrong.length / 100;
  };
  return branches.reduce(
    (best, branch) => (misfit(branch) < misfit(best) ? branch : best),
    branches[0] ?? [],
  );
}

function unknownField(schema: z.ZodType, at: FilePath, key: string): SchemaFault {
  const forms = schemasAt(schema, at);
  const known = writtenFields(forms);
  if (known.includes(key)) return misplacedField(forms, [...at, key], key);
  const near =
    nearest(key.replaceAll('-', '_'), known) ?? known.find((name) => COMMON_MISNAMES[key] === name);
  return {
    code: 'unknown-field',
    at: [...at, key],
    atKey: true,
    ...(near && { meant: [...at, near] }),
    message: `unknown field \`${shown(key)}\``,
    instead: near ? `did you mean \`${near}\`?` : `one of ${known.join(', ')}`,
  };
}

/** A field of another form that the thing could have had. */
function misplacedField(forms: readonly z.ZodType[], at: FilePath, key: string): SchemaFault {
  const owner = forms.find((form) => writtenFields([form]).includes(key));
  const title = String(owner?.meta()?.['title'] ?? 'thing of another form').toLowerCase();
  const message = `\`${shown(key)}\` is a field of a ${title}, which this is not`;
  return { code: 'misplaced-field', at, atKey: true, message, instead: 'leave the field out' };
}

/** What people write for a field whose name no typo leads to. */
const COMMON_MISNAMES: Readonly<Record<string, string>> = {
  time_zone: 'timezone',
  timeZone: 'timezone',
  tz: 'timezone',
  organisation: 'organization',
  persons: 'people',
  users: 'people',
  mail: 'email',
  title: 'name',
  start: 'starts',
  members: 'participants',
  to: 'until',
  end: 'until',
  schedule: 'cron',
};

function notOneOf(at: FilePath, found: unknown, values: readonly unknown[]): PlacedFault {
  const texts = values.map(String);
  if (found === undefined) return missing(at, texts[0]);
  const text = String(found);
  const near = nearest(text, texts) ?? texts.find((value) => value === closestLanguage(text));
  const choice = near ? `did you mean \`${near}\`?` : texts.map((value) => `\`${value}\``).join(', ');
  return {
    code: 'not-one-of',
    at,
    message: `${described(found)} is not possible here`,
    instead: texts.includes(text) ? `\`${text}\` without quotes` : choice,
  };
}

/** A list with too many entries or too few, or a number too large or too small. */
function outOfBounds(
  schema: z.ZodType,
  at: FilePath,
  found: unknown,
  { most, least }: { readonly most?: number; readonly least?: number },
): PlacedFault {
  const instead = most === undefined ? `at least ${least}` : `${most} at most`;
  if (!Array.isArray(found)) {
    const message = `${String(found)} is too ${most === undefined ? 'small' : 'large'}`;
    return { code: 'out-of-range', at, message, instead };
  }
  if (most !== undefined) {
    return { code: 'too-many', at, message: `the list has ${found.length} entries`, instead };
  }
  const canBeAbsent = schemasAt(schema, at).some((one) => one instanceof z.ZodExactOptional);
  return {
    code: 'empty',
    at,
    message: found.length === 0 ? 'the list is empty' : 'the list is too short',
    instead: found.length === 0 && canBeAbsent ? `${instead}, or leave the field out` : instead,
  };
}

function missing(at: FilePath, example: string | undefined): PlacedFault {
  const field = String(at.at(-1));
  return {
    code: 'missing',
    at,
    message: `\`${field}\` is missing`,
    instead: `add \`${field}: ${example ?? '…'}\``,
  };
}

function wrongType(schema: z.ZodType, at: FilePath, found: unknown): PlacedFault {
  const expected = schemasAt(schema, at);
  const example = exampleAmong(expected);
  if (found === undefined) return missing(at, example);
  if (at.length === 0) return notADirectory(found);
  if (found === null) return noValue(at, expected, example);
  return {
    code: 'wrong-type',
    at,
    message: `${described(found)} is not what belongs here`,
    instead: insteadOf(found, expected, example),
  };
}

/** A name or a dash with nothing after it. */
function noValue(at: FilePath, expected: readonly z.ZodType[], example: string | undefined): PlacedFault {
  const field = at.at(-1);
  const isEntry = typeof field === 'number';
  const canBeAbsent = isEntry || expected.some((schema) => schema instanceof z.ZodExactOptional);
  const kind = expected.some((schema) => schema instanceof z.ZodString) ? 'a text' : 'a value';
  const remedies = [
    ...(example === undefined && canBeAbsent ? [] : [`${kind}${example ? ` such as \`${example}\`` : ''}`]),
    ...(canBeAbsent ? [isEntry ? 'remove it' : 'leave the field out'] : []),
  ];
  const what = isEntry ? 'the entry is empty' : `\`${field}\` has no value`;
  return { code: 'wrong-type', at, message: what, instead: remedies.join(', or ') };
}

function notADirectory(found: unknown): PlacedFault {
  const message = found === null ? 'the file is empty' : `${described(found)} is no directory`;
  return {
    code: 'wrong-type',
    at: [],
    message,
    instead: 'fields, beginning with `version: 1` and `organization:`',
  };
}

function insteadOf(found: unknown, expected: readonly z.ZodType[], example: string | undefined): string {
  const wantsText = expected.some((schema) => schema instanceof z.ZodString);
  const text = example ? `a text such as \`${example}\`` : 'a text';
  // Not quoted back: what was written as `+4930` or `007` is the number 4930 or 7 by now.
  if (wantsText && typeof found !== 'object') return `quotes around it, or ${text}`;
  if (wantsText) return text;
  if (expected.some((schema) => schema instanceof z.ZodNumber))
    return `a whole number such as \`${example}\``;
  if (expected.some((schema) => schema instanceof z.ZodBoolean)) return '`true` or `false`, without quotes';
  if (expected.some((schema) => schema instanceof z.ZodArray))
    return 'a list: `[…]`, or one entry a line after `- `';
  const fields = writtenFields(expected);
  if (example || fields.length === 1) return `fields in braces: \`${example ?? `{ ${fields[0]}: … }`}\``;
  return fields.length > 0 ? `fields in braces, of ${fields.join(', ')}` : 'another value';
}

function described(found: unknown): string {
  if (Array.isArray(found)) return 'a list';
  if (typeof found === 'object') return 'a map of fields';
  return typeof found === 'string' ? `“${shown(found)}”` : `the ${typeof found} ${String(found)}`;
}

function valueAt(value: unknown, path: FilePath): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = Reflect.get(found, step);
  }
  return found;
}
