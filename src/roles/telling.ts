import type { Temporal } from 'temporal-polyfill';
import type { Delivery, NewDelivery, Notice } from '../deliveries/delivery.ts';
import { deliveryId, type PersonId } from '../kernel/ids.ts';

/** One notice on its way to a person; `cause` says what is told, once for each person. */
export function tell(
  personId: PersonId,
  cause: string,
  notice: Notice,
  newId: () => string,
  now: Temporal.Instant,
): NewDelivery {
  return {
    id: deliveryId(newId()),
    key: `${cause}:person:${personId}`,
    lane: `roles:person:${personId}`,
    recipient: { type: 'person', personId },
    notice,
    createdAt: now,
  };
}

/** The notice in place of what the delivery said, once for ever: what was asked is answered. */
export function tellInstead(
  { id }: Delivery,
  notice: Notice,
  newId: () => string,
  now: Temporal.Instant,
): NewDelivery {
  return {
    id: deliveryId(newId()),
    key: `${notice.kind}:${id}`,
    lane: `sent:${id}`,
    recipient: { type: 'sent', deliveryId: id },
    notice,
    createdAt: now,
  };
}
