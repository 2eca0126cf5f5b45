/**
 * Where the program says what happens to it. The message is static, so that it can be searched for; ids go in the data.
 * Never message bodies, tokens or email addresses.
 */
export interface Logger {
  debug(message: string, data?: LogData): void;
  info(message: string, data?: LogData): void;
  warn(message: string, data?: LogData): void;
  /** `data.error`, if it is an Error, is logged with its stack and its causes. */
  error(message: string, data?: LogData): void;
  /** A logger that adds `data` to each line. */
  child(data: LogData): Logger;
}

export type LogData = Readonly<Record<string, unknown>>;
