import { Temporal } from 'temporal-polyfill';
import { beforeEach, expect, it } from 'vitest';
import type { Database } from '../../db/database.ts';
import { topicId } from '../../src/kernel/ids.ts';
import { type Gap, gapOf, MOST_A_DAY } from '../../src/lookup/gaps/gap.ts';
import { topic } from '../support/company.ts';
import { describeEachDatabase, type TestPlace } from '../support/databases.ts';
import { alice, TIMES } from './examples.ts';

const MONDAY = Temporal.Instant.from('2026-08-03T09:00:00.123Z');
const LONG_AGO = MONDAY.subtract({ hours: 24 * 400 });

function gap(text: string, more: Partial<Gap> = {}): Gap {
  const made = gapOf({
    text,
    language: 'pt-BR',
    reason: 'nothing',
    refused: [],
    asker: 'person:bob',
    at: MONDAY,
    ...more,
  });
  if (made === undefined) throw new Error(`no gap: ${text}`);
  return made;
}

describeEachDatabase('gaps', (backend) => {
  let place: TestPlace;
  let database: Database;

  beforeEach(async () => {
    place = await backend.fresh();
    database = await place.open();
  });

  async function record(...gaps: readonly Gap[]): Promise<void> {
    for (const one of gaps) await database.unitOfWork.run((repositories) => repositories.gaps.record(one));
  }

  function open(since = LONG_AGO): Promise<readonly Gap[]> {
    return database.unitOfWork.run(({ gaps }) => gaps.openSince(since));
  }

  it('come back as they were recorded, latest first', async () => {
    const first = gap('Yoga “classes” 🧘', { asker: 'slack:T1:U1' });
    const refused = gap('férias', {
      reason: 'not-it',
      refused: [topicId('holidays'), topicId('leave')],
      at: MONDAY.add({ hours: 1 }),
    });
    await record(first, refused);
    expect(await open()).toStrictEqual([refused, first]);
    expect(await open(MONDAY.add({ minutes: 1 }))).toStrictEqual([refused]);
  });

  it('are one for a person, a day in UTC and a key: the last', async () => {
    const again = gap('YOGA!', { reason: 'none-of-these', at: MONDAY.add({ hours: 14 }) });
    const tomorrow = gap('yoga', { at: MONDAY.add({ hours: 15 }) });
    const another = gap('yoga', { asker: 'person:dana' });
    await record(gap('yoga'), another, again, tomorrow);
    expect(await open()).toStrictEqual([tomorrow, again, another]);
  });

  it('are so many for a person and a day, and no more', async () => {
    const texts = Array.from({ length: MOST_A_DAY + 3 }, (_, n) => gap(`text ${n}`));
    await record(...texts, gap('TEXT 0'), gap('yoga', { at: MONDAY.add({ hours: 15 }) }));
    const all = await open();
    expect(all).toHaveLength(MOST_A_DAY + 1);
    expect(all.map(({ text }) => text)).toEqual(expect.arrayContaining(['TEXT 0', 'yoga']));
  });

  it('are gone once they are old', async () => {
    await record(gap('old', { at: MONDAY.subtract({ hours: 24 * 90 + 1 }) }));
    await record(gap('young', { at: MONDAY.subtract({ hours: 24 * 90 - 1 }) }));
    expect(await open()).toHaveLength(2);
    await record(gap('new'));
    expect((await open()).map(({ text }) => text)).toEqual(['new', 'young']);
  });

  it('that are closed leave the list; asked anew they come back, and undone they do', async () => {
    const asked = [gap('yoga'), gap('yoga', { asker: 'person:dana' }), gap('chess'), gap('go')];
    await record(...asked);
    const [early, late] = [MONDAY.add({ hours: 1 }), MONDAY.add({ hours: 2 })];
    await database.unitOfWork.run(({ gaps }) => gaps.close(['chess'], early));
    await database.unitOfWork.run(({ gaps }) => gaps.close(['yoga', 'chess', 'nothing'], late));
    expect((await open()).map(({ text }) => text)).toEqual(['go']);

    const anew = gap('yoga', { at: MONDAY.add({ hours: 3 }) });
    await record(anew);
    expect((await open()).map(({ text }) => text)).toEqual(['yoga', 'go']);

    await database.unitOfWork.run(({ gaps }) => gaps.reopen(late));
    expect(await open()).toStrictEqual([anew, asked[3], asked[1]]);
  });

  it('are left alone by what is undone', async () => {
    await record(gap('yoga'));
    const failing = database.unitOfWork.run(async ({ gaps, topics }) => {
      await topics.lock();
      await topics.save(topic('sports'), MONDAY, { way: 'program' });
      await gaps.close(['yoga'], MONDAY);
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await open()).toHaveLength(1);
    expect((await database.snapshots.current()).directory.topics.size).toBe(0);
  });

  it('go with the person who asked', async () => {
    await record(gap('yoga', { asker: `person:${alice.id}` }), gap('yoga'));
    const write = (change: object) =>
      database.unitOfWork.run(({ directory }) =>
        directory.write([{ noun: 'person', id: alice.id, ...change }], TIMES, { way: 'program' }),
      );
    await write({ after: alice });
    expect(await open()).toHaveLength(2);
    await write({ before: alice });
    expect((await open()).map(({ asker }) => asker)).toEqual(['person:bob']);
  });

  it('are refused once the transaction is over', async () => {
    const { gaps, topics } = await database.unitOfWork.run(async (repositories) => repositories);
    await expect(gaps.record(gap('yoga'))).rejects.toThrow(/had ended/);
    await expect(gaps.openSince(MONDAY)).rejects.toThrow(/had ended/);
    await expect(gaps.close(['yoga'], MONDAY)).rejects.toThrow(/had ended/);
    await expect(gaps.reopen(MONDAY)).rejects.toThrow(/had ended/);
    await expect(topics.lock()).rejects.toThrow(/had ended/);
    await expect(topics.save(topic('sports'), MONDAY, { way: 'program' })).rejects.toThrow(/had ended/);
  });
});

describeEachDatabase('topics', (backend) => {
  it('are saved one by one, on every replica at once, the later decision on what the earlier left', async () => {
    const place = await backend.fresh();
    const [one, other] = [await place.open(), await place.open()];
    const rename = (database: Database, alias: string) =>
      database.unitOfWork.run(async ({ topics }) => {
        const { topics: known } = await topics.lock();
        const before = known.get(topicId('sports')) ?? topic('sports');
        await topics.save({ ...before, aliases: [...before.aliases, alias] }, MONDAY, { way: 'program' });
      });
    await one.snapshots.current();
    await Promise.all([rename(one, 'yoga'), rename(other, 'chess'), rename(one, 'go')]);
    for (const database of [one, other]) {
      const { directory } = await database.snapshots.current();
      expect([...(directory.topics.get(topicId('sports'))?.aliases ?? [])].sort()).toEqual([
        'chess',
        'go',
        'yoga',
      ]);
    }
  });
});
