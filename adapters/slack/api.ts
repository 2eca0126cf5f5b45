import { setTimeout as wait } from 'node:timers/promises';
import { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Secret } from '../../src/kernel/secret.ts';
import { SlackFault, slackFault, vendorFault } from './errors.ts';
import type { SdkLogger } from './logging.ts';
import type { SlackMethod } from './uses.ts';

/** Slack's servers, as this adapter calls them. Everything it throws is a `SlackFault`. */
export interface SlackApi {
  /** Calls a Web API method and gives its answer, unread. */
  call(method: SlackMethod, args: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** The same without any waiting and without a second try, for who waits and tries again in its own time; the answer is read. */
  callOnce<Answer>(
    method: SlackMethod,
    args: Readonly<Record<string, unknown>>,
    schema: z.ZodType<Answer>,
  ): Promise<Answer>;
  /** Answers at a `response_url`: docs.slack.dev/interactivity/handling-user-interaction#message_responses */
  respond(url: string, body: object): Promise<void>;
}

/** Longer than this nobody waits for an answer; the fault then says when to come back. */
const LONGEST_WAIT_MS = 60_000;
const RATE_LIMIT_ATTEMPTS = 3;
const TIMEOUT_MS = 10_000;
/** Where Slack can't be reached. */
export const RETRIES = { retries: 2, minTimeout: 250, factor: 3 };

/**
 * Clients of which one waits as long as Slack asks it to when it is too fast (429 with Retry-After), and tries twice more where Slack
 * can't be reached; `stopping` ends all waiting.
 */
export function createSlackApi(options: {
  readonly botToken: Secret;
  readonly apiUrl: string | undefined;
  /** How long a call may take, in milliseconds; ten seconds unless told. */
  readonly timeoutMs?: number | undefined;
  readonly logger: SdkLogger;
  readonly stopping: AbortSignal;
}): SlackApi {
  const client = (retryConfig: { readonly retries: number }): WebClient =>
    new WebClient(options.botToken.reveal(), {
      ...(options.apiUrl === undefined ? {} : { slackApiUrl: options.apiUrl }),
      logger: options.logger,
      // Its own way of waiting stops every other call too, and forgets to say what it was when it gives up.
      rejectRateLimitedCalls: true,
      retryConfig,
      timeout: options.timeoutMs ?? TIMEOUT_MS,
    });
  const web = client(RETRIES);
  const once = client({ retries: 0 });
  const patiently = patience(options.stopping);
  return {
    call: (method, args) => patiently(method, () => web.apiCall(method, { ...args })),
    callOnce: async (method, args, schema) => {
      try {
        return schema.parse(await once.apiCall(method, { ...args }));
      } catch (error) {
        throw slackFault(error, method);
      }
    },
    respond: (url, body) => patiently('response_url', () => postAnswer(url, body)),
  };
}

function patience(stopping: AbortSignal) {
  return async <Answer>(doing: string, request: () => Promise<Answer>): Promise<Answer> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await request();
      } catch (error) {
        const fault = slackFault(error, doing);
        const { retryAfterMs } = fault;
        const hopeless = attempt === RATE_LIMIT_ATTEMPTS || stopping.aborted;
        if (retryAfterMs === undefined || retryAfterMs > LONGEST_WAIT_MS || hopeless) throw fault;
        await wait(retryAfterMs, undefined, { signal: stopping }).catch(() => {
          // Only `stopping` ends the wait early, and then the answer is given up.
          throw fault;
        });
      }
    }
  };
}

const Refusal = z.object({ ok: z.literal(false), error: z.string() });

async function postAnswer(url: string, body: object): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((cause: unknown) => {
    throw new SlackFault('unavailable', 'Slack did not answer at the response_url', { cause });
  });
  const answer = await response.text();
  if (response.status === 429) {
    const retryAfterMs = Number(response.headers.get('retry-after') ?? 1) * 1_000;
    throw new SlackFault('rate-limited', 'Slack limits the rate of response_url', { retryAfterMs });
  }
  const refusal = Refusal.safeParse(jsonOf(answer));
  if (refusal.success) throw vendorFault(refusal.data.error, 'response_url');
  if (response.status >= 500) throw new SlackFault('unavailable', 'Slack failed at the response_url');
  if (!response.ok) throw vendorFault(answer.trim().slice(0, 100), 'response_url');
}

/** Slack answers here with a word or with JSON, and doesn't say which. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A word: there is no JSON to read a refusal from.
    return undefined;
  }
}
