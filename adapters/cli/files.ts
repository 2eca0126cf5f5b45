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
  try {
    return ok(await environment.readText(path));
  } catch (error) {
    // A path that was mistyped is a refusal; whatever else breaks is a fault.
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const why = REFUSALS[code];
    if (why === undefined) throw error;
    return refused(`${why}: ${fileLabel(path)}`);
  }
}
