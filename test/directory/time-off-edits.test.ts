import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { type TimeOffWanted, timeOffAdded, timeOffRemoved } from '../../src/directory/time-off-edits.ts';
import { personId } from '../../src/kernel/ids.ts';
import { company, person } from '../support/company.ts';

const NOW = Temporal.Instant.from('2026-08-06T10:00:00Z');
const BOB = personId('bob');
const DANA = personId('dana');
const KNOWN = { from: '2026-08-20', until: '2026-08-22' };
const PAST = { from: '2026-08-01', until: '2026-08-03' };
const MADE_AND_PAST = {
  from: '2026-07-01',
  until: '2026-07-03',
  made: { by: BOB, at: '2026-06-01T00:00:00Z' },
};

const { directory } = company({
  people: [
    person('bob', { timeZone: 'America/New_York', timeOff: [MADE_AND_PAST, PAST, KNOWN] }),
    person('dana'),
  ],
});
const situation = { directory, managers: [DANA], now: NOW };

const add = (given: Partial<TimeOffWanted>) =>
  timeOffAdded({ personId: BOB, from: '2026-08-10', until: '2026-08-12', actorId: BOB, ...given }, situation);

it('time off is read in the zone of whose it is, put in order, and says who said so', () => {
  const added = add({ from: '2026-08-10 09:00', reason: ' wedding ', actorId: DANA });
  const { person: bob, timeOff, interval } = added.ok ? added.value : expect.fail();
  expect(timeOff).toEqual({
    from: '2026-08-10T09:00',
    until: '2026-08-12',
    reason: 'wedding',
    made: { by: DANA, at: '2026-08-06T10:00:00Z' },
  });
  expect(`${interval.start} ${interval.end}`).toBe('2026-08-10T13:00:00Z 2026-08-12T04:00:00Z');
  expect(bob.timeOff).toEqual([PAST, timeOff, KNOWN]);
});

it.each([
  ['of somebody unknown', { personId: personId('eve') }, { code: 'person-unknown', personId: 'eve' }],
  ['put in by somebody else', { actorId: personId('eve') }, { code: 'not-allowed', managers: [DANA] }],
  ['with too long a reason', { reason: 'x'.repeat(251) }, { code: 'reason-too-long', most: 250 }],
  ['from no moment', { from: 'monday' }, { code: 'from-unreadable' }],
  ['until no moment', { until: '2026-02-30' }, { code: 'until-unreadable' }],
  ['that ends before it starts', { until: '2026-08-09' }, { code: 'ends-before-start' }],
  ['of no length', { until: '2026-08-10' }, { code: 'of-no-length' }],
  ['that has passed', { from: '2026-08-04', until: '2026-08-06T06:00' }, { code: 'has-passed' }],
  ['of more than a year', { from: '2026-09-01', until: '2027-09-03' }, { code: 'too-long', mostDays: 366 }],
  ['that overlaps', { from: '2026-08-21', until: '2026-08-25' }, { code: 'overlaps', other: KNOWN }],
])('time off %s is refused', (_, given, refusal) => {
  expect(add(given)).toEqual({ ok: false, refusal });
});

it.each([
  ['that touches another', { from: '2026-08-22', until: '2026-08-25' }],
  ['that has begun', { from: '2026-08-04', until: '2026-08-06T06:01' }],
  ['of a year', { from: '2026-09-01', until: '2027-09-02' }],
])('time off %s is taken', (_, given) => {
  expect(add(given).ok).toBe(true);
});

it('time off is taken back by its moments, while it has not ended', () => {
  const remove = (given: typeof KNOWN, actorId = BOB) =>
    timeOffRemoved({ personId: BOB, ...given, actorId }, situation);
  const removed = remove(KNOWN, DANA);
  expect(removed.ok && removed.value.person.timeOff).toEqual([MADE_AND_PAST, PAST]);
  expect(remove({ ...KNOWN, until: '2026-08-23' })).toMatchObject({ refusal: { code: 'time-off-unknown' } });
  expect(remove(PAST)).toEqual({ ok: false, refusal: { code: 'has-passed', timeOff: PAST } });
  expect(remove(KNOWN, personId('eve'))).toMatchObject({ refusal: { code: 'not-allowed' } });
});
