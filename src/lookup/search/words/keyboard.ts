/** The letter keys of QWERTY and what the same keys write on ЙЦУКЕН, as on the keyboards sold with both. */
const LATIN = 'qwertyuiop[]asdfghjkl;\'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>~';
const CYRILLIC = 'йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ';

const toCyrillic = new Map([...LATIN].map((key, index) => [key, CYRILLIC.charAt(index)]));
const toLatin = new Map([...CYRILLIC].map((key, index) => [key, LATIN.charAt(index)]));

/**
 * The text as the same keys would have written it on the other layout, QWERTY or ЙЦУКЕН; undefined where it holds no letter of
 * either. Takes the raw text, before it is cut into words, since б, ж, х, э, ю, ъ, ё are punctuation keys in Latin. Where both
 * scripts are in it, each letter changes sides.
 */
export function otherLayout(text: string): string | undefined {
  const latin = /[a-z]/i.test(text);
  if (!latin && !/[а-яё]/i.test(text)) return undefined;
  const written = text.normalize('NFC');
  // Between Cyrillic letters punctuation is punctuation: only what was typed on the Latin layout hides letters in it.
  return Array.from(
    written,
    (key) => toLatin.get(key) ?? (latin ? toCyrillic.get(key) : undefined) ?? key,
  ).join('');
}
