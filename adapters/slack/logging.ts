import { LogLevel } from '@slack/bolt';
import type { Logger } from '../../src/kernel/logger.ts';

/** The logger that Slack's packages ask for. */
export interface SdkLogger {
  debug(...messages: unknown[]): void;
  info(...messages: unknown[]): void;
  warn(...messages: unknown[]): void;
  error(...messages: unknown[]): void;
  setLevel(level: LogLevel): void;
  getLevel(): LogLevel;
  setName(name: string): void;
}

/**
 * Our logger, as Slack's packages want it. What they say at the debug level holds whole payloads, so it is let go: message
 * bodies are never logged.
 */
export function sdkLogger(logger: Logger): SdkLogger {
  return {
    debug: () => {},
    info: (...messages) => logger.debug('slack sdk', detail(messages)),
    warn: (...messages) => logger.warn('slack sdk', detail(messages)),
    error: (...messages) => logger.error('slack sdk', detail(messages)),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}

function detail(messages: readonly unknown[]): Record<string, unknown> {
  const error = messages.find((message) => message instanceof Error);
  const texts = messages.filter((message) => typeof message === 'string');
  return { detail: texts.join(' '), ...(error === undefined ? {} : { error }) };
}
