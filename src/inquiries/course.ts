import type { Temporal } from 'temporal-polyfill';
import type { Delivery } from '../deliveries/delivery.ts';
import type { Snapshot } from '../lookup/ports.ts';
import { isSameHolder, isSameWay } from './holders.ts';
import type { Actor, Happening, Holder, Inquiry, InquiryEvent, Ladder, ToldBecause } from './inquiry.ts';

/** An inquiry as it is after a change, and what happened in it. */
export interface Changed {
  readonly inquiry: Inquiry;
  readonly events: readonly InquiryEvent[];
}

/** What somebody who decides about an inquiry has before them. */
export interface Situation {
  readonly inquiry: Inquiry;
  /** All that happened to it so far. */
  readonly events: readonly InquiryEvent[];
  /** What was told of it so far. */
  readonly deliveries: readonly Delivery[];
  readonly snapshot: Snapshot;
  readonly now: Temporal.Instant;
}

/** Nothing has happened yet. */
export function unchanged({ inquiry }: Pick<Situation, 'inquiry'>): Changed {
  return { inquiry, events: [] };
}

/** All that happened since it was opened, or last opened again. */
export function sinceReopened(events: readonly InquiryEvent[]): readonly InquiryEvent[] {
  return events.slice(events.findLastIndex(({ type }) => type === 'reopened') + 1);
}

/** And then this happened; by time, where nobody is named. */
export function happened(
  { inquiry, events }: Changed,
  happening: Happening,
  at: Temporal.Instant,
  by?: Actor,
): Changed {
  const event: InquiryEvent = {
    inquiryId: inquiry.id,
    number: inquiry.version + 1,
    at,
    ...(by && { by }),
    ...happening,
  };
  return { inquiry: afterEvent(inquiry, event), events: [...events, event] };
}

/** The inquiry once this has happened to it. What follows from the directory as well (`dueAt`, the promise) is not looked at. */
export function afterEvent(inquiry: Inquiry, event: InquiryEvent): Inquiry {
  return {
    ...changedBy(inquiry, event),
    version: event.number,
    quietSince: isStir(event) ? event.at : inquiry.quietSince,
  };
}

/** Whether it is more than time moving it from one shift to the next. */
function isStir(event: InquiryEvent): boolean {
  switch (event.type) {
    case 'told':
      return event.because !== 'handoff' && event.because !== 'unreachable';
    case 'unreachable':
    case 'held':
      return false;
    default:
      return true;
  }
}

function changedBy(inquiry: Inquiry, event: InquiryEvent): Inquiry {
  switch (event.type) {
    case 'opened':
    case 'wrote':
      return inquiry;
    case 'held':
      return { ...inquiry, heldUntil: event.until };
    case 'hastened':
      return { ...withoutHold(inquiry), ladder: { ...inquiry.ladder, isUrgent: true } };
    case 'told':
      return afterTold(inquiry, event.holder, event.because, event.at);
    case 'step-skipped':
      return { ...inquiry, ladder: climbed(inquiry.ladder) };
    case 'exhausted':
      return { ...withoutHold(inquiry), ladder: { ...inquiry.ladder, isExhausted: true } };
    case 'unreachable':
      return afterUnreachable(inquiry, event.holder);
    case 'passed': {
      const { acknowledged: _, turn: __, ...rest } = withoutHold(inquiry);
      return { ...rest, state: 'open' };
    }
    case 'edited':
      return event.of === 1 ? { ...inquiry, question: event.text } : inquiry;
    case 'acknowledged':
    case 'resolved':
    case 'rated':
    case 'commented':
    case 'reopened':
      return afterDeed(inquiry, event);
    default:
      return event satisfies never;
  }
}

type Deed = Extract<
  InquiryEvent,
  { readonly type: 'acknowledged' | 'resolved' | 'rated' | 'commented' | 'reopened' }
>;

function afterDeed(inquiry: Inquiry, event: Deed): Inquiry {
  const { at, by } = event;
  switch (event.type) {
    case 'acknowledged':
      return by ? afterAcknowledged(inquiry, by, at) : inquiry;
    case 'resolved': {
      const { how, summary } = event;
      const resolved = { how, at, ...(by && { by }), ...(summary !== undefined && { summary }) };
      return { ...withoutHold(inquiry), state: 'resolved', resolved };
    }
    case 'rated':
      return { ...inquiry, rating: { ...inquiry.rating, stars: event.stars, at } };
    case 'commented': {
      const { rating } = inquiry;
      return rating === undefined ? inquiry : { ...inquiry, rating: { ...rating, comment: event.comment } };
    }
    case 'reopened':
      return afterReopened(inquiry);
    default:
      return event satisfies never;
  }
}

function afterTold(inquiry: Inquiry, holder: Holder, because: ToldBecause, at: Temporal.Instant): Inquiry {
  const isKnown = inquiry.told.some((each) => isSameHolder(each, holder) && isSameWay(each, holder));
  const told = isKnown ? inquiry.told : [...inquiry.told, holder];
  const { steps, taken, since = at } = inquiry.ladder;
  const ladder = { ...inquiry.ladder, since, ...(taken === steps.length && { toldAt: at }) };
  const rest = { ...withoutHold(inquiry), told, ladder };
  switch (because) {
    case 'asked':
    case 'handoff':
      return { ...rest, holder, turn: holder };
    case 'passed':
      // Whoever it was passed to gets the time of the steps that are left; and where that runs out, the asker hears of it anew.
      return { ...rest, holder, ladder: { ...ladder, since: at, isExhausted: false } };
    case 'unreachable':
      return isOtherWay(inquiry, holder) ? rest : { ...rest, holder };
    case 'reopened':
      return { ...rest, holder };
    default:
      return { ...rest, holder: inquiry.holder ?? holder, ladder: { ...climbed(ladder), toldAt: at } };
  }
}

/** Whether it is another way to a department that a step had told, and not to whom it is put to. */
function isOtherWay({ told, holder: put }: Inquiry, holder: Holder): boolean {
  return told.some((each) => isSameHolder(each, holder)) && !isSameHolder(put, holder);
}

/** Whose turn it is, and who can't be told at all, has had their turn: it is not tried again as long as it stays theirs. */
function afterUnreachable(inquiry: Inquiry, holder: Holder): Inquiry {
  const wasTold = inquiry.told.some((each) => overlaps(each, holder));
  return wasTold ? inquiry : { ...inquiry, turn: holder };
}

function overlaps(one: Holder, other: Holder): boolean {
  if (one.type === 'people' && other.type === 'people') {
    return other.personIds.some((id) => one.personIds.includes(id));
  }
  return isSameHolder(one, other) || (one.type === 'department' && other.type === 'people');
}

function afterAcknowledged(inquiry: Inquiry, by: Actor, at: Temporal.Instant): Inquiry {
  return {
    ...withoutHold(inquiry),
    state: 'acknowledged',
    acknowledged: { by, at },
    ...(by.personId !== undefined && { holder: { type: 'people', personIds: [by.personId] } }),
  };
}

/** As if it had just been asked: nobody has been told, and the escalation begins anew. What could not wait can't now either. */
function afterReopened(inquiry: Inquiry): Inquiry {
  const { resolved: _, acknowledged: __, rating: ___, holder: ____, turn: _____, ...rest } = inquiry;
  const { steps, isUrgent } = inquiry.ladder;
  return {
    ...rest,
    state: 'open',
    told: [],
    ladder: { steps, taken: 0, isUrgent, isExhausted: false },
  };
}

function climbed(ladder: Ladder): Ladder {
  return { ...ladder, taken: ladder.taken + 1 };
}

function withoutHold({ heldUntil: _, ...rest }: Inquiry): Inquiry {
  return rest;
}
