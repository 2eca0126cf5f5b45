import type { Platform } from '../chat/intent.ts';
import { isGivenUp, nextAttempt, nextLook } from '../deliveries/backoff.ts';
import type { Delivery, Recipient } from '../deliveries/delivery.ts';
import type { Claim, DeliveryRepository, Outcome, Speaker } from '../deliveries/ports.ts';
import type { Listener, NoticeRoom, Subject } from '../deliveries/subject.ts';
import type { IdentityRepository } from '../directory/ports.ts';
import type { DeliveryId } from '../kernel/ids.ts';
import type { UnitOfWork } from '../kernel/unit-of-work.ts';
import type { SnapshotSource } from '../lookup/ports.ts';
import { createAccountSearch } from './account-search.ts';
import { type Carried, createCarry } from './carry.ts';
import { compose } from './compose.ts';
import { type ConclusionPorts, createConclusion, type Job, traits } from './conclude.ts';
import { listenerOf, readSubject } from './subject.ts';
import { isForOperator, type Verdict, verdictOn } from './verdict.ts';
import { foundWays, type Search, type Way, waysTo } from './ways.ts';

interface Deliveries {
  readonly deliveries: DeliveryRepository;
}

export interface CourierPorts<Repositories extends Deliveries> extends ConclusionPorts {
  readonly work: UnitOfWork<Repositories>;
  /** Of the nouns that tell something. */
  readonly rooms: readonly NoticeRoom<NoInfer<Repositories>>[];
  readonly snapshots: SnapshotSource;
  /** Who speaks on that platform; undefined where the bot does not. */
  readonly messengers: (platform: Platform) => Speaker | undefined;
  /** Where the accounts go that were found by somebody's address. */
  readonly identities: IdentityRepository;
  /** At least 0 and below 1. */
  readonly random: () => number;
}

/** Brings deliveries to their recipients. */
export interface Courier {
  /**
   * Sends the delivery if its turn has come, and stores what became of it; else sees to it that it comes up again. At least once: it
   * is said twice only where the platform took it and this process died before that was stored (docs/deliveries.md). Throws only
   * where the database fails, and then the delivery is to be given out again.
   */
  deliver(id: DeliveryId): Promise<void>;
  /** Closes one that broke off each time, and tells whom it concerns, as of any other that does not reach its recipient. */
  giveUp(id: DeliveryId): Promise<void>;
}

/** For so long nobody else gets a delivery that was claimed. */
const CLAIM_SECONDS = 60;

const BROKEN_OFF: Outcome = { type: 'undeliverable', reason: 'broke-off' };

/** Why it does not arrive, where there is not even a way to try. */
const NO_WAY: Readonly<Record<Recipient['type'], string>> = {
  person: 'person-unreachable',
  account: 'person-unreachable',
  place: 'conversation-gone',
  channel: 'conversation-gone',
  sent: 'conversation-gone',
};

const PLATFORMS: readonly Platform[] = ['slack', 'teams'];

type Claimed = Pick<Job, 'delivery' | 'claimedUntil'> & {
  readonly type: 'claimed';
  readonly subject: Subject | 'gone' | 'unreadable';
  /** Of one that is said in place of an earlier message: the delivery of that. */
  readonly original: Delivery | undefined;
};

/** Where to, and who reads it there; or what becomes of it without that. */
type Route = { readonly ways: readonly (Way | Search)[]; readonly listener: Listener | undefined } | Outcome;

type Tried = Outcome | Extract<Carried, { readonly type: 'no-way' }>;

/** A courier; each process has one, and all of them work on the same deliveries. */
export function createCourier<Repositories extends Deliveries>(ports: CourierPorts<Repositories>): Courier {
  const { work, clock, messengers, logger } = ports;
  const underWay = new Set<DeliveryId>();
  const { conclude, settle } = createConclusion(ports);
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

  /** Takes it, and reads what it tells of, as one; else when to look again, where it is not ours to send now but still waits. */
  function claim(id: DeliveryId): Promise<Claimed | Exclude<Claim, { readonly type: 'claimed' }>> {
    return work.run(async (repositories) => {
      const { deliveries } = repositories;
      const now = clock.now();
      const claimedUntil = now.add({ seconds: CLAIM_SECONDS });
      const result = await deliveries.claim(id, now, claimedUntil);
      if (result.type !== 'claimed') return result;
      const { delivery } = result;
      const { recipient } = delivery;
      const original = recipient.type === 'sent' ? await deliveries.byId(recipient.deliveryId) : undefined;
      const subject = await readSubject(delivery, ports.rooms, repositories);
      return { type: 'claimed', delivery, claimedUntil, original, subject };
    });
  }

  async function deliver(id: DeliveryId): Promise<void> {
    const claimed = await claim(id);
    if (claimed.type === 'settled') return;
    if (claimed.type === 'later') {
      return work.run(({ deliveries }) => deliveries.postpone(id, claimed.after, clock.now()));
    }
    const { delivery, claimedUntil, subject, original } = claimed;
    if (subject === 'gone') return settle(claimed, { type: 'void' });
    if (subject === 'unreadable') {
      logger.warn('A notice is of a kind that this version does not know', traits(delivery));
      return settle(claimed, { type: 'undeliverable', reason: subject });
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
    if (isStarting && !isGivenUp(job.delivery, clock.now()))
      return { type: 'again', after: nextLook(job.delivery, clock.now()), isFailure: false };
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

  async function giveUp(id: DeliveryId): Promise<void> {
    try {
      const claimed = await claim(id);
      if (claimed.type !== 'claimed') return;
      const { subject } = claimed;
      if (typeof subject !== 'string') {
        return await conclude({ ...claimed, subject, snapshot: await ports.snapshots.current() }, BROKEN_OFF);
      }
    } catch (error) {
      // What kept it from being sent may keep it from being read, too, and it must not wait for ever.
      logger.error('Nobody could be told that a delivery is given up', { deliveryId: id, error });
    }
    await work.run(({ deliveries }) => deliveries.settle(id, BROKEN_OFF, clock.now()));
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
    giveUp,
  };
}
