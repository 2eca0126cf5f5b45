import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../db/database.ts';
import { openEmbedded } from '../../../db/embedded.ts';
import { databaseOver } from '../../../db/open.ts';
import { freshFolder } from '../../support/databases.ts';
import { silentLogger } from '../../support/logger.ts';
import { createTerminal } from './terminal.ts';

const COMPANY = `version: 1
organization: { name: Northwind, timezone: Europe/Berlin, admins: [alice] }
people:
  - { id: alice, name: Alice Ng }
  - { id: bob, name: Bob Ortiz, email: bob@northwind.example, manager: alice }
rotations:
  - { id: desk, name: Desk, starts: 2026-01-05 09:00, every: 1 week, participants: [bob, alice] }
topics:
  - { id: payroll, name: Payroll, contact: { person: bob }, owners: [alice, bob] }
`;

describe('pointperson directory erase', () => {
  let database: Database;
  let remove: () => Promise<void>;
  let terminal: ReturnType<typeof createTerminal>;
  const run = (...argv: string[]) => terminal.run('directory', ...argv);

  beforeAll(async () => {
    const folder = await freshFolder();
    remove = folder.remove;
    database = databaseOver(await openEmbedded(folder.options.dataDir, silentLogger), silentLogger);
    terminal = createTerminal({ database, files: { 'company.yaml': COMPANY } });
    expect((await run('apply', 'company.yaml')).code).toBe(0);
  });

  afterAll(async () => {
    await database.close();
    await remove();
  });

  it('gives out what is stored about somebody, to read and for programs', async () => {
    const { code, stdout } = await run('export', '--person', 'bob');
    expect(code).toBe(0);
    expect(stdout).toContain('people (1)\n  id: bob\n');
    expect(stdout).toContain('  email: bob@northwind.example\n');
    expect(stdout).toMatch(/^rotations \(1\)\n {2}id: desk\n {2}participants: \[/m);

    const json: unknown = JSON.parse((await run('export', '--person', 'bob', '--json')).stdout);
    expect(json).toContainEqual({
      table: 'people',
      rows: [expect.objectContaining({ id: 'bob', managerId: 'alice' })],
    });
    expect((await run('history', 'person:bob')).stdout).toContain(
      'operator, on the command line\n  What is stored about them was given out.\n',
    );
    expect(await run('export', '--person', 'nobody')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'Nothing is stored about a person `nobody`.\n',
    });
  });

  it('lists where somebody is still used, and how they would be taken out of it', async () => {
    expect(await run('erase', 'bob', '--yes')).toEqual({
      code: 1,
      stdout: '',
      stderr: `\`bob\` is still used here:
  topic payroll
  rotation desk
Nothing was changed. --from-everything takes them out of these first.
`,
    });
    const { code, stdout, stderr } = await run('erase', 'bob', '--from-everything');
    expect(code).toBe(0);
    expect(stdout).toContain('~ rotation desk: participants - "bob"\n');
    expect(stdout).toContain('~ topic payroll: owners - "bob"\n');
    expect(stdout).toContain('Stored about Bob Ortiz (bob):\n');
    expect(stderr).toBe('Nothing was changed yet: --yes does it, and nothing brings it back.\n');
    expect((await database.snapshots.current()).directory.people.size).toBe(2);
  });

  it('leaves somebody who decides for everything', async () => {
    const refused = await run('erase', 'alice', '--from-everything', '--yes');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('nobody would be left who decides for the whole organization');
  });

  it('wipes them, and says what is left to do', async () => {
    const { code, stdout, stderr } = await run('erase', 'bob', '--from-everything', '--yes');
    expect(code).toBe(0);
    expect(stdout).toMatch(/\nErased: what `bob` was is `(erased-[0-9a-z]+)` from now on\.\n$/);
    expect(stderr).toContain('directory file');
    expect([...(await database.snapshots.current()).directory.people.keys()]).toEqual(['alice']);
    const history = (await run('history', '--limit', '1')).stdout;
    expect(history).toMatch(/operator, on the command line\n {2}- person erased-[0-9a-z]+\n$/);
    const shown = await run('history');
    expect(shown.stdout).not.toContain('Ortiz');
    expect((await run('erase', 'bob', '--yes')).stderr).toBe('Nothing is stored about a person `bob`.\n');
    terminal.files.set('-', (await run('export')).stdout);
    expect((await run('plan', '-')).stdout).toBe('No changes.\n');
  });
});
