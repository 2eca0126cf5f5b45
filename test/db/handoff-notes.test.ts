import { Temporal } from 'temporal-polyfill';
import { beforeEach, expect, it } from 'vitest';
import type { Database } from '../../db/database.ts';
import { rotationId } from '../../src/kernel/ids.ts';
import type { HandoffNote } from '../../src/shifts/ports.ts';
import { describeEachDatabase, type TestPlace } from '../support/databases.ts';
import { alice, dana, TIMES } from './examples.ts';

const at = (text: string) => Temporal.Instant.from(text);
const PAYROLL = rotationId('payroll');

const note: HandoffNote = {
  rotationId: PAYROLL,
  personId: alice.id,
  shift: { start: at('2026-08-03T07:00:00Z'), end: at('2026-08-10T07:00:00Z') },
  text: 'The bank file is late 🏦',
  writtenAt: at('2026-08-06T08:00:00.123456Z'),
};

const later: HandoffNote = {
  ...note,
  personId: dana.id,
  shift: { start: at('2026-08-10T07:00:00Z'), end: at('2026-08-17T07:00:00Z') },
};

describeEachDatabase('handoff notes', (backend) => {
  let place: TestPlace;
  let database: Database;

  beforeEach(async () => {
    place = await backend.fresh();
    database = await place.open();
  });

  async function save(...notes: readonly HandoffNote[]): Promise<void> {
    await database.unitOfWork.run(async ({ handoffNotes }) => {
      for (const each of notes) await handoffNotes.save(each);
    });
  }

  const notesOf = (since: string, id = PAYROLL) =>
    database.unitOfWork.run(({ handoffNotes }) => handoffNotes.of(id, at(since)));

  it('come back as they were written, by when the shift ends, those of the rotation alone', async () => {
    await save(later, note, { ...note, rotationId: rotationId('other') });
    expect(await notesOf('2026-08-01T00:00:00Z')).toStrictEqual([note, later]);
    expect(await notesOf('2026-08-01T00:00:00Z', rotationId('other'))).toHaveLength(1);
  });

  it('are left out once their shift has ended, and not at its very end', async () => {
    await save(note, later);
    expect(await notesOf('2026-08-10T07:00:00Z')).toStrictEqual([note, later]);
    expect(await notesOf('2026-08-10T07:00:00.001Z')).toStrictEqual([later]);
  });

  it('replace what the same person wrote for the same shift, though its end has moved', async () => {
    const again = { ...note, text: 'It came', shift: { ...note.shift, end: later.shift.end } };
    await save(note, again, { ...note, personId: dana.id });
    expect(await notesOf('2026-08-01T00:00:00Z')).toStrictEqual([{ ...note, personId: dana.id }, again]);
  });

  it('are gone where the transaction fails', async () => {
    await expect(
      database.unitOfWork.run(async ({ handoffNotes }) => {
        await handoffNotes.save(note);
        throw new Error('not so');
      }),
    ).rejects.toThrow('not so');
    expect(await notesOf('2026-08-01T00:00:00Z')).toEqual([]);
  });

  it('are gone with the person who wrote them', async () => {
    await database.unitOfWork.run(async ({ directory }) => {
      await directory.lock();
      await directory.write(
        [alice, dana].map((after) => ({ noun: 'person', id: after.id, after })),
        TIMES,
        { way: 'program' },
      );
    });
    await save(note, later);
    await database.unitOfWork.run(async ({ directory }) => {
      await directory.lock();
      await directory.write([{ noun: 'person', id: alice.id, before: alice }], TIMES, { way: 'program' });
    });
    expect(await notesOf('2026-08-01T00:00:00Z')).toStrictEqual([later]);
  });
});
