import type { Temporal } from 'temporal-polyfill';
import { MOST_QUESTION_IN_BUTTON } from '../chat/actions.ts';
import type { Button, Element, LabelledValue, Message, Span } from '../chat/message.ts';
import { plain } from '../chat/message.ts';
import type { Topic } from '../directory/model.ts';
import type { RotationId, TopicId } from '../kernel/ids.ts';
import type { Answer, AnsweringContact } from './answer.ts';
import { reasonSpans } from './answer-reasons.ts';
import { contactFields, personFields } from './contact-fields.ts';
import { gapText } from './gaps/gap.ts';
import { nameIn, storedAnswerIn } from './names.ts';
import { messageFor, personSpan, type Reader, someSpans, whoSpans, wordsFor } from './reader.ts';
import { staleElements } from './stale-mark.ts';

/** Whether an answer is for the moment of asking, or for another one that the asker named. */
export type When = 'now' | 'then';

/** What was typed and led to an answer, and the topics that were shown for it before and not meant. */
export interface TypedWords {
  readonly words: string;
  readonly refused?: readonly TopicId[];
}

/**
 * The answer: who, until when, whether they are there, how to reach them, what is known already, and the ways on. Where words led to
 * it, not browsing, one can say that something else was meant.
 */
export function answerMessage(reader: Reader, answer: Answer, when: When, typed?: TypedWords): Message {
  const words = wordsFor(reader);
  const name = nameIn(answer.topic, reader.language);
  const storedAnswer = storedAnswerIn(answer.topic, reader.language);
  const elements: Element[] = [{ type: 'heading', text: name }];
  if (when === 'then') {
    const spans = words.spans('answer.for-moment', { at: dateTime(answer.at) });
    elements.push({ type: 'text', spans, tone: 'subtle' });
  }
  elements.push(...whoElements(reader, answer, when), ...staleElements(reader, answer.topic, answer.at));
  if (storedAnswer !== undefined) elements.push({ type: 'text', spans: [plain(storedAnswer)] });
  if (answer.topic.links.length > 0) elements.push(linkList(answer.topic));
  const notIt = typed === undefined ? [] : [notItButton(reader, answer, when, typed)];
  elements.push({
    type: 'buttons',
    buttons: [...answerButtons(reader, answer, when, typed?.words), ...notIt],
  });
  return messageFor(reader, summaryOf(reader, answer, name, when), elements);
}

/** The links of a topic, one a line. */
export function linkList(topic: Topic): Element {
  return {
    type: 'list',
    items: topic.links.map((link) => [{ type: 'link', text: link.title, url: link.url }]),
  };
}

/** The point of contact, and beside them whoever else is on duty: of many the first few by name, the rest counted. */
export function onDutySpans(reader: Reader, { who, alongside = [] }: AnsweringContact): readonly Span[] {
  const first = whoSpans(reader, who);
  if (alongside.length === 0) return first;
  const others = someSpans(
    reader,
    alongside.map((person) => [personSpan(reader, person)]),
  );
  return wordsFor(reader).spans('answer.with', { who: first, others });
}

function whoElements(reader: Reader, answer: Answer, when: When): readonly Element[] {
  const words = wordsFor(reader);
  const { contact } = answer;
  const reasons = reasonSpans(reader, answer);
  const left = answer.passedOver.some(({ deactivated = [] }) => deactivated.length > 0);
  const because: readonly Element[] =
    reasons.length === 0 ? [] : [{ type: 'text', spans: reasons, tone: left ? 'warning' : 'subtle' }];
  if (contact === undefined) {
    const nobody = words.text(when === 'now' ? 'answer.nobody' : 'answer.nobody-then');
    return [{ type: 'text', spans: [plain(nobody)], tone: 'warning' }, ...because];
  }
  const who = onDutySpans(reader, contact);
  const spans =
    contact.until === undefined ? who : words.spans('answer.until', { who, until: dateTime(contact.until) });
  const fields = [
    ...contactFields(reader, contact.who),
    ...personFields(contact.alongside ?? []),
    ...dutyFields(reader, answer.topic, contact),
  ];
  return [
    { type: 'text', spans },
    ...hoursElements(reader, answer.at, contact),
    ...because,
    ...(fields.length === 0 ? [] : [{ type: 'fields', fields } as const]),
  ];
}

/** Until when a clock time alone says which day is meant. */
const ONE_DAY_MS = 24 * 3_600_000;

function hoursElements(reader: Reader, at: Temporal.Instant, contact: AnsweringContact): readonly Element[] {
  if (contact.hours === undefined) return [];
  const words = wordsFor(reader);
  const { open, changesAt } = contact.hours;
  if (!open) {
    const spans =
      changesAt === undefined
        ? words.spans('answer.out-of-hours-for-good')
        : words.spans('answer.out-of-hours', { until: dateTime(changesAt) });
    return [{ type: 'text', spans, tone: 'warning' }];
  }
  // The end of the shift is said already, and most shifts end with the hours.
  if (changesAt === undefined || contact.until?.equals(changesAt)) return [];
  const isSoon = changesAt.epochMilliseconds - at.epochMilliseconds < ONE_DAY_MS;
  const until: Span = { type: 'instant', at: changesAt, style: isSoon ? 'time' : 'date-time' };
  return [{ type: 'text', spans: words.spans('answer.in-hours', { until }), tone: 'subtle' }];
}

function dutyFields(reader: Reader, topic: Topic, contact: AnsweringContact): readonly LabelledValue[] {
  const words = wordsFor(reader);
  const { backup, next } = contact;
  const fields: LabelledValue[] = [];
  if (backup !== undefined) {
    fields.push({ label: words.text('label.backup'), value: [personSpan(reader, backup)] });
  }
  if (next !== undefined) {
    const value = words.spans('answer.next-from', {
      who: personSpan(reader, next.person),
      start: dateTime(next.from),
    });
    fields.push({ label: words.text('label.next'), value });
  }
  if (topic.respondWithinMinutes !== undefined) {
    const value = [plain(words.duration(topic.respondWithinMinutes))];
    fields.push({ label: words.text('label.response'), value });
  }
  return fields;
}

function answerButtons(
  reader: Reader,
  answer: Answer,
  when: When,
  typed: string | undefined,
): readonly Button[] {
  const words = wordsFor(reader);
  const topicId = answer.topic.id;
  const rotationId = rotationOf(answer);
  // Whoever answers at another moment is not who would get a question that is asked now.
  const mayAsk = when === 'now' && answer.contact !== undefined;
  return [
    ...(mayAsk ? [askButton(reader, topicId, typed)] : []),
    ...(rotationId === undefined
      ? []
      : [
          {
            type: 'action',
            label: words.text('button.schedule'),
            action: { type: 'schedule', rotationId },
          } as const,
        ]),
    ...(isSelfEvident(answer) ? [] : [whyButton(reader, answer, when)]),
    { type: 'action', label: words.text('button.about'), action: { type: 'about', topicId } },
    { type: 'action', label: words.text('button.another-time'), action: { type: 'find-at', topicId } },
  ];
}

/** So many words are no name of a topic any more, but a question that nobody should have to type again. */
const WORDS_OF_A_QUESTION = 5;

/** Opens the form that asks a question of the topic; with what was typed, where that is a question by itself. */
function askButton(reader: Reader, topicId: TopicId, typed: string | undefined): Button {
  const isQuestion = typed !== undefined && typed.split(' ').length >= WORDS_OF_A_QUESTION;
  const question = isQuestion ? { question: typed.slice(0, MOST_QUESTION_IN_BUTTON) } : {};
  return {
    type: 'action',
    label: wordsFor(reader).text('button.ask'),
    action: { type: 'ask', topicId, ...question },
    style: 'primary',
  };
}

/** Whether it is simply the contact that is written down for the topic. */
function isSelfEvident({ contact, passedOver }: Answer): boolean {
  return passedOver.length === 0 && contact?.route.type === 'contact' && contact.duty === undefined;
}

function whyButton(reader: Reader, { topic, at }: Answer, when: When): Button {
  return {
    type: 'action',
    label: wordsFor(reader).text('button.why'),
    action: { type: 'why', topicId: topic.id, ...(when === 'then' && { at: at.toString() }) },
  };
}

function notItButton(
  reader: Reader,
  { topic, at }: Answer,
  when: When,
  { words, refused }: TypedWords,
): Button {
  return {
    type: 'action',
    label: wordsFor(reader).text('button.not-it'),
    action: {
      type: 'not-it',
      topicId: topic.id,
      words: gapText(words),
      ...(when === 'then' && { at: at.toString() }),
      ...(refused !== undefined && { refused: [...refused] }),
    },
  };
}

/** The rotation whose schedule explains the answer: the one that answers, or the one that has nobody on. */
function rotationOf(answer: Answer): RotationId | undefined {
  const empty = answer.passedOver.find((each) => each.type === 'rotation');
  return answer.contact?.duty?.rotation.id ?? empty?.rotation.id;
}

function summaryOf(reader: Reader, answer: Answer, topic: string, when: When): readonly Span[] {
  const words = wordsFor(reader);
  const at = dateTime(answer.at);
  const { contact } = answer;
  if (contact === undefined) {
    return when === 'now'
      ? words.spans('answer.summary-nobody', { topic })
      : words.spans('answer.summary-nobody-then', { topic, at });
  }
  const who = onDutySpans(reader, contact);
  if (when === 'then') return words.spans('answer.summary-then', { topic, at, who });
  return contact.until === undefined
    ? words.spans('answer.summary', { topic, who })
    : words.spans('answer.summary-until', { topic, who, until: dateTime(contact.until) });
}

function dateTime(at: Temporal.Instant): Span {
  return { type: 'instant', at, style: 'date-time' };
}
