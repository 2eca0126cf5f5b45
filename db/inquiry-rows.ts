import type { Happening, Holder, Inquiry, InquiryEvent, Source } from '../src/inquiries/inquiry.ts';
import type { PersonId } from '../src/kernel/ids.ts';
import { readStored, withoutNulls } from './nouns.ts';
import { inquiries, inquiryEvents } from './schema.ts';
import { StoredEventHead, StoredHappening, StoredInquiry } from './stored-inquiries.ts';

type Row = typeof inquiries.$inferSelect;
type NewRow = typeof inquiries.$inferInsert;
type EventRow = typeof inquiryEvents.$inferSelect;
type NewEventRow = typeof inquiryEvents.$inferInsert;

/** An inquiry as a row: a column of which it has nothing is null. */
export function inquiryRow({ asker, origin, ...fields }: Inquiry): NewRow {
  const { holder = null, turn = null, heldUntil = null, promisedBy = null, dueAt = null } = fields;
  const { acknowledged = null, resolved = null, rating = null } = fields;
  const { place } = origin;
  return {
    ...fields,
    ...{ holder, turn, heldUntil, promisedBy, dueAt, acknowledged, resolved, rating },
    askerPlatform: asker.account.platform,
    askerWorkspaceId: asker.account.workspaceId,
    askerUserId: asker.account.userId,
    askerPersonId: asker.personId ?? null,
    askerName: asker.name,
    placePlatform: place?.platform ?? null,
    placeWorkspaceId: place?.workspaceId ?? null,
    placeKind: place?.kind ?? null,
    placeId: place?.id ?? null,
    placeThread: place?.thread ?? null,
    originMessageId: origin.messageId ?? null,
    originLink: origin.link ?? null,
    isPublic: origin.isPublic,
    personIds: peopleOf(fields.told, fields.acknowledged?.by.personId),
  };
}

function peopleOf(told: readonly Holder[], taker: PersonId | undefined): readonly PersonId[] {
  const people = told.flatMap((holder) => (holder.type === 'people' ? holder.personIds : []));
  return [...new Set(taker === undefined ? people : [...people, taker])];
}

/**
 * The inquiry that a row holds.
 * @throws DatabaseFault `stored-data-unreadable`
 */
export function inquiryOf(row: Row): Inquiry {
  const account = { platform: row.askerPlatform, workspaceId: row.askerWorkspaceId, userId: row.askerUserId };
  const place = {
    platform: row.placePlatform,
    workspaceId: row.placeWorkspaceId,
    kind: row.placeKind,
    id: row.placeId,
    thread: row.placeThread,
  };
  const stored = {
    ...withoutNulls(row),
    asker: withoutNulls({ account, personId: row.askerPersonId, name: row.askerName }),
    origin: withoutNulls({
      place: row.placeId === null ? null : withoutNulls(place),
      messageId: row.originMessageId,
      link: row.originLink,
      isPublic: row.isPublic,
    }),
  };
  return readStored(StoredInquiry, stored, inquiries, row.id);
}

/** An event as a row. */
export function eventRow({ inquiryId, number, at, by, ...happening }: InquiryEvent): NewEventRow {
  const source = sourceOf(happening);
  return {
    inquiryId,
    number,
    at,
    by: by ?? null,
    happening,
    sourcePlatform: source?.place.platform ?? null,
    sourceWorkspaceId: source?.place.workspaceId ?? null,
    sourcePlaceId: source?.place.id ?? null,
    sourceMessageId: source?.messageId ?? null,
  };
}

function sourceOf(happening: Happening): Source | undefined {
  return happening.type === 'opened' || happening.type === 'wrote' ? happening.source : undefined;
}

/**
 * The event that a row holds.
 * @throws DatabaseFault `stored-data-unreadable`
 */
export function eventOf({ happening, ...row }: EventRow): InquiryEvent {
  const id = `${row.inquiryId} ${row.number}`;
  const head = readStored(StoredEventHead, withoutNulls(row), inquiryEvents, id);
  return { ...head, ...readStored(StoredHappening, happening, inquiryEvents, id) };
}
