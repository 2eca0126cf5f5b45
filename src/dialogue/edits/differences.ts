import { isDeepStrictEqual } from 'node:util';
import { bold, plain, type Span } from '../../chat/message.ts';
import { shorten } from '../../chat/shorten.ts';
import type { Noun, Things } from '../../edits/things.ts';
import type { DirectoryChange } from '../../exchange/ports.ts';
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
    return [{ field, ...(old !== undefined && { before: old }), ...(now !== undefined && { after: now }) }];
  });
}

/** What is empty is not there. */
function said(value: Said | undefined): Said | undefined {
  return value === undefined || value.length === 0 ? undefined : value;
}

/** Longer texts are known by their beginning. */
const LONGEST = 150;
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
  return before === undefined ? sayText(after) : `${sayText(before)} → ${sayText(after)}`;
}

/** A value in one line. */
export function sayText(value: Said | undefined): string {
  if (value === undefined) return '–';
  return typeof value === 'string' ? cut(value) : several(value.map(cut));
}

function several(texts: readonly string[]): string {
  const rest = texts.length - MOST;
  return [...texts.slice(0, MOST), ...(rest > 0 ? [`… (+${rest})`] : [])].join(', ');
}

function cut(text: string): string {
  return shorten(text.replace(/\s+/g, ' ').trim(), LONGEST);
}
