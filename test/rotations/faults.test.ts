import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { personId, rotationId } from '../../src/kernel/ids.ts';
import { rotationFaults } from '../../src/rotations/faults.ts';
import type { Rotation } from '../../src/rotations/model.ts';
import { dutyAt } from '../../src/rotations/schedule/schedule.ts';
import { every, layers, source, turns } from './build.ts';

/** `code at path`, one for each fault. */
function faults(rotation: Rotation, others: readonly Rotation[] = []): readonly string[] {
  return rotationFaults(rotation, source([rotation, ...others])).map(
    ({ code, path }) => `${code} at ${path.join('.')}`,
  );
}

test('what can be scheduled has no faults', () => {
  const rotation = turns({
    people: ['alice', 'bob 2026-01-01..2026-02-01'],
    hours: [
      { weekdays: [1], startMinute: 1320, endMinute: 360 },
      { weekdays: [2], startMinute: 0, endMinute: 1440 },
    ],
    holidays: ['DE-BE', '12-24'],
    overrides: ['nobody 2026-01-05 09:00..2026-01-06 09:00'.replaceAll(' 09', 'T09')],
    backup: { type: 'person', personId: personId('alice') },
  });
  expect(faults(rotation)).toEqual([]);
});

describe('each impossible thing, with its place', () => {
  test.each([
    ['a zone', turns({ timeZone: 'Europe/Berlim' }), 'unknown-time-zone at timeZone'],
    ['an hour', turns({ startsOn: '2026-01-05T25:00' }), 'no-such-time at startsOn'],
    ['a date', turns({ startsOn: '2026-02-30T09:00' }), 'no-such-date at startsOn'],
    ['an anchor', turns({ startsOn: 'next monday' }), 'unreadable-moment at startsOn'],
    ['no length', turns({ cadence: every(0, 'weeks') }), 'count-out-of-range at cadence.count'],
    ['half a day', turns({ cadence: every(0.5, 'days') }), 'count-out-of-range at cadence.count'],
    ['an age', turns({ cadence: every(1e9, 'weeks') }), 'count-out-of-range at cadence.count'],
    ['no day', turns({ cadence: { type: 'weekdays', weekdays: [] } }), 'no-weekdays at cadence.weekdays'],
    [
      'a window on no day',
      turns({ hours: [{ weekdays: [], startMinute: 0, endMinute: 60 }] }),
      'no-weekdays at hours.0.weekdays',
    ],
    [
      'a window beyond the day',
      turns({ hours: [{ weekdays: [1], startMinute: 0, endMinute: 1441 }] }),
      'window-out-of-range at hours.0',
    ],
    [
      'a window of no length',
      turns({ hours: [{ weekdays: [1], startMinute: 540, endMinute: 540 }] }),
      'window-of-no-length at hours.0',
    ],
    ['nobody on duty', turns({ onDuty: 0 }), 'count-out-of-range at onDuty'],
    ['half a person', turns({ onDuty: 1.5 }), 'count-out-of-range at onDuty'],
    ['a crowd', turns({ onDuty: 21 }), 'count-out-of-range at onDuty'],
    ['a date of one’s own', turns({ holidays: ['2026-02-29'] }), 'unknown-holidays at holidays.0'],
    ['a country', turns({ holidays: ['XX'] }), 'unknown-holidays at holidays.0'],
    ['a region', turns({ holidays: ['DE-XX'] }), 'unknown-holidays at holidays.0'],
    [
      'a leave before the join',
      turns({ people: ['alice', 'bob 2026-03-01..2026-02-01'] }),
      'leave-before-join at participants.1.until',
    ],
    ['a join', turns({ people: ['bob 2026-02-31..'] }), 'no-such-date at participants.0.from'],
    [
      'an override back in time',
      turns({ overrides: ['bob 2026-01-06..2026-01-05'] }),
      'override-ends-before-start at overrides.0.until',
    ],
    [
      'an override of no length',
      turns({ overrides: ['bob 2026-01-06..2026-01-07', 'bob 2026-01-06..2026-01-06'] }),
      'override-of-no-length at overrides.1.until',
    ],
    [
      'a backup',
      turns({ backup: { type: 'rotation', rotationId: rotationId('rota') } }),
      'backup-is-itself at backup.rotationId',
    ],
    ['a layer', layers('rota', ['other', 'rota']), 'layer-cycle at layers.1.rotationId'],
  ])('%s', (_, rotation, expected) => {
    expect(faults(rotation)).toEqual([expected]);
  });
});

test('backups may lead round in a circle, for each is asked only who is on duty', () => {
  const [rota, other, over] = [rotationId('rota'), rotationId('other'), rotationId('over')];
  const behind = (id: typeof rota) => ({ backup: { type: 'rotation', rotationId: id } }) as const;
  const office = [{ weekdays: [1], startMinute: 540, endMinute: 1080 }] as const;
  const all = [
    turns({ hours: office, ...behind(over) }),
    { ...turns({ people: ['bob'], hours: office, ...behind(rota) }), id: other },
    { ...layers('over', ['rota', 'other']), ...behind(other) },
  ];
  for (const rotation of all) {
    expect(rotationFaults(rotation, source(all))).toEqual([]);
    for (const time of ['2026-01-05T10:00:00Z', '2026-01-06T03:00:00Z']) {
      dutyAt(source(all), rotation.id, Temporal.Instant.from(time));
    }
  }
  const monday = Temporal.Instant.from('2026-01-05T10:00:00Z');
  expect(all.map(({ id }) => dutyAt(source(all), id, monday).backup)).toEqual([undefined, 'alice', 'bob']);
});

test('nobody takes their own place', () => {
  const override = { from: '2026-01-06', until: '2026-01-05', insteadOf: personId('bob') };
  const rotation = { ...turns(), overrides: [{ ...override, personId: personId('bob') }] };
  expect(faults(rotation)).toEqual([
    'override-ends-before-start at overrides.0.until',
    'override-instead-of-oneself at overrides.0.insteadOf',
  ]);
  expect(faults({ ...turns(), overrides: [{ ...override, until: '2026-01-07', personId: null }] })).toEqual(
    [],
  );
});

test('all of them at once, moments too where the zone is unknown', () => {
  const rotation = turns({
    timeZone: 'Mars/Olympus',
    startsOn: '2026-01-05T24:30',
    cadence: every(-1, 'days'),
    people: ['alice 2026-03-01..2026-02-01'],
    overrides: ['bob soon..2026-13-01'],
  });
  expect(faults(rotation)).toEqual([
    'unknown-time-zone at timeZone',
    'no-such-time at startsOn',
    'count-out-of-range at cadence.count',
    'leave-before-join at participants.0.until',
    'unreadable-moment at overrides.0.from',
    'no-such-date at overrides.0.until',
  ]);
});

test('the nearest zone is proposed where one is near', () => {
  const nearest = (timeZone: string) => rotationFaults(turns({ timeZone }), source([]));
  expect(nearest('Europe/Berlim')).toMatchObject([{ text: 'Europe/Berlim', nearest: 'Europe/Berlin' }]);
  expect(nearest('Mars/Olympus')).toEqual([
    { code: 'unknown-time-zone', text: 'Mars/Olympus', path: ['timeZone'] },
  ]);
});

test('a circle of layers is told to each that is in it, with the way round, and to nobody else', () => {
  const [one, two, three] = [
    layers('one', ['two']),
    layers('two', ['rota', 'three']),
    layers('three', ['one']),
  ];
  const outside = layers('outside', ['one']);
  const others = [one, two, three, turns()];
  expect(rotationFaults(two, source(others))).toEqual([
    { code: 'layer-cycle', cycle: ['two', 'three', 'one', 'two'], path: ['layers', 1, 'rotationId'] },
  ]);
  expect(rotationFaults(outside, source([...others, outside]))).toEqual([]);
});
