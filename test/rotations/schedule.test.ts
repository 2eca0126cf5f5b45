import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { HoursWindow } from '../../src/directory/model.ts';
import { rotationId } from '../../src/kernel/ids.ts';
import { finalSchedule } from '../../src/rotations/schedule/schedule.ts';
import { drawn, every, instant, layers, source, turns } from './build.ts';

const BERLIN = 'Europe/Berlin';
const OFFICE: readonly HoursWindow[] = [{ weekdays: [1, 2, 3, 4, 5], startMinute: 540, endMinute: 1080 }];

describe('turns', () => {
  test('before the start nobody, from it on the first of the list', () => {
    expect(drawn(source([turns()]), 'rota', '2026-01-01T00:00', '2026-01-20T00:00', BERLIN)).toEqual([
      '2026-01-01T00:00+01:00 nobody',
      '2026-01-05T09:00+01:00 alice',
      '2026-01-12T09:00+01:00 bob',
      '2026-01-19T09:00+01:00 chen',
    ]);
  });

  test('somebody alone has one shift without end', () => {
    const rotation = turns({ people: ['alice'], cadence: every(1, 'days') });
    expect(drawn(source([rotation]), 'rota', '2026-01-01T00:00', '2036-01-01T00:00', BERLIN)).toEqual([
      '2026-01-01T00:00+01:00 nobody',
      '2026-01-05T09:00+01:00 alice',
    ]);
  });

  test('a rotation of nobody is one gap', () => {
    expect(
      drawn(source([turns({ people: [] })]), 'rota', '2026-01-01T00:00', '2026-02-01T00:00', BERLIN),
    ).toEqual(['2026-01-01T00:00+01:00 nobody']);
  });

  test('outside the hours nobody serves, and a handoff inside them passes the turn on', () => {
    const rotation = turns({ hours: OFFICE, startsOn: '2026-01-05T12:00', cadence: every(2, 'days') });
    expect(drawn(source([rotation]), 'rota', '2026-01-07T00:00', '2026-01-09T00:00', BERLIN)).toEqual([
      '2026-01-07T00:00+01:00 nobody',
      '2026-01-07T09:00+01:00 alice',
      '2026-01-07T12:00+01:00 bob',
      '2026-01-07T18:00+01:00 nobody',
      '2026-01-08T09:00+01:00 bob',
      '2026-01-08T18:00+01:00 nobody',
    ]);
  });

  test('calendar turns pass on days off, working turns wait: Friday, then Monday', () => {
    const daily = { hours: OFFICE, cadence: every(1, 'days'), startsOn: '2026-01-05T00:00' };
    const days = (mode: 'calendar' | 'working') =>
      drawn(
        source([turns({ ...daily, turns: mode })]),
        'rota',
        '2026-01-08T09:00',
        '2026-01-13T18:00',
        BERLIN,
      )
        .filter((row) => !row.endsWith('nobody'))
        .map((row) => `${row.slice(0, 10)} ${row.split(' ')[1]}`);
    expect(days('calendar')).toEqual([
      '2026-01-08 alice',
      '2026-01-09 bob',
      '2026-01-12 bob',
      '2026-01-13 chen',
    ]);
    expect(days('working')).toEqual([
      '2026-01-08 alice',
      '2026-01-09 bob',
      '2026-01-12 chen',
      '2026-01-13 alice',
    ]);
  });

  test('fourteen people on weekdays only: working turns reach them all', () => {
    const people = Array.from({ length: 14 }, (_, index) => `p${index}`);
    const rotation = turns({ people, hours: OFFICE, cadence: every(1, 'days'), turns: 'working' });
    const rows = drawn(source([rotation]), 'rota', '2026-01-05T00:00', '2026-01-24T00:00', BERLIN);
    const served = new Set(rows.map((row) => row.split(' ')[1]).filter((who) => who !== 'nobody'));
    expect(served.size).toBe(14);
  });
});

describe('holidays', () => {
  test('nobody serves on a public holiday, and a working turn is not spent on it', () => {
    const rotation = turns({
      startsOn: '2025-12-22T00:00',
      cadence: every(1, 'days'),
      holidays: ['DE-BE'],
      turns: 'working',
    });
    expect(drawn(source([rotation]), 'rota', '2025-12-24T00:00', '2025-12-29T00:00', BERLIN)).toEqual([
      '2025-12-24T00:00+01:00 chen',
      '2025-12-25T00:00+01:00 nobody',
      '2025-12-27T00:00+01:00 alice',
      '2025-12-28T00:00+01:00 bob',
    ]);
  });

  test('they are those of the region: the eighth of March in Berlin, not in Bavaria', () => {
    const gaps = (holidays: string) =>
      drawn(
        source([turns({ holidays: [holidays] })]),
        'rota',
        '2026-03-01T00:00',
        '2026-04-01T00:00',
        BERLIN,
      ).filter((row) => row.endsWith('nobody'));
    expect(gaps('DE-BE')).toEqual(['2026-03-08T00:00+01:00 nobody']);
    expect(gaps('DE-BY')).toEqual([]);
  });

  test('a holiday that begins in the evening keeps the day before it', () => {
    const timeZone = 'Australia/Adelaide';
    const rotation = turns({ people: ['alice'], timeZone, holidays: ['AU-SA'] });
    expect(drawn(source([rotation]), 'rota', '2026-12-24T00:00', '2026-12-30T00:00', timeZone)).toEqual([
      '2026-12-24T00:00+10:30 alice',
      '2026-12-24T19:00+10:30 nobody',
      '2026-12-27T00:00+10:30 alice',
      '2026-12-28T00:00+10:30 nobody',
      '2026-12-29T00:00+10:30 alice',
    ]);
  });

  test('a feast of several days is kept by its civil days', () => {
    const timeZone = 'Asia/Dubai';
    const rotation = turns({ people: ['alice'], timeZone, holidays: ['AE'] });
    expect(drawn(source([rotation]), 'rota', '2026-03-10T00:00', '2026-04-01T00:00', timeZone)).toEqual([
      '2026-03-10T00:00+04:00 alice',
      '2026-03-20T00:00+04:00 nobody',
      '2026-03-23T00:00+04:00 alice',
    ]);
  });
});

describe('joins and leaves', () => {
  const weeks = (people: readonly string[], timeOff = {}) =>
    drawn(source([turns({ people })], timeOff), 'rota', '2026-01-05T09:00', '2026-03-09T00:00', BERLIN).map(
      (row) => `${row.slice(5, 10)} ${row.split(' ').slice(1).join(' ')}`,
    );

  test('somebody who joins takes the place that the list gives; those after it move back by one turn', () => {
    expect(weeks(['alice', 'bob', 'chen', 'dana'])).toEqual([
      '01-05 alice',
      '01-12 bob',
      '01-19 chen',
      '01-26 dana',
      '02-02 alice',
      '02-09 bob',
      '02-16 chen',
      '02-23 dana',
      '03-02 alice',
    ]);
    expect(weeks(['alice', 'bob', 'chen 2026-02-01..', 'dana'])).toEqual([
      '01-05 alice',
      '01-12 bob',
      '01-19 dana',
      '01-26 alice',
      '02-02 bob',
      '02-09 chen',
      '02-16 dana',
      '02-23 alice',
      '03-02 bob',
    ]);
  });

  test('when somebody leaves between turns, those after move up by one', () => {
    expect(weeks(['alice', 'bob', 'chen ..2026-01-10', 'dana']).slice(0, 5)).toEqual([
      '01-05 alice',
      '01-12 bob',
      '01-19 dana',
      '01-26 alice',
      '02-02 bob',
    ]);
  });

  test('somebody who leaves during their turn serves until then; who is next starts earlier and keeps their turn', () => {
    expect(weeks(['alice', 'bob ..2026-01-15', 'chen']).slice(0, 4)).toEqual([
      '01-05 alice',
      '01-12 bob',
      '01-15 chen',
      '01-26 alice',
    ]);
  });

  test('while nobody is in nobody serves; the first to join does not wait', () => {
    expect(weeks(['alice ..2026-01-14', 'bob 2026-01-22..']).slice(0, 4)).toEqual([
      '01-05 alice',
      '01-14 nobody',
      '01-22 bob',
    ]);
  });

  test('a join exactly at a handoff counts at it', () => {
    expect(weeks(['alice', 'bob 2026-01-12T09:00..']).slice(0, 3)).toEqual([
      '01-05 alice',
      '01-12 bob',
      '01-19 alice',
    ]);
    expect(weeks(['alice', 'bob 2026-01-12T09:01..']).slice(0, 2)).toEqual(['01-05 alice', '01-19 bob']);
  });
});

describe('time off', () => {
  const rows = (timeOff: Record<string, readonly string[]>, timeZone?: string) =>
    drawn(source([turns()], timeOff, timeZone), 'rota', '2026-01-05T09:00', '2026-01-27T00:00', BERLIN);

  test('the next one available stands in, until the person is back', () => {
    expect(rows({ alice: ['2026-01-07..2026-01-09'], bob: ['2026-01-08..2026-01-10'] }, BERLIN)).toEqual([
      '2026-01-05T09:00+01:00 alice',
      '2026-01-07T00:00+01:00 bob (stand-in)',
      '2026-01-08T00:00+01:00 chen (stand-in)',
      '2026-01-09T00:00+01:00 alice',
      '2026-01-12T09:00+01:00 bob',
      '2026-01-19T09:00+01:00 chen',
      '2026-01-26T09:00+01:00 alice',
    ]);
  });

  test('it is read in the zone of the person', () => {
    expect(rows({ alice: ['2026-01-07..2026-01-08'] }, 'Asia/Singapore').slice(1, 3)).toEqual([
      '2026-01-06T17:00+01:00 bob (stand-in)',
      '2026-01-07T17:00+01:00 alice',
    ]);
  });

  test('where everybody is away, nobody serves', () => {
    const away = ['2026-01-13T00:00..2026-01-14T00:00'];
    expect(rows({ alice: away, bob: away, chen: away }, BERLIN).slice(1, 4)).toEqual([
      '2026-01-12T09:00+01:00 bob',
      '2026-01-13T00:00+01:00 nobody',
      '2026-01-14T00:00+01:00 bob',
    ]);
  });
});

describe('overrides', () => {
  test('half-open, the last in the list wins, one of nobody is explicit, and hours do not bind them', () => {
    const rotation = turns({
      hours: OFFICE,
      overrides: [
        'dana 2026-01-06T09:00..2026-01-08T09:00',
        'bob 2026-01-06T12:00..2026-01-06T15:00',
        'nobody 2026-01-07T12:00..2026-01-07T13:00',
      ],
    });
    expect(drawn(source([rotation]), 'rota', '2026-01-06T00:00', '2026-01-08T18:00', BERLIN)).toEqual([
      '2026-01-06T00:00+01:00 nobody',
      '2026-01-06T09:00+01:00 dana (override)',
      '2026-01-06T12:00+01:00 bob (override)',
      '2026-01-06T15:00+01:00 dana (override)',
      '2026-01-07T12:00+01:00 nobody (override)',
      '2026-01-07T13:00+01:00 dana (override)',
      '2026-01-08T09:00+01:00 alice',
    ]);
  });

  test('an instant with an offset is that instant, whatever the zone', () => {
    const rotation = turns({ overrides: ['dana 2026-01-06T09:00-05:00..2026-01-06T16:00Z'] });
    expect(drawn(source([rotation]), 'rota', '2026-01-06T00:00', '2026-01-07T00:00', BERLIN)).toEqual([
      '2026-01-06T00:00+01:00 alice',
      '2026-01-06T15:00+01:00 dana (override)',
      '2026-01-06T17:00+01:00 alice',
    ]);
  });
});

describe('layers', () => {
  const day = (id: string, timeZone: string, person: string) =>
    turns({
      id,
      timeZone,
      people: [person],
      startsOn: '2026-01-05T08:00',
      cadence: every(1, 'days'),
      hours: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], startMinute: 480, endMinute: 960 }],
    });
  const regions = [
    day('apac', 'Asia/Singapore', 'chen'),
    day('emea', BERLIN, 'alice'),
    day('amer', 'America/Chicago', 'bob'),
  ];

  test('follow the sun: the first layer that has somebody serves', () => {
    const all = layers('sun', ['apac', 'emea', 'amer'], {
      overrides: ['dana 2026-01-13T10:00..2026-01-13T11:00'],
    });
    expect(drawn(source([...regions, all]), 'sun', '2026-01-13T00:00', '2026-01-14T00:00', 'UTC')).toEqual([
      '2026-01-13T00:00+00:00 chen',
      '2026-01-13T08:00+00:00 alice',
      '2026-01-13T10:00+00:00 dana (override)',
      '2026-01-13T11:00+00:00 alice',
      '2026-01-13T15:00+00:00 bob',
      '2026-01-13T22:00+00:00 nobody',
    ]);
  });

  test('an explicit nobody of one layer leaves it to the next', () => {
    const first = turns({
      id: 'first',
      people: ['alice'],
      overrides: ['nobody 2026-01-06T10:00..2026-01-06T12:00'],
    });
    const second = turns({ id: 'second', people: ['bob'] });
    const both = layers('both', ['first', 'second']);
    expect(
      drawn(source([first, second, both]), 'both', '2026-01-06T09:00', '2026-01-06T13:00', BERLIN),
    ).toEqual(['2026-01-06T09:00+01:00 alice', '2026-01-06T10:00+01:00 bob', '2026-01-06T12:00+01:00 alice']);
  });

  test('layers that go round in a circle still give an answer', () => {
    const rota = turns({ people: ['alice'] });
    const circle = [layers('one', ['two']), layers('two', ['one', 'two', 'rota']), rota];
    const lonely = [layers('one', ['one'])];
    expect(drawn(source(circle), 'one', '2026-02-01T00:00', '2026-02-02T00:00', 'UTC')).toEqual([
      '2026-02-01T00:00+00:00 alice',
    ]);
    expect(drawn(source(lonely), 'one', '2026-02-01T00:00', '2026-02-02T00:00', 'UTC')).toEqual([
      '2026-02-01T00:00+00:00 nobody',
    ]);
  });

  test('the same rotation in another directory is read anew', () => {
    const both = layers('both', ['first']);
    const rows = (person: string) =>
      drawn(
        source([turns({ id: 'first', people: [person] }), both]),
        'both',
        '2026-02-01T00:00',
        '2026-02-02T00:00',
        'UTC',
      );
    expect([rows('alice'), rows('bob')]).toEqual([
      ['2026-02-01T00:00+00:00 alice'],
      ['2026-02-01T00:00+00:00 bob'],
    ]);
  });
});

describe('intervals', () => {
  const at = (text: string) => instant(text);

  test('an empty one has no shifts; one finer than a millisecond has its shift, with its own bounds', () => {
    const from = source([turns()]);
    const moment = at('2026-01-12T08:00:00Z');
    const empty = { start: moment, end: moment };
    const fine = { start: moment.subtract({ nanoseconds: 5 }), end: moment.add({ nanoseconds: 7 }) };
    expect(finalSchedule(from, rotationId('rota'), empty)).toEqual([]);
    const shifts = finalSchedule(from, rotationId('rota'), fine);
    expect(shifts.map(({ start, end, personId }) => `${start} ${end} ${personId}`)).toEqual([
      '2026-01-12T07:59:59.999999995Z 2026-01-12T08:00:00Z alice',
      '2026-01-12T08:00:00Z 2026-01-12T08:00:00.000000007Z bob',
    ]);
  });

  test('an unknown rotation is a fault', () => {
    const interval = { start: at('2026-01-12T08:00Z'), end: at('2026-01-13T08:00Z') };
    expect(() => finalSchedule(source([]), rotationId('none'), interval)).toThrow('none');
  });

  test('a hundred years out, the same arithmetic', () => {
    const start = Temporal.Instant.from('2126-01-07T08:00:00Z');
    const shifts = finalSchedule(source([turns({ turns: 'working', hours: OFFICE })]), rotationId('rota'), {
      start,
      end: start.add({ hours: 1 }),
    });
    // 5,220 weeks and two days after the anchor, a Monday: 5,220 is a multiple of three.
    expect(shifts.map((shift) => shift.personId)).toEqual([
      ['alice', 'bob', 'chen'][weeksSinceAnchor(start) % 3],
    ]);
  });

  function weeksSinceAnchor(moment: Temporal.Instant): number {
    const local = moment.toZonedDateTimeISO(BERLIN).toPlainDateTime();
    const days = local.since(Temporal.PlainDateTime.from('2026-01-05T09:00'), { largestUnit: 'day' }).days;
    return Math.floor(days / 7);
  }
});
