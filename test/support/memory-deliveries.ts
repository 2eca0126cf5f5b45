import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { Delivery } from '../../src/deliveries/delivery.ts';
import type { Claim, DeliveryRepository, Outcome } from '../../src/deliveries/ports.ts';
import { passage, RATES, type Traffic } from '../../src/deliveries/rates.ts';
import type { DeliveryId } from '../../src/kernel/ids.ts';

/** A delivery as it is kept, in the order of storing. */
interface Kept {
  readonly delivery: Delivery;
  readonly claimedUntil?: Temporal.Instant;
}

/** A job on the queue, in milliseconds of the machine's own clock, as the jobs of a database wait by that one's. */
interface KeptJob {
  readonly deliveryId: DeliveryId;
  readonly startsAt: number;
  readonly attempts: number;
  /** Somebody has it. */
  readonly isTaken: boolean;
}

export interface DeliveryState {
  readonly deliveries: ReadonlyMap<DeliveryId, Kept>;
  readonly jobs: ReadonlyMap<string, KeptJob>;
  /** By conversation. */
  readonly rates: ReadonlyMap<string, Traffic>;
}

export const NO_DELIVERIES: DeliveryState = { deliveries: new Map(), jobs: new Map(), rates: new Map() };

/** What is stored, and how to replace it. */
export interface Draft<Stored> {
  get(): Stored;
  set(stored: Stored): void;
}

const isWaiting = ({ delivery }: Kept) => delivery.state === 'waiting';
const isClaimedAtMostUntil = ({ claimedUntil }: Kept, until: Temporal.Instant) =>
  claimedUntil !== undefined && Temporal.Instant.compare(claimedUntil, until) <= 0;
const isAhead = (at: Temporal.Instant | undefined, now: Temporal.Instant) =>
  at !== undefined && Temporal.Instant.compare(at, now) > 0;

/** The deliveries in the draft. */
export function deliveryRepository(draft: Draft<DeliveryState>, refuseEnded: () => void): DeliveryRepository {
  const kept = (id: DeliveryId) => draft.get().deliveries.get(id);

  function keep(id: DeliveryId, next: Kept): void {
    draft.set({ ...draft.get(), deliveries: new Map(draft.get().deliveries).set(id, next) });
  }

  function firstOf(lane: string): Kept | undefined {
    return [...draft.get().deliveries.values()].find((one) => isWaiting(one) && one.delivery.lane === lane);
  }

  function claim(id: DeliveryId, now: Temporal.Instant, until: Temporal.Instant): Claim {
    const one = kept(id);
    if (!one || !isWaiting(one)) return { type: 'settled' };
    const first = firstOf(one.delivery.lane);
    if (first === one && !isAhead(one.delivery.notBefore, now) && !isAhead(one.claimedUntil, now)) {
      keep(id, { ...one, claimedUntil: until });
      return { type: 'claimed', delivery: one.delivery };
    }
    const tried = first?.delivery.notBefore;
    return { type: 'later', after: tried && isAhead(tried, now) ? tried : now.add({ seconds: 1 }) };
  }

  return {
    async add(added) {
      refuseEnded();
      for (const delivery of added) {
        const isKnown = [...draft.get().deliveries.values()].some((one) => one.delivery.key === delivery.key);
        if (isKnown) continue;
        keep(delivery.id, { delivery: { ...delivery, state: 'waiting', failures: 0 } });
        enqueue(draft, delivery.id);
      }
    },
    async byId(id) {
      refuseEnded();
      return kept(id)?.delivery;
    },
    async about(subject) {
      refuseEnded();
      return [...draft.get().deliveries.values()]
        .map(({ delivery }) => delivery)
        .filter(({ notice, recipient }) => notice['about'] === subject && recipient.type !== 'sent');
    },
    async sentAs(place, messageId) {
      refuseEnded();
      return [...draft.get().deliveries.values()]
        .map(({ delivery }) => delivery)
        .find(
          ({ reference }) =>
            reference?.messageId === messageId && conversationKey(reference.place) === conversationKey(place),
        );
    },
    async claim(id, now, until) {
      refuseEnded();
      return claim(id, now, until);
    },
    async postpone(id, after, now) {
      refuseEnded();
      if (kept(id)?.delivery.state === 'waiting') enqueue(draft, id, millisecondsBetween(now, after));
    },
    async settle(id, outcome, now, claimedUntil) {
      refuseEnded();
      const one = kept(id);
      if (!one || !isWaiting(one)) return;
      if (outcome.type !== 'sent' && claimedUntil && !isClaimedAtMostUntil(one, claimedUntil)) return;
      keep(id, settled(one, outcome));
      const first = firstOf(one.delivery.lane);
      if (outcome.type === 'again') enqueue(draft, id, millisecondsBetween(now, outcome.after));
      else if (first) enqueue(draft, first.delivery.id);
    },
    async requeueDue(now) {
      refuseEnded();
      const due = [...draft.get().deliveries.values()].filter(
        (one) =>
          isWaiting(one) &&
          firstOf(one.delivery.lane) === one &&
          !isAhead(one.delivery.notBefore, now) &&
          !isAhead(one.claimedUntil, now) &&
          !hasJobForNow(draft.get(), one.delivery.id),
      );
      for (const { delivery } of due) enqueue(draft, delivery.id);
      return due.length;
    },
    async admit(place, now, hasWaited) {
      refuseEnded();
      const { rates } = draft.get();
      const key = conversationKey(place);
      const passed = passage(RATES[place.platform], rates.get(key), now.epochMilliseconds, hasWaited);
      draft.set({ ...draft.get(), rates: new Map(rates).set(key, passed.traffic) });
      if (!passed.admitted)
        return { type: 'later', after: Temporal.Instant.fromEpochMilliseconds(passed.after) };
      return { type: 'admitted' };
    },
  };
}

/** Every delivery in the draft, in the order of storing. */
export function allDeliveries({ deliveries }: DeliveryState): readonly Delivery[] {
  return [...deliveries.values()].map(({ delivery }) => delivery);
}

/** What is stored once those who asked these inquiries are removed: the accounts to which they were answered go with them. */
export function withoutAccounts(
  stored: DeliveryState,
  inquiryIds: ReadonlySet<string>,
): Pick<DeliveryState, 'deliveries'> {
  const deliveries = [...stored.deliveries].map(([id, kept]): [DeliveryId, Kept] => {
    const { recipient, notice } = kept.delivery;
    if (recipient.type !== 'account' || !inquiryIds.has(String(notice['inquiryId']))) return [id, kept];
    const wiped = { ...recipient, account: { ...recipient.account, userId: '' } };
    return [id, { ...kept, delivery: { ...kept.delivery, recipient: wiped } }];
  });
  return { deliveries: new Map(deliveries) };
}

function enqueue(draft: Draft<DeliveryState>, deliveryId: DeliveryId, delayMs = 0): void {
  const job = { deliveryId, startsAt: performance.now() + delayMs, attempts: 0, isTaken: false };
  draft.set({ ...draft.get(), jobs: new Map(draft.get().jobs).set(randomUUID(), job) });
}

function hasJobForNow({ jobs }: DeliveryState, id: DeliveryId): boolean {
  return [...jobs.values()].some(
    (job) => job.deliveryId === id && (job.isTaken || job.attempts > 0 || job.startsAt <= performance.now()),
  );
}

function settled({ delivery }: Kept, outcome: Outcome): Kept {
  switch (outcome.type) {
    case 'sent':
      return { delivery: { ...delivery, state: 'sent', reference: outcome.reference } };
    case 'void':
    case 'undeliverable':
      return { delivery: { ...delivery, state: outcome.type } };
    case 'again': {
      const failures = delivery.failures + (outcome.isFailure ? 1 : 0);
      return { delivery: { ...delivery, failures, notBefore: outcome.after } };
    }
    default:
      return outcome satisfies never;
  }
}

function conversationKey(place: Parameters<DeliveryRepository['admit']>[0]): string {
  return `${place.platform}\n${place.workspaceId}\n${place.id}`;
}

function millisecondsBetween(now: Temporal.Instant, then: Temporal.Instant): number {
  return Math.max(0, then.epochMilliseconds - now.epochMilliseconds);
}
