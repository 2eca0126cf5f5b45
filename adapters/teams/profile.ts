import { z } from 'zod';
import type { Account } from '../../src/chat/intent.ts';
import type { Profile, Standing } from '../../src/directory/identity.ts';
import type { FoundAccount, ProfileSource } from '../../src/directory/ports.ts';
import { isTimeZone } from '../../src/kernel/zone-names.ts';
import type { Activity } from './activity.ts';
import type { Connector } from './connector.ts';
import { TeamsFault } from './errors.ts';
import { tenantOf } from './place.ts';

const text = z.string().min(1).optional().catch(undefined);

/** A member as the Bot Connector describes one (learn.microsoft.com/javascript/api/botframework-schema/teamschannelaccount). */
const Member = z.looseObject({
  id: text,
  name: text,
  email: text,
  userPrincipalName: text,
  userRole: text,
  tenantId: text,
});
type Member = z.infer<typeof Member>;

const NO_SUCH_MEMBER: readonly number[] = [404, 405, 501];

/**
 * Asks Teams who somebody is, in the conversation an activity came from or in `askIn`. `tenantId` is the one that people are members of; it
 * defaults to the activity's own. Whoever the Bot Connector does not know as a member there is a stranger, except where
 * `trustActivity` says that a connector without a roster (a local one) is to be believed.
 */
export function createProfileSource(options: {
  readonly activity: Activity;
  readonly connector: Connector;
  /** Another conversation to ask in, where the bot need not be in the one that the activity came from. */
  readonly askIn?: string;
  readonly tenantId?: string;
  readonly trustActivity: boolean;
}): ProfileSource {
  const { activity, connector, trustActivity } = options;
  const roster = options.askIn ?? rosterOf(activity);
  const homeTenant = options.tenantId ?? tenantOf(activity);
  return {
    profileOf: async (account) => {
      if (homeTenant !== undefined && account.workspaceId !== homeTenant)
        return strangerOf(activity, account);
      const member = await memberOf(connector, roster, account);
      if (!member)
        return trustActivity ? profileOf({}, activity, account, 'member') : strangerOf(activity, account);
      return profileOf(member, activity, account, standingOf(member, homeTenant));
    },
  };
}

/** A channel's people are its team's; a chat's are its own. A thread has none. */
export function rosterOf({ channelData, conversation }: Activity): string {
  return channelData?.team?.id ?? conversation?.id.split(';', 1)[0] ?? '';
}

async function memberOf(
  connector: Connector,
  conversationId: string,
  account: Account,
): Promise<Member | undefined> {
  try {
    return Member.parse(await connector.member(conversationId, account.userId));
  } catch (error) {
    // Not in the roster is an answer, and so is no roster, which local connectors may lack; anything else is a fault.
    if (error instanceof TeamsFault && NO_SUCH_MEMBER.includes(error.status ?? 0)) return undefined;
    throw error;
  }
}

/** An account in a roster, and what its owner is known by. */
export interface RosterMember {
  readonly found: FoundAccount;
  readonly email?: string;
  readonly principal?: string;
}

/**
 * A member of that tenant, as a roster has one; undefined for guests and for people of other tenants, and where nothing is said of the
 * tenant: what is meant for a colleague goes to no one else.
 */
export function memberOfTenant(given: unknown, tenantId: string): RosterMember | undefined {
  const member = Member.safeParse(given).data;
  if (member?.id === undefined || member.tenantId !== tenantId) return undefined;
  if (standingOf(member, tenantId) !== 'member') return undefined;
  const { id: userId, name = userId } = member;
  const principal = addressOf(member.userPrincipalName);
  const email = member.email ?? principal;
  return {
    found: {
      account: { platform: 'teams', workspaceId: tenantId, userId },
      profile: { name, standing: 'member', ...(email && { email }) },
    },
    ...(email && { email }),
    ...(principal && { principal }),
  };
}

function standingOf(member: Member, homeTenant: string | undefined): Standing {
  const elsewhere =
    member.tenantId !== undefined && homeTenant !== undefined && member.tenantId !== homeTenant;
  const role = member.userRole?.toLowerCase();
  if (elsewhere || role === 'anonymous') return 'stranger';
  // Entra ID's own name for somebody invited: `maria_agency.example#EXT#@company.onmicrosoft.com`.
  return role === 'guest' || member.userPrincipalName?.includes('#EXT#') ? 'guest' : 'member';
}

/** Somebody else's: no address of theirs is kept. */
function strangerOf(activity: Activity, account: Account): Profile {
  return profileOf({}, activity, account, 'stranger');
}

function profileOf(member: Member, activity: Activity, account: Account, standing: Standing): Profile {
  const own = activity.from?.id === account.userId ? activity : undefined;
  const email = member.email ?? addressOf(member.userPrincipalName);
  const zones = [own?.localTimezone, own?.entities.client?.timezone];
  // Some clients send the name that Windows has for it.
  const timeZone = zones.find((zone) => zone !== undefined && isTimeZone(zone));
  const locale = own?.locale ?? own?.entities.client?.locale;
  return {
    name: member.name ?? own?.from?.name ?? account.userId,
    ...(email && { email }),
    ...(timeZone && { timeZone }),
    ...(locale && { locale }),
    standing,
  };
}

/** Often the same as the email, but a guest's is made up. */
function addressOf(principal: string | undefined): string | undefined {
  return principal?.includes('@') && !principal.includes('#EXT#') ? principal : undefined;
}
