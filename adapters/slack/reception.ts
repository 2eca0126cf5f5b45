import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { EventLog } from '../../src/deliveries/ports.ts';
import { type Dialogue, isAwaited } from '../../src/dialogue/dialogue.ts';
import type { ProfileSource } from '../../src/directory/ports.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import type { Logger } from '../../src/kernel/logger.ts';
import type { SlackApi } from './api.ts';
import type { Delivery, Interaction, ProfileChange, Suggestion } from './delivery.ts';
import { SlackFault } from './errors.ts';
import { type Self, toQuery } from './intent.ts';
import { type Acknowledgement, answer, apologize, type Exchange, openExchange } from './interactions.ts';
import { createOnce } from './once.ts';
import { readDelivery } from './payloads.ts';
import { createProfiles, readProfile } from './profiles.ts';
import { suggestions } from './suggestions.ts';
import { createViewOrder, type ViewDeed, type ViewOrder } from './view-order.ts';

/** Takes what Slack delivers, by whichever transport, and sees that it is answered once. */
export interface Reception {
  /** Asks Slack who we are. Throws a `SlackFault` that says what to do. */
  open(): Promise<void>;
  isOpen(): boolean;
  /** Takes no more, and resolves when the answers under way are done or ten seconds have passed. */
  close(): Promise<void>;
  /** Who we are; undefined before `open` has succeeded, and after `close`. */
  self(): Self | undefined;
  /** Resolves when the delivery is answered; rejects with what broke, which then has to be given to `fail`. */
  take(body: object, acknowledge: Acknowledge | undefined): Promise<void>;
  /** Logs what broke, once, and tells the person who waits for an answer. Never rejects. */
  fail(error: unknown, body: object): Promise<void>;
}

export type Acknowledge = (body?: object) => Promise<void>;

const STOP_PATIENCE_MS = 10_000;
/** A shortcut's form has to be there within three seconds, with or without the name of who wrote the message. */
const NAME_PATIENCE_MS = 1_000;

/** A reception that is closed until `open` has succeeded. */
export function createReception(
  api: SlackApi,
  dialogue: Dialogue,
  options: { readonly events: EventLog; readonly logger: Logger; readonly clock: Clock },
): Reception {
  const once = createOnce(options.events, options.clock, options.logger);
  const profiles = createProfiles(api);
  const closing = new AbortController();
  const exchanges = new WeakMap<object, Exchange>();
  const views = createViewOrder();
  const underWay = new Set<Promise<void>>();
  let self: Self | undefined;
  let { logger } = options;

  async function takeInteraction(
    delivery: Interaction,
    body: object,
    ack: Acknowledgement,
    deed: ViewDeed | undefined,
  ): Promise<void> {
    if (self === undefined) throw new SlackFault('unavailable', 'not started yet, or stopped');
    const { workspaceId } = self;
    // A trigger for a modal and Slack's patience run from the press, so nothing may come before this.
    if (isAcknowledgedFirst(delivery)) await ack.give();
    // Only events are repeated: docs.slack.dev/apis/events-api#retries. Of the rest Slack tells the person that the app did not answer.
    if ('once' in delivery && !(await once.isNew(workspaceId, delivery.once))) return;
    const named = await withAuthor(delivery, profiles, workspaceId);
    const exchange = openExchange(named, ack, self, newRequestId(), deed);
    exchanges.set(body, exchange);
    if (delivery.kind === 'opened' && (await hasSpoken(api, delivery.place.channel))) return;
    await answer(exchange, { dialogue, profiles, api, closing: closing.signal });
  }

  /** Whoever types is shown no results where something broke: there is nothing to say sorry in. */
  async function takeSuggestion(delivery: Suggestion, ack: Acknowledgement): Promise<void> {
    const requestId = newRequestId();
    const asking = self && suggestions(toQuery(delivery, self, requestId), { dialogue, profiles });
    const options = await asking?.catch((error: unknown) => {
      logger.error('slack got no suggestions', { requestId, source: delivery.source, error });
    });
    await ack.give({ options: options ?? [] });
  }

  /** However often Slack tells of it, it is noted once. */
  async function takeProfile({ account: userId, info }: ProfileChange, ack: Acknowledgement): Promise<void> {
    await ack.give();
    if (self === undefined || userId === self.botUserId) return;
    const { workspaceId } = self;
    const account = { platform: 'slack', workspaceId, userId } as const;
    await dialogue.noteProfile?.({ account, profile: readProfile({ user: info }, workspaceId) });
  }

  async function tracked(work: Promise<void>): Promise<void> {
    // The set waits for the end, whichever it is; the rejection itself goes to the caller.
    const ended = work.catch(() => {}).finally(() => underWay.delete(ended));
    underWay.add(ended);
    await work;
  }

  return {
    open: async () => {
      self = await introduce(api);
      logger = options.logger.child({ workspaceId: self.workspaceId });
    },
    isOpen: () => self !== undefined,
    close: async () => {
      self = undefined;
      closing.abort();
      await settled(underWay, STOP_PATIENCE_MS);
    },
    self: () => self,
    take: async (body, acknowledge) => {
      const ack = acknowledgement(acknowledge);
      const delivery = readDelivery(body, self?.botUserId);
      if (delivery.kind === 'suggest') return takeSuggestion(delivery, ack);
      if (delivery.kind === 'profile') return tracked(takeProfile(delivery, ack));
      if (!isInteraction(delivery)) {
        if (delivery.kind === 'unsupported')
          logger.info('slack delivery of a kind not supported', { type: delivery.type });
        return ack.give();
      }
      const deed = deedOf(delivery, views);
      await tracked(takeInteraction(delivery, body, ack, deed).finally(() => deed?.end()));
    },
    fail: async (error, body) => {
      const exchange = exchanges.get(body);
      const requestId = exchange?.intent.requestId;
      logger.error('slack interaction failed', { requestId, error: originalOf(error) });
      if (exchange === undefined || !isAwaited(exchange.intent)) return;
      await apologize(exchange, dialogue.apologize(exchange.intent), api).catch((again: unknown) => {
        // Slack is as unreachable for the apology as it was for the answer; there is nobody else to tell.
        logger.warn('slack took no apology either', { requestId, error: again });
      });
    },
  };
}

const Introduction = z.object({
  team_id: z.string(),
  user_id: z.string(),
  bot_id: z.string().optional(),
  url: z.string().optional(),
});

async function introduce(api: SlackApi): Promise<Self> {
  try {
    const { team_id, user_id, bot_id, url } = Introduction.parse(await api.call('auth.test', {}));
    return { workspaceId: team_id, botUserId: user_id, botId: bot_id, url };
  } catch (fault) {
    if (!(fault instanceof SlackFault)) throw fault;
    const advice = START_ADVICE[fault.code];
    if (advice === undefined) throw fault;
    throw new SlackFault(fault.code, `${fault.message}. ${advice}`, { cause: fault });
  }
}

const START_ADVICE: Readonly<Partial<Record<string, string>>> = {
  'auth-revoked': 'Copy the bot token again from "OAuth & Permissions" of your Slack app.',
  unavailable: "Check the network, and Slack's address if another one is configured.",
  'rate-limited': 'Wait a minute and start again.',
};

const History = z.object({ messages: z.array(z.unknown()) });

/** Whether anything was said in this direct message before: a greeting is for the first time only. */
async function hasSpoken(api: SlackApi, channel: string): Promise<boolean> {
  const { messages } = History.parse(await api.call('conversations.history', { channel, limit: 1 }));
  return messages.length > 0;
}

/** With the name of who wrote what is forwarded, if Slack tells it in time. */
async function withAuthor(
  delivery: Interaction,
  profiles: ProfileSource,
  workspaceId: string,
): Promise<Interaction> {
  if (delivery.kind !== 'forward' || delivery.author === undefined || 'name' in delivery.author) {
    return delivery;
  }
  const account = { platform: 'slack', workspaceId, userId: delivery.author.user } as const;
  const profile = profiles.profileOf(account).catch(() => {
    // The message can be sent on without its author's name.
    return undefined;
  });
  const name = (await Promise.race([profile, patience(NAME_PATIENCE_MS)]))?.name;
  return { ...delivery, author: name === undefined ? undefined : { name } };
}

/** What no answer is given to. */
const OTHERS: ReadonlySet<Delivery['kind']> = new Set(['ignored', 'unsupported', 'suggest', 'profile']);

function isInteraction(delivery: Delivery): delivery is Interaction {
  return !OTHERS.has(delivery.kind);
}

function deedOf(delivery: Interaction, views: ViewOrder): ViewDeed | undefined {
  const view = delivery.kind === 'submit' ? (delivery.open ?? delivery.sent) : undefined;
  return view && views.begin(view.id);
}

/** A submission is not: its answer travels in the acknowledgement. */
function isAcknowledgedFirst(delivery: Interaction): boolean {
  return delivery.kind === 'submit'
    ? delivery.open !== undefined
    : delivery.kind === 'press' || delivery.kind === 'forward';
}

function newRequestId(): string {
  return randomUUID().slice(0, 8);
}

/** Events have been acknowledged by the time they come here; there `acknowledge` is absent. */
function acknowledgement(acknowledge: Acknowledge | undefined): Acknowledgement {
  let given = acknowledge === undefined;
  return {
    get given() {
      return given;
    },
    give: async (body) => {
      if (given) return;
      given = true;
      await acknowledge?.(body);
    },
  };
}

/** Bolt wraps an error that bears no code; what we want to read is inside. */
function originalOf(error: unknown): unknown {
  return error instanceof Error && 'original' in error ? error.original : error;
}

async function settled(work: ReadonlySet<Promise<void>>, patienceMs: number): Promise<void> {
  await Promise.race([Promise.all(work), patience(patienceMs)]);
}

function patience(ms: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms, undefined).unref();
  });
}
