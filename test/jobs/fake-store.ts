import { Temporal } from 'temporal-polyfill';
import type { Delivery } from '../../src/deliveries/delivery.ts';
import type { Claim, DeliveryRepository } from '../../src/deliveries/ports.ts';
import { passage, RATES } from '../../src/deliveries/rates.ts';
import type { Inquiry, InquiryEvent } from '../../src/inquiries/inquiry.ts';
import type { InquiryRepositories } from '../../src/inquiries/ports.ts';

interface Stored {
  readonly delivery: Delivery;
  readonly notBefore?: Temporal.Instant;
  readonly claimedUntil?: Temporal.Instant;
  readonly reason?: string;
}

const { compare } = Temporal.Instant;

/** The deliveries of one inquiry, as the courier sees them: what it never asks is not there. */
export function createFakeStore(inquiry: Inquiry, events: readonly InquiryEvent[]) {
  const rows = new Map<string, Stored>();
  const rates = new Map<string, number>();
  const row = (id: string): Stored => {
    const stored = rows.get(id);
    if (!stored) throw new Error(`There is no delivery ${id}`);
    return stored;
  };
  const waitingBefore = (id: string, lane: string) =>
    [...rows.values()].find(
      ({ delivery }) => delivery.lane === lane && (delivery.id === id || delivery.state === 'waiting'),
    );

  const deliveries: Omit<DeliveryRepository, 'sentAs'> = {
    async add(added) {
      for (const each of added) {
        const isKnown = [...rows.values()].some(({ delivery }) => delivery.key === each.key);
        if (!isKnown) rows.set(each.id, { delivery: { ...each, state: 'waiting', failures: 0 } });
      }
    },
    byId: async (id) => rows.get(id)?.delivery,
    async claim(id, now, until): Promise<Claim> {
      const stored = rows.get(id);
      if (stored?.delivery.state !== 'waiting') return { type: 'settled' };
      const first = waitingBefore(id, stored.delivery.lane) ?? stored;
      const { notBefore, claimedUntil } = first;
      if (claimedUntil && compare(claimedUntil, now) > 0)
        return { type: 'later', after: now.add({ seconds: 1 }) };
      if (notBefore && compare(notBefore, now) > 0) return { type: 'later', after: notBefore };
      if (first !== stored) return { type: 'later', after: now.add({ seconds: 1 }) };
      rows.set(id, { ...stored, claimedUntil: until });
      return { type: 'claimed', delivery: stored.delivery };
    },
    postpone: async () => undefined,
    async settle(id, outcome) {
      const { delivery } = row(id);
      if (delivery.state !== 'waiting') return;
      if (outcome.type === 'again') {
        const failures = delivery.failures + (outcome.isFailure ? 1 : 0);
        rows.set(id, { delivery: { ...delivery, failures }, notBefore: outcome.after });
        return;
      }
      const reference = outcome.type === 'sent' ? { reference: outcome.reference } : {};
      const reason = outcome.type === 'undeliverable' ? { reason: outcome.reason } : {};
      rows.set(id, { delivery: { ...delivery, state: outcome.type, ...reference }, ...reason });
    },
    requeueDue: async () => 0,
    async admit({ platform, workspaceId, id }, now) {
      const key = `${platform} ${workspaceId} ${id}`;
      const result = passage(RATES[platform], rates.get(key), now.epochMilliseconds);
      if (!result.admitted) {
        return { type: 'later', after: Temporal.Instant.fromEpochMilliseconds(result.after) };
      }
      rates.set(key, result.busyUntil);
      return { type: 'admitted' };
    },
  };
  const repositories = {
    deliveries,
    inquiries: {
      byId: async (id: string) => (id === inquiry.id ? inquiry : undefined),
      events: async () => events,
      deliveriesOf: async () =>
        [...rows.values()]
          .map(({ delivery }) => delivery)
          .filter(({ recipient }) => recipient.type !== 'sent'),
    },
  };
  return { rows, repositories: repositories as unknown as InquiryRepositories };
}
