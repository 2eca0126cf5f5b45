import { fileFromContent } from './file-from-content.ts';
import type { DirectoryContent } from './ports.ts';
import { readDirectory } from './read-directory.ts';
import { writeDirectory } from './write-directory.ts';

/** What is wrong with a thing of a directory that is no file: its place in one would tell nobody anything. */
export interface ThingInFault {
  /** `topic payroll`, or the field of the file where it is none of several. */
  readonly subject: string;
  /** Where in it, as in the file: `fallback[0].person`; empty for all of it. */
  readonly path: string;
  readonly message: string;
  /** What to write instead. */
  readonly instead: string;
}

const NOUNS: Readonly<Record<string, string>> = {
  people: 'person',
  departments: 'department',
  rotations: 'rotation',
  topics: 'topic',
  updates: 'update',
};

/** What a file that said all of this would be refused with. */
export function faultsTogether(content: DirectoryContent): readonly ThingInFault[] {
  const read = readDirectory(writeDirectory(content));
  if (read.ok) return [];
  const file: Readonly<Record<string, unknown>> = fileFromContent(content);
  return read.refusal.map(({ path, message, instead }) => {
    const [, section = path, index, rest = ''] = /^(\w+)(?:\[(\d+)\])?\.?(.*)$/s.exec(path) ?? [];
    const id = index === undefined ? undefined : idAt(file[section], Number(index));
    const noun = NOUNS[section];
    const subject = noun !== undefined && id !== undefined ? `${noun} ${id}` : section;
    return { subject, path: rest, message, instead };
  });
}

function idAt(list: unknown, index: number): string | undefined {
  const entry: unknown = Array.isArray(list) ? list[index] : undefined;
  const id: unknown = typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'id') : undefined;
  return typeof id === 'string' ? id : undefined;
}
