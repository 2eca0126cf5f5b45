/** How long the texts of an inquiry may be, in UTF-16 units. */
export const INQUIRY_LIMITS = {
  question: 4_000,
  text: 4_000,
  summary: 1_000,
  comment: 1_000,
} as const;
