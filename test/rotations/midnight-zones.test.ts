import { expect, test, vi } from 'vitest';
import { everyChange, faultsOf } from './changes-of-clocks.ts';

// A busy machine takes several times as long as an idle one.
vi.setConfig({ testTimeout: 180_000 });

/** Where clocks change at midnight, or have done so. */
const ZONES = [
  'Asia/Beirut',
  'Africa/Cairo',
  'Asia/Amman',
  'Asia/Gaza',
  'Asia/Tehran',
  'America/Havana',
  'America/Santiago',
  'America/Asuncion',
  'Atlantic/Azores',
];

test.each(ZONES)('%s: handoffs on the days of all changes of clocks from 1970 to 2100', (timeZone) => {
  const changes = everyChange(timeZone);
  expect(changes.length).toBeGreaterThan(40);
  expect(faultsOf(timeZone, changes, 'at each time')).toEqual([]);
});
