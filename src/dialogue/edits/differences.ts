import { isDeepStrictEqual } from 'node:util';
import { bold, plain, type Span } from '../../chat/message.ts';
import { shorten } from '../../chat/shorten.ts';
import type { DirectoryChange } from '../../exchange/ports.ts';
import type { Noun, Things } from '../../exchange/things.ts';
import type { FieldName, View } from './inputs.ts';
import {
  SHOWN_DEPARTMENT,
  SHOWN_ORGANIZATION,
  SHOWN_PERSON,
  SHOWN_TOPIC,
  SHOWN_UPDATE,
  type Shown,
} from './shown-fields.ts';
import { SHOWN_ROTATION } from './shown-rotation.ts';

/** One field as it was and is, in the reader's words; absent where it is empty. */
export interface Difference {
  readonly field: FieldName;
  readonly before?: Said;
  readonly after?: Said;
}

type Said = string | readonly string[];

/** What a change changed, field by field, in the reader's words, in the order in which forms have them. */
export function differencesOf(change: DirectoryChange, view: View): readonly Difference[] {
  switch (change.noun) {
    case 'synonyms':
      return between(SHOWN_SYNONYMS, { synonyms: change.before }, { synonyms: change.after }, view);
    case 'organization':
      return differencesIn(change.noun, change.before, change.after, view);
    case 'person':
      return differencesIn(change.noun, change.before, change.after, view);
    case 'department':
      return differencesIn(change.noun, change.before, change.after, view);
    case 'topic':
      return differencesIn(change.noun, change.before, change.after, view);
    case 'rotation':
      return differencesIn(change.noun, change.before, change.after, view);
    case 'update':
      return differencesIn(change.noun, change.before, change.after, view);
    default:
      return change satisfies never;
  }
}

/** The same of a thing as it was and is. */
export function differencesIn<N extends Noun>(
  noun: N,
  before: Things[N] | undefined,
  after: Things[N] | undefined,
  view: View,
): readonly Difference[] {
  const sides: {
    readonly [Each in Noun]: (
      before: Things[Each] | undefined,
      after: Things[Each] | undefined,
    ) => readonly Difference[];
  } = {
    organization: (old, now) => between(SHOWN_ORGANIZATION, old, now, view),
    person: (old, now) => between(SHOWN_PERSON, old, now, view),
    department: (old, now) => between(SHOWN_DEPARTMENT, old, now, view),
    topic: (old, now) => between(SHOWN_TOPIC, old, now, view),
    rotation: (old, now) => between(SHOWN_ROTATION, old, now, view),
    update: (old, now) => between(SHOWN_UPDATE, old, now, view),
  };
  return sides[noun](before, after);
}

const SHOWN_SYNONYMS: Shown<{ readonly synonyms: readonly (readonly string[])[] }> = {
  synonyms: (groups) => groups.map((group) => group.join(', ')),
};

function between<Fields>(
  shown: Shown<Fields>,
  before: Partial<Fields> | undefined,
  after: Partial<Fields> | undefined,
  view: View,
): readonly Difference[] {
  const say = <Key extends keyof Fields>(thing: Partial<Fields> | undefined, key: Key): Said | undefined => {
    const value = thing?.[key];
    // `undefined` is the only value that a field without one has.
    return value === undefined ? undefined : shown[key](value as Exclude<Fields[Key], undefined>, view);
  };
  const keys = Object.keys(shown) as (keyof Fields & FieldName)[];
  return keys.flatMap((field): readonly Difference[] => {
    if (isDeepStrictEqual(before?.[field], after?.[field])) return [];
    const [old, now] = [said(say(before, field)), said(say(after, field))];
    // A new thing is said by what it has.
    if (old === undefined && now === undefined) return [];
    return [{ field, ...(old !== undefined && { before: old }), ...(now !== undefined && { after: now }) }];
  });
}

/** What is empty is not there. */
function said(value: Said | undefined): Said | undefined {
  return value === undefined || value.length === 0 ? undefined : value;
}

/** Longer texts are known by their beginning. */
const LONGEST = 150;
/** So much of a long text is shown before what differs in it. */
const SEEN_BEFORE = 40;
/** More of a list nobody reads in one line. */
const MOST = 12;

/** “Name: Pay → Payroll”; of a list what came in and what went. */
export function differenceSpans({ field, before, after }: Difference, { words }: View): readonly Span[] {
  return [bold(words.text(`field.${field}`)), plain(`: ${changeText(before, after)}`)];
}

function changeText(before: Said | undefined, after: Said | undefined): string {
  if (Array.isArray(before) && Array.isArray(after)) {
    const gained = after.filter((one) => !before.includes(one)).map((one) => `+ ${cut(one)}`);
    const lost = before.filter((one) => !after.includes(one)).map((one) => `− ${cut(one)}`);
    const all = [...gained, ...lost];
    if (all.length > 0) return several(all);
  }
  const [was, is] = bothTexts(before, after);
  return before === undefined ? is : `${was} → ${is}`;
}

/** Two values, each in one line; of long ones the part in which they differ. */
export function bothTexts(
  before: Said | undefined,
  after: Said | undefined,
): readonly [before: string, after: string] {
  if (typeof before === 'string' && typeof after === 'string') {
    const [was, is] = [inOneLine(before), inOneLine(after)];
    const start = differingFrom(was, is);
    return [cutFrom(was, start), cutFrom(is, start)];
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    const first = before.findIndex((one, index) => one !== after[index]);
    const start = first < 0 ? before.length : first;
    return start < MOST
      ? [sayText(before), sayText(after)]
      : [listFrom(before, start), listFrom(after, start)];
  }
  return [sayText(before), sayText(after)];
}

/** Where to begin so that the first difference of two long texts is seen, with some words before it. */
function differingFrom(one: string, other: string): number {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  if (same < LONGEST - SEEN_BEFORE) return 0;
  return one.lastIndexOf(' ', same - SEEN_BEFORE) + 1;
}

function cutFrom(text: string, start: number): string {
  return start === 0 ? shorten(text, LONGEST) : shorten(`… ${text.slice(start)}`, LONGEST);
}

function listFrom(texts: readonly string[], start: number): string {
  return ['…', several(texts.slice(start).map(cut))].join(' ');
}

/** A value in one line. */
function sayText(value: Said | undefined): string {
  if (value === undefined) return '–';
  return typeof value === 'string' ? cut(value) : several(value.map(cut));
}

function several(texts: readonly string[]): string {
  const rest = texts.length - MOST;
  return [...texts.slice(0, MOST), ...(rest > 0 ? [`… (+${rest})`] : [])].join(', ');
}

function cut(text: string): string {
  return shorten(inOneLine(text), LONGEST);
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
