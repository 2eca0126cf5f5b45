/** https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features#datetime-function-rules */
const FUNCTION =
  /\{\{(?:DATE\((\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2}))(?:, ?(COMPACT|LONG|SHORT))?\)|TIME\((\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2}))\))\}\}/g;

const DATE_STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  COMPACT: { dateStyle: 'short' },
  SHORT: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  LONG: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
};

/** Who reads the card. */
export interface CardReader {
  readonly locale: string;
  readonly timeZone: string;
}

/**
 * The card with DATE() and TIME() worked out for the reader. The renderer's own work them out in the browser's zone, which is
 * not that of the person one has chosen to be. The data an action carries is left as it is.
 */
export function withDates(card: unknown, reader: CardReader): unknown {
  if (typeof card === 'string') return textWithDates(card, reader);
  if (Array.isArray(card)) return card.map((entry) => withDates(entry, reader));
  if (typeof card !== 'object' || card === null) return card;
  return Object.fromEntries(
    Object.entries(card).map(([key, value]) => [key, key === 'data' ? value : withDates(value, reader)]),
  );
}

/** The text with DATE() and TIME() worked out for the reader. */
export function textWithDates(text: string, { locale, timeZone }: CardReader): string {
  return text.replace(FUNCTION, (_, date?: string, style = 'COMPACT', time?: string) => {
    const options = time === undefined ? DATE_STYLES[style] : ({ timeStyle: 'short' } as const);
    return new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(Date.parse(time ?? date ?? ''));
  });
}
