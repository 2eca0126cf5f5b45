/**
 * The part of PostgreSQL's wire protocol that it takes to let a client speak with the embedded database.
 * https://www.postgresql.org/docs/current/protocol-message-formats.html
 */

const PROTOCOL_3 = 196_608;
const SSL_REQUEST = 80_877_103;
const GSS_ENCRYPTION_REQUEST = 80_877_104;

/** What a client sends first, and how many bytes of it were that. */
export interface Opening {
  readonly kind: 'startup' | 'encryption' | 'unknown';
  readonly length: number;
}

/** The first packet of a connection, or undefined while it is not whole. It alone has no type byte. */
export function readOpening(bytes: Buffer): Opening | undefined {
  if (bytes.length < 8) return undefined;
  const length = bytes.readInt32BE(0);
  const code = bytes.readInt32BE(4);
  if (code === SSL_REQUEST || code === GSS_ENCRYPTION_REQUEST) return { kind: 'encryption', length: 8 };
  if (code !== PROTOCOL_3) return { kind: 'unknown', length: 8 };
  return bytes.length < length ? undefined : { kind: 'startup', length };
}

/** The answer to a wish for encryption: no. The connection does not leave the machine. */
export const NO_ENCRYPTION = Buffer.from('N');

/** What a client must be told before its first query: that it is logged in, how texts travel, that all is ready. */
export const GREETING = Buffer.concat([
  message('R', int32(0)),
  ...Object.entries({
    client_encoding: 'UTF8',
    DateStyle: 'ISO',
    integer_datetimes: 'on',
    standard_conforming_strings: 'on',
  }).map(([name, value]) => message('S', Buffer.from(`${name}\0${value}\0`))),
  message('K', Buffer.concat([int32(0), int32(0)])),
  message('Z', Buffer.from('I')),
]);

/** Ends whatever a client has left open: the error it did not acknowledge, then the transaction. */
export const ABANDON = Buffer.concat([message('S'), message('Q', Buffer.from('rollback\0'))]);

/** How many of the bytes make up whole messages. */
export function wholeLength(bytes: Buffer): number {
  let end = 0;
  while (end + 5 <= bytes.length) {
    const next = end + 1 + bytes.readInt32BE(end + 1);
    if (next > bytes.length) break;
    end = next;
  }
  return end;
}

/** Whether the messages of a client begin with its goodbye. */
export function isGoodbye(messages: Buffer): boolean {
  return messages.toString('latin1', 0, 1) === 'X';
}

/** Whether the server's last word is that it is ready, and in no transaction: nothing of the client's is under way. */
export function leavesNothingOpen(answer: Buffer): boolean {
  const READY = 6; // type, length, status
  return answer.toString('latin1', answer.length - READY) === 'Z\0\0\0\x05I';
}

function message(type: string, body: Buffer = Buffer.alloc(0)): Buffer {
  return Buffer.concat([Buffer.from(type), int32(body.length + 4), body]);
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}
