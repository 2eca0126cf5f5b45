import type { Temporal } from 'temporal-polyfill';
import type { Intent } from '../chat/intent.ts';
import { closestLanguage } from '../chat/languages/language.ts';
import type { Span } from '../chat/message.ts';
import type { Audience } from '../chat/reply.ts';
import type { Profile } from '../directory/identity.ts';
import type { Person } from '../directory/model.ts';
import { namedAccount } from '../directory/recognize.ts';
import { isTimeZone } from '../kernel/zone-names.ts';
import type { Snapshot } from '../lookup/ports.ts';
import type { Reader } from '../lookup/reader.ts';
import type { Mentioned } from './mentioned.ts';

/** One interaction, with all that answering it needs. */
export interface Context {
  readonly intent: Intent;
  readonly snapshot: Snapshot;
  readonly now: Temporal.Instant;
  /** The asker, where the directory has them. */
  readonly person?: Person;
  /** The asker, as the one who reads and types. */
  readonly asker: Reader;
  /** Whom the asker mentioned. */
  readonly mentioned?: Mentioned;
}

/** The person as a reader: their own language and zone, else their platform's, else the organisation's. */
export function askerReader(
  intent: Intent,
  snapshot: Snapshot,
  profile: Profile | undefined,
  person: Person | undefined,
): Reader {
  const { organization } = snapshot.directory;
  const zones = [person?.timeZone, profile?.timeZone, organization.timeZone];
  return {
    ...placeOf(intent, snapshot),
    language: person?.language ?? closestLanguage(profile?.locale) ?? organization.language,
    timeZone: zones.find((zone) => zone !== undefined && isKnownZone(zone)) ?? 'UTC',
  };
}

/** Everybody in the conversation, as one reader: the organisation's language and zone. */
export function roomReader(intent: Intent, snapshot: Snapshot): Reader {
  const { language, timeZone } = snapshot.directory.organization;
  return { ...placeOf(intent, snapshot), language, timeZone };
}

/** Who reads what is said to this audience: in a direct message everybody there is the asker. */
export function readerOf(context: Context, audience: Audience): Reader {
  const isPublic = audience === 'everyone-here' && context.intent.conversation.kind !== 'direct';
  return isPublic ? roomReader(context.intent, context.snapshot) : context.asker;
}

/** Who sees what answers this intent: a command is the asker's own business, a mention is everybody's. */
export function audienceOf(intent: Intent): Audience {
  switch (intent.type) {
    case 'words':
      return intent.via === 'command' ? 'only-you' : 'everyone-here';
    case 'press':
      return intent.onlyYou ? 'only-you' : privately(intent);
    case 'submit':
      return privately(intent);
    case 'greet':
      return 'everyone-here';
    case 'edit':
    case 'react':
    case 'forward':
      return privately(intent);
    default:
      return intent satisfies never;
  }
}

/** To the asker alone, where the place has others in it and a way to leave them out. */
export function privately(intent: Intent): Audience {
  return intent.conversation.kind !== 'direct' && intent.capabilities.onlyYou ? 'only-you' : 'everyone-here';
}

/** Something to type, written as it is typed in this place. */
export function typed(intent: Intent, words: string): Span {
  const { conversation, capabilities } = intent;
  if (capabilities.slashCommand) return { type: 'code', text: `/poc ${words}` };
  return { type: 'code', text: conversation.kind === 'direct' ? words : `@Pointperson ${words}` };
}

function placeOf(intent: Intent, snapshot: Snapshot): Pick<Reader, 'accountOf' | 'platform'> {
  const { platform, workspaceId } = intent.account;
  return {
    platform,
    accountOf: (id) => {
      const person = snapshot.directory.people.get(id);
      const seen = snapshot.identities.accountOf(id, platform, workspaceId)?.userId;
      return seen ?? (person && namedAccount(person, platform));
    },
  };
}

const knownZones = new Map<string, boolean>();

/** A platform may know a zone that this machine's tzdata does not; asking is slow, so the answer is kept. */
function isKnownZone(zone: string): boolean {
  const known = knownZones.get(zone) ?? isTimeZone(zone);
  knownZones.set(zone, known);
  return known;
}
