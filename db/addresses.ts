import { and, desc, eq, isNull, type SQL } from 'drizzle-orm';
import type { AddressBook, KnownAddress } from '../src/deliveries/ports.ts';
import type { Connection } from './connection.ts';
import { readStored, withoutNulls } from './nouns.ts';
import { conversationAddresses as table } from './schema.ts';
import { StoredAddress } from './stored-deliveries.ts';

export function addressBook(connection: Connection): AddressBook {
  async function seen(isMeant: SQL | undefined, most: number): Promise<readonly KnownAddress[]> {
    const rows = await connection.read((db) =>
      db.select().from(table).where(isMeant).orderBy(desc(table.seenAt)).limit(most),
    );
    return rows.map((row) => readStored(StoredAddress, withoutNulls(row), table, row.conversationId));
  }

  async function lastSeen(isMeant: SQL | undefined): Promise<KnownAddress | undefined> {
    const [last] = await seen(isMeant, 1);
    return last;
  }

  return {
    save: ({ userId = null, ...known }) =>
      connection.transaction(async (transaction) => {
        const row = { ...known, userId };
        await transaction
          .insert(table)
          .values(row)
          .onConflictDoUpdate({
            target: [table.platform, table.workspaceId, table.conversationId],
            set: row,
          });
      }),
    forget: (conversation) =>
      connection.transaction(async (transaction) => {
        await transaction.delete(table).where(isOf(conversation));
      }),
    ofConversation: (conversation) => lastSeen(isOf(conversation)),
    ofAccount: ({ platform, workspaceId, userId }) =>
      lastSeen(and(isIn(platform, workspaceId), eq(table.userId, userId))),
    shared: (platform, workspaceId, most) =>
      seen(and(isIn(platform, workspaceId), isNull(table.userId)), most),
    latest: (platform, workspaceId) => lastSeen(isIn(platform, workspaceId)),
  };
}

function isOf({
  platform,
  workspaceId,
  conversationId,
}: Parameters<AddressBook['forget']>[0]): SQL | undefined {
  return and(isIn(platform, workspaceId), eq(table.conversationId, conversationId));
}

function isIn(platform: string, workspaceId: string): SQL | undefined {
  return and(eq(table.platform, platform), eq(table.workspaceId, workspaceId));
}
