import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { tick } from '../../src/jobs/tick.ts';
import { closePastDue } from '../../src/shifts/past-due.ts';
import * as shifts from '../../src/shifts/use-cases.ts';
import { person, rotation } from '../support/company.ts';
import { FakeFault } from '../support/fake-messenger.ts';
import { silentLogger } from '../support/logger.ts';
import {
  ALICE,
  BOB,
  CAROL,
  COMPANY,
  DANA,
  PAYROLL,
  type ShiftWorld,
  shiftWorld,
  week,
} from './shift-world.ts';

const SECOND = week('2026-08-10');
const THIRD = week('2026-08-17');

async function offered(world: ShiftWorld) {
  const asked = { rotationId: PAYROLL, requesterId: BOB, takerId: CAROL, given: SECOND, returned: THIRD };
  const result = await shifts.offerSwap({ ...asked, reason: 'sailing', actorId: BOB }, world.ports);
  await world.deliver();
  return result.ok ? result.value.request.id : expect.fail();
}

async function onOffer(world: ShiftWorld) {
  const asked = { rotationId: PAYROLL, requesterId: BOB, window: SECOND, actorId: BOB };
  const result = await shifts.askForCover(asked, world.ports);
  await world.deliver();
  return result.ok ? result.value.request.id : expect.fail();
}

describe('a swap', () => {
  it('is put to the taker with yes and no, in their own zone, and to the requester with the way back', async () => {
    const world = await shiftWorld();
    await offered(world);
    expect(world.reads('carol')).toMatchInlineSnapshot(`
      "bob asks you to swap shifts in Payroll.
      You would serve:
      • Mon 10 Aug, 09:00 to Mon 17 Aug, 09:00
      bob would serve:
      • Mon 17 Aug, 09:00 to Mon 24 Aug, 09:00
      sailing
      [Accept]  [Decline]  [Schedule]"
    `);
    expect(world.reads('bob')).toMatchInlineSnapshot(`
      "You asked carol to swap shifts in Payroll.
      carol would serve:
      • Mon 10 Aug, 03:00 to Mon 17 Aug, 03:00
      You would serve:
      • Mon 17 Aug, 03:00 to Mon 24 Aug, 03:00
      sailing
      Nothing moves before carol says yes.
      [Withdraw]  [Schedule]"
    `);
  });

  it('is said to be agreed in both messages, and the requester hears of it', async () => {
    const world = await shiftWorld();
    const requestId = await offered(world);
    const { said, edits } = world.slack;
    expect(said).toHaveLength(2);
    await shifts.acceptSwap({ requestId, actorId: CAROL }, world.ports);
    await world.deliver();
    expect(said.map(({ place, summary }) => `${place.id} ${summary}`)).toEqual([
      'D-UCAROL bob asks you to swap shifts in Payroll.',
      'D-UBOB You asked carol to swap shifts in Payroll.',
      'D-UBOB carol agreed to the swap in Payroll.',
    ]);
    expect(edits.map(({ messageId }) => messageId)).toEqual(['slack-1', 'slack-2']);
    expect(world.reads('carol')).toMatchInlineSnapshot(`
      "bob asks you to swap shifts in Payroll.
      You would serve:
      • Mon 10 Aug, 09:00 to Mon 17 Aug, 09:00
      bob would serve:
      • Mon 17 Aug, 09:00 to Mon 24 Aug, 09:00
      sailing
      The swap is agreed.
      [Undo]  [Schedule]"
    `);
    expect(world.reads('bob')).toMatchInlineSnapshot(`
      "carol agreed to the swap in Payroll.
      No longer yours:
      • Mon 10 Aug, 03:00 to Mon 17 Aug, 03:00
      Yours now:
      • Mon 17 Aug, 03:00 to Mon 24 Aug, 03:00
      [Undo]  [Schedule]"
    `);
  });

  it('that was taken before it was said is not asked any more', async () => {
    const world = await shiftWorld();
    const asked = { rotationId: PAYROLL, requesterId: BOB, takerId: CAROL, given: SECOND, returned: THIRD };
    const result = await shifts.offerSwap({ ...asked, actorId: BOB }, world.ports);
    const requestId = result.ok ? result.value.request.id : expect.fail();
    await shifts.takeBackSwap({ requestId, actorId: BOB }, world.ports);
    await world.deliver();
    expect(world.slack.said).toEqual([]);
  });

  it('whose time has come without an answer says so, once', async () => {
    const world = await shiftWorld();
    const requestId = await offered(world);
    expect(await closePastDue(world.ports)).toBe(0);
    world.moveClock('2026-08-10T07:00:00Z');
    expect(await closePastDue(world.ports)).toBe(1);
    expect(await closePastDue(world.ports)).toBe(0);
    await world.deliver();
    expect(world.reads('carol')).toContain('Nobody answered in time.');
    expect(world.reads('bob')).toContain('[Ask for cover]');
    expect(world.slack.said).toHaveLength(2);
    expect(await shifts.acceptSwap({ requestId, actorId: CAROL }, world.ports)).toMatchObject({
      refusal: { code: 'swap-past-due', request: { state: 'past-due' } },
    });
  });

  it('that was undone gives both their shifts back, and no button is left', async () => {
    const world = await shiftWorld();
    const requestId = await offered(world);
    await shifts.acceptSwap({ requestId, actorId: CAROL }, world.ports);
    await shifts.undoSwap({ requestId, actorId: CAROL }, world.ports);
    await world.deliver();
    expect(world.reads('carol')).toContain('The swap is off.');
    expect(world.slack.said.at(-1)?.summary).toBe('Your shifts in Payroll have changed.');
    const after = await world.database.snapshots.current();
    expect(after.rotations.get(PAYROLL)?.overrides).toEqual([]);
  });
});

describe('cover', () => {
  it('is offered to everybody who could take it, and says who did', async () => {
    const world = await shiftWorld();
    const requestId = await onOffer(world);
    expect(world.reads('carol')).toMatchInlineSnapshot(`
      "bob is looking for somebody to cover a shift in Payroll.
      On offer:
      • Mon 10 Aug, 09:00 to Mon 17 Aug, 09:00
      Whoever takes it first has it.
      [Take it]  [Take part of it]  [Schedule]"
    `);
    expect(world.reads('bob')).toMatchInlineSnapshot(`
      "Your shift in Payroll is on offer.
      On offer:
      • Mon 10 Aug, 03:00 to Mon 17 Aug, 03:00
      3 people were asked. It stays yours until somebody takes it.
      [Withdraw]  [Schedule]"
    `);
    const part = { start: SECOND.start, end: SECOND.start.add({ hours: 24 }) };
    await shifts.takeCover({ requestId, takerId: CAROL, actorId: CAROL, part }, world.ports);
    await world.deliver();
    expect(world.reads('alice')).toMatchInlineSnapshot(`
      "bob ищет подмену в графике «Payroll».
      Нужна подмена:
      • вт, 11 авг., 09:00 – пн, 17 авг., 09:00
      Уже взято:
      • carol, пн, 10 авг., 09:00 – вт, 11 авг., 09:00
      Кто первым возьмёт, тот и дежурит.
      [Возьму]  [Возьму часть]  [График]"
    `);
    expect(world.reads('bob')).toMatchInlineSnapshot(`
      "carol covers for you in Payroll.
      No longer yours:
      • Mon 10 Aug, 03:00 to Tue 11 Aug, 03:00
      Still on offer:
      • Tue 11 Aug, 03:00 to Mon 17 Aug, 03:00
      [Undo]  [Schedule]"
    `);
    await shifts.takeCover({ requestId, takerId: ALICE, actorId: ALICE }, world.ports);
    await world.deliver();
    expect(world.reads('dana')).toMatchInlineSnapshot(`
      "bob is looking for somebody to cover a shift in Payroll.
      Taken:
      • carol, Mon 10 Aug, 09:00 to Tue 11 Aug, 09:00
      • alice, Tue 11 Aug, 09:00 to Mon 17 Aug, 09:00
      All of it is taken.
      [Schedule]"
    `);
  });

  it('whose time has passed says so, at the next tick', async () => {
    const world = await shiftWorld();
    await onOffer(world);
    world.moveClock(SECOND.end.toString());
    const { work, clock } = world.ports;
    const inquiries = { ...world.ports, work: world.database.unitOfWork };
    await tick({ work, inquiries, shifts: world.ports, clock, logger: silentLogger });
    await world.deliver();
    expect(world.reads('carol')).toContain('Its time has passed.');
    expect(world.reads('carol')).not.toContain('[Take it]');
  });
});

describe('shifts that move', () => {
  it('are told with old and new times in the language and zone of who reads it, and why', async () => {
    const world = await shiftWorld();
    const taken = { rotationId: PAYROLL, personId: BOB, minutes: 120, reason: 'doctor', actorId: BOB };
    await shifts.takeOverShift(taken, world.ports);
    await world.deliver();
    expect(world.reads('alice')).toMatchInlineSnapshot(`
      "Ваши смены в графике «Payroll» изменились.
      Больше не ваше:
      • чт, 6 авг., 12:00 – 14:00
      Дежурство принято: bob.
      doctor
      [График]"
    `);
    await shifts.putIn(
      { rotationId: PAYROLL, personId: CAROL, interval: SECOND, actorId: DANA },
      world.ports,
    );
    await world.deliver();
    expect(world.reads('bob')).toMatchInlineSnapshot(`
      "Your shifts in Payroll have changed.
      No longer yours:
      • Mon 10 Aug, 03:00 to Mon 17 Aug, 03:00
      The schedule was changed by dana.
      [Schedule]"
    `);
  });

  it('are told to nobody who has been deactivated meanwhile', async () => {
    const world = await shiftWorld();
    await shifts.putIn(
      { rotationId: PAYROLL, personId: CAROL, interval: SECOND, actorId: DANA },
      world.ports,
    );
    await world.edit((content) => ({
      ...content,
      directory: {
        ...content.directory,
        people: new Map(content.directory.people).set(
          CAROL,
          person('carol', { slackUserId: 'UCAROL', deactivatedOn: '2026-08-06' }),
        ),
      },
    }));
    await world.deliver();
    expect(world.slack.said.map(({ place }) => place.id)).toEqual(['D-UBOB']);
  });

  it('are told to the owners where somebody could not be told, with how else to reach them', async () => {
    const people = new Map(COMPANY.directory.people).set(BOB, person('bob', { phone: '+1 555 0100' }));
    const world = await shiftWorld({ ...COMPANY, directory: { ...COMPANY.directory, people } });
    await shifts.handOverNow({ rotationId: PAYROLL, actorId: ALICE }, world.ports);
    await world.deliver();
    expect(world.reads('dana')).toMatchInlineSnapshot(`
      "bob could not be told about shifts in Payroll. Please let them know another way.
      Phone: +1 555 0100
      [Schedule]"
    `);
    world.slack.failAlways('send', new FakeFault('person-unreachable'));
    await shifts.handOverNow({ rotationId: PAYROLL, actorId: BOB }, world.ports);
    await world.deliver();
    expect(world.slack.said).toHaveLength(1);
  });

  it('are counted where they are more than a notice carries', async () => {
    const daily = {
      ...(COMPANY.rotations.get(PAYROLL) ?? expect.fail()),
      cadence: { type: 'every', count: 1, unit: 'days' },
    } as const;
    const world = await shiftWorld({ ...COMPANY, rotations: new Map([[PAYROLL, daily]]) } as typeof COMPANY);
    const away = { personId: BOB, from: '2026-08-10', until: '2026-10-10', actorId: BOB };
    await shifts.addTimeOff(away, world.ports);
    await world.deliver();
    expect(world.reads('carol')).toContain('… and 13 more');
  });
});

it('a gap is told to the owner, with a way to put somebody in', async () => {
  const world = await shiftWorld();
  for (const personId of [ALICE, CAROL, BOB]) {
    const away = { personId, from: '2026-08-10', until: '2026-08-12', actorId: personId };
    await shifts.addTimeOff(away, world.ports);
  }
  await world.deliver();
  expect(world.reads('dana')).toMatchInlineSnapshot(`
    "Nobody is on duty in Payroll then, since bob is away:
    • Mon 10 Aug, 06:00 to Wed 12 Aug, 00:00
    [Put somebody in]  [Schedule]"
  `);
});

it('a note is of the shift that is running, else of the next one', async () => {
  const world = await shiftWorld();
  const running = await shifts.writeNote({ actorId: ALICE, text: ' The bank file is late. ' }, world.ports);
  expect(running).toMatchObject({ ok: true, value: { text: 'The bank file is late.', rotationId: PAYROLL } });
  expect(running.ok && `${running.value.shift.start} ${running.value.shift.end}`).toBe(
    '2026-08-03T07:00:00Z 2026-08-10T07:00:00Z',
  );
  const next = await shifts.writeNote({ actorId: CAROL, text: 'Later' }, world.ports);
  expect(next.ok && next.value.shift.start.toString()).toBe('2026-08-17T07:00:00Z');
  const refusals = await Promise.all([
    shifts.writeNote({ actorId: DANA, text: 'x' }, world.ports),
    shifts.writeNote({ actorId: ALICE, text: ' ' }, world.ports),
    shifts.writeNote({ actorId: ALICE, text: 'x'.repeat(2_001) }, world.ports),
  ]);
  const second = rotation('travel', ['alice', 'bob']);
  const both = await shiftWorld({ ...COMPANY, rotations: new Map(COMPANY.rotations).set(second.id, second) });
  const wanted = { actorId: ALICE, text: 'x' };
  expect(await shifts.writeNote(wanted, both.ports)).toEqual({
    ok: false,
    refusal: { code: 'which-rotation', rotationIds: [PAYROLL, second.id] },
  });
  expect(await shifts.writeNote({ ...wanted, rotationId: second.id }, both.ports)).toMatchObject({
    ok: true,
  });
  expect(refusals.map((each) => !each.ok && each.refusal.code)).toEqual([
    'no-shift',
    'text-empty',
    'text-too-long',
  ]);
  const kept = await world.database.unitOfWork.run(({ handoffNotes }) =>
    handoffNotes.of(PAYROLL, Temporal.Instant.from('2026-08-01T00:00:00Z')),
  );
  expect(kept.map(({ text }) => text)).toEqual(['The bank file is late.', 'Later']);
});
