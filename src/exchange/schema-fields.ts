import { z } from 'zod';
import { LANGUAGES } from '../chat/languages/language.ts';
import { TEXT_LIMITS } from '../directory/limits.ts';
import { departmentId, personId, rotationId, topicId } from '../kernel/ids.ts';
import { type ReadForm, readChannel, readDay, readInstant, readMinutes, readMoment } from './forms.ts';
import {
  readBlock,
  readEmail,
  readHolidayRule,
  readHolidays,
  readId,
  readLine,
  readTimeZone,
} from './text-forms.ts';
import { readHours } from './weekly-forms.ts';

/** What editors show for a text field; `examples` also stand in the fault when something else was written there. */
interface About {
  readonly description: string;
  readonly examples?: readonly string[];
  readonly pattern?: string;
  readonly maxLength?: number;
}

/** A text that is read into a value; a fault carries its code and what to write instead in `params`. */
export function textForm<Value>(read: ReadForm<Value>, about: About) {
  return z
    .string()
    .meta({ minLength: 1, ...about })
    .transform((text, context) => {
      const result = read(text);
      if (result.ok) return result.value;
      const { message, code, instead } = result.refusal;
      context.issues.push({ code: 'custom', input: text, message, params: { code, instead } });
      return z.NEVER;
    });
}

export const line = (maxLength: number, description: string, ...examples: string[]) =>
  textForm(readLine(maxLength), { description, maxLength, ...(examples.length > 0 && { examples }) });
export const block = (maxLength: number, description: string) =>
  textForm(readBlock(maxLength), { description, maxLength });
export const id = (description: string, example: string) =>
  textForm(readId, { description, pattern: '^[a-z0-9][a-z0-9._-]{0,63}$', examples: [example] });
export const list = <Item extends z.ZodType>(item: Item, description: string, most: number) =>
  z.array(item).max(most).meta({ description });

export const Name = line(TEXT_LIMITS.name, 'What people call it.');
export const Alias = line(TEXT_LIMITS.alias, 'Another word for it.', 'payslip');
export const PersonRef = id('The id of a person.', 'alice').transform(personId);
const DepartmentRef = id('The id of a department.', 'help-desk').transform(departmentId);
export const RotationRef = id('The id of a rotation.', 'payroll').transform(rotationId);
export const TopicRef = id('The id of a topic.', 'hr').transform(topicId);
export const TimeZone = textForm(readTimeZone, {
  description: 'An IANA time zone. Absent: that of the organization.',
  examples: ['Europe/Berlin', 'America/Chicago', 'Asia/Singapore'],
});
export const LanguageTag = z.enum(LANGUAGES).meta({ description: 'A language that Pointperson speaks.' });
export const Email = textForm(readEmail, {
  description: 'An email address.',
  examples: ['alice@example.com'],
});
export const Phone = line(TEXT_LIMITS.phone, 'A telephone number, in quotes.', '"+49 30 5550100"');
export const Holidays = textForm(readHolidays, {
  description: 'A country, or country and region, as in ISO 3166.',
  examples: ['DE', 'DE-BE'],
});
const HolidayRule = textForm(readHolidayRule, {
  description: 'A country or region as in ISO 3166, a date, or a date of every year.',
  examples: ['DE', 'DE-BE', '2026-12-24', '12-24'],
});
export const HolidayRules = z
  .union([HolidayRule.transform((rule) => [rule]), z.array(HolidayRule).min(1).max(200)])
  .meta({
    description: 'On which nobody serves, one rule or several. Absent: no holidays.',
    examples: ['DE-BE', ['DE-BE', '2026-05-15', '12-24']],
  });
export const Moment = textForm(readMoment, {
  description: 'A local date or time, or an instant with its offset.',
  examples: ['2026-08-03', '2026-08-03 09:00', '2026-08-03T09:00+02:00'],
});
/** When something was made in chat. */
export const MadeAt = textForm(readInstant, {
  description: 'When, in UTC.',
  examples: ['2026-08-03T09:00:00Z'],
});
export const Day = (description: string) =>
  textForm(readDay, { description, examples: ['2026-11-02'], pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
export const TimeOff = list(
  z.strictObject({
    from: Moment,
    until: Moment,
    reason: line(TEXT_LIMITS.reason, 'Why, for those who may see it.').exactOptional(),
    made: z
      .strictObject({ by: PersonRef, at: MadeAt })
      .meta({ description: 'Who said so and when, where it was said in chat. Written by exports only.' })
      .exactOptional(),
  }),
  'When they do not serve: from, until (half-open: back on that day).',
  1_000,
);
const Channel = textForm(readChannel, {
  description: 'A channel by its id.',
  examples: ['slack:C0123456789', 'teams:19:help@thread.tacv2'],
  pattern: '^(slack:[CDG][A-Z0-9]{2,20}|teams:[0-9]+:\\S+)$',
});
export const Duration = (description: string) =>
  textForm(readMinutes, {
    description,
    examples: ['15m', '4h', '2d'],
    pattern: '^\\s*([0-9]+\\s*[mhdwMHDW]\\s*)+$',
  });

const Window = textForm(readHours, {
  description: 'Weekdays and a stretch of local time; one that ends before its start runs over midnight.',
  examples: ['mon-fri 09:00-17:30', 'mon-sun 22:00-06:00'],
});
export const Hours = z
  .union([
    Window,
    z
      .array(Window)
      .min(1)
      .max(50)
      .transform((windows) => windows.flat()),
  ])
  .meta({
    id: 'Hours',
    description: 'Weekly hours in local time, one text or several. Absent: always.',
    examples: ['mon-fri 09:00-17:30', ['mon-thu 22:00-06:00', 'sat 10:00-14:00']],
  });
export const Channels = list(Channel, 'Channels, each by its id.', 50);

/** A map in which exactly one of the fields stands: what it names is the type, what it holds the value. */
export function exactlyOne<Shape extends Record<string, z.ZodType>>(shape: Shape, what: string) {
  return z
    .strictObject(shape)
    .meta({ minProperties: 1, maxProperties: 1 })
    .check(({ value, issues }) => {
      const names = Object.keys(value);
      if (names.length === 1) return;
      const message = names.length === 0 ? `${what} is empty` : `${what} has ${names.length} fields`;
      const instead = `exactly one of ${Object.keys(shape).join(', ')}`;
      issues.push({ code: 'custom', input: value, message, params: { code: 'exactly-one', instead } });
    });
}

export const Contact = exactlyOne(
  {
    person: PersonRef.exactOptional(),
    people: z.array(PersonRef).min(1).max(50).meta({ description: 'Several people, by id.' }).exactOptional(),
    rotation: RotationRef.exactOptional(),
    department: DepartmentRef.exactOptional(),
  },
  'the contact',
).meta({
  id: 'Contact',
  description: 'Who answers: one person, several people, a rotation or a department.',
  examples: [
    { person: 'alice' },
    { people: ['alice', 'bob'] },
    { rotation: 'payroll' },
    { department: 'help-desk' },
  ],
});
