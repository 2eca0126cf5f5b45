import { isDeepStrictEqual } from 'node:util';
import type { DirectoryChange, ThingName } from './ports.ts';
import { type Fields, fieldsOf } from './thing-fields.ts';
import { nameOf } from './things.ts';

/** `topic payroll`; those that are there once are called by their noun alone. */
export function subjectOf({ noun, id }: ThingName): string {
  return noun === 'organization' || noun === 'synonyms' ? noun : `${noun} ${id}`;
}

/** Whether the change adds, edits or removes its thing. */
export function signOf(change: DirectoryChange): '+' | '~' | '-' {
  if (change.after === undefined) return '-';
  return change.before === undefined ? '+' : '~';
}

/** The change in lines, `~ person alice: phone "…" → "…"` for each field; none where nothing differs. */
export function describeChange(change: DirectoryChange): readonly string[] {
  const [before, after] = [fieldsOf(change, 'before'), fieldsOf(change, 'after')];
  const subject = subjectOf(nameOf(change));
  const sign = signOf(change);
  if (before && after) return differences(before, after).map((difference) => `~ ${subject}: ${difference}`);
  const name = (after ?? before)?.['name'];
  // Of somebody who was erased there is no name any more.
  const called = typeof name === 'string' && name !== '' ? ` ${JSON.stringify(name)}` : '';
  return [`${sign} ${subject}${called}`];
}

function differences(before: Fields, after: Fields): readonly string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => {
    const [old, now] = [before[name], after[name]];
    if (isDeepStrictEqual(old, now)) return [];
    return [`${name} ${changeText(old, now)}`];
  });
}

/** What became of a value: `"…" → "…"`; of a list what it has gained and lost. */
export function changeText(before: unknown, after: unknown): string {
  return Array.isArray(before) && Array.isArray(after) ? listDifference(before, after) : pair(before, after);
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

/** A value in one line, shortened. */
export function valueText(value: unknown): string {
  return shorten(text(value), 0);
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
