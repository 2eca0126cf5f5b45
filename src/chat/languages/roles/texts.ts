import type { rolesEn } from './en.ts';

/** What is said about who looks after what, in one language. */
export type RoleTexts = Readonly<Record<keyof typeof rolesEn, string>>;
