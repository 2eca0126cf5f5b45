import { expect, test } from 'vitest';
import { parseLocalMoment } from '../../src/kernel/local-moment.ts';

test.each([
  ['2026-08-03', '2026-08-02T22:00:00Z'],
  ['2026-08-03T09:00', '2026-08-03T07:00:00Z'],
  ['2026-08-03 09:00', '2026-08-03T07:00:00Z'],
  [' 2026-01-05 09:00:30 ', '2026-01-05T08:00:30Z'],
  ['2026-08-03T09:00:00.25', '2026-08-03T07:00:00.25Z'],
  ['2026-08-03T09:00+05:30', '2026-08-03T03:30:00Z'],
  ['2026-08-03 09:00-0300', '2026-08-03T12:00:00Z'],
  ['2026-08-03T09:00Z', '2026-08-03T09:00:00Z'],
  ['2028-02-29', '2028-02-28T23:00:00Z'],
  ['2026-03-29T02:30', '2026-03-29T01:30:00Z'],
  ['2026-10-25T02:30', '2026-10-25T00:30:00Z'],
])('%s in Berlin is %s', (text, expected) => {
  const read = parseLocalMoment(text, 'Europe/Berlin');
  expect(read.ok && read.value.toString()).toBe(expected);
});

test.each([
  ['', 'unreadable-moment'],
  ['tomorrow', 'unreadable-moment'],
  ['2026-8-3', 'unreadable-moment'],
  ['03.08.2026', 'unreadable-moment'],
  ['2026-08-03T9:00', 'unreadable-moment'],
  ['2026-08-03T09', 'unreadable-moment'],
  ['2026-08-03+02:00', 'unreadable-moment'],
  ['2026-08-03T09:00[Europe/Berlin]', 'unreadable-moment'],
  ['2026-02-29', 'no-such-date'],
  ['2026-13-01', 'no-such-date'],
  ['2026-00-10', 'no-such-date'],
  ['2026-01-05T25:00', 'no-such-time'],
  ['2026-01-05T09:60', 'no-such-time'],
  ['2026-01-05T09:00+24:00', 'no-such-time'],
])('"%s" is refused: %s', (text, code) => {
  expect(parseLocalMoment(text, 'Europe/Berlin')).toEqual({ ok: false, refusal: { code, text } });
});
