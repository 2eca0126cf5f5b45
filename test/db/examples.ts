import { Temporal } from 'temporal-polyfill';
import type { PlatformIdentity } from '../../src/directory/identity.ts';
import type { Department, Organization, Person, Topic } from '../../src/directory/model.ts';
import type { DirectoryChange } from '../../src/exchange/ports.ts';
import { departmentId, personId, rotationId, topicId, updateId } from '../../src/kernel/ids.ts';
import type { LayeredRotation, TurnRotation } from '../../src/rotations/model.ts';
import type { StatusUpdate } from '../../src/updates/model.ts';

/** For edits of which it does not matter when they are made. */
export const TIMES = { now: Temporal.Instant.from('2026-04-01T10:00:00Z') };

/** Values that fill every field, and such as fill only what they must. */

export const organization: Organization = {
  name: 'Northwind "Trading" \\ ☂',
  timeZone: 'Europe/Berlin',
  language: 'pt-BR',
  holidays: 'DE-BE',
  helpDesk: { type: 'department', departmentId: departmentId('help-desk') },
  adminIds: [personId('dana'), personId('alice')],
  guests: true,
};

export const alice: Person = {
  id: personId('alice'),
  name: "Alice O'Ng",
  email: 'alice@northwind.example',
  phone: '+49 30 5550101',
  timeZone: 'Europe/Berlin',
  language: 'en',
  hours: [{ weekdays: [1, 2, 5], startMinute: 540, endMinute: 1440 }],
  managerId: personId('dana'),
  slackUserId: 'U0ALICE01',
  teamsUserId: '29:1alice',
  pingOn: 'teams',
  deactivatedOn: '2026-11-02',
  timeOff: [
    { from: '2026-08-03', until: '2026-08-17', reason: 'sailing' },
    {
      from: '2026-10-01',
      until: '2026-10-03',
      made: { by: personId('dana'), at: '2026-09-01T08:00:00Z' },
    },
    { from: '2026-12-24T12:00', until: '2026-12-27T09:00+02:00' },
  ],
};

export const dana: Person = { id: personId('dana'), name: 'Dana Popescu', timeOff: [] };

export const helpDesk: Department = {
  id: departmentId('help-desk'),
  name: 'Help desk',
  description: 'All else',
  email: 'help@northwind.example',
  phone: '+49 30 5550100',
  channels: [
    { platform: 'slack', id: 'C0HELP' },
    { platform: 'teams', id: '19:help@thread.tacv2' },
  ],
  memberIds: [personId('alice')],
  managerId: personId('dana'),
  timeZone: 'Europe/Berlin',
  hours: [{ weekdays: [1], startMinute: 0, endMinute: 1 }],
  translations: { ru: { name: 'Служба поддержки', aliases: [] } },
};

export const bare: Department = {
  id: departmentId('bare'),
  name: 'Bare',
  channels: [],
  memberIds: [],
  translations: {},
};

export const payroll: Topic = {
  id: topicId('payroll'),
  name: 'Payroll',
  description: 'Salary',
  aliases: ['payslip', 'wages'],
  translations: {
    ru: { name: 'Зарплата', description: 'Деньги', aliases: ['оклад'], answer: '25-го' },
    vi: { aliases: ['lương'] },
  },
  parentId: topicId('hr'),
  contact: { type: 'rotation', rotationId: rotationId('payroll') },
  fallback: [
    { type: 'person', personId: personId('dana') },
    { type: 'people', personIds: [personId('alice'), personId('dana')] },
    { type: 'department', departmentId: departmentId('help-desk') },
  ],
  ownerIds: [personId('dana')],
  answer: 'On the 25th.\nIn the portal.',
  links: [{ title: 'Portal', url: 'https://pay.northwind.example' }],
  respondWithinMinutes: 240,
  timeZone: 'America/Chicago',
  hours: [{ weekdays: [6, 7], startMinute: 1320, endMinute: 360 }],
  verifyEveryDays: 90,
  verifiedOn: '2026-10-31',
  escalation: [
    { afterMinutes: 15, to: 'again' },
    { afterMinutes: 60, to: 'help_desk' },
  ],
  urgent: true,
};

export const hr: Topic = {
  id: topicId('hr'),
  name: 'HR',
  aliases: [],
  translations: {},
  fallback: [],
  ownerIds: [],
  links: [],
  escalation: [],
};

export const turns: TurnRotation = {
  id: rotationId('payroll'),
  type: 'turns',
  name: 'Payroll',
  description: 'Who pays',
  ownerIds: [personId('dana')],
  backup: { type: 'person', personId: personId('dana') },
  overrides: [
    { personId: null, from: '2026-12-24T09:00', until: '2026-12-28T09:00' },
    { personId: personId('dana'), from: '2026-04-06', until: '2026-04-08', reason: 'release week' },
    {
      personId: personId('dana'),
      from: '2026-04-13T07:00:00Z',
      until: '2026-04-14T07:00:00Z',
      insteadOf: personId('alice'),
      made: {
        how: 'cover',
        ref: 'c1',
        by: [personId('alice'), personId('dana')],
        at: '2026-04-10T12:00:00Z',
      },
    },
  ],
  slackGroup: 'S0PAYROLL',
  timeZone: 'Europe/Berlin',
  startsOn: '2026-01-05T09:00',
  cadence: { type: 'nth-weekday', nth: -1, weekday: 5 },
  participants: [
    { personId: personId('alice') },
    { personId: personId('dana'), from: '2026-03-02', until: '2026-12-31' },
  ],
  turns: 'working',
  hours: [{ weekdays: [1, 2, 3, 4, 5], startMinute: 540, endMinute: 1080 }],
  holidays: ['DE-BE', '12-24'],
  onDuty: 2,
  balance: true,
};

export const layers: LayeredRotation = {
  id: rotationId('around-the-clock'),
  type: 'layers',
  name: 'Around the clock',
  ownerIds: [],
  overrides: [],
  layers: [{ rotationId: rotationId('payroll') }],
  combine: 'union',
};

export const report: StatusUpdate = {
  id: updateId('support-report'),
  name: 'Support',
  kind: 'report',
  cron: '0 17 * * fri',
  timeZone: 'Europe/Berlin',
  rotationIds: [rotationId('payroll')],
  topicIds: [topicId('hr')],
  channels: [{ platform: 'slack', id: 'C0HELP' }],
  askBeforeMinutes: 120,
  text: 'Point of contact: {{poc:payroll}}',
};

export const roster: StatusUpdate = {
  id: updateId('roster'),
  kind: 'roster',
  cron: '0 9 * * mon',
  rotationIds: [],
  topicIds: [],
  channels: [],
};

export const synonyms = [
  ['laptop', 'notebook'],
  ['pay', 'salary', 'wages'],
] as const;

/** Changes that add all of the above to an empty directory. */
export function everything(before: Organization): readonly DirectoryChange[] {
  return [
    { noun: 'organization', before, after: organization },
    { noun: 'synonyms', before: [], after: synonyms },
    { noun: 'person', id: dana.id, after: dana },
    { noun: 'person', id: alice.id, after: alice },
    { noun: 'department', id: helpDesk.id, after: helpDesk },
    { noun: 'department', id: bare.id, after: bare },
    { noun: 'rotation', id: turns.id, after: turns },
    { noun: 'rotation', id: layers.id, after: layers },
    { noun: 'topic', id: payroll.id, after: payroll },
    { noun: 'topic', id: hr.id, after: hr },
    { noun: 'update', id: report.id, after: report },
    { noun: 'update', id: roster.id, after: roster },
  ];
}

export const aliceInSlack: PlatformIdentity = {
  account: { platform: 'slack', workspaceId: 'T1', userId: 'U1' },
  profile: {
    name: 'alice',
    email: 'alice@northwind.example',
    timeZone: 'Europe/Berlin',
    locale: 'en-US',
    standing: 'member',
  },
  personId: personId('alice'),
  seenAt: Temporal.Instant.from('2026-02-01T10:00:00.123456Z'),
};

export const strangerInTeams: PlatformIdentity = {
  account: { platform: 'teams', workspaceId: 'tenant', userId: '29:x' },
  profile: { name: 'Somebody', standing: 'stranger' },
  seenAt: Temporal.Instant.from('1969-12-31T23:59:59Z'),
};
