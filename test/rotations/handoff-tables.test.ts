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
