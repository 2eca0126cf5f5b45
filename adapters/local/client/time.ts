/** A clock time in that zone, in the form of that locale. `sentAt` is in milliseconds since the epoch. */
export function clockTime(sentAt: number, locale: string, timeZone: string): string {
  return format(locale, { timeZone, timeStyle: 'short' }).format(sentAt);
}

/** Date and time in full, for tooltips. */
export function fullTime(sentAt: number, locale: string, timeZone: string): string {
  return format(locale, { timeZone, dateStyle: 'full', timeStyle: 'long' }).format(sentAt);
}

/** The day in that zone: today and yesterday by their words, others by their date. */
export function dayName(sentAt: number, now: number, locale: string, timeZone: string): string {
  const days = dayNumber(sentAt, timeZone) - dayNumber(now, timeZone);
  if (days === 0 || days === -1)
    return capitalized(new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day'));
  return format(locale, { timeZone, weekday: 'long', month: 'long', day: 'numeric' }).format(sentAt);
}

/** Days since the epoch, as counted in that zone. */
export function dayNumber(sentAt: number, timeZone: string): number {
  const parts = format('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    sentAt,
  );
  return Date.parse(`${parts}T00:00:00Z`) / 86_400_000;
}

/** The time it is now where somebody is, with the place: `14:05 Bucharest`. */
export function zoneClock(now: number, locale: string, timeZone: string): string {
  const name = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone;
  return `${clockTime(now, locale, timeZone)} ${name}`;
}

function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

// Making a formatter costs far more than using it, and a long conversation asks for the same few over and over.
const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, known);
  return known;
}
