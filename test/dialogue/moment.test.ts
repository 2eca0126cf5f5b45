import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../src/dialogue/duration.ts';
import { parseMoment, soundsLikeMoment } from '../../src/dialogue/moment.ts';

/** A Wednesday, 15:00 in Berlin. */
const TYPIST = { now: Temporal.Instant.from('2026-08-05T13:00:00Z'), timeZone: 'Europe/Berlin' };

function local(text: string): string | undefined {
  return parseMoment(text, TYPIST)?.toZonedDateTimeISO('Europe/Berlin').toPlainDateTime().toString();
}

describe('parseMoment', () => {
  it.each([
    ['now', '2026-08-05T15:00:00'],
    ['monday?', '2026-08-10T12:00:00'],
    ['9am!', '2026-08-06T09:00:00'],
    ['сейчас', '2026-08-05T15:00:00'],
    ['18:00', '2026-08-05T18:00:00'],
    ['9:00', '2026-08-06T09:00:00'],
    ['9am', '2026-08-06T09:00:00'],
    ['12 am', '2026-08-06T00:00:00'],
    ['6 PM', '2026-08-05T18:00:00'],
    ['18h30', '2026-08-05T18:30:00'],
    ['18 giờ', '2026-08-05T18:00:00'],
    ['today', '2026-08-05T12:00:00'],
    ['tomorrow 9:00', '2026-08-06T09:00:00'],
    ['9:00 tomorrow', '2026-08-06T09:00:00'],
    ['завтра в 9:00', '2026-08-06T09:00:00'],
    ['послезавтра', '2026-08-07T12:00:00'],
    ['mâine 9:00', '2026-08-06T09:00:00'],
    ['ngày mai 9:00', '2026-08-06T09:00:00'],
    ['amanhã às 9h', '2026-08-06T09:00:00'],
    ['friday 18:00', '2026-08-07T18:00:00'],
    ['Friday at 18:00', '2026-08-07T18:00:00'],
    ['fri', '2026-08-07T12:00:00'],
    ['пятница', '2026-08-07T12:00:00'],
    ['в среду 16:00', '2026-08-05T16:00:00'],
    ['vineri', '2026-08-07T12:00:00'],
    ['joi', '2026-08-06T12:00:00'],
    ['thứ sáu', '2026-08-07T12:00:00'],
    ['chủ nhật', '2026-08-09T12:00:00'],
    ['sexta', '2026-08-07T12:00:00'],
    ['segunda-feira', '2026-08-10T12:00:00'],
    ['wednesday 16:00', '2026-08-05T16:00:00'],
    ['wednesday 14:00', '2026-08-12T14:00:00'],
    ['next wednesday 16:00', '2026-08-12T16:00:00'],
    ['next monday', '2026-08-10T12:00:00'],
    ['в следующую пятницу', '2026-08-07T12:00:00'],
    ['in 2h', '2026-08-05T17:00:00'],
    ['in 3 days', '2026-08-08T15:00:00'],
    ['через 2 часа', '2026-08-05T17:00:00'],
    ['peste 2 ore', '2026-08-05T17:00:00'],
    ['2 giờ nữa', '2026-08-05T17:00:00'],
    ['daqui a 2 horas', '2026-08-05T17:00:00'],
    ['2026-08-07', '2026-08-07T12:00:00'],
    ['2026-08-07 18:00', '2026-08-07T18:00:00'],
    ['2026-08-07T18:00', '2026-08-07T18:00:00'],
    ['2026-08-07T18:00Z', '2026-08-07T20:00:00'],
  ])('%s is %s', (text, expected) => {
    expect(local(text)).toBe(expected);
  });

  it.each([
    '',
    'payroll',
    '18',
    '25:00',
    '9:61',
    '13pm',
    'friday monday',
    '9:00 10:00',
    'next',
    'at',
    '2026-02-30',
    'in 0h',
  ])('“%s” is none', (text) => {
    expect(local(text)).toBeUndefined();
  });

  it('moves a time that the clocks skip by the gap', () => {
    const beforeGap = { now: Temporal.Instant.from('2026-03-28T12:00:00Z'), timeZone: 'Europe/Berlin' };
    expect(String(parseMoment('tomorrow 2:30', beforeGap))).toBe('2026-03-29T01:30:00Z');
  });
});

describe('soundsLikeMoment', () => {
  it.each([
    '5',
    '25:00',
    '31.12.2026',
    'friday afternoon',
    'fridya',
    'half past never',
    'Noon?',
    'ngày mai trưa',
  ])('hears one in “%s”', (text) => expect(soundsLikeMoment(text)).toBe(true));

  it.each(['полдень', 'выходные', 'prânz', 'nửa đêm', 'meia-noite'])('hears one in “%s”', (text) => {
    expect(soundsLikeMoment(text)).toBe(true);
  });

  it.each(['', '?', 'reception', 'the office', 'next', 'банке', 'birou', 'văn phòng', 'recepção'])(
    'hears none in “%s”',
    (text) => expect(soundsLikeMoment(text)).toBe(false),
  );
});

describe('parseDuration', () => {
  it.each([
    ['2h', 'PT2H'],
    ['3d', 'P3D'],
    ['1w', 'P1W'],
    ['90 min', 'PT90M'],
    ['2 months', 'P2M'],
    ['5 дней', 'P5D'],
    ['2 luni', 'P2M'],
    ['3 ngày', 'P3D'],
    ['1 mês', 'P1M'],
  ])('%s is %s', (text, expected) => {
    expect(String(parseDuration(text))).toBe(expected);
  });

  it.each(['', '4', 'w', '0d', '4 payrolls', '-1d', '99999d', '1.5h'])('“%s” is none', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});
