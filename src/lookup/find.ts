import type { Temporal } from 'temporal-polyfill';
import type { Language } from '../chat/languages/language.ts';
import type { Topic } from '../directory/model.ts';
import { type Answer, answerFor, helpDeskAt } from './answer.ts';
import type { Snapshot } from './ports.ts';
import type { PointOfContact } from './reach.ts';
import { searchTopics, type TopicMatch } from './search/search.ts';

export interface Question {
  /** What was typed, without verb and moment. */
  readonly text: string;
  readonly at: Temporal.Instant;
  /** The reader's. */
  readonly language?: Language;
}

export type Found =
  | { readonly type: 'answer'; readonly answer: Answer }
  /** One to five of which one may be meant, best first. */
  | { readonly type: 'choices'; readonly topics: readonly Topic[] }
  /** Nobody is registered for it: up to five that come near, best first, and who can always be asked. */
  | { readonly type: 'nothing'; readonly nearest: readonly Topic[]; readonly helpDesk?: PointOfContact };

/** As many as one reads at a glance. */
const MOST_CHOICES = 5;

/**
 * Who to ask about what was typed, at that moment: the one answer for all ways in. One clear topic answers; where one of several
 * may be meant, they are offered; an empty or senseless text, or one that merely resembles a topic, never answers with a person.
 */
export function findAnswer(snapshot: Snapshot, { text, at, language }: Question): Found {
  const { verdict, matches, near } = searchTopics(snapshot.directory, text, language);
  const [first] = matches;
  if (verdict === 'certain' && first !== undefined) {
    return { type: 'answer', answer: answerFor(snapshot, first.topicId, at) };
  }
  if (verdict === 'unsure') return { type: 'choices', topics: topicsOf(snapshot, matches) };
  const helpDesk = helpDeskAt(snapshot, at);
  return { type: 'nothing', nearest: topicsOf(snapshot, near), ...(helpDesk && { helpDesk }) };
}

function topicsOf(snapshot: Snapshot, matches: readonly TopicMatch[]): readonly Topic[] {
  return matches
    .slice(0, MOST_CHOICES)
    .flatMap(({ topicId }) => snapshot.directory.topics.get(topicId) ?? []);
}
