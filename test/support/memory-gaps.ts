import { Temporal } from 'temporal-polyfill';
import { type Gap, KEPT_DAYS, MOST_A_DAY, personKey } from '../../src/lookup/gaps/gap.ts';
import type { GapRepository } from '../../src/lookup/gaps/ports.ts';

/** By asker, day and key. */
export type StoredGaps = ReadonlyMap<string, Gap & { readonly closedAt?: Temporal.Instant }>;

/** The gaps in the draft, and how to replace them. */
export function gapRepository(
  stored: () => StoredGaps,
  store: (gaps: StoredGaps) => void,
  refuseEnded: () => void,
): GapRepository {
  const isOpen = (gap: { readonly closedAt?: Temporal.Instant }) => gap.closedAt === undefined;
  return {
    async record(gap) {
      refuseEnded();
      const oldest = gap.at.subtract({ hours: 24 * KEPT_DAYS });
      const kept = without(stored(), ({ at }) => Temporal.Instant.compare(at, oldest) < 0);
      const ofDay = `${gap.asker} ${gap.at.toString().slice(0, 10)} `;
      const that = [...kept.keys()].filter((place) => place.startsWith(ofDay));
      const isFull = that.length >= MOST_A_DAY && !that.includes(ofDay + gap.key);
      store(isFull ? kept : new Map(kept).set(ofDay + gap.key, gap));
    },
    async openSince(since) {
      refuseEnded();
      return [...stored().values()]
        .filter((gap) => isOpen(gap) && Temporal.Instant.compare(gap.at, since) >= 0)
        .sort(
          (one, other) =>
            Temporal.Instant.compare(other.at, one.at) ||
            (`${one.asker} ${one.key}` < `${other.asker} ${other.key}` ? -1 : 1),
        );
    },
    async close(keys, at) {
      refuseEnded();
      const closed = [...stored()].map(([place, gap]): [string, Gap] =>
        isOpen(gap) && keys.includes(gap.key) ? [place, { ...gap, ...{ closedAt: at } }] : [place, gap],
      );
      store(new Map(closed));
    },
    async reopen(at) {
      refuseEnded();
      const opened = [...stored()].map(([place, { closedAt, ...gap }]): [string, Gap] =>
        closedAt?.equals(at) ? [place, gap] : [place, { ...gap, ...(closedAt && { closedAt }) }],
      );
      store(new Map(opened));
    },
  };
}

/** What is stored once these people are removed: what they looked for goes with them. */
export function withoutGapsOf(gaps: StoredGaps, gone: ReadonlySet<string>): StoredGaps {
  return without(gaps, ({ asker }) => [...gone].some((id) => asker === personKey(id)));
}

function without<Key, Value>(
  all: ReadonlyMap<Key, Value>,
  isGone: (value: Value) => boolean,
): ReadonlyMap<Key, Value> {
  return new Map([...all].filter(([, value]) => !isGone(value)));
}
