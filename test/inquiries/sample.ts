import type { Contact, EscalationStep, EscalationTarget, Hours } from '../../src/directory/model.ts';
import type { DirectoryContent } from '../../src/exchange/ports.ts';
import { departmentId, personId, rotationId } from '../../src/kernel/ids.ts';
import { company, department, person, rotation, topic } from '../support/company.ts';

/** Monday to Friday, 09:00 to 18:00. */
export const WORK_WEEK: Hours = [{ weekdays: [1, 2, 3, 4, 5], startMinute: 540, endMinute: 1080 }];

const toRotation = (id: string): Contact => ({ type: 'rotation', rotationId: rotationId(id) });
const toPerson = (id: string): Contact => ({ type: 'person', personId: personId(id) });
const toDepartment = (id: string): Contact => ({ type: 'department', departmentId: departmentId(id) });
const after = (afterMinutes: number, to: EscalationTarget): EscalationStep => ({ afterMinutes, to });

/** Again, then the backup, a department, the manager. */
export const LADDER: readonly EscalationStep[] = [
  after(15, 'again'),
  after(30, 'backup'),
  after(60, 'department'),
  after(120, 'manager'),
];

/**
 * Alice, Bob and Chen take turns by the week, from Monday 09:00; on Wednesday, 2026-08-05, it is Alice's, and Bob comes next. Dana is
 * their manager, Omar owns the topics, Erin and Finn ask.
 */
export function sampleCompany(): DirectoryContent {
  const turns = ['alice', 'bob', 'chen'];
  const account = (id: string) => ({ slackUserId: `slack-${id}` });
  const owned = { ownerIds: [personId('omar')] };
  return company({
    organization: { adminIds: [personId('ada')], helpDesk: toDepartment('help') },
    people: [
      ...turns.map((id) => person(id, { managerId: personId('dana'), ...account(id) })),
      ...['dana', 'omar', 'erin', 'finn', 'mia', 'noah', 'ada'].map((id) => person(id, account(id))),
      person('remote', { teamsUserId: 'teams-remote' }),
      person('away', { timeOff: [{ from: '2026-08-01', until: '2026-08-20' }], ...account('away') }),
    ],
    departments: [
      department('desk', {
        channels: [
          { platform: 'teams', id: 'T-desk' },
          { platform: 'slack', id: 'C-desk' },
        ],
        memberIds: [personId('mia')],
        managerId: personId('dana'),
      }),
      department('office', { memberIds: [personId('mia'), personId('noah')] }),
      department('letters', { email: 'letters@northwind.example' }),
      department('help', { channels: [{ platform: 'slack', id: 'C-help' }], memberIds: [personId('noah')] }),
    ],
    rotations: [
      rotation('payroll', turns, { backup: { type: 'next' } }),
      rotation('daily', turns, { cadence: { type: 'every', count: 1, unit: 'days' } }),
      rotation('pair', turns, { onDuty: 2 }),
    ],
    topics: [
      topic('payroll', {
        ...owned,
        contact: toRotation('payroll'),
        fallback: [toDepartment('desk')],
        escalation: LADDER,
        respondWithinMinutes: 240,
      }),
      topic('payslips', {
        ...owned,
        contact: toRotation('payroll'),
        hours: WORK_WEEK,
        escalation: LADDER,
        respondWithinMinutes: 240,
        urgent: true,
      }),
      topic('benefits', { contact: toRotation('payroll'), hours: WORK_WEEK }),
      topic('daily', { ...owned, contact: toRotation('daily'), escalation: [after(60 * 30, 'again')] }),
      topic('pair', { contact: toRotation('pair') }),
      topic('office', { contact: toDepartment('office') }),
      topic('desk', { contact: toDepartment('desk') }),
      topic('letters', { contact: toDepartment('letters') }),
      topic('remote', { contact: toPerson('remote'), escalation: [after(10, 'manager')] }),
      topic('away', { contact: toPerson('away'), ...owned }),
    ],
  });
}
