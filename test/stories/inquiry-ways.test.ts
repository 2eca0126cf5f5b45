import { expect, it } from 'vitest';
import { describeStory } from './inquiry-stage.ts';

const GENERAL = { channel: 'general' };

/** A question can be put from wherever somebody is; each way brings it to the same contact. */
describeStory('the ways of asking', ({ world, isPrivate }) => {
  const erin = () => world().person('Erin Fox');
  const alice = () => world().person('Alice Ng');

  it('is the Ask button of an answer, with its form', async () => {
    const found = await erin().say('contracts', 'direct');
    await erin().openForm(found, 'Ask');
    const before = erin().messages('direct').length;
    await erin().fill({ question: 'by the button' });
    await alice().expectMessage('direct', 'by the button');
    await erin().expectMessage('direct', 'I told Alice Ng');
    expect(erin().messages('direct').length).toBeGreaterThan(before);
  });

  it.runIf(isPrivate)(
    'is a command, answered to the asker alone; the rest is told in a direct message',
    async () => {
      await erin().sayQuietly('/poc contracts by a command', GENERAL);
      const answer = await erin().expectMessage(GENERAL, 'I told Alice Ng');
      expect(answer.onlyYou).toBe(true);
      const ping = await alice().expectMessage('direct', 'by a command');
      await alice().click(ping, 'Acknowledge');
      await erin().expectMessage('direct', 'Alice Ng has taken your question about Contracts');
      expect(alice().messages(GENERAL)).toEqual([]);
    },
  );

  it('is the verb alone, with a form that asks for the topic too', async () => {
    if (isPrivate) await erin().sayQuietly('/poc ask', GENERAL);
    else {
      const offer = await erin().say('ask', 'direct');
      await erin().openForm(offer, offer.labels[0] ?? '');
    }
    expect(await erin().seeForm()).toContain('What is it about?');
    await erin().fill({ topic: 'contracts', question: 'by the verb' });
    await alice().expectMessage('direct', 'by the verb');
  });

  it('is a mention in a thread that others have begun', async () => {
    const nils = world().person('Nils Berg');
    await nils.sayQuietly('Where are our contracts?', GENERAL);
    const thread = nils.own('Where are our contracts?');
    await erin().sayQuietly('@Pointperson contracts: in a thread', GENERAL, { thread });
    const ping = await alice().expectMessage(GENERAL, 'in a thread');
    expect(ping.threadId).toBe(thread.id);
    await erin().expectMessage(
      GENERAL,
      ({ text, threadId }) => text.includes('I told') && threadId === thread.id,
    );
  });

  it('is a colleague’s message that somebody sends on', async () => {
    const general = { channel: 'general' };
    await world().person('Nils Berg').sayQuietly('Does anybody know where contracts are kept?', general);
    const form = await erin().forward('where contracts are kept');
    expect(form).toContain('Nils Berg wrote: Does anybody know where contracts are kept?');
    await erin().fill({ topic: 'contracts' });
    const ping = await world().person('Alice Ng').expectMessage('direct', 'where contracts are kept');
    expect(ping.text).toContain('Erin Fox');
    expect(ping.text).toMatch(/https:\/\//);
  });

  it('lists what was asked and is open, each way alike', async () => {
    const list = await erin().say('inquiries', 'direct');
    for (const words of ['by the button', 'by the verb', 'in a thread', 'where contracts are kept'])
      expect(list.text).toContain(words);
  });
});
