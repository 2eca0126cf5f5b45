import { expect, test, vi } from 'vitest';
import { faultsOf, sampledChanges } from './changes-of-clocks.ts';

// A busy machine takes several times as long as an idle one.
vi.setConfig({ testTimeout: 300_000 });

test('every zone that the platform knows: handoffs on the days of changes of clocks, in a sample of years', () => {
  let checked = 0;
  const faults = Intl.supportedValuesOf('timeZone').flatMap((timeZone) => {
    const changes = sampledChanges(timeZone);
    checked += changes.length;
    return faultsOf(timeZone, changes, 'at one time');
  });
  expect(faults).toEqual([]);
  expect(checked).toBeGreaterThan(2_000);
});
