import { Temporal } from 'temporal-polyfill';
import { departmentId, personId, rotationId } from '../../src/kernel/ids.ts';
import { company, department, person, rotation, topic } from './company.ts';
import { snapshotOf } from './memory.ts';

/** A Wednesday, in working hours in Berlin. */
export const NOW = Temporal.Instant.from('2026-08-05T10:00:00Z');

/** As long as a question may be, with characters that mean something to a vendor's markup. */
export const LONG_QUESTION = '<!here> *Größe* & _„Frage“_ `x` [a](b) <at>b</at> 👩🏽‍💻 קופה?\n'
  .repeat(80)
  .slice(0, 4_000);

const WORK_WEEK = [{ weekdays: [1, 2, 3, 4, 5], startMinute: 540, endMinute: 1080 }] as const;
const slack = (id: string) => ({ slackUserId: `U${id.toUpperCase()}` });

/** Alice is on payroll this week, Bob the next; the help desk is behind everything. */
export const INQUIRY_COMPANY = snapshotOf(
  company({
    organization: { helpDesk: { type: 'department', departmentId: departmentId('desk') } },
    people: [
      person('alice', { name: 'Alice Ng', email: 'alice@northwind.example', ...slack('alice') }),
      person('bob', { name: 'Bob Ortiz', email: 'bob@northwind.example', ...slack('bob') }),
      person('dana', { name: 'Dana Popescu', ...slack('dana') }),
      person('erin', { name: 'Erin Fox', ...slack('erin') }),
    ],
    departments: [
      department('desk', {
        name: 'Help desk',
        email: 'help@northwind.example',
        phone: '+49 30 5550100',
        channels: [{ platform: 'slack', id: 'C2' }],
        memberIds: [personId('dana')],
      }),
      department('archive', { name: 'Archive', email: 'archive@northwind.example' }),
    ],
    topics: [
      topic('payroll', {
        name: 'Payroll',
        contact: { type: 'rotation', rotationId: rotationId('payroll') },
        ownerIds: [personId('dana')],
        answer: 'Payslips come on the 25th. A missing one can be fetched from the portal.',
        links: [{ title: 'Portal', url: 'https://portal.northwind.example' }],
        respondWithinMinutes: 240,
        urgent: true,
      }),
      topic('travel', { name: 'Travel', contact: { type: 'person', personId: personId('alice') } }),
      topic('nobody', { name: 'Nobody’s', contact: { type: 'people', personIds: [personId('erin')] } }),
    ],
    rotations: [
      rotation('payroll', ['alice', 'bob'], {
        startsOn: '2026-08-03T09:00',
        hours: WORK_WEEK,
        backup: { type: 'next' },
      }),
    ],
  }),
);

/** The asker and nobody else. */
export const NOBODY_ELSE = snapshotOf(
  company({
    people: [person('erin', { name: 'Erin Fox', ...slack('erin') })],
    topics: [topic('payroll', { contact: { type: 'person', personId: personId('erin') } })],
  }),
);
