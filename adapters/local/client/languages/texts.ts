import type { en } from './en.ts';

/** Names one thing that the client says. */
export type TextKey = keyof typeof en;

/** A language: every text there is in English, so that a missing or a needless one does not compile. */
export type Texts = Readonly<Record<TextKey, string>>;
