import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { freshFolder } from './support/databases.ts';

/** `npm start` and the commands beside it, as processes of their own, which is what a newcomer runs: each takes seconds to load. */
describe('the program', { timeout: 120_000 }, () => {
  let folder: string;
  /** A data folder that is not new: to make one takes as long as all the rest of a start. */
  let used: Awaited<ReturnType<typeof freshFolder>>;
  const running = new Set<ChildProcess>();
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'pointperson-start-'));
    used = await freshFolder();
  });
  afterEach(() => {
    for (const child of running) child.kill('SIGKILL');
    running.clear();
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await used.remove();
  });

  function run(args: readonly string[], variables: NodeJS.Dict<string> = {}) {
    const { PATH, HOME } = process.env;
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', ...args], {
      env: { PATH, HOME, DATA_DIR: path.join(folder, 'data'), PORT: '0', LOG_LEVEL: 'warn', ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    const ended = once(child, 'exit').then(([code]: unknown[]) => code);
    return { child, ended, stderr: text(child.stderr) };
  }

  /** Runs it to its end. */
  async function outcome(args: readonly string[], variables?: NodeJS.Dict<string>) {
    const { child, ended, stderr } = run(args, variables);
    const stdout = text(child.stdout);
    return { code: await ended, stdout: await stdout, stderr: await stderr };
  }

  /** Starts it and waits for the line that says what to open. */
  async function started(variables?: NodeJS.Dict<string>) {
    const { child, ended, stderr } = run(['start'], variables);
    let said = '';
    for await (const chunk of child.stdout) {
      said += String(chunk);
      const url = /Open (http:\S+) /.exec(said)?.[1];
      if (url) {
        child.stdout.resume();
        return { url, child, ended, said };
      }
    }
    throw new Error(`it ended before it was ready: ${said}${await stderr}`);
  }

  it('starts with nothing configured, keeps what was changed, and stops cleanly', async () => {
    const first = await started();
    expect(first.said.trim().split('\n')).toHaveLength(1);
    expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
    expect(await (await fetch(first.url)).text()).toContain('<title>');

    const file = path.join(folder, 'company.yaml');
    await writeFile(file, 'version: 1\norganization: { name: Tiny, timezone: UTC, language: en }\n');
    const [second, applied] = await Promise.all([outcome(['start']), outcome(['directory', 'apply', file])]);
    expect(second).toMatchObject({ code: 1, stdout: '' });
    expect(second.stderr).toMatch(/^Another Pointperson already runs on .*\n$/);
    expect(applied).toMatchObject({ code: 0, stderr: '' });

    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);

    const again = await started();
    const workspace = await (await fetch(`${again.url}/local/api/workspace`)).json();
    expect(workspace).toMatchObject({ organization: 'Tiny' });
    again.child.kill('SIGTERM');
    expect(await again.ended).toBe(0);
  });

  it('says which port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const { code, stderr } = await outcome(['start'], { PORT: port });
    other.close();
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `Port ${port} is already in use: stop what listens there, or set PORT to a free one.\n`,
    });
  });

  it('says which folder it can not write to', async () => {
    const file = path.join(folder, 'a-file');
    await writeFile(file, '');
    const { code, stderr } = await outcome(['start'], { DATA_DIR: path.join(file, 'data') });
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^Can't keep data in .*: part of its path is a file; choose another folder, or put that right\n$/,
    );
  });

  it.runIf(existsSync('/proc/self'))('says so too where a file system takes no folders', async () => {
    const { code, stderr } = await outcome(['start'], { DATA_DIR: '/proc/nowhere' });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'No folder can be made in /proc; choose another data folder\n',
    });
  });

  it('says what a half-filled platform block lacks', async () => {
    const { code, stderr } = await outcome(['start'], { SLACK_BOT_TOKEN: 'xoxb-never-shown' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^SLACK_SIGNING_SECRET or SLACK_APP_TOKEN is missing: .*\n$/);
    expect(stderr).not.toContain('xoxb');
  });

  it('says in one sentence that Slack can not be reached', async () => {
    const { code, stderr } = await outcome(['start'], {
      SLACK_BOT_TOKEN: 'xoxb-never-shown',
      SLACK_SIGNING_SECRET: 'never-shown',
      SLACK_API_URL: 'http://127.0.0.1:9/api',
      DATA_DIR: used.options.dataDir,
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Slack did not answer auth\.test\. Check the network.*\n$/);
    expect(stderr).not.toContain('never-shown');
  });

  it('looks things up whatever the platform blocks hold', async () => {
    const { code, stderr } = await outcome(['who', 'nothing'], {
      SLACK_BOT_TOKEN: 'xoxb-1',
      DATA_DIR: used.options.dataDir,
    });
    expect(code).toBe(1);
    expect(stderr).toContain('Nobody is registered for “nothing”');
  });

  it('explains itself', async () => {
    const [version, { code, stderr }] = await Promise.all([outcome(['--version']), outcome(['direcory'])]);
    expect(version).toMatchObject({ code: 0, stdout: '0.1.0\n' });
    expect(code).toBe(2);
    expect(stderr).toContain('directory');
  });
});
