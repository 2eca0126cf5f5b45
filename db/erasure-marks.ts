import { and, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import type { Executor } from './connection.ts';
import {
  conversationAddresses,
  deliveries,
  edits,
  inquiries,
  inquiryEvents,
  people,
  platformIdentities,
} from './schema.ts';

/** By what somebody is known in what is stored. */
export interface Marks {
  /** Their id, and what stands for it from now on. */
  readonly id: string;
  readonly as: string;
  /** Their accounts, by `markOf`. */
  readonly accounts: ReadonlySet<string>;
  /** The direct conversations with them, by `markOf`. */
  readonly places: ReadonlySet<string>;
  /** What they are and were called, and their addresses, in lower case. */
  readonly names: ReadonlySet<string>;
}

/** One text for an account or a conversation of a platform: their ids are told apart without the workspace. */
export function markOf(platform: unknown, id: unknown): string {
  return `${platform} ${id}`;
}

/** The ids of accounts and conversations, without their platforms. */
export function idsOfMarks({ accounts, places }: Pick<Marks, 'accounts' | 'places'>): readonly string[] {
  return [...accounts, ...places].map((mark) => mark.slice(mark.indexOf(' ') + 1));
}

const text = z.string().catch('');
/** What a row of a person, or what it was before an edit, says of them. */
const Known = z.object({ name: text, email: text, slackUserId: text, teamsUserId: text });
const Actor = z.object({ account: z.object({ platform: z.string(), userId: z.string() }) });

/** Everything by which the person is known, as far as it is stored anywhere. */
export async function marksOf(db: Executor, id: string, as: string): Promise<Marks> {
  const names = new Set<string>([id]);
  const accounts = new Set<string>();
  const places = new Set<string>();
  // Of who was erased or removed before there is no name and no account any more.
  const add = (set: Set<string>, platform: string | null, value: string | null) => {
    if (value) set.add(markOf(platform, value));
  };
  for (const { name, email, slackUserId, teamsUserId } of await knownOf(db, id)) {
    for (const each of [name, email]) if (each !== '') names.add(each.toLowerCase());
    add(accounts, 'slack', slackUserId);
    add(accounts, 'teams', teamsUserId);
  }
  for (const { platform, userId, name, email } of await identitiesOf(db, id, names)) {
    add(accounts, platform, userId);
    for (const each of [name, email]) if (each) names.add(each.toLowerCase());
  }
  for (const { platform, userId } of await actorsOf(db, id)) add(accounts, platform, userId);
  const found = { id, as, accounts, places, names };
  for (const { platform, placeId } of await directPlacesOf(db, found)) add(places, platform, placeId);
  return found;
}

async function knownOf(db: Executor, id: string): Promise<readonly z.infer<typeof Known>[]> {
  const rows = await db.select().from(people).where(eq(people.id, id));
  const befores = await db
    .select({ before: edits.before })
    .from(edits)
    .where(and(eq(edits.noun, 'person'), eq(edits.id, id)));
  return [...rows, ...befores.map(({ before }) => before ?? {})].map((known) => Known.parse(known));
}

/** Those that are theirs, and those of nobody of the directory that have an address of theirs. */
function identitiesOf(db: Executor, id: string, names: ReadonlySet<string>) {
  const hasAddress = and(
    isNull(platformIdentities.personId),
    inArray(sql`lower(${platformIdentities.email})`, [...names]),
  );
  return db
    .select()
    .from(platformIdentities)
    .where(or(eq(platformIdentities.personId, id), hasAddress));
}

interface Account {
  readonly platform: string;
  readonly userId: string;
}

async function actorsOf(db: Executor, id: string): Promise<readonly Account[]> {
  const asked = await db
    .select({ platform: inquiries.askerPlatform, userId: inquiries.askerUserId })
    .from(inquiries)
    .where(eq(inquiries.askerPersonId, id));
  const done = await db
    .select({ by: inquiryEvents.by })
    .from(inquiryEvents)
    .where(eq(sql`${inquiryEvents.by}->>'personId'`, id));
  return [...asked, ...done.map(({ by }) => Actor.parse(by).account)];
}

type FoundPlace = { readonly platform: string | null; readonly placeId: string | null };

/** Where they were told something by themselves, asked something by themselves, or wrote to us. */
async function directPlacesOf(db: Executor, who: Marks): Promise<readonly FoundPlace[]> {
  const told = await db
    .select({ platform: deliveries.sentPlatform, placeId: deliveries.sentPlaceId })
    .from(deliveries)
    .where(and(eq(deliveries.sentKind, 'direct'), isToThem(who)));
  const asked = await db
    .select({ platform: inquiries.placePlatform, placeId: inquiries.placeId })
    .from(inquiries)
    .where(and(eq(inquiries.placeKind, 'direct'), isAskedBy(who)));
  const { platform, userId } = conversationAddresses;
  const seen = await db
    .select({ platform, placeId: conversationAddresses.conversationId })
    .from(conversationAddresses)
    .where(isOneOf(who.accounts, platform, userId));
  return [...told, ...asked, ...seen];
}

/** That they asked the inquiry. */
export function isAskedBy(who: Marks): SQL | undefined {
  return or(
    eq(inquiries.askerPersonId, who.id),
    isOneOf(who.accounts, inquiries.askerPlatform, inquiries.askerUserId),
  );
}

/** That the delivery is to them. */
export function isToThem(who: Marks): SQL | undefined {
  const { recipient } = deliveries;
  const [account, place] = [sql`${recipient}->'account'`, sql`${recipient}->'place'`];
  return or(
    eq(sql`${recipient}->>'personId'`, who.id),
    isOneOf(who.accounts, sql`${account}->>'platform'`, sql`${account}->>'userId'`),
    isOneOf(who.places, sql`${place}->>'platform'`, sql`${place}->>'id'`),
  );
}

/** That the account or conversation is one of these. */
function isOneOf(marks: ReadonlySet<string>, platform: SQL | PgColumn, id: SQL | PgColumn): SQL {
  return sql`coalesce((${platform}) || ' ' || (${id}), '') in (select jsonb_array_elements_text(${JSON.stringify([...marks])}::jsonb))`;
}
