import { beforeAll, describe, expect, it } from 'vitest';
import { createTerminal } from './terminal.ts';

/** In the second week bob leads; chen, who is beside him, is away from Thursday to Saturday. */
const DIRECTORY = `version: 1
organization: { name: Northwind, timezone: Europe/Berlin }
people:
  - { id: alice, name: Alice Ng, email: alice@northwind.example }
  - { id: bob, name: Bob Ortiz, email: bob@northwind.example }
  - { id: chen, name: Chen Wei, email: chen@northwind.example, time_off: [{ from: 2026-01-15, until: 2026-01-17 }] }
rotations:
  - id: pair
    name: Pair
    starts: 2026-01-05 09:00
    every: 1 week
    participants: [alice, bob, chen]
    on_duty: 2
    backup: next
    overrides: [{ person: null, from: 2026-01-17 09:00, until: 2026-01-19 09:00 }]
topics:
  - { id: payroll, name: Payroll, contact: { rotation: pair } }
`;

describe('several on duty, at a terminal', () => {
  const terminal = createTerminal({
    files: {
      'directory.yaml': DIRECTORY,
      'edited.yaml': DIRECTORY.replace('[alice, bob, chen]', '[chen]').replace('name: Pair', 'name: Alone'),
      'lines.jsonl': '{"rotation": "pair", "from": "2026-01-19T09:00", "to": "2026-01-20"}\n',
    },
  });
  const shifts = async (...more: string[]) =>
    (await terminal.run('shifts', 'pair', '--from', '2026-01-14', '--to', '2026-01-20', ...more)).stdout;
  const who = async (at: string) =>
    JSON.parse((await terminal.run('who', 'payroll', '--at', at, '--json')).stdout);

  beforeAll(async () => {
    expect(await terminal.run('directory', 'apply', 'directory.yaml')).toMatchObject({ code: 0 });
  });

  it('are all in the table', async () => {
    expect(await shifts()).toBe(`Pair, Europe/Berlin

Wed 2026-01-14 00:00  –  Thu 2026-01-15 00:00  Bob Ortiz (bob) with Chen Wei (chen)
Thu 2026-01-15 00:00  –  Sat 2026-01-17 00:00  Bob Ortiz (bob) with Alice Ng (alice), stand-in
Sat 2026-01-17 00:00  –  Sat 2026-01-17 09:00  Bob Ortiz (bob) with Chen Wei (chen)
Sat 2026-01-17 09:00  –  Mon 2026-01-19 09:00  nobody, override
Mon 2026-01-19 09:00  –  Tue 2026-01-20 00:00  Chen Wei (chen) with Alice Ng (alice)
`);
  });

  it('are in the JSON beside the first, where there is somebody', async () => {
    const [, standIn, , nobody] = JSON.parse(await shifts('--json'));
    expect(standIn).toEqual({
      start: '2026-01-14T23:00:00Z',
      end: '2026-01-16T23:00:00Z',
      person: 'bob',
      source: 'rotation',
      alongside: [{ person: 'alice', source: 'stand-in' }],
    });
    expect(nobody).toEqual({
      start: '2026-01-17T08:00:00Z',
      end: '2026-01-19T08:00:00Z',
      person: null,
      source: 'override',
    });
    const { stdout } = await terminal.run('shifts', '--batch', 'lines.jsonl');
    expect(JSON.parse(stdout).shifts).toMatchObject([{ person: 'chen', alongside: [{ person: 'alice' }] }]);
  });

  it('are back on from when the JSON says, where nobody is on', async () => {
    const from = '2026-01-19T08:00:00Z';
    expect(await who('2026-01-18')).toMatchObject({
      people: [],
      until: from,
      next: { person: 'chen', from },
    });
  });

  it('are all who is to be asked, the point of contact first', async () => {
    expect(await who('2026-01-14T10:00')).toMatchObject({ people: ['bob', 'chen'], backup: 'alice' });
    expect((await terminal.run('who', 'payroll', '--at', '2026-01-14T10:00')).stdout).toMatch(
      /\nBob Ortiz with Chen Wei, until .*\n.*Email: bob@northwind\.example\nChen Wei: chen@northwind\.example\n/s,
    );
  });

  it('are as they were before an edit, and until one that is yet to come', async () => {
    const edit = await terminal.run('directory', 'apply', 'edited.yaml', '--at', '2026-01-14T12:00');
    expect(edit).toMatchObject({ code: 0 });
    expect(await who('2026-01-06T10:00')).toMatchObject({ people: ['alice', 'bob'] });
    expect(await who('2026-01-14T11:59')).toMatchObject({
      people: ['bob', 'chen'],
      until: '2026-01-14T11:00:00Z',
      next: { person: 'chen', from: '2026-01-14T11:00:00Z' },
    });
    expect(await who('2026-01-14T12:00')).toMatchObject({ people: ['chen'] });
  });
});
