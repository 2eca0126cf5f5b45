import { expect, it } from 'vitest';
import { describeStory } from './inquiry-stage.ts';

const GENERAL = { channel: 'general' };

/** What the bot does not do: chatter, answer strangers, or do twice what it was told twice. */
describeStory('the manners of asking', ({ world, platform, isPrivate }) => {
  const erin = () => world().person('Erin Fox');
  const alice = () => world().person('Alice Ng');

  it('answers once in half an hour for everybody to see', async () => {
    await erin().sayQuietly('@Pointperson contracts: first', GENERAL);
    await erin().expectMessage(GENERAL, ({ text, onlyYou }) => text.includes('I told') && !onlyYou);
    await erin().sayQuietly('@Pointperson contracts: second', GENERAL);
    await alice().expectMessage(GENERAL, 'second');
    await world().quiet();
    expect(alice().messages(GENERAL, 'I told')).toHaveLength(1);
    expect(erin().messages(GENERAL, 'I told')).toHaveLength(isPrivate ? 2 : 1);

    await world().advance('31m');
    await erin().sayQuietly('@Pointperson contracts: third', GENERAL);
    await alice().expectMessage(GENERAL, 'third');
    await world().quiet();
    expect(alice().messages(GENERAL, 'I told')).toHaveLength(2);
  });

  it('does once what it is told twice', async () => {
    await erin().sayQuietly('expenses: only once', 'direct');
    await world().repeatLast();
    await world().quiet();
    expect(alice().messages('direct', 'only once')).toHaveLength(1);
    expect(erin().messages('direct', 'I told')).toHaveLength(1);
    const ping = await alice().expectMessage('direct', 'only once');
    await alice().sayQuietly('Said once too', 'direct', { thread: ping });
    await world().repeatLast();
    await world().quiet();
    expect(erin().messages('direct', 'Said once too')).toHaveLength(1);
  });

  it('passes nothing on that outsiders say in the thread of a question, and tells them nothing', async () => {
    const ping = await alice().expectMessage(GENERAL, 'third');
    await world().quiet();
    const before = alice().messages(GENERAL).length;
    const outsiders = platform === 'slack' ? ['Gale Winter', 'Sol Marsh'] : ['Gale Winter'];
    for (const name of outsiders) {
      await world().person(name).sayQuietly('Let me in', GENERAL, { thread: ping });
      await world().quiet();
      expect(world().person(name).messages(GENERAL)).toHaveLength(alice().messages(GENERAL).length);
    }
    expect(alice().messages(GENERAL)).toHaveLength(before);
  });

  it('says one polite line to a guest or a stranger who asks, and puts nothing to anybody', async () => {
    await world().quiet();
    const before = alice().messages('direct').length;
    const guest = await world().person('Gale Winter').say('@Pointperson contracts: and mine?', GENERAL);
    const stranger = await world()
      .person('Sol Marsh')
      .say('@Pointperson contracts: and mine?', platform === 'slack' ? GENERAL : 'direct');
    for (const { text } of [guest, stranger]) {
      expect(text).toContain('Sorry');
      expect(text).not.toMatch(/Alice|Bob/);
    }
    await world().quiet();
    expect(alice().messages('direct')).toHaveLength(before);
    expect(alice().messages(GENERAL, 'and mine?')).toEqual([]);
  });

  it('does not let a bystander take what is none of theirs', async () => {
    const nils = world().person('Nils Berg');
    const ping = await nils.expectMessage(
      GENERAL,
      ({ text, labels }) => text.includes('third') && labels.includes('Acknowledge'),
    );
    const answer = await nils.click(ping, 'Acknowledge');
    expect(answer.text).toContain('this question is not yours to answer');
    expect(answer.text).toContain('Alice Ng');
    await world().quiet();
    const still = await alice().expectMessage(GENERAL, ({ id }) => id === ping.id);
    expect(still.labels).toContain('Acknowledge');
    await nils.react(ping, 'eyes');
    await world().quiet();
    expect(alice().messages(GENERAL, 'Taken by Nils Berg')).toEqual([]);
  });
});
