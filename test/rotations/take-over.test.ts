import { beforeEach, describe, expect, test } from 'vitest';
import { personId, rotationId } from '../../src/kernel/ids.ts';
import { requestCover, takeCover } from '../../src/rotations/requests/cover-requests.ts';
import { addOverride, removeOverride, takeOver } from '../../src/rotations/requests/override-requests.ts';
import { override, turns } from './build.ts';
import { codeOf, createWorld, granted, interval, type RotationWorld, shown } from './rotation-world.ts';

const rota = rotationId('rota');
/** Alice's first week, from noon of its Monday, which is now. */
const week = () => world.drawn('2026-01-05T12:00', '2026-01-12T09:00');

let world: RotationWorld;
beforeEach(async () => {
  world = await createWorld([turns()]);
});

function take(who: string, minutes = 120, actor = who) {
  const taken = { rotationId: rota, personId: personId(who), minutes, actorId: personId(actor) };
  return takeOver(taken, world.ports);
}

interface Wanted {
  readonly who?: string | null;
  readonly when?: string;
  readonly actor?: string;
  readonly insteadOf?: string;
  readonly reason?: string;
}

/** Omar puts Zoe in on 8 January, unless said otherwise. */
function put({
  who = 'zoe',
  when = '2026-01-08T00:00..2026-01-09T00:00',
  actor = 'omar',
  insteadOf,
  reason = '',
}: Wanted = {}) {
  return addOverride(
    {
      rotationId: rota,
      personId: who === null ? null : personId(who),
      interval: interval(when),
      actorId: personId(actor),
      reason,
      ...(insteadOf !== undefined && { insteadOf: personId(insteadOf) }),
    },
    world.ports,
  );
}

function remove(ref: string, actor = 'omar') {
  return removeOverride({ rotationId: rota, ref, actorId: personId(actor) }, world.ports);
}

async function refOf(result: ReturnType<typeof put> | ReturnType<typeof take>): Promise<string> {
  return granted(await result).overrides[0]?.made?.ref ?? '';
}

describe('taking over', () => {
  test('is from now on, for as long as was said', async () => {
    const { moved, overrides } = granted(await take('bob'));
    expect(await week()).toEqual(['2026-01-05T12:00+01:00 bob (override)', '2026-01-05T14:00+01:00 alice']);
    const stretch = '2026-01-05T12:00..2026-01-05T14:00';
    expect(shown(moved)).toEqual({
      alice: { lost: [stretch], gained: [] },
      bob: { lost: [], gained: [stretch] },
    });
    expect(overrides).toEqual(await world.overrides());
    expect(overrides).toEqual([
      {
        personId: 'bob',
        from: '2026-01-05T12:00+01:00',
        until: '2026-01-05T14:00+01:00',
        made: { how: 'take', ref: 'id-1', by: ['bob'], at: '2026-01-05T11:00:00Z' },
      },
    ]);
  });

  test('begins at the very millisecond, and the past keeps its answer', async () => {
    world.at('2026-01-05T12:34:56.789');
    granted(await take('bob', 1));
    expect((await world.overrides())[0]).toMatchObject({
      from: '2026-01-05T12:34:56.789+01:00',
      until: '2026-01-05T12:35:56.789+01:00',
    });
    expect(await world.drawn('2026-01-05T12:34:56.788', '2026-01-05T12:34:56.789')).toEqual([
      '2026-01-05T12:34+01:00 alice',
    ]);
  });

  test('counts the hour that the clocks repeat as the hour it is', async () => {
    world.at('2026-10-25T02:30+02:00');
    granted(await take('alice', 60));
    expect((await world.overrides())[0]).toMatchObject({
      from: '2026-10-25T02:30+02:00',
      until: '2026-10-25T02:30+01:00',
    });
  });

  test.each([
    ['by whoever cannot serve there', 'zoe', 'zoe', 'cannot-serve'],
    ['for somebody else', 'bob', 'chen', 'not-allowed'],
    ['by whoever is on duty for all of it', 'alice', 'alice', 'already-on-duty'],
    ['for whoever is not in the directory', 'mallory', 'omar', 'person-unknown'],
    ['by an admin', 'ada', 'ada', 'granted'],
    ['by an owner', 'omar', 'omar', 'granted'],
    ['for anybody by a manager', 'zoe', 'ada', 'granted'],
  ])('%s', async (_, who, actor, code) => {
    expect(codeOf(await take(who, 120, actor))).toBe(code);
  });

  test('goes from a minute to thirty days', async () => {
    for (const minutes of [0, -5, 0.5, Number.NaN, 30 * 24 * 60 + 1]) {
      expect(codeOf(await take('bob', minutes))).toBe('length-out-of-range');
    }
    for (const minutes of [1, 30 * 24 * 60]) expect(codeOf(await take('bob', minutes))).toBe('granted');
  });

  test('is no nonsense for somebody whose shift ends before', async () => {
    expect(codeOf(await take('alice', 7 * 24 * 60))).toBe('granted');
    expect(await world.drawn('2026-01-12T09:00', '2026-01-13T09:00')).toEqual([
      '2026-01-12T09:00+01:00 alice (override)',
      '2026-01-12T12:00+01:00 bob',
    ]);
  });

  test('works while nobody is on duty, and for somebody with time off', async () => {
    world = await createWorld([turns({ startsOn: '2026-02-02T09:00' })]);
    await world.away('bob', '2026-01-01..2026-02-01');
    granted(await take('bob'));
    expect(await world.drawn('2026-01-05T12:00', '2026-01-05T15:00')).toEqual([
      '2026-01-05T12:00+01:00 bob (override)',
      '2026-01-05T14:00+01:00 nobody',
    ]);
  });

  test('is of the first place, also by whoever is on duty in another', async () => {
    world = await createWorld([turns({ onDuty: 2 })]);
    const { moved } = granted(await take('bob'));
    expect(await week()).toEqual([
      '2026-01-05T12:00+01:00 bob (override)',
      '2026-01-05T14:00+01:00 alice, bob',
    ]);
    expect(shown(moved)['alice']).toEqual({ lost: ['2026-01-05T12:00..2026-01-05T14:00'], gained: [] });
  });

  test('is taken back by whoever did it, or a manager', async () => {
    const ref = await refOf(take('bob'));
    world.at('2026-01-05T13:00');
    expect(codeOf(await remove(ref, 'alice'))).toBe('not-allowed');
    const { moved } = granted(await remove(ref, 'bob'));
    expect(shown(moved)['alice']).toEqual({ lost: [], gained: ['2026-01-05T13:00..2026-01-05T14:00'] });
    expect(await world.overrides()).toEqual([]);
    expect(await week()).toEqual(['2026-01-05T12:00+01:00 bob (override)', '2026-01-05T13:00+01:00 alice']);
    expect(codeOf(await remove(await refOf(take('chen', 60, 'omar')), 'omar'))).toBe('granted');
  });
});

describe('a manager’s override', () => {
  test('puts anybody in for a window, and can be taken back', async () => {
    const { overrides, moved } = granted(await put({ reason: 'an audit' }));
    expect(overrides).toEqual([
      {
        personId: 'zoe',
        from: '2026-01-08T00:00+01:00',
        until: '2026-01-09T00:00+01:00',
        reason: 'an audit',
        made: { how: 'override', ref: 'id-1', by: ['omar'], at: '2026-01-05T11:00:00Z' },
      },
    ]);
    expect(shown(moved)['zoe']).toEqual({ lost: [], gained: ['2026-01-08T00:00..2026-01-09T00:00'] });
    expect(await week()).toEqual([
      '2026-01-05T12:00+01:00 alice',
      '2026-01-08T00:00+01:00 zoe (override)',
      '2026-01-09T00:00+01:00 alice',
    ]);
    expect(codeOf(await remove('id-1', 'zoe'))).toBe('not-allowed');
    expect(granted(await remove('id-1', 'ada')).overrides).toEqual(overrides);
    expect(await week()).toEqual(['2026-01-05T12:00+01:00 alice']);
    expect(codeOf(await remove('id-1'))).toBe('override-unknown');
  });

  test('can ask for nobody', async () => {
    const { moved } = granted(await put({ who: null }));
    expect((await week())[1]).toBe('2026-01-08T00:00+01:00 nobody (override)');
    expect(shown(moved)).toEqual({ alice: { lost: ['2026-01-08T00:00..2026-01-09T00:00'], gained: [] } });
  });

  test('is of one place where several are on duty', async () => {
    world = await createWorld([turns({ onDuty: 2 })]);
    granted(await put({ insteadOf: 'bob' }));
    expect((await week())[1]).toBe('2026-01-08T00:00+01:00 alice, zoe (override)');
  });

  test('begins now where its window did before', async () => {
    granted(await put({ when: '2026-01-01T00:00..2026-01-06T00:00' }));
    expect((await world.overrides())[0]?.from).toBe('2026-01-05T12:00+01:00');
  });

  test.each([
    ['by nobody but managers', { actor: 'alice' }, 'not-allowed'],
    [
      'of an end before the start',
      { when: '2026-01-09T00:00..2026-01-08T00:00' },
      'override-ends-before-start',
    ],
    ['of no length', { when: '2026-01-08T00:00..2026-01-08T00:00' }, 'override-of-no-length'],
    ['of the past', { when: '2026-01-05T00:00..2026-01-05T12:00' }, 'override-has-passed'],
    ['of somebody unknown', { who: 'mallory' }, 'person-unknown'],
    ['instead of somebody unknown', { insteadOf: 'mallory' }, 'person-unknown'],
    ['of somebody instead of themself', { who: 'bob', insteadOf: 'bob' }, 'instead-of-oneself'],
    ['for too long a reason', { reason: 'x'.repeat(251) }, 'reason-too-long'],
  ])('%s', async (_, change, code) => {
    expect(codeOf(await put(change))).toBe(code);
    expect(await world.overrides()).toEqual([]);
  });
});

test('overrides that were made and have ended leave the list, those of the file stay', async () => {
  world = await createWorld([turns({ overrides: ['zoe 2026-01-01T00:00..2026-01-02T00:00'] })]);
  granted(await take('bob', 60));
  granted(await put());
  world.at('2026-01-05T13:00');
  granted(await take('chen', 60));
  expect((await world.overrides()).map((one) => one.made?.ref)).toEqual([undefined, 'id-2', 'id-3']);
  expect(await week()).toEqual([
    '2026-01-05T12:00+01:00 bob (override)',
    '2026-01-05T13:00+01:00 chen (override)',
    '2026-01-05T14:00+01:00 alice',
    '2026-01-08T00:00+01:00 zoe (override)',
    '2026-01-09T00:00+01:00 alice',
  ]);
});

test('what a swap or cover made is not removed behind the back of its request, nor below what it was passed on by', async () => {
  const ref = await refOf(put({ who: 'bob' }));
  const asked = {
    rotationId: rota,
    requesterId: personId('bob'),
    window: interval('2026-01-08T12:00..2026-01-09T00:00'),
    actorId: personId('bob'),
  };
  const request = granted(await requestCover(asked, world.ports));
  const taken = { requestId: request.id, takerId: personId('chen'), actorId: personId('chen') };
  granted(await takeCover(taken, world.ports));
  expect(await remove(request.id)).toMatchObject({
    refusal: { code: 'made-by-request', made: { how: 'cover', ref: request.id } },
  });
  expect(await remove(ref)).toEqual({ ok: false, refusal: { code: 'passed-on', to: 'chen' } });
});

test('what the file says is no override that was made', async () => {
  world = await createWorld([turns()]);
  await world.edit({ ...turns(), overrides: [override('zoe 2026-01-08T00:00..2026-01-09T00:00')] });
  expect(codeOf(await remove(''))).toBe('override-unknown');
});

test('while an edit waits, whoever serves until then can take over, and whoever does after it', async () => {
  await world.edit(turns({ people: ['alice', 'bob', 'dana'] }), '2026-02-02T09:00');

  expect(codeOf(await take('chen'))).toBe('granted');
  expect(codeOf(await take('dana'))).toBe('granted');
  expect(codeOf(await take('zoe'))).toBe('cannot-serve');
  world.at('2026-02-02T09:00');
  expect(codeOf(await take('chen'))).toBe('cannot-serve');
});
