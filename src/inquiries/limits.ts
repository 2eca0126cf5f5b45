/** How long the texts of an inquiry may be, in UTF-16 units. */
export const INQUIRY_LIMITS = {
  question: 4_000,
  text: 4_000,
  summary: 1_000,
  comment: 1_000,
} as const;

/** For how long after its end an inquiry can be opened again. */
export const REOPENED_WITHIN_HOURS = 7 * 24;
