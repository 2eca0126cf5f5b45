import { beforeEach, describe, expect, it } from 'vitest';
import { SlackFault } from '../../adapters/slack/errors.ts';
import type { DirectoryContent } from '../../src/exchange/ports.ts';
import { departmentId, personId, rotationId } from '../../src/kernel/ids.ts';
import { noteProfile } from '../../src/roles/accounts.ts';
import { leftBehindFor } from '../../src/roles/places.ts';
import { company, department, person, rotation, topic } from '../support/company.ts';
import { type Backend, describeEachDatabase } from '../support/databases.ts';
import { createMemoryDatabase } from '../support/memory.ts';
import { lines, type RoleWorld, roleWorld, WORKSPACE } from './role-world.ts';

const START = '2026-08-05T09:00:00Z';
const NEXT_DAY = '2026-08-06T09:00:00Z';
const ids = (...names: readonly string[]) => names.map(personId);

/** Alice and Bob take turns in payroll, which Olga owns; Alice also is the contact of a topic of Otto's; Ada decides for all of it. */
const COMPANY: DirectoryContent = company({
  organization: { adminIds: ids('ada') },
  people: ['ada', 'alice', 'bob', 'olga', 'otto', 'idle'].map((id) => person(id)),
  departments: [department('hr', { memberIds: ids('bob'), managerId: personId('otto') })],
  topics: [
    topic('payroll', { contact: { type: 'rotation', rotationId: rotationId('payroll') } }),
    topic('taxes', { contact: { type: 'person', personId: personId('alice') }, ownerIds: ids('otto') }),
    topic('travel', { contact: { type: 'department', departmentId: departmentId('hr') } }),
  ],
  rotations: [rotation('payroll', ['alice', 'bob'], { ownerIds: ids('olga') })],
});

async function since(w: RoleWorld, id: string): Promise<string | undefined> {
  return (await w.content()).directory.people.get(personId(id))?.deactivatedOn;
}

describe('the daily look at accounts', () => {
  let w: RoleWorld;
  beforeEach(async () => {
    w = await roleWorld(createMemoryDatabase(), COMPANY, START);
    for (const id of ['ada', 'alice', 'bob', 'olga', 'otto', 'idle']) await w.seen(id);
    w.moveTo(NEXT_DAY);
  });

  it('asks about those who are needed somewhere, each once a day', async () => {
    await w.lookAtAccounts();
    expect(w.looked().toSorted()).toEqual(['UADA', 'UALICE', 'UBOB', 'UOLGA', 'UOTTO']);
    await w.lookAtAccounts();
    expect(w.looked()).toEqual([]);
    w.moveTo('2026-08-07T09:00:00Z');
    await w.lookAtAccounts();
    expect(w.looked()).toHaveLength(5);
  });

  it('leaves those alone who have just been asked about since they wrote', async () => {
    await w.seen('alice');
    await w.lookAtAccounts();
    expect(w.looked()).not.toContain('UALICE');
  });

  it('asks about fifty in a tick, those first whom nobody has asked about for longest', async () => {
    const people = Array.from({ length: 60 }, (_, n) => `p${String(n).padStart(2, '0')}`);
    const many = await roleWorld(
      createMemoryDatabase(),
      company({ people: people.map((id) => person(id)), rotations: [rotation('r', people)] }),
      START,
    );
    for (const [n, id] of people.entries()) {
      many.moveTo(`2026-08-05T09:${String(59 - n).padStart(2, '0')}:00Z`);
      await many.seen(id);
    }
    many.moveTo('2026-08-07T09:00:00Z');
    await many.lookAtAccounts();
    expect(many.looked()).toEqual(
      people
        .toReversed()
        .slice(0, 50)
        .map((id) => `U${id.toUpperCase()}`),
    );
    await many.lookAtAccounts();
    expect(many.looked()).toHaveLength(10);
  });

  it('goes on at the next tick where Slack is asked too much, and a day later where there is no such account', async () => {
    w.standings.set('UADA', new SlackFault('rate-limited', 'too many'));
    await w.lookAtAccounts();
    expect(w.looked()).toEqual(['UADA']);
    w.standings.set('UADA', new SlackFault('person-unreachable', 'no such account'));
    await w.lookAtAccounts();
    expect(w.looked()).toHaveLength(5);
    await w.lookAtAccounts();
    expect(w.looked()).toEqual([]);
  });

  it('asks about an account that only the directory names', async () => {
    const named = await roleWorld(
      createMemoryDatabase(),
      company({ organization: { adminIds: ids('ada') }, people: [person('ada', { slackUserId: 'U0ADA' })] }),
      START,
    );
    named.standings.set('U0ADA', 'deactivated');
    expect(await named.lookAtAccounts()).toBe(1);
    expect(named.looked()).toEqual(['U0ADA']);
    expect(await since(named, 'ada')).toBe('2026-08-05');
  });
});

function suite(backend: Backend): void {
  let w: RoleWorld;
  beforeEach(async () => {
    w = await roleWorld(await (await backend.fresh()).open(), COMPANY, START);
    await w.seen('alice');
    w.moveTo(NEXT_DAY);
    w.standings.set('UALICE', 'deactivated');
  });
  const alice = { platform: 'slack', workspaceId: WORKSPACE, userId: 'UALICE' } as const;

  describe('somebody whose account is deactivated', () => {
    it('is so in the directory, found out by the program, and the owners of their places are told once', async () => {
      expect(await w.lookAtAccounts()).toBe(1);
      expect(await since(w, 'alice')).toBe('2026-08-06');
      expect((await w.history('person', 'alice'))[0]?.author).toEqual({ way: 'program' });
      expect(lines(await w.told())).toEqual([
        'olga: account/deactivated alice',
        'otto: account/deactivated alice',
      ]);
      expect(await w.lookAtAccounts()).toBe(0);
      expect(await w.told()).toEqual([]);
    });

    it('is so at once where Slack says so, and told once however often it does', async () => {
      const profile = { name: 'Alice', standing: 'deactivated' } as const;
      await Promise.all([noteProfile(alice, profile, w.ports), noteProfile(alice, profile, w.ports)]);
      expect(await since(w, 'alice')).toBe('2026-08-06');
      expect(lines(await w.told())).toHaveLength(2);
    });

    it('is not so while another account of theirs is active', async () => {
      await w.seen('alice', { platform: 'teams', workspaceId: 'tenant', userId: '29:alice' });
      expect(await w.lookAtAccounts()).toBe(0);
      expect(await since(w, 'alice')).toBeUndefined();
    });

    it('is back when an account of theirs is', async () => {
      await w.lookAtAccounts();
      w.standings.set('UALICE', 'member');
      w.moveTo('2026-08-07T09:00:00Z');
      expect(await w.lookAtAccounts()).toBe(1);
      expect(await since(w, 'alice')).toBeUndefined();
    });

    it('stays so where a file says it, whatever their accounts are', async () => {
      await w.database.unitOfWork.run(async ({ people }) => {
        const { people: all } = await people.lock();
        const bob = all.get(personId('bob')) ?? person('bob');
        await people.save({ ...bob, deactivatedOn: '2026-08-01' }, w.now(), { way: 'file' });
      });
      await w.seen('bob');
      w.moveTo('2026-08-07T09:00:00Z');
      await w.lookAtAccounts();
      expect(await since(w, 'bob')).toBe('2026-08-01');
    });

    it('is shown to who may put somebody else in their places, with when they would be on duty', async () => {
      await w.lookAtAccounts();
      const source = await w.database.snapshots.current();
      const left = (id: string) => leftBehindFor(personId(id), source, w.now());
      expect(left('otto')).toMatchObject([
        { person: { id: 'alice' }, places: [{ noun: 'topic', id: 'taxes' }] },
      ]);
      expect(left('olga')).toMatchObject([{ places: [{ noun: 'rotation', id: 'payroll' }] }]);
      expect(left('olga')[0]?.places[0]?.onDutyAt?.toString()).toBe(NEXT_DAY);
      expect(left('ada')[0]?.places).toHaveLength(2);
      expect(left('bob')).toEqual([]);
    });
  });
}

describeEachDatabase('accounts', suite);
