import { describe, expect, it } from 'vitest';
import type { TextPart } from '../../../src/chat/intent.ts';
import { personId } from '../../../src/kernel/ids.ts';
import { saidIn } from '../../support/talk.ts';
import { actionOf, buttonsOf, formOf, initials, messageOf, openShiftTalk } from './shift-talk.ts';

const ALICE: TextPart = { mention: 'UALICE' };
const BOB: TextPart = { mention: 'UBOB' };

describe('words that stay lookups', () => {
  it.each([
    'take home pay',
    'cover letter',
    'cover sheet',
    'note taking app',
    'note app',
    'next monday',
    'next steps',
    'swap files',
    'away messages',
    'override switch',
    'swap space with encryption',
    'take bob',
    'cover pay',
  ])('%s', async (text) => {
    const { person } = openShiftTalk();
    const replies = await person('bob').type(text);
    expect(replies.some((reply) => reply.type === 'open-form')).toBe(false);
    expect(saidIn(replies)).toMatch(/Nobody is registered|Dana|Did you mean|not sure|fit|Bob|I understood/);
    expect(saidIn(replies)).not.toMatch(/on duty in|looking for somebody|You are away|Your note/);
  });
});

describe('take', () => {
  it('takes over at once for so long, and is undone', async () => {
    const { person, onDuty } = openShiftTalk();
    const alice = person('alice');
    const taken = await alice.type('take payroll 2h');
    expect(saidIn(taken)).toContain('You are on duty in Payroll, Wed 5 Aug, 11:00 to 13:00.');
    expect(await onDuty('payroll', '2026-08-05T10:00:00Z')).toEqual(['alice']);
    expect(await onDuty('payroll', '2026-08-05T11:00:00Z')).toEqual(['bob']);
    const undone = await alice.press(actionOf(taken, 'Undo'));
    expect(saidIn(undone)).toContain('Undone. Payroll is as it was before.');
    expect(await onDuty('payroll', '2026-08-05T10:00:00Z')).toEqual(['bob']);
    expect(saidIn(await alice.press(actionOf(taken, 'Undo')))).toContain('There is nothing to undo');
  });

  it('understands until when, the name of a topic, and the five languages', async () => {
    for (const text of ['take payslips until 13:00', 'взять Payroll 2 часа', 'preiau tura payroll 2 ore']) {
      const { person, onDuty } = openShiftTalk();
      await person('alice').type(text);
      expect(await onDuty('payroll', '2026-08-05T10:59:00Z')).toEqual(['alice']);
      expect(await onDuty('payroll', '2026-08-05T11:00:00Z')).toEqual(['bob']);
    }
  });

  it('asks for how long where that is not said', async () => {
    const { person } = openShiftTalk();
    const form = formOf(await person('alice').type('take payroll'));
    expect(initials(form)).toMatchObject({ length: '120' });
    expect(form.fields.map(({ name }) => name)).toEqual(['length', 'reason']);
    expect(JSON.stringify(form.intro)).toMatch(/Take over.*Payroll.*from now on\?/);
  });

  it('of somebody else is for managers', async () => {
    const { person, onDuty } = openShiftTalk();
    const refused = await person('carol').type(['take payroll 2h', ALICE]);
    expect(saidIn(refused)).toContain('For others, please ask Gale Hu and Ada Voss.');
    expect(await onDuty('payroll', '2026-08-05T10:00:00Z')).toEqual(['bob']);
    await person('gale').type(['take payroll 2h', ALICE]);
    expect(await onDuty('payroll', '2026-08-05T10:00:00Z')).toEqual(['alice']);
  });

  it('is not for who serves nowhere there', async () => {
    const { person } = openShiftTalk();
    expect(saidIn(await person('dana').type('take payroll 2h'))).toContain('Only those who take turns');
  });
});

describe('override', () => {
  it('puts somebody in for a while, or nobody', async () => {
    const { person, onDuty } = openShiftTalk();
    const gale = person('gale');
    const done = await gale.type(['override payroll', ALICE, 'from tomorrow 9:00 to friday 18:00: training']);
    expect(saidIn(done)).toContain('On duty in Payroll: Alice Ng, Thu 6 Aug, 09:00 to Fri 7 Aug, 18:00.');
    expect(await onDuty('payroll', '2026-08-06T08:00:00Z')).toEqual(['alice']);
    await gale.type('override payroll nobody 2026-08-08');
    expect(await onDuty('payroll', '2026-08-08T08:00:00Z')).toEqual([]);
    await gale.press(actionOf(done, 'Undo'));
    expect(await onDuty('payroll', '2026-08-06T08:00:00Z')).toEqual(['bob']);
  });

  it('asks for what is missing, with what was understood', async () => {
    const { person } = openShiftTalk();
    const form = formOf(await person('gale').type(['override payroll', ALICE]));
    expect(initials(form)).toMatchObject({
      person: 'alice',
      nobody: 'false',
      until: '2026-08-05T11:00:00Z',
    });
  });

  it('names who may to everybody else', async () => {
    const { person } = openShiftTalk();
    const said = saidIn(await person('bob').type(['override payroll', ALICE, 'tomorrow']));
    expect(said).toContain('Gale Hu and Ada Voss');
  });
});

describe('a verb alone', () => {
  it.each(['next', 'override'])('%s offers the rotations that one looks after', async (text) => {
    const { person } = openShiftTalk();
    const replies = await person('ada').type(text);
    expect(saidIn(replies)).toContain('Which rotation do you mean?');
    expect(buttonsOf(messageOf(replies)).map(({ label }) => label)).toEqual(['Payroll', 'Laptops']);
  });

  it.each(['next', 'override'])('%s says who may to everybody else', async (text) => {
    const { person } = openShiftTalk();
    expect(saidIn(await person('alice').type(text))).toContain('please ask Gale Hu and Ada Voss.');
    expect(saidIn(await person('dana').type(text))).toContain('please ask Ada Voss.');
  });

  it('take says who can where one serves nowhere', async () => {
    const { person } = openShiftTalk();
    expect(saidIn(await person('dana').type('take'))).toContain('Only those who take turns');
  });
});

describe('on whose behalf', () => {
  it.each(['take payroll', 'cover payroll', 'swap payroll', 'away'])(
    'is the last that a manager is asked, and nobody else is: %s',
    async (text) => {
      const { person } = openShiftTalk();
      expect(formOf(await person('gale').type(text)).fields.at(-1)?.name).toBe('for');
      const names = formOf(await person('alice').type(text)).fields.map(({ name }) => name);
      expect(names).not.toContain('for');
    },
  );
});

describe('a list of shifts', () => {
  it('is no longer than what both platforms draw as a list', async () => {
    const { person } = openShiftTalk();
    const field = formOf(await person('alice').type('swap payroll')).fields.find(
      ({ name }) => name === 'mine',
    );
    expect(field?.type === 'select' && field.options.length).toBe(10);
  });
});

describe('next', () => {
  it('offers to take over to whoever may, where nobody is on duty', async () => {
    const { person } = openShiftTalk();
    await person('gale').type('override payroll nobody 1h');
    expect(saidIn(await person('alice').type('next payroll'))).toContain('You can take over.');
    const said = saidIn(await person('dana').type('next payroll'));
    expect(said).not.toContain('take over');
    expect(said).toContain('please ask Gale Hu and Ada Voss.');
  });

  it('names who it would be, hands over, and is undone', async () => {
    const { person, onDuty } = openShiftTalk();
    const bob = person('bob');
    const asked = await bob.type('next payroll');
    expect(saidIn(asked)).toContain('hand over from Bob Ortiz to Alice Ng now, until Mon 10 Aug, 09:00?');
    expect(await onDuty('payroll', '2026-08-05T10:00:00Z')).toEqual(['bob']);
    const done = await bob.press(actionOf(asked, 'Hand over'));
    expect(saidIn(done)).toContain('On duty in Payroll: Alice Ng');
    expect(await onDuty('payroll', '2026-08-05T10:00:00Z')).toEqual(['alice']);
  });

  it('without a rotation is of the one in which one is on duty', async () => {
    const { person } = openShiftTalk();
    expect(saidIn(await person('bob').type('next'))).toContain('to Alice Ng now');
  });

  it('asks again where it would be somebody else by now', async () => {
    const { person, onDuty } = openShiftTalk();
    const asked = await person('bob').type('next payroll');
    await person('alice').type('away today');
    const again = await person('bob').press(actionOf(asked, 'Hand over'));
    expect(saidIn(again)).toContain('Somebody else is next by now.');
    expect(saidIn(again)).toContain('to Carol Diaz now');
    await person('bob').press(actionOf(again, 'Hand over'));
    expect(await onDuty('payroll', '2026-08-05T10:00:00Z')).toEqual(['carol']);
  });

  it('is for whoever is on duty, and managers', async () => {
    const { person } = openShiftTalk();
    expect(saidIn(await person('alice').type('next payroll'))).toContain('Gale Hu');
    expect(saidIn(await person('gale').type('next payroll'))).toContain('to Alice Ng now');
  });
});

describe('away', () => {
  it('of whole days is kept as days, says who stands in, and is taken back', async () => {
    const { person, onDuty, timeOff } = openShiftTalk();
    const alice = person('alice');
    const done = await alice.type('away monday to friday: holidays');
    expect(saidIn(done)).toContain('You are away: Mon, 10 Aug 2026, back on Sat, 15 Aug 2026.');
    expect(saidIn(done)).toContain('Standing in, in Payroll:');
    expect(saidIn(done)).toContain('Carol Diaz');
    expect(await timeOff('alice')).toMatchObject([
      { from: '2026-08-10', until: '2026-08-15', reason: 'holidays', made: { by: 'alice' } },
    ]);
    expect(await onDuty('payroll', '2026-08-11T08:00:00Z')).toEqual(['carol']);
    await alice.press(actionOf(done, 'Undo'));
    expect(await timeOff('alice')).toEqual([]);
    expect(await onDuty('payroll', '2026-08-11T08:00:00Z')).toEqual(['alice']);
  });

  it('of hours is kept as moments', async () => {
    const { person, timeOff } = openShiftTalk();
    await person('alice').type('away from tomorrow 9:00 to 13:00');
    expect(await timeOff('alice')).toMatchObject([
      { from: '2026-08-06T09:00+02:00', until: '2026-08-06T13:00+02:00' },
    ]);
  });

  it('of somebody else is for whoever looks after them', async () => {
    const { person, timeOff } = openShiftTalk();
    expect(saidIn(await person('carol').type(['away', BOB, 'tomorrow']))).toContain('please ask');
    expect(await timeOff('bob')).toEqual([]);
    const done = await person('gale').type(['away', BOB, 'tomorrow']);
    expect(saidIn(done)).toContain('Bob Ortiz is away: Thu, 6 Aug 2026, back on Fri, 7 Aug 2026.');
    expect(await timeOff('bob')).toHaveLength(1);
  });

  it('twice over the same time says which is there already', async () => {
    const { person } = openShiftTalk();
    await person('alice').type('away monday to friday');
    expect(saidIn(await person('alice').type('away friday to sunday'))).not.toContain('already');
    expect(saidIn(await person('alice').type('away tuesday'))).toContain(
      'Some of that is time off already: Mon, 10 Aug 2026, back on Sat, 15 Aug 2026.',
    );
  });
});

describe('note', () => {
  it('is kept for the shift that is running, and can be changed', async () => {
    const { person } = openShiftTalk();
    const bob = person('bob');
    const kept = await bob.type('note the bank file is late today');
    expect(saidIn(kept)).toContain(
      'Your note for whoever comes on after you in Payroll, on Mon 10 Aug, 09:00:',
    );
    expect(saidIn(kept)).toContain('the bank file is late today');
    const form = formOf(await bob.press(actionOf(kept, 'Change the note…')));
    expect(initials(form)).toEqual({ text: 'the bank file is late today' });
  });

  it.each(['note: bank late', 'note payroll bank late', 'note payroll: bank late'])(
    'is short where it can be nothing else: %s',
    async (text) => {
      const { person } = openShiftTalk();
      expect(saidIn(await person('bob').type(text))).toContain('bank late');
      expect(saidIn(await person('bob').type(text))).toContain('Your note');
    },
  );

  it('asks which rotation where there are two', async () => {
    const { person } = openShiftTalk();
    const form = formOf(await person('carol').type('note'));
    expect(form.fields.map(({ name }) => name)).toEqual(['rotation', 'text']);
  });
});

describe('in a channel', () => {
  const channel = { conversation: { kind: 'channel', id: 'C1' } } as const;

  it('what was changed is said to whoever changed it', async () => {
    const { person } = openShiftTalk();
    const replies = await person('alice', channel).type('take payroll 2h', 'mention');
    expect(replies).toMatchObject([{ type: 'say', audience: 'only-you' }]);
  });
});

describe('who is not in the directory', () => {
  it('is told so, where a rotation is meant', async () => {
    const { person } = openShiftTalk();
    expect(saidIn(await person('stranger').type('take payroll 2h'))).toContain('not in the directory');
  });
});

describe('an end before its beginning on the day that was named', () => {
  it.each([
    'away tomorrow 14:00 to 13:00',
    'cover payroll friday 13:00 to 12:00',
    'away between 14:00 and 13:00 friday',
  ])('is asked about: %s', async (text) => {
    const { person, timeOff } = openShiftTalk();
    const form = formOf(await person('bob').type(text));
    expect(JSON.stringify(form.notice)).toContain('That ends before it begins.');
    expect(form.action).toMatchObject({ start: expect.any(String), end: expect.any(String) });
    expect(await timeOff('bob')).toEqual([]);
  });

  it('is asked about before anybody is put in', async () => {
    const { person, onDuty } = openShiftTalk();
    const form = formOf(await person('gale').type(['override payroll', ALICE, 'tomorrow 14:00 to 13:00']));
    expect(JSON.stringify(form.notice)).toContain('That ends before it begins.');
    expect(await onDuty('payroll', '2026-08-06T13:00:00Z')).toEqual(['bob']);
  });

  it('is a night where it goes from an evening to a morning', async () => {
    const { person, timeOff } = openShiftTalk();
    await person('alice').type('away tomorrow 22:00 to 06:00');
    expect(await timeOff('alice')).toMatchObject([
      { from: '2026-08-06T22:00+02:00', until: '2026-08-07T06:00+02:00' },
    ]);
  });
});

describe('time off of which some is there already', () => {
  it('offers the form filled in with the rest', async () => {
    const { person, timeOff } = openShiftTalk();
    const alice = person('alice');
    await alice.type('away monday to tuesday');
    const refused = await alice.type('away next week');
    expect(saidIn(refused)).toContain('Some of that is time off already');
    const [button] = buttonsOf(messageOf(refused));
    const form = formOf(await alice.press(actionOf(refused, button?.label ?? '')));
    expect(initials(form)).toMatchObject({
      from: '2026-08-12',
      until: '2026-08-17',
      'from-time': undefined,
      'until-time': undefined,
    });
    await alice.submit(form.action, { from: '2026-08-12', until: '2026-08-17' });
    expect(await timeOff('alice')).toHaveLength(2);
    const all = await alice.type('away tuesday');
    await alice.press(actionOf(all, 'Take it back'));
    expect(await timeOff('alice')).toHaveLength(1);
  });
});

describe('somebody who takes no turns', () => {
  it('is named so, with those who do, and a shift is not swapped with them', async () => {
    const { person } = openShiftTalk();
    const said = await person('alice').type(['swap payroll monday with', { mention: 'UDANA' }]);
    expect(saidIn(said)).toMatch(/Dana Popescu takes no turns in Payroll\. Those who do: .*Carol Diaz/);
    const form = formOf(await person('alice').press(actionOf(said, 'Swap…')));
    expect(initials(form)).toMatchObject({ with: '', mine: expect.any(String) });
    const chosen = formOf(await person('alice').press({ type: 'swap-form', withId: personId('dana') }));
    expect(JSON.stringify(chosen.notice)).toContain('takes no turns in');
  });
});

describe('a verb that was understood', () => {
  it.each([
    ['away tomorow', 'tomorow', 'away-form'],
    ['away fridya', 'fridya', 'away-form'],
    ['cover yesterdya', 'yesterdya', 'cover-form'],
    ['swap tomorow', 'tomorow', 'swap-form'],
  ])('is said with what was not: %s', async (text, unread, type) => {
    const { person } = openShiftTalk();
    const replies = await person('bob').type(text);
    expect(saidIn(replies)).toContain(`I understood “${text.split(' ')[0]}”, but not “${unread}”.`);
    expect(buttonsOf(messageOf(replies))).toMatchObject([{ action: { type } }]);
  });

  it('keeps what was understood', async () => {
    const { person } = openShiftTalk();
    const replies = await person('gale').type(['away', BOB, 'friday to mondya']);
    const form = formOf(await person('gale').press(actionOf(replies, 'I am away…')));
    expect(initials(form)).toMatchObject({ for: 'bob', from: '2026-08-07' });
  });

  it.each([
    ['awya tomorrow', { type: 'away-form', start: '2026-08-05T22:00:00Z' }],
    ['swpa', { type: 'swap-form' }],
    ['ovreride payroll', { type: 'override-form', rotationId: 'payroll' }],
  ])('is meant where it is mistyped: %s', async (text, action) => {
    const { person } = openShiftTalk();
    const replies = await person('bob').type(text);
    expect(saidIn(replies)).toContain('Did you mean');
    expect(buttonsOf(messageOf(replies))).toMatchObject([{ action }]);
  });
});
