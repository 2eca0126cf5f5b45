import { beforeEach, describe, expect, test } from 'vitest';
import { type CoverRequestId, coverRequestId, personId, rotationId } from '../../src/kernel/ids.ts';
import { type CoverRequest, coverStateAt, stretchesOffered } from '../../src/rotations/requests/cover.ts';
import {
  requestCover,
  takeCover,
  undoCover,
  withdrawCover,
} from '../../src/rotations/requests/cover-requests.ts';
import { layers, turns } from './build.ts';
import { codeOf, createWorld, granted, interval, type RotationWorld, shown } from './rotation-world.ts';

/** In it, Bob has the week from 12 January. */
const WINDOW = '2026-01-10T00:00..2026-01-31T00:00';
const BOBS = '2026-01-12T09:00..2026-01-19T09:00';

let world: RotationWorld;
beforeEach(async () => {
  world = await createWorld([turns()]);
});

interface Asked {
  readonly window?: string;
  readonly from?: string;
  readonly by?: string;
  readonly reason?: string;
}

/** Bob asks for cover in the window, unless said otherwise. */
function ask({ window = WINDOW, from = 'bob', by = from, reason = '' }: Asked = {}) {
  const asked = {
    rotationId: rotationId('rota'),
    requesterId: personId(from),
    window: interval(window),
    actorId: personId(by),
    reason,
  };
  return requestCover(asked, world.ports);
}

async function asked(change: Asked = {}): Promise<CoverRequestId> {
  return granted(await ask(change)).id;
}

function take(requestId: CoverRequestId, who: string, part?: string, actor = who) {
  const whole = { requestId, takerId: personId(who), actorId: personId(actor) };
  return takeCover(part === undefined ? whole : { ...whole, part: interval(part) }, world.ports);
}

function undo(requestId: CoverRequestId, who: string, actor = who) {
  return undoCover({ requestId, personId: personId(who), actorId: personId(actor) }, world.ports);
}

function withdraw(requestId: CoverRequestId, actor: string) {
  return withdrawCover({ requestId, actorId: personId(actor) }, world.ports);
}

/** From the week of Bob to the next. */
function week(): Promise<readonly string[]> {
  return world.drawn('2026-01-12T09:00', '2026-01-19T09:00');
}

function pieces({ taken }: CoverRequest): readonly string[] {
  return taken.map(({ takerId, interval: { start, end } }) =>
    [takerId, ...[start, end].map((at) => at.toString().slice(5, 16))].join(' '),
  );
}

test('the first who takes all of it serves where the requester would have, and nowhere else', async () => {
  const request = granted(await ask({ reason: 'ill' }));
  expect(request).toMatchObject({ state: 'open', version: 1, taken: [], createdBy: 'bob', reason: 'ill' });
  world.at('2026-01-06T10:00');
  const taken = granted(await take(request.id, 'alice'));
  expect(taken.request).toMatchObject({ state: 'taken', version: 2 });
  expect(pieces(taken.request)).toEqual(['alice 01-12T08:00 01-19T08:00']);
  expect(shown(taken.moved)).toEqual({
    alice: { lost: [], gained: [BOBS] },
    bob: { lost: [BOBS], gained: [] },
  });
  expect(await world.drawn('2026-01-05T09:00', '2026-02-02T09:00')).toEqual([
    '2026-01-05T09:00+01:00 alice',
    '2026-01-12T09:00+01:00 alice (override)',
    '2026-01-19T09:00+01:00 chen',
    '2026-01-26T09:00+01:00 alice',
  ]);
  expect(await world.overrides()).toEqual([
    {
      personId: 'alice',
      from: '2026-01-12T09:00+01:00',
      until: '2026-01-19T09:00+01:00',
      reason: 'ill',
      made: { how: 'cover', ref: request.id, by: ['bob', 'alice'], at: '2026-01-06T09:00:00Z' },
    },
  ]);
  expect(await take(request.id, 'chen')).toEqual({
    ok: false,
    refusal: { code: 'cover-not-open', request: taken.request },
  });
});

test('part by part: the first taker wins each piece, and is cut to what is left', async () => {
  const id = await asked();
  const first = granted(await take(id, 'alice', '2026-01-11T00:00..2026-01-14T00:00'));
  expect(first.request.state).toBe('open');
  expect(pieces(first.request)).toEqual(['alice 01-12T08:00 01-13T23:00']);

  const second = granted(await take(id, 'chen', '2026-01-13T00:00..2026-01-16T00:00'));
  expect(pieces(second.request).slice(1)).toEqual(['chen 01-13T23:00 01-15T23:00']);
  const late = await take(id, 'omar', '2026-01-12T12:00..2026-01-15T00:00');
  expect(late).toEqual({ ok: false, refusal: { code: 'nothing-left', taken: second.request.taken } });

  const rest = granted(await take(id, 'omar'));
  expect(rest.request.state).toBe('taken');
  expect(pieces(rest.request)).toHaveLength(3);
  expect(await week()).toEqual([
    '2026-01-12T09:00+01:00 alice (override)',
    '2026-01-14T00:00+01:00 chen (override)',
    '2026-01-16T00:00+01:00 omar (override)',
  ]);
});

test('the rest before and after a piece are two pieces', async () => {
  const id = await asked();
  granted(await take(id, 'alice', '2026-01-14T00:00..2026-01-15T00:00'));
  const { request } = granted(await take(id, 'chen'));
  expect(pieces(request)).toEqual([
    'alice 01-13T23:00 01-14T23:00',
    'chen 01-12T08:00 01-13T23:00',
    'chen 01-14T23:00 01-19T08:00',
  ]);
  expect(request.state).toBe('taken');
});

describe('asking is refused', () => {
  test.each([
    ['by somebody else', { by: 'chen' }, 'not-allowed'],
    ['for somebody who is not in the directory', { from: 'mallory', by: 'omar' }, 'person-unknown'],
    ['for a window of no length', { window: '2026-01-12T09:00..2026-01-12T09:00' }, 'window-of-no-length'],
    ['for a window that has passed', { window: '2026-01-05T09:00..2026-01-05T12:00' }, 'window-has-passed'],
    ['for more than a year', { window: '2026-01-06T00:00..2027-01-08T00:00' }, 'window-too-long'],
    ['where they have nothing on', { window: '2026-01-19T09:00..2026-02-02T09:00' }, 'nothing-to-cover'],
    ['for too long a reason', { reason: 'x'.repeat(251) }, 'reason-too-long'],
  ] as const)('%s', async (_, change, code) => {
    expect(codeOf(await ask(change))).toBe(code);
  });

  test('where some of the window is offered already, until that is closed', async () => {
    const first = granted(await ask());
    expect(await ask({ window: '2026-01-18T00:00..2026-02-20T00:00' })).toEqual({
      ok: false,
      refusal: { code: 'already-offered', request: first },
    });
    expect(codeOf(await ask({ from: 'chen' }))).toBe('granted');
    expect(codeOf(await ask({ window: '2026-02-01T00:00..2026-02-20T00:00' }))).toBe('granted');
    granted(await withdraw(first.id, 'bob'));
    expect(codeOf(await ask())).toBe('granted');
  });
});

describe('taking is refused', () => {
  test('of what is one’s own', async () => {
    expect(codeOf(await take(await asked(), 'bob'))).toBe('cannot-take-own-cover');
  });

  test('to whoever cannot serve in the rotation, also where a manager says so', async () => {
    const id = await asked();
    expect(codeOf(await take(id, 'zoe'))).toBe('cannot-serve');
    expect(codeOf(await take(id, 'zoe', undefined, 'omar'))).toBe('cannot-serve');
    expect(codeOf(await take(id, 'ada'))).toBe('cannot-serve');
    expect(codeOf(await take(id, 'alice', undefined, 'chen'))).toBe('not-allowed');
    expect(codeOf(await take(coverRequestId('none'), 'alice'))).toBe('request-unknown');
  });

  test('where the taker has time off in a piece, but not beside it', async () => {
    const id = await asked();
    await world.away('alice', '2026-01-15..2026-01-16');
    expect(codeOf(await take(id, 'alice'))).toBe('taker-has-time-off');
    expect(codeOf(await take(id, 'alice', '2026-01-10T00:00..2026-01-14T00:00'))).toBe('granted');
  });

  test('of a part that is not in the window, or has passed, or is none', async () => {
    const id = await asked();
    for (const part of ['2026-01-05T00:00..2026-01-10T00:00', '2026-01-14T00:00..2026-01-14T00:00']) {
      expect(codeOf(await take(id, 'alice', part))).toBe('part-outside-window');
    }
    world.at('2026-01-14T00:00');
    expect(codeOf(await take(id, 'alice', '2026-01-12T09:00..2026-01-14T00:00'))).toBe('part-outside-window');
  });

  test('where the requester no longer is on duty', async () => {
    const id = await asked();
    await world.edit(turns({ people: ['alice', 'chen'] }));
    expect(await take(id, 'alice')).toEqual({ ok: false, refusal: { code: 'nothing-left', taken: [] } });
  });
});

test('a running window can be covered for its rest, until it ends', async () => {
  const request = granted(await ask({ window: BOBS }));
  world.at('2026-01-14T09:00');
  const { request: taken, moved } = granted(
    await take(request.id, 'alice', '2026-01-13T00:00..2026-01-16T00:00'),
  );
  expect(pieces(taken)).toEqual(['alice 01-14T08:00 01-15T23:00']);
  expect(shown(moved)['bob']).toEqual({ lost: ['2026-01-14T09:00..2026-01-16T00:00'], gained: [] });
  expect(await week()).toEqual([
    '2026-01-12T09:00+01:00 bob',
    '2026-01-14T09:00+01:00 alice (override)',
    '2026-01-16T00:00+01:00 bob',
  ]);
  world.at('2026-01-19T08:59');
  expect(coverStateAt(taken, world.ports.clock.now())).toBe('open');
  world.at('2026-01-19T09:00');
  expect(coverStateAt(taken, world.ports.clock.now())).toBe('past-due');
  expect(await take(request.id, 'chen')).toEqual({
    ok: false,
    refusal: { code: 'cover-past-due', request: taken },
  });
  expect(codeOf(await withdraw(request.id, 'bob'))).toBe('cover-past-due');
});

test('a window that began before is offered from now on', async () => {
  const { window } = granted(await ask({ from: 'alice', window: '2026-01-01T00:00..2026-01-12T09:00' }));
  expect(window).toEqual(interval('2026-01-05T12:00..2026-01-12T09:00'));
});

test('withdrawing leaves what has been taken', async () => {
  const id = await asked();
  granted(await take(id, 'alice', '2026-01-12T09:00..2026-01-14T00:00'));
  expect(codeOf(await withdraw(id, 'alice'))).toBe('not-allowed');
  const { request } = granted(await withdraw(id, 'omar'));
  expect(request).toMatchObject({ state: 'withdrawn', version: 3 });
  expect(codeOf(await take(id, 'chen'))).toBe('cover-not-open');
  expect(await week()).toEqual(['2026-01-12T09:00+01:00 alice (override)', '2026-01-14T00:00+01:00 bob']);
});

describe('undoing', () => {
  let id: CoverRequestId;
  beforeEach(async () => {
    id = await asked();
    granted(await take(id, 'alice', '2026-01-12T09:00..2026-01-14T00:00'));
    granted(await take(id, 'chen'));
  });

  test('a taker gives theirs back, and it is on offer again', async () => {
    const { request, moved } = granted(await undo(id, 'alice'));
    expect(request.state).toBe('open');
    expect(pieces(request)).toEqual(['chen 01-13T23:00 01-19T08:00']);
    expect(shown(moved)).toEqual({
      alice: { lost: ['2026-01-12T09:00..2026-01-14T00:00'], gained: [] },
      bob: { lost: [], gained: ['2026-01-12T09:00..2026-01-14T00:00'] },
    });
    const situation = { source: await world.source(), now: world.ports.clock.now() };
    expect(stretchesOffered(request, situation)).toEqual([interval('2026-01-12T09:00..2026-01-14T00:00')]);
    expect(granted(await take(id, 'omar')).request.state).toBe('taken');
  });

  test('the requester takes all of it back, and offers nothing any more', async () => {
    const { request } = granted(await undo(id, 'bob'));
    expect(request).toMatchObject({ state: 'withdrawn', taken: [] });
    expect(await week()).toEqual(['2026-01-12T09:00+01:00 bob']);
    expect(await world.overrides()).toEqual([]);
    expect(codeOf(await undo(id, 'alice'))).toBe('nothing-to-undo');
  });

  test('what has passed stays', async () => {
    world.at('2026-01-13T09:00');
    const { request, moved } = granted(await undo(id, 'bob', 'omar'));
    expect(pieces(request)).toEqual(['alice 01-12T08:00 01-13T08:00']);
    expect(shown(moved)['alice']).toEqual({ lost: ['2026-01-13T09:00..2026-01-14T00:00'], gained: [] });
    expect(await week()).toEqual(['2026-01-12T09:00+01:00 alice (override)', '2026-01-13T09:00+01:00 bob']);
  });

  test('is for those concerned, and for managers in their name', async () => {
    expect(codeOf(await undo(id, 'alice', 'chen'))).toBe('not-allowed');
    expect(codeOf(await undo(id, 'bob', 'alice'))).toBe('not-allowed');
    expect(codeOf(await undo(id, 'dana'))).toBe('nothing-to-undo');
    expect(codeOf(await undo(id, 'chen', 'ada'))).toBe('granted');
    world.at('2026-01-19T09:00');
    expect(codeOf(await undo(id, 'alice'))).toBe('nothing-to-undo');
  });

  test('what a taker has passed on has to be undone first', async () => {
    const onward = await asked({ from: 'chen', window: '2026-01-16T00:00..2026-01-18T00:00' });
    granted(await take(onward, 'omar'));
    expect(await undo(id, 'bob')).toEqual({ ok: false, refusal: { code: 'passed-on', to: 'omar' } });
    expect(codeOf(await undo(id, 'alice'))).toBe('granted');
    granted(await undo(onward, 'omar'));
    granted(await undo(id, 'bob'));
    expect(await week()).toEqual(['2026-01-12T09:00+01:00 bob']);
  });
});

test('two takers at once never get the same minute', async () => {
  const id = await asked();
  const results = await Promise.all([
    take(id, 'alice', '2026-01-12T09:00..2026-01-15T00:00'),
    take(id, 'chen', '2026-01-14T00:00..2026-01-19T09:00'),
    take(id, 'omar', '2026-01-13T00:00..2026-01-17T00:00'),
  ]);
  expect(results.map(codeOf)).toEqual(['granted', 'granted', 'cover-not-open']);
  expect(await week()).toEqual([
    '2026-01-12T09:00+01:00 alice (override)',
    '2026-01-15T00:00+01:00 chen (override)',
  ]);
});

test('a taker can offer what they took, also to the one who had it first', async () => {
  granted(await take(await asked(), 'alice'));
  granted(await take(await asked({ from: 'alice', window: BOBS }), 'bob'));
  expect(await week()).toEqual(['2026-01-12T09:00+01:00 bob (override)']);
});

test('what the requester took back themself is not on offer a second time', async () => {
  const id = await asked();
  const part = '2026-01-13T00:00..2026-01-14T00:00';
  granted(await take(id, 'alice', part));
  granted(await take(await asked({ from: 'alice', window: part }), 'bob'));
  granted(await take(id, 'chen'));
  expect(await week()).toEqual([
    '2026-01-12T09:00+01:00 chen (override)',
    '2026-01-13T00:00+01:00 bob (override)',
    '2026-01-14T00:00+01:00 chen (override)',
  ]);
});

describe('who can serve', () => {
  /** Bob's week in a rotation of layers over this one, on nights and days. */
  beforeEach(async () => {
    world = await createWorld([
      turns({
        id: 'days',
        people: ['bob', 'chen ..2026-01-10T00:00', 'dana 2026-03-01..'],
        backup: { type: 'rotation', rotationId: rotationId('spare') },
      }),
      turns({ id: 'spare', people: ['alice'] }),
      layers('rota', ['days'], { backup: { type: 'person', personId: personId('zoe') } }),
    ]);
  });

  test('whoever takes turns in a layer or behind it, will do so, or is the backup; not who has left', async () => {
    const id = await asked();
    let day = 12;
    for (const who of ['alice', 'dana', 'zoe', 'omar']) {
      const part = `2026-01-${day}T09:00..2026-01-${day + 1}T09:00`;
      expect([who, codeOf(await take(id, who, part))]).toEqual([who, 'granted']);
      day += 1;
    }
    expect(codeOf(await take(id, 'chen'))).toBe('granted');
    world.at('2026-01-10T00:00');
    expect(codeOf(await take(await asked({ window: '2026-02-01T00:00..2026-02-20T00:00' }), 'chen'))).toBe(
      'cannot-serve',
    );
  });
});

describe('where several are on duty at once', () => {
  beforeEach(async () => {
    world = await createWorld([turns({ onDuty: 2, people: ['alice', 'bob', 'chen', 'dana'] })]);
  });

  test('the taker has the requester’s place, and whoever is on duty beside them cannot take it', async () => {
    const id = await asked({ window: '2026-01-05T12:00..2026-01-19T09:00' });
    expect(await take(id, 'alice')).toEqual({
      ok: false,
      refusal: { code: 'already-on-duty', stretch: interval('2026-01-05T12:00..2026-01-12T09:00') },
    });
    granted(await take(id, 'alice', BOBS));
    granted(await take(id, 'dana'));
    expect(await world.drawn('2026-01-05T12:00', '2026-01-19T09:00')).toEqual([
      '2026-01-05T12:00+01:00 alice, dana (override)',
      '2026-01-12T09:00+01:00 alice (override), chen',
    ]);
  });
});
