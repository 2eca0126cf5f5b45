import { describe, expect, it } from 'vitest';
import { createTerminal } from './terminal.ts';

const COMPANY = `version: 1
organization: { name: Northwind, timezone: Europe/Berlin, holidays: DE }
people:
  - { id: alice, name: Alice Ng }
  - { id: bob, name: Bob Ortiz }
  - { id: chen, name: Chen Wei }
  - { id: dave, name: Dave Okafor }
rotations:
  - { id: payroll, name: Payroll, starts: 2026-01-05 09:00, every: 1 week, participants: [alice, bob, chen] }
  - { id: helpdesk, name: Help desk, starts: 2026-01-05 08:00, timezone: America/New_York, every: 1 day, hours: mon-fri 08:00-16:00, participants: [dave] }
`;
const JOINED = COMPANY.replace('[alice, bob, chen]', '[alice, bob, chen, dave]');

/** It is Tuesday 2026-01-06, 11:00 in Berlin. */
async function companyTerminal(files: Readonly<Record<string, string>> = {}) {
  const terminal = createTerminal({ files: { 'company.yaml': COMPANY, ...files } });
  const applied = await terminal.run('directory', 'apply', 'company.yaml');
  expect(applied.code, applied.stderr).toBe(0);
  return terminal;
}

const lines = (text: string) => text.trimEnd().split('\n');

describe('pointperson preview', () => {
  it('says for whom an edited file changes what, in the zone of each rotation', async () => {
    const terminal = await companyTerminal({ 'edited.yaml': JOINED });

    const { code, stdout, stderr } = await terminal.run('preview', 'edited.yaml');

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(lines(stdout)).toEqual([
      'What changes from Tue 2026-01-06 11:00 to Tue 2026-02-03 11:00, Europe/Berlin',
      '',
      'Payroll (payroll), Europe/Berlin: edited',
      '',
      '  Shifts',
      '    Tue 2026-01-06 11:00  –  Mon 2026-01-12 09:00  Alice Ng (alice)',
      '    Mon 2026-01-12 09:00  –  Mon 2026-01-19 09:00  Bob Ortiz (bob)',
      '    Mon 2026-01-19 09:00  –  Mon 2026-01-26 09:00  Chen Wei (chen)',
      '    Mon 2026-01-26 09:00  –  Mon 2026-02-02 09:00  Dave Okafor (dave)',
      '    Mon 2026-02-02 09:00  –  Tue 2026-02-03 11:00  Alice Ng (alice)',
      '',
      '  Whose shifts move',
      '    Alice Ng (alice)',
      '      - Mon 2026-01-26 09:00  –  Mon 2026-02-02 09:00',
      '      + Mon 2026-02-02 09:00  –  Tue 2026-02-03 11:00',
      '    Bob Ortiz (bob)',
      '      - Mon 2026-02-02 09:00  –  Tue 2026-02-03 11:00',
      '    Dave Okafor (dave)',
      '      + Mon 2026-01-26 09:00  –  Mon 2026-02-02 09:00',
      '',
      '  Load in hours',
      '                              all    nights  weekends  holidays',
      '    Alice Ng (alice)    310 → 168  104 → 56   96 → 48         0',
      '    Bob Ortiz (bob)     194 → 168   64 → 56        48         0',
      '    Chen Wei (chen)           168        56        48         0',
      '    Dave Okafor (dave)    0 → 168    0 → 56    0 → 48         0',
      '',
      '  Least to most: 168 to 310 h → 168 to 168 h; difference 142 → 0 h',
      '',
      'Double bookings, Europe/Berlin',
      '  new  Mon 2026-01-26 14:00  –  Fri 2026-01-30 22:00  Dave Okafor (dave): Payroll and Help desk,',
      '                                                      within their hours',
      '',
      'Load in all rotations together, in hours',
      '                            all    nights  weekends  holidays',
      '  Alice Ng (alice)    310 → 168  104 → 56   96 → 48         0',
      '  Bob Ortiz (bob)     194 → 168   64 → 56        48         0',
      '  Dave Okafor (dave)  160 → 288    0 → 56    0 → 48         0',
    ]);
    expect(await terminal.run('directory', 'plan', 'company.yaml')).toMatchObject({
      stdout: 'No changes.\n',
    });
    expect(terminal.leftOpen()).toBe(0);
  });

  it('says how to move less', async () => {
    const terminal = await companyTerminal({ 'edited.yaml': JOINED });

    const { stdout } = await terminal.run(
      'preview',
      'edited.yaml',
      '--from',
      '2026-03-02',
      '--to=2026-03-23',
    );

    const told = lines(stdout);
    const at = told.findIndex((line) => line.includes('without a date'));
    expect(told.slice(at, at + 4)).toEqual([
      '  Somebody put on or taken off the list without a date has the turns of all counted anew from the',
      expect.stringMatching(
        /^ {2}start: \d+ h change hands\. With a date, turns stay as they are until then, and \d+ h/,
      ),
      expect.stringMatching(/^ {2}(do\. )?Write instead:|^ {2}instead:|^ {2}do\./),
      '    - { person: dave, from: 2026-03-02 }',
    ]);
  });

  it('joins what one reads as one: shifts, moves and gaps that only nights, weekends and holidays part', async () => {
    const desk = COMPANY.replace('hours: mon-fri 08:00-16:00', 'hours: mon-fri 08:00-16:00, holidays: US');
    const terminal = await companyTerminal({
      'desk.yaml': desk,
      'left.yaml': desk.replace('[dave]', '[{ person: dave, until: 2026-01-15 }]'),
    });
    expect((await terminal.run('directory', 'apply', 'desk.yaml')).code).toBe(0);

    const { stdout } = await terminal.run('preview', 'left.yaml');

    const told = lines(stdout);
    const at = told.indexOf('Help desk (helpdesk), America/New_York: edited');
    expect(told.slice(at + 2, at + 8)).toEqual([
      '  Shifts',
      '    Tue 2026-01-06 08:00  –  Wed 2026-01-14 16:00  Dave Okafor (dave), within its hours',
      '',
      '  Whose shifts move',
      '    Dave Okafor (dave)',
      '      - Thu 2026-01-15 08:00  –  Mon 2026-02-02 16:00, within its hours but for holidays',
    ]);
    expect(told).toContain(
      '    new  Thu 2026-01-15 08:00  –  Mon 2026-02-02 16:00, within its hours but for holidays',
    );
    const { rotations } = JSON.parse((await terminal.run('preview', 'left.yaml', '--json')).stdout);
    expect(rotations[0].moves[0].lost.length).toBeGreaterThan(10);
    expect(rotations[0].shifts.length).toBeGreaterThan(10);
  });

  it('joins nothing that somebody else serves in between', async () => {
    const longer = COMPANY.replace('08:00-16:00', '08:00-17:00');
    const terminal = await companyTerminal({ 'longer.yaml': longer });

    const { stdout } = await terminal.run('preview', 'longer.yaml', '--from=2026-01-12', '--to=2026-01-14');

    expect(lines(stdout)).toEqual(
      expect.arrayContaining([
        '    Mon 2026-01-12 08:00  –  Tue 2026-01-13 17:00  Dave Okafor (dave), within its hours',
        '      + Mon 2026-01-12 16:00  –  Mon 2026-01-12 17:00',
        '      + Tue 2026-01-13 16:00  –  Tue 2026-01-13 17:00',
      ]),
    );
  });

  it('marks gaps that the edit makes, and counts what is beyond the first eight lines', async () => {
    // An hour of each of ten working days, at 11:00 in New York.
    const days = [12, 13, 14, 15, 16, 19, 20, 21, 22, 23];
    const away = days.map((day) => `{ from: 2026-01-${day} 17:00, until: 2026-01-${day} 18:00 }`);
    const left = COMPANY.replace('name: Dave Okafor', `name: Dave Okafor, time_off: [${away.join(', ')}]`);
    const terminal = await companyTerminal({ 'left.yaml': left });

    const { stdout } = await terminal.run('preview', 'left.yaml');

    const told = lines(stdout);
    expect(told).toContain(
      'Help desk (helpdesk), America/New_York: its layers, or somebody’s time off or zone',
    );
    expect(told).toContain('    new  Mon 2026-01-12 11:00  –  Mon 2026-01-12 12:00');
    expect(told).toContain('         … and 2 more');
    expect(told.filter((line) => line.length > 100)).toEqual([]);
  });

  it('keeps its columns below long names and names in ideographs', async () => {
    const named = COMPANY.replace(
      'Alice Ng',
      'Alexandra Konstantinopoulou-Featherstonehaugh of Northwind Traders',
    ).replace('Bob Ortiz', '陈伟');
    const terminal = await companyTerminal({
      'long.yaml': named.replace('[alice, bob, chen]', '[bob, alice, chen]'),
    });

    const { stdout } = await terminal.run('preview', 'long.yaml');

    const loads = lines(stdout).filter((line) => line.endsWith(' 0'));
    const [long, wide] = ['Alexandra', '陈伟'].map(
      (name) => loads.find((line) => line.startsWith(`    ${name}`)) ?? '',
    );
    expect(wide).toMatch(/^ {4}陈伟 \(bob\) +\d/);
    // Two letters that are two columns wide each.
    expect(wide?.length).toBe((long?.length ?? 0) - 2);
    expect(lines(stdout).filter((line) => line.length > 100)).toEqual([]);
  });

  it('says that nothing changes, whatever else does', async () => {
    const terminal = await companyTerminal({
      'phone.yaml': COMPANY.replace('Bob Ortiz }', 'Bob Ortiz, phone: "+49 30 1" }'),
    });

    const nothing = {
      code: 0,
      stdout: 'No shift changes from Tue 2026-01-06 11:00 to Tue 2026-02-03 11:00, Europe/Berlin\n',
      stderr: '',
    };
    expect(await terminal.run('preview', 'company.yaml')).toEqual(nothing);
    expect(await terminal.run('preview', 'phone.yaml')).toEqual(nothing);
    expect(await terminal.run('preview', '--json', 'company.yaml')).toMatchObject({ code: 0 });
  });

  it('takes changes of rotations to take effect when they are to', async () => {
    const terminal = await companyTerminal({ 'edited.yaml': COMPANY.replace('[alice, bob, chen]', '[bob]') });
    const preview = async (...options: string[]) => {
      const { stdout } = await terminal.run('preview', 'edited.yaml', '--json', ...options);
      const { from, rotations } = JSON.parse(stdout);
      const moves: readonly { readonly lost: readonly { readonly start: string }[] }[] = rotations[0].moves;
      return { from, lost: moves.flatMap(({ lost }) => lost.map(({ start }) => start)).sort()[0] };
    };

    expect(await preview()).toEqual({ from: '2026-01-06T10:00:00Z', lost: '2026-01-06T10:00:00Z' });
    const later = '2026-01-20T12:00:00Z';
    expect(await preview('--at', '2026-01-20T13:00')).toEqual({ from: later, lost: later });
    expect(await preview('--at', '2026-01-20T13:00', '--from', '2026-01-06')).toEqual({
      from: '2026-01-05T23:00:00Z',
      lost: later,
    });
    const past = await terminal.run('preview', 'edited.yaml', '--at', '2026-01-06');
    expect(past).toMatchObject({ code: 1, stdout: '' });
    expect(past.stderr).toContain('has passed');
  });

  it('shows what would have been, from a time that has passed', async () => {
    const terminal = await companyTerminal({ 'edited.yaml': COMPANY.replace('[alice, bob, chen]', '[bob]') });

    const { stdout } = await terminal.run('preview', 'edited.yaml', '--from=2026-01-05', '--to=2026-01-06');

    expect(lines(stdout)).toContain('      - Mon 2026-01-05 09:00  –  Tue 2026-01-06 00:00');
  });

  it('gives programs the whole value, people and rotations by id, instants in UTC', async () => {
    const edited = COMPANY.replace(
      'participants: [alice, bob, chen]',
      'participants: [alice, bob, chen], overrides: [{ person: dave, from: 2026-01-12 09:00, until: 2026-01-13 09:00 }]',
    );
    const terminal = await companyTerminal({ 'edited.yaml': edited });

    const { code, stdout } = await terminal.run(
      'preview',
      'edited.yaml',
      '--from=2026-01-12T09:00',
      '--to=2026-01-13T09:00',
      '--json',
    );

    const hours = (onDuty: number, nights = 0) => ({
      onDuty: onDuty * 3_600_000,
      nights: nights * 3_600_000,
      weekends: 0,
      holidays: 0,
      shifts: onDuty > 0 ? 1 : 0,
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      from: '2026-01-12T08:00:00Z',
      to: '2026-01-13T08:00:00Z',
      rotations: [
        {
          rotation: 'payroll',
          change: 'edited',
          shifts: [
            {
              start: '2026-01-12T08:00:00Z',
              end: '2026-01-13T08:00:00Z',
              person: 'dave',
              source: 'override',
            },
          ],
          moves: [
            {
              person: 'bob',
              lost: [{ start: '2026-01-12T08:00:00Z', end: '2026-01-13T08:00:00Z', place: 'first' }],
              gained: [],
            },
            {
              person: 'dave',
              lost: [],
              gained: [{ start: '2026-01-12T08:00:00Z', end: '2026-01-13T08:00:00Z', place: 'first' }],
            },
          ],
          load: [
            { person: 'bob', before: hours(24, 8), after: hours(0) },
            { person: 'dave', before: hours(0), after: hours(24, 8) },
          ],
          fairness: {
            before: {
              least: 0,
              most: 86_400_000,
              difference: 86_400_000,
              people: expect.arrayContaining([{ person: 'bob', onDuty: 86_400_000, fairShare: 28_800_000 }]),
            },
            after: null,
          },
          gaps: [],
          datedInstead: null,
        },
      ],
      people: [
        { person: 'bob', before: hours(24, 8), after: hours(0) },
        { person: 'dave', before: hours(8), after: hours(24, 8) },
      ],
      doubleBookings: [
        {
          start: '2026-01-12T13:00:00Z',
          end: '2026-01-12T21:00:00Z',
          person: 'dave',
          rotations: ['payroll', 'helpdesk'],
          new: true,
        },
      ],
    });
  });

  it('tells the faults of a file as a plan does, and changes nothing', async () => {
    const bad = COMPANY.replace('every: 1 week', 'every: week').replace('[dave]', '[dav]');
    const terminal = await companyTerminal({ 'bad.yaml': bad });

    const refused = await terminal.run('preview', 'bad.yaml');

    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused).toEqual(await terminal.run('directory', 'plan', 'bad.yaml'));
    expect(terminal.leftOpen()).toBe(0);
  });

  it('takes four weeks to the same local time, also where the clocks change meanwhile', async () => {
    const terminal = await companyTerminal();

    const { stdout } = await terminal.run('preview', 'company.yaml', '--from=2026-03-20T09:00');

    expect(stdout).toBe(
      'No shift changes from Fri 2026-03-20 09:00 to Fri 2026-04-17 09:00, Europe/Berlin\n',
    );
  });

  it('says when rotations change, where that is not at its start', async () => {
    const terminal = await companyTerminal({ 'edited.yaml': JOINED });

    const at = ['--at', '2026-01-20T13:00'];
    const { stdout } = await terminal.run('preview', 'edited.yaml', ...at, '--from', '2026-01-19');
    const fromThen = await terminal.run('preview', 'edited.yaml', ...at);

    expect(lines(stdout).slice(0, 3)).toEqual([
      'What changes from Mon 2026-01-19 00:00 to Mon 2026-02-16 00:00, Europe/Berlin',
      'Rotations change at Tue 2026-01-20 13:00',
      '',
    ]);
    expect(lines(fromThen.stdout).slice(0, 2)).toEqual([
      'What changes from Tue 2026-01-20 13:00 to Tue 2026-02-17 13:00, Europe/Berlin',
      '',
    ]);
  });

  it('keeps what was decided in chat, as applying the file would', async () => {
    const made =
      'overrides: [{ person: dave, from: 2026-01-12 09:00, until: 2026-01-13 09:00, made: { how: take, by: [dave], at: 2026-01-06T09:00:00Z } }]';
    const taken = COMPANY.replace(
      'participants: [alice, bob, chen]',
      `participants: [alice, bob, chen], ${made}`,
    );
    const terminal = await companyTerminal({ 'taken.yaml': taken });
    expect((await terminal.run('directory', 'apply', 'taken.yaml')).code).toBe(0);

    expect((await terminal.run('preview', 'company.yaml')).stdout).toMatch(/^No shift changes /);
  });

  it.each([
    [['preview'], '`preview` needs one file.'],
    [['preview', 'company.yaml', 'more'], '`preview` needs one file.'],
    [['preview', 'company.yaml', '--from', 'soon'], '`soon` is no time'],
    [['preview', 'company.yaml', '--from', 'soon', '--to', 'late'], '`soon` and `late` are no times: write'],
    [['preview', 'company.yaml', '--to', '2026-01-05'], 'is not after the start'],
    [['preview', 'company.yaml', '--at', 'soon'], '`soon` is no time'],
  ])('used wrongly: %j', async (argv, says) => {
    const terminal = await companyTerminal();

    const { code, stdout, stderr } = await terminal.run(...argv);

    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).toContain('pointperson preview FILE');
    expect(terminal.leftOpen()).toBe(0);
  });
});
