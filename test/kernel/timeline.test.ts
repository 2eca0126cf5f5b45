import { expect, test } from 'vitest';
import { always, spanAround, spansWithin, type Timeline, within } from '../../src/kernel/timeline.ts';

const same = Object.is;

test('within: stretches in any order, overlapping and touching ones made one, empty ones left out', () => {
  const timeline = within([
    [20, 30],
    [0, 5],
    [3, 8],
    [8, 10],
    [40, 40],
    [60, 50],
  ]);
  expect(spansWithin(timeline, -5, 70, same)).toEqual([
    { start: -5, end: 0, value: false },
    { start: 0, end: 10, value: true },
    { start: 10, end: 20, value: false },
    { start: 20, end: 30, value: true },
    { start: 30, end: 70, value: false },
  ]);
});

test('an interval that is empty has no spans', () => {
  expect(spansWithin(always(1), 5, 5, same)).toEqual([]);
});

test('neighbours of the same value are one span, however the timeline cuts them', () => {
  const cut: Timeline<boolean> = (at) => ({ start: at, end: at + 1, value: at < 10 });
  expect(spansWithin(cut, 5, 15, same)).toEqual([
    { start: 5, end: 10, value: true },
    { start: 10, end: 15, value: false },
  ]);
  expect(spanAround(cut, 7, { from: 0, until: 20 }, same)).toEqual({ start: 0, end: 10, value: true });
  expect(spanAround(cut, 10, { from: 0, until: 20 }, same)).toEqual({ start: 10, end: 20, value: false });
});
