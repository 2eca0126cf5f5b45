import type { Directory } from '../../directory/model.ts';
import type { PersonId } from '../../kernel/ids.ts';
import { RecentSpans } from '../../kernel/recent-spans.ts';
import type { Span, Timeline } from '../../kernel/timeline.ts';
import type { OnDuty, TurnRotation } from '../model.ts';
import { NOBODY, type Serving } from '../schedule/overlay.ts';
import { type Call, callsInSlot, type Line, nextInLine, seatsOf, servingInSlot } from './line.ts';
import { loadsOfTurns, type TurnLoads } from './load-of-turns.ts';
import { planOf, type Slot } from './turn-plan.ts';

/** The turns of a rotation as people take them, before overrides. All times are epoch milliseconds. */
export interface Turns {
  readonly serving: Timeline<Serving>;
  /** By the rules of `nextInLine`. */
  nextInLine(at: number, besides: readonly OnDuty[]): PersonId | undefined;
  /** Who is asked to serve in the slot at `at`, whether or not anybody serves then: what `serving` is made of. */
  callsAt(at: number, slot: number): readonly Call[];
  /** What each person has had on duty when the slot begins, where stand-ins are chosen by that. */
  readonly loadsAt?: (slot: number) => TurnLoads;
}

/**
 * The turns of the rotation. Whose turn it is serves during the hours that are no holiday; where several are on duty, so do those
 * who come next in the line. While one of them has time off, the next one in the line who is in and available stands in, until
 * they are back, or, with `balance`, the one of the others who has the least load; where there are not enough, fewer serve.
 */
export function turnsOf(rotation: TurnRotation, directory: Directory): Turns {
  const plan = planOf(rotation);
  const loadsAt = rotation.balance && loadsOfTurns(plan, serving);
  const line = { plan, seats: seatsOf(rotation, plan, directory), count: rotation.onDuty ?? 1, loadsAt };
  /** The last answer in each of the last slots asked about, for the next question is often about the same stretch. */
  const answers = new RecentSpans<Span<Serving>>();

  function serving(at: number): Span<Serving> {
    const slot = plan.slotAt(at);
    const key = Math.max(0, slot.slot);
    const known = answers.find(key, at);
    if (known) return known;
    const answer = servingAt(line, at, slot);
    answers.keep(key, answer);
    return answer;
  }

  return {
    serving,
    nextInLine: (at, besides) => nextInLine(line, at, besides),
    // Whoever asks for the calls wants to know of this instant alone: there is no bound to narrow.
    callsAt: (at, slot) => callsInSlot(line, at, slot, { start: -Infinity, end: Infinity }),
    ...(loadsAt && { loadsAt }),
  };
}

function servingAt(line: Line, at: number, { slot, start, end }: Slot): Span<Serving> {
  const { plan } = line;
  const open = plan.open(at);
  if (!open.value) return { start: open.start, end: open.end, value: NOBODY };
  const holiday = plan.holidays(at);
  if (holiday.value) return { start: holiday.start, end: holiday.end, value: NOBODY };
  const bounds = {
    start: Math.max(open.start, holiday.start, start),
    end: Math.min(open.end, holiday.end, end),
  };
  const value = slot < 0 ? NOBODY : servingInSlot(line, at, slot, bounds);
  return { start: bounds.start, end: bounds.end, value };
}
