import { isDeepStrictEqual } from 'node:util';
import type { Temporal } from 'temporal-polyfill';
import type { DirectoryPlan } from './directory-as-code.ts';
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
 * The plan as people read it. The changes, one line each: `+ topic payroll "Payroll"`, `~ person alice: phone "…" → "…"` for each
 * field as it is written in the file, `- …`; then what goes on waiting and what is kept though the file leaves it out, `= …`; at the
 * end how many changes there are, `No changes.` where there are none, and from when on they count.
 */
export function describePlan(plan: DirectoryPlan): string {
  const { changes, kept, broughtForward, waiting, effectiveAt } = plan;
  const count = (sign: string) => changes.filter((change) => signOf(change) === sign).length;
  const total = `${count('+')} to add, ${count('~')} to edit, ${count('-')} to remove.`;
  const time = effectiveAt === undefined ? 'now' : `at ${local(effectiveAt)}`;
  const sooner = broughtForward.map(
    ({ rotationId, from }) => `~ rotation ${rotationId}: takes effect ${time}, not at ${local(from)}`,
  );
  const later = waiting.map(
    ({ rotationId, from }) => `= rotation ${rotationId}: takes effect at ${local(from)}, as planned`,
  );
  const lines = [...changes.flatMap(describe), ...sooner, ...later, ...kept.map(describeKept)];
  const sums = changes.length > 0 ? [total, ...effectOf(changes, effectiveAt)] : ['No changes.'];
  return [...lines, ...(lines.length > 0 ? [''] : []), ...sums].map((line) => `${line}\n`).join('');
}

function describeKept({ rotationId, madeInChat, fromCalendar }: DirectoryPlan['kept'][number]): string {
  const overrides = (count: number) => `${count} ${count === 1 ? 'override' : 'overrides'}`;
  const parts = [
    ...(madeInChat > 0 ? [`${overrides(madeInChat)} made in chat`] : []),
    ...(fromCalendar > 0 ? [`${overrides(fromCalendar)} from its calendar`] : []),
  ];
  return `= rotation ${rotationId}: keeps ${parts.join(' and ')}`;
}

/** From when on the changes count. New rotations that take effect at once have no past of which there is anything to say. */
function effectOf(
  changes: readonly DirectoryChange[],
  effectiveAt: DirectoryPlan['effectiveAt'],
): readonly string[] {
  const rotations = changes.filter(({ noun }) => noun === 'rotation');
  if (effectiveAt === undefined) {
    const isOfPast = rotations.some(({ before }) => before !== undefined);
    return isOfPast ? ['What changes of rotations takes effect now; the past keeps its answer.'] : [];
  }
  if (rotations.length === 0) return ['No rotation changes, and nothing else waits: it takes effect now.'];
  return [
    `What changes of rotations takes effect at ${local(effectiveAt)}; until then they answer as they do now,`,
    `and the past keeps its answer.${rotations.length < changes.length ? ' All else takes effect now.' : ''}`,
  ];
}

/** `2026-03-02 09:00 (Europe/Berlin)`. */
function local(at: Temporal.ZonedDateTime): string {
  return `${at.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ')} (${at.timeZoneId})`;
}

type Fields = Readonly<Record<string, unknown>>;

function signOf(change: DirectoryChange): '+' | '~' | '-' {
  if (change.after === undefined) return '-';
  return change.before === undefined ? '+' : '~';
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
