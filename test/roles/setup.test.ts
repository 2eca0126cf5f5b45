import { beforeEach, describe, expect, it } from 'vitest';
import type { Account } from '../../src/chat/intent.ts';
import type { Profile } from '../../src/directory/identity.ts';
import { personId } from '../../src/kernel/ids.ts';
import { appointNamed, appointSeen, isToBeAppointed } from '../../src/roles/appoint.ts';
import { printedCode, type SetupWanted, setUp } from '../../src/roles/setup.ts';
import { company, person } from '../support/company.ts';
import { type Backend, describeEachDatabase } from '../support/databases.ts';
import { type RoleWorld, roleWorld } from './role-world.ts';

const MEMBER: Profile = { name: 'Nora New', standing: 'member', email: 'nora@example.com' };

function account(name: string): Account {
  return { platform: 'slack', workspaceId: 'T1', userId: `U0000${name}` };
}

function wanted(given: Partial<SetupWanted> = {}): SetupWanted {
  return { code: 'ACDE-F3GH', account: account('NORA'), profile: MEMBER, isOpen: false, ...given };
}

let printed = 0;
/** Another code each time. */
const random = (below: number): number => {
  printed += 7;
  return printed % below;
};

function suite(backend: Backend): void {
  let world: RoleWorld;
  let code: string;
  beforeEach(async () => {
    const database = await (await backend.fresh()).open();
    const people = [person('alice', { name: 'Alice', email: 'Alice@example.com' })];
    world = await roleWorld(database, company({ people }), '2026-08-05T09:00:00Z');
    code = (await printedCode(world.ports, random)) ?? '';
  });

  const admins = async () => (await world.content()).directory.organization.adminIds;
  const attempt = (given: Partial<SetupWanted> = {}) => setUp(wanted({ code, ...given }), world.ports);

  describe('whoever has the code', () => {
    it('becomes the first admin, as a new person of what the platform says', async () => {
      const done = await attempt();

      expect(done).toEqual({ ok: true, value: { personId: 'nora-new' } });
      expect(await admins()).toEqual(['nora-new']);
      expect((await world.content()).directory.people.get(personId('nora-new'))).toEqual({
        id: 'nora-new',
        name: 'Nora New',
        email: 'nora@example.com',
        slackUserId: 'U0000NORA',
        timeOff: [],
      });
      const [edit] = await world.history('organization', 'organization');
      expect(edit?.author).toEqual({ way: 'chat', platform: 'slack', personId: 'nora-new' });
    });

    it('becomes it as the person that they are', async () => {
      await attempt({ personId: personId('alice') });
      expect(await admins()).toEqual(['alice']);
      expect((await world.content()).directory.people.size).toBe(1);
    });

    it('does so once: all codes are void then, and who comes second hears who was faster', async () => {
      const other = (await printedCode(world.ports, random)) ?? '';
      await attempt();

      expect(await attempt({ code: other, account: account('2') })).toMatchObject({
        refusal: { code: 'has-admins', admins: ['nora-new'] },
      });
      expect(await printedCode(world.ports, random)).toBeUndefined();
      const isLeft = await world.database.unitOfWork.run(({ setupCodes }) =>
        setupCodes.take('whatever', world.now()),
      );
      expect(isLeft).toBe(false);
    });

    it('is one of two who try at once', async () => {
      const both = await Promise.all([
        attempt({ account: account('1'), profile: { ...MEMBER, name: 'One', email: 'one@example.com' } }),
        attempt({ account: account('2'), profile: { ...MEMBER, name: 'Two', email: 'two@example.com' } }),
      ]);

      expect(both.filter((each) => each.ok)).toHaveLength(1);
      expect(both.find((each) => !each.ok)).toMatchObject({ refusal: { code: 'has-admins' } });
      expect(await admins()).toHaveLength(1);
    });

    it('needs one that was printed within a day, by whichever start', async () => {
      world.moveTo('2026-08-06T08:59:00Z');
      const later = (await printedCode(world.ports, random)) ?? '';
      world.moveTo('2026-08-06T09:00:00Z');

      expect(await attempt()).toMatchObject({ refusal: { code: 'wrong-code' } });
      expect(await attempt({ code: later })).toMatchObject({ ok: true });
    });

    it('is refused it as a guest, and where the code is wrong', async () => {
      expect(await attempt({ profile: { ...MEMBER, standing: 'guest' } })).toMatchObject({
        refusal: { code: 'not-a-member' },
      });
      expect(await attempt({ code: 'AAAA-AAA3' })).toMatchObject({ refusal: { code: 'wrong-code' } });
      expect(await admins()).toEqual([]);
    });

    it('makes it void by saying it where others read along', async () => {
      expect(await attempt({ isOpen: true })).toMatchObject({ refusal: { code: 'said-openly' } });
      expect(await attempt()).toMatchObject({ refusal: { code: 'wrong-code' } });
    });

    it('has five tries an hour, and all together have thirty', async () => {
      const wrong = { code: 'AAAA-AAA3' };
      const codes = async (name: string, times: number) => {
        const all: string[] = [];
        for (let time = 0; time < times; time += 1) {
          const done = await attempt({ ...wrong, account: account(name) });
          all.push(done.ok ? 'ok' : done.refusal.code);
        }
        return all;
      };
      expect(await codes('1', 6)).toEqual([...Array(5).fill('wrong-code'), 'too-many-tries']);
      for (const name of ['2', '3', '4', '5', '6']) await codes(name, 5);
      expect(await codes('7', 1)).toEqual(['too-many-tries']);
      expect(await attempt({ account: account('8') })).toMatchObject({
        refusal: { code: 'too-many-tries' },
      });

      world.moveTo('2026-08-05T10:00:00Z');
      expect(await attempt({ account: account('1') })).toMatchObject({ ok: true });
    });

    it('finds nothing of it stored in clear', async () => {
      const seen: string[] = [];
      await world.database.unitOfWork.run(async (repositories) => {
        const { setupCodes } = repositories;
        seen.push(String(await setupCodes.take(code, world.now())));
        seen.push(String(await setupCodes.take(code.replace('-', ''), world.now())));
      });
      expect(seen).toEqual(['false', 'false']);
      expect(await attempt()).toMatchObject({ ok: true });
    });
  });

  describe('whom the environment names', () => {
    const named = new Set(['alice@example.com', 'nora@example.com']);

    it('is an admin at once if they are in the directory, by whatever case of their address', async () => {
      expect(await appointNamed(named, world.ports)).toEqual(['alice']);
      expect(await appointNamed(named, world.ports)).toEqual([]);
      expect(await admins()).toEqual(['alice']);
      expect((await world.history('organization', 'organization'))[0]?.author).toEqual({
        way: 'environment',
      });
    });

    it('becomes a person and an admin when the platform vouches for them, once', async () => {
      const seen = { account: account('NORA'), profile: MEMBER };
      await Promise.all([appointSeen(seen, world.ports), appointSeen(seen, world.ports)]);

      expect(await admins()).toEqual(['nora-new']);
      expect((await world.content()).directory.people.size).toBe(2);
    });

    it.each([
      ['a member', {}, true],
      ['a member by another case', { email: 'NORA@Example.com' }, true],
      ['a guest', { standing: 'guest' }, false],
      ['somebody of another company', { standing: 'stranger' }, false],
      ['somebody who has left', { standing: 'deactivated' }, false],
      ['somebody of another name', { email: 'other@example.com' }, false],
    ] as const)('is %s: %o', async (_who, given, isMeant) => {
      const seen = { account: account('NORA'), profile: { ...MEMBER, ...given } };
      expect(isToBeAppointed(named, seen, (await world.content()).directory)).toBe(isMeant);
    });
  });
}

describeEachDatabase('the first admin', suite);
