import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectSlack, connectTeams } from '../../adapters/local/platforms.ts';
import type { Database } from '../../db/database.ts';
import { openDatabase } from '../../db/open.ts';
import { exportDirectory, planDirectory } from '../../src/exchange/directory-as-code.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { type ChatDriver, driveChat } from '../support/chat-driver.ts';
import { type ChatWorld, openChatWorld } from '../support/chat-world.ts';
import { freshDatabase, freshFolder } from '../support/databases.ts';
import { silentLogger } from '../support/logger.ts';

const COMPANY = `version: 1
organization:
  name: Northwind Trading
  timezone: Europe/Berlin
  language: en
  help_desk: { department: help-desk }
  admins: [dana]
people:
  - { id: alice, name: Alice Ng, email: alice@northwind.example }
  - { id: dana, name: Dana Popescu, email: dana@northwind.example }
  - { id: erin, name: Erin Fox, email: erin@northwind.example }
departments:
  - { id: help-desk, name: Help desk, email: help@northwind.example }
topics:
  - { id: payroll, name: Payroll, contact: { person: alice } }
  - { id: payroll-taxes, name: Payroll taxes, contact: { person: alice }, parent: payroll }
`;

/**
 * An employee does not find what they look for, and says so; a manager sees it, and makes of it what is found from then on. The same
 * story on each platform, through its real adapter over the wire, and on each database.
 */
describe.each([
  { kind: 'PGlite', fresh: freshFolder },
  { kind: 'PostgreSQL', fresh: freshDatabase },
])('looking for what is not found on $kind', ({ fresh }) => {
  describe.each([
    { platform: 'Slack', connect: connectSlack, isPrivate: true },
    { platform: 'Teams', connect: connectTeams, isPrivate: false },
  ] as const)('in $platform', ({ connect, isPrivate }) => {
    let database: Database;
    let removeDatabase: () => Promise<void>;
    let world: ChatWorld;
    let erin: ChatDriver;
    let dana: ChatDriver;

    beforeAll(async () => {
      const { options, remove } = await fresh();
      removeDatabase = remove;
      database = await openDatabase(options, silentLogger);
      world = await openChatWorld(connect, { database, company: COMPANY, now: '2026-11-20T10:00:00Z' });
      erin = driveChat(world.standIn, 'Erin Fox');
      dana = driveChat(world.standIn, 'Dana Popescu');
    });
    afterAll(async () => {
      await world.close();
      await database.close();
      await removeDatabase();
    });

    function openGaps(): Promise<readonly string[]> {
      const since = Temporal.Instant.from('2026-11-01T00:00:00Z');
      return database.unitOfWork.run(async ({ gaps }) =>
        (await gaps.openSince(since)).map(({ text }) => text),
      );
    }

    it('says that something else was meant, and is shown what else there is', async () => {
      const answer = await erin.say('@Pointperson payroll', { channel: 'general' });
      const thanks = await erin.click(answer, 'Not it');
      expect(thanks).toMatchObject({ onlyYou: isPrivate });
      expect(thanks.text).toContain(
        'Thank you, I have noted that you did not find what you meant by “payroll”.',
      );
      expect(thanks.labels).toEqual(expect.arrayContaining(['Payroll taxes', 'Search…']));
      expect(thanks.labels).not.toContain('Payroll');
      expect((await erin.say('submarine parking', 'direct')).text).toContain('Nobody is registered');
      await expect.poll(openGaps).toEqual(expect.arrayContaining(['payroll', 'submarine parking']));
    });

    it('is told who may see what is not found', async () => {
      const refusal = await erin.say('gaps', 'direct');
      expect(refusal.text).toContain('only managers see what people look for and do not find');
      expect(refusal.text).toContain('Dana Popescu');
    });

    it('is a manager who sees it alone, or where nobody reads along', async () => {
      const list = await dana.say('@Pointperson gaps', { channel: 'general' });
      if (isPrivate) expect(list).toMatchObject({ onlyYou: true });
      else expect(list.text).toContain('Others would read along here');
      expect(list.text.includes('submarine')).toBe(isPrivate);
    });

    it('becomes another name by a form, and is none again', async () => {
      const list = await dana.say('gaps', 'direct');
      expect(list.text).toContain('submarine parking');
      await dana.click(list, 'Dismiss');
      const [first] = await openGaps();
      const undone = await dana.click(list, 'Undo');
      expect(await openGaps()).toHaveLength(2);

      await expect(dana.openForm(undone, 'Another name of…')).resolves.toContain('Another name');
      const made = await dana.submit(undone, { name: `${first} slips`, topic: 'payroll-taxes' });
      expect(made.id).toBe(list.id);
      expect(made.text).toContain(`“${first} slips” is another name of`);
      expect((await erin.say(`${first} slips`, 'direct')).text).toContain('Payroll taxes');
      const back = await dana.click(made, 'Undo');
      expect(back.text).toContain('Undone');
    });

    it('becomes a topic by another, and outlives an export', async () => {
      const list = await dana.say('gaps', 'direct');
      await dana.openForm(list, 'New topic…');
      const made = await dana.submit(list, { name: 'Submarine parking', contact: 'person:alice' });
      expect(made.text).toContain('Submarine parking');
      expect(made.text).toContain('is a topic from now on');
      const answer = await erin.say('submarine parking', 'direct');
      expect(answer.text).toContain('Alice Ng');

      const text = await exportDirectory(database.unitOfWork);
      expect(text).toContain('Submarine parking');
      const plan = await planDirectory({ text }, { work: database.unitOfWork, clock: systemClock });
      expect(plan).toMatchObject({ ok: true, value: { changes: [] } });
    });
  });
});
