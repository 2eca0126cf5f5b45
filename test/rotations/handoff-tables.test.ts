import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { drawn, every, source, turns } from './build.ts';

/**
 * Handoffs of a daily rotation of three where the clocks change, written out by hand from tzdata and from the rule: a skipped
 * local time moves forward by the gap, a repeated one is the first. Where the day of the change repeats or skips the handoff
 * time itself, the handoff stands in the middle row.
 */
const TABLES = [
  [
    'Asia/Beirut',
    'spring: 00:00 becomes 01:00',
    ['2025-03-29T00:00+02:00', '2025-03-30T01:00+03:00', '2025-03-31T00:00+03:00'],
  ],
  [
    'Asia/Beirut',
    'autumn: at 00:00 back to 23:00',
    ['2025-10-24T23:30+03:00', '2025-10-25T23:30+03:00', '2025-10-26T23:30+02:00'],
  ],
  [
    'Asia/Beirut',
    'autumn: midnight itself comes once, after the repeated hour',
    ['2025-10-25T00:00+03:00', '2025-10-26T00:00+02:00', '2025-10-27T00:00+02:00'],
  ],
  [
    'Africa/Cairo',
    'spring: 00:00 becomes 01:00',
    ['2024-04-25T00:00+02:00', '2024-04-26T01:00+03:00', '2024-04-27T00:00+03:00'],
  ],
  [
    'Africa/Cairo',
    'autumn: at 24:00 back to 23:00',
    ['2024-10-30T23:30+03:00', '2024-10-31T23:30+03:00', '2024-11-01T23:30+02:00'],
  ],
  [
    'Asia/Amman',
    'spring: 00:00 becomes 01:00',
    ['2021-03-25T00:00+02:00', '2021-03-26T01:00+03:00', '2021-03-27T00:00+03:00'],
  ],
  [
    'Asia/Amman',
    'autumn: at 01:00 back to 00:00',
    ['2021-10-28T00:30+03:00', '2021-10-29T00:30+03:00', '2021-10-30T00:30+02:00'],
  ],
  [
    'Asia/Gaza',
    'spring: 00:00 becomes 01:00',
    ['2020-03-27T00:15+02:00', '2020-03-28T01:15+03:00', '2020-03-29T00:15+03:00'],
  ],
  [
    'Asia/Gaza',
    'autumn: at 01:00 back to 00:00',
    ['2020-10-23T00:15+03:00', '2020-10-24T00:15+03:00', '2020-10-25T00:15+02:00'],
  ],
  [
    'Asia/Tehran',
    'spring: 00:00 becomes 01:00',
    ['2022-03-21T00:00+03:30', '2022-03-22T01:00+04:30', '2022-03-23T00:00+04:30'],
  ],
  [
    'Asia/Tehran',
    'autumn: at 00:00 back to 23:00',
    ['2022-09-20T23:00+04:30', '2022-09-21T23:00+04:30', '2022-09-22T23:00+03:30'],
  ],
  [
    'America/Havana',
    'spring: 00:00 becomes 01:00',
    ['2024-03-09T00:00-05:00', '2024-03-10T01:00-04:00', '2024-03-11T00:00-04:00'],
  ],
  [
    'America/Havana',
    'autumn: at 01:00 back to 00:00',
    ['2024-11-02T00:00-04:00', '2024-11-03T00:00-04:00', '2024-11-04T00:00-05:00'],
  ],
  [
    'America/Santiago',
    'spring: 00:00 becomes 01:00',
    ['2024-09-07T00:00-04:00', '2024-09-08T01:00-03:00', '2024-09-09T00:00-03:00'],
  ],
  [
    'America/Santiago',
    'autumn: at 24:00 back to 23:00',
    ['2024-04-05T23:30-03:00', '2024-04-06T23:30-03:00', '2024-04-07T23:30-04:00'],
  ],
  [
    'America/Asuncion',
    'spring: 00:00 becomes 01:00',
    ['2023-09-30T00:30-04:00', '2023-10-01T01:30-03:00', '2023-10-02T00:30-03:00'],
  ],
  [
    'America/Asuncion',
    'autumn: at 00:00 back to 23:00',
    ['2023-03-24T23:30-03:00', '2023-03-25T23:30-03:00', '2023-03-26T23:30-04:00'],
  ],
  [
    'Atlantic/Azores',
    'spring: 00:00 becomes 01:00',
    ['2025-03-29T00:00-01:00', '2025-03-30T01:00+00:00', '2025-03-31T00:00+00:00'],
  ],
  [
    'Atlantic/Azores',
    'autumn: at 01:00 back to 00:00',
    ['2025-10-25T00:00+00:00', '2025-10-26T00:00+00:00', '2025-10-27T00:00-01:00'],
  ],
  [
    'Australia/Lord_Howe',
    'spring: by half an hour, 02:15 becomes 02:45',
    ['2025-10-04T02:15+10:30', '2025-10-05T02:45+11:00', '2025-10-06T02:15+11:00'],
  ],
  [
    'Australia/Lord_Howe',
    'autumn: by half an hour, at 02:00 back to 01:30',
    ['2025-04-05T01:45+11:00', '2025-04-06T01:45+11:00', '2025-04-07T01:45+10:30'],
  ],
  [
    'Asia/Kathmandu',
    '1986: from half past to a quarter to, 00:10 becomes 00:25',
    ['1985-12-31T00:10+05:30', '1986-01-01T00:25+05:45', '1986-01-02T00:10+05:45'],
  ],
  [
    'Europe/Dublin',
    'spring, where winter is the time saved',
    ['2025-03-29T01:30+00:00', '2025-03-30T02:30+01:00', '2025-03-31T01:30+01:00'],
  ],
  ['Europe/Dublin', 'autumn', ['2025-10-25T01:30+01:00', '2025-10-26T01:30+01:00', '2025-10-27T01:30+00:00']],
  [
    'Europe/Dublin',
    '1971: the end of three years on summer time, at 03:00 back to 02:00',
    ['1971-10-30T02:30+01:00', '1971-10-31T02:30+01:00', '1971-11-01T02:30+00:00'],
  ],
  [
    'Africa/Casablanca',
    'before Ramadan: at 03:00 back to 02:00',
    ['2025-02-22T02:30+01:00', '2025-02-23T02:30+01:00', '2025-02-24T02:30+00:00'],
  ],
  [
    'Africa/Casablanca',
    'after Ramadan: 02:30 becomes 03:30',
    ['2025-04-05T02:30+00:00', '2025-04-06T03:30+01:00', '2025-04-07T02:30+01:00'],
  ],
  [
    'Africa/Casablanca',
    'before Ramadan of 2026',
    ['2026-02-14T02:00+01:00', '2026-02-15T02:00+01:00', '2026-02-16T02:00+00:00'],
  ],
  [
    'Africa/Casablanca',
    'after Ramadan of 2026: 02:00 becomes 03:00',
    ['2026-03-21T02:00+00:00', '2026-03-22T03:00+01:00', '2026-03-23T02:00+01:00'],
  ],
  [
    'Asia/Kathmandu',
    '1986: midnight is left out, a quarter past is not',
    ['1985-12-31T00:15+05:30', '1986-01-01T00:15+05:45', '1986-01-02T00:15+05:45'],
  ],
  [
    'Australia/Lord_Howe',
    'spring: 02:00 becomes 02:30, and half past two is none the later',
    ['2025-10-04T02:30+10:30', '2025-10-05T02:30+11:00', '2025-10-06T02:30+11:00'],
  ],
  [
    'Asia/Gaza',
    '2023, autumn: at 02:00 back to 01:00',
    ['2023-10-27T01:30+03:00', '2023-10-28T01:30+03:00', '2023-10-29T01:30+02:00'],
  ],
  [
    'Asia/Amman',
    'the last change of all: summer time is kept',
    ['2022-10-27T00:30+03:00', '2022-10-28T00:30+03:00', '2022-10-29T00:30+03:00'],
  ],
  [
    'Asia/Tehran',
    '2023: no change any more where there was one',
    ['2023-03-21T00:00+03:30', '2023-03-22T00:00+03:30', '2023-03-23T00:00+03:30'],
  ],
  [
    'America/Nuuk',
    'spring: the last hour of Saturday is left out',
    ['2025-03-28T23:30-02:00', '2025-03-30T00:30-01:00', '2025-03-30T23:30-01:00'],
  ],
  [
    'America/Chicago',
    'spring: 02:30 becomes 03:30, and is 02:30 again the next day',
    ['2026-03-07T02:30-06:00', '2026-03-08T03:30-05:00', '2026-03-09T02:30-05:00'],
  ],
] as const;

test.each(TABLES)('%s, %s', (timeZone, _, handoffs) => {
  const [first, second, third] = handoffs;
  const startsOn = first.slice(0, 16);
  const rotation = turns({ timeZone, startsOn, cadence: every(1, 'days') });
  const end = `${third.slice(0, 10)}T23:59`;

  const table = drawn(source([rotation]), 'rota', startsOn, end, timeZone);

  expect(table.slice(0, 3)).toEqual([`${first} alice`, `${second} bob`, `${third} chen`]);
});

test('Apia, the day that was left out: its shift is dropped, and with it the turn', () => {
  const rotation = turns({
    timeZone: 'Pacific/Apia',
    startsOn: '2011-12-28T09:00',
    cadence: every(1, 'days'),
    people: ['alice', 'bob', 'chen', 'dana'],
  });

  const table = drawn(source([rotation]), 'rota', '2011-12-28T09:00', '2012-01-02T09:00', 'Pacific/Apia');

  expect(table).toEqual([
    '2011-12-28T09:00-10:00 alice',
    '2011-12-29T09:00-10:00 bob',
    '2011-12-31T09:00+14:00 dana',
    '2012-01-01T09:00+14:00 alice',
  ]);
});

test('Apia, the day that was left out: where only worked slots spend a turn, nobody loses theirs', () => {
  const rotation = turns({
    timeZone: 'Pacific/Apia',
    startsOn: '2011-12-28T09:00',
    cadence: every(1, 'days'),
    turns: 'working',
    people: ['alice', 'bob', 'chen', 'dana'],
  });

  const table = drawn(source([rotation]), 'rota', '2011-12-28T09:00', '2012-01-02T09:00', 'Pacific/Apia');

  expect(table).toEqual([
    '2011-12-28T09:00-10:00 alice',
    '2011-12-29T09:00-10:00 bob',
    '2011-12-31T09:00+14:00 chen',
    '2012-01-01T09:00+14:00 dana',
  ]);
});

test('Apia, Fridays: the one that was left out is a Saturday, the next one a Friday again', () => {
  const rotation = turns({ timeZone: 'Pacific/Apia', startsOn: '2011-12-16T09:00' });

  const table = drawn(source([rotation]), 'rota', '2011-12-16T09:00', '2012-01-10T00:00', 'Pacific/Apia');

  expect(table).toEqual([
    '2011-12-16T09:00-10:00 alice',
    '2011-12-23T09:00-10:00 bob',
    '2011-12-31T09:00+14:00 chen',
    '2012-01-06T09:00+14:00 alice',
  ]);
});

test('weeks keep their local time through Ramadan', () => {
  const timeZone = 'Africa/Casablanca';
  const rotation = turns({ timeZone, startsOn: '2026-02-09T09:00', cadence: every(2, 'weeks') });

  const table = drawn(source([rotation]), 'rota', '2026-02-09T09:00', '2026-04-01T00:00', timeZone);

  expect(table).toEqual([
    '2026-02-09T09:00+01:00 alice',
    '2026-02-23T09:00+00:00 bob',
    '2026-03-09T09:00+00:00 chen',
    '2026-03-23T09:00+01:00 alice',
  ]);
});

test('hours are exact time: a change of clocks moves the local time of the handoff', () => {
  const rotation = turns({
    timeZone: 'America/Chicago',
    startsOn: '2026-03-07T20:00',
    cadence: every(12, 'hours'),
  });

  const table = drawn(source([rotation]), 'rota', '2026-03-07T20:00', '2026-03-09T00:00', 'America/Chicago');

  expect(table).toEqual([
    '2026-03-07T20:00-06:00 alice',
    '2026-03-08T09:00-05:00 bob',
    '2026-03-08T21:00-05:00 chen',
  ]);
});

test('months count from the anchor and clamp', () => {
  const rotation = turns({ startsOn: '2026-01-31T09:00', cadence: every(1, 'months') });

  const table = drawn(source([rotation]), 'rota', '2026-01-31T09:00', '2026-06-01T00:00', 'Europe/Berlin');

  expect(table).toEqual([
    '2026-01-31T09:00+01:00 alice',
    '2026-02-28T09:00+01:00 bob',
    '2026-03-31T09:00+02:00 chen',
    '2026-04-30T09:00+02:00 alice',
    '2026-05-31T09:00+02:00 bob',
  ]);
});

test.each([
  [
    'to the 29th of a leap year',
    '2028-01-31T09:00',
    1,
    ['2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30'],
  ],
  [
    'a quarter from November',
    '2026-11-30T09:00',
    3,
    ['2026-11-30', '2027-02-28', '2027-05-30', '2027-08-30'],
  ],
  ['a year from the 29th', '2028-02-29T09:00', 12, ['2028-02-29', '2029-02-28', '2030-02-28', '2031-02-28']],
  ['four years from it', '2028-02-29T09:00', 48, ['2028-02-29', '2032-02-29', '2036-02-29', '2040-02-29']],
  [
    'through a century that is no leap year',
    '2096-02-29T09:00',
    48,
    ['2096-02-29', '2100-02-28', '2104-02-29', '2108-02-29'],
  ],
] as const)('months, %s', (_, startsOn, count, days) => {
  const rotation = turns({ startsOn, cadence: every(count, 'months') });

  const table = drawn(source([rotation]), 'rota', startsOn, `${days[3]}T12:00`, 'Europe/Berlin');

  expect(table.map((row) => row.slice(0, 10))).toEqual(days);
});

test('months: a day that skips the time of the handoff, and the month after it', () => {
  const rotation = turns({ startsOn: '2026-01-29T02:30', cadence: every(1, 'months') });

  const table = drawn(source([rotation]), 'rota', '2026-01-29T02:30', '2026-05-01T00:00', 'Europe/Berlin');

  expect(table).toEqual([
    '2026-01-29T02:30+01:00 alice',
    '2026-02-28T02:30+01:00 bob',
    '2026-03-29T03:30+02:00 chen',
    '2026-04-29T02:30+02:00 alice',
  ]);
});

test('the last Sunday of the month at half past two: that of March skips it, that of October has it twice', () => {
  const cadence = { type: 'nth-weekday', nth: -1, weekday: 7 } as const;
  const rotation = turns({ startsOn: '2026-01-25T02:30', cadence });

  const table = drawn(source([rotation]), 'rota', '2026-01-25T02:30', '2026-12-01T00:00', 'Europe/Berlin');

  expect(table).toEqual([
    '2026-01-25T02:30+01:00 alice',
    '2026-02-22T02:30+01:00 bob',
    '2026-03-29T03:30+02:00 chen',
    '2026-04-26T02:30+02:00 alice',
    '2026-05-31T02:30+02:00 bob',
    '2026-06-28T02:30+02:00 chen',
    '2026-07-26T02:30+02:00 alice',
    '2026-08-30T02:30+02:00 bob',
    '2026-09-27T02:30+02:00 chen',
    '2026-10-25T02:30+02:00 alice',
    '2026-11-29T02:30+01:00 bob',
  ]);
});

test('weekends from midnight, where the clocks skip that of a Sunday', () => {
  const timeZone = 'America/Havana';
  const cadence = { type: 'weekdays', weekdays: [6, 7] } as const;
  const rotation = turns({ timeZone, startsOn: '2024-03-02T00:00', cadence });

  const table = drawn(source([rotation]), 'rota', '2024-03-02T00:00', '2024-03-17T12:00', timeZone);

  expect(table).toEqual([
    '2024-03-02T00:00-05:00 alice',
    '2024-03-03T00:00-05:00 bob',
    '2024-03-09T00:00-05:00 chen',
    '2024-03-10T01:00-04:00 alice',
    '2024-03-16T00:00-04:00 bob',
    '2024-03-17T00:00-04:00 chen',
  ]);
});

test('on weekdays: the anchor is a handoff, then each day that matches', () => {
  const rotation = turns({
    startsOn: '2026-01-07T09:00',
    cadence: { type: 'weekdays', weekdays: [1, 4] },
  });

  const table = drawn(source([rotation]), 'rota', '2026-01-07T09:00', '2026-01-20T00:00', 'Europe/Berlin');

  expect(table).toEqual([
    '2026-01-07T09:00+01:00 alice',
    '2026-01-08T09:00+01:00 bob',
    '2026-01-12T09:00+01:00 chen',
    '2026-01-15T09:00+01:00 alice',
    '2026-01-19T09:00+01:00 bob',
  ]);
});

test.each([
  [1, '2026-01-05', ['2026-01-05', '2026-02-02', '2026-03-02', '2026-04-06']],
  [2, '2026-01-12', ['2026-01-12', '2026-02-09', '2026-03-09', '2026-04-13']],
  [-1, '2026-01-26', ['2026-01-26', '2026-02-23', '2026-03-30', '2026-04-27']],
  [5, '2026-03-30', ['2026-03-30', '2026-06-29', '2026-08-31', '2026-11-30']],
  [5, '2026-03-01', ['2026-03-01', '2026-03-30', '2026-06-29', '2026-08-31']],
] as const)('on Monday number %i of the month, from %s', (nth, start, days) => {
  const rotation = turns({
    startsOn: `${start}T09:00`,
    cadence: { type: 'nth-weekday', nth, weekday: 1 },
  });

  const table = drawn(source([rotation]), 'rota', `${start}T09:00`, '2027-03-01T00:00', 'Europe/Berlin');

  expect(table.slice(0, 4).map((row) => row.slice(0, 10))).toEqual(days);
});

/**
 * One person within hours, `22:00-06:00` on the days of the weekdays given: when it opens and closes around a change of clocks. An
 * edge that is skipped moves forward by the gap; at a repeated hour a window starts at the first and ends at the last.
 */
const WINDOWS = [
  [
    'over midnight, an hour short',
    'Europe/Berlin',
    [6, '22:00-06:00'],
    '2026-03-28',
    ['2026-03-28T22:00+01:00', '2026-03-29T06:00+02:00'],
  ],
  [
    'over midnight, an hour longer',
    'Europe/Berlin',
    [6, '22:00-06:00'],
    '2026-10-24',
    ['2026-10-24T22:00+02:00', '2026-10-25T06:00+01:00'],
  ],
  [
    'over midnight, to a time that is skipped',
    'Europe/Berlin',
    [6, '20:00-02:30'],
    '2026-03-28',
    ['2026-03-28T20:00+01:00', '2026-03-29T03:30+02:00'],
  ],
  [
    'over midnight, to a time that comes twice',
    'Europe/Berlin',
    [6, '20:00-02:30'],
    '2026-10-24',
    ['2026-10-24T20:00+02:00', '2026-10-25T02:30+01:00'],
  ],
  [
    'from a time that is skipped',
    'Europe/Berlin',
    [7, '02:30-04:00'],
    '2026-03-29',
    ['2026-03-29T03:30+02:00', '2026-03-29T04:00+02:00'],
  ],
  [
    'from a time that comes twice',
    'Europe/Berlin',
    [7, '02:30-04:00'],
    '2026-10-25',
    ['2026-10-25T02:30+02:00', '2026-10-25T04:00+01:00'],
  ],
  ['the very hour that is skipped', 'Europe/Berlin', [7, '02:00-03:00'], '2026-03-29', []],
  [
    'the very hour that comes twice',
    'Europe/Berlin',
    [7, '02:00-03:00'],
    '2026-10-25',
    ['2026-10-25T02:00+02:00', '2026-10-25T03:00+01:00'],
  ],
  [
    'to a midnight that is skipped',
    'Asia/Beirut',
    [6, '22:00-24:00'],
    '2025-03-29',
    ['2025-03-29T22:00+02:00', '2025-03-30T01:00+03:00'],
  ],
  [
    'to the midnight after an hour that comes twice',
    'Asia/Beirut',
    [6, '22:00-24:00'],
    '2025-10-25',
    ['2025-10-25T22:00+03:00', '2025-10-26T00:00+02:00'],
  ],
  [
    'within an hour before midnight that comes twice',
    'Asia/Beirut',
    [6, '23:15-23:45'],
    '2025-10-25',
    ['2025-10-25T23:15+03:00', '2025-10-25T23:45+02:00'],
  ],
  [
    'from a midnight that comes twice',
    'America/Havana',
    [7, '00:00-00:30'],
    '2024-11-03',
    ['2024-11-03T00:00-04:00', '2024-11-03T00:30-05:00'],
  ],
  [
    'from a midnight that is skipped',
    'America/Santiago',
    [7, '00:00-06:00'],
    '2024-09-08',
    ['2024-09-08T01:00-03:00', '2024-09-08T06:00-03:00'],
  ],
  [
    'to half an hour that is skipped',
    'Australia/Lord_Howe',
    [7, '01:00-02:15'],
    '2025-10-05',
    ['2025-10-05T01:00+10:30', '2025-10-05T02:45+11:00'],
  ],
  [
    'from half an hour that comes twice',
    'Australia/Lord_Howe',
    [7, '01:45-02:15'],
    '2025-04-06',
    ['2025-04-06T01:45+11:00', '2025-04-06T02:15+10:30'],
  ],
  [
    'a night of Ramadan that begins an hour later',
    'Africa/Casablanca',
    [6, '22:00-06:00'],
    '2026-02-14',
    ['2026-02-14T22:00+01:00', '2026-02-15T06:00+00:00'],
  ],
  ['a Friday that was left out', 'Pacific/Apia', [5, '09:00-17:00'], '2011-12-30', []],
  [
    'the night before a Friday that was left out',
    'Pacific/Apia',
    [4, '22:00-06:00'],
    '2011-12-29',
    ['2011-12-29T22:00-10:00', '2011-12-31T06:00+14:00'],
  ],
] as const;

test.each(WINDOWS)('hours, %s (%s)', (_, timeZone, [weekday, times], day, edges) => {
  const [startMinute = 0, endMinute = 0] = times.split('-').map((time) => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return hour * 60 + minute;
  });
  const hours = [{ weekdays: [weekday], startMinute, endMinute }];
  const rotation = turns({ timeZone, startsOn: '2000-01-01T00:00', people: ['alice'], hours });
  const end = Temporal.PlainDate.from(day).add({ days: 3 });

  const table = drawn(source([rotation]), 'rota', `${day}T00:00`, `${end}T00:00`, timeZone);

  const opened = table.filter((row, index) => index > 0 || row.endsWith('alice'));
  const [from, until] = edges;
  expect(opened).toEqual(from && until ? [`${from} alice`, `${until} nobody`] : []);
});

/** A holiday is its whole date, from its first instant to the first of the next, however long that is. */
test.each([
  ['of 23 hours', 'Asia/Beirut', '2025-03-30', '2025-03-30T01:00+03:00', '2025-03-31T00:00+03:00'],
  ['of 25 hours', 'Asia/Beirut', '2025-10-25', '2025-10-25T00:00+03:00', '2025-10-26T00:00+02:00'],
  [
    'that has two midnights',
    'America/Havana',
    '2024-11-03',
    '2024-11-03T00:00-04:00',
    '2024-11-04T00:00-05:00',
  ],
  [
    'of half an hour less',
    'Australia/Lord_Howe',
    '2025-10-05',
    '2025-10-05T00:00+10:30',
    '2025-10-06T00:00+11:00',
  ],
  // A minute past midnight of the 7th it is 23:01 of the 6th again, which is over by then.
  ['that comes back', 'America/St_Johns', '2010-11-06', '2010-11-06T00:00-02:30', '2010-11-07T00:00-02:30'],
  ['of every year', 'Europe/Berlin', '02-29', '2028-02-29T00:00+01:00', '2028-03-01T00:00+01:00'],
] as const)('a holiday %s (%s)', (_, timeZone, rule, from, until) => {
  const rotation = turns({ timeZone, startsOn: '2000-01-01T00:00', people: ['alice'], holidays: [rule] });
  const day = Temporal.PlainDate.from(from.slice(0, 10));

  const table = drawn(
    source([rotation]),
    'rota',
    `${day.subtract({ days: 1 })}T00:00`,
    `${day.add({ days: 3 })}T00:00`,
    timeZone,
  );

  expect(table.slice(1)).toEqual([`${from} nobody`, `${until} alice`]);
});
