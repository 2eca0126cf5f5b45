import { z } from 'zod';
import { LANGUAGES } from '../chat/languages/language.ts';
import { MOST_ALIASES, TEXT_LIMITS } from '../directory/limits.ts';
import { ESCALATION_TARGETS } from '../directory/model.ts';
import { departmentId, personId, topicId, updateId } from '../kernel/ids.ts';
import { readDays } from './forms.ts';
import {
  Alias,
  block,
  Channels,
  Contact,
  Day,
  Duration,
  Email,
  Holidays,
  Hours,
  id,
  LanguageTag,
  line,
  list,
  Name,
  PersonRef,
  Phone,
  RotationRef,
  TimeOff,
  TimeZone,
  TopicRef,
  textForm,
} from './schema-fields.ts';
import { LayeredRotation, TurnRotation } from './schema-rotations.ts';
import { readSlackUser, readTeamsUser, readUrl } from './text-forms.ts';

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
  ping_on: z
    .enum(['slack', 'teams'])
    .meta({ description: 'Of several platforms, the one on which they are told things.' })
    .exactOptional(),
  deactivated: Day(
    'Since when none of their accounts is active. Left out, it stays as it is; written by exports.',
  ).exactOptional(),
  time_off: TimeOff.exactOptional(),
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
  verified: Day(
    'When somebody last said that all of this is right. Left out, or earlier than that, it stays as it is; written by exports.',
  ).exactOptional(),
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
