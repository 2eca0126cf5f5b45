import type { Temporal } from 'temporal-polyfill';
import type { Button, Element, Message, Span } from '../../chat/message.ts';
import { plain } from '../../chat/message.ts';
import type { Contact } from '../../directory/model.ts';
import type { Rotation } from '../../rotations/model.ts';
import type { Explanation, Step } from '../../rotations/why/explanation.ts';
import { contactSpans as contactNames } from '../about-message.ts';
import type { Answer } from '../answer.ts';
import { onDutySpans, type When } from '../answer-message.ts';
import { deactivatedElements } from '../deactivated.ts';
import { nameIn } from '../names.ts';
import type { Snapshot } from '../ports.ts';
import { messageFor, type Reader, someSpans, wordsFor } from '../reader.ts';
import type { AskedContact, Why } from './why.ts';
import {
  andMore,
  briefly,
  inOneLine,
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
    ...countingElements(reader, why.asked.at(-1)?.rotation),
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
  const [first, ...others] = onDuty.map((each) => peopleSpans(telling, [each.personId]));
  const who =
    others.length === 0
      ? first
      : first && words.spans('answer.with', { who: first, others: someSpans(reader, others) });
  return messageFor(reader, words.spans('why.summary', { name, who: who ?? words.text('schedule.nobody') }), [
    { type: 'heading', text: words.text('why.heading', { name }) },
    ...momentElements(reader, at, when),
    resultElement(who, words.text('why.nobody')),
    ...deactivatedElements(
      reader,
      onDuty.map(({ personId }) => snapshot.directory.people.get(personId)),
    ),
    { type: 'list', items: shown(reader, linesOf(telling, explanation)) },
    ...countingElements(reader, explanation),
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

/** How the turns of the rotation are counted, in small print; of layers each counts its own. */
function countingElements(reader: Reader, explanation: Explanation | undefined): readonly Element[] {
  const turn = explanation?.steps.find((step) => step.type === 'turn');
  if (turn?.slot === undefined) return [];
  const counting = wordsFor(reader).text(`schedule.turns-${turn.counting}`);
  return [{ type: 'text', spans: [plain(counting)], tone: 'subtle' }];
}

/** More than these nobody reads; what comes first and what decides in the end are kept. */
const MOST_FIRST = 8;
const MOST_LAST = 8;

function shown(reader: Reader, lines: readonly Line[]): readonly Line[] {
  const rest = lines.length - MOST_FIRST - MOST_LAST;
  if (rest <= 1) return lines;
  return [
    ...lines.slice(0, MOST_FIRST),
    wordsFor(reader).spans('list.more', { count: rest }),
    ...lines.slice(-MOST_LAST),
  ];
}

/** Whoever answers is explained step by step; those who don't, in a line each. */
function askedLines(telling: Telling, why: Why, asked: AskedContact, isFirst: boolean): readonly Line[] {
  const contact = contactLine(telling, why, asked, isFirst);
  const { rotation, outcome } = asked;
  if (outcome === 'nobody') return [inOneLine([contact, ...nobodyLines(telling, why, asked)])];
  const steps = rotation === undefined ? awayLines(telling, asked) : linesOf(telling, rotation);
  const left = deactivatedLines(telling, asked);
  return [contact, ...steps, ...left, ...(outcome === 'backup' ? backupLines(telling, why, asked) : [])];
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

/** Whose accounts are deactivated, where that keeps them from answering. */
function deactivatedLines(
  telling: Telling,
  { contact, outcome, deactivated }: AskedContact,
): readonly Line[] {
  const isTold = outcome !== 'answers' || contact.type === 'people';
  if (deactivated.length === 0 || !isTold) return [];
  const who = peopleSpans(telling, deactivated);
  return [wordsFor(telling.reader).spans('why.deactivated', { who, count: deactivated.length })];
}

/** Why nobody answers: who is away, or what the rotation says; of one that says much, only that nobody is on. */
function nobodyLines(telling: Telling, { answer }: Why, asked: AskedContact): readonly Line[] {
  const { rotation } = asked;
  const left = deactivatedLines(telling, asked);
  if (rotation === undefined) return [...left, ...awayLines(telling, asked)];
  if (left.length > 0) return left;
  const lines = briefly(telling, rotation);
  if (lines === undefined) return [nobodyLine(telling, rotation, backAtOf(answer, rotation))];
  return [...lines, ...untilLines(telling, answer, rotation)];
}

function backupLines(
  telling: Telling,
  { answer }: Why,
  { rotation, deactivated }: AskedContact,
): readonly Line[] {
  if (rotation === undefined || answer.contact === undefined) return [];
  const { reader } = telling;
  const who = onDutySpans(reader, answer.contact);
  return [
    ...(deactivated.length > 0 ? [] : untilLines(telling, answer, rotation)),
    wordsFor(reader).spans('why.backup', { rotation: rotation.name, who }),
  ];
}

/** Until when nobody is on duty in the rotation, where its steps do not tell that themselves. */
function untilLines(telling: Telling, answer: Answer, rotation: Explanation): readonly Line[] {
  const back = backAtOf(answer, rotation);
  const isTold = rotation.steps.some((step) => endOf(step)?.epochMilliseconds === back?.epochMilliseconds);
  return back === undefined || isTold ? [] : [nobodyLine(telling, rotation, back)];
}

/** When a step that keeps everybody off duty ends. */
function endOf(step: Step): Temporal.Instant | undefined {
  if (step.type === 'before-start') return step.startsAt;
  return step.type === 'outside-hours' || step.type === 'holiday' ? step.until : undefined;
}

function backAtOf({ passedOver }: Answer, { rotationId }: Explanation): Temporal.Instant | undefined {
  return passedOver.find((each) => each.type === 'rotation' && each.rotation.id === rotationId)?.backAt;
}

function nobodyLine(telling: Telling, { name }: Explanation, back: Temporal.Instant | undefined): Line {
  const words = wordsFor(telling.reader);
  return back === undefined
    ? words.spans('answer.nobody-on-shift', { rotation: name })
    : words.spans('answer.nobody-on-shift-until', { rotation: name, back: momentSpan(telling, back) });
}
