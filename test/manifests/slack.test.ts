import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SLACK_USES } from '../../adapters/slack/uses.ts';
import slackSchema from '../../manifests/slack.schema.json' with { type: 'json' };
import { slackManifest } from '../../manifests/slack.ts';

const HTTP = { publicUrl: 'https://bot.example.com', socketMode: false, version: '1.2.3' };

describe('the Slack manifest', () => {
  let source = '';
  beforeAll(async () => {
    source = await readFile('manifests/slack.yaml', 'utf8');
  });
  const built = (settings = HTTP, text = source) => {
    const { text: yaml, faults } = slackManifest(text, settings);
    return { yaml, manifest: parse(yaml), faults };
  };

  it('is as the published schema wants it, with the address in each place that takes one', () => {
    const { yaml, manifest, faults } = built();
    expect(faults).toEqual([]);
    expect(yaml).not.toMatch(/\$\{/);
    const address = 'https://bot.example.com/slack/events';
    expect(manifest.features.slash_commands[0].url).toBe(address);
    expect(manifest.settings.event_subscriptions.request_url).toBe(address);
    expect(manifest.settings.interactivity.request_url).toBe(address);
    expect(manifest.settings.interactivity.message_menu_options_url).toBe(address);
    expect(manifest.settings.socket_mode_enabled).toBe(false);
  });

  it('for Socket Mode has no addresses and is otherwise the same', () => {
    const { yaml, manifest, faults } = built({ ...HTTP, socketMode: true });
    expect(faults).toEqual([]);
    expect(yaml).not.toContain('https://bot.example.com');
    const socket = structuredClone(built().manifest);
    delete socket.features.slash_commands[0].url;
    delete socket.settings.event_subscriptions.request_url;
    delete socket.settings.interactivity.request_url;
    delete socket.settings.interactivity.message_menu_options_url;
    socket.settings.socket_mode_enabled = true;
    expect(manifest).toEqual(socket);
  });

  it('asks for exactly what the adapter uses', () => {
    const { manifest } = built();
    expect(sorted(manifest.oauth_config.scopes.bot)).toEqual(sorted(SLACK_USES.scopes));
    expect(sorted(manifest.settings.event_subscriptions.bot_events)).toEqual(sorted(SLACK_USES.events));
    expect(manifest.features.slash_commands.map(({ command }: { command: string }) => command)).toEqual(
      SLACK_USES.commands,
    );
    expect(manifest.features.slash_commands[0].should_escape).toBe(true);
    const { shortcuts } = manifest.features;
    expect(shortcuts.map(({ type, callback_id: id }: Shortcut) => [type, id])).toEqual(
      SLACK_USES.shortcuts.map((id) => ['message', id]),
    );
    // docs.slack.dev/reference/app-manifest: longer than the published schema minds, and refused when it is saved.
    for (const { name } of shortcuts) expect(name.length).toBeLessThanOrEqual(24);
    expect(manifest.settings.interactivity.is_enabled).toBe(SLACK_USES.interactivity);
    expect('message_menu_options_url' in manifest.settings.interactivity).toBe(SLACK_USES.optionsLoad);
    expect(manifest.oauth_config.scopes.user).toBeUndefined();
  });

  it.each([
    ['a misspelt field', 'usage_hint:', 'usage_hnt:', 'features.slash_commands[0]'],
    ['an unknown scope', '- chat:write', '- chat:wirte', 'oauth_config.scopes.bot[1]'],
    ['an unknown event', '- message.im', '- message.in', 'settings.event_subscriptions.bot_events[4]'],
    ['a command without a slash', 'command: /poc', 'command: poc', 'features.slash_commands[0].command'],
    ['a name too long', 'name: Pointperson', `name: ${'P'.repeat(36)}`, 'display_information.name'],
    ['a wrong type', 'is_enabled: true', 'is_enabled: maybe', 'settings.interactivity.is_enabled'],
    [
      'an unknown placeholder',
      `${placeholder('PUBLIC_URL')}/slack`,
      `https://bot.example.com/${placeholder('SECRET')}`,
      placeholder('SECRET'),
    ],
  ])('is refused for %s', (_what, right, wrong, at) => {
    expect(source).toContain(right);
    expect(built(HTTP, source.replace(right, wrong)).faults).toContainEqual(
      expect.objectContaining({ file: 'slack.yaml', at }),
    );
  });

  it('has every fault told at once, and the line of one of syntax', () => {
    const twice = source.replace('- chat:write', '- nonsense').replace('command: /poc', 'command: poc');
    expect(built(HTTP, twice).faults).toHaveLength(2);
    expect(built(HTTP, 'one: 1\ntwo: [').faults).toContainEqual(expect.objectContaining({ at: 'line 2' }));
  });

  it('is checked against the scopes and events of the installed @slack/web-api', async () => {
    const main = createRequire(import.meta.url).resolve('@slack/web-api');
    const published = await readFile(path.join(path.dirname(main), 'types/request/manifest.d.ts'), 'utf8');
    const { scopes } = slackSchema.properties.oauth_config.properties;
    const events = slackSchema.properties.settings.properties.event_subscriptions.properties.bot_events;
    expect(sorted(scopes.properties.bot.items.enum)).toEqual(namesOf(published, 'BotScope'));
    expect(sorted(events.items.enum)).toEqual(namesOf(published, 'ManifestEvent'));
  });
});

interface Shortcut {
  readonly type: string;
  readonly callback_id: string;
}

function placeholder(name: string): string {
  return `\${${name}}`;
}

function sorted(names: readonly string[]): readonly string[] {
  return [...names].sort();
}

/** The members of a union of texts, as a declaration file spells it. */
function namesOf(declarations: string, type: string): readonly string[] {
  const union = new RegExp(`^(?:export )?type ${type} = (.*);$`, 'm').exec(declarations)?.[1] ?? '';
  return sorted([...union.matchAll(/'([^']+)'/g)].map(([, name = '']) => name));
}
