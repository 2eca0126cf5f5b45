import type { Directory } from '../../directory/model.ts';
import { timeOffOf } from '../../directory/time-off.ts';
import type { PersonId } from '../../kernel/ids.ts';
import type { Timeline } from '../../kernel/timeline.ts';
import type { OnDuty, Participant, TurnRotation } from '../model.ts';
import { NOBODY, type Serving, servingOf } from '../schedule/overlay.ts';
import type { TurnLoads } from './load-of-turns.ts';
import type { TurnPlan } from './turn-plan.ts';

/** The participants of a rotation in the order of its list, bound to the directory. All times are epoch milliseconds. */
export interface Line {
  readonly plan: TurnPlan;
  readonly seats: readonly Seat[];
  /** How many are on duty at once. */
  readonly count: number;
  /** What each person has had on duty when the slot begins; undefined where stand-ins are not chosen by that. */
  readonly loadsAt: ((slot: number) => TurnLoads) | undefined;
}

interface Seat {
  readonly participant: Participant;
  readonly personId: PersonId;
  /** Undefined where the participant is always in. */
  readonly isIn: Timeline<boolean> | undefined;
  /** Undefined where the person has no time off. */
  readonly isAway: Timeline<boolean> | undefined;
  /** Made when first needed: most seats of most versions never serve. */
  inTurn?: Serving;
  standingIn?: Serving;
}

/** A participant who is asked to serve, and what comes of it. */
export interface Call {
  readonly participant: Participant;
  /** Whether it is their turn if they are in; else they are asked to stand in. */
  readonly isByTurn: boolean;
  /** Not in the rotation then, in but away, or on duty. */
  readonly outcome: 'out' | 'away' | 'on';
}

/** How far an answer holds; it shrinks as more is asked. */
export interface Bounds {
  start: number;
  end: number;
}

/** The seats of a line: one for each entry of the rotation's list. */
export function seatsOf(
  { participants }: TurnRotation,
  { order }: TurnPlan,
  directory: Directory,
): readonly Seat[] {
  return participants.map((participant, index) => ({
    participant,
    personId: participant.personId,
    isIn: order.presence[index],
    isAway: timeOffIn(directory, participant.personId),
  }));
}

/** Who serves at `at` in the slot, whatever the hours. Narrows the bounds to where that holds. */
export function servingInSlot(line: Line, at: number, slot: number, bounds: Bounds): Serving {
  if (line.count === 1 && !line.loadsAt) return oneInSlot(line, at, slot, bounds);
  const on = callsInSlot(line, at, slot, bounds).filter(({ outcome }) => outcome === 'on');
  return servingOf(
    on.map(({ participant, isByTurn }) => ({
      personId: participant.personId,
      source: isByTurn ? 'rotation' : 'stand-in',
    })),
  );
}

/** As by `callsInSlot`, but it makes nothing on its way: most rotations are so plain, and most questions are about them. */
function oneInSlot({ plan, seats }: Line, at: number, slot: number, bounds: Bounds): Serving {
  let isStandIn = false;
  const lead = plan.order.leadOf(slot);
  for (let place = 0; place < seats.length; place += 1) {
    const seat = seats[(lead + place) % seats.length];
    if (!seat || !isTrue(seat.isIn, at, bounds, true)) continue;
    if (!isTrue(seat.isAway, at, bounds, false)) return isStandIn ? standingIn(seat) : inTurn(seat);
    isStandIn = true;
  }
  return NOBODY;
}

/**
 * Who is asked to serve at `at` in the slot, in order: first those who hold the turn, then, for those of them who are away, the others
 * as they come. Nobody who is in is asked twice, though they may have several seats. Narrows the bounds to where that holds.
 */
export function callsInSlot(line: Line, at: number, slot: number, bounds: Bounds): readonly Call[] {
  const { plan, seats, count } = line;
  const lead = plan.order.leadOf(slot);
  const inOrder = [...seats.slice(lead), ...seats.slice(0, lead)];
  const calls: Call[] = [];
  const asked = new Set<PersonId>();
  let on = 0;
  function call(seat: Seat, isByTurn: boolean): void {
    if (asked.has(seat.personId)) return;
    const outcome = outcomeOf(seat, at, bounds);
    calls.push({ participant: seat.participant, isByTurn, outcome });
    if (outcome !== 'out') asked.add(seat.personId);
    if (outcome === 'on') on += 1;
  }

  let place = 0;
  for (const seat of inOrder) {
    if (asked.size === count) break;
    call(seat, true);
    place += 1;
  }
  if (on === asked.size) return calls;
  for (const seat of inOrderOfCall(line, slot, inOrder.slice(place))) {
    if (on === count) break;
    call(seat, false);
  }
  return calls;
}

function outcomeOf({ isIn, isAway }: Seat, at: number, bounds: Bounds): Call['outcome'] {
  if (!isTrue(isIn, at, bounds, true)) return 'out';
  return isTrue(isAway, at, bounds, false) ? 'away' : 'on';
}

/** Who is asked first to stand in: as they stand in the line, or whoever has the least load. */
function inOrderOfCall({ loadsAt }: Line, slot: number, seats: readonly Seat[]): readonly Seat[] {
  if (!loadsAt || seats.length < 2) return seats;
  const loads = loadsAt(slot);
  const loadOf = ({ personId }: Seat) => loads.get(personId) ?? 0;
  return seats.toSorted((one, other) => loadOf(one) - loadOf(other));
}

/**
 * Who is next in the line of the turn at `at`, after whoever's turn it is, who comes last: the first who is in, has no time off and is
 * not `besides`. Undefined where there is nobody, or before the start.
 */
export function nextInLine(
  { plan, seats }: Line,
  at: number,
  besides: readonly OnDuty[],
): PersonId | undefined {
  const { slot } = plan.slotAt(at);
  if (slot < 0) return undefined;
  const lead = plan.order.leadOf(slot);
  for (let place = 1; place <= seats.length; place += 1) {
    const seat = seats[(lead + place) % seats.length];
    if (!seat || besides.some(({ personId }) => personId === seat.personId)) continue;
    if ((seat.isIn?.(at).value ?? true) && !seat.isAway?.(at).value) return seat.personId;
  }
  return undefined;
}

/** What the timeline says at `at`, narrowing the bounds to where it says so; without a timeline, the usual. */
function isTrue(
  timeline: Timeline<boolean> | undefined,
  at: number,
  bounds: Bounds,
  usual: boolean,
): boolean {
  if (!timeline) return usual;
  const { start, end, value } = timeline(at);
  bounds.start = Math.max(bounds.start, start);
  bounds.end = Math.min(bounds.end, end);
  return value;
}

function inTurn(seat: Seat): Serving {
  seat.inTurn ??= servingOf([{ personId: seat.personId, source: 'rotation' }]);
  return seat.inTurn;
}

function standingIn(seat: Seat): Serving {
  seat.standingIn ??= servingOf([{ personId: seat.personId, source: 'stand-in' }]);
  return seat.standingIn;
}

/** Whether the person has time off then. Somebody who is not in the directory never has. */
export function isAwayAt(personId: PersonId, directory: Directory, at: number): boolean {
  return timeOffIn(directory, personId)?.(at).value ?? false;
}

function timeOffIn(directory: Directory, personId: PersonId): Timeline<boolean> | undefined {
  const person = directory.people.get(personId);
  return person && timeOffOf(person, directory.organization.timeZone);
}
