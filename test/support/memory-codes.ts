import { Temporal } from 'temporal-polyfill';
import type { SetupCodeRepository } from '../../src/directory/setup.ts';

/** Until when each is valid, by its hash. */
export type StoredCodes = ReadonlyMap<string, Temporal.Instant>;

/** Setup codes in the draft, and how to replace them. */
export function codeRepository(
  stored: () => StoredCodes,
  store: (codes: StoredCodes) => void,
  refuseEnded: () => void,
): SetupCodeRepository {
  const without = (isGone: (hash: string, until: Temporal.Instant) => boolean) =>
    new Map([...stored()].filter(([hash, until]) => !isGone(hash, until)));
  return {
    async add(hash, validUntil, now) {
      refuseEnded();
      store(without((_, until) => Temporal.Instant.compare(until, now) <= 0).set(hash, validUntil));
    },
    async take(hash, now) {
      refuseEnded();
      const until = stored().get(hash);
      if (until === undefined || Temporal.Instant.compare(until, now) <= 0) return false;
      store(without((each) => each === hash));
      return true;
    },
    async voidAll() {
      refuseEnded();
      store(new Map());
    },
  };
}
