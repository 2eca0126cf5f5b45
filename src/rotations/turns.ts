import { hoursTimeline } from '../directory/hours.ts';
import type { Directory } from '../directory/model.ts';
import { timeOffOf } from '../directory/time-off.ts';
import type { PersonId } from '../kernel/ids.ts';
import { instantOfMoment, momentOf } from '../kernel/local-moment.ts';
import { always, type Span, type Timeline } from '../kernel/timeline.ts';
import { zoneOf } from '../kernel/zone.ts';
import { type Handoffs, handoffsOf } from './handoffs.ts';
import { holidayTimeline } from './holidays.ts';
import type { Participant, TurnRotation } from './model.ts';
import { NOBODY, type Serving } from './overlay.ts';
import { type TurnOrder, turnOrder } from './turn-order.ts';
import { workedSlots } from './worked-slots.ts';

/** The turns of a rotation as people take them, before overrides. */
export interface Turns {
  readonly serving: Timeline<Serving>;
  /**
   * Who is next in the line of the turn at `at`, after whoever's turn it is: the first who is in, has no time off and is not
   * `besides`; undefined where there is nobody, or before the start.
   */
  nextInLine(at: number, besides: PersonId): PersonId | undefined;
}

/** What follows from the rotation alone, whatever the directory says of its people. */
interface Plan {
  readonly open: Timeline<boolean>;
  readonly holidays: Timeline<boolean>;
  readonly order: TurnOrder;
  slotAt(at: number): { readonly slot: number; readonly start: number; readonly end: number };
}

interface Seat {
  readonly personId: PersonId;
  /** Undefined where the participant is always in. */
  readonly isIn: Timeline<boolean> | undefined;
  /** Undefined where the person has no time off. */
  readonly isAway: Timeline<boolean> | undefined;
  readonly inTurn: Serving;
  readonly standingIn: Serving;
}

/**
 * The turns of the rotation. Whose turn it is serves during the hours that are no holiday. While they have time off, the next
 * one in the line who is in and available stands in, until they are back; where none is, nobody serves.
 */
export function turnsOf(rotation: TurnRotation, directory: Directory): Turns {
  const plan = planOf(rotation);
  const seats = rotation.participants.map((participant, index) =>
    seatOf(participant, plan.order.presence[index], directory),
  );

  function serving(at: number): Span<Serving> {
    const open = plan.open(at);
    if (!open.value) return { start: open.start, end: open.end, value: NOBODY };
    const holiday = plan.holidays(at);
    if (holiday.value) return { start: holiday.start, end: holiday.end, value: NOBODY };
    const { slot, start, end } = plan.slotAt(at);
    const bounds = {
      start: Math.max(open.start, holiday.start, start),
      end: Math.min(open.end, holiday.end, end),
    };
    return slot < 0 ? { ...bounds, value: NOBODY } : servingInSlot(at, slot, bounds);
  }

  /** Goes down the line; the answer holds as long as nothing changes for anybody who had to be asked. */
  function servingInSlot(
    at: number,
    slot: number,
    { start, end }: { start: number; end: number },
  ): Span<Serving> {
    let isStandIn = false;
    const lead = plan.order.leadOf(slot);
    for (let place = 0; place < seats.length; place += 1) {
      const seat = seats[(lead + place) % seats.length];
      if (!seat) break;
      const presence = seat.isIn?.(at);
      if (presence) [start, end] = clip(start, end, presence);
      if (presence?.value === false) continue;
      const absence = seat.isAway?.(at);
      if (absence) [start, end] = clip(start, end, absence);
      if (!absence?.value) return { start, end, value: isStandIn ? seat.standingIn : seat.inTurn };
      isStandIn = true;
    }
    return { start, end, value: NOBODY };
  }

  function nextInLine(at: number, besides: PersonId): PersonId | undefined {
    const { slot } = plan.slotAt(at);
    if (slot < 0) return undefined;
    const lead = plan.order.leadOf(slot);
    for (let place = 1; place <= seats.length; place += 1) {
      const seat = seats[(lead + place) % seats.length];
      if (!seat || seat.personId === besides) continue;
      if ((seat.isIn?.(at).value ?? true) && !seat.isAway?.(at).value) return seat.personId;
    }
    return undefined;
  }

  return { serving, nextInLine };
}

function clip(start: number, end: number, by: Span<boolean>): [number, number] {
  return [Math.max(start, by.start), Math.min(end, by.end)];
}

const plans = new WeakMap<TurnRotation, Plan>();

function planOf(rotation: TurnRotation): Plan {
  const known = plans.get(rotation);
  if (known) return known;
  const made = makePlan(rotation);
  plans.set(rotation, made);
  return made;
}

function makePlan(rotation: TurnRotation): Plan {
  const { timeZone } = rotation;
  const zone = zoneOf(timeZone);
  const handoffs = handoffsOf(rotation.cadence, momentOf(rotation.startsOn), zone);
  const open = rotation.hours ? hoursTimeline(rotation.hours, timeZone) : always(true);
  const holidays = rotation.holidays ? holidayTimeline(rotation.holidays, zone) : always(false);
  const memberships = rotation.participants.map(({ from, until }) => ({
    from: from === undefined ? -Infinity : instantOfMoment(from, timeZone),
    until: until === undefined ? Infinity : instantOfMoment(until, timeZone),
  }));
  const turnsBefore =
    rotation.turns === 'working'
      ? workedSlots(handoffs, rotation.cadence, zone, open, holidays).before
      : (slot: number) => slot;
  const order = turnOrder(memberships, handoffs, turnsBefore);
  const isAlone = memberships.length === 1;
  return { open, holidays, order, slotAt: isAlone ? oneSlot(handoffs.at(0)) : slotFinder(handoffs) };
}

/** With one participant every turn is theirs: all of it from the anchor on is one slot. */
function oneSlot(anchor: number): Plan['slotAt'] {
  const before = { slot: -1, start: -Infinity, end: anchor };
  const after = { slot: 0, start: anchor, end: Infinity };
  return (at) => (at < anchor ? before : after);
}

/** Remembers the slot it found last: a walk over a schedule asks for the same one, or the one after it, most of the time. */
function slotFinder(handoffs: Handoffs): Plan['slotAt'] {
  let last = { slot: -1, start: -Infinity, end: handoffs.at(0) };
  return (at) => {
    if (at >= last.start && at < last.end) return last;
    let slot = at === last.end ? last.slot + 1 : handoffs.indexAt(at);
    // A day that the zone leaves out makes an empty slot, which nobody can be in.
    while (slot >= 0 && handoffs.at(slot + 1) <= at) slot += 1;
    last = {
      slot,
      start: slot < 0 ? -Infinity : handoffs.at(slot),
      end: handoffs.at(slot + 1),
    };
    return last;
  };
}

function seatOf({ personId }: Participant, isIn: Timeline<boolean> | undefined, directory: Directory): Seat {
  const person = directory.people.get(personId);
  return {
    personId,
    isIn,
    isAway: person && timeOffOf(person, directory.organization.timeZone),
    inTurn: { personId, source: 'rotation' },
    standingIn: { personId, source: 'stand-in' },
  };
}

/** Whether the person has time off then. Somebody who is not in the directory never has. */
export function isAwayAt(personId: PersonId, directory: Directory, at: number): boolean {
  const person = directory.people.get(personId);
  return (person && timeOffOf(person, directory.organization.timeZone))?.(at).value ?? false;
}
