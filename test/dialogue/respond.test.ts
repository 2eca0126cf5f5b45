import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type Action, decodeAction, encodeAction } from '../../src/chat/actions.ts';
import type { Message } from '../../src/chat/message.ts';
import type { Reply } from '../../src/chat/reply.ts';
import type { Profile } from '../../src/directory/identity.ts';
import { departmentId, personId, rotationId, topicId } from '../../src/kernel/ids.ts';
import { company, department, person, rotation, topic } from '../support/company.ts';
import { GALLERY_MESSAGES } from '../support/gallery.ts';
import { saidIn, talk } from '../support/talk.ts';

/** A Wednesday, 11:00 in Berlin; in the middle of a week of Bob's. */
const NOW = Temporal.Instant.from('2026-08-05T09:00:00Z');
const ALICE: Profile = {
  name: 'Alice at Slack',
  email: 'ALICE@northwind.example',
  standing: 'member',
  locale: 'pt-BR',
};

const ALICE_IN_ENGLISH: Profile = { ...ALICE, locale: 'en-GB' };

const NORTHWIND = company({
  organization: { helpDesk: { type: 'department', departmentId: departmentId('desk') } },
  people: [
    person('alice', { name: 'Alice Ng', email: 'alice@northwind.example', language: 'en' }),
    person('bob', { name: 'Bob Ortiz', slackUserId: 'UBOB' }),
    person('dana', { name: 'Dana Popescu', email: 'dana@northwind.example', language: 'ro' }),
  ],
  departments: [department('desk', { name: 'Help desk', email: 'desk@northwind.example' })],
  topics: [
    topic('payroll', {
      name: 'Payroll',
      aliases: ['salary'],
      contact: { type: 'rotation', rotationId: rotationId('payroll') },
      translations: { 'pt-BR': { name: 'Folha de pagamento', aliases: [] } },
    }),
    topic('laptops', { name: 'Laptops', contact: { type: 'person', personId: personId('dana') } }),
    topic('travel-costs', { name: 'Travel costs', parentId: topicId('payroll') }),
    topic('travel-booking', { name: 'Travel booking', parentId: topicId('payroll') }),
  ],
  rotations: [rotation('payroll', ['bob', 'alice'], { name: 'Payroll rotation' })],
});

function messageOf(replies: readonly Reply[]): Message {
  const [reply] = replies;
  if (reply?.type !== 'say' && reply?.type !== 'update') throw new Error(`No message but ${reply?.type}`);
  return reply.message;
}

function actionsOf(message: Message): readonly Action[] {
  return message.elements.flatMap((element) => {
    if (element.type === 'select') return element.options.map((option) => option.action);
    if (element.type !== 'buttons') return [];
    return element.buttons.flatMap((button) => (button.type === 'action' ? button.action : []));
  });
}

describe('who is asking', () => {
  it('matches a member by email, whatever its case, and stores it once', async () => {
    const alice = talk(NORTHWIND, { now: NOW, profile: ALICE });
    await alice.type('mine');
    await alice.type('mine');
    expect(alice.saved).toEqual([
      { account: alice.from.account, profile: ALICE, personId: 'alice', seenAt: NOW },
    ]);
    expect(alice.asked).toEqual(['U1']);
  });

  it('asks again after a day, and goes on with what is known where the platform is down', async () => {
    const seenAt = NOW.subtract({ hours: 25 });
    const known = { account: talk(NORTHWIND, { now: NOW }).from.account, profile: ALICE, seenAt };
    const alice = talk(NORTHWIND, {
      now: NOW,
      profile: new Error('unavailable'),
      identities: [{ ...known, personId: personId('alice') }],
    });
    expect(saidIn(await alice.type('laptops'))).toContain('Dana Popescu');
    expect(alice.asked).toHaveLength(1);
    expect(alice.saved).toHaveLength(1);
  });

  it('is told kindly where the platform is down and they were never seen', async () => {
    const nobody = talk(NORTHWIND, { now: NOW, profile: new Error('unavailable') });
    expect(saidIn(await nobody.type('laptops'))).toBe(
      'I could not check who you are just now. Please try again in a minute.',
    );
    expect(nobody.saved).toEqual([]);
  });

  it.each(['stranger', 'guest'] as const)(
    'gives a %s nothing of the directory, whatever they do',
    async (standing) => {
      const other = talk(NORTHWIND, { now: NOW, profile: { ...ALICE, standing } });
      const all = [
        await other.type('laptops'),
        await other.type(''),
        await other.type([{ mention: 'UBOB' }]),
        await other.press({ type: 'find', topicId: topicId('laptops') }),
        await other.press({ type: 'list', page: 0 }),
        await other.submit({ type: 'search' }, { words: 'laptops' }),
      ].map(saidIn);
      for (const said of all) {
        expect(said).toMatch(/^Desculpe/);
        expect(said).not.toMatch(/Dana|Laptops|Bob|Payroll|Northwind/);
      }
      expect(other.saved[0]?.personId).toBeUndefined();
    },
  );

  it('answers in the language of the person, else of the platform, else of the organisation', async () => {
    const asMember = talk(NORTHWIND, { now: NOW, profile: { ...ALICE, email: 'new@northwind.example' } });
    expect(saidIn(await asMember.type('payroll'))).toContain('Folha de pagamento');
    const asAlice = talk(NORTHWIND, { now: NOW, profile: ALICE });
    expect(saidIn(await asAlice.type('folha de pagamento'))).toMatch(/^Payroll\n/);
    const asFrench = talk(NORTHWIND, {
      now: NOW,
      profile: { name: 'F', standing: 'member', locale: 'fr-FR' },
    });
    expect(saidIn(await asFrench.type('payroll'))).toMatch(/^Payroll\n/);
  });
});

describe('what is typed', () => {
  const alice = talk(NORTHWIND, { now: NOW, profile: ALICE });

  it.each([
    ['payroll', /^Payroll\nBob Ortiz, until Mon 10 Aug, 09:00\nNext: Alice Ng, from Mon 10 Aug, 09:00/],
    ['salary', /^Payroll\n/],
    ['who payroll at monday 9:00', /For Mon 10 Aug, 09:00:\nAlice Ng, until Mon 17 Aug, 09:00/],
    ['travel', /Several topics fit “travel”.*\n.*\[Travel costs\]/],
    ['costs of travel', /^Travel costs\nBob Ortiz/],
    ['laptosp', /^Laptops\nDana/],
    ['labtobs', /^I am not sure about “labtobs”\. Is this what you mean\?\n\[Laptops\]/],
    ['laptop parking', /Nobody is registered for “laptop parking”.*\n.*Did you mean this\?\n\[Laptops\]/s],
    ['yoga', /Nobody is registered for “yoga”.*\nYou can always ask: Help desk.*desk@northwind/s],
    ['who do I ask about', /Nobody is registered/],
    ['who', /Tell me what it is about, for example \/poc payroll/],
    ['???', /Nobody is registered/],
    ['grafic payroll', /^Schedule: Payroll rotation/],
    [
      'about payroll',
      /^Payroll\nAlso called: salary\nContains: Travel costs, Travel booking\nContact: Payroll rotation/,
    ],
    ['about', /Tell me what it is about, for example \/poc about payroll/],
    ['list', /^Topics\n2 topics\n• Laptops\n• Payroll · 2 topics/],
    ['list travel', /^Topics that fit “travel”\n2 topics/],
    ['list yoga', /No topic fits “yoga”/],
    [
      'schedule payroll',
      /^Schedule: Payroll rotation\n• Now, until Mon 10 Aug, 09:00: Bob Ortiz\n• Mon 10 Aug/,
    ],
    [
      'schedule payroll 1w',
      /Now, until .*: Bob Ortiz\n• From Mon 10 Aug, 09:00: Alice Ng\nTurns go by the calendar: .*\n\[Later\]/,
    ],
    ['schedule travel costs', /^Schedule: Payroll rotation/],
    ['schedule laptops', /“Laptops” has no schedule/],
    ['schedule yoga', /There is no topic or rotation “yoga”/],
    ['schedule', /Tell me which topic or rotation/],
    ['shedule payroll', /Did you mean \/poc schedule payroll\?\n\[schedule payroll\]/],
    ['payroll now', /^Payroll\nBob Ortiz/],
    ['🍕'.repeat(100), /registered for “(🍕){39}…”/u],
    ['who payroll at 9999-12-31 12:00', /could not read “9999-12-31 12:00” as a time/],
    ['who payroll at half past never', /could not read “half past never” as a time/],
    ['payroll at friday afternoon', /could not read “friday afternoon” as a time/],
    ['payroll at fridya', /could not read “fridya” as a time/],
    ['payroll at the office', /^Payroll\nBob Ortiz, until/],
    ['payroll monday', /^Payroll\nFor Mon 10 Aug, 12:00:\nAlice Ng/],
    ['who is on payroll next monday?', /^Payroll\nFor Mon 10 Aug, 12:00:\nAlice Ng/],
    ['paryoll luni', /^Payroll\nFor Mon 10 Aug, 12:00:\nAlice Ng/],
    [
      'mine',
      /^You are not on point for anything right now\.\nNext shifts\nPayroll rotation: Mon 10 Aug, 09:00 to/,
    ],
    ['help', /• \/poc schedule payroll 4w – who serves when/],
    ['help schedule', /^• \/poc schedule payroll 4w – who serves when\nName a topic or a rotation/],
    ['help who', /• \/poc payroll – .*\n• \/poc who payroll at friday 18:00/],
    ['help rotations', /^How turns are counted\n• Turns – .*02:30 again the next.*\[Help\]/s],
    ['help shedule', /Did you mean \/poc help schedule\?\n\[help schedule\]/],
    ['help yoga', /I know no command “yoga”/],
    ['', /^Who do you need\?.*Your shift: Payroll rotation: Mon 10 Aug/s],
  ])('%j', async (text, expected) => {
    expect(saidIn(await alice.type(text))).toMatch(expected);
  });

  it.each([
    ['casual friday', 'Casual friday', false],
    ['who do I ask about casual friday?', 'Casual friday', false],
    ['lunch friday', 'Friday lunch', true],
    ['casual friday at monday 9:00', 'Casual friday', true],
  ])('tells a day in the name of a topic from one that is asked about: %s', async (text, name, isThen) => {
    const contact = { type: 'person', personId: personId('dana') } as const;
    const topics = ['Casual friday', 'Friday lunch'].map((each) =>
      topic(each.toLowerCase().replace(' ', '-'), { name: each, contact }),
    );
    const asker = talk(company({ people: [person('dana')], topics }), { now: NOW });
    const said = saidIn(await asker.type(text)).split('\n');
    expect(said[0]).toBe(name);
    expect(said[1]?.startsWith('For ')).toBe(isThen);
  });

  it('tells what a colleague who is mentioned is on point for', async () => {
    expect(saidIn(await alice.type([{ mention: 'UBOB' }]))).toMatch(
      /^Bob Ortiz is on point for:\n• Payroll\n• Travel costs\n• Travel booking\nNext shifts\n• Payroll rotation: now, until/,
    );
  });

  it('knows by their address a colleague who never wrote, and does not shut out one whom the platform does not find', async () => {
    const dana = { ...ALICE, name: 'Dana at Slack', email: 'dana@northwind.example' };
    const profiles: Record<string, Profile> = {
      UDANA: dana,
      UNEW: { name: 'Newcomer', standing: 'member' },
      U404: { name: 'U404', standing: 'stranger' },
    };
    const asker = talk(NORTHWIND, { now: NOW, profile: (userId) => profiles[userId] ?? ALICE });
    const told = async (mention: string) => saidIn(await asker.type([{ mention }])).split('\n')[0];
    expect(await told('UDANA')).toBe('Dana Popescu is on point for:');
    expect(await told('UNEW')).toBe('Newcomer is not in the directory.');
    expect(await told('U404')).toBe(
      'I do not know this person: they may not be in the directory, or never have written to me.',
    );
    expect(asker.saved.map((identity) => identity.account.userId)).toEqual(['U1', 'UDANA', 'UNEW']);
  });

  it.each([
    ['payroll at saturday 12:00', 'Outside working hours until Mon 10 Aug, 09:00.'],
    ['office at saturday 12:00', 'Nobody is on shift in “Office”. The fallback contact answers.'],
    ['around the week', 'In working hours until Sat 8 Aug, 00:00.'],
  ])('%s: says of hours and reasons what is not said yet: %s', async (text, expected) => {
    const hours = [{ weekdays: [1, 2, 3, 4, 5], startMinute: 540, endMinute: 1080 }] as const;
    const week = [{ weekdays: [1, 2, 3, 4, 5], startMinute: 0, endMinute: 1440 }] as const;
    const dana = { type: 'person', personId: personId('dana') } as const;
    const withHours = company({
      people: [person('alice'), person('dana', { hours: week })],
      topics: [
        topic('payroll', { contact: dana, hours }),
        topic('office', {
          contact: { type: 'rotation', rotationId: rotationId('office') },
          hours: [{ ...hours[0], weekdays: [1, 2, 3, 4, 5, 6, 7] }],
          fallback: [dana],
        }),
        topic('around-the-week', { contact: dana }),
      ],
      rotations: [rotation('office', ['alice'], { name: 'Office', hours })],
    });
    expect(saidIn(await talk(withHours, { now: NOW, profile: ALICE_IN_ENGLISH }).type(text))).toContain(
      expected,
    );
  });

  it('is answered to the asker alone after a command, to everybody after a mention', async () => {
    const conversation = { kind: 'channel', id: 'C1' } as const;
    const brazilian = talk(NORTHWIND, {
      now: NOW,
      conversation,
      profile: { name: 'B', standing: 'member', locale: 'pt-BR', timeZone: 'America/Sao_Paulo' },
    });
    const [command] = await brazilian.type('payroll', 'command');
    const [mention] = await brazilian.type('payroll', 'mention');
    expect(command).toMatchObject({
      audience: 'only-you',
      message: { language: 'pt-BR', timeZone: 'America/Sao_Paulo' },
    });
    expect(mention).toMatchObject({
      audience: 'everyone-here',
      message: { language: 'en', timeZone: 'Europe/Berlin' },
    });
  });

  it('shows examples as they are typed in the place', async () => {
    const capabilities = { slashCommand: false };
    const inDirect = talk(NORTHWIND, { now: NOW, profile: ALICE, capabilities });
    const conversation = { kind: 'channel', id: 'C1' } as const;
    const inChannel = talk(NORTHWIND, { now: NOW, profile: ALICE, capabilities, conversation });
    expect(saidIn(await inDirect.type('help'))).toContain('\n• mine – ');
    expect(saidIn(await inChannel.type('help', 'mention'))).toContain('\n• @Pointperson mine – ');
  });
});

describe('what is pressed', () => {
  const alice = talk(NORTHWIND, { now: NOW, profile: ALICE });

  it('turns the choice into the answer, for the moment asked about', async () => {
    const [first] = actionsOf(messageOf(await alice.type('travel at monday 9:00')));
    if (first === undefined) throw new Error('No choice');
    const replies = await alice.press(first);
    expect(replies[0]?.type).toBe('update');
    expect(saidIn(replies)).toMatch(/^Travel booking\nFor Mon 10 Aug, 09:00:\nAlice Ng/);
  });

  it('goes on in the schedule where the message ended', async () => {
    const action = actionsOf(messageOf(await alice.type('schedule payroll 1w')))[0];
    if (action === undefined) throw new Error('No way on');
    const replies = await alice.press(action);
    expect(replies[0]?.type).toBe('update');
    expect(saidIn(replies)).toMatch(/• Mon 10 Aug, 09:00 to Mon 17 Aug, 09:00: Alice Ng/);
  });

  it('opens the forms, and answers them', async () => {
    const [search] = await alice.press({ type: 'search' });
    expect(search).toMatchObject({ type: 'open-form', form: { fields: [{ name: 'words' }] } });
    expect(saidIn(await alice.submit({ type: 'search' }, { words: ' list ' }))).toContain('“list”');
    const payroll = { type: 'find-at', topicId: topicId('payroll') } as const;
    expect(await alice.press(payroll)).toMatchObject([
      { type: 'open-form', form: { fields: [{ name: 'at', initial: NOW }] } },
    ]);
    expect(saidIn(await alice.submit(payroll, { at: '2026-08-10T07:00:00Z' }))).toContain('Alice Ng, until');
  });

  it('shows what is wrong at the field', async () => {
    expect(await alice.submit({ type: 'search' }, { words: '  ' })).toEqual([
      { type: 'field-errors', errors: [{ field: 'words', text: 'Please type a word or two.' }] },
    ]);
    const action = { type: 'find-at', topicId: topicId('payroll') } as const;
    expect(saidIn(await alice.submit(action, {}))).toBe('at: Please choose a date and a time.');
    expect(saidIn(await alice.submit(action, { at: 'soon' }))).toBe('at: Please choose a date and a time.');
    expect(saidIn(await alice.submit(action, { at: '9999-12-31T23:00:00Z' }))).toContain('within ten years');
  });

  it('looks no further than ten years, whoever wrote the button', async () => {
    const [at, from] = ['2999-01-01T00:00:00Z', '0001-01-01T00:00:00Z'];
    expect(saidIn(await alice.press({ type: 'find', topicId: topicId('payroll'), at }))).toContain('older');
    const schedule = { type: 'schedule', rotationId: rotationId('payroll'), from } as const;
    expect(saidIn(await alice.press(schedule))).toContain('older');
  });

  it('answers a button that outlived what it was for', async () => {
    expect(saidIn(await alice.press({ type: 'unsupported' }))).toContain('older message');
    const gone = topicId('gone');
    for (const type of ['find', 'about', 'find-at'] as const) {
      expect(saidIn(await alice.press({ type, topicId: gone }))).toContain('no longer in the directory');
    }
    const schedule = await alice.press({ type: 'schedule', rotationId: rotationId('gone') });
    expect(saidIn(schedule)).toContain('no longer in the directory');
  });

  it('in a channel concerns the one who pressed, but for browsing', async () => {
    const inChannel = talk(NORTHWIND, {
      now: NOW,
      profile: ALICE,
      conversation: { kind: 'channel', id: 'C1' },
    });
    expect(await inChannel.press({ type: 'help' })).toMatchObject([{ type: 'say', audience: 'only-you' }]);
    expect(await inChannel.press({ type: 'list', page: 0 })).toMatchObject([{ type: 'update' }]);
  });
});

describe('greeting and apology', () => {
  it('greets a channel without asking who added it', async () => {
    const stranger = talk(NORTHWIND, {
      now: NOW,
      profile: { ...ALICE, standing: 'stranger' },
      conversation: { kind: 'channel', id: 'C1' },
    });
    expect(saidIn(await stranger.greet())).toMatch(/^Hello, I am Pointperson/);
    expect(stranger.asked).toEqual([]);
  });

  it('apologises with the reference, before and after anything is known', async () => {
    const alice = talk(NORTHWIND, { now: NOW, profile: { ...ALICE, email: 'x@northwind.example' } });
    const intent = { ...alice.from, type: 'greet' } as const;
    expect(saidIn([alice.dialogue.apologize(intent)])).toMatch(/^Sorry.*request-1$/);
    await alice.greet();
    await alice.greet();
    expect(saidIn([alice.dialogue.apologize(intent)])).toMatch(/^Desculpe.*request-1$/);
  });
});

it('every button of every message survives the codec', () => {
  for (const { name, message } of GALLERY_MESSAGES) {
    for (const action of actionsOf(message)) {
      const payload = encodeAction(action);
      expect(decodeAction(payload), name).toEqual(action);
      expect(payload.length, name).toBeLessThan(2_000);
    }
  }
});
