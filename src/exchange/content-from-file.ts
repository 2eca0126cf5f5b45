import { LANGUAGES } from '../chat/languages/language.ts';
import type { Contact, Department, Organization, Person, Topic, Translations } from '../directory/model.ts';
import type {
  Backup,
  Cadence,
  LayeredRotation,
  Override,
  Rotation,
  TurnRotation,
} from '../rotations/model.ts';
import type { StatusUpdate } from '../updates/model.ts';
import type { DirectoryContent } from './ports.ts';
import { present } from './present.ts';
import type { DirectoryFile } from './schema.ts';

type Item<List> = NonNullable<List> extends readonly (infer One)[] ? One : never;
type RotationFile = Item<DirectoryFile['rotations']>;
type LayersFile = Extract<RotationFile, { readonly layers: unknown }>;
type TurnsFile = Exclude<RotationFile, LayersFile>;
type TopicFile = Item<DirectoryFile['topics']>;
type ContactFile = NonNullable<TopicFile['contact']>;

/** The content that a file without faults of form describes. Of entries with the same id the last is kept. */
export function contentFromFile(file: DirectoryFile): DirectoryContent {
  return {
    directory: {
      organization: organizationFrom(file.organization),
      people: byId((file.people ?? []).map(personFrom)),
      departments: byId((file.departments ?? []).map(departmentFrom)),
      topics: byId((file.topics ?? []).map(topicFrom)),
      synonyms: file.synonyms ?? [],
    },
    rotations: byId((file.rotations ?? []).map((one) => rotationFrom(one, file.organization.timezone))),
    updates: byId((file.updates ?? []).map(updateFrom)),
  };
}

function byId<Id, Value extends { readonly id: Id }>(values: readonly Value[]): ReadonlyMap<Id, Value> {
  return new Map(values.map((value) => [value.id, value]));
}

function organizationFrom(file: DirectoryFile['organization']): Organization {
  return present({
    name: file.name,
    timeZone: file.timezone,
    language: file.language ?? 'en',
    holidays: file.holidays,
    helpDesk: contactFrom(file.help_desk),
    adminIds: file.admins ?? [],
    guests: file.guests || undefined,
  });
}

function personFrom(file: Item<DirectoryFile['people']>): Person {
  return present({
    id: file.id,
    name: file.name,
    email: file.email,
    phone: file.phone,
    timeZone: file.timezone,
    language: file.language,
    hours: file.hours,
    managerId: file.manager,
    slackUserId: file.slack,
    teamsUserId: file.teams,
    pingOn: file.ping_on,
    deactivatedOn: file.deactivated,
    timeOff: file.time_off ?? [],
  });
}

function departmentFrom(file: Item<DirectoryFile['departments']>): Department {
  return present({
    id: file.id,
    name: file.name,
    description: file.description,
    email: file.email,
    phone: file.phone,
    timeZone: file.timezone,
    channels: file.channels ?? [],
    memberIds: file.members ?? [],
    managerId: file.manager,
    hours: file.hours,
    translations: translationsFrom(file.translations),
  });
}

function rotationFrom(file: RotationFile, organizationTimeZone: string): Rotation {
  return 'layers' in file ? layeredFrom(file) : turnsFrom(file, organizationTimeZone);
}

/** Never seen: that one of `every` and `on` is given is a rule of its own, which does not keep the other rules from looking. */
const NO_CADENCE: Cadence = { type: 'every', count: 1, unit: 'days' };

function turnsFrom(file: TurnsFile, organizationTimeZone: string): TurnRotation {
  return present({
    ...sharedFrom(file),
    type: 'turns' as const,
    timeZone: file.timezone ?? organizationTimeZone,
    startsOn: file.starts,
    cadence: file.every ?? file.on ?? NO_CADENCE,
    participants: file.participants.map((one) => {
      if (typeof one === 'string') return { personId: one };
      return present({ personId: one.person, from: one.from, until: one.until });
    }),
    turns: file.turns ?? 'calendar',
    onDuty: file.on_duty === 1 ? undefined : file.on_duty,
    balance: file.balance || undefined,
    hours: file.hours,
    holidays: file.holidays,
  });
}

function layeredFrom(file: LayersFile): LayeredRotation {
  return present({
    ...sharedFrom(file),
    type: 'layers' as const,
    timeZone: file.timezone,
    layers: file.layers.map((layer) => ({ rotationId: layer.rotation })),
    combine: file.combine === 'union' ? ('union' as const) : undefined,
  });
}

function sharedFrom(file: RotationFile) {
  return present({
    id: file.id,
    name: file.name,
    description: file.description,
    backup: backupFrom(file.backup),
    ownerIds: file.owners ?? [],
    slackGroup: file.slack_group,
    overrides: (file.overrides ?? []).map(overrideFrom),
  });
}

function overrideFrom(file: Item<RotationFile['overrides']>): Override {
  const { person: personId, from, until, instead_of: insteadOf, reason, made } = file;
  return present({ personId, from, until, insteadOf, reason, made: made && { by: [], ...made } });
}

function backupFrom(file: RotationFile['backup']): Backup | undefined {
  if (file === undefined || file === 'next') return file && { type: 'next' };
  if (file.person !== undefined) return { type: 'person', personId: file.person };
  return file.rotation && { type: 'rotation', rotationId: file.rotation };
}

function topicFrom(file: TopicFile): Topic {
  return present({
    id: file.id,
    name: file.name,
    description: file.description,
    aliases: file.aliases ?? [],
    translations: translationsFrom(file.translations),
    parentId: file.parent,
    contact: contactFrom(file.contact),
    fallback: (file.fallback ?? []).flatMap((one) => contactFrom(one) ?? []),
    ownerIds: file.owners ?? [],
    answer: file.answer,
    links: file.links ?? [],
    respondWithinMinutes: file.respond_within,
    timeZone: file.timezone,
    hours: file.hours,
    verifyEveryDays: file.verify_every,
    verifiedOn: file.verified,
    escalation: (file.escalation ?? []).map((step) => ({ afterMinutes: step.after, to: step.to })),
    urgent: file.urgent || undefined,
  });
}

/** The one contact that a map names; the schema lets no other number through. */
function contactFrom(file: ContactFile | undefined): Contact | undefined {
  if (file?.person !== undefined) return { type: 'person', personId: file.person };
  if (file?.people !== undefined) return { type: 'people', personIds: file.people };
  if (file?.rotation !== undefined) return { type: 'rotation', rotationId: file.rotation };
  return file?.department && { type: 'department', departmentId: file.department };
}

function translationsFrom(file: TopicFile['translations']): Translations {
  const translations: { -readonly [Tag in keyof Translations]: Translations[Tag] } = {};
  for (const language of LANGUAGES) {
    const translation = file?.[language];
    if (translation) translations[language] = { ...translation, aliases: translation.aliases ?? [] };
  }
  return translations;
}

function updateFrom(file: Item<DirectoryFile['updates']>): StatusUpdate {
  return present({
    id: file.id,
    name: file.name,
    kind: file.kind,
    cron: file.cron,
    timeZone: file.timezone,
    rotationIds: [...(file.rotation ? [file.rotation] : []), ...(file.rotations ?? [])],
    topicIds: file.topics ?? [],
    channels: file.channels ?? [],
    askBeforeMinutes: file.ask_before,
    text: file.text,
  });
}
