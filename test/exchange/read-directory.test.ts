import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { describeFault, type FileFault } from '../../src/exchange/file-fault.ts';
import { readDirectory } from '../../src/exchange/read-directory.ts';
import { directoryJsonSchema } from '../../src/exchange/schema.ts';
import { FAULT_CASES } from './fault-cases.ts';

const HEAD = 'version: 1\norganization: { name: Northwind, timezone: Europe/Berlin }\n';
const MARK = '▸';

/** The faults of a file that begins with `HEAD`, then has the given sections. */
function faultsOf(sections: string): readonly FileFault[] {
  const result = readDirectory(HEAD + sections);
  return result.ok ? [] : result.refusal;
}

/** Milliseconds that a property may take where many tests share few cores; alone it takes a second or two. */
const BUSY_MACHINE = 120_000;

describe('a fault of a directory file', () => {
  it.each(FAULT_CASES)('%s', (marked, fault, says, instead) => {
    const before = (HEAD + marked).split(MARK)[0]?.split('\n') ?? [];
    const place = marked.includes(MARK) && { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };

    const faults = faultsOf(marked.replace(MARK, ''));

    expect(faults.map(({ code, path }) => `${code} ${path}`.trim())).toEqual([fault]);
    expect(faults[0]).toMatchObject({
      ...place,
      message: expect.stringContaining(says),
      instead: expect.stringContaining(instead),
    });
  });

  it('is told with all the others, in the order of the text, each on its own line', () => {
    const result = readDirectory(
      `version: 2
organization: { name: N, timezone: Europe/Berln }
people:
  - { id: alice, name: 1, manager: dnna }
  - { id: dana, phone: 12 }
rotations:
  - { id: r, name: R, starts: someday, every: never, participants: [alise, { person: dana, form: 2026-01-01 }] }
topics:
  - { id: t, contact: { person: dana, rotation: r }, owners: [BOB, dona], parent: u }
`,
      'directory.yaml',
    );

    expect(result.ok ? [] : result.refusal.map((fault) => describeFault(fault).split(';')[0])).toEqual([
      'directory.yaml:1:10: version: the number 2 is not possible here',
      'directory.yaml:2:36: organization.timezone: “Europe/Berln” is no time zone',
      'directory.yaml:4:24: people[0].name: the number 1 is not what belongs here',
      'directory.yaml:4:36: people[0].manager: there is no person “dnna”',
      'directory.yaml:5:5: people[1].name: `name` is missing',
      'directory.yaml:5:24: people[1].phone: the number 12 is not what belongs here',
      'directory.yaml:7:31: rotations[0].starts: “someday” is no date or time',
      'directory.yaml:7:47: rotations[0].every: “never” is no length of a shift',
      'directory.yaml:7:69: rotations[0].participants[0]: there is no person “alise”',
      'directory.yaml:7:92: rotations[0].participants[1].form: unknown field `form`',
      'directory.yaml:9:5: topics[0].name: `name` is missing',
      'directory.yaml:9:23: topics[0].contact: the contact has 2 fields',
      'directory.yaml:9:63: topics[0].owners[0]: “BOB” is no id',
      'directory.yaml:9:68: topics[0].owners[1]: there is no person “dona”',
      'directory.yaml:9:83: topics[0].parent: there is no topic “u”',
    ]);
  });

  it('has the place of the alias where one stands for the value', () => {
    const faults = faultsOf(
      'people:\n- { id: a, name: A, hours: &h never }\n- { id: b, name: B, hours: *h }',
    );

    expect(faults.map(({ line, column, path }) => `${line}:${column} ${path}`)).toEqual([
      '4:31 people[0].hours',
      '5:28 people[1].hours',
    ]);
  });

  it.each([
    ['', 'the file is empty'],
    ['hello', '“hello” is no directory'],
    ['[1, 2]', 'a list is no directory'],
  ])('is told of a file that is no directory: %j', (text, message) => {
    const result = readDirectory(text);

    expect(result.ok ? [] : result.refusal.map((fault) => fault.message)).toEqual([message]);
  });

  it('is told of an alias bomb and of a file that is too large, without reading on', () => {
    const layers = Array.from(
      { length: 9 },
      (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index}, `.repeat(10)}]`,
    );
    const bomb = readDirectory(['a0: &a0 [x]', ...layers].join('\n'));
    const large = readDirectory('#'.repeat(16_000_001));

    expect(bomb.ok ? [] : bomb.refusal.map((fault) => fault.code)).toEqual(['too-many-aliases']);
    expect(large.ok ? [] : large.refusal.map((fault) => fault.code)).toEqual(['too-large']);
  });
});

describe('a directory file', () => {
  /** The people of a file that begins with `HEAD`, then has the given sections. */
  function peopleOf(sections: string, head = HEAD) {
    const result = readDirectory(head + sections);
    return result.ok ? [...result.value.directory.people.values()] : result.refusal;
  }

  it('takes over the fields of other entries by merge keys, its own and the first going before', () => {
    expect(
      peopleOf(`people:
  - &ann { id: ann, name: Ann, timezone: UTC, phone: "1" }
  - &ben { <<: *ann, id: ben, name: Ben, timezone: Asia/Tokyo }
  - { <<: [*ben, *ann], id: cat, phone: "3" }
`),
    ).toEqual([
      { id: 'ann', name: 'Ann', timeZone: 'UTC', phone: '1', timeOff: [] },
      { id: 'ben', name: 'Ben', timeZone: 'Asia/Tokyo', phone: '1', timeOff: [] },
      { id: 'cat', name: 'Ben', timeZone: 'Asia/Tokyo', phone: '3', timeOff: [] },
    ]);
  });

  it('is refused where maps merged into one another stand for too much', () => {
    const layers = Array.from({ length: 40 }, (_, n) => `  - &a${n + 1} { <<: [*a${n}, *a${n}], id: p${n} }`);

    expect(peopleOf(`people:\n  - &a0 { id: p, name: P }\n${layers.join('\n')}`)).toMatchObject([
      { code: 'too-many-aliases' },
    ]);
  });

  it('is read as YAML 1.2 whatever version it says, so that no text becomes a date, a number of seconds or false', () => {
    const people =
      'people:\n  - { id: no, name: yes, phone: 09:00, time_off: [{ from: 2026-08-03, until: 2026-08-17 }] }\n';
    const expected = [
      { id: 'no', name: 'yes', phone: '09:00', timeOff: [{ from: '2026-08-03', until: '2026-08-17' }] },
    ];

    expect(peopleOf(people)).toEqual(expected);
    expect(peopleOf(people, `%YAML 1.1\n---\n${HEAD}`)).toEqual(expected);
  });

  it.each(['\n', '\r\n', '\r'])('may have its lines end with %j', (end) => {
    const lines = [...HEAD.trim().split('\n'), 'people:', '  - { id: a, name: A }', '  - { id: b, nme: B }'];

    const result = readDirectory(lines.join(end));

    expect(result.ok ? [] : result.refusal).toMatchObject([
      { code: 'unknown-field', path: 'people[1].nme', line: 5, column: 14 },
    ]);
  });
});

it('says of a map where a list belongs nothing but that', () => {
  const result = readDirectory(
    JSON.stringify({ version: 1, organization: { name: 'x', timezone: 'UTC' }, topics: { length: [1] } }),
  );
  expect(result.ok ? [] : result.refusal).toMatchObject([{ code: 'wrong-type', path: 'topics' }]);
});

describe('any text at all', () => {
  const example = readFileSync('adapters/local/sample-company.yaml', 'utf8').split('\n');
  /** A stretch of the sample company with a few of its characters replaced, or sections that hold any values. */
  const anyFile = fc.oneof(
    fc
      .record({
        start: fc.nat({ max: example.length - 40 }),
        slips: fc.array(
          fc.tuple(fc.nat(), fc.constantFrom(...' \n\t:-[]{}&*!|>\'"#%@`,?\0é…', 'id: ', '<<: ', '- ')),
          { maxLength: 6 },
        ),
      })
      .map(({ start, slips }) => {
        let text = `${HEAD}people:\n${example.slice(start, start + 40).join('\n')}`;
        for (const [at, slip] of slips)
          text = text.slice(0, at % text.length) + slip + text.slice((at % text.length) + 1);
        return text;
      }),
    fc
      .record({
        people: fc.jsonValue(),
        rotations: fc.array(
          fc.record({ id: fc.jsonValue(), layers: fc.jsonValue(), participants: fc.jsonValue() }),
        ),
        topics: fc.array(
          fc.record({ id: fc.string(), contact: fc.jsonValue(), translations: fc.jsonValue() }),
        ),
        organization: fc.jsonValue(),
      })
      .map((value) => JSON.stringify({ version: 1, ...value })),
  );

  it(
    'is read or refused with places within it, and never breaks anything',
    () => {
      fc.assert(
        fc.property(anyFile, (text) => {
          const result = readDirectory(text);
          const lines = text.split('\n');
          for (const { line, column, message, instead } of result.ok ? [] : result.refusal) {
            expect(line).toBeLessThanOrEqual(lines.length);
            expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
            expect(`${message}${instead}`).not.toMatch(/undefined|\[object|NaN/);
          }
        }),
        { numRuns: 150 },
      );
    },
    BUSY_MACHINE,
  );
});

/** A rotation that has nobody. */
const TURNS =
  'rotations:\n- { id: r, name: R, starts: 2026-01-05, every: 1 day, participants: [], turns: calendar }\n';

describe('what is no fault', () => {
  it.each([
    [
      'names alike in two different languages',
      'topics:\n- { id: a, name: A, translations: { ro: { name: Salariu } } }\n- { id: b, name: B, translations: { pt-BR: { name: Salariu } } }',
    ],
    ['an alias that repeats the topic’s own name', 'topics:\n- { id: a, name: Pay, aliases: [pay, PAY] }'],
    [
      'the same hours by an anchor',
      'people:\n- { id: a, name: A, hours: &h mon-fri 09:00-17:00 }\n- { id: b, name: B, hours: *h }',
    ],
    [
      'days and windows in a list',
      'people:\n- { id: a, name: A, hours: [mon-thu 22:00-06:00, "sat, sun 10:00-14:00"] }',
    ],
    [
      'weekdays as a text',
      'rotations:\n- { id: r, name: R, starts: 2026-01-05, participants: [], on: "mon, thu" }',
    ],
    [
      'instants with offsets',
      'people:\n- { id: a, name: A, time_off: [{ from: 2026-01-01T09:00+02:00, until: 2026-01-02T09:00Z }] }',
    ],
    ['Windows line ends', 'people:\r\n- { id: a, name: A }\r\n'],
    [
      'a whole day, a night, and windows that touch',
      'people:\n- { id: a, name: A, hours: [mon 00:00-24:00, tue 22:00-06:00, wed 09:00-12:00, wed 12:00-17:00] }',
    ],
    [
      'somebody who takes turns twice',
      'people: [{ id: a, name: A }]\nrotations:\n- { id: r, name: R, starts: 2026-01-05, every: 1 day, participants: [a, a, { person: a, from: 2026-02-01 }] }',
    ],
    [
      'more on duty than there are people',
      'people: [{ id: a, name: A }]\nrotations:\n- { id: r, name: R, starts: 2026-01-05, every: 1 day, participants: [a], on_duty: 20 }',
    ],
    [
      'a union of one layer, and a rotation twice',
      `${TURNS}- { id: u, name: U, layers: [{ rotation: r }], combine: union }\n- { id: f, name: F, layers: [{ rotation: r }, { rotation: r }], combine: first }`,
    ],
    [
      'two that are each other’s backup, and a layer whose backup is what lies above it',
      `${TURNS.replace(' }', ', backup: { rotation: u } }')}- { id: u, name: U, layers: [{ rotation: r }], backup: { rotation: r } }`,
    ],
    [
      'an override by people who are gone',
      `${TURNS.replace(' }', ', overrides: [{ person: null, from: 2026-02-01, until: 2026-02-02, made: { how: take, by: [gone], at: 2026-01-01T09:00:00.5+01:00 } }] }')}`,
    ],
    ['words that YAML 1.1 took for booleans', 'topics:\n- { id: no, name: yes, aliases: [on, off] }'],
  ])('%s', (_, text) => {
    expect(faultsOf(text)).toEqual([]);
  });
});

describe('the published JSON Schema', () => {
  const published: unknown = JSON.parse(readFileSync('docs/directory.schema.json', 'utf8'));

  it('is the one the code has (npm run --silent cli -- directory schema > docs/directory.schema.json)', () => {
    expect(published).toEqual(directoryJsonSchema());
  });

  it('is a valid schema, which the sample company follows and a misspelt field does not', () => {
    const validate = new Ajv2020.default({ strict: false }).compile(directoryJsonSchema());
    const sample: unknown = parse(readFileSync('adapters/local/sample-company.yaml', 'utf8'));

    expect(validate(sample)).toBe(true);
    expect(validate(parse(`${HEAD}people: [{ id: a, nme: A }]`))).toBe(false);
  });
});
