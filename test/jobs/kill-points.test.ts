import { describe, expect, it } from 'vitest';
import type { Notice } from '../../src/deliveries/delivery.ts';
import { deliveryId } from '../../src/kernel/ids.ts';
import { type DeliveryWorld, deliveryWorld, PING, THREAD, to } from './delivery-world.ts';
import { rowOf, TABLE } from './kill-table.ts';
import type { KillPoint } from './watched-courier.ts';

/** The delivery whose sender is killed; everything before it is done. */
interface Case {
  readonly notice: Notice;
  prepare(world: DeliveryWorld): Promise<string>;
}

const AGAIN = { kind: 'inquiry/ping-again', inquiryId: 'i1', version: 3 };

const CASES: Readonly<Record<string, Case>> = {
  'a direct message': { notice: PING, prepare: (world) => world.tell(to('bob'), PING) },
  'a message in the thread': {
    notice: PING,
    prepare: (world) => {
      world.slack.join(THREAD, { userId: 'UBOB' });
      return world.tell(to('bob', { inThread: true }), PING);
    },
  },
  'an edit': {
    notice: AGAIN,
    async prepare(world) {
      const first = await world.tell(to('bob'), PING);
      await world.run();
      return world.tell({ type: 'sent', deliveryId: deliveryId(first) }, AGAIN);
    },
  },
};

/** Every point at which the process that sends it may die, in order. */
async function killPoints({ prepare }: Case): Promise<readonly KillPoint[]> {
  const world = await deliveryWorld();
  const points: KillPoint[] = [];
  const courier = world.courier(async (point) => {
    points.push(point);
  });
  await courier.deliver(deliveryId(await prepare(world)));
  return points;
}

/** Sends it with a process that dies there, and then with another; how often it was said. */
async function afterDeathAt(point: KillPoint, { prepare }: Case): Promise<DeliveryWorld> {
  const world = await deliveryWorld();
  const id = deliveryId(await prepare(world));
  let die = () => {};
  const death = new Promise<void>((resolve) => (die = resolve));
  const mortal = world.courier((reached) => {
    if (reached !== point) return Promise.resolve();
    die();
    return new Promise(() => {}); // never goes on: nothing of this process happens after it
  });
  void mortal.deliver(id);
  await death;
  // The queue gives out again what nobody finished; the claim of the dead keeps the delivery for a minute at most.
  await world.courier().deliver(id);
  await world.run({ minutes: 2 });
  return world;
}

describe.each(Object.entries(CASES))('a process that dies while it sends %s', (_, each) => {
  it('leaves what another finishes: said once, twice only where the platform took it and nobody wrote that down', async () => {
    const points = await killPoints(each);
    expect(points.length).toBeGreaterThanOrEqual(10);
    for (const point of points) {
      const world = await afterDeathAt(point, each);
      const documented = TABLE.find((row) => row.point === rowOf(point, points));
      const isEdit = each.notice === AGAIN;
      const said = isEdit ? world.slack.edits : world.slack.said;
      expect(said.length, `${point}, ${documented?.point}`).toBe(documented?.times);
      expect((await world.rows()).at(-1)?.delivery.state, point).toBe('sent');
    }
  });
});

describe('a process that dies while it finds out that somebody is beyond reach', () => {
  const unreached = { notice: PING, prepare: (world: DeliveryWorld) => world.tell(to('erin'), PING) };

  it('leaves what another finishes: it is reported once, and the delivery is closed', async () => {
    const points = await killPoints(unreached);
    expect(points.filter((point) => point.endsWith('before')).length).toBeGreaterThanOrEqual(4);
    for (const point of points) {
      const world = await afterDeathAt(point, unreached);
      const reports = (await world.events()).filter(({ type }) => type === 'unreachable');
      expect(reports, point).toHaveLength(1);
      expect((await world.row('d1'))?.delivery.state, point).toBe('undeliverable');
    }
  });
});

it('the table of the docs has a row for each point at which a process may die', async () => {
  const named = new Set<string | undefined>();
  for (const each of Object.values(CASES)) {
    const points = await killPoints(each);
    for (const point of points) named.add(rowOf(point, points));
  }
  expect([...TABLE.map(({ point }) => point)]).toEqual(expect.arrayContaining([...named]));
  expect(TABLE.filter(({ times }) => times === 2)).toEqual([
    { point: 'the platform has taken it', times: 2 },
  ]);
});
