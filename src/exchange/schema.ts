import { z } from 'zod';
import { LANGUAGES } from '../chat/languages/language.ts';
import { MOST_ALIASES, TEXT_LIMITS } from '../directory/limits.ts';
import { ESCALATION_TARGETS } from '../directory/model.ts';
import { departmentId, personId, rotationId, topicId, updateId } from '../kernel/ids.ts';
import { MOST_ON_DUTY, MOST_OVERRIDES } from '../rotations/faults.ts';
import { OVERRIDE_ORIGINS } from '../rotations/model.ts';
import { readDays, readInstant } from './forms.ts';
import {
  Alias,
  block,
  Channels,
  Contact,
  Duration,
  Email,
  exactlyOne,
  HolidayRules,
  Holidays,
  Hours,
  id,
  LanguageTag,
  line,
  list,
  Moment,
  Name,
  PersonRef,
  Phone,
  RotationRef,
  TimeZone,
  TopicRef,
  textForm,
} from './schema-fields.ts';
import { readSlackGroup, readSlackUser, readTeamsUser, readUrl } from './text-forms.ts';
import { readEvery, readOn } from './weekly-forms.ts';

/**
 * The directory file: the one description of its form. The parser, the JSON Schema that editors complete from, and the types of the
 * writer all come from here. The order of fields is the order in which they are written.
 */

const Translation = z.strictObject({
  name: Name.exactOptional(),
  description: block(TEXT_LIMITS.description, 'The description in this language.').exactOptional(),
  aliases: list(Alias, 'Other words for it in this language.', MOST_ALIASES).exactOptional(),
  answer: block(TEXT_LIMITS.answer, 'The stored answer in this language.').exactOptional(),
});
const [en, ru, ro, vi, ptBR] = LANGUAGES;
const Translations = z
  .strictObject({
    [en]: Translation.exactOptional(),
    [ru]: Translation.exactOptional(),
    [ro]: Translation.exactOptional(),
    [vi]: Translation.exactOptional(),
    [ptBR]: Translation.exactOptional(),
  } satisfies Record<(typeof LANGUAGES)[number], z.ZodType>)
  .meta({ id: 'Translations', description: 'Names, other words and texts per language.' });

const Organization = z
  .strictObject({
    name: Name,
    timezone: TimeZone,
    language: LanguageTag.exactOptional(),
    holidays: Holidays.exactOptional(),
    help_desk: Contact.exactOptional(),
    admins: list(PersonRef, 'People who may change everything, by id.', 500).exactOptional(),
    guests: z
      .boolean()
      .meta({
        description:
          'true: guests of your own workspace are answered like everybody. Absent: they are told, politely, that they are not. People of other organizations never are.',
      })
      .exactOptional(),
  })
  .meta({ description: 'The company, and the defaults for whatever has none of its own.' });

const Person = z.strictObject({
  id: id('The person’s id, used everywhere else in this file.', 'alice').transform(personId),
  name: Name,
  email: Email.exactOptional(),
  phone: Phone.exactOptional(),
  timezone: TimeZone.exactOptional(),
  language: LanguageTag.exactOptional(),
  hours: Hours.exactOptional(),
  manager: PersonRef.exactOptional(),
  slack: textForm(readSlackUser, {
    description: 'The Slack member id. Absent: matched by email when first seen.',
    examples: ['U0123456789'],
  }).exactOptional(),
  teams: textForm(readTeamsUser, {
    description: 'The Teams account id. Absent: matched by email when first seen.',
    examples: ['29:1…'],
  }).exactOptional(),
  time_off: list(
    z.strictObject({
      from: Moment,
      until: Moment,
      reason: line(TEXT_LIMITS.reason, 'Why, for those who may see it.').exactOptional(),
    }),
    'When they do not serve: from, until (half-open: back on that day).',
    1_000,
  ).exactOptional(),
});

const Department = z.strictObject({
  id: id('The department’s id.', 'help-desk').transform(departmentId),
  name: Name,
  description: block(TEXT_LIMITS.description, 'What it does.').exactOptional(),
  email: Email.exactOptional(),
  phone: Phone.exactOptional(),
  timezone: TimeZone.exactOptional(),
  channels: Channels.exactOptional(),
  members: list(PersonRef, 'Its people, by id.', 5_000).exactOptional(),
  manager: PersonRef.exactOptional(),
  hours: Hours.exactOptional(),
  translations: Translations.exactOptional(),
});

const Participant = z.union([
  PersonRef,
  z.strictObject({ person: PersonRef, from: Moment.exactOptional(), until: Moment.exactOptional() }),
]);
const Backup = z
  .union([
    z.literal('next').meta({ description: 'The next in line.' }),
    exactlyOne({ person: PersonRef.exactOptional(), rotation: RotationRef.exactOptional() }, 'the backup'),
  ])
  .meta({ description: 'Who stands behind the one on duty.', examples: ['next', { person: 'dana' }] });
const OverrideOrigin = z
  .strictObject({
    how: z.enum(OVERRIDE_ORIGINS),
    ref: line(TEXT_LIMITS.reference, 'The request or the event it comes from.').exactOptional(),
    by: list(PersonRef, 'Who had a say, by id.', 10).exactOptional(),
    at: textForm(readInstant, { description: 'When, in UTC.', examples: ['2026-08-03T09:00:00Z'] }),
  })
  .meta({ description: 'How it came about, where it was made in chat. Written by exports only.' });
const Override = z.strictObject({
  person: PersonRef.nullable().meta({ description: 'Who serves instead; null is explicitly nobody.' }),
  from: Moment,
  until: Moment,
  instead_of: PersonRef.meta({
    description: 'Whose place it is, where several are on duty. Absent: the first place.',
  }).exactOptional(),
  reason: line(TEXT_LIMITS.reason, 'Why.').exactOptional(),
  made: OverrideOrigin.exactOptional(),
});

const rotationHead = {
  id: id('The rotation’s id.', 'payroll').transform(rotationId),
  name: Name,
  description: block(TEXT_LIMITS.description, 'What it is for.').exactOptional(),
  timezone: TimeZone.exactOptional(),
};
const rotationTail = {
  backup: Backup.exactOptional(),
  owners: list(PersonRef, 'Who may change it, by id.', 500).exactOptional(),
  slack_group: textForm(readSlackGroup, {
    description: 'The Slack user group that follows it.',
    examples: ['S0123456789'],
  }).exactOptional(),
  overrides: list(
    Override,
    'For a window, this person instead. Of those that overlap the last wins.',
    MOST_OVERRIDES,
  ).exactOptional(),
};
const TurnRotation = z
  .strictObject({
    ...rotationHead,
    starts: Moment.meta({ description: 'The first handoff, local to the rotation.' }),
    every: textForm(readEvery, {
      description: 'How long a shift is: a number of hours, days, weeks or months.',
      examples: ['1 week', '12 hours'],
    }).exactOptional(),
    on: textForm(readOn, {
      description: 'Instead of `every`: the weekdays of each handoff, or the nth of one in each month.',
      examples: ['mon, thu', 'first mon of month'],
    }).exactOptional(),
    participants: list(Participant, 'Who takes turns, in order.', 500),
    turns: z
      .enum(['calendar', 'working'])
      .meta({
        description:
          'calendar (the default): the turn passes whether or not it was worked. working: a turn is only spent on a slot that is worked.',
      })
      .exactOptional(),
    on_duty: z
      .int()
      .min(1)
      .max(MOST_ON_DUTY)
      .meta({
        examples: [2],
        description:
          'How many are on duty at once: whose turn it is, and beside them the next ones in line. Absent: one.',
      })
      .exactOptional(),
    balance: z
      .boolean()
      .meta({
        description:
          'true: the least loaded one who is available stands in for somebody with time off. Absent: the next in line.',
      })
      .exactOptional(),
    hours: Hours.exactOptional(),
    holidays: HolidayRules.exactOptional(),
    ...rotationTail,
  })
  .meta({
    title: 'Rotation by turns',
    oneOf: [{ required: ['every'] }, { required: ['on'] }],
  });
const LayeredRotation = z
  .strictObject({
    ...rotationHead,
    layers: z
      .array(z.strictObject({ rotation: RotationRef }))
      .min(1)
      .max(50)
      .meta({ description: 'Rotations over one another: the first that has somebody serves.' }),
    combine: z
      .enum(['first', 'union'])
      .meta({
        description:
          'first (the default): the first layer that has somebody serves. union: everybody of every layer serves at once.',
      })
      .exactOptional(),
    ...rotationTail,
  })
  .meta({ title: 'Rotation of layers' });

const Topic = z.strictObject({
  id: id('The topic’s id.', 'payroll').transform(topicId),
  name: Name,
  description: block(TEXT_LIMITS.description, 'What it covers.').exactOptional(),
  aliases: list(Alias, 'Other words for it.', MOST_ALIASES).exactOptional(),
  translations: Translations.exactOptional(),
  parent: TopicRef.meta({ description: 'The topic above it, by id.' }).exactOptional(),
  contact: Contact.exactOptional(),
  fallback: list(Contact, 'Who answers, in order, when the contact has nobody.', 20).exactOptional(),
  owners: list(PersonRef, 'Who may change it, by id.', 500).exactOptional(),
  answer: block(TEXT_LIMITS.answer, 'The stored answer, shown before anybody is pinged.').exactOptional(),
  links: list(
    z.strictObject({
      title: line(TEXT_LIMITS.name, 'What the link is called.'),
      url: textForm(readUrl, { description: 'A web address.', examples: ['https://pay.example.com'] }),
    }),
    'Where to read on.',
    20,
  ).exactOptional(),
  respond_within: Duration('The response promise: how soon somebody replies.').exactOptional(),
  timezone: TimeZone.exactOptional(),
  hours: Hours.exactOptional(),
  verify_every: textForm(readDays, {
    description: 'How often its owners confirm that it is still right.',
    examples: ['90d', '12w'],
  }).exactOptional(),
  escalation: list(
    z.strictObject({
      after: Duration('How long after the question, without an acknowledgement.'),
      to: z.enum(ESCALATION_TARGETS).meta({ description: 'Who is told then.' }),
    }),
    'Who is told next when nobody acknowledges.',
    20,
  ).exactOptional(),
  urgent: z
    .boolean()
    .meta({
      description:
        'true: an asker may have somebody called outside of the hours. Absent: questions wait for them.',
    })
    .exactOptional(),
});

const StatusUpdate = z.strictObject({
  id: id('The status update’s id.', 'weekly-roster').transform(updateId),
  name: Name.exactOptional(),
  kind: z.enum(['roster', 'digest', 'report', 'message']).meta({ description: 'What is posted.' }),
  cron: line(TEXT_LIMITS.cron, 'When: five or six fields, local to `timezone`.', '0 9 * * mon'),
  timezone: TimeZone.exactOptional(),
  rotation: RotationRef.meta({
    description: 'The one rotation it is about; several: `rotations`.',
  }).exactOptional(),
  rotations: list(RotationRef, 'The rotations it is about, by id.', 200).exactOptional(),
  topics: list(TopicRef, 'The topics it is about, by id.', 200).exactOptional(),
  channels: Channels.exactOptional(),
  ask_before: Duration('report: how long before the post its author is asked.').exactOptional(),
  text: block(
    TEXT_LIMITS.update,
    'message: the words, with placeholders such as {{poc:payroll}}.',
  ).exactOptional(),
});

export const DirectoryFile = z
  .strictObject({
    version: z.literal(1).meta({ description: 'The version of this format.' }),
    organization: Organization,
    people: z.array(Person).meta({ description: 'Everybody named in this file.' }).exactOptional(),
    departments: z
      .array(Department)
      .meta({ description: 'Contacts that are no single person.' })
      .exactOptional(),
    rotations: z
      .array(z.union([TurnRotation, LayeredRotation]))
      .meta({ description: 'People who take turns, or layers of such rotations.' })
      .exactOptional(),
    topics: z.array(Topic).meta({ description: 'What people ask about.' }).exactOptional(),
    updates: z.array(StatusUpdate).meta({ description: 'Scheduled posts.' }).exactOptional(),
    synonyms: list(
      z
        .array(line(TEXT_LIMITS.alias, 'A word.', 'laptop'))
        .min(2)
        .max(50),
      'Groups of words that mean the same, for search.',
      5_000,
    ).exactOptional(),
  })
  .meta({ title: 'Pointperson directory', description: 'The directory as code: who answers for what.' });

/** A file as it was read: texts are values already. */
export type DirectoryFile = z.output<typeof DirectoryFile>;
/** A file as it is written. */
export type DirectoryFileText = z.input<typeof DirectoryFile>;

/** The JSON Schema (draft 2020-12) of the file, for editors. Rules that cross fields are told by `directory plan` only. */
export function directoryJsonSchema(): object {
  return z.toJSONSchema(DirectoryFile, { io: 'input', target: 'draft-2020-12' });
}
