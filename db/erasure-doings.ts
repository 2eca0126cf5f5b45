import type { PgTable } from 'drizzle-orm/pg-core';
import { type Marks, markOf } from './erasure-marks.ts';
import { erasureOf, json, kept, peopleList, person } from './erasure-rules.ts';
import {
  isAccountOf,
  isActorOf,
  isFields,
  isKeyOf,
  isPlaceOf,
  keyWithoutThem,
  without,
  withoutThem,
} from './erasure-walk.ts';
import * as tables from './schema.ts';

type InquiryRow = typeof tables.inquiries.$inferSelect;
type EventRow = typeof tables.inquiryEvents.$inferSelect;
type DeliveryRow = typeof tables.deliveries.$inferSelect;

function isAsker({ askerPlatform, askerUserId, askerPersonId }: InquiryRow, who: Marks): boolean {
  return askerPersonId === who.id || who.accounts.has(markOf(askerPlatform, askerUserId));
}

/** A text that only the asker can have written, or by which they are known. */
function emptied(value: string, row: InquiryRow, who: Marks): string {
  return isAsker(row, who) ? '' : value;
}

/** What leads to a message of the asker's. */
function unlinked(value: string | null, row: InquiryRow, who: Marks): string | null {
  return isAsker(row, who) ? null : value;
}

/** A part of where it was asked: a direct conversation goes as a whole. */
function place(value: string | null, row: InquiryRow, who: Marks): string | null {
  return row.placeKind === 'direct' && who.places.has(markOf(row.placePlatform, row.placeId)) ? null : value;
}

function resolved(value: unknown, _row: InquiryRow, who: Marks): unknown {
  const walked = withoutThem(value, who);
  return isFields(value) && isActorOf(value['by'], who) ? without(['summary'], walked) : walked;
}

const isDoer = ({ by }: EventRow, who: Marks): boolean => isActorOf(by, who);

/** Without what they wrote: the text, files, and which message it was. */
function happening(value: unknown, row: EventRow, who: Marks): unknown {
  const walked = withoutThem(value, who);
  if (!isFields(walked)) return walked;
  const unsourced = isSourceGone(row, who) ? without(['source'], walked) : walked;
  if (!isFields(unsourced) || !isDoer(row, who)) return unsourced;
  return {
    ...(without(['summary'], unsourced) as typeof unsourced),
    ...('text' in unsourced && { text: '' }),
    ...('comment' in unsourced && { comment: '' }),
    ...('files' in unsourced && { files: [] }),
  };
}

function isSourceGone(row: EventRow, who: Marks): boolean {
  return isDoer(row, who) || who.places.has(markOf(row.sourcePlatform, row.sourcePlaceId));
}

function source(value: string | null, row: EventRow, who: Marks): string | null {
  return isSourceGone(row, who) ? null : value;
}

function isRecipient({ recipient }: DeliveryRow, who: Marks): boolean {
  if (!isFields(recipient)) return false;
  const { personId, account, place: to } = recipient;
  return personId === who.id || isAccountOf(account, who) || isPlaceOf(to, who);
}

/** The message as which it was sent, where that is in the direct conversation with them. */
function sent(value: string | null, row: DeliveryRow, who: Marks): string | null {
  const { sentPlatform, sentPlaceId } = row;
  return isRecipient(row, who) || who.places.has(markOf(sentPlatform, sentPlaceId)) ? null : value;
}

/** What a request was for is theirs who asked, and theirs who did it for them. */
function reason(
  value: string | null,
  { requesterId, createdBy }: { readonly requesterId: string; readonly createdBy: string },
  { id }: Marks,
): string | null {
  return requesterId === id || createdBy === id ? null : value;
}

const REQUEST = {
  ...{ id: kept, rotationId: kept, state: kept, requesterId: person, reason, createdAt: kept },
  ...{ createdBy: person, version: kept },
} as const;

const isRequester = ({ requesterId }: { readonly requesterId: string }, who: Marks): boolean =>
  requesterId === who.id;

const isOfKey = ({ key }: { readonly key: string }, who: Marks): boolean => isKeyOf(key, who);

/** What becomes of what was asked, requested, written and told. */
export const DOINGS_ERASURES = {
  inquiries: erasureOf(tables.inquiries, {
    key: ['id'],
    isOwn: isAsker,
    columns: {
      ...{ id: kept, topicId: kept, question: emptied },
      files: (value, row, who) => (isAsker(row, who) ? [] : value),
      ...{ askerPlatform: kept, askerWorkspaceId: kept, askerUserId: emptied },
      askerPersonId: (value, row, who) => (isAsker(row, who) ? who.as : value),
      ...{ askerName: emptied, placePlatform: place, placeWorkspaceId: place, placeKind: place },
      ...{ placeId: place, placeThread: place, originMessageId: unlinked, originLink: unlinked },
      ...{ isPublic: kept, openedAt: kept, state: kept, holder: json, told: json, personIds: peopleList },
      ...{ turn: json, ladder: kept, heldUntil: kept, promisedBy: kept, acknowledged: json, resolved },
      rating: (value, row, who) => (isAsker(row, who) ? without(['comment'], value) : value),
      ...{ quietSince: kept, dueAt: kept, revision: kept, version: kept },
    },
  }),
  inquiryEvents: erasureOf(tables.inquiryEvents, {
    key: ['inquiryId', 'number'],
    isOwn: isDoer,
    columns: {
      ...{ inquiryId: kept, number: kept, at: kept, by: json, happening, sourcePlatform: source },
      ...{ sourceWorkspaceId: source, sourcePlaceId: source, sourceMessageId: source },
    },
  }),
  deliveries: erasureOf(tables.deliveries, {
    key: ['id'],
    isOwn: isRecipient,
    columns: {
      ...{ id: kept, number: kept },
      key: (value, _row, who) => keyWithoutThem(value, who),
      lane: (value, _row, who) => keyWithoutThem(value, who),
      ...{ recipient: json, notice: json, inquiryId: kept, about: kept, createdAt: kept, state: kept },
      failures: kept,
      // A platform may have named the account.
      reason: (value, row, who) => (isRecipient(row, who) ? null : value),
      ...{ notBefore: kept, claimedUntil: kept, jobId: kept, sentPlatform: sent, sentWorkspaceId: sent },
      ...{ sentKind: sent, sentPlaceId: sent, sentThread: sent, sentMessageId: sent },
    },
  }),
  sendRates: erasureOf(tables.sendRates, {
    key: ['platform', 'workspaceId', 'placeId'],
    isOwn: ({ platform, placeId }, { places }) => places.has(markOf(platform, placeId)),
    goes: true,
    columns: { platform: kept, workspaceId: kept, placeId: kept, busyUntil: kept, promisedUntil: kept },
  }),
  platformEvents: erasureOf(tables.platformEvents, {
    key: ['key'],
    isOwn: isOfKey,
    goes: true,
    columns: { key: kept, seenAt: kept },
  }),
  turnstiles: erasureOf(tables.turnstiles, {
    key: ['key'],
    isOwn: isOfKey,
    goes: true,
    columns: { key: kept, takenUntil: kept },
  }),
  conversationAddresses: erasureOf(tables.conversationAddresses, {
    key: ['platform', 'workspaceId', 'conversationId'],
    isOwn: ({ platform, userId, conversationId }, { accounts, places }) =>
      accounts.has(markOf(platform, userId)) || places.has(markOf(platform, conversationId)),
    goes: true,
    columns: {
      ...{
        platform: kept,
        workspaceId: kept,
        conversationId: kept,
        userId: kept,
        address: kept,
        seenAt: kept,
      },
    },
  }),
  swapRequests: erasureOf(tables.swapRequests, {
    key: ['id'],
    isOwn: isRequester,
    columns: {
      ...REQUEST,
      ...{ takerId: person, givenStart: kept, givenEnd: kept, returnedStart: kept, returnedEnd: kept },
      ...{ decidedAt: kept, decidedBy: person },
    },
  }),
  coverRequests: erasureOf(tables.coverRequests, {
    key: ['id'],
    isOwn: isRequester,
    columns: { ...REQUEST, windowStart: kept, windowEnd: kept, taken: json },
  }),
  handoffNotes: erasureOf(tables.handoffNotes, {
    key: ['rotationId', 'personId', 'startsAt'],
    isOwn: ({ personId }, { id }) => personId === id,
    goes: true,
    columns: {
      ...{ rotationId: kept, personId: kept, startsAt: kept, endsAt: kept, text: kept, writtenAt: kept },
    },
  }),
  setupCodes: erasureOf(tables.setupCodes, {
    key: ['hash'],
    isOwn: () => false,
    columns: { hash: kept, validUntil: kept },
  }),
  searchGaps: erasureOf(tables.searchGaps, {
    key: ['asker', 'askedOn', 'key'],
    isOwn: ({ asker }, who) => isKeyOf(asker, who),
    goes: true,
    columns: {
      ...{ asker: kept, askedOn: kept, key: kept, text: kept, language: kept, reason: kept },
      ...{ refused: kept, askedAt: kept, closedAt: kept },
    },
  }),
} as const satisfies Readonly<Record<string, { readonly table: PgTable }>>;
