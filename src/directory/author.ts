import type { Platform } from '../chat/intent.ts';
import type { PersonId } from '../kernel/ids.ts';

/** By which way in a change of the directory came: said or filled in, a file of ours or of another kind, a token, the program itself. */
export const EDIT_WAYS = [
  'chat',
  'file',
  'csv',
  'backstage',
  'calendar',
  'cli',
  'api',
  'environment',
  'program',
] as const;
export type EditWay = (typeof EDIT_WAYS)[number];

/** From where a change of the directory comes. */
export interface EditSource {
  readonly way: EditWay;
  /** Where it was said, if it was. */
  readonly platform?: Platform;
  /** What else is known of who did it: the name of the machine's account, or of a token. */
  readonly name?: string;
}

/** Who changes the directory, and from where: what the audit trail says of every change. */
export interface Author extends EditSource {
  /** Absent where it was nobody of the directory: the operator, or the program itself. */
  readonly personId?: PersonId;
}

/** That person as the author of a change; from the chat, where nothing else is said. */
export function authorOf(personId: PersonId, source: EditSource = { way: 'chat' }): Author {
  return { ...source, personId };
}
