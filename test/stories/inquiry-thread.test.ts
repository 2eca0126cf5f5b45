import { expect, it } from 'vitest';
import type { SeenMessage } from '../support/chat-driver.ts';
import { describeStory } from './inquiry-stage.ts';

const GENERAL = { channel: 'general' };

/**
 * Somebody asks in a channel; whoever answers sees it there, takes it and answers in the same thread. At the end the asker says how it
 * went, and finds that it was not the end.
 */
describeStory('a question asked in a channel', (stage) => {
  const erin = () => stage.world().person('Erin Fox');
  const alice = () => stage.world().person('Alice Ng');
  let ping: SeenMessage;

  it('is put to the point of contact in the same thread, and the asker is told so at once', async () => {
    await erin().sayQuietly('@Pointperson payroll: my payslip is wrong', GENERAL);
    const answer = await erin().expectMessage(GENERAL, 'I told');
    expect(answer).toMatchObject({ inThread: true, onlyYou: false });
    expect(answer.text).toContain('Alice Ng');
    expect(answer.labels).toContain('Withdraw');
    ping = await alice().expectMessage(GENERAL, 'You are the point of contact for');
    expect(ping.threadId).toBe(answer.threadId);
    expect(ping.text).toContain('my payslip is wrong');
    expect(ping.text).toContain('Answer due by');
    expect(ping.labels).toEqual(expect.arrayContaining(['Acknowledge', 'Pass…', 'Resolve']));
    // They read along, so there is nothing to be carried.
    expect(ping.labels).not.toContain('Reply');
  });

  it('is taken by a press, which everybody sees', async () => {
    await alice().click(ping, 'Acknowledge');
    const taken = await erin().expectMessage(GENERAL, 'Taken by');
    expect(taken.id).toBe(ping.id);
    expect(taken.labels).not.toContain('Acknowledge');
    if (stage.isPrivate)
      expect(await alice().expectMessage(GENERAL, 'You have it')).toMatchObject({ onlyYou: true });
  });

  it('is answered between people, and nothing of that is said again', async () => {
    await stage.world().quiet();
    const before = erin().messages(GENERAL).length;
    await alice().sayQuietly('For which month?', GENERAL, { thread: ping });
    await erin().sayQuietly('October', GENERAL, { thread: ping });
    await stage.world().quiet();
    expect(erin().messages(GENERAL)).toHaveLength(before);
    expect(erin().messages('direct')).toEqual([]);
  });

  it('is resolved with a summary, and rated by one press', async () => {
    const taken = await alice().expectMessage(GENERAL, 'Taken by');
    expect(await alice().openForm(taken, 'Resolve')).toContain('How was it resolved?');
    await alice().fill({ summary: 'Corrected with the next payslip' });
    const news = await erin().expectMessage(GENERAL, 'has resolved your question');
    expect(news.text).toContain('Corrected with the next payslip');
    expect(news.threadId).toBe(ping.threadId);
    await erin().click(news, '★★★★');
    const rated = await erin().expectMessage(GENERAL, 'You rated it');
    expect(rated.text).toContain('★★★★');
  });

  it('is opened again by the asker, and comes back to whoever answered', async () => {
    const rated = await erin().expectMessage(GENERAL, 'You rated it');
    await erin().click(rated, 'Reopen');
    const again = await alice().expectMessage(GENERAL, 'opened this question again');
    expect(again.labels).toContain('Acknowledge');
    await alice().click(again, 'Acknowledge');
    await erin().expectMessage(GENERAL, 'Taken by');
  });

  it('has a record of all of it', async () => {
    const list = await erin().say('inquiries', 'direct');
    const record = await erin().click(list, 'Show');
    const wanted = [
      'Erin Fox asked',
      'told Alice Ng',
      'Alice Ng took it',
      'Alice Ng resolved it',
      'Erin Fox rated it',
    ];
    for (const line of [...wanted, 'Erin Fox opened it again']) expect(record.text).toContain(line);
  });
});
