import { BestEvidence, type Rule } from './evidence.ts';
import type { Name } from './index/document.ts';
import type { SearchIndex } from './index/search-index.ts';
import { type Halves, JOINED } from './meanings.ts';
import { type Query, type Unit, wordRarity } from './query.ts';
import { type Term, tellingInName } from './term.ts';

/** How a question fits one name. */
export interface NameFit {
  readonly evidence: BestEvidence;
  /** 0 to 1: how much of the name the question holds, its rare words counting more. */
  readonly named: number;
}

/** What the thesaurus says of the whole is not quite what somebody typed. */
const CONCEPT = 0.85;
/** Typed with other diacritics it may be another word. */
const OTHER_DIACRITICS = 0.75;
const NO_DIACRITICS = 0.99;
const BEGUN = 0.9;
const LONE_SYLLABLE = 0.55;
/** What a word is worth alone that means something else together with words that the name does not hold. */
const OTHERWISE = 0.55;

/** How the question fits the name, or undefined where they have nothing in common. */
export function nameFit(name: Name, query: Query, index: SearchIndex): NameFit | undefined {
  if (!query.touches(name)) return undefined;
  const evidence = new BestEvidence();
  const covers: number[] = [];
  /** Where in the name the words of the question stand, by their position in it. */
  const standing: number[] = [];
  const keep = (unit: Unit, positions: readonly number[], quality: number, rule: Rule): void => {
    for (const position of positions) covers[position] = Math.max(covers[position] ?? 0, quality);
    evidence.add({ unit, field: name.field, found: name.text, rule, quality });
  };

  const isSyllabic = hasSyllables(name, query) && !isWhole(name, query);
  for (const [position, term] of name.terms.entries()) {
    for (const { unit, meaning } of query.meaning(term.folded)) {
      const accents = meaning.rule === 'word' ? accentsOf(unit.term, term) : 1;
      const isLone = isSyllabic && !hasNeighbour(name, position, unit, query);
      const alone = isLone ? LONE_SYLLABLE : holdsAll(name, unit.together, query) ? 1 : OTHERWISE;
      const quality = meaning.quality * accents * alone;
      standing[unit.position] = position;
      keep(unit, [position], quality, accents < NO_DIACRITICS ? 'diacritics' : meaning.rule);
    }
  }
  for (const unit of query.halved) {
    const at = name.terms.findIndex((_, position) =>
      unit.halves.some((halves) => standAt(halves, name, position)),
    );
    if (at >= 0) keep(unit, [at, at + 1], JOINED, 'joined');
  }
  for (const { conceptId, positions, belief } of name.concepts) {
    for (const { unit, meant } of query.concept(conceptId)) {
      keep(unit, positions, meant.quality * belief * CONCEPT, meant.rule);
    }
  }
  if (evidence.isEmpty) return undefined;
  const begun = begunAt(name, query, standing);
  if (begun !== undefined) keep(begun.unit, [begun.position], BEGUN, 'begun');
  return { evidence, named: namedBy(name, covers, index) };
}

/** Whether the words of the question at these positions stand in the name. */
function holdsAll({ terms }: Name, positions: readonly number[], query: Query): boolean {
  return positions.every((position) => terms.some(({ folded }) => query.units[position]?.words.has(folded)));
}

function standAt([first, second]: Halves, { terms }: Name, position: number): boolean {
  return terms[position]?.folded === first && terms[position + 1]?.folded === second;
}

function namedBy(name: Name, covers: readonly number[], index: SearchIndex): number {
  let weight = 0;
  let sum = 0;
  for (const [position, term] of name.terms.entries()) {
    const importance = tellingInName(term) * wordRarity(index, term.folded);
    weight += importance;
    sum += importance * (covers[position] ?? 0);
  }
  return weight === 0 ? 0 : sum / weight;
}

/** The last word, still being typed, where the name goes on like that after the word before it: `petty c`. */
function begunAt(
  name: Name,
  query: Query,
  standing: readonly number[],
): { readonly unit: Unit; readonly position: number } | undefined {
  const unit = query.units.at(-1);
  if (unit === undefined || standing[unit.position] !== undefined) return undefined;
  const before = standing[unit.position - 1];
  const next = before === undefined ? undefined : name.terms[before + 1];
  if (before === undefined || !next?.folded.startsWith(unit.term.folded)) return undefined;
  return { unit, position: before + 1 };
}

/** Typed without diacritics is as good as with them. */
function accentsOf(typed: Term, term: Term): number {
  if (typed.text === term.text) return 1;
  if (typed.text === typed.folded || term.text === term.folded) return NO_DIACRITICS;
  return OTHER_DIACRITICS;
}

function hasSyllables(name: Name, query: Query): boolean {
  const isPhrase = name.terms.length > 1 && query.units.length > 1;
  return isPhrase && (name.language === 'vi' || query.isSyllabic);
}

/** Whether every word of the name is in the question, in whatever order. */
function isWhole({ terms }: Name, query: Query): boolean {
  return terms.every(({ folded }) => query.meaning(folded).length > 0);
}

/** A syllable means something with its neighbours: whether one beside it in the question is the one beside it in the name. */
function hasNeighbour(name: Name, position: number, unit: Unit, query: Query): boolean {
  return [-1, 1].some((step) => {
    const beside = query.units[unit.position + step];
    const inName = name.terms[position + step];
    if (beside === undefined || inName === undefined) return false;
    return beside.words.has(inName.folded) || inName.folded.startsWith(beside.term.folded);
  });
}
