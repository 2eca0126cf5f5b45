import { and, lte, ne } from 'drizzle-orm';
import type { Turnstile } from '../src/deliveries/ports.ts';
import type { Connection } from './connection.ts';
import { turnstiles } from './schema.ts';

/** Each minute has a key of its own, so whoever is let through deletes those that hold nobody back any more. */
export function turnstile(connection: Connection): Turnstile {
  return {
    take: (key, now, until) =>
      connection.transaction(async (transaction) => {
        const taken = await transaction
          .insert(turnstiles)
          .values({ key, takenUntil: until })
          .onConflictDoUpdate({
            target: turnstiles.key,
            set: { takenUntil: until },
            setWhere: lte(turnstiles.takenUntil, now),
          })
          .returning();
        if (taken.length === 0) return false;
        await transaction
          .delete(turnstiles)
          .where(and(lte(turnstiles.takenUntil, now), ne(turnstiles.key, key)));
        return true;
      }),
  };
}
