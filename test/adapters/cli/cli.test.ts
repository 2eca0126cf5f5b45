import { describe, expect, it } from 'vitest';
import { COMMAND_NAMES, COMMANDS } from '../../../adapters/cli/commands.ts';
import { readDirectory } from '../../../src/exchange/read-directory.ts';
import { createTerminal } from './terminal.ts';

const COMPANY = `version: 1
organization: { name: Northwind, timezone: Europe/Berlin, help_desk: { department: it } }
people:
  - { id: alice, name: Alice Ng, email: alice@northwind.example, phone: "+49 30 1" }
  - { id: bob, name: Bob Ortiz }
  - { id: dana, name: Dana Popescu }
departments:
  - { id: it, name: IT desk, email: it@northwind.example }
rotations:
  - { id: payroll, name: Payroll, starts: 2026-01-05 09:00, every: 1 week, participants: [alice, bob], backup: next, overrides: [{ person: null, from: 2026-01-13 09:00, until: 2026-01-14 09:00 }] }
topics:
  - { id: payroll, name: Payroll, aliases: [salary], contact: { rotation: payroll }, answer: On the 25th., links: [{ title: Portal, url: https://pay.example }], hours: mon-fri 09:00-18:00 }
  - { id: printers, name: Printers, contact: { department: it } }
  - { id: laptops-new, name: New laptops, contact: { people: [alice, dana] } }
  - { id: laptops-old, name: Old laptops, contact: { person: bob } }
`;

async function companyTerminal(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const terminal = createTerminal({ files: { 'company.yaml': COMPANY, ...files } });
  const applied = await terminal.run('directory', 'apply', 'company.yaml');
  expect(applied.code, applied.stderr).toBe(0);
  return terminal;
}

const lines = (text: string) => text.trimEnd().split('\n');
const jsonLines = (text: string): unknown[] => lines(text).map((line) => JSON.parse(line));

describe('pointperson directory', () => {
  it('plans, applies and exports a file that plans to no changes', async () => {
    const terminal = createTerminal({ files: { 'company.yaml': COMPANY } });

    const planned = await terminal.run('directory', 'plan', 'company.yaml');
    expect(planned.code).toBe(0);
    expect(lines(planned.stdout)).toContain('+ rotation payroll "Payroll"');
    expect(lines(planned.stdout).at(-1)).toBe('9 to add, 1 to edit, 0 to remove.');

    expect(await terminal.run('directory', 'apply', 'company.yaml')).toEqual(planned);
    const exported = await terminal.run('directory', 'export');
    expect(readDirectory(exported.stdout).ok).toBe(true);

    terminal.files.set('-', exported.stdout);
    expect(await terminal.run('directory', 'plan', '-')).toEqual({
      code: 0,
      stdout: 'No changes.\n',
      stderr: '',
    });
    expect(terminal.leftOpen()).toBe(0);
  });

  it('refuses a bad file whole, with every fault in its place', async () => {
    const bad = COMPANY.replace('[alice, bob], backup', '[alise, bob], backup').replace(
      'every: 1 week',
      'every: week',
    );
    const terminal = await companyTerminal({ 'bad.yaml': bad });

    const refused = await terminal.run('directory', 'apply', 'bad.yaml');

    expect(refused.code).toBe(1);
    expect(refused.stdout).toBe('');
    expect(lines(refused.stderr)).toEqual([
      expect.stringMatching(
        /^bad\.yaml:10:68: rotations\[0\]\.every: “week” is no length of a shift; .*`1 week`/,
      ),
      'bad.yaml:10:89: rotations[0].participants[0]: there is no person “alise”; did you mean `alice`?',
      '2 faults; nothing was changed.',
    ]);
    expect((await terminal.run('directory', 'plan', 'company.yaml')).stdout).toBe('No changes.\n');
  });

  it('changes rotations at a time to come, local to the organization, never in the past', async () => {
    const daily = COMPANY.replace('1 week', '1 day');
    const terminal = await companyTerminal({ 'daily.yaml': daily });
    const change = (...argv: string[]) => terminal.run('directory', ...argv);

    const past = await change('apply', 'daily.yaml', '--at', '2026-01-06T10:59');
    expect(past).toMatchObject({ code: 1, stdout: '' });
    expect(past.stderr).toMatch(/^`2026-01-06T10:59` has passed, .* Name a later time/);
    expect(await change('apply', 'daily.yaml', '--at', 'soon')).toMatchObject({ code: 2 });
    expect(await change('export', '--at', '2026-01-07')).toMatchObject({ code: 2 });
    expect((await change('plan', 'company.yaml')).stdout).toBe('No changes.\n');

    const planned = await change('plan', 'daily.yaml', '--at', '2026-01-08T09:00');
    expect(lines(planned.stdout).at(-2)).toContain('takes effect at 2026-01-08 09:00 (Europe/Berlin)');
    expect(await change('apply', 'daily.yaml', '--at', '2026-01-08T09:00')).toEqual(planned);
    const shifts = await terminal.run('shifts', 'payroll', '--from', '2026-01-06', '--to', '2026-01-11');
    expect(lines(shifts.stdout).slice(2)).toEqual([
      'Tue 2026-01-06 00:00  –  Thu 2026-01-08 09:00  Alice Ng (alice)',
      'Thu 2026-01-08 09:00  –  Fri 2026-01-09 09:00  Bob Ortiz (bob)',
      'Fri 2026-01-09 09:00  –  Sat 2026-01-10 09:00  Alice Ng (alice)',
      'Sat 2026-01-10 09:00  –  Sun 2026-01-11 00:00  Bob Ortiz (bob)',
    ]);

    expect(lines((await change('apply', 'daily.yaml')).stdout)).toEqual([
      '= rotation payroll: takes effect at 2026-01-08 09:00 (Europe/Berlin), as planned',
      '',
      'No changes.',
    ]);
    expect(lines((await change('apply', 'daily.yaml', '--at', 'now')).stdout)[0]).toBe(
      '~ rotation payroll: takes effect now, not at 2026-01-08 09:00 (Europe/Berlin)',
    );
  });

  it('says that there is no such file', async () => {
    const refused = await createTerminal().run('directory', 'plan', 'nowhere.yaml');

    expect(refused).toEqual({ code: 1, stdout: '', stderr: 'There is no such file: nowhere.yaml\n' });
  });

  it.each([
    ['UTF-8 with a mark', '\ufeff', 'utf8'],
    ['UTF-16 with a mark, as Windows PowerShell writes it', '\ufeff', 'utf16le'],
  ] as const)('reads %s', async (_, mark, encoding) => {
    const bytes = Buffer.from(`${mark}${COMPANY.replace('Bob', 'José')}`, encoding);
    const terminal = await companyTerminal({ 'windows.yaml': bytes });

    const { stdout } = await terminal.run('directory', 'plan', 'windows.yaml');

    expect(lines(stdout)[0]).toBe('~ person bob: name "Bob Ortiz" → "José Ortiz"');
  });

  it('refuses bytes that are no text, in their place', async () => {
    const bytes = Buffer.from(COMPANY.replace('Bob', 'José'), 'latin1');
    const terminal = await companyTerminal({ 'old.yaml': bytes });

    expect(await terminal.run('directory', 'apply', 'old.yaml')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'old.yaml:5:25: these bytes are no UTF-8; save the file as UTF-8.\n',
    });
  });

  it('prints the schema without a database', async () => {
    const terminal = createTerminal();

    const { code, stdout } = await terminal.run('directory', 'schema');

    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ title: 'Pointperson directory' });
    expect(terminal.opened).toEqual([]);
  });
});

describe('pointperson who', () => {
  it('answers in the words of the chat, without what can’t be pressed here', async () => {
    const terminal = await companyTerminal();

    const { code, stdout, stderr } = await terminal.run('who', 'payroll');

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Payroll\n/);
    expect(stdout).toContain('Alice Ng');
    expect(stdout).toContain('alice@northwind.example');
    expect(stdout).toContain('On the 25th.');
    expect(stdout).not.toContain('[');
  });

  it('answers for another moment, local to the organization or exact', async () => {
    const terminal = await companyTerminal();
    const at = async (time: string) =>
      JSON.parse((await terminal.run('who', 'salary', '--json', '--at', time)).stdout);

    expect(await at('2026-01-12T08:59')).toMatchObject({ at: '2026-01-12T07:59:00Z', people: ['alice'] });
    expect(await at('2026-01-12T09:00')).toMatchObject({ at: '2026-01-12T08:00:00Z', people: ['bob'] });
    expect(await at('2026-01-12T08:00Z')).toMatchObject({ people: ['bob'] });
  });

  it('gives programs the whole answer', async () => {
    const terminal = await companyTerminal();

    const payroll = await terminal.run('who', 'payroll', '--json');
    const printers = await terminal.run('--json', 'who', 'printers');

    expect(JSON.parse(payroll.stdout)).toEqual({
      topic: 'payroll',
      at: '2026-01-06T10:00:00Z',
      people: ['alice'],
      department: null,
      source: 'rotation',
      until: '2026-01-12T08:00:00Z',
      hours: { open: true, changesAt: '2026-01-06T17:00:00Z' },
      backup: 'bob',
      next: { person: 'bob', from: '2026-01-12T08:00:00Z' },
      answer: 'On the 25th.',
      links: [{ title: 'Portal', url: 'https://pay.example' }],
    });
    expect(JSON.parse(printers.stdout)).toMatchObject({
      people: [],
      department: 'it',
      source: 'contact',
      until: null,
    });
  });

  it('says that it is not one topic, with what comes near, and that nothing was found', async () => {
    const terminal = await companyTerminal();

    const several = await terminal.run('who', 'laptops', '--json');
    const nothing = await terminal.run('who', 'quantum', '--json');
    const inWords = await terminal.run('who', 'laptops');

    expect(several.code).toBe(1);
    expect(JSON.parse(several.stdout)).toEqual({
      topic: null,
      choices: ['laptops-new', 'laptops-old'],
      nearest: [],
    });
    expect(nothing.code).toBe(1);
    expect(JSON.parse(nothing.stdout)).toEqual({ topic: null, choices: [], nearest: [] });
    expect(inWords).toMatchObject({ code: 1, stdout: '' });
    expect(inWords.stderr).toContain('• New laptops (who laptops-new)');
  });

  it('tells in a batch what it is certain of, and nothing for what merely resembles a topic', async () => {
    const batch = ['paryoll', 'my salary slip', 'payrise', 'broken printer'].map((q) =>
      JSON.stringify({ q }),
    );
    const terminal = await companyTerminal({ 'q.jsonl': batch.join('\n') });

    const { code, stdout } = await terminal.run('who', '--batch', 'q.jsonl');

    expect(code).toBe(0);
    expect(jsonLines(stdout)).toEqual([
      { q: 'paryoll', results: ['payroll'], certain: true },
      { q: 'my salary slip', results: ['payroll'], certain: false },
      { q: 'payrise', results: [], certain: false },
      { q: 'broken printer', results: ['printers'], certain: true },
    ]);
  });

  it('reads a batch that begins with a byte order mark', async () => {
    const terminal = await companyTerminal({ 'q.jsonl': '\ufeff{"q":"payroll"}\n' });

    expect((await terminal.run('who', '--batch', 'q.jsonl')).stdout).toBe(
      '{"q":"payroll","results":["payroll"],"certain":true}\n',
    );
  });

  it('answers a batch line for line, and tells a bad line in its place', async () => {
    const batch = [
      '{"q":"payroll"}',
      '{"q":"salary","lang":"pt-BR"}',
      '',
      'payroll',
      '{"lang":"en"}',
      '["payroll"]',
      '{"q":"x","lang":"fr"}',
      '{"q":"printers"}',
    ];
    const terminal = await companyTerminal({ 'questions.jsonl': batch.join('\r\n') });

    const { code, stdout, stderr } = await terminal.run('who', '--batch', 'questions.jsonl');

    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(jsonLines(stdout)).toEqual([
      { q: 'payroll', results: ['payroll'], certain: true },
      { q: 'salary', results: ['payroll'], certain: true },
      { line: 4, error: 'The line is no JSON.' },
      { line: 5, error: 'q: a text is needed' },
      { line: 6, error: 'line: an object is needed, such as {"q": "payroll"}' },
      { q: 'x', line: 7, error: 'lang: `fr` is none of en, ru, ro, vi, pt-BR' },
      { q: 'printers', results: ['printers'], certain: true },
    ]);
  });
});

describe('pointperson shifts', () => {
  const RANGE = ['--from', '2026-01-05', '--to', '2026-01-20'];

  it('prints the schedule in the zone of the rotation', async () => {
    const terminal = await companyTerminal();

    const { code, stdout } = await terminal.run('shifts', 'payroll', ...RANGE);

    expect(code).toBe(0);
    expect(lines(stdout)).toEqual([
      'Payroll, Europe/Berlin',
      '',
      'Mon 2026-01-05 00:00  –  Mon 2026-01-05 09:00  nobody',
      'Mon 2026-01-05 09:00  –  Mon 2026-01-12 09:00  Alice Ng (alice)',
      'Mon 2026-01-12 09:00  –  Tue 2026-01-13 09:00  Bob Ortiz (bob)',
      'Tue 2026-01-13 09:00  –  Wed 2026-01-14 09:00  nobody, override',
      'Wed 2026-01-14 09:00  –  Mon 2026-01-19 09:00  Bob Ortiz (bob)',
      'Mon 2026-01-19 09:00  –  Tue 2026-01-20 00:00  Alice Ng (alice)',
    ]);
  });

  it('gives programs instants in UTC and people by id', async () => {
    const terminal = await companyTerminal();

    const { stdout } = await terminal.run(
      'shifts',
      'payroll',
      '--from=2026-01-05T08:00Z',
      '--to=2026-01-14T09:00',
      '--json',
    );

    expect(JSON.parse(stdout)).toEqual([
      { start: '2026-01-05T08:00:00Z', end: '2026-01-12T08:00:00Z', person: 'alice', source: 'rotation' },
      { start: '2026-01-12T08:00:00Z', end: '2026-01-13T08:00:00Z', person: 'bob', source: 'rotation' },
      { start: '2026-01-13T08:00:00Z', end: '2026-01-14T08:00:00Z', person: null, source: 'override' },
    ]);
  });

  it('answers a batch from standard input', async () => {
    const batch = [
      { rotation: 'payroll', from: '2026-01-06T00:00:00Z', to: '2026-01-07T00:00:00Z' },
      { rotation: 'payrol', from: '2026-01-06', to: '2026-01-07' },
      { rotation: 'payroll', from: 'soon', to: '2026-01-07' },
      { rotation: 'payroll', from: '2026-01-08', to: '2026-01-07' },
    ];
    const terminal = await companyTerminal({ '-': batch.map((line) => JSON.stringify(line)).join('\n') });

    const { code, stdout } = await terminal.run('shifts', '--batch', '-');

    expect(code).toBe(1);
    expect(jsonLines(stdout)).toEqual([
      {
        rotation: 'payroll',
        shifts: [
          { start: '2026-01-06T00:00:00Z', end: '2026-01-07T00:00:00Z', person: 'alice', source: 'rotation' },
        ],
      },
      { rotation: 'payrol', line: 2, error: 'There is no rotation `payrol`; did you mean `payroll`?' },
      { rotation: 'payroll', line: 3, error: expect.stringContaining('`soon` is no time') },
      { rotation: 'payroll', line: 4, error: 'The end `2026-01-07` is not after the start `2026-01-08`.' },
    ]);
  });

  it('knows no such rotation', async () => {
    const terminal = await companyTerminal();

    expect(await terminal.run('shifts', 'payrol', ...RANGE)).toEqual({
      code: 1,
      stdout: '',
      stderr: 'There is no rotation `payrol`; did you mean `payroll`?\n',
    });
    expect(terminal.leftOpen()).toBe(0);
  });
});

describe('pointperson calendar', () => {
  const event = (summary: string, from: string, until: string) =>
    `BEGIN:VEVENT\nUID:${summary}\nSUMMARY:${summary}\nDTSTART:${from}\nDTEND:${until}\nEND:VEVENT\n`;
  const bob = event('Bob Ortiz', '20260107T080000Z', '20260108T080000Z');
  const calendar = (...events: readonly string[]) => `BEGIN:VCALENDAR\n${events.join('')}END:VCALENDAR\n`;

  it('plans and applies the shifts of a file, from now for a year, in the zone of the rotation', async () => {
    const alice = event('Alice Ng', '20261231T080000Z', '20270110T080000Z');
    const past = event('Dana Popescu', '20260105T080000Z', '20260106T100000Z');
    const terminal = await companyTerminal({ '-': calendar(past, alice, bob) });

    const planned = await terminal.run('calendar', 'plan', 'payroll', '-');

    expect(planned).toMatchObject({ code: 0, stderr: '' });
    expect(lines(planned.stdout)).toEqual([
      'Payroll, Europe/Berlin',
      '',
      '+ Wed 2026-01-07 09:00  –  Thu 2026-01-08 09:00  Bob Ortiz (bob)',
      '+ Thu 2026-12-31 09:00  –  Wed 2027-01-06 11:00  Alice Ng (alice)',
      '',
      '2 to add, 0 to remove; 0 stay as they are.',
    ]);
    expect(await terminal.run('calendar', 'apply', 'payroll', '-')).toEqual(planned);
    expect((await terminal.run('calendar', 'apply', 'payroll', '-')).stdout).toBe(
      'No changes; 2 stay as they are.\n',
    );
    terminal.files.set('-', calendar(event('Dana Popescu', '20260107T080000Z', '20260108T080000Z')));
    const fewer = await terminal.run('calendar', 'apply', 'payroll', '-', '--to', '2026-02-01');
    expect(lines(fewer.stdout).slice(2)).toEqual([
      '- Wed 2026-01-07 09:00  –  Thu 2026-01-08 09:00  Bob Ortiz (bob)',
      '+ Wed 2026-01-07 09:00  –  Thu 2026-01-08 09:00  Dana Popescu (dana)',
      '',
      '1 to add, 1 to remove; 0 stay as they are.',
    ]);
    expect((await terminal.run('directory', 'plan', 'company.yaml')).stdout).toBe(
      '= rotation payroll: keeps 2 overrides from its calendar\n\nNo changes.\n',
    );
  });

  it('changes nothing where somebody can’t be told, unless told to leave them out', async () => {
    const terminal = await companyTerminal({
      'shifts.ics': calendar(bob, event('Lunch', '20260109T080000Z', '20260110T080000Z')),
    });

    const refused = await terminal.run('calendar', 'apply', 'payroll', 'shifts.ics');
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(lines(refused.stderr)).toEqual([
      expect.stringMatching(/^shifts\.ics:8:1: “Lunch” of 2026-01-09 08:00: no name or address/),
      'One fault; nothing was changed. `--skip-unmatched` takes over all other events.',
    ]);

    const rest = await terminal.run('calendar', 'apply', 'payroll', 'shifts.ics', '--skip-unmatched');
    expect(rest).toMatchObject({ code: 0, stderr: expect.stringContaining('“Lunch”') });
    expect(lines(rest.stdout).at(-1)).toBe('1 to add, 0 to remove; 0 stay as they are.');
  });

  it.each([
    [['payrol', 'shifts.ics'], 'There is no rotation `payrol`; did you mean `payroll`?'],
    [['payroll', 'page.html'], 'page.html:1:1: this is no calendar'],
    [['payroll', 'nowhere.ics'], 'There is no such file'],
  ])('refuses %j', async (argv, says) => {
    const terminal = await companyTerminal({ 'shifts.ics': calendar(bob), 'page.html': '<html>' });

    const refused = await terminal.run('calendar', 'plan', ...argv);

    expect(refused).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(says) });
    expect(terminal.leftOpen()).toBe(0);
  });
});

describe('the command line', () => {
  it.each([
    [[], 'What to do is missing'],
    [['direcory', 'plan', 'x'], 'There is no command `direcory`: did you mean `directory`?'],
    [['directory'], 'What to do with the directory is missing'],
    [['directory', 'paln', 'x'], 'There is no `directory paln`: did you mean `plan`?'],
    [['directory', 'plan'], '`directory plan` needs one file.'],
    [['directory', 'export', 'x'], '`directory export` takes a file only with `--csv`'],
    [['directory', 'export', 'x', 'y'], '`directory export` takes one file at most.'],
    [['directory', 'export', '--csv', 'topic'], 'There is no sheet of `topic`: did you mean `topics`?'],
    [['directory', 'export', '--csv', 'topics', '--person', 'alice'], 'exclude each other'],
    [['directory', 'export', '--json'], '`--json` goes with `--person`.'],
    [['directory', 'import'], '`directory import` needs one file.'],
    [['directory', 'import', 'company.yaml', '--people', '--topics'], 'exclude each other'],
    [['directory', 'apply', 'company.yaml', '--yes'], '`directory apply` has no option `--yes`.'],
    [['directory', 'erase'], '`directory erase` needs one person.'],
    [['who'], '`who` needs words'],
    [['who', 'payroll', '--att', '2026-01-01'], 'There is no option `--att`: did you mean `--at`?'],
    [['who', 'payroll', '--from', '2026-01-01'], '`who` has no option `--from`'],
    [['who', 'payroll', '--at'], '`--at` needs a value: `--at TIME`.'],
    [['who', 'payroll', '--at', '--json'], '`--at` needs a value: `--at TIME`.'],
    [['who', 'payroll', '--json=yes'], '`--json` takes no value.'],
    [['who', 'payroll', '--at', 'noon'], '`noon` is no time'],
    [['who', 'payroll', '--batch', 'x'], '`--batch` stands alone'],
    [['shifts', 'payroll', '--from', '2026-01-01'], '`--to TIME` is missing.'],
    [['shifts', '--from', '2026-01-01', '--to', '2026-01-02'], '`shifts` needs the id of one rotation.'],
    [['shifts', 'payroll', '--from', '2026-01-02', '--to', '2026-01-01'], 'is not after'],
    [['shifts', 'payroll', '--from', '2026-02-30', '--to', '2026-03-01'], '`2026-02-30` is no time'],
    [['shifts', 'payroll', '--from', '1026-01-02', '--to', '2026-01-01'], 'over 100 years'],
    [['calendar'], 'What to do with the calendar is missing'],
    [['calendar', 'import', 'payroll', 'x'], 'There is no `calendar import`: one of plan, apply.'],
    [['calendar', 'plan', 'payroll'], '`calendar plan` needs the id of a rotation and one file.'],
    [['calendar', 'plan', 'payroll', 'company.yaml', '--to', 'soon'], '`soon` is no time'],
    [['calendar', 'plan', 'payroll', 'company.yaml', '--to', '2026-01-01'], '`2026-01-01` has passed'],
    [
      ['calendar', 'plan', 'payroll', 'company.yaml', '--from', '2026-03-01', '--to', '2026-02-01'],
      'is not after',
    ],
    [['start', 'now'], '`start` takes no more words.'],
    [['start', '--data', 'a', '--data', 'b'], '`--data` is given twice.'],
    [['start', '--data', 'a', '--database', 'b'], 'exclude each other'],
    [['help', 'whom'], 'There is no command `whom`: did you mean `who`?'],
  ])('used wrongly: %j', async (argv, says) => {
    const terminal = await companyTerminal();

    const { code, stdout, stderr } = await terminal.run(...argv);

    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).toContain('pointperson ');
    expect(terminal.leftOpen()).toBe(0);
  });

  it.each([
    [['who', 'payroll', '--data', 'here'], { dataDir: 'here' }],
    [['--data=here', 'who', 'payroll'], { dataDir: 'here' }],
    [['--database', 'postgres://db', 'who', 'payroll'], { databaseUrl: 'postgres://db' }],
    [['who', 'payroll'], {}],
  ])('takes the place of the data before or after the words: %j', async (argv, data) => {
    const terminal = await companyTerminal();

    await terminal.run(...argv);

    expect(terminal.opened.at(-1)).toEqual(data);
  });

  it('starts the product where the data is, and ends with its exit code', async () => {
    const terminal = createTerminal();

    expect((await terminal.run('start', '--data', 'here')).code).toBe(0);
    expect(terminal.started).toEqual([{ dataDir: 'here' }]);
  });

  it.each([
    [['--help'], 'pointperson COMMAND'],
    [['help'], 'pointperson COMMAND'],
    [['-h', 'who'], 'who WORDS…'],
    [['help', 'directory'], 'directory apply FILE'],
    [['shifts', '--help'], '--from TIME --to TIME'],
    [['--version'], '1.2.3'],
  ])('helps: %j', async (argv, says) => {
    const terminal = createTerminal();

    const { code, stdout, stderr } = await terminal.run(...argv);

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(says);
    expect(terminal.opened).toEqual([]);
  });

  it.each(COMMAND_NAMES)('helps in lines that a terminal shows whole: %s', async (name) => {
    const { stdout } = await createTerminal().run('help', name);

    expect(stdout).toContain(`  pointperson ${name}`);
    expect(stdout).toContain('Exit codes: 0 done, 1 refused or not found, 2 used wrongly.');
    expect(lines(stdout).filter((line) => line.length > 100)).toEqual([]);
    for (const option of COMMANDS[name].options) expect(stdout).toContain(`--${option}`);
  });

  it('takes what follows -- as words', async () => {
    const terminal = await companyTerminal();

    expect((await terminal.run('who', '--', 'payroll')).code).toBe(0);
    expect((await terminal.run('who', '--', '--json')).stderr).toContain('--json');
  });

  it('closes the database when something breaks, and lets the fault through', async () => {
    const terminal = createTerminal({ breaks: 'the database is gone' });

    await expect(terminal.run('who', 'payroll')).rejects.toThrow('the database is gone');
    expect(terminal.opened).toHaveLength(1);
    expect(terminal.leftOpen()).toBe(0);
  });
});
