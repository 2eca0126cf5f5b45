import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { LANGUAGES, type Language as LanguageTag } from '../src/chat/languages/language.ts';
import { type PlatformIdentity, STANDINGS } from '../src/directory/identity.ts';
import {
  type Department,
  type Directory,
  ESCALATION_TARGETS,
  type Organization,
  type Person,
  type Topic,
} from '../src/directory/model.ts';
import {
  coverRequestId,
  departmentId,
  personId,
  rotationId,
  swapRequestId,
  topicId,
  updateId,
} from '../src/kernel/ids.ts';
import { GAP_REASONS, type Gap } from '../src/lookup/gaps/gap.ts';
import { OVERRIDE_ORIGINS, type Rotation } from '../src/rotations/model.ts';
import type { CoverRequest } from '../src/rotations/requests/cover.ts';
import type { SwapRequest } from '../src/rotations/requests/swap.ts';
import type { Availability } from '../src/rotations/schedule/history.ts';
import type { StatusUpdate } from '../src/updates/model.ts';

/**
 * What the database holds, as it is read back. Fields this version doesn't know pass by; kinds it doesn't know don't, because
 * an answer computed without them would be wrong.
 */

const optionalText = z.string().exactOptional();
const person = z.string().transform(personId);
const department = z.string().transform(departmentId);
const topic = z.string().transform(topicId);
const rotation = z.string().transform(rotationId);

const Weekday = z.literal([1, 2, 3, 4, 5, 6, 7]);
const Language = z.enum(LANGUAGES);
const Hours = z
  .array(z.object({ weekdays: z.array(Weekday), startMinute: z.number(), endMinute: z.number() }))
  .exactOptional();
const Channels = z.array(z.object({ platform: z.enum(['slack', 'teams']), id: z.string() }));

const Contact = z.discriminatedUnion('type', [
  z.object({ type: z.literal('person'), personId: person }),
  z.object({ type: z.literal('people'), personIds: z.array(person) }),
  z.object({ type: z.literal('rotation'), rotationId: rotation }),
  z.object({ type: z.literal('department'), departmentId: department }),
]);

const Translation = z.object({
  name: optionalText,
  description: optionalText,
  aliases: z.array(z.string()),
  answer: optionalText,
});
const Translations = z.object({
  en: Translation.exactOptional(),
  ru: Translation.exactOptional(),
  ro: Translation.exactOptional(),
  vi: Translation.exactOptional(),
  'pt-BR': Translation.exactOptional(),
} satisfies Record<LanguageTag, unknown>);

export const StoredOrganization: z.ZodType<Organization> = z.object({
  name: z.string(),
  timeZone: z.string(),
  language: Language,
  holidays: optionalText,
  helpDesk: Contact.exactOptional(),
  adminIds: z.array(person),
  guests: z.boolean().exactOptional(),
});

export const StoredSynonyms: z.ZodType<Directory['synonyms']> = z.array(z.array(z.string()));

const TimeOff = z.array(
  z.object({
    from: z.string(),
    until: z.string(),
    reason: optionalText,
    made: z.object({ by: person, at: z.string() }).exactOptional(),
  }),
);

export const StoredPerson: z.ZodType<Person> = z.object({
  id: person,
  name: z.string(),
  email: optionalText,
  phone: optionalText,
  timeZone: optionalText,
  language: Language.exactOptional(),
  hours: Hours,
  managerId: person.exactOptional(),
  slackUserId: optionalText,
  teamsUserId: optionalText,
  pingOn: z.enum(['slack', 'teams']).exactOptional(),
  deactivatedOn: optionalText,
  timeOff: TimeOff,
});

export const StoredAvailability: z.ZodType<Availability> = z.object({
  timeZone: optionalText,
  timeOff: TimeOff,
});

export const StoredDepartment: z.ZodType<Department> = z.object({
  id: department,
  name: z.string(),
  description: optionalText,
  email: optionalText,
  phone: optionalText,
  channels: Channels,
  memberIds: z.array(person),
  managerId: person.exactOptional(),
  timeZone: optionalText,
  hours: Hours,
  translations: Translations,
});

export const StoredTopic: z.ZodType<Topic> = z.object({
  id: topic,
  name: z.string(),
  description: optionalText,
  aliases: z.array(z.string()),
  translations: Translations,
  parentId: topic.exactOptional(),
  contact: Contact.exactOptional(),
  fallback: z.array(Contact),
  ownerIds: z.array(person),
  answer: optionalText,
  links: z.array(z.object({ title: z.string(), url: z.string() })),
  respondWithinMinutes: z.number().exactOptional(),
  timeZone: optionalText,
  hours: Hours,
  verifyEveryDays: z.number().exactOptional(),
  verifiedOn: optionalText,
  escalation: z.array(z.object({ afterMinutes: z.number(), to: z.enum(ESCALATION_TARGETS) })),
  urgent: z.boolean().exactOptional(),
});

const rotationBase = {
  id: rotation,
  name: z.string(),
  description: optionalText,
  ownerIds: z.array(person),
  backup: z
    .discriminatedUnion('type', [
      z.object({ type: z.literal('next') }),
      z.object({ type: z.literal('person'), personId: person }),
      z.object({ type: z.literal('rotation'), rotationId: rotation }),
    ])
    .exactOptional(),
  overrides: z.array(
    z.object({
      personId: person.nullable(),
      from: z.string(),
      until: z.string(),
      insteadOf: person.exactOptional(),
      reason: optionalText,
      made: z
        .object({
          how: z.enum(OVERRIDE_ORIGINS),
          ref: optionalText,
          by: z.array(person),
          at: z.string(),
        })
        .exactOptional(),
    }),
  ),
  slackGroup: optionalText,
};

const Cadence = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('every'),
    count: z.number(),
    unit: z.enum(['hours', 'days', 'weeks', 'months']),
  }),
  z.object({ type: z.literal('weekdays'), weekdays: z.array(Weekday) }),
  z.object({ type: z.literal('nth-weekday'), nth: z.literal([1, 2, 3, 4, 5, -1]), weekday: Weekday }),
]);

export const StoredRotation: z.ZodType<Rotation> = z.discriminatedUnion('type', [
  z.object({
    ...rotationBase,
    type: z.literal('turns'),
    timeZone: z.string(),
    startsOn: z.string(),
    cadence: Cadence,
    participants: z.array(z.object({ personId: person, from: optionalText, until: optionalText })),
    turns: z.enum(['calendar', 'working']),
    onDuty: z.number().exactOptional(),
    balance: z.literal(true).exactOptional(),
    hours: Hours,
    holidays: z.array(z.string()).exactOptional(),
  }),
  z.object({
    ...rotationBase,
    type: z.literal('layers'),
    layers: z.array(z.object({ rotationId: rotation })),
    combine: z.literal('union').exactOptional(),
    timeZone: optionalText,
  }),
]);

const At = z.instanceof(Temporal.Instant);
/** An instant within a JSON column. */
const WrittenAt = z.iso.datetime().transform((text) => Temporal.Instant.from(text));
const request = {
  rotationId: rotation,
  requesterId: person,
  reason: optionalText,
  createdAt: At,
  createdBy: person,
  version: z.number(),
};

export const StoredSwapRequest: z.ZodType<SwapRequest> = z.object({
  ...request,
  id: z.string().transform(swapRequestId),
  takerId: person,
  given: z.object({ start: At, end: At }),
  returned: z.object({ start: At, end: At }),
  state: z.enum(['open', 'taken', 'declined', 'withdrawn', 'past-due']),
  decided: z.object({ at: At, by: person }).exactOptional(),
});

export const StoredCoverRequest: z.ZodType<CoverRequest> = z.object({
  ...request,
  id: z.string().transform(coverRequestId),
  window: z.object({ start: At, end: At }),
  taken: z.array(
    z.object({
      takerId: person,
      interval: z.object({ start: WrittenAt, end: WrittenAt }),
      at: WrittenAt,
    }),
  ),
  state: z.enum(['open', 'taken', 'withdrawn', 'past-due']),
});

export const StoredGap: z.ZodType<Gap> = z.object({
  text: z.string(),
  key: z.string(),
  language: Language,
  reason: z.enum(GAP_REASONS),
  refused: z.array(topic),
  asker: z.string(),
  at: At,
});

export const StoredUpdate: z.ZodType<StatusUpdate> = z.object({
  id: z.string().transform(updateId),
  name: optionalText,
  kind: z.enum(['roster', 'digest', 'report', 'message']),
  cron: z.string(),
  timeZone: optionalText,
  rotationIds: z.array(rotation),
  topicIds: z.array(topic),
  channels: Channels,
  askBeforeMinutes: z.number().exactOptional(),
  text: optionalText,
});

export const StoredIdentity: z.ZodType<PlatformIdentity> = z.object({
  account: z.object({
    platform: z.enum(['slack', 'teams']),
    workspaceId: z.string(),
    userId: z.string(),
  }),
  profile: z.object({
    name: z.string(),
    email: optionalText,
    timeZone: optionalText,
    locale: optionalText,
    standing: z.enum(STANDINGS),
  }),
  personId: person.exactOptional(),
  seenAt: At,
});
