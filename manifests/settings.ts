import { z } from 'zod';

/** What the environment says about the installation that the manifests are for. */
export interface Settings {
  /** The https address of this Pointperson, without a trailing slash. */
  readonly publicUrl?: string;
  /** The Microsoft App ID of the bot's registration. */
  readonly teamsAppId?: string;
  /** Whether Slack delivers over Socket Mode: with an app-level token, or where there is no address to deliver to. */
  readonly socketMode: boolean;
  /** Of the program; Teams wants a new one for each package that differs. */
  readonly version: string;
}

/** One thing wrong: with a variable (`at` is its name) or with a place in a file. */
export interface Fault {
  readonly file: string;
  readonly at: string;
  readonly message: string;
}

const Environment = z.object({
  PUBLIC_URL: z
    .url({
      protocol: /^https$/,
      error:
        'must be an https address such as https://pointperson.example.com: neither platform delivers to others',
    })
    .transform((text) => text.replace(/\/+$/, ''))
    .optional(),
  TEAMS_APP_ID: z
    .guid({
      error:
        'must be the Microsoft App ID of the bot registration, such as 00000000-0000-0000-0000-000000000000',
    })
    .optional(),
  SLACK_APP_TOKEN: z.string().optional(),
});

/** Reads the settings from environment variables; an empty one counts as absent. A faulty one is left out and told. */
export function readSettings(
  variables: Readonly<Record<string, string | undefined>>,
  version: string,
): { readonly settings: Settings; readonly faults: readonly Fault[] } {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const fields = Environment.shape;
  const publicUrl = fields.PUBLIC_URL.safeParse(given['PUBLIC_URL']);
  const teamsAppId = fields.TEAMS_APP_ID.safeParse(given['TEAMS_APP_ID']);
  const results = { PUBLIC_URL: publicUrl, TEAMS_APP_ID: teamsAppId };
  const faults = Object.entries(results).flatMap(([at, { error }]) =>
    (error?.issues ?? []).map(({ message }) => ({ file: 'environment', at, message })),
  );
  return {
    settings: {
      ...(publicUrl.data && { publicUrl: publicUrl.data }),
      ...(teamsAppId.data && { teamsAppId: teamsAppId.data }),
      socketMode: given['SLACK_APP_TOKEN'] !== undefined || given['PUBLIC_URL'] === undefined,
      version,
    },
    faults,
  };
}

/** The placeholders and what stands for them; what is not set is checked with a stand-in of the right form. */
export function placeholders(settings: Settings): Readonly<Record<string, string>> {
  const publicUrl = settings.publicUrl ?? 'https://pointperson.example.com';
  return {
    PUBLIC_URL: publicUrl,
    PUBLIC_HOST: new URL(publicUrl).hostname,
    TEAMS_APP_ID: settings.teamsAppId ?? '00000000-0000-0000-0000-000000000000',
    VERSION: settings.version,
  };
}

/** The text with each `${NAME}` filled in; one that has no value stays, and is a fault for `unfilled` to find. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Faults for the placeholders that nothing fills. */
export function unfilled(file: string, text: string): readonly Fault[] {
  const names = new Set([...text.matchAll(/\$\{\w+\}/g)].map(([name]) => name));
  return [...names].map((at) => ({ file, at, message: 'no such placeholder' }));
}
