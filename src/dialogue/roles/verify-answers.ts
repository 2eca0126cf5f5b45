import type { Form, FormValues } from '../../chat/form.ts';
import { type Button, bold, type Element, type Message } from '../../chat/message.ts';
import type { Reply } from '../../chat/reply.ts';
import type { Topic } from '../../directory/model.ts';
import { dayOfInstant } from '../../directory/verification.ts';
import { whoMay } from '../../edits/permission.ts';
import { type PersonId, personId, type TopicId, topicId } from '../../kernel/ids.ts';
import { nameIn } from '../../lookup/names.ts';
import { formFrame, messageFor, personSpan, type Reader, wordsFor } from '../../lookup/reader.ts';
import { dayText } from '../../lookup/stale-mark.ts';
import { dueFor } from '../../roles/ask-to-verify.ts';
import {
  isVerified,
  type VerifiedTopic,
  verifiedMessage,
  verifyButtons,
} from '../../roles/messages/verify-message.ts';
import type { RolePorts } from '../../roles/ports.ts';
import { type HandOverRefusal, handTopicOver, verifyTopic } from '../../roles/verify.ts';
import type { Context } from '../context.ts';
import { pressButton, undoButton } from '../edits/buttons.ts';
import { whichMessage } from '../edits/choosing-messages.ts';
import {
  afterChange,
  answerPressed,
  contentIn,
  type Desk,
  deskOf,
  notAllowed,
  say,
  saySpans,
} from '../edits/desk.ts';
import type { View } from '../edits/inputs.ts';
import { namedAmong, thingsOf } from '../edits/names.ts';
import type { RoleAction } from './role-action.ts';

/** The field of the form, by the name in which it comes back. */
const TO_FIELD = 'to';
/** More are counted: who has confirmed these sees the others. */
const MOST_LISTED = 8;

type HandOver = Extract<RoleAction, { readonly type: 'hand-to-form' }>;

/** What `verify` is followed by: nothing, or a topic by its very name; undefined where it is neither. */
export async function answerVerifyWords(
  ports: RolePorts,
  context: Context,
  words: string,
): Promise<readonly Reply[] | undefined> {
  if (words === '') return answerVerifyList(ports, context);
  const found = namedAmong(thingsOf(contentIn(context.snapshot), 'topic'), words);
  const [first, ...others] = found;
  if (first === undefined) return undefined;
  if (others.length === 0) return answerVerify(ports, context, topicId(first.id));
  return withDesk(ports, context, async (desk) =>
    say(
      desk,
      whichMessage(desk, found, ({ id }) => ({ type: 'verify', topicId: topicId(id) })),
    ),
  );
}

/** All that the topic says is right; in place of the question, where a button said so. */
export function answerVerify(ports: RolePorts, context: Context, id: TopicId): Promise<readonly Reply[]> {
  return withDesk(ports, context, async (desk) => {
    const done = await verifyTopic({ actorId: desk.actor.id, topicId: id }, desk.ports);
    if (!done.ok) return refuse(desk, done.refusal);
    const { thing, revision } = done.value;
    const after = await afterChange(desk);
    if (!isVerified(thing)) throw new Error(`Topic ${id} was not verified`);
    const isMore = dueHere(after).length > 0;
    return answerPressed(after, confirmedMessage(after, thing, { by: desk.actor.id, revision, isMore }));
  });
}

/** Who has just confirmed the topic; the way back, and on to what else is due. */
export function confirmedMessage(
  view: View,
  topic: VerifiedTopic,
  edit: { readonly by: PersonId; readonly revision: number; readonly isMore: boolean },
): Message {
  const { revision, isMore } = edit;
  const undo = undoButton(view, { type: 'edit-undo', noun: 'topic', id: topic.id, revision });
  const more = pressButton(view.words.text('verify.button-list'), { type: 'verify-list' });
  return verifiedMessage(view, topic, edit.by, [...(isMore ? [more] : []), undo]);
}

/** The topics of one's own that want to be looked at. */
export function answerVerifyList(ports: RolePorts, context: Context): Promise<readonly Reply[]> {
  return withDesk(ports, context, async (desk) =>
    answerPressed(desk, dueMessage(desk.reader, dueHere(desk))),
  );
}

function dueHere({ actor, snapshot, context }: Desk): readonly Topic[] {
  return dueFor(actor.id, snapshot.directory, dayOfInstant(context.now));
}

/** What is due, topic by topic, with the ways to answer. */
export function dueMessage(reader: Reader, topics: readonly Topic[]): Message {
  const words = wordsFor(reader);
  const lead =
    topics.length === 0
      ? words.spans('verify.list-none')
      : words.spans('verify.list', { count: topics.length });
  const rest = topics.length - MOST_LISTED;
  return messageFor(reader, lead, [
    { type: 'text', spans: lead },
    ...topics.slice(0, MOST_LISTED).flatMap((topic): readonly Element[] => [
      { type: 'text', spans: lineOf(reader, topic) },
      { type: 'buttons', buttons: verifyButtons(reader, topic.id).map(withoutStyle) },
    ]),
    ...(rest > 0
      ? [{ type: 'text', spans: words.spans('list.more', { count: rest }) } satisfies Element]
      : []),
  ]);
}

function lineOf(reader: Reader, topic: Topic) {
  const name = bold(nameIn(topic, reader.language));
  if (topic.verifiedOn === undefined) return [name];
  const day = dayText(reader, topic.verifiedOn);
  return wordsFor(reader).spans('verify.list-line', { topic: name, day });
}

/** Of many buttons none stands out. */
function withoutStyle(button: Button): Button {
  if (button.type === 'link') return button;
  const { style: _, ...plainly } = button;
  return plainly;
}

/** Opens the form that asks who is to look after the topic. */
export function openHandOver(
  ports: RolePorts,
  context: Context,
  action: HandOver,
): Promise<readonly Reply[]> {
  return withDesk(ports, context, async (desk) => {
    const topic = desk.snapshot.directory.topics.get(action.topicId);
    if (topic === undefined) return saySpans(desk, desk.words.spans('edit.gone'));
    const managers = whoMay('edit', 'topic', topic.id, contentIn(desk.snapshot));
    if (!managers.includes(desk.actor.id)) return notAllowed(desk, managers);
    return [{ type: 'open-form', form: handOverForm(desk.reader, topic) }];
  });
}

/** Asks who is to look after the topic. */
export function handOverForm(reader: Reader, topic: Topic): Form {
  const words = wordsFor(reader);
  return {
    ...formFrame(reader, words.text('verify.hand-title'), words.text('verify.hand-title'), {
      type: 'hand-to-form',
      topicId: topic.id,
    }),
    intro: [bold(nameIn(topic, reader.language))],
    fields: [
      {
        type: 'search',
        name: TO_FIELD,
        label: words.text('verify.hand-field'),
        hint: words.text('verify.hand-hint'),
        source: 'people',
        initial: [],
      },
    ],
  };
}

/** Hands the topic over to whoever was chosen. */
export function submitHandOver(
  ports: RolePorts,
  context: Context,
  { topicId: id }: HandOver,
  values: FormValues,
): Promise<readonly Reply[]> {
  return withDesk(ports, context, async (desk) => {
    const value = values[TO_FIELD] ?? '';
    if (value === '') return atField(desk, id, desk.words.text('fault.missing-choice'));
    const to = personId(value);
    const done = await handTopicOver({ actorId: desk.actor.id, topicId: id, to }, desk.ports);
    if (!done.ok) return refuseHandOver(desk, id, value, done.refusal);
    const after = await afterChange(desk);
    const mayUndo = whoMay('edit', 'topic', id, contentIn(after.snapshot)).includes(desk.actor.id);
    const { revision, thing } = done.value;
    const undo = undoButton(after, { type: 'edit-undo', noun: 'topic', id, revision });
    return say(after, handedOverMessage(after, thing, value, mayUndo ? [undo] : []));
  });
}

/** Who looks after the topic by now. */
export function handedOverMessage(
  { reader, words, snapshot }: Pick<Desk, 'reader' | 'words' | 'snapshot'>,
  topic: Topic,
  to: string,
  buttons: readonly Button[],
): Message {
  const person = snapshot.directory.people.get(personId(to));
  const who = person === undefined ? to : personSpan(reader, person);
  const spans = words.spans('verify.hand-done', { who, topic: bold(nameIn(topic, reader.language)) });
  return messageFor(reader, spans, [
    { type: 'text', spans },
    ...(buttons.length === 0 ? [] : [{ type: 'buttons', buttons } satisfies Element]),
  ]);
}

function refuseHandOver(desk: Desk, id: TopicId, name: string, refusal: HandOverRefusal): readonly Reply[] {
  const { words } = desk;
  switch (refusal.code) {
    case 'person-gone':
      return atField(desk, id, words.text('fault.unknown-reference', { name }));
    case 'already-theirs':
      return atField(desk, id, words.text('verify.hand-theirs'));
    case 'not-allowed':
    case 'topic-gone':
      return refuse(desk, refusal);
    default:
      return refusal satisfies never;
  }
}

function atField({ reader, snapshot }: Desk, id: TopicId, text: string): readonly Reply[] {
  const topic = snapshot.directory.topics.get(id);
  const form = topic && handOverForm(reader, topic);
  return [{ type: 'field-errors', errors: [{ field: TO_FIELD, text }], ...(form && { form }) }];
}

function refuse(
  desk: Desk,
  refusal: Extract<HandOverRefusal, { readonly code: 'not-allowed' | 'topic-gone' }>,
): readonly Reply[] {
  if (refusal.code === 'not-allowed') return notAllowed(desk, refusal.managers);
  return saySpans(desk, desk.words.spans('edit.gone'));
}

async function withDesk(
  ports: RolePorts,
  context: Context,
  use: (desk: Desk) => Promise<readonly Reply[]>,
): Promise<readonly Reply[]> {
  const desk = deskOf(ports, context);
  return desk.ok ? use(desk.value) : desk.refusal;
}
