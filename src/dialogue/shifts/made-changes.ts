import { Temporal } from 'temporal-polyfill';
import type { PersonId } from '../../kernel/ids.ts';
import { coverRequestId, swapRequestId } from '../../kernel/ids.ts';
import type { Override, OverrideOrigin, Rotation } from '../../rotations/model.ts';
import { isManagerOf } from '../../rotations/requests/permissions.ts';
import type { ShiftAction } from './action.ts';
import type { Desk } from './desk.ts';
import type { MadeChange } from './messages/requests.ts';

/** What was changed in the rotation by hand and has not passed, soonest first, and what of it the actor may undo. */
export function madeChanges(desk: Desk, rotation: Rotation): readonly MadeChange[] {
  const { now } = desk.context;
  const ahead = rotation.overrides.flatMap((override) => {
    if (override.made?.ref === undefined) return [];
    // Those that are made say their offset.
    const stretch = {
      start: Temporal.Instant.from(override.from),
      end: Temporal.Instant.from(override.until),
    };
    return Temporal.Instant.compare(stretch.end, now) > 0 ? [{ override, stretch }] : [];
  });
  const refs = [...new Set(ahead.map(({ override }) => override.made?.ref))];
  return refs
    .map((ref) => {
      const overrides = ahead.filter(({ override }) => override.made?.ref === ref);
      const undo = undoOf(
        desk,
        rotation,
        overrides.map(({ override }) => override),
      );
      return { overrides, ...(undo !== undefined && { undo }) };
    })
    .toSorted((one, other) => startOf(one) - startOf(other));
}

function startOf({ overrides }: MadeChange): number {
  return Math.min(...overrides.map(({ stretch }) => stretch.start.epochMilliseconds));
}

function undoOf(
  { context, actor }: Desk,
  rotation: Rotation,
  overrides: readonly Override[],
): ShiftAction | undefined {
  const made = overrides[0]?.made;
  const ref = made?.ref;
  if (made === undefined || ref === undefined) return undefined;
  const isManager = isManagerOf(actor.id, rotation, context.snapshot.directory);
  return isManager || made.by.includes(actor.id)
    ? undoFor(made, ref, rotation, overrides, actor.id, isManager)
    : undefined;
}

function undoFor(
  { how, by }: OverrideOrigin,
  ref: string,
  { id: rotationId }: Rotation,
  overrides: readonly Override[],
  actorId: PersonId,
  isManager: boolean,
): ShiftAction | undefined {
  switch (how) {
    case 'swap':
      return { type: 'swap-undo', requestId: swapRequestId(ref) };
    case 'cover': {
      const isTaker = overrides.some(({ personId }) => personId === actorId);
      const personId = isTaker ? actorId : by[0];
      return personId && { type: 'cover-undo', requestId: coverRequestId(ref), personId };
    }
    case 'take':
    case 'next':
      return { type: 'override-undo', rotationId, ref };
    case 'override':
      return isManager ? { type: 'override-undo', rotationId, ref } : undefined;
    case 'calendar':
      // The calendar would bring it back.
      return undefined;
    default:
      return how satisfies never;
  }
}
