import { connect, type Socket } from 'node:net';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import type { Logger } from '../src/kernel/logger.ts';

/** Seconds until a server that says nothing counts as unreachable. */
const CONNECT_TIMEOUT = 10;

/** Where a server is: at an address or, where `path` is given, behind a Unix-domain socket. */
export interface Address {
  readonly url: string;
  readonly path?: string;
}

/** One connection to a server, made when it is first used, and never made again. */
export interface Client {
  readonly orm: PostgresJsDatabase;
  /** Whether the connection is lost, so that nothing may be sent any more. */
  isLost(): boolean;
  /** Lets go of the connection, whatever state the driver believes it to be in. */
  end(): Promise<void>;
}

/**
 * Opens a client of the driver that has a single connection with a single life. In its books (postgres 3.4.9) a connection that
 * broke is not the same again once it is connected anew, in ways that can't be seen or mended from outside:
 * - Where it broke with bytes still to be sent, it never sends again, not even its login: each use of it is a
 *   CONNECT_TIMEOUT (`closed` cancels `nextWriteTimer` and does not forget it).
 * - Where it broke with a query on it, the query stays there, and an error that was half read is given to whatever is asked
 *   next (https://github.com/porsager/postgres/issues/1097).
 * - Where the server hangs up during the login, as a proxy does whose server is down, it logs in again for ever, without a
 *   pause (https://github.com/porsager/postgres/issues/1193).
 * - After an outage it waits up to 20 s before it tries again, though the server may long be back.
 */
export function openClient({ url, path }: Address, logger: Logger): Client {
  let socket: Socket | undefined;
  let hasClosed = false;

  /** What the driver asks for a socket, under a name that its types leave out. */
  function onlyOnce(address: DriverAddress): Socket {
    if (socket) throw Object.assign(new Error('The connection broke'), { code: 'CONNECTION_CLOSED' });
    socket = newSocket(address);
    return socket;
  }

  const options = {
    ...(path !== undefined && { path }),
    max: 1,
    socket: onlyOnce,
    connect_timeout: CONNECT_TIMEOUT,
    // Where its time is up between two transactions, the second would wait for the connection that is ending.
    max_lifetime: null,
    // Array types, which this would ask the server about on each connection, are not used.
    fetch_types: false,
    connection: { application_name: 'pointperson', DateStyle: 'ISO', TimeZone: 'UTC' },
    onclose() {
      hasClosed = true;
    },
    onnotice: ({ code, message }: postgres.Notice) => logger.debug('Database notice', { code, message }),
  };
  const sql = postgres(url, options);

  // Between the two events `error` and `close` of its socket, the driver takes a query and never settles it.
  const isLost = () => hasClosed || socket?.destroyed === true;

  return {
    orm: drizzle(sql, { casing: 'snake_case' }),
    isLost,
    async end() {
      // Without an end to its patience it would wait for the query of a connection that broke
      // (https://github.com/porsager/postgres/issues/1097) or for the answer of a server that is gone.
      await sql.end({ timeout: isLost() ? 0 : 1 });
      // A connection that is just being made, or whose other end is silent, is left open by that.
      socket?.destroy();
    },
  };
}

interface DriverAddress {
  readonly host: readonly string[];
  readonly port: readonly number[];
  readonly path: string | false;
}

function newSocket({ host: [host = 'localhost'], port: [port = 5432], path }: DriverAddress): Socket {
  const socket = path ? connect({ path }) : connect({ host, port });
  // The driver looks for the name there that the server's certificate has to bear.
  return Object.assign(socket, { host, port });
}
