import type { Temporal } from 'temporal-polyfill';
import type { Action } from '../chat/actions.ts';
import { choosing } from '../chat/choosing.ts';
import type { Field, Form } from '../chat/form.ts';
import type { TextKey } from '../chat/languages/texts.ts';
import type { Span } from '../chat/message.ts';
import type { Person, Topic } from '../directory/model.ts';
import { type PersonId, personId, type TopicId } from '../kernel/ids.ts';
import { answerFor } from '../lookup/answer.ts';
import { inNameOrder } from '../lookup/names.ts';
import type { Snapshot } from '../lookup/ports.ts';
import { formFrame, type Reader, wordsFor } from '../lookup/reader.ts';
import { labelAmong } from '../lookup/search-messages.ts';
import type { Inquiry } from './inquiry.ts';
import { INQUIRY_LIMITS } from './limits.ts';
import { inOneLine, wordsOr } from './messages/parts.ts';

/** The fields of these forms, by the names in which their values come back; what is not in a list is in `TYPED_FIELD`. */
export const TOPIC_FIELD = 'topic';
export const QUESTION_FIELD = 'question';
export const PERSON_FIELD = 'person';
export const SUMMARY_FIELD = 'summary';
export const TEXT_FIELD = 'text';
export const COMMENT_FIELD = 'comment';

type FormAction<Type extends Action['type']> = Extract<Action, { readonly type: Type }>;

/** What an `ask` form begins with: the topics to choose from, best first. */
export interface AskBeginning {
  readonly topics: readonly Topic[];
  readonly chosen?: TopicId;
  readonly question?: string;
  readonly action: FormAction<'ask'>;
}

/** Asks for a question, and for the topic that it is put to. */
export function askForm(reader: Reader, snapshot: Snapshot, ask: AskBeginning): Form {
  const words = wordsFor(reader);
  const { topics: all } = snapshot.directory;
  const { topics, chosen, question, action } = ask;
  const first = chosen === undefined ? undefined : all.get(chosen);
  const offered = [...(first === undefined ? [] : [first]), ...topics.filter(({ id }) => id !== first?.id)];
  const topic = choosing(
    {
      name: TOPIC_FIELD,
      label: words.text('form.ask-topic'),
      options: offered.map((each) => ({
        label: labelAmong(reader, snapshot, each, offered),
        value: each.id,
      })),
      isWhole: offered.length === all.size,
    },
    { label: words.text('form.topic-typed'), hint: words.text('form.topic-typed-hint') },
    first?.id,
  );
  return {
    ...frameOf(reader, 'ask', action),
    fields: [
      ...topic,
      {
        ...longText(QUESTION_FIELD, words.text('form.ask-question'), INQUIRY_LIMITS.question),
        ...(question !== undefined && { initial: question }),
      },
    ],
  };
}

/** Asks whom to pass it to: the next in line, the backup, or anybody else but those whom it is put to and the asker. */
export function passForm(
  reader: Reader,
  snapshot: Snapshot,
  inquiry: Inquiry,
  action: FormAction<'inquiry-pass-form'>,
  now: Temporal.Instant,
): Form {
  const words = wordsFor(reader);
  const options = [
    ...dutyOptions(reader, snapshot, inquiry, now),
    ...peopleToPassTo(reader, snapshot, inquiry).map(({ id, name }) => ({
      label: name,
      value: `person:${id}`,
    })),
  ];
  return {
    ...frameOf(reader, 'pass', action),
    intro: aboutSpans(reader, inquiry),
    fields: choosing(
      { name: PERSON_FIELD, label: words.text('form.pass-to'), options },
      { label: words.text('form.contact-typed'), hint: words.text('form.contact-typed-hint') },
    ),
  };
}

/** Whom `passForm` was filled in with, or undefined where the value is none of its options. */
export function chosenToPassTo(
  value: string | undefined,
): 'next' | 'backup' | { readonly personId: PersonId } | undefined {
  if (value === 'next' || value === 'backup') return value;
  const [, id] = /^person:(.+)$/s.exec(value ?? '') ?? [];
  return id === undefined ? undefined : { personId: personId(id) };
}

/** Asks how it was resolved, if one wants to say. */
export function resolveForm(
  reader: Reader,
  inquiry: Inquiry,
  action: FormAction<'inquiry-resolve-form'>,
): Form {
  const words = wordsFor(reader);
  const summary = longText(SUMMARY_FIELD, words.text('form.resolve-summary'), INQUIRY_LIMITS.summary);
  return {
    ...frameOf(reader, 'resolve', action),
    intro: aboutSpans(reader, inquiry),
    fields: [{ ...summary, hint: words.text('form.resolve-hint'), optional: true }],
  };
}

/** Asks for a message to the other side; begins with what was typed already. */
export function replyForm(reader: Reader, inquiry: Inquiry, action: FormAction<'inquiry-reply-form'>): Form {
  const text = longText(TEXT_FIELD, wordsFor(reader).text('form.reply-text'), INQUIRY_LIMITS.text);
  const { text: initial } = action;
  return {
    ...frameOf(reader, 'reply', action),
    intro: aboutSpans(reader, inquiry),
    fields: [{ ...text, ...(initial !== undefined && { initial }) }],
  };
}

/** Asks for words beside the stars. */
export function commentForm(
  reader: Reader,
  inquiry: Inquiry,
  action: FormAction<'inquiry-comment-form'>,
): Form {
  const label = wordsFor(reader).text('form.comment-text');
  return {
    ...frameOf(reader, 'comment', action),
    intro: aboutSpans(reader, inquiry),
    fields: [longText(COMMENT_FIELD, label, INQUIRY_LIMITS.comment)],
  };
}

/** Which question it is about: a form covers the message that it was opened from. */
function aboutSpans(reader: Reader, { question }: Inquiry): readonly Span[] {
  return wordsFor(reader).spans('relay.question', { question: inOneLine(wordsOr(reader, question)) });
}

/** Those who follow from whose turn it is at `now`. */
function dutyOptions(
  reader: Reader,
  snapshot: Snapshot,
  inquiry: Inquiry,
  now: Temporal.Instant,
): readonly { readonly label: string; readonly value: string }[] {
  const words = wordsFor(reader);
  if (!snapshot.directory.topics.has(inquiry.topicId)) return [];
  const contact = answerFor(snapshot, inquiry.topicId, now).contact;
  const not = involved(inquiry);
  const [next, backup] = [contact?.next?.person, contact?.backup].map((person) =>
    person === undefined || not.has(person.id) ? undefined : person,
  );
  return [
    ...(next === undefined
      ? []
      : [{ label: words.text('form.pass-next', { who: next.name }), value: 'next' }]),
    ...(backup === undefined
      ? []
      : [{ label: words.text('form.pass-backup', { who: backup.name }), value: 'backup' }]),
  ];
}

function peopleToPassTo(reader: Reader, { directory }: Snapshot, inquiry: Inquiry): readonly Person[] {
  const not = involved(inquiry);
  const people = [...directory.people.values()].filter(({ id }) => !not.has(id));
  return inNameOrder(
    reader.language,
    people.map((person) => ({ ...person, translations: {} })),
  );
}

/** The asker, and those who have it. */
function involved({ asker, holder, acknowledged }: Inquiry): ReadonlySet<PersonId | undefined> {
  const held = holder?.type === 'people' ? holder.personIds : [];
  return new Set([asker.personId, ...(acknowledged === undefined ? held : [acknowledged.by.personId])]);
}

function longText(name: string, label: string, maxLength: number): Extract<Field, { type: 'text' }> {
  return { type: 'text', name, label, multiline: true, maxLength };
}

type Asking = 'ask' | 'pass' | 'resolve' | 'reply' | 'comment';
type Frame = Extract<TextKey, `form.${Asking}-title` | `form.${Asking}-submit`>;

function frameOf(reader: Reader, asking: Asking, action: Action): Omit<Form, 'fields' | 'intro'> {
  const words = wordsFor(reader);
  const [title, submit]: readonly [Frame, Frame] = [`form.${asking}-title`, `form.${asking}-submit`];
  return {
    ...formFrame(reader, words.text(title), words.text(submit), action),
  };
}
