import { expect, it } from 'vitest';
import { ALL_ABOUT_SHIFTS, describeStory } from './shift-stage.ts';

/** Whose turn it is changes by what they say: time off, taking over, handing over; and by the manager, for whoever is not there. */
describeStory(
  'who is on duty',
  ({ world }) => {
    const [alice, bob, max] = ['Alice Ng', 'Bob Ortiz', 'Max Lind'].map(
      (name) => () => world().person(name),
    ) as [
      () => ReturnType<ReturnType<typeof world>['person']>,
      () => ReturnType<ReturnType<typeof world>['person']>,
      () => ReturnType<ReturnType<typeof world>['person']>,
    ];
    const nowOn = async () => (await world().person('Erin Fox').say('who payroll', 'direct')).text;

    it('follows time off, and whoever stands in is told', async () => {
      const said = await bob().say('away 2026-11-23 to 2026-11-25: fever', 'direct');
      expect(said.text).toMatch(/You are away: [\s\S]*Standing in, in Payroll:\s*[\s\S]*Alice Ng/);
      await alice().expectMessage('direct', 'Bob Ortiz is away.');
      await bob().click(said, 'Undo');
      await bob().expectMessage('direct', 'You are there after all');
      await alice().expectMessage('direct', 'Bob Ortiz is there after all.');
    });

    it('is put in by a manager for somebody who is not there', async () => {
      const said = await max().say('away Bob Ortiz 2026-12-01', 'direct');
      expect(said.text).toContain('Bob Ortiz is away: ');
      const refused = await alice().say('away Bob Ortiz 2026-12-03', 'direct');
      expect(refused.text).toContain('Max Lind');
    });

    it('is taken over now for a while, and given back', async () => {
      const taken = await bob().say('take payroll 2h', 'direct');
      expect(taken.text).toContain('You are on duty in Payroll');
      await alice().expectMessage('direct', 'A takeover, arranged by Bob Ortiz.');
      expect(await nowOn()).toContain('Bob Ortiz');
      await bob().click(taken, 'Undo');
      expect(await nowOn()).toContain('Alice Ng');
    });

    it('is handed over to the next in line, once they are named', async () => {
      const asked = await alice().say('next payroll', 'direct');
      expect(asked.text).toContain('hand over from Alice Ng to Bob Ortiz now');
      expect(await nowOn()).toContain('Alice Ng');
      await alice().click(asked, 'Hand over');
      await bob().expectMessage('direct', 'Handed over to the next in line by Alice Ng.');
      expect(await nowOn()).toContain('Bob Ortiz');
    });

    it('is whom a manager puts in, until it has passed', async () => {
      const put = await max().say('override payroll Carol Diaz until 18:00', 'direct');
      expect(put.text).toContain('On duty in Payroll: Carol Diaz');
      await world().person('Carol Diaz').expectMessage('direct', 'The schedule was changed by Max Lind.');
      expect(await nowOn()).toContain('Carol Diaz');
      world().moveClock('2026-11-20T17:00:00Z');
      await max().click(put, 'Undo');
      await max().expectMessage('direct', 'There is nothing to undo');
    });
  },
  ALL_ABOUT_SHIFTS,
);
