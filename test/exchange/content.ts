import fc from 'fast-check';
import { LANGUAGES } from '../../src/chat/languages/language.ts';
import {
  type Channel,
  type Contact,
  type Department,
  ESCALATION_TARGETS,
  type Hours,
  type Organization,
  type Person,
  type Topic,
  type Translations,
  type Weekday,
} from '../../src/directory/model.ts';
import type { DirectoryContent } from '../../src/exchange/ports.ts';
import { departmentId, personId, rotationId, topicId, updateId } from '../../src/kernel/ids.ts';
import { OVERRIDE_ORIGINS, type OverrideOrigin, type Rotation } from '../../src/rotations/model.ts';
import type { StatusUpdate } from '../../src/updates/model.ts';

/** Contents as they may be: every field there or not, every text that is allowed, references to what is there. */
export function anyContent(): fc.Arbitrary<DirectoryContent> {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,5}$/), { maxLength: 4 });
  return fc
    .record({ people: ids, departments: ids, rotations: ids, topics: ids, updates: ids })
    .chain(contentOf);
}

interface IdLists {
  readonly people: readonly string[];
  readonly departments: readonly string[];
  readonly rotations: readonly string[];
  readonly topics: readonly string[];
  readonly updates: readonly string[];
}

function contentOf(ids: IdLists): fc.Arbitrary<DirectoryContent> {
  const person = maybeOf(ids.people.map(personId));
  const people = listOf(ids.people.map(personId));
  const rotations = ids.rotations.map(rotationId);
  const contact = anyContact(ids);
  return (
    fc
      .record({
        organization: organization(contact, people),
        people: all(ids.people, (id) => anyPerson(id, person)),
        departments: all(ids.departments, (id) => anyDepartment(id, person, people)),
        rotations: all(ids.rotations, (id, index) =>
          anyRotation(id, rotations.slice(0, index), person, people),
        ),
        topics: all(ids.topics, (id, index) => anyTopic(id, ids.topics.slice(0, index), contact, people)),
        updates: all(ids.updates, (id) => anyUpdate(id, listOf(rotations), listOf(ids.topics.map(topicId)))),
        synonyms: fc.array(fc.array(line, { minLength: 2, maxLength: 3 }), { maxLength: 2 }),
      })
      // Values of a record here have no prototype, unlike any that a reader or a database makes.
      .map((content) => structuredClone(content))
      .map(({ rotations: turns, updates, ...directory }) => ({
        directory: {
          organization: directory.organization,
          people: byId(directory.people),
          departments: byId(directory.departments),
          topics: byId(directory.topics),
          synonyms: directory.synonyms,
        },
        rotations: byId(turns),
        updates: byId(updates),
      }))
  );
}

function byId<Id, Value extends { readonly id: Id }>(values: readonly Value[]): ReadonlyMap<Id, Value> {
  return new Map(values.map((value) => [value.id, value]));
}

function all<Value>(ids: readonly string[], any: (id: string, index: number) => fc.Arbitrary<Value>) {
  return fc.tuple(...ids.map(any));
}

/** Texts that YAML could take for something else, among any others. */
const TRICKY = [
  'null',
  '~',
  'true',
  'yes',
  'no',
  'on',
  '1',
  '0x1F',
  '1e3',
  '.inf',
  '2026-08-03',
  '12:30',
  '- a',
  '? a',
  'a: b',
  'a #b',
  '#',
  '*a',
  '&a',
  '!a',
  '@a',
  '`a',
  '%a',
  '|',
  '>',
  '"',
  "'",
  '[',
  '{',
  ',',
  '...',
  '---',
  ' a',
  'a ',
  '\u00a0',
  '👩‍👩‍👧',
  '<<',
  '=',
];
const isAllowed = (text: string) =>
  text.trim() !== '' && !/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(text);
const line = fc.oneof(
  fc.constantFrom(...TRICKY).filter((text) => text.trim() !== ''),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter(isAllowed),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter(isAllowed),
);
/** Several lines, with blanks at their ends and empty ones between. */
const block = fc
  .array(
    fc.oneof(
      line,
      fc.constantFrom('', ' ', '\t', '  indented', 'trailing  ', 'back\\slash and "quotes" in a longer line'),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((lines) => lines.join('\n'))
  .filter((text) => text.trim() !== '');
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const maybeOf = <Value>(values: readonly Value[]) =>
  values.length === 0 ? fc.constant(undefined) : maybe(fc.constantFrom(...values));
const listOf = <Value>(values: readonly Value[]) =>
  values.length === 0 ? fc.constant([]) : fc.array(fc.constantFrom(...values), { maxLength: 3 });

/** Names that no two topics share, so that the rule about names does not refuse what is not about it. */
const uniqueName = (id: string, text: string) =>
  `${text} ${id.codePointAt(0)}${[...id].map((letter) => letter.codePointAt(0)).join('x')}`;

const zone = fc.constantFrom(
  'UTC',
  'Europe/Berlin',
  'America/Chicago',
  'Australia/Lord_Howe',
  'Pacific/Apia',
);
const language = fc.constantFrom(...LANGUAGES);
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const moment = fc
  .tuple(day, fc.constantFrom('', 'T09:00', 'T23:59:30', 'T09:00Z', 'T09:00+05:30'))
  .map(([date, time]) => `${date}${time}`);
/** Two days apart at least, whatever the zone of either end. */
const stretch = fc
  .tuple(
    fc.constantFrom('', 'T09:00', 'T09:00Z'),
    fc.constantFrom('', 'T18:30', 'T08:00-06:00'),
    fc.integer({ min: 2020, max: 2029 }),
  )
  .map(([from, until, year]) => ({ from: `${year}-02-27${from}`, until: `${year}-03-02${until}` }));
const weekdays = fc
  .uniqueArray(fc.constantFrom<Weekday[]>(1, 2, 3, 4, 5, 6, 7), { minLength: 1 })
  .map((days) => days.sort((left, right) => left - right));
const hours: fc.Arbitrary<Hours> = fc.array(
  fc
    .record({
      weekdays,
      startMinute: fc.integer({ min: 0, max: 1_439 }),
      endMinute: fc.integer({ min: 1, max: 1_440 }),
    })
    .filter(({ startMinute, endMinute }) => startMinute !== endMinute),
  { minLength: 1, maxLength: 3 },
);
const channel: fc.Arbitrary<Channel> = fc.oneof(
  fc.record({ platform: fc.constant('slack' as const), id: fc.stringMatching(/^[CDG][A-Z0-9]{2,9}$/) }),
  fc.record({
    platform: fc.constant('teams' as const),
    id: fc.stringMatching(/^19:[a-z0-9]{1,9}@thread\.(tacv2|v2|skype)$/),
  }),
);
const minutes = fc.integer({ min: 1, max: 366 * 1_440 });
const email = fc.stringMatching(/^[a-z0-9.+]{1,6}@[a-z0-9]{1,6}\.example$/);

function anyContact(ids: IdLists): fc.Arbitrary<Contact | undefined> {
  const [person, rotation, department] = [ids.people, ids.rotations, ids.departments].map(maybeOf);
  return fc
    .oneof(
      fc.constant(undefined),
      (person ?? fc.constant(undefined)).map(
        (id) => id && { type: 'person' as const, personId: personId(id) },
      ),
      listOf(ids.people.map(personId)).map((personIds) =>
        personIds.length > 0 ? { type: 'people' as const, personIds } : undefined,
      ),
      (rotation ?? fc.constant(undefined)).map(
        (id) => id && { type: 'rotation' as const, rotationId: rotationId(id) },
      ),
      (department ?? fc.constant(undefined)).map(
        (id) => id && { type: 'department' as const, departmentId: departmentId(id) },
      ),
    )
    .map((contact) => contact || undefined);
}

/** Without the fields that are undefined: absent is absent. */
function whole<Value>(
  fields: { readonly [Key in keyof Value]-?: fc.Arbitrary<Value[Key] | undefined> },
): fc.Arbitrary<Value> {
  return fc
    .record<Record<string, unknown>>({ ...fields })
    .map(
      (value) =>
        Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Value,
    );
}

function translations(id: string): fc.Arbitrary<Translations> {
  const one = fc
    .record({
      name: maybe(line),
      description: maybe(block),
      aliases: fc.array(line, { maxLength: 2 }),
      answer: maybe(block),
    })
    .map(({ name, description, aliases, answer }) => ({
      ...(name !== undefined && { name: uniqueName(id, name) }),
      ...(description !== undefined && { description }),
      aliases: aliases.map((alias) => uniqueName(id, alias)),
      ...(answer !== undefined && { answer }),
    }));
  return fc.dictionary(language, one, { maxKeys: 2, noNullPrototype: true });
}

function organization(
  contact: fc.Arbitrary<Contact | undefined>,
  people: fc.Arbitrary<Organization['adminIds']>,
) {
  return whole<Organization>({
    name: line,
    timeZone: zone,
    language,
    holidays: maybe(fc.constantFrom('DE', 'DE-BE', 'RO')),
    helpDesk: contact,
    adminIds: people,
    guests: maybe(fc.constant(true)),
  });
}

function anyPerson(id: string, person: fc.Arbitrary<Person['managerId'] | undefined>) {
  // No two people may have the same address or account, so each has its person's id in it.
  const hex = Buffer.from(id).toString('hex').toUpperCase();
  return whole<Person>({
    id: fc.constant(personId(id)),
    name: line,
    email: maybe(email.map((address) => address.replace('@', `+${id}@`))),
    phone: maybe(line),
    timeZone: maybe(zone),
    language: maybe(language),
    hours: maybe(hours),
    managerId: person,
    slackUserId: maybe(fc.constantFrom('U', 'W').map((kind) => `${kind}${hex}`)),
    teamsUserId: maybe(fc.stringMatching(/^29:[A-Za-z0-9_-]{1,20}$/).map((account) => `${account}:${id}`)),
    pingOn: maybe(fc.constantFrom('slack', 'teams')),
    deactivatedOn: maybe(fc.constant('2026-11-02')),
    timeOff: fc.array(
      fc
        .tuple(stretch, maybe(line), maybe(fc.constant({ by: personId('gone'), at: '2026-01-05T09:00:00Z' })))
        .map(([from, reason, made]) => ({
          ...from,
          ...(reason !== undefined && { reason }),
          ...(made && { made }),
        })),
      { maxLength: 2 },
    ),
  });
}

function anyDepartment(
  id: string,
  person: fc.Arbitrary<Person['managerId'] | undefined>,
  people: fc.Arbitrary<Department['memberIds']>,
) {
  return whole<Department>({
    id: fc.constant(departmentId(id)),
    name: line,
    description: maybe(block),
    email: maybe(email),
    phone: maybe(line),
    timeZone: maybe(zone),
    channels: fc.array(channel, { maxLength: 2 }),
    memberIds: people,
    managerId: person,
    hours: maybe(hours),
    translations: translations(id),
  });
}

function anyRotation(
  id: string,
  before: readonly Rotation['id'][],
  person: fc.Arbitrary<Person['managerId'] | undefined>,
  people: fc.Arbitrary<Rotation['ownerIds']>,
): fc.Arbitrary<Rotation> {
  const shared = {
    id: fc.constant(rotationId(id)),
    name: line,
    description: maybe(block),
    ownerIds: people,
    backup: fc.oneof(
      fc.constantFrom(undefined, { type: 'next' as const }),
      person.map((personId) => personId && { type: 'person' as const, personId }),
      maybeOf(before).map((other) => other && { type: 'rotation' as const, rotationId: other }),
    ),
    overrides: fc.array(
      fc
        .tuple(person, stretch, maybe(line), person, maybe(origin(people)))
        .map(([personId, from, reason, insteadOf, made]) => ({
          personId: personId ?? null,
          ...from,
          ...(insteadOf !== undefined && insteadOf !== personId && { insteadOf }),
          ...(reason !== undefined && { reason }),
          ...(made && { made }),
        })),
      { maxLength: 2 },
    ),
    slackGroup: maybe(fc.stringMatching(/^S[A-Z0-9]{2,9}$/)),
  };
  const byTurns = whole<Extract<Rotation, { type: 'turns' }>>({
    ...shared,
    type: fc.constant('turns' as const),
    timeZone: zone,
    startsOn: moment,
    cadence: fc.oneof(
      fc.record({
        type: fc.constant('every' as const),
        count: fc.integer({ min: 1, max: 99 }),
        unit: fc.constantFrom('hours' as const, 'days' as const, 'weeks' as const, 'months' as const),
      }),
      fc.record({ type: fc.constant('weekdays' as const), weekdays }),
      fc.record({
        type: fc.constant('nth-weekday' as const),
        nth: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const, -1 as const),
        weekday: fc.constantFrom<Weekday[]>(1, 2, 3, 4, 5, 6, 7),
      }),
    ),
    participants: fc
      .tuple(people, maybe(stretch), fc.constantFrom('from', 'until', 'both'))
      .map(([ids, when, which]) =>
        ids.map((personId, index) => ({
          personId,
          ...(when && index > 0 && which !== 'until' && { from: when.from }),
          ...(when && index > 0 && which !== 'from' && { until: when.until }),
        })),
      ),
    turns: fc.constantFrom('calendar' as const, 'working' as const),
    hours: maybe(hours),
    holidays: maybe(
      fc.uniqueArray(fc.constantFrom('DE', 'DE-BE', 'RO', '2026-12-24', '02-29'), {
        minLength: 1,
        maxLength: 3,
      }),
    ),
    onDuty: maybe(fc.integer({ min: 2, max: 3 })),
    balance: maybe(fc.constant(true as const)),
  });
  if (before.length === 0) return byTurns;
  const layers = fc.array(fc.constantFrom(...before), { minLength: 1, maxLength: 3 });
  const layered = whole<Extract<Rotation, { type: 'layers' }>>({
    ...shared,
    type: fc.constant('layers' as const),
    combine: maybe(fc.constant('union' as const)),
    timeZone: maybe(zone),
    layers: layers.map((ids) => ids.map((rotationId) => ({ rotationId }))),
  });
  return fc.oneof(byTurns, layered);
}

function origin(people: fc.Arbitrary<Rotation['ownerIds']>): fc.Arbitrary<OverrideOrigin> {
  return whole<OverrideOrigin>({
    how: fc.constantFrom(...OVERRIDE_ORIGINS),
    ref: maybe(line),
    by: people,
    at: fc.constantFrom('2026-01-05T09:00:00Z', '2026-01-05T09:00:00.123Z', '2026-01-05T09:00+05:30'),
  });
}

function anyTopic(
  id: string,
  before: readonly string[],
  contact: fc.Arbitrary<Contact | undefined>,
  people: fc.Arbitrary<Topic['ownerIds']>,
) {
  return whole<Topic>({
    id: fc.constant(topicId(id)),
    name: line.map((text) => uniqueName(id, text)),
    description: maybe(block),
    aliases: fc.array(
      line.map((text) => uniqueName(id, text)),
      { maxLength: 3 },
    ),
    translations: translations(id),
    parentId: maybeOf(before.map(topicId)),
    contact,
    fallback: fc.array(contact, { maxLength: 3 }).map((list) => list.flatMap((one) => one ?? [])),
    ownerIds: people,
    answer: maybe(block),
    links: fc.array(
      fc.record({ title: line, url: fc.webUrl({ withQueryParameters: true, withFragments: true }) }),
      { maxLength: 2 },
    ),
    respondWithinMinutes: maybe(minutes),
    timeZone: maybe(zone),
    hours: maybe(hours),
    verifyEveryDays: maybe(fc.integer({ min: 1, max: 3_660 })),
    verifiedOn: maybe(fc.constant('2026-11-02')),
    escalation: fc.array(fc.record({ afterMinutes: minutes, to: fc.constantFrom(...ESCALATION_TARGETS) }), {
      maxLength: 3,
    }),
    urgent: maybe(fc.constant(true)),
  });
}

function anyUpdate(
  id: string,
  rotations: fc.Arbitrary<StatusUpdate['rotationIds']>,
  topics: fc.Arbitrary<StatusUpdate['topicIds']>,
) {
  return whole<StatusUpdate>({
    id: fc.constant(updateId(id)),
    name: maybe(line),
    kind: fc.constantFrom('roster' as const, 'digest' as const, 'report' as const, 'message' as const),
    cron: fc.constantFrom('0 9 * * mon', '*/5 * * * *', '0 0 9 1 * *'),
    timeZone: maybe(zone),
    rotationIds: rotations,
    topicIds: topics,
    channels: fc.array(channel, { maxLength: 2 }),
    askBeforeMinutes: maybe(minutes),
    text: maybe(block),
  });
}
