import { gt, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { personId, rotationId } from '../src/kernel/ids.ts';
import type { Past, ScheduleHistory } from '../src/rotations/schedule/history.ts';
import type { Executor } from './connection.ts';
import { storedInstant } from './instant-column.ts';
import { readStored, type Stamp, upsertRows } from './nouns.ts';
import { closedVersions } from './schema.ts';
import { withChanges } from './sorted-map.ts';
import { StoredAvailability, StoredRotation } from './stored.ts';

/** The id of the one organisation. */
const ORGANIZATION = 'organization';

const ROWS_PER_PAGE = 2_000;

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
  const rotations = changesOf(rotationId, StoredRotation);
  const people = changesOf(personId, StoredAvailability);
  const organization = changesOf(String, StoredZone);
  const nouns: Readonly<Record<string, { add(row: Row): void }>> = {
    rotation: rotations,
    person: people,
    [ORGANIZATION]: organization,
  };
  let page = await pageAfter(db, since);
  if (page.length === 0) return known;
  for (;;) {
    // A later version may keep the past of more than this one knows, and computes from.
    for (const row of page) nouns[row.noun]?.add(row);
    if (page.length < ROWS_PER_PAGE) break;
    page = await pageAfter(db, since, page.at(-1));
  }
  const zones = organization.over(new Map([[ORGANIZATION, known.timeZone]]));
  return {
    rotations: rotations.over(known.rotations),
    people: people.over(known.people),
    timeZone: zones.get(ORGANIZATION) ?? [],
  };
}

/**
 * Page by page, since a hundred thousand versions at once would need several times the memory that they come to; and in the order
 * of an index, without which the embedded database, that has no statistics, reads the whole table for the one row that is new.
 */
function pageAfter(db: Executor, since: number, last?: Row): Promise<readonly Row[]> {
  const { revision, noun, id, until } = closedVersions;
  // Never both: the server would begin where the first of the two lets it, and step over all of the pages before, at each page.
  const isAfter = last
    ? sql`(${revision}, ${noun}, ${id}, ${until}) > (${last.revision}::bigint, ${last.noun}, ${last.id}, ${storedInstant(last.until)}::timestamptz)`
    : gt(revision, since);
  return db
    .select()
    .from(closedVersions)
    .where(isAfter)
    .orderBy(revision, noun, id, until)
    .limit(ROWS_PER_PAGE);
}

/** The versions of one noun that have changed; undefined: done away with. */
function changesOf<Id extends string, Value>(brand: (id: string) => Id, schema: z.ZodType<Value>) {
  const changes = new Map<Id, Map<number, Past<Value> | undefined>>();

  function read({ id, until, removedAt, content }: Row): Past<Value> | undefined {
    if (removedAt) return undefined;
    const at = until.epochMilliseconds;
    if (content === null) return { until: at };
    return { until: at, value: readStored(schema, content, closedVersions, () => `${id} until ${until}`) };
  }

  return {
    add(row: Row): void {
      const id = brand(row.id);
      const ofOne = changes.get(id) ?? new Map<number, Past<Value> | undefined>();
      changes.set(id, ofOne.set(row.until.epochMilliseconds, read(row)));
    },
    over(known: Pasts<Id, Value>): Pasts<Id, Value> {
      const pasts = [...changes].map(([id, ofOne]): [Id, readonly Past<Value>[] | undefined] => {
        const past = pastWith(known.get(id) ?? [], ofOne);
        return [id, past.length === 0 ? undefined : past];
      });
      return withChanges(known, pasts);
    },
  };
}

function pastWith<Value>(
  known: readonly Past<Value>[],
  changes: ReadonlyMap<number, Past<Value> | undefined>,
): readonly Past<Value>[] {
  const stays = known.filter(({ until }) => !changes.has(until));
  const changed = [...changes.values()].filter((past) => past !== undefined);
  return [...stays, ...changed].sort((one, other) => one.until - other.until);
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
