import { stringify } from 'csv-stringify/sync';
import { LANGUAGES } from '../../../chat/languages/language.ts';
import { personText, topicText } from '../../file-from-content.ts';
import type { DirectoryContent } from '../../ports.ts';
import { inOneCell } from './cells.ts';
import { PEOPLE_COLUMNS, TOPIC_COLUMNS, TRANSLATED } from './columns.ts';
import type { SheetKind } from './sheet.ts';

type Texts = Readonly<Record<string, unknown>>;

/**
 * The people or topics as CSV (RFC 4180, UTF-8 with a byte order mark, by which spreadsheets know it), by their ids. Reading it gives no
 * changes. A cell that a spreadsheet would run (`=`, `+`, `-`, `@` at its beginning) has a quote before it.
 * owasp.org/www-community/attacks/CSV_Injection
 */
export function writeSheet(content: DirectoryContent, kind: SheetKind): string {
  const { people, topics } = content.directory;
  const rows =
    kind === 'people'
      ? inOrder([...people.values()]).map((person): Texts => ({ ...personText(person) }))
      : inOrder([...topics.values()]).map((topic): Texts => flat({ ...topicText(topic) }));
  const columns = kind === 'people' ? [...PEOPLE_COLUMNS] : topicColumns();
  const records = rows.map((row) => columns.map((column) => cellOf(row[column])));
  return stringify([columns, ...records], {
    bom: true,
    record_delimiter: 'windows',
    // Left to itself it quotes the line break of its records only.
    quoted_match: /[\r\n]/,
  });
}

function topicColumns(): readonly string[] {
  return [
    ...TOPIC_COLUMNS,
    ...LANGUAGES.flatMap((language) => TRANSLATED.map((field) => `${field} (${language})`)),
  ];
}

/** With a column for each text in each language. */
function flat({ translations, ...rest }: Texts): Texts {
  const texts = Object.entries(recordOf(translations)).flatMap(([language, one]) =>
    Object.entries(recordOf(one)).map(([field, value]) => [`${field} (${language})`, value] as const),
  );
  return { ...rest, ...Object.fromEntries(texts) };
}

function recordOf(value: unknown): Texts {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function cellOf(value: unknown): string {
  const text = textOf(value);
  return /^[=+\-@]/.test(text) ? `'${text}` : text;
}

function textOf(value: unknown): string {
  if (value === undefined) return '';
  if (value === true) return 'yes';
  if (Array.isArray(value)) return inOneCell(value.map(textOf));
  const { title, url, ...contact } = recordOf(value);
  if (typeof title === 'string' && typeof url === 'string') return title === url ? url : `${title} ${url}`;
  const [[noun, id] = []] = Object.entries(contact);
  if (noun === undefined) return String(value);
  return `${noun}: ${Array.isArray(id) ? id.join(', ') : String(id)}`;
}

function inOrder<Thing extends { readonly id: string }>(things: readonly Thing[]): readonly Thing[] {
  return things.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
