import type { Temporal } from 'temporal-polyfill';

/** Letters and digits that nobody takes for one another, however they are printed or written down. */
const LETTERS = 'ACDEFGHJKMNPQRTUVWXY';
const DIGITS = '34679';
const LENGTH = 8;

/** How long a code is valid, in hours. */
export const CODE_HOURS = 24;

/** Codes that have been printed and are still valid, by their hashes; inside of one transaction. */
export interface SetupCodeRepository {
  /** Stores the hash of one more; those that have run out at `now` go. */
  add(hash: string, validUntil: Temporal.Instant, now: Temporal.Instant): Promise<void>;
  /** Takes the code away, and says whether it was valid: of several who try the same one at once, one is told so. */
  take(hash: string, now: Temporal.Instant): Promise<boolean>;
  /** Takes all of them away. */
  voidAll(): Promise<void>;
}

/** A new code, grouped to be read (`ACDE-F3GH`); it has a digit, by which it is told from words. `random`: a whole number from 0 to below. */
export function newSetupCode(random: (below: number) => number): string {
  const all = `${LETTERS}${DIGITS}`;
  const digitAt = random(LENGTH);
  const letters = Array.from({ length: LENGTH }, (_, at) => {
    const from = at === digitAt ? DIGITS : all;
    return from.charAt(random(from.length));
  });
  return grouped(letters.join(''));
}

/** Eight letters or digits, in one piece or two, however they are spelt. */
const CODE = /^([\p{L}\p{N}]{4})[\s\p{Pd}]?([\p{L}\p{N}]{4})$/u;

/**
 * The code that somebody may mean by this text, spelt as it was printed, whether or not there is such a code; undefined where it is
 * words: `setup disk tray`.
 */
export function setupCodeIn(text: string): string | undefined {
  const [, first, second] = CODE.exec(text.trim()) ?? [];
  const code = `${first ?? ''}${second ?? ''}`.toUpperCase();
  return /\p{N}/u.test(code) ? grouped(code) : undefined;
}

function grouped(code: string): string {
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
}
