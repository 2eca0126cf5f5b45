import { customType } from 'drizzle-orm/pg-core';
import { Temporal } from 'temporal-polyfill';

/** A `timestamptz`, which keeps microseconds; what is finer is cut off. The session writes its dates in ISO form. */
export const instant = customType<{ data: Temporal.Instant; driverData: string }>({
  dataType: () => 'timestamp with time zone',
  toDriver: storedInstant,
  fromDriver: (text) => Temporal.Instant.from(text),
});

/** An instant as PostgreSQL reads it. */
export function storedInstant(at: Temporal.Instant): string {
  return at.round({ smallestUnit: 'microsecond', roundingMode: 'floor' }).toString();
}
