import { expect, it } from 'vitest';
import { personId } from '../../src/kernel/ids.ts';
import { describeRoles, type RoleStage } from './roles-stage.ts';

const COMPANY = `version: 1
organization: { name: Northwind Trading, timezone: Europe/Berlin, language: en, admins: [dana] }
people:
  - { id: alice, name: Alice Ng, email: alice@northwind.example }
  - { id: bob, name: Bob Ortiz, email: bob@northwind.example }
  - { id: dana, name: Dana Popescu, email: dana@northwind.example }
topics:
  - id: payroll
    name: Payroll
    contact: { rotation: payroll }
    owners: [alice]
rotations:
  - id: payroll
    name: Payroll desk
    owners: [alice]
    timezone: Europe/Berlin
    starts: 2026-11-16 09:00
    every: 1 week
    participants: [alice, bob]
    backup: next
`;

/** Slack says who has left; of Teams no bot hears it, so that somebody says it for them. */
async function leaves(name: string, { world, database, platform }: RoleStage): Promise<void> {
  const { setDeactivated, accounts } = world().standIn;
  const account = accounts().find((one) => one.name === name);
  if (platform === 'slack') return setDeactivated?.(account?.id ?? '', true);
  await database().unitOfWork.run(async ({ people }) => {
    const all = [...(await people.lock()).people.values()];
    const person = all.find((one) => one.name === name);
    if (person) await people.save({ ...person, deactivatedOn: '2026-11-20' }, world().now(), { way: 'file' });
  });
}

/** The manager of a rotation, who is on duty this week, leaves the company. */
describeRoles('a manager who has left', { company: COMPANY, now: '2026-11-20T10:00:00Z' }, (stage) => {
  const { world, platform, database } = stage;

  it('managed and answered until then', async () => {
    const alice = world().person('Alice Ng');
    expect((await alice.say('edit payroll', 'direct')).labels).toContain('Topic: Payroll');
    const answer = await world().person('Bob Ortiz').say('payroll', 'direct');
    expect(answer.text).toMatch(/Alice Ng.* until/);
  });

  it('is refused, whatever session is still open', async () => {
    await leaves('Alice Ng', stage);
    await world().quiet();
    const { directory } = await database().snapshots.current();
    expect(directory.people.get(personId('alice'))?.deactivatedOn).toBe('2026-11-20');
    const refused = await world().person('Alice Ng').say('edit payroll', 'direct');
    expect(refused.text).toContain('this account is deactivated');
  });

  it('is flagged where they are still on duty, and somebody else answers', async () => {
    const bob = world().person('Bob Ortiz');
    const answer = await bob.say('payroll', 'direct');
    expect(answer.text).toMatch(/Bob Ortiz/);
    expect(answer.text).toContain('Alice Ng would answer, but the account is deactivated.');
    expect((await bob.say('schedule payroll', 'direct')).text).toContain(
      'The account of Alice Ng is deactivated.',
    );
    expect((await bob.say('why payroll', 'direct')).text).toContain(
      'can’t answer: the account is deactivated',
    );
  });

  it('is told of, once, with what to change, to those who see to it', async () => {
    const dana = world().person('Dana Popescu');
    if (platform === 'slack') {
      const told = await dana.expectMessage('direct', 'Somebody else is needed here:');
      expect(told.text).toContain('Rotation: Payroll desk');
      expect(told.labels).toEqual(['Change Payroll…', 'Change Payroll desk…']);
      await world().advance('1d');
      expect(dana.messages('direct', 'Somebody else is needed here:')).toHaveLength(1);
    }
    const mine = await dana.say('mine', 'direct');
    expect(mine.labels).toContain('Change Payroll desk…');
    expect(await dana.openForm(mine, 'Change Payroll…')).toContain('Payroll');
  });
});
