import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectSlack, connectTeams } from '../../adapters/local/platforms.ts';
import type { Database } from '../../db/database.ts';
import { openDatabase } from '../../db/open.ts';
import { type ChatDriver, driveChat, type SeenMessage } from '../support/chat-driver.ts';
import { type ChatWorld, openChatWorld } from '../support/chat-world.ts';
import { freshDatabase, freshFolder } from '../support/databases.ts';
import { silentLogger } from '../support/logger.ts';

/**
 * An employee asks, mistypes, and asks for what is not there; the answer changes at the handoff. The same story on each platform,
 * through its real adapter over the wire, and on each database.
 */
describe.each([
  { kind: 'PGlite', fresh: freshFolder },
  { kind: 'PostgreSQL', fresh: freshDatabase },
])('asking who to ask on $kind', ({ fresh }) => {
  describe.each([
    { platform: 'Slack', connect: connectSlack, strangersAre: { channel: 'general' } },
    { platform: 'Teams', connect: connectTeams, strangersAre: 'direct' },
  ] as const)('in $platform', ({ connect, strangersAre }) => {
    let database: Database;
    let removeDatabase: () => Promise<void>;
    let world: ChatWorld;
    let erin: ChatDriver;

    beforeAll(async () => {
      const { options, remove } = await fresh();
      removeDatabase = remove;
      database = await openDatabase(options, silentLogger);
      const company = await readFile('test/stories/company.yaml', 'utf8');
      world = await openChatWorld(connect, {
        database,
        company,
        now: '2026-11-20T10:00:00Z',
      });
      erin = driveChat(world.standIn, 'Erin Fox');
    });
    afterAll(async () => {
      await world.close();
      await database.close();
      await removeDatabase();
    });

    it('answers a mention in a channel for everyone, in a thread', async () => {
      const answer = await erin.say('@Pointperson payroll', { channel: 'general' });
      expect(answer).toMatchObject({ inThread: true, onlyYou: false });
      expectAlice(answer);
    });

    it('answers in a direct message, with the stored answer and the ways on', async () => {
      const answer = await erin.say('payroll', 'direct');
      expectAlice(answer);
      expect(answer.text).toContain('Payslips appear in the portal on the 25th.');
      expect(answer.labels).toEqual(expect.arrayContaining(['Schedule', 'About']));
    });

    it('finds the topic by an alias in another language', async () => {
      expectAlice(await erin.say('зарплата', 'direct'));
    });

    it('answers a slip of the finger, and offers the topic where it could be another word', async () => {
      expectAlice(await erin.say('payrool', 'direct'));
      expectAlice(await erin.say('slary', 'direct'));
      const offer = await erin.say('sallarry', 'direct');
      expect(offer.text).not.toContain('Alice Ng');
      expect(offer.labels).toContain('Payroll and payslips');
      expectAlice(await erin.click(offer, 'Payroll and payslips'));
    });

    it('says so when nobody is registered, and names the help desk', async () => {
      const answer = await erin.say('submarine parking', 'direct');
      expect(answer.text).toContain('Nobody is registered for “submarine parking”');
      expect(answer.text).toContain('Help desk');
    });

    it('changes its answer at the handoff, which belongs to the incoming person', async () => {
      world.moveClock('2026-11-23T07:59:59Z');
      expectAlice(await erin.say('payroll', 'direct'));
      world.moveClock('2026-11-23T08:00:00Z');
      const answer = await erin.say('payroll', 'direct');
      expect(answer.text).toContain('bob@northwind.example');
      expect(answer.text).not.toContain('alice@northwind.example');
    });

    it('tells nothing of the directory to a guest or a stranger', async () => {
      const guest = await driveChat(world.standIn, 'Gale Winter').say('@Pointperson payroll', {
        channel: 'general',
      });
      const stranger = await driveChat(world.standIn, 'Sol Marsh').say('@Pointperson payroll', strangersAre);
      for (const refusal of [guest, stranger]) {
        expect(refusal.text).toContain('Sorry');
        expect(refusal.text).not.toMatch(/Alice|Bob|Payslips/);
      }
    });
  });
});

function expectAlice(answer: SeenMessage): void {
  expect(answer.text).toContain('alice@northwind.example');
  expect(answer.text).not.toContain('bob@northwind.example');
}
