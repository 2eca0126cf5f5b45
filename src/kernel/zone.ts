import { DAY, dayOf, dayOfLocal } from './civil.ts';

/**
 * Where a local time that is no single instant is put. `first`: a repeated time is its first occurrence; `last`: its last.
 * With both, a time that the clocks skip moves forward by the length of the gap (02:30 becomes 03:30).
 */
export type Repeated = 'first' | 'last';

/** Offsets are looked up in pieces of this length (about 13 months), each built once, when first asked for. */
const PIECE = 2 ** 35;

/**
 * How far apart a piece is sampled before the changes between samples are narrowed down. Since 1970 the shortest time that
 * any zone of tzdata 2025c spent on one offset is seven days (America/Boa_Vista in October 2000).
 */
const SAMPLE = 3 * DAY;

/** Beyond these years the offset at the border is used, so that an absurd date costs no more than a sensible one. */
const EARLIEST = dayOf(1800, 1, 1) * DAY;
const LATEST = dayOf(2400, 1, 1) * DAY;

interface Piece {
  /** The piece's start, then each change within it, ascending; epoch milliseconds. */
  readonly since: readonly number[];
  /** The offset from UTC since then, in milliseconds. */
  readonly offsets: readonly number[];
}

/**
 * An IANA zone as arithmetic on epoch milliseconds. The answers are those of the platform's own tzdata (`Intl`), as
 * Temporal gives them with `disambiguation: 'earlier'` or `'later'`, at a small part of the cost.
 */
export class Zone {
  readonly #format: Intl.DateTimeFormat;
  readonly #pieces = new Map<number, Piece>();
  /** The piece asked for last, which is mostly the next one asked for. */
  #latest: { readonly index: number; readonly piece: Piece } | undefined;

  /** Throws a RangeError for a name that is no zone. */
  constructor(name: string) {
    this.#format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
  }

  /** What local time is ahead of UTC at that instant, in milliseconds. */
  offsetAt(at: number): number {
    const { since, offsets } = this.#pieceAt(at);
    let index = since.length - 1;
    while (index > 0 && at < (since[index] ?? 0)) index -= 1;
    return offsets[index] ?? 0;
  }

  /** The local time at that instant. */
  localAt(at: number): number {
    return at + this.offsetAt(at);
  }

  /** The instant at which the wall clock shows that local time. */
  instantOf(local: number, repeated: Repeated): number {
    // No change of clocks moves them by more than a day, so these two are the offsets before and after any change nearby.
    const before = this.offsetAt(local - DAY);
    const after = this.offsetAt(local + DAY);
    if (before === after) return local - before;
    const early = local - Math.max(before, after);
    const late = local - Math.min(before, after);
    const earlyIsReal = this.localAt(early) === local;
    const lateIsReal = this.localAt(late) === local;
    if (earlyIsReal && lateIsReal) return repeated === 'first' ? early : late;
    if (earlyIsReal) return early;
    return lateIsReal ? late : local - before;
  }

  /** The first instant of a day; of a day that the zone leaves out (Apia, 2011-12-30), that of the day after it. */
  startOfDay(day: number): number {
    return this.instantOf(day * DAY, 'first');
  }

  /** Whether the zone has that day at all. */
  hasDay(day: number): boolean {
    return dayOfLocal(this.localAt(this.startOfDay(day))) === day;
  }

  /** Whether the offset is the same all through `(from, until]`. */
  isSteady(from: number, until: number): boolean {
    return this.changeWithin(from, until) === undefined;
  }

  /** When the offset first changes in `(from, until]`; undefined where it is the same all through. */
  changeWithin(from: number, until: number): number | undefined {
    const lastIndex = pieceIndex(until);
    for (let index = pieceIndex(from); index <= lastIndex; index += 1) {
      const { since, offsets } = this.#piece(index);
      for (let change = 0; change < since.length; change += 1) {
        const at = since[change] ?? 0;
        if (at <= from || at > until) continue;
        if (change > 0 || offsets[0] !== this.offsetAt(at - 1)) return at;
      }
    }
    return undefined;
  }

  #pieceAt(at: number): Piece {
    return this.#piece(pieceIndex(at));
  }

  #piece(index: number): Piece {
    if (this.#latest?.index === index) return this.#latest.piece;
    const piece = this.#pieces.get(index) ?? this.#makePiece(index * PIECE);
    this.#pieces.set(index, piece);
    this.#latest = { index, piece };
    return piece;
  }

  #makePiece(start: number): Piece {
    const since = [start];
    let offset = this.#readOffset(start);
    const offsets = [offset];
    const last = start + PIECE - 1;
    for (let sampled = start, next = start; sampled < last; sampled = next) {
      next = Math.min(sampled + SAMPLE, last);
      const found = this.#readOffset(next);
      if (found !== offset) {
        since.push(this.#changeBetween(sampled, next, found));
        offsets.push(found);
        offset = found;
      }
    }
    return { since, offsets };
  }

  /** The first whole second in `(before, after]` with the offset of `after`; all changes in tzdata fall on whole seconds. */
  #changeBetween(before: number, after: number, offset: number): number {
    let low = Math.floor(before / 1000);
    let high = Math.ceil(after / 1000);
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.#readOffset(middle * 1000) === offset) high = middle;
      else low = middle;
    }
    return high * 1000;
  }

  #readOffset(at: number): number {
    const text = this.#format.format(at);
    const match = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(text);
    if (!match) return 0;
    const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0);
    return (match[1] === '-' ? -seconds : seconds) * 1000;
  }
}

const zones = new Map<string, Zone>();

/** The zone of that IANA name, made once. Throws a RangeError for a name that is no zone. */
export function zoneOf(name: string): Zone {
  const known = zones.get(name);
  if (known) return known;
  const zone = new Zone(name);
  zones.set(name, zone);
  return zone;
}

function pieceIndex(at: number): number {
  return Math.floor(Math.min(Math.max(at, EARLIEST), LATEST) / PIECE);
}
