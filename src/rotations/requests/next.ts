import type { PersonId, RotationId } from '../../kernel/ids.ts';
import type { Interval } from '../../kernel/interval.ts';
import type { CommonRefusal } from './decision.ts';

/** With what somebody hands over now. */
export interface HandOver {
  readonly rotationId: RotationId;
  readonly reason?: string;
  /** Who was said to come next when it was asked; absent: whoever it is. */
  readonly shown?: PersonId;
  /** Who is on duty, or a manager. */
  readonly actorId: PersonId;
}

/** Who would hand over to whom: from now until the end of the shift. */
export interface NextUp {
  readonly fromId: PersonId;
  readonly toId: PersonId;
  readonly interval: Interval;
}

/** Why nobody can be handed over to. */
export type HandOverRefusal =
  | CommonRefusal
  | { readonly code: 'nobody-on-duty' }
  /** Nobody else is in line who is there all of that time. */
  | { readonly code: 'nobody-next'; readonly fromId: PersonId }
  /** It would be somebody else by now than was shown. */
  | { readonly code: 'next-has-changed'; readonly next: NextUp };
