import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { parseWindow } from '../../src/dialogue/window.ts';

/** A Wednesday, 15:00 in Berlin. */
const TYPIST = { now: Temporal.Instant.from('2026-08-05T13:00:00Z'), timeZone: 'Europe/Berlin' };

function local(text: string, now = TYPIST.now): string | undefined {
  const window = parseWindow(text, { ...TYPIST, now });
  if (window === undefined) return undefined;
  const [start, end] = [window.start, window.end].map((at) =>
    at.toZonedDateTimeISO('Europe/Berlin').toPlainDateTime().toString({ smallestUnit: 'minute' }),
  );
  return `${start} ${end}${window.days ? ' days' : ''}`;
}

describe('parseWindow', () => {
  it.each([
    ['from tomorrow 9:00 to friday 18:00', '2026-08-06T09:00 2026-08-07T18:00'],
    ['tomorrow 9:00 to 13:00', '2026-08-06T09:00 2026-08-06T13:00'],
    ['tomorrow 9:00-13:00', '2026-08-06T09:00 2026-08-06T13:00'],
    ['tomorrow 9:00 – 13:00', '2026-08-06T09:00 2026-08-06T13:00'],
    ['tomorrow 9-13', '2026-08-06T09:00 2026-08-06T13:00'],
    ['tomorrow 9am-1pm', '2026-08-06T09:00 2026-08-06T13:00'],
    ['between 9:00 and 17:00 tomorrow', '2026-08-06T09:00 2026-08-06T17:00'],
    ['16:00-18:00', '2026-08-05T16:00 2026-08-05T18:00'],
    ['14:00-18:00', '2026-08-05T14:00 2026-08-05T18:00'],
    ['9:00-13:00', '2026-08-06T09:00 2026-08-06T13:00'],
    ['22:00 to 6:00', '2026-08-05T22:00 2026-08-06T06:00'],
    ['until 18:00', '2026-08-05T15:00 2026-08-05T18:00'],
    ['till friday', '2026-08-05T15:00 2026-08-08T00:00'],
    ['now to 18:00', '2026-08-05T15:00 2026-08-05T18:00'],
    ['2h', '2026-08-05T15:00 2026-08-05T17:00'],
    ['for 90 min', '2026-08-05T15:00 2026-08-05T16:30'],
    ['tomorrow 9:00 for 2h', '2026-08-06T09:00 2026-08-06T11:00'],
    ['from friday 18:00 to monday', '2026-08-07T18:00 2026-08-11T00:00'],
    ['from 2026-08-07 to 2026-08-09', '2026-08-07T00:00 2026-08-10T00:00 days'],
    ['2026-08-07 09:00 to 2026-08-09 10:00', '2026-08-07T09:00 2026-08-09T10:00'],
    ['tomorrow', '2026-08-06T00:00 2026-08-07T00:00 days'],
    ['today', '2026-08-05T00:00 2026-08-06T00:00 days'],
    ['monday to friday', '2026-08-10T00:00 2026-08-15T00:00 days'],
    ['mon-fri', '2026-08-10T00:00 2026-08-15T00:00 days'],
    ['wednesday to friday', '2026-08-05T00:00 2026-08-08T00:00 days'],
    ['next wednesday to friday', '2026-08-12T00:00 2026-08-15T00:00 days'],
    ['friday to monday', '2026-08-07T00:00 2026-08-11T00:00 days'],
    ['3 days', '2026-08-05T00:00 2026-08-08T00:00 days'],
    ['9:00 to tomorrow 17:00', '2026-08-05T09:00 2026-08-06T17:00'],
    ['monday for 2 weeks', '2026-08-10T00:00 2026-08-24T00:00 days'],
    ['from tomorrow for 3 days', '2026-08-06T00:00 2026-08-09T00:00 days'],
    ['next week', '2026-08-10T00:00 2026-08-17T00:00 days'],
    ['3 august 2027 to 14 august 2027', '2027-08-03T00:00 2027-08-15T00:00 days'],
    ['august 24th', '2026-08-24T00:00 2026-08-25T00:00 days'],
    ['24.12. - 2.1.', '2026-12-24T00:00 2027-01-03T00:00 days'],
    ['с понедельника по пятницу', '2026-08-10T00:00 2026-08-15T00:00 days'],
    ['с завтра 9:00 до пятницы 18:00', '2026-08-06T09:00 2026-08-07T18:00'],
    ['завтра с 9:00 до 13:00', '2026-08-06T09:00 2026-08-06T13:00'],
    ['с 10 августа по 14 августа', '2026-08-10T00:00 2026-08-15T00:00 days'],
    ['на следующей неделе', '2026-08-10T00:00 2026-08-17T00:00 days'],
    ['de luni până vineri', '2026-08-10T00:00 2026-08-15T00:00 days'],
    ['mâine 9:00 până la 13:00', '2026-08-06T09:00 2026-08-06T13:00'],
    ['từ thứ hai đến thứ sáu', '2026-08-10T00:00 2026-08-15T00:00 days'],
    ['ngày mai từ 9:00 đến 13:00', '2026-08-06T09:00 2026-08-06T13:00'],
    ['từ ngày 10 tháng 8 đến ngày 14 tháng 8', '2026-08-10T00:00 2026-08-15T00:00 days'],
    ['de segunda a sexta', '2026-08-10T00:00 2026-08-15T00:00 days'],
    ['segunda-feira', '2026-08-10T00:00 2026-08-11T00:00 days'],
    ['amanhã das 9h às 13h', '2026-08-06T09:00 2026-08-06T13:00'],
    ['de 3 de setembro até 5 de setembro', '2026-09-03T00:00 2026-09-06T00:00 days'],
  ])('%s is %s', (text, expected) => {
    expect(local(text)).toBe(expected);
  });

  it('of a day of the week whose time is over means the next one', () => {
    expect(local('wednesday 9:00-13:00')).toBe('2026-08-12T09:00 2026-08-12T13:00');
    expect(local('wednesday 14:00-16:00')).toBe('2026-08-05T14:00 2026-08-05T16:00');
  });

  it('gives what ends before it starts as it was typed', () => {
    expect(local('2026-08-09 to 2026-08-07')).toBe('2026-08-09T00:00 2026-08-08T00:00 days');
  });

  it('counts whole days through a change of clocks', () => {
    const october = Temporal.Instant.from('2026-10-23T08:00:00Z');
    expect(local('saturday to sunday', october)).toBe('2026-10-24T00:00 2026-10-26T00:00 days');
  });

  it.each(['', 'letter', 'home pay', '9:00', 'from', 'monday to', 'to friday to', 'messages', 'day', 'to'])(
    '“%s” is none',
    (text) => expect(local(text)).toBeUndefined(),
  );
});
