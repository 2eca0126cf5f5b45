import { lte } from 'drizzle-orm';
import type { Turnstile } from '../src/deliveries/ports.ts';
import type { Connection } from './connection.ts';
import { turnstiles } from './schema.ts';

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
        return taken.length > 0;
      }),
  };
}
