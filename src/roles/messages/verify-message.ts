import type { Action } from '../../chat/actions.ts';
import { type Button, bold, type Element, type Message, plain, type Span } from '../../chat/message.ts';
import type { Telling } from '../../deliveries/subject.ts';
import { activeOnce } from '../../directory/managers.ts';
import type { Topic } from '../../directory/model.ts';
import { dueOn } from '../../directory/verification.ts';
import type { PersonId, TopicId } from '../../kernel/ids.ts';
import { contactSpans } from '../../lookup/about-message.ts';
import { linkList } from '../../lookup/answer-message.ts';
import { nameIn, storedAnswerIn } from '../../lookup/names.ts';
import type { Snapshot } from '../../lookup/ports.ts';
import { messageFor, namesOf, personSpan, type Reader, wordsFor } from '../../lookup/reader.ts';
import { dayText } from '../../lookup/stale-mark.ts';

type Told = Pick<Telling, 'reader' | 'snapshot' | 'now'>;

/** A topic of which somebody has said when it was right. */
export type VerifiedTopic = Topic & { readonly verifiedOn: string };

/** Whether somebody ever said that the topic is right, or its days have begun to be counted. */
export function isVerified(topic: Topic): topic is VerifiedTopic {
  return topic.verifiedOn !== undefined;
}

/** To those who look after a topic: what it says now, and whether it is still right. */
export function verifyMessage(telling: Told, topic: VerifiedTopic, whom: 'owners' | 'admins'): Message {
  const { reader } = telling;
  const lead = leadSpans(telling, topic, whom);
  return messageFor(reader, lead, [
    { type: 'text', spans: lead },
    ...saysElements(telling, topic),
    { type: 'buttons', buttons: verifyButtons(reader, topic.id) },
  ]);
}

function leadSpans(
  { reader, snapshot }: Told,
  topic: VerifiedTopic,
  whom: 'owners' | 'admins',
): readonly Span[] {
  const words = wordsFor(reader);
  const values = { topic: topicSpan(reader, topic), day: dayText(reader, topic.verifiedOn) };
  if (whom === 'owners') return words.spans('verify.ask', values);
  const who = namesOf(reader, snapshot, activeOnce(topic.ownerIds, snapshot.directory));
  return who === undefined
    ? words.spans('verify.ask-admins-nobody', values)
    : words.spans('verify.ask-admins', { ...values, who });
}

/** To somebody who looks after a topic from now on: by whom it was handed over, what it says, and the way back. */
export function handedMessage(
  telling: Told,
  topic: Topic,
  { by, revision }: { readonly by: PersonId; readonly revision: number },
): Message {
  const { reader, snapshot } = telling;
  const words = wordsFor(reader);
  const lead = words.spans('verify.handed', {
    who: nameOf(reader, snapshot, by),
    topic: topicSpan(reader, topic),
  });
  const back = { type: 'edit-undo', noun: 'topic', id: topic.id, revision } as const;
  return messageFor(reader, lead, [
    { type: 'text', spans: lead },
    ...saysElements(telling, topic),
    {
      type: 'buttons',
      buttons: [
        ...verifyButtons(reader, topic.id),
        { type: 'action', label: words.text('verify.button-back'), action: back },
      ],
    },
  ]);
}

/** In place of the question: who has looked at the topic, and when the next look is due. */
export function verifiedMessage(
  { reader, snapshot }: Pick<Told, 'reader' | 'snapshot'>,
  topic: VerifiedTopic,
  by: PersonId | undefined,
  buttons: readonly Button[] = [],
): Message {
  const words = wordsFor(reader);
  const values = { topic: topicSpan(reader, topic), day: dayText(reader, topic.verifiedOn) };
  const lead =
    by === undefined
      ? words.spans('verify.done', values)
      : words.spans('verify.done-by', { ...values, who: nameOf(reader, snapshot, by) });
  const next = dueOn(topic);
  const later = next === undefined ? [] : words.spans('verify.next', { day: dayText(reader, next) });
  return messageFor(reader, lead, [
    { type: 'text', spans: lead },
    ...(later.length === 0 ? [] : [{ type: 'text', spans: later, tone: 'subtle' } as const]),
    ...(buttons.length === 0 ? [] : [{ type: 'buttons', buttons } as const]),
  ]);
}

/** What of a topic goes out of date: who answers, what is said before anybody is asked, where more is to be found. */
function saysElements({ reader, snapshot, now }: Told, topic: Topic): readonly Element[] {
  const words = wordsFor(reader);
  const answer = storedAnswerIn(topic, reader.language);
  const contact = topic.contact === undefined ? [] : contactSpans(reader, snapshot, topic.contact, now);
  const label = words.text('label.contact');
  return [
    ...(contact.length === 0
      ? []
      : [{ type: 'fields', fields: [{ label, value: contact }] } satisfies Element]),
    ...(answer === undefined
      ? []
      : [{ type: 'text', spans: [plain(answer)], tone: 'quote' } satisfies Element]),
    ...(topic.links.length === 0 ? [] : [linkList(topic)]),
  ];
}

/** What somebody who looks after a topic answers: it is right, it has to change, somebody else is to look after it. */
export function verifyButtons(reader: Reader, topicId: TopicId): readonly Button[] {
  const words = wordsFor(reader);
  const button = (label: string, action: Action) => ({ type: 'action', label, action }) as const;
  return [
    { ...button(words.text('verify.button-right'), { type: 'verify', topicId }), style: 'primary' },
    button(words.text('verify.button-change'), { type: 'edit-form', noun: 'topic', id: topicId }),
    button(words.text('verify.button-hand'), { type: 'hand-to-form', topicId }),
  ];
}

function topicSpan({ language }: Reader, topic: Topic): Span {
  return bold(nameIn(topic, language));
}

function nameOf(reader: Reader, { directory }: Snapshot, id: PersonId): readonly Span[] {
  const person = directory.people.get(id);
  return [person === undefined ? bold(id) : personSpan(reader, person)];
}
