import type { Directory } from '../../directory/model.ts';
import { timeOffOf } from '../../directory/time-off.ts';
import type { PersonId } from '../../kernel/ids.ts';
import { RecentSpans } from '../../kernel/recent-spans.ts';
import type { Span, Timeline } from '../../kernel/timeline.ts';
import type { OnDuty, Participant, TurnRotation } from '../model.ts';
import { NOBODY, type Serving, servingOf } from '../schedule/overlay.ts';
import { loadsOfTurns, type TurnLoads } from './load-of-turns.ts';
import { planOf, type Slot } from './turn-plan.ts';

/** The turns of a rotation as people take them, before overrides. All times are epoch milliseconds. */
export interface Turns {
  readonly serving: Timeline<Serving>;
  /**
   * Who is next in the line of the turn at `at`, after whoever's turn it is: the first who is in, has no time off and is not
   * `besides`; undefined where there is nobody, or before the start.
   */
  nextInLine(at: number, besides: readonly OnDuty[]): PersonId | undefined;
  /** Who is asked to serve in the slot at `at`, whether or not anybody serves then: what `serving` is made of. */
  callsAt(at: number, slot: number): readonly Call[];
  /** What each person has had on duty when the slot begins, where stand-ins are chosen by that. */
  readonly loadsAt?: (slot: number) => TurnLoads;
}

/** A participant who is asked to serve, and what comes of it. */
export interface Call {
  readonly participant: Participant;
  /** Whether it is their turn if they are in; else they are asked to stand in. */
  readonly isByTurn: boolean;
  /** Not in the rotation then, in but away, or on duty. */
  readonly outcome: 'out' | 'away' | 'on';
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

/** How far an answer holds; it shrinks as more is asked. */
interface Bounds {
  start: number;
  end: number;
}

/**
 * The turns of the rotation. Whose turn it is serves during the hours that are no holiday; where several are on duty, so do those
 * who come next in the line. While one of them has time off, the next one in the line who is in and available stands in, until
 * they are back, or, with `balance`, the one of the others who has the least load; where there are not enough, fewer serve.
 */
export function turnsOf(rotation: TurnRotation, directory: Directory): Turns {
  const plan = planOf(rotation);
  const count = rotation.onDuty ?? 1;
  const isPlain = count === 1 && !rotation.balance;
  const loadsAt = rotation.balance && loadsOfTurns(plan, serving);
  const seats = rotation.participants.map((participant, index) =>
    seatOf(participant, plan.order.presence[index], directory),
  );

  /** The last answer in each of the last slots asked about, for the next question is often about the same stretch. */
  const answers = new RecentSpans<Span<Serving>>();

  function serving(at: number): Span<Serving> {
    const slot = plan.slotAt(at);
    const key = Math.max(0, slot.slot);
    const known = answers.find(key, at);
    if (known) return known;
    const answer = answerAt(at, slot);
    answers.keep(key, answer);
    return answer;
  }

  function answerAt(at: number, { slot, start, end }: Slot): Span<Serving> {
    const open = plan.open(at);
    if (!open.value) return { start: open.start, end: open.end, value: NOBODY };
    const holiday = plan.holidays(at);
    if (holiday.value) return { start: holiday.start, end: holiday.end, value: NOBODY };
    const bounds = {
      start: Math.max(open.start, holiday.start, start),
      end: Math.min(open.end, holiday.end, end),
    };
    if (slot < 0) return { start: bounds.start, end: bounds.end, value: NOBODY };
    const value = isPlain ? oneInSlot(at, slot, bounds) : severalInSlot(at, slot, bounds);
    return { start: bounds.start, end: bounds.end, value };
  }

  /** Goes down the line; the answer holds as long as nothing changes for anybody who had to be asked. */
  function oneInSlot(at: number, slot: number, bounds: Bounds): Serving {
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

  function severalInSlot(at: number, slot: number, bounds: Bounds): Serving {
    const on = calls(at, slot, bounds).filter(({ outcome }) => outcome === 'on');
    return servingOf(
      on.map(({ participant, isByTurn }) => ({
        personId: participant.personId,
        source: isByTurn ? 'rotation' : 'stand-in',
      })),
    );
  }

  /** First those who hold the turn, then, for those of them who are away, the others as they come. */
  function calls(at: number, slot: number, bounds: Bounds): readonly Call[] {
    const lead = plan.order.leadOf(slot);
    const line = [...seats.slice(lead), ...seats.slice(0, lead)];
    const made: Call[] = [];
    const asked = new Set<PersonId>();
    let on = 0;
    const call = ({ participant, personId, isIn, isAway }: Seat, isByTurn: boolean) => {
      if (asked.has(personId)) return;
      if (!isTrue(isIn, at, bounds, true)) {
        made.push({ participant, isByTurn, outcome: 'out' });
        return;
      }
      asked.add(personId);
      const outcome = isTrue(isAway, at, bounds, false) ? 'away' : 'on';
      if (outcome === 'on') on += 1;
      made.push({ participant, isByTurn, outcome });
    };
    let place = 0;
    for (; place < line.length && asked.size < count; place += 1) {
      const seat = line[place];
      if (seat) call(seat, true);
    }
    const others = on < asked.size ? inOrderOfCall(slot, line.slice(place)) : [];
    for (const seat of others) {
      if (on === count) break;
      call(seat, false);
    }
    return made;
  }

  /** Has no bounds to narrow: whoever asks wants to know of this instant alone. */
  function callsAt(at: number, slot: number): readonly Call[] {
    return calls(at, slot, { start: -Infinity, end: Infinity });
  }

  /** Who is asked first to stand in: as they stand in the line, or whoever has the least load. */
  function inOrderOfCall(slot: number, line: readonly Seat[]): readonly Seat[] {
    if (!loadsAt || line.length < 2) return line;
    const loads = loadsAt(slot);
    const loadOf = ({ personId }: Seat) => loads.get(personId) ?? 0;
    return line.toSorted((one, other) => loadOf(one) - loadOf(other));
  }

  function nextInLine(at: number, besides: readonly OnDuty[]): PersonId | undefined {
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

  return { serving, nextInLine, callsAt, ...(loadsAt && { loadsAt }) };
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

function seatOf(participant: Participant, isIn: Timeline<boolean> | undefined, directory: Directory): Seat {
  const { personId } = participant;
  return {
    participant,
    personId,
    isIn,
    isAway: timeOffIn(directory, personId),
  };
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
