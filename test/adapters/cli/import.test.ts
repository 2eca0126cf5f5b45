import { describe, expect, it } from 'vitest';
import { createTerminal } from './terminal.ts';

const COMPANY = `version: 1
organization: { name: Northwind, timezone: Europe/Berlin }
people:
  - { id: alice, name: Alice Ng, email: alice@northwind.example, phone: "+49 30 1" }
  - { id: bob, name: Bob Ortiz, email: bob@northwind.example }
topics:
  - { id: payroll, name: Payroll, contact: { person: alice } }
`;

const PEOPLE = `Name;E-mail;Phone;Office
Alice Ng;alice@northwind.example;+49 30 1;Berlin
Bob Ortiz;bob@northwind.example;+1 555;
Chen Wei;chen@northwind.example;+65 1;Singapore
`;
const WITH_BAD = `${PEOPLE}Dana;dana.northwind;;\n;;+1 2;\n`;

async function companyTerminal(files: Readonly<Record<string, string | Uint8Array>>) {
  const terminal = createTerminal({ files: { 'company.yaml': COMPANY, ...files } });
  const applied = await terminal.run('directory', 'apply', 'company.yaml');
  expect(applied.code, applied.stderr).toBe(0);
  const run = (...argv: string[]) => terminal.run('directory', ...argv);
  const people = async () => [...(await terminal.database.snapshots.current()).directory.people.values()];
  return { ...terminal, run, people };
}

describe('pointperson directory import', () => {
  it('shows what a sheet would change and changes nothing', async () => {
    const terminal = await companyTerminal({ 'people.csv': PEOPLE });
    const before = await terminal.people();

    expect(await terminal.run('import', 'people.csv')).toEqual({
      code: 0,
      stdout: `~ person bob: phone none → "+1 555"
+ person chen-wei "Chen Wei"

1 to add, 1 to edit.
1 row says what is so already.
Not read: Office.
`,
      stderr: 'Nothing was changed yet: --yes does it.\n',
    });
    expect(await terminal.people()).toEqual(before);
    expect(terminal.leftOpen()).toBe(0);
  });

  it('brings it in with --yes, once, and the history says by what and by whom', async () => {
    const terminal = await companyTerminal({ '-': PEOPLE });

    const made = await terminal.run('import', '-', '--yes');
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(await terminal.people()).toContainEqual(
      expect.objectContaining({ id: 'chen-wei', phone: '+65 1' }),
    );
    const [edit] = await terminal.database.unitOfWork.run(({ edits }) => edits.latest(1));
    expect(edit?.author).toEqual({ way: 'csv', name: 'operator' });
    expect((await terminal.run('import', '-', '--yes')).stdout).toBe(
      'No changes.\n3 rows say what is so already.\nNot read: Office.\n',
    );
  });

  it('keeps all out for a row that can’t be read, unless that is left out', async () => {
    const terminal = await companyTerminal({ 'people.csv': WITH_BAD });
    const before = await terminal.people();
    const faults = [
      expect.stringMatching(/^people\.csv:5: email: .*“dana\.northwind”.*; /),
      'people.csv:6: name: the row names nobody and nothing; a name',
    ];

    const refused = await terminal.run('import', 'people.csv', '--yes');
    expect(refused.code).toBe(1);
    expect(refused.stderr.trimEnd().split('\n')).toEqual([
      ...faults,
      '2 rows stay out, and so nothing is changed; with --skip-bad the others come in.',
    ]);
    expect((await terminal.run('import', 'people.csv')).code).toBe(1);
    expect(await terminal.people()).toEqual(before);

    const made = await terminal.run('import', 'people.csv', '--skip-bad', '--yes');
    expect(made.code).toBe(0);
    expect(made.stderr.trimEnd().split('\n')).toEqual([...faults, '2 rows stay out.']);
    expect((await terminal.people()).map(({ id }) => id)).toEqual(['alice', 'bob', 'chen-wei']);
  });

  it('takes a sheet of names for what it is said to be', async () => {
    const terminal = await companyTerminal({ 'names.csv': 'name\nParking\n' });

    const unsure = await terminal.run('import', 'names.csv');
    expect(unsure).toMatchObject({ code: 1, stdout: '' });
    expect(unsure.stderr).toMatch(/^names\.csv:1: .*\nNothing was changed\.\n$/);
    const topics = await terminal.run('import', 'names.csv', '--topics');
    expect(topics.stdout).toContain('+ topic parking "Parking"');
    const people = await terminal.run('import', 'names.csv', '--people');
    expect(people.stdout).toContain('+ person parking "Parking"');
  });

  it('takes a Backstage catalog, whatever the file is called', async () => {
    const catalog = `apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: erin }
spec: { profile: { displayName: Erin, email: erin@northwind.example } }
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: ledger, title: Ledger }
spec: { owner: user:erin }
`;
    const terminal = await companyTerminal({ 'all.txt': catalog });

    const made = await terminal.run('import', 'all.txt', '--yes');
    expect(made.stdout).toBe('+ person erin "Erin"\n+ topic ledger "Ledger"\n\n2 to add, 0 to edit.\n');
    const [edit] = await terminal.database.unitOfWork.run(({ edits }) => edits.latest(1));
    expect(edit?.author.way).toBe('backstage');
  });

  it('says what is wrong with the file itself', async () => {
    const terminal = await companyTerminal({ 'bad.csv': new Uint8Array([0xc3, 0x28, 0x0a]) });
    expect((await terminal.run('import', 'bad.csv')).stderr).toContain('CSV UTF-8');
    expect((await terminal.run('import', 'nowhere.csv')).stderr).toBe('There is no such file: nowhere.csv\n');
  });
});

describe('pointperson directory export --csv', () => {
  it('writes people and topics so that reading them changes nothing', async () => {
    const terminal = await companyTerminal({});

    expect((await terminal.run('export', '--csv', 'people', 'people.csv')).stdout).toBe('');
    const topics = await terminal.run('export', '--csv', 'topics');
    terminal.files.set('topics.csv', topics.stdout);
    for (const [file, rows] of [
      ['people.csv', '2 rows say what is so already.'],
      ['topics.csv', '1 row says what is so already.'],
    ] as const) {
      expect(await terminal.run('import', file)).toEqual({
        code: 0,
        stdout: `No changes.\n${rows}\n`,
        stderr: '',
      });
    }
  });
});
