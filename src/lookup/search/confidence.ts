import type { Query } from './query.ts';
import type { Score } from './score.ts';

/** From here on a topic is what was meant: it is answered with at once. */
export const SURE = 0.85;
/** From here on a topic may be what was meant: it is offered. Below it, nobody is registered. */
export const LIKELY = 0.5;

/**
 * 0 to 1: how likely the topic is what the question is about, rather than that nobody is registered for it. Fitted by logistic
 * regression to the seen questions of test/fixtures/search, one in ten of which is about something that nobody there does; such a
 * one weighs six times, for whoever is sent to a stranger is worse off than whoever asks again.
 */
export function confidenceIn({ covered, named }: Score, query: Query): number {
  const unsaid = Math.min(query.weight * (1 - covered), MOST_UNSAID);
  return 1 / (1 + Math.exp(-(BIAS + 7 * covered ** 2 + 5.5 * named + 0.5 * unsaid)));
}

const BIAS = -7.6;
/** In a long question most words need not stand in the topic. */
const MOST_UNSAID = 3;
