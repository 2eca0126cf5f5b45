import { Temporal } from 'temporal-polyfill';
import type { Words } from '../../chat/languages/words.ts';
import { instantText } from '../../chat/plain-text.ts';
import type {
  Contact,
  Department,
  Hours,
  LocalMoment,
  Organization,
  Person,
  Topic,
  Translations,
} from '../../directory/model.ts';
import { writeChannel, writeMoment } from '../../exchange/forms.ts';
import { writeWindow } from '../../exchange/weekly-forms.ts';
import type { StatusUpdate } from '../../updates/model.ts';
import type { View } from './inputs.ts';
import { contactValue, optionOf } from './options.ts';
import { LANGUAGE_NAMES, PLATFORM_NAMES } from './proper-names.ts';

/** How each field of a thing is said: as one text, or, of a list, one of each entry. */
export type Shown<Thing> = {
  readonly [Key in keyof Thing]-?: (
    value: Exclude<Thing[Key], undefined>,
    view: View,
  ) => string | readonly string[];
};

const asIs = (text: string): string => text;
/** Where one ends and the next begins must be seen. */
const inQuotes = (text: string): string => `“${text}”`;
const yes = (value: boolean, { words }: View): string => words.text(value ? 'value.yes' : 'value.no');
const minutes = (value: number, { words }: View): string => words.duration(value);
const days = (value: number, { words }: View): string => words.duration(value * 1_440);
export const hours = (value: Hours): string => value.map(writeWindow).join('; ');
const contact = (value: Contact, view: View): string => optionOf('contacts', contactValue(value), view).label;
export const person = (id: string, view: View): string => optionOf('people', id, view).label;
export const people = (ids: readonly string[], view: View): readonly string[] =>
  ids.map((id) => person(id, view));
export const rotation = (id: string, view: View): string => optionOf('rotations', id, view).label;

/** A stretch of time as it is written in the directory: local to whatever it is of, so that nothing is converted. */
export function stretch(from: LocalMoment | undefined, until: LocalMoment | undefined): string {
  return [from, until].map((moment) => (moment === undefined ? '…' : writeMoment(moment))).join(' – ');
}

/** A day, as the language writes it. */
function day(text: string, { reader }: View): string {
  return instantText(Temporal.Instant.from(`${text}T12:00Z`), 'date', reader.language, 'UTC');
}

function translations(value: Translations): readonly string[] {
  return Object.entries(value).map(([language, { name, description, aliases, answer }]) => {
    const texts = [name, ...aliases.map(inQuotes), description, answer].filter((text) => text !== undefined);
    return `${LANGUAGE_NAMES[language as keyof Translations]}: ${texts.join(', ')}`;
  });
}

export const SHOWN_ORGANIZATION: Shown<Organization> = {
  name: asIs,
  timeZone: asIs,
  language: (value) => LANGUAGE_NAMES[value],
  holidays: asIs,
  helpDesk: contact,
  adminIds: people,
  guests: yes,
};

export const SHOWN_PERSON: Shown<Omit<Person, 'id'>> = {
  name: asIs,
  email: asIs,
  phone: asIs,
  timeZone: asIs,
  language: (value) => LANGUAGE_NAMES[value],
  hours,
  managerId: person,
  slackUserId: asIs,
  teamsUserId: asIs,
  pingOn: (value) => PLATFORM_NAMES[value],
  deactivatedOn: day,
  // Why somebody is away is not for everybody who may read what was changed.
  timeOff: (value) => value.map(({ from, until }) => stretch(from, until)),
};

export const SHOWN_DEPARTMENT: Shown<Omit<Department, 'id'>> = {
  name: asIs,
  description: asIs,
  email: asIs,
  phone: asIs,
  channels: (value) => value.map(writeChannel),
  memberIds: people,
  managerId: person,
  timeZone: asIs,
  hours,
  translations,
};

export const SHOWN_TOPIC: Shown<Omit<Topic, 'id'>> = {
  name: asIs,
  contact,
  description: asIs,
  aliases: (value) => value.map(inQuotes),
  answer: asIs,
  parentId: (id, view) => optionOf('topics', id, view).label,
  respondWithinMinutes: minutes,
  ownerIds: people,
  fallback: (value, view) => value.map((one) => contact(one, view)),
  hours,
  timeZone: asIs,
  links: (value) => value.map(({ title, url }) => (title === url ? url : `${title} ${url}`)),
  verifyEveryDays: days,
  verifiedOn: day,
  urgent: yes,
  escalation: (value, { words }) => value.map((step) => escalationStep(step, words)),
  translations,
};

function escalationStep(step: Topic['escalation'][number], words: Words): string {
  return words.text('value.step', {
    after: words.duration(step.afterMinutes),
    to: words.text(`step.${step.to}`),
  });
}

export const SHOWN_UPDATE: Shown<Omit<StatusUpdate, 'id'>> = {
  name: asIs,
  kind: (value, { words }) => words.text(`kind.${value}`),
  cron: asIs,
  timeZone: asIs,
  rotationIds: (value, view) => value.map((id) => rotation(id, view)),
  topicIds: (value, view) => value.map((id) => optionOf('topics', id, view).label),
  channels: (value) => value.map(writeChannel),
  askBeforeMinutes: minutes,
  text: asIs,
};
