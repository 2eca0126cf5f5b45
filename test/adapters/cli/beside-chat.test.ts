import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { personId, topicId } from '../../../src/kernel/ids.ts';
import { createTerminal } from './terminal.ts';

const COMPANY = `version: 1
organization: { name: Northwind, timezone: Europe/Berlin }
people: [{ id: dana, name: Dana Popescu }]
topics:
  - { id: payroll, name: Payroll, contact: { person: dana }, answer: On the 25th. }
  - { id: wifi, name: Wi-Fi, contact: { person: dana } }
`;
const FILE = COMPANY.replace('25th', '27th').replace('name: Wi-Fi', 'name: Network');
const at = Temporal.Instant.from('2026-01-06T11:30:00Z');

let terminal: ReturnType<typeof createTerminal>;

beforeEach(async () => {
  terminal = createTerminal({ files: { 'company.yaml': COMPANY, 'file.yaml': FILE } });
  await terminal.run('directory', 'apply', 'company.yaml');
  await inChat('payroll', { answer: 'On the 26th.' });
  await inChat('wifi', { name: 'WLAN' });
});

function inChat(id: string, fields: { readonly answer?: string; readonly name?: string }): Promise<void> {
  return terminal.database.unitOfWork.run(async ({ topics }) => {
    const topic = (await topics.lock()).topics.get(topicId(id));
    const author = { way: 'chat', platform: 'teams', personId: personId('dana') } as const;
    if (topic) await topics.save({ ...topic, ...fields }, at, author);
  });
}

async function topicsNow() {
  const { topics } = (await terminal.database.snapshots.current()).directory;
  return [topics.get(topicId('payroll'))?.answer, topics.get(topicId('wifi'))?.name];
}

const apply = (...take: readonly string[]) =>
  terminal.run('directory', 'apply', 'file.yaml', ...take.flatMap((one) => ['--take', one]));

describe('pointperson directory beside the chat', () => {
  it('plans with what chat changed, and refuses to apply it, saying how to go on', async () => {
    const planned = await terminal.run('directory', 'plan', 'file.yaml');
    expect(planned.code).toBe(0);
    expect(planned.stdout).toMatch(
      /^~ topic payroll: .*\n~ topic wifi: .*\n\n0 to add, 2 to edit, 0 to remove\.\n\n! topic payroll/,
    );

    const refused = await apply();
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr.split('\n')).toEqual([
      '! topic payroll: edited by Dana Popescu (dana), in chat on Teams, 2026-01-06 12:30 (Europe/Berlin)',
      '    answer "On the 25th." → "On the 26th."; the file says "On the 27th."',
      '! topic wifi: edited by Dana Popescu (dana), in chat on Teams, 2026-01-06 12:30 (Europe/Berlin)',
      '    name "Wi-Fi" → "WLAN"; the file says "Network"',
      '',
      '2 things were changed since a file was last applied, and the file would undo that (!). Either of these says what is to hold,',
      'for all of them or one by one:',
      '  --take theirs   what the directory has   --take theirs=topic:payroll',
      '  --take ours     what the file says       --take ours=topic:payroll',
      '',
      'Nothing was changed.',
      '',
    ]);
    expect(await topicsNow()).toEqual(['On the 26th.', 'WLAN']);
  });

  it.each<[take: readonly string[], code: number, payroll: string, wifi: string]>([
    [['ours'], 0, 'On the 27th.', 'Network'],
    [['theirs'], 0, 'On the 26th.', 'WLAN'],
    [['theirs=topic:payroll'], 1, 'On the 26th.', 'WLAN'],
    [['theirs=topic:payroll', 'ours=topic:wifi'], 0, 'On the 26th.', 'Network'],
    [['ours=topic:payroll,theirs=topic:wifi'], 0, 'On the 27th.', 'WLAN'],
    [['theirs', 'ours=topic:payroll'], 0, 'On the 27th.', 'WLAN'],
  ])('takes %j', async (take, code, payroll, wifi) => {
    expect((await apply(...take)).code).toBe(code);
    expect(await topicsNow()).toEqual([payroll, wifi]);
  });

  it.each<[take: readonly string[], says: string]>([
    [['their'], '`--take their` says nothing: did you mean `theirs`?'],
    [['ours=payroll'], '`--take ours=payroll`: there is no kind of thing `payroll`'],
    [['ours=topic'], '`--take ours=topic`: which topic? `topic:ID`.'],
    [['ours=topic:'], 'which topic? `topic:ID`.'],
    [['ours=organization:x'], 'it is called `organization` alone.'],
    [['ours', 'theirs'], '`--take ours` and `--take theirs` exclude each other.'],
    [['ours=topic:wifi', 'theirs=topic:wifi'], '`--take` says both of `topic:wifi`.'],
  ])('refuses --take %j', async (take, says) => {
    const { code, stderr } = await apply(...take);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(says) });
    expect(await topicsNow()).toEqual(['On the 26th.', 'WLAN']);
  });

  it('says which thing does not go with what is to stay', async () => {
    await terminal.database.unitOfWork.run(async ({ directory }) => {
      const zoe = { id: personId('zoe'), name: 'Zoe', timeOff: [] };
      await directory.write([{ noun: 'person', id: zoe.id, after: zoe }], { now: at }, { way: 'chat' });
      const wifi = (await directory.lock()).directory.topics.get(topicId('wifi'));
      const after = wifi && { ...wifi, contact: { type: 'person', personId: zoe.id } as const };
      if (after) await directory.write([{ noun: 'topic', id: wifi.id, after }], { now: at }, { way: 'chat' });
    });

    expect(await apply('theirs', 'ours=person:zoe')).toEqual({
      code: 1,
      stdout: '',
      stderr: `topic wifi: contact.person: there is no person “zoe”; the id of an entry under \`people\`
The file does not go with what is to stay as it is in the directory; nothing was changed.
`,
    });
  });
});

describe('pointperson directory history', () => {
  it('tells who changed what, from where, newest first', async () => {
    await apply('ours');
    const { code, stdout } = await terminal.run('directory', 'history', 'topic:payroll');

    expect(code).toBe(0);
    expect(stdout.split('\n')).toEqual([
      '2026-01-06 11:00 (Europe/Berlin)  operator, by a directory file',
      '  ~ topic payroll: answer "On the 26th." → "On the 27th."',
      '',
      '2026-01-06 12:30 (Europe/Berlin)  Dana Popescu (dana), in chat on Teams',
      '  ~ topic payroll: answer "On the 25th." → "On the 26th."',
      '',
      '2026-01-06 11:00 (Europe/Berlin)  operator, by a directory file',
      '  + topic payroll "Payroll"',
      '',
    ]);
    const last = await terminal.run('directory', 'history', '--limit', '1');
    expect(last.stdout).toMatch(/ {2}~ topic wifi: name "WLAN" → "Network"\n$/);
  });

  it('is JSON for programs', async () => {
    const { stdout } = await terminal.run('directory', 'history', '--json', '--limit', '1');

    expect(JSON.parse(stdout)).toEqual([
      {
        revision: 3,
        at: '2026-01-06T11:30:00Z',
        by: { person: 'dana', way: 'chat', platform: 'teams', name: null },
        thing: 'topic:wifi',
        before: expect.objectContaining({ id: 'wifi', name: 'Wi-Fi' }),
        after: expect.objectContaining({ id: 'wifi', name: 'WLAN' }),
      },
    ]);
  });

  it('says that nothing was changed, and what somebody was who is removed', async () => {
    expect((await terminal.run('directory', 'history', 'rotation:desk')).stdout).toBe(
      'Nothing has been changed.\n',
    );

    await inChatRename();
    await terminal.database.unitOfWork.run(({ directory }) =>
      directory.write([{ noun: 'person', id: personId('dana') }], { now: at }, { way: 'cli' }),
    );
    expect((await terminal.run('directory', 'history', 'person:dana')).stdout.split('\n')).toEqual([
      '2026-01-06 12:30 (Europe/Berlin)  on the command line',
      '  - person dana "Dana P."',
      '',
      '2026-01-06 12:30 (Europe/Berlin)  in chat',
      '  ~ person dana: name "Dana Popescu" → "Dana P."',
      '',
      '2026-01-06 11:00 (Europe/Berlin)  operator, by a directory file',
      '  + person dana "Dana Popescu"',
      '',
    ]);
  });

  it.each<[argv: readonly string[], says: string]>([
    [['history', 'topc:payroll'], 'did you mean `topic`?'],
    [['history', 'a', 'b'], '`directory history` takes one thing at most.'],
    [['history', '--limit', '0'], '`0` is no number of changes: 1 or more.'],
    [['history', '--at', 'now'], '`directory history` has no option `--at`.'],
    [['schema', '--json'], '`directory schema` has no option `--json`.'],
    [['plan', 'file.yaml', '--limit', '3'], '`directory plan` has no option `--limit`.'],
  ])('refuses %j', async (argv, says) => {
    const { code, stderr } = await terminal.run('directory', ...argv);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(says) });
  });
});

async function inChatRename(): Promise<void> {
  await terminal.database.unitOfWork.run(async ({ people }) => {
    const dana = (await people.lock()).people.get(personId('dana'));
    if (dana) await people.save({ ...dana, name: 'Dana P.' }, at, { way: 'chat' });
  });
}
