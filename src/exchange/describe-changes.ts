import { isDeepStrictEqual } from 'node:util';
import {
  departmentText,
  organizationText,
  personText,
  rotationText,
  topicText,
  updateText,
} from './file-from-content.ts';
import type { DirectoryChange } from './ports.ts';

/**
 * The changes as people read them, one line each: `+ topic payroll "Payroll"`, `~ person alice: phone "…" → "…"` for each field
 * as it is written in the file, `- …`; at the end how many there are. `No changes.` where there are none.
 */
export function describeChanges(changes: readonly DirectoryChange[]): string {
  if (changes.length === 0) return 'No changes.\n';
  const count = (sign: string) => changes.filter((change) => signOf(change) === sign).length;
  const total = `${count('+')} to add, ${count('~')} to edit, ${count('-')} to remove.`;
  return `${[...changes.flatMap(describe), '', total].join('\n')}\n`;
}

type Fields = Readonly<Record<string, unknown>>;

function signOf(change: DirectoryChange): '+' | '~' | '-' {
  if (change.before === undefined) return '+';
  return change.after === undefined ? '-' : '~';
}

function describe(change: DirectoryChange): readonly string[] {
  const [before, after] = [fieldsOf(change, 'before'), fieldsOf(change, 'after')];
  const subject = 'id' in change ? `${change.noun} ${change.id}` : change.noun;
  const sign = signOf(change);
  if (before && after) return differences(before, after).map((difference) => `~ ${subject}: ${difference}`);
  const name = (after ?? before)?.['name'];
  return [`${sign} ${subject}${typeof name === 'string' ? ` ${JSON.stringify(name)}` : ''}`];
}

/** One side of a change with the names and forms of the file; undefined where it has no such side. */
function fieldsOf(change: DirectoryChange, side: 'before' | 'after'): Fields | undefined {
  switch (change.noun) {
    case 'organization':
      return organizationText(change[side]);
    case 'synonyms':
      return { groups: change[side].map((group) => group.join(', ')) };
    case 'person':
      return change[side] && personText(change[side]);
    case 'department':
      return change[side] && departmentText(change[side]);
    case 'rotation':
      return change[side] && rotationText(change[side]);
    case 'topic':
      return change[side] && topicText(change[side]);
    case 'update':
      return change[side] && updateText(change[side]);
    default:
      return change satisfies never;
  }
}

function differences(before: Fields, after: Fields): readonly string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => {
    const [old, now] = [before[name], after[name]];
    if (isDeepStrictEqual(old, now)) return [];
    return [
      `${name} ${Array.isArray(old) && Array.isArray(now) ? listDifference(old, now) : pair(old, now)}`,
    ];
  });
}

/** What a list has gained and lost; the whole of it where only its order differs. */
function listDifference(before: readonly unknown[], after: readonly unknown[]): string {
  const lacks = (list: readonly unknown[], item: unknown) =>
    !list.some((other) => isDeepStrictEqual(other, item));
  const gained = after.filter((item) => lacks(before, item)).map((item) => `+ ${shorten(text(item), 0)}`);
  const lost = before.filter((item) => lacks(after, item)).map((item) => `- ${shorten(text(item), 0)}`);
  return gained.length + lost.length > 0 ? [...gained, ...lost].join(', ') : pair(before, after);
}

function pair(before: unknown, after: unknown): string {
  const [old, now] = [text(before), text(after)];
  // Of two long texts that begin alike, what differs is worth the room.
  let alike = 0;
  while (alike < old.length && old[alike] === now[alike]) alike += 1;
  const from = Math.max(old.length, now.length) > LONGEST ? Math.max(0, alike - LEAD) : 0;
  return `${shorten(old, from)} → ${shorten(now, from)}`;
}

const LONGEST = 80;
/** How much of what two texts have in common is shown before their difference. */
const LEAD = 20;

function shorten(text: string, from: number): string {
  const rest = `${from > 0 ? '…' : ''}${text.slice(from)}`;
  return rest.length > LONGEST ? `${rest.slice(0, LONGEST - 1)}…` : rest;
}

/** A value in one line, much as it is written in the file; texts in quotes. */
function text(value: unknown): string {
  if (value === undefined) return 'none';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(text).join(', ')}]`;
  return `{ ${Object.entries(value)
    .map(([key, item]) => `${key}: ${text(item)}`)
    .join(', ')} }`;
}
