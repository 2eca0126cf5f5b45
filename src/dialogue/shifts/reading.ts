import type { Person } from '../../directory/model.ts';
import { nameKey } from '../../directory/name-key.ts';
import { rotationsNamed } from '../../lookup/rotations-named.ts';
import { topicsNamed } from '../../lookup/search/search.ts';
import type { Rotation } from '../../rotations/model.ts';
import type { Context } from '../context.ts';
import { folded } from '../duration.ts';
import { rotationOf } from '../find-schedule.ts';
import { afterVerb } from '../grammar.ts';
import { personNamed } from '../inquiries/people.ts';
import type { Typist } from '../moment.ts';
import { parseWindow, type Window } from '../window.ts';
import { only } from './ahead.ts';

/** Words as they were typed; whoever is mentioned is one of them. */
export type Words = readonly string[];

/** What some words begin with, and what is left of them. */
interface Read<Value> {
  readonly value: Value;
  readonly rest: Words;
}

/** Somebody who was named: `undefined` where they are mentioned, and the directory does not have them. */
export type Named = { readonly person: Person } | { readonly person?: undefined; readonly name?: string };

/** What was typed after the verb, and the reason that may follow a colon at its end. */
export interface Typed {
  readonly words: Words;
  readonly reason?: string;
}

/** No one types these around a word. */
const [OPEN, CLOSE] = ['⟨', '⟩'];

/** What follows the verb, with each mention as a word of its own. */
export function typedAfterVerb({ intent }: Context): Typed {
  if (intent.type !== 'words') return { words: [] };
  const text = intent.text.map((part) =>
    typeof part === 'string' ? part : ` ${OPEN}${part.mention}${CLOSE} `,
  );
  const said = afterVerb(text.join('').trim()).replace(/\s+/gu, ' ');
  const [, before = said, reason] = /^(.*?\S):\s+(.+)$/u.exec(said) ?? [];
  return { words: wordsOf(before), ...(reason !== undefined && { reason }) };
}

/** The words of a text. */
export function wordsOf(text: string): Words {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** Nobody calls a rotation or a person by more words than this. */
const MOST_WORDS = 12;

/**
 * The rotation that the words begin with: just what it, or a topic that it answers for, is called. Nothing near it: whatever is not
 * a rotation's name is something that is looked up.
 */
export function readRotation(context: Context, words: Words): Read<Rotation> | undefined {
  const until = words.findIndex(isMention);
  const most = Math.min(MOST_WORDS, until < 0 ? words.length : until);
  for (let count = most; count > 0; count -= 1) {
    const rotation = rotationCalled(context, words.slice(0, count).join(' '));
    if (rotation !== undefined) return { value: rotation, rest: words.slice(count) };
  }
  return undefined;
}

function rotationCalled({ snapshot, asker }: Context, name: string): Rotation | undefined {
  const named = rotationsNamed(snapshot.rotations, nameKey(name));
  if (named.length > 0) return only(named);
  const topics = topicsNamed(snapshot.directory, name, asker.language).flatMap(
    (id) => snapshot.directory.topics.get(id) ?? [],
  );
  return only([...new Set(topics.flatMap((topic) => rotationOf(snapshot, topic) ?? []))]);
}

/** The person that the words begin with: mentioned, oneself, or by name. */
export function readPerson(context: Context, words: Words): Read<Named> | undefined {
  const [first = ''] = words;
  if (isMention(first)) return { value: mentioned(context, first), rest: words.slice(1) };
  const { person: self, snapshot } = context;
  const own = [2, 1].find((count) => ME.has(folded(words.slice(0, count).join(' '))));
  if (own !== undefined && self !== undefined) return { value: { person: self }, rest: words.slice(own) };
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count -= 1) {
    if (words.slice(0, count).some(isMention)) continue;
    const person = personNamed(snapshot, words.slice(0, count).join(' '));
    if (person !== undefined) return { value: { person }, rest: words.slice(count) };
  }
  return undefined;
}

/** The first who is mentioned anywhere in the words, and the words without them and what leads to them. */
export function takeMention(context: Context, words: Words): Read<Named> | undefined {
  const index = words.findIndex(isMention);
  const word = words[index];
  if (word === undefined) return undefined;
  const before = words.slice(0, index);
  const leading = before.at(-1);
  const isLed = leading !== undefined && (FOR.has(folded(leading)) || WITH.has(folded(leading)));
  return {
    value: mentioned(context, word),
    rest: [...(isLed ? before.slice(0, -1) : before), ...words.slice(index + 1)],
  };
}

/** Cuts the words at the first of these that has something after it. */
export function cutAt(words: Words, at: ReadonlySet<string>): readonly [Words, Words] | undefined {
  const index = words.findIndex((word, place) => place < words.length - 1 && at.has(folded(word)));
  return index < 0 ? undefined : [words.slice(0, index), words.slice(index + 1)];
}

/** The words without those that only say that it is about one's own shift. */
export function withoutOwn(words: Words): Words {
  // Without its tone mark the Vietnamese for “my” is that for “to”.
  return words.filter((word) => !OWN.has(folded(word)) && word.normalize('NFC').toLowerCase() !== 'tôi');
}

/** The stretch of time that the words, all of them, are about. */
export function windowIn(context: Context, words: Words): Window | undefined {
  return parseWindow(words.join(' '), typistOf(context));
}

/** Whoever typed it, with their clock. */
export function typistOf({ now, asker }: Context): Typist {
  return { now, timeZone: asker.timeZone };
}

/** Whether the words say that it is to be nobody. */
export function readNobody(words: Words): Words | undefined {
  const count = [2, 1].find((length) => NOBODY.has(folded(words.slice(0, length).join(' '))));
  return count === undefined ? undefined : words.slice(count);
}

/** Whether the words say no more than “the next one”. */
export function isNextOne(words: Words): boolean {
  return words.length > 0 && NEXT.has(folded(words.join(' ')));
}

/** A text as it stood, where somebody mentioned in it goes by name. */
export function spelled({ mentioned: known }: Context, words: Words): string {
  return words
    .map((word) => {
      if (!isMention(word)) return word;
      const { person, name } = known.get(word.slice(1, -1)) ?? {};
      return `@${person?.name ?? name ?? '…'}`;
    })
    .join(' ');
}

function isMention(word: string): boolean {
  return word.startsWith(OPEN) && word.endsWith(CLOSE);
}

function mentioned({ mentioned: known }: Context, word: string): Named {
  const { person, name } = known.get(word.slice(1, -1)) ?? {};
  return person === undefined ? { ...(name !== undefined && { name }) } : { person };
}

function foldedSet(...words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(folded));
}

/** What leads to the other of two people, and to what they are asked for, in the five languages. */
export const WITH = foldedSet('with', 'с', 'со', 'cu', 'với', 'com');
export const FOR = foldedSet(
  'for',
  'за',
  'на',
  'для',
  'pentru',
  'pe',
  'cho',
  'lấy',
  'por',
  'para',
  'pelo',
  'pela',
);
const ME = foldedSet('me', 'myself', 'я', 'мне', 'меня', 'eu', 'mie', 'mine', 'tôi', 'mim');
const NOBODY = foldedSet('nobody', 'no one', 'none', 'никто', 'никого', 'nimeni', 'không ai', 'ninguém');
const NEXT = foldedSet(
  ...[
    'next',
    'next one',
    'следующую',
    'следующая',
    'următoarea',
    'urmatoare',
    'tiếp theo',
    'próximo',
    'próxima',
  ],
);
const OWN = foldedSet(
  ...[
    'my',
    'me',
    'mine',
    'their',
    'shift',
    'shifts',
    'the',
    'мою',
    'моя',
    'моей',
    'свою',
    'смену',
    'смена',
    'смены',
  ],
  ...['tura', 'mea', 'turei', 'mele', 'ca', 'của', 'trực', 'meu', 'minha', 'turno', 'plantão'],
);
