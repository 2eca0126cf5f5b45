import { randomInt } from 'node:crypto';
import { expect, it } from 'vitest';
import { printedCode } from '../../src/roles/setup.ts';
import { describeRoles } from './roles-stage.ts';

const COMPANY = `version: 1
organization: { name: Northwind Trading, timezone: Europe/Berlin, language: en }
people:
  - { id: alice, name: Alice Ng, email: alice@northwind.example }
  - { id: dana, name: Dana Popescu, email: dana@northwind.example }
`;

/** Nobody decides for the company yet. The start has printed a code: who is first to say it does, and who comes after hears so. */
describeRoles(
  'the first admin',
  { company: COMPANY, now: '2026-11-20T10:00:00Z' },
  ({ world, database, platform }) => {
    const print = () =>
      printedCode({ work: database().unitOfWork, clock: { now: () => world().now() } }, randomInt);
    let code = '';

    it('is nobody by a guess, and the code that was said aloud is void', async () => {
      const dana = world().person('Dana Popescu');
      expect((await dana.say('setup AAAA-AAA3', 'direct')).text).toContain('This code does not work.');

      const open = (await print()) ?? '';
      const said = await dana.say(`@Pointperson setup ${open}`, { channel: 'general' });
      expect(said.text).toContain('does not work any more');
      expect(said).toMatchObject({ onlyYou: platform === 'slack' });
      expect((await dana.say(`setup ${open}`, 'direct')).text).toContain('This code does not work.');
    });

    it('is whoever types the code first', async () => {
      code = (await print()) ?? '';
      const alice = world().person('Alice Ng');
      const done = await alice.say(`setup ${code.toLowerCase()}`, 'direct');
      expect(done.text).toContain('you are the admin now');
      expect(done.labels).toEqual(['Organization…', 'New topic…', 'New rotation…', 'New person…']);
      expect(await alice.openForm(done, 'New topic…')).toContain('New topic');
      const saved = await alice.submit('direct', { Name: 'Parking' });
      expect(saved.text).toContain('Added: Parking');
    });

    it('is not who comes second, who hears who it is', async () => {
      const dana = world().person('Dana Popescu');
      expect((await dana.say(`setup ${code}`, 'direct')).text).toContain('Alice Ng');
      expect((await dana.say('setup', 'direct')).text).toContain('Alice Ng');
      expect(await print()).toBeUndefined();
    });
  },
);
