import { LANGUAGES, type Language } from '../../chat/languages/language.ts';
import { TEXT_LIMITS } from '../../directory/limits.ts';
import type { Person } from '../../directory/model.ts';
import { readSlackUser, readTeamsUser } from '../../exchange/text-forms.ts';
import { personId } from '../../kernel/ids.ts';
import { personWay, selectWay, zoneWay } from './choice-ways.ts';
import { type Input, input, type Way } from './inputs.ts';
import { LANGUAGE_NAMES, PLATFORM_NAMES } from './proper-names.ts';
import { emailWay, hoursWay, lineWay, nameWay } from './text-ways.ts';

/** A person of whom nothing is known yet. */
export function newPerson(id: string): Person {
  return { id: personId(id), name: '', timeOff: [] };
}

/** A language, called as it calls itself, or none. */
export const languageWay: Way<Language | undefined> = selectWay(LANGUAGES, (one) => LANGUAGE_NAMES[one]);

const platformWay: Way<Person['pingOn'] | undefined> = selectWay(
  ['slack', 'teams'],
  (one) => PLATFORM_NAMES[one],
);

/** What people say about themselves. */
export const SETTINGS_INPUTS: readonly Input<Person>[] = [
  input<Person, 'language'>('language', languageWay),
  input<Person, 'timeZone'>('timeZone', zoneWay),
  input<Person, 'hours'>('hours', hoursWay, 'hint.hours'),
  input<Person, 'phone'>('phone', lineWay(TEXT_LIMITS.phone)),
];

/** On which of two platforms they want to be told things: for whoever has both. */
export const PING_INPUT: Input<Person> = input<Person, 'pingOn'>('pingOn', platformWay, 'hint.ping');

/** What admins say about a person. */
export const PERSON_INPUTS: readonly Input<Person>[] = [
  input<Person, 'name'>('name', nameWay()),
  input<Person, 'email'>('email', emailWay, 'hint.email'),
  input<Person, 'phone'>('phone', lineWay(TEXT_LIMITS.phone)),
  input<Person, 'managerId'>('managerId', personWay),
  input<Person, 'timeZone'>('timeZone', zoneWay),
  input<Person, 'language'>('language', languageWay),
  input<Person, 'hours'>('hours', hoursWay, 'hint.hours'),
  input<Person, 'slackUserId'>(
    'slackUserId',
    lineWay(TEXT_LIMITS.account, readSlackUser, 'fault.bad-slack'),
    'hint.account',
  ),
  input<Person, 'teamsUserId'>(
    'teamsUserId',
    lineWay(TEXT_LIMITS.account, readTeamsUser, 'fault.bad-teams'),
    'hint.account',
  ),
];
