import { type Action, MOST_QUESTION_IN_BUTTON } from '../../chat/actions.ts';
import { TYPED_FIELD } from '../../chat/choosing.ts';
import type { FormValues } from '../../chat/form.ts';
import type { Reply } from '../../chat/reply.ts';
import type { Topic } from '../../directory/model.ts';
import { askForm, QUESTION_FIELD, TOPIC_FIELD } from '../../inquiries/forms.ts';
import { inquiryRefusalMessage } from '../../inquiries/messages/refusal-message.ts';
import type { AskRefusal } from '../../inquiries/refusals.ts';
import { type TopicId, topicId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import { inNameOrder } from '../../lookup/names.ts';
import { wordsFor } from '../../lookup/reader.ts';
import { searchTopics } from '../../lookup/search/search.ts';
import { type Context, privately, saidIn } from '../context.ts';
import { textMessage } from './desk.ts';

export type AskAction = Extract<Action, { readonly type: 'ask' }>;

/** The form that asks for topic and question, with whatever of them is known already. */
export function openAskForm(
  context: Context,
  { topicId: chosen, question = '', link }: Omit<AskAction, 'type'>,
): readonly Reply[] {
  const { snapshot, asker } = context;
  const isGone = chosen !== undefined && !snapshot.directory.topics.has(chosen);
  const known = isGone ? undefined : chosen;
  const form = askForm(asker, snapshot, {
    topics: topicsFor(context, question, known),
    ...(known !== undefined && { chosen: known }),
    ...(question !== '' && { question }),
    action: {
      type: 'ask',
      ...(known !== undefined && { topicId: known }),
      ...(question !== '' && { question: question.slice(0, MOST_QUESTION_IN_BUTTON) }),
      ...(link !== undefined && { link }),
    },
  });
  return [{ type: 'open-form', form }];
}

/** “Send to the point of contact”: the form with the message in it, and whose words they are. */
export function answerForward(context: Context): readonly Reply[] {
  const { intent, asker } = context;
  if (intent.type !== 'forward') return [];
  const words = wordsFor(asker);
  const said = saidIn(context);
  if (said === '') {
    const message = textMessage(asker, words.spans('inquiry.nothing-to-forward'));
    return [{ type: 'say', audience: privately(intent), message }];
  }
  const { author, message } = intent;
  const question = author === undefined ? said : words.text('ask.forwarded', { author, question: said });
  return openAskForm(context, { question, ...(message.link !== undefined && { link: message.link }) });
}

/** What the form was filled in with, or what is wrong, beside its field. What was typed goes before what was chosen. */
export function askWanted(
  { snapshot, asker }: Context,
  action: AskAction,
  values: FormValues,
): Result<{ readonly topicId: TopicId; readonly text: string }, Reply> {
  const words = wordsFor(asker);
  const typed = values[TYPED_FIELD]?.trim() ?? '';
  const text = values[QUESTION_FIELD]?.trim() ?? '';
  const errors: { field: string; text: string }[] = [];
  let wanted = values[TOPIC_FIELD] ?? action.topicId;
  if (typed !== '') {
    const { verdict, matches } = searchTopics(snapshot.directory, typed, asker.language);
    wanted = verdict === 'certain' ? matches[0]?.topicId : undefined;
    if (wanted === undefined) errors.push({ field: TYPED_FIELD, text: words.text('form.unknown-topic') });
  } else if (wanted === undefined) {
    errors.push({ field: TOPIC_FIELD, text: words.text('form.no-topic') });
  }
  if (text === '') errors.push({ field: QUESTION_FIELD, text: words.text('form.no-question') });
  if (wanted === undefined || errors.length > 0) return refused({ type: 'field-errors', errors });
  return ok({ topicId: topicId(wanted), text });
}

/** Why the question can't be put, beside the field that it is about. */
export function askFieldError({ snapshot, asker, now }: Context, refusal: AskRefusal): Reply {
  const { summary } = inquiryRefusalMessage(asker, snapshot, refusal, now);
  const field = refusal.code === 'topic-unknown' ? TOPIC_FIELD : QUESTION_FIELD;
  return { type: 'field-errors', errors: [{ field, text: summary }] };
}

/** A longer list nobody looks through, nor does every platform show it whole. */
const MOST_TOPICS = 100;

/** The topics to choose from: the one that is known, those that the question may be about, then the others by name. */
function topicsFor(
  { snapshot, asker }: Context,
  question: string,
  chosen: TopicId | undefined,
): readonly Topic[] {
  const { topics } = snapshot.directory;
  const { matches, near } = searchTopics(snapshot.directory, question, asker.language);
  const first = [
    ...(chosen === undefined ? [] : [chosen]),
    ...[...matches, ...near].map((each) => each.topicId),
  ];
  const byName = inNameOrder(asker.language, [...topics.values()]);
  const found = first.flatMap((id) => topics.get(id) ?? []);
  return [...new Set([...found, ...byName])].slice(0, MOST_TOPICS);
}
