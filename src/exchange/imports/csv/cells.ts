import type { ImportFault } from '../imported.ts';
import type { Column } from './columns.ts';

/** The cells of a row that say something, by what their columns are for. */
export type Cells<Field extends string> = readonly (Column<Field> & { readonly text: string })[];

/** What is wrong with a cell. */
export type CellFault = Omit<ImportFault, 'line'>;

/** What a row says, as fields of a directory file, and what can't be read of it. */
export interface RowFields {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly faults: readonly CellFault[];
}

/** Empties a field. */
export const NOTHING = '-';

/** What a cell says; null: that there is to be nothing. A dash after a quote is a dash. */
export function saidBy(text: string): string | null {
  if (text === NOTHING) return null;
  return text === `'${NOTHING}` ? NOTHING : text;
}

/** What stands in one cell with semicolons, bars or line breaks between; a backslash before one makes it a part of the text. */
export function listOf(text: string): readonly string[] {
  return partsOf(text, /(?<!(?<!\\)\\)[;|\n]/);
}

/** The same for names of people, in which there are no commas. */
export function peopleOf(text: string): readonly string[] {
  return partsOf(text, /(?<!(?<!\\)\\)[;|,\n]/);
}

function partsOf(text: string, between: RegExp): readonly string[] {
  return text
    .split(between)
    .map((part) => part.trim().replace(/\\([;|,\\])/g, '$1'))
    .filter((part) => part !== '');
}

/** The texts in one cell, so that `listOf` gives them back. */
export function inOneCell(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/[;|\\]/g, '\\$&')).join('; ');
}

/** Several windows of hours in one cell; one is a text, as in a directory file. */
export function severalOf(text: string): string | readonly string[] {
  const parts = listOf(text);
  return parts.length === 1 ? (parts[0] ?? '') : parts;
}
