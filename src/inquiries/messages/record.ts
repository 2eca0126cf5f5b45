import type { Temporal } from 'temporal-polyfill';
import type { Span } from '../../chat/message.ts';
import { plain } from '../../chat/message.ts';
import type { Snapshot } from '../../lookup/ports.ts';
import { type Reader, wordsFor } from '../../lookup/reader.ts';
import type { InquiryEvent } from '../inquiry.ts';
import type { EventOf } from './happened.ts';
import { actorSpan, holderSpans, inOneLine, momentSpan, starsText } from './parts.ts';

/** The whole record, a line for each event: when, what, and by whom. `mayRead`: the reader may see what was written, not only that it was. */
export function recordLines(
  reader: Reader,
  snapshot: Snapshot,
  events: readonly InquiryEvent[],
  mayRead: boolean,
  now: Temporal.Instant,
): readonly (readonly Span[])[] {
  return events.map((event) =>
    wordsFor(reader).spans('record.line', {
      at: momentSpan(reader, now, event.at),
      what: eventSpans(reader, snapshot, event, mayRead),
    }),
  );
}

function eventSpans(
  reader: Reader,
  snapshot: Snapshot,
  event: InquiryEvent,
  mayRead: boolean,
): readonly Span[] {
  const words = wordsFor(reader);
  const who = byOf(reader, event);
  switch (event.type) {
    case 'opened':
    case 'hastened':
    case 'acknowledged':
    case 'reopened':
      return words.spans(`record.${event.type}`, { who });
    case 'exhausted':
      return words.spans('record.exhausted');
    case 'held':
      return words.spans('record.held', { until: { type: 'instant', at: event.until, style: 'date-time' } });
    case 'told':
      return toldSpans(reader, snapshot, event);
    case 'step-skipped':
      return words.spans('record.step-skipped', { step: words.text(`step.${event.step}`) });
    case 'unreachable':
      return words.spans('record.unreachable', { who: holderSpans(reader, snapshot, event.holder) });
    case 'passed':
      return words.spans('record.passed', { who, to: holderSpans(reader, snapshot, event.to) });
    case 'rated':
      return words.spans('record.rated', { who, stars: starsText(reader, event.stars) });
    case 'resolved':
      return resolvedSpans(reader, event, mayRead);
    case 'wrote':
    case 'edited':
    case 'commented': {
      const text = inOneLine(event.type === 'commented' ? event.comment : event.text);
      return mayRead && text !== ''
        ? words.spans(`record.${event.type}`, { who, text })
        : words.spans(`record.${event.type}-only`, { who });
    }
    default:
      return event satisfies never;
  }
}

function toldSpans(
  reader: Reader,
  snapshot: Snapshot,
  { holder, because }: EventOf<'told'>,
): readonly Span[] {
  const words = wordsFor(reader);
  const who = holderSpans(reader, snapshot, holder);
  switch (because) {
    case 'asked':
    case 'passed':
    case 'unreachable':
    case 'reopened':
      return words.spans('record.told', { who });
    case 'handoff':
      return words.spans('record.told-handoff', { who });
    case 'again':
    case 'backup':
    case 'next':
    case 'department':
    case 'manager':
    case 'help_desk':
      return words.spans('record.told-step', { who, step: words.text(`step.${because}`) });
    default:
      return because satisfies never;
  }
}

function resolvedSpans(reader: Reader, event: EventOf<'resolved'>, mayRead: boolean): readonly Span[] {
  const words = wordsFor(reader);
  const who = byOf(reader, event);
  switch (event.how) {
    case 'answered':
      return event.summary !== undefined && mayRead
        ? words.spans('record.resolved-summary', { who, text: inOneLine(event.summary) })
        : words.spans('record.resolved', { who });
    case 'withdrawn':
      return words.spans('record.withdrawn', { who });
    case 'lapsed':
      return words.spans('record.lapsed');
    default:
      return event.how satisfies never;
  }
}

function byOf(reader: Reader, { by }: InquiryEvent): Span {
  return by === undefined ? plain(wordsFor(reader).text('inquiry.somebody')) : actorSpan(reader, by);
}
