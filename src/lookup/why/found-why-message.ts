import type { Message } from '../../chat/message.ts';
import type { AskedWords } from '../found-message.ts';
import type { Snapshot } from '../ports.ts';
import type { Reader } from '../reader.ts';
import { choicesMessage, nothingMessage } from '../search-messages.ts';
import type { FoundWhy } from './why-find.ts';
import { whichWhyMessage, whyMessage, whyRotationMessage } from './why-message.ts';

/** What is said of whatever was found to explain, in every way in. */
export function foundWhyMessage(
  reader: Reader,
  snapshot: Snapshot,
  asked: AskedWords,
  found: FoundWhy,
): Message {
  const when = asked.at === undefined ? 'now' : 'then';
  switch (found.type) {
    case 'topic':
      return whyMessage(reader, snapshot, found.why, when);
    case 'rotation':
      return whyRotationMessage(reader, snapshot, found.explanation, when);
    case 'rotations':
      return whichWhyMessage(reader, found.rotations, asked.at);
    case 'choices':
      return choicesMessage(reader, snapshot, { ...asked, shows: 'why' }, found.topics);
    case 'nothing':
      return nothingMessage(reader, snapshot, { ...asked, shows: 'why' }, found);
    default:
      return found satisfies never;
  }
}
