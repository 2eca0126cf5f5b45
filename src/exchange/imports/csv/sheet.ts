import { closestLanguage, LANGUAGES, type Language } from '../../../chat/languages/language.ts';
import { nameKey } from '../../../directory/name-key.ts';
import { newId } from '../../../directory/new-id.ts';
import { topicId } from '../../../kernel/ids.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import type { DirectoryContent } from '../../ports.ts';
import type { Imported, ImportedEntry, ImportFault } from '../imported.ts';
import { type Named, namedAmong } from '../named.ts';
import { type CellFault, type Cells, type RowFields, saidBy, severalOf } from './cells.ts';
import { type Column, columnsFor, PEOPLE_COLUMNS, type PersonColumn, TOPIC_COLUMNS } from './columns.ts';
import { type Row, readTable, type Table } from './table.ts';
import { topicFields } from './topic-cells.ts';

export type SheetKind = 'people' | 'topics';

/** A sheet that was read, and of what it is. */
export interface Sheet extends Imported {
  readonly kind: SheetKind;
}

/**
 * Reads a sheet of people or of topics, whichever of the two its columns fit; `kind` says which, where they fit both. A row is about what
 * has its id, else its email address, else its name; else it is new, and its id is made of its name. An empty cell leaves things as they
 * are, a dash empties the field. Faults of rows are in the result; refused is only what is no such sheet at all.
 */
export function readSheet(
  content: DirectoryContent,
  file: Uint8Array | string,
  kind?: SheetKind,
): Result<Sheet, readonly ImportFault[]> {
  const table = readTable(file);
  if (!table.ok) return table;
  const meant = kind ?? kindOf(table.value.columns);
  if (meant === undefined) return refused([NO_COLUMNS]);
  return meant === 'people' ? readPeople(content, table.value) : readTopics(content, table.value);
}

const NO_COLUMNS: ImportFault = {
  line: 1,
  rule: { code: 'no-columns' },
  message: 'the first row does not say what the columns are',
  instead: 'names such as “name”, “email”, “phone” for people, or “name”, “contact”, “owners” for topics',
};

/** Of people, where more of the columns are theirs: a table of names alone could be either. */
function kindOf(names: readonly string[]): SheetKind | undefined {
  const [people, topics] = [columnsFor(names, PEOPLE_COLUMNS), columnsFor(names, TOPIC_COLUMNS)].map(
    (columns) => columns.filter((column) => column !== undefined).length,
  );
  if (people === undefined || topics === undefined || people === topics) return undefined;
  return people > topics ? 'people' : 'topics';
}

function readPeople(
  content: DirectoryContent,
  { columns, rows }: Table,
): Result<Sheet, readonly ImportFault[]> {
  const fields = columnsFor(columns, PEOPLE_COLUMNS);
  const people = [...content.directory.people.values()];
  const { named, ids } = idsOf(rows, fields, namedAmong('person', people), 'person');
  // Somebody's manager may be in the same sheet.
  const everybody = namedAmong('person', [...people, ...named]);
  return ok(sheetOf('people', columns, fields, rows, ids, (cells) => personFields(cells, everybody)));
}

function readTopics(
  content: DirectoryContent,
  { columns, rows }: Table,
): Result<Sheet, readonly ImportFault[]> {
  const fields = columnsFor(columns, TOPIC_COLUMNS);
  const { people, departments, topics } = content.directory;
  const known = [...topics.values()];
  const { named, ids } = idsOf(rows, fields, namedAmong('topic', known), 'topic');
  const finders = {
    people: namedAmong('person', [...people.values()]),
    departments: namedAmong('department', [...departments.values()]),
    rotations: namedAmong('rotation', [...content.rotations.values()]),
    topics: namedAmong('topic', [...known, ...named]),
  };
  return ok(
    sheetOf('topics', columns, fields, rows, ids, (cells, id) =>
      topicFields(cells, finders, topics.get(topicId(id))),
    ),
  );
}

function sheetOf<Field extends PersonColumn | TopicFieldName>(
  kind: SheetKind,
  columns: readonly string[],
  fields: readonly (Column<Field> | undefined)[],
  rows: readonly Row[],
  ids: readonly Result<string, CellFault>[],
  read: (cells: Cells<Field>, id: string) => RowFields,
): Sheet {
  const entries: ImportedEntry[] = [];
  const faults: ImportFault[] = [];
  for (const [index, row] of rows.entries()) {
    const id = ids[index];
    if (id === undefined) continue;
    if (!id.ok) {
      faults.push({ line: row.line, ...id.refusal });
      continue;
    }
    const found = read(cellsOf(row, fields), id.value);
    faults.push(...found.faults.map((fault) => ({ line: row.line, ...fault })));
    if (found.faults.length > 0) continue;
    entries.push({
      noun: kind === 'people' ? 'person' : 'topic',
      id: id.value,
      line: row.line,
      fields: found.fields,
    });
  }
  const ignored = columns.filter((name, index) => name !== '' && fields[index] === undefined);
  return { kind, entries, faults, ignored };
}

type TopicFieldName = (typeof TOPIC_COLUMNS)[number];

function cellsOf<Field extends string>(
  { cells }: Row,
  fields: readonly (Column<Field> | undefined)[],
): Cells<Field> {
  return fields.flatMap((column, index) => {
    const text = cells[index] ?? '';
    return column === undefined || text === '' ? [] : [{ ...column, text }];
  });
}

/** The id of each row: of what it is about, or a new one; and what is called so from now on, for rows that refer to it. */
function idsOf<Field extends string>(
  rows: readonly Row[],
  fields: readonly (Column<Field> | undefined)[],
  known: Named,
  noun: string,
) {
  const named: { readonly id: string; readonly name: string; readonly email?: string }[] = [];
  const taken = new Set<string>();
  const ids = rows.map((row): Result<string, CellFault> => {
    const cells = cellsOf(row, fields);
    const text = (field: string) =>
      cells.find((cell) => cell.field === field && cell.language === undefined)?.text;
    const [id, name, email] = [text('id'), text('name'), text('email')];
    const found = known.known({ ...(id && { id }), ...(email && { email }), ...(name && { name }) });
    const own =
      found ?? id ?? freshId(name, noun, (one) => taken.has(one) || known.known({ id: one }) !== undefined);
    if (own === undefined) {
      const message = 'the row names nobody and nothing';
      return refused({ field: 'name', message, instead: 'a name', rule: { code: 'no-name' } });
    }
    taken.add(own);
    if (found === undefined && name !== undefined) named.push({ id: own, name, ...(email && { email }) });
    return ok(own);
  });
  return { named, ids };
}

function freshId(
  name: string | undefined,
  noun: string,
  isTaken: (id: string) => boolean,
): string | undefined {
  return name === undefined || nameKey(name) === '' ? undefined : newId(name, noun, isTaken);
}

function personFields(cells: Cells<PersonColumn>, everybody: Named): RowFields {
  const fields: Record<string, unknown> = {};
  const faults: CellFault[] = [];
  for (const { field, text } of cells) {
    if (field === 'id') continue;
    const said = saidBy(text);
    const read = said === null ? ok(said) : personCell(field, said, everybody);
    if (read.ok) fields[field] = read.value;
    else faults.push({ field, ...read.refusal });
  }
  return { fields, faults };
}

function personCell(
  field: PersonColumn,
  text: string,
  everybody: Named,
): Result<unknown, Omit<CellFault, 'field'>> {
  switch (field) {
    case 'manager':
      return everybody.find(text);
    case 'language':
      return ok(languageNamed(text) ?? text);
    case 'hours':
      return ok(severalOf(text));
    case 'ping_on':
      return ok(text.toLowerCase());
    default:
      return ok(text);
  }
}

/** A language by its tag or by its name in any of our languages. */
function languageNamed(text: string): Language | undefined {
  if (/^[a-z]{2}(-[a-z]{2})?$/i.test(text)) return closestLanguage(text);
  const key = nameKey(text);
  return LANGUAGES.find((tag) =>
    LANGUAGES.some((reader) =>
      [tag, tag.split('-')[0] ?? tag].some(
        (code) => nameKey(new Intl.DisplayNames(reader, { type: 'language' }).of(code) ?? '') === key,
      ),
    ),
  );
}
