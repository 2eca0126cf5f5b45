import type { Topic } from '../../../directory/model.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { topicText } from '../../file-from-content.ts';
import type { Named, NameFault } from '../named.ts';
import { type CellFault, type Cells, listOf, peopleOf, type RowFields, saidBy, severalOf } from './cells.ts';
import type { TopicColumn } from './columns.ts';

/** Where what a topic refers to is looked for. */
export interface Finders {
  readonly people: Named;
  readonly departments: Named;
  readonly rotations: Named;
  readonly topics: Named;
}

/** What the cells say of a topic, as a directory file would; `topic` is what is there, whose other translations stay. */
export function topicFields(
  cells: Cells<TopicColumn>,
  finders: Finders,
  topic: Topic | undefined,
): RowFields {
  const fields: Record<string, unknown> = {};
  const faults: CellFault[] = [];
  const texts = topic && topicText(topic).translations;
  const translations: Record<string, Record<string, unknown>> = { ...texts };
  for (const { field, language, text } of cells) {
    if (field === 'id') continue;
    const said = saidBy(text);
    const read = said === null ? ok(said) : topicCell(field, said, finders);
    if (!read.ok) faults.push({ field, ...read.refusal });
    else if (language === undefined) fields[field] = read.value;
    else translations[language] = withField(translations[language], field, read.value);
  }
  if (cells.some(({ language }) => language !== undefined)) {
    const touched = new Set<string | undefined>(cells.map(({ language }) => language));
    // One that says nothing, and of which no cell says anything, stays as it is.
    const said = Object.entries(translations).filter(
      ([language, one]) => Object.keys(one).length > 0 || !touched.has(language),
    );
    fields['translations'] = said.length === 0 ? null : Object.fromEntries(said);
  }
  return { fields, faults };
}

function withField(
  texts: Readonly<Record<string, unknown>> | undefined,
  field: string,
  value: unknown,
): Record<string, unknown> {
  const { [field]: _, ...rest } = texts ?? {};
  return value === null ? rest : { ...rest, [field]: value };
}

function topicCell(field: TopicColumn, text: string, finders: Finders): Result<unknown, NameFault> {
  switch (field) {
    case 'aliases':
      return ok(listOf(text));
    case 'owners':
      return all(peopleOf(text), (one) => finders.people.find(one));
    case 'parent':
      return finders.topics.find(text);
    case 'contact':
      return contactOf(text, finders);
    case 'fallback':
      return all(listOf(text), (one) => contactOf(one, finders));
    case 'links':
      return ok(listOf(text).map(linkOf));
    case 'hours':
      return ok(severalOf(text));
    case 'urgent':
      return ok(YES.has(text.toLowerCase()) ? true : NO.has(text.toLowerCase()) ? null : text);
    default:
      return ok(text);
  }
}

const YES: ReadonlySet<string> = new Set(['yes', 'true', 'x', '1', 'да', 'da', 'có', 'sim']);
const NO: ReadonlySet<string> = new Set(['no', 'false', '0', 'нет', 'nu', 'không', 'não']);

/** `Payroll portal https://…`; an address alone is called by itself. */
function linkOf(text: string): { readonly title: string; readonly url: string } {
  const [, title = '', url = text] = /^(.*?)\s*<?(https?:\/\/[^\s>]+)>?$/.exec(text) ?? [];
  return { title: title === '' ? url : title, url };
}

/** `rotation: payroll`, `department: it`, or what is called so, whatever it is; several people one after the other. */
function contactOf(text: string, { people, departments, rotations }: Finders): Result<unknown, NameFault> {
  const [, kind, named = ''] = /^(person|people|department|rotation)\s*:\s*(.+)$/is.exec(text) ?? [];
  if (kind?.toLowerCase() === 'people') return severalPeople(peopleOf(named), people);
  if (kind !== undefined) {
    const noun = kind.toLowerCase();
    const finder = noun === 'rotation' ? rotations : noun === 'department' ? departments : people;
    const found = finder.find(named);
    return found.ok ? ok({ [noun]: found.value }) : found;
  }
  const several = peopleOf(text);
  if (several.length > 1) return severalPeople(several, people);
  return contactCalled(text, { person: people, department: departments, rotation: rotations });
}

function severalPeople(texts: readonly string[], people: Named): Result<unknown, NameFault> {
  const found = all(texts, (one) => people.find(one));
  return found.ok ? ok({ people: found.value }) : found;
}

function contactCalled(
  text: string,
  finders: Readonly<Record<'person' | 'department' | 'rotation', Named>>,
): Result<unknown, NameFault> {
  const found = Object.entries(finders).flatMap(([noun, finder]) => {
    const one = finder.find(text);
    return one.ok ? [{ noun, id: one.value }] : [];
  });
  const [first, ...others] = found;
  if (first !== undefined && others.length === 0) return ok({ [first.noun]: first.id });
  if (first === undefined) {
    return refused({
      rule: { code: 'unknown-name', name: text },
      message: `nobody and nothing is called “${text}”`,
      instead: 'a person, department or rotation, by id, email address or whole name',
    });
  }
  const meant = found.map(({ noun, id }) => `${noun}: ${id}`);
  const rule = { code: 'several-names', name: text } as const;
  return refused({ message: `“${text}” may be several`, instead: meant.join(' or '), rule });
}

function all<Value>(
  texts: readonly string[],
  find: (text: string) => Result<Value, NameFault>,
): Result<readonly Value[], NameFault> {
  const found: Value[] = [];
  for (const text of texts) {
    const one = find(text);
    if (!one.ok) return one;
    found.push(one.value);
  }
  return ok(found);
}
