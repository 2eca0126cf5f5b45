import { Temporal } from 'temporal-polyfill';
import type { CliEnvironment, DataOptions } from '../../../adapters/cli/environment.ts';
import { runCli } from '../../../adapters/cli/run.ts';
import type { Database } from '../../../db/database.ts';
import { createMemoryDatabase } from '../../support/memory.ts';

/** What a run of the command line left behind. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A terminal over a database, in memory unless one is given, with files by name and the time standing still. */
export function createTerminal(
  options: {
    readonly files?: Readonly<Record<string, string | Uint8Array>>;
    readonly now?: string;
    readonly breaks?: string;
    /** Over another database than one in memory, which it does not close. */
    readonly database?: Database;
  } = {},
) {
  const clock = { now: () => Temporal.Instant.from(options.now ?? '2026-01-06T10:00:00Z') };
  const database = options.database ?? createMemoryDatabase();
  const files = new Map(Object.entries(options.files ?? {}));
  const opened: DataOptions[] = [];
  const started: DataOptions[] = [];
  let open = 0;
  let made = 0;

  async function run(...argv: string[]): Promise<Run> {
    const out = { stdout: '', stderr: '' };
    const environment: CliEnvironment = {
      stdout: { write: (text) => (out.stdout += text) },
      stderr: { write: (text) => (out.stderr += text) },
      async readBytes(path) {
        const content = files.get(path);
        if (content === undefined) throw Object.assign(new Error(`no ${path}`), { code: 'ENOENT' });
        return typeof content === 'string' ? new TextEncoder().encode(content) : content;
      },
      async writeText(path, text) {
        files.set(path, text);
      },
      clock,
      newId: () => {
        made += 1;
        return `made-${made}`;
      },
      userName: 'operator',
      version: '1.2.3',
      async open(data) {
        opened.push(data);
        open += 1;
        return {
          unitOfWork: database.unitOfWork,
          snapshots: {
            async current() {
              if (options.breaks !== undefined) throw new Error(options.breaks);
              return database.snapshots.current();
            },
          },
          async close() {
            open -= 1;
          },
        };
      },
      async start(data) {
        started.push(data);
        return 0;
      },
    };
    const code = await runCli(argv, environment);
    return { code, ...out };
  }

  return {
    run,
    files,
    database,
    opened,
    started,
    /** How many databases were opened and not closed. */
    leftOpen: () => open,
  };
}
