/** One way to read some Latin letters as Cyrillic, with how unlikely it is (0 where nobody would read it otherwise). */
type Reading = readonly [cyrillic: string, cost: number];

/** Latin letters and their readings, whatever stands around them. Longer ones are tried too, not only the longest. */
const READINGS: Readonly<Record<string, readonly Reading[]>> = {
  shch: [['щ', 0]],
  sch: [
    ['щ', 0.3],
    ['сч', 0.5],
    ['ш', 1.5],
  ],
  sh: [['ш', 0]],
  ch: [['ч', 0]],
  zh: [['ж', 0]],
  kh: [['х', 0]],
  ts: [
    ['ц', 0.2],
    ['тс', 0.9],
  ],
  tz: [['ц', 0.5]],
  yu: [['ю', 0]],
  ju: [
    ['ю', 0.2],
    ['жу', 0.6],
  ],
  iu: [
    ['ю', 0.6],
    ['иу', 1],
  ],
  ya: [['я', 0]],
  ja: [
    ['я', 0.2],
    ['жа', 0.6],
  ],
  ia: [
    ['я', 0.7],
    ['иа', 0.7],
    ['ия', 0.5],
  ],
  yo: [
    ['е', 0.2],
    ['йо', 1],
  ],
  jo: [
    ['е', 0.4],
    ['жо', 0.6],
  ],
  ye: [
    ['е', 0.2],
    ['ые', 0.6],
  ],
  je: [
    ['е', 0.3],
    ['же', 0.6],
  ],
  a: [['а', 0]],
  b: [['б', 0]],
  c: [
    ['ц', 0.2],
    ['к', 0.8],
  ],
  d: [['д', 0]],
  e: [['е', 0]],
  f: [['ф', 0]],
  g: [['г', 0]],
  h: [['х', 0]],
  i: [['и', 0]],
  j: [['ж', 0.4]],
  k: [['к', 0]],
  l: [['л', 0]],
  m: [['м', 0]],
  n: [['н', 0]],
  o: [['о', 0]],
  p: [['п', 0]],
  r: [['р', 0]],
  s: [['с', 0]],
  t: [['т', 0]],
  u: [['у', 0]],
  v: [['в', 0]],
  w: [['в', 0.5]],
  x: [
    ['х', 0.3],
    ['кс', 0.6],
  ],
  y: [['ы', 0.3]],
  z: [['з', 0]],
  "'": [
    ['ь', 0],
    ['ъ', 0.8],
  ],
};

const LONGEST = Math.max(...Object.keys(READINGS).map((letters) => letters.length));
const MOST_SPELLINGS = 4;
/** No Russian word of an office is longer; more is a row of letters. */
const LONGEST_WORD = 40;
/** Readings of the beginning of a word that are followed further: enough that the best four of the whole are among them. */
const BEAM = 12;
const VOWEL = /[aeiouy]/;

/**
 * Cyrillic spellings of a Russian word typed in Latin letters (`otpusk`, `bolnichnyj`), the likeliest first, at most four, lower
 * case, ё as е. Empty where it holds other letters, a q, or no vowel and so is no Russian word. Follows no one standard: people
 * mix GOST 7.79, passports and the habits of chats.
 */
export function cyrillicOf(latin: string): readonly string[] {
  const word = latin.toLowerCase().replace(/[’ʹ`]/g, "'");
  if (word.length > LONGEST_WORD) return [];
  if (!/^[a-pr-z][a-pr-z']+$/.test(word) || !VOWEL.test(word)) return [];
  const begun: Reading[][] = Array.from({ length: word.length + 1 }, () => []);
  begun[0]?.push(['', 0]);
  for (let at = 0; at < word.length; at += 1) {
    const best = likeliest(begun[at] ?? [], BEAM);
    for (let length = 1; length <= Math.min(LONGEST, word.length - at); length += 1) {
      for (const [cyrillic, cost] of readingsAt(word, at, length)) {
        for (const [before, spent] of best) begun[at + length]?.push([before + cyrillic, spent + cost]);
      }
    }
  }
  return likeliest(begun[word.length] ?? [], MOST_SPELLINGS).map(([cyrillic]) => cyrillic);
}

function likeliest(readings: readonly Reading[], most: number): readonly Reading[] {
  const cheapest = new Map<string, number>();
  for (const [cyrillic, cost] of readings) {
    if (cost < (cheapest.get(cyrillic) ?? Number.POSITIVE_INFINITY)) cheapest.set(cyrillic, cost);
  }
  return [...cheapest].sort((one, other) => one[1] - other[1]).slice(0, most);
}

/** The readings of `length` letters from `at`, with those that depend on what stands before and after. */
function readingsAt(word: string, at: number, length: number): readonly Reading[] {
  const letters = word.slice(at, at + length);
  const rest = word.slice(at + length);
  const before = word.slice(0, at);
  if (/^[iy][iyj]$/.test(letters) && rest === '') return adjectiveEnd(before);
  // What Russian has once is often doubled after the model of other languages, and the other way round not.
  if (length === 2 && letters[0] === letters[1] && !VOWEL.test(letters)) {
    return (READINGS[letters.charAt(0)] ?? []).map(([cyrillic, cost]) => [cyrillic, cost + 0.3]);
  }
  const afterVowel = /[aeiou]$/.test(before);
  if (letters === 'y' || letters === 'j') return afterVowel ? [['й', 0]] : (READINGS[letters] ?? []);
  if (letters === 'i' && afterVowel)
    return [
      ['и', 0.2],
      ['й', rest === '' || !VOWEL.test(rest.charAt(0)) ? 0.3 : 1],
    ];
  if (letters === 'e' && (before === '' || afterVowel))
    return [
      ['е', 0.3],
      ['э', before === '' ? 0.2 : 1],
    ];
  if (letters === 'l' && softens(rest))
    return [
      ['ль', 0.3],
      ['л', 0.4],
    ];
  if (letters === 't' && rest === '') return softEnd(before);
  // Several letters that have one reading of their own cost something to read apart: ш is likelier than сх.
  const apart = /^(?:s|z|k|c)$/.test(letters) && rest.startsWith('h') ? 2 : 0;
  return (READINGS[letters] ?? []).map(([cyrillic, cost]) => [cyrillic, cost + apart]);
}

/** -iy, -yy, -yj, -yi: ый, but ий after the letters that take no ы and in words made with -ский. */
function adjectiveEnd(before: string): readonly Reading[] {
  const soft = /(?:[kgh]|sh|ch|zh)$/.test(before);
  return soft
    ? [
        ['ий', 0],
        ['ый', 1],
      ]
    : [
        ['ый', 0],
        ['ий', 0.4],
      ];
}

/** Before most consonants, and at the end of a few words, л is soft: больничный, увольнение, пароль. */
function softens(rest: string): boolean {
  return rest === '' || /^[bdfgkmnpstvz]/.test(rest);
}

/** -ost is -ость, and -at, -it, -et end verbs far more often than nouns. */
function softEnd(before: string): readonly Reading[] {
  if (/os$/.test(before))
    return [
      ['ть', 0],
      ['т', 0.6],
    ];
  return /[aiey]$/.test(before)
    ? [
        ['т', 0.3],
        ['ть', 0.4],
      ]
    : [['т', 0]];
}

const SOUNDS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
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
  х: 'h',
  ц: 'c',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

/** What Latin letters stand for, in the order in which they are replaced; then what Cyrillic leaves open as well. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/['’ʹ`]/g, ''],
  [/w/g, 'v'],
  [/x|kh/g, 'h'],
  [/shch/g, 'sch'],
  [/ts|tz/g, 'c'],
  [/[yj]a/g, 'ia'],
  [/[yj]u/g, 'iu'],
  [/(?<=[^aeiouy])[yj]e$/g, 'ie'],
  [/(?<=[aeou])io|[yj][oe]/g, 'e'],
  [/(?<=[aeiouy])j|y/g, 'i'],
  [/j/g, 'zh'],
  [/(.)\1+/g, '$1'],
];

/**
 * How a Russian word or stem sounds, in Latin letters, alike for all the ways of writing it: soft and hard signs and doubling are
 * gone, й, и, ы are i, ё, е, э are e, я is ia, щ is sch. Takes Cyrillic and Latin of any habit, so that the sounds of командировка
 * and komandirovka are equal. A key to compare by, not to show.
 */
export function soundOf(word: string): string {
  const latin = Array.from(word.toLowerCase().normalize('NFC'), (letter) => SOUNDS[letter] ?? letter).join(
    '',
  );
  return ALIKE.reduce((sound, [written, sounds]) => sound.replace(written, sounds), latin);
}
