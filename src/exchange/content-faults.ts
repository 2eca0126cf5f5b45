import { type DirectoryFault, directoryFaults } from '../directory/faults.ts';
import { personId, rotationId, topicId } from '../kernel/ids.ts';
import { nearest } from '../kernel/nearest.ts';
import { rotationFaults } from '../rotations/faults.ts';
import { contentFromFile } from './content-from-file.ts';
import { directoryFaultInWords } from './directory-fault-words.ts';
import type { FilePath, PlacedFault } from './file-fault.ts';
import type { DirectoryContent } from './ports.ts';
import { circleKey, rotationFaultInWords, rotationReferences } from './rotation-faults.ts';
import type { DirectoryFile } from './schema.ts';
import { shown } from './shown.ts';
import { SECTIONS } from './thing-fields.ts';

type Noun = keyof typeof SECTIONS;
const NOUNS = ['person', 'department', 'rotation', 'topic', 'update'] as const satisfies readonly Noun[];

/**
 * What is wrong among the parts of a file: the same id twice, and all that the rules of the nouns find in its content. `written`
 * is the file as it stands: an id that is there in an entry with other faults is not missing.
 */
export function contentFaults(file: DirectoryFile, written: unknown): readonly PlacedFault[] {
  const distinct = withDistinctIds(file);
  const content = contentFromFile(distinct);
  const ids = new Ids(distinct, written);
  return [
    ...duplicateIds(file),
    ...directoryFaults(content.directory, content.rotations).flatMap((fault) => directoryFault(fault, ids)),
    ...cadenceFaults(file),
    ...rotationFaultsIn(content, ids),
    ...updateFaults(file, content, ids),
  ];
}

/** The file with the later ones of entries with the same id under ids of their own, so that the rules look at each of them. */
function withDistinctIds(file: DirectoryFile): DirectoryFile {
  function distinct<Entry extends { readonly id: string }>(entries: readonly Entry[] | undefined): Entry[] {
    const seen = new Set<string>();
    return (entries ?? []).map((entry, index) => {
      const id = seen.has(entry.id) ? `${entry.id}${TWIN}${index}` : entry.id;
      seen.add(entry.id);
      return { ...entry, id };
    });
  }
  const { people, departments, rotations, topics, updates } = file;
  return {
    ...file,
    people: distinct(people),
    departments: distinct(departments),
    rotations: distinct(rotations),
    topics: distinct(topics),
    updates: distinct(updates),
  };
}

/** Stands in no id. */
const TWIN = '#';

/** Which ids the file has, and where. */
class Ids {
  readonly #places = new Map<string, FilePath>();
  readonly #written: Readonly<Record<Noun, ReadonlySet<string>>>;

  constructor(file: DirectoryFile, written: unknown) {
    for (const noun of NOUNS) {
      for (const [index, { id }] of (file[SECTIONS[noun]] ?? []).entries()) {
        this.#places.set(`${noun} ${id}`, [SECTIONS[noun], index]);
      }
    }
    const of = (noun: Noun) => idsWritten(written, SECTIONS[noun]);
    this.#written = {
      person: of('person'),
      department: of('department'),
      rotation: of('rotation'),
      topic: of('topic'),
      update: of('update'),
    };
  }

  place(noun: Noun, id: string): FilePath {
    return this.#places.get(`${noun} ${id}`) ?? [];
  }

  /** The fault of a reference to nothing; none where the entry is there and merely faulty itself. */
  unknown(noun: Noun, id: string, at: FilePath): readonly PlacedFault[] {
    if (this.#written[noun].has(id)) return [];
    const near = nearest(id, this.#written[noun]);
    const instead = near ? `did you mean \`${near}\`?` : `the id of an entry under \`${SECTIONS[noun]}\``;
    return [{ code: `unknown-${noun}`, at, message: `there is no ${noun} “${shown(id)}”`, instead }];
  }
}

function idsWritten(written: unknown, section: string): ReadonlySet<string> {
  const list: unknown =
    typeof written === 'object' && written !== null ? Reflect.get(written, section) : undefined;
  const ids = (Array.isArray(list) ? list : []).map((item: unknown) =>
    typeof item === 'object' && item !== null ? Reflect.get(item, 'id') : undefined,
  );
  return new Set(ids.filter((id) => typeof id === 'string'));
}

function duplicateIds(file: DirectoryFile): readonly PlacedFault[] {
  return NOUNS.flatMap((noun) => {
    const first = new Map<string, number>();
    return (file[SECTIONS[noun]] ?? []).flatMap(({ id }, index): readonly PlacedFault[] => {
      const before = first.get(id);
      if (before === undefined) {
        first.set(id, index);
        return [];
      }
      const message = `“${id}” is the id of another ${noun} already, the ${ordinal(before)} in the list`;
      return [
        { code: 'duplicate-id', at: [SECTIONS[noun], index, 'id'], message, instead: 'an id of its own' },
      ];
    });
  });
}

function ordinal(index: number): string {
  const count = index + 1;
  const suffix = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' };
  return `${count}${suffix[ORDINALS.select(count)]}`;
}

const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });

function directoryFault(fault: DirectoryFault, ids: Ids): readonly PlacedFault[] {
  const thing = fault.in.noun === 'organization' ? ['organization'] : ids.place(fault.in.noun, fault.in.id);
  const at = [...thing, ...filePath(fault.path)];
  if (fault.code === 'unknown-reference') return ids.unknown(fault.to, fault.id, at);
  return [{ code: fault.code, at, ...directoryFaultInWords(withoutTwin(fault)) }];
}

/** The other one by the id that it has in the file. */
function withoutTwin(fault: DirectoryFault): DirectoryFault {
  switch (fault.code) {
    case 'name-collision':
      return { ...fault, with: topicId(fault.with.split(TWIN)[0] ?? '') };
    case 'shared-identity':
      return { ...fault, with: personId(fault.with.split(TWIN)[0] ?? '') };
    default:
      return fault;
  }
}

/** What a field of the model is called in the file, where the names differ. Fields of contacts and layers lose their `Id`. */
const FILE_FIELDS: Readonly<Record<string, string>> = {
  adminIds: 'admins',
  cadence: 'every',
  departmentId: 'department',
  helpDesk: 'help_desk',
  insteadOf: 'instead_of',
  managerId: 'manager',
  memberIds: 'members',
  onDuty: 'on_duty',
  ownerIds: 'owners',
  parentId: 'parent',
  personId: 'person',
  personIds: 'people',
  rotationId: 'rotation',
  slackUserId: 'slack',
  teamsUserId: 'teams',
  slackGroup: 'slack_group',
  startsOn: 'starts',
  timeOff: 'time_off',
  timeZone: 'timezone',
};

/** A way through the model as a way through the file. */
function filePath(path: readonly (string | number)[]): FilePath {
  return path.map((step) => (typeof step === 'string' ? (FILE_FIELDS[step] ?? step) : step));
}

function cadenceFaults(file: DirectoryFile): readonly PlacedFault[] {
  return (file.rotations ?? []).flatMap((rotation, index): readonly PlacedFault[] => {
    if ('layers' in rotation || (rotation.every === undefined) !== (rotation.on === undefined)) return [];
    const fault = { at: ['rotations', index, 'every'], instead: 'one of `every: 1 week` or `on: mon, thu`' };
    if (rotation.every === undefined)
      return [{ ...fault, code: 'no-cadence', message: 'nothing says when the turn passes' }];
    return [{ ...fault, code: 'exactly-one', message: '`every` and `on` exclude each other' }];
  });
}

function rotationFaultsIn(content: DirectoryContent, ids: Ids): readonly PlacedFault[] {
  const circles = new Set<string>();
  return [...content.rotations.values()].flatMap((rotation) => {
    const place = ids.place('rotation', rotation.id);
    const { people } = content.directory;
    const dangling = [...rotationReferences(rotation)].flatMap(({ to, id, path }) => {
      const isKnown = to === 'person' ? people.has(personId(id)) : content.rotations.has(rotationId(id));
      return isKnown ? [] : ids.unknown(to, id, [...place, ...filePath(path)]);
    });
    const broken = rotationFaults(rotation, content).filter((fault) => {
      if (fault.code !== 'layer-cycle') return true;
      const key = circleKey(fault.cycle);
      return !circles.has(key) && circles.add(key);
    });
    const inWords = broken.map((fault) => ({
      code: fault.code,
      at: [...place, ...filePath(fault.path)],
      ...rotationFaultInWords(fault),
    }));
    return [...dangling, ...inWords];
  });
}

function updateFaults(file: DirectoryFile, content: DirectoryContent, ids: Ids): readonly PlacedFault[] {
  return (file.updates ?? []).flatMap(({ rotation, rotations = [], topics = [] }, index) => {
    const at = ['updates', index];
    const named = [
      ...(rotation === undefined ? [] : [{ id: rotation, at: [...at, 'rotation'] }]),
      ...rotations.map((id, place) => ({ id, at: [...at, 'rotations', place] })),
    ];
    return [
      ...named.flatMap(({ id, at }) => (content.rotations.has(id) ? [] : ids.unknown('rotation', id, at))),
      ...topics.flatMap((id, place) =>
        content.directory.topics.has(id) ? [] : ids.unknown('topic', id, [...at, 'topics', place]),
      ),
    ];
  });
}
