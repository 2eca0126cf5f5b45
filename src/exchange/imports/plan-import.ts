import { isDeepStrictEqual } from 'node:util';
import { type DirectoryFault, directoryFaults } from '../../directory/faults.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import { contentFromFile } from '../content-from-file.ts';
import { contentWith } from '../content-with.ts';
import { directoryFaultInWords } from '../directory-fault-words.ts';
import type { DirectoryChange, DirectoryContent } from '../ports.ts';
import { DirectoryFile } from '../schema.ts';
import { schemaFaults } from '../schema-faults.ts';
import { fieldsIn, SECTIONS } from '../thing-fields.ts';
import { changeTo, nameOf, thingIn, thingKey } from '../things.ts';
import type { Imported, ImportedEntry, ImportFault, ImportPlan } from './imported.ts';

/** A change that an entry makes, and where that stands. */
interface Made {
  readonly entry: ImportedEntry;
  readonly change: DirectoryChange;
}

/**
 * What bringing it in would change: of each thing only the fields that are named. A directory file that said the same would have no
 * faults but those it has already: an entry that brings one stays out, and so does whatever refers to what stays out.
 */
export function planImport(content: DirectoryContent, imported: Imported): ImportPlan {
  const faults = [...imported.faults];
  const made: Made[] = [];
  let unchanged = 0;
  const seen = new Map<string, number>();
  for (const entry of imported.entries) {
    const twin = seen.get(thingKey(entry));
    const read = twin === undefined ? changeOf(content, entry) : refused([twinFault(entry, twin)]);
    seen.set(thingKey(entry), twin ?? entry.line);
    if (!read.ok) faults.push(...read.refusal);
    else if (read.value === undefined) unchanged += 1;
    else made.push({ entry, change: read.value });
  }
  const kept = withoutFaulty(content, made, faults);
  return {
    changes: kept.map(({ change }) => change),
    unchanged,
    faults: faults.toSorted((one, other) => one.line - other.line),
    ignored: imported.ignored,
  };
}

function twinFault({ line, id }: ImportedEntry, first: number): ImportFault {
  const message = `line ${first} is about “${id}” already`;
  return { line, message, instead: 'one line for each', rule: { code: 'twin', first } };
}

/** Leaves out what breaks a rule of the directory, again and again, since what is left may refer to what was left out. */
function withoutFaulty(
  content: DirectoryContent,
  made: readonly Made[],
  faults: ImportFault[],
): readonly Made[] {
  const known = new Set(rulesBroken(content).map(faultKey));
  let kept = made;
  for (;;) {
    const after = contentWith(
      content,
      kept.map(({ change }) => change),
    );
    const lines = new Map(kept.map(({ entry }) => [thingKey(entry), entry.line]));
    const broken = rulesBroken(after).filter((fault) => !known.has(faultKey(fault)));
    const blamed = broken.flatMap((fault) => blame(fault, lines));
    if (blamed.length === 0) return kept;
    faults.push(...blamed);
    const out = new Set(blamed.map(({ line }) => line));
    kept = kept.filter(({ entry }) => !out.has(entry.line));
  }
}

function rulesBroken({ directory, rotations }: DirectoryContent): readonly DirectoryFault[] {
  return directoryFaults(directory, rotations);
}

/** Without the place in a list, which moves when others come or go. */
function faultKey(fault: DirectoryFault): string {
  return JSON.stringify({ ...fault, path: [fault.path[0]] });
}

/** The entry that brought a fault: its own, or that of what it collides with. */
function blame(fault: DirectoryFault, lines: ReadonlyMap<string, number>): readonly ImportFault[] {
  const names = [
    fault.in.noun === 'organization' ? '' : thingKey({ noun: fault.in.noun, id: fault.in.id }),
    ...(fault.code === 'shared-identity' ? [`person:${fault.with}`] : []),
    ...(fault.code === 'name-collision' ? [`topic:${fault.with}`] : []),
    ...(fault.code === 'parent-cycle' ? fault.cycle.map((id) => `topic:${id}`) : []),
  ];
  const line = names.flatMap((name) => lines.get(name) ?? [])[0];
  if (line === undefined) return [];
  return [{ line, ...directoryFaultInWords(fault), rule: fault }];
}

/** What the entry makes of the thing; undefined where that is so already. */
function changeOf(
  content: DirectoryContent,
  entry: ImportedEntry,
): Result<DirectoryChange | undefined, readonly ImportFault[]> {
  const { noun, id, line, fields } = entry;
  const written: Record<string, unknown> = { id, ...fieldsIn(content, entry) };
  for (const [field, value] of Object.entries(fields)) {
    if (value === null) delete written[field];
    else if (!isSameText(written[field], value)) written[field] = value;
  }
  const file = {
    version: 1,
    organization: { name: '…', timezone: content.directory.organization.timeZone },
    [SECTIONS[noun]]: [written],
  };
  const parsed = DirectoryFile.safeParse(file);
  if (!parsed.success) {
    return refused(
      schemaFaults(DirectoryFile, file, parsed.error.issues).map(({ at, message, instead }) => ({
        line,
        ...(typeof at[2] === 'string' && { field: at[2] }),
        message,
        instead,
        rule: { code: 'form' },
      })),
    );
  }
  const change = changeTo(content, noun, id, thingIn(contentFromFile(parsed.data), noun, id));
  return ok(isDeepStrictEqual(change.before, change.after) ? undefined : change);
}

/** Tables have no room for space around a text: that it is gone is no change. */
function isSameText(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(withoutSpace(one), withoutSpace(other));
}

function withoutSpace(value: unknown): unknown {
  if (typeof value === 'string') return value.trim().replace(/\r\n?/g, '\n');
  if (Array.isArray(value)) return value.map(withoutSpace);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutSpace(one)]));
}

/** Which things a plan adds, in words for a list: the rest it edits. */
export function isAddition(change: DirectoryChange): boolean {
  return change.before === undefined && nameOf(change).noun !== 'organization';
}
