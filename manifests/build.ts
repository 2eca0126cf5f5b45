import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { writeManifests } from './write-manifests.ts';

/** `npm run manifests`: ends with 1 and every fault at once where something is wrong. */
async function main(): Promise<number> {
  const folder = path.join(import.meta.dirname, 'out');
  const variables = { ...(await dotEnv()), ...process.env };
  const written = await writeManifests(variables, folder);
  if (written.type === 'faulty') {
    for (const { file, at, message } of written.faults) console.error(`${file}: ${at}: ${message}`);
    return 1;
  }
  console.log([...written.lines, `In ${path.relative(process.cwd(), folder)}/`].join('\n'));
  return 0;
}

async function dotEnv(): Promise<Readonly<Record<string, string | undefined>>> {
  try {
    return parseEnv(await readFile(path.join(import.meta.dirname, '../.env'), 'utf8'));
  } catch (error) {
    // Most servers keep no such file: the environment alone counts there.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}

process.exitCode = await main();
