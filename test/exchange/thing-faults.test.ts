import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentWith } from '../../src/exchange/content-with.ts';
import type { DirectoryContent } from '../../src/exchange/ports.ts';
import { readDirectory } from '../../src/exchange/read-directory.ts';
import { contentAsRead, contentFaultsOf } from '../../src/exchange/thing-faults.ts';
import { changeTo, type Noun, thingIn } from '../../src/exchange/things.ts';
import { writeDirectory } from '../../src/exchange/write-directory.ts';
import { COMPANY } from '../edits/company.ts';
import { anyContent } from './content.ts';

/** Milliseconds that a property may take where many tests share few cores. */
const BUSY_MACHINE = 120_000;

type Fields = Readonly<Record<string, unknown>>;

/** The content with these fields laid over the thing, whatever they hold. */
function altered(content: DirectoryContent, noun: Noun, id: string, fields: Fields): DirectoryContent {
  const thing = Object.entries({ ...thingIn(content, noun, id), ...fields });
  const after = Object.fromEntries(thing.filter(([, value]) => value !== undefined));
  return contentWith(content, [changeTo(content, noun, id, after as never)]);
}

function faults(noun: Noun, id: string, fields: Fields, content = COMPANY): readonly string[] {
  return contentFaultsOf(content, altered(content, noun, id, fields), { noun, id }).map(
    ({ field, fault }) => `${field} ${fault.code}`,
  );
}

describe('what a directory file could not say of a thing', () => {
  it.each<[noun: Noun, id: string, fields: Fields, ...expected: string[]]>([
    ['topic', 'payroll', { name: '' }, 'name form'],
    ['topic', 'payroll', { name: 'x'.repeat(151) }, 'name form'],
    ['topic', 'payroll', { name: 'Parking' }, 'name name-collision'],
    ['topic', 'payroll', { aliases: ['PARKING', 'pay'] }, 'aliases name-collision'],
    ['topic', 'payroll', { parentId: 'salary' }, 'parentId parent-cycle'],
    ['topic', 'payroll', { parentId: 'nothing' }, 'parentId unknown-reference'],
    ['topic', 'payroll', { contact: { type: 'person', personId: 'x' } }, 'contact unknown-reference'],
    ['topic', 'payroll', { contact: { type: 'people', personIds: [] } }, 'contact form'],
    [
      'topic',
      'payroll',
      { fallback: [{ type: 'department', departmentId: 'x' }] },
      'fallback unknown-reference',
    ],
    ['topic', 'payroll', { ownerIds: ['ada', 'x'] }, 'ownerIds unknown-reference'],
    ['topic', 'payroll', { timeZone: 'Mars/North' }, 'timeZone form'],
    ['topic', 'payroll', { respondWithinMinutes: 0 }, 'respondWithinMinutes form'],
    ['topic', 'payroll', { verifyEveryDays: 99_999 }, 'verifyEveryDays form'],
    ['topic', 'payroll', { links: [{ title: 'T', url: 'javascript:1' }] }, 'links form'],
    ['topic', 'payroll', { escalation: [{ afterMinutes: -1, to: 'again' }] }, 'escalation form'],
    ['topic', 'payroll', { hours: [] }, 'hours form'],
    [
      'topic',
      'payroll',
      { name: ' ', parentId: 'x', timeZone: 'Mars' },
      'parentId unknown-reference',
      'name form',
      'timeZone form',
    ],
    ['person', 'erin', { email: 'nobody' }, 'email form'],
    ['person', 'erin', { managerId: 'x' }, 'managerId unknown-reference'],
    ['person', 'erin', { slackUserId: 'erin' }, 'slackUserId form'],
    ['person', 'erin', { teamsUserId: '' }, 'teamsUserId form'],
    [
      'person',
      'erin',
      { timeZone: 'Mars', timeOff: [{ from: '2026-01-02', until: '2026-01-01' }] },
      'timeOff time-off-of-no-length',
      'timeZone form',
    ],
    ['person', 'erin', { timeOff: [{ from: '2026-02-30', until: '2026-03-01' }] }, 'timeOff form'],
    ['person', 'erin', { hours: [{ weekdays: [1], startMinute: 60, endMinute: 60 }] }, 'hours form'],
    ['department', 'help', { memberIds: ['x'] }, 'memberIds unknown-reference'],
    ['department', 'help', { managerId: 'x' }, 'managerId unknown-reference'],
    ['department', 'help', { channels: [{ platform: 'slack', id: 'general' }] }, 'channels form'],
    ['rotation', 'desk', { timeZone: 'Mars/North' }, 'timeZone unknown-time-zone'],
    ['rotation', 'desk', { startsOn: 'soon' }, 'startsOn unreadable-moment'],
    [
      'rotation',
      'desk',
      { cadence: { type: 'every', count: 0, unit: 'weeks' } },
      'cadence count-out-of-range',
    ],
    ['rotation', 'desk', { participants: [{ personId: 'x' }] }, 'participants form'],
    ['rotation', 'desk', { ownerIds: ['x'] }, 'ownerIds form'],
    ['rotation', 'desk', { onDuty: 21 }, 'onDuty count-out-of-range'],
    ['rotation', 'desk', { holidays: ['ZZ'] }, 'holidays unknown-holidays'],
    ['rotation', 'desk', { backup: { type: 'rotation', rotationId: 'desk' } }, 'backup backup-is-itself'],
    ['rotation', 'desk', { slackGroup: 'x' }, 'slackGroup form'],
    ['update', 'weekly', { rotationIds: ['x'] }, 'rotationIds form'],
    ['update', 'weekly', { topicIds: ['x'] }, 'topicIds form'],
    ['update', 'weekly', { cron: '' }, 'cron form'],
    ['update', 'weekly', { askBeforeMinutes: 0 }, 'askBeforeMinutes form'],
    ['organization', 'organization', { adminIds: ['x'] }, 'adminIds unknown-reference'],
    [
      'organization',
      'organization',
      { helpDesk: { type: 'rotation', rotationId: 'x' } },
      'helpDesk unknown-reference',
    ],
    ['organization', 'organization', { timeZone: 'Mars' }, 'timeZone form'],
    ['organization', 'organization', { name: '' }, 'name form'],
    ['topic', 'payroll', { name: 'Wages', description: 'All about pay' }],
  ])('%s %s with %o: %s %s %s', (noun, id, fields, ...expected) => {
    expect(faults(noun, id, fields)).toEqual(expected);
  });

  it('is found where two share an address, whoever comes first', () => {
    const content = altered(COMPANY, 'person', 'erin', { email: 'desk@northwind.example' });

    expect(faults('person', 'ada', { email: 'Desk@northwind.example' }, content)).toEqual([
      'email shared-identity',
    ]);
    expect(faults('person', 'mia', { email: 'Desk@northwind.example' }, content)).toEqual([
      'email shared-identity',
    ]);
  });

  it('is found where another topic comes to be above itself', () => {
    expect(faults('topic', 'salary', { parentId: 'salary' })).toEqual(['parentId parent-cycle']);
  });

  it('is found of what is read in the zone of the organization', () => {
    const timeOff = [{ from: '2026-01-02T09:00', until: '2026-01-02T09:30Z' }];
    const content = altered(COMPANY, 'person', 'erin', { timeOff });

    expect(faults('organization', 'organization', { timeZone: 'America/Chicago' }, content)).toEqual([
      'timeZone time-off-of-no-length',
    ]);
    expect(faults('organization', 'organization', { timeZone: 'Asia/Tokyo' }, content)).toEqual([]);
  });

  it('is not what was so before', () => {
    const content = altered(COMPANY, 'topic', 'payroll', { ownerIds: ['x', 'ada'], name: '' });

    expect(
      faults('topic', 'payroll', { ownerIds: ['ada', 'x'], description: 'All about pay' }, content),
    ).toEqual([]);
    expect(faults('topic', 'payroll', { ownerIds: ['x', 'y'] }, content)).toEqual([
      'ownerIds unknown-reference',
    ]);
    expect(faults('topic', 'parking', { description: 'Cars' }, content)).toEqual([]);
  });
});

describe('one thing written as a file', () => {
  it(
    'reads as the same thing, whatever is in it',
    () => {
      fc.assert(
        fc.property(anyContent(), (content) => {
          for (const { noun, id } of namesIn(content)) {
            const read = contentAsRead(content, { noun, id });
            expect(read && thingIn(read, noun, id)).toEqual(thingIn(content, noun, id));
            expect(contentFaultsOf(EMPTY, content, { noun, id })).toEqual([]);
          }
        }),
        { numRuns: 60 },
      );
    },
    BUSY_MACHINE,
  );
});

const EMPTY: DirectoryContent = { ...COMPANY, rotations: new Map(), updates: new Map() };

function namesIn({ directory, rotations, updates }: DirectoryContent): readonly { noun: Noun; id: string }[] {
  const of = (noun: Noun, ids: Iterable<string>) => [...ids].map((id) => ({ noun, id }));
  return [
    { noun: 'organization', id: 'organization' },
    ...of('person', directory.people.keys()),
    ...of('department', directory.departments.keys()),
    ...of('topic', directory.topics.keys()),
    ...of('rotation', rotations.keys()),
    ...of('update', updates.keys()),
  ];
}

/** What may be wrong with a field, or with two things together. */
function anyField(content: DirectoryContent): fc.Arbitrary<Fields> {
  const { directory, rotations } = content;
  const one = (ids: Iterable<string>) => fc.constantFrom('nothing', ...ids);
  const names = [...directory.topics.values()].flatMap(({ name, aliases }) => [name, ...aliases]);
  const people = one(directory.people.keys());
  const moments = fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-02T09:00Z', 'soon');
  const zones = fc.constantFrom('Europe/Berlin', 'America/Chicago', 'Mars');
  const stretches = fc.array(fc.record({ from: moments, until: moments }), { maxLength: 2 });
  return fc.oneof(
    fc.record({ name: fc.constantFrom('', 'New', ...names, ...names.map((name) => name.toUpperCase())) }),
    fc.record({ aliases: fc.array(fc.constantFrom('', 'new', ...names), { maxLength: 2 }) }),
    fc.record({ parentId: one(directory.topics.keys()) }),
    fc.record({ contact: people.map((personId) => ({ type: 'person', personId })) }),
    fc.record({ managerId: people }),
    fc.record({ ownerIds: fc.array(people, { maxLength: 2 }) }),
    fc.record({ adminIds: fc.array(people, { maxLength: 2 }) }),
    fc.record({ memberIds: fc.array(people, { maxLength: 2 }) }),
    fc.record({ timeZone: zones }),
    fc.record({ timeOff: stretches, timeZone: zones }),
    fc.record({ email: fc.constantFrom('a@b.example', 'A@b.example', 'none') }),
    fc.record({
      participants: fc.array(
        people.map((personId) => ({ personId })),
        { maxLength: 2 },
      ),
    }),
    fc.record({ startsOn: moments }),
    fc.record({ backup: one(rotations.keys()).map((rotationId) => ({ type: 'rotation', rotationId })) }),
    fc.record({
      layers: fc.array(
        one(rotations.keys()).map((rotationId) => ({ rotationId })),
        { maxLength: 2 },
      ),
    }),
    fc.record({ rotationIds: fc.array(one(rotations.keys()), { maxLength: 2 }) }),
    fc.record({ topicIds: fc.array(one(directory.topics.keys()), { maxLength: 2 }) }),
  );
}

/** The fields that a thing of that noun, and of that type, has. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  organization: ['name', 'timeZone', 'adminIds'],
  person: ['name', 'email', 'managerId', 'timeZone', 'timeOff'],
  department: ['name', 'memberIds', 'managerId', 'timeZone'],
  topic: ['name', 'aliases', 'parentId', 'contact', 'ownerIds', 'timeZone'],
  turns: ['name', 'ownerIds', 'timeZone', 'startsOn', 'participants', 'backup'],
  layers: ['name', 'ownerIds', 'timeZone', 'layers', 'backup'],
  update: ['name', 'timeZone', 'rotationIds', 'topicIds'],
};

describe('the faults of one thing', () => {
  it(
    'are there just when a file of all of it is refused',
    () => {
      const counts = { refused: 0, fine: 0 };
      const edited = anyContent().chain((content) =>
        fc.tuple(
          fc.constant(content),
          fc.constantFrom(...namesIn(content)),
          fc.array(anyField(content), { minLength: 1, maxLength: 3 }),
        ),
      );
      fc.assert(
        fc.property(edited, (drawn) => {
          const [content, { noun, id }, fields] = drawn;
          const kind = content.rotations.get(id as never)?.type;
          const known = FIELDS[noun === 'rotation' ? (kind ?? '') : noun] ?? [];
          const all = Object.entries(Object.assign({}, ...fields) as Fields);
          const own = Object.fromEntries(all.filter(([field]) => known.includes(field)));
          const after = altered(content, noun, id, own);

          const found = contentFaultsOf(content, after, { noun, id });

          const isFine = readDirectory(writeDirectory(after)).ok;
          counts[isFine ? 'fine' : 'refused'] += 1;
          expect(found.length === 0).toBe(isFine);
          for (const { field } of found) expect(Object.keys(own)).toContain(field);
        }),
        { numRuns: 250 },
      );
      expect(Math.min(counts.refused, counts.fine)).toBeGreaterThan(40);
    },
    BUSY_MACHINE,
  );
});
