import type { NewDelivery } from '../deliveries/delivery.ts';
import { authorOf } from '../directory/author.ts';
import type { Person, TimeOff } from '../directory/model.ts';
import {
  type TimeOffDecision,
  type TimeOffNamed,
  type TimeOffRefusal,
  type TimeOffRemovalRefusal,
  type TimeOffSituation,
  type TimeOffWanted,
  timeOffAdded,
  timeOffRemoved,
} from '../directory/time-off-edits.ts';
import type { RotationId } from '../kernel/ids.ts';
import { wholeMillisecond } from '../kernel/instant.ts';
import type { Interval } from '../kernel/interval.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Told } from './done-and-told.ts';
import { managersOfTimeOff } from './managers.ts';
import type { ShiftPorts } from './ports.ts';
import { tellMoved, toldBy } from './telling.ts';
import type { TimeOffChange } from './time-off-change.ts';
import { tellGaps } from './time-off-gaps.ts';
import { type MovedIn, movedBy } from './time-off-moves.ts';

/** Time off that was put in or taken back, and what comes of it. */
export interface ChangedTimeOff extends Told {
  readonly person: Person;
  readonly timeOff: TimeOff;
  /** The rotations in which shifts move by it, with those that move. */
  readonly moved: readonly MovedIn[];
  /** Where the person is on duty all the same, since somebody put them in: that has to be swapped, or covered. */
  readonly stillOn: readonly { readonly rotationId: RotationId; readonly stretches: readonly Interval[] }[];
}

/** Puts in time off, by the rules of `timeOffAdded`; whoever stands in is told, and owners where nobody does. */
export async function addTimeOff(
  wanted: TimeOffWanted,
  ports: ShiftPorts,
): Promise<Result<ChangedTimeOff, TimeOffRefusal>> {
  return changeTimeOff(wanted, 'time-off', (situation) => timeOffAdded(wanted, situation), ports);
}

/** Takes time off back that has not passed; whoever need not stand in any more is told. */
export async function removeTimeOff(
  named: TimeOffNamed,
  ports: ShiftPorts,
): Promise<Result<ChangedTimeOff, TimeOffRemovalRefusal>> {
  return changeTimeOff(named, 'time-off-undone', (situation) => timeOffRemoved(named, situation), ports);
}

async function changeTimeOff<Refusal>(
  { personId, actorId }: Pick<TimeOffChange, 'personId' | 'actorId'>,
  how: TimeOffChange['how'],
  decide: (situation: TimeOffSituation) => Result<TimeOffDecision, Refusal>,
  ports: ShiftPorts,
): Promise<Result<ChangedTimeOff, Refusal>> {
  return ports.work.run(async ({ people, rotations, deliveries }) => {
    const before = await rotations.lock();
    const now = wholeMillisecond(ports.clock.now());
    const managers = managersOfTimeOff(personId, before);
    const decided = decide({ directory: before.directory, managers, now });
    if (!decided.ok) return decided;
    const { person, timeOff, interval } = decided.value;
    await people.save(person, now, authorOf(actorId, ports.source));

    const change = { personId, actorId, how, interval, now, before, after: await rotations.lock() };
    const { moved, stillOn } = movedBy(change);
    const tellings = tellingsOf({ ...change, timeOff }, moved, ports.newId);
    await deliveries.add(tellings);
    return ok({ person, timeOff, moved, stillOn, told: toldBy(tellings).filter((id) => id !== actorId) });
  });
}

function tellingsOf(
  change: TimeOffChange & { readonly timeOff: TimeOff },
  moved: readonly MovedIn[],
  newId: () => string,
): readonly NewDelivery[] {
  const { personId, actorId, how, now, timeOff } = change;
  const cause = `${how}:${personId}:${timeOff.from}:${timeOff.until}:${now}`;
  const about = { by: [actorId], how, awayId: personId };
  return [
    ...moved.flatMap(({ rotationId, moved: moves }) =>
      tellMoved({ ...about, rotationId, moves, cause: `${cause}:${rotationId}` }, newId, now),
    ),
    ...(how === 'time-off' ? tellGaps(change, cause, newId) : []),
  ];
}
