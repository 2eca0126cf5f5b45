import { expect, it } from 'vitest';
import { ALL_ABOUT_SHIFTS, describeStory } from './shift-stage.ts';

/** Alice, who is on, asks the rotation to cover her: Bob, who takes turns with her, and Carol, its backup, both could. */
describeStory(
  'cover',
  ({ world }) => {
    const alice = () => world().person('Alice Ng');
    const onDuty = async (at: string) => {
      const said = await world().person('Erin Fox').say(`who payroll at ${at}`, 'direct');
      return said.text.split('Next')[0] ?? '';
    };
    const both = ['Bob Ortiz', 'Carol Diaz'] as const;
    const asked = () =>
      Promise.all(
        both.map((name) =>
          world()
            .person(name)
            .expectMessage('direct', ({ labels }) => labels.includes('Take it')),
        ),
      );

    it('is won by one of two who press at once, and the other hears who was faster', async () => {
      await alice().sayQuietly('cover tomorrow 9:00 to 13:00', 'direct');
      await alice().expectMessage('direct', 'Your shift in Payroll is on offer.');
      const offers = await asked();
      await world().quiet();
      const answers = await Promise.all(
        offers.map((offer, index) =>
          world()
            .person(both[index] ?? '')
            .click(offer, 'Take it'),
        ),
      );
      expect(answers).toHaveLength(2);
      await world().quiet();
      const winners = both.filter(
        (name) => world().person(name).messages('direct', 'Taken. In Payroll now:').length > 0,
      );
      expect(winners).toHaveLength(1);
      const [winner = ''] = winners;
      const other = both.find((name) => name !== winner) ?? '';
      await world().person(other).expectMessage('direct', `${winner} was faster.`);
      await alice().expectMessage('direct', `${winner} covers for you in Payroll.`);
      expect(await onDuty('2026-11-21 10:00')).toContain(winner);
    });

    it('is taken in part, and the rest stays on offer', async () => {
      await alice().sayQuietly('cover 2026-11-22 09:00 to 2026-11-22 13:00', 'direct');
      await world().quiet();
      const [first] = await Promise.all(
        both.map((name) =>
          world()
            .person(name)
            .expectMessage('direct', ({ labels }) => labels.includes('Take part of it')),
        ),
      );
      if (first === undefined) throw new Error('nobody was asked');
      const bob = world().person('Bob Ortiz');
      await bob.openForm(first, 'Take part of it');
      await bob.fill({ from: '2026-11-22T08:00:00Z', until: '2026-11-22T10:00:00Z' });
      await bob.expectMessage('direct', /Taken\. In Payroll now:[\s\S]*Still on offer:/);
      expect(await onDuty('2026-11-22 10:00')).toContain('Bob Ortiz');
      expect(await onDuty('2026-11-22 12:00')).toContain('Alice Ng');
    });

    it('is asked for by a manager on behalf of somebody, and past due afterwards', async () => {
      const max = world().person('Max Lind');
      const schedule = await max.say('schedule payroll', 'direct');
      await max.openForm(schedule, 'Ask for cover…');
      await max.fill({
        for: 'Alice Ng',
        from: '2026-11-22T14:00:00Z',
        until: '2026-11-22T16:00:00Z',
        reason: 'She is ill',
      });
      await max.expectMessage('direct', 'to cover Alice Ng in Payroll');
      const carol = world().person('Carol Diaz');
      const offer = await carol.expectMessage('direct', 'She is ill');
      world().moveClock('2026-11-22T16:00:00Z');
      await carol.click(offer, 'Take it');
      await carol.expectMessage('direct', 'Its time has passed.');
    });
  },
  ALL_ABOUT_SHIFTS,
);
