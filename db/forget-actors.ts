import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { PersonId } from '../src/kernel/ids.ts';
import type { Executor } from './connection.ts';
import { deliveries, inquiries, inquiryEvents } from './schema.ts';

/**
 * Wipes names and accounts of these people, who are removed, from the inquiries in which they asked or did something. What was asked
 * and answered stays, since it is the company's record; so do their ids, as in all that they have done.
 */
export async function forgetActors(db: Executor, people: readonly PersonId[]): Promise<void> {
  if (people.length === 0) return;
  const gone = sql`(select jsonb_array_elements_text(${JSON.stringify(people)}::jsonb))`;
  const isAsker = inArray(inquiries.askerPersonId, gone);
  const asked = db.select({ id: inquiries.id }).from(inquiries).where(isAsker);
  await db
    .update(deliveries)
    .set({ recipient: sql`jsonb_set(${deliveries.recipient}, '{account,userId}', '""')` })
    .where(and(inArray(deliveries.inquiryId, asked), eq(sql`${deliveries.recipient}->>'type'`, 'account')));
  await db.update(inquiries).set({ askerName: '', askerUserId: '' }).where(isAsker);
  for (const column of ['acknowledged', 'resolved'] as const) {
    const by = sql`${inquiries[column]}->'by'`;
    await db
      .update(inquiries)
      .set({ [column]: sql`jsonb_set(${inquiries[column]}, '{by}', ${nameless(by)})` })
      .where(isOneOf(by, gone));
  }
  await db
    .update(inquiryEvents)
    .set({ by: nameless(inquiryEvents.by) })
    .where(isOneOf(inquiryEvents.by, gone));
}

/** An actor without name and account. */
function nameless(actor: SQL | PgColumn): SQL {
  return sql`jsonb_set(jsonb_set(${actor}, '{name}', '""'), '{account,userId}', '""')`;
}

function isOneOf(actor: SQL | PgColumn, people: SQL): SQL {
  return sql`${actor}->>'personId' in ${people}`;
}
