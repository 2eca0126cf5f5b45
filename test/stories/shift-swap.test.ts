import { expect, it } from 'vitest';
import { ALL_ABOUT_SHIFTS, describeStory } from './shift-stage.ts';

/** Bob, who is on from Monday, asks Alice, who is on now and in the week after his, to change places; by words, buttons and a form. */
describeStory(
  'a swap',
  ({ world, platform }) => {
    const [alice, bob] = [() => world().person('Alice Ng'), () => world().person('Bob Ortiz')];
    /** Who answers at noon of that day; Erin has nothing to do with any of it. */
    const onDuty = async (day: string) => {
      const said = await world().person('Erin Fox').say(`who payroll at ${day} 12:00`, 'direct');
      return said.text.split('Next')[0] ?? '';
    };
    const ASK = 'swap payroll next with Alice Ng for next';

    it('is asked for in words, and accepted by a button', async () => {
      await bob().sayQuietly(ASK, 'direct');
      await bob().expectMessage('direct', 'You asked Alice Ng to swap shifts in Payroll.');
      expect(bob().messages('direct', 'I have asked')).toEqual([]);
      const asked = await alice().expectMessage('direct', 'Bob Ortiz asks you to swap shifts in Payroll.');
      expect(await onDuty('2026-11-24')).toContain('Bob Ortiz');
      await alice().click(asked, 'Accept');
      await alice().expectMessage('direct', 'The swap in Payroll is agreed.');
      await bob().expectMessage('direct', 'Alice Ng agreed to the swap in Payroll.');
      expect(await onDuty('2026-11-24')).toContain('Alice Ng');
      expect(await onDuty('2026-12-01')).toContain('Bob Ortiz');
    });

    it('is undone while neither has begun, and both are told', async () => {
      const agreed = await alice().expectMessage('direct', 'The swap in Payroll is agreed.');
      await alice().click(agreed, 'Undo');
      await alice().expectMessage('direct', 'Undone. Payroll is as it was before.');
      await bob().expectMessage('direct', 'A swap was undone by Alice Ng.');
      expect(await onDuty('2026-11-24')).toContain('Bob Ortiz');
    });

    it('is declined, and everything stays as it is', async () => {
      await bob().sayQuietly(ASK, 'direct');
      const asked = await alice().expectMessage('direct', ({ labels }) => labels.includes('Decline'));
      await alice().click(asked, 'Decline');
      await alice().expectMessage('direct', 'You declined the swap.');
      await bob().expectMessage('direct', "Alice Ng can't swap in Payroll.");
    });

    it('is put together in a form', async () => {
      await bob().sayQuietly('schedule payroll', 'direct');
      const schedule = await bob().expectMessage('direct', ({ labels }) => labels.includes('Swap…'));
      const words = await bob().openForm(schedule, 'Swap…');
      expect(words).toContain('Which shift do you give?');
      if (platform === 'teams') {
        // Nothing is answered before it is sent off: the form comes back with the other's shifts.
        await bob().fill({ mine: 'Mon 23 Nov, 09:00 to Mon 30 Nov, 09:00', with: 'Alice Ng' });
        expect(await bob().seeForm()).toContain('Which shift of Alice Ng do you take?');
      }
      await bob().fill({
        ...(platform === 'slack' && { mine: 'Mon 23 Nov, 09:00 to Mon 30 Nov, 09:00', with: 'Alice Ng' }),
        theirs: 'Mon 30 Nov, 09:00 to Mon 7 Dec, 09:00',
        reason: 'Wedding',
      });
      await alice().expectMessage('direct', 'Wedding');
    });

    it('is too late once one of the shifts has begun', async () => {
      const asked = await alice().expectMessage('direct', ({ labels }) => labels.includes('Accept'));
      world().moveClock('2026-11-23T08:00:00Z');
      await alice().click(asked, 'Accept');
      await alice().expectMessage('direct', 'It is too late for this swap');
      expect(await onDuty('2026-11-24')).toContain('Bob Ortiz');
    });
  },
  ALL_ABOUT_SHIFTS,
);
