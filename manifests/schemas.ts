import localizationSchema from '@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json' with {
  type: 'json',
};
import teamsSchema from '@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json' with {
  type: 'json',
};
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import draft04 from 'ajv-draft-04';
import formats from 'ajv-formats';
import type { Fault } from './settings.ts';
import slackSchema from './slack.schema.json' with { type: 'json' };

// Not strict: Microsoft's schema holds words that are no JSON Schema, and it is theirs to correct.
const options = { allErrors: true, strict: false } as const;

/** Where `manifest` is not as Slack's published format has it: every fault. */
export function slackSchemaFaults(file: string, manifest: unknown): readonly Fault[] {
  validateSlack ??= new Ajv(options).compile(slackSchema);
  return faultsOf(file, validateSlack, manifest);
}
let validateSlack: ValidateFunction | undefined;

/**
 * Where `manifest` is not as Microsoft's published schema has it: every fault. The version is that of the newest schema in
 * the package; a manifest of another version fails on `manifestVersion`.
 */
export function teamsSchemaFaults(file: string, manifest: unknown): readonly Fault[] {
  validateTeams ??= microsoftAjv().compile(teamsSchema);
  return faultsOf(file, validateTeams, manifest);
}
let validateTeams: ValidateFunction | undefined;

/** The same for a file with the manifest's texts in another language. */
export function teamsLanguageFaults(file: string, texts: unknown): readonly Fault[] {
  validateLanguage ??= microsoftAjv().compile(localizationSchema);
  return faultsOf(file, validateLanguage, texts);
}
let validateLanguage: ValidateFunction | undefined;

/** Microsoft's schemas are of draft 4, which Ajv itself no longer reads, with patterns that are faulty as Unicode ones. */
function microsoftAjv() {
  return formats.default(new draft04.default({ ...options, unicodeRegExp: false }));
}

function faultsOf(file: string, validate: ValidateFunction, manifest: unknown): readonly Fault[] {
  if (validate(manifest)) return [];
  return (validate.errors ?? []).map((error) => ({ file, at: placeOf(error), message: messageOf(error) }));
}

/** `features.slash_commands[0].url`; the whole file is `(top)`. */
function placeOf({ instancePath }: ErrorObject): string {
  const steps = instancePath.split('/').slice(1);
  const place = steps.map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`)).join('');
  return place.replace(/^\./, '') || '(top)';
}

function messageOf({ message, params }: ErrorObject): string {
  const details = [params['additionalProperty'], params['allowedValue'], ...(params['allowedValues'] ?? [])];
  const named = details.filter((detail) => detail !== undefined).map((detail) => JSON.stringify(detail));
  const shown = named.length > MOST_VALUES ? [...named.slice(0, MOST_VALUES), '…'] : named;
  return `${message ?? 'is not allowed'}${shown.length > 0 ? `: ${shown.join(', ')}` : ''}`;
}

/** Slack has a hundred event names: a fault need not list them all. */
const MOST_VALUES = 10;
