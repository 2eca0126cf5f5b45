import { createHash } from 'node:crypto';
import type { Platform } from '../../src/chat/intent.ts';
import type { Language } from '../../src/chat/languages/language.ts';
import type { Department, Directory, Person } from '../../src/directory/model.ts';
import { localTexts } from './languages.ts';
import type { LocalPerson } from './protocol.ts';
import type { LocalAccount, LocalChannel, LocalRoster } from './stand-in.ts';

/** The company whose people and channels the local workspace shows. */
export interface Company {
  /** Grows with every change. */
  readonly revision: number;
  readonly directory: Directory;
}

/** The locales Slack and Teams report for the languages spoken here. */
const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-US',
  ru: 'ru-RU',
  ro: 'ro-RO',
  vi: 'vi-VN',
  'pt-BR': 'pt-BR',
};

/** Two people who are in no directory, so that one can see what they get. */
const OUTSIDERS = [
  {
    id: 'guest',
    name: 'Gale Winter',
    email: 'gale@agency.example',
    standing: 'guest',
  },
  {
    id: 'stranger',
    name: 'Sol Marsh',
    email: 'sol@partner.example',
    standing: 'stranger',
  },
] as const;

/** Everybody one can be: the people of the directory by name, then a guest and a stranger. */
export function peopleOf({ directory }: Company): readonly LocalPerson[] {
  const { timeZone, language } = directory.organization;
  const members = [...directory.people.values()].map((person) => ({
    id: person.id,
    name: person.name,
    about: aboutPerson(person, [...directory.departments.values()]),
    timeZone: person.timeZone ?? timeZone,
    ...(person.language !== undefined && { language: person.language }),
    locale: LOCALES[person.language ?? language],
    standing: 'member' as const,
    accounts: {
      slack: person.slackUserId ?? slackUserId(person.id),
      teams: person.teamsUserId ?? teamsUserId(person.id),
    },
  }));
  const outsiders = OUTSIDERS.map(({ id, name, standing }) => ({
    id,
    name,
    about: inEachLanguage((language) => localTexts(language)(`about.${standing}`)),
    timeZone,
    locale: LOCALES[language],
    standing,
    accounts: { slack: slackUserId(`outside/${id}`), teams: teamsUserId(`outside/${id}`) },
  }));
  return [...members.sort((a, b) => a.name.localeCompare(b.name)), ...outsiders];
}

/** Who and what the stand-in of that platform holds. */
export function rosterOf(company: Company, platform: Platform): LocalRoster {
  const emails = new Map<string, string | undefined>([
    ...[...company.directory.people.values()].map((person) => [person.id, person.email] as const),
    ...OUTSIDERS.map(({ id, email }) => [id, email] as const),
  ]);
  const accounts = peopleOf(company).map((person): LocalAccount => {
    const email = emails.get(person.id);
    return {
      id: person.accounts[platform],
      name: person.name,
      timeZone: person.timeZone,
      locale: person.locale,
      standing: person.standing,
      ...(email === undefined ? {} : { email }),
    };
  });
  return { accounts, channels: channelsOf(company, platform) };
}

/** Channels that departments name, called after the first that does, and one for everybody. */
function channelsOf({ directory }: Company, platform: Platform): readonly LocalChannel[] {
  const named = [...directory.departments.values()].flatMap((department) =>
    department.channels.map((channel) => [channel, department.id] as const),
  );
  const channels = new Map<string, LocalChannel>();
  const general = platform === 'slack' ? 'C0GENERAL' : '19:general@thread.tacv2';
  channels.set(general, { id: general, name: 'general' });
  for (const [channel, name] of named) {
    if (channel.platform !== platform || channels.has(channel.id)) continue;
    channels.set(channel.id, { id: channel.id, name: freeName(name, channels) });
  }
  return [...channels.values()];
}

function freeName(name: string, channels: ReadonlyMap<string, LocalChannel>): string {
  const taken = new Set([...channels.values()].map((channel) => channel.name));
  for (let number = 2; ; number += 1) {
    if (!taken.has(name)) return name;
    if (!taken.has(`${name}-${number}`)) return `${name}-${number}`;
  }
}

function aboutPerson(person: Person, departments: readonly Department[]): LocalPerson['about'] {
  const led = departments.filter((department) => department.managerId === person.id);
  const own = departments.filter((one) => one.memberIds.includes(person.id) && !led.includes(one));
  return inEachLanguage((language) => {
    const nameOf = (one: Department) => one.translations[language]?.name ?? one.name;
    const leads = led.map((one) => localTexts(language)('about.manager', { department: nameOf(one) }));
    return [...leads, ...own.map(nameOf)].join(', ');
  });
}

function inEachLanguage(write: (language: Language) => string): Readonly<Record<Language, string>> {
  return { en: write('en'), ru: write('ru'), ro: write('ro'), vi: write('vi'), 'pt-BR': write('pt-BR') };
}

/** An id of the vendor's form that stays the same as long as the person does. */
function slackUserId(id: string): string {
  const digits = BigInt(`0x${digest(id).toString('hex')}`)
    .toString(36)
    .toUpperCase();
  return `U${digits.slice(0, 10)}`;
}

function teamsUserId(id: string): string {
  return `29:1${digest(id).toString('base64url')}`;
}

function digest(id: string): Buffer {
  return createHash('sha256').update(`pointperson local account ${id}`).digest();
}
