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
  validateTeams ??= formats.default(new draft04.default(options)).compile(teamsSchema);
  return faultsOf(file, validateTeams, manifest);
}
let validateTeams: ValidateFunction | undefined;

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
