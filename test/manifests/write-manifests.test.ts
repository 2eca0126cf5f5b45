import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSettings } from '../../manifests/settings.ts';
import { writeManifests } from '../../manifests/write-manifests.ts';

const APP_ID = '11111111-2222-3333-4444-555555555555';
const CONFIGURED = { PUBLIC_URL: 'https://bot.example.com/', TEAMS_APP_ID: APP_ID };

describe('npm run manifests', () => {
  let folder = '';
  beforeEach(async () => {
    folder = path.join(await mkdtemp(path.join(tmpdir(), 'manifests-')), 'out');
  });
  afterEach(() => rm(path.dirname(folder), { recursive: true }));

  it('writes both uploads for the configured address', async () => {
    const written = await writeManifests(CONFIGURED, folder);
    expect(written).toMatchObject({ type: 'written' });
    expect((await readdir(folder)).sort()).toEqual(['pointperson-teams.zip', 'slack.yaml']);
    const slack = parse(await readFile(path.join(folder, 'slack.yaml'), 'utf8'));
    expect(slack.settings.interactivity.request_url).toBe('https://bot.example.com/slack/events');
    const zip = unzipSync(await readFile(path.join(folder, 'pointperson-teams.zip')));
    expect(Object.keys(zip)).toContain('manifest.json');
  });

  it('with nothing set checks all the same, writes what needs no address, and says what to set', async () => {
    const written = await writeManifests({ PUBLIC_URL: '', TEAMS_APP_ID: ' ' }, folder);
    expect(await readdir(folder)).toEqual(['slack.yaml']);
    expect(written.type === 'written' && written.lines.join('\n')).toMatch(/set PUBLIC_URL .* TEAMS_APP_ID/);
    const slack = parse(await readFile(path.join(folder, 'slack.yaml'), 'utf8'));
    expect(slack.settings.socket_mode_enabled).toBe(true);
  });

  it('tells every faulty variable at once and writes nothing', async () => {
    const written = await writeManifests(
      { PUBLIC_URL: 'http://bot.example.com', TEAMS_APP_ID: 'me' },
      folder,
    );
    expect(written.type === 'faulty' && written.faults.map(({ at }) => at)).toEqual([
      'PUBLIC_URL',
      'TEAMS_APP_ID',
    ]);
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
  });
});

describe('the settings', () => {
  it.each([
    ['an address alone', { PUBLIC_URL: 'https://bot.example.com' }, false],
    ['an app-level token, as the program decides too', { ...CONFIGURED, SLACK_APP_TOKEN: 'xapp-1' }, true],
    ['neither', {}, true],
  ])('choose how Slack delivers: %s', (_what, variables, socketMode) => {
    expect(readSettings(variables, '1.0.0').settings.socketMode).toBe(socketMode);
  });
});
