import { Temporal } from 'temporal-polyfill';
import type { Action, UnsupportedAction } from '../chat/actions.ts';
import type { Message } from '../chat/message.ts';
import type { Reply } from '../chat/reply.ts';
import type { TopicId } from '../kernel/ids.ts';
import { answerFor } from '../lookup/answer.ts';
import { answerMessage } from '../lookup/answer-message.ts';
import { listMessage } from '../lookup/list-message.ts';
import type { Reader } from '../lookup/reader.ts';
import { explainAnswer } from '../lookup/why/why.ts';
import { whyMessage, whyRotationMessage } from '../lookup/why/why-message.ts';
import { explain } from '../rotations/why/why.ts';
import { answerSchedule } from './commands.ts';
import { audienceOf, type Context, readerOf, shownTo } from './context.ts';
import { aboutTopic } from './edits/about-topic.ts';
import type { EditAction } from './edits/edit-action.ts';
import { findAtForm, searchForm } from './forms.ts';
import type { GapAction } from './gaps.ts';
import { helpMessage } from './help-messages.ts';
import type { InquiryAction } from './inquiries/presses.ts';
import { isInReach, isWithinReach } from './moment.ts';
import type { RoleAction } from './roles/role-action.ts';
import { refuse, say } from './saying.ts';
import type { ShiftAction } from './shifts/action.ts';
import { isHelpSubject } from './verbs.ts';

type Look = Exclude<
  Action | UnsupportedAction,
  {
    readonly type:
      | GapAction['type']
      | InquiryAction['type']
      | EditAction['type']
      | ShiftAction['type']
      | RoleAction['type']
      | 'mine'
      | 'not-it'
      | 'none-of-these';
  }
>;

/** A button that shows something, and changes nothing. */
export function answerLook(context: Context, action: Look): readonly Reply[] {
  const { intent, snapshot, now, asker } = context;
  const own = readerOf(context, audienceOf(intent));
  switch (action.type) {
    case 'find': {
      if (!isInReach(action.at, now)) return refuse(intent, asker, 'stale.button');
      return browse(context, (reader) => answerFind(context, reader, action), action.topicId);
    }
    case 'list':
      return [{ type: 'update', message: listMessage(shownTo(context), snapshot, action) }];
    case 'schedule': {
      const rotation = snapshot.rotations.get(action.rotationId);
      if (rotation === undefined) return refuse(intent, asker, 'stale.rotation');
      if (action.from === undefined) return [say(intent, answerSchedule(context, own, rotation, {}))];
      const from = Temporal.Instant.from(action.from);
      if (!isWithinReach(from, now)) return refuse(intent, asker, 'stale.button');
      return [{ type: 'update', message: answerSchedule(context, shownTo(context), rotation, { from }) }];
    }
    case 'about': {
      const topic = snapshot.directory.topics.get(action.topicId);
      if (topic === undefined) return refuse(intent, asker, 'stale.topic');
      return [say(intent, aboutTopic(context, own, topic))];
    }
    case 'why':
    case 'why-rotation':
      return answerWhyPress(context, own, action);
    case 'help':
      return [say(intent, helpMessage(own, intent, isHelpSubject(action.about) ? action.about : undefined))];
    case 'search':
      return [{ type: 'open-form', form: searchForm(asker) }];
    case 'find-at': {
      const topic = snapshot.directory.topics.get(action.topicId);
      if (topic === undefined) return refuse(intent, asker, 'stale.topic');
      return [{ type: 'open-form', form: findAtForm(asker, topic, now) }];
    }
    case 'unsupported':
      return refuse(intent, asker, 'stale.button');
    default:
      return action satisfies never;
  }
}

function answerWhyPress(
  context: Context,
  reader: Reader,
  action: Extract<Action, { readonly type: 'why' | 'why-rotation' }>,
): readonly Reply[] {
  const { intent, snapshot, now, asker } = context;
  const at = action.at === undefined ? now : Temporal.Instant.from(action.at);
  const when = action.at === undefined ? 'now' : 'then';
  if (!isWithinReach(at, now)) return refuse(intent, asker, 'stale.button');
  if (action.type === 'why-rotation') {
    if (!snapshot.rotations.has(action.rotationId)) return refuse(intent, asker, 'stale.rotation');
    const explanation = explain(snapshot, action.rotationId, at);
    return [say(intent, whyRotationMessage(reader, snapshot, explanation, when))];
  }
  if (!snapshot.directory.topics.has(action.topicId)) return refuse(intent, asker, 'stale.topic');
  return [say(intent, whyMessage(reader, snapshot, explainAnswer(snapshot, action.topicId, at), when))];
}

/** Turns the message whose button was pressed into another one. */
function browse(context: Context, write: (reader: Reader) => Message, topicId: TopicId): readonly Reply[] {
  if (!context.snapshot.directory.topics.has(topicId)) {
    return refuse(context.intent, context.asker, 'stale.topic');
  }
  return [{ type: 'update', message: write(shownTo(context)) }];
}

function answerFind(
  { snapshot, now }: Context,
  reader: Reader,
  { topicId, at, words, refused }: Extract<Action, { readonly type: 'find' }>,
): Message {
  const answer = answerFor(snapshot, topicId, at === undefined ? now : Temporal.Instant.from(at));
  const typed = words === undefined ? undefined : { words, ...(refused && { refused }) };
  return answerMessage(reader, answer, at === undefined ? 'now' : 'then', typed);
}
