import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { createEventMemory } from '../../../adapters/slack/event-memory.ts';

it('knows an event for an hour', () => {
  let now = Temporal.Instant.from('2026-08-07T07:00:00Z');
  const memory = createEventMemory({ now: () => now });
  expect(memory.isNew('Ev1')).toBe(true);
  now = now.add({ minutes: 60 });
  expect(memory.isNew('Ev1')).toBe(false);
  now = now.add({ seconds: 1 });
  expect(memory.isNew('Ev1')).toBe(true);
});

it('knows ten thousand at most, and forgets the oldest first', () => {
  const memory = createEventMemory({ now: () => Temporal.Instant.from('2026-08-07T07:00:00Z') });
  for (let number = 0; number <= 10_000; number += 1) expect(memory.isNew(`Ev${number}`)).toBe(true);
  expect(memory.isNew('Ev10000')).toBe(false);
  expect(memory.isNew('Ev0')).toBe(true);
});
