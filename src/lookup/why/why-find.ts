import { nameKey } from '../../directory/name-key.ts';
import type { Rotation } from '../../rotations/model.ts';
import type { Explanation } from '../../rotations/why/explanation.ts';
import { explain } from '../../rotations/why/why.ts';
import { type Found, findAnswer, type Question } from '../find.ts';
import type { Snapshot } from '../ports.ts';
import { rotationsNamed } from '../rotations-named.ts';
import { exactTopics } from '../search/search.ts';
import { explainAnswer, type Why } from './why.ts';

/** What is to be explained: how a topic's answer comes about, or who is on duty in a rotation; or nothing that is sure. */
export type FoundWhy =
  | { readonly type: 'topic'; readonly why: Why }
  | { readonly type: 'rotation'; readonly explanation: Explanation }
  /** Several rotations of the same name. */
  | { readonly type: 'rotations'; readonly rotations: readonly Rotation[] }
  | Exclude<Found, { readonly type: 'answer' }>;

/** As many buttons as one chooses from at a glance. */
const MOST_ROTATIONS = 5;

/** The topic of exactly that name, else the rotation of that id or name, else the topic that the words find. */
export function findWhy(snapshot: Snapshot, question: Question): FoundWhy {
  const { text, at, language } = question;
  if (exactTopics(snapshot.directory, text, language).length === 0) {
    const rotations = rotationsNamed(snapshot.rotations, nameKey(text));
    const [only, ...others] = rotations;
    if (others.length > 0) return { type: 'rotations', rotations: rotations.slice(0, MOST_ROTATIONS) };
    if (only !== undefined) return { type: 'rotation', explanation: explain(snapshot, only.id, at) };
  }
  const found = findAnswer(snapshot, question);
  if (found.type !== 'answer') return found;
  return { type: 'topic', why: explainAnswer(snapshot, found.answer.topic.id, at) };
}
