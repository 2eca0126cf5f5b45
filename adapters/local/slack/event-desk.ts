import type { Logger } from '../../../src/kernel/logger.ts';
import type { Courier, Receipt } from './couriers.ts';

/** Sends events as Slack does: what is not taken is sent again at once, after a minute, and after five. */
export interface EventDesk {
  /** Resolves when the event is taken, or the first repetition has failed too; the later ones go on by themselves. */
  deliver(payload: EventPayload): Promise<void>;
  /** Sends the last event of that type again, as after an answer that Slack has not seen. Rejects where there was none. */
  repeatLast(type: string): Promise<void>;
  close(): void;
}

type EventPayload = Readonly<Record<string, unknown>> & { readonly event?: { readonly type?: unknown } };

/** docs.slack.dev/apis/events-api#retries */
const LATER_RETRIES_MS = [60_000, 300_000] as const;

/** A desk with nothing to repeat. */
export function createEventDesk(courier: Courier, logger: Logger | undefined): EventDesk {
  const timers = new Set<NodeJS.Timeout>();
  const last = new Map<unknown, EventPayload>();
  let closed = false;

  function attempt(payload: EventPayload, before?: Failure, number = 0): Promise<Receipt> {
    const retry = before === undefined ? {} : { retry: { number, reason: before.reason } };
    return courier.deliver({ type: 'events_api', payload, ...retry });
  }

  function later(payload: EventPayload, before: Failure, number: number): void {
    const delay = LATER_RETRIES_MS[number - 2];
    if (closed || delay === undefined || !before.mayRetry) {
      logger?.warn('the app did not take an event', { reason: before.reason });
      return;
    }
    const timer = setTimeout(async () => {
      timers.delete(timer);
      const receipt = await attempt(payload, before, number);
      if (!receipt.ok) later(payload, receipt, number + 1);
    }, delay);
    timers.add(timer.unref());
  }

  return {
    deliver: async (payload) => {
      last.set(payload.event?.type, payload);
      const first = await attempt(payload);
      if (first.ok || !first.mayRetry) return;
      const second = await attempt(payload, first, 1);
      if (!second.ok) later(payload, second, 2);
    },
    repeatLast: async (type) => {
      const payload = last.get(type);
      if (payload === undefined) throw new Error(`no event of the type ${type} was sent yet`);
      await attempt(payload, { ok: false, reason: 'http_timeout', mayRetry: true }, 1);
    },
    close: () => {
      closed = true;
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

type Failure = Extract<Receipt, { ok: false }>;
