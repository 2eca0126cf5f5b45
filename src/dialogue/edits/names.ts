import { nameKey } from '../../directory/name-key.ts';
import { namesOf as namesOfTopic } from '../../directory/topic-names.ts';
import type { DirectoryContent } from '../../exchange/ports.ts';
import type { Noun, Things } from '../../exchange/things.ts';
import { isNoun, NOUNS, nounBefore } from './noun-words.ts';

/** A thing of the directory, by its kind and id. */
export interface Named {
  readonly noun: Noun;
  readonly id: string;
  readonly thing: Things[Noun];
}

/**
 * All that is called exactly so, by its id, name or, of topics, one of their other names in any language: case, diacritics and
 * punctuation aside. A kind may stand before the name. Never what merely resembles it: something is changed by it.
 */
export function thingsNamed(content: DirectoryContent, words: string): readonly Named[] {
  return named(words, (key, nouns) => nouns.flatMap((noun) => indexed(content, noun).get(key) ?? []));
}

/** The same of these things. */
export function namedAmong(things: readonly Named[], words: string): readonly Named[] {
  return named(words, (key, nouns) =>
    things.filter((one) => nouns.includes(one.noun) && keysOf(one).has(key)),
  );
}

function named(
  words: string,
  calledSo: (key: string, nouns: readonly Noun[]) => readonly Named[],
): readonly Named[] {
  const key = nameKey(words);
  const whole = key === '' ? [] : calledSo(key, NOUNS);
  if (whole.length > 0) return whole;
  // “the company” is called so, whatever its name.
  if (isNoun(words, 'organization')) return calledSo('organization', ['organization']);
  const kind = nounBefore(words);
  const rest = nameKey(kind?.rest ?? '');
  return kind === undefined || rest === '' ? [] : calledSo(rest, [kind.noun]);
}

/** All things of that kind. */
export function thingsOf(content: DirectoryContent, noun: Noun): readonly Named[] {
  return [...mapOf(content, noun)].map(([id, thing]) => ({ noun, id, thing }));
}

function mapOf(
  { directory, rotations, updates }: DirectoryContent,
  noun: Noun,
): ReadonlyMap<string, Things[Noun]> {
  switch (noun) {
    case 'organization':
      return new Map([[noun, directory.organization]]);
    case 'person':
      return directory.people;
    case 'department':
      return directory.departments;
    case 'topic':
      return directory.topics;
    case 'rotation':
      return rotations;
    case 'update':
      return updates;
    default:
      return noun satisfies never;
  }
}

const indexes = new WeakMap<object, ReadonlyMap<string, readonly Named[]>>();

/** The things of that kind by what they are called; made once for each state of them. */
function indexed(content: DirectoryContent, noun: Noun): ReadonlyMap<string, readonly Named[]> {
  const things = mapOf(content, noun);
  const known = indexes.get(things);
  if (known !== undefined) return known;
  const index = new Map<string, Named[]>();
  for (const [id, thing] of things) {
    const one = { noun, id, thing };
    for (const key of keysOf(one)) index.set(key, [...(index.get(key) ?? []), one]);
  }
  indexes.set(things, index);
  return index;
}

function keysOf(one: Named): ReadonlySet<string> {
  return new Set(namesOf(one).map(nameKey));
}

function namesOf({ noun, id, thing }: Named): readonly string[] {
  const names = [id, ...(thing.name === undefined ? [] : [thing.name])];
  if (noun === 'person' && 'email' in thing && thing.email !== undefined) return [...names, thing.email];
  if ('aliases' in thing) return [...names, ...[...namesOfTopic(thing)].map(({ name }) => name)];
  if (!('translations' in thing)) return names;
  return [...names, ...Object.values(thing.translations).flatMap(({ name }) => name ?? [])];
}
