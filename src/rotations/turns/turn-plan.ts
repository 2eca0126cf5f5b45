import { hoursTimeline } from '../../directory/hours.ts';
import { instantOfMoment, momentOf } from '../../kernel/local-moment.ts';
import { RecentSpans } from '../../kernel/recent-spans.ts';
import { always, type Timeline } from '../../kernel/timeline.ts';
import { type Zone, zoneOf } from '../../kernel/zone.ts';
import type { TurnRotation } from '../model.ts';
import { type Handoffs, handoffsOf } from './handoffs.ts';
import { holidayTimeline } from './holidays.ts';
import { type TurnOrder, turnOrder } from './turn-order.ts';
import { workedSlots } from './worked-slots.ts';

/** What follows from the rotation alone, whatever the directory says of its people. All times are epoch milliseconds. */
export interface TurnPlan {
  readonly zone: Zone;
  readonly handoffs: Handoffs;
  readonly open: Timeline<boolean>;
  readonly holidays: Timeline<boolean>;
  readonly order: TurnOrder;
  /** The slot that holds the instant, -1 before the anchor. */
  slotAt(at: number): Slot;
}

/** `[start, end)` between two handoffs, numbered from the anchor. */
export interface Slot {
  readonly slot: number;
  readonly start: number;
  readonly end: number;
}

const plans = new WeakMap<TurnRotation, TurnPlan>();

/** The plan of the rotation, made once. */
export function planOf(rotation: TurnRotation): TurnPlan {
  const known = plans.get(rotation);
  if (known) return known;
  const made = makePlan(rotation);
  plans.set(rotation, made);
  return made;
}

function makePlan(rotation: TurnRotation): TurnPlan {
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
      ? workedSlots(handoffs, rotation.cadence, zone, open, holidays)
      : (slot: number) => slot;
  const order = turnOrder(memberships, handoffs, turnsBefore);
  const slotAt = memberships.length === 1 ? oneSlot(handoffs.at(0)) : slotFinder(handoffs);
  return { zone, handoffs, open, holidays, order, slotAt };
}

/** With one participant every turn is theirs: all of it from the anchor on is one slot. */
function oneSlot(anchor: number): TurnPlan['slotAt'] {
  const before = { slot: -1, start: -Infinity, end: anchor };
  const after = { slot: 0, start: anchor, end: Infinity };
  return (at) => (at < anchor ? before : after);
}

/** Finds slots, and remembers those that it found by where it began to look for them. */
function slotFinder(handoffs: Handoffs): TurnPlan['slotAt'] {
  const before: Slot = { slot: -1, start: -Infinity, end: handoffs.at(0) };
  const found = new RecentSpans<Slot>();
  return (at) => {
    if (at < before.end) return before;
    const near = Math.max(0, handoffs.near(at));
    const known = found.find(near, at);
    if (known) return known;
    const slot = slotFrom(near, handoffs, at);
    found.keep(near, slot);
    return slot;
  };
}

/** The slot that holds the instant, looked for from there on; never an empty one, such as a day that the zone leaves out makes. */
function slotFrom(near: number, handoffs: Handoffs, at: number): Slot {
  let slot = near;
  let start = handoffs.at(slot);
  while (slot > 0 && start > at) {
    slot -= 1;
    start = handoffs.at(slot);
  }
  let end = handoffs.at(slot + 1);
  while (end <= at) {
    slot += 1;
    start = end;
    end = handoffs.at(slot + 1);
  }
  return { slot, start, end };
}
