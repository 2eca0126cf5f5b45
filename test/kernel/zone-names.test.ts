import { expect, test } from 'vitest';
import { isTimeZone, nearestTimeZone } from '../../src/kernel/zone-names.ts';

test.each(['Europe/Berlin', 'UTC', 'Asia/Kolkata', 'Asia/Calcutta', 'US/Eastern'])('%s is a zone', (text) => {
  expect(isTimeZone(text)).toBe(true);
});

test.each(['', 'Europe/Berlim', 'Berlin', '+02:00', 'Etc/Nowhere', ' UTC'])('"%s" is no zone', (text) => {
  expect(isTimeZone(text)).toBe(false);
});

test.each([
  ['Europe/Berlim', 'Europe/Berlin'],
  ['europe berlin', 'Europe/Berlin'],
  ['Berlin', 'Europe/Berlin'],
  ['America/Chigaco', 'America/Chicago'],
  ['new york', 'America/New_York'],
  ['Sao Paulo', 'America/Sao_Paulo'],
  ['Asia/Kolkatta', 'Asia/Kolkata'],
  ['Europe/Kiev2', 'Europe/Kiev'],
  ['America/Argentina/Buenos Aires', 'America/Argentina/Buenos_Aires'],
  ['utc+', 'UTC'],
])('%s: did you mean %s?', (text, nearest) => {
  expect(nearestTimeZone(text)).toBe(nearest);
});

test.each(['', 'x', 'Middle Earth', '???'])('nothing is near "%s"', (text) => {
  expect(nearestTimeZone(text)).toBeUndefined();
});

test('what is proposed is a zone', () => {
  for (const text of ['Kyiv', 'Saigon', 'Rangoon', 'Nuuk']) {
    expect(isTimeZone(nearestTimeZone(text) ?? '')).toBe(true);
  }
});
