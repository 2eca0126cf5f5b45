import type { Interval } from '../../src/kernel/interval.ts';
import type { Fairness } from '../../src/rotations/preview/fairness.ts';
import type { PlacedInterval } from '../../src/rotations/preview/moves.ts';
import type { LoadChange, Preview, RotationPreview } from '../../src/rotations/preview/preview.ts';
import { shiftJson } from './shifts-shown.ts';

/** A preview as programs read it: rotations and people by id, instants in UTC, lengths in milliseconds, null for what there is not. */
export function previewJson({ interval, rotations, people, doubleBookings }: Preview): object {
  return {
    from: interval.start.toString(),
    to: interval.end.toString(),
    rotations: rotations.map(rotationJson),
    people: people.map(loadJson),
    doubleBookings: doubleBookings.map((booking) => ({
      ...intervalJson(booking),
      person: booking.personId,
      rotations: booking.rotationIds,
      new: booking.isNew,
    })),
  };
}

function rotationJson(preview: RotationPreview): object {
  const { datedInstead: dated, fairness } = preview;
  return {
    rotation: preview.rotationId,
    change: preview.change,
    shifts: preview.shifts.map(shiftJson),
    moves: preview.moves.map(({ personId, lost, gained }) => ({
      person: personId,
      lost: lost.map(placedJson),
      gained: gained.map(placedJson),
    })),
    load: preview.load.map(loadJson),
    fairness: { before: fairnessJson(fairness.before), after: fairnessJson(fairness.after) },
    gaps: preview.gaps.map((gap) => ({ ...intervalJson(gap), new: gap.isNew })),
    datedInstead: dated
      ? {
          participants: dated.participants.map(({ personId, ...dates }) => ({ person: personId, ...dates })),
          moved: dated.moved,
          movedIfDated: dated.movedIfDated,
        }
      : null,
  };
}

function intervalJson({ start, end }: Interval): { readonly start: string; readonly end: string } {
  return { start: start.toString(), end: end.toString() };
}

function placedJson(placed: PlacedInterval): object {
  return { ...intervalJson(placed), place: placed.place };
}

function loadJson({ personId, before, after }: LoadChange): object {
  return { person: personId, before, after };
}

function fairnessJson(fairness: Fairness | undefined): object | null {
  if (!fairness) return null;
  const { people, ...rest } = fairness;
  return { ...rest, people: people.map(({ personId, ...shares }) => ({ person: personId, ...shares })) };
}
