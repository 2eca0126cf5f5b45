import { always, type Timeline, within } from '../../kernel/timeline.ts';
import type { Handoffs } from './handoffs.ts';

/** A participant's time in the rotation: `[from, until)` in epoch milliseconds, infinite where undated. */
export interface Membership {
  readonly from: number;
  readonly until: number;
}

export interface TurnOrder {
  /**
   * Whose turn the slot is, as an index of the list; where nobody was in when it began, who would be next if somebody were.
   * The line of the slot is the list read from there, round to the one before.
   */
  leadOf(slot: number): number;
  /** Whether the participant is in, over time; undefined where undated. */
  readonly presence: readonly (Timeline<boolean> | undefined)[];
}

/** All that the order needs to know of handoffs. */
type NumberedHandoffs = Pick<Handoffs, 'at' | 'indexAt'>;

/** A run of slots during which the same participants are in. */
interface Epoch {
  readonly slot: number;
  /** The turn with which it begins, counted from the anchor. */
  readonly turn: number;
  /** Indices of the list, ascending. */
  readonly members: readonly number[];
  /** Which of the members has the first turn. */
  readonly first: number;
  /** Who had the last turn before, as an index of the list; -1 where nobody had. */
  readonly previous: number;
}

/**
 * The order of turns, with people who join and leave on dates. The rule:
 *
 * - Whoever is in takes turns in the order of the list. After each turn comes the next one in the list who is in.
 * - Who is in is decided at each handoff. So somebody who joins waits for the next handoff, takes the place in the order that
 *   the list gives, and everybody after that place moves back by one turn, nobody before it. When somebody leaves, those
 *   after move up by one turn. Nobody's next turn moves more than that, and nobody is skipped or served twice over.
 * - Somebody who leaves during their turn serves until they leave; whoever has the next turn starts it that much earlier.
 *   A slot that began with nobody in goes, from the moment somebody is in, to whoever is next in the same way.
 *
 * `turnsBefore` says how many turns are spent before a slot: the slot's number where each slot spends one.
 */
export function turnOrder(
  memberships: readonly Membership[],
  handoffs: NumberedHandoffs,
  turnsBefore: (slot: number) => number,
): TurnOrder {
  const changes = slotsOfChange(memberships, handoffs);
  const epochs: Epoch[] = [openEpoch(memberships, handoffs, 0, 0, -1)];

  /** Epochs are opened as far as they are asked for: a leave in 2090 must not count the slots until then today. */
  function epochOf(slot: number): Epoch {
    for (let next = changes[epochs.length - 1]; next !== undefined && next <= slot; ) {
      const last = epochs[epochs.length - 1];
      if (!last) break;
      const turn = turnsBefore(next);
      epochs.push(openEpoch(memberships, handoffs, next, turn, lastServer(last, turn)));
      next = changes[epochs.length - 1];
    }
    let index = epochs.length - 1;
    while (index > 0 && (epochs[index]?.slot ?? 0) > slot) index -= 1;
    return epochs[index] ?? openEpoch(memberships, handoffs, 0, 0, -1);
  }

  function leadOf(slot: number): number {
    const epoch = epochOf(slot);
    const count = epoch.members.length;
    if (count === 0) return (epoch.previous + 1) % Math.max(1, memberships.length);
    return epoch.members[(epoch.first + turnsBefore(slot) - epoch.turn) % count] ?? 0;
  }

  return { leadOf, presence: memberships.map(presenceOf) };
}

/** The first slots to begin at or after a join or a leave, ascending. */
function slotsOfChange(memberships: readonly Membership[], handoffs: NumberedHandoffs): readonly number[] {
  const slots = memberships
    .flatMap(({ from, until }) => [from, until])
    .filter(Number.isFinite)
    .map((change) => handoffs.indexAt(change - 1) + 1)
    .filter((slot) => slot > 0);
  return [...new Set(slots)].sort((one, other) => one - other);
}

function openEpoch(
  memberships: readonly Membership[],
  handoffs: NumberedHandoffs,
  slot: number,
  turn: number,
  previous: number,
): Epoch {
  const at = handoffs.at(slot);
  const members = [...memberships.entries()]
    .filter(([, { from, until }]) => from <= at && at < until)
    .map(([index]) => index);
  const first = members.findIndex((index) => index > previous);
  return { slot, turn, members, first: Math.max(0, first), previous };
}

/** Who has the last turn before `turn`, where that turn ends the epoch. */
function lastServer(epoch: Epoch, turn: number): number {
  const turns = turn - epoch.turn;
  if (turns === 0 || epoch.members.length === 0) return epoch.previous;
  return epoch.members[(epoch.first + turns - 1) % epoch.members.length] ?? epoch.previous;
}

function presenceOf({ from, until }: Membership): Timeline<boolean> | undefined {
  if (from === -Infinity && until === Infinity) return undefined;
  return from < until ? within([[from, until]]) : always(false);
}
