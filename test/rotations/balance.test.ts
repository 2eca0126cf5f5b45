import { describe, expect, test } from 'vitest';
import { HOUR } from '../../src/kernel/civil.ts';
import { turnsOf } from '../../src/rotations/turns/turns.ts';
import { drawn, every, instant, source, turns } from './build.ts';

const BERLIN = 'Europe/Berlin';
const OFFICE = [{ weekdays: [1, 2, 3, 4, 5], startMinute: 540, endMinute: 1080 }] as const;

/** Who serves each day of 2026 from `start` to `end`, as `01-05 alice`. */
function days(
  rotation: ReturnType<typeof turns>,
  timeOff: Readonly<Record<string, readonly string[]>>,
  start: string,
  end: string,
): readonly string[] {
  return drawn(source([rotation], timeOff, BERLIN), rotation.id, start, end, BERLIN).map(
    (row) => `${row.slice(5, 10)} ${row.split(' ').slice(1).join(' ')}`,
  );
}

describe('balance', () => {
  const daily = { cadence: every(1, 'days'), startsOn: '2026-01-05T00:00', balance: true } as const;
  const away = { alice: ['2026-01-08..2026-01-09', '2026-01-11..2026-01-12'] };

  test('who stands in is the least loaded; of two with the same load, who comes first in the line', () => {
    // Until the 8th each has had one day: bob is next in line. He has two then, and chen one until the 10th.
    expect(days(turns(daily), away, '2026-01-05T00:00', '2026-01-13T00:00')).toEqual([
      '01-05 alice',
      '01-06 bob',
      '01-07 chen',
      '01-08 bob (stand-in)',
      '01-09 bob',
      '01-10 chen',
      '01-11 chen (stand-in)',
      '01-12 bob',
    ]);
  });

  test('without it the next in line stands in every time', () => {
    const { balance: _, ...plain } = daily;
    expect(days(turns(plain), away, '2026-01-11T00:00', '2026-01-12T00:00')).toEqual([
      '01-11 bob (stand-in)',
    ]);
  });

  test('hours count as served: a turn at night or at the weekend weighs nothing', () => {
    // Bob's day has been Friday, chen's Saturday: chen stands in for alice on Monday.
    const rotation = turns({ ...daily, startsOn: '2026-01-08T00:00', hours: OFFICE });
    expect(
      days(rotation, { alice: ['2026-01-11..2026-01-15'] }, '2026-01-14T00:00', '2026-01-15T00:00'),
    ).toEqual(['01-14 nobody', '01-14 chen (stand-in)', '01-14 nobody']);
  });

  test('what an override served does not count, so that it changes nothing outside its interval', () => {
    const overrides = ['chen 2026-01-05T00:00..2026-01-08T00:00'];
    const plain = days(turns(daily), away, '2026-01-08T00:00', '2026-02-01T00:00');
    expect(days(turns({ ...daily, overrides }), away, '2026-01-08T00:00', '2026-02-01T00:00')).toEqual(plain);
  });

  const weekly = turns({ startsOn: '2026-12-14T00:00', balance: true });

  test('the count begins anew with the local year', () => {
    // Bob has two weeks of December, chen one, which runs three days into January, when bob has none.
    const timeOff = { alice: ['2026-12-14..2026-12-21', '2027-01-04..2027-01-11'] };
    expect(days(weekly, timeOff, '2026-12-14T00:00', '2027-01-11T00:00')).toEqual([
      '12-14 bob (stand-in)',
      '12-21 bob',
      '12-28 chen',
      '01-04 bob (stand-in)',
    ]);
  });

  test('of a shift that runs over New Year, the new year counts its part', () => {
    // Bob, who stands in for two others at New Year, has three days of January when somebody is next needed, chen none.
    const timeOff = { alice: ['2026-12-28..2027-01-11'], chen: ['2026-12-28..2027-01-04'] };
    expect(days(weekly, timeOff, '2026-12-28T00:00', '2027-01-11T00:00')).toEqual([
      '12-28 bob (stand-in)',
      '01-04 chen (stand-in)',
    ]);
  });

  test('several at once: those whose turn it is first, whatever their load, then the least loaded', () => {
    const four = turns({ ...daily, people: ['alice', 'bob', 'chen', 'dana'], onDuty: 2 });
    // Loads on the 8th: alice 1, bob 2, chen 2, dana 1; dana and alice have the turn, bob stands in before chen.
    expect(days(four, { alice: ['2026-01-08..2026-01-09'] }, '2026-01-07T00:00', '2026-01-09T00:00')).toEqual(
      ['01-07 chen, dana', '01-08 dana, bob (stand-in)'],
    );
  });

  test('the answer is the same from whichever side it is come to', () => {
    const timeOff = { alice: ['2026-01-08..2026-03-01'], bob: ['2026-02-10..2026-02-20'] };
    const forwards = days(turns(daily), timeOff, '2026-01-05T00:00', '2028-03-01T00:00');
    const rotation = turns(daily);
    const late = days(rotation, timeOff, '2027-12-01T00:00', '2028-03-01T00:00');
    expect(days(rotation, timeOff, '2026-01-05T00:00', '2028-03-01T00:00')).toEqual(forwards);
    expect(forwards.slice(-late.length)).toEqual(late);
  });

  test('a slot that was walked past without a question still has its loads when it is asked about', () => {
    // Alice is away on the evening of the 8th, outside the hours: who stands in is a question only for who explains that evening.
    const timeOff = { alice: ['2026-01-08T20:00..2026-01-08T21:00', '2026-01-14..2026-01-15'] };
    const { directory } = source([], timeOff, BERLIN);
    const rotation = () => turns({ ...daily, hours: OFFICE });
    const day = (text: string) => instant(text, BERLIN).epochMilliseconds;
    const walked = turnsOf(rotation(), directory);
    expect(walked.serving(day('2026-01-14T12:00')).value.source).toBe('stand-in');
    const fresh = turnsOf(rotation(), directory);
    expect([...(walked.loadsAt?.(3) ?? [])]).toEqual([
      ['alice', 9 * HOUR],
      ['bob', 9 * HOUR],
      ['chen', 9 * HOUR],
    ]);
    expect(walked.loadsAt?.(3)).toEqual(fresh.loadsAt?.(3));
  });
});
