import { beforeEach, describe, expect, test } from 'vitest';
import { personId, rotationId, type SwapRequestId, swapRequestId } from '../../src/kernel/ids.ts';
import { type SwapRequest, swapStateAt } from '../../src/rotations/requests/swap.ts';
import {
  declineSwap,
  requestSwap,
  takeSwap,
  undoSwap,
  withdrawSwap,
} from '../../src/rotations/requests/swap-requests.ts';
import { instant, turns } from './build.ts';
import { codeOf, createWorld, granted, interval, type RotationWorld, shown } from './rotation-world.ts';

/** Bob's week from 12 January, and Alice's from 26 January. */
const BOBS = '2026-01-12T09:00..2026-01-19T09:00';
const ALICES = '2026-01-26T09:00..2026-02-02T09:00';

const PLAIN = [
  '2026-01-05T09:00+01:00 alice',
  '2026-01-12T09:00+01:00 bob',
  '2026-01-19T09:00+01:00 chen',
  '2026-01-26T09:00+01:00 alice',
  '2026-02-02T09:00+01:00 bob',
];
const SWAPPED = [
  '2026-01-05T09:00+01:00 alice',
  '2026-01-12T09:00+01:00 alice (override)',
  '2026-01-19T09:00+01:00 chen',
  '2026-01-26T09:00+01:00 bob (override)',
  '2026-02-02T09:00+01:00 bob',
];

let world: RotationWorld;
beforeEach(async () => {
  world = await createWorld([turns()]);
});

/** Bob asks Alice for her week in exchange for his, unless said otherwise. */
function ask({
  given = BOBS,
  returned = ALICES,
  from = 'bob',
  to = 'alice',
  reason = '',
  by,
}: Readonly<Partial<Record<'given' | 'returned' | 'from' | 'to' | 'reason' | 'by', string>>> = {}) {
  return requestSwap(
    {
      rotationId: rotationId('rota'),
      requesterId: personId(from),
      takerId: personId(to),
      given: interval(given),
      returned: interval(returned),
      actorId: personId(by ?? from),
      reason,
    },
    world.ports,
  );
}

async function asked(): Promise<SwapRequestId> {
  return granted(await ask()).id;
}

function by(who: string, requestId: SwapRequestId) {
  return { requestId, actorId: personId(who) };
}

function schedule(): Promise<readonly string[]> {
  return world.drawn('2026-01-05T09:00', '2026-02-09T09:00');
}

function stored(id: SwapRequestId): Promise<SwapRequest | undefined> {
  return world.work.run(({ swapRequests }) => swapRequests.byId(id));
}

test('nothing moves before a swap is taken; then each serves for the other', async () => {
  const request = granted(await ask({ reason: ' a wedding ' }));
  expect(request).toMatchObject({ state: 'open', version: 1, reason: 'a wedding', createdBy: 'bob' });
  expect(await schedule()).toEqual(PLAIN);

  world.at('2026-01-06T10:00');
  const taken = granted(await takeSwap(by('alice', request.id), world.ports));
  expect(await schedule()).toEqual(SWAPPED);
  expect(taken.request).toEqual({
    ...request,
    state: 'taken',
    version: 2,
    decided: { at: instant('2026-01-06T10:00', 'Europe/Berlin'), by: 'alice' },
  });
  expect(await stored(request.id)).toEqual(taken.request);
  expect(shown(taken.moved)).toEqual({
    alice: { lost: [ALICES], gained: [BOBS] },
    bob: { lost: [BOBS], gained: [ALICES] },
  });
  const made = { how: 'swap', ref: request.id, by: ['bob', 'alice'], at: '2026-01-06T09:00:00Z' };
  expect(await world.overrides()).toEqual([
    {
      personId: 'alice',
      from: '2026-01-12T09:00+01:00',
      until: '2026-01-19T09:00+01:00',
      reason: 'a wedding',
      made,
    },
    {
      personId: 'bob',
      from: '2026-01-26T09:00+01:00',
      until: '2026-02-02T09:00+01:00',
      reason: 'a wedding',
      made,
    },
  ]);
});

test('a part of a shift can be swapped for a part of another', async () => {
  const request = granted(
    await ask({
      given: '2026-01-13T00:00..2026-01-14T00:00',
      returned: '2026-01-08T00:00..2026-01-09T00:00',
    }),
  );
  granted(await takeSwap(by('alice', request.id), world.ports));
  expect(await world.drawn('2026-01-05T09:00', '2026-01-19T09:00')).toEqual([
    '2026-01-05T09:00+01:00 alice',
    '2026-01-08T00:00+01:00 bob (override)',
    '2026-01-09T00:00+01:00 alice',
    '2026-01-12T09:00+01:00 bob',
    '2026-01-13T00:00+01:00 alice (override)',
    '2026-01-14T00:00+01:00 bob',
  ]);
});

describe('asking is refused', () => {
  test.each([
    ['of oneself', { to: 'bob', returned: BOBS }, 'cannot-swap-with-oneself'],
    ['by somebody else', { by: 'chen' }, 'not-allowed'],
    ['of somebody who is not in the directory', { to: 'mallory' }, 'person-unknown'],
    [
      'for a stretch that ends as it begins',
      { given: '2026-01-13T00:00..2026-01-13T00:00' },
      'stretch-of-no-length',
    ],
    [
      'for a stretch that ends before it begins',
      { returned: '2026-01-27T00:00..2026-01-26T09:00' },
      'stretch-of-no-length',
    ],
    [
      'for a shift that has begun',
      { from: 'alice', to: 'bob', given: '2026-01-05T09:00..2026-01-12T09:00', returned: BOBS },
      'shift-has-begun',
    ],
    [
      'for one that begins this very moment',
      { from: 'alice', to: 'bob', given: '2026-01-05T12:00..2026-01-12T09:00', returned: BOBS },
      'shift-has-begun',
    ],
    ['for a return that has begun', { returned: '2026-01-05T11:00..2026-01-05T13:00' }, 'shift-has-begun'],
    ['for stretches that overlap', { returned: '2026-01-18T09:00..2026-01-20T09:00' }, 'stretches-overlap'],
    [
      'where the requester has only part of it',
      { given: '2026-01-12T08:59..2026-01-19T09:00' },
      'not-their-shift',
    ],
    [
      'where the other has only part of it',
      { returned: '2026-01-26T09:00..2026-02-02T09:01' },
      'not-their-shift',
    ],
    ['for more than a year', { given: '2026-01-12T09:00..2027-01-14T09:00' }, 'stretch-too-long'],
    ['for too long a reason', { reason: 'x'.repeat(251) }, 'reason-too-long'],
  ] as const)('%s', async (_, change, code) => {
    expect(codeOf(await ask(change))).toBe(code);
    expect(await world.work.run(({ swapRequests }) => swapRequests.openIn(rotationId('rota')))).toEqual([]);
  });

  test('in a rotation that there is not', async () => {
    const request = {
      rotationId: rotationId('other'),
      requesterId: personId('bob'),
      takerId: personId('alice'),
      given: interval(BOBS),
      returned: interval(ALICES),
      actorId: personId('bob'),
    };
    expect(codeOf(await requestSwap(request, world.ports))).toBe('rotation-unknown');
  });

  test('where the taker has time off in what they would serve, with when', async () => {
    await world.away('alice', '2026-01-14T00:00..2026-01-16T00:00');
    const result = await ask();
    expect(result).toEqual({
      ok: false,
      refusal: {
        code: 'taker-has-time-off',
        stretch: { start: instant('2026-01-14T00:00Z'), end: instant('2026-01-16T00:00Z') },
      },
    });
  });

  test('where the requester has time off in what they would serve in return', async () => {
    await world.away('bob', '2026-02-01..2026-02-20');
    expect(codeOf(await ask())).toBe('requester-has-time-off');
  });

  test('where some of it is offered already, until that is closed or past due', async () => {
    const first = granted(await ask());
    const again = await ask({ to: 'chen', returned: '2026-01-20T00:00..2026-01-21T00:00' });
    expect(again).toEqual({ ok: false, refusal: { code: 'already-offered', request: first } });
    expect(codeOf(await ask({ from: 'alice', to: 'bob', given: ALICES, returned: BOBS }))).toBe('granted');

    granted(await declineSwap(by('alice', first.id), world.ports));
    granted(await ask({ returned: '2026-01-08T00:00..2026-01-09T00:00' }));
    expect(codeOf(await ask())).toBe('already-offered');
    world.at('2026-01-08T00:00');
    expect(codeOf(await ask())).toBe('granted');
  });
});

test('owners and admins ask, answer, withdraw and undo for others, and that is on record', async () => {
  const request = granted(await ask({ by: 'omar' }));
  expect(request.createdBy).toBe('omar');
  const { request: taken } = granted(await takeSwap(by('ada', request.id), world.ports));
  expect(taken.decided?.by).toBe('ada');
  expect((await world.overrides())[0]?.made?.by).toEqual(['bob', 'alice', 'omar', 'ada']);
  granted(await undoSwap(by('omar', request.id), world.ports));

  granted(await declineSwap(by('omar', await asked()), world.ports));
  granted(await withdrawSwap(by('ada', await asked()), world.ports));
});

test('only whom it concerns decides', async () => {
  const id = await asked();
  for (const who of ['bob', 'chen', 'zoe']) {
    expect(codeOf(await takeSwap(by(who, id), world.ports))).toBe('not-allowed');
    expect(codeOf(await declineSwap(by(who, id), world.ports))).toBe('not-allowed');
  }
  for (const who of ['alice', 'chen']) {
    expect(codeOf(await withdrawSwap(by(who, id), world.ports))).toBe('not-allowed');
  }
  expect(codeOf(await takeSwap(by('alice', swapRequestId('none')), world.ports))).toBe('request-unknown');
});

test('a closed request says what it has become', async () => {
  for (const [close, who, state] of [
    [declineSwap, 'alice', 'declined'],
    [withdrawSwap, 'bob', 'withdrawn'],
  ] as const) {
    const id = await asked();
    const { request, moved } = granted(await close(by(who, id), world.ports));
    expect(request).toMatchObject({ state, version: 2, decided: { by: who } });
    expect(moved).toEqual([]);
    const late = await takeSwap(by('alice', id), world.ports);
    expect(late).toEqual({ ok: false, refusal: { code: 'swap-not-open', request } });
    expect(codeOf(await undoSwap(by('bob', id), world.ports))).toBe('swap-not-taken');
  }
  expect(await schedule()).toEqual(PLAIN);
  expect(await world.overrides()).toEqual([]);
});

test('a request is past due from the moment that either stretch begins', async () => {
  const request = granted(await ask());
  world.at('2026-01-12T08:59');
  expect(swapStateAt(request, world.ports.clock.now())).toBe('open');
  world.at('2026-01-12T09:00');
  expect(swapStateAt(request, world.ports.clock.now())).toBe('past-due');
  expect(await takeSwap(by('alice', request.id), world.ports)).toEqual({
    ok: false,
    refusal: { code: 'swap-past-due', request },
  });
  expect(codeOf(await withdrawSwap(by('bob', request.id), world.ports))).toBe('swap-past-due');
});

describe('taking is refused where things have changed since', () => {
  test('the shift has moved', async () => {
    const id = await asked();
    await world.edit(turns({ people: ['alice', 'chen', 'bob'] }));
    expect(await takeSwap(by('alice', id), world.ports)).toMatchObject({
      refusal: { code: 'shift-has-moved', personId: 'bob', stretch: interval(BOBS) },
    });
  });

  test('somebody has time off', async () => {
    const id = await asked();
    await world.away('bob', '2026-01-30..2026-01-31');
    expect(codeOf(await takeSwap(by('alice', id), world.ports))).toBe('requester-has-time-off');
    await world.away('bob');
    await world.away('alice', '2026-01-12..2026-01-13');
    expect(codeOf(await takeSwap(by('alice', id), world.ports))).toBe('taker-has-time-off');
    expect((await stored(id))?.state).toBe('open');
  });

  test('somebody has gone, or the rotation', async () => {
    const id = await asked();
    await world.remove('person', 'alice');
    expect(codeOf(await takeSwap(by('omar', id), world.ports))).toBe('person-unknown');
    await world.remove('rotation', 'rota');
    expect(codeOf(await takeSwap(by('alice', id), world.ports))).toBe('rotation-unknown');
  });
});

describe('two who act at once', () => {
  test.each([
    ['take and take', takeSwap, 'alice', takeSwap, 'omar'],
    ['take and decline', takeSwap, 'alice', declineSwap, 'omar'],
    ['take and withdraw', takeSwap, 'alice', withdrawSwap, 'bob'],
    ['withdraw and take', withdrawSwap, 'bob', takeSwap, 'alice'],
    ['undo and undo', undoSwap, 'alice', undoSwap, 'bob'],
  ] as const)('%s: one wins, and the other hears what it has become', async (_, one, who, other, whoElse) => {
    const id = await asked();
    if (one === undoSwap) granted(await takeSwap(by('alice', id), world.ports));
    const [first, second] = await Promise.all([
      one(by(who, id), world.ports),
      other(by(whoElse, id), world.ports),
    ]);
    const { request } = granted(first);
    const code = one === undoSwap ? 'swap-not-taken' : 'swap-not-open';
    expect(second).toEqual({ ok: false, refusal: { code, request } });
    expect(await schedule()).toEqual(request.state === 'taken' ? SWAPPED : PLAIN);
  });

  test('two swaps of one shift: the second finds that it has moved', async () => {
    const first = await asked();
    const second = granted(await ask({ from: 'alice', to: 'bob', given: ALICES, returned: BOBS })).id;
    const results = await Promise.all([
      takeSwap(by('alice', first), world.ports),
      takeSwap(by('bob', second), world.ports),
    ]);
    expect(results.map(codeOf)).toEqual(['granted', 'shift-has-moved']);
    expect(await world.overrides()).toHaveLength(2);
  });

  test('a store that lost the race all the same is believed, and nothing is kept', async () => {
    const id = await asked();
    const before = await world.source();
    const ports = {
      ...world.ports,
      work: {
        run: <Value>(
          work: (repositories: Parameters<Parameters<typeof world.work.run>[0]>[0]) => Promise<Value>,
        ) =>
          world.work.run((repositories) =>
            work({
              ...repositories,
              swapRequests: { ...repositories.swapRequests, save: async () => false },
            }),
          ),
      },
    };
    const lost = await takeSwap(by('alice', id), ports);
    expect(lost).toMatchObject({ refusal: { code: 'changed-meanwhile', request: { id, state: 'open' } } });
    expect((await world.source()).rotations).toEqual(before.rotations);
  });
});

describe('undoing', () => {
  test('either gives everything back before the first stretch begins', async () => {
    for (const who of ['bob', 'alice']) {
      const id = await asked();
      granted(await takeSwap(by('alice', id), world.ports));
      const { request, moved } = granted(await undoSwap(by(who, id), world.ports));
      expect(request).toMatchObject({ state: 'withdrawn', version: 3, decided: { by: who } });
      expect(shown(moved)).toEqual({
        alice: { lost: [BOBS], gained: [ALICES] },
        bob: { lost: [ALICES], gained: [BOBS] },
      });
      expect(await schedule()).toEqual(PLAIN);
      expect(await world.overrides()).toEqual([]);
    }
  });

  test('after that only a manager does, for what has not passed', async () => {
    const id = await asked();
    granted(await takeSwap(by('alice', id), world.ports));
    expect(codeOf(await undoSwap(by('chen', id), world.ports))).toBe('not-allowed');
    world.at('2026-01-14T09:00');
    expect(codeOf(await undoSwap(by('bob', id), world.ports))).toBe('swap-under-way');
    const { moved } = granted(await undoSwap(by('omar', id), world.ports));
    expect(shown(moved)).toEqual({
      alice: { lost: ['2026-01-14T09:00..2026-01-19T09:00'], gained: [ALICES] },
      bob: { lost: [ALICES], gained: ['2026-01-14T09:00..2026-01-19T09:00'] },
    });
    expect(await world.drawn('2026-01-12T00:00', '2026-01-20T00:00')).toEqual([
      '2026-01-12T00:00+01:00 alice',
      '2026-01-12T09:00+01:00 alice (override)',
      '2026-01-14T09:00+01:00 bob',
      '2026-01-19T09:00+01:00 chen',
    ]);
  });

  test('there is nothing to undo once it has passed', async () => {
    const id = await asked();
    granted(await takeSwap(by('alice', id), world.ports));
    world.at('2026-02-02T09:00');
    expect(codeOf(await undoSwap(by('omar', id), world.ports))).toBe('nothing-to-undo');
  });

  test('what was swapped on has to be undone first', async () => {
    const first = await asked();
    granted(await takeSwap(by('alice', first), world.ports));
    // What Alice has from Bob goes on to Chen.
    const onward = granted(
      await ask({ from: 'alice', to: 'chen', given: BOBS, returned: '2026-02-09T09:00..2026-02-16T09:00' }),
    ).id;
    granted(await takeSwap(by('chen', onward), world.ports));
    expect(await undoSwap(by('omar', first), world.ports)).toEqual({
      ok: false,
      refusal: { code: 'passed-on', to: 'chen' },
    });
    granted(await undoSwap(by('omar', onward), world.ports));
    granted(await undoSwap(by('omar', first), world.ports));
    expect(await schedule()).toEqual(PLAIN);
  });
});

test('weeks of working hours are swapped day by day, and nobody serves more than before', async () => {
  const hours = [{ weekdays: [1, 2, 3, 4, 5] as const, startMinute: 9 * 60, endMinute: 17 * 60 }];
  world = await createWorld([turns({ hours })]);
  await world.away('alice', '2026-01-17T00:00..2026-01-19T00:00');
  const id = await asked();
  const { moved } = granted(await takeSwap(by('alice', id), world.ports));
  const days = (first: number) =>
    [0, 1, 2, 3, 4].map((day) => `2026-01-${first + day}T09:00..2026-01-${first + day}T17:00`);
  expect(shown(moved)).toEqual({
    alice: { lost: days(26), gained: days(12) },
    bob: { lost: days(12), gained: days(26) },
  });
  expect(await world.overrides()).toHaveLength(10);
  expect(await world.drawn('2026-01-16T09:00', '2026-01-19T10:00')).toEqual([
    '2026-01-16T09:00+01:00 alice (override)',
    '2026-01-16T17:00+01:00 nobody',
    '2026-01-19T09:00+01:00 chen',
  ]);
  expect(codeOf(await ask({ given: '2026-01-17T00:00..2026-01-18T00:00' }))).toBe('not-their-shift');
  granted(await undoSwap(by('alice', id), world.ports));
  expect(await world.overrides()).toEqual([]);
});

describe('where several are on duty at once', () => {
  beforeEach(async () => {
    world = await createWorld([turns({ onDuty: 2, people: ['alice', 'bob', 'chen', 'dana'] })]);
  });
  const PAIRS = [
    '2026-01-05T09:00+01:00 alice, bob',
    '2026-01-12T09:00+01:00 bob, chen',
    '2026-01-19T09:00+01:00 chen, dana',
  ];
  const pairs = () => world.drawn('2026-01-05T09:00', '2026-01-26T09:00');

  test('each takes the place of the other, and the rest stay', async () => {
    const id = granted(
      await ask({ given: BOBS, to: 'dana', returned: '2026-01-19T09:00..2026-01-26T09:00' }),
    ).id;
    granted(await takeSwap(by('dana', id), world.ports));
    expect(await pairs()).toEqual([
      PAIRS[0],
      '2026-01-12T09:00+01:00 dana (override), chen',
      '2026-01-19T09:00+01:00 chen, bob (override)',
    ]);
    expect((await world.overrides()).map(({ insteadOf }) => insteadOf)).toEqual(['bob', 'dana']);
    granted(await undoSwap(by('dana', id), world.ports));
    expect(await pairs()).toEqual(PAIRS);
  });

  test('nobody takes what they are on duty in anyway', async () => {
    const result = await ask({ given: BOBS, to: 'chen', returned: '2026-01-19T09:00..2026-01-26T09:00' });
    expect(result).toEqual({
      ok: false,
      refusal: { code: 'already-on-duty', personId: 'chen', stretch: interval(BOBS) },
    });
  });

  test('what was passed on in another place is no hindrance', async () => {
    const id = granted(
      await ask({ given: BOBS, to: 'dana', returned: '2026-01-19T09:00..2026-01-26T09:00' }),
    ).id;
    granted(await takeSwap(by('dana', id), world.ports));
    // Chen, beside Dana in that week, gives his place of it to Alice.
    const beside = granted(
      await ask({ from: 'chen', to: 'alice', given: BOBS, returned: '2026-01-26T09:00..2026-02-02T09:00' }),
    ).id;
    granted(await takeSwap(by('alice', beside), world.ports));
    granted(await undoSwap(by('bob', id), world.ports));
    expect((await pairs())[1]).toBe('2026-01-12T09:00+01:00 bob, alice (override)');
  });
});

test('of places beside one another, until an edit leaves one, moves the place that was swapped', async () => {
  world = await createWorld([turns({ people: ['alice', 'bob', 'chen', 'dana'], onDuty: 2 })]);
  await world.edit(turns({ people: ['alice', 'bob', 'chen', 'dana'] }), '2026-06-01T09:00');

  // Alice leads with Bob beside her, a week later Bob with Chen: Bob's second place goes to Dana for hers beside Chen.
  const inReturn = '2026-01-19T09:00..2026-01-26T09:00';
  world.at('2026-01-04T12:00');
  const request = granted(
    await ask({ given: '2026-01-05T09:00..2026-01-12T09:00', returned: inReturn, from: 'bob', to: 'dana' }),
  );
  granted(await takeSwap({ requestId: request.id, actorId: personId('dana') }, world.ports));

  expect(await world.drawn('2026-01-05T09:00', '2026-01-26T09:00')).toEqual([
    '2026-01-05T09:00+01:00 alice, dana (override)',
    '2026-01-12T09:00+01:00 bob, chen',
    '2026-01-19T09:00+01:00 chen, bob (override)',
  ]);
});
