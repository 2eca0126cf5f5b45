import { expect, it } from 'vitest';
import type { Person } from '../../../src/directory/model.ts';
import { prepareFinding, thingFinder } from '../../../src/lookup/suggest/find-things.ts';
import { company, person } from '../../support/company.ts';
import { snapshotOf } from '../../support/memory.ts';

it('whoever types first waits for no name to be read where finding was made ready', () => {
  let reads = 0;
  const alice: Person = Object.defineProperty({ ...person('alice') }, 'name', {
    enumerable: true,
    get: () => {
      reads += 1;
      return 'Alice Ng';
    },
  });
  const snapshot = snapshotOf(company({ people: [alice] }));
  prepareFinding(snapshot);
  const before = reads;
  expect(before).toBeGreaterThan(0);
  const found = thingFinder(snapshot).people('ali', 5);
  expect(reads).toBe(before);
  expect(found).toEqual([{ item: alice, fit: 'name' }]);
});
