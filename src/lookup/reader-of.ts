import type { Platform } from '../chat/intent.ts';
import { closestLanguage } from '../chat/languages/language.ts';
import type { Profile } from '../directory/identity.ts';
import type { Person } from '../directory/model.ts';
import { namedAccount } from '../directory/recognize.ts';
import type { PersonId } from '../kernel/ids.ts';
import { isTimeZone } from '../kernel/zone-names.ts';
import type { Snapshot } from './ports.ts';
import type { Reader } from './reader.ts';

/** The platform and workspace that a message goes to. */
export interface Workspace {
  readonly platform: Platform;
  /** Slack team id or Teams tenant id. */
  readonly workspaceId: string;
}

/** One person as a reader: their own language and zone, else their platform's, else the organisation's. */
export function personalReader(
  workspace: Workspace,
  snapshot: Snapshot,
  profile: Profile | undefined,
  person: Person | undefined,
): Reader {
  const { organization } = snapshot.directory;
  const zones = [person?.timeZone, profile?.timeZone, organization.timeZone];
  return {
    ...readerIn(workspace, snapshot),
    language: person?.language ?? closestLanguage(profile?.locale) ?? organization.language,
    timeZone: zones.find((zone) => zone !== undefined && isKnownZone(zone)) ?? 'UTC',
  };
}

/** Everybody in a place, as one reader: the organisation's language and zone. */
export function roomReader(workspace: Workspace, snapshot: Snapshot): Reader {
  const { language, timeZone } = snapshot.directory.organization;
  return { ...readerIn(workspace, snapshot), language, timeZone };
}

/** The person's account in the workspace: as seen there, else as the directory names it. */
export function accountIn(
  { platform, workspaceId }: Workspace,
  { directory, identities }: Pick<Snapshot, 'directory' | 'identities'>,
  id: PersonId,
): string | undefined {
  const seen = identities.accountOf(id, platform, workspaceId)?.userId;
  const person = directory.people.get(id);
  return seen ?? (person && namedAccount(person, platform));
}

function readerIn(workspace: Workspace, snapshot: Snapshot): Pick<Reader, 'accountOf' | 'platform'> {
  return { platform: workspace.platform, accountOf: (id) => accountIn(workspace, snapshot, id) };
}

const knownZones = new Map<string, boolean>();

/** A platform may know a zone that this machine's tzdata does not; asking is slow, so the answer is kept. */
function isKnownZone(zone: string): boolean {
  const known = knownZones.get(zone) ?? isTimeZone(zone);
  knownZones.set(zone, known);
  return known;
}
