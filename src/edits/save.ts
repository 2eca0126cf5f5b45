import type { Temporal } from 'temporal-polyfill';
import type { Author } from '../directory/author.ts';
import type { DirectoryFault } from '../directory/faults.ts';
import type { Edit, ThingName } from '../exchange/ports.ts';
import type { PersonId, TopicId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import type { RotationFault } from '../rotations/faults.ts';
import type { ScheduleSource } from '../rotations/schedule/history.ts';
import type { EditPorts } from './ports.ts';
import type { Noun, Things } from './things.ts';

/** Which thing somebody edits, and how. */
export interface SaveWanted<N extends Noun> {
  readonly actorId: PersonId;
  readonly noun: N;
  /** Absent: a new one, whose id is made of its name. */
  readonly id?: string;
  /** The revision of the directory from which the form was filled: what others changed since then is not overwritten unseen. */
  readonly base: number;
  /** The thing as it is to be, made of what it was at `base` (undefined: it is new). Fields left as they were are not touched. */
  readonly make: (base: Things[N] | undefined, id: string) => Things[N];
  /** A new rotation is to answer for this topic from now on. */
  readonly topicId?: TopicId;
}

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
export interface EditFault {
  readonly field: string;
  readonly fault:
    | DirectoryFault
    | RotationFault
    /** Of form: what a directory file could not say either. `message` is English, `instead` what would do. */
    | { readonly code: 'form'; readonly message: string; readonly instead?: string };
}

export type SaveRefusal<N extends Noun> =
  | NotAllowed
  | { readonly code: 'thing-gone' }
  | Conflict<N>
  | { readonly code: 'faults'; readonly faults: readonly EditFault[] };

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

/**
 * Saves one thing, whole, in one transaction: by whom may, over what others changed meanwhile only where they did not change the same,
 * and only where a directory file could say the same. Whose shifts move by it is told.
 */
export async function saveThing<N extends Noun>(
  _wanted: SaveWanted<N>,
  _ports: EditPorts,
): Promise<Result<Saved<N>, SaveRefusal<N>>> {
  throw new Error('not built yet');
}

/** Whether saving it would be refused, and what schedules are computed from before and after; changes nothing. For previews. */
export async function tryThing<N extends Noun>(
  _wanted: SaveWanted<N>,
  _ports: EditPorts,
): Promise<
  Result<
    { readonly thing: Things[N]; readonly before: ScheduleSource; readonly after: ScheduleSource },
    SaveRefusal<N>
  >
> {
  throw new Error('not built yet');
}

export type RemoveRefusal =
  | NotAllowed
  | { readonly code: 'thing-gone' }
  /** What still refers to it. */
  | { readonly code: 'still-used'; readonly by: readonly ThingName[] };

/** Takes a thing out of the directory, by whom may, unless something else refers to it. */
export async function removeThing(
  _wanted: { readonly actorId: PersonId; readonly noun: Noun; readonly id: string },
  _ports: EditPorts,
): Promise<Result<{ readonly revision: number }, RemoveRefusal>> {
  throw new Error('not built yet');
}

export type UndoRefusal =
  | NotAllowed
  /** There is no such edit, or another one came after it. */
  | { readonly code: 'not-the-last'; readonly last?: Edit }
  | { readonly code: 'faults'; readonly faults: readonly EditFault[] }
  | { readonly code: 'still-used'; readonly by: readonly ThingName[] };

/** Makes the thing what it was before its last edit, provided that `revision` still is that of the last one; that is an edit too. */
export async function undoEdit(
  _wanted: {
    readonly actorId: PersonId;
    readonly noun: Noun;
    readonly id: string;
    readonly revision: number;
  },
  _ports: EditPorts,
): Promise<Result<{ readonly revision: number }, UndoRefusal>> {
  throw new Error('not built yet');
}

/** The edits of a thing, latest first, for whoever may see them: everybody of the company. */
export async function historyOf(
  _wanted: ThingName & { readonly most: number; readonly before?: number },
  _ports: EditPorts,
): Promise<readonly Edit[]> {
  throw new Error('not built yet');
}

/** Changes a thing by a rule that its caller has checked; undefined from `change`, or a thing that is gone: nothing happens. */
export async function amendThing<N extends Noun>(
  _wanted: {
    readonly author: Author;
    readonly noun: N;
    readonly id: string;
    readonly change: (thing: Things[N]) => Things[N] | undefined;
  },
  _ports: EditPorts,
): Promise<Things[N] | undefined> {
  throw new Error('not built yet');
}
