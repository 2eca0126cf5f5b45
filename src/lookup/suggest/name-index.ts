import { nameKey } from '../../directory/name-key.ts';
import { cyrillicOf } from '../search/words/transliterate.ts';
import { latinOf } from './latin.ts';
import { isOneSlipFrom } from './slip.ts';

/** What something can be found by as one types. */
export interface Findable {
  /** What it is called; it is listed by the first. */
  readonly names: readonly string[];
  /** What else it is known by, from the beginning on only: an id, the parts of an address. */
  readonly codes?: readonly string[];
  /** What is found by whoever types an `@`, from its beginning on. */
  readonly email?: string;
}

/**
 * How well something fits, best first: it is called exactly so, a name of it begins so, words of its names do, its initials are these,
 * it holds them, or begins so but for one slip.
 */
export const FITS = ['exact', 'name', 'words', 'initials', 'inside', 'slip'] as const;
type Fit = (typeof FITS)[number];

export interface Found<Item> {
  readonly item: Item;
  readonly fit: Fit;
}

/** Finds things as their names are typed. Compared as `nameKey` does; Latin letters find Cyrillic ones and the other way round. */
export interface NameIndex<Item> {
  /** Best first, alike ones by name, `most` at most. One slip of a letter counts only where nothing fits without. */
  find(text: string, most: number): readonly Found<Item>[];
}

interface Keys {
  readonly names: readonly string[];
  readonly nameWords: readonly string[];
  readonly codeWords: readonly string[];
  readonly initials: string | undefined;
  readonly email: string | undefined;
}

/** Of most things nothing has changed since the last index was made. */
const known = new WeakMap<object, Keys>();

/** The index of these things; `of` is asked once for each of them, as long as it is the same object. */
export function nameIndexOf<Item extends object>(
  all: Iterable<Item>,
  of: (item: Item) => Findable,
): NameIndex<Item> {
  const entries = Array.from(all, (item) => {
    const keys = known.get(item) ?? keysOf(of(item));
    known.set(item, keys);
    return { item, keys, name: keys.names[0] ?? '' };
  }).sort((one, other) => (one.name < other.name ? -1 : Number(one.name > other.name)));
  const index = { keys: entries.map(({ keys }) => keys), ...wordsIn(entries.map(({ keys }) => keys)) };
  return {
    find(text, most) {
      const found = new Map<Item, Fit>();
      for (const { place, fit } of placesOf(text, index, most)) {
        const item = entries[place]?.item;
        if (item !== undefined && !found.has(item)) found.set(item, fit);
        if (found.size >= most) break;
      }
      return Array.from(found, ([item, fit]) => ({ item, fit }));
    },
  };
}

function keysOf({ names, codes = [], email }: Findable): Keys {
  const keys = [...new Set(names.map(nameKey))];
  const first = keys[0]?.split(' ') ?? [];
  return {
    names: keys,
    nameWords: wordsOf(keys),
    codeWords: wordsOf([...codes, email?.split('@')[0] ?? ''].map(nameKey)),
    initials: first.length > 1 ? first.map((word) => [...word][0]).join('') : undefined,
    email: email?.toLowerCase(),
  };
}

function wordsOf(keys: readonly string[]): readonly string[] {
  return [...new Set(keys.flatMap((key) => key.split(' ')))].filter((word) => word !== '');
}

interface Word {
  readonly text: string;
  /** The places of whatever it stands in, ascending. */
  readonly places: number[];
}

/** Every word that anything is called by. Of people’s names there are far fewer words than people; of codes there are as many. */
interface Words {
  readonly inNames: readonly Word[];
  /** Those of codes, too, by their first letter. */
  readonly byLetter: ReadonlyMap<string, readonly Word[]>;
}

function wordsIn(keys: readonly Keys[]): Words {
  const known = new Map<string, Word>();
  function enter(texts: readonly string[], place: number): void {
    for (const text of texts) {
      const places = known.get(text)?.places;
      if (places === undefined) known.set(text, { text, places: [place] });
      else if (places.at(-1) !== place) places.push(place);
    }
  }
  for (const [place, { nameWords }] of keys.entries()) enter(nameWords, place);
  const inNames = [...known.values()].map(({ text, places }) => ({ text, places: [...places] }));
  for (const [place, { codeWords }] of keys.entries()) enter(codeWords, place);
  const byLetter = new Map<string, Word[]>();
  for (const word of known.values()) {
    const letter = word.text.charAt(0);
    const alike = byLetter.get(letter);
    if (alike) alike.push(word);
    else byLetter.set(letter, [word]);
  }
  return { inNames, byLetter };
}

interface Index extends Words {
  readonly keys: readonly Keys[];
}

interface Placed {
  readonly place: number;
  readonly fit: Fit;
}

/** Fewer letters are in too many words to say anything. */
const SHORTEST_INSIDE = 2;
const SHORTEST_SLIP = 4;
const LONGEST_TYPED = 100;

/** Some places twice, the better fit first. */
function* placesOf(typed: string, index: Index, most: number): Generator<Placed> {
  const text = typed.slice(0, LONGEST_TYPED).trim().toLowerCase();
  if (text.includes('@')) return yield* byEmail(text, index);
  const key = nameKey(text);
  if (key === '') return;
  const words = key.split(' ').map(spellingsOf);
  const begun = withAll(index, words, (spelling) => beginningSo(index, spelling));
  yield* ranked(begun, key, index);
  if (begun.length >= most) return;
  let isFound = begun.length > 0;
  for (const placed of lessLikely(key, words, index)) {
    isFound = true;
    yield placed;
  }
  if (isFound) return;
  // One slip in all of it: in one of the words, whichever.
  for (const slipped of words.keys()) {
    const places = withAll(index, words, (spelling, at) =>
      at === slipped ? nearly(index, spelling) : beginningSo(index, spelling),
    );
    for (const place of places) yield { place, fit: 'slip' };
  }
}

function* byEmail(text: string, { keys }: Index): Generator<Placed> {
  for (const [place, { email }] of keys.entries()) if (email === text) yield { place, fit: 'exact' };
  for (const [place, { email }] of keys.entries()) if (email?.startsWith(text)) yield { place, fit: 'words' };
}

function* ranked(places: readonly number[], key: string, { keys }: Index): Generator<Placed> {
  const begun: number[] = [];
  for (const place of places) {
    const names = keys[place]?.names ?? [];
    if (names.includes(key)) yield { place, fit: 'exact' };
    else if (names.some((name) => name.startsWith(key))) begun.push(place);
  }
  for (const place of begun) yield { place, fit: 'name' };
  for (const place of places) yield { place, fit: 'words' };
}

function* lessLikely(key: string, words: readonly (readonly string[])[], index: Index): Generator<Placed> {
  for (const [place, { initials }] of index.keys.entries())
    if (initials === key) yield { place, fit: 'initials' };
  if (words.some(([word = '']) => word.length < SHORTEST_INSIDE)) return;
  const inside = withAll(index, words, (spelling) =>
    index.inNames.filter(({ text }) => text.includes(spelling)),
  );
  for (const place of inside) yield { place, fit: 'inside' };
}

/** A word as it was typed, and in the other script. */
function spellingsOf(word: string): readonly string[] {
  return [...new Set([word, latinOf(word), ...cyrillicOf(word)])];
}

function beginningSo({ byLetter }: Index, spelling: string): readonly Word[] {
  return (byLetter.get(spelling.charAt(0)) ?? []).filter(({ text }) => text.startsWith(spelling));
}

function nearly({ inNames }: Index, spelling: string): readonly Word[] {
  if (spelling.length < SHORTEST_SLIP) return [];
  return inNames.filter(({ text }) => isOneSlipFrom(spelling, text));
}

/** The places, ascending, of what has for each of the words typed, in one of its spellings, a word that fits. */
function withAll(
  { keys }: Index,
  words: readonly (readonly string[])[],
  fitting: (spelling: string, at: number) => readonly Word[],
): readonly number[] {
  const met = new Uint8Array(keys.length);
  for (const [at, spellings] of words.entries()) {
    for (const spelling of spellings) {
      for (const { places } of fitting(spelling, at)) {
        for (const place of places) if (met[place] === at) met[place] = at + 1;
      }
    }
  }
  const found: number[] = [];
  for (let place = 0; place < met.length; place += 1) if (met[place] === words.length) found.push(place);
  return found;
}
