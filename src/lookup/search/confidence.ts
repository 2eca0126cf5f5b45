import type { Query } from './query.ts';
import type { Score } from './score.ts';

/** From here on a topic is what was meant: it is answered with at once. */
export const SURE = 0.9;
/** From here on a topic may be what was meant: it is offered. Below it, nobody is registered. */
export const LIKELY = 0.5;

/**
 * 0 to 1: how likely the topic is what the question is about, rather than that nobody is registered for it. Fitted by logistic
 * regression to the seen questions of test/fixtures/search, where 1 in 10 is about something that nobody there does; a tenth of
 * questions is about that, so such a one weighs six times.
 */
export function confidenceIn(score: Score, query: Query): number {
  const unsaid = Math.min(query.weight * (1 - score.covered), MOST_UNSAID);
  return (
    1 / (1 + Math.exp(-(BIAS + 10.7 * score.covered + 5 * score.named + 2.6 * score.verbatim + 2.1 * unsaid)))
  );
}

const BIAS = -13.4;
/** In a long question most words need not stand in the topic. */
const MOST_UNSAID = 3;
