import type { Temporal } from 'temporal-polyfill';
import type { Account } from '../../chat/intent.ts';
import type { Language } from '../../chat/languages/language.ts';
import { shorten } from '../../chat/shorten.ts';
import type { Person } from '../../directory/model.ts';
import { nameKey } from '../../directory/name-key.ts';
import type { TopicId } from '../../kernel/ids.ts';

/**
 * How it came that somebody did not find what they looked for. `nothing`: nobody is registered for it; `not-it`: an answer was
 * shown and was not meant; `none-of-these`: none of a choice was.
 */
export const GAP_REASONS = ['nothing', 'not-it', 'none-of-these'] as const;
export type GapReason = (typeof GAP_REASONS)[number];

/** What one person looked for in vain on one day (UTC), however often. */
export interface Gap {
  /** As typed, by the rules of `gapText`. */
  readonly text: string;
  /** The text as it is compared: a `nameKey`, never empty. */
  readonly key: string;
  readonly language: Language;
  readonly reason: GapReason;
  /** The topics that were shown and not meant. */
  readonly refused: readonly TopicId[];
  /** Tells people apart, to count them and not their presses; never shown. */
  readonly asker: string;
  readonly at: Temporal.Instant;
}

/** How much of a text is kept, in UTF-16 units: somebody may paste a page. */
export const LONGEST_GAP = 200;
/** As many topics as a button remembers to have been refused: nobody looks through more. */
export const MOST_REFUSED = 15;
/** How long a gap is kept. */
export const KEPT_DAYS = 90;
/** What one person can add in a day (UTC): somebody may press all day. */
export const MOST_A_DAY = 50;

/** The text as it is kept: on one line, without what is no text, and cut visibly. */
export function gapText(typed: string): string {
  const line = typed
    .slice(0, LONGEST_GAP * 4)
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim();
  return shorten(line, LONGEST_GAP);
}

/** The gap that such a text is, or undefined where it holds no letter, digit or symbol. */
export function gapOf(seen: Omit<Gap, 'key'>): Gap | undefined {
  const text = gapText(seen.text);
  const key = gapKey(text);
  return key === '' ? undefined : { ...seen, text, key, refused: seen.refused.slice(-MOST_REFUSED) };
}

/** Both parts of a topic's history of refusals, each topic once, the oldest forgotten first. */
export function refusedWith(
  before: readonly TopicId[] | undefined,
  more: readonly TopicId[],
): readonly TopicId[] {
  return [...new Set([...(before ?? []), ...more])].slice(-MOST_REFUSED);
}

/** One text for whoever asked: the person, or where the directory does not have them, their account. */
export function askerKey(account: Account, person: Person | undefined): string {
  return person === undefined
    ? `${account.platform}:${account.workspaceId}:${account.userId}`
    : personKey(person.id);
}

/** The `asker` of a gap, where it is this person of the directory. */
export function personKey(personId: string): string {
  return `person:${personId}`;
}

/** Decomposed, a text may be longer than it was. */
function gapKey(text: string): string {
  return nameKey(text)
    .slice(0, LONGEST_GAP)
    .replace(/\p{Cs}/gu, '')
    .trim();
}
