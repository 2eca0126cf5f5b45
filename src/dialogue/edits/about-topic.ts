import type { Message } from '../../chat/message.ts';
import type { Topic } from '../../directory/model.ts';
import { whoMay } from '../../edits/permission.ts';
import { aboutMessage } from '../../lookup/about-message.ts';
import type { Reader } from '../../lookup/reader.ts';
import type { Context } from '../context.ts';
import { editButton, historyButton } from './buttons.ts';
import { contentIn } from './desk.ts';
import { viewOf } from './inputs.ts';

/** Everything on a topic; for whoever looks after it, and reads it alone, with the ways to change it. */
export function aboutTopic(context: Context, reader: Reader, topic: Topic): Message {
  const { snapshot, now, person, asker } = context;
  const message = aboutMessage(reader, snapshot, topic, now);
  const isAlone = reader === asker;
  if (!isAlone || person === undefined) return message;
  if (!whoMay('edit', 'topic', topic.id, contentIn(snapshot)).includes(person.id)) return message;
  const view = viewOf(reader, snapshot);
  const buttons = [editButton(view, 'topic', topic.id), historyButton(view, 'topic', topic.id)];
  return { ...message, elements: [...message.elements, { type: 'buttons', buttons }] };
}
