import type { Socket } from 'node:net';
import type { PGlite } from '@electric-sql/pglite';
import type { Logger } from '../src/kernel/logger.ts';
import {
  ABANDON,
  GREETING,
  isGoodbye,
  leavesNothingOpen,
  NO_ENCRYPTION,
  readOpening,
  wholeLength,
} from './wire.ts';

/** Milliseconds that a client may say nothing in the middle of a transaction, while everybody else waits for it. */
const PATIENCE_MS = 30_000;

/** Lets other processes of this machine use the embedded database of this one. */
export interface Share {
  /** Serves a client from when the database is open. */
  accept(socket: Socket): void;
  /** Breaks off all clients; resolves when nothing of theirs is under way any longer. */
  close(): Promise<void>;
}

/**
 * Shares an embedded database, which has one session for all. A client therefore has it to itself from the first byte of a
 * query until the database says that nothing is left open: through both halves of a parameterised query, and through a
 * transaction. The queue is PGlite's own, so that the clients and this process wait for one another. (PGlite's own socket
 * server, at 0.2.17, does not wait for the transactions of the process that it runs in.)
 */
export function createShare(database: PGlite, logger: Logger, patienceMs = PATIENCE_MS): Share {
  const sockets = new Set<Socket>();
  const sessions = new Set<Promise<void>>();
  return {
    accept(socket) {
      sockets.add(socket);
      const session = serve(socket, database, patienceMs)
        .catch((error: unknown) => logger.debug('Local database client broke off', { error }))
        .finally(() => {
          socket.destroy();
          sockets.delete(socket);
          sessions.delete(session);
        });
      sessions.add(session);
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all(sessions);
    },
  };
}

async function serve(socket: Socket, database: PGlite, patienceMs: number): Promise<void> {
  let endTurn: (() => void) | undefined;
  socket.on('timeout', () => socket.destroy());
  try {
    for await (const messages of messagesOf(socket)) {
      endTurn ??= await takeTurn(database);
      if (socket.destroyed) return;
      const answer = Buffer.from(await database.execProtocolRaw(messages));
      if (leavesNothingOpen(answer)) {
        endTurn();
        endTurn = undefined;
      }
      socket.setTimeout(endTurn ? patienceMs : 0);
      await written(socket, answer);
    }
  } finally {
    if (endTurn) {
      await database.execProtocolRaw(ABANDON);
      endTurn();
    }
  }
}

/** What a client asks, as whole messages, from its greeting to its goodbye. */
async function* messagesOf(socket: Socket): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  let isGreeted = false;
  for await (const chunk of socket) {
    rest = Buffer.concat([rest, chunk]);
    while (!isGreeted) {
      const opening = readOpening(rest);
      if (!opening) break;
      if (opening.kind === 'unknown') return;
      rest = rest.subarray(opening.length);
      isGreeted = opening.kind === 'startup';
      await written(socket, isGreeted ? GREETING : NO_ENCRYPTION);
    }
    const whole = isGreeted ? wholeLength(rest) : 0;
    if (whole === 0) continue;
    if (isGoodbye(rest)) return;
    yield rest.subarray(0, whole);
    rest = rest.subarray(whole);
  }
}

/** Waits for all who came before, the transactions of this process among them; everybody waits until it is given back. */
function takeTurn(database: PGlite): Promise<() => void> {
  return new Promise((resolve, reject) => {
    database._runExclusiveTransaction(() => new Promise<void>((release) => resolve(release))).catch(reject);
  });
}

function written(socket: Socket, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}
