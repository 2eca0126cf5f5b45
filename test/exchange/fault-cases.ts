/**
 * Each kind of fault that a directory file can have: the sections of a file with `▸` before the fault's place (or none, where the
 * place is the machine's to choose), the fault's code and path, what its message says, and what it says to write instead.
 */
export const FAULT_CASES: readonly (readonly [text: string, fault: string, says: string, instead: string])[] =
  [
    ['▸persons: []', 'unknown-field persons', 'persons', '`people`?'],
    [
      `people:
- { id: a, name: A, ▸time_zone: UTC }`,
      'unknown-field people[0].time_zone',
      'time_zone',
      '`timezone`?',
    ],
    [
      `people:
- { id: a, name: A, ▸colour: red }`,
      'unknown-field people[0].colour',
      'colour',
      'one of id, name, email',
    ],
    [
      `people:
- ▸{ id: a }`,
      'missing people[0].name',
      '`name` is missing',
      'add `name: …`',
    ],
    [
      `people:
- { id: a, name: ▸123 }`,
      'wrong-type people[0].name',
      'the number 123',
      'quotes around it',
    ],
    [
      `people:
- { id: a, name: A, phone: ▸5550101 }`,
      'wrong-type people[0].phone',
      '5550101',
      '`"+49 30 5550100"`',
    ],
    [
      `people:
- id: a
  name: A
  ▸email:`,
      'wrong-type people[0].email',
      '`email` has no value',
      'a text such as `alice@example.com`, or leave the field out',
    ],
    ['▸people:', 'wrong-type people', '`people` has no value', 'leave the field out'],
    [
      `people:
- { id: a, ▸name: }`,
      'wrong-type people[0].name',
      '`name` has no value',
      'a text',
    ],
    [
      `people:
▸-`,
      'wrong-type people[0]',
      'the entry is empty',
      'remove it',
    ],
    [
      `updates:
- { id: u, cron: 0 9 * * mon, ▸kind: }`,
      'wrong-type updates[0].kind',
      '`kind` has no value',
      'a value',
    ],
    [
      `people:
- { id: a, name: A, email: ann@x.example, slack: U0ANN }
- { id: b, name: B, email: ▸Ann@X.example }`,
      'shared-identity people[1].email',
      'the person “a”',
      'a department',
    ],
    [
      `people:
- { id: a, name: A, slack: U0ANN }
- { id: b, name: B, slack: ▸U0ANN }`,
      'shared-identity people[1].slack',
      'the person “a”',
      'their own',
    ],
    ['people: ▸alice', 'wrong-type people', '“alice”', 'a list'],
    [
      `people:
- { id: a, name: A, language: ▸pt }`,
      'not-one-of people[0].language',
      '“pt”',
      '`pt-BR`?',
    ],
    [
      `people:
- { id: ▸Bob Ortiz, name: Bob }`,
      'bad-id people[0].id',
      'Bob Ortiz',
      '`bob-ortiz`',
    ],
    [
      `people:
- { id: a, name: A, email: ▸at home }`,
      'bad-email people[0].email',
      'at home',
      'alice@example.com',
    ],
    [
      `people:
- { id: a, name: A, timezone: ▸Europe/Berln }`,
      'unknown-time-zone people[0].timezone',
      'Europe/Berln',
      '`Europe/Berlin`?',
    ],
    [
      `people:
- { id: a, name: A, slack: ▸"@a" }`,
      'bad-account people[0].slack',
      '@a',
      'U…',
    ],
    [
      `people:
- { id: a, name: A, hours: ▸mon-fri 9-17 }`,
      'bad-hours people[0].hours',
      '9-17',
      'mon-fri 09:00-17:30',
    ],
    [
      `people:
- { id: a, name: A, hours: [mon 09:00-17:00, ▸fry 10:00-12:00] }`,
      'bad-hours people[0].hours[1]',
      'fry',
      'mon-fri',
    ],
    [
      `people:
- { id: a, name: A, time_off: [{ from: ▸2026-02-30, until: 2026-03-04 }] }`,
      'bad-moment people[0].time_off[0].from',
      'calendar',
      '2026-08-03',
    ],
    [
      `people:
- { id: a, name: A, time_off: [{ from: 2026-03-04, until: ▸2026-03-01 }] }`,
      'time-off-of-no-length people[0].time_off[0].until',
      'before',
      '2026-03-04',
    ],
    [
      `people:
- { id: a, name: A, ping_on: ▸slak }`,
      'not-one-of people[0].ping_on',
      'slak',
      '`slack`?',
    ],
    [
      `people:
- { id: a, name: A, deactivated: ▸2026-02-30 }`,
      'bad-moment people[0].deactivated',
      'no day',
      '`2026-08-03`',
    ],
    [
      `people:
- { id: a, name: A, time_off: [{ from: 2026-03-01, until: 2026-03-04, made: { by: a, at: ▸2026-02-01 } }] }`,
      'bad-moment people[0].time_off[0].made.at',
      'no instant',
      '`2026-08-03T09:00:00Z`',
    ],
    [
      `topics:
- { id: a, name: A, verified: ▸2026-08-03 09:00 }`,
      'bad-moment topics[0].verified',
      'no day',
      '`2026-08-03`',
    ],
    [
      `people:
- { id: a, name: ▸"A\\u0007" }`,
      'control-character people[0].name',
      'U+0007',
      'without',
    ],
    [
      `people:
- { id: a, name: ▸"A\\u202Eb" }`,
      'control-character people[0].name',
      'U+202E',
      'without',
    ],
    [
      `people:
- { id: a, name: ▸"  " }`,
      'empty people[0].name',
      'empty',
      'leave',
    ],
    [
      `people:
- { id: a, name: ▸${'x'.repeat(151)} }`,
      'too-long people[0].name',
      '151',
      '150 at most',
    ],
    [
      `topics:
- { id: a, name: A, fallback: ▸[${'{ person: x }, '.repeat(21)}] }`,
      'too-many topics[0].fallback',
      '21',
      '20 at most',
    ],
    [
      `topics:
- { id: a, name: A, respond_within: ▸4 hours }`,
      'bad-duration topics[0].respond_within',
      '4 hours',
      '`4h`',
    ],
    [
      `topics:
- { id: a, name: A, respond_within: ▸0m }`,
      'bad-duration topics[0].respond_within',
      '0m',
      '1m',
    ],
    [
      `topics:
- { id: a, name: A, verify_every: ▸4h }`,
      'bad-duration topics[0].verify_every',
      '4h',
      '`90d`',
    ],
    [
      `topics:
- { id: a, name: A, links: [{ title: T, url: ▸"javascript:alert(1)" }] }`,
      'bad-url topics[0].links[0].url',
      'javascript',
      'https://',
    ],
    [
      `topics:
- { id: a, name: A, contact: ▸alice }`,
      'wrong-type topics[0].contact',
      'alice',
      '{ person: alice }',
    ],
    [
      `topics:
- { id: a, name: A, contact: ▸{} }`,
      'exactly-one topics[0].contact',
      'empty',
      'person, people, rotation, department',
    ],
    [
      `topics:
- { id: a, name: A, contact: { ▸deparment: x } }`,
      'unknown-field topics[0].contact.deparment',
      'deparment',
      '`department`?',
    ],
    [
      `topics:
- { id: a, name: A, escalation: [{ after: 1h, to: ▸bakup }] }`,
      'not-one-of topics[0].escalation[0].to',
      'bakup',
      '`backup`?',
    ],
    [
      `topics:
- { id: a, name: A, translations: { ▸fr: { name: X } } }`,
      'unknown-field topics[0].translations.fr',
      'fr',
      'en',
    ],
    [
      `departments:
- { id: d, name: D, channels: [▸"slack:#help"] }`,
      'bad-channel departments[0].channels[0]',
      '#help',
      'slack:C',
    ],
    ['synonyms: [▸[laptop]]', 'empty synonyms[0]', 'short', 'at least 2'],
    [
      `updates:
- { id: u, kind: ▸rooster, cron: "* * * * *" }`,
      'not-one-of updates[0].kind',
      'rooster',
      '`roster`?',
    ],
    [
      `people: [{ id: alice, name: A }]
rotations:
- ▸{ id: r, name: R, starts: 2026-01-05, participants: [alice] }`,
      'no-cadence rotations[0].every',
      'when the turn passes',
      '`every: 1 week`',
    ],
    [
      `rotations:
- { id: r, name: R, starts: 2026-01-05, participants: [], every: ▸1 week, on: mon }`,
      'exactly-one rotations[0].every',
      'exclude',
      'one of',
    ],
    [
      `rotations:
- { id: r, name: R, starts: 2026-01-05, participants: [], every: ▸fortnight }`,
      'bad-cadence rotations[0].every',
      'fortnight',
      '`1 week`',
    ],
    [
      `rotations:
- { id: r, name: R, starts: 2026-01-05, participants: [], on: ▸first day of month }`,
      'bad-cadence rotations[0].on',
      'first day',
      'first mon of month',
    ],
    [
      `rotations:
- { id: r, name: R, starts: ▸2026-01-05 25:00, participants: [], every: 1 week }`,
      'bad-moment rotations[0].starts',
      'clock',
      '09:00',
    ],
    [
      `rotations:
- { id: r, name: R, starts: 2026-01-05, participants: [], every: 1 week, holidays: ▸XX }`,
      'unknown-holidays rotations[0].holidays',
      'XX',
      'DE-BE',
    ],
    [
      `rotations:
- { id: r, name: R, starts: 2026-01-05, participants: [], every: 1 week, holidays: ▸[] }`,
      'empty rotations[0].holidays',
      'empty',
      'leave the field out',
    ],
    [
      `rotations:
- { id: r, name: R, starts: 2026-01-05, participants: [], every: 1 week, holidays: [DE, ▸2026-02-29] }`,
      'unknown-holidays rotations[0].holidays[1]',
      '“2026-02-29” is not on the calendar',
      '`12-24`',
    ],
    [
      `rotations:
- { id: r, name: R, starts: 2026-01-05, participants: [], every: 1 week, holidays: ▸2-3 }`,
      'unknown-holidays rotations[0].holidays',
      'no holidays are known for “2-3”',
      '`12-24`',
    ],
    [
      `rotations:
- { id: r, name: R, starts: 2026-01-05, participants: [], every: 1 week, hours: [mon 09:00-17:00, ▸sat 09:00-09:00] }`,
      'window-of-no-length rotations[0].hours[1]',
      'ends when it starts',
      '`00:00-24:00`',
    ],
    [
      `topics:
- { id: a, name: A, hours: ▸mon-fri 00:00-00:00 }`,
      'window-of-no-length topics[0].hours',
      'ends when it starts',
      '`00:00-24:00`',
    ],
    [
      `rotations:
- { id: r, name: R, timezone: ▸Europe/Berlim, starts: 2026-01-05, participants: [], every: 1 week }`,
      'unknown-time-zone rotations[0].timezone',
      'Europe/Berlim',
      '`Europe/Berlin`?',
    ],
    ...[
      ['0', 'out-of-range', '0 is too small', 'at least 1'],
      ['21', 'out-of-range', '21 is too large', '20 at most'],
      ['1.5', 'wrong-type', 'the number 1.5', 'a whole number'],
      ['"2"', 'wrong-type', '“2”', 'a whole number such as `2`'],
    ].map(
      ([value = '', code = '', says = '', instead = '']) =>
        [
          `rotations:
- { id: r, name: R, starts: 2026-01-05, participants: [], every: 1 week, on_duty: ▸${value} }`,
          `${code} rotations[0].on_duty`,
          says,
          instead,
        ] as const,
    ),
    [
      `rotations:
- { id: r, name: R, starts: 2026-01-05, participants: [], every: 1 week, balance: ▸yes }`,
      'wrong-type rotations[0].balance',
      'yes',
      '`true` or `false`',
    ],
    [
      `rotations:
- { id: r, name: R, starts: 2026-01-05, participants: [], every: 1 week, ▸combine: union }`,
      'misplaced-field rotations[0].combine',
      'a field of a rotation of layers',
      'leave',
    ],
    ...['on_duty: 2', 'balance: true', 'turns: working', 'holidays: DE'].map(
      (field) =>
        [
          `rotations:
- { id: r, name: R, layers: [{ rotation: s }], ▸${field} }
- { id: s, name: S, starts: 2026-01-05, participants: [], every: 1 week }`,
          `misplaced-field rotations[0].${field.split(':')[0]}`,
          'a field of a rotation by turns',
          'leave',
        ] as const,
    ),
    [
      `rotations:
- { id: r, name: R, layers: ▸[], combine: union }`,
      'empty rotations[0].layers',
      'empty',
      'at least 1',
    ],
    [
      `rotations:
- { id: r, name: R, layers: [{ rotation: s }], combine: ▸onion }
- { id: s, name: S, starts: 2026-01-05, participants: [], every: 1 week }`,
      'not-one-of rotations[0].combine',
      'onion',
      '`union`?',
    ],
    [
      `people: [{ id: alice, name: A }]
rotations:
- { id: r, name: R, starts: 2026-01-05, participants: [{ ▸persn: alice }], every: 1 week }`,
      'unknown-field rotations[0].participants[0].persn',
      'persn',
      '`person`?',
    ],
    [
      `rotations:
- { id: r, name: R, starts: 2026-01-05, participants: [], every: 1 week, backup: ▸nxt }`,
      'not-one-of rotations[0].backup',
      'nxt',
      '`next`?',
    ],
    [
      `rotations:
- { id: r, name: R, layers: [{ rotation: ▸s }] }
- { id: s, name: S, layers: [{ rotation: r }] }`,
      'layer-cycle rotations[0].layers[0].rotation',
      'r → s → r',
      'not lead back',
    ],
    [
      `rotations:
- { id: r, name: R, starts: 2026-01-05, participants: [], every: 1 week, backup: { rotation: ▸r } }`,
      'backup-is-itself rotations[0].backup.rotation',
      'its own backup',
      'another rotation',
    ],
    [
      `people: [{ id: alice, name: A }]
rotations:
- { id: r, name: R, starts: 2026-01-05, participants: [{ person: alice, from: 2026-03-01, until: ▸2026-02-01 }], every: 1 week }`,
      'leave-before-join rotations[0].participants[0].until',
      'leave before they join',
      '2026-03-01',
    ],
    [
      `people: [{ id: alice, name: A }]
rotations:
- { id: r, name: R, starts: 2026-01-05, participants: [], every: 1 week, overrides: [{ person: alice, from: 2026-02-01, until: 2026-02-03, instead_of: ▸alise }] }`,
      'unknown-person rotations[0].overrides[0].instead_of',
      '“alise”',
      '`alice`?',
    ],
    [
      `people: [{ id: alice, name: A }]
rotations:
- { id: r, name: R, starts: 2026-01-05, participants: [], every: 1 week, overrides: [{ person: alice, from: 2026-02-01, until: 2026-02-03, instead_of: ▸alice }] }`,
      'override-instead-of-oneself rotations[0].overrides[0].instead_of',
      'their own place',
      'leave the field out',
    ],
    [
      `rotations:
- { id: r, name: R, starts: 2026-01-05, participants: [], every: 1 week, overrides: [{ person: null, from: 2026-02-01, until: 2026-02-03, made: { how: swap, at: ▸2026-02-01 09:00 } }] }`,
      'bad-moment rotations[0].overrides[0].made.at',
      'no instant',
      '`2026-08-03T09:00:00Z`',
    ],
    [
      `rotations:
- { id: r, name: R, starts: 2026-01-05, participants: [], every: 1 week, overrides: [{ person: null, from: 2026-02-01, until: 2026-02-03, made: { how: ▸swop, at: 2026-02-01T09:00Z } }] }`,
      'not-one-of rotations[0].overrides[0].made.how',
      'swop',
      '`swap`?',
    ],
    [
      `rotations:
- { id: r, name: R, starts: 2026-01-05, participants: [], every: 1 week, overrides: [{ person: null, from: 2026-02-03, until: ▸2026-02-03 }] }`,
      'override-of-no-length rotations[0].overrides[0].until',
      'ends when it begins',
      'the end is not part of it',
    ],
    [
      `rotations:
- { id: r, name: R, starts: 2026-01-05, participants: [], every: 1 week, overrides: [{ person: null, from: 2026-02-03, until: ▸2026-02-01 }] }`,
      'override-ends-before-start rotations[0].overrides[0].until',
      'before',
      '2026-02-03',
    ],
    [
      `people:
- { id: alice, name: Alice }
- { id: bob, name: Bob, manager: ▸alise }`,
      'unknown-person people[1].manager',
      '“alise”',
      '`alice`?',
    ],
    [
      `topics:
- { id: a, name: A, contact: { person: ▸zed } }`,
      'unknown-person topics[0].contact.person',
      'zed',
      'people',
    ],
    [
      `people:
- { id: alice, name: Alice }
topics:
- { id: a, name: A, contact: { people: [alice, ▸bob] } }`,
      'unknown-person topics[0].contact.people[1]',
      'bob',
      'people',
    ],
    [
      `topics:
- { id: a, name: A, fallback: [{ department: ▸it }] }`,
      'unknown-department topics[0].fallback[0].department',
      '“it”',
      'departments',
    ],
    [
      `topics:
- { id: a, name: A, contact: { rotation: ▸it } }`,
      'unknown-rotation topics[0].contact.rotation',
      '“it”',
      'rotations',
    ],
    [
      `topics:
- { id: finance, name: A }
- { id: b, name: B, parent: ▸finanse }`,
      'unknown-topic topics[1].parent',
      'finanse',
      '`finance`?',
    ],
    [
      `rotations:
- { id: r, name: R, starts: 2026-01-05, participants: [▸bob], every: 1 week }`,
      'unknown-person rotations[0].participants[0]',
      'bob',
      'people',
    ],
    [
      `updates:
- { id: u, kind: roster, cron: "* * * * *", rotations: [▸r] }`,
      'unknown-rotation updates[0].rotations[0]',
      '“r”',
      'rotations',
    ],
    [
      `updates:
- { id: u, kind: report, cron: "* * * * *", rotation: ▸r }`,
      'unknown-rotation updates[0].rotation',
      '“r”',
      'rotations',
    ],
    [
      `people:
- { id: alice, name: Alice }
- { id: ▸alice, name: Other }`,
      'duplicate-id people[1].id',
      'the 1st in the list',
      'of its own',
    ],
    [
      `people:
- id: a
  name: A
  ▸name: B`,
      'duplicate-key people[0].name',
      'line 5',
      'keep one',
    ],
    [
      `topics:
- { id: a, name: A, parent: ▸b }
- { id: b, name: B, parent: a }`,
      'parent-cycle topics[0].parent',
      'a → b → a',
      'no parent',
    ],
    [
      `topics:
- { id: a, name: Salário }
- { id: b, name: B, aliases: [pay, ▸SALARIO] }`,
      'name-collision topics[1].aliases[1]',
      '“SALARIO” is a name of the topic “a” already as “Salário”',
      'another word',
    ],
    [
      `topics:
- { id: a, name: A, translations: { ru: { aliases: [оклад] } } }
- { id: b, name: B, translations: { ru: { name: ▸Оклад } } }`,
      'name-collision topics[1].translations.ru.name',
      '“a”',
      'another word',
    ],
    [
      `people:
▸	- id: a`,
      'syntax',
      'Tabs',
      'spaces',
    ],
    [
      `people:
- id: a
  name: ▸Ng: Alice`,
      'syntax',
      'Nested',
      'quotes',
    ],
    ['people: [▸', 'syntax', ']', 'missing quote, bracket'],
    ['people: ▸"x', 'syntax', 'begins here', 'same quote'],
    ['people: [{ id: a, name: ▸"A}]\ntopics: []', 'syntax', 'begins here', 'same quote'],
    [
      `departments:
- &desk { id: a, name: A, channels: [slack:C0A] }
people:
- { <<: ▸*desk, id: b }`,
      'unknown-field people[0].channels',
      'channels',
      'one of',
    ],
    [
      `people:
- { id: a, name: A, ▸<<: B }`,
      'unknown-field people[0].<<',
      '<<',
      'one of',
    ],
    [
      'people: [{ id: a, name: A, time_off: [{ from: ▸!!timestamp 2026-08-03, until: 2026-08-04 }] }]',
      'syntax',
      'timestamp',
      'without a tag',
    ],
    ['people: [{ id: a, name: ▸@alice }]', 'syntax', '@', 'quotes'],
    ['people: ▸!secret x', 'syntax', '!secret', 'without a tag'],
    [
      `▸---
version: 1`,
      'syntax',
      'second document',
      'remove',
    ],
    ['people: ▸*nobody', 'unknown-anchor', '&nobody', 'quotes'],
    ['people: &all [▸*all]', 'alias-cycle', '*all', 'the value itself'],
    [`people: ${'['.repeat(5_000)}`, 'too-deep', 'nested', 'form'],
  ];
