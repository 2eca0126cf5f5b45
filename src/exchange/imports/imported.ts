import type { DirectoryFault } from '../../directory/faults.ts';
import type { DirectoryChange } from '../ports.ts';

/** What a table or a catalog can bring in. */
export type ImportedNoun = 'person' | 'department' | 'topic';

/** What a table or a catalog says of one thing. */
export interface ImportedEntry {
  readonly noun: ImportedNoun;
  readonly id: string;
  /** Where it stands in the text, counted from 1. */
  readonly line: number;
  /** Fields as a directory file has them. Null: without it from now on; what is not named stays as it is. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What can't be brought in, and why: all of that line stays out. */
export interface ImportFault {
  readonly line: number;
  /** The field, as the directory file calls it; absent: it is about all of the line. */
  readonly field?: string;
  /** English, as is what to write instead. */
  readonly message: string;
  readonly instead: string;
  /** What it is, for those who have words of their own for it. */
  readonly rule?: ImportRule;
}

/** Why something can't be brought in. */
export type ImportRule =
  | DirectoryFault
  /** The text of a cell is not as that field has it. */
  | { readonly code: 'form' }
  /** Nobody and nothing is called so, or several are. */
  | { readonly code: 'unknown-name' | 'several-names'; readonly name: string }
  /** The line is about what an earlier one is about already. */
  | { readonly code: 'twin'; readonly first: number }
  | { readonly code: 'no-name' | 'no-columns' | 'empty' | 'too-many' | 'quotes' };

/** What was read of a table or a catalog. */
export interface Imported {
  readonly entries: readonly ImportedEntry[];
  readonly faults: readonly ImportFault[];
  /** What is there and says nothing to us: columns, kinds of entries. */
  readonly ignored: readonly string[];
}

/** What bringing it in would do. */
export interface ImportPlan {
  readonly changes: readonly DirectoryChange[];
  /** How many entries say what is so already. */
  readonly unchanged: number;
  /** In the order of the lines. */
  readonly faults: readonly ImportFault[];
  readonly ignored: readonly string[];
}
