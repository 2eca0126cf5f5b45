import type { Temporal } from 'temporal-polyfill';
import { deliveryId, type PersonId } from '../kernel/ids.ts';
import type { Delivery, NewDelivery, Notice } from './delivery.ts';

/**
 * One notice on its way to a person; `cause` says what is told, once for each person. All that is told about the same `matter` reaches
 * them in order.
 */
export function noticeTo(
  personId: PersonId,
  about: { readonly matter: string; readonly cause: string },
  notice: Notice,
  newId: () => string,
  now: Temporal.Instant,
): NewDelivery {
  return {
    id: deliveryId(newId()),
    key: `${about.cause}:person:${personId}`,
    lane: `${about.matter}:person:${personId}`,
    recipient: { type: 'person', personId },
    notice,
    createdAt: now,
  };
}

/** The notice in place of what the delivery said, once for each version of what it is about; without one, once for ever. */
export function noticeInstead(
  { id }: Delivery,
  version: number | undefined,
  notice: Notice,
  newId: () => string,
  now: Temporal.Instant,
): NewDelivery {
  return {
    id: deliveryId(newId()),
    key: [notice.kind, id, ...(version === undefined ? [] : [version])].join(':'),
    lane: `sent:${id}`,
    recipient: { type: 'sent', deliveryId: id },
    notice,
    createdAt: now,
  };
}
