import type { Element, LabelledValue, Message, Span } from '../../chat/message.ts';
import { plain } from '../../chat/message.ts';
import { hasThreads } from '../../chat/place.ts';
import { messageFor, wordsFor } from '../../lookup/reader.ts';
import { sinceReopened } from '../course.ts';
import type { Holder, Inquiry } from '../inquiry.ts';
import { isOrigin } from '../origin.ts';
import { contactButtons, doingButtons } from './buttons.ts';
import { type EventOf, holderBefore, isAmong, lastOf, movedOnAfter, toldOf } from './happened.ts';
import {
  actorSpan,
  askedByField,
  contactOf,
  holderSpans,
  inOneLine,
  momentSpan,
  questionElements,
  quoteOf,
  text,
  topicName,
  topicSpan,
  wordsOr,
} from './parts.ts';
import { endElements, movedOnSpans, stateSpans } from './state-elements.ts';
import type { Told } from './told.ts';

/**
 * To a contact: there is a question for you. Undefined where that is not so any more: somebody else took it, it went on to others, or
 * it ended, before this was said.
 */
export function pingMessage(told: Told, event: EventOf<'told'>): Message | undefined {
  const { inquiry, events, personId } = told;
  const hasMovedOn =
    !sinceReopened(events).includes(event) || movedOnAfter(events, event, readerOf(told)) !== undefined;
  if (inquiry.state === 'resolved' || hasMovedOn) return undefined;
  const isTaken = inquiry.acknowledged !== undefined;
  const isOwn = isTaken && personId !== undefined && inquiry.acknowledged?.by.personId === personId;
  if (isTaken && (!isOwn || event.because === 'again')) return undefined;
  return pingFor(told, isTaken ? stateLines(told) : [text(turnSpans(told, event))], buttonsOf(told));
}

/** In place of a ping: the same question, and how it stands now. */
export function pingAgainMessage(told: Told): Message {
  const { reader, snapshot, inquiry, events, now } = told;
  const event = toldOf(events, readerOf(told));
  if (inquiry.state === 'resolved') {
    // What was said at the end stands in the news below, which the asker has in the same thread.
    if (isOrigin(inquiry, told.place)) return pingFor(told, [], stateLines(told));
    const over = text(wordsFor(reader).spans('relay.over'), 'subtle');
    return pingFor(told, [], [...endElements(reader, inquiry, now), over]);
  }
  // Opened again since, and put to others: nothing is theirs to do any more.
  if (event === undefined) return pingFor(told, stateLines(told), []);
  const movedOn = movedOnAfter(events, event, readerOf(told));
  if (movedOn !== undefined) return pingFor(told, [text(movedOnSpans(reader, snapshot, movedOn, now))], []);
  if (inquiry.state === 'open') {
    return pingFor(told, [text(turnSpans(told, event))], buttonsOf(told));
  }
  return pingFor(told, stateLines(told), buttonsOf(told));
}

/** Whether the reader is among those. */
function readerOf({ personId, snapshot }: Told): (holder: Holder) => boolean {
  return (holder) => isAmong(holder, personId, snapshot);
}

/** In the thread of the question no more than what is not there already: its topic, its asker and the whole of it stand above. */
function pingFor(told: Told, lead: readonly Element[], end: readonly Element[]): Message {
  const { reader, snapshot, inquiry, place } = told;
  const words = wordsFor(reader);
  const topic = topicName(reader, snapshot, inquiry.topicId);
  const asker = actorSpan(reader, inquiry.asker);
  const short = inOneLine(wordsOr(reader, inquiry.question));
  const isShared = isOrigin(inquiry, place);
  const fields = [...(isShared ? [] : [askedByField(reader, inquiry)]), ...dueFields(told)];
  return messageFor(reader, words.spans('ping.summary', { asker, topic, question: short }), [
    ...(isShared ? [] : [{ type: 'heading', text: words.text('ping.heading', { topic }) } as const]),
    ...lead,
    ...(isUrgent(inquiry) ? [text(words.spans('ping.urgent'), 'warning')] : []),
    ...(isShared ? quoteOf(short) : questionElements(reader, inquiry)),
    ...(fields.length > 0 ? [{ type: 'fields', fields } as const] : []),
    ...end,
  ]);
}

/** Whether the asker could not wait, and still waits. */
function isUrgent({ ladder, state }: Inquiry): boolean {
  return ladder.isUrgent && state === 'open';
}

function dueFields({ reader, inquiry, now }: Told): readonly LabelledValue[] {
  const due = inquiry.state === 'open' ? inquiry.promisedBy : undefined;
  if (due === undefined) return [];
  return [{ label: wordsFor(reader).text('label.due'), value: [momentSpan(reader, now, due)] }];
}

function stateLines({ reader, inquiry, events, now }: Told): readonly Element[] {
  return [text(stateSpans(reader, inquiry, events, now))];
}

/** What may be done, and whom one writes to here. Whoever sees that somebody else took it can look at it, no more. */
function buttonsOf(told: Told): readonly Element[] {
  const { reader, inquiry, personId, place } = told;
  const taker = inquiry.acknowledged?.by.personId;
  if (inquiry.acknowledged !== undefined && personId !== undefined && taker !== personId) {
    return doingButtons(reader, inquiry.id, ['inquiry']);
  }
  if (isOrigin(inquiry, place)) return contactButtons(reader, inquiry, true);
  return [text(relaySpans(told), 'subtle'), ...contactButtons(reader, inquiry, false)];
}

function relaySpans({ reader, inquiry, place }: Told): readonly Span[] {
  const words = wordsFor(reader);
  const who = actorSpan(reader, inquiry.asker);
  if (hasThreads(place)) return words.spans('relay.thread', { who });
  return words.spans('relay.reply', { button: words.text('button.reply'), who });
}

/** Why the reader is told; where others read it too, whom it is for, who is notified by it. */
function turnSpans(told: Told, event: EventOf<'told'>): readonly Span[] {
  const spans = becauseSpans(told, event);
  const { reader, snapshot, personId, place } = told;
  const person = personId === undefined ? undefined : snapshot.directory.people.get(personId);
  if (person === undefined || place.kind === 'direct') return spans;
  const account = reader.accountOf?.(person.id);
  const who: Span = { type: 'mention', name: person.name, pings: true, ...(account && { account }) };
  return [who, plain(': '), ...spans];
}

function becauseSpans(told: Told, event: EventOf<'told'>): readonly Span[] {
  const { reader, snapshot, inquiry, events } = told;
  const words = wordsFor(reader);
  const { because, holder } = event;
  const department = holder.type === 'department' ? holderSpans(reader, snapshot, holder) : undefined;
  switch (because) {
    case 'asked':
      return askedSpans(told, department);
    case 'passed':
      return passedSpans(told, event, department);
    case 'handoff':
      return words.spans('ping.handoff', {
        who: holderSpans(reader, snapshot, holderBefore(events, event)),
      });
    case 'unreachable':
      return unreachableSpans(told, event);
    case 'reopened':
      return words.spans('ping.reopened', { asker: actorSpan(reader, inquiry.asker) });
    case 'department':
      return words.spans('ping.department', { department: holderSpans(reader, snapshot, holder) });
    case 'again':
    case 'backup':
    case 'next':
    case 'manager':
    case 'help_desk':
      return words.spans(`ping.${because}`);
    default:
      return because satisfies never;
  }
}

/** With the topic only where no heading names it. */
function askedSpans(
  { reader, snapshot, inquiry, place }: Told,
  department: readonly Span[] | undefined,
): readonly Span[] {
  const words = wordsFor(reader);
  const topic = topicSpan(reader, snapshot, inquiry);
  if (department !== undefined) return words.spans('ping.asked-department', { department, topic });
  return isOrigin(inquiry, place) ? words.spans('ping.asked-here', { topic }) : words.spans('ping.asked');
}

function passedSpans(
  { reader, events }: Told,
  event: EventOf<'told'>,
  department: readonly Span[] | undefined,
): readonly Span[] {
  const words = wordsFor(reader);
  const by = event.by ?? lastOf(events.slice(0, events.indexOf(event)), 'passed')?.by;
  const who: Span = by === undefined ? plain(words.text('inquiry.somebody')) : actorSpan(reader, by);
  return department
    ? words.spans('ping.passed-department', { who, department })
    : words.spans('ping.passed', { who });
}

function unreachableSpans({ reader, snapshot, events }: Told, event: EventOf<'told'>): readonly Span[] {
  const words = wordsFor(reader);
  const before = lastOf(events.slice(0, events.indexOf(event)), 'unreachable');
  if (before === undefined || contactOf(snapshot, before.holder) === undefined) {
    return words.spans('ping.unreachable-somebody');
  }
  return words.spans('ping.unreachable', { who: holderSpans(reader, snapshot, before.holder) });
}
