import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { describePlan } from '../../src/exchange/describe-changes.ts';
import { applyDirectory, exportDirectory, planDirectory } from '../../src/exchange/directory-as-code.ts';
import { describeFault } from '../../src/exchange/file-fault.ts';
import { readDirectory } from '../../src/exchange/read-directory.ts';
import { createMemoryDatabase } from '../support/memory.ts';

const now = Temporal.Instant.from('2026-02-10T12:00:00Z');
const clock = { now: () => now };
const HEAD = `version: 1
organization: { name: Northwind, timezone: Europe/Berlin }
people: [{ id: alice, name: Alice }, { id: bob, name: Bob }, { id: chen, name: Chen }]
`;
const OWN = '{ person: bob, from: 2026-02-20, until: 2026-02-21 }';
const made = (how: string, at: string, more = '') => `made: { how: ${how}, at: ${at}${more} }`;
const TAKEN = `{ person: chen, from: 2026-02-12T09:00+01:00, until: 2026-02-13T09:00+01:00, ${made('take', '2026-02-09T09:00:00Z', ', by: [chen]')} }`;
const ENDED = `{ person: chen, from: 2026-02-01, until: 2026-02-10 13:00, ${made('take', '2026-01-31T09:00:00Z')} }`;
const NOBODY = `{ person: null, from: 2026-02-25, until: 2026-02-26, ${made('override', '2026-02-09T10:00:00Z')} }`;
const EVENT = `{ person: bob, from: 2026-03-01, until: 2026-03-02, ${made('calendar', '2026-02-01T09:00:00Z', ', ref: "1@x"')} }`;
const INSTEAD = `{ person: alice, from: 2026-03-01, until: 2026-03-02, instead_of: chen, ${made('swap', '2026-02-01T09:00:00Z')} }`;

function file(...overrides: readonly string[]): string {
  return `${HEAD}rotations:
  - { id: desk, name: Desk, starts: 2026-01-05 09:00, every: 1 week, participants: [alice, bob], overrides: [${overrides.join(', ')}] }
`;
}

function contentOf(text: string) {
  const result = readDirectory(text);
  if (!result.ok) throw new Error(result.refusal.map(describeFault).join('\n'));
  return result.value;
}

/** What applying the second file over the first leaves of the overrides, and what the plan says. */
async function applied(before: string, after: string) {
  const { unitOfWork } = createMemoryDatabase(contentOf(before));
  const ports = { work: unitOfWork, clock };
  const planned = await planDirectory({ text: after }, ports);
  expect(await applyDirectory({ text: after }, ports)).toEqual(planned);
  const exported = contentOf(await exportDirectory(unitOfWork));
  return {
    overrides: [...exported.rotations.values()].flatMap((rotation) => rotation.overrides),
    plan: planned.ok ? describePlan(planned.value) : '',
  };
}

const overridesOf = (...texts: readonly string[]) =>
  [...contentOf(file(...texts)).rotations.values()].flatMap((rotation) => rotation.overrides);

describe('an override made in chat', () => {
  it('outlives a file that leaves it out, after the file’s own, until it ends', async () => {
    const { overrides, plan } = await applied(file(TAKEN, ENDED, EVENT, NOBODY), file(OWN));

    expect(overrides).toEqual(overridesOf(OWN, TAKEN, EVENT, NOBODY));
    expect(plan.split('\n')).toEqual([
      expect.stringMatching(
        /^~ rotation desk: overrides \+ \{ person: "bob".*, - \{ person: "chen".*2026-02-10 13:00/,
      ),
      '= rotation desk: keeps 2 overrides made in chat and 1 override from its calendar',
      '',
      '0 to add, 1 to edit, 0 to remove.',
      'What changes of rotations takes effect now; the past keeps its answer.',
      '',
    ]);
  });

  it('is no change where the file differs by it only, nor is one that has ended', async () => {
    const { overrides, plan } = await applied(file(OWN, ENDED, TAKEN), file(OWN));

    expect(overrides).toEqual(overridesOf(OWN, ENDED, TAKEN));
    expect(plan).toBe('= rotation desk: keeps 1 override made in chat\n\nNo changes.\n');
  });

  it('is the file’s where an export has it, unchanged or with another end', async () => {
    const edited = TAKEN.replace('until: 2026-02-13T09:00+01:00', 'until: 2026-02-12T18:00+01:00');

    expect((await applied(file(TAKEN, NOBODY), file(NOBODY, TAKEN))).overrides).toEqual(
      overridesOf(NOBODY, TAKEN),
    );
    expect((await applied(file(TAKEN), file(edited))).overrides).toEqual(overridesOf(edited));
  });

  it('goes with its people, with those whose place it takes, and with its rotation', async () => {
    const withoutChen = (text: string) => text.replace(', { id: chen, name: Chen }', '');

    const people = await applied(file(TAKEN, INSTEAD, NOBODY), withoutChen(file()));
    const rotation = await applied(file(TAKEN), HEAD);

    expect(people.overrides).toEqual(overridesOf(NOBODY));
    expect(people.plan).toContain('keeps 1 override made in chat');
    expect(rotation).toEqual({ overrides: [], plan: expect.stringContaining('- rotation desk "Desk"') });
  });

  it('loses its reason with whoever had a say in it', async () => {
    const agreed = (more: string) =>
      `{ person: bob, from: 2026-03-01, until: 2026-03-02${more}, ${made('cover', '2026-02-01T09:00:00Z', ', by: [chen, bob]')} }`;
    const withoutChen = file().replace(', { id: chen, name: Chen }', '');

    expect((await applied(file(agreed(', reason: surgery')), file())).overrides).toEqual(
      overridesOf(agreed(', reason: surgery')),
    );
    expect((await applied(file(agreed(', reason: surgery')), withoutChen)).overrides).toEqual(
      overridesOf(agreed('')),
    );
  });

  it('does not keep what somebody wrote into a file', async () => {
    expect((await applied(file(OWN, TAKEN), file())).overrides).toEqual(overridesOf(TAKEN));
  });
});

describe('time off said in chat', () => {
  const SAID =
    '{ from: 2026-03-01, until: 2026-03-05, reason: rest, made: { by: alice, at: "2026-02-09T09:00:00Z" } }';
  const OVER = '{ from: 2026-01-01, until: 2026-02-10, made: { by: alice, at: "2025-12-09T09:00:00Z" } }';
  const WRITTEN = '{ from: 2026-04-01, until: 2026-04-05 }';
  const off = (...timeOff: readonly string[]) =>
    HEAD.replace('name: Alice', `name: Alice, time_off: [${timeOff.join(', ')}]`);

  it.each<[what: string, before: string, file: string, after: string]>([
    [
      'outlives a file that leaves it out, after the file’s own',
      off(SAID, OVER),
      off(WRITTEN),
      off(WRITTEN, SAID),
    ],
    [
      'stays as it is where the file changes nothing, also what has ended',
      off(OVER, SAID),
      off(),
      off(OVER, SAID),
    ],
    [
      'is the file’s where an export has it',
      off(SAID),
      off(SAID.replace('03-05', '03-03')),
      off(SAID.replace('03-05', '03-03')),
    ],
    ['does not keep what somebody wrote into a file', off(WRITTEN, SAID), off(), off(SAID)],
    [
      'goes with the person',
      off(SAID),
      HEAD.replace('{ id: alice, name: Alice }, ', ''),
      HEAD.replace('{ id: alice, name: Alice }, ', ''),
    ],
  ])('%s', async (_, before, after, left) => {
    const { people } = await peopleAfter(before, after);
    expect(people).toEqual(contentOf(left).directory.people);
  });

  it('is told of in the plan', async () => {
    expect((await peopleAfter(off(SAID), HEAD)).plan).toBe(
      '= person alice: keeps 1 stretch of time off said in chat\n\nNo changes.\n',
    );
    expect((await peopleAfter(off(SAID), off(SAID))).plan).toBe('No changes.\n');
  });
});

describe('what is known of people and topics otherwise', () => {
  const since = (day: string) => HEAD.replace('name: Bob', `name: Bob, deactivated: ${day}`);
  const topic = (id: string, verified = '') =>
    `  - { id: ${id}, name: ${id}${verified && `, verified: ${verified}`} }\n`;
  const topics = (...all: readonly string[]) => `${HEAD}topics:\n${all.join('')}`;

  it('keeps somebody deactivated, since the day that the file says, if it says one', async () => {
    const silent = await peopleAfter(since('2026-02-01'), HEAD);
    expect(silent.people).toEqual(contentOf(since('2026-02-01')).directory.people);
    expect(silent.plan).toBe('= person bob: stays deactivated, since 2026-02-01\n\nNo changes.\n');

    const told = await peopleAfter(since('2026-02-01'), since('2026-01-01'));
    expect(told.people).toEqual(contentOf(since('2026-01-01')).directory.people);
  });

  it('keeps the later day on which a topic was verified', async () => {
    const { plan, content } = await peopleAfter(
      topics(topic('a', '2026-02-01'), topic('b', '2026-02-01'), topic('c', '2026-01-01'), topic('d')),
      topics(topic('a'), topic('b', '2026-01-31'), topic('c', '2026-02-03'), topic('d', '2026-02-03')),
    );

    const days = [...content.directory.topics.values()].map(({ verifiedOn }) => verifiedOn);
    expect(days).toEqual(['2026-02-01', '2026-02-01', '2026-02-03', '2026-02-03']);
    expect(plan.split('\n')).toContain('= 2 topics: when somebody last verified them stays');
  });
});

/** What applying the second file over the first leaves, and what the plan says. */
async function peopleAfter(before: string, after: string) {
  const { unitOfWork } = createMemoryDatabase(contentOf(before));
  const applied = await applyDirectory({ text: after }, { work: unitOfWork, clock });
  const content = contentOf(await exportDirectory(unitOfWork));
  return {
    content,
    people: content.directory.people,
    plan: applied.ok ? describePlan(applied.value) : '',
  };
}
