import { type Action, MOST_QUESTION_IN_BUTTON } from '../chat/actions.ts';
import type { Message } from '../chat/message.ts';
import { findAnswer } from '../lookup/find.ts';
import { messageFor, type Reader, wordsFor } from '../lookup/reader.ts';
import { quoted } from '../lookup/search-messages.ts';
import { findWhy } from '../lookup/why/why-find.ts';
import { addressedAfterAsk } from './addressed.ts';
import { type Context, typed } from './context.ts';
import { findSchedule } from './find-schedule.ts';
import { type Command, parseCommand } from './grammar.ts';
import { meantShiftAction } from './shifts/not-understood.ts';

/** “Did you mean `schedule payroll`?”, with a button that does it; undefined where the text put right makes no sense either. */
export function didYouMean(context: Context, reader: Reader, meant: string): Message | undefined {
  const { now, asker, intent } = context;
  const action = actionOf(context, parseCommand([meant], { now, timeZone: asker.timeZone }));
  if (action === undefined) return undefined;
  const spans = wordsFor(reader).spans('mistake.command', { command: typed(intent, meant) });
  return messageFor(reader, spans, [
    { type: 'text', spans },
    { type: 'buttons', buttons: [{ type: 'action', label: quoted(meant), action, style: 'primary' }] },
  ]);
}

/** The button that does what the command asks for, where it is clear what that is. */
function actionOf(context: Context, command: Command): Action | undefined {
  const { snapshot, now, asker } = context;
  switch (command.type) {
    case 'help':
      return { type: 'help', ...(command.about !== undefined && { about: command.about }) };
    case 'mine':
      return { type: 'mine' };
    case 'list':
      return { type: 'list', page: 0, ...(command.words !== undefined && { words: command.words }) };
    case 'schedule': {
      const found = findSchedule(snapshot, command.words, asker.language);
      return found.type === 'rotation' ? { type: 'schedule', rotationId: found.rotation.id } : undefined;
    }
    case 'why': {
      const found = findWhy(snapshot, { text: command.words, at: now, language: asker.language });
      if (found.type === 'topic') return { type: 'why', topicId: found.why.answer.topic.id };
      if (found.type !== 'rotation') return undefined;
      return { type: 'why-rotation', rotationId: found.explanation.rotationId };
    }
    case 'about':
    case 'find': {
      const found = findAnswer(snapshot, { text: command.words, at: now, language: asker.language });
      return found.type === 'answer' ? { type: command.type, topicId: found.answer.topic.id } : undefined;
    }
    case 'ask': {
      const found = addressedAfterAsk(context, command.words);
      if (found?.type !== 'topic') return undefined;
      const question = found.question.slice(0, MOST_QUESTION_IN_BUTTON);
      return { type: 'ask', topicId: found.topicId, ...(question !== '' && { question }) };
    }
    case 'inquiries':
      return command.words === '' ? { type: 'inquiries', page: 0 } : undefined;
    case 'shifts':
      return meantShiftAction(context, command);
    case 'ack':
    case 'pass':
    case 'resolve':
    case 'reply':
    case 'gaps':
    case 'home':
    case 'find-person':
    case 'edits':
    case 'roles':
      return undefined;
    default:
      return command satisfies never;
  }
}
