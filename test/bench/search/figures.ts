import type { Answer, Search } from './engine.ts';
import type { Question } from './questions.ts';

/** A question and what was answered. */
export interface Outcome {
  readonly question: Question;
  readonly answer: Answer;
}

/** How good answers are. Shares are 0 to 1, and not a number where there is nothing to count. */
export interface Figures {
  readonly questions: number;
  /** Of the questions that a topic answers: those where a right one came first; was among the first three. */
  readonly recallAt1: number;
  readonly recallAt3: number;
  /** The mean of 1 / the place of the first right one, 0 where it is not among the first five: more are never offered. */
  readonly reciprocalRank: number;
  /** Of the questions that no topic answers: those that got one. */
  readonly strangers: number;
  /** Of all questions: those answered outright; and of these, those answered rightly. */
  readonly certain: number;
  readonly certainRight: number;
}

const OFFERED = 5;

/** Puts the questions, one after the other. */
export async function outcomesOf(
  search: Search,
  questions: readonly Question[],
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const question of questions) {
    outcomes.push({ question, answer: await search(question.q, question.lang) });
  }
  return outcomes;
}

/** Counts them. */
export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const answerable = outcomes.filter(({ question }) => question.topic !== null);
  const unanswerable = outcomes.filter(({ question }) => question.topic === null);
  const certain = outcomes.filter(({ answer }) => answer.isCertain === true);
  return {
    questions: outcomes.length,
    recallAt1: share(answerable, (outcome) => placeOf(outcome) <= 1),
    recallAt3: share(answerable, (outcome) => placeOf(outcome) <= 3),
    reciprocalRank: mean(answerable.map(placeOf).map((place) => (place <= OFFERED ? 1 / place : 0))),
    strangers: share(unanswerable, ({ answer }) => answer.topicIds.length > 0),
    certain: share(outcomes, ({ answer }) => answer.isCertain === true),
    certainRight: share(certain, (outcome) => placeOf(outcome) === 1),
  };
}

/** At which place the first right topic stands, from 1; infinity where there is none. */
export function placeOf({ question, answer }: Outcome): number {
  const index = answer.topicIds.findIndex(
    (topicId) => topicId === question.topic || question.also.includes(topicId),
  );
  return index < 0 ? Number.POSITIVE_INFINITY : index + 1;
}

/**
 * The score that the best match must exceed so that at most this share of the unanswerable questions gets a topic: the lowest such,
 * which costs the others least.
 */
export function thresholdFor(outcomes: readonly Outcome[], most: number): number {
  const scores = outcomes
    .filter(({ question }) => question.topic === null)
    .map(({ answer }) => scoreOf(answer))
    .toSorted((one, other) => other - one);
  return scores[Math.floor(scores.length * most)] ?? Number.NEGATIVE_INFINITY;
}

/** The same answers, but nothing where the best match does not exceed the threshold. */
export function heldTo(outcomes: readonly Outcome[], threshold: number): readonly Outcome[] {
  return outcomes.map(({ question, answer }) => {
    const isEnough = scoreOf(answer) > threshold;
    return { question, answer: isEnough ? answer : { ...answer, topicIds: [] } };
  });
}

function scoreOf({ score = Number.NEGATIVE_INFINITY }: Answer): number {
  return score;
}

function share<Item>(items: readonly Item[], isCounted: (item: Item) => boolean): number {
  return items.filter(isCounted).length / items.length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
