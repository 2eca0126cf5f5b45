import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Turnstile } from '../../src/deliveries/ports.ts';
import { startTicker, type Ticker } from '../../src/jobs/ticker.ts';
import type { Logger } from '../../src/kernel/logger.ts';
import { silentLogger } from '../support/logger.ts';

const clock = { now: () => Temporal.Instant.fromEpochMilliseconds(Date.now()) };

/** A turnstile as all replicas share it. */
function turnstile(): Turnstile {
  const taken = new Map<string, Temporal.Instant>();
  return {
    async take(key, now, until) {
      const last = taken.get(key);
      if (last && Temporal.Instant.compare(now, last) < 0) return false;
      taken.set(key, until);
      return true;
    },
  };
}

/** A logger that keeps the messages of errors. */
function errorLog(errors: string[]): Logger {
  return { ...silentLogger, error: (message) => errors.push(message) };
}

describe('the ticker', () => {
  const running: Ticker[] = [];
  let ticks: string[];
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-08-06T10:00:30Z') });
    ticks = [];
  });
  afterEach(async () => {
    for (const ticker of running.splice(0)) await ticker.stop();
    vi.useRealTimers();
  });

  function start(name: string, shared: Turnstile, tick?: () => Promise<void>, logger: Logger = silentLogger) {
    const ticker = startTicker({
      turnstile: shared,
      clock,
      logger,
      tick: async () => {
        ticks.push(`${name} ${clock.now().toString().slice(11, 19)}`);
        await tick?.();
      },
    });
    running.push(ticker);
    return ticker;
  }

  it('ticks at once, and then as each minute begins', async () => {
    start('one', turnstile());
    await vi.advanceTimersByTimeAsync(150_000);
    expect(ticks).toEqual(['one 10:00:30', 'one 10:01:00', 'one 10:02:00', 'one 10:03:00']);
  });

  it('lets one of several replicas tick in a minute', async () => {
    const shared = turnstile();
    start('one', shared);
    start('two', shared);
    ticks = [];
    await vi.advanceTimersByTimeAsync(5 * 60_000);
    expect(ticks.map((tick) => tick.slice(4))).toEqual([
      '10:01:00',
      '10:02:00',
      '10:03:00',
      '10:04:00',
      '10:05:00',
    ]);
  });

  it('does not tick while its tick before is still under way, and waits for that when it stops', async () => {
    let finish = () => {};
    const ticker = start('one', turnstile(), () =>
      ticks.length === 2 ? new Promise((resolve) => (finish = resolve)) : Promise.resolve(),
    );
    await vi.advanceTimersByTimeAsync(3 * 60_000);
    expect(ticks).toEqual(['one 10:00:30', 'one 10:01:00']);
    let isStopped = false;
    const stopping = ticker.stop().then(() => (isStopped = true));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(isStopped).toBe(false);
    finish();
    await stopping;
    await vi.advanceTimersByTimeAsync(5 * 60_000);
    expect(ticks).toHaveLength(2);
  });

  it('goes on after a tick that failed, and after a minute in which nobody could be asked whose it is', async () => {
    const errors: string[] = [];
    const shared = turnstile();
    let isDown = false;
    const shaky: Turnstile = {
      take: (...asked) => (isDown ? Promise.reject(new Error('down')) : shared.take(...asked)),
    };
    start(
      'one',
      shaky,
      () => (ticks.length === 2 ? Promise.reject(new Error('failed')) : Promise.resolve()),
      errorLog(errors),
    );
    await vi.advanceTimersByTimeAsync(60_000);
    expect(errors).toEqual(['A tick failed']);
    isDown = true;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(errors).toEqual(['A tick failed', 'The ticker failed']);
    isDown = false;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ticks).toEqual(['one 10:00:30', 'one 10:01:00', 'one 10:03:00']);
  });
});
