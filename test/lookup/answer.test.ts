import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Contact, Topic } from '../../src/directory/model.ts';
import { departmentId, personId, rotationId, topicId } from '../../src/kernel/ids.ts';
import { answerFor } from '../../src/lookup/answer.ts';
import { whereOnPoint } from '../../src/lookup/where-on-point.ts';
import { company, department, person, rotation, topic } from '../support/company.ts';
import { snapshotOf } from '../support/memory.ts';

/** Wednesday of a week of Alice's, 11:00 in Berlin. */
const WORKDAY = '2026-08-05T11:00+02:00';
const SATURDAY = '2026-08-08T11:00+02:00';

const people = [
  person('alice'),
  person('bob'),
  person('away', {
    timeOff: [
      { from: '2026-08-01', until: '2026-08-07' },
      { from: '2026-08-07', until: '2026-08-10' },
    ],
  }),
  person('night', {
    timeZone: 'America/Chicago',
    hours: [{ weekdays: [1, 2, 3, 4, 5], startMinute: 540, endMinute: 1020 }],
  }),
  person('day', { hours: [{ weekdays: [1, 2, 3, 4, 5], startMinute: 540, endMinute: 1080 }] }),
  person('dana'),
];
const toPerson = (id: string): Contact => ({ type: 'person', personId: personId(id) });
const toRotation = (id: string): Contact => ({ type: 'rotation', rotationId: rotationId(id) });
const WORK_WEEK = [{ weekdays: [1, 2, 3, 4, 5], startMinute: 540, endMinute: 1080 }] as const;

function answer(given: Partial<Omit<Topic, 'id'>>, at = WORKDAY, helpDesk?: Contact) {
  const content = company({
    organization: { ...(helpDesk && { helpDesk }) },
    people,
    departments: [
      department('desk', { email: 'desk@example.com', memberIds: [personId('away')], hours: WORK_WEEK }),
      department('ghosts', { memberIds: [personId('away')] }),
    ],
    topics: [
      topic('root', { contact: toPerson('dana'), fallback: [toPerson('bob')] }),
      topic('middle', { parentId: topicId('root') }),
      topic('t', given),
    ],
    rotations: [
      rotation('weekly', ['alice', 'bob'], { backup: { type: 'next' } }),
      rotation('office', ['alice', 'bob'], { hours: WORK_WEEK }),
      rotation('named-backup', ['alice'], {
        hours: WORK_WEEK,
        backup: { type: 'person', personId: personId('dana') },
      }),
      rotation('away-backup', ['alice'], {
        hours: WORK_WEEK,
        backup: { type: 'person', personId: personId('away') },
      }),
      rotation('other-backup', ['alice'], {
        hours: WORK_WEEK,
        backup: { type: 'rotation', rotationId: rotationId('weekly') },
      }),
      rotation('future', ['alice'], { startsOn: '2027-01-04T09:00' }),
      rotation('noon', ['alice', 'bob'], { startsOn: '2026-01-05T12:00' }),
    ],
  });
  return answerFor(snapshotOf(content), topicId('t'), Temporal.Instant.from(at));
}

/** “alice until 2026-08-10T07:00:00Z, by contact”: what matters, in a line. */
function told(given: Partial<Omit<Topic, 'id'>>, at = WORKDAY, helpDesk?: Contact): string {
  const { contact } = answer(given, at, helpDesk);
  if (contact === undefined) return 'nobody';
  const { who } = contact;
  const name =
    who.type === 'person'
      ? who.person.id
      : who.type === 'people'
        ? who.people.map((each) => each.id).join('+')
        : who.department.id;
  const until = contact.until === undefined ? '' : ` until ${contact.until}`;
  const duty = contact.duty === undefined ? '' : ` (${contact.duty.source})`;
  return `${name}${duty}${until}, by ${contact.route.type}`;
}

describe('answerFor', () => {
  const parentId = topicId('root');
  it.each<[string, Partial<Omit<Topic, 'id'>>, string]>([
    ['a person', { contact: toPerson('alice') }, 'alice, by contact'],
    [
      'several people',
      { contact: { type: 'people', personIds: [personId('bob'), personId('alice')] } },
      'bob+alice, by contact',
    ],
    [
      'those of several who are there',
      { contact: { type: 'people', personIds: [personId('away'), personId('alice')] } },
      'alice, by contact',
    ],
    [
      'a department that can be written to',
      { contact: { type: 'department', departmentId: departmentId('desk') } },
      'desk, by contact',
    ],
    [
      'a rotation',
      { contact: toRotation('weekly') },
      'alice (rotation) until 2026-08-10T07:00:00Z, by contact',
    ],
    [
      'the fallback of somebody away, until they are back',
      { contact: toPerson('away'), fallback: [toPerson('bob')] },
      'bob until 2026-08-09T22:00:00Z, by fallback',
    ],
    [
      'the second fallback',
      {
        contact: toPerson('away'),
        fallback: [
          toPerson('away'),
          { type: 'department', departmentId: departmentId('ghosts') },
          toPerson('bob'),
        ],
      },
      'bob until 2026-08-09T22:00:00Z, by fallback',
    ],
    ['the parent of a topic without contact', { parentId }, 'dana, by parent'],
    ['the grandparent', { parentId: topicId('middle') }, 'dana, by parent'],
    [
      'its own fallback before the parent',
      { contact: toPerson('away'), parentId, fallback: [toPerson('alice')] },
      'alice until 2026-08-09T22:00:00Z, by fallback',
    ],
    [
      'the parent of somebody away',
      { contact: toPerson('away'), parentId },
      'dana until 2026-08-09T22:00:00Z, by parent',
    ],
    ['nobody', {}, 'nobody'],
    ['nobody, where all are away', { contact: toPerson('away') }, 'nobody'],
    ['nobody before the rotation starts', { contact: toRotation('future') }, 'nobody'],
  ])('answers with %s', (_, given, expected) => {
    expect(told(given)).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['office', SATURDAY, 'desk until 2026-08-10T07:00:00Z, by help-desk'],
    ['named-backup', SATURDAY, 'dana (backup) until 2026-08-10T07:00:00Z, by contact'],
    ['away-backup', SATURDAY, 'desk until 2026-08-10T07:00:00Z, by help-desk'],
    ['other-backup', SATURDAY, 'alice (backup) until 2026-08-10T07:00:00Z, by contact'],
    ['office', WORKDAY, 'alice (rotation) until 2026-08-05T16:00:00Z, by contact'],
  ])('passes on from rotation %s at %s: %s', (id, at, expected) => {
    const helpDesk: Contact = { type: 'department', departmentId: departmentId('desk') };
    expect(told({ contact: toRotation(id) }, at, helpDesk)).toBe(expected);
  });

  it('changes exactly at the handoff', () => {
    const weekly = { contact: toRotation('weekly') };
    expect(told(weekly, '2026-08-10T08:59:59.999+02:00')).toMatch(/^alice/);
    expect(told(weekly, '2026-08-10T09:00+02:00')).toBe(
      'bob (rotation) until 2026-08-17T07:00:00Z, by contact',
    );
  });

  it('names the backup, and who is next and from when', () => {
    const { contact } = answer({ contact: toRotation('weekly') });
    expect(contact?.backup?.id).toBe('bob');
    expect([contact?.next?.person.id, String(contact?.next?.from)]).toEqual(['bob', '2026-08-10T07:00:00Z']);
  });

  it('names as next whoever comes before in the chain and is back first', () => {
    const next = (given: Partial<Omit<Topic, 'id'>>) => {
      const after = answer(given, SATURDAY).contact?.next;
      return after && `${after.person.id} from ${after.from}`;
    };
    const fallback = [toRotation('noon')];
    expect(next({ contact: toRotation('noon') })).toBe('bob from 2026-08-10T10:00:00Z');
    expect(next({ contact: toRotation('office'), fallback })).toBe('bob from 2026-08-10T07:00:00Z');
    expect(next({ contact: toPerson('away'), fallback })).toBeUndefined();
  });

  it('says who was passed over, and when they are back', () => {
    const { passedOver } = answer(
      { contact: toRotation('office'), fallback: [toPerson('away'), toPerson('bob')] },
      SATURDAY,
    );
    expect(passedOver.map((each) => [each.type, String(each.backAt)])).toEqual([
      ['rotation', '2026-08-10T07:00:00Z'],
      ['people', '2026-08-09T22:00:00Z'],
    ]);
  });

  it.each<[string, Partial<Omit<Topic, 'id'>>, string, boolean | undefined, string | undefined]>([
    [
      "the topic's hours",
      { contact: toPerson('night'), hours: WORK_WEEK },
      WORKDAY,
      true,
      '2026-08-05T16:00:00Z',
    ],
    [
      "the topic's hours on a Saturday",
      { contact: toPerson('alice'), hours: WORK_WEEK },
      SATURDAY,
      false,
      '2026-08-10T07:00:00Z',
    ],
    ["the rotation's", { contact: toRotation('office') }, WORKDAY, true, '2026-08-05T16:00:00Z'],
    ["the person's, in their zone", { contact: toPerson('night') }, WORKDAY, false, '2026-08-05T14:00:00Z'],
    [
      "the department's",
      { contact: { type: 'department', departmentId: departmentId('desk') } },
      SATURDAY,
      false,
      '2026-08-10T07:00:00Z',
    ],
    ['none: always', { contact: toPerson('alice') }, SATURDAY, undefined, undefined],
    [
      'that none of several is there, and when the first is',
      { contact: { type: 'people', personIds: [personId('night'), personId('day')] } },
      SATURDAY,
      false,
      '2026-08-10T07:00:00Z',
    ],
    [
      'that one of several is there',
      { contact: { type: 'people', personIds: [personId('night'), personId('day')] } },
      WORKDAY,
      true,
      undefined,
    ],
    [
      'nothing of several, where one keeps no hours',
      { contact: { type: 'people', personIds: [personId('night'), personId('bob')] } },
      SATURDAY,
      undefined,
      undefined,
    ],
  ])('tells %s', (_, given, at, open, changesAt) => {
    const { contact } = answer(given, at);
    expect(contact?.hours?.open).toBe(open);
    expect(contact?.hours?.changesAt?.toString()).toBe(changesAt);
  });
});

describe('whereOnPoint', () => {
  const content = company({
    people,
    departments: [department('desk', { memberIds: [personId('bob')] })],
    topics: [
      topic('direct', { contact: toPerson('bob') }),
      topic('turn', { contact: toRotation('layers') }),
      topic('standing-in', { contact: toPerson('away'), fallback: [toPerson('bob')] }),
      topic('below', { parentId: topicId('direct') }),
      topic('other', { contact: toPerson('alice'), fallback: [toPerson('bob')] }),
    ],
    rotations: [
      rotation('weekly', ['bob', 'alice']),
      { ...rotation('layers', []), type: 'layers', layers: [{ rotationId: rotationId('weekly') }] },
    ],
  });
  const at = Temporal.Instant.from(WORKDAY);

  it('counts what leads to the person now: as contact, on shift, standing in, by inheritance', () => {
    const onPoint = whereOnPoint(snapshotOf(content), personId('bob'), at);
    expect(onPoint.topics.map((each) => each.id)).toEqual(['direct', 'turn', 'standing-in', 'below']);
    expect(onPoint.departments.map((each) => each.id)).toEqual(['desk']);
  });

  it('lists the shifts of four weeks with their true ends, soonest first', () => {
    const { shifts } = whereOnPoint(snapshotOf(content), personId('alice'), at);
    // A topic asks the layers, nobody their one layer: each duty is shown once, under the name it is known by.
    expect(shifts.map(({ rotation, shift }) => `${rotation.id} ${shift.start} ${shift.end}`)).toEqual([
      'layers 2026-08-10T07:00:00Z 2026-08-17T07:00:00Z',
      'layers 2026-08-24T07:00:00Z 2026-08-31T07:00:00Z',
    ]);
  });

  it('knows nothing of a person whom nothing leads to', () => {
    const onPoint = whereOnPoint(snapshotOf(content), personId('dana'), at);
    expect(onPoint).toEqual({ topics: [], departments: [], shifts: [] });
  });
});
