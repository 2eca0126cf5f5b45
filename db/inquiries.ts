import {
  and,
  asc,
  desc,
  eq,
  exists,
  gt,
  gte,
  inArray,
  isNull,
  lt,
  lte,
  ne,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Temporal } from 'temporal-polyfill';
import type { Account } from '../src/chat/intent.ts';
import type { Place } from '../src/chat/messenger.ts';
import type { Inquiry, InquiryEvent } from '../src/inquiries/inquiry.ts';
import type { Concerned, InquiryRepository } from '../src/inquiries/ports.ts';
import { type InquiryId, inquiryId, type PersonId } from '../src/kernel/ids.ts';
import type { Executor } from './connection.ts';
import { deliveryOf } from './deliveries.ts';
import { eventOf, eventRow, inquiryOf, inquiryRow } from './inquiry-rows.ts';
import { deliveries, inquiries, inquiryEvents } from './schema.ts';

/** Written so that the indexes over those which are not resolved are found to fit. */
const isUnresolved = sql`${inquiries.state} <> 'resolved'`;

/** The inquiries inside of one transaction; `refuseEnded` throws once that is over. */
export function inquiryRepository(db: Executor, refuseEnded: () => void): InquiryRepository {
  return {
    async byId(id) {
      refuseEnded();
      const [row] = await db.select().from(inquiries).where(eq(inquiries.id, id));
      return row && inquiryOf(row);
    },
    async save(inquiry, events) {
      refuseEnded();
      return save(db, inquiry, events);
    },
    async events(id) {
      refuseEnded();
      const rows = await db
        .select()
        .from(inquiryEvents)
        .where(eq(inquiryEvents.inquiryId, id))
        .orderBy(asc(inquiryEvents.number));
      return rows.map(eventOf);
    },
    async eventFrom({ place, messageId }) {
      refuseEnded();
      const isOfIt = and(
        eq(inquiryEvents.sourcePlatform, place.platform),
        eq(inquiryEvents.sourceWorkspaceId, place.workspaceId),
        eq(inquiryEvents.sourcePlaceId, place.id),
        eq(inquiryEvents.sourceMessageId, messageId),
      );
      const [row] = await db.select().from(inquiryEvents).where(isOfIt);
      return row && eventOf(row);
    },
    async inThread(place) {
      refuseEnded();
      const [asked, told] = [await askedIn(db, place), await toldOfIn(db, place)];
      if (!asked || !told) return asked ?? told;
      return comesBefore(told, asked) ? told : asked;
    },
    async several(ids) {
      refuseEnded();
      const rows = await db
        .select()
        .from(inquiries)
        .where(inArray(inquiries.id, [...ids]));
      return rows.map(inquiryOf);
    },
    async reschedule(rescheduled) {
      refuseEnded();
      await reschedule(db, rescheduled);
    },
    async due(now, revision, most) {
      refuseEnded();
      return due(db, { now, revision, most });
    },
    async unresolved({ topicId, toldTo, askedBy }, most) {
      refuseEnded();
      const isMeant = and(
        isUnresolved,
        topicId && eq(inquiries.topicId, topicId),
        toldTo && isToldTo(toldTo),
        askedBy && or(isAskedBy(askedBy.account), isAskedByPerson(askedBy.personId)),
      );
      return latest(db, isMeant, most);
    },
    async lastAnnounced(asker, topicId, conversationId, since) {
      refuseEnded();
      return lastAnnounced(db, { asker, topicId, conversationId, since });
    },
    async deliveriesOf(id) {
      refuseEnded();
      const isTelling = and(eq(deliveries.inquiryId, id), ne(sql`${deliveries.recipient}->>'type'`, 'sent'));
      const rows = await db.select().from(deliveries).where(isTelling).orderBy(asc(deliveries.number));
      return rows.map(deliveryOf);
    },
  };
}

/**
 * The events go first: of two who save the same version, or make something of the same message, the second waits there for the first,
 * and finds its place taken. No statement fails, after which PostgreSQL would take no more of the transaction.
 */
async function save(db: Executor, inquiry: Inquiry, events: readonly InquiryEvent[]): Promise<boolean> {
  const [first] = events;
  if (!first) return update(db, inquiry, inquiry.version);
  const added = await db.insert(inquiryEvents).values(events.map(eventRow)).onConflictDoNothing().returning();
  const before = first.number - 1;
  if (
    added.length === events.length &&
    (await (before === 0 ? insert(db, inquiry) : update(db, inquiry, before)))
  )
    return true;
  const numbers = added.map(({ number }) => number);
  await db
    .delete(inquiryEvents)
    .where(and(eq(inquiryEvents.inquiryId, inquiry.id), inArray(inquiryEvents.number, numbers)));
  return false;
}

async function insert(db: Executor, inquiry: Inquiry): Promise<boolean> {
  const added = await db.insert(inquiries).values(inquiryRow(inquiry)).onConflictDoNothing().returning();
  return added.length > 0;
}

async function update(db: Executor, inquiry: Inquiry, version: number): Promise<boolean> {
  // Who asked never changes, and may have been forgotten since the inquiry was read.
  const { askerPlatform, askerWorkspaceId, askerUserId, askerPersonId, askerName, ...row } =
    inquiryRow(inquiry);
  const isThat = and(eq(inquiries.id, inquiry.id), eq(inquiries.version, version));
  const changed = await db.update(inquiries).set(row).where(isThat).returning();
  return changed.length > 0;
}

async function reschedule(db: Executor, rescheduled: readonly Inquiry[]): Promise<void> {
  if (rescheduled.length === 0) return;
  const rows: unknown = JSON.stringify(
    rescheduled.map(({ id, version, dueAt, revision }) => ({
      id,
      version,
      due_at: dueAt?.toString(),
      revision,
    })),
  );
  await db
    .update(inquiries)
    .set({ dueAt: sql`one.due_at`, revision: sql`one.revision` })
    .from(
      sql`jsonb_to_recordset(${rows}::jsonb) as one(id text, version integer, due_at timestamptz, revision bigint)`,
    )
    .where(and(sql`${inquiries.id} = one.id`, sql`${inquiries.version} = one.version`));
}

interface Look {
  readonly now: Temporal.Instant;
  readonly revision: number;
  readonly most: number;
}

/** Two questions, each of which an index answers in the order that is wanted. */
async function due(db: Executor, { now, revision, most }: Look): Promise<readonly InquiryId[]> {
  const isDue = lte(inquiries.dueAt, now);
  const timely = await db
    .select({ id: inquiries.id })
    .from(inquiries)
    .where(and(isUnresolved, isDue))
    .orderBy(asc(inquiries.dueAt), asc(inquiries.id))
    .limit(most);
  const isStale = or(lt(inquiries.revision, revision), gt(inquiries.revision, revision));
  const stale = await db
    .select({ id: inquiries.id })
    .from(inquiries)
    .where(and(isUnresolved, isStale, or(isNull(inquiries.dueAt), gt(inquiries.dueAt, now))))
    .orderBy(asc(inquiries.revision), asc(inquiries.id))
    .limit(most - timely.length);
  return [...timely, ...stale].map(({ id }) => inquiryId(id));
}

async function latest(db: Executor, isMeant: SQL | undefined, most: number): Promise<readonly Inquiry[]> {
  const rows = await db
    .select()
    .from(inquiries)
    .where(isMeant)
    .orderBy(desc(inquiries.openedAt), desc(inquiries.id))
    .limit(most);
  return rows.map(inquiryOf);
}

async function askedIn(
  db: Executor,
  { platform, workspaceId, id, thread }: Place,
): Promise<Inquiry | undefined> {
  const isThere = and(
    eq(inquiries.placePlatform, platform),
    eq(inquiries.placeWorkspaceId, workspaceId),
    eq(inquiries.placeId, id),
    thread === undefined ? isNull(inquiries.placeThread) : eq(inquiries.placeThread, thread),
  );
  return lastOf(db, isThere);
}

async function toldOfIn(
  db: Executor,
  { platform, workspaceId, id, thread }: Place,
): Promise<Inquiry | undefined> {
  if (thread === undefined) return undefined;
  const told = db
    .select({ id: deliveries.inquiryId })
    .from(deliveries)
    .where(
      and(
        eq(deliveries.sentPlatform, platform),
        eq(deliveries.sentWorkspaceId, workspaceId),
        eq(deliveries.sentPlaceId, id),
        eq(deliveries.sentMessageId, thread),
      ),
    );
  return lastOf(db, inArray(inquiries.id, told));
}

async function lastOf(db: Executor, isMeant: SQL | undefined): Promise<Inquiry | undefined> {
  const [unresolved] = await latest(db, and(isUnresolved, isMeant), 1);
  if (unresolved) return unresolved;
  const [resolved] = await latest(db, isMeant, 1);
  return resolved;
}

function comesBefore(one: Inquiry, other: Inquiry): boolean {
  const isResolved = (inquiry: Inquiry) => inquiry.state === 'resolved';
  if (isResolved(one) !== isResolved(other)) return isResolved(other);
  return one.openedAt.epochNanoseconds > other.openedAt.epochNanoseconds;
}

function isAskedBy({ platform, workspaceId, userId }: Account): SQL | undefined {
  return and(
    eq(inquiries.askerPlatform, platform),
    eq(inquiries.askerWorkspaceId, workspaceId),
    eq(inquiries.askerUserId, userId),
  );
}

function isAskedByPerson(personId: PersonId | undefined): SQL | undefined {
  return personId && eq(inquiries.askerPersonId, personId);
}

function isToldTo({ personId, departmentIds }: NonNullable<Concerned['toldTo']>): SQL | undefined {
  const holds = (column: PgColumn, value: unknown) => sql`${column} @> ${JSON.stringify([value])}::jsonb`;
  return or(
    holds(inquiries.personIds, personId),
    ...departmentIds.map((departmentId) => holds(inquiries.told, { departmentId })),
  );
}

interface Opening {
  readonly asker: Account;
  readonly topicId: Inquiry['topicId'];
  readonly conversationId: string;
  readonly since: Temporal.Instant;
}

async function lastAnnounced(
  db: Executor,
  { asker, topicId, conversationId, since }: Opening,
): Promise<Temporal.Instant | undefined> {
  const isAnnouncement = and(
    eq(inquiryEvents.inquiryId, inquiries.id),
    eq(inquiryEvents.number, 1),
    sql`${inquiryEvents.happening} @> '{"isAnnounced": true}'`,
  );
  const isThat = and(
    isAskedBy(asker),
    eq(inquiries.topicId, topicId),
    eq(inquiries.placeId, conversationId),
    gte(inquiries.openedAt, since),
    exists(db.select().from(inquiryEvents).where(isAnnouncement)),
  );
  const [last] = await latest(db, isThat, 1);
  return last?.openedAt;
}
