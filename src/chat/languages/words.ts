import { plain, type Span } from '../message.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';
import { ptBr } from './pt-br.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { parsedTexts, type ValuesIn } from './sentences.ts';
import type { TextKey, Texts } from './texts.ts';
import { vi } from './vi.ts';

/** Every text in every language. */
export const TEXTS: Readonly<Record<Language, Texts>> = { en, ru, ro, vi, 'pt-BR': ptBr };

/** What may stand in a sentence: words, a number, or spans that stay what they are. */
export type Value = string | number | Span | readonly Span[];

type Values<Key extends TextKey, Kind> = ValuesIn<(typeof en)[Key], Kind>;

/** How one language says things. */
export interface Words {
  readonly language: Language;
  /** The text as one string. */
  text<Key extends TextKey>(key: Key, ...values: Values<Key, string | number>): string;
  /** The text as running spans: instants, mentions and bold names given as values stay spans. */
  spans<Key extends TextKey>(key: Key, ...values: Values<Key, Value>): readonly Span[];
  /** “A, B and C” in the language's own way, of spans. */
  together(items: readonly (readonly Span[])[]): readonly Span[];
  /** A length of time in its largest whole unit: “4 hours”, “90 minutes”. */
  duration(minutes: number): string;
}

const spoken = new Map<Language, Words>();

/** The words of a language; the same object each time, with its texts parsed at most once. */
export function wordsIn(language: Language): Words {
  const known = spoken.get(language);
  if (known !== undefined) return known;
  const words = createWords(language);
  spoken.set(language, words);
  return words;
}

function createWords(language: Language): Words {
  const formatOf = parsedTexts(TEXTS[language], language);
  const list = new Intl.ListFormat(language, { type: 'conjunction' });

  return {
    language,
    text: (key, ...values) =>
      formatOf(key)
        .formatToParts<string>(values[0])
        .map((part) => part.value)
        .join(''),
    spans: (key, ...values) =>
      formatOf(key)
        .formatToParts<Span | readonly Span[]>(values[0])
        .flatMap((part) => (typeof part.value === 'string' ? [plain(part.value)] : part.value)),
    together: (items) =>
      list
        .formatToParts(items.map((_, index) => String(index)))
        .flatMap((part) =>
          part.type === 'element' ? (items[Number(part.value)] ?? []) : [plain(part.value)],
        ),
    duration: (minutes) => durationText(language, minutes),
  };
}

const UNITS = [
  { unit: 'week', minutes: 7 * 24 * 60 },
  { unit: 'day', minutes: 24 * 60 },
  { unit: 'hour', minutes: 60 },
  { unit: 'minute', minutes: 1 },
] as const;

/** Kept, since making one takes far longer than using it. */
const units = new Map<string, Intl.NumberFormat>();

function durationText(language: Language, minutes: number): string {
  const { unit, minutes: size } = UNITS.find((candidate) => minutes % candidate.minutes === 0) ?? UNITS[3];
  const key = `${language} ${unit}`;
  const format =
    units.get(key) ?? new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
  units.set(key, format);
  return format.format(minutes / size);
}
