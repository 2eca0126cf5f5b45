import { LANGUAGES } from '../chat/languages/language.ts';
import type {
  Contact,
  Department,
  Hours,
  Organization,
  Person,
  Topic,
  Translations,
} from '../directory/model.ts';
import type { Backup, Override, Rotation } from '../rotations/model.ts';
import type { StatusUpdate } from '../updates/model.ts';
import { writeChannel, writeMinutes, writeMoment } from './forms.ts';
import type { DirectoryContent } from './ports.ts';
import { present } from './present.ts';
import type { DirectoryFileText } from './schema.ts';
import { writeCadence, writeWindow } from './weekly-forms.ts';

type Item<List> = NonNullable<List> extends readonly (infer One)[] ? One : never;
type TopicText = Item<DirectoryFileText['topics']>;
type RotationText = Item<DirectoryFileText['rotations']>;
type ContactText = NonNullable<TopicText['contact']>;
type ParticipantText = Item<Extract<RotationText, { readonly participants: unknown }>['participants']>;
type BackupText = NonNullable<RotationText['backup']>;
type OverrideText = Item<RotationText['overrides']>;

/** The file that says `content`: entries in the order of their ids, fields in the order of the schema, nothing that says nothing. */
export function fileFromContent(content: DirectoryContent): DirectoryFileText {
  const { directory, rotations, updates } = content;
  return present({
    version: 1 as const,
    organization: organizationText(directory.organization),
    people: unlessEmpty(sorted(directory.people).map(personText)),
    departments: unlessEmpty(sorted(directory.departments).map(departmentText)),
    rotations: unlessEmpty(sorted(rotations).map(rotationText)),
    topics: unlessEmpty(sorted(directory.topics).map(topicText)),
    updates: unlessEmpty(sorted(updates).map(updateText)),
    synonyms: unlessEmpty(directory.synonyms.map((group) => [...group])),
  });
}

/** By id, in code unit order: the same on every machine. */
function sorted<Value extends { readonly id: string }>(
  values: ReadonlyMap<unknown, Value>,
): readonly Value[] {
  return [...values.values()].sort((left, right) => (left.id < right.id ? -1 : left.id > right.id ? 1 : 0));
}

function unlessEmpty<Value>(values: readonly Value[]): Value[] | undefined {
  return values.length > 0 ? [...values] : undefined;
}

export function organizationText(organization: Organization) {
  return present({
    name: organization.name,
    timezone: organization.timeZone,
    language: organization.language,
    holidays: organization.holidays,
    help_desk: contactText(organization.helpDesk),
    admins: unlessEmpty(organization.adminIds),
    guests: organization.guests,
  });
}

export function personText(person: Person) {
  return present({
    id: person.id,
    name: person.name,
    email: person.email,
    phone: person.phone,
    timezone: person.timeZone,
    language: person.language,
    hours: hoursText(person.hours),
    manager: person.managerId,
    slack: person.slackUserId,
    teams: person.teamsUserId,
    ping_on: person.pingOn,
    deactivated: person.deactivatedOn,
    time_off: unlessEmpty(
      person.timeOff.map(({ from, until, reason, made }) =>
        present({
          from: writeMoment(from),
          until: writeMoment(until),
          reason,
          made: made && { by: made.by, at: made.at },
        }),
      ),
    ),
  });
}

export function departmentText(department: Department) {
  return present({
    id: department.id,
    name: department.name,
    description: department.description,
    email: department.email,
    phone: department.phone,
    timezone: department.timeZone,
    channels: unlessEmpty(department.channels.map(writeChannel)),
    members: unlessEmpty(department.memberIds),
    manager: department.managerId,
    hours: hoursText(department.hours),
    translations: translationsText(department.translations),
  });
}

export function rotationText(rotation: Rotation): RotationText {
  const { id, name, description, timeZone: timezone } = rotation;
  const tail = {
    backup: backupText(rotation.backup),
    owners: unlessEmpty(rotation.ownerIds),
    slack_group: rotation.slackGroup,
    overrides: unlessEmpty(rotation.overrides.map(overrideText)),
  };
  if (rotation.type === 'layers') {
    const layers = rotation.layers.map((layer) => ({ rotation: layer.rotationId }));
    return present({ id, name, description, timezone, layers, combine: rotation.combine, ...tail });
  }
  return present({
    id,
    name,
    description,
    timezone,
    starts: writeMoment(rotation.startsOn),
    ...writeCadence(rotation.cadence),
    participants: rotation.participants.map(({ personId, from, until }): ParticipantText => {
      if (from === undefined && until === undefined) return personId;
      return present({
        person: personId,
        from: from && writeMoment(from),
        until: until && writeMoment(until),
      });
    }),
    turns: rotation.turns,
    on_duty: rotation.onDuty,
    balance: rotation.balance,
    hours: hoursText(rotation.hours),
    holidays: oneOrSeveral(rotation.holidays),
    ...tail,
  });
}

function overrideText({ personId, from, until, insteadOf, reason, made }: Override): OverrideText {
  return present({
    person: personId,
    from: writeMoment(from),
    until: writeMoment(until),
    instead_of: insteadOf,
    reason,
    made: made && present({ how: made.how, ref: made.ref, by: unlessEmpty(made.by), at: made.at }),
  });
}

function backupText(backup: Backup | undefined): BackupText | undefined {
  switch (backup?.type) {
    case undefined:
    case 'next':
      return backup?.type;
    case 'person':
      return { person: backup.personId };
    case 'rotation':
      return { rotation: backup.rotationId };
    default:
      return backup satisfies never;
  }
}

export function topicText(topic: Topic) {
  return present({
    id: topic.id,
    name: topic.name,
    description: topic.description,
    aliases: unlessEmpty(topic.aliases),
    translations: translationsText(topic.translations),
    parent: topic.parentId,
    contact: contactText(topic.contact),
    fallback: unlessEmpty(topic.fallback.flatMap((contact) => contactText(contact) ?? [])),
    owners: unlessEmpty(topic.ownerIds),
    answer: topic.answer,
    links: unlessEmpty(topic.links.map(({ title, url }) => ({ title, url }))),
    respond_within: minutesText(topic.respondWithinMinutes),
    timezone: topic.timeZone,
    hours: hoursText(topic.hours),
    verify_every: topic.verifyEveryDays === undefined ? undefined : `${topic.verifyEveryDays}d`,
    verified: topic.verifiedOn,
    escalation: unlessEmpty(
      topic.escalation.map((step) => ({ after: writeMinutes(step.afterMinutes), to: step.to })),
    ),
    urgent: topic.urgent,
  });
}

function contactText(contact: Contact | undefined): ContactText | undefined {
  switch (contact?.type) {
    case undefined:
      return undefined;
    case 'person':
      return { person: contact.personId };
    case 'people':
      return { people: [...contact.personIds] };
    case 'rotation':
      return { rotation: contact.rotationId };
    case 'department':
      return { department: contact.departmentId };
    default:
      return contact satisfies never;
  }
}

function minutesText(minutes: number | undefined): string | undefined {
  return minutes === undefined ? undefined : writeMinutes(minutes);
}

function hoursText(hours: Hours | undefined): string | string[] | undefined {
  return oneOrSeveral(hours?.map(writeWindow));
}

/** One is a text, several are a list. */
function oneOrSeveral(texts: readonly string[] | undefined): string | string[] | undefined {
  return texts?.length === 1 ? texts[0] : texts && [...texts];
}

function translationsText(translations: Translations): TopicText['translations'] | undefined {
  const written: NonNullable<TopicText['translations']> = {};
  for (const language of LANGUAGES) {
    const one = translations[language];
    if (!one) continue;
    const { name, description, aliases, answer } = one;
    written[language] = present({ name, description, aliases: unlessEmpty(aliases), answer });
  }
  return Object.keys(written).length > 0 ? written : undefined;
}

export function updateText(update: StatusUpdate) {
  const [rotation, ...more] = update.rotationIds;
  const single = update.kind === 'report' && more.length === 0;
  return present({
    id: update.id,
    name: update.name,
    kind: update.kind,
    cron: update.cron,
    timezone: update.timeZone,
    rotation: single ? rotation : undefined,
    rotations: single ? undefined : unlessEmpty(update.rotationIds),
    topics: unlessEmpty(update.topicIds),
    channels: unlessEmpty(update.channels.map(writeChannel)),
    ask_before: minutesText(update.askBeforeMinutes),
    text: update.text,
  });
}
