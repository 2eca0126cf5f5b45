import type { Language } from '../../../chat/languages/language.ts';

/**
 * A concept of office life as it is written down: in each language what it is called (labels), a bar, and what people say who need
 * it (signs), both as words or short phrases between commas, in dictionary form.
 */
export type ConceptWords = Readonly<Record<Language, string>> & {
  /** The id of the concept whose desk rightly answers where nobody is registered for this one. */
  readonly broader?: string;
};

/** Concepts by their ids. */
export type Concepts = Readonly<Record<string, ConceptWords>>;
