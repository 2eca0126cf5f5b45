import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Clock } from '../../src/kernel/clock.ts';
import type { SlackApi } from './api.ts';

/** Who is in a channel. */
export interface Members {
  /** The accounts in it, as they were a minute ago at most; of a very large channel the first ten thousand or so. */
  of(channel: string): Promise<ReadonlySet<string>>;
}

const KEPT_SECONDS = 60;
const CHANNELS_KEPT = 200;
/** The most that Slack gives at once: docs.slack.dev/reference/methods/conversations.members */
const PAGE = 999;
const MOST_PAGES = 11;

interface Kept {
  readonly members: Promise<ReadonlySet<string>>;
  readonly until: Temporal.Instant;
}

const MembersPage = z.object({
  members: z.array(z.string()),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
});

/** Kept for a moment, since many may ask in one channel, also at once, and Slack answers a hundred such calls a minute. */
export function createMembers(api: Pick<SlackApi, 'callOnce'>, clock: Clock): Members {
  const kept = new Map<string, Kept>();
  return {
    of: (channel) => {
      const now = clock.now();
      const known = kept.get(channel);
      if (known !== undefined && now.epochMilliseconds < known.until.epochMilliseconds) return known.members;
      const members = membersOf(api, channel);
      if (kept.size >= CHANNELS_KEPT) kept.clear();
      const asked: Kept = { members, until: now.add({ seconds: KEPT_SECONDS }) };
      kept.set(channel, asked);
      members.catch(() => {
        // Whoever asked is told; the next one asks Slack again.
        if (kept.get(channel) === asked) kept.delete(channel);
      });
      return members;
    },
  };
}

async function membersOf(api: Pick<SlackApi, 'callOnce'>, channel: string): Promise<ReadonlySet<string>> {
  const members = new Set<string>();
  let cursor: string | undefined;
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const from = cursor === undefined ? {} : { cursor };
    const args = { channel, limit: PAGE, ...from };
    const answer = await api.callOnce('conversations.members', args, MembersPage);
    for (const member of answer.members) members.add(member);
    cursor = answer.response_metadata?.next_cursor;
    if (!cursor) break;
  }
  return members;
}
