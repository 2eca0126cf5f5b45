import { describe, expect, it } from 'vitest';
import { createTerminal } from './terminal.ts';

const COMPANY = `version: 1
organization: { name: Northwind, timezone: Europe/Berlin, help_desk: { department: it } }
people:
  - { id: alice, name: Alice Ng, time_off: [{ from: 2026-01-05, until: 2026-01-19 }] }
  - { id: bob, name: Bob Ortiz }
  - { id: chen, name: Chen Wei }
  - { id: dana, name: Dana Popescu }
departments:
  - { id: it, name: IT desk, email: it@northwind.example }
rotations:
  - id: pay
    name: Pay
    starts: 2026-01-05 09:00
    every: 1 week
    participants: [alice, { person: bob, from: 2026-02-01 }, chen]
    overrides: [{ person: dana, from: 2026-01-06 09:00, until: 2026-01-07 09:00, reason: release week }]
  - { id: night-one, name: Night, starts: 2026-01-05 09:00, every: 1 week, participants: [bob, chen], on_duty: 2 }
  - { id: night-two, name: Night, layers: [{ rotation: pay }] }
topics:
  - { id: payslips, name: Payslips, contact: { rotation: pay } }
  - { id: laptops-new, name: New laptops, contact: { people: [alice, dana] } }
  - { id: laptops-old, name: Old laptops, contact: { person: alice }, fallback: [{ rotation: night-two }] }
`;

async function companyTerminal() {
  const terminal = createTerminal({ files: { 'company.yaml': COMPANY }, now: '2026-01-06T10:00:00Z' });
  const applied = await terminal.run('directory', 'apply', 'company.yaml');
  expect(applied.code, applied.stderr).toBe(0);
  return terminal;
}

const lines = (text: string) => text.trimEnd().split('\n');

describe('pointperson why', () => {
  it('explains in the words of the chat, without what can’t be pressed here', async () => {
    const { code, stdout, stderr } = await (await companyTerminal()).run('why', 'payslips');

    expect([code, stderr]).toEqual([0, '']);
    expect(lines(stdout)).toEqual([
      'Why: Payslips',
      'Dana Popescu, until Wed 7 Jan, 09:00',
      '• Payslips is answered by the rotation “Pay”.',
      '• From Mon 5 Jan, 09:00 to Mon 12 Jan, 09:00 it is Alice Ng’s turn.',
      '• Bob Ortiz is passed over: in the rotation only from Sun 1 Feb, 00:00 on.',
      '• Alice Ng has time off until Mon 19 Jan, 00:00, so Chen Wei, next in line, stands in.',
      '• Dana Popescu replaces Chen Wei from Tue 6 Jan, 09:00 until Wed 7 Jan, 09:00. It is in the directory file. Reason: release week',
      'Turns go by the calendar: one passes even if nobody works it.',
    ]);
  });

  it('explains a rotation, for another moment', async () => {
    const terminal = await companyTerminal();
    const { code, stdout } = await terminal.run('why', 'pay', '--at', '2026-01-07T09:00');

    expect(code).toBe(0);
    expect(lines(stdout).slice(0, 3)).toEqual(['Why: Pay', 'For Wed 7 Jan, 09:00:', 'Chen Wei']);
  });

  it('gives programs the value', async () => {
    const terminal = await companyTerminal();
    const json = async (...words: string[]) =>
      JSON.parse((await terminal.run('why', ...words, '--json')).stdout);

    const slot = { start: '2026-01-05T08:00:00Z', end: '2026-01-12T08:00:00Z' };
    const pay = {
      rotation: 'pay',
      name: 'Pay',
      at: '2026-01-06T10:00:00Z',
      onDuty: [{ person: 'dana', source: 'override' }],
      steps: [
        { type: 'turn', slot, holders: ['alice'], places: 1, counting: 'calendar' },
        { type: 'passed-over', person: 'bob', because: 'not-joined', at: '2026-01-31T23:00:00Z' },
        {
          type: 'away',
          person: 'alice',
          until: '2026-01-18T23:00:00Z',
          hasTurn: true,
          standIn: { person: 'chen', by: 'next-in-line' },
        },
        {
          type: 'override',
          effect: 'replaces',
          person: 'dana',
          insteadOf: 'chen',
          from: '2026-01-06T08:00:00Z',
          until: '2026-01-07T08:00:00Z',
          isBeaten: false,
          reason: 'release week',
          made: null,
        },
      ],
    };
    expect(await json('pay')).toEqual(pay);
    expect(await json('laptops-old')).toEqual({
      topic: 'laptops-old',
      at: '2026-01-06T10:00:00Z',
      people: ['dana'],
      department: null,
      asked: [
        {
          contact: { person: 'alice' },
          route: 'contact',
          parent: null,
          outcome: 'nobody',
          away: [{ person: 'alice', until: '2026-01-18T23:00:00Z' }],
          rotation: null,
        },
        {
          contact: { rotation: 'night-two' },
          route: 'fallback',
          parent: null,
          outcome: 'answers',
          away: [],
          rotation: {
            ...pay,
            rotation: 'night-two',
            name: 'Night',
            steps: [{ type: 'layers', combine: 'first', layers: [pay] }],
          },
        },
      ],
    });
    expect(await json('laptops')).toEqual({
      topic: null,
      choices: ['laptops-new', 'laptops-old'],
      nearest: [],
    });
    expect(await json('night')).toEqual({ topic: null, rotations: ['night-one', 'night-two'] });
    expect(await json('yoga')).toEqual({ topic: null, choices: [], nearest: [] });
  });

  it.each([
    ['laptops', 'Old laptops (why laptops-old)'],
    ['night', 'Night (why night-two)'],
    ['yoga', 'Nobody is registered for “yoga”.'],
  ])('that is no one thing, %s, is not found', async (words, expected) => {
    const { code, stdout, stderr } = await (await companyTerminal()).run('why', words);

    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(expected);
  });

  it('says what is wrong with the command line', async () => {
    const terminal = await companyTerminal();

    expect(await terminal.run('why')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/needs words/),
    });
    expect(await terminal.run('why', 'pay', '--at', 'soon')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^`soon` is no time: write 2026-08-03/),
    });
    expect(await terminal.run('why', 'pay', '--batch', 'x')).toMatchObject({ code: 2 });
    expect(terminal.leftOpen()).toBe(0);
  });
});
