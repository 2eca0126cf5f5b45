import { beforeEach, describe, expect, it } from 'vitest';
import { applyFile } from '../../src/edits/apply.ts';
import { saveThing } from '../../src/edits/save.ts';
import type { DirectoryContent } from '../../src/exchange/ports.ts';
import { writeDirectory } from '../../src/exchange/write-directory.ts';
import { personId, rotationId, topicId } from '../../src/kernel/ids.ts';
import type { LayeredRotation } from '../../src/rotations/model.ts';
import { person, rotation, topic } from '../support/company.ts';
import { type Backend, describeEachDatabase } from '../support/databases.ts';
import { createMemoryDatabase } from '../support/memory.ts';
import { COMPANY } from './company.ts';
import { createEditWorld, type EditWorld } from './world.ts';

const people = (...ids: readonly string[]) => ids.map((id) => ({ personId: personId(id) }));

/** `desk` and `spare` are one after the other; whoever `desk` leaves out is asked of `spare`. */
const both: LayeredRotation = {
  type: 'layers',
  id: rotationId('both'),
  name: 'both',
  ownerIds: [],
  overrides: [],
  layers: [{ rotationId: rotationId('desk') }, { rotationId: rotationId('spare') }],
};
const LAYERED: DirectoryContent = { ...COMPANY, rotations: new Map(COMPANY.rotations).set(both.id, both) };

function suite(backend: Backend): void {
  let world: EditWorld;
  beforeEach(async () => {
    const place = await backend.fresh();
    world = await createEditWorld(await place.open(), LAYERED);
  });

  /** Who is told of which rotation, with what they lose and gain first. */
  async function told(): Promise<readonly string[]> {
    const all = await world.deliveries();
    return all
      .map(({ recipient, notice }) => {
        const who = recipient.type === 'person' ? recipient.personId : recipient.type;
        return `${who} ${String(notice['rotationId'])} ${notice.kind}`;
      })
      .sort();
  }

  describe('whose shifts move', () => {
    it('is told, but for who made it so: once, not again of the rotation made of this one', async () => {
      const saved = await world.edit('rosa', 'rotation', 'desk', {
        participants: people('alice', 'chen', 'bob'),
      });

      expect(saved.ok && [...saved.value.told].sort()).toEqual(['bob', 'chen']);
      expect(await told()).toEqual(['bob desk shift/moved', 'chen desk shift/moved']);
      const keys = (await world.deliveries()).map(({ key }) => key).sort();
      const { revision } = saved.ok ? saved.value : { revision: 0 };
      expect(keys).toEqual(['bob', 'chen'].map((id) => `moved:edit:${revision}:desk:person:${id}`));
    });

    it('is not told what they did themselves', async () => {
      await world.edit('ada', 'rotation', 'desk', { ownerIds: people('bob').map(({ personId: id }) => id) });
      const saved = await world.edit('bob', 'rotation', 'desk', {
        participants: people('alice', 'chen', 'bob'),
      });

      expect(saved).toMatchObject({ value: { told: ['chen'] } });
    });

    it('is told of an edit only where it decides who serves', async () => {
      await world.edit('rosa', 'rotation', 'desk', { name: 'The desk', description: 'Where one asks' });
      await world.edit('olga', 'topic', 'payroll', { name: 'Pay' });
      await world.edit('ada', 'person', 'bob', { phone: '112', timeZone: 'Asia/Tokyo' });

      expect(await told()).toEqual([]);
    });

    it('is told by an undo as well', async () => {
      await world.edit('rosa', 'rotation', 'desk', { participants: people('alice', 'chen', 'bob') });
      await world.undo('rosa', 'rotation', 'desk');

      expect(await told()).toEqual([
        'bob desk shift/moved',
        'bob desk shift/moved',
        'chen desk shift/moved',
        'chen desk shift/moved',
      ]);
    });

    it('is told by what is put in for an interval, and by an amendment', async () => {
      const override = { personId: personId('erin'), from: '2026-01-08T09:00', until: '2026-01-09T09:00' };
      await world.amend('rotation', 'desk', (one) => ({ ...one, overrides: [override] }));

      expect(await told()).toEqual(['alice desk shift/moved', 'erin desk shift/moved']);
    });

    it('is told where somebody has time off, in every rotation of theirs', async () => {
      const timeOff = [{ from: '2026-01-12', until: '2026-01-19' }];

      await world.edit('ada', 'person', 'bob', { timeOff });

      expect(await told()).toEqual([
        'alice spare shift/moved',
        'bob desk shift/moved',
        'bob spare shift/moved',
        'chen desk shift/moved',
      ]);
    });

    it('is told where the zone moves in which their time off is read', async () => {
      await world.edit('ada', 'person', 'bob', { timeOff: [{ from: '2026-01-12', until: '2026-01-19' }] });
      const before = (await told()).length;

      await world.edit('ada', 'organization', 'organization', { timeZone: 'Asia/Tokyo' });

      expect((await told()).length).toBeGreaterThan(before);
    });

    it('is told of a new rotation of theirs, and when it goes again', async () => {
      const added = await world.add('rosa', 'rotation', (id) =>
        rotation(id, ['erin', 'rosa'], { name: 'Third', startsOn: '2026-01-12T09:00' }),
      );

      expect(added).toMatchObject({ value: { told: ['erin'] } });
      expect(await world.undo('rosa', 'rotation', 'third')).toMatchObject({ ok: true });
      expect(await told()).toEqual(['erin third shift/moved', 'erin third shift/moved']);
    });

    it('is told nothing where a rotation comes that is made of others', async () => {
      await world.add('rosa', 'rotation', (id) => ({ ...both, id: rotationId(id), name: 'Once more' }));

      expect(await told()).toEqual([]);
    });

    it('is told nothing while deactivated', async () => {
      await world.amend('person', 'bob', (one) => ({ ...one, deactivatedOn: '2026-01-05' }));
      const saved = await world.edit('rosa', 'rotation', 'desk', {
        participants: people('alice', 'chen', 'bob'),
      });

      expect(saved).toMatchObject({ value: { told: ['chen'] } });
      expect(await told()).toEqual(['chen desk shift/moved']);
    });

    it('is told nothing of what is refused', async () => {
      await world.edit('erin', 'rotation', 'desk', { participants: people('chen') });
      await world.edit('rosa', 'rotation', 'desk', { participants: people('chen'), name: '' });

      expect(await told()).toEqual([]);
    });
  });

  describe('by a file', () => {
    const file = (content: DirectoryContent) => ({ text: writeDirectory(content) });

    it('is told in the same transaction, of rotations that were there', async () => {
      const rotations = new Map(LAYERED.rotations)
        .set(rotationId('desk'), rotation('desk', ['alice', 'chen', 'bob'], { ownerIds: [personId('rosa')] }))
        .set(rotationId('third'), rotation('third', ['erin', 'mia']));

      const applied = await applyFile(file({ ...LAYERED, rotations }), world.ports);

      expect(applied.ok && [...applied.value.told].sort()).toEqual(['bob', 'chen']);
      expect(applied.ok && applied.value.changes.map(({ noun }) => noun)).toEqual(['rotation', 'rotation']);
      expect(await told()).toEqual(['bob desk shift/moved', 'chen desk shift/moved']);
      const [edit] = await world.history('rotation', 'desk');
      expect(edit?.author).toEqual({ way: 'file' });
    });

    it('is told as of when it takes effect', async () => {
      const rotations = new Map(LAYERED.rotations).set(
        rotationId('desk'),
        rotation('desk', ['chen'], { ownerIds: [personId('rosa')] }),
      );
      const effectiveAt = world.ports.clock.now().add({ hours: 24 * 80 });

      const applied = await applyFile(file({ ...LAYERED, rotations }), world.ports, { effectiveAt });

      expect(applied.ok && [...applied.value.told].sort()).toEqual(['alice', 'bob', 'chen']);
    });

    it('changes nothing and tells nobody where it is refused, or says what is so anyway', async () => {
      expect(await applyFile({ text: 'version: 2' }, world.ports)).toMatchObject({
        refusal: { code: 'faults' },
      });
      expect(await applyFile(file(LAYERED), world.ports)).toMatchObject({ value: { changes: [], told: [] } });
      expect(await told()).toEqual([]);
    });
  });

  describe('two at once', () => {
    it('lose nothing: both are laid over one another, or one is told of the other', async () => {
      const base = await world.revision();
      const save = (actorId: string, fields: object) =>
        saveThing(
          {
            actorId: personId(actorId),
            noun: 'topic',
            id: 'payroll',
            base,
            make: (one) => ({ ...(one ?? topic('payroll')), ...fields }),
          },
          world.ports,
        );

      const merged = await Promise.all([
        save('ada', { description: 'Wages' }),
        save('olga', { answer: 'Ask' }),
      ]);
      expect(merged.map(({ ok }) => ok)).toEqual([true, true]);
      const payroll = async () => (await world.content()).directory.topics.get(topicId('payroll'));
      expect(await payroll()).toMatchObject({ description: 'Wages', answer: 'Ask' });

      const clashing = await Promise.all([save('ada', { name: 'Wages' }), save('olga', { name: 'Pay' })]);
      const [winner] = clashing.filter(({ ok }) => ok);
      const [loser] = clashing.filter(({ ok }) => !ok);
      const name = winner?.ok ? winner.value.thing.name : '';
      expect(loser).toMatchObject({
        refusal: { code: 'changed-meanwhile', fields: ['name'], current: { name } },
      });
      expect(await payroll()).toMatchObject({ name, description: 'Wages', answer: 'Ask' });
    });

    it('give no id twice', async () => {
      const added = await Promise.all(
        ['a', 'b', 'c'].map(() => world.add('ada', 'person', (id) => person(id, { name: 'Zoe' }))),
      );

      const ids = added.map((one) => (one.ok ? one.value.thing.id : 'refused'));
      expect(ids.sort()).toEqual(['zoe', 'zoe-2', 'zoe-3']);
    });

    it('undo an edit once', async () => {
      const saved = await world.edit('olga', 'topic', 'payroll', { name: 'Pay' });
      const revision = saved.ok ? saved.value.revision : 0;

      const undone = await Promise.all(
        ['olga', 'ada'].map((actor) => world.undo(actor, 'topic', 'payroll', revision)),
      );

      expect(undone.filter(({ ok }) => ok)).toHaveLength(1);
      expect((await world.content()).directory).toEqual(LAYERED.directory);
    });

    it('never leave a reference to what the other removes', async () => {
      const results = await Promise.all([
        world.add('ada', 'rotation', (id) => rotation(id, ['erin'], { name: 'New' })),
        world.remove('ada', 'department', 'old'),
        world.edit('ada', 'topic', 'salary', {
          contact: {
            type: 'department',
            departmentId: [...LAYERED.directory.departments.keys()][1] ?? never(),
          },
        }),
      ]);

      expect(results.slice(1).filter(({ ok }) => ok)).toHaveLength(1);
    });
  });
}

function never(): never {
  throw new Error('There is such a department');
}

describeEachDatabase('edits', suite);

it('nothing is stored where telling fails: it is one transaction', async () => {
  const world = await createEditWorld(createMemoryDatabase(), LAYERED);
  const newId = () => {
    throw new Error('no ids left');
  };
  const ports = { ...world.ports, newId };
  const save = saveThing(
    {
      actorId: personId('rosa'),
      noun: 'rotation',
      id: 'desk',
      base: await world.revision(),
      make: () => rotation('desk', ['chen'], { ownerIds: [personId('rosa')] }),
    },
    ports,
  );

  await expect(save).rejects.toThrow('no ids left');
  expect(await world.content()).toEqual(LAYERED);
});
