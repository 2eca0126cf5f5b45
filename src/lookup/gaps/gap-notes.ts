import type { Action } from '../../chat/actions.ts';
import type { Button, Span } from '../../chat/message.ts';
import { bold } from '../../chat/message.ts';
import type { Topic } from '../../directory/model.ts';
import type { PersonId } from '../../kernel/ids.ts';
import { nameIn } from '../names.ts';
import type { Snapshot } from '../ports.ts';
import { namesOf, type Reader, wordsFor } from '../reader.ts';
import type { GapRefusal } from './close-gaps.ts';
import type { GapNote } from './gaps-message.ts';

type Undo = Extract<Action, { readonly type: 'gap-undo' }>;

/** The topic has another name now; or had it already, where there is nothing to take away again. */
export function aliasNote(
  reader: Reader,
  { topic, name, isNew }: { readonly topic: Topic; readonly name: string; readonly isNew: boolean },
  undo: Undo,
): GapNote {
  const values = { name, topic: bold(nameIn(topic, reader.language)) };
  const key = isNew ? 'gaps.alias-made' : 'gaps.alias-known';
  return { spans: wordsFor(reader).spans(key, values), buttons: [undoButton(reader, undo)] };
}

/** There is a new topic, and everything on it can be looked at. */
export function topicNote(reader: Reader, topic: Topic): GapNote {
  const words = wordsFor(reader);
  const about: Button = {
    type: 'action',
    label: words.text('button.about'),
    action: { type: 'about', topicId: topic.id },
  };
  return { spans: words.spans('gaps.topic-made', { topic: bold(topic.name) }), buttons: [about] };
}

/** The cluster was closed without anything more. */
export function dismissedNote(reader: Reader, name: string, undo: Undo): GapNote {
  return {
    spans: wordsFor(reader).spans('gaps.dismissed', { name }),
    buttons: [undoButton(reader, undo)],
  };
}

/** What was closed is open again. */
export function undoneNote(reader: Reader): GapNote {
  return { spans: wordsFor(reader).spans('gaps.undone') };
}

/** Why nothing was changed. */
export function refusalNote(reader: Reader, snapshot: Snapshot, refusal: GapRefusal): GapNote {
  return { spans: refusalSpans(reader, snapshot, refusal), tone: 'warning' };
}

/** Why not, in a sentence or two; where somebody else may, it says who. */
export function refusalSpans(reader: Reader, snapshot: Snapshot, refusal: GapRefusal): readonly Span[] {
  const words = wordsFor(reader);
  switch (refusal.code) {
    case 'gap-gone':
      return words.spans('gaps.gone');
    case 'topic-unknown':
      return words.spans('stale.topic');
    case 'contact-unknown':
      return words.spans('gaps.contact-unknown');
    case 'name-empty':
      return words.spans('gaps.name-empty');
    case 'name-too-long':
      return words.spans('gaps.name-too-long', { most: refusal.most });
    case 'too-many-names':
      return words.spans('gaps.too-many-names', { most: refusal.most });
    case 'name-taken': {
      const bearer = snapshot.directory.topics.get(refusal.by);
      const topic = bearer === undefined ? refusal.by : nameIn(bearer, reader.language);
      return words.spans('gaps.name-taken', { name: refusal.name, topic: bold(topic) });
    }
    case 'not-allowed': {
      const who = namesOf(reader, snapshot, refusal.editors);
      return who === undefined
        ? words.spans('gaps.not-allowed-nobody')
        : words.spans('gaps.not-allowed', { who });
    }
    default:
      return refusal satisfies never;
  }
}

/** The list is not for everybody; who sees it can be asked. */
export function forManagersSpans(
  reader: Reader,
  snapshot: Snapshot,
  managers: readonly PersonId[],
): readonly Span[] {
  const who = namesOf(reader, snapshot, managers);
  const words = wordsFor(reader);
  return who === undefined
    ? words.spans('gaps.for-managers-nobody')
    : words.spans('gaps.for-managers', { who });
}

function undoButton(reader: Reader, action: Undo): Button {
  return { type: 'action', label: wordsFor(reader).text('gaps.undo'), action };
}
