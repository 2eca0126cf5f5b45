import type { rotationFormsEn } from './en.ts';

/** What is said while a rotation is set up or edited, in one language. */
export type RotationFormTexts = Readonly<Record<keyof typeof rotationFormsEn, string>>;
