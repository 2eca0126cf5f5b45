import { Temporal } from 'temporal-polyfill';
import type { Directory } from '../../directory/model.ts';
import { timeOffOf } from '../../directory/time-off.ts';
import { DAY, HOUR } from '../../kernel/civil.ts';
import type { PersonId } from '../../kernel/ids.ts';
import { instantOfMoment } from '../../kernel/local-moment.ts';
import { spanAround, type Timeline } from '../../kernel/timeline.ts';
import type { OnDuty, Participant, TurnRotation } from '../model.ts';
import { holidayReason } from '../turns/holidays.ts';
import { type Call, isAwayAt } from '../turns/line.ts';
import { startOfLoads } from '../turns/load-of-turns.ts';
import { planOf, type Slot, type TurnPlan } from '../turns/turn-plan.ts';
import { type Turns, turnsOf } from '../turns/turns.ts';
import type { AwayStep, ClosedStep, PassedOverStep, StandIn, TurnStep } from './explanation.ts';

type TurnsExplained = {
  readonly steps: readonly (ClosedStep | TurnStep | PassedOverStep | AwayStep)[];
  readonly onDuty: readonly OnDuty[];
};

/** The instant that is explained, in the slot that holds it. */
interface Moment {
  readonly rotation: TurnRotation;
  readonly directory: Directory;
  readonly plan: TurnPlan;
  readonly turns: Turns;
  readonly slot: Slot;
  readonly at: number;
}

/** Who serves by turns and stand-ins at `at` (epoch milliseconds), and why; overrides aside. */
export function explainTurns(rotation: TurnRotation, directory: Directory, at: number): TurnsExplained {
  const plan = planOf(rotation);
  const closed = closedStep(rotation, plan, at);
  if (closed) return { steps: [closed], onDuty: [] };
  const moment = {
    rotation,
    directory,
    plan,
    turns: turnsOf(rotation, directory),
    slot: plan.slotAt(at),
    at,
  };
  const calls = moment.turns.callsAt(at, moment.slot.slot);
  return {
    steps: [turnStep(moment, calls), ...passedOverSteps(moment, calls), ...awaySteps(moment, calls)],
    onDuty: calls
      .filter(({ outcome }) => outcome === 'on')
      .map(({ participant, isByTurn }) => ({
        personId: participant.personId,
        source: isByTurn ? 'rotation' : 'stand-in',
      })),
  };
}

/** How far the end of closed time is looked for. */
const SEARCH = 366 * DAY;

function closedStep(rotation: TurnRotation, plan: TurnPlan, at: number): ClosedStep | undefined {
  const { slot, end } = plan.slotAt(at);
  if (slot < 0) return { type: 'before-start', startsAt: instantOf(end) };
  if (!plan.open(at).value) {
    const until = endOf(plan.open, at);
    return { type: 'outside-hours', ...(until < at + SEARCH && { until: instantOf(until) }) };
  }
  const reason = plan.holidays(at).value && holidayReason(rotation.holidays ?? [], plan.zone, at);
  return reason ? { type: 'holiday', ...reason, until: instantOf(endOf(plan.holidays, at)) } : undefined;
}

function endOf(timeline: Timeline<boolean>, at: number): number {
  return spanAround(timeline, at, { from: at, until: at + SEARCH }, Object.is).end;
}

function turnStep({ rotation, slot }: Moment, calls: readonly Call[]): TurnStep {
  const holders = calls.filter(({ isByTurn, outcome }) => isByTurn && outcome !== 'out');
  return {
    type: 'turn',
    ...(Number.isFinite(slot.end) && { slot: { start: instantOf(slot.start), end: instantOf(slot.end) } }),
    holders: holders.map(({ participant }) => participant.personId),
    places: rotation.onDuty ?? 1,
    counting: rotation.turns,
  };
}

/** Those between whoever had the turn before and whoever has it, and those in the line who were asked; each person once. */
function passedOverSteps(moment: Moment, calls: readonly Call[]): readonly PassedOverStep[] {
  const { at, slot, plan } = moment;
  const start = plan.handoffs.at(slot.slot);
  const steps = [
    ...beforeLead(moment).flatMap((participant) => outStep(moment, participant, start)),
    ...calls
      .filter(({ outcome }) => outcome === 'out')
      .flatMap(({ participant }) => outStep(moment, participant, at)),
  ];
  const first = new Map<PersonId, PassedOverStep>();
  for (const step of steps) if (!first.has(step.personId)) first.set(step.personId, step);
  return [...first.values()];
}

/** Whom the turn went past at the handoff, in the order of the list. */
function beforeLead({ rotation, plan, slot: { slot } }: Moment): readonly Participant[] {
  const { participants, turns } = rotation;
  const lead = plan.order.leadOf(slot);
  const previous = slot === 0 ? -1 : plan.order.leadOf(slot - 1);
  // The turn may not have been spent, so that it went past nobody.
  if (previous === lead && turns === 'working') return [];
  const way = [...participants.slice(previous + 1), ...participants.slice(0, previous + 1)];
  const steps = (lead - previous - 1 + participants.length) % participants.length;
  return way.slice(0, steps);
}

/** Nothing of somebody who is in at the instant, by this membership or by another one. */
function outStep(
  { rotation, plan }: Moment,
  { personId, from, until }: Participant,
  at: number,
): readonly PassedOverStep[] {
  const isIn = rotation.participants.some(
    (other, index) => other.personId === personId && (plan.order.presence[index]?.(at).value ?? true),
  );
  if (isIn) return [];
  const joins = from === undefined ? -Infinity : instantOfMoment(from, rotation.timeZone);
  if (at < joins) return [{ type: 'passed-over', personId, because: 'not-joined', at: instantOf(joins) }];
  const leaves = until === undefined ? Infinity : instantOfMoment(until, rotation.timeZone);
  return leaves <= at ? [{ type: 'passed-over', personId, because: 'left', at: instantOf(leaves) }] : [];
}

/** The first who is away goes with the first who stands in, and so on; then those who could have stood in. */
function awaySteps(moment: Moment, calls: readonly Call[]): readonly AwayStep[] {
  const away = calls.filter(({ outcome }) => outcome === 'away');
  const standIns = standInsOf(moment, calls);
  return [
    ...away
      .filter(({ isByTurn }) => isByTurn)
      .flatMap(({ participant }, place) => awayStep(moment, participant, true, standIns[place])),
    ...away
      .filter(({ isByTurn }) => !isByTurn)
      .flatMap(({ participant }) => awayStep(moment, participant, false)),
  ];
}

function awayStep(
  { directory, at }: Moment,
  { personId }: Participant,
  hasTurn: boolean,
  standIn?: StandIn,
): readonly AwayStep[] {
  const person = directory.people.get(personId);
  const timeOff = person && timeOffOf(person, directory.organization.timeZone)?.(at);
  if (!timeOff?.value) return [];
  return [{ type: 'away', personId, until: instantOf(timeOff.end), hasTurn, ...(standIn && { standIn }) }];
}

function standInsOf(moment: Moment, calls: readonly Call[]): readonly StandIn[] {
  const ids = calls
    .filter(({ isByTurn, outcome }) => !isByTurn && outcome === 'on')
    .map(({ participant }) => participant.personId);
  const { plan, turns, slot } = moment;
  const loads = ids.length > 0 ? turns.loadsAt?.(slot.slot) : undefined;
  const candidates = candidatesFor(moment, calls);
  if (!loads || candidates.length < 2) return ids.map((personId) => ({ personId, by: 'next-in-line' }));
  const compared = candidates
    .map((personId) => ({ personId, hours: (loads.get(personId) ?? 0) / HOUR }))
    .sort((one, other) => one.hours - other.hours);
  const since = instantOf(Math.max(startOfLoads(plan, slot.slot), plan.handoffs.at(0)));
  return ids.map((personId) => ({ personId, by: 'least-loaded', since, compared }));
}

/** Who could stand in: in, not away, and not on duty by turn; in the order of the line. */
function candidatesFor(
  { rotation, directory, plan, slot, at }: Moment,
  calls: readonly Call[],
): readonly PersonId[] {
  const byTurn = calls.filter(({ isByTurn, outcome }) => isByTurn && outcome !== 'out');
  const lead = plan.order.leadOf(slot.slot);
  const seats = [...rotation.participants.entries()];
  const ids = [...seats.slice(lead), ...seats.slice(0, lead)]
    .filter(([index]) => plan.order.presence[index]?.(at).value ?? true)
    .map(([, { personId }]) => personId)
    .filter((personId) => !byTurn.some(({ participant }) => participant.personId === personId))
    .filter((personId) => !isAwayAt(personId, directory, at));
  return [...new Set(ids)];
}

function instantOf(milliseconds: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds);
}
