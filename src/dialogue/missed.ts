import { Temporal } from 'temporal-polyfill';
import type { Action } from '../chat/actions.ts';
import type { Message } from '../chat/message.ts';
import type { TopicId } from '../kernel/ids.ts';
import { helpDeskAt } from '../lookup/answer.ts';
import { askerKey, type Gap, type GapReason, gapOf, refusedWith } from '../lookup/gaps/gap.ts';
import { nextTopics } from '../lookup/gaps/near-topics.ts';
import type { Reader } from '../lookup/reader.ts';
import { notItMessage } from '../lookup/search-messages.ts';
import type { Context } from './context.ts';

/** What somebody looked for and did not find, and the topics that were shown for it. */
export interface Missed {
  readonly words: string;
  readonly reason: GapReason;
  readonly refused: readonly TopicId[];
}

/** What is said; and what was looked for, where that was not found. */
export interface Said {
  readonly message: Message;
  readonly missed?: Missed;
}

/** Nobody is registered for the words. */
export function nobodyFor(words: string): Missed {
  return { words, reason: 'nothing', refused: [] };
}

/** The gap that it leaves, as the asker's; undefined where nothing was said that could be looked for. */
export function gapLeft({ intent, person, asker, now }: Context, missed: Missed): Gap | undefined {
  const { words: text, reason, refused } = missed;
  const { language } = asker;
  return gapOf({ text, language, reason, refused, asker: askerKey(intent.account, person), at: now });
}

/** Thanks for saying that something else was meant, with what comes next; none of what was refused, now or before. */
export function answerNotIt(
  { snapshot, now, asker }: Context,
  reader: Reader,
  action: Extract<Action, { readonly type: 'not-it' | 'none-of-these' }>,
): Said {
  const { words, at } = action;
  const shown = action.type === 'not-it' ? [action.topicId] : action.topicIds;
  const refused = refusedWith(action.refused, shown);
  const then = at === undefined ? {} : { at: Temporal.Instant.from(at) };
  const helpDesk = helpDeskAt(snapshot, then.at ?? now);
  const message = notItMessage(
    reader,
    snapshot,
    { words, refused, ...then },
    {
      nearest: nextTopics(snapshot, words, refused, asker.language),
      ...(helpDesk !== undefined && { helpDesk }),
    },
  );
  return { message, missed: { words, reason: action.type, refused: shown } };
}
