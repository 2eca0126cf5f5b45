import { randomBytes } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../../src/kernel/clock.ts';

/** Where the answers at a `response_url` go. */
export interface ResponsePlace {
  readonly channel: string;
  readonly user: string;
  readonly thread: string | undefined;
  /** The message whose button was pressed. */
  readonly message: string | undefined;
}

/** The short-lived permissions Slack hands out with an interaction. */
export interface Grants {
  /** For one modal, within three seconds: docs.slack.dev/surfaces/modals */
  trigger(user: string): string;
  useTrigger(id: string): { readonly user: string } | { readonly error: string };
  /** For five answers within half an hour: docs.slack.dev/interactivity/handling-user-interaction#message_responses */
  response(place: ResponsePlace): string;
  useResponse(id: string): ResponsePlace | { readonly error: string };
}

const TRIGGER_SECONDS = 3;
const RESPONSE_MINUTES = 30;
const RESPONSE_USES = 5;

/** Grants by the given clock. */
export function createGrants(clock: Clock): Grants {
  const triggers = new Map<string, { user: string; at: Temporal.Instant; used: boolean }>();
  const responses = new Map<string, { place: ResponsePlace; at: Temporal.Instant; uses: number }>();
  return {
    trigger: (user) => {
      const id = randomBytes(8).toString('hex');
      triggers.set(id, { user, at: clock.now(), used: false });
      return id;
    },
    useTrigger: (id) => {
      const trigger = triggers.get(id);
      if (trigger === undefined) return { error: 'invalid_trigger_id' };
      if (trigger.used) return { error: 'exchanged_trigger_id' };
      if (clock.now().since(trigger.at).total('seconds') > TRIGGER_SECONDS)
        return { error: 'expired_trigger_id' };
      trigger.used = true;
      return { user: trigger.user };
    },
    response: (place) => {
      const id = randomBytes(12).toString('hex');
      responses.set(id, { place, at: clock.now(), uses: 0 });
      return id;
    },
    useResponse: (id) => {
      const response = responses.get(id);
      const expired = response && clock.now().since(response.at).total('minutes') > RESPONSE_MINUTES;
      if (response === undefined || expired) return { error: 'expired_url' };
      if (response.uses >= RESPONSE_USES) return { error: 'used_url' };
      response.uses += 1;
      return response.place;
    },
  };
}
