import { LineCounter, parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { MOST_CHARACTERS } from '../../yaml-source.ts';
import type { ImportFault } from '../imported.ts';

/** The kinds of a Backstage catalog that say who answers for what. */
export const OWNED_KINDS = ['Component', 'System', 'API', 'Resource', 'Domain'] as const;

const Link = z.object({ url: z.string(), title: z.string().optional() });

/**
 * An entity of a Backstage catalog, as far as it concerns us: backstage.io/docs/features/software-catalog/descriptor-format. What we do
 * not know of it passes.
 */
const Entity = z.object({
  apiVersion: z.string().startsWith('backstage.io/'),
  kind: z.string(),
  metadata: z.object({
    name: z.string().min(1),
    namespace: z.string().optional(),
    title: z.string().optional(),
    description: z.string().optional(),
    links: z.array(Link).optional(),
  }),
  spec: z
    .object({
      owner: z.string().optional(),
      system: z.string().optional(),
      domain: z.string().optional(),
      subcomponentOf: z.string().optional(),
      parent: z.string().optional(),
      profile: z.object({ displayName: z.string().optional(), email: z.string().optional() }).optional(),
      members: z.array(z.string()).optional(),
      memberOf: z.array(z.string()).optional(),
    })
    .optional(),
});

/** An entity and the line on which its document begins. */
export interface CatalogEntity extends z.output<typeof Entity> {
  readonly line: number;
}

/** Whether a text looks like a catalog: it says so of itself. */
export function isCatalog(text: string): boolean {
  return /^\s*apiVersion:\s*["']?backstage\.io\//m.test(text);
}

/** Reads the documents of a catalog file. Those that are none of Backstage's are faults, each by its line; so is what is no YAML. */
export function readEntities(
  text: string,
): Result<
  { readonly entities: readonly CatalogEntity[]; readonly faults: readonly ImportFault[] },
  readonly ImportFault[]
> {
  if (text.length > MOST_CHARACTERS) {
    const message = `the file has ${text.length} characters`;
    return refused([{ line: 1, message, instead: `${MOST_CHARACTERS} at most` }]);
  }
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    logLevel: 'error',
    schema: 'core',
  });
  if (!Array.isArray(documents)) return ok({ entities: [], faults: [] });
  const entities: CatalogEntity[] = [];
  const faults: ImportFault[] = [];
  for (const document of documents) {
    const [error] = document.errors;
    if (error !== undefined) {
      faults.push({ line: lines.linePos(error.pos[0]).line, message: error.message, instead: 'YAML' });
      continue;
    }
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    if (value === null) continue;
    const line = lines.linePos(document.contents?.range?.[0] ?? 0).line;
    const read = Entity.safeParse(value);
    if (read.success) entities.push({ ...read.data, line });
    else faults.push(...read.error.issues.map((issue) => entityFault(line, issue)));
  }
  return ok({ entities, faults });
}

function entityFault(line: number, { path, message }: z.core.$ZodIssue): ImportFault {
  return {
    line,
    field: path.join('.'),
    message: `this is no entity of a catalog: ${message}`,
    instead: 'an entity as backstage.io/docs/features/software-catalog/descriptor-format has it',
  };
}

/** `[kind:][namespace/]name`, in lower case, as Backstage compares them. */
export interface EntityRef {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** Reads a reference; what it leaves out is as `context` says. */
export function readRef(
  text: string,
  context: { readonly kind: string; readonly namespace: string },
): EntityRef {
  const [, kind = context.kind, namespace = context.namespace, name = text] =
    /^(?:([^:/]+):)?(?:([^/]+)\/)?([^/]+)$/.exec(text.trim()) ?? [];
  return { kind: kind.toLowerCase(), namespace: namespace.toLowerCase(), name: name.toLowerCase() };
}

/** The reference by which others name the entity. */
export function refOf({ kind, metadata }: CatalogEntity): EntityRef {
  return {
    kind: kind.toLowerCase(),
    namespace: (metadata.namespace ?? DEFAULT_NAMESPACE).toLowerCase(),
    name: metadata.name.toLowerCase(),
  };
}

export const DEFAULT_NAMESPACE = 'default';
