import type { en } from './en.ts';

/** Names one thing that Pointperson says. */
export type TextKey = keyof typeof en;

/** A language: every text there is in English, so that a missing or a needless one does not compile. */
export type Texts = Readonly<Record<TextKey, string>>;

/** The names of the arguments of a text, read from its English form: `{who}`, and `{count, plural, …}` as `count`. */
export type ArgumentOf<Key extends TextKey> = ArgumentIn<(typeof en)[Key]>;

type ArgumentIn<Text extends string> = Text extends `${string}{${infer Inner}`
  ? NameAtStart<Inner> | ArgumentIn<Inner>
  : never;

type NameAtStart<Inner extends string> = Inner extends `${infer Head}}${string}`
  ? NotABranch<Head extends `${infer Name},${string}` ? Name : Head>
  : never;

/** A plural's branches stand in braces too; ours always hold a `#` or a space, which no argument's name does. */
type NotABranch<Name extends string> = Name extends `${string}${' ' | '#'}${string}` ? never : Name;
