import type { Temporal } from 'temporal-polyfill';
import type { Language } from '../chat/languages/language.ts';
import type { Topic } from '../directory/model.ts';
import { nameKey } from '../directory/name-key.ts';
import type { TopicId } from '../kernel/ids.ts';
import { type Answer, answerFor, helpDeskAt } from './answer.ts';
import type { Snapshot } from './ports.ts';
import type { PointOfContact } from './reach.ts';
import { exactTopics, searchTopics, type TopicMatch } from './search.ts';
import { topicIndex } from './topic-index.ts';
import { withinOneEdit } from './within-one-edit.ts';

export interface Question {
  /** What was typed, without verb and moment. */
  readonly text: string;
  readonly at: Temporal.Instant;
  /** The reader's. */
  readonly language?: Language;
}

export type Found =
  | { readonly type: 'answer'; readonly answer: Answer }
  /** Two to five that fit equally well, best first. */
  | { readonly type: 'choices'; readonly topics: readonly Topic[] }
  /** None is sure: up to five that come near, best first, and who can always be asked. */
  | { readonly type: 'nothing'; readonly nearest: readonly Topic[]; readonly helpDesk?: PointOfContact };

/** As many as one reads at a glance. */
const MOST_CHOICES = 5;

/**
 * Who to ask about what was typed, at that moment: the one answer for all ways in. One clear topic answers; several offer a
 * choice; an empty or senseless text, or one that merely resembles a topic, never answers with a person.
 */
export function findAnswer(snapshot: Snapshot, question: Question): Found {
  const exact = exactTopics(snapshot, question.text, question.language);
  if (exact.length > 0) return answerOrChoices(snapshot, exact, question.at);
  const matches = searchTopics(snapshot, question.text, question.language);
  const sure = bestFit(matches);
  if (sure.length > 0) return answerOrChoices(snapshot, sure, question.at);
  const typo = certainTypo(snapshot, question.text, matches);
  if (typo !== undefined) return answerOrChoices(snapshot, [typo], question.at);
  const helpDesk = helpDeskAt(snapshot, question.at);
  return {
    type: 'nothing',
    nearest: topicsOf(
      snapshot,
      matches.map((match) => match.topicId),
    ),
    ...(helpDesk === undefined ? {} : { helpDesk }),
  };
}

function answerOrChoices(snapshot: Snapshot, ids: readonly TopicId[], at: Temporal.Instant): Found {
  const [only, ...others] = ids;
  if (only !== undefined && others.length === 0) {
    return { type: 'answer', answer: answerFor(snapshot, only, at) };
  }
  return { type: 'choices', topics: topicsOf(snapshot, ids) };
}

/** Those that hold every word, or else those that hold the beginning of every word. */
function bestFit(matches: readonly TopicMatch[]): readonly TopicId[] {
  const ofFit = (fit: TopicMatch['fit']): readonly TopicId[] =>
    matches.filter((match) => match.fit === fit).map((match) => match.topicId);
  const words = ofFit('words');
  return words.length > 0 ? words : ofFit('beginning');
}

function topicsOf(snapshot: Snapshot, ids: readonly TopicId[]): readonly Topic[] {
  return ids.slice(0, MOST_CHOICES).flatMap((id) => snapshot.directory.topics.get(id) ?? []);
}

/** In a shorter name one letter makes another word: `sales` is not `salas`. */
const LONG_NAME = 6;

/** The only topic that has a long name one letter away from what was typed. */
function certainTypo(snapshot: Snapshot, text: string, matches: readonly TopicMatch[]): TopicId | undefined {
  const typed = nameKey(text);
  if (typed.length < LONG_NAME) return undefined;
  const index = topicIndex(snapshot.directory.topics);
  const [only, ...others] = matches.filter((match) =>
    index.keysOf(match.topicId).some((key) => key.length >= LONG_NAME && withinOneEdit(key, typed)),
  );
  return others.length === 0 ? only?.topicId : undefined;
}
