import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { directoryFaults } from '../../src/directory/faults.ts';
import { describePlan } from '../../src/exchange/describe-changes.ts';
import {
  applyDirectory,
  type DirectoryPlan,
  exportDirectory,
  planDirectory,
} from '../../src/exchange/directory-as-code.ts';
import { describeFault } from '../../src/exchange/file-fault.ts';
import { planChanges } from '../../src/exchange/plan-changes.ts';
import type { DirectoryChange, DirectoryContent } from '../../src/exchange/ports.ts';
import { readDirectory } from '../../src/exchange/read-directory.ts';
import { writeDirectory } from '../../src/exchange/write-directory.ts';
import { createMemoryDatabase, EMPTY_CONTENT } from '../support/memory.ts';
import { anyContent } from './content.ts';

/** Milliseconds that a property may take where many tests share few cores; alone it takes a second or two. */
const BUSY_MACHINE = 120_000;

const clock = { now: () => Temporal.Instant.from('2026-01-06T10:00:00Z') };

const BEFORE = `version: 1
organization: { name: Northwind, timezone: Europe/Berlin }
people:
  - { id: alice, name: Alice Ng, phone: "+49 30 1" }
  - { id: bob, name: Bob Ortiz }
departments:
  - { id: it, name: IT, members: [alice, bob] }
rotations:
  - { id: desk, name: Desk, starts: 2026-01-05 09:00, every: 1 week, participants: [alice, bob] }
topics:
  - { id: hr, name: HR, contact: { person: bob } }
  - { id: laptops, name: Laptops, aliases: [notebook], contact: { rotation: desk }, answer: "First turn it off, wait for ten seconds, then turn it on again; most often that helps. Then call 1." }
`;
const AFTER = `version: 1
organization: { name: Northwind, timezone: Europe/Berlin, language: ro }
people:
  - { id: alice, name: Alice Ng, phone: "+49 30 2", hours: mon-fri 09:00-17:00 }
  - { id: chen, name: Chen Wei }
departments:
  - { id: it, name: IT, members: [alice, chen] }
rotations:
  - { id: desk, name: Desk, starts: 2026-01-05 09:00, every: 2 weeks, participants: [alice, { person: chen, from: 2026-03-02 }] }
topics:
  - { id: laptops, name: Laptops, aliases: [notebook, computer], contact: { department: it }, answer: "First turn it off, wait for ten seconds, then turn it on again; most often that helps. Then call 2." }
  - { id: payroll, name: Payroll, contact: { person: chen } }
synonyms: [[pay, salary]]
`;

function contentOf(text: string): DirectoryContent {
  const result = readDirectory(text);
  if (!result.ok) throw new Error(result.refusal.map(describeFault).join('\n'));
  return result.value;
}

describe('a plan', () => {
  it('tells what is added, edited field by field, and removed, in words of the file', () => {
    const changes = planChanges(contentOf(BEFORE), contentOf(AFTER));

    expect(describePlan({ changes, kept: [], broughtForward: [], waiting: [] }).split('\n')).toEqual([
      '+ person chen "Chen Wei"',
      '+ topic payroll "Payroll"',
      '~ person alice: phone "+49 30 1" → "+49 30 2"',
      '~ person alice: hours none → "mon-fri 09:00-17:00"',
      '~ department it: members + "chen", - "bob"',
      '~ rotation desk: every "1 week" → "2 weeks"',
      '~ rotation desk: participants + { person: "chen", from: "2026-03-02" }, - "bob"',
      '~ topic laptops: aliases + "computer"',
      '~ topic laptops: contact { rotation: "desk" } → { department: "it" }',
      '~ topic laptops: answer …at helps. Then call 1." → …at helps. Then call 2."',
      '~ organization: language "en" → "ro"',
      '~ synonyms: groups + "pay, salary"',
      '- topic hr "HR"',
      '- person bob "Bob Ortiz"',
      '',
      '2 to add, 6 to edit, 2 to remove.',
      'What changes of rotations takes effect now; the past keeps its answer.',
      '',
    ]);
  });

  it('is “No changes.” where there are none', () => {
    const content = contentOf(BEFORE);

    const changes = planChanges(content, contentOf(writeDirectory(content)));

    expect(describePlan({ changes, kept: [], broughtForward: [], waiting: [] })).toBe('No changes.\n');
  });

  it('says from when on rotations change, and that nothing else waits', () => {
    const effectiveAt = Temporal.Instant.from('2026-03-02T08:00:00Z').toZonedDateTimeISO('Europe/Berlin');
    const changes = planChanges(contentOf(BEFORE), contentOf(AFTER));
    const lastLines = (plan: DirectoryPlan) => describePlan(plan).trimEnd().split('\n').slice(-2);

    expect(lastLines({ changes, kept: [], broughtForward: [], waiting: [], effectiveAt })).toEqual([
      'What changes of rotations takes effect at 2026-03-02 09:00 (Europe/Berlin); until then they answer as they do now,',
      'and the past keeps its answer. All else takes effect now.',
    ]);
    const rotations = changes.filter(({ noun }) => noun === 'rotation');
    expect(lastLines({ changes: rotations, kept: [], broughtForward: [], waiting: [], effectiveAt })[1]).toBe(
      'and the past keeps its answer.',
    );
    const others = changes.filter(({ noun }) => noun !== 'rotation');
    expect(lastLines({ changes: others, kept: [], broughtForward: [], waiting: [], effectiveAt })[1]).toBe(
      'No rotation changes, and nothing else waits: it takes effect now.',
    );
    expect(lastLines({ changes: others, kept: [], broughtForward: [], waiting: [] })[1]).toBe(
      '2 to add, 5 to edit, 2 to remove.',
    );
  });

  it(
    'makes the one content out of the other, and at no step refers to what is not there',
    () => {
      fc.assert(
        fc.property(anyContent().map(withoutCircles), anyContent().map(withoutCircles), (before, after) => {
          let content = before;
          for (const change of planChanges(before, after)) {
            content = changed(content, change);
            const dangling = directoryFaults(content.directory, content.rotations).filter(
              (fault) => fault.code === 'unknown-reference',
            );
            expect(dangling).toEqual([]);
          }
          expect(content).toEqual(after);
        }),
        { numRuns: 40 },
      );
    },
    BUSY_MACHINE,
  );
});

/** Managers only below others: two who are each other's manager can be added in no order. */
function withoutCircles(content: DirectoryContent): DirectoryContent {
  const people = [...content.directory.people.values()].map((person) => {
    const { managerId, ...rest } = person;
    return managerId !== undefined && managerId < person.id ? person : rest;
  });
  const byId = new Map(people.map((person) => [person.id, person]));
  return { ...content, directory: { ...content.directory, people: byId } };
}

function changed(content: DirectoryContent, change: DirectoryChange): DirectoryContent {
  const { directory, rotations, updates } = content;
  switch (change.noun) {
    case 'organization':
      return { ...content, directory: { ...directory, organization: change.after } };
    case 'synonyms':
      return { ...content, directory: { ...directory, synonyms: change.after } };
    case 'person':
      return {
        ...content,
        directory: { ...directory, people: put(directory.people, change.id, change.after) },
      };
    case 'department':
      return {
        ...content,
        directory: { ...directory, departments: put(directory.departments, change.id, change.after) },
      };
    case 'topic':
      return {
        ...content,
        directory: { ...directory, topics: put(directory.topics, change.id, change.after) },
      };
    case 'rotation':
      return { ...content, rotations: put(rotations, change.id, change.after) };
    case 'update':
      return { ...content, updates: put(updates, change.id, change.after) };
    default:
      return change satisfies never;
  }
}

function put<Id, Value>(
  map: ReadonlyMap<Id, Value>,
  id: Id,
  value: Value | undefined,
): ReadonlyMap<Id, Value> {
  const next = new Map(map);
  if (value === undefined) next.delete(id);
  else next.set(id, value);
  return next;
}

describe('a directory file', () => {
  it('is planned without changing anything, applied, and then plans to no changes', async () => {
    const { unitOfWork, snapshots } = createMemoryDatabase();

    const planned = await planDirectory({ text: BEFORE }, { work: unitOfWork, clock });
    expect(planned.ok && planned.value.changes.length).toBe(7);
    expect((await snapshots.current()).directory).toEqual(EMPTY_CONTENT.directory);

    const applied = await applyDirectory({ text: BEFORE }, { work: unitOfWork, clock });
    expect(applied).toEqual(planned);
    expect((await snapshots.current()).directory).toEqual(contentOf(BEFORE).directory);

    expect(
      await planDirectory({ text: await exportDirectory(unitOfWork) }, { work: unitOfWork, clock }),
    ).toEqual({
      ok: true,
      value: { changes: [], kept: [], broughtForward: [], waiting: [], conflicts: [] },
    });
  });

  it('replaces all that was there before', async () => {
    const { unitOfWork, snapshots } = createMemoryDatabase(contentOf(BEFORE));

    await applyDirectory({ text: AFTER }, { work: unitOfWork, clock });

    const { directory, rotations } = await snapshots.current();
    expect({ directory, rotations, updates: new Map() }).toEqual(contentOf(AFTER));
  });

  it('changes nothing where any of it is bad', async () => {
    const { unitOfWork, snapshots } = createMemoryDatabase(contentOf(BEFORE));
    const before = await snapshots.current();

    const applied = await applyDirectory(
      { text: AFTER.replace('person: chen }', 'person: chan }'), fileName: 'd.yaml' },
      { work: unitOfWork, clock },
    );

    expect(
      applied.ok || applied.refusal.code !== 'faults' ? [] : applied.refusal.faults.map(describeFault),
    ).toEqual(['d.yaml:12:54: topics[1].contact.person: there is no person “chan”; did you mean `chen`?']);
    expect(await snapshots.current()).toEqual(before);
  });

  it('makes no new revision where nothing changes', async () => {
    const { unitOfWork, snapshots } = createMemoryDatabase(contentOf(BEFORE));
    const { revision } = await snapshots.current();

    await applyDirectory({ text: BEFORE }, { work: unitOfWork, clock });

    expect((await snapshots.current()).revision).toBe(revision);
  });
});
