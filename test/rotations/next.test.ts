import { describe, expect, test } from 'vitest';
import { personId, rotationId } from '../../src/kernel/ids.ts';
import { handOverToNext } from '../../src/rotations/requests/next-requests.ts';
import { removeOverride } from '../../src/rotations/requests/override-requests.ts';
import { turns } from './build.ts';
import { createWorld, granted, type RotationWorld, shown } from './rotation-world.ts';

const rota = rotationId('rota');
/** Alice's first week, from noon of its Monday, which is now. */
const weekOf = (world: RotationWorld) => world.drawn('2026-01-05T12:00', '2026-01-12T09:00');

function next(world: RotationWorld, actor = 'alice', shownId?: string) {
  const wanted = { rotationId: rota, actorId: personId(actor) };
  return handOverToNext(
    { ...wanted, ...(shownId !== undefined && { shown: personId(shownId) }) },
    world.ports,
  );
}

describe('handing over', () => {
  test('is to the next in line, from now until the end of the shift', async () => {
    const world = await createWorld([turns()]);
    const { next: found, moved, overrides } = granted(await next(world));
    expect(await weekOf(world)).toEqual(['2026-01-05T12:00+01:00 bob (override)']);
    expect(found).toMatchObject({ fromId: 'alice', toId: 'bob' });
    const stretch = '2026-01-05T12:00..2026-01-12T09:00';
    expect(shown(moved)).toEqual({
      alice: { lost: [stretch], gained: [] },
      bob: { lost: [], gained: [stretch] },
    });
    expect(overrides).toMatchObject([{ made: { how: 'next', by: ['alice'] } }]);
  });

  test('ends with the hours of the day', async () => {
    const hours = [{ weekdays: [1, 2, 3, 4, 5], startMinute: 540, endMinute: 1_080 }] as const;
    const world = await createWorld([turns({ hours })]);
    const { interval } = granted(await next(world)).next;
    expect(interval.end.toString()).toBe('2026-01-05T17:00:00Z');
  });

  test('passes over who has time off before the shift ends', async () => {
    const world = await createWorld([turns()]);
    await world.away('bob', '2026-01-10..2026-01-11');
    expect(granted(await next(world)).next.toId).toBe('chen');
  });

  test('passes over who is on duty, and takes the place of who hands over', async () => {
    const world = await createWorld([turns({ onDuty: 2 })]);
    const { next: found, overrides } = granted(await next(world, 'bob'));
    expect(found).toMatchObject({ fromId: 'bob', toId: 'chen' });
    expect(overrides).toMatchObject([{ personId: 'chen', insteadOf: 'bob' }]);
  });

  test('goes on to the one after, and can be taken back one by one', async () => {
    const world = await createWorld([turns()]);
    granted(await next(world));
    world.at('2026-01-06T12:00');
    const second = granted(await next(world, 'bob'));
    expect(second.next.toId).toBe('chen');
    const ref = second.overrides[0]?.made?.ref ?? '';
    const named = { rotationId: rota, ref };
    expect(await removeOverride({ ...named, actorId: personId('chen') }, world.ports)).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    granted(await removeOverride({ ...named, actorId: personId('bob') }, world.ports));
    expect(await weekOf(world)).toEqual(['2026-01-05T12:00+01:00 bob (override)']);
  });

  test('is refused where nobody else is in line', async () => {
    const world = await createWorld([turns({ people: ['alice'] })]);
    const refusal = { code: 'nobody-next', fromId: 'alice' };
    expect(await next(world)).toEqual({ ok: false, refusal });
    expect(await next(world, 'omar')).toEqual({ ok: false, refusal });
    expect(await next(world, 'zoe')).toEqual({ ok: false, refusal: { code: 'not-allowed' } });
  });

  test.each([
    ['by somebody who is not on duty', 'bob', undefined, { code: 'not-allowed' }],
    ['by a stranger', 'zoe', undefined, { code: 'not-allowed' }],
    ['where somebody else would get it than was shown', 'omar', 'chen', { code: 'next-has-changed' }],
  ])('is refused %s', async (_, actor, shownId, refusal) => {
    const world = await createWorld([turns()]);
    expect(await next(world, actor, shownId)).toMatchObject({ ok: false, refusal });
    expect(await world.overrides()).toEqual([]);
  });

  test('is refused while nobody is on duty, and of a rotation that there is not', async () => {
    const world = await createWorld([turns({ overrides: ['nobody 2026-01-05T00:00..2026-01-06T00:00'] })]);
    expect(await next(world, 'omar')).toMatchObject({ refusal: { code: 'nobody-on-duty' } });
    const unknown = { rotationId: rotationId('gone'), actorId: personId('omar') };
    expect(await handOverToNext(unknown, world.ports)).toMatchObject({
      refusal: { code: 'rotation-unknown' },
    });
  });
});
