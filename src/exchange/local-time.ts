import type { Temporal } from 'temporal-polyfill';

/** `2026-03-02 09:00 (Europe/Berlin)`. */
export function localTime(at: Temporal.ZonedDateTime): string {
  return `${at.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ')} (${at.timeZoneId})`;
}
