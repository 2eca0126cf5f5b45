import {
  type Document,
  type ErrorCode,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import { ok, type Result, refused } from '../kernel/result.ts';
import { type FileFault, type FilePath, type PlacedFault, showPath } from './file-fault.ts';
import { mergeWith, withMerges } from './merge-keys.ts';

/** A YAML text as plain values, with the way back from a value to its place. */
export interface YamlSource {
  readonly value: unknown;
  /** Faults that leave the content readable: the same field twice. */
  readonly faults: readonly FileFault[];
  /** Finds the place of a fault in the text: that of the deepest part of its path that is there. */
  place(fault: PlacedFault): FileFault;
}

/** Longer texts are refused unread. 10,000 topics with all their texts are about half of it. */
export const MOST_CHARACTERS = 16_000_000;
/** How many nodes aliases may stand for in all, counted as the library does; enough for any honest use, none for a bomb. */
const MOST_ALIASED = 20_000;

/** Reads YAML 1.2. Refuses what is no YAML, too large, or can't be spelled out, with every syntax fault at once. */
export function readYaml(text: string, file: string | undefined): Result<YamlSource, readonly FileFault[]> {
  const named = file === undefined ? {} : { file };
  if (text.length > MOST_CHARACTERS) {
    const message = `the file has ${text.length} characters`;
    return refused([
      { code: 'too-large', ...named, ...START, path: '', message, instead: `${MOST_CHARACTERS} at most` },
    ]);
  }
  const starts = lineStarts(text);
  const place = (offset: number) => ({ ...named, ...positionOf(starts, offset) });
  // To YAML a carriage return by itself ends a line, to the library it does not.
  const document = parseDocument(text.replace(/\r(?!\n)/g, '\n'), {
    prettyErrors: false,
    uniqueKeys: false,
    stringKeys: true,
    logLevel: 'error',
    // Also where a `%YAML 1.1` asks for its dates, its octal numbers and its `no` that is false.
    schema: 'core',
    resolveKnownTags: false,
  });
  const tooDeep = document.errors.find((error) => error.code === 'RESOURCE_EXHAUSTION');
  if (tooDeep) return refused([{ ...TOO_DEEP, ...place(tooDeep.pos[0]) }]);
  const syntax = syntaxFaults(document, place);
  const aliases = aliasFaults(document, place);
  if (syntax.length > 0 || aliases.length > 0) return refused([...syntax, ...aliases]);
  const value = spellOut(document);
  if (!value.ok) return refused([{ ...ALIAS_BOMB, ...named, ...START }]);
  return ok({
    value: value.value,
    faults: duplicateKeys(document, place),
    place: ({ code, at, atKey, message, instead }) => {
      const { offset, depth } = find(document, at, atKey ?? false);
      return { code, ...place(offset), path: showPath(at.slice(0, depth)), message, instead };
    },
  });
}

/** Where each line begins. Our own count, for the library's misses the breaks inside what it could not make sense of. */
function lineStarts(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (match) => match.index + match[0].length)];
}

/** The line and column of an offset, by halving. */
function positionOf(
  starts: readonly number[],
  offset: number,
): { readonly line: number; readonly column: number } {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** After one fault of syntax, others in its place and tokens that fit nowhere follow from it; a page of them would hide it. */
function withoutEchoes(errors: readonly YAMLError[]): readonly YAMLError[] {
  const places = errors.map((error) => error.pos[0]);
  return errors.filter(
    (error, index) =>
      index === 0 || (error.code !== 'UNEXPECTED_TOKEN' && places.indexOf(error.pos[0]) === index),
  );
}

/** What is no YAML. A tag that the library does not know is only a warning to it, and would pass unseen. */
function syntaxFaults(document: Document.Parsed, place: Place): readonly FileFault[] {
  return [...withoutEchoes(document.errors), ...document.warnings].map((error) => {
    const quote = openQuote(document, error);
    if (quote !== undefined) return { ...OPEN_QUOTE, ...place(quote) };
    return { code: 'syntax', ...place(error.pos[0]), path: '', ...inWords(error) };
  });
}

/** Where the quote begins that the fault says is never closed: the library says where the text ends. */
function openQuote(document: Document.Parsed, { code, pos }: YAMLError): number | undefined {
  if (code !== 'MISSING_CHAR') return undefined;
  let start: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (!isQuoted || range?.[1] !== pos[0]) return undefined;
      start = range[0];
      return visit.BREAK;
    },
  });
  return start;
}

function inWords({ code, message }: YAMLError): Pick<FileFault, 'message' | 'instead'> {
  const [line = ''] = message.split('\n');
  // The library tells a bracket that is never closed as a matter of indentation.
  const kind = line.startsWith('Flow ') ? 'MISSING_CHAR' : code;
  return {
    message: MESSAGES[kind] ?? line.replace(/[.:]\s*$/, ''),
    instead: INSTEAD[kind] ?? 'valid YAML 1.2',
  };
}

const START = { line: 1, column: 1 } as const;
const OPEN_QUOTE = {
  code: 'syntax',
  path: '',
  message: 'the quote that begins here is never closed',
  instead: 'the same quote at the end of the text',
} as const;
const TOO_DEEP = {
  code: 'too-deep',
  path: '',
  message: 'the file is nested too deeply',
  instead: 'the form that `pointperson directory schema` describes',
} as const;
const ALIAS_BOMB = {
  code: 'too-many-aliases',
  path: '',
  message: 'the aliases (`*name`) stand for too much',
  instead: 'the values themselves',
} as const;

/** What the library says in words that help only its users, in ours. */
const MESSAGES: Partial<Record<ErrorCode, string>> = {
  MULTIPLE_DOCS: 'the file holds a second document',
  NON_STRING_KEY: 'a list or map can’t be the name of a field',
};

/** The kinds of syntax fault that people make, and the way out of each. */
const INSTEAD: Partial<Record<ErrorCode, string>> = {
  BAD_DQ_ESCAPE: 'single quotes, in which a backslash is a backslash, or `\\\\`',
  BAD_INDENT: 'the same number of spaces before all fields of one thing',
  BAD_SCALAR_START: 'quotes around a text that begins with `@` or a backquote',
  BLOCK_AS_IMPLICIT_KEY: 'quotes around a text that holds `: `, or the field on a line of its own',
  BLOCK_IN_FLOW: 'commas within `{ }` and `[ ]`, or one field a line without them',
  MISSING_CHAR: 'the missing quote, bracket, brace, comma or colon',
  MULTILINE_IMPLICIT_KEY:
    'a colon and a space after the field’s name, or quotes around a text of several lines',
  MULTIPLE_DOCS: 'one document: remove the second `---`',
  NON_STRING_KEY: 'a plain word as the field’s name',
  TAB_AS_INDENT: 'spaces, not tabs, at the beginning of a line',
  TAG_RESOLVE_FAILED: 'the value without a tag (`!…`)',
  UNEXPECTED_TOKEN: 'quotes around a text with a special character, or the matching bracket',
};

/** The values with every alias replaced by what it stands for, and every merge key by the fields it takes over. */
function spellOut(document: Document.Parsed): Result<unknown, 'alias-bomb'> {
  try {
    return ok(withMerges(document.toJS({ maxAliasCount: MOST_ALIASED })));
  } catch (error) {
    // The library tells an alias bomb by a ReferenceError; unknown anchors were refused before.
    if (error instanceof ReferenceError) return refused('alias-bomb');
    throw error;
  }
}

type Place = (offset: number) => Pick<FileFault, 'file' | 'line' | 'column'>;

/** Aliases of nothing, and aliases within the very thing they stand for. */
function aliasFaults(document: Document.Parsed, place: Place): readonly FileFault[] {
  const faults: FileFault[] = [];
  visit(document, {
    Alias(_, alias, ancestors) {
      const target = alias.resolve(document);
      const fault = { ...place(alias.range?.[0] ?? 0), path: '' };
      if (!target) {
        const message = `there is no anchor \`&${alias.source}\` before its alias`;
        const instead = 'the value itself, or quotes around a text that begins with `*`';
        faults.push({ code: 'unknown-anchor', ...fault, message, instead });
      } else if (ancestors.some((ancestor) => ancestor === target)) {
        const message = `\`*${alias.source}\` stands for something that holds it`;
        faults.push({ code: 'alias-cycle', ...fault, message, instead: 'the value itself' });
      }
    },
  });
  return faults;
}

/** Fields given twice in one map, each told at its later place. */
function duplicateKeys(document: Document.Parsed, place: Place): readonly FileFault[] {
  const faults: FileFault[] = [];
  visit(document, {
    Map(_, map, ancestors) {
      const first = new Map<string, number>();
      for (const pair of map.items) {
        const key = keyOf(pair);
        const offset = keyOffset(pair);
        const before = first.get(key);
        if (before === undefined) first.set(key, offset);
        else {
          const path = showPath([...pathTo([...ancestors, map]), key]);
          const message = `\`${key}\` is given twice, first in line ${place(before).line}`;
          faults.push({
            code: 'duplicate-key',
            ...place(offset),
            path,
            message,
            instead: 'keep one of them',
          });
        }
      }
    },
  });
  return faults;
}

/** The keys and indices that lead down a chain of ancestors. */
function pathTo(chain: readonly unknown[]): FilePath {
  return chain.flatMap((step, index): FilePath => {
    if (isPair(step)) return [keyOf(step)];
    const parent = chain[index - 1];
    return isSeq(parent) && isNode(step) ? [parent.items.indexOf(step)] : [];
  });
}

/**
 * Where the value at `path` begins in the text, or else what holds it; `atKey`: where the last field's name begins. `depth` is how
 * far the path leads before it meets a plain value.
 */
function find(document: Document.Parsed, path: FilePath, atKey: boolean): { offset: number; depth: number } {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    const holder = isAlias(node) ? node.resolve(document) : node;
    if (!isCollection(holder)) return { offset, depth: index };
    if (isSeq(holder) && typeof step === 'number') node = holder.items[step];
    else if (isMap(holder)) {
      const pair = holder.items.findLast((item) => keyOf(item) === String(step));
      const merge = pair ? undefined : mergeWith(document, holder, String(step));
      if (merge) return { offset: startOf(merge.value) ?? keyOffset(merge), depth: path.length };
      if (!pair) break;
      node = pair.value;
      offset = keyOffset(pair);
      if (atKey && index === path.length - 1) break;
    } else break;
    offset = startOf(node) ?? offset;
  }
  return { offset, depth: path.length };
}

function startOf(node: unknown): number | undefined {
  if (!isNode(node)) return undefined;
  // An empty value has a range of no length at the end of the line before; its field's name says more.
  if (!isCollection(node) && node.range && node.range[0] === node.range[1]) return undefined;
  return node.range?.[0];
}

function keyOf(pair: Pair<unknown, unknown>): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}

function keyOffset(pair: Pair<unknown, unknown>): number {
  return isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
}
