import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { TEAMS_USES } from '../../adapters/teams/uses.ts';
import { type TeamsSources, teamsPackage } from '../../manifests/teams.ts';
import { verbNamed } from '../../src/dialogue/verbs.ts';
import { type Pixels, readPng } from '../support/png.ts';

const UNKNOWN = `\${WHO}`;
const APP_ID = '11111111-2222-3333-4444-555555555555';
const FILES = ['color.png', 'outline.png', 'pt-br.json', 'ro.json', 'ru.json', 'vi.json'];
const SETTINGS = {
  publicUrl: 'https://bot.example.com:8443',
  teamsAppId: APP_ID,
  socketMode: false,
  version: '1.2.3',
};

describe('the Teams package', () => {
  let sources: TeamsSources;
  beforeAll(async () => {
    sources = {
      manifest: await readFile('manifests/teams/manifest.json', 'utf8'),
      files: Object.fromEntries(
        await Promise.all(
          FILES.map(async (name) => [name, await readFile(`manifests/teams/${name}`)] as const),
        ),
      ),
    };
  });
  const withManifest = (change: (manifest: Manifest) => void) => {
    const manifest: Manifest = JSON.parse(sources.manifest);
    change(manifest);
    return teamsPackage({ ...sources, manifest: JSON.stringify(manifest) }, SETTINGS).faults;
  };

  it('holds the filled-in manifest, both icons and four languages, and the same bytes each time', () => {
    const { zip, faults } = teamsPackage(sources, SETTINGS);
    expect(faults).toEqual([]);
    const files = unzipSync(zip);
    expect(Object.keys(files).sort()).toEqual([...FILES, 'manifest.json'].sort());
    expect(Buffer.from(files['color.png'] ?? [])).toEqual(sources.files['color.png']);
    expect(teamsPackage(sources, SETTINGS).zip).toEqual(zip);
    const text = strFromU8(files['manifest.json'] ?? new Uint8Array());
    expect(text).not.toMatch(/\$\{/);
    expect(JSON.parse(text)).toMatchObject({
      id: APP_ID,
      version: '1.2.3',
      bots: [{ botId: APP_ID }],
      developer: { websiteUrl: 'https://bot.example.com:8443' },
      validDomains: ['bot.example.com'],
    });
  });

  it('offers the verbs that the adapter speaks of, wherever the bot can be', () => {
    const { bots } = JSON.parse(sources.manifest);
    expect(bots[0].scopes).toEqual(['personal', 'team', 'groupChat']);
    expect(bots[0].commandLists).toHaveLength(1);
    const [{ scopes, commands }] = bots[0].commandLists;
    expect(scopes).toEqual(bots[0].scopes);
    expect(commands.map(({ title }: { title: string }) => title)).toEqual(TEAMS_USES.commands);
  });

  it('asks for what the adapter reads beyond what is said to it, and names what it answers in the menu of a message', () => {
    const { authorization, webApplicationInfo, composeExtensions } = JSON.parse(sources.manifest);
    const { resourceSpecific } = authorization.permissions;
    expect(resourceSpecific.map(({ name }: { name: string }) => name)).toEqual(TEAMS_USES.permissions);
    expect(resourceSpecific.map(({ type }: { type: string }) => type)).toEqual([
      'Application',
      'Application',
    ]);
    expect(webApplicationInfo.id).toBe(composeExtensions[0].botId);
    expect(composeExtensions[0].commands).toMatchObject(
      TEAMS_USES.messageCommands.map((id) => ({ id, type: 'action', context: ['message'], fetchTask: true })),
    );
  });

  it('lets people attach the files that the adapter reads in a personal chat', () => {
    const { bots } = JSON.parse(sources.manifest);
    expect(bots[0].supportsFiles).toBe(TEAMS_USES.files);
  });

  it('offers no more commands than the menu holds', () => {
    expect(TEAMS_USES.commands.length).toBeLessThanOrEqual(10);
  });

  it('passes its check before anything is configured', () => {
    expect(teamsPackage(sources, { socketMode: true, version: '0.1.0' }).faults).toEqual([]);
  });

  it.each<[string, (manifest: Manifest) => void, string]>([
    ['a misspelt field', (manifest) => Object.assign(manifest, { acentColor: '#000000' }), '(top)'],
    ['a missing one', (manifest) => Object.assign(manifest, { description: undefined }), '(top)'],
    ['another version', (manifest) => Object.assign(manifest, { manifestVersion: '1.5' }), 'manifestVersion'],
    [
      'an unknown scope',
      (manifest) => Object.assign(manifest.bots[0], { scopes: ['word'] }),
      'bots[0].scopes[0]',
    ],
    ['an id that is none', (manifest) => Object.assign(manifest.bots[0], { botId: 'bot' }), 'bots[0].botId'],
    ['a name too long', (manifest) => Object.assign(manifest.name, { short: 'P'.repeat(31) }), 'name.short'],
    ['an unknown placeholder', (manifest) => Object.assign(manifest.name, { full: UNKNOWN }), UNKNOWN],
    [
      'a language that is not there',
      (manifest) =>
        Object.assign(manifest, {
          localizationInfo: {
            defaultLanguageTag: 'en',
            additionalLanguages: [{ languageTag: 'de', file: 'de.json' }],
          },
        }),
      'localizationInfo.additionalLanguages[0].file',
    ],
    [
      'an icon that is not there',
      (manifest) => Object.assign(manifest.icons, { color: 'c.png' }),
      'icons.color',
    ],
    [
      'icons in each other’s place',
      (manifest) => Object.assign(manifest.icons, { outline: 'color.png' }),
      'icons.outline',
    ],
  ])('is refused for %s', (_what, change, at) => {
    expect(withManifest(change)).toContainEqual(expect.objectContaining({ file: 'teams/manifest.json', at }));
  });

  it('is refused for an icon that is no PNG and a manifest that is no JSON', () => {
    const files = { ...sources.files, 'color.png': new TextEncoder().encode('<svg/>') };
    expect(teamsPackage({ ...sources, files }, SETTINGS).faults).toEqual([
      { file: 'teams/manifest.json', at: 'icons.color', message: 'color.png is no PNG' },
    ]);
    expect(teamsPackage({ ...sources, manifest: '{' }, SETTINGS).faults).toHaveLength(1);
  });

  it('is refused for a language file with a field that Teams does not know', () => {
    const files = { ...sources.files, 'vi.json': new TextEncoder().encode('{ "description.tiny": "?" }') };
    expect(teamsPackage({ ...sources, files }, SETTINGS).faults).toContainEqual(
      expect.objectContaining({ file: 'teams/vi.json', at: '(top)' }),
    );
  });

  it('has every text in each language, and verbs that are understood', () => {
    const { bots } = JSON.parse(sources.manifest);
    const commands: readonly { title: string }[] = bots[0].commandLists[0].commands;
    const command = 'composeExtensions[0].commands[0]';
    const keys = [
      'name.short',
      'name.full',
      'description.short',
      'description.full',
      `${command}.title`,
      `${command}.description`,
    ].concat(
      commands.flatMap((_, index) => ['title', 'description'].map((field) => commandKey(index, field))),
    );
    for (const name of FILES.filter((file) => file.endsWith('.json'))) {
      const texts = JSON.parse(Buffer.from(sources.files[name] ?? []).toString());
      expect(Object.keys(texts).sort(), name).toEqual(['$schema', ...keys].sort());
      commands.forEach(({ title }, index) => {
        const own: string = texts[commandKey(index, 'title')];
        expect(verbNamed(own.split(' ')), own).toBe(title);
      });
    }
  });
});

describe('the Teams icons', () => {
  const icon = async (name: string): Promise<Pixels> => readPng(await readFile(`manifests/teams/${name}`));

  it('show the mark in color, 192 by 192, with nothing see-through', async () => {
    const { width, height, pixels } = await icon('color.png');
    expect([width, height]).toEqual([192, 192]);
    expect(pixels.every(({ alpha }) => alpha === 255)).toBe(true);
    expect(new Set(pixels.map(({ red, green, blue }) => `${red} ${green} ${blue}`)).size).toBeGreaterThan(20);
  });

  it('show it as an outline, 32 by 32, white or nothing', async () => {
    const { width, height, pixels } = await icon('outline.png');
    expect([width, height]).toEqual([32, 32]);
    const drawn = pixels.filter(({ alpha }) => alpha > 0);
    expect(drawn.length).toBeGreaterThan(100);
    expect(drawn.length).toBeLessThan(pixels.length / 2);
    expect(drawn.filter(({ red, green, blue }) => red + green + blue !== 3 * 255)).toEqual([]);
  });
});

function commandKey(index: number, field: string): string {
  return `bots[0].commandLists[0].commands[${index}].${field}`;
}

interface Manifest {
  readonly bots: readonly [object];
  readonly name: object;
  readonly icons: object;
}
