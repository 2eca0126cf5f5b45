import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectSlack, connectTeams } from '../../adapters/local/platforms.ts';
import type { Database } from '../../db/database.ts';
import { openDatabase } from '../../db/open.ts';
import type { ChatDriver, SeenMessage } from '../support/chat-driver.ts';
import { type ChatWorld, openChatWorld } from '../support/chat-world.ts';
import { freshDatabase, freshFolder } from '../support/databases.ts';
import { silentLogger } from '../support/logger.ts';

const COMPANY = `version: 1
organization:
  name: Northwind Trading
  timezone: Europe/Berlin
  language: en
  admins: [dana]
people:
  - { id: alice, name: Alice Ng, email: alice@northwind.example }
  - { id: bob, name: Bob Stone, email: bob@northwind.example }
  - { id: dana, name: Dana Popescu, email: dana@northwind.example }
  - { id: erin, name: Erin Fox, email: erin@northwind.example }
rotations:
  - id: reception
    name: Reception
    every: 1 week
    starts: 2026-11-02 09:00
    participants: [alice, bob]
    owners: [alice]
topics:
  - { id: payroll, name: Payroll, contact: { person: alice }, owners: [alice] }
  - { id: payroll-taxes, name: Payroll taxes, parent: payroll, owners: [alice] }
`;

/**
 * The directory is changed in chat by those who look after it, on a phone and without reading anything. The same story on each
 * platform, through its real adapter over the wire, and on each database.
 */
describe.each([
  { kind: 'PGlite', fresh: freshFolder },
  { kind: 'PostgreSQL', fresh: freshDatabase },
])('changing the directory in chat on $kind', ({ fresh }) => {
  describe.each([
    { platform: 'Slack', connect: connectSlack, isLive: true },
    { platform: 'Teams', connect: connectTeams, isLive: false },
  ] as const)('in $platform', ({ connect, isLive }) => {
    let database: Database;
    let removeDatabase: () => Promise<void>;
    let world: ChatWorld;
    let alice: ChatDriver;
    let dana: ChatDriver;
    let erin: ChatDriver;

    beforeAll(async () => {
      const { options, remove } = await fresh();
      removeDatabase = remove;
      database = await openDatabase(options, silentLogger);
      world = await openChatWorld(connect, { database, company: COMPANY, now: '2026-11-20T10:00:00Z' });
      alice = world.person('Alice Ng');
      dana = world.person('Dana Popescu');
      erin = world.person('Erin Fox');
    });
    afterAll(async () => {
      await world.close();
      await database.close();
      await removeDatabase();
    });

    /** Opens what a typed verb offers: where nothing was pressed, no platform lets a form be opened. */
    async function openTyped(person: ChatDriver, words: string, label: string): Promise<SeenMessage> {
      const offer = await person.say(words, 'direct');
      expect(offer.labels).toEqual([label]);
      await person.openForm(offer, label);
      return offer;
    }

    /** Sends the form off once to see what saving it would make, and once more to save it. */
    async function previewed(values: Parameters<ChatDriver['fill']>[0]): Promise<SeenMessage> {
      await alice.fill(values);
      expect(await alice.seeForm()).toContain('Next shifts');
      return alice.submit('direct', {});
    }

    it('a manager sets up a topic, and from there a rotation that answers for it', async () => {
      await openTyped(alice, 'new topic Parking', 'New topic');
      const added = await alice.submit('direct', {
        'Who answers': ['Erin Fox (person)'],
        'Other names': 'garage',
        'Replies within': '4h',
      });
      expect(added.text).toContain('Added: Parking.');
      expect((await erin.say('garage', 'direct')).text).toContain('Erin Fox');

      await alice.openForm(added, 'Make a rotation for it…');
      const shifts = { 'Add people': ['Bob Stone', 'Alice Ng'], 'How often': 'Every week' };
      // Where choosing is answered at once, the preview is there before anything is sent off.
      const made = isLive ? await alice.submit('direct', shifts) : await previewed(shifts);
      expect(made.text).toContain('Added: Parking rotation.');
      // The first shift begins with the next week.
      world.moveClock('2026-11-23T10:00:00Z');
      expect((await erin.say('garage', 'direct')).text).toContain('Bob Stone');
    });

    it('is taken back by whoever made it, for good or ill', async () => {
      await openTyped(alice, 'edit topic parking', 'Topic');
      const saved = await alice.submit('direct', { Name: 'Parking lots' });
      expect(saved.text).toContain('Name: Parking → Parking lots');

      expect((await alice.click(saved, 'Undo')).text).toContain('Taken back: Parking.');
      const history = await alice.say('history topic parking', 'direct');
      expect(history.text).toMatch(/Alice Ng/);
      expect(history.text).toContain('Parking lots → Parking');
    });

    it('of two who fill in the same form the second sees what the first did', async () => {
      await openTyped(alice, 'edit payroll', 'Topic');
      await openTyped(dana, 'edit payroll', 'Topic');
      await dana.submit('direct', { Name: 'Wages' });
      await alice.fill({ Name: 'Pay' });

      const conflict = await alice.seeForm();
      expect(conflict).toContain('changed the same meanwhile');
      expect(conflict).toContain('Now: Wages');
      const saved = await alice.submit('direct', {});
      expect(saved.text).toContain('Wages → Pay');
    });

    it('of two who fill in the form of one rotation the second sees what the first did, and what saving would make', async () => {
      await openTyped(alice, 'edit reception', 'Edit rotation');
      await openTyped(dana, 'edit reception', 'Edit rotation');
      await dana.fill({ Name: 'Front desk' });
      expect(await dana.seeForm()).toContain('No shift moves');
      expect((await dana.submit('direct', {})).text).toContain('Reception → Front desk');

      await alice.fill({ Name: 'Lobby' });
      const conflict = await alice.seeForm();
      expect(conflict).toContain('changed the same meanwhile');
      expect(conflict).toContain('Now: Front desk');
      await alice.fill({});
      const saved = await alice.submit('direct', {});
      expect(saved.text).toContain('Front desk → Lobby');
    });

    it('a rotation is refused to whoever has no role in it, who is told who has', async () => {
      const refusal = await erin.say('edit lobby', 'direct');
      expect(refusal.text).toContain('this is not yours to change');
      expect(refusal.text).toContain('Alice Ng');
      expect((await erin.say('new rotation', 'direct')).text).toContain('Dana Popescu');
    });

    it('what something else needs stays, and that is named', async () => {
      await openTyped(alice, 'remove pay', 'Remove');
      expect((await alice.submit('direct', {})).text).toContain('Topic: Payroll taxes');
    });

    it('somebody without a role is told who may', async () => {
      const refusal = await erin.say('edit pay', 'direct');
      expect(refusal.text).toContain('this is not yours to change');
      expect(refusal.text).toContain('Alice Ng');
      expect(refusal.labels).toEqual([]);
    });
  });
});
