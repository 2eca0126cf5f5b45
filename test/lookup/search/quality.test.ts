import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/chat/languages/language.ts';
import { figuresOf, type Outcome, outcomesOf } from '../../bench/search/figures.ts';
import { ours } from '../../bench/search/ours.ts';
import { type Question, seenCompanies } from '../../bench/search/questions.ts';

interface Floors {
  readonly recallAt1: number;
  readonly recallAt3: number;
  /** In each language. */
  readonly recallAt1InEach: number;
  /** Of the unanswerable questions at most this share gets a topic. */
  readonly strangers: number;
}

/**
 * A little under what the search reaches, so that a change for the worse is noticed. `npm run bench:search -- own` says what it
 * reaches; where it has become better, they are to be raised.
 */
const FLOORS: Readonly<Record<string, Floors>> = {
  'hospital, seen': { recallAt1: 0.93, recallAt3: 0.935, recallAt1InEach: 0.88, strangers: 0.05 },
  'software, seen': { recallAt1: 0.72, recallAt3: 0.73, recallAt1InEach: 0.68, strangers: 0.05 },
  'manufacturer, seen': { recallAt1: 0.71, recallAt3: 0.71, recallAt1InEach: 0.64, strangers: 0.06 },
};

/** What asks for a topic by what it is called needs no guessing. */
const PLAIN_KINDS: readonly Question['kind'][] = ['exact', 'alias', 'wordorder', 'nodiacritics'];

const SETS = seenCompanies().flatMap(({ directory, sets }) => sets.map((set) => ({ ...set, directory })));

test('every set has its floors', () => {
  expect(SETS.map(({ title }) => title).toSorted()).toEqual(Object.keys(FLOORS).toSorted());
});

describe.each(SETS)('$title', ({ title, directory, questions }) => {
  const floors = FLOORS[title] ?? { recallAt1: 1, recallAt3: 1, recallAt1InEach: 1, strangers: 0 };
  let outcomes: readonly Outcome[] = [];

  beforeAll(async () => {
    outcomes = await outcomesOf(await ours.open(directory), questions);
  });

  test('the right topic comes first, or among the first three', () => {
    const { recallAt1, recallAt3 } = figuresOf(outcomes);
    expect(recallAt1).toBeGreaterThanOrEqual(floors.recallAt1);
    expect(recallAt3).toBeGreaterThanOrEqual(floors.recallAt3);
  });

  test.each(LANGUAGES)('the right topic comes first in %s', (language) => {
    const { recallAt1 } = figuresOf(outcomes.filter(({ question }) => question.lang === language));
    expect(recallAt1).toBeGreaterThanOrEqual(floors.recallAt1InEach);
  });

  test('a topic is found by what it is called, in any order, without diacritics', () => {
    const { recallAt1 } = figuresOf(outcomes.filter(({ question }) => PLAIN_KINDS.includes(question.kind)));
    expect(recallAt1).toBeGreaterThanOrEqual(0.99);
  });

  test('what nobody does is hardly ever answered with a topic', () => {
    expect(figuresOf(outcomes).strangers).toBeLessThanOrEqual(floors.strangers);
  });

  test('what is answered outright is right', () => {
    const { certain, certainRight } = figuresOf(outcomes);
    expect(certain).toBeGreaterThan(0.5);
    expect(certainRight).toBeGreaterThanOrEqual(0.97);
  });
});
