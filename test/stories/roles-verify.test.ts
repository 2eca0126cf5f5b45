import { expect, it } from 'vitest';
import { describeRoles } from './roles-stage.ts';

const COMPANY = `version: 1
organization: { name: Northwind Trading, timezone: Europe/Berlin, language: en, admins: [dana] }
people:
  - { id: alice, name: Alice Ng, email: alice@northwind.example }
  - { id: bob, name: Bob Ortiz, email: bob@northwind.example }
  - { id: dana, name: Dana Popescu, email: dana@northwind.example }
topics:
  - id: payroll
    name: Payroll
    contact: { person: alice }
    answer: Payslips are in the portal.
    owners: [alice]
    verify_every: 30d
    verified: 2026-10-20
  - { id: pensions, name: Pensions, contact: { person: alice }, owners: [alice], verify_every: 30d, verified: 2026-10-20 }
`;

const ASKED = 'Is all of this still right? Payroll was last confirmed on Tue, 20 Oct 2026.';

/** A topic is due on Thursday; its owner is at work, and asked: she confirms one, and hands the other to a colleague. */
describeRoles(
  'topics that want to be looked at',
  { company: COMPANY, now: '2026-11-19T07:00:00Z' },
  ({ world }) => {
    it('are marked in answers, and nobody is asked before they are at work', async () => {
      const bob = world().person('Bob Ortiz');
      const answer = await bob.say('payroll', 'direct');
      expect(answer.text).toContain('Last confirmed on Tue, 20 Oct 2026, may be out of date.');
      await world().advance('15m');
      expect(world().person('Alice Ng').messages('direct')).toEqual([]);
    });

    it('are put to their owner, each by itself, once, with what they say', async () => {
      const alice = world().person('Alice Ng');
      await alice.say('help', 'direct');
      await world().advance('1h');
      await world().advance('1h');
      const asked = await alice.expectMessage('direct', ASKED);
      expect(asked.text).toContain('Payslips are in the portal.');
      expect(asked.labels).toEqual(['Still right', 'Change…', 'Hand to…']);
      expect(alice.messages('direct', 'Is all of this still right?')).toHaveLength(2);
    });

    it('are right when their owner says so, and the mark is gone', async () => {
      const alice = world().person('Alice Ng');
      const done = await alice.click(await alice.expectMessage('direct', ASKED), 'Still right');
      expect(done.text).toContain('Alice Ng confirmed Payroll on Thu, 19 Nov 2026.');
      await world().quiet();
      expect(alice.messages('direct', ASKED)).toEqual([]);
      const answer = await world().person('Bob Ortiz').say('payroll', 'direct');
      expect(answer.text).not.toContain('out of date');
    });

    it('are handed to a colleague, who is told and can hand them back', async () => {
      const [alice, bob] = [world().person('Alice Ng'), world().person('Bob Ortiz')];
      const asked = await alice.expectMessage('direct', 'Pensions was last confirmed');
      await alice.openForm(asked, 'Hand to…');
      const done = await alice.submit(asked, { 'Who looks after it': 'Bob Ortiz' });
      expect(done.text).toContain('Bob Ortiz looks after Pensions from now on');

      const told = await bob.expectMessage('direct', 'Alice Ng handed Pensions over to you');
      expect(told.labels).toEqual(['Still right', 'Change…', 'Hand to…', 'Hand back']);
      expect((await alice.say('verify pensions', 'direct')).text).toMatch(/Bob Ortiz/);
      const back = await bob.click(told, 'Hand back');
      expect(back.text).toContain('Taken back: Pensions');
      expect((await alice.say('verify pensions', 'direct')).text).toContain('Alice Ng confirmed Pensions');
    });
  },
);
