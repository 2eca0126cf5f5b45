import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../src/kernel/ids.ts';
import type { Interval } from '../../src/kernel/interval.ts';
import type { Result } from '../../src/kernel/result.ts';
import * as shifts from '../../src/shifts/use-cases.ts';
import { company, person, rotation } from '../support/company.ts';
import {
  ALICE,
  BOB,
  CAROL,
  COMPANY,
  DANA,
  OSCAR,
  PAYROLL,
  type ShiftWorld,
  shiftWorld,
  week,
} from './shift-world.ts';

const SECOND = week('2026-08-10');
const THIRD = week('2026-08-17');

function value<Value, Refusal>(result: Result<Value, Refusal>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

/** Bob and Carol swap their weeks, if she agrees. */
async function offered({ ports }: ShiftWorld, actorId: PersonId = BOB) {
  const asked = { rotationId: PAYROLL, requesterId: BOB, takerId: CAROL, given: SECOND, returned: THIRD };
  return value(await shifts.offerSwap({ ...asked, reason: 'sailing', actorId }, ports));
}

async function onOffer({ ports }: ShiftWorld, actorId: PersonId = BOB, window: Interval = SECOND) {
  return value(await shifts.askForCover({ rotationId: PAYROLL, requesterId: BOB, window, actorId }, ports));
}

type Told = { readonly told: readonly PersonId[] };

/** What is done before, what is done, who is told by that and who is said to be. */
interface Case {
  readonly first?: (world: ShiftWorld) => Promise<unknown>;
  readonly act: (world: ShiftWorld, prior: unknown) => Promise<Result<Told, unknown>>;
  readonly stored: readonly string[];
  readonly told: readonly PersonId[];
}

const idOf = (prior: unknown) => (prior as Awaited<ReturnType<typeof offered>>).request.id;
const coverIdOf = (prior: unknown) => (prior as Awaited<ReturnType<typeof onOffer>>).request.id;
const taken = async (world: ShiftWorld) => {
  const { request } = await offered(world);
  value(await shifts.acceptSwap({ requestId: request.id, actorId: CAROL }, world.ports));
  return { request };
};
const covered = async (world: ShiftWorld) => {
  const { request } = await onOffer(world);
  const take = { requestId: request.id, takerId: CAROL, actorId: CAROL };
  value(await shifts.takeCover(take, world.ports));
  return { request };
};
const AGAIN = ['again: swap/again', 'again: swap/again'];
const put = { rotationId: PAYROLL, personId: CAROL, interval: SECOND } as const;

const CASES: Readonly<Record<string, Case>> = {
  'a swap is offered': {
    act: async (world) => ({ ok: true, value: await offered(world) }),
    stored: ['bob: swap/offered', 'carol: swap/asked'],
    told: [CAROL],
  },
  'a swap is offered on behalf of somebody': {
    act: async (world) => ({ ok: true, value: await offered(world, DANA) }),
    stored: ['bob: swap/offered', 'carol: swap/asked'],
    told: [BOB, CAROL],
  },
  'a swap is accepted': {
    first: offered,
    act: ({ ports }, prior) => shifts.acceptSwap({ requestId: idOf(prior), actorId: CAROL }, ports),
    stored: [...AGAIN, 'bob: swap/answered'],
    told: [BOB],
  },
  'a swap is accepted on behalf of somebody': {
    first: offered,
    act: ({ ports }, prior) => shifts.acceptSwap({ requestId: idOf(prior), actorId: DANA }, ports),
    stored: [...AGAIN, 'bob: swap/answered', 'carol: swap/answered'],
    told: [BOB, CAROL],
  },
  'a swap is declined': {
    first: offered,
    act: ({ ports }, prior) => shifts.refuseSwap({ requestId: idOf(prior), actorId: CAROL }, ports),
    stored: [...AGAIN, 'bob: swap/answered'],
    told: [BOB],
  },
  'a swap is withdrawn': {
    first: offered,
    act: ({ ports }, prior) => shifts.takeBackSwap({ requestId: idOf(prior), actorId: BOB }, ports),
    stored: AGAIN,
    told: [],
  },
  'a swap is withdrawn on behalf of somebody': {
    first: offered,
    act: ({ ports }, prior) => shifts.takeBackSwap({ requestId: idOf(prior), actorId: DANA }, ports),
    stored: [...AGAIN, 'bob: swap/answered'],
    told: [BOB],
  },
  'a swap is undone by one of the two': {
    first: taken,
    act: ({ ports }, prior) => shifts.undoSwap({ requestId: idOf(prior), actorId: CAROL }, ports),
    stored: [...AGAIN, 'again: swap/again', 'bob: shift/moved swap-undone'],
    told: [BOB],
  },
  'a swap is undone by a manager': {
    first: taken,
    act: ({ ports }, prior) => shifts.undoSwap({ requestId: idOf(prior), actorId: OSCAR }, ports),
    stored: [...AGAIN, 'again: swap/again', 'bob: shift/moved swap-undone', 'carol: shift/moved swap-undone'],
    told: [BOB, CAROL],
  },
  'cover is asked for': {
    act: async (world) => ({ ok: true, value: await onOffer(world) }),
    stored: ['alice: cover/asked', 'bob: cover/offered', 'carol: cover/asked', 'dana: cover/asked'],
    told: [ALICE, CAROL, DANA],
  },
  'cover is asked for on behalf of somebody': {
    act: async (world) => ({ ok: true, value: await onOffer(world, DANA) }),
    stored: ['alice: cover/asked', 'bob: cover/offered', 'carol: cover/asked'],
    told: [ALICE, BOB, CAROL],
  },
  'cover is taken': {
    first: onOffer,
    act: ({ ports }, prior) =>
      shifts.takeCover({ requestId: coverIdOf(prior), takerId: CAROL, actorId: CAROL }, ports),
    stored: [...Array<string>(4).fill('again: cover/again'), 'bob: cover/answered'],
    told: [BOB],
  },
  'cover is taken on behalf of somebody': {
    first: onOffer,
    act: ({ ports }, prior) =>
      shifts.takeCover({ requestId: coverIdOf(prior), takerId: CAROL, actorId: DANA }, ports),
    stored: [...Array<string>(4).fill('again: cover/again'), 'bob: cover/answered', 'carol: cover/answered'],
    told: [BOB, CAROL],
  },
  'cover is withdrawn': {
    first: onOffer,
    act: ({ ports }, prior) => shifts.withdrawCover({ requestId: coverIdOf(prior), actorId: BOB }, ports),
    stored: Array<string>(4).fill('again: cover/again'),
    told: [],
  },
  'cover is given back by who took it': {
    first: covered,
    act: ({ ports }, prior) =>
      shifts.undoCover({ requestId: coverIdOf(prior), personId: CAROL, actorId: CAROL }, ports),
    stored: [...Array<string>(4).fill('again: cover/again'), 'bob: shift/moved cover-undone'],
    told: [BOB],
  },
  'cover is undone by who asked for it': {
    first: covered,
    act: ({ ports }, prior) =>
      shifts.undoCover({ requestId: coverIdOf(prior), personId: BOB, actorId: BOB }, ports),
    stored: [...Array<string>(4).fill('again: cover/again'), 'carol: shift/moved cover-undone'],
    told: [CAROL],
  },
  'somebody takes over': {
    act: ({ ports }) =>
      shifts.takeOverShift({ rotationId: PAYROLL, personId: BOB, minutes: 120, actorId: BOB }, ports),
    stored: ['alice: shift/moved take'],
    told: [ALICE],
  },
  'a manager has somebody take over': {
    act: ({ ports }) =>
      shifts.takeOverShift({ rotationId: PAYROLL, personId: BOB, minutes: 120, actorId: DANA }, ports),
    stored: ['alice: shift/moved take', 'bob: shift/moved take'],
    told: [ALICE, BOB],
  },
  'a manager puts somebody in': {
    act: ({ ports }) => shifts.putIn({ ...put, actorId: DANA }, ports),
    stored: ['bob: shift/moved override', 'carol: shift/moved override'],
    told: [BOB, CAROL],
  },
  'a manager puts nobody in': {
    act: ({ ports }) => shifts.putIn({ ...put, personId: null, actorId: DANA }, ports),
    stored: ['bob: shift/moved override'],
    told: [BOB],
  },
  'an override is taken back': {
    first: async ({ ports }) => value(await shifts.putIn({ ...put, actorId: DANA }, ports)),
    act: ({ ports }, prior) => {
      const [override] = (prior as { overrides: readonly { made?: { ref?: string } }[] }).overrides;
      const ref = override?.made?.ref ?? '';
      return shifts.takeBackOverride({ rotationId: PAYROLL, ref, actorId: DANA }, ports);
    },
    stored: ['bob: shift/moved override-undone', 'carol: shift/moved override-undone'],
    told: [BOB, CAROL],
  },
  'who is on duty hands over': {
    act: ({ ports }) => shifts.handOverNow({ rotationId: PAYROLL, actorId: ALICE }, ports),
    stored: ['bob: shift/moved next'],
    told: [BOB],
  },
  'a manager hands over': {
    act: ({ ports }) => shifts.handOverNow({ rotationId: PAYROLL, actorId: DANA, shown: BOB }, ports),
    stored: ['alice: shift/moved next', 'bob: shift/moved next'],
    told: [ALICE, BOB],
  },
  'who handed over takes it back': {
    first: async ({ ports }) =>
      value(await shifts.handOverNow({ rotationId: PAYROLL, actorId: ALICE }, ports)),
    act: ({ ports }, prior) => {
      const [override] = (prior as { overrides: readonly { made?: { ref?: string } }[] }).overrides;
      const ref = override?.made?.ref ?? '';
      return shifts.takeBackOverride({ rotationId: PAYROLL, ref, actorId: ALICE }, ports);
    },
    stored: ['bob: shift/moved override-undone'],
    told: [BOB],
  },
  'somebody is away, and another stands in': {
    act: ({ ports }) =>
      shifts.addTimeOff({ personId: BOB, from: '2026-08-10', until: '2026-08-12', actorId: BOB }, ports),
    stored: ['carol: shift/moved time-off'],
    told: [CAROL],
  },
  'a manager says that somebody is away': {
    act: ({ ports }) =>
      shifts.addTimeOff({ personId: BOB, from: '2026-08-10', until: '2026-08-12', actorId: DANA }, ports),
    stored: ['bob: shift/moved time-off', 'carol: shift/moved time-off'],
    told: [BOB, CAROL],
  },
  'somebody is there after all': {
    first: ({ ports }) =>
      shifts.addTimeOff({ personId: BOB, from: '2026-08-10', until: '2026-08-12', actorId: BOB }, ports),
    act: ({ ports }) =>
      shifts.removeTimeOff({ personId: BOB, from: '2026-08-10', until: '2026-08-12', actorId: BOB }, ports),
    stored: ['carol: shift/moved time-off-undone'],
    told: [CAROL],
  },
};

describe.each(Object.entries(CASES))('where %s', (_, { first, act, stored, told }) => {
  it('those are told whom it concerns, and nobody who did it', async () => {
    const world = await shiftWorld();
    const prior = await first?.(world);
    world.told();
    const done = value(await act(world, prior));
    expect(world.told()).toEqual(stored.toSorted());
    expect(done.told.toSorted()).toEqual(told.toSorted());
  });

  it('nobody is told anything where none of it is stored', async () => {
    const world = await shiftWorld();
    const prior = await first?.(world);
    const state = async () => {
      const { revision } = await world.database.snapshots.current();
      return revision;
    };
    const revision = await state();
    const work: ShiftWorld['ports']['work'] = {
      run: (task) =>
        world.ports.work.run(async (repositories) => {
          await task(repositories);
          throw new Error('cut off');
        }),
    };
    world.told();
    const cut = { ...world, ports: { ...world.ports, work } };
    await expect(act(cut, prior)).rejects.toThrow('cut off');
    expect(await state()).toBe(revision);
    value(await act(world, prior));
  });
});

describe('it is told once', () => {
  it('though a swap is accepted twice', async () => {
    const world = await shiftWorld();
    const { request } = await offered(world);
    const named = { requestId: request.id, actorId: CAROL };
    value(await shifts.acceptSwap(named, world.ports));
    world.told();
    expect(await shifts.acceptSwap(named, world.ports)).toMatchObject({ ok: false });
    expect(world.told()).toEqual([]);
  });

  it('though somebody comes on in a rotation and in another that is made of it', async () => {
    const content = company({
      people: [...COMPANY.directory.people.values()],
      rotations: [
        rotation('europe', ['alice', 'bob', 'carol'], { ownerIds: [DANA] }),
        {
          type: 'layers',
          id: PAYROLL,
          name: 'Payroll',
          ownerIds: [DANA],
          overrides: [],
          layers: [{ rotationId: rotation('europe', []).id }],
        },
      ],
    });
    const world = await shiftWorld(content);
    const away = { personId: BOB, from: '2026-08-10', until: '2026-08-12', actorId: BOB };
    const { moved } = value(await shifts.addTimeOff(away, world.ports));
    expect(moved.map(({ rotationId }) => rotationId)).toEqual(['europe']);
    expect(world.told()).toEqual(['carol: shift/moved time-off']);
  });
});

it.each([
  [undefined, 'teams', 'teams'],
  ['slack', 'teams', 'slack'],
  [undefined, undefined, undefined],
] as const)(
  'what one asks for comes where one wishes (%s), else where it was asked (%s)',
  async (...each) => {
    const [pingOn, platform, first] = each;
    const bob = person('bob', { slackUserId: 'UBOB', teamsUserId: '29:bob', ...(pingOn && { pingOn }) });
    const people = new Map(COMPANY.directory.people).set(BOB, bob);
    const world = await shiftWorld({ ...COMPANY, directory: { ...COMPANY.directory, people } });
    const ports = { ...world.ports, ...(platform && { source: { way: 'chat', platform } as const }) };
    await offered({ ...world, ports });
    const offer = world.added.find(({ notice }) => notice.kind === 'swap/offered');
    expect(offer?.recipient).toEqual({ type: 'person', personId: BOB, ...(first && { prefer: first }) });
  },
);

describe('nobody is told', () => {
  it('who is deactivated', async () => {
    const world = await shiftWorld({
      ...COMPANY,
      directory: {
        ...COMPANY.directory,
        people: new Map(COMPANY.directory.people).set(
          CAROL,
          person('carol', { slackUserId: 'UCAROL', deactivatedOn: '2026-08-01' }),
        ),
      },
    });
    expect((await onOffer(world)).told).toEqual([DANA, ALICE]);
    const away = { personId: BOB, from: '2026-08-10', until: '2026-08-12', actorId: BOB };
    expect(value(await shifts.addTimeOff(away, world.ports)).told).toEqual([]);
  });

  it('who is deactivated, though it is done on their behalf or to them', async () => {
    const left = person('bob', { slackUserId: 'UBOB', deactivatedOn: '2026-08-01' });
    const people = new Map(COMPANY.directory.people).set(BOB, left);
    const world = await shiftWorld({ ...COMPANY, directory: { ...COMPANY.directory, people } });
    expect((await onOffer(world, DANA)).told).toEqual([ALICE, CAROL]);
    expect(value(await shifts.putIn({ ...put, actorId: DANA }, world.ports)).told).toEqual([CAROL]);
    expect(world.told().filter((each) => each.startsWith('bob'))).toEqual([]);
  });

  it('who is away or on duty in all that cover is needed for', async () => {
    const world = await shiftWorld();
    const away = { personId: CAROL, from: '2026-08-09', until: '2026-08-18', actorId: CAROL };
    value(await shifts.addTimeOff(away, world.ports));
    expect((await onOffer(world)).told).toEqual([DANA, ALICE]);
  });

  it('and what stands in the way is said, where they are on duty by an override while away', async () => {
    const world = await shiftWorld();
    value(await shifts.putIn({ ...put, actorId: DANA }, world.ports));
    const away = { personId: CAROL, from: '2026-08-10T09:00', until: '2026-08-12', actorId: CAROL };
    const { stillOn } = value(await shifts.addTimeOff(away, world.ports));
    expect(stillOn).toHaveLength(1);
    expect(stillOn[0]?.stretches[0]?.start.toString()).toBe('2026-08-10T07:00:00Z');
  });
});

describe('whoever is deactivated', () => {
  const left = person('carol', { slackUserId: 'UCAROL', deactivatedOn: '2026-08-01' });
  const people = new Map(COMPANY.directory.people).set(CAROL, left);
  const content = { ...COMPANY, directory: { ...COMPANY.directory, people } };
  const refused = { ok: false, refusal: { code: 'person-deactivated', personId: CAROL } };

  it('is not put where they would serve', async () => {
    const { ports } = await shiftWorld(content);
    const asked = { rotationId: PAYROLL, requesterId: BOB, takerId: CAROL, given: SECOND, returned: THIRD };
    expect(await shifts.offerSwap({ ...asked, actorId: BOB }, ports)).toMatchObject(refused);
    expect(await shifts.putIn({ ...put, actorId: DANA }, ports)).toMatchObject(refused);
    const taken = { rotationId: PAYROLL, personId: CAROL, minutes: 60 };
    expect(await shifts.takeOverShift({ ...taken, actorId: DANA }, ports)).toMatchObject(refused);
    const { request } = await onOffer({ ports } as ShiftWorld);
    const take = { requestId: request.id, takerId: CAROL, actorId: DANA };
    expect(await shifts.takeCover(take, ports)).toMatchObject(refused);
  });

  it('does nothing in their own name, and others do it for them', async () => {
    const { ports } = await shiftWorld(content);
    const asked = { rotationId: PAYROLL, requesterId: CAROL, window: THIRD };
    const not = { ok: false, refusal: { code: 'not-allowed' } };
    expect(await shifts.askForCover({ ...asked, actorId: CAROL }, ports)).toMatchObject(not);
    expect(await shifts.askForCover({ ...asked, actorId: DANA }, ports)).toMatchObject({ ok: true });
  });
});

it('owners are told of the time that nobody has any more', async () => {
  const world = await shiftWorld();
  for (const personId of [ALICE, CAROL]) {
    const away = { personId, from: '2026-08-10', until: '2026-08-17', actorId: personId };
    value(await shifts.addTimeOff(away, world.ports));
  }
  world.told();
  const away = { personId: BOB, from: '2026-08-11', until: '2026-08-13', actorId: BOB };
  const { told } = value(await shifts.addTimeOff(away, world.ports));
  expect(world.told()).toEqual(['dana: shift/gap']);
  expect(told).toEqual([DANA]);
});
