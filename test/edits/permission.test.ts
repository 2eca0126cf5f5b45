import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { isAdmin, isManager, managersOf } from '../../src/directory/managers.ts';
import { type Department, EMPTY_DIRECTORY } from '../../src/directory/model.ts';
import { whoMay } from '../../src/edits/permission.ts';
import type { Noun } from '../../src/exchange/things.ts';
import { personId, rotationId } from '../../src/kernel/ids.ts';
import { canServe, isManagerOf, mayActFor } from '../../src/rotations/requests/permissions.ts';
import { department, person, rotation, topic } from '../support/company.ts';
import { createMemoryDatabase } from '../support/memory.ts';
import { COMPANY, update } from './company.ts';
import { createEditWorld, type EditWorld } from './world.ts';

/** Every kind of act on every noun, and who may. Of the topic parking, the department that answers for it has a manager. */
const TABLE: readonly (readonly [
  act: 'add' | 'edit' | 'remove',
  noun: Noun,
  id: string | undefined,
  who: string,
])[] = [
  ['edit', 'organization', 'organization', 'ada'],
  ['add', 'organization', undefined, ''],
  ['remove', 'organization', 'organization', ''],
  ['add', 'person', undefined, 'ada'],
  ['edit', 'person', 'erin', 'ada'],
  ['remove', 'person', 'erin', 'ada'],
  ['add', 'department', undefined, 'ada'],
  ['edit', 'department', 'help', 'mia ada'],
  ['remove', 'department', 'help', 'mia ada'],
  ['edit', 'department', 'old', 'ada'],
  ['add', 'topic', undefined, 'ada olga mia rosa'],
  ['edit', 'topic', 'payroll', 'olga ada'],
  ['remove', 'topic', 'payroll', 'olga ada'],
  ['edit', 'topic', 'parking', 'mia ada'],
  ['remove', 'topic', 'parking', 'mia ada'],
  ['edit', 'topic', 'salary', 'ada'],
  ['add', 'rotation', undefined, 'ada olga mia rosa'],
  ['edit', 'rotation', 'desk', 'rosa ada'],
  ['remove', 'rotation', 'desk', 'rosa ada'],
  ['edit', 'rotation', 'spare', 'ada'],
  ['add', 'update', undefined, 'ada olga mia rosa'],
  ['edit', 'update', 'weekly', 'rosa ada'],
  ['remove', 'update', 'weekly', 'rosa ada'],
  ['edit', 'update', 'news', 'olga ada'],
  ['remove', 'update', 'news', 'olga ada'],
];

const EVERYBODY = [...COMPANY.directory.people.keys()];

describe('who may', () => {
  it.each(TABLE)('%s a %s, %s: %s', (act, noun, id, who) => {
    expect(whoMay(act, noun, id, COMPANY).join(' ')).toBe(who);
  });

  it('is nobody where whoever might is deactivated', () => {
    const { directory } = COMPANY;
    const organization = {
      ...EMPTY_DIRECTORY.organization,
      adminIds: directory.organization.adminIds.slice(0, 1),
    };
    const content = { ...COMPANY, directory: { ...directory, organization } };

    expect(whoMay('edit', 'person', 'erin', content)).toEqual([]);
    expect(whoMay('edit', 'department', 'old', content)).toEqual([]);
  });
});

/** Does it in such a way that nothing else can stand in its way. */
async function attempt(
  world: EditWorld,
  actor: string,
  [act, noun, id]: (typeof TABLE)[number],
): Promise<string> {
  const result =
    act === 'add'
      ? await adding(world, actor, noun)
      : act === 'edit'
        ? await editing(world, actor, noun, id ?? '')
        : await world.remove(actor, noun, id ?? '');
  if (result.ok) return 'granted';
  return result.refusal.code === 'not-allowed'
    ? `not-allowed ${result.refusal.managers.join(' ')}`
    : result.refusal.code;
}

function adding(world: EditWorld, actor: string, noun: Noun) {
  switch (noun) {
    case 'organization':
      return world.remove(actor, noun, noun);
    case 'person':
      return world.add(actor, noun, (id) => person(id, { name: 'New' }));
    case 'department':
      return world.add(actor, noun, (id): Department => department(id, { name: 'New' }));
    case 'topic':
      return world.add(actor, noun, (id) => topic(id, { name: 'New' }));
    case 'rotation':
      return world.add(actor, noun, (id) => rotation(id, [], { name: 'New' }));
    case 'update':
      return world.add(actor, noun, (id) => update(id, { name: 'New' }));
    default:
      return noun satisfies never;
  }
}

function editing(world: EditWorld, actor: string, noun: Noun, id: string) {
  return world.edit(actor, noun, id, { name: 'Other name' });
}

describe('the use cases ask who may', () => {
  it.each(TABLE)('%s a %s, %s: %s', async (...row) => {
    const [, , , who] = row;
    for (const actor of EVERYBODY) {
      const world = await createEditWorld(createMemoryDatabase(), COMPANY);
      const answer = await attempt(world, actor, row);
      if (who.split(' ').includes(actor)) expect([actor, answer]).not.toEqual([actor, `not-allowed ${who}`]);
      else expect([actor, answer]).toEqual([actor, `not-allowed ${who}`]);
    }
  });

  it('lets people say their own settings, and nothing else of themselves or of others', async () => {
    const world = await createEditWorld(createMemoryDatabase(), COMPANY);
    const settings = { language: 'ru', timeZone: 'Asia/Tokyo', phone: '112', pingOn: 'teams' } as const;

    const own = await world.edit('erin', 'person', 'erin', settings);
    expect(own.ok).toBe(true);
    expect((await world.edit('erin', 'person', 'alice', settings)).ok).toBe(false);
    expect((await world.edit('erin', 'person', 'erin', { name: 'Queen' })).ok).toBe(false);
    expect((await world.edit('erin', 'person', 'erin', { phone: '110', email: 'a@b.example' })).ok).toBe(
      false,
    );

    const undone = await world.undo('erin', 'person', 'erin');
    expect(undone.ok).toBe(true);
    expect((await world.content()).directory).toEqual(COMPANY.directory);
  });

  it('lets a department’s manager put a removed department back, and nobody without a role', async () => {
    const world = await createEditWorld(createMemoryDatabase(), COMPANY);
    await world.edit('ada', 'topic', 'parking', {
      contact: { type: 'people', personIds: [...EVERYBODY].slice(0, 2) },
    });
    expect((await world.remove('mia', 'department', 'help')).ok).toBe(true);

    expect(await world.undo('erin', 'department', 'help')).toMatchObject({
      refusal: { code: 'not-allowed', managers: ['mia', 'ada'] },
    });
    expect((await world.undo('mia', 'department', 'help')).ok).toBe(true);
    expect((await world.content()).directory.departments).toEqual(COMPANY.directory.departments);
  });

  it('asks for the topic too that a new rotation is to answer for', async () => {
    const world = await createEditWorld(createMemoryDatabase(), COMPANY);
    const { id } = topic('salary');
    const wanted = (one: string) => rotation(one, [], { name: 'Salary desk' });

    expect(await world.add('rosa', 'rotation', wanted, { topicId: id })).toMatchObject({
      refusal: { code: 'not-allowed', managers: ['ada'] },
    });
    expect((await world.add('ada', 'rotation', wanted, { topicId: id })).ok).toBe(true);
    expect((await world.content()).directory.topics.get(id)?.contact).toEqual({
      type: 'rotation',
      rotationId: 'salary-desk',
    });
  });
});

describe('who is deactivated', () => {
  const gone = personId('gone');
  const desk = COMPANY.rotations.get(rotationId('desk')) ?? rotation('desk', []);

  it('looks after nothing', () => {
    const { directory, rotations } = COMPANY;
    expect([isAdmin(gone, directory), isManager(gone, directory, rotations)]).toEqual([false, false]);
    expect(isManagerOf(gone, desk, directory)).toBe(false);
    expect(mayActFor(gone, personId('alice'), desk, directory)).toBe(false);
    expect(canServe(gone, desk, COMPANY, Temporal.Instant.from('2026-01-05T12:00Z'))).toBe(false);
    expect(managersOf(directory, rotations)).toEqual(['ada', 'olga', 'mia', 'rosa']);
  });

  it('has all of their roles again once they are back', () => {
    const people = new Map(COMPANY.directory.people).set(gone, person('gone'));
    const directory = { ...COMPANY.directory, people };

    expect([isAdmin(gone, directory), isManagerOf(gone, desk, directory)]).toEqual([true, true]);
    expect(whoMay('edit', 'topic', 'payroll', { ...COMPANY, directory })).toEqual(['gone', 'olga', 'ada']);
  });

  it('is the only one left out: who owns a rotation looks after the directory', () => {
    expect(isManager(personId('rosa'), COMPANY.directory, COMPANY.rotations)).toBe(true);
    expect(isManager(personId('rosa'), COMPANY.directory, new Map())).toBe(false);
  });
});
