import { ok, type Result } from '../../../kernel/result.ts';
import type { DirectoryContent } from '../../ports.ts';
import type { Imported, ImportedEntry, ImportedNoun, ImportFault } from '../imported.ts';
import { type Named, namedAmong } from '../named.ts';
import {
  type CatalogEntity,
  DEFAULT_NAMESPACE,
  type EntityRef,
  OWNED_KINDS,
  readEntities,
  readRef,
  refOf,
} from './entities.ts';

/**
 * Reads a Backstage catalog: users are people, groups are departments, and whatever has an owner is a topic that its owner answers for,
 * below the system or component that it belongs to. A thing is found again by the address of a user, or by its id: the entity's name,
 * with its namespace before it where that is not `default`. What the catalog does not say stays as it is.
 */
export function readCatalog(
  content: DirectoryContent,
  text: string,
): Result<Imported, readonly ImportFault[]> {
  const read = readEntities(text);
  if (!read.ok) return read;
  const { entities } = read.value;
  const catalog = catalogOf(content, entities);
  const entries: ImportedEntry[] = [];
  const faults: ImportFault[] = [...read.value.faults];
  for (const entity of entities) {
    const made = entryOf(entity, catalog);
    if (made === undefined) continue;
    faults.push(...made.faults.map((fault) => ({ line: entity.line, ...fault })));
    if (made.faults.length === 0) entries.push(made.entry);
  }
  const ignored = [
    ...new Set(entities.filter((entity) => nounOf(entity) === undefined).map(({ kind }) => kind)),
  ];
  return ok({ entries, faults, ignored });
}

interface Catalog {
  /** The id here of the entity that is so named, there or in the catalog. */
  idOf(ref: EntityRef): string | undefined;
  /** Users that say of themselves that they are members of the group. */
  membersOf(group: CatalogEntity): readonly string[];
}

type Fault = Omit<ImportFault, 'line'>;
interface Made {
  readonly entry: ImportedEntry;
  readonly faults: readonly Fault[];
}

function nounOf({ kind, spec }: CatalogEntity): ImportedNoun | undefined {
  if (kind === 'User') return 'person';
  if (kind === 'Group') return 'department';
  return OWNED_KINDS.some((owned) => owned === kind) && spec?.owner !== undefined ? 'topic' : undefined;
}

const NOUN_OF_KIND: Readonly<Record<string, ImportedNoun>> = {
  user: 'person',
  group: 'department',
  ...Object.fromEntries(OWNED_KINDS.map((kind) => [kind.toLowerCase(), 'topic'])),
};

function catalogOf({ directory }: DirectoryContent, entities: readonly CatalogEntity[]): Catalog {
  const people = namedAmong('person', [...directory.people.values()]);
  const known: Readonly<Record<ImportedNoun, ReadonlyMap<string, unknown>>> = {
    person: directory.people,
    department: directory.departments,
    topic: directory.topics,
  };
  const ids = idsOf(entities, people);

  function idOf(ref: EntityRef): string | undefined {
    const found = ids.get(keyOf(ref));
    if (found !== undefined) return found;
    const noun = NOUN_OF_KIND[ref.kind];
    const id = plainId(ref);
    return noun !== undefined && known[noun].has(id) ? id : undefined;
  }

  return {
    idOf,
    membersOf: (group) => {
      const key = keyOf(refOf(group));
      const own = namedBy(group.spec?.members ?? [], group, 'user').map(keyOf);
      const theirs = entities
        .filter((entity) => entity.kind === 'User')
        .filter(({ spec, ...user }) =>
          namedBy(spec?.memberOf ?? [], { ...user, spec }, 'group').some((ref) => keyOf(ref) === key),
        )
        .map((user) => keyOf(refOf(user)));
      return [...new Set([...own, ...theirs])].flatMap((member) => ids.get(member) ?? []);
    },
  };
}

function namedBy(refs: readonly string[], { metadata }: CatalogEntity, kind: string): readonly EntityRef[] {
  const namespace = metadata.namespace ?? DEFAULT_NAMESPACE;
  return refs.map((text) => readRef(text, { kind, namespace }));
}

/** A system and a component may have the same name: the one that comes second has its kind in its id. */
function idsOf(entities: readonly CatalogEntity[], people: Named): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const entity of entities) {
    const noun = nounOf(entity);
    if (noun === undefined) continue;
    const ref = refOf(entity);
    const email = entity.spec?.profile?.email;
    const person = noun === 'person' && email !== undefined ? people.known({ email }) : undefined;
    const plain = person ?? plainId(ref);
    const id = taken.has(`${noun} ${plain}`) ? `${ref.kind}-${plain}` : plain;
    taken.add(`${noun} ${id}`);
    ids.set(keyOf(ref), id);
  }
  return ids;
}

function plainId({ namespace, name }: EntityRef): string {
  return namespace === DEFAULT_NAMESPACE ? name : `${namespace}.${name}`;
}

function keyOf({ kind, namespace, name }: EntityRef): string {
  return `${kind}:${namespace}/${name}`;
}

function entryOf(entity: CatalogEntity, catalog: Catalog): Made | undefined {
  const noun = nounOf(entity);
  const id = catalog.idOf(refOf(entity));
  if (noun === undefined || id === undefined) return undefined;
  const { metadata, spec, line } = entity;
  const { displayName, email } = spec?.profile ?? {};
  const name = displayName ?? metadata.title ?? metadata.name;
  const description = metadata.description?.trim();
  const said = { name, ...(email !== undefined && { email }) };
  if (noun === 'person') return { entry: { noun, id, line, fields: said }, faults: [] };
  const described = description === undefined || description === '' ? {} : { description };
  if (noun === 'department') {
    const members = catalog.membersOf(entity);
    const fields = { ...said, ...described, ...(members.length > 0 && { members }) };
    return { entry: { noun, id, line, fields }, faults: [] };
  }
  return topicOf(entity, { noun, id, line, fields: { name, ...described } }, catalog);
}

function topicOf(entity: CatalogEntity, entry: ImportedEntry, catalog: Catalog): Made {
  const { metadata, spec } = entity;
  const owner = ownerOf(entity, catalog);
  const above =
    (spec?.subcomponentOf && { kind: 'component', text: spec.subcomponentOf }) ||
    (spec?.system && { kind: 'system', text: spec.system }) ||
    (spec?.domain && { kind: 'domain', text: spec.domain });
  const [parentRef] = above ? namedBy([above.text], entity, above.kind) : [];
  const parent = parentRef && catalog.idOf(parentRef);
  const links = (metadata.links ?? []).map(({ title, url }) => ({ title: title ?? url, url }));
  const fields = {
    ...entry.fields,
    ...(owner.ok && { contact: owner.value }),
    ...(parent !== undefined && { parent }),
    ...(links.length > 0 && { links }),
  };
  return { entry: { ...entry, fields }, faults: owner.ok ? [] : [owner.refusal] };
}

/** Owners are groups unless they say that they are users. */
function ownerOf(entity: CatalogEntity, catalog: Catalog): Result<Readonly<Record<string, string>>, Fault> {
  const text = entity.spec?.owner ?? '';
  const [ref] = namedBy([text], entity, 'group');
  const id = ref && catalog.idOf(ref);
  if (ref === undefined || id === undefined) {
    const message = `the owner “${text}” is neither in the catalog nor in the directory`;
    return {
      ok: false,
      refusal: { field: 'spec.owner', message, instead: 'the entity of the owner in the same file' },
    };
  }
  return ok(ref.kind === 'user' ? { person: id } : { department: id });
}
