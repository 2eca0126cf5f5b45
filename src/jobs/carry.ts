import type { Temporal } from 'temporal-polyfill';
import type { Account, Platform } from '../chat/intent.ts';
import type { Message } from '../chat/message.ts';
import type { MessageReference, Messenger, Place } from '../chat/messenger.ts';
import { hasThreads } from '../chat/place.ts';
import type { Admission, Outcome } from '../deliveries/ports.ts';
import type { Subject } from '../deliveries/subject.ts';
import type { Clock } from '../kernel/clock.ts';
import { verdictOn } from './verdict.ts';
import type { Way } from './ways.ts';

/** How far an attempt came: it was said, there is nothing to say, it has to wait, or this is no way to them. */
export type Carried =
  | Extract<Outcome, { readonly type: 'sent' | 'void' }>
  | { readonly type: 'wait'; readonly until: Temporal.Instant }
  | { readonly type: 'no-way'; readonly reason: string };

/** What is to be carried, and until when nobody else does. */
export interface Load {
  readonly subject: Subject;
  readonly claimedUntil: Temporal.Instant;
  /** It was put off before, so that there may be a turn that it waited for. */
  readonly hasWaited: boolean;
  /** The message for that place, from how things stand now; undefined where there is nothing to say any more. */
  compose(place: Place): Message | undefined;
}

export interface CarryPorts {
  readonly messengers: (platform: Platform) => Messenger | undefined;
  readonly clock: Clock;
  readonly admit: (place: Place, now: Temporal.Instant, hasWaited: boolean) => Promise<Admission>;
}

/** Tries one way. Throws what the platform's call threw. */
export type Carry = (way: Way, load: Load) => Promise<Carried>;

/**
 * A message is only begun to be sent while so much of the claim is left: nobody else may take the delivery over before the platform
 * has answered.
 */
const LONGEST_CALL_MS = 30_000;

/** A carrier of messages, which remembers the direct conversations that it has opened. */
export function createCarry({ messengers, clock, admit }: CarryPorts): Carry {
  const opened = new Map<string, Place>();

  async function direct(account: Account, messenger: Messenger): Promise<Place> {
    const place = opened.get(keyOf(account)) ?? (await messenger.openDirect(account));
    opened.set(keyOf(account), place);
    return place;
  }

  async function placeOf(
    way: Exclude<Way, { readonly type: 'edit' }>,
    subject: Subject,
    messenger: Messenger,
  ): Promise<Place | undefined> {
    switch (way.type) {
      case 'shared':
        return (await messenger.sees(way.place, way.account)) ? way.place : undefined;
      case 'direct':
        return inThreadOf(subject, await direct(way.account, messenger));
      case 'place':
        return way.isOurs ? inThreadOf(subject, way.place) : way.place;
      default:
        return way satisfies never;
    }
  }

  /** Whether it may be said there now: `wait` where not yet. */
  async function passed(place: Place, load: Load): Promise<Extract<Carried, { type: 'wait' }> | undefined> {
    const now = clock.now();
    const left = load.claimedUntil.epochMilliseconds - now.epochMilliseconds;
    if (left < LONGEST_CALL_MS) return { type: 'wait', until: now };
    const admission = await admit(place, now, load.hasWaited);
    return admission.type === 'later' ? { type: 'wait', until: admission.after } : undefined;
  }

  async function carry(way: Way, load: Load): Promise<Carried> {
    const messenger = messengers(platformOf(way));
    if (messenger === undefined) return { type: 'no-way', reason: 'conversation-gone' };
    const place = way.type === 'edit' ? way.reference.place : await placeOf(way, load.subject, messenger);
    if (place === undefined) return { type: 'no-way', reason: 'not-in-conversation' };
    const message = load.compose(place);
    if (message === undefined) return { type: 'void' };
    const waiting = await passed(place, load);
    if (waiting) return waiting;
    if (way.type !== 'edit') return { type: 'sent', reference: await say(way, place, message, messenger) };
    await messenger.update(way.reference, message);
    return { type: 'sent', reference: way.reference };
  }

  return async (way, load) => {
    const account = way.type === 'direct' && opened.has(keyOf(way.account)) ? way.account : undefined;
    try {
      return await carry(way, load);
    } catch (error) {
      if (account === undefined || verdictOn(error).type !== 'no-way') throw error;
      // What was opened long ago may be closed since: that there is no way is for the platform to say.
      opened.delete(keyOf(account));
      return carry(way, load);
    }
  };
}

/** Says it; where the thread is gone and the conversation is all the recipient's own, beside it. */
async function say(
  way: Way,
  place: Place,
  message: Message,
  messenger: Messenger,
): Promise<MessageReference> {
  const { thread, ...whole } = place;
  const isOwn = place.kind === 'direct' || (way.type === 'place' && way.isOurs);
  try {
    return await messenger.send(place, message);
  } catch (error) {
    if (thread === undefined || !isOwn || verdictOn(error).type !== 'message-gone') throw error;
    return messenger.send(whole, message);
  }
}

function inThreadOf(subject: Subject, place: Place): Place {
  const thread = hasThreads(place) ? subject.threadIn(place) : undefined;
  return thread === undefined ? place : { ...place, thread };
}

function platformOf(way: Way): Platform {
  switch (way.type) {
    case 'shared':
    case 'place':
      return way.place.platform;
    case 'direct':
      return way.account.platform;
    case 'edit':
      return way.reference.place.platform;
    default:
      return way satisfies never;
  }
}

function keyOf({ platform, workspaceId, userId }: Account): string {
  return `${platform} ${workspaceId} ${userId}`;
}
