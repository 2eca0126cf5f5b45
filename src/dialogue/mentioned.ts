import type { Temporal } from 'temporal-polyfill';
import type { Account, Intent } from '../chat/intent.ts';
import type { Person } from '../directory/model.ts';
import type { IdentityRepository } from '../directory/ports.ts';
import { personWith, type RecognizePorts, recognize } from '../directory/recognize.ts';
import type { Snapshot } from '../lookup/ports.ts';

/** Somebody whom the asker mentioned: the person of the directory, or else what the platform calls them, where it says. */
export interface Mentioned {
  readonly person?: Person;
  readonly name?: string;
}

/** More people than this nobody is told apart by; the rest stay unnamed. */
const MOST_MENTIONED = 5;

/**
 * Everybody who is mentioned in what was typed, by the account's `userId`, in order. An account that was never seen is asked of the
 * platform, since the directory may know the colleague by their address.
 */
export async function recognizeMentioned(
  ports: RecognizePorts,
  snapshot: Snapshot,
  intent: Intent,
  now: Temporal.Instant,
): Promise<ReadonlyMap<string, Mentioned>> {
  const text = 'text' in intent ? intent.text : [];
  const userIds = new Set(text.flatMap((part) => (typeof part === 'string' ? [] : [part.mention])));
  const mentioned = new Map<string, Mentioned>();
  for (const userId of [...userIds].slice(0, MOST_MENTIONED)) {
    mentioned.set(userId, await recognizeOne(ports, snapshot, { ...intent.account, userId }, now));
  }
  return mentioned;
}

async function recognizeOne(
  ports: RecognizePorts,
  snapshot: Snapshot,
  account: Account,
  now: Temporal.Instant,
): Promise<Mentioned> {
  const known = personWith(snapshot, account);
  if (known !== undefined) return { person: known };
  const found = await recognize(
    { ...ports, identities: onlyMembers(ports.identities) },
    snapshot,
    account,
    now,
  );
  if (found.type === 'member' && found.person !== undefined) return { person: found.person };
  // An account that the platform has no name for is called by its id.
  const name = found.type === 'unchecked' ? undefined : found.profile.name;
  return name === undefined || name === account.userId ? {} : { name };
}

/** A platform may not find a colleague in the conversation at hand; they must not be a stranger when they write themselves. */
function onlyMembers(identities: IdentityRepository): IdentityRepository {
  return {
    ...identities,
    save: async (identity) => {
      if (identity.profile.standing === 'member') await identities.save(identity);
    },
  };
}
