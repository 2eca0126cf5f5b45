import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/chat/languages/language.ts';
import { directoryFaults } from '../../src/directory/faults.ts';
import {
  type AliasWanted,
  addAlias,
  addTopic,
  removeAlias,
  type TopicWanted,
} from '../../src/directory/topic-edits.ts';
import { departmentId, ID_PATTERN, personId, rotationId, topicId } from '../../src/kernel/ids.ts';
import { company, department, person, topic } from '../support/company.ts';
import { createMemoryDatabase } from '../support/memory.ts';

const clock = { now: () => Temporal.Instant.from('2026-08-05T09:00:00Z') };
const [ada, owen, mia, erin] = [personId('ada'), personId('owen'), personId('mia'), personId('erin')];

const NORTHWIND = company({
  organization: { adminIds: [ada] },
  people: [ada, owen, mia, erin].map((id) => person(id)),
  departments: [department('house', { managerId: mia })],
  topics: [
    topic('parking', {
      name: 'Car park',
      aliases: ['garage'],
      translations: { ru: { name: 'Стоянка', aliases: [] }, ro: { aliases: ['gard'] } },
      contact: { type: 'department', departmentId: departmentId('house') },
    }),
    topic('fences', { name: 'Fences', ownerIds: [owen] }),
    topic('full', { aliases: Array.from({ length: 100 }, (_, n) => `alias ${n}`) }),
  ],
});

function world() {
  const database = createMemoryDatabase(NORTHWIND);
  const run = database.unitOfWork.run;
  return {
    alias: (wanted: Partial<AliasWanted>) =>
      run(({ topics }) =>
        addAlias({ actorId: ada, topicId: topicId('fences'), name: 'hedge', ...wanted }, { topics, clock }),
      ),
    unalias: (wanted: Partial<AliasWanted>) =>
      run(({ topics }) =>
        removeAlias(
          { actorId: ada, topicId: topicId('fences'), name: 'hedge', ...wanted },
          { topics, clock },
        ),
      ),
    topic: (wanted: Partial<TopicWanted>) =>
      run(async ({ topics, rotations: all }) => {
        const { rotations } = await all.lock();
        return addTopic(
          { actorId: ada, name: 'Yoga', contact: { type: 'person', personId: erin }, ...wanted },
          { topics, clock, rotations },
        );
      }),
    directory: async () => (await database.snapshots.current()).directory,
  };
}

describe('another name', () => {
  it.each([
    [ada, 'fences', true],
    [owen, 'fences', true],
    [mia, 'fences', false],
    [erin, 'fences', false],
    [ada, 'parking', true],
    [mia, 'parking', true],
    [owen, 'parking', false],
  ])('by %s for %s: %s', async (actorId, id, isAllowed) => {
    const { alias, unalias } = world();
    const given = await alias({ actorId, topicId: topicId(id) });
    const taken = await unalias({ actorId, topicId: topicId(id) });
    expect([given.ok, taken.ok]).toEqual([isAllowed, isAllowed]);
    const editors = id === 'fences' ? [owen, ada] : [mia, ada];
    if (!isAllowed) expect(given).toEqual({ ok: false, refusal: { code: 'not-allowed', editors } });
  });

  it.each([
    [{ name: 'CAR-PARK' }, { code: 'name-taken', by: 'parking', name: 'Car park' }],
    [{ name: 'Garage!' }, { code: 'name-taken', by: 'parking', name: 'garage' }],
    [{ name: 'parking' }, { code: 'name-taken', by: 'parking', name: 'Car park' }],
    [{ name: 'стоянка' }, { code: 'name-taken', by: 'parking', name: 'Стоянка' }],
    [
      { name: 'стоянка', language: 'ru' as const },
      { code: 'name-taken', by: 'parking', name: 'Стоянка' },
    ],
    [
      { name: 'garage', language: 'vi' as const },
      { code: 'name-taken', by: 'parking', name: 'garage' },
    ],
    [{ name: ' … ' }, { code: 'name-empty' }],
    [{ name: 'x'.repeat(101) }, { code: 'name-too-long', most: 100 }],
    [{ topicId: topicId('full') }, { code: 'too-many-names', most: 100 }],
    [{ topicId: topicId('gone') }, { code: 'topic-unknown' }],
  ])('%j is refused', async (wanted, refusal) => {
    const { alias, directory } = world();
    expect(await alias(wanted)).toEqual({ ok: false, refusal });
    expect(await directory()).toBe(NORTHWIND.directory);
  });

  it('may be alike in another language', async () => {
    const { alias, directory } = world();
    expect(await alias({ name: 'gard', language: 'vi' })).toMatchObject({ ok: true });
    expect(directoryFaults(await directory(), new Map())).toEqual([]);
  });

  it('is one of the topic’s own in the language of the organisation', async () => {
    const { alias, directory } = world();
    await alias({ name: ' Hedges\n and  walls ', language: 'en' });
    expect((await directory()).topics.get(topicId('fences'))?.aliases).toEqual(['Hedges and walls']);
  });

  it('is no news where the topic is called so', async () => {
    const { alias, directory } = world();
    const known = { topicId: topicId('parking'), name: 'стоянка', language: 'en' } as const;
    expect(await alias(known)).toMatchObject({ ok: true, value: { isNew: false } });
    expect(await directory()).toBe(NORTHWIND.directory);
  });

  it('given and taken away leaves the topic as it was, and never breaks a rule of the directory', async () => {
    const name = fc.constantFrom('hedge', 'gard', 'Стоянка', 'garage', 'wall', 'fences');
    const id = fc.constantFrom('parking', 'fences').map(topicId);
    await fc.assert(
      fc.asyncProperty(name, id, fc.constantFrom(...LANGUAGES), async (name, topicId, language) => {
        const { alias, unalias, directory } = world();
        const given = await alias({ name, topicId, language });
        expect(directoryFaults(await directory(), new Map())).toEqual([]);
        if (!given.ok || !given.value.isNew) return;
        expect(await unalias({ name, topicId })).toMatchObject({ ok: true });
        expect((await directory()).topics).toEqual(NORTHWIND.directory.topics);
        expect(await unalias({ name, topicId })).toMatchObject({ ok: true });
      }),
    );
  });
});

describe('a new topic', () => {
  it.each([
    [ada, true],
    [owen, true],
    [mia, true],
    [erin, false],
  ])('by %s: %s', async (actorId, isAllowed) => {
    const added = await world().topic({ actorId });
    if (isAllowed) expect(added).toMatchObject({ ok: true, value: { id: 'yoga', ownerIds: [actorId] } });
    else expect(added).toEqual({ ok: false, refusal: { code: 'not-allowed', editors: [ada, owen, mia] } });
  });

  it.each([
    [{ name: 'fences' }, { code: 'name-taken', by: 'fences', name: 'Fences' }],
    [{ name: '???' }, { code: 'name-empty' }],
    [{ name: 'x'.repeat(151) }, { code: 'name-too-long', most: 150 }],
    [{ contact: { type: 'person', personId: personId('gone') } as const }, { code: 'contact-unknown' }],
    [
      { contact: { type: 'department', departmentId: departmentId('gone') } as const },
      { code: 'contact-unknown' },
    ],
    [{ contact: { type: 'people', personIds: [] } as const }, { code: 'contact-unknown' }],
    [{ contact: { type: 'rotation', rotationId: rotationId('r') } as const }, { code: 'contact-unknown' }],
  ])('%j is refused', async (wanted, refusal) => {
    const { topic, directory } = world();
    expect(await topic(wanted)).toEqual({ ok: false, refusal });
    expect(await directory()).toBe(NORTHWIND.directory);
  });

  it.each([
    ['Đỗ xe & gửi xe', 'do-xe-gui-xe'],
    ['Ежедневный отчёт', 'ezhednevnyi-otchet'],
    ['Fences → walls', 'fences-walls'],
    ['🧘', 'topic'],
    ['x'.repeat(140), 'x'.repeat(56)],
  ])('“%s” has the id %s', async (name, id) => {
    const { topic } = world();
    expect(await topic({ name })).toMatchObject({ ok: true, value: { id } });
    const again = await topic({ name: `${name} ✓` });
    expect(again).toMatchObject({ ok: true, value: { id: `${id}-2` } });
  });

  it('has an id of the right form that no other has, whatever it is called', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 6 }),
        async (names) => {
          const { topic, directory } = world();
          for (const name of names) await topic({ name });
          const all = await directory();
          for (const [id, { id: own }] of all.topics) expect([id, ID_PATTERN.test(id)]).toEqual([own, true]);
          expect(directoryFaults(all, new Map())).toEqual([]);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('is made by one of two who make it at once', async () => {
    const { topic } = world();
    const made = await Promise.all([topic({}), topic({ actorId: owen, name: 'YOGA' })]);
    expect(made.map(({ ok }) => ok)).toEqual([true, false]);
  });
});
