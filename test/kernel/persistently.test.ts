import { describe, expect, it } from 'vitest';
import { persistently } from '../../src/kernel/persistently.ts';

describe('doing something persistently', () => {
  function failing(times: number) {
    let tries = 0;
    const doing = async () => {
      tries += 1;
      if (tries <= times) throw new Error(`try ${tries}`);
      return tries;
    };
    const pauses: number[] = [];
    const pause = async (milliseconds: number) => void pauses.push(milliseconds);
    return { doing, pause, pauses };
  }

  it('takes as many tries as it needs, with longer and longer pauses', async () => {
    const { doing, pause, pauses } = failing(3);
    await expect(persistently(doing, pause)).resolves.toBe(4);
    expect(pauses).toEqual([1_000, 5_000, 15_000]);
  });

  it('ends after four, with what broke last', async () => {
    const { doing, pause } = failing(4);
    await expect(persistently(doing, pause)).rejects.toThrow('try 4');
  });

  it('ends with what broke where the pause is broken off', async () => {
    const { doing } = failing(4);
    const pause = () => Promise.reject(new Error('stopping'));
    await expect(persistently(doing, pause)).rejects.toThrow('try 1');
  });
});
