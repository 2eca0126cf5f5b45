import { describe, expect, it } from 'vitest';
import type { TextPart } from '../../../src/chat/intent.ts';
import { personId, rotationId } from '../../../src/kernel/ids.ts';
import { company, person, rotation } from '../../support/company.ts';
import { saidIn } from '../../support/talk.ts';
import {
  actionOf,
  buttonsOf,
  formOf,
  initials,
  messageOf,
  NORTHWIND,
  openShiftTalk,
  optionOf,
} from './shift-talk.ts';

const BOB: TextPart = { mention: 'UBOB' };
const CAROL: TextPart = { mention: 'UCAROL' };
const PAYROLL = rotationId('payroll');
/** In Alice's first week, and in Carol's first one. */
const [ALICES, CAROLS] = ['2026-08-12T08:00:00Z', '2026-08-19T08:00:00Z'];

/** Where what one is told unasked does not come: what was done is said in full, to whoever did it alone. */
const IN_CHANNEL = { conversation: { kind: 'channel', id: 'C1' } } as const;

describe('what one asks for oneself', () => {
  it('is said once in the direct message in which its notice follows, and in full elsewhere', async () => {
    const { person } = openShiftTalk();
    const words = ['swap payroll next with', CAROL, 'for next'] as const;
    expect(await person('alice').type(words)).toEqual([]);
    expect(saidIn(await person('alice').press({ type: 'requests' }))).toContain('Alice Ng gives');
    expect(await person('bob').type('cover tomorrow 9:00-13:00')).toEqual([]);
    const open = await person('bob', IN_CHANNEL).type('cover tomorrow 14:00-15:00');
    expect(open).toMatchObject([{ type: 'say', audience: 'only-you' }]);
  });

  it('is said where it was asked, where its notice goes to the other platform', async () => {
    const wish = person('bob', { name: 'Bob Ortiz', slackUserId: 'UBOB', pingOn: 'teams' });
    const people = new Map(NORTHWIND.directory.people).set(wish.id, wish);
    const talk = openShiftTalk({ ...NORTHWIND, directory: { ...NORTHWIND.directory, people } });
    expect(saidIn(await talk.person('bob').type('cover tomorrow 9:00-13:00'))).toContain(
      'I am looking for somebody to cover you',
    );
  });

  it('is never done in one’s own name where somebody else was meant', async () => {
    const { person, timeOff } = openShiftTalk();
    const form = formOf(await person('alice').type(['away', BOB]));
    expect(initials(form)).toMatchObject({ for: 'bob' });
    const days = { from: '2026-08-11', until: '2026-08-12' };
    const refused = await person('alice').submit(form.action, { ...days, for: 'bob' });
    expect(refused).toMatchObject([{ type: 'field-errors', errors: [{ field: 'for' }] }]);
    const gone = await person('gale').submit(form.action, { ...days, for: 'somebody-gone' });
    expect(gone).toMatchObject([{ type: 'field-errors', errors: [{ field: 'for' }] }]);
    expect(saidIn(gone)).toContain('This person is not in the directory.');
    for (const id of ['alice', 'bob', 'gale']) expect(await timeOff(id)).toEqual([]);
  });

  it('is told what is missing beside a field that its form has', async () => {
    const { person } = openShiftTalk();
    const replies = await person('gale').submit({ type: 'swap-form', rotationId: PAYROLL }, {});
    expect(replies).toMatchObject([{ type: 'field-errors', errors: [{ field: 'with' }] }]);
  });

  it.each(['swap-form', 'cover-form', 'take-form'] as const)(
    'of somebody who is gone by then is refused at its field: %s',
    async (type) => {
      const { person } = openShiftTalk();
      const gale = person('gale');
      const values = { for: 'somebody-gone', length: '60' };
      expect(await gale.submit({ type, rotationId: PAYROLL }, values)).toMatchObject([
        { type: 'field-errors', errors: [{ field: 'for' }] },
      ]);
    },
  );
});

describe('swap', () => {
  it('by words that say all of it asks the other at once; their yes changes both shifts', async () => {
    const { person, onDuty } = openShiftTalk();
    const [alice, carol] = [person('alice', IN_CHANNEL), person('carol')];
    const offered = await alice.type(['swap payroll monday with', CAROL, 'for 2026-08-17']);
    expect(saidIn(offered)).toContain('I have asked Carol Diaz to swap shifts with you in Payroll.');
    expect(saidIn(offered)).toContain('Carol Diaz: Mon 10 Aug, 09:00 to Mon 17 Aug, 09:00');
    expect(saidIn(offered)).toContain('Alice Ng: Mon 17 Aug, 09:00 to Mon 24 Aug, 09:00');
    expect(await onDuty('payroll', ALICES)).toEqual(['alice']);

    const mine = await carol.press({ type: 'requests' });
    const taken = await carol.press(actionOf(mine, 'Accept'));
    expect(saidIn(taken)).toContain('The swap in Payroll is agreed.');
    expect(await onDuty('payroll', ALICES)).toEqual(['carol']);
    expect(await onDuty('payroll', CAROLS)).toEqual(['alice']);

    const late = await alice.press(actionOf(offered, 'Take it back'));
    expect(saidIn(late)).toContain('The swap is agreed already: Carol Diaz said yes.');
    await alice.press(actionOf(taken, 'Undo'));
    expect(await onDuty('payroll', ALICES)).toEqual(['alice']);
  });

  it('is declined, and withdrawn', async () => {
    const { person } = openShiftTalk();
    const words = ['swap payroll next with', CAROL, 'for next'] as const;
    await person('alice').type(words);
    const asked = await person('carol').press({ type: 'requests' });
    expect(saidIn(await person('carol').press(actionOf(asked, 'Decline')))).toContain(
      'You declined the swap.',
    );
    expect(saidIn(await person('carol').press(actionOf(asked, 'Accept')))).toContain(
      'The swap was declined by Carol Diaz.',
    );
    const again = await person('alice', IN_CHANNEL).type(words);
    expect(saidIn(await person('alice').press(actionOf(again, 'Take it back')))).toContain('taken back');
    expect(saidIn(await person('carol').press(actionOf(asked, 'Accept')))).toContain('declined');
  });

  it('opens the form with what was understood, and shows the shifts of the other once they are chosen', async () => {
    const { person, onDuty } = openShiftTalk();
    const alice = person('alice', IN_CHANNEL);
    const form = formOf(await alice.type('swap payroll'));
    expect(initials(form)).toMatchObject({ with: '', mine: undefined });
    expect(form.fields.map(({ name }) => name)).toEqual(['mine', 'with', 'reason']);
    const mine = optionOf(form, 'mine', 'Mon 10 Aug');
    const drawn = formOf(
      await alice.respond({
        ...alice.from,
        type: 'submit',
        action: form.action,
        values: { mine, with: 'carol' },
        isDraft: true,
      }),
    );
    expect(drawn.fields.map(({ name }) => name)).toEqual(['mine', 'with', 'theirs', 'reason']);
    expect(initials(drawn)).toMatchObject({ mine, with: 'carol' });
    const theirs = optionOf(drawn, 'theirs', 'Mon 17 Aug');
    const done = await alice.submit(drawn.action, { mine, with: 'carol', theirs, reason: 'dentist' });
    expect(saidIn(done)).toContain('I have asked Carol Diaz');
    expect(await onDuty('payroll', ALICES)).toEqual(['alice']);
  });

  it('sent off without the other’s shift is answered by the form that asks for it', async () => {
    const { person } = openShiftTalk();
    const form = formOf(await person('alice').type('swap payroll monday'));
    const { mine } = initials(form);
    expect(mine).toBeDefined();
    const again = formOf(await person('alice').submit(form.action, { mine: mine ?? '', with: 'carol' }));
    expect(again.fields.map(({ name }) => name)).toContain('theirs');
    const faults = await person('alice').submit(form.action, { mine: mine ?? '', with: 'dana' });
    expect(faults).toMatchObject([{ type: 'field-errors', errors: [{ field: 'with' }] }]);
  });

  it('says at its field what is wrong, and keeps what was filled in', async () => {
    const { person } = openShiftTalk();
    const alice = person('alice');
    const form = formOf(await alice.type(['swap payroll monday with', CAROL]));
    const { mine = '' } = initials(form);
    const theirs = optionOf(form, 'theirs', 'Mon 17 Aug');
    await person('carol').type('away from 2026-08-11 to 2026-08-12');
    const replies = await alice.submit(form.action, { mine, with: 'carol', theirs });
    expect(replies).toMatchObject([
      { type: 'field-errors', errors: [{ field: 'with' }], form: { title: 'Swap shifts' } },
    ]);
    expect(saidIn(replies)).toContain('Whoever would take it is away then');
  });

  it('of a shift that has begun leads to asking for cover', async () => {
    const { person, moveTo } = openShiftTalk();
    const offered = await person('alice', IN_CHANNEL).type(['swap payroll next with', CAROL, 'for next']);
    expect(saidIn(offered)).toContain('I have asked');
    moveTo('2026-08-10T08:00:00Z');
    const asked = await person('carol').press({ type: 'requests' });
    expect(saidIn(asked)).toContain('There are no open requests for you.');
    const withdraw = actionOf(offered, 'Take it back');
    if (withdraw.type !== 'swap-withdraw') throw new Error('another button');
    const late = await person('carol').press({ type: 'swap-take', requestId: withdraw.requestId });
    expect(saidIn(late)).toContain('It is too late for this swap');
    expect(buttonsOf(messageOf(late)).map(({ label }) => label)).toEqual(['Ask for cover…']);
  });

  it('is offered by a manager on behalf of somebody', async () => {
    const { person } = openShiftTalk();
    const gale = person('gale');
    const form = formOf(await gale.press({ type: 'swap-form', rotationId: PAYROLL }));
    expect(form.fields.map(({ name }) => name)).toEqual(['with', 'reason', 'for']);
    const drawn = formOf(
      await gale.respond({
        ...gale.from,
        type: 'submit',
        action: form.action,
        values: { for: 'alice', with: 'carol' },
        isDraft: true,
      }),
    );
    const [mine, theirs] = [optionOf(drawn, 'mine', 'Mon 10 Aug'), optionOf(drawn, 'theirs', 'Mon 17 Aug')];
    const done = await gale.submit(drawn.action, { for: 'alice', with: 'carol', mine, theirs });
    expect(saidIn(done)).toContain('I have asked Carol Diaz to swap shifts with Alice Ng');
  });
});

describe('cover', () => {
  it('of a part is asked at once; the first taker has it, the second hears who was faster', async () => {
    const { person, onDuty } = openShiftTalk();
    const asked = await person('bob', IN_CHANNEL).type('cover tomorrow 9:00-13:00');
    expect(saidIn(asked)).toContain(
      'I am looking for somebody to cover you in Payroll: Thu 6 Aug, 09:00 to 13:00.',
    );
    const offers = await Promise.all(['alice', 'carol'].map((id) => person(id).press({ type: 'requests' })));
    const [one, two] = offers.map((offer) => actionOf(offer, 'Take it'));
    if (one === undefined || two === undefined) throw new Error('nothing is offered');
    expect(saidIn(await person('alice').press(one))).toContain('Alice Ng: Thu 6 Aug, 09:00 to 13:00');
    expect(saidIn(await person('carol').press(two))).toContain('Alice Ng was faster.');
    expect(await onDuty('payroll', '2026-08-06T08:00:00Z')).toEqual(['alice']);
    expect(await onDuty('payroll', '2026-08-06T12:00:00Z')).toEqual(['bob']);
  });

  it('is taken in part by a form; what is left stays on offer, and what was taken is given back', async () => {
    const { person, onDuty } = openShiftTalk();
    await person('bob').type('cover payroll tomorrow 9:00-13:00');
    const offer = await person('alice').press({ type: 'requests' });
    const form = formOf(await person('alice').press(actionOf(offer, 'Take part of it…')));
    expect(initials(form)).toMatchObject({ from: '2026-08-06T07:00:00Z', until: '2026-08-06T11:00:00Z' });
    const values = { from: '2026-08-06T07:00:00Z', until: '2026-08-06T09:00:00Z' };
    const taken = await person('alice').submit(form.action, values);
    expect(saidIn(taken)).toContain('Still on offer: Thu 6 Aug, 11:00 to 13:00.');
    expect(await onDuty('payroll', '2026-08-06T08:00:00Z')).toEqual(['alice']);
    const outside = await person('carol').submit(form.action, {
      from: '2026-08-06T12:00:00Z',
      until: '2026-08-06T15:00:00Z',
    });
    expect(outside).toMatchObject([{ type: 'field-errors', errors: [{ field: 'from' }] }]);
    await person('alice').press(actionOf(taken, 'Undo'));
    expect(await onDuty('payroll', '2026-08-06T08:00:00Z')).toEqual(['bob']);
  });

  it('of a shift is chosen in a form, whole or from a moment on', async () => {
    const { person } = openShiftTalk();
    const form = formOf(await person('alice').type('cover'));
    const mine = optionOf(form, 'mine', 'Mon 10 Aug');
    const asked = await person('alice', IN_CHANNEL).submit(form.action, {
      mine,
      from: '2026-08-14T07:00:00Z',
    });
    expect(saidIn(asked)).toContain('in Payroll: Fri 14 Aug, 09:00 to Mon 17 Aug, 09:00.');
    const again = await person('alice').submit(form.action, { mine });
    expect(again).toMatchObject([{ type: 'field-errors', errors: [{ field: 'mine' }] }]);
    expect(saidIn(again)).toContain('on offer already');
    expect(await person('alice').submit(form.action, {})).toMatchObject([
      { type: 'field-errors', errors: [{ field: 'mine' }] },
    ]);
  });

  it('of a time in which one is not on duty, or that has passed, is refused', async () => {
    const { person } = openShiftTalk();
    expect(saidIn(await person('alice').type('cover payroll tomorrow 9:00-13:00'))).toContain(
      'Alice Ng is not on duty then',
    );
    expect(saidIn(await person('bob').type('cover payroll 2026-08-03 09:00 to 2026-08-04 09:00'))).toContain(
      'That time has passed already.',
    );
  });

  it('is asked by a manager on behalf of somebody, and withdrawn', async () => {
    const { person } = openShiftTalk();
    const asked = await person('gale').type(['cover payroll tomorrow 9:00-13:00 for', BOB]);
    expect(saidIn(asked)).toContain('to cover Bob Ortiz in Payroll');
    expect(saidIn(await person('carol').type(['cover payroll tomorrow 14:00-15:00 for', BOB]))).toContain(
      'please ask Gale Hu',
    );
    expect(saidIn(await person('bob').press(actionOf(asked, 'Take it back')))).toContain(
      'on offer in Payroll',
    );
    expect(saidIn(await person('alice').press({ type: 'requests' }))).toContain('no open requests');
  });

  it('is past due once its time is over', async () => {
    const { person, moveTo } = openShiftTalk();
    const asked = await person('bob', IN_CHANNEL).type('cover tomorrow 9:00-13:00');
    const withdraw = actionOf(asked, 'Take it back');
    if (withdraw.type !== 'cover-withdraw') throw new Error('another button');
    const { requestId } = withdraw;
    moveTo('2026-08-06T11:00:00Z');
    expect(saidIn(await person('alice').press({ type: 'cover-take', requestId }))).toContain(
      'Its time has passed.',
    );
    const part = await person('alice').press({ type: 'cover-part-form', requestId });
    expect(saidIn(part)).toContain('Its time has passed.');
  });
});

describe('forms of managers and of time off', () => {
  it('put somebody in, and say at their fields what is missing or wrong', async () => {
    const { person, onDuty } = openShiftTalk();
    const gale = person('gale');
    const form = formOf(await gale.press({ type: 'override-form', rotationId: PAYROLL }));
    const [from, until] = ['2026-08-06T07:00:00Z', '2026-08-06T16:00:00Z'];
    const faultOf = async (values: Readonly<Record<string, string>>) => {
      const [reply] = await gale.submit(form.action, values);
      return reply?.type === 'field-errors' ? reply.errors.map(({ field }) => field) : reply?.type;
    };
    expect(await faultOf({ person: 'alice', until })).toEqual(['from']);
    expect(await faultOf({ person: 'alice', from })).toEqual(['until']);
    expect(await faultOf({ from, until })).toEqual(['person']);
    expect(await faultOf({ from, until, person: 'alice', nobody: 'true' })).toEqual(['person']);
    expect(await faultOf({ from: until, until: from, person: 'alice' })).toEqual(['until']);
    await gale.submit(form.action, { from, until, nobody: 'true' });
    expect(await onDuty('payroll', '2026-08-06T08:00:00Z')).toEqual([]);
  });

  it('take days and times of time off', async () => {
    const { person, timeOff } = openShiftTalk();
    const alice = person('alice');
    const form = formOf(await alice.type('away'));
    expect(form.fields.map(({ name }) => name)).toEqual([
      'from',
      'until',
      'from-time',
      'until-time',
      'reason',
    ]);
    const day = { from: '2026-08-11', until: '2026-08-11' };
    expect(await alice.submit(form.action, day)).toMatchObject([
      { type: 'field-errors', errors: [{ field: 'until' }] },
    ]);
    expect(await alice.submit(form.action, { ...day, 'from-time': 'noonish' })).toMatchObject([
      { type: 'field-errors', errors: [{ field: 'from-time' }] },
    ]);
    const done = await alice.submit(form.action, { ...day, 'from-time': '9', 'until-time': '13:00' });
    expect(done).toMatchObject([{ type: 'field-errors', errors: [{ field: 'from-time' }] }]);
    await alice.submit(form.action, { ...day, 'from-time': '9am', 'until-time': '13:00' });
    expect(await timeOff('alice')).toMatchObject([{ from: '2026-08-11T09:00', until: '2026-08-11T13:00' }]);
  });

  it('say who stands in while somebody is away, and not who moves afterwards by that', async () => {
    const content = company({
      people: [...NORTHWIND.directory.people.values()],
      rotations: [
        rotation('payroll', ['bob', 'alice', 'carol'], {
          name: 'Payroll',
          startsOn: '2026-08-03T09:00',
          balance: true,
        }),
      ],
    });
    const said = saidIn(await openShiftTalk(content).person('alice').type('away 2026-08-10 to 2026-08-16'));
    const standIns = said.slice(said.indexOf('Standing in'), said.indexOf('Told about it'));
    expect(standIns).toContain('Standing in, in Payroll:');
    expect(standIns).not.toContain('Alice Ng');
    expect(standIns).not.toContain('Sept');
  });

  it('offer to act for others only to those who may', async () => {
    const { person } = openShiftTalk();
    const names = async (id: string) => formOf(await person(id).type('away')).fields.map(({ name }) => name);
    expect(await names('gale')).toContain('for');
    expect(await names('alice')).not.toContain('for');
  });
});

describe('lists', () => {
  it('a schedule has buttons for those who have a part in it, and none where others read along', async () => {
    const { person } = openShiftTalk();
    const labels = async (id: string) =>
      buttonsOf(messageOf(await person(id).type('schedule payroll'))).map(({ label }) => label);
    expect(await labels('alice')).toEqual([
      'Later',
      'Swap…',
      'Ask for cover…',
      'I am away…',
      'Take over…',
      'Requests and changes',
    ]);
    expect(await labels('bob')).toContain('Hand over now…');
    expect(await labels('gale')).toEqual(expect.arrayContaining(['Put somebody in…', 'Edit…']));
    expect(await labels('dana')).toEqual(['Later']);
    const channel = { conversation: { kind: 'channel', id: 'C1' } } as const;
    const open = await person('alice', channel).type('schedule payroll', 'mention');
    expect(buttonsOf(messageOf(open)).map(({ label }) => label)).toEqual(['Later']);
  });

  it('what one answers for shows one’s own requests, time off and note, each with what to do about it', async () => {
    const { person } = openShiftTalk();
    const bob = person('bob');
    await bob.type('cover tomorrow 9:00-13:00');
    await bob.type('away 2026-09-01');
    await bob.type('note: keys are in the drawer');
    const mine = await bob.type('mine');
    expect(saidIn(mine)).toContain('Payroll: Bob Ortiz asks for cover, Thu 6 Aug, 09:00 to 13:00.');
    expect(saidIn(mine)).toContain('You are away: Tue, 1 Sept 2026, back on Wed, 2 Sept 2026.');
    expect(saidIn(mine)).toContain('keys are in the drawer');
    const channel = { conversation: { kind: 'channel', id: 'C1' } } as const;
    const open = await person('bob', channel).type('mine', 'mention');
    expect(saidIn(open)).not.toContain('keys are in the drawer');
  });

  it('of a rotation show what was changed by hand, to be undone by those who may', async () => {
    const { person, onDuty } = openShiftTalk();
    await person('gale').type('override payroll nobody tomorrow');
    const seen = await person('alice').press({ type: 'requests', rotationId: PAYROLL });
    expect(saidIn(seen)).toContain('nobody: Thu 6 Aug, 00:00 to Fri 7 Aug, 00:00');
    expect(buttonsOf(messageOf(seen)).map(({ label }) => label)).toEqual(['Schedule']);
    const changed = await person('gale').press({ type: 'requests', rotationId: PAYROLL });
    await person('gale').press(actionOf(changed, 'Undo'));
    expect(await onDuty('payroll', '2026-08-06T08:00:00Z')).toEqual(['bob']);
    expect(saidIn(await person('dana').press({ type: 'requests', rotationId: PAYROLL }))).toContain(
      'Gale Hu',
    );
  });

  it('buttons of a rotation or request that is gone have a kind answer', async () => {
    const { person } = openShiftTalk();
    const gone = rotationId('gone');
    const bob = person('bob');
    expect(saidIn(await bob.press({ type: 'take-form', rotationId: gone }))).toContain('no longer in the');
    expect(saidIn(await bob.press({ type: 'next', rotationId: gone }))).toContain('no longer in the');
    const away = {
      type: 'away-undo',
      personId: personId('bob'),
      from: '2026-09-01',
      until: '2026-09-02',
    } as const;
    expect(saidIn(await bob.press(away))).toContain('nothing to undo');
  });
});
