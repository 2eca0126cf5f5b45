import { openDatabase } from '../../db/open.ts';
import { personId } from '../../src/kernel/ids.ts';
import { silentLogger } from '../support/logger.ts';
import { dana } from './examples.ts';

/**
 * A process that uses the database of a folder, for the tests that kill it. It says on standard output what it has reached,
 * one word a line, and does what it is told on the command line.
 */

const [dataDir = '', deed = ''] = process.argv.slice(2);
const say = (word: string) => process.stdout.write(`${word}\n`);
const forEver = () => new Promise<never>(() => setInterval(() => {}, 1_000_000));

const database = await openDatabase({ dataDir }, silentLogger);
say(database.kind);

/** Commits person after person, saying each id once its transaction has come back. */
async function commitUntilKilled(): Promise<never> {
  for (let index = 0; ; index++) {
    const id = personId(`person-${index}`);
    await database.unitOfWork.run(({ directory }) =>
      directory.write([{ noun: 'person', id, after: { ...dana, id } }]),
    );
    say(id);
  }
}

switch (deed) {
  case 'hold':
    await forEver();
    break;
  case 'commit-until-killed':
    await commitUntilKilled();
    break;
  case 'stay-in-transaction':
    await database.unitOfWork.run(async ({ directory }) => {
      await directory.lock();
      await directory.write([{ noun: 'person', id: dana.id, after: dana }]);
      say('in-transaction');
      await forEver();
    });
    break;
  case 'commit-one':
    await database.unitOfWork.run(async ({ directory }) => {
      const { people } = (await directory.lock()).directory;
      const id = personId(`person-${people.size}`);
      await directory.write([{ noun: 'person', id, after: { ...dana, id } }]);
    });
    await database.close();
    say('closed');
    break;
  default:
    throw new Error(`No such deed: ${deed}`);
}
