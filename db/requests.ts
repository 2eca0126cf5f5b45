import { and, asc, eq, inArray, isNotNull, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Temporal } from 'temporal-polyfill';
import type { PersonId } from '../src/kernel/ids.ts';
import type { CoverRequestRepository, SwapRequestRepository } from '../src/rotations/ports.ts';
import type { CoverRequest } from '../src/rotations/requests/cover.ts';
import type { SwapRequest } from '../src/rotations/requests/swap.ts';
import type { Executor } from './connection.ts';
import { storedInstant } from './instant-column.ts';
import { readStored, withoutNulls } from './nouns.ts';
import { coverRequests, swapRequests } from './schema.ts';
import { StoredCoverRequest, StoredSwapRequest } from './stored.ts';

type Fields = Readonly<Record<string, unknown>>;

type Column = 'id' | 'rotationId' | 'requesterId' | 'reason' | 'state' | 'createdAt' | 'version';

/** A kind of request: where it is stored, and how it becomes a row and a value again. */
interface Kind<Request> {
  readonly table: PgTable & Readonly<Record<Column, PgColumn>>;
  rowOf(request: Request): Fields;
  requestOf(fields: Fields): Request;
  /** When nobody can take it any more. */
  readonly dueAt: SQL | PgColumn;
}

/** The swap requests inside of one transaction; `refuseEnded` throws once that is over. */
export function swapRequestRepository(db: Executor, refuseEnded: () => void): SwapRequestRepository {
  return requestRepository(db, SWAPS, refuseEnded);
}

/** The cover requests inside of one transaction; `refuseEnded` throws once that is over. */
export function coverRequestRepository(db: Executor, refuseEnded: () => void): CoverRequestRepository {
  return requestRepository(db, COVERS, refuseEnded);
}

/**
 * Wipes why these people, who are removed, wanted their requests: what was erased is gone. Whoever is changing such a request
 * meanwhile has to look again.
 */
export async function forgetReasons(db: Executor, people: readonly PersonId[]): Promise<void> {
  if (people.length === 0) return;
  const ids = sql`(select jsonb_array_elements_text(${JSON.stringify(people)}::jsonb))`;
  for (const { table } of [SWAPS, COVERS]) {
    const isTheirs = and(inArray(table.requesterId, ids), isNotNull(table.reason));
    await db
      .update(table)
      .set({ reason: null, version: sql`${table.version} + 1` })
      .where(isTheirs);
  }
}

function requestRepository<Request extends SwapRequest | CoverRequest>(
  db: Executor,
  { table, rowOf, requestOf, dueAt }: Kind<Request>,
  refuseEnded: () => void,
) {
  return {
    async byId(id: Request['id']): Promise<Request | undefined> {
      refuseEnded();
      const [row] = await db.select().from(table).where(eq(table.id, id));
      return row && requestOf(withoutNulls(row));
    },
    async openIn(rotationId: Request['rotationId']): Promise<readonly Request[]> {
      refuseEnded();
      const rows = await db
        .select()
        .from(table)
        .where(and(eq(table.rotationId, rotationId), eq(table.state, 'open')))
        .orderBy(asc(table.createdAt), asc(table.id));
      return rows.map((row) => requestOf(withoutNulls(row)));
    },
    async due(now: Temporal.Instant, most: number): Promise<readonly Request[]> {
      refuseEnded();
      const rows = await db
        .select()
        .from(table)
        .where(and(eq(table.state, sql`'open'`), sql`${dueAt} <= ${storedInstant(now)}::timestamptz`))
        .orderBy(dueAt, asc(table.id))
        .limit(most);
      return rows.map((row) => requestOf(withoutNulls(row)));
    },
    async save(request: Request): Promise<boolean> {
      refuseEnded();
      const row = rowOf(request);
      const { id, version } = request;
      if (version === 1) {
        const added = await db.insert(table).values(row).onConflictDoNothing().returning();
        return added.length > 0;
      }
      const isOneBefore = and(eq(table.id, id), eq(table.version, version - 1));
      const changed = await db.update(table).set(row).where(isOneBefore).returning();
      return changed.length > 0;
    },
  };
}

const SWAPS: Kind<SwapRequest> = {
  table: swapRequests,
  // As its index has it.
  dueAt: sql`least(${swapRequests.givenStart}, ${swapRequests.returnedStart})`,
  rowOf({ given, returned, decided, reason = null, ...columns }) {
    return {
      ...columns,
      reason,
      givenStart: given.start,
      givenEnd: given.end,
      returnedStart: returned.start,
      returnedEnd: returned.end,
      decidedAt: decided?.at ?? null,
      decidedBy: decided?.by ?? null,
    };
  },
  requestOf({ givenStart, givenEnd, returnedStart, returnedEnd, decidedAt, decidedBy, ...fields }) {
    const stored = {
      ...fields,
      given: { start: givenStart, end: givenEnd },
      returned: { start: returnedStart, end: returnedEnd },
      ...(decidedAt !== undefined && { decided: { at: decidedAt, by: decidedBy } }),
    };
    return readStored(StoredSwapRequest, stored, swapRequests, String(fields['id']));
  },
};

const COVERS: Kind<CoverRequest> = {
  table: coverRequests,
  dueAt: coverRequests.windowEnd,
  rowOf: ({ window, reason = null, ...columns }) => ({
    ...columns,
    reason,
    windowStart: window.start,
    windowEnd: window.end,
  }),
  requestOf({ windowStart, windowEnd, ...fields }) {
    const stored = { ...fields, window: { start: windowStart, end: windowEnd } };
    return readStored(StoredCoverRequest, stored, coverRequests, String(fields['id']));
  },
};
