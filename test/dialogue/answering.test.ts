import { describe, expect, it } from 'vitest';
import { saidIn } from '../support/talk.ts';
import { actionsIn, CHANNEL, channel, direct, openWorld, type World, written } from './inquiry-world.ts';

const QUESTION = 'payroll: my payslip is wrong';

/** Erin asks in a direct message, and Bob is told of it in one. */
async function askedDirectly(world: World) {
  await world.erin.write(QUESTION, 'direct', { id: 'm1' });
  await world.deliver('bob', { place: direct('DBOB'), messageId: 'ping' });
  return only(world);
}

/** Erin asks in a channel, and Bob is told of it in the thread. */
async function askedInChannel(world: World) {
  const erin = world.person('UERIN', { conversation: CHANNEL });
  await erin.write(QUESTION, 'mention', { id: 'm1' });
  await world.deliver('bob', { place: channel('C1', 'm1'), messageId: 'ping' });
  return { erin, bob: world.person('UBOB', { conversation: CHANNEL }), inquiry: await only(world) };
}

async function only(world: World) {
  const [inquiry, ...others] = await world.inquiries();
  if (inquiry === undefined || others.length > 0) throw new Error(`${others.length + 1} inquiries`);
  return inquiry;
}

async function stateOf(world: World, id: Awaited<ReturnType<typeof only>>['id']) {
  const inquiry = await world.database.unitOfWork.run(({ inquiries }) => inquiries.byId(id));
  if (inquiry === undefined) throw new Error('No inquiry');
  return inquiry;
}

describe('a thread of an inquiry', () => {
  it('carries what each side writes to the other, without an answer', async () => {
    const world = openWorld();
    const { id } = await askedDirectly(world);
    expect(await world.bob.write('For which month?', 'direct', { id: 'b1', thread: 'ping' })).toEqual([]);
    expect(await world.erin.write('March', 'direct', { id: 'e1', thread: 'm1' })).toEqual([]);
    expect(await world.erin.write('help me please', 'direct', { id: 'e2', thread: 'm1' })).toEqual([]);
    expect(await world.erin.write('laptops', 'direct', { id: 'e3', thread: 'm1' })).toEqual([]);
    expect(written(await world.events(id))).toEqual([
      'contact: For which month?',
      'asker: March',
      'asker: help me please',
      'asker: laptops',
    ]);
    expect(await stateOf(world, id)).toMatchObject({
      state: 'acknowledged',
      acknowledged: { by: { personId: 'bob' } },
    });
  });

  it('carries the same message once, however often the platform tells of it', async () => {
    const world = openWorld();
    const { id } = await askedDirectly(world);
    for (let times = 0; times < 2; times += 1) {
      expect(await world.erin.write('March', 'direct', { id: 'e1', thread: 'm1' })).toEqual([]);
    }
    expect(written(await world.events(id))).toEqual(['asker: March']);
  });

  it('carries files without words', async () => {
    const world = openWorld();
    const { id } = await askedDirectly(world);
    const files = [{ name: 'payslip.pdf', url: 'https://files.example/1' }];
    await world.erin.write('', 'direct', { id: 'e1', thread: 'm1', files });
    expect(await world.events(id)).toContainEqual(
      expect.objectContaining({ type: 'wrote', text: '', files }),
    );
  });

  it('in a channel is listened to where the asker or a contact writes in it, whomever they speak to', async () => {
    const world = openWorld();
    const { erin, bob, inquiry } = await askedInChannel(world);
    expect(await bob.write('Which month?', 'thread', { id: 'b1', thread: 'm1' })).toEqual([]);
    expect(await erin.write(['March, ', { mention: 'UBOB' }], 'mention', { id: 'e1', thread: 'm1' })).toEqual(
      [],
    );
    expect(written(await world.events(inquiry.id))).toEqual([
      'contact: Which month?',
      'asker: March, @Bob Ortiz',
    ]);
  });

  it('knows the verbs, and does what they say', async () => {
    const world = openWorld();
    const { bob, erin, inquiry } = await askedInChannel(world);
    const ack = await bob.write('ack', 'mention', { id: 'b1', thread: 'm1' });
    expect(ack).toMatchObject([{ type: 'say', audience: 'only-you' }]);
    expect(saidIn(ack)).toMatch(/^You have it/);
    const again = await bob.write('ack', 'mention', { id: 'b2', thread: 'm1' });
    expect(saidIn(again)).toContain('has it already');
    const resolved = await bob.write('resolve Corrected\nin April', 'mention', { id: 'b3', thread: 'm1' });
    expect(saidIn(resolved)).toMatch(/^Resolved\./);
    expect(await stateOf(world, inquiry.id)).toMatchObject({ resolved: { summary: 'Corrected\nin April' } });
    // It is over: what is said there is said to the others there.
    expect(await erin.write('thank you', 'thread', { id: 'e1', thread: 'm1' })).toEqual([]);
    expect(saidIn(await erin.write('payroll', 'mention', { id: 'e2', thread: 'm1' }))).toMatch(/^Payroll\n/);
    expect(written(await world.events(inquiry.id))).toEqual([]);
  });

  it('answers commands beside a mention, and lookups of topics', async () => {
    const world = openWorld();
    const { erin, inquiry } = await askedInChannel(world);
    const say = async (text: string) => saidIn(await erin.write(text, 'mention', { id: text, thread: 'm1' }));
    expect(await say('laptops')).toMatch(/^Laptops\n/);
    expect(await say('who laptops')).toMatch(/^Laptops\n/);
    expect(await say('help ask')).toContain('ask payroll');
    expect(await say('pass photos')).toMatch(/^Pass photos\n/);
    expect(await say('pass the salt')).toBe('');
    expect(written(await world.events(inquiry.id))).toEqual(['asker: pass the salt']);
    expect(await say('laptops: mine is broken, too')).toContain('I told Dana Popescu.');
    // From now on the thread carries this one.
    expect(await say('the screen is black')).toBe('');
    expect(written(await world.events(inquiry.id))).toHaveLength(1);
  });

  it('is private to those it concerns: others are not heard, and get what anybody gets', async () => {
    const world = openWorld();
    const { inquiry } = await askedInChannel(world);
    const ivy = world.person('UIVY', { conversation: CHANNEL });
    expect(await ivy.write('me too!', 'thread', { id: 'i1', thread: 'm1' })).toEqual([]);
    expect(saidIn(await ivy.write('laptops', 'mention', { id: 'i2', thread: 'm1' }))).toMatch(/^Laptops\n/);
    expect(saidIn(await ivy.write('ack', 'mention', { id: 'i3', thread: 'm1' }))).toMatch(
      /^Sorry, this question is not yours/,
    );
    expect(written(await world.events(inquiry.id))).toEqual([]);
  });

  it.each(['stranger', 'guest'] as const)(
    'hears no %s, and passes nothing of theirs on',
    async (standing) => {
      const world = openWorld();
      const { inquiry } = await askedInChannel(world);
      const other = world.person('UOTHER', { profile: { name: 'Other', standing }, conversation: CHANNEL });
      expect(await other.write('let me in', 'thread', { id: 'o1', thread: 'm1' })).toEqual([]);
      expect(await other.react('eyes', 'ping')).toEqual([]);
      expect(await other.edit('let me in!', { id: 'm1' })).toEqual([]);
      const answer = await other.write('let me in', 'mention', { id: 'o2', thread: 'm1' });
      expect(saidIn(answer)).toMatch(/^Sorry, I can/);
      expect(await stateOf(world, inquiry.id)).toMatchObject({ version: inquiry.version });
    },
  );

  it('in a direct message says when it is over', async () => {
    const world = openWorld();
    const { id } = await askedDirectly(world);
    await world.bob.write('resolve Done', 'direct', { id: 'b1', thread: 'ping' });
    const said = saidIn(await world.erin.write('thank you so much', 'direct', { id: 'e1', thread: 'm1' }));
    expect(said).toMatch(
      /Bob Ortiz has resolved your question[\s\S]*not passed on any more[\s\S]*\[Reopen\]/,
    );
    expect(saidIn(await world.erin.write('laptops', 'direct', { id: 'e2', thread: 'm1' }))).toMatch(
      /^Laptops\n/,
    );
    expect(written(await world.events(id))).toEqual([]);
  });
});

describe('what concerns no inquiry', () => {
  it('is passed over in silence, and nobody is asked who it was', async () => {
    const world = openWorld();
    const erin = world.person('UERIN', { conversation: CHANNEL });
    expect(await erin.write('payroll: is it this thread?', 'thread', { id: 'm2', thread: 'm1' })).toEqual([]);
    expect(await erin.write('payroll', 'thread', { id: 'm3', thread: 'm1' })).toEqual([]);
    expect(await erin.edit('payroll: why?', { id: 'm1' })).toEqual([]);
    expect(await erin.react('check', 'm1')).toEqual([]);
    expect(erin.asked).toEqual([]);
    expect(erin.saved).toEqual([]);
    expect(await world.inquiries()).toEqual([]);
  });
});

describe('an edit', () => {
  it('changes the question, without what it was addressed to', async () => {
    const world = openWorld();
    const { id } = await askedDirectly(world);
    expect(await world.erin.edit('payroll: my payslip of March is wrong', { id: 'm1' })).toEqual([]);
    expect(await stateOf(world, id)).toMatchObject({ question: 'my payslip of March is wrong' });
  });

  it.each([
    ['ask payroll where is my payslip', 'ask payroll where is it', 'where is it'],
    ['payroll my payslip is wrong', 'payroll my payslip is fine', 'my payslip is fine'],
    ['payroll: mine is wrong', 'Never mind', 'Never mind'],
    // It was a question, so it is one still.
    ['payroll: mine is wrong', 'payroll: monday?', 'monday?'],
    ['payroll: mine is wrong', 'payrol: mine is right', 'mine is right'],
    ['payroll: mine is wrong', 'payroll', 'payroll'],
    ['salary: mine is wrong', 'payroll, my payslip is gone', 'my payslip is gone'],
    // It stays with whom it is: what it says now is for them to read.
    ['payroll: mine is wrong', 'laptops: mine is broken', 'laptops: mine is broken'],
  ])('of %j to %j asks %j', async (first, then, question) => {
    const world = openWorld();
    await world.erin.write(first, 'direct', { id: 'm1' });
    await world.erin.edit(then, { id: 'm1' });
    expect(await only(world)).toMatchObject({ question });
  });

  it('changes what was written, by whom it was written', async () => {
    const world = openWorld();
    const { id } = await askedDirectly(world);
    await world.erin.write('March', 'direct', { id: 'e1', thread: 'm1' });
    await world.erin.edit('April', { id: 'e1' });
    const eve = world.person('UIVY', { conversation: { kind: 'direct', id: 'DERIN' } });
    await eve.edit('May', { id: 'e1' });
    const edits = (await world.events(id)).filter((event) => event.type === 'edited');
    expect(edits).toMatchObject([{ text: 'April', by: { account: { userId: 'UERIN' } } }]);
  });
});

describe('an emoji', () => {
  it('takes the question with eyes, and resolves it with a check, on the message that told of it', async () => {
    const world = openWorld();
    const { bob, inquiry } = await askedInChannel(world);
    expect(saidIn(await bob.react('eyes', 'ping'))).toMatch(/^You have it/);
    expect(await stateOf(world, inquiry.id)).toMatchObject({ state: 'acknowledged' });
    expect(await bob.react('eyes', 'ping')).toEqual([]);
    expect(saidIn(await bob.react('check', 'ping'))).toMatch(/^Resolved/);
    expect(await stateOf(world, inquiry.id)).toMatchObject({ state: 'resolved' });
    expect(await bob.react('check', 'ping')).toEqual([]);
  });

  it('works on the message of the question too', async () => {
    const world = openWorld();
    const { erin, bob, inquiry } = await askedInChannel(world);
    expect(await erin.react('eyes', 'm1')).toEqual([]);
    await bob.react('eyes', 'm1');
    expect(await stateOf(world, inquiry.id)).toMatchObject({ acknowledged: { by: { personId: 'bob' } } });
    expect(saidIn(await erin.react('check', 'm1'))).not.toBe('');
    expect(await stateOf(world, inquiry.id)).toMatchObject({ resolved: { by: { name: 'Erin Fox' } } });
  });

  it('of a bystander means nothing; whoever is too late hears who was faster', async () => {
    const world = openWorld();
    const { bob, inquiry } = await askedInChannel(world);
    const ivy = world.person('UIVY', { conversation: CHANNEL });
    const gale = world.person('UGALE', { conversation: CHANNEL });
    expect(await ivy.react('eyes', 'ping')).toEqual([]);
    expect(await ivy.react('check', 'ping')).toEqual([]);
    expect(await stateOf(world, inquiry.id)).toMatchObject({ state: 'open' });
    await bob.react('eyes', 'ping');
    const late = await gale.react('eyes', 'ping');
    expect(late).toMatchObject([{ type: 'say', audience: 'only-you' }]);
    expect(saidIn(late)).toContain('Bob Ortiz has it already');
    const inTeams = world.person('UGALE', { conversation: CHANNEL, capabilities: { onlyYou: false } });
    expect(await inTeams.react('eyes', 'ping')).toEqual([]);
  });
});

describe('words outside of a thread that find nothing', () => {
  it('may have been an answer: they are offered to be sent', async () => {
    const world = openWorld();
    await askedDirectly(world);
    await world.bob.type('ack');
    const replies = await world.erin.type('The one of 3/26');
    expect(saidIn(replies)).toMatch(/send it there:\n\[Send to Bob Ortiz\]\n—\nNobody is registered/);
    const [send] = actionsIn(replies);
    if (send === undefined) throw new Error('Nothing to press');
    const [form] = await world.erin.press(send);
    expect(form).toMatchObject({ type: 'open-form', form: { fields: [{ initial: 'The one of 3/26' }] } });
    expect(actionsIn(await world.bob.type('The one of 3/26'))[0]).toMatchObject({
      type: 'inquiry-reply-form',
    });
    expect(saidIn(await world.person('UIVY').type('The one of 3/26'))).toMatch(/^Nobody is registered/);
    expect(saidIn(await world.erin.type('laptops'))).toMatch(/^Laptops\n/);
  });
});

describe('a verb outside of a thread', () => {
  it('acts on the only question that concerns whoever says it', async () => {
    const world = openWorld();
    const { id } = await askedDirectly(world);
    expect(saidIn(await world.bob.type('ack'))).toMatch(/^You have it/);
    expect(saidIn(await world.bob.type('reply For which month?'))).toContain('Erin Fox');
    expect(saidIn(await world.erin.type('reply March'))).toContain('Bob Ortiz');
    expect(saidIn(await world.bob.type('pass alice'))).toMatch(/^Passed to Alice Ng/);
    expect(saidIn(await world.erin.type('resolve'))).not.toBe('');
    expect(written(await world.events(id))).toEqual(['contact: For which month?', 'asker: March']);
    expect(await stateOf(world, id)).toMatchObject({
      state: 'resolved',
      resolved: { by: { name: 'Erin Fox' } },
    });
  });

  it('says who was faster', async () => {
    const world = openWorld();
    const { id } = await askedDirectly(world);
    await world.person('UGALE').press({ type: 'inquiry-acknowledge', inquiryId: id });
    expect(saidIn(await world.bob.type('ack'))).toContain('Gale Hu has it already');
  });

  it('asks which one is meant, where there are several', async () => {
    const world = openWorld();
    await world.erin.type(QUESTION);
    await world.erin.type('payroll: and the one before, too');
    const replies = await world.bob.type('ack');
    expect(saidIn(replies)).toMatch(/^Which one do you mean\?/);
    const opened = actionsIn(replies).flatMap((action) => (action.type === 'inquiry' ? [action] : []));
    expect(opened).toHaveLength(2);
    const [first] = opened;
    if (first === undefined) throw new Error('Nothing to open');
    const shown = await world.bob.press(first);
    expect(actionsIn(shown).map(({ type }) => type)).toContain('inquiry-acknowledge');
  });

  it.each(['ack', 'pass', 'pass next', 'resolve', 'resolve it please', 'reply', 'reply so what?'])(
    'says so kindly, where there is none: %s',
    async (text) => {
      const { bob } = openWorld();
      const replies = await bob.type(text);
      expect(saidIn(replies)).toMatch(/^There is no open question that concerns you\./);
      expect(actionsIn(replies)).toContainEqual({ type: 'ask' });
    },
  );

  it.each([
    ['pass photos', /^Pass photos\n/],
    ['pass photos: where do I go?', /I told Dana Popescu\./],
    ['resolve laptops', /^Laptops\n/],
    ['questions of yoga', /Nobody is registered for “questions of yoga”/],
  ])('is none, where what follows makes it something else: %s', async (text, expected) => {
    const { erin } = openWorld();
    expect(saidIn(await erin.type(text))).toMatch(expected);
  });

  it.each([
    [['pass'], 'open-form'],
    [['pass nobody of that name'], 'open-form'],
    [['pass ', { mention: 'UDANA' }], 'say'],
    [['pass next'], 'say'],
    [['reply'], 'open-form'],
  ] as const)('asks by a form for what is missing: %j', async (text, type) => {
    const world = openWorld();
    await askedDirectly(world);
    expect(await world.bob.type(text)).toMatchObject([{ type }]);
  });

  it('knows a mentioned colleague whom the directory does not have', async () => {
    const world = openWorld();
    await askedDirectly(world);
    expect(saidIn(await world.bob.type(['pass ', { mention: 'UNEW' }]))).toMatch(
      /^Noor Aziz is not in the directory\./,
    );
  });

  it('in a channel does nothing to a question that others there do not know of, where they would read along', async () => {
    const world = openWorld();
    const { id } = await askedDirectly(world);
    const bob = world.person('UBOB', { conversation: CHANNEL, capabilities: { onlyYou: false } });
    expect(saidIn(await bob.type('ack', 'mention'))).toMatch(/^Others would read along here/);
    expect(await stateOf(world, id)).toMatchObject({ state: 'open' });
    const inSlack = world.person('UBOB', { conversation: CHANNEL });
    expect(await inSlack.type('ack', 'mention')).toMatchObject([{ audience: 'only-you' }]);
  });
});
