import { and, eq, gt, lte } from 'drizzle-orm';
import type { SetupCodeRepository } from '../src/directory/setup.ts';
import type { Executor } from './connection.ts';
import { setupCodes } from './schema.ts';

/** The setup codes inside of one transaction; `refuseEnded` throws once that is over. */
export function setupCodeRepository(db: Executor, refuseEnded: () => void): SetupCodeRepository {
  return {
    async add(hash, validUntil, now) {
      refuseEnded();
      await db.delete(setupCodes).where(lte(setupCodes.validUntil, now));
      await db
        .insert(setupCodes)
        .values({ hash, validUntil })
        .onConflictDoUpdate({ target: setupCodes.hash, set: { validUntil } });
    },
    async take(hash, now) {
      refuseEnded();
      const isValid = and(eq(setupCodes.hash, hash), gt(setupCodes.validUntil, now));
      return (await db.delete(setupCodes).where(isValid).returning()).length > 0;
    },
    async voidAll() {
      refuseEnded();
      await db.delete(setupCodes);
    },
  };
}
