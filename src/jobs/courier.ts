import { setTimeout as realPause } from 'node:timers/promises';
import type { Temporal } from 'temporal-polyfill';
import type { Platform } from '../chat/intent.ts';
import { nextAttempt, nextLook } from '../deliveries/backoff.ts';
import type { Delivery, Recipient } from '../deliveries/delivery.ts';
import type { Outcome, Speaker } from '../deliveries/ports.ts';
import type { IdentityRepository } from '../directory/ports.ts';
import type { InquiryPorts, InquiryRepositories } from '../inquiries/ports.ts';
import type { Clock } from '../kernel/clock.ts';
import type { DeliveryId } from '../kernel/ids.ts';
import type { Logger } from '../kernel/logger.ts';
import type { UnitOfWork } from '../kernel/unit-of-work.ts';
import type { Snapshot, SnapshotSource } from '../lookup/ports.ts';
import { createAccountSearch } from './account-search.ts';
import { type Carried, createCarry } from './carry.ts';
import { compose } from './compose.ts';
import { type Listener, listenerOf, readSubject, type Subject } from './subject.ts';
import { reportUndelivered, wordToOwners } from './undelivered.ts';
import { isForOperator, type Verdict, verdictOn } from './verdict.ts';
import { foundWays, type Search, type Way, waysTo } from './ways.ts';

export interface CourierPorts {
  readonly work: UnitOfWork<InquiryRepositories>;
  readonly snapshots: SnapshotSource;
  /** Who speaks on that platform; undefined where the bot does not. */
  readonly messengers: (platform: Platform) => Speaker | undefined;
  /** Where the accounts go that were found by somebody's address. */
  readonly identities: IdentityRepository;
  readonly clock: Clock;
  /** At least 0 and below 1. */
  readonly random: () => number;
  readonly logger: Logger;
  readonly inquiries: InquiryPorts;
  /** Resolves after so many milliseconds; by the machine's timer where absent. */
  readonly pause?: (milliseconds: number) => Promise<unknown>;
}

/** Brings deliveries to their recipients. */
export interface Courier {
  /**
   * Sends the delivery if its turn has come, and stores what became of it; else sees to it that it comes up again. At least once: it
   * is said twice only where the platform took it and this process died before that was stored (docs/deliveries.md). Throws only
   * where the database fails, and then the delivery is to be given out again.
   */
  deliver(id: DeliveryId): Promise<void>;
}

/** For so long nobody else gets a delivery that was claimed. */
const CLAIM_SECONDS = 60;

/** The pauses after which storing that something was sent is tried again; longer than a database takes to be restarted. */
const STORING_PAUSES_MS = [100, 250, 500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000, 60_000, 60_000];

/** Why it does not arrive, where there is not even a way to try. */
const NO_WAY: Readonly<Record<Recipient['type'], string>> = {
  person: 'person-unreachable',
  account: 'person-unreachable',
  place: 'conversation-gone',
  channel: 'conversation-gone',
  sent: 'conversation-gone',
};

const PLATFORMS: readonly Platform[] = ['slack', 'teams'];

/** A delivery that is ours to send, and all that is known of it. */
interface Job {
  readonly delivery: Delivery;
  readonly claimedUntil: Temporal.Instant;
  readonly subject: Subject;
  readonly snapshot: Snapshot;
}

type Claimed = Pick<Job, 'delivery' | 'claimedUntil'> & {
  readonly subject: Subject | 'gone' | 'unreadable';
  /** Of one that is said in place of an earlier message: the delivery of that. */
  readonly original: Delivery | undefined;
};

/** Where to, and who reads it there; or what becomes of it without that. */
type Route = { readonly ways: readonly (Way | Search)[]; readonly listener: Listener | undefined } | Outcome;

type Tried = Outcome | Extract<Carried, { readonly type: 'no-way' }>;

/** A courier; each process has one, and all of them work on the same deliveries. */
export function createCourier(ports: CourierPorts): Courier {
  const { work, clock, messengers, logger } = ports;
  const underWay = new Set<DeliveryId>();
  const carry = createCarry({
    messengers,
    clock,
    admit: (...asked) => work.run(({ deliveries }) => deliveries.admit(...asked)),
  });

  const search = createAccountSearch({
    sources: messengers,
    identities: ports.identities,
    snapshots: ports.snapshots,
    clock,
  });

  /** Takes it, and reads what it tells of, as one; undefined where it is not ours to send now. */
  function claim(id: DeliveryId): Promise<Claimed | undefined> {
    return work.run(async (repositories) => {
      const { deliveries } = repositories;
      const now = clock.now();
      const claimedUntil = now.add({ seconds: CLAIM_SECONDS });
      const result = await deliveries.claim(id, now, claimedUntil);
      if (result.type === 'later') await deliveries.postpone(id, result.after, now);
      if (result.type !== 'claimed') return undefined;
      const { delivery } = result;
      const { recipient } = delivery;
      const original = recipient.type === 'sent' ? await deliveries.byId(recipient.deliveryId) : undefined;
      return { delivery, claimedUntil, original, subject: await readSubject(delivery, repositories) };
    });
  }

  async function deliver(id: DeliveryId): Promise<void> {
    const claimed = await claim(id);
    if (claimed === undefined) return;
    const { delivery, claimedUntil, subject, original } = claimed;
    if (subject === 'gone') return settle(id, { type: 'void' });
    if (subject === 'unreadable') {
      logger.warn('A notice is of a kind that this version does not know', traits(delivery));
      return settle(id, { type: 'undeliverable', reason: subject });
    }
    const job = { delivery, claimedUntil, subject, snapshot: await ports.snapshots.current() };
    await conclude(job, await outcomeOf(job, original));
  }

  async function outcomeOf(job: Job, original: Delivery | undefined): Promise<Outcome> {
    const route = routeOf(job, original);
    if ('type' in route) return route;
    const tried = await attemptAll(route.ways, job, route.listener);
    if (tried.type !== 'no-way') return tried;
    const { reason } = tried;
    const isStarting = PLATFORMS.some((platform) => messengers(platform) && !workspaceOf(platform));
    if (isStarting) return { type: 'again', after: nextLook(job.delivery, clock.now()), isFailure: false };
    return { type: 'undeliverable', reason };
  }

  function routeOf({ delivery, subject, snapshot }: Job, original: Delivery | undefined): Route {
    const { recipient } = delivery;
    if (recipient.type !== 'sent') {
      const listener = listenerOf(recipient, subject);
      return { listener, ways: waysTo(recipient, listener, { ...snapshot, workspaceOf }) };
    }
    if (original?.state === 'waiting') {
      return { type: 'again', after: nextLook(delivery, clock.now()), isFailure: false };
    }
    if (original?.reference === undefined) return { type: 'void' };
    const listener = original.recipient.type === 'sent' ? undefined : listenerOf(original.recipient, subject);
    return { listener, ways: [{ type: 'edit', reference: original.reference }] };
  }

  /** One after the other, until one works or has to be tried again. */
  async function attemptAll(
    ways: readonly (Way | Search)[],
    job: Job,
    listener: Listener | undefined,
  ): Promise<Tried> {
    let tried: Tried = { type: 'no-way', reason: NO_WAY[job.delivery.recipient.type] };
    for (const way of ways) {
      tried = await attempt(way, job, listener);
      if (tried.type !== 'no-way') break;
    }
    return tried;
  }

  async function attempt(way: Way | Search, job: Job, listener: Listener | undefined): Promise<Tried> {
    const { subject, claimedUntil } = job;
    try {
      if (way.type === 'search') return await attemptFound(way, job, listener);
      const { snapshot } = job;
      const carried = await carry(way, {
        subject,
        claimedUntil,
        hasWaited: job.delivery.notBefore !== undefined,
        compose: (place) => compose(subject, { place, listener, snapshot, now: clock.now() }),
      });
      if (carried.type !== 'wait') return carried;
      return { type: 'again', after: carried.until, isFailure: false };
    } catch (error) {
      // The one place where what a platform says ends up: it decides what becomes of the delivery.
      return afterFault(error, way, job.delivery);
    }
  }

  async function attemptFound(sought: Search, job: Job, listener: Listener | undefined): Promise<Tried> {
    const found = await search.find(sought);
    if (found === undefined) return { type: 'no-way', reason: NO_WAY.person };
    return attemptAll(foundWays(sought, found.account), { ...job, snapshot: found.snapshot }, listener);
  }

  function afterFault(error: unknown, way: Way | Search, delivery: Delivery): Tried {
    const verdict = verdictOn(error);
    report(verdict, error, delivery);
    switch (verdict.type) {
      case 'no-way':
        return verdict;
      case 'message-gone':
        return way.type === 'edit' ? { type: 'void' } : { type: 'no-way', reason: verdict.type };
      case 'hopeless':
        return { type: 'undeliverable', reason: verdict.reason };
      case 'again': {
        const after = nextAttempt(delivery, verdict.failed, clock.now(), ports.random());
        if (after === undefined) return { type: 'undeliverable', reason: 'tried-for-a-day' };
        return { type: 'again', after, isFailure: true };
      }
      default:
        return verdict satisfies never;
    }
  }

  function report(verdict: Verdict, error: unknown, delivery: Delivery): void {
    const data = { ...traits(delivery), error };
    if (isForOperator(verdict)) logger.error('A delivery did not work', data);
    else logger.info('A delivery did not work', data);
  }

  async function conclude({ delivery, subject, snapshot }: Job, outcome: Outcome): Promise<void> {
    if (outcome.type === 'sent') return storeSent(delivery.id, outcome);
    if (outcome.type !== 'undeliverable') return settle(delivery.id, outcome);
    logger.warn('A delivery is given up', { ...traits(delivery), reason: outcome.reason });
    await reportUndelivered(delivery, subject, outcome.reason, ports.inquiries);
    const now = clock.now();
    const words = wordToOwners(delivery, subject, snapshot, ports.inquiries.newId, now);
    await work.run(async ({ deliveries }) => {
      await deliveries.settle(delivery.id, outcome, now);
      await deliveries.add(words);
    });
  }

  /** Does not give up easily: as long as this is not stored, the same may be said again. */
  async function storeSent(id: DeliveryId, outcome: Outcome): Promise<void> {
    const pause = ports.pause ?? realPause;
    for (const milliseconds of STORING_PAUSES_MS) {
      try {
        return await settle(id, outcome);
      } catch (error) {
        logger.warn('What was sent could not be stored yet', { deliveryId: id, error });
        await pause(milliseconds);
      }
    }
    await settle(id, outcome);
  }

  function settle(id: DeliveryId, outcome: Outcome): Promise<void> {
    return work.run(({ deliveries }) => deliveries.settle(id, outcome, clock.now()));
  }

  function workspaceOf(platform: Platform): string | undefined {
    return messengers(platform)?.workspaceId();
  }

  return {
    async deliver(id) {
      // Given out a second time while the first is still at it, since that takes so long: the first goes on.
      if (underWay.has(id)) return;
      underWay.add(id);
      try {
        await deliver(id);
      } finally {
        underWay.delete(id);
      }
    },
  };
}

function traits({ id, notice }: Delivery): { readonly deliveryId: DeliveryId; readonly kind: string } {
  return { deliveryId: id, kind: notice.kind };
}
