import { beforeEach, describe, expect, it } from 'vitest';
import { tryThing } from '../../src/edits/save.ts';
import { personId, rotationId, topicId } from '../../src/kernel/ids.ts';
import { person, rotation, topic } from '../support/company.ts';
import { type Backend, describeEachDatabase } from '../support/databases.ts';
import { COMPANY, update } from './company.ts';
import { createEditWorld, type EditWorld } from './world.ts';

function suite(backend: Backend): void {
  let world: EditWorld;
  beforeEach(async () => {
    const place = await backend.fresh();
    world = await createEditWorld(await place.open(), COMPANY);
  });

  const payroll = async () => (await world.content()).directory.topics.get(topicId('payroll'));

  describe('saving', () => {
    it('stores what differs, says what was before, and enters who did it', async () => {
      const saved = await world.edit('olga', 'topic', 'payroll', { name: 'Pay', aliases: ['wages'] });

      expect(saved).toMatchObject({ ok: true, value: { merged: [], told: [], before: { name: 'payroll' } } });
      expect(await payroll()).toMatchObject({ name: 'Pay', aliases: ['wages'], ownerIds: ['gone', 'olga'] });
      const [edit] = await world.history('topic', 'payroll');
      expect(edit).toMatchObject({
        revision: saved.ok && saved.value.revision,
        author: { way: 'chat', personId: 'olga' },
        change: { before: { name: 'payroll' }, after: { name: 'Pay' } },
      });
    });

    it('changes nothing where nothing differs', async () => {
      const revision = await world.revision();

      const saved = await world.edit('olga', 'topic', 'payroll', {});

      expect(saved).toMatchObject({ ok: true, value: { revision } });
      expect(await world.revision()).toBe(revision);
      expect(await world.history('topic', 'payroll')).toHaveLength(1);
    });

    it('lays it over what others changed meanwhile, where they changed something else', async () => {
      const base = await world.revision();
      await world.edit('ada', 'topic', 'payroll', { description: 'Wages' });
      await world.edit('ada', 'topic', 'payroll', { aliases: ['wages'] });

      const saved = await world.edit('olga', 'topic', 'payroll', { name: 'Pay' }, base);

      expect(saved).toMatchObject({ ok: true, value: { merged: ['aliases', 'description'] } });
      expect(await payroll()).toMatchObject({ name: 'Pay', description: 'Wages', aliases: ['wages'] });
    });

    it('overwrites nothing unseen: says who changed the same, and saves once that was seen', async () => {
      const base = await world.revision();
      const other = await world.edit('ada', 'topic', 'payroll', { name: 'Wages' });

      const refused = await world.edit('olga', 'topic', 'payroll', { name: 'Pay' }, base);

      expect(refused).toMatchObject({
        ok: false,
        refusal: {
          code: 'changed-meanwhile',
          fields: ['name'],
          current: { name: 'Wages' },
          by: { way: 'chat', personId: 'ada' },
          revision: other.ok && other.value.revision,
        },
      });
      expect(await payroll()).toMatchObject({ name: 'Wages' });
      const seen = refused.ok || refused.refusal.code !== 'changed-meanwhile' ? -1 : refused.refusal.revision;
      expect(await world.edit('olga', 'topic', 'payroll', { name: 'Pay' }, seen)).toMatchObject({ ok: true });
      expect(await payroll()).toMatchObject({ name: 'Pay' });
    });

    it('says so where others took away what this one changed, and the other way round', async () => {
      const base = await world.revision();
      await world.edit('ada', 'topic', 'salary', { parentId: undefined as never, description: 'Wages' });

      const changed = await world.edit('ada', 'topic', 'salary', { parentId: topicId('parking') }, base);
      expect(changed).toMatchObject({ refusal: { code: 'changed-meanwhile', fields: ['parentId'] } });

      const later = await world.revision();
      await world.edit('ada', 'topic', 'salary', { description: 'Pay' });
      const taken = await world.edit('ada', 'topic', 'salary', { description: undefined as never }, later);
      expect(taken).toMatchObject({ refusal: { code: 'changed-meanwhile', fields: ['description'] } });
    });

    it('finds what others changed however many edits ago', async () => {
      const base = await world.revision();
      await world.edit('ada', 'topic', 'payroll', { name: 'Wages' });
      for (let count = 0; count < 45; count += 1) {
        await world.edit('ada', 'topic', 'payroll', { description: `Edit ${count}` });
      }

      const refused = await world.edit('olga', 'topic', 'payroll', { name: 'Pay' }, base);

      expect(refused).toMatchObject({ refusal: { code: 'changed-meanwhile', fields: ['name'] } });
    });

    it('is refused where the thing is gone', async () => {
      await world.remove('ada', 'update', 'news');

      expect(await world.edit('ada', 'update', 'news', { name: 'News' })).toMatchObject({
        refusal: { code: 'thing-gone' },
      });
      expect(await world.edit('ada', 'person', 'nobody', { name: 'N' })).toMatchObject({
        refusal: { code: 'thing-gone' },
      });
    });

    it('is refused with every fault at its field, and then stores nothing', async () => {
      const refused = await world.edit('olga', 'topic', 'payroll', {
        name: '',
        parentId: topicId('salary'),
        respondWithinMinutes: 0,
      });

      const faults = refused.ok || refused.refusal.code !== 'faults' ? [] : refused.refusal.faults;
      expect(faults.map(({ field }) => field).sort()).toEqual(['name', 'parentId', 'respondWithinMinutes']);
      expect((await world.content()).directory).toEqual(COMPANY.directory);
    });

    it('never leaves the organization without an admin', async () => {
      const fault = { code: 'faults', faults: [{ field: 'adminIds', fault: { code: 'form' } }] };

      for (const adminIds of [[], [personId('gone')]]) {
        expect(await world.edit('ada', 'organization', 'organization', { adminIds })).toMatchObject({
          refusal: fault,
        });
      }
      expect(await world.edit('ada', 'person', 'ada', { deactivatedOn: '2026-01-05' })).toMatchObject({
        refusal: { faults: [{ field: 'deactivatedOn' }] },
      });
      expect(await world.remove('ada', 'person', 'ada')).toMatchObject({
        refusal: { code: 'still-used', by: [{ noun: 'organization', id: 'organization' }] },
      });
      const other = await world.edit('ada', 'organization', 'organization', { adminIds: [personId('erin')] });
      expect(other.ok).toBe(true);
      expect(await world.undo('ada', 'organization', 'organization')).toMatchObject({
        refusal: { code: 'not-allowed', managers: ['erin'] },
      });
    });

    it('is tried without changing anything', async () => {
      const revision = await world.revision();
      const wanted = {
        actorId: personId('rosa'),
        noun: 'rotation' as const,
        id: 'desk',
        base: revision,
        make: () => rotation('desk', ['chen'], { ownerIds: [personId('rosa')] }),
      };

      const tried = await tryThing(wanted, world.ports);

      expect(tried.ok && tried.value.thing).toMatchObject({ participants: [{ personId: 'chen' }] });
      const id = rotationId('desk');
      expect(tried.ok && tried.value.before.rotations.get(id)).toEqual(COMPANY.rotations.get(id));
      expect(tried.ok && tried.value.after.rotations.get(id)).toEqual(tried.ok && tried.value.thing);
      expect(await world.revision()).toBe(revision);
      expect(await tryThing({ ...wanted, actorId: personId('erin') }, world.ports)).toMatchObject({
        refusal: { code: 'not-allowed', managers: ['rosa', 'ada'] },
      });
    });
  });

  describe('a new thing', () => {
    it('gets an id of its name, and is theirs who made it', async () => {
      const added = await world.add('olga', 'topic', (id) => topic(id, { name: 'Отпуск & “leave”' }));

      expect(added).toMatchObject({ value: { thing: { id: 'otpusk-leave', ownerIds: ['olga'] } } });
      expect(added.ok && 'before' in added.value).toBe(false);
      const again = await world.add('mia', 'rotation', (id) => rotation(id, [], { name: 'Desk' }));
      expect(again).toMatchObject({ value: { thing: { id: 'desk-2', ownerIds: ['mia'] } } });
      const third = await world.add('ada', 'update', (id) => update(id));
      expect(third).toMatchObject({ value: { thing: { id: 'update' } } });
      const strange = await world.add('ada', 'person', (id) => person(id, { name: '李' }));
      expect(strange).toMatchObject({ value: { thing: { id: 'person' } } });
    });

    it('keeps the owners that it was given', async () => {
      const ownerIds = [personId('erin')];

      const added = await world.add('olga', 'topic', (id) => topic(id, { name: 'Leave', ownerIds }));

      expect(added).toMatchObject({ value: { thing: { ownerIds } } });
    });

    it('is refused where its name is another’s', async () => {
      expect(await world.add('olga', 'topic', (id) => topic(id, { name: 'PAYROLL' }))).toMatchObject({
        refusal: { faults: [{ field: 'name', fault: { code: 'name-collision', with: 'payroll' } }] },
      });
    });
  });

  describe('removing', () => {
    it.each([
      ['person', 'alice', ['rotation desk', 'rotation spare']],
      ['person', 'erin', ['department help']],
      ['person', 'mia', ['department help']],
      ['person', 'olga', ['topic payroll']],
      ['department', 'help', ['topic parking']],
      ['topic', 'payroll', ['topic salary', 'update news']],
      ['rotation', 'desk', ['topic payroll', 'update weekly']],
    ] as const)('is refused while something refers to it: %s %s', async (noun, id, expected) => {
      const refused = await world.remove('ada', noun, id);

      const by = refused.ok || refused.refusal.code !== 'still-used' ? [] : refused.refusal.by;
      expect(by.map((each) => `${each.noun} ${each.id}`)).toEqual(expected);
      expect((await world.content()).directory).toEqual(COMPANY.directory);
    });

    it('is refused to nobody else', async () => {
      for (const [noun, id] of [
        ['update', 'news'],
        ['topic', 'salary'],
        ['rotation', 'spare'],
        ['department', 'old'],
      ] as const) {
        expect(await world.remove('ada', noun, id)).toMatchObject({ ok: true });
        expect(await world.remove('ada', noun, id)).toMatchObject({ refusal: { code: 'thing-gone' } });
        expect(await world.undo('ada', noun, id)).toMatchObject({ ok: true });
      }
      expect(await world.content()).toEqual(COMPANY);
    });

    it('takes a person away from overrides that have ended, and is refused for one to come', async () => {
      const overrides = [
        { personId: personId('chen'), from: '2025-12-01T09:00', until: '2025-12-02T09:00' },
        {
          personId: personId('bob'),
          insteadOf: personId('chen'),
          from: '2025-12-03T09:00',
          until: '2025-12-04T09:00',
        },
        { personId: null, from: '2026-01-06T09:00', until: '2026-01-06T10:00' },
      ] as const;
      await world.edit('ada', 'rotation', 'desk', {
        participants: [{ personId: personId('alice') }],
        overrides,
      });

      expect(await world.remove('ada', 'person', 'chen')).toMatchObject({ ok: true });
      expect((await world.content()).rotations.get(rotationId('desk'))?.overrides).toEqual(
        overrides.slice(2),
      );

      const ahead = { personId: personId('bob'), from: '2026-01-07T09:00', until: '2026-01-07T10:00' };
      await world.edit('ada', 'rotation', 'spare', { participants: [] });
      await world.edit('ada', 'rotation', 'desk', { overrides: [ahead] });
      expect(await world.remove('ada', 'person', 'bob')).toMatchObject({
        refusal: { code: 'still-used', by: [{ noun: 'rotation', id: 'desk' }] },
      });
    });
  });

  describe('undoing', () => {
    it('makes it what it was, and can be undone itself', async () => {
      await world.edit('olga', 'topic', 'payroll', { name: 'Pay', answer: 'Ask' });
      const edited = await payroll();

      expect(await world.undo('olga', 'topic', 'payroll')).toMatchObject({ ok: true });
      expect(await world.content()).toEqual(COMPANY);
      expect(await world.undo('olga', 'topic', 'payroll')).toMatchObject({ ok: true });
      expect(await payroll()).toEqual(edited);
      expect(await world.history('topic', 'payroll')).toHaveLength(4);
    });

    it('is refused for any edit but the last', async () => {
      const first = await world.edit('olga', 'topic', 'payroll', { name: 'Pay' });
      const second = await world.edit('ada', 'topic', 'payroll', { name: 'Wages' });

      expect(await world.undo('olga', 'topic', 'payroll', first.ok ? first.value.revision : 0)).toMatchObject(
        {
          refusal: { code: 'not-the-last', last: { revision: second.ok && second.value.revision } },
        },
      );
      expect(await world.undo('olga', 'topic', 'never-was', 5)).toEqual({
        ok: false,
        refusal: { code: 'not-the-last' },
      });
      expect(await payroll()).toMatchObject({ name: 'Wages' });
    });

    it('takes a new thing away, with what was made to refer to it in one go, and nothing else', async () => {
      const made = (id: string) => rotation(id, [], { name: 'Salary desk' });
      await world.add('ada', 'rotation', made, { topicId: topicId('salary') });
      await world.add('ada', 'topic', (id) =>
        topic(id, { name: 'Bonus', contact: { type: 'rotation', rotationId: rotationId('salary-desk') } }),
      );

      expect(await world.undo('ada', 'rotation', 'salary-desk')).toMatchObject({
        refusal: { code: 'still-used', by: [{ noun: 'topic', id: 'bonus' }] },
      });
      await world.undo('ada', 'topic', 'bonus');
      expect(await world.undo('ada', 'rotation', 'salary-desk')).toMatchObject({ ok: true });
      expect(await world.content()).toEqual({
        ...COMPANY,
        directory: { ...COMPANY.directory, topics: COMPANY.directory.topics },
      });
    });

    it('is refused where a rule would be broken by now', async () => {
      await world.edit('olga', 'topic', 'payroll', { name: 'Pay' });
      await world.add('ada', 'topic', (id) => topic(id, { name: 'Payroll' }));

      expect(await world.undo('olga', 'topic', 'payroll')).toMatchObject({
        refusal: { code: 'faults', faults: [{ field: 'name', fault: { code: 'name-collision' } }] },
      });
    });

    it('brings somebody back who was removed by mistake, as they were', async () => {
      await world.add('ada', 'person', (id) => person(id, { name: 'Zoe', phone: '112' }));
      const before = await world.content();
      await world.remove('ada', 'person', 'zoe');

      expect(await world.undo('olga', 'person', 'zoe')).toMatchObject({
        refusal: { code: 'not-allowed', managers: [personId('ada')] },
      });
      expect(await world.undo('ada', 'person', 'zoe')).toMatchObject({ ok: true });
      expect(await world.content()).toEqual(before);
    });

    it('brings nobody back who was erased', async () => {
      const id = personId('erased-1234');
      const erased = { noun: 'person', id, after: { id, name: '', timeOff: [] } } as const;
      const { after: before, ...gone } = erased;
      for (const change of [erased, { ...gone, before }]) {
        await world.database.unitOfWork.run(async ({ directory }) => {
          await directory.lock();
          return directory.write([change], { now: world.ports.clock.now() }, { way: 'cli' });
        });
      }

      expect(await world.undo('ada', 'person', id)).toEqual({ ok: false, refusal: { code: 'erased' } });
    });

    it.each(['swap', 'cover', 'take', 'override', 'next'] as const)(
      'leaves shifts that changed hands to where that was done: %s',
      async (how) => {
        const made = { how, ref: 'r', by: [personId('bob')], at: '2026-01-05T10:00:00Z' } as const;
        const override = (from: string, until: string) =>
          ({ personId: personId('bob'), from, until, made }) as const;
        const save = (overrides: readonly ReturnType<typeof override>[]) =>
          world.database.unitOfWork.run(async ({ rotations }) => {
            await rotations.lock();
            const id = rotationId('desk');
            await rotations.saveOverrides(id, overrides, world.ports.clock.now(), { way: 'chat' });
          });
        const ended = override('2026-01-04T09:00+01:00', '2026-01-04T10:00+01:00');
        const ahead = override('2026-01-06T09:00+01:00', '2026-01-06T10:00+01:00');

        await save([ended]);
        expect(await world.undo('ada', 'rotation', 'desk')).toMatchObject({ ok: true });
        await save([ahead]);
        const stored = await world.content();
        expect(await world.undo('bob', 'rotation', 'desk')).toMatchObject({
          refusal: { code: 'not-allowed' },
        });
        expect(await world.undo('ada', 'rotation', 'desk')).toEqual({
          ok: false,
          refusal: { code: 'changed-hands' },
        });
        await save([]);
        expect(await world.undo('ada', 'rotation', 'desk')).toMatchObject({
          refusal: { code: 'changed-hands' },
        });
        await save([ahead]);
        expect(await world.content()).toEqual(stored);

        await world.edit('ada', 'rotation', 'desk', { name: 'Another' });
        expect(await world.undo('ada', 'rotation', 'desk')).toMatchObject({ ok: true });
        expect(await world.content()).toEqual(stored);
      },
    );
  });

  describe('amending', () => {
    it('changes a thing by a rule, once that says so, and tells what it became', async () => {
      const verified = { verifiedOn: '2026-01-05' };

      expect(await world.amend('topic', 'payroll', (one) => ({ ...one, ...verified }))).toMatchObject(
        verified,
      );
      expect(await payroll()).toMatchObject(verified);
      expect(await world.amend('topic', 'payroll', () => undefined)).toBeUndefined();
      expect(await world.amend('topic', 'nothing', (one) => one)).toBeUndefined();
      expect(await world.amend('topic', 'payroll', (one) => one)).toMatchObject(verified);
      const [last, ...others] = await world.history('topic', 'payroll');
      expect([last?.author, others.length]).toEqual([{ way: 'program' }, 1]);
    });

    it('is a fault where no file could say what it becomes', async () => {
      await expect(world.amend('topic', 'payroll', (one) => ({ ...one, name: '' }))).rejects.toThrow(
        'No directory file could say what topic payroll becomes (name: form)',
      );
    });

    it('marks even the last admin as deactivated: that is the platform’s say', async () => {
      await world.amend('person', 'ada', (one) => ({ ...one, deactivatedOn: '2026-01-05' }));

      expect(await world.edit('ada', 'organization', 'organization', { name: 'Mine' })).toMatchObject({
        refusal: { code: 'not-allowed', managers: [] },
      });
    });
  });
}

describeEachDatabase('edits', suite);
