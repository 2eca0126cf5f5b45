import type { Field } from '../../chat/form.ts';
import type { editsEn } from '../../chat/languages/edits/en.ts';
import { MOST_ALIASES, TEXT_LIMITS } from '../../directory/limits.ts';
import type { Hours, TopicLink } from '../../directory/model.ts';
import { nameKey } from '../../directory/name-key.ts';
import { type ReadForm, readDays, readMinutes, writeMinutes } from '../../exchange/forms.ts';
import { readBlock, readEmail, readLine, readUrl } from '../../exchange/text-forms.ts';
import { readHours, writeWindow } from '../../exchange/weekly-forms.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { FieldHead, View, Way } from './inputs.ts';

/** How a value that is typed in is drawn. */
interface Typed {
  readonly optional?: boolean;
  readonly multiline?: boolean;
  readonly placeholder?: string;
  readonly maxLength?: number;
}

/** A fault that says all there is to say without values. */
export type PlainFault = Exclude<Extract<keyof typeof editsEn, `fault.bad-${string}`>, 'fault.bad-moment'>;

/** An input that is typed in. */
export function drawTyped(field: FieldHead, text: string, typed: Typed): Field {
  return { type: 'text', ...field, ...(text !== '' && { initial: text }), ...typed };
}

/** One line that has to be there, a name: with something in it by which it can be found. */
export function nameWay(limit: number = TEXT_LIMITS.name): Way<string | undefined> {
  return {
    write: (name) => name ?? '',
    draw: (field, text) => drawTyped(field, text, { maxLength: limit }),
    read: (text, view) => {
      if (nameKey(text) === '') return refused(view.words.text('fault.missing-name'));
      return readWith(readLine(limit), text, view, 'fault.bad-text', limit);
    },
  };
}

/** One line that may be left empty; in that form, if it is to have one. */
export function lineWay(limit: number, form?: ReadForm<string>, fault?: PlainFault): Way<string | undefined> {
  return {
    write: (line) => line ?? '',
    draw: (field, text) => drawTyped(field, text, { optional: true, maxLength: limit }),
    read: (text, view) =>
      text === ''
        ? ok(undefined)
        : readWith(form ?? readLine(limit), text, view, fault ?? 'fault.bad-text', limit),
  };
}

/** An email address, or none. */
export const emailWay = lineWay(TEXT_LIMITS.email, readEmail, 'fault.bad-email');

/** A text of several lines, or none. */
export function blockWay(limit: number): Way<string | undefined> {
  return {
    write: (block) => block ?? '',
    draw: (field, text) => drawTyped(field, text, { optional: true, multiline: true, maxLength: limit }),
    read: (text, view) =>
      text === '' ? ok(undefined) : readWith(readBlock(limit), text, view, 'fault.bad-text', limit),
  };
}

/** Other names, one a line or with commas or semicolons between them, each once. */
export const namesWay: Way<readonly string[] | undefined> = {
  write: (names = []) => names.map(asNameInLine).join('\n'),
  draw: (field, text) => drawTyped(field, text, { optional: true, multiline: true }),
  read: (text, view) => {
    const names = [...new Set(linesOf(text).flatMap(namesInLine))];
    if (names.length > MOST_ALIASES)
      return refused(view.words.text('fault.too-many', { most: MOST_ALIASES }));
    if (names.some((name) => nameKey(name) === '')) return refused(view.words.text('fault.missing-name'));
    return eachOf(names, (name) =>
      readWith(readLine(TEXT_LIMITS.alias), name, view, 'fault.bad-text', TEXT_LIMITS.alias),
    );
  },
};

/** What people type between names of one line. */
const BETWEEN_NAMES = /[,;，；、]/u;
/** A name that has one of these in it, which only a file gives one, stands in quotes, its own doubled. */
const IN_QUOTES = /^"((?:[^"]|"")+)"$/u;

function asNameInLine(name: string): string {
  const isPlain = !BETWEEN_NAMES.test(name) && !IN_QUOTES.test(name);
  return isPlain ? name : `"${name.replaceAll('"', '""')}"`;
}

function namesInLine(line: string): readonly string[] {
  const whole = IN_QUOTES.exec(line)?.[1];
  if (whole !== undefined) return [whole.replaceAll('""', '"')];
  return line
    .split(BETWEEN_NAMES)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

const MOST_LINKS = 20;

/** Links, each a line: what it is called, then its address; or the address alone, which is then what it is called. */
export const linksWay: Way<readonly TopicLink[] | undefined> = {
  write: (links = []) => links.map(({ title, url }) => (title === url ? url : `${title} ${url}`)).join('\n'),
  draw: (field, text) => drawTyped(field, text, { optional: true, multiline: true }),
  read: (text, view) => {
    const lines = linesOf(text);
    if (lines.length > MOST_LINKS) return refused(view.words.text('fault.too-many', { most: MOST_LINKS }));
    return eachOf(lines, (line) => readLink(line, view));
  },
};

function readLink(line: string, view: View): Result<TopicLink, string> {
  const [, title, url = ''] = /^(?:(.*\S)\s+)?(\S+)$/.exec(line) ?? [];
  const address = readWith(readUrl, url, view, 'fault.bad-link', TEXT_LIMITS.url);
  if (!address.ok) return address;
  const called = readWith(
    readLine(TEXT_LIMITS.name),
    title ?? url.slice(0, TEXT_LIMITS.name),
    view,
    'fault.bad-text',
    TEXT_LIMITS.name,
  );
  return called.ok ? ok({ title: called.value, url: address.value }) : called;
}

/** A length of time, or none, in minutes. */
export const minutesWay: Way<number | undefined> = {
  write: (minutes) => (minutes === undefined ? '' : writeMinutes(minutes)),
  draw: (field, text) => drawTyped(field, text, { optional: true, placeholder: '4h', maxLength: 20 }),
  read: (text, view) =>
    text === '' ? ok(undefined) : readWith(readMinutes, text, view, 'fault.bad-duration', 20),
};

/** A number of whole days, or none: `90` means days, too. */
export const daysWay: Way<number | undefined> = {
  write: (days) => (days === undefined ? '' : `${days}d`),
  draw: (field, text) => drawTyped(field, text, { optional: true, placeholder: '90d', maxLength: 20 }),
  read: (text, view) => {
    if (text === '') return ok(undefined);
    const days = /^\d+$/.test(text) ? `${text}d` : text;
    return readWith(readDays, days, view, 'fault.bad-days', 20);
  },
};

const MOST_HOURS = 1_000;

/** Weekly hours as the directory file has them, with `;` between several, or none. */
export const hoursWay: Way<Hours | undefined> = {
  write: (hours = []) => hours.map(writeWindow).join('; '),
  draw: (field, text) =>
    drawTyped(field, text, { optional: true, placeholder: 'mon-fri 09:00-18:00', maxLength: MOST_HOURS }),
  read: (text, view) => {
    if (text === '') return ok(undefined);
    const windows = text.split(/[;\n]/).map((part) => part.trim());
    const read = eachOf(
      windows.filter((part) => part !== ''),
      (part) => readWith(readHours, part, view, 'fault.bad-hours', MOST_HOURS),
    );
    if (!read.ok) return read;
    return read.value.length === 0 ? refused(view.words.text('fault.bad-hours')) : ok(read.value.flat());
  },
};

/** Reads it by the form of the directory file; what is wrong is said in the reader's own words, with an example. */
export function readWith<Value>(
  form: ReadForm<Value>,
  text: string,
  { words }: View,
  fault: PlainFault,
  most: number,
): Result<Value, string> {
  if (text.length > most) return refused(words.text('fault.too-long', { most }));
  const read = form(text);
  if (read.ok) return read;
  const { code } = read.refusal;
  return refused(words.text(code === 'window-of-no-length' ? 'fault.no-length' : fault));
}

/** The lines of a text that say something, each once. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}

/** All of them read, or the first that is wrong, with its text before what is wrong. */
function eachOf<Value>(
  texts: readonly string[],
  read: (text: string) => Result<Value, string>,
): Result<readonly Value[], string> {
  const values: Value[] = [];
  for (const text of texts) {
    const one = read(text);
    if (!one.ok) return texts.length === 1 ? one : refused(`“${text}”: ${one.refusal}`);
    values.push(one.value);
  }
  return ok(values);
}
