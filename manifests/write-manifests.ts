import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { type Fault, readSettings, type Settings } from './settings.ts';
import { slackManifest } from './slack.ts';
import { teamsPackage } from './teams.ts';

/** What was written and what is still to be set, in lines to print; or every fault, and then nothing was written. */
export type Written =
  | { readonly type: 'written'; readonly lines: readonly string[] }
  | { readonly type: 'faulty'; readonly faults: readonly Fault[] };

const TEAMS_FILES = ['color.png', 'outline.png', 'ru.json', 'ro.json', 'vi.json', 'pt-br.json'];

/**
 * Checks both manifests against their published schemas, fills them in from environment variables, and writes `slack.yaml` and,
 * where PUBLIC_URL and TEAMS_APP_ID are set, `pointperson-teams.zip` into the folder, which is made if need be.
 */
export async function writeManifests(
  variables: Readonly<Record<string, string | undefined>>,
  folder: string,
): Promise<Written> {
  const read = (name: string) => readFile(path.join(import.meta.dirname, name));
  const Package = z.object({ version: z.string() });
  const { version } = Package.parse(JSON.parse((await read('../package.json')).toString()));
  const { settings, faults: ofSettings } = readSettings(variables, version);
  const slack = slackManifest((await read('slack.yaml')).toString(), settings);
  const teams = teamsPackage(
    {
      manifest: (await read('teams/manifest.json')).toString(),
      files: Object.fromEntries(
        await Promise.all(TEAMS_FILES.map(async (name) => [name, await read(`teams/${name}`)] as const)),
      ),
    },
    settings,
  );
  const faults = [...ofSettings, ...slack.faults, ...teams.faults];
  if (faults.length > 0) return { type: 'faulty', faults };
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'slack.yaml'), slack.text);
  if (missingForTeams(settings).length === 0) {
    await writeFile(path.join(folder, 'pointperson-teams.zip'), teams.zip);
  }
  return { type: 'written', lines: summary(settings) };
}

function missingForTeams(settings: Settings): readonly string[] {
  return [
    ...(settings.publicUrl === undefined ? ['PUBLIC_URL (the https address of this server)'] : []),
    ...(settings.teamsAppId === undefined
      ? ['TEAMS_APP_ID (the Microsoft App ID of the bot registration)']
      : []),
  ];
}

function summary(settings: Settings): readonly string[] {
  const missing = missingForTeams(settings);
  return [
    'Both manifests are as their published schemas want them.',
    settings.socketMode
      ? 'slack.yaml: for Socket Mode; for HTTP instead set PUBLIC_URL and leave SLACK_APP_TOKEN empty'
      : `slack.yaml: for HTTP at ${settings.publicUrl}/slack/events`,
    missing.length === 0
      ? 'pointperson-teams.zip: to be uploaded in the Teams admin center'
      : `pointperson-teams.zip: not written; first set ${missing.join(' and ')}, in the environment or in .env`,
  ];
}
