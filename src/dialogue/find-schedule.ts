import type { Language } from '../chat/languages/language.ts';
import type { Topic } from '../directory/model.ts';
import { nameKey } from '../directory/name-key.ts';
import { ancestorsOf } from '../lookup/contact-chain.ts';
import type { Snapshot } from '../lookup/ports.ts';
import { rotationsNamed } from '../lookup/rotations-named.ts';
import { searchTopics } from '../lookup/search/search.ts';
import type { Rotation } from '../rotations/model.ts';

/** Whose schedule was meant. */
export type FoundSchedule =
  | { readonly type: 'rotation'; readonly rotation: Rotation }
  /** Clearly this topic, but nobody takes turns for it. */
  | { readonly type: 'no-rotation'; readonly topic: Topic }
  /** Several that fit, or (`isSure: false`) some that come near, or none at all. */
  | { readonly type: 'which'; readonly rotations: readonly Rotation[]; readonly isSure: boolean };

const MOST = 5;

/** The rotation of that id or name, else the rotation of the topic that the words find. */
export function findSchedule(snapshot: Snapshot, words: string, language: Language): FoundSchedule {
  const named = rotationsNamed(snapshot.rotations, nameKey(words));
  const [rotation, ...others] = named;
  if (rotation !== undefined && others.length === 0) return { type: 'rotation', rotation };
  if (others.length > 0) return { type: 'which', rotations: named.slice(0, MOST), isSure: true };

  const { verdict, matches, near } = searchTopics(snapshot.directory, words, language);
  const isSure = verdict === 'certain';
  const likely = isSure ? matches.slice(0, 1) : [...matches, ...near];
  const topics = likely.slice(0, MOST).flatMap(({ topicId }) => snapshot.directory.topics.get(topicId) ?? []);
  const rotations = [...new Set(topics.flatMap((topic) => rotationOf(snapshot, topic) ?? []))];
  const [only] = rotations;
  if (isSure && only !== undefined) return { type: 'rotation', rotation: only };
  const [topic] = topics;
  if (isSure && topic !== undefined) return { type: 'no-rotation', topic };
  return { type: 'which', rotations, isSure: verdict === 'unsure' };
}

/** The rotation that answers for the topic, its own or its nearest ancestor's. */
export function rotationOf(snapshot: Snapshot, topic: Topic): Rotation | undefined {
  const contact =
    topic.contact ??
    ancestorsOf(snapshot.directory, topic).find((above) => above.contact !== undefined)?.contact;
  return contact?.type === 'rotation' ? snapshot.rotations.get(contact.rotationId) : undefined;
}
