import { Temporal } from 'temporal-polyfill';
import type { Button, Element, Message, Span } from '../../chat/message.ts';
import { bold, plain } from '../../chat/message.ts';
import { shorten } from '../../chat/shorten.ts';
import type { PersonId, TopicId } from '../../kernel/ids.ts';
import type { Snapshot } from '../../lookup/ports.ts';
import { messageFor, type Reader, wordsFor } from '../../lookup/reader.ts';
import { searchButton } from '../../lookup/search-messages.ts';
import type { Inquiry } from '../inquiry.ts';
import { actorSpan, holderSpans, inOneLine, momentSpan, text, topicName, wordsOr } from './parts.ts';

/** The open ones that are shown: of one topic, or all that concern the reader. Pages count from 0. */
export interface ShownInquiries {
  readonly inquiries: readonly Inquiry[];
  readonly topicId?: TopicId;
  readonly page: number;
  /** The reader. */
  readonly personId?: PersonId;
}

/** With a text and a button each, far from the 50 blocks of Slack. */
const PAGE = 10;
const LONGEST_SPOKEN = 40;

/** The open questions, overdue ones first, then the oldest; each can be opened. A page past the last is the last. */
export function inquiriesMessage(
  reader: Reader,
  snapshot: Snapshot,
  shown: ShownInquiries,
  now: Temporal.Instant,
): Message {
  const words = wordsFor(reader);
  const all = mostUrgentFirst(shown.inquiries, now);
  const count = all.length;
  if (count === 0) return noneMessage(reader, snapshot, shown);
  const page = Math.min(shown.page, Math.ceil(count / PAGE) - 1);
  const here = all.slice(page * PAGE, (page + 1) * PAGE);
  const [from, to] = [page * PAGE + 1, page * PAGE + here.length];
  const range =
    count > PAGE ? words.text('list.range', { from, to, count }) : words.text('inquiries.count', { count });
  const heading = headingOf(reader, snapshot, shown);
  const turning = turnButtons(reader, shown, page, to < count);
  return messageFor(
    reader,
    [plain(`${heading}: ${range}`)],
    [
      { type: 'heading', text: heading },
      text([plain(range)], 'subtle'),
      ...here.flatMap((inquiry) => itemElements(reader, snapshot, inquiry, shown.personId, now)),
      ...(turning.length > 0 ? [{ type: 'buttons', buttons: turning } as const] : []),
    ],
  );
}

function mostUrgentFirst(inquiries: readonly Inquiry[], now: Temporal.Instant): readonly Inquiry[] {
  return [...inquiries].sort(
    (one, other) =>
      Number(isOverdue(other, now)) - Number(isOverdue(one, now)) ||
      Temporal.Instant.compare(one.openedAt, other.openedAt),
  );
}

/** Whether nobody has answered by the time that was promised: whoever took it has. */
function isOverdue({ state, promisedBy }: Inquiry, now: Temporal.Instant): boolean {
  return state === 'open' && promisedBy !== undefined && Temporal.Instant.compare(promisedBy, now) < 0;
}

function headingOf(reader: Reader, snapshot: Snapshot, { topicId }: ShownInquiries): string {
  const words = wordsFor(reader);
  return topicId === undefined
    ? words.text('inquiries.heading')
    : words.text('inquiries.heading-topic', { topic: topicName(reader, snapshot, topicId) });
}

function noneMessage(reader: Reader, snapshot: Snapshot, { topicId }: ShownInquiries): Message {
  const words = wordsFor(reader);
  const spans =
    topicId === undefined
      ? words.spans('inquiries.none')
      : words.spans('inquiries.none-topic', { topic: topicName(reader, snapshot, topicId) });
  return messageFor(reader, spans, [text(spans), { type: 'buttons', buttons: [searchButton(reader)] }]);
}

function itemElements(
  reader: Reader,
  snapshot: Snapshot,
  inquiry: Inquiry,
  personId: PersonId | undefined,
  now: Temporal.Instant,
): readonly Element[] {
  const words = wordsFor(reader);
  const at = momentSpan(reader, now, inquiry.openedAt);
  const isOwn = personId !== undefined && inquiry.asker.personId === personId;
  const asked = isOwn
    ? words.spans('inquiries.asked-own', { at })
    : words.spans('inquiries.asked', { asker: actorSpan(reader, inquiry.asker), at });
  const notes = [asked, ...dueNote(reader, inquiry, now), stateNote(reader, snapshot, inquiry, now)];
  const label = words.text('inquiries.open');
  const spoken = `${label}: ${shorten(inOneLine(wordsOr(reader, inquiry.question)), LONGEST_SPOKEN)}`;
  return [
    text([
      bold(topicName(reader, snapshot, inquiry.topicId)),
      plain(` · ${inOneLine(wordsOr(reader, inquiry.question))}\n`),
      ...notes.flatMap((note, index) => (index === 0 ? note : [plain(' · '), ...note])),
    ]),
    {
      type: 'buttons',
      buttons: [{ type: 'action', label, spoken, action: { type: 'inquiry', inquiryId: inquiry.id } }],
    },
  ];
}

function dueNote(reader: Reader, inquiry: Inquiry, now: Temporal.Instant): readonly (readonly Span[])[] {
  if (inquiry.promisedBy === undefined || inquiry.state !== 'open') return [];
  const words = wordsFor(reader);
  const at = momentSpan(reader, now, inquiry.promisedBy);
  if (!isOverdue(inquiry, now)) return [words.spans('inquiries.due', { at })];
  return [[plain('⚠️ '), ...words.spans('inquiries.overdue', { at })]];
}

function stateNote(
  reader: Reader,
  snapshot: Snapshot,
  inquiry: Inquiry,
  now: Temporal.Instant,
): readonly Span[] {
  const words = wordsFor(reader);
  const { acknowledged, heldUntil, holder } = inquiry;
  if (acknowledged !== undefined) {
    return words.spans('inquiries.taken', { who: actorSpan(reader, acknowledged.by) });
  }
  if (holder !== undefined) {
    return words.spans('inquiries.waiting', { who: holderSpans(reader, snapshot, holder) });
  }
  return heldUntil === undefined || Temporal.Instant.compare(heldUntil, now) <= 0
    ? words.spans('inquiries.waiting-nobody')
    : words.spans('inquiries.held', { until: momentSpan(reader, now, heldUntil) });
}

function turnButtons(
  reader: Reader,
  { topicId }: ShownInquiries,
  page: number,
  isMore: boolean,
): readonly Button[] {
  const words = wordsFor(reader);
  const turn = (label: string, to: number): Button => ({
    type: 'action',
    label,
    action: { type: 'inquiries', page: to, ...(topicId !== undefined && { topicId }) },
  });
  return [
    ...(page > 0 ? [turn(words.text('button.previous-page'), page - 1)] : []),
    ...(isMore ? [turn(words.text('button.next-page'), page + 1)] : []),
  ];
}
