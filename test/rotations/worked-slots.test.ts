import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { hoursTimeline } from '../../src/directory/hours.ts';
import type { Hours } from '../../src/directory/model.ts';
import { momentOf } from '../../src/kernel/local-moment.ts';
import { always, type Timeline } from '../../src/kernel/timeline.ts';
import { zoneOf } from '../../src/kernel/zone.ts';
import { handoffsOf } from '../../src/rotations/turns/handoffs.ts';
import { holidayTimeline } from '../../src/rotations/turns/holidays.ts';
import { workedSlots } from '../../src/rotations/turns/worked-slots.ts';
import { anchors, cadences, hours, oddAnchors } from './arbitraries.ts';
import { every } from './build.ts';

// A busy machine takes several times as long as an idle one.
vi.setConfig({ testTimeout: 120_000 });

type Handoffs = ReturnType<typeof handoffsOf>;

/** Looks at each slot by itself, one after the other. */
function oneByOne(
  handoffs: Handoffs,
  isServed: (at: number) => { readonly end: number; readonly value: boolean },
  count: number,
): readonly number[] {
  const before = [0];
  for (let slot = 0; slot < count; slot += 1) {
    let isWorked = false;
    for (let at = handoffs.at(slot); at < handoffs.at(slot + 1) && !isWorked; ) {
      const { end, value } = isServed(at);
      isWorked = value;
      at = end;
    }
    before.push((before[slot] ?? 0) + (isWorked ? 1 : 0));
  }
  return before;
}

function served(open: Timeline<boolean>, holidays: Timeline<boolean>) {
  return (at: number) => {
    const [hour, holiday] = [open(at), holidays(at)];
    return { end: Math.min(hour.end, holiday.end), value: hour.value && !holiday.value };
  };
}

test('as many slots are worked before each as one finds who looks at them all, in whatever order one asks', () => {
  fc.assert(
    fc.property(
      fc.oneof(anchors, oddAnchors),
      cadences,
      fc.option(hours, { nil: undefined }),
      fc.constantFrom(undefined, ['DE'], ['12-24', '12-25', '03-02'], ['05-01', '2026-10-04']),
      fc.array(fc.nat(400), { minLength: 1, maxLength: 8 }),
      ({ timeZone, startsOn }, cadence, windows, rules, asked) => {
        const zone = zoneOf(timeZone);
        const handoffs = handoffsOf(cadence, momentOf(startsOn), zone);
        const open = windows ? hoursTimeline(windows, timeZone) : always(true);
        const holidays = rules ? holidayTimeline(rules, zone) : always(false);
        const expected = oneByOne(handoffs, served(open, holidays), 400);
        const turnsBefore = workedSlots(handoffs, cadence, zone, open, holidays);
        expect(asked.map(turnsBefore)).toEqual(asked.map((slot) => expected[slot]));
      },
    ),
    { numRuns: 200 },
  );
});

test('between changes of clocks it is arithmetic: fifty years cost what the changes in them do', () => {
  const OFFICE: Hours = [{ weekdays: [1, 2, 3, 4, 5], startMinute: 540, endMinute: 1080 }];
  const looksIn = (timeZone: string) => {
    const zone = zoneOf(timeZone);
    const handoffs = handoffsOf(every(1, 'days'), momentOf('2026-01-05T09:00'), zone);
    const open = vi.fn(hoursTimeline(OFFICE, timeZone));
    const turnsBefore = workedSlots(handoffs, every(1, 'days'), zone, open, always(false));
    expect(turnsBefore(50 * 364)).toBe(50 * 52 * 5);
    return open.mock.calls.length;
  };
  expect(looksIn('Asia/Kolkata')).toBeLessThan(20);
  // Two changes a year, each with two weeks near it, of five windows: not the fifty-two weeks that there are.
  expect(looksIn('Europe/Berlin')).toBeLessThan(50 * 2 * 2 * 14);
});
