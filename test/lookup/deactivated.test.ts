import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/directory/model.ts';
import { departmentId, personId, rotationId, topicId } from '../../src/kernel/ids.ts';
import { answerFor } from '../../src/lookup/answer.ts';
import { whereOnPoint } from '../../src/lookup/where-on-point.ts';
import { company, department, person, rotation, topic } from '../support/company.ts';
import { snapshotOf } from '../support/memory.ts';

/** Wednesday of a week of Gina's, who has left on Monday. */
const NOW = '2026-08-05T09:00:00Z';
const toPeople = (...ids: readonly string[]): Contact => ({ type: 'people', personIds: ids.map(personId) });
const toRotation = (id: string): Contact => ({ type: 'rotation', rotationId: rotationId(id) });
const toDepartment = (id: string): Contact => ({ type: 'department', departmentId: departmentId(id) });

const CONTENT = company({
  people: [
    person('gina', { deactivatedOn: '2026-08-03' }),
    person('gus', { deactivatedOn: '2026-08-03' }),
    person('bob'),
    person('eve'),
  ],
  departments: [
    department('left', { memberIds: [personId('gina')] }),
    department('office', { memberIds: [personId('gina')], email: 'office@example.com' }),
  ],
  topics: ['plain', 'next', 'named', 'both', 'leavers'].map((id) =>
    topic(`rotation-${id}`, { contact: toRotation(id), fallback: [toPeople('eve')] }),
  ),
  rotations: [
    rotation('plain', ['gina', 'bob']),
    rotation('next', ['gina', 'bob'], { backup: { type: 'next' } }),
    rotation('named', ['gina', 'bob'], { backup: { type: 'person', personId: personId('bob') } }),
    rotation('both', ['gina', 'bob'], { onDuty: 2 }),
    rotation('leavers', ['gina', 'gus'], { backup: { type: 'next' } }),
  ],
});

function answers(contact: Contact, at = NOW) {
  const topics = [...CONTENT.directory.topics.values(), topic('t', { contact, fallback: [toPeople('eve')] })];
  const directory = { ...CONTENT.directory, topics: new Map(topics.map((each) => [each.id, each])) };
  const snapshot = snapshotOf({ ...CONTENT, directory });
  const { contact: found, passedOver } = answerFor(snapshot, topicId('t'), Temporal.Instant.from(at));
  const who = found?.who;
  return {
    who:
      who?.type === 'person'
        ? [who.person, ...(found?.alongside ?? [])].map(({ id }) => String(id))
        : who?.type === 'people'
          ? who.people.map(({ id }) => String(id))
          : who?.department.id,
    source: found?.duty?.source,
    until: found?.until?.toString(),
    left: passedOver.flatMap(({ deactivated = [] }) => deactivated.map(({ id }) => String(id))),
  };
}

describe('whoever is deactivated answers nothing', () => {
  it.each([
    ['a person', toPeople('gina'), ['eve'], ['gina']],
    ['several people, of whom others are there', toPeople('gina', 'bob'), ['bob'], []],
    ['a rotation without a backup', toRotation('plain'), ['eve'], ['gina']],
    ['a rotation with the next as its backup', toRotation('next'), ['bob'], ['gina']],
    ['a rotation with a backup of its own', toRotation('named'), ['bob'], ['gina']],
    ['a rotation with others on duty', toRotation('both'), ['bob'], []],
    ['a rotation of people who have all left', toRotation('leavers'), ['eve'], ['gina']],
    ['a department of whom nobody is left', toDepartment('left'), ['eve'], ['gina']],
    ['a department that has an address', toDepartment('office'), 'office', []],
  ] as const)('of %s', (_what, contact, who, left) => {
    expect(answers(contact)).toMatchObject({ who, left });
  });

  it('until the shift ends, which stays theirs in the schedule', () => {
    expect(answers(toRotation('next'))).toMatchObject({ source: 'backup', until: '2026-08-10T07:00:00Z' });
    expect(answers(toRotation('plain'))).toMatchObject({ until: '2026-08-10T07:00:00Z' });
  });

  it('from the day on which they left: before it they did', () => {
    expect(answers(toRotation('plain'), '2026-07-22T09:00:00Z')).toMatchObject({ left: [] });
    expect(answers(toPeople('gina'), '2026-08-02T23:00:00Z')).toMatchObject({ who: ['gina'] });
  });

  it('and is on point for nothing', () => {
    const onPoint = whereOnPoint(snapshotOf(CONTENT), personId('gina'), Temporal.Instant.from(NOW));
    expect(onPoint.topics).toEqual([]);
  });
});
