import type { Temporal } from 'temporal-polyfill';
import type { Element, Message, Span } from '../../chat/message.ts';
import type { Snapshot } from '../../lookup/ports.ts';
import { messageFor, type Reader, wordsFor } from '../../lookup/reader.ts';
import type { Inquiry } from '../inquiry.ts';
import type { AskRefusal, InquiryRefusal } from '../refusals.ts';
import { type Doing, doingButtons } from './buttons.ts';
import { actorSpan, contactSpans, momentSpan, text, topicSpan } from './parts.ts';
import { endElements } from './state-elements.ts';

type OfInquiry = Extract<InquiryRefusal, { readonly inquiry: Inquiry }>;

/** Why not, how it stands now, and what to do instead. */
export function inquiryRefusalMessage(
  reader: Reader,
  snapshot: Snapshot,
  refusal: AskRefusal | InquiryRefusal,
  now: Temporal.Instant,
): Message {
  if (!('inquiry' in refusal)) {
    const spans = withoutInquiry(reader, refusal);
    return messageFor(reader, spans, [text(spans)]);
  }
  const { inquiry } = refusal;
  const spans = whySpans(reader, snapshot, refusal, now);
  const ended = refusal.code === 'already-resolved' ? endElements(reader, inquiry, now) : [];
  const first = ended.find((element) => element.type === 'text');
  const elements: readonly Element[] = ended.length > 0 ? ended : [text(spans)];
  return messageFor(reader, first?.spans ?? spans, [...elements, ...insteadButtons(reader, refusal)]);
}

function withoutInquiry(
  reader: Reader,
  refusal: Exclude<AskRefusal | InquiryRefusal, OfInquiry>,
): readonly Span[] {
  const words = wordsFor(reader);
  switch (refusal.code) {
    case 'topic-unknown':
      return words.spans('stale.topic');
    case 'inquiry-unknown':
      return words.spans('stale.inquiry');
    case 'question-empty':
      return words.spans('refuse.question-empty');
    case 'text-empty':
      return words.spans('refuse.text-empty');
    case 'question-too-long':
    case 'text-too-long':
      return words.spans('refuse.too-long', { most: refusal.most });
    default:
      return refusal satisfies never;
  }
}

function whySpans(
  reader: Reader,
  snapshot: Snapshot,
  refusal: OfInquiry,
  now: Temporal.Instant,
): readonly Span[] {
  const words = wordsFor(reader);
  const { inquiry } = refusal;
  const who = contactSpans(reader, snapshot, inquiry);
  const asker = actorSpan(reader, inquiry.asker);
  switch (refusal.code) {
    case 'not-yours':
      return inquiry.holder === undefined && inquiry.acknowledged === undefined
        ? words.spans('refuse.not-yours-nobody')
        : words.spans('refuse.not-yours', { who });
    case 'not-asker':
      return words.spans('refuse.not-asker', { asker });
    case 'already-acknowledged': {
      const at = inquiry.acknowledged?.at ?? now;
      return words.spans('refuse.taken', { who, at: momentSpan(reader, now, at) });
    }
    case 'already-resolved':
    case 'not-resolved':
      return words.spans('refuse.not-resolved');
    case 'passed-to-holder':
      return words.spans('refuse.passed-to-holder', { who });
    case 'passed-to-asker':
      return words.spans('refuse.passed-to-asker', { asker });
    case 'never-urgent':
      return words.spans('refuse.never-urgent', { topic: topicSpan(reader, snapshot, inquiry) });
    case 'reopened-too-late':
      return words.spans('refuse.reopened-too-late', { until: momentSpan(reader, now, refusal.until) });
    case 'not-held':
    case 'own-question':
    case 'nobody-to-pass-to':
      return words.spans(`refuse.${refusal.code}`);
    default:
      return refusal satisfies never;
  }
}

/** What can be done instead. */
function insteadButtons(reader: Reader, { code, inquiry }: OfInquiry): readonly Element[] {
  if (code === 'reopened-too-late') {
    const label = wordsFor(reader).text('button.ask');
    const action = { type: 'ask', topicId: inquiry.topicId } as const;
    return [{ type: 'buttons', buttons: [{ type: 'action', label, action }] }];
  }
  return doingButtons(reader, inquiry.id, INSTEAD[code]);
}

const INSTEAD: Readonly<Record<Exclude<OfInquiry['code'], 'reopened-too-late'>, readonly Doing[]>> = {
  'not-yours': [],
  'not-asker': [],
  'already-acknowledged': ['inquiry'],
  'already-resolved': ['inquiry'],
  'not-resolved': ['inquiry'],
  'not-held': ['inquiry'],
  'own-question': ['withdraw'],
  'nobody-to-pass-to': ['pass'],
  'passed-to-holder': ['pass'],
  'passed-to-asker': ['pass'],
  'never-urgent': ['leave', 'withdraw'],
};
