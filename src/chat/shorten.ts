const ELLIPSIS = '…';
/** Room for one more character after the limit: the longest emoji of a family with skin tones are about half as long. */
const LONGEST_CHARACTER = 64;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The text, or as much of it as fits with an ellipsis, never cutting a character people see as one. Lengths in UTF-16 units. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  let kept = '';
  for (const { segment } of graphemes.segment(text.slice(0, max + LONGEST_CHARACTER))) {
    if (kept.length + segment.length > max - ELLIPSIS.length) break;
    kept += segment;
  }
  return kept.trimEnd() + ELLIPSIS;
}
