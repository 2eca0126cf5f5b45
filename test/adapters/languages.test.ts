import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectSlack, connectTeams } from '../../adapters/local/platforms.ts';
import type { Database } from '../../db/database.ts';
import { openDatabase } from '../../db/open.ts';
import type { Language } from '../../src/chat/languages/language.ts';
import { wordsIn } from '../../src/chat/languages/words.ts';
import { driveChat } from '../support/chat-driver.ts';
import { type ChatWorld, openChatWorld } from '../support/chat-world.ts';
import { freshFolder } from '../support/databases.ts';
import { silentLogger } from '../support/logger.ts';

/** Somebody with a setting or none, the locale the platform reports of them, and the language they are to be answered in. */
interface Asker {
  readonly name: string;
  readonly setting?: Language;
  readonly locale: string;
  readonly answered: Language;
}

/** The organisation's own language is Vietnamese. */
const ASKERS: readonly Asker[] = [
  { name: 'Setting First', setting: 'ru', locale: 'pt-BR', answered: 'ru' },
  { name: 'Setting Alone', setting: 'en', locale: 'de-DE', answered: 'en' },
  { name: 'Portuguese Short', locale: 'pt', answered: 'pt-BR' },
  { name: 'Portuguese Under', locale: 'pt_BR', answered: 'pt-BR' },
  { name: 'Portuguese Abroad', locale: 'pt-PT', answered: 'pt-BR' },
  { name: 'Russian Region', locale: 'ru-RU', answered: 'ru' },
  { name: 'Russian Elsewhere', locale: 'ru-kz', answered: 'ru' },
  { name: 'Vietnamese Under', locale: 'vi_VN', answered: 'vi' },
  { name: 'Moldovan Old', locale: 'mo', answered: 'ro' },
  { name: 'Moldovan Region', locale: 'ro-MD', answered: 'ro' },
  { name: 'English Region', locale: 'en-GB', answered: 'en' },
  { name: 'None Ofours', locale: 'de-DE', answered: 'vi' },
];

const COMPANY = `
version: 1
organization: { name: Northwind, timezone: Europe/Berlin, language: vi }
people:
${ASKERS.map(
  ({ name, setting }, n) =>
    `  - { id: p${n}, name: ${name}, email: p${n}@northwind.example${setting ? `, language: ${setting}` : ''} }`,
).join('\n')}
topics:
  - { id: payroll, name: Payroll, contact: { person: p0 } }
`;

describe.each([
  { platform: 'Slack', connect: connectSlack },
  { platform: 'Teams', connect: connectTeams },
])('who asks in $platform', ({ connect }) => {
  let database: Database;
  let removeDatabase: () => Promise<void>;
  let world: ChatWorld;

  beforeAll(async () => {
    const { options, remove } = await freshFolder();
    removeDatabase = remove;
    database = await openDatabase(options, silentLogger);
    world = await openChatWorld(connect, { database, company: COMPANY, now: '2026-11-20T10:00:00Z' });
    const { standIn } = world;
    const accounts = standIn.accounts().map((account) => {
      const locale = ASKERS.find(({ name }) => name === account.name)?.locale;
      return { ...account, ...(locale !== undefined && { locale }) };
    });
    const channels = standIn.conversations(accounts[0]?.id ?? '').filter(({ kind }) => kind === 'channel');
    standIn.replaceRoster({ accounts, channels });
  });
  afterAll(async () => {
    await world.close();
    await database.close();
    await removeDatabase();
  });

  it.each(ASKERS)(
    'is answered by their setting, else their locale, else as the organisation speaks: $name, $locale',
    async ({ name, answered }) => {
      const answer = await driveChat(world.standIn, name).say('help', 'direct');
      expect(answer.text).toContain(wordsIn(answered).text('help.heading'));
    },
  );

  it('is answered in the organisation’s language where everybody reads it', async () => {
    const answer = await driveChat(world.standIn, 'Russian Region').say('@Pointperson help', {
      channel: 'general',
    });
    expect(answer.text).toContain(wordsIn('vi').text('help.heading'));
  });
});
