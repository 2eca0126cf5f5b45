import { z } from 'zod';
import { ok, type Result, refused } from './kernel/result.ts';
import { Secret } from './kernel/secret.ts';

/** Everything the environment decides, checked. A platform is absent unless its block is complete. */
export interface Config extends DatabaseConfig {
  readonly slack?: SlackConfig;
  readonly teams?: TeamsConfig;
  readonly localWorkspace: boolean;
  readonly database: { readonly url: Secret } | { readonly dataDir: string };
  /** Where the embedded database and the local workspace keep their files. */
  readonly dataDir: string;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** The address under which people and platforms reach this server, without a trailing slash. */
  readonly publicUrl?: string;
  readonly logLevel: LogLevel;
  /** Addresses of the admins, in lower case. */
  readonly admins: readonly string[];
}

export interface SlackConfig {
  readonly botToken: Secret;
  /** HTTP with request signing. */
  readonly signingSecret?: Secret;
  /** Socket Mode. */
  readonly appToken?: Secret;
  readonly apiUrl?: string;
}

export interface TeamsConfig {
  readonly appId?: string;
  readonly appPassword?: Secret;
  readonly tenantId?: string;
  /** A Bot Connector on this machine: outgoing calls carry no token. */
  readonly local: boolean;
  readonly openIdMetadataUrl?: string;
  readonly tokenIssuer?: string;
}

const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** One thing wrong with the environment: which variable, and what to do about it. */
export interface ConfigFault {
  readonly variable: string;
  readonly remedy: string;
}

const LOOPBACK_HOSTS: readonly string[] = ['127.0.0.1', 'localhost', '::1'];
const DEFAULT_PORT = 3000;
const DEFAULT_DATA_DIR = './data';

const text = z.string().trim().min(1).optional();
const secret = text.transform((value) => (value === undefined ? undefined : new Secret(value)));
const url = (protocols: RegExp, example: string) =>
  z
    .url({
      protocol: protocols,
      error: `must be an address such as ${example}`,
    })
    .transform((value) => value.replace(/\/+$/, ''))
    .optional();
const webUrl = (example: string) => url(/^https?$/, example);
const flag = z
  .enum(['1', 'true', 'on', 'yes', '0', 'false', 'off', 'no'], {
    error: 'must be 1 or 0',
  })
  .transform((value) => ['1', 'true', 'on', 'yes'].includes(value))
  .optional();

/** Several, with commas between them; each that is none is told. */
const emails = z
  .string()
  .transform((value) => value.split(',').map((each) => each.trim().toLowerCase()))
  .transform((all) => [...new Set(all.filter((each) => each !== ''))])
  .superRefine((all, context) => {
    const wrong = all.filter((each) => !z.email().safeParse(each).success);
    if (wrong.length === 0) return;
    context.addIssue(
      `must be email addresses with commas between them, such as ada@example.com,bob@example.com; these are none: ${wrong.join(', ')}`,
    );
  })
  .optional();

const Environment = z.object({
  SLACK_BOT_TOKEN: secret,
  SLACK_SIGNING_SECRET: secret,
  SLACK_APP_TOKEN: secret,
  SLACK_API_URL: webUrl('https://slack.com/api'),
  TEAMS_APP_ID: text,
  TEAMS_APP_PASSWORD: secret,
  TEAMS_TENANT_ID: text,
  TEAMS_LOCAL: flag,
  TEAMS_OPENID_METADATA_URL: webUrl('https://login.botframework.com/v1/.well-known/openidconfiguration'),
  TEAMS_TOKEN_ISSUER: text,
  DATABASE_URL: url(/^postgres(ql)?$/, 'postgres://pointperson:password@db.example:5432/pointperson'),
  DATA_DIR: text,
  HOST: text,
  PORT: z.coerce
    .number({ error: 'must be a number' })
    .int({ error: 'must be a whole number' })
    .min(0, { error: 'must be between 0 and 65535' })
    .max(65_535, { error: 'must be between 0 and 65535' })
    .optional(),
  PUBLIC_URL: webUrl('https://pointperson.example.com'),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).optional(),
  LOCAL_WORKSPACE: flag,
  ADMINS: emails,
});
type Environment = z.infer<typeof Environment>;

/**
 * Reads the configuration from environment variables; an empty one counts as absent. Refuses with every fault at once.
 */
export function readConfig(
  variables: Readonly<Record<string, string | undefined>>,
): Result<Config, readonly ConfigFault[]> {
  const filled = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const parsed = Environment.safeParse(filled);
  if (!parsed.success) {
    return refused(
      parsed.error.issues.map((issue) => ({
        variable: issue.path.join('.'),
        remedy: issue.message,
      })),
    );
  }
  const environment = parsed.data;
  const slack = slackBlock(environment);
  const teams = teamsBlock(environment);
  const localWorkspace =
    environment.LOCAL_WORKSPACE ?? (slack.config === undefined && teams.config === undefined);
  const faults = [...slack.faults, ...teams.faults, ...openFaults(environment, localWorkspace)];
  if (slack.config === undefined && teams.config === undefined && !localWorkspace && faults.length === 0) {
    faults.push({
      variable: 'LOCAL_WORKSPACE',
      remedy:
        'is off and neither Slack nor Teams is configured, so there is nothing to run: configure one, or set it to 1',
    });
  }
  if (faults.length > 0) return refused(faults);
  return ok(configOf(environment, slack.config, teams.config, localWorkspace));
}

/** Where the data is, and nothing else: what the commands that serve nobody need. */
export interface DatabaseConfig {
  readonly database: { readonly url: Secret } | { readonly dataDir: string };
}

/** Reads only that, so that a half-filled platform block is no obstacle to looking something up. */
export function readDatabaseConfig(
  variables: Readonly<Record<string, string | undefined>>,
): Result<DatabaseConfig, readonly ConfigFault[]> {
  const parsed = Environment.pick({ DATABASE_URL: true, DATA_DIR: true }).safeParse(filledOf(variables));
  return parsed.success ? ok({ database: databaseOf(parsed.data) }) : refused(faultsOf(parsed.error));
}

/** The same as what opens a database asks for. */
export function databaseOptions({ database }: DatabaseConfig): { url: string } | { dataDir: string } {
  return 'url' in database ? { url: database.url.reveal() } : database;
}

function databaseOf(environment: Pick<Environment, 'DATABASE_URL' | 'DATA_DIR'>): DatabaseConfig['database'] {
  if (environment.DATABASE_URL) return { url: new Secret(environment.DATABASE_URL) };
  return { dataDir: environment.DATA_DIR ?? DEFAULT_DATA_DIR };
}

/** A variable that is set to nothing, as a copied `.env.example` has them, counts as absent. */
function filledOf(
  variables: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
}

function faultsOf(error: z.ZodError): readonly ConfigFault[] {
  return error.issues.map((issue) => ({ variable: issue.path.join('.'), remedy: issue.message }));
}

function configOf(
  environment: Environment,
  slack: SlackConfig | undefined,
  teams: TeamsConfig | undefined,
  localWorkspace: boolean,
): Config {
  const loopbackOnly = localWorkspace || teams?.local === true;
  const dataDir = environment.DATA_DIR ?? DEFAULT_DATA_DIR;
  return {
    ...(slack && { slack }),
    ...(teams && { teams }),
    localWorkspace,
    database: environment.DATABASE_URL ? { url: new Secret(environment.DATABASE_URL) } : { dataDir },
    dataDir,
    host: environment.HOST ?? (loopbackOnly ? '127.0.0.1' : '0.0.0.0'),
    port: environment.PORT ?? DEFAULT_PORT,
    ...(environment.PUBLIC_URL && { publicUrl: environment.PUBLIC_URL }),
    logLevel: environment.LOG_LEVEL ?? 'info',
    admins: environment.ADMINS ?? [],
  };
}

interface Block<Platform> {
  readonly config?: Platform;
  readonly faults: readonly ConfigFault[];
}

function slackBlock(environment: Environment): Block<SlackConfig> {
  const {
    SLACK_BOT_TOKEN: botToken,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_APP_TOKEN: appToken,
    SLACK_API_URL: apiUrl,
  } = environment;
  if (!botToken && !signingSecret && !appToken) return { faults: [] };
  const faults: ConfigFault[] = [];
  if (!botToken) {
    faults.push({
      variable: 'SLACK_BOT_TOKEN',
      remedy:
        'is missing: copy the Bot User OAuth Token (xoxb-…) from "OAuth & Permissions" of your Slack app',
    });
  }
  if (!signingSecret && !appToken) {
    faults.push({
      variable: 'SLACK_SIGNING_SECRET or SLACK_APP_TOKEN',
      remedy:
        'is missing: set the Signing Secret from "Basic Information" for HTTP, or an app-level token (xapp-…) for Socket Mode',
    });
  }
  if (!botToken || faults.length > 0) return { faults };
  return {
    config: {
      botToken,
      ...(signingSecret && { signingSecret }),
      ...(appToken && { appToken }),
      ...(apiUrl && { apiUrl }),
    },
    faults,
  };
}

function teamsBlock(environment: Environment): Block<TeamsConfig> {
  const {
    TEAMS_APP_ID: appId,
    TEAMS_APP_PASSWORD: appPassword,
    TEAMS_TENANT_ID: tenantId,
    TEAMS_OPENID_METADATA_URL: openIdMetadataUrl,
    TEAMS_TOKEN_ISSUER: tokenIssuer,
  } = environment;
  const local = environment.TEAMS_LOCAL ?? false;
  const credentials = {
    TEAMS_APP_ID: appId,
    TEAMS_APP_PASSWORD: appPassword,
    TEAMS_TENANT_ID: tenantId,
  };
  const anything = Object.values(credentials).some(Boolean) || openIdMetadataUrl || tokenIssuer || local;
  if (!anything) return { faults: [] };
  const faults = [
    ...(local ? [] : missingCredentials(credentials)),
    ...otherCloudFaults(openIdMetadataUrl, tokenIssuer, local && !appId),
  ];
  if (faults.length > 0) return { faults };
  return {
    config: {
      local,
      ...(appId && { appId }),
      ...(appPassword && { appPassword }),
      ...(tenantId && { tenantId }),
      ...(openIdMetadataUrl && { openIdMetadataUrl }),
      ...(tokenIssuer && { tokenIssuer }),
    },
    faults,
  };
}

const WHERE_TO_FIND: Readonly<Record<string, string>> = {
  TEAMS_APP_ID: 'the Microsoft App ID of the Azure Bot registration',
  TEAMS_APP_PASSWORD: 'a client secret of that app registration',
  TEAMS_TENANT_ID: 'the directory (tenant) ID the bot belongs to',
};

function missingCredentials(credentials: Readonly<Record<string, unknown>>): ConfigFault[] {
  return Object.entries(credentials)
    .filter(([, value]) => !value)
    .map(([variable]) => ({
      variable,
      remedy: `is missing: set it to ${WHERE_TO_FIND[variable]} (or TEAMS_LOCAL=1 for a Bot Connector on this machine)`,
    }));
}

function otherCloudFaults(
  openIdMetadataUrl: string | undefined,
  tokenIssuer: string | undefined,
  withoutAudience: boolean,
): ConfigFault[] {
  if (!openIdMetadataUrl && !tokenIssuer) return [];
  const faults: ConfigFault[] = [];
  if (!openIdMetadataUrl) {
    faults.push({
      variable: 'TEAMS_OPENID_METADATA_URL',
      remedy:
        'is missing: TEAMS_TOKEN_ISSUER names another cloud, whose OpenID metadata address is needed too',
    });
  }
  if (!tokenIssuer) {
    faults.push({
      variable: 'TEAMS_TOKEN_ISSUER',
      remedy: 'is missing: TEAMS_OPENID_METADATA_URL names another cloud, whose token issuer is needed too',
    });
  }
  if (withoutAudience) {
    faults.push({
      variable: 'TEAMS_APP_ID',
      remedy:
        'is missing: tokens are checked against it once TEAMS_OPENID_METADATA_URL and TEAMS_TOKEN_ISSUER are set',
    });
  }
  return faults;
}

/** What lets in whoever reaches it must be reachable from this machine only. */
function openFaults(environment: Environment, localWorkspace: boolean): ConfigFault[] {
  const host = environment.HOST;
  if (host === undefined || LOOPBACK_HOSTS.includes(host)) return [];
  const open = [
    ...(localWorkspace ? ['the local workspace'] : []),
    ...(environment.TEAMS_LOCAL ? ['TEAMS_LOCAL=1'] : []),
  ];
  if (open.length === 0) return [];
  return [
    {
      variable: 'HOST',
      remedy: `is ${host}, but ${open.join(' and ')} asks nobody for credentials and so listens on this machine only: unset HOST or set it to 127.0.0.1${localWorkspace ? ', or set LOCAL_WORKSPACE=0' : ''}`,
    },
  ];
}
