import { expect, it } from 'vitest';
import { describeStory } from './inquiry-stage.ts';

/** Friday, 20:00 in Berlin: nobody answers for parking or travel until Monday at 9. */
const EVENING = '2026-11-20T19:00:00Z';
const MONDAY = '2026-11-23T08:00:00Z';

/** A question is asked when nobody works: it waits for them, or can't wait; and a shift ends while one is open. */
describeStory('a question out of hours', ({ world, isPrivate }) => {
  const erin = () => world().person('Erin Fox');
  const bob = () => world().person('Bob Ortiz');

  it('waits until somebody is back, and says when that is', async () => {
    world().moveClock(EVENING);
    await erin().sayQuietly('parking: may I leave the van?', 'direct');
    const answer = await erin().expectMessage('direct', 'outside working hours until');
    expect(answer.text).toContain('Bob Ortiz');
    expect(answer.labels).toEqual(expect.arrayContaining(['Leave it', 'Withdraw']));
    expect(answer.labels).not.toContain('Urgent');
    await world().quiet();
    expect(bob().messages('direct', 'Question about Parking')).toEqual([]);

    const left = await erin().click(answer, 'Leave it');
    expect(left.text).toContain('Left until');
    await world().advance('10h');
    expect(bob().messages('direct', 'Question about Parking')).toEqual([]);
  });

  it('is delivered when the hours begin', async () => {
    world().moveClock(MONDAY);
    await world().advance('1s');
    const ping = await bob().expectMessage('direct', 'Question about Parking');
    expect(ping.text).toContain('may I leave the van?');
    await bob().click(ping, 'Acknowledge');
    await erin().expectMessage('direct', 'Bob Ortiz has taken your question');
  });

  it('is urgent where the topic allows that: then somebody is told at once', async () => {
    world().moveClock('2026-11-23T19:00:00Z');
    await erin().sayQuietly('business travel: my flight is gone', 'direct');
    const answer = await erin().expectMessage(
      'direct',
      ({ text, labels }) => text.includes('outside working hours') && labels.includes('Urgent'),
    );
    expect(bob().messages('direct', 'Question about Business travel')).toEqual([]);
    await erin().click(answer, 'Urgent');
    const ping = await bob().expectMessage('direct', 'Question about Business travel');
    await bob().click(ping, 'Acknowledge');
    await erin().expectMessage('direct', 'Bob Ortiz has taken your question about Business travel');
  });

  it('goes to the incoming person where a shift ends meanwhile, and the outgoing one sees that', async () => {
    const carol = world().person('Carol Diaz');
    // Bob has this week, Alice the next.
    world().moveClock('2026-11-29T12:00:00Z');
    await carol.sayQuietly('contracts: where is mine?', 'direct');
    await bob().expectMessage('direct', 'Question about Contracts');
    await world().quiet();
    world().moveClock('2026-11-30T08:00:00Z');
    await world().advance('1s');
    const alice = world().person('Alice Ng');
    const ping = await alice.expectMessage('direct', 'It was still open when your shift began');
    expect(ping.text).toContain('Bob Ortiz');
    const old = await bob().expectMessage('direct', 'With Alice Ng now');
    expect(old.labels).not.toContain('Acknowledge');
    await carol.expectMessage('direct', 'The shift has changed: Alice Ng has been told');
    await alice.click(ping, 'Acknowledge');
    await carol.expectMessage('direct', 'Alice Ng has taken your question');
  });

  it('is answered in a channel in the same way', async () => {
    const general = { channel: 'general' };
    world().moveClock('2026-12-01T19:00:00Z');
    await erin().sayQuietly('@Pointperson parking: and today?', general);
    const answer = await erin().expectMessage(general, 'outside working hours until');
    expect(answer).toMatchObject({ inThread: true, onlyYou: false });
    const pressed = await world().person('Nils Berg').click(answer, 'Withdraw');
    expect(pressed.text).toContain('Only Erin Fox, who asked it, can do that');
    expect(pressed.onlyYou).toBe(isPrivate);
  });
});
