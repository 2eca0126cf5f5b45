import { nameKey } from './name-key.ts';

/** Room for a number after it. */
const LONGEST = 56;

/** Cyrillic in Latin letters, as passports of most of its languages write it; what is not here stays out. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ы: 'y',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

/**
 * An id for something of that name, which none of its noun has yet: the name in Latin letters, with a number where that is taken; made
 * of the noun where the name holds no letter that has a Latin one.
 */
export function newId(name: string, noun: string, isTaken: (id: string) => boolean): string {
  const latin = [...nameKey(name)].map((letter) => LATIN[letter] ?? letter).join('');
  const words = latin
    .replace(/[^a-z0-9 ]+/g, '')
    .split(' ')
    .filter((word) => word !== '');
  const stem = words.join('-').slice(0, LONGEST).replace(/-+$/, '') || noun;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!isTaken(id)) return id;
  }
}
