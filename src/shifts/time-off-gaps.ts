import type { NewDelivery } from '../deliveries/delivery.ts';
import type { Interval } from '../kernel/interval.ts';
import { type Stretches, without } from '../kernel/stretch.ts';
import type { Rotation } from '../rotations/model.ts';
import { coverageGaps, servedIn } from '../rotations/preview/coverage.ts';
import { intervalOf } from '../rotations/schedule/on-duty.ts';
import { finalSchedule, type ScheduleSource } from '../rotations/schedule/schedule.ts';
import { fromNowOn } from '../rotations/schedule/stretches.ts';
import { caretakersOf } from './managers.ts';
import { packed } from './packed.ts';
import { tell } from './telling.ts';
import type { TimeOffChange } from './time-off-change.ts';
import { rotationsServed } from './time-off-moves.ts';

/** To the owners of each rotation that has nobody any more for some of the time. */
export function tellGaps(change: TimeOffChange, cause: string, newId: () => string): readonly NewDelivery[] {
  const { personId: awayId, actorId, now, after } = change;
  const ahead = fromNowOn(change.interval, now);
  if (!ahead) return [];
  return rotationsServed(change).flatMap((rotation) => {
    const gaps = newGaps(rotation, ahead, change);
    if (gaps.length === 0) return [];
    const { id: rotationId } = rotation;
    const notice = { kind: 'shift/gap', rotationId, awayId, ...packed(gaps.map(intervalOf)) };
    return caretakersOf(rotation, after)
      .filter((personId) => personId !== actorId)
      .map((personId) => tell(personId, `gap:${cause}:${rotationId}`, notice, newId, now));
  });
}

/** What was served before and is not now; not where a rotation that is made of this one has somebody all the same. */
function newGaps(rotation: Rotation, ahead: Interval, { before, after }: TimeOffChange): Stretches {
  const gapsOf = (source: ScheduleSource) =>
    coverageGaps(source, rotation.id, finalSchedule(source, rotation.id, ahead));
  const above = [...after.rotations.values()].filter(
    (one) => one.type === 'layers' && one.layers.some(({ rotationId }) => rotationId === rotation.id),
  );
  const fresh = without(gapsOf(after), gapsOf(before));
  return above.reduce((gaps, { id }) => without(gaps, servedIn(finalSchedule(after, id, ahead))), fresh);
}
