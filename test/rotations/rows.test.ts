import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rotationId } from '../../src/kernel/ids.ts';
import { common, inRow, without } from '../../src/kernel/stretch.ts';
import type { Rotation } from '../../src/rotations/model.ts';
import { peopleOn } from '../../src/rotations/schedule/on-duty.ts';
import { type LeftOut, rowsOf } from '../../src/rotations/schedule/rows.ts';
import { finalSchedule, type ScheduleSource } from '../../src/rotations/schedule/schedule.ts';
import { drawnHistory, ROTA } from './arbitraries.ts';
import { every, instant, layers, source, turns, written } from './build.ts';

const BERLIN = 'Europe/Berlin';
const OFFICE = [{ weekdays: [1, 2, 3, 4, 5] as const, startMinute: 540, endMinute: 1020 }];

/** `01-12 09:00 to 01-16 17:00 alice within hours`, from Monday 2026-01-12 on. */
function rows(of: ScheduleSource, id = 'rota', from = '2026-01-12', to = '2026-01-26'): readonly string[] {
  const interval = { start: instant(from, BERLIN), end: instant(to, BERLIN) };
  const schedule = finalSchedule(of, rotationId(id), interval);
  return rowsOf(of, rotationId(id), schedule).map((row) => {
    const [start, end] = [row.start, row.end].map((at) => written(at, BERLIN).slice(5, 16).replace('T', ' '));
    const who = row.source === 'override' && row.personId === null ? ['off'] : peopleOn(row);
    return [`${start} to ${end}`, who.join('+') || 'nobody', ...said(row.leavesOut)].join(' ');
  });
}

const said = (leftOut: LeftOut | undefined) =>
  leftOut ? [...(leftOut.hours ? ['-hours'] : []), ...(leftOut.holidays ? ['-holidays'] : [])] : [];

const of = (changes: Parameters<typeof turns>[0], ...more: readonly Rotation[]) =>
  source([turns(changes), ...more]);

describe('a schedule in rows', () => {
  test.each<[what: string, source: ScheduleSource, expected: readonly string[]]>([
    [
      'nights and weekends part nobody’s week',
      of({ hours: OFFICE }),
      ['01-12 09:00 to 01-16 17:00 bob -hours', '01-19 09:00 to 01-23 17:00 chen -hours'],
    ],
    [
      'nor do holidays within the hours; those outside of them are none to speak of',
      of({ hours: OFFICE, holidays: ['2026-01-14', '2026-01-24'] }),
      ['01-12 09:00 to 01-16 17:00 bob -hours -holidays', '01-19 09:00 to 01-23 17:00 chen -hours'],
    ],
    [
      'holidays of a rotation without hours',
      of({ holidays: ['2026-01-14'] }),
      [
        '01-12 00:00 to 01-12 09:00 alice',
        '01-12 09:00 to 01-19 09:00 bob -holidays',
        '01-19 09:00 to 01-26 00:00 chen',
      ],
    ],
    [
      'several on duty are the same where all of them are',
      of({ hours: OFFICE, onDuty: 2, overrides: ['dana/chen 2026-01-14..2026-01-15'] }),
      [
        '01-12 09:00 to 01-13 17:00 bob+chen -hours',
        '01-14 09:00 to 01-14 17:00 bob+dana',
        '01-15 09:00 to 01-16 17:00 bob+chen -hours',
        '01-19 09:00 to 01-23 17:00 chen+alice -hours',
      ],
    ],
    [
      'what an override serves outside the hours is a row, and parts what lies on either side',
      of({ hours: OFFICE, overrides: ['dana 2026-01-14T20:00..2026-01-14T22:00'] }),
      [
        '01-12 09:00 to 01-14 17:00 bob -hours',
        '01-14 20:00 to 01-14 22:00 dana',
        '01-15 09:00 to 01-16 17:00 bob -hours',
        '01-19 09:00 to 01-23 17:00 chen -hours',
      ],
    ],
    [
      'so is nobody on purpose',
      of({ hours: OFFICE, overrides: ['nobody 2026-01-13T17:00..2026-01-14T09:00'] }),
      [
        '01-12 09:00 to 01-13 17:00 bob -hours',
        '01-13 17:00 to 01-14 09:00 off',
        '01-14 09:00 to 01-16 17:00 bob -hours',
        '01-19 09:00 to 01-23 17:00 chen -hours',
      ],
    ],
    [
      'nobody within the hours is said, and only that',
      source([turns({ hours: OFFICE, people: ['bob'] })], { bob: ['2026-01-14..2026-01-20'] }),
      [
        '01-12 09:00 to 01-13 17:00 bob -hours',
        '01-14 09:00 to 01-19 17:00 nobody -hours',
        '01-20 09:00 to 01-23 17:00 bob -hours',
      ],
    ],
    [
      'nobody before the start is said too',
      of({ hours: OFFICE, startsOn: '2026-01-14T09:00', cadence: every(1, 'months') }),
      ['01-12 09:00 to 01-13 17:00 nobody -hours', '01-14 09:00 to 01-23 17:00 alice -hours'],
    ],
    ['a rotation of nobody', of({ hours: OFFICE, people: [] }), ['01-12 09:00 to 01-23 17:00 nobody -hours']],
  ])('%s', (_, source, expected) => {
    expect(rows(source)).toEqual(expected);
  });

  test('a weekend has none', () => {
    expect(rows(of({ hours: OFFICE }), 'rota', '2026-01-17', '2026-01-19')).toEqual([]);
  });

  test('layers serve whenever one of them does', () => {
    const early = turns({ id: 'early', people: ['alice'], hours: OFFICE });
    const evening = [{ weekdays: [1, 2, 3, 4, 5] as const, startMinute: 1020, endMinute: 1200 }];
    const late = turns({ id: 'late', people: ['bob'], hours: evening, holidays: ['2026-01-13'] });
    const some = source([early, late, layers('high', ['early', 'late'])], {
      alice: ['2026-01-15..2026-01-16'],
    });
    expect(rows(some, 'high', '2026-01-12', '2026-01-17')).toEqual([
      '01-12 09:00 to 01-12 17:00 alice',
      '01-12 17:00 to 01-12 20:00 bob',
      '01-13 09:00 to 01-14 17:00 alice -hours -holidays',
      '01-14 17:00 to 01-14 20:00 bob',
      '01-15 09:00 to 01-15 17:00 nobody',
      '01-15 17:00 to 01-15 20:00 bob',
      '01-16 09:00 to 01-16 17:00 alice',
      '01-16 17:00 to 01-16 20:00 bob',
    ]);
  });

  test('hours are those that held', () => {
    const until = instant('2026-01-14', BERLIN).epochMilliseconds;
    const [before, after] = [turns({ hours: OFFICE, people: ['alice'] }), turns({ people: ['alice'] })];
    const history = {
      rotations: new Map([[after.id, [{ until, value: before }]]]),
      people: new Map(),
      timeZone: [],
    };
    expect(rows({ ...source([after]), history })).toEqual(['01-12 09:00 to 01-26 00:00 alice -hours']);
    expect(rows({ ...source([after]), history }, 'rota', '2026-01-12', '2026-01-14')).toEqual([
      '01-12 09:00 to 01-13 17:00 alice -hours',
    ]);
  });

  test('a circle of layers, should one get in, has none', () => {
    expect(rows(source([layers('one', ['other']), layers('other', ['one'])]), 'one')).toEqual([]);
  });
});

test('rows hold all who are on duty, and leave out no one', () => {
  fc.assert(
    fc.property(drawnHistory, ({ source, rotation }) => {
      const start = instant(rotation.startsOn, rotation.timeZone);
      const schedule = finalSchedule(source, ROTA, { start, end: start.add({ hours: 24 * 40 }) });
      const made = rowsOf(source, rotation.id, schedule);
      const stretch = ({ start, end }: (typeof made)[number]) => ({
        start: start.epochMilliseconds,
        end: end.epochMilliseconds,
      });
      for (const [index, row] of made.entries()) {
        const next = made[index + 1];
        expect(next === undefined || stretch(row).end <= stretch(next).start).toBe(true);
        // Within a row there are only shifts like it, and time with nobody; all of it where nothing is left out.
        const own = schedule.filter((shift) => common([stretch(shift)], [stretch(row)]).length > 0);
        const like = own.filter(
          (shift) => peopleOn(shift).join(' ') === peopleOn(row).join(' ') && shift.source === row.source,
        );
        expect(own.every((shift) => like.includes(shift) || shift.source === 'none')).toBe(true);
        if (!row.leavesOut) expect(without([stretch(row)], inRow(like.map(stretch)))).toEqual([]);
      }
      const served = inRow(schedule.filter(({ source }) => source !== 'none').map(stretch));
      expect(without(served, inRow(made.map(stretch)))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
