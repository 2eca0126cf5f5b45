import { expect, test } from 'vitest';
import { RecentSpans } from '../../src/kernel/recent-spans.ts';

const span = (start: number, end: number) => ({ start, end });

test('a span is found under its key while it holds the instant, half-open', () => {
  const spans = new RecentSpans<{ start: number; end: number }>();
  const kept = span(10, 20);
  spans.keep(3, kept);
  expect([9, 10, 19, 20].map((at) => spans.find(3, at))).toEqual([undefined, kept, kept, undefined]);
});

test('the last of a key counts, and what keys share a place is never mistaken', () => {
  const spans = new RecentSpans<{ start: number; end: number }>();
  for (let key = 0; key < 1_000; key += 1) {
    spans.keep(key, span(key * 10, key * 10 + 10));
    expect(spans.find(key, key * 10 + 5)?.start).toBe(key * 10);
  }
  for (let key = 0; key < 1_000; key += 1) {
    const found = spans.find(key, key * 10 + 5);
    if (found) expect(found.start).toBe(key * 10);
  }
  spans.keep(999, span(0, 1));
  expect(spans.find(999, 9_995)).toBeUndefined();
});

test('a walk over two months of days is remembered whole once it has been made twice', () => {
  const spans = new RecentSpans<{ start: number; end: number }>();
  for (let round = 0; round < 2; round += 1) {
    for (let key = 100; key < 160; key += 1) spans.keep(key, span(key, key + 1));
  }
  for (let key = 100; key < 160; key += 1) expect(spans.find(key, key)).toBeDefined();
});
