import type { Temporal } from 'temporal-polyfill';
import type { Button, Element, Message, Span } from '../../chat/message.ts';
import { plain } from '../../chat/message.ts';
import type { Contact } from '../../directory/model.ts';
import type { Rotation } from '../../rotations/model.ts';
import type { Explanation } from '../../rotations/why/explanation.ts';
import { contactSpans as contactNames } from '../about-message.ts';
import { onDutySpans, type When } from '../answer-message.ts';
import { nameIn } from '../names.ts';
import type { Snapshot } from '../ports.ts';
import { messageFor, type Reader, wordsFor } from '../reader.ts';
import type { AskedContact, Why } from './why.ts';
import {
  andMore,
  type Line,
  linesOf,
  MOST_AWAY,
  momentSpan,
  peopleSpans,
  type Telling,
} from './why-lines.ts';

/** Who answers for the topic, and how that comes about, a line each step. */
export function whyMessage(reader: Reader, snapshot: Snapshot, why: Why, when: When): Message {
  const words = wordsFor(reader);
  const { topic, at, contact } = why.answer;
  const telling = { reader, snapshot, at };
  const name = nameIn(topic, reader.language);
  const who = contact && onDutySpans(reader, contact);
  const result =
    who === undefined || contact?.until === undefined
      ? who
      : words.spans('answer.until', { who, until: momentSpan(telling, contact.until) });
  const nobody = words.text(when === 'now' ? 'answer.nobody' : 'answer.nobody-then');
  const lines = why.asked.flatMap((asked, index) => askedLines(telling, why, asked, index === 0));
  const rotation = why.asked.findLast((asked) => asked.rotation !== undefined)?.rotation;
  return messageFor(reader, words.spans('why.summary', { name, who: who ?? words.text('schedule.nobody') }), [
    { type: 'heading', text: words.text('why.heading', { name }) },
    ...momentElements(reader, at, when),
    resultElement(result, nobody),
    {
      type: 'list',
      items: shown(reader, lines.length > 0 ? lines : [words.spans('why.no-contact', { topic: name })]),
    },
    {
      type: 'buttons',
      buttons: [
        ...(rotation === undefined ? [] : [scheduleButton(reader, rotation)]),
        {
          type: 'action',
          label: words.text('button.who'),
          action: { type: 'find', topicId: topic.id, ...(when === 'then' && { at: at.toString() }) },
        },
      ],
    },
  ]);
}

/** Who is on duty in the rotation, and how that comes about. */
export function whyRotationMessage(
  reader: Reader,
  snapshot: Snapshot,
  explanation: Explanation,
  when: When,
): Message {
  const words = wordsFor(reader);
  const { name, at, onDuty } = explanation;
  const telling = { reader, snapshot, at };
  const who =
    onDuty.length === 0
      ? undefined
      : peopleSpans(
          telling,
          onDuty.map((each) => each.personId),
        );
  return messageFor(reader, words.spans('why.summary', { name, who: who ?? words.text('schedule.nobody') }), [
    { type: 'heading', text: words.text('why.heading', { name }) },
    ...momentElements(reader, at, when),
    resultElement(who, words.text('why.nobody')),
    { type: 'list', items: shown(reader, linesOf(telling, explanation)) },
    { type: 'buttons', buttons: [scheduleButton(reader, explanation)] },
  ]);
}

/** Several rotations are called that: one button each. */
export function whichWhyMessage(
  reader: Reader,
  rotations: readonly Rotation[],
  at: Temporal.Instant | undefined,
): Message {
  const spans = wordsFor(reader).spans('why.which');
  const buttons = rotations.map(
    ({ id, name }): Button => ({
      type: 'action',
      label: name,
      action: { type: 'why-rotation', rotationId: id, ...(at && { at: at.toString() }) },
    }),
  );
  return messageFor(reader, spans, [
    { type: 'text', spans },
    { type: 'buttons', buttons },
  ]);
}

function momentElements(reader: Reader, at: Temporal.Instant, when: When): readonly Element[] {
  if (when === 'now') return [];
  const asked: Span = { type: 'instant', at, style: 'date-time' };
  return [
    { type: 'text', spans: wordsFor(reader).spans('answer.for-moment', { at: asked }), tone: 'subtle' },
  ];
}

function resultElement(who: readonly Span[] | undefined, nobody: string): Element {
  return who === undefined
    ? { type: 'text', spans: [plain(nobody)], tone: 'warning' }
    : { type: 'text', spans: who };
}

function scheduleButton(reader: Reader, { rotationId }: Explanation): Button {
  const label = wordsFor(reader).text('button.schedule');
  return { type: 'action', label, action: { type: 'schedule', rotationId } };
}

/** More than these nobody reads; what comes first and what decides in the end are kept. */
const MOST_FIRST = 12;
const MOST_LAST = 10;

function shown(reader: Reader, lines: readonly Line[]): readonly Line[] {
  const rest = lines.length - MOST_FIRST - MOST_LAST;
  if (rest <= 1) return lines;
  return [
    ...lines.slice(0, MOST_FIRST),
    wordsFor(reader).spans('list.more', { count: rest }),
    ...lines.slice(-MOST_LAST),
  ];
}

function askedLines(telling: Telling, why: Why, asked: AskedContact, isFirst: boolean): readonly Line[] {
  return [
    contactLine(telling, why, asked, isFirst),
    ...(asked.rotation === undefined ? [] : linesOf(telling, asked.rotation)),
    ...awayLines(telling, asked),
    ...endLines(telling, why, asked),
  ];
}

function contactLine(
  telling: Telling,
  { answer }: Why,
  { contact: of, route, rotation }: AskedContact,
  isFirst: boolean,
): Line {
  const { reader } = telling;
  const words = wordsFor(reader);
  const topic = nameIn(answer.topic, reader.language);
  const contact = contactSpans(telling, of, rotation);
  switch (route.type) {
    case 'contact':
      return words.spans('why.contact', { topic, contact });
    case 'fallback':
      return isFirst
        ? words.spans('why.contact', { topic, contact })
        : words.spans('why.fallback', { contact });
    case 'parent': {
      const parent = nameIn(route.topic, reader.language);
      return isFirst
        ? words.spans('why.contact-of-parent', { topic, parent, contact })
        : words.spans('why.parent', { parent, contact });
    }
    case 'help-desk':
      return isFirst
        ? words.spans('why.help-desk-only', { topic, contact })
        : words.spans('why.help-desk', { contact });
    default:
      return route satisfies never;
  }
}

/** A rotation is called one, everything else goes by its name; many people by those of the first few. */
function contactSpans(
  telling: Telling,
  contact: Contact,
  rotation: Explanation | undefined,
): readonly Span[] {
  const { reader, snapshot, at } = telling;
  if (contact.type === 'people') return peopleSpans(telling, contact.personIds);
  if (contact.type !== 'rotation') return contactNames(reader, snapshot, contact, at);
  return wordsFor(reader).spans('why.rotation', { rotation: rotation?.name ?? contact.rotationId });
}

/** Who of the contact's people is away: all of them, or those without whom the others answer. */
function awayLines(telling: Telling, { contact, outcome, away }: AskedContact): readonly Line[] {
  if (outcome !== 'nobody' && contact.type !== 'people') return [];
  const words = wordsFor(telling.reader);
  const lines = away
    .slice(0, MOST_AWAY)
    .map(({ personId, until }) =>
      words.spans('why.away', { who: peopleSpans(telling, [personId]), until: momentSpan(telling, until) }),
    );
  return andMore(telling, lines, away.length);
}

/** What became of a rotation that has nobody on duty. */
function endLines(telling: Telling, { answer }: Why, { rotation, outcome }: AskedContact): readonly Line[] {
  if (rotation === undefined || outcome === 'answers') return [];
  const { reader } = telling;
  const words = wordsFor(reader);
  const passedOver = answer.passedOver.find(
    (each) => each.type === 'rotation' && each.rotation.id === rotation.rotationId,
  );
  const { name } = rotation;
  const back = passedOver?.backAt;
  const nobody =
    back && words.spans('answer.nobody-on-shift-until', { rotation: name, back: momentSpan(telling, back) });
  const who = outcome === 'backup' && answer.contact && onDutySpans(reader, answer.contact);
  return [...(nobody ? [nobody] : []), ...(who ? [words.spans('why.backup', { rotation: name, who })] : [])];
}
