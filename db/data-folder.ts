import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdir, readdir, rm, stat, symlink } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { dirname, join, relative, resolve } from 'node:path';
import { DatabaseFault } from './fault.ts';

/** The longest path of a Unix-domain socket that all systems take: `sun_path` has 104 bytes on macOS, 108 on Linux. */
const SOCKET_PATH_LIMIT = 103;

const CLAIM = /^claim-(\d+)$/;
const SOCKET = /^[0-9a-f]{8}\.socket$/;

/** What a process finds when it asks for the data folder: it is its own from now on, or another one's. */
export type Claim =
  | ({ readonly type: 'held'; readonly database: string } & Doorway)
  | { readonly type: 'taken'; readonly socketPath: string };

/** Where other processes come to the holder of the folder. */
interface Doorway {
  /** Hands over who has come so far, and from then on everybody. */
  open(onConnection: (socket: Socket) => void): void;
  /** Lets nobody in any more, and lets go of the folder. Connections handed over are not its business. */
  close(): void;
}

/**
 * Claims a data folder for this process, creating it where there is none.
 *
 * The nth claim is a symbolic link `claim-n`, which only one process can create, to a socket on which its holder listens; it
 * holds while somebody answers there. The kernel ends that with the process, however it dies, so that nothing has to be
 * cleaned up, no process number can be mistaken for another's, and it works between containers that share the folder. The
 * newest claim is never removed, only followed by the next: a process that was held up between looking and claiming finds
 * that there is a newer one, and yields. Who finds the folder taken connects to that socket.
 * @throws DatabaseFault `data-folder-unwritable`
 */
export async function claimDataFolder(folder: string): Promise<Claim> {
  const sockets = join(folder, 'sockets');
  try {
    await makeFolder(resolve(sockets));
    return await claim(sockets, join(folder, 'database'));
  } catch (error) {
    throw unwritable(folder, error);
  }
}

/**
 * Makes the folder and those above it, step by step: the recursive `mkdir` of Node 20 never returns where a file system takes
 * no folders and says ENOENT, as /proc does.
 */
async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  const above = dirname(folder);
  if (above !== folder) await makeFolder(above);
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    if (isCode(error, 'EEXIST') && (await isFolder(folder))) return; // another process was faster
    if (!isCode(error, 'ENOENT')) throw error;
    throw new DatabaseFault(
      'data-folder-unwritable',
      `No folder can be made in ${above}; choose another data folder`,
      error,
    );
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch((error: unknown) => {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  });
  return found?.isDirectory() ?? false;
}

async function claim(sockets: string, database: string): Promise<Claim> {
  const own = `${randomBytes(4).toString('hex')}.socket`;
  const doorway = await openDoorway(join(sockets, own));
  try {
    for (;;) {
      const newest = await newestClaim(sockets);
      const taken = socketPath(join(sockets, `claim-${newest}`));
      if (await answers(taken)) {
        doorway.close();
        return { type: 'taken', socketPath: taken };
      }
      if (!(await linked(own, join(sockets, `claim-${newest + 1}`)))) continue;
      if ((await newestClaim(sockets)) > newest + 1) continue;
      await sweep(sockets, newest + 1);
      return { type: 'held', database, ...doorway };
    }
  } catch (error) {
    doorway.close();
    throw error;
  }
}

/** Listens on a socket that only this user may connect to; who comes before it is opened waits. */
async function openDoorway(path: string): Promise<Doorway> {
  const waiting = new Set<Socket>();
  let receive = (socket: Socket): void => {
    waiting.add(socket);
  };
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy()); // a client that went away while it waited is no fault
    receive(socket);
  });
  server.listen({ path: socketPath(path) });
  await once(server, 'listening');
  await chmod(path, 0o600);
  return {
    open(onConnection) {
      receive = onConnection;
      waiting.forEach(onConnection);
      waiting.clear();
    },
    close() {
      server.close();
      for (const socket of waiting) socket.destroy();
    },
  };
}

async function newestClaim(sockets: string): Promise<number> {
  const names = await readdir(sockets);
  return Math.max(0, ...names.map((name) => Number(CLAIM.exec(name)?.[1] ?? 0)));
}

/** Creates the link; false where it is there already. */
async function linked(target: string, path: string): Promise<boolean> {
  try {
    await symlink(target, path);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Whether somebody listens on the socket. */
async function answers(path: string): Promise<boolean> {
  const socket = connect({ path });
  try {
    await once(socket, 'connect');
    return true;
  } catch (error) {
    if (isCode(error, 'EAGAIN')) return true; // so many are waiting there already that no more fit
    // Nobody there; the socket is gone; whoever was there is going.
    if (['ECONNREFUSED', 'ENOENT', 'ECONNRESET'].some((code) => isCode(error, code))) return false;
    throw error;
  } finally {
    socket.destroy();
  }
}

/** Removes what processes that were killed have left: claims before this one, and sockets on which nobody listens. */
async function sweep(sockets: string, holding: number): Promise<void> {
  for (const name of await readdir(sockets)) {
    const path = join(sockets, name);
    const claimed = CLAIM.exec(name)?.[1];
    if (claimed !== undefined && Number(claimed) < holding) await rm(path, { force: true });
    if (SOCKET.test(name) && !(await answers(socketPath(path)))) await rm(path, { force: true });
  }
}

/** The shortest way to write the path. */
function socketPath(path: string): string {
  const absolute = resolve(path);
  const fromHere = relative('.', absolute);
  const shortest = fromHere.length < absolute.length ? fromHere : absolute;
  if (Buffer.byteLength(shortest) <= SOCKET_PATH_LIMIT) return shortest;
  throw new DatabaseFault(
    'data-folder-unwritable',
    `The path of the data folder is too long for a socket in it (${Buffer.byteLength(shortest)} bytes, ${SOCKET_PATH_LIMIT} at most): ${absolute}; choose a shorter one`,
  );
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there, or its file system has no sockets and links',
  EROFS: 'its file system is read-only',
  ENOTDIR: 'part of its path is a file',
  EEXIST: 'it is a file',
  ENOSPC: 'the disk is full',
  ENOTSUP: 'its file system has no sockets and links',
  EOPNOTSUPP: 'its file system has no sockets and links',
};

/** The fault that an error of the file system stands for, or the error itself where it is none of ours. */
export function unwritable(folder: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = REASONS[code];
  if (reason === undefined) return error;
  return new DatabaseFault(
    'data-folder-unwritable',
    `Can't keep data in ${resolve(folder)}: ${reason}; choose another folder, or put that right`,
    error,
  );
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
