/** Cyrillic letters as passports write them (ICAO Doc 9303, part 3), those of Russian, Ukrainian and Belarusian. */
const LATIN: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l' },
  ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch' },
  ...{ ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia', і: 'i', ї: 'i', є: 'ie', ґ: 'g' },
  ў: 'u',
};

/** A word with its Cyrillic letters, lower case and without marks, written in Latin ones; all others stay as they are. */
export function latinOf(word: string): string {
  return word.replace(/[а-яіїєґў]/gu, (letter) => LATIN[letter] ?? letter);
}
