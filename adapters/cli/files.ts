import { ok, type Result, refused } from '../../src/kernel/result.ts';
import type { CliEnvironment } from './environment.ts';

/** What a path says when something is wrong with what is there. */
export function fileLabel(path: string): string {
  return path === '-' ? 'stdin' : path;
}

const REFUSALS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file',
  EACCES: 'The file may not be read',
  EPERM: 'The file may not be read',
  EISDIR: 'That is a folder, not a file',
};

/** The text of a file, or one sentence on why there is none. */
export async function textOf(environment: CliEnvironment, path: string): Promise<Result<string, string>> {
  const read = await bytesOf(environment, path);
  return read.ok ? decoded(read.value, fileLabel(path)) : read;
}

/** All of a file, or one sentence on why there is none. */
export async function bytesOf(
  environment: CliEnvironment,
  path: string,
): Promise<Result<Uint8Array, string>> {
  try {
    return ok(await environment.readBytes(path));
  } catch (error) {
    // A path that was mistyped is a refusal; whatever else breaks is a fault.
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const why = REFUSALS[code];
    if (why === undefined) throw error;
    return refused(`${why}: ${fileLabel(path)}`);
  }
}

/**
 * UTF-8, or UTF-16 where the file begins with its mark, as `>` of Windows PowerShell writes it; the mark is left out. What is
 * neither is refused: read all the same, `José` would become `Jos�` without a word.
 */
function decoded(bytes: Uint8Array, label: string): Result<string, string> {
  const encoding = encodingOf(bytes);
  try {
    return ok(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch (error) {
    // The decoder tells bytes that are no text by a TypeError, but not where they are.
    if (!(error instanceof TypeError)) throw error;
    const before = new TextDecoder(encoding).decode(bytes).split('\ufffd', 1)[0] ?? '';
    const line = before.split('\n');
    const place = `${label}:${line.length}:${(line.at(-1)?.length ?? 0) + 1}`;
    return refused(`${place}: these bytes are no ${encoding.toUpperCase()}; save the file as UTF-8.`);
  }
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
