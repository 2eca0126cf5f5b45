import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import type { Config } from '../../src/config.ts';
import { applyDirectory } from '../../src/exchange/directory-as-code.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import type { Logger } from '../../src/kernel/logger.ts';
import { serve } from '../../src/serve.ts';
import { freshFolder } from '../support/databases.ts';
import { silentLogger } from '../support/logger.ts';

const TINY = `version: 1
organization: { name: Tiny, timezone: UTC, language: en }
people:
  - { id: ada, name: Ada, email: Ada@example.com }
`;

describe('the start', { timeout: 60_000 }, () => {
  let folder: Awaited<ReturnType<typeof freshFolder>>;
  const logged: string[] = [];
  const logger: Logger = (() => {
    const note = (message: string, data?: object) => void logged.push(`${message} ${JSON.stringify(data)}`);
    return { debug: note, info: note, warn: note, error: note, child: () => logger };
  })();
  beforeEach(async () => {
    folder = await freshFolder();
    const database = await openDatabase(folder.options, silentLogger);
    await applyDirectory({ text: TINY }, { work: database.unitOfWork, clock: systemClock });
    await database.close();
  });
  afterEach(() => folder.remove());

  const config = (admins: readonly string[]): Config => ({
    localWorkspace: true,
    database: folder.options,
    dataDir: folder.options.dataDir,
    host: '127.0.0.1',
    port: 0,
    logLevel: 'debug',
    admins,
  });

  it('has a code to print where nobody decides yet, and says it in no line of the log', async () => {
    const served = await serve(config([]), logger);
    await served.stop();

    expect(served.setupCode).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/);
    expect(logged.length).toBeGreaterThan(0);
    expect(logged.filter((line) => line.includes(served.setupCode ?? ''))).toEqual([]);
  });

  it('has none where the environment names admins, who are appointed', async () => {
    const served = await serve(config(['ada@example.com']), logger);
    await served.stop();

    expect(served.setupCode).toBeUndefined();
    const database = await openDatabase(folder.options, silentLogger);
    const { directory } = await database.snapshots.current();
    await database.close();
    expect(directory.organization.adminIds).toEqual(['ada']);
  });
});
