/**
 * The text in one line, as a directory file takes it: blanks, breaks, control characters, halves of surrogate pairs and the marks that
 * reorder text unseen (Unicode UAX #9) are one blank where they stand, and none at the ends.
 */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
}
