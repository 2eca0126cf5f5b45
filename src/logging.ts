import { type Logger as Pino, pino } from 'pino';
import pretty from 'pino-pretty';
import type { LogLevel } from './config.ts';
import { systemClock } from './kernel/clock.ts';
import type { LogData, Logger } from './kernel/logger.ts';

/**
 * JSON lines, one an entry, or readable lines where the output is a terminal. Secrets print as `[secret]` by
 * themselves; an `error` is written with its stack and causes.
 */
export function createLogger(
  level: LogLevel,
  output: { readonly fd: number; readonly isTTY?: boolean },
): Logger {
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${systemClock.now()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { error: pino.stdSerializers.errWithCause },
    messageKey: 'message',
  };
  return wrap(
    output.isTTY
      ? pino(
          options,
          pretty({
            destination: output.fd,
            sync: true,
            messageKey: 'message',
            errorLikeObjectKeys: ['error'],
            translateTime: 'SYS:HH:MM:ss',
          }),
        )
      : pino(options, pino.destination({ dest: output.fd, sync: true })),
  );
}

function wrap(target: Pino): Logger {
  return {
    debug: (message, data = {}) => target.debug(data, message),
    info: (message, data = {}) => target.info(data, message),
    warn: (message, data = {}) => target.warn(data, message),
    error: (message, data = {}) => target.error(data, message),
    child: (data: LogData) => wrap(target.child(data)),
  };
}
