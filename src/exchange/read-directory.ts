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
  const all = [...faults, ...[...ofForm, ...readable.more, ...ofContent(readable, value)].map(place)];
  return all.length > 0 ? refused(inOrder(all)) : ok(contentFromFile(readable.file));
}

/** The faults among the parts of what is readable, but for those that only taking other faults out has made. */
function ofContent({ file, original, out }: Readable, value: unknown): readonly PlacedFault[] {
  const isOut = (path: FilePath) => out.some((other) => isSame(path, other));
  return contentFaults(file, value)
    .map((fault) => ({ ...fault, at: original(fault.at) }))
    .filter(({ code, at }) => {
      const cadences = ['every', 'on', 'layers'].map((field) => [...at.slice(0, -1), field]);
      return code !== 'no-cadence' || !cadences.some(isOut);
    });
}

function inOrder(faults: readonly FileFault[]): readonly FileFault[] {
  return [...faults].sort((left, right) => left.line - right.line || left.column - right.column);
}

interface Readable {
  readonly file: DirectoryFile;
  readonly original: (path: FilePath) => FilePath;
  /** What was taken out. */
  readonly out: readonly FilePath[];
  /** Faults of form that showed only when others were out of the way. */
  readonly more: readonly PlacedFault[];
}

function whole(file: DirectoryFile): Readable {
  return { file, original: (path) => path, out: [], more: [] };
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
    if (parsed.success) return { file: parsed.data, original, out: faulty, more };
    const found = schemaFaults(DirectoryFile, complete, parsed.error.issues).map((fault) => ({
      ...fault,
      at: original(fault.at),
    }));
    more.push(...found.filter((fault) => !followsFrom(fault, faulty)));
    const holders = found.map(({ at }) => (faulty.some((path) => isSame(path, at)) ? at.slice(0, -1) : at));
    faulty = [...faulty, ...holders];
    if (faulty.some((path) => path.length === 0)) break;
  }
  return { ...whole(DirectoryFile.parse(withStandIns({}))), more };
}

/**
 * What is missing now was taken out, what lies above a fault may follow from it, and without its layers a rotation looks like one
 * by turns; all else was hidden and is new.
 */
function followsFrom({ code, at }: PlacedFault, faulty: readonly FilePath[]): boolean {
  if (code === 'missing') return true;
  const layers = [...at.slice(0, -1), 'layers'];
  return faulty.some((path) => startsWith(path, at) || (code === 'misplaced-field' && isSame(path, layers)));
}

function startsWith(path: FilePath, beginning: FilePath): boolean {
  return beginning.every((step, index) => path[index] === step);
}

function isSame(path: FilePath, other: FilePath): boolean {
  return path.length === other.length && startsWith(path, other);
}

/** The form is nowhere half as deep as this, and a round takes out at least half a level: so many rounds leave something that can be read, or nothing. */
const DEEPEST = 20;

/** What stands for a name that is missing or faulty; as a name it is like no other, for it holds no letter. */
const STAND_IN = '…';

/** What an entry of each section can't do without, and no rule among the parts asks about. */
function standInsOf(
  section: string,
  entry: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  if (section === 'updates') return { kind: 'message', cron: STAND_IN };
  const byTurns = section === 'rotations' && entry['layers'] === undefined;
  return byTurns ? { name: STAND_IN, starts: '2000-01-01', participants: [] } : { name: STAND_IN };
}

/** Fills in what is missing, so that a bad name does not hide a bad reference. */
function withStandIns(value: unknown): unknown {
  const file = isRecord(value) ? value : {};
  const sections = ['people', 'departments', 'rotations', 'topics', 'updates'].flatMap((section) => {
    const list = file[section];
    if (!Array.isArray(list)) return [];
    const filled = list.map((entry: unknown) =>
      isRecord(entry) ? { ...standInsOf(section, entry), ...entry } : entry,
    );
    return [[section, filled]];
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
