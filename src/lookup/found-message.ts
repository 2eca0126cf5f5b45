import type { Temporal } from 'temporal-polyfill';
import type { Message } from '../chat/message.ts';
import { answerMessage, type TypedWords } from './answer-message.ts';
import type { Found } from './find.ts';
import type { Snapshot } from './ports.ts';
import type { Reader } from './reader.ts';
import { choicesMessage, nothingMessage } from './search-messages.ts';

/** What was looked up, and for when, where another moment than now was asked about. */
export interface AskedWords extends TypedWords {
  readonly at?: Temporal.Instant;
}

/** What is said of whatever a lookup found, in every way in. */
export function foundMessage(reader: Reader, snapshot: Snapshot, asked: AskedWords, found: Found): Message {
  switch (found.type) {
    case 'answer':
      return answerMessage(reader, found.answer, asked.at === undefined ? 'now' : 'then', asked);
    case 'choices':
      return choicesMessage(reader, snapshot, asked, found.topics);
    case 'nothing':
      return nothingMessage(reader, snapshot, asked, found);
    default:
      return found satisfies never;
  }
}
