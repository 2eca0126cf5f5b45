import type { Temporal } from 'temporal-polyfill';
import type { Intent } from '../chat/intent.ts';
import type { Person } from '../directory/model.ts';
import type { IdentityRepository } from '../directory/ports.ts';
import { personWith, type RecognizePorts, recognize } from '../directory/recognize.ts';
import type { Snapshot } from '../lookup/ports.ts';

/** Somebody whom the asker mentioned: the person of the directory, or else what the platform calls them, where it says. */
export interface Mentioned {
  readonly person?: Person;
  readonly name?: string;
}

/**
 * Who is mentioned first in what was typed; undefined where nobody is. An account that was never seen is asked of the platform, since
 * the directory may know the colleague by their address.
 */
export async function recognizeMentioned(
  ports: RecognizePorts,
  snapshot: Snapshot,
  intent: Intent,
  now: Temporal.Instant,
): Promise<Mentioned | undefined> {
  const mention = intent.type === 'words' ? intent.text.find((part) => typeof part !== 'string') : undefined;
  if (mention === undefined) return undefined;
  const account = { ...intent.account, userId: mention.mention };
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
