import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { applyDirectory } from '../../src/exchange/directory-as-code.ts';
import { personId, topicId } from '../../src/kernel/ids.ts';
import { describeEachDatabase } from '../support/databases.ts';

const now = Temporal.Instant.from('2026-02-10T12:00:00Z');
const clock = { now: () => now };
const payroll = topicId('payroll');
const file = (answer: string) => `version: 1
organization: { name: Northwind, timezone: Europe/Berlin }
topics: [{ id: payroll, name: Payroll, answer: ${answer} }]
`;

describeEachDatabase('a file that is applied while somebody edits in chat', (backend) => {
  it('undoes nothing of it, whoever comes first', async () => {
    const place = await backend.fresh();
    const [database, other] = [await place.open(), await place.open()];
    const apply = (answer: string, take = {}) =>
      applyDirectory({ text: file(answer) }, { work: database.unitOfWork, clock }, { take });
    const say = (answer: string) =>
      other.unitOfWork.run(async ({ topics }) => {
        const topic = (await topics.lock()).topics.get(payroll);
        const author = { way: 'chat', personId: personId('dana') } as const;
        if (topic) await topics.save({ ...topic, answer }, now, author);
      });
    await apply('was');

    for (const round of ['1', '2', '3', '4']) {
      const chat = `chat ${round}`;
      const acts = [() => apply(`file ${round}`), () => say(chat)];
      const [applied] = await Promise.all((round > '2' ? acts.toReversed() : acts).map((act) => act()));

      const { directory } = await database.snapshots.current();
      expect(directory.topics.get(payroll)?.answer).toBe(chat);
      const edits = await database.unitOfWork.run((repositories) =>
        repositories.edits.of({ noun: 'topic', id: payroll }, 1),
      );
      expect(edits[0]?.author.way, JSON.stringify(applied)).toBe('chat');
      expect(await apply(`file ${round}`)).toMatchObject({ ok: false, refusal: { code: 'conflicts' } });
      expect(await apply(`file ${round}`, { all: 'ours' })).toMatchObject({ ok: true });
    }
  });
});
