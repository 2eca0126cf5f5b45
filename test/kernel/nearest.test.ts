import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/kernel/nearest.ts';

describe('nearest', () => {
  it.each([
    ['alise', ['bob', 'alice'], 'alice'],
    ['ALICE', ['alice'], 'alice'],
    ['paryoll', ['payroll'], 'payroll'],
    ['hr', ['h', 'legal'], 'h'],
    ['rh', ['hr'], 'hr'],
    ['x', ['a', 'b'], undefined],
    ['X', ['x'], 'x'],
    ['', ['a'], undefined],
    ['it', ['hr'], undefined],
    ['dona', ['dana', 'dina'], 'dana'],
    ['payments', ['printers'], undefined],
  ])('%j among %j: %j', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });
});
