import { createInterface } from 'node:readline';
import { claimDataFolder } from '../../db/data-folder.ts';
import type { Database } from '../../db/database.ts';
import { openDatabase } from '../../db/open.ts';
import { personId } from '../../src/kernel/ids.ts';
import { silentLogger } from '../support/logger.ts';
import { dana, TIMES } from './examples.ts';

/**
 * A process that uses the database of a folder, for the tests that kill it. It says on standard output what it has reached,
 * one word a line, and does what it is told on the command line.
 */

const [dataDir = '', deed = ''] = process.argv.slice(2);
const say = (word: string) => process.stdout.write(`${word}\n`);
const forEver = () => new Promise<never>(() => setInterval(() => {}, 1_000_000));

async function open(): Promise<Database> {
  const database = await openDatabase({ dataDir }, silentLogger);
  say(database.kind);
  return database;
}

/** Commits person after person, saying each id once its transaction has come back. */
async function commitUntilKilled(): Promise<never> {
  const database = await open();
  for (let index = 0; ; index++) {
    const id = personId(`person-${index}`);
    await database.unitOfWork.run(({ directory }) =>
      directory.write([{ noun: 'person', id, after: { ...dana, id } }], TIMES, { way: 'program' }),
    );
    say(id);
  }
}

/** Commits one more person each time it is told to, and closes the database when nothing more can come. */
async function commitWhenTold(): Promise<void> {
  const database = await open();
  for await (const _ of createInterface({ input: process.stdin })) {
    await database.unitOfWork.run(async ({ directory }) => {
      const { people } = (await directory.lock()).directory;
      const id = personId(`person-${people.size}`);
      await directory.write([{ noun: 'person', id, after: { ...dana, id } }], TIMES, { way: 'program' });
    });
    say('committed');
  }
  await database.close();
  say('closed');
}

async function stayInTransaction(): Promise<void> {
  const database = await open();
  await database.unitOfWork.run(async ({ directory }) => {
    await directory.lock();
    await directory.write([{ noun: 'person', id: dana.id, after: dana }], TIMES, { way: 'program' });
    say('in-transaction');
    await forEver();
  });
}

switch (deed) {
  case 'claim':
    say((await claimDataFolder(dataDir)).type);
    await forEver();
    break;
  case 'commit-until-killed':
    await commitUntilKilled();
    break;
  case 'commit-when-told':
    await commitWhenTold();
    break;
  case 'stay-in-transaction':
    await stayInTransaction();
    break;
  default:
    throw new Error(`No such deed: ${deed}`);
}
