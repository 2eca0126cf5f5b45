import { isDeepStrictEqual } from 'node:util';
import type { Temporal } from 'temporal-polyfill';
import type { Author, EditWay } from '../directory/author.ts';
import { contentWith } from './content-with.ts';
import { withKept } from './kept.ts';
import { planChanges } from './plan-changes.ts';
import type { DirectoryContent, Edit, ThingName } from './ports.ts';
import { type Fields, fieldsIn } from './thing-fields.ts';
import { nameOf, thingKey, thingNamed } from './things.ts';

/** Of a conflict, what is to hold: `ours` is what the file says, `theirs` what was made in the directory. */
export type Side = (typeof SIDES)[number];
export const SIDES = ['ours', 'theirs'] as const;

/** What is to hold of things that are in conflict; what neither is said of stays undecided. */
export interface Take {
  /** Of all that `things` does not say otherwise of. */
  readonly all?: Side;
  /** By `thingKey`. */
  readonly things?: ReadonlyMap<string, Side>;
}

/** What the two sides made of a field, in the form of the file; undefined: nothing is said there. */
export interface FieldConflict {
  readonly field: string;
  /** When a file was last applied. */
  readonly before: unknown;
  readonly now: unknown;
  readonly file: unknown;
}

/** A thing that was changed in the directory since a file was last applied, and of which the file would undo that. */
export interface FileConflict {
  readonly thing: ThingName;
  /** What was made of it in the directory. */
  readonly act: 'added' | 'edited' | 'removed';
  /** Whether the file has it. */
  readonly isInFile: boolean;
  /** Of those that were edited on both sides, or added on both. */
  readonly fields: readonly FieldConflict[];
  /** By whom and when it was last edited, local to the organization. */
  readonly last: LastEdit;
  readonly taken?: Side;
}

export interface LastEdit {
  readonly author: Author;
  /** What the person is called who made it, if one did who is still there. */
  readonly personName?: string;
  readonly at: Temporal.ZonedDateTime;
}

/** What conflicts are looked for in. */
export interface Confronted {
  readonly now: Temporal.Instant;
  /** The directory as it is. */
  readonly before: DirectoryContent;
  readonly file: DirectoryContent;
  /** All edits since a file was last applied, in order; undefined where none ever was: then nothing is in conflict. */
  readonly edits: readonly Edit[] | undefined;
  readonly take: Take;
}

/** These ways are no decision of people that an apply could undo: what a file said, and what the program sees to by itself, again where need be. */
const NOT_BY_PEOPLE: readonly EditWay[] = ['file', 'program', 'environment'];

/**
 * The things that would not be any more what people made of them, other than by a file, since one was last applied. What the file says
 * too, what it leaves as it is, and what a file does not take away is in no conflict.
 */
export function conflictsOf({ now, before, file, edits = [], take }: Confronted): readonly FileConflict[] {
  const touched = touchedSinceFile(edits);
  if (touched.size === 0) return [];
  // As if what was there then were a file: what a file does not take away is then no difference.
  const then = withKept(before, contentThen(before, touched), now).content;
  const next = withKept(before, file, now).content;
  const changed = new Set(planChanges(before, next).map((change) => thingKey(nameOf(change))));
  return [...touched].flatMap(([key, { last }]): readonly FileConflict[] => {
    const thing = nameOf(last.change);
    if (!changed.has(key) || isSame(then, before, thing)) return [];
    const [old, is, says] = [then, before, next].map((content) => fieldsIn(content, thing));
    const act = old === undefined ? 'added' : is === undefined ? 'removed' : 'edited';
    const fields = is && says ? fieldConflicts(old ?? {}, is, says) : [];
    // Whatever was made of it, the file says it too, and changes something else.
    if (is && says && fields.length === 0) return [];
    const taken = take.things?.get(key) ?? take.all;
    const isInFile = says !== undefined;
    return [{ thing, act, isInFile, fields, last: lastEdit(last, before), ...(taken && { taken }) }];
  });
}

/** The file with those things as they are in the directory of which that is to hold. */
export function withTheirs(
  before: DirectoryContent,
  file: DirectoryContent,
  conflicts: readonly FileConflict[],
): DirectoryContent {
  const theirs = new Set(
    conflicts.filter(({ taken }) => taken === 'theirs').map(({ thing }) => thingKey(thing)),
  );
  const changes = planChanges(before, file).filter((change) => theirs.has(thingKey(nameOf(change))));
  return contentWith(file, changes, 'before');
}

function lastEdit({ author, at }: Edit, { directory }: DirectoryContent): LastEdit {
  const name = author.personId && directory.people.get(author.personId)?.name;
  return {
    author,
    ...(name !== undefined && { personName: name }),
    at: at.toZonedDateTimeISO(directory.organization.timeZone),
  };
}

interface Touched {
  /** The first edit since the last one that a file made, or the last one that a file made. */
  readonly base: { readonly edit: Edit; readonly side: 'before' | 'after' };
  readonly last: Edit;
}

/** What people edited after the last time that a file changed it: where only some of a file was taken, that was later than the last apply. */
function touchedSinceFile(edits: readonly Edit[]): ReadonlyMap<string, Touched> {
  const touched = new Map<string, Touched>();
  const bases = new Map<string, Touched['base']>();
  for (const edit of edits) {
    const key = thingKey(nameOf(edit.change));
    const isByFile = edit.author.way === 'file';
    const base = isByFile ? ({ edit, side: 'after' } as const) : bases.get(key);
    bases.set(key, base ?? { edit, side: 'before' });
    if (isByFile) touched.delete(key);
    else if (!NOT_BY_PEOPLE.includes(edit.author.way))
      touched.set(key, { base: base ?? { edit, side: 'before' }, last: edit });
  }
  return touched;
}

/** The directory with these things as the last file left them. */
function contentThen(before: DirectoryContent, touched: ReadonlyMap<string, Touched>): DirectoryContent {
  const changesOn = (wanted: 'before' | 'after') =>
    [...touched.values()].flatMap(({ base: { edit, side } }) => (side === wanted ? [edit.change] : []));
  return contentWith(contentWith(before, changesOn('before'), 'before'), changesOn('after'), 'after');
}

function isSame(one: DirectoryContent, other: DirectoryContent, thing: ThingName): boolean {
  return isDeepStrictEqual(thingNamed(one, thing), thingNamed(other, thing));
}

/** The fields that were changed, and that the file would change. */
function fieldConflicts(before: Fields, now: Fields, file: Fields): readonly FieldConflict[] {
  const names = [...new Set([before, now, file].flatMap(Object.keys))];
  return names
    .map((field) => ({ field, before: before[field], now: now[field], file: file[field] }))
    .filter((one) => !isDeepStrictEqual(one.before, one.now) && !isDeepStrictEqual(one.now, one.file));
}
