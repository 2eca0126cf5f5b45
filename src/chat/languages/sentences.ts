import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from './language.ts';

/** The names of the arguments of an ICU text, read from its English form: `{who}`, and `{count, plural, …}` as `count`. */
export type ArgumentIn<Text extends string> = Text extends `${string}{${infer Inner}`
  ? NameAtStart<Inner> | ArgumentIn<Inner>
  : never;

type NameAtStart<Inner extends string> = Inner extends `${infer Head}}${string}`
  ? NotABranch<Head extends `${infer Name},${string}` ? Name : Head>
  : never;

/** A plural's branches stand in braces too; ours always hold a `#` or a space, which no argument's name does. */
type NotABranch<Name extends string> = Name extends `${string}${' ' | '#'}${string}` ? never : Name;

/** What has to be given along with a text: nothing where it has no arguments. */
export type ValuesIn<Text extends string, Kind> = [ArgumentIn<Text>] extends [never]
  ? []
  : [values: Readonly<Record<ArgumentIn<Text>, Kind>>];

/** Finds the parsed form of a text. Each is parsed when it is first said and kept, since parsing takes far longer than saying. */
export function parsedTexts<Key extends string>(
  texts: Readonly<Record<Key, string>>,
  language: Language,
): (key: Key) => IntlMessageFormat {
  const formats = new Map<Key, IntlMessageFormat>();
  return (key) => {
    const known = formats.get(key);
    if (known !== undefined) return known;
    const format = new IntlMessageFormat(texts[key], language, undefined, { ignoreTag: true });
    formats.set(key, format);
    return format;
  };
}

/** What one language says of a set of texts, as one string each; `English` is the set in English, which tells the arguments. */
export type Say<English extends Readonly<Record<string, string>>> = <Key extends keyof English & string>(
  key: Key,
  ...values: ValuesIn<English[Key], string | number>
) => string;

/** A `Say` of texts in that language. */
export function sayerOf<English extends Readonly<Record<string, string>>>(
  texts: Readonly<Record<keyof English & string, string>>,
  language: Language,
): Say<English> {
  const formatOf = parsedTexts(texts, language);
  return (key, ...values) => String(formatOf(key).format(values[0]));
}
