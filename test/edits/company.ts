import type { DirectoryContent } from '../../src/exchange/ports.ts';
import { departmentId, personId, rotationId, topicId, updateId } from '../../src/kernel/ids.ts';
import type { StatusUpdate } from '../../src/updates/model.ts';
import { company, department, person, rotation, topic } from '../support/company.ts';

const on = '2025-12-01';

/**
 * `ada` is an admin, `olga` owns the topic payroll, `rosa` the rotation desk, `mia` manages the department help, which answers for
 * parking, `erin` has no role. `gone` had each of these roles and is deactivated.
 */
export const COMPANY: DirectoryContent = {
  ...company({
    organization: { adminIds: [personId('gone'), personId('ada')] },
    people: [
      ...['ada', 'olga', 'rosa', 'mia', 'erin', 'alice', 'bob', 'chen'].map((id) => person(id)),
      person('gone', { deactivatedOn: on }),
    ],
    departments: [
      department('help', { managerId: personId('mia'), memberIds: [personId('erin')] }),
      department('old', { managerId: personId('gone') }),
    ],
    topics: [
      topic('payroll', {
        ownerIds: [personId('gone'), personId('olga')],
        contact: { type: 'rotation', rotationId: rotationId('desk') },
      }),
      topic('parking', { contact: { type: 'department', departmentId: departmentId('help') } }),
      topic('salary', { parentId: topicId('payroll') }),
    ],
    rotations: [
      rotation('desk', ['alice', 'bob', 'chen'], { ownerIds: [personId('rosa'), personId('gone')] }),
      rotation('spare', ['alice', 'bob']),
    ],
  }),
  updates: new Map(
    [
      update('weekly', { rotationIds: [rotationId('desk')] }),
      update('news', { topicIds: [topicId('payroll')] }),
    ].map((one) => [one.id, one]),
  ),
};

/** A status update with nothing but what is given. */
export function update(id: string, given: Partial<Omit<StatusUpdate, 'id'>> = {}): StatusUpdate {
  return {
    id: updateId(id),
    kind: 'message',
    cron: '0 9 * * mon',
    rotationIds: [],
    topicIds: [],
    channels: [],
    ...given,
  };
}
