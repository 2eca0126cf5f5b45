import { expect, it } from 'vitest';
import { describeStory } from './inquiry-stage.ts';

const GENERAL = { channel: 'general' };

/** As most companies write their file. */
function withoutAccounts(company: string): string {
  const without = company.replaceAll(/, (slack: U0\w+|teams: "29:\w+")/g, '');
  if (without === company || without.includes('U0BOB')) throw new Error('the accounts are still there');
  return without;
}

/** Nobody of the directory was ever seen, and it names no accounts: people are reached by their addresses. */
describeStory(
  'a company that names no accounts',
  ({ world }) => {
    const erin = () => world().person('Erin Fox');

    it('has a contact who is told directly, and answers', async () => {
      await erin().say('contracts: where is mine?', 'direct');
      const ping = await world().person('Alice Ng').expectMessage('direct', 'where is mine?');
      await world().person('Alice Ng').click(ping, 'Acknowledge');
      await erin().expectMessage('direct', 'Alice Ng has taken your question about Contracts');
    });

    it('has a contact who is told in the thread of a channel, where they are', async () => {
      await erin().sayQuietly('@Pointperson parking: which floor?', GENERAL);
      const asked = erin().own('which floor?');
      const bob = world().person('Bob Ortiz');
      const ping = await bob.expectMessage(GENERAL, ({ text, labels }) => {
        return text.includes('which floor?') && labels.includes('Acknowledge');
      });
      expect(ping.threadId).toBe(asked.id);
      expect(bob.messages('direct', 'which floor?')).toEqual([]);
      await bob.click(ping, 'Acknowledge');
      await erin().expectMessage(GENERAL, 'Bob Ortiz');
    });

    it('goes on to who is next by their addresses too', async () => {
      await world().person('Nils Berg').say('payroll: where is my payslip?', 'direct');
      await world().person('Alice Ng').expectMessage('direct', 'where is my payslip?');
      for (const _step of ['again', 'backup']) await world().advance('15m');
      await world().person('Carol Diaz').expectMessage('direct', 'where is my payslip?');
    });
  },
  withoutAccounts,
);
