import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/chat/actions.ts';
import { type InquiryId, inquiryId, topicId } from '../../src/kernel/ids.ts';
import { saidIn } from '../support/talk.ts';
import { actionsIn, CHANNEL, openWorld, type World, written } from './inquiry-world.ts';

async function asked(world: World, text = 'payroll: my payslip is wrong'): Promise<InquiryId> {
  await world.erin.write(text, 'direct', { id: `m-${text}` });
  const [inquiry] = (await world.inquiries()).slice(-1);
  if (inquiry === undefined) throw new Error('Nothing was asked');
  return inquiry.id;
}

async function stateOf(world: World, id: InquiryId) {
  return world.database.unitOfWork.run(({ inquiries }) => inquiries.byId(id));
}

/** Every button about one inquiry. */
function allActions(id: InquiryId): readonly Action[] {
  const inquiry = { inquiryId: id };
  return [
    { type: 'inquiry-acknowledge', ...inquiry },
    { type: 'inquiry-pass', ...inquiry, to: 'next' },
    { type: 'inquiry-pass', ...inquiry, to: 'backup' },
    { type: 'inquiry-pass-form', ...inquiry },
    { type: 'inquiry-resolve-form', ...inquiry },
    { type: 'inquiry-reply-form', ...inquiry },
    { type: 'inquiry-leave', ...inquiry },
    { type: 'inquiry-urgent', ...inquiry },
    { type: 'inquiry-withdraw', ...inquiry },
    { type: 'inquiry-rate', ...inquiry, stars: 4 },
    { type: 'inquiry-comment-form', ...inquiry },
    { type: 'inquiry-reopen', ...inquiry },
    { type: 'inquiry', ...inquiry },
  ];
}

describe('the buttons of the contact', () => {
  it('say to them alone what they did, while the message changes by itself', async () => {
    const world = openWorld();
    const id = await asked(world);
    const bob = world.person('UBOB', { conversation: CHANNEL });
    const taken = await bob.press({ type: 'inquiry-acknowledge', inquiryId: id });
    expect(taken).toMatchObject([{ type: 'say', audience: 'only-you' }]);
    expect(saidIn(taken)).toMatch(/^You have it/);
    // The message that was pressed has the buttons.
    expect(actionsIn(taken)).toEqual([]);
    const passed = await bob.press({ type: 'inquiry-pass', inquiryId: id, to: 'next' });
    expect(saidIn(passed)).toMatch(/^Passed to Alice Ng/);
    expect(await stateOf(world, id)).toMatchObject({ state: 'open', holder: { personIds: ['alice'] } });
  });

  it('say nothing in front of others, but for a refusal', async () => {
    const world = openWorld();
    const id = await asked(world);
    const options = { conversation: CHANNEL, capabilities: { onlyYou: false } } as const;
    const [bob, gale] = [world.person('UBOB', options), world.person('UGALE', options)];
    expect(await bob.press({ type: 'inquiry-acknowledge', inquiryId: id })).toEqual([]);
    expect(saidIn(await gale.press({ type: 'inquiry-acknowledge', inquiryId: id }))).toContain(
      'Bob Ortiz has it already',
    );
  });

  it('let one of two win who press at once, and tell the other who it was', async () => {
    const world = openWorld();
    const id = await asked(world);
    const gale = world.person('UGALE');
    const press = { type: 'inquiry-acknowledge', inquiryId: id } as const;
    const said = (await Promise.all([world.bob.press(press), gale.press(press)])).map(saidIn);
    expect(said.filter((text) => /^You have it/.test(text))).toHaveLength(1);
    expect(said.filter((text) => /has it already/.test(text))).toHaveLength(1);
  });

  it('open forms, which do it', async () => {
    const world = openWorld();
    const id = await asked(world);
    const { bob } = world;
    for (const type of ['inquiry-pass-form', 'inquiry-resolve-form', 'inquiry-reply-form'] as const) {
      const action = { type, inquiryId: id };
      expect(await bob.press(action)).toMatchObject([{ type: 'open-form', form: { action } }]);
    }
    const reply = { type: 'inquiry-reply-form', inquiryId: id } as const;
    expect(saidIn(await bob.submit(reply, { text: 'For which month?' }))).toMatch(/Erin Fox/);
    const pass = { type: 'inquiry-pass-form', inquiryId: id } as const;
    expect(saidIn(await bob.submit(pass, { person: 'person:dana' }))).toMatch(/^Passed to Dana Popescu/);
    const resolve = { type: 'inquiry-resolve-form', inquiryId: id } as const;
    expect(saidIn(await bob.submit(resolve, { summary: 'Corrected' }))).toMatch(/^Resolved/);
    expect(await stateOf(world, id)).toMatchObject({ resolved: { summary: 'Corrected' } });
    expect(written(await world.events(id))).toEqual(['contact: For which month?']);
  });

  it('say beside the field what is wrong with it', async () => {
    const world = openWorld();
    const id = await asked(world);
    const submit = async (type: 'inquiry-pass-form' | 'inquiry-reply-form', values: Record<string, string>) =>
      saidIn(await world.bob.submit({ type, inquiryId: id }, values));
    expect(await submit('inquiry-reply-form', { text: '  ' })).toBe('text: Please write something.');
    expect(await submit('inquiry-reply-form', { text: 'x'.repeat(4_001) })).toMatch(/^text: Please use 4000/);
    expect(await submit('inquiry-pass-form', {})).toBe('person: Please choose to whom.');
    expect(await submit('inquiry-pass-form', { typed: 'Nobody' })).toMatch(/^typed: I know nobody/);
    expect(await submit('inquiry-pass-form', { person: 'person:bob' })).toMatch(/^person: Bob Ortiz has/);
    expect(await submit('inquiry-pass-form', { typed: 'dana popescu' })).toMatch(/^Passed to Dana/);
  });
});

describe('the buttons of the asker', () => {
  it('that are out of date give way to how it stands by now, with the way to open it again', async () => {
    const world = openWorld();
    const id = await asked(world);
    await world.bob.submit({ type: 'inquiry-resolve-form', inquiryId: id }, { summary: 'Corrected' });
    const late = await world.erin.press({ type: 'inquiry-withdraw', inquiryId: id });
    expect(late).toMatchObject([{ type: 'update' }]);
    expect(saidIn(late)).toContain('Corrected');
    const reply = { type: 'inquiry-reply-form', inquiryId: id } as const;
    const more = await world.erin.submit(reply, { text: 'And for May?' });
    expect(actionsIn(more)).toContainEqual({ type: 'inquiry-reopen', inquiryId: id });
    expect(written(await world.events(id))).toEqual([]);
  });

  it('change the message they stand in', async () => {
    const world = openWorld();
    const id = await asked(world);
    const press = async (action: Action) => {
      const [reply] = await world.erin.press(action);
      return reply?.type === 'update' ? saidIn([reply]) : reply?.type;
    };
    expect(await press({ type: 'inquiry-withdraw', inquiryId: id })).toMatch(/is withdrawn/);
    const reopened = await world.erin.press({ type: 'inquiry-reopen', inquiryId: id });
    expect(reopened).toMatchObject([{ type: 'say' }]);
    expect(saidIn(reopened)).toMatch(/is open again/);
    await world.bob.press({ type: 'inquiry-acknowledge', inquiryId: id });
    await world.bob.submit({ type: 'inquiry-resolve-form', inquiryId: id }, {});
    expect(await press({ type: 'inquiry-rate', inquiryId: id, stars: 4 })).toContain('★★★★');
    const comment = { type: 'inquiry-comment-form', inquiryId: id } as const;
    expect(await world.erin.press(comment)).toMatchObject([{ type: 'open-form' }]);
    expect(saidIn(await world.erin.submit(comment, {}))).toBe('comment: Please write something.');
    expect(saidIn(await world.erin.submit(comment, { comment: 'Fast!' }))).toMatch(/^Thank you/);
    expect(await stateOf(world, id)).toMatchObject({ rating: { stars: 4, comment: 'Fast!' } });
  });

  it('leave a question for the beginning of the hours, or have somebody told now', async () => {
    const world = openWorld();
    const replies = await world.erin.write('nights: who has the key?', 'direct', { id: 'm1' });
    expect(actionsIn(replies).map(({ type }) => type)).toEqual([
      'inquiry-leave',
      'inquiry-urgent',
      'inquiry-withdraw',
    ]);
    const id = (await world.inquiries())[0]?.id ?? inquiryId('none');
    const left = await world.erin.press({ type: 'inquiry-leave', inquiryId: id });
    expect(left).toMatchObject([{ type: 'update' }]);
    expect(actionsIn(left).map(({ type }) => type)).toEqual(['inquiry-withdraw']);
    expect(saidIn(left)).toMatch(/Left until/);
    const urgent = await world.erin.press({ type: 'inquiry-urgent', inquiryId: id });
    expect(saidIn(urgent)).toContain('Dana Popescu');
    expect(saidIn(await world.erin.press({ type: 'inquiry-leave', inquiryId: id }))).toMatch(
      /^This question is not waiting any more\./,
    );
  });

  it('open a question again: one that could not wait does not now either, another hears until when it does', async () => {
    const world = openWorld();
    const ask = async (text: string): Promise<InquiryId> => {
      await world.erin.write(text, 'direct', { id: `m-${text}` });
      return (await world.inquiries()).at(-1)?.id ?? inquiryId('none');
    };
    const again = async (id: InquiryId) => {
      await world.erin.press({ type: 'inquiry-withdraw', inquiryId: id });
      return saidIn(await world.erin.press({ type: 'inquiry-reopen', inquiryId: id }));
    };
    const waiting = await ask('nights: who has the key?');
    expect(await again(waiting)).toMatch(/is open again[\s\S]*outside working hours until[\s\S]*\[Urgent\]/);
    const urgent = await ask('nights: the door does not close');
    await world.erin.press({ type: 'inquiry-urgent', inquiryId: urgent });
    expect(await again(urgent)).toMatch(/is open again.*Dana Popescu/);
  });

  it('are the asker’s alone, in front of others too', async () => {
    const world = openWorld();
    const erin = world.person('UERIN', { conversation: CHANNEL });
    await erin.write('nights: who has the key?', 'mention', { id: 'm1' });
    const id = (await world.inquiries())[0]?.id ?? inquiryId('none');
    const ivy = world.person('UIVY', { conversation: CHANNEL });
    for (const type of ['inquiry-leave', 'inquiry-urgent', 'inquiry-withdraw', 'inquiry-reopen'] as const) {
      const replies = await ivy.press({ type, inquiryId: id });
      expect(replies, type).toMatchObject([{ type: 'say', audience: 'only-you' }]);
      expect(saidIn(replies), type).toMatch(/Only Erin Fox/);
    }
    expect(await stateOf(world, id)).toMatchObject({ state: 'open', version: 2 });
  });
});

describe('a button', () => {
  it('of an inquiry that is not there any more is answered kindly', async () => {
    const { erin } = openWorld();
    for (const action of allActions(inquiryId('gone'))) {
      expect(saidIn(await erin.press(action)), action.type).toBe('This question is not there any more.');
    }
    for (const type of [
      'inquiry-pass-form',
      'inquiry-resolve-form',
      'inquiry-reply-form',
      'inquiry-comment-form',
    ] as const) {
      const values = { person: 'next', text: 'x', comment: 'x' };
      expect(saidIn(await erin.submit({ type, inquiryId: inquiryId('gone') }, values)), type).toBe(
        'This question is not there any more.',
      );
    }
  });

  it('of somebody else’s inquiry changes nothing, and shows nothing of it', async () => {
    const world = openWorld();
    const id = await asked(world);
    const before = await stateOf(world, id);
    const ivy = world.person('UIVY');
    for (const action of allActions(id)) {
      const replies = await ivy.press(action);
      expect(replies, action.type).toMatchObject([{ type: 'say' }]);
      expect(saidIn(replies), action.type).toMatch(/^(Sorry, this question is not yours|Only Erin Fox)/);
      expect(saidIn(replies), action.type).not.toContain('payslip');
    }
    expect(await stateOf(world, id)).toEqual(before);
  });

  it('of a ping that went to somebody else when it was opened again says with whom it is', async () => {
    const world = openWorld();
    const id = await asked(world);
    await world.erin.press({ type: 'inquiry-withdraw', inquiryId: id });
    world.advance({ hours: 5 * 24 + 2 });
    await world.erin.press({ type: 'inquiry-reopen', inquiryId: id });
    const before = await stateOf(world, id);
    expect(before).toMatchObject({ state: 'open', holder: { personIds: ['alice'] } });
    for (const type of [
      'inquiry-acknowledge',
      'inquiry-pass-form',
      'inquiry-resolve-form',
      'inquiry-reply-form',
      'inquiry',
    ] as const) {
      const said = saidIn(await world.bob.press({ type, inquiryId: id }));
      expect(said, type).toMatch(/^Sorry, this question is not yours to answer\. It is with Alice Ng\./);
    }
    expect(await stateOf(world, id)).toEqual(before);
  });

  it('of an inquiry that is over says how it ended', async () => {
    const world = openWorld();
    const id = await asked(world);
    await world.bob.submit({ type: 'inquiry-resolve-form', inquiryId: id }, { summary: 'Corrected' });
    for (const type of [
      'inquiry-acknowledge',
      'inquiry-pass-form',
      'inquiry-resolve-form',
      'inquiry-reply-form',
    ] as const) {
      expect(saidIn(await world.bob.press({ type, inquiryId: id })), type).toMatch(/^Resolved by Bob Ortiz/);
    }
  });
});

describe('the open questions', () => {
  it('are those one asked and those one was told of, but for what another took', async () => {
    const world = openWorld();
    const id = await asked(world);
    await world.person('UDANA').type('payroll: mine is late again');
    const list = async (userId: string) => saidIn(await world.person(userId).type('inquiries'));
    expect(await list('UERIN')).toContain('my payslip is wrong');
    expect(await list('UERIN')).not.toContain('mine is late');
    expect(await list('UBOB')).toMatch(
      /mine is late[\s\S]*my payslip is wrong|my payslip[\s\S]*mine is late/,
    );
    await world.person('UGALE').press({ type: 'inquiry-acknowledge', inquiryId: id });
    expect(await list('UBOB')).not.toContain('my payslip is wrong');
    expect(await list('UIVY')).toContain('There are no open questions that concern you.');
  });

  it('are those of one’s departments too, and those one asked on the other platform', async () => {
    const world = openWorld();
    await world.erin.type('studio: is it free on Monday, please?');
    const ivy = world.person('UIVY');
    await ivy.type('laptops: mine is broken again');
    expect(saidIn(await ivy.type('inquiries'))).toMatch(
      /is it free[\s\S]*mine is broken|mine is broken[\s\S]*is it free/,
    );
    const onTeams = world.person('29:ivy', { platform: 'teams' });
    expect(saidIn(await onTeams.type('inquiries'))).toContain('mine is broken again');
    expect(saidIn(await onTeams.type('ack'))).toMatch(/^You have it/);
    expect(await world.inquiries()).toMatchObject([
      { topicId: 'studio', acknowledged: { by: { personId: 'ivy' } } },
      { topicId: 'laptops', state: 'open' },
    ]);
  });

  it('of a topic can be looked at by whoever answers for it now, but not what was written in private', async () => {
    const world = openWorld();
    const id = await asked(world);
    await world.bob.type('reply Which month, please?');
    world.advance({ hours: 7 * 24 });
    const alice = world.person('UALICE');
    expect(saidIn(await alice.type('inquiries payroll'))).toContain('my payslip is wrong');
    const seen = await alice.press({ type: 'inquiry', inquiryId: id });
    expect(saidIn(seen)).toMatch(/my payslip is wrong[\s\S]*Taken by Bob Ortiz/);
    expect(saidIn(seen)).not.toContain('Which month');
    expect(actionsIn(seen)).toEqual([]);
    const dana = world.person('UDANA');
    expect(saidIn(await dana.press({ type: 'inquiry', inquiryId: id }))).toMatch(
      /^Sorry, this question is not/,
    );
  });

  it('of a topic are seen whole by those who answer for it or look after it', async () => {
    const world = openWorld();
    await asked(world);
    const list = async (userId: string) => saidIn(await world.person(userId).type('inquiries payroll'));
    for (const userId of ['UBOB', 'UGALE', 'UERIN']) {
      expect(await list(userId), userId).toContain('my payslip is wrong');
    }
    for (const userId of ['UDANA', 'UIVY']) {
      expect(await list(userId), userId).not.toContain('my payslip is wrong');
    }
  });

  it('are for the eyes of whoever asks', async () => {
    const world = openWorld();
    await asked(world);
    const inChannel = world.person('UBOB', { conversation: CHANNEL });
    expect(await inChannel.type('inquiries', 'mention')).toMatchObject([{ audience: 'only-you' }]);
    const inquiries = { type: 'inquiries', page: 0 } as const;
    expect(await inChannel.press(inquiries)).toMatchObject([{ type: 'say', audience: 'only-you' }]);
    expect(await inChannel.press(inquiries, true)).toMatchObject([{ type: 'update' }]);
    const inTeams = world.person('UBOB', { conversation: CHANNEL, capabilities: { onlyYou: false } });
    for (const replies of [await inTeams.type('inquiries', 'mention'), await inTeams.press(inquiries)]) {
      expect(saidIn(replies)).toMatch(/^Others would read along here/);
    }
  });

  it('asks which topic is meant, where several are', async () => {
    const { bob } = openWorld();
    const actions = actionsIn(await bob.type('inquiries costs'));
    expect(actions).toEqual([
      { type: 'inquiries', topicId: 'hotel-costs', page: 0 },
      { type: 'inquiries', topicId: 'taxi-costs', page: 0 },
    ]);
  });

  it('shows one of them with its record, and the buttons of whoever looks', async () => {
    const world = openWorld();
    const id = await asked(world);
    const show = { type: 'inquiry', inquiryId: id } as const;
    const toBob = await world.bob.press(show);
    expect(saidIn(toBob)).toContain('my payslip is wrong');
    expect(actionsIn(toBob).map(({ type }) => type)).toContain('inquiry-acknowledge');
    expect(actionsIn(await world.erin.press(show)).map(({ type }) => type)).toContain('inquiry-withdraw');
  });

  it('are counted at home, where nobody reads along', async () => {
    const world = openWorld();
    expect(saidIn(await world.bob.type(''))).not.toMatch(/open question/);
    await asked(world);
    const home = await world.bob.type('');
    expect(saidIn(home)).toContain('1 open question concerns you.');
    expect(actionsIn(home)).toContainEqual({ type: 'inquiries', page: 0 });
    const inTeams = world.person('UBOB', { conversation: CHANNEL, capabilities: { onlyYou: false } });
    expect(saidIn(await inTeams.type('', 'mention'))).not.toMatch(/open question/);
  });
});

it('a question that was looked up by mistake need not be typed again', async () => {
  const { erin } = openWorld();
  const words = 'payrol my slip shows the wrong class';
  const find = { type: 'find', topicId: topicId('payroll') } as const;
  const ask = { type: 'ask', topicId: topicId('payroll') } as const;
  expect(actionsIn(await erin.press({ ...find, words }))).toContainEqual({ ...ask, question: words });
  expect(actionsIn(await erin.press({ ...find, words: 'payrol desk' }))).toContainEqual(ask);
});

it('a topic that is gone is said to be gone', async () => {
  const { erin } = openWorld();
  const replies = await erin.submit({ type: 'ask', topicId: topicId('gone') }, { question: 'why?' });
  expect(saidIn(replies)).toBe('topic: This topic is no longer in the directory.');
});
