import { describe, expect, it } from 'vitest';
import { topicId } from '../../src/kernel/ids.ts';
import { saidIn } from '../support/talk.ts';
import { actionsIn, CHANNEL, channel, direct, openWorld } from './inquiry-world.ts';

const QUESTION = 'payroll: my payslip is wrong';
const PAYROLL = topicId('payroll');

describe('a question', () => {
  it('asked in a direct message is put to whose turn it is, and goes on in the thread under it', async () => {
    const world = openWorld();
    const replies = await world.erin.write(QUESTION, 'direct', { id: 'm1', link: 'https://chat.example/m1' });
    expect(saidIn(replies)).toMatch(/I told Bob Ortiz\./);
    expect(replies).toMatchObject([{ type: 'say', audience: 'everyone-here', thread: 'm1' }]);
    const [inquiry] = await world.inquiries();
    expect(inquiry).toMatchObject({
      topicId: 'payroll',
      question: 'my payslip is wrong',
      asker: { name: 'Erin Fox', account: { userId: 'UERIN' } },
    });
    // Nobody else could open a link to it.
    expect(inquiry?.origin).toEqual({ place: direct('DERIN', 'm1'), messageId: 'm1', isPublic: false });
  });

  it('asked where there are no threads goes on in the conversation', async () => {
    const world = openWorld();
    const erin = world.person('UERIN', { capabilities: { threads: false }, platform: 'teams' });
    const [reply] = await erin.write(QUESTION, 'direct', { id: 'm1' });
    expect(reply).not.toHaveProperty('thread');
    const [inquiry] = await world.inquiries();
    expect(inquiry?.origin.place).not.toHaveProperty('thread');
  });

  it('asked by a command is answered to the asker alone, and goes on in a direct message', async () => {
    const world = openWorld();
    const erin = world.person('UERIN', { conversation: CHANNEL });
    for (const text of ['payroll my payslip is wrong', 'ask payroll my payslip is wrong']) {
      expect(await erin.type(text, 'command')).toMatchObject([{ type: 'say', audience: 'only-you' }]);
    }
    const [one, other] = await world.inquiries();
    expect(one?.origin).toEqual({ isPublic: false });
    expect(other).toMatchObject({ question: 'my payslip is wrong', origin: { isPublic: false } });
  });

  it('asked by a mention is answered in the thread, for everyone', async () => {
    const world = openWorld();
    const erin = world.person('UERIN', { conversation: CHANNEL });
    const replies = await erin.write(QUESTION, 'mention', { id: 'm1', link: 'https://chat.example/m1' });
    expect(replies).toMatchObject([{ type: 'say', audience: 'everyone-here' }]);
    expect(saidIn(replies)).toContain('I told Bob Ortiz.');
    expect((await world.inquiries())[0]?.origin).toEqual({
      place: channel('C1', 'm1'),
      messageId: 'm1',
      link: 'https://chat.example/m1',
      isPublic: true,
    });
  });

  it('keeps its line breaks, its files, and the names of those it mentions', async () => {
    const world = openWorld();
    const files = [{ name: 'payslip.pdf', url: 'https://files.example/1' }];
    await world.erin.write(
      ['ask payroll Mine is wrong.\nIs ', { mention: 'UALICE' }, 'or', { mention: 'UNEW' }, 'right?'],
      'direct',
      { id: 'm1', files },
    );
    expect(await world.inquiries()).toMatchObject([
      { question: 'Mine is wrong.\nIs @Alice Ng or @Noor Aziz right?', files },
    ]);
  });

  it('that a platform delivers twice is asked once, and answered once', async () => {
    const world = openWorld();
    const erin = world.person('UERIN', { conversation: CHANNEL });
    await erin.write(QUESTION, 'mention', { id: 'm1' });
    expect(await erin.write(QUESTION, 'mention', { id: 'm1' })).toEqual([]);
    expect(await world.inquiries()).toHaveLength(1);
  });

  it('is no lookup: that finds whom to ask, and tells nobody', async () => {
    const world = openWorld();
    for (const text of ['payroll', 'payroll monday', 'payroll contact', 'who payroll: mine is wrong']) {
      expect(saidIn(await world.erin.type(text)), text).toMatch(/^Payroll\n/);
    }
    expect(await world.inquiries()).toEqual([]);
  });

  it.each(['stranger', 'guest'] as const)('of a %s is not put, whatever the way', async (standing) => {
    const world = openWorld();
    const other = world.person('UOTHER', { profile: { name: 'Other', standing }, conversation: CHANNEL });
    const all = [
      await other.write(QUESTION, 'mention', { id: 'm1' }),
      await other.type(QUESTION, 'command'),
      await other.press({ type: 'ask', topicId: PAYROLL }),
      await other.submit({ type: 'ask', topicId: PAYROLL }, { topic: 'payroll', question: 'why?' }),
      await other.forward('my payslip is wrong', { id: 'm2' }),
      await other.press({ type: 'inquiries', page: 0 }),
    ];
    for (const replies of all) {
      expect(replies).toHaveLength(1);
      expect(saidIn(replies)).toMatch(/^Sorry, I can/);
      expect(saidIn(replies)).not.toMatch(/Bob|Payroll/);
    }
    expect(await world.inquiries()).toEqual([]);
  });
});

describe('being polite in a channel', () => {
  it('tells everyone once in half an hour for one person and topic, and the asker alone in between', async () => {
    const world = openWorld();
    const erin = world.person('UERIN', { conversation: CHANNEL });
    const audience = async (id: string, text = QUESTION) => {
      const [reply] = await erin.write(text, 'mention', { id });
      return reply?.type === 'say' ? reply.audience : reply?.type;
    };
    expect(await audience('m1')).toBe('everyone-here');
    world.advance({ minutes: 10 });
    expect(await audience('m2')).toBe('only-you');
    expect(await audience('m3', 'laptops: mine is broken, too')).toBe('everyone-here');
    world.advance({ minutes: 41 });
    expect(await audience('m4')).toBe('everyone-here');
    expect(await world.inquiries()).toHaveLength(4);
  });

  it('counts from when all were told, however often somebody asks meanwhile', async () => {
    const world = openWorld();
    const erin = world.person('UERIN', { conversation: CHANNEL });
    const audiences: unknown[] = [];
    for (const id of ['m1', 'm2', 'm3', 'm4', 'm5']) {
      const [reply] = await erin.write(QUESTION, 'mention', { id });
      audiences.push(reply?.type === 'say' && reply.audience);
      world.advance({ minutes: 20 });
    }
    expect(audiences).toEqual(['everyone-here', 'only-you', 'everyone-here', 'only-you', 'everyone-here']);
  });

  it('says nothing more where nobody can be told alone; the question is put all the same', async () => {
    const world = openWorld();
    const erin = world.person('UERIN', { conversation: CHANNEL, capabilities: { onlyYou: false } });
    expect(await erin.write(QUESTION, 'mention', { id: 'm1' })).toHaveLength(1);
    expect(await erin.write(QUESTION, 'mention', { id: 'm2' })).toEqual([]);
    expect(await world.inquiries()).toHaveLength(2);
  });

  it('tells somebody else of the same topic', async () => {
    const world = openWorld();
    const erin = world.person('UERIN', { conversation: CHANNEL });
    const dana = world.person('UDANA', { conversation: CHANNEL });
    await erin.write(QUESTION, 'mention', { id: 'm1' });
    expect(await dana.write(QUESTION, 'mention', { id: 'm2' })).toMatchObject([
      { audience: 'everyone-here' },
    ]);
  });
});

describe('the form', () => {
  const { erin } = openWorld();

  it.each([
    ['ask', { topic: undefined, question: undefined }],
    ['ask payroll', { topic: 'payroll', question: undefined }],
    ['ask my payslip is wrong', { topic: undefined, question: 'my payslip is wrong' }],
  ])('opens for %s, with what is known', async (text, { topic, question }) => {
    const [reply] = await erin.type(text, 'command');
    if (reply?.type !== 'open-form') throw new Error(reply?.type);
    const [topics, words] = reply.form.fields;
    expect(topics).toMatchObject({ type: 'select', name: 'topic' });
    expect('initial' in (topics ?? {}) ? topics : undefined).toEqual(
      topic === undefined ? undefined : expect.objectContaining({ initial: topic }),
    );
    expect(words).toMatchObject({ name: 'question', ...(question && { initial: question }) });
    expect(reply.form.action).toEqual({
      type: 'ask',
      ...(topic && { topicId: topic }),
      ...(question && { question }),
    });
  });

  it('begins with the topics that the question may be about', async () => {
    const [reply] = await erin.type('ask broken laptop screen', 'command');
    const [topics] = reply?.type === 'open-form' ? reply.form.fields : [];
    expect(topics?.type === 'select' && topics.options[0]?.value).toBe('laptops');
  });

  it('opens at the button, also where its topic is gone', async () => {
    expect(await erin.press({ type: 'ask', topicId: PAYROLL })).toMatchObject([
      { type: 'open-form', form: { action: { type: 'ask', topicId: 'payroll' } } },
    ]);
    expect(await erin.press({ type: 'ask', topicId: topicId('gone'), question: 'why?' })).toMatchObject([
      { type: 'open-form', form: { action: { type: 'ask', question: 'why?' } } },
    ]);
  });

  it('puts the question, to what was typed rather than to what was chosen', async () => {
    const world = openWorld();
    const values = { topic: 'payroll', question: ' my screen is broken ', typed: 'laptosp' };
    const replies = await world.erin.submit({ type: 'ask', link: 'https://chat.example/m9' }, values);
    expect(saidIn(replies)).toContain('I told Dana Popescu.');
    expect(await world.inquiries()).toMatchObject([
      {
        topicId: 'laptops',
        question: 'my screen is broken',
        origin: { isPublic: false, link: 'https://chat.example/m9' },
      },
    ]);
  });

  it('says beside each field what is wrong with it', async () => {
    const submit = async (values: Readonly<Record<string, string>>) =>
      saidIn(await erin.submit({ type: 'ask' }, values)).split('\n');
    expect(await submit({})).toEqual([
      'topic: Please choose a topic.',
      'question: Please write your question.',
    ]);
    expect(await submit({ typed: 'yoga', question: 'where?' })).toEqual([
      'typed: I know no topic that is called just so. Please type its whole name.',
    ]);
    expect(await submit({ topic: 'payroll', question: 'x'.repeat(4_001) })).toEqual([
      'question: Please use 4000 characters at most.',
    ]);
    expect(await submit({ topic: 'gone', question: 'why?' })).toEqual([
      'topic: This topic is no longer in the directory.',
    ]);
  });

  it('carries a message of somebody else with its author, and the way back to it', async () => {
    const message = { id: 'm5', link: 'https://chat.example/m5' };
    const [reply] = await erin.forward('My laptop is broken', message, 'Noor Aziz');
    if (reply?.type !== 'open-form') throw new Error(reply?.type);
    const [topics, question] = reply.form.fields;
    expect(topics?.type === 'select' && topics.options[0]?.value).toBe('laptops');
    expect(question).toMatchObject({ initial: 'Noor Aziz wrote: My laptop is broken' });
    expect(reply.form.action).toMatchObject({ type: 'ask', link: 'https://chat.example/m5' });
    expect(saidIn(await erin.forward('', { id: 'm6' }))).toContain('no words');
  });
});

describe('where it is not clear which topic is meant', () => {
  it('asks, and keeps the question in the buttons', async () => {
    const world = openWorld();
    const replies = await world.erin.type(`costs: ${'Who pays the taxi? '.repeat(100)}`);
    expect(saidIn(replies)).toBe('Which topic is it for?\n[Hotel costs]  [Taxi costs]  [Another topic]');
    const question = 'Who pays the taxi? '.repeat(100).slice(0, 1_000);
    expect(actionsIn(replies)).toEqual([
      { type: 'ask', topicId: 'hotel-costs', question },
      { type: 'ask', topicId: 'taxi-costs', question },
      { type: 'ask', question },
    ]);
    expect(await world.inquiries()).toEqual([]);
  });

  it('looks a mistyped verb up in those it knows', async () => {
    const { erin } = openWorld();
    const replies = await erin.type('perguntra payroll why is it late');
    expect(actionsIn(replies)).toEqual([{ type: 'ask', topicId: 'payroll', question: 'why is it late' }]);
  });
});
