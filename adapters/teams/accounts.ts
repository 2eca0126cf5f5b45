import type { Temporal } from 'temporal-polyfill';
import type { AccountSource, FoundAccount } from '../../src/directory/ports.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import type { Addresses, Roster } from './addresses.ts';
import { type Cloud, createConnector, type MembersPage } from './connector.ts';
import { faultOf, TeamsFault } from './errors.ts';
import { memberOfTenant } from './profile.ts';

export interface AccountsOptions {
  readonly cloud: Cloud;
  readonly addresses: Addresses;
  readonly clock: Clock;
  /** Where the bot is installed, as far as known. */
  workspaceId(): string | undefined;
}

/** Accounts by their addresses in lower case. */
type Index = ReadonlyMap<string, FoundAccount>;

interface Kept {
  readonly tenantId: string;
  readonly index: Promise<Index>;
  readonly until: Temporal.Instant;
}

/** Whoever joins a team is found after that long. */
const KEPT_MINUTES = 10;
/** So many teams and chats are gone through, and so many pages of all of them together. */
const MOST_ROSTERS = 50;
const MOST_PAGES = 60;

/**
 * Teams tells a bot nobody's account by their address. So the rosters of the teams and chats that the bot is in are gone through, each
 * call once and one after the other, and what stands in them is kept for a while: also the many who ask at once cost that once.
 */
export function createAccounts({ cloud, addresses, clock, workspaceId }: AccountsOptions): AccountSource {
  let kept: Kept | undefined;

  function indexOf(tenantId: string): Promise<Index> {
    const now = clock.now();
    if (kept?.tenantId === tenantId && now.epochMilliseconds < kept.until.epochMilliseconds) {
      return kept.index;
    }
    const index = read(tenantId);
    const asked: Kept = { tenantId, index, until: now.add({ minutes: KEPT_MINUTES }) };
    kept = asked;
    index.catch(() => {
      // Whoever asked is told; the next one asks Teams again.
      if (kept === asked) kept = undefined;
    });
    return index;
  }

  async function read(tenantId: string): Promise<Index> {
    const emails = new Map<string, FoundAccount>();
    const principals = new Map<string, FoundAccount>();
    for await (const member of membersIn(await addresses.rosters(tenantId))) {
      const known = memberOfTenant(member, tenantId);
      if (known?.email !== undefined) emails.set(known.email.toLowerCase(), known.found);
      if (known?.principal !== undefined) principals.set(known.principal.toLowerCase(), known.found);
    }
    // An address at which somebody gets mail goes before one that somebody else signs in with.
    return new Map([...principals, ...emails]);
  }

  async function* membersIn(rosters: readonly Roster[]): AsyncGenerator<unknown> {
    let pages = 0;
    for (const { id, serviceUrl } of rosters.slice(0, MOST_ROSTERS)) {
      const client = await cloud.connectorFactory.create(serviceUrl, '');
      const connector = createConnector(client, (call) => call());
      let after: string | undefined;
      do {
        if (pages === MOST_PAGES) return;
        const page = await connector.members(id, after).catch(noneIfClosed);
        yield* page.members;
        pages += 1;
        after = page.next;
      } while (after !== undefined);
    }
  }

  return {
    findAccount: async (email) => {
      const tenantId = workspaceId();
      // Nothing has come from Teams yet: there is nobody that we could ask about.
      if (tenantId === undefined) return undefined;
      const index = await indexOf(tenantId).catch((error: unknown) => {
        throw faultOf(error);
      });
      return index.get(email.toLowerCase());
    },
  };
}

/** What says that the bot is not in that team or chat any more. */
const CLOSED: readonly string[] = ['not-in-conversation', 'conversation-gone', 'person-unreachable'];

function noneIfClosed(error: unknown): MembersPage {
  if (error instanceof TeamsFault && CLOSED.includes(error.code)) return { members: [] };
  throw error;
}
