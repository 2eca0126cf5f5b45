import { and, asc, desc, eq, gte, inArray, isNull, lt, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { PersonId } from '../src/kernel/ids.ts';
import { KEPT_DAYS, MOST_A_DAY, personKey } from '../src/lookup/gaps/gap.ts';
import type { GapRepository } from '../src/lookup/gaps/ports.ts';
import type { Executor } from './connection.ts';
import { readStored } from './nouns.ts';
import { searchGaps } from './schema.ts';
import { StoredGap } from './stored.ts';

/** What one list is made of at most: more than anybody reads, and still clustered in a moment. */
const MOST_READ = 10_000;

/** The gaps inside of one transaction; `refuseEnded` throws once that is over. */
export function gapRepository(db: Executor, refuseEnded: () => void): GapRepository {
  return {
    async record(gap) {
      refuseEnded();
      const { at: askedAt, ...rest } = gap;
      const askedOn = dayOf(askedAt);
      await db.delete(searchGaps).where(lt(searchGaps.askedAt, askedAt.subtract({ hours: 24 * KEPT_DAYS })));
      const isThatDay = and(eq(searchGaps.asker, gap.asker), eq(searchGaps.askedOn, askedOn));
      const known = await db.select({ key: searchGaps.key }).from(searchGaps).where(isThatDay);
      const isOneMore = known.every(({ key }) => key !== gap.key);
      if (isOneMore && known.length >= MOST_A_DAY) return;
      const row = { ...rest, askedOn, askedAt, closedAt: null };
      await db
        .insert(searchGaps)
        .values(row)
        .onConflictDoUpdate({ target: [searchGaps.asker, searchGaps.askedOn, searchGaps.key], set: row });
    },
    async openSince(since) {
      refuseEnded();
      const rows = await db
        .select()
        .from(searchGaps)
        .where(and(isNull(searchGaps.closedAt), gte(searchGaps.askedAt, since)))
        .orderBy(desc(searchGaps.askedAt), asc(searchGaps.asker), asc(searchGaps.key))
        .limit(MOST_READ);
      return rows.map(({ askedAt, ...row }) =>
        readStored(StoredGap, { ...row, at: askedAt }, searchGaps, () => `${row.asker} ${row.askedOn}`),
      );
    },
    async close(keys, at) {
      refuseEnded();
      const areMeant = and(isNull(searchGaps.closedAt), inArray(searchGaps.key, listed(keys)));
      await db.update(searchGaps).set({ closedAt: at }).where(areMeant);
    },
    async reopen(at) {
      refuseEnded();
      await db.update(searchGaps).set({ closedAt: null }).where(eq(searchGaps.closedAt, at));
    },
  };
}

/** Takes away what these people, who are removed, looked for: what was erased is gone. */
export async function forgetGaps(db: Executor, people: readonly PersonId[]): Promise<void> {
  if (people.length === 0) return;
  await db.delete(searchGaps).where(inArray(searchGaps.asker, listed(people.map(personKey))));
}

/** All of them as a single parameter, since a parameter a value would end at 65,535 of them. */
function listed(texts: readonly string[]) {
  return sql`(select jsonb_array_elements_text(${JSON.stringify(texts)}::jsonb))`;
}

function dayOf(at: Temporal.Instant): string {
  return at.toZonedDateTimeISO('UTC').toPlainDate().toString();
}
