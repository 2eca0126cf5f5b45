import { answerMessage } from '../lookup/answer-message.ts';
import { findAnswer } from '../lookup/find.ts';
import type { AskedWords } from '../lookup/found-message.ts';
import { messageFor, type Reader, wordsFor } from '../lookup/reader.ts';
import { exactTopics } from '../lookup/search/search.ts';
import { foundWhyMessage } from '../lookup/why/found-why-message.ts';
import { type FoundWhy, findWhy } from '../lookup/why/why-find.ts';
import { type Context, typed } from './context.ts';
import type { WhyCommand } from './grammar.ts';
import { unreadMessage } from './messages.ts';
import { nobodyFor, type Said } from './missed.ts';
import { soundsLikeMoment } from './moment.ts';
import { isMeantWithout } from './without-moment.ts';

/**
 * How the answer for what was typed comes about. The whole text is looked up first, since a topic may end in what sounds like a
 * time, and begin like the verb.
 */
export function answerWhy(context: Context, reader: Reader, command: WhyCommand): Said {
  const { snapshot, now, asker, intent } = context;
  const { words, timed, unread, all } = command;
  if (words === '') {
    const spans = wordsFor(reader).spans('why.no-words', {
      example: typed(intent, wordsFor(reader).text('example.why')),
    });
    return { message: messageFor(reader, spans, [{ type: 'text', spans }]) };
  }
  const look = (text: string, at = now): FoundWhy =>
    findWhy(snapshot, { text, at, language: asker.language });
  const say = (asked: AskedWords, found: FoundWhy): Said => ({
    message: foundWhyMessage(reader, snapshot, asked, found),
    ...(found.type === 'nothing' && { missed: nobodyFor(asked.words) }),
  });
  const found = look(words);
  const isName = exactTopics(snapshot.directory, words, asker.language).length > 0;
  if (found.type === 'rotation' || (found.type === 'topic' && isName)) return say({ words }, found);

  const unreadThen = unread && unreadMessage(reader, intent, unread.moment, 'example.why-then');
  if (unread && unreadThen && soundsLikeMoment(unread.moment) && isMeantWithout(look(unread.words), found)) {
    return { message: unreadThen };
  }
  const then = timed && look(timed.words, timed.at);
  if (timed && then && isMeantWithout(then, found)) {
    return say(timed.at.equals(now) ? { words: timed.words } : timed, then);
  }
  if (found.type === 'topic') return say({ words }, found);
  const whole = findAnswer(snapshot, { text: all, at: now, language: asker.language });
  if (whole.type === 'answer') {
    return { message: answerMessage(reader, whole.answer, 'now', { words: all }) };
  }
  if (found.type !== 'nothing') return say({ words }, found);
  if (unreadThen && look(unread.words).type !== 'nothing') return { message: unreadThen };
  return say({ words: timed?.words ?? words }, then ?? found);
}
