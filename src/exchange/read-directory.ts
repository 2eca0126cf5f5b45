import { ok, type Result, refused } from '../kernel/result.ts';
import { contentFaults } from './content-faults.ts';
import { contentFromFile } from './content-from-file.ts';
import type { FileFault, FilePath, PlacedFault } from './file-fault.ts';
import type { DirectoryContent } from './ports.ts';
import { without } from './salvage.ts';
import { DirectoryFile } from './schema.ts';
import { schemaFaults } from './schema-faults.ts';
import { readYaml } from './yaml-source.ts';

/**
 * Reads a directory file (YAML 1.2, the form of `directoryJsonSchema`). Refuses with every fault at once, in the order of the text:
 * of syntax, or else of form and of what the parts have to do with one another. `fileName` is only carried into the faults.
 */
export function readDirectory(
  text: string,
  fileName?: string,
): Result<DirectoryContent, readonly FileFault[]> {
  const yaml = readYaml(text, fileName);
  if (!yaml.ok) return yaml;
  const { value, place, faults } = yaml.value;
  const parsed = DirectoryFile.safeParse(value);
  const ofForm = parsed.success ? [] : schemaFaults(DirectoryFile, value, parsed.error.issues);
  const readable = parsed.success ? whole(parsed.data) : salvage(value, ofForm);
  const ofContent = contentFaults(readable.file, value).map((fault) => ({
    ...fault,
    at: readable.original(fault.at),
  }));
  const all = [...faults, ...[...ofForm, ...readable.more, ...ofContent].map(place)];
  return all.length > 0 ? refused(inOrder(all)) : ok(contentFromFile(readable.file));
}

function inOrder(faults: readonly FileFault[]): readonly FileFault[] {
  return [...faults].sort((left, right) => left.line - right.line || left.column - right.column);
}

interface Readable {
  readonly file: DirectoryFile;
  readonly original: (path: FilePath) => FilePath;
  /** Faults of form that showed only when others were out of the way. */
  readonly more: readonly PlacedFault[];
}

function whole(file: DirectoryFile): Readable {
  return { file, original: (path) => path, more: [] };
}

/**
 * The part of a faulty file that can be read all the same: each faulty value is left out, and where what holds it can't do without
 * it, that too.
 */
function salvage(value: unknown, faults: readonly PlacedFault[]): Readable {
  let faulty = faults.map((fault) => fault.at);
  const more: PlacedFault[] = [];
  for (let round = 0; round < DEEPEST; round += 1) {
    const { value: rest, original } = without(value, faulty);
    const complete = withStandIns(rest);
    const parsed = DirectoryFile.safeParse(complete);
    if (parsed.success) return { file: parsed.data, original, more };
    const found = schemaFaults(DirectoryFile, complete, parsed.error.issues).map((fault) => ({
      ...fault,
      at: original(fault.at),
    }));
    // What is missing now was taken out, and what lies above a fault may follow from it; the rest was hidden and is new.
    more.push(
      ...found.filter(({ code, at }) => code !== 'missing' && !faulty.some((path) => startsWith(path, at))),
    );
    const isOut = (at: FilePath) => faulty.some((path) => path.length === at.length && startsWith(path, at));
    faulty = [...faulty, ...found.map(({ at }) => (isOut(at) ? at.slice(0, -1) : at))];
    if (faulty.some((path) => path.length === 0)) break;
  }
  return { ...whole(DirectoryFile.parse(withStandIns({}))), more };
}

function startsWith(path: FilePath, beginning: FilePath): boolean {
  return beginning.every((step, index) => path[index] === step);
}

/** The form is nowhere half as deep as this, and a round takes out at least half a level: so many rounds leave something that can be read, or nothing. */
const DEEPEST = 20;

/** What stands for a name that is missing or faulty; as a name it is like no other, for it holds no letter. */
const STAND_IN = '…';

/** What an entry of each section can't do without, and no rule among the parts asks about. */
const STAND_INS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  people: { name: STAND_IN },
  departments: { name: STAND_IN },
  rotations: { name: STAND_IN },
  topics: { name: STAND_IN },
  updates: { kind: 'message', cron: STAND_IN },
};

/** Fills in what is missing, so that a bad name does not hide a bad reference. */
function withStandIns(value: unknown): unknown {
  const file = isRecord(value) ? value : {};
  const sections = Object.entries(STAND_INS).flatMap(([section, standIns]) => {
    const list = file[section];
    if (!Array.isArray(list)) return [];
    return [[section, list.map((item: unknown) => (isRecord(item) ? { ...standIns, ...item } : item))]];
  });
  const organization = {
    name: STAND_IN,
    timezone: 'UTC',
    ...(isRecord(file['organization']) && file['organization']),
  };
  return { version: 1, ...file, ...Object.fromEntries(sections), organization };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
