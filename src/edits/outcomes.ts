import type { Temporal } from 'temporal-polyfill';
import type { Author } from '../directory/author.ts';
import type { Edit, ThingName } from '../exchange/ports.ts';
import type { ThingFault } from '../exchange/thing-faults.ts';
import type { Noun, Things } from '../exchange/things.ts';
import type { PersonId } from '../kernel/ids.ts';

export interface NotAllowed {
  readonly code: 'not-allowed';
  /** Who may, if anybody. */
  readonly managers: readonly PersonId[];
}

/** Somebody else changed the same fields meanwhile. */
export interface Conflict<N extends Noun> {
  readonly code: 'changed-meanwhile';
  /** The fields that both changed, by their names in the model. */
  readonly fields: readonly (keyof Things[N] & string)[];
  readonly current: Things[N];
  /** From which to go on: saving again with it as `base` overwrites what they did, who has seen it. */
  readonly revision: number;
  readonly by: Author;
  readonly at: Temporal.Instant;
}

/** What would break a rule of the directory, and by which field of the thing. */
export type EditFault = ThingFault;

export interface Faults {
  readonly code: 'faults';
  readonly faults: readonly EditFault[];
}

export interface StillUsed {
  readonly code: 'still-used';
  /** What still refers to it. */
  readonly by: readonly ThingName[];
}

interface ThingGone {
  readonly code: 'thing-gone';
}

export type SaveRefusal<N extends Noun> = NotAllowed | ThingGone | Conflict<N> | Faults;

export interface Saved<N extends Noun> {
  readonly revision: number;
  readonly thing: Things[N];
  /** Absent: it is new. */
  readonly before?: Things[N];
  /** Fields that somebody else changed meanwhile, and that stay as they made them. */
  readonly merged: readonly string[];
  /** Who was told that shifts of theirs move. */
  readonly told: readonly PersonId[];
}

export type RemoveRefusal = NotAllowed | ThingGone | StillUsed;

export type UndoRefusal =
  | NotAllowed
  /** It was a person, who was erased since. */
  | { readonly code: 'erased' }
  /** By it shifts changed hands, by request or by somebody's word: it has to be undone where that was done. */
  | { readonly code: 'changed-hands' }
  /** There is no such edit, or another one came after it. */
  | { readonly code: 'not-the-last'; readonly last?: Edit }
  | Faults
  | StillUsed;
