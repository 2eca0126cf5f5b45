import { and, asc, eq, gte, inArray, sql } from 'drizzle-orm';
import type { PersonId } from '../src/kernel/ids.ts';
import type { HandoffNoteRepository } from '../src/shifts/ports.ts';
import type { Executor } from './connection.ts';
import { readStored } from './nouns.ts';
import { handoffNotes } from './schema.ts';
import { StoredHandoffNote } from './stored-notes.ts';

/** The handoff notes inside of one transaction; `refuseEnded` throws once that is over. */
export function handoffNoteRepository(db: Executor, refuseEnded: () => void): HandoffNoteRepository {
  return {
    async save({ shift, ...note }) {
      refuseEnded();
      const row = { ...note, startsAt: shift.start, endsAt: shift.end };
      await db
        .insert(handoffNotes)
        .values(row)
        .onConflictDoUpdate({
          target: [handoffNotes.rotationId, handoffNotes.personId, handoffNotes.startsAt],
          set: row,
        });
    },
    async of(rotationId, since) {
      refuseEnded();
      const rows = await db
        .select()
        .from(handoffNotes)
        .where(and(eq(handoffNotes.rotationId, rotationId), gte(handoffNotes.endsAt, since)))
        .orderBy(asc(handoffNotes.endsAt), asc(handoffNotes.startsAt), asc(handoffNotes.personId));
      return rows.map(({ startsAt, endsAt, ...row }) =>
        readStored(
          StoredHandoffNote,
          { ...row, shift: { start: startsAt, end: endsAt } },
          handoffNotes,
          () => `${row.rotationId} ${row.personId}`,
        ),
      );
    },
  };
}

/** Takes away what these people, who are removed, wrote: what was erased is gone. */
export async function forgetNotes(db: Executor, people: readonly PersonId[]): Promise<void> {
  if (people.length === 0) return;
  const gone = sql`(select jsonb_array_elements_text(${JSON.stringify(people)}::jsonb))`;
  await db.delete(handoffNotes).where(inArray(handoffNotes.personId, gone));
}
