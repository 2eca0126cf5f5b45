import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Delivery } from '../../src/deliveries/delivery.ts';
import type { Topic } from '../../src/directory/model.ts';
import { saveThing, undoEdit } from '../../src/edits/save.ts';
import type { DirectoryContent } from '../../src/exchange/ports.ts';
import { personId, topicId } from '../../src/kernel/ids.ts';
import { askToVerify, dueFor } from '../../src/roles/ask-to-verify.ts';
import { handTopicOver, verifyTopic } from '../../src/roles/verify.ts';
import { company, person, topic } from '../support/company.ts';
import { type Backend, describeEachDatabase } from '../support/databases.ts';
import { createMemoryDatabase } from '../support/memory.ts';
import { lines, type RoleWorld, roleWorld } from './role-world.ts';

const PAYROLL = topicId('payroll');
const ids = (...names: readonly string[]) => names.map(personId);

function watched(id: string, given: Partial<Omit<Topic, 'id'>> = {}): Topic {
  return topic(id, { verifyEveryDays: 90, verifiedOn: '2026-01-01', ownerIds: ids('olga'), ...given });
}

/** Ada decides for all of it; Olga and Otto look after things, Otto in Vietnam; in Berlin it is winter time until the end of March. */
function northwind(...topics: readonly Topic[]): DirectoryContent {
  return company({
    organization: { adminIds: ids('ada') },
    people: [
      person('ada'),
      person('olga'),
      person('otto', { timeZone: 'Asia/Ho_Chi_Minh' }),
      person('nina', { hours: [{ weekdays: [6], startMinute: 600, endMinute: 660 }] }),
    ],
    topics,
  });
}

/** Wednesday, the day on which they are due; 11:00 in Berlin. */
const DUE = '2026-04-01T09:00:00Z';

async function world(...topics: readonly Topic[]): Promise<RoleWorld> {
  return roleWorld(createMemoryDatabase(), northwind(...topics), DUE);
}

async function asked(given: RoleWorld): Promise<readonly string[]> {
  await askToVerify(given.ports);
  return lines(await given.told());
}

async function topicOf(given: RoleWorld, id: Topic['id'] = PAYROLL): Promise<Topic> {
  const found = (await given.content()).directory.topics.get(id);
  if (!found) throw new Error(`no topic ${id}`);
  return found;
}

describe('a topic that is due', () => {
  it('is asked about, once', async () => {
    const w = await world(watched('payroll'), watched('pensions', { verifiedOn: '2026-01-02' }));
    expect(await asked(w)).toEqual(['olga: topic/verify payroll']);
    w.moveTo('2026-04-01T10:00:00Z');
    expect(await asked(w)).toEqual([]);
  });

  it('begins to count its days when it is first seen, of itself', async () => {
    const { verifiedOn: _, ...fresh } = watched('payroll');
    const w = await world(fresh);
    expect(await asked(w)).toEqual([]);
    expect(await topicOf(w)).toMatchObject({ verifiedOn: '2026-04-01' });
    expect((await w.history('topic', 'payroll'))[0]?.author).toEqual({ way: 'program' });
  });

  it.each([
    ['its owners', watched('payroll', { ownerIds: ids('olga', 'ada') }), ['ada', 'olga']],
    ['the admins, where nobody owns it', watched('payroll', { ownerIds: [] }), ['ada']],
  ])('is put to %s', async (_whom, given, people) => {
    expect(await asked(await world(given))).toEqual(people.map((id) => `${id}: topic/verify payroll`));
  });

  it.each([
    ['2026-04-01T06:59:00Z', []],
    ['2026-04-01T07:00:00Z', ['olga']],
    ['2026-04-01T14:59:00Z', ['olga']],
    ['2026-04-01T15:00:00Z', []],
    ['2026-04-04T10:00:00Z', []],
  ])('is put to them in their working hours (%s)', async (at, people) => {
    const w = await world(watched('payroll'));
    w.moveTo(at);
    expect(await asked(w)).toEqual(people.map((id) => `${id}: topic/verify payroll`));
  });

  it('goes by their own hours and zone, and leaves those alone who are away', async () => {
    const all = watched('payroll', { ownerIds: ids('otto', 'nina') });
    const w = await world(all);
    w.moveTo('2026-04-01T02:30:00Z');
    expect(await asked(w)).toEqual(['otto: topic/verify payroll']);
    w.moveTo('2026-04-04T08:30:00Z');
    expect(await asked(w)).toEqual(['nina: topic/verify payroll']);

    const away = await world(watched('payroll'));
    await saveThing(
      {
        actorId: personId('ada'),
        noun: 'person',
        id: 'olga',
        base: 99,
        make: (base, id) => ({
          ...(base ?? person(id)),
          timeOff: [{ from: '2026-04-01', until: '2026-04-03' }],
        }),
      },
      away.ports,
    );
    await away.told();
    expect(await asked(away)).toEqual([]);
  });

  it('is asked about again after a week, three times in all, and then the admins are, once', async () => {
    const w = await world(watched('payroll'));
    const told: Record<string, readonly string[]> = {};
    for (let day = 0; day < 60; day += 1) {
      const at = Temporal.Instant.from(DUE)
        .add({ hours: 24 * day })
        .toString();
      w.moveTo(at);
      const fresh = await asked(w);
      if (fresh.length > 0) told[at.slice(0, 10)] = fresh;
    }
    expect(told).toEqual({
      '2026-04-01': ['olga: topic/verify payroll'],
      '2026-04-08': ['olga: topic/verify payroll'],
      '2026-04-15': ['olga: topic/verify payroll'],
      '2026-04-22': ['ada: topic/verify payroll'],
    });
  });

  it('waits for the next day where somebody was asked about five already', async () => {
    const topics = Array.from({ length: 7 }, (_, n) => watched(`topic-${n}`));
    const w = await world(...topics);
    expect(await asked(w)).toEqual([0, 1, 2, 3, 4].map((n) => `olga: topic/verify topic-${n}`));
    w.moveTo('2026-04-01T10:00:00Z');
    expect(await asked(w)).toEqual([]);
    w.moveTo('2026-04-02T09:00:00Z');
    expect(await asked(w)).toEqual([5, 6].map((n) => `olga: topic/verify topic-${n}`));
  });

  it('is listed for those who are asked about it', async () => {
    const w = await world(
      watched('payroll'),
      watched('pensions', { verifiedOn: '2025-12-31' }),
      watched('late', { verifiedOn: '2025-06-01' }),
    );
    const { directory } = await w.content();
    const due = (id: string) => dueFor(personId(id), directory, '2026-04-01').map((one) => one.id);
    expect(due('olga')).toEqual(['pensions', 'payroll']);
    expect(due('ada')).toEqual(['late']);
    expect(due('otto')).toEqual([]);
  });
});

function suite(backend: Backend): void {
  let w: RoleWorld;
  beforeEach(async () => {
    const database = await (await backend.fresh()).open();
    w = await roleWorld(database, northwind(watched('payroll', { ownerIds: ids('olga', 'otto') })), DUE);
    await askToVerify(w.ports);
  });

  const said = async (): Promise<readonly Delivery[]> => w.told();

  describe('whoever looks after a topic', () => {
    it('says that it is right: it counts anew, and all who were asked see that', async () => {
      expect(lines(await said())).toEqual(['olga: topic/verify payroll', 'otto: topic/verify payroll']);

      const done = await verifyTopic({ actorId: personId('olga'), topicId: PAYROLL }, w.ports);

      expect(done).toMatchObject({ ok: true, value: { thing: { verifiedOn: '2026-04-01' } } });
      const fresh = await said();
      expect(lines(fresh)).toEqual(['again: topic/verified payroll', 'again: topic/verified payroll']);
      expect(fresh.map(({ notice }) => notice['by'])).toEqual(['olga', 'olga']);
      await verifyTopic({ actorId: personId('olga'), topicId: PAYROLL }, w.ports);
      expect(await said()).toEqual([]);
    });

    it('has to be one of those who may', async () => {
      expect(await verifyTopic({ actorId: personId('nina'), topicId: PAYROLL }, w.ports)).toMatchObject({
        refusal: { code: 'not-allowed', managers: ['olga', 'otto', 'ada'] },
      });
      expect(
        await verifyTopic({ actorId: personId('olga'), topicId: topicId('none') }, w.ports),
      ).toMatchObject({ refusal: { code: 'topic-gone' } });
    });

    it('hands it to somebody who then looks after it in their place, and is told', async () => {
      await said();
      const to = personId('nina');
      const done = await handTopicOver({ actorId: personId('olga'), topicId: PAYROLL, to }, w.ports);

      expect(await topicOf(w)).toMatchObject({ ownerIds: ['nina', 'otto'], verifiedOn: '2026-01-01' });
      expect(lines(await said())).toEqual(['nina: topic/handed payroll']);
      const { revision } = done.ok ? done.value : { revision: 0 };
      const undone = await undoEdit({ actorId: to, noun: 'topic', id: PAYROLL, revision }, w.ports);
      expect(undone.ok).toBe(true);
      expect(await topicOf(w)).toMatchObject({ ownerIds: ['olga', 'otto'] });
    });

    it('is joined by whom an admin names, who owns nothing themselves', async () => {
      await handTopicOver({ actorId: personId('ada'), topicId: PAYROLL, to: personId('nina') }, w.ports);
      expect(await topicOf(w)).toMatchObject({ ownerIds: ['olga', 'otto', 'nina'] });
    });

    it.each([
      ['nobody of the directory', 'nobody', 'person-gone'],
      ['who looks after it already', 'otto', 'already-theirs'],
    ])('does not hand it to %s', async (_who, to, code) => {
      const done = await handTopicOver(
        { actorId: personId('olga'), topicId: PAYROLL, to: personId(to) },
        w.ports,
      );
      expect(done).toMatchObject({ refusal: { code } });
    });
  });
}

describeEachDatabase('topics that are looked after', suite);
