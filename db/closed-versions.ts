import { gt } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { personId, rotationId } from '../src/kernel/ids.ts';
import type { Past, ScheduleHistory } from '../src/rotations/history.ts';
import type { Executor } from './connection.ts';
import { storedInstant } from './instant-column.ts';
import { readStored, type Stamp, upsertRows } from './nouns.ts';
import { closedVersions } from './schema.ts';
import { withChanges } from './sorted-map.ts';
import { StoredAvailability, StoredRotation } from './stored.ts';

/** The id of the one organisation. */
const ORGANIZATION = 'organization';

type Pasts<Id, Value> = ReadonlyMap<Id, readonly Past<Value>[]>;
type Row = typeof closedVersions.$inferSelect;

/** The zone is kept in an object: drivers do not agree on what a lone text in a JSON column is. */
const StoredZone = z.object({ timeZone: z.string() }).transform(({ timeZone }) => timeZone);

/**
 * The history as it is now, read from the versions that were closed, or done away with, after revision `since`. What did not
 * change keeps its object identity.
 * @throws DatabaseFault `stored-data-unreadable`
 */
export async function historySince(
  db: Executor,
  known: ScheduleHistory,
  since: number,
): Promise<ScheduleHistory> {
  const rows = await db.select().from(closedVersions).where(gt(closedVersions.revision, since));
  if (rows.length === 0) return known;
  const of = (noun: string) => rows.filter((row) => row.noun === noun);
  const organization = of(ORGANIZATION);
  return {
    rotations: withRows(known.rotations, of('rotation'), rotationId, StoredRotation),
    people: withRows(known.people, of('person'), personId, StoredAvailability),
    timeZone: organization.length === 0 ? known.timeZone : pastWith(known.timeZone, organization, StoredZone),
  };
}

function withRows<Id extends string, Value>(
  known: Pasts<Id, Value>,
  rows: readonly Row[],
  brand: (id: string) => Id,
  schema: z.ZodType<Value>,
): Pasts<Id, Value> {
  const byId = new Map<Id, Row[]>();
  for (const row of rows) {
    const id = brand(row.id);
    const ofOne = byId.get(id);
    if (ofOne) ofOne.push(row);
    else byId.set(id, [row]);
  }
  const changes = [...byId].map(([id, ofOne]): [Id, readonly Past<Value>[] | undefined] => {
    const past = pastWith(known.get(id) ?? [], ofOne, schema);
    return [id, past.length === 0 ? undefined : past];
  });
  return withChanges(known, changes);
}

function pastWith<Value>(
  known: readonly Past<Value>[],
  rows: readonly Row[],
  schema: z.ZodType<Value>,
): readonly Past<Value>[] {
  const byUntil = new Map(known.map((past) => [past.until, past]));
  for (const { id, until, removedAt, content } of rows) {
    const at = until.epochMilliseconds;
    if (removedAt) byUntil.delete(at);
    else if (content === null) byUntil.set(at, { until: at });
    else
      byUntil.set(at, {
        until: at,
        value: readStored(schema, content, closedVersions, `${id} until ${until}`),
      });
  }
  return [...byUntil.values()].sort((one, other) => one.until - other.until);
}

/** Writes the versions by which the one history differs from the other: those that were closed, and those done away with. */
export async function writeHistory(
  db: Executor,
  before: ScheduleHistory,
  after: ScheduleHistory,
  stamp: Stamp,
): Promise<void> {
  const zones = ({ timeZone }: ScheduleHistory) => new Map([[ORGANIZATION, timeZone]]);
  const rows = [
    ...changedRows('rotation', before.rotations, after.rotations, stamp),
    ...changedRows('person', before.people, after.people, stamp),
    ...changedRows(ORGANIZATION, zones(before), zones(after), stamp, (timeZone) => ({ timeZone })),
  ];
  await upsertRows(db, closedVersions, ['noun', 'id', 'until'], rows);
}

function changedRows<Id extends string, Value>(
  noun: string,
  before: Pasts<Id, Value>,
  after: Pasts<Id, Value>,
  { revision, now }: Stamp,
  contentOf: (value: Value) => unknown = (value) => value,
): readonly Readonly<Record<string, unknown>>[] {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].flatMap((id) => {
    const [was, is] = [before.get(id) ?? [], after.get(id) ?? []];
    if (was === is) return [];
    const stays = new Set(is.map(({ until }) => until));
    const gone = was.filter(({ until }) => !stays.has(until));
    const closed = is.filter((past) => !was.includes(past));
    return [
      ...gone.map((past) => ({ ...keyOf(past), removedAt: storedInstant(now) })),
      ...closed.map((past) => ({
        ...keyOf(past),
        ...(past.value !== undefined && { content: contentOf(past.value) }),
      })),
    ];

    function keyOf({ until }: Past<Value>) {
      return { noun, id, revision, until: storedInstant(Temporal.Instant.fromEpochMilliseconds(until)) };
    }
  });
}
