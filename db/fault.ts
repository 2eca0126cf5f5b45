import { DrizzleQueryError } from 'drizzle-orm/errors';

/** Something about the database that a person has to put right. The message is one sentence they can act on. */
export type DatabaseFaultCode =
  | 'database-unreachable'
  | 'database-login-refused'
  | 'database-too-new'
  | 'server-too-old'
  | 'data-folder-unwritable'
  | 'data-folder-in-use'
  | 'stored-data-unreadable'
  | 'statement-failed'
  | 'database-closed';

export class DatabaseFault extends Error {
  override readonly name = 'DatabaseFault';
  readonly code: DatabaseFaultCode;

  constructor(code: DatabaseFaultCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

/** The vendor's or the system's code of an error or of its causes (`ECONNREFUSED`, `28P01`), outermost first. */
export function codesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  return [...own, ...codesOf(error.cause)];
}

/**
 * The fault that a failed statement is, or the error itself where it is none. What the libraries throw holds the values of the
 * statement, and so people's names and addresses, which must not get into a log: only the text of the statement is kept.
 */
export function statementFault(error: unknown): unknown {
  if (!(error instanceof DrizzleQueryError)) return error;
  const { message = 'unknown error' } = error.cause ?? {};
  const code = codesOf(error)[0] ?? 'no code';
  return new DatabaseFault(
    'statement-failed',
    `The database failed: ${message} (${code}), at: ${error.query}`,
  );
}
