import { Temporal } from 'temporal-polyfill';

/** Beginnings of the units' names in the five languages, without diacritics; a letter alone is the unit too. */
const UNITS: readonly (readonly [RegExp, 'minutes' | 'hours' | 'days' | 'weeks' | 'months'])[] = [
  [/^(m|min|mins|minut\p{L}*|мин|минут\p{L}*|phut)$/u, 'minutes'],
  [/^(h|hrs?|hours?|ч|час\p{L}*|or[ae]|gio|tieng|horas?)$/u, 'hours'],
  [/^(d|days?|д|дн\p{L}*|день|zi|zile|ngay|dias?)$/u, 'days'],
  [/^(w|wks?|weeks?|нед|недел\p{L}*|saptaman\p{L}*|tuan|semanas?)$/u, 'weeks'],
  [/^(mo|months?|мес|месяц\p{L}*|luna|luni|thang|mes|meses)$/u, 'months'],
];

/** Longer than any schedule is looked at. */
const LARGEST = 9_999;

/**
 * Reads a length of time as people write it: `4w`, `2h`, `3 days`, `4 недели`, `2 săptămâni`, `4 tuần`, `3 dias`. Undefined
 * where it is none, or is nothing.
 */
export function parseDuration(text: string): Temporal.Duration | undefined {
  const match = /^(\d{1,4})\s*(\p{L}+)\.?$/u.exec(folded(text));
  if (match === null) return undefined;
  const [, digits = '', name = ''] = match;
  const amount = Number(digits);
  const unit = UNITS.find(([names]) => names.test(name))?.[1];
  if (unit === undefined || amount === 0 || amount > LARGEST) return undefined;
  return Temporal.Duration.from({ [unit]: amount });
}

/** A text as it is compared where punctuation matters: lower case, without diacritics, single spaces. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/\s+/g, ' ')
    .trim();
}
