import { readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';

function configOf(variables: NodeJS.Dict<string>) {
  const result = readConfig(variables);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

function faultsOf(variables: NodeJS.Dict<string>): string[] {
  const result = readConfig(variables);
  return result.ok ? [] : result.refusal.map(({ variable, remedy }) => `${variable} ${remedy}`);
}

const TEAMS = { TEAMS_APP_ID: 'app', TEAMS_APP_PASSWORD: 'password', TEAMS_TENANT_ID: 'tenant' };
const SLACK = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'secret' };

describe('the configuration', () => {
  it('runs the local workspace on the loopback address when nothing is set', () => {
    const config = configOf({});
    expect(config).toMatchObject({
      localWorkspace: true,
      host: '127.0.0.1',
      port: 3000,
      database: { dataDir: './data' },
    });
    expect(config.slack).toBeUndefined();
    expect(config.teams).toBeUndefined();
  });

  it('counts an empty variable as absent, as a copied .env.example has them', async () => {
    const example = parseEnv(await readFile('.env.example', 'utf8'));
    expect(configOf(example)).toEqual(configOf({}));
  });

  it('listens on every address and leaves the local workspace off once a platform is configured', () => {
    expect(configOf(SLACK)).toMatchObject({ localWorkspace: false, host: '0.0.0.0' });
    expect(configOf({ ...TEAMS, LOCAL_WORKSPACE: '1' })).toMatchObject({
      localWorkspace: true,
      host: '127.0.0.1',
    });
  });

  it('takes the admins by their addresses, each once and in lower case', () => {
    expect(configOf({}).admins).toEqual([]);
    expect(configOf({ ADMINS: ' Ada@Example.com, bob@example.com,,ada@example.com ' }).admins).toEqual([
      'ada@example.com',
      'bob@example.com',
    ]);
  });

  it('says which of the admins are no addresses, beside every other fault', () => {
    const faults = faultsOf({ ADMINS: 'ada, bob@example.com, @carol', PORT: 'many' });
    expect(faults).toHaveLength(2);
    expect(faults.join('\n')).toContain('these are none: ada, @carol');
    expect(faults.join('\n')).toContain('PORT');
  });

  it('takes Slack over HTTP or over Socket Mode', () => {
    expect(configOf(SLACK).slack?.signingSecret?.reveal()).toBe('secret');
    expect(configOf({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }).slack?.appToken?.reveal()).toBe(
      'xapp-1',
    );
  });

  it('takes a Bot Connector on this machine without credentials, and with another cloud whose tokens are checked', () => {
    expect(configOf({ TEAMS_LOCAL: '1' })).toMatchObject({ teams: { local: true }, host: '127.0.0.1' });
    const other = {
      TEAMS_OPENID_METADATA_URL: 'http://127.0.0.1:9/openid',
      TEAMS_TOKEN_ISSUER: 'https://issuer.example',
    };
    expect(configOf({ TEAMS_LOCAL: '1', TEAMS_APP_ID: 'app', ...other }).teams).toMatchObject({
      local: true,
      appId: 'app',
      openIdMetadataUrl: other.TEAMS_OPENID_METADATA_URL,
      tokenIssuer: other.TEAMS_TOKEN_ISSUER,
    });
  });

  it('never prints a secret', () => {
    expect(
      JSON.stringify(configOf({ ...SLACK, ...TEAMS, DATABASE_URL: 'postgres://a:hush@b/c' })),
    ).not.toMatch(/xoxb|"secret"|password|hush/);
  });

  const refused: [name: string, variables: Record<string, string>, expected: RegExp[]][] = [
    ['Slack without its token', { SLACK_SIGNING_SECRET: 's' }, [/^SLACK_BOT_TOKEN is missing/]],
    [
      'Slack without a way in',
      { SLACK_BOT_TOKEN: 'xoxb-1' },
      [/^SLACK_SIGNING_SECRET or SLACK_APP_TOKEN is missing/],
    ],
    [
      'half of Teams',
      { TEAMS_APP_ID: 'app' },
      [/^TEAMS_APP_PASSWORD is missing/, /^TEAMS_TENANT_ID is missing/],
    ],
    [
      'both half filled',
      { SLACK_APP_TOKEN: 'x', TEAMS_TENANT_ID: 't' },
      [/^SLACK_BOT_TOKEN/, /^TEAMS_APP_ID/, /^TEAMS_APP_PASSWORD/],
    ],
    [
      'half of another cloud',
      { ...TEAMS, TEAMS_TOKEN_ISSUER: 'i' },
      [/^TEAMS_OPENID_METADATA_URL is missing/],
    ],
    [
      'another cloud without an audience',
      { TEAMS_LOCAL: '1', TEAMS_OPENID_METADATA_URL: 'http://127.0.0.1/o', TEAMS_TOKEN_ISSUER: 'i' },
      [/^TEAMS_APP_ID is missing/],
    ],
    [
      'the local workspace for everybody',
      { HOST: '0.0.0.0' },
      [/^HOST is 0\.0\.0\.0, but the local workspace asks nobody/],
    ],
    [
      'an open Teams endpoint for everybody',
      { TEAMS_LOCAL: '1', HOST: '0.0.0.0' },
      [/^HOST .* TEAMS_LOCAL=1/],
    ],
    ['nothing to run', { LOCAL_WORKSPACE: '0' }, [/^LOCAL_WORKSPACE is off/]],
    [
      'every unreadable value at once',
      {
        PORT: 'http',
        LOG_LEVEL: 'loud',
        PUBLIC_URL: 'nowhere',
        DATABASE_URL: 'mysql://x',
        LOCAL_WORKSPACE: 'maybe',
      },
      [
        /^DATABASE_URL must be an address such as postgres:/,
        /^PORT must be a number/,
        /^PUBLIC_URL must be/,
        /^LOG_LEVEL must be one of/,
        /^LOCAL_WORKSPACE must be 1 or 0/,
      ],
    ],
    ['a port out of range', { PORT: '70000' }, [/^PORT must be between 0 and 65535/]],
  ];
  it.each(refused)('refuses %s and says what to do', (_name, variables, expected) => {
    const faults = faultsOf(variables);
    expect(faults).toHaveLength(expected.length);
    for (const [index, pattern] of expected.entries()) expect(faults[index]).toMatch(pattern);
  });
});
