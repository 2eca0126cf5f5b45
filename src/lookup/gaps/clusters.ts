import { Temporal } from 'temporal-polyfill';
import type { Language } from '../../chat/languages/language.ts';
import { shorten } from '../../chat/shorten.ts';
import { TEXT_LIMITS } from '../../directory/limits.ts';
import type { TopicId } from '../../kernel/ids.ts';
import { type Gap, MOST_REFUSED } from './gap.ts';
import { spellings } from './spellings.ts';

/** Gaps that are about the same. */
export interface GapCluster {
  /** Of the gap that all of them are like: by it the cluster is found again. */
  readonly key: string;
  /** What they have in common, in the words of that gap. */
  readonly name: string;
  readonly language: Language;
  /** How many people asked. */
  readonly people: number;
  /** What they typed, that of most people first, each once by its key. */
  readonly texts: readonly string[];
  /** The keys of all its gaps, in the order of the texts. */
  readonly keys: readonly string[];
  /** The topics that were shown and not meant. */
  readonly refused: readonly TopicId[];
  readonly lastAt: Temporal.Instant;
}

/** What a text is about: one key for each thing it says. */
export type KeysOf = (text: string, language: Language) => readonly string[];

/** More things one text does not say. */
const MOST_TERMS = 12;

/**
 * The gaps, clustered by what they are about, those of most people first. Each is like the first of its cluster, which says least:
 * it has more than half of what that one says, and that is at least half of what it says itself, give or take slips of the pen; so
 * no chain of loosely related texts holds together. The same for the gaps in whatever order. Near-linear in their number.
 */
export function clustersOf(gaps: readonly Gap[], keysOf: KeysOf): readonly GapCluster[] {
  const { entries, meant } = entriesOf(gaps, keysOf);
  const termsOf: KeysOf = (text, language) => keysOf(text, language).map((term) => meant.get(term) ?? term);
  return groupsOf(entries)
    .map((group) => clusterOf(group, termsOf))
    .sort(
      (one, other) =>
        other.people - one.people ||
        Temporal.Instant.compare(other.lastAt, one.lastAt) ||
        compareText(one.key, other.key),
    );
}

/** All gaps of one key. */
interface Entry {
  readonly key: string;
  /** As typed last. */
  readonly last: Gap;
  readonly askers: ReadonlySet<string>;
  readonly refused: readonly TopicId[];
  readonly terms: ReadonlySet<string>;
}

/** The entry that the others are like, and all of them. */
interface Group {
  readonly first: Entry;
  readonly entries: Entry[];
}

/** One entry a key, and for each term the spelling that it stands for. */
function entriesOf(
  gaps: readonly Gap[],
  keysOf: KeysOf,
): { readonly entries: readonly Entry[]; readonly meant: ReadonlyMap<string, string> } {
  const byKey = new Map<string, Gap[]>();
  for (const gap of gaps) {
    const same = byKey.get(gap.key) ?? [];
    byKey.set(gap.key, same);
    same.push(gap);
  }
  const drafts = [...byKey].flatMap(([key, same]) => {
    const [last] = same.sort(latestFirst);
    if (last === undefined) return [];
    const terms = [...new Set(keysOf(last.text, last.language))].slice(0, MOST_TERMS);
    const refused = [...new Set(same.flatMap((gap) => gap.refused))];
    return [{ key, last, askers: new Set(same.map((gap) => gap.asker)), refused, terms }];
  });
  const meant = spellings(
    countOf(
      drafts.flatMap(({ terms, askers }) => terms.map((term): [string, number] => [term, askers.size])),
    ),
  );
  const entries = drafts.map((draft) => ({
    ...draft,
    // What says nothing is like nothing but itself.
    terms: new Set(
      draft.terms.length === 0 ? [draft.key] : draft.terms.map((term) => meant.get(term) ?? term),
    ),
  }));
  return { entries, meant };
}

/** Those that say least come first, and draw the others to themselves; of those, the ones that most people asked. */
function groupsOf(entries: readonly Entry[]): readonly Group[] {
  const uses = countOf(entries.flatMap(({ terms }) => [...terms].map((term): [string, number] => [term, 1])));
  const groups = new Map<string, { readonly group: Group; readonly rank: number }[]>();
  const all: Group[] = [];
  const ordered = [...entries].sort(
    (one, other) => one.terms.size - other.terms.size || byPeople(one, other),
  );
  for (const entry of ordered) {
    const near = new Set([...entry.terms].flatMap((term) => groups.get(term) ?? []));
    const [best] = [...near]
      .map(({ group, rank }) => ({ group, rank, shared: sharedOf(group.first, entry) }))
      .filter(({ group, shared }) => isAlike(group.first, entry, shared))
      .sort((one, other) => other.shared - one.shared || one.rank - other.rank);
    if (best !== undefined) {
      best.group.entries.push(entry);
      continue;
    }
    const group: Group = { first: entry, entries: [entry] };
    const known = { group, rank: all.length };
    all.push(group);
    for (const term of tellingTerms(entry, uses)) {
      const ofTerm = groups.get(term) ?? [];
      groups.set(term, ofTerm);
      ofTerm.push(known);
    }
  }
  return all;
}

/**
 * The least used of what an entry says, as many as must not all be missing in one that is like it. Looked up by these alone, a word
 * that everybody uses does not make everything a candidate.
 */
function tellingTerms({ terms }: Entry, uses: ReadonlyMap<string, number>): readonly string[] {
  const count = terms.size - Math.floor(terms.size / 2);
  return [...terms]
    .sort((one, other) => (uses.get(one) ?? 0) - (uses.get(other) ?? 0) || compareText(one, other))
    .slice(0, count);
}

function sharedOf(first: Entry, entry: Entry): number {
  return [...first.terms].filter((term) => entry.terms.has(term)).length;
}

function isAlike(first: Entry, entry: Entry, shared: number): boolean {
  return shared * 2 > first.terms.size && shared * 2 >= entry.terms.size;
}

function clusterOf({ first, entries }: Group, termsOf: KeysOf): GapCluster {
  const ranked = [...entries].sort(byPeople);
  const [last = first.last] = entries.map((entry) => entry.last).sort(latestFirst);
  return {
    key: first.key,
    name: nameOf({ first, entries }, termsOf),
    language: first.last.language,
    people: new Set(entries.flatMap(({ askers }) => [...askers])).size,
    texts: ranked.map((entry) => entry.last.text),
    keys: ranked.map((entry) => entry.key),
    refused: [...new Set(ranked.flatMap(({ refused }) => refused))].slice(0, MOST_REFUSED),
    lastAt: last.at,
  };
}

/** The words of the first text that say what most of the people said; all of it where no word of it does so alone. */
function nameOf({ first, entries }: Group, termsOf: KeysOf): string {
  const { text, language } = first.last;
  const peopleOf = (some: readonly Entry[]) => some.reduce((sum, { askers }) => sum + askers.size, 0);
  const common = new Set(
    [...first.terms].filter(
      (term) => peopleOf(entries.filter(({ terms }) => terms.has(term))) * 2 > peopleOf(entries),
    ),
  );
  const words = text
    .split(' ')
    .map((word) => word.replace(/^\p{P}+|\p{P}+$/gu, ''))
    .filter((word) => termsOf(word, language).some((term) => common.has(term)));
  return shorten(words.length > 0 ? words.join(' ') : text, TEXT_LIMITS.alias);
}

function countOf(uses: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word, times] of uses) counts.set(word, (counts.get(word) ?? 0) + times);
  return counts;
}

function byPeople(one: Entry, other: Entry): number {
  return other.askers.size - one.askers.size || compareText(one.key, other.key);
}

/** Of two at the same time, the order of their texts decides, so that the order in which they come does not. */
function latestFirst(one: Gap, other: Gap): number {
  return (
    Temporal.Instant.compare(other.at, one.at) ||
    compareText(one.text, other.text) ||
    compareText(one.language, other.language)
  );
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
