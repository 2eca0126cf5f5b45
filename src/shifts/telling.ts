import type { Temporal } from 'temporal-polyfill';
import type { NewDelivery } from '../deliveries/delivery.ts';
import type { PersonId, RotationId } from '../kernel/ids.ts';
import type { Move } from '../rotations/preview/moves.ts';

/** That shifts of a rotation have moved. */
export interface Moved {
  readonly rotationId: RotationId;
  readonly moves: readonly Move[];
  /** Who made it so, and need not be told. */
  readonly by: readonly PersonId[];
  /** What it came about by, unique for ever: `edit:<revision>:<rotation>`, `swap:<id>:<version>`. Told once for each. */
  readonly cause: string;
}

/** What tells everybody whose shifts moved, but for those who did it: old and new times. */
export function tellMoved(
  _moved: Moved,
  _newId: () => string,
  _now: Temporal.Instant,
): readonly NewDelivery[] {
  throw new Error('not built yet');
}
