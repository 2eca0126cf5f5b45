import { type Logger as CronLogger, schedule } from 'node-cron';
import type { Turnstile } from '../deliveries/ports.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Logger } from '../kernel/logger.ts';

export interface TickerPorts {
  readonly turnstile: Turnstile;
  readonly clock: Clock;
  readonly logger: Logger;
  /** What a tick does; one that throws is logged. */
  readonly tick: () => Promise<void>;
}

export interface Ticker {
  /** Begins no tick any more, and resolves when the one under way is done. */
  stop(): Promise<void>;
}

/**
 * Several replicas come by in the same minute, and not quite at the same time where their clocks differ: this long the minute stays
 * taken by the first of them.
 */
const TAKEN_MS = 10 * 60 * 1_000;

/**
 * Ticks at once, since much may have become due while nobody ran, and then in second 0 of every minute: one replica of all each time,
 * and not while its tick before is still under way.
 */
export function startTicker({ turnstile, clock, logger, tick }: TickerPorts): Ticker {
  const underWay = new Set<Promise<unknown>>();
  let isStopped = false;

  async function tracked<Value>(work: Promise<Value>): Promise<Value> {
    underWay.add(work);
    try {
      return await work;
    } finally {
      underWay.delete(work);
    }
  }

  async function tickUnlessStopped(): Promise<void> {
    if (isStopped) return;
    try {
      await tracked(tick());
    } catch (error) {
      // The next minute has its own chance.
      logger.error('A tick failed', { error });
    }
  }

  const task = schedule('* * * * *', tickUnlessStopped, {
    name: 'tick',
    noOverlap: true,
    distributed: true,
    distributedLease: TAKEN_MS,
    runCoordinator: {
      shouldRun: (key, lastsMs) => {
        const now = clock.now();
        return tracked(turnstile.take(key, now, now.add({ milliseconds: lastsMs })));
      },
    },
    logger: cronLogger(logger),
  });
  const first = tickUnlessStopped();

  return {
    async stop() {
      isStopped = true;
      await task.destroy();
      await first;
      await Promise.allSettled(underWay);
    },
  };
}

/** What node-cron has to say: a minute that was missed, a coordinator that could not be asked. */
function cronLogger(logger: Logger): CronLogger {
  const text = (message: string | Error) => (typeof message === 'string' ? message : message.message);
  return {
    debug: (message) => logger.debug('The ticker says', { said: text(message) }),
    info: (message) => logger.debug('The ticker says', { said: message }),
    warn: (message) => logger.warn('The ticker says', { said: message }),
    error: (message, error) =>
      logger.error('The ticker failed', {
        said: text(message),
        error: error ?? (message instanceof Error ? message : undefined),
      }),
  };
}
