import { Temporal } from 'temporal-polyfill';
import { rotationId } from '../../src/kernel/ids.ts';
import type { Interval } from '../../src/kernel/interval.ts';
import { finalSchedule, type ScheduleSource } from '../../src/rotations/schedule/schedule.ts';

/**
 * Swaps, cover and overrides once more, in the plainest way: a schedule is a list of people for each hour, and a stretch is from one
 * hour up to another. It shares no rule with what it is compared with; only the turns below the overrides come from the engine.
 */

/** `[from, to)` in hours from the start. */
export type Hours = readonly [from: number, to: number];

/** Who is on duty, in order, by the hour. */
export type Lists = readonly (readonly string[])[];

export interface Laid {
  readonly ref: string;
  readonly how: 'swap' | 'cover' | 'take' | 'override';
  readonly who: string | null;
  readonly insteadOf?: string;
  readonly hours: Hours;
}

export interface ModelSwap {
  readonly requester: string;
  readonly taker: string;
  readonly given: Hours;
  readonly returned: Hours;
  state: 'open' | 'taken' | 'declined' | 'withdrawn';
}

export interface ModelCover {
  readonly requester: string;
  readonly window: Hours;
  taken: { readonly who: string; readonly hours: Hours }[];
  state: 'open' | 'taken' | 'withdrawn';
}

export const START = Temporal.Instant.from('2026-01-05T00:00:00Z');
export const HORIZON = 10 * 24;
const OWNER = 'omar';
const MANAGERS = [OWNER, 'ada'];

export function instantOf(hour: number): Temporal.Instant {
  return START.add({ hours: hour });
}

export function intervalOf([from, to]: Hours): Interval {
  return { start: instantOf(from), end: instantOf(to) };
}

export function hoursOf({ start, end }: Interval): Hours {
  return [start.since(START).total('hours'), end.since(START).total('hours')];
}

export function each([from, to]: Hours): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** Who is on duty in each hour, by the engine. */
export function listsOf(source: ScheduleSource): Lists {
  const shifts = finalSchedule(source, rotationId('rota'), intervalOf([0, HORIZON]));
  return shifts.flatMap(({ personId, alongside = [], ...interval }) => {
    const list = [...(personId === null ? [] : [personId]), ...alongside.map((other) => other.personId)];
    return each(hoursOf(interval)).map(() => list);
  });
}

export class RequestModel {
  now = 0;
  ids = 0;
  readonly swaps = new Map<string, ModelSwap>();
  readonly covers = new Map<string, ModelCover>();
  readonly away = new Map<string, Hours>();
  /** Whoever takes turns. */
  people: readonly string[];
  laid: Laid[] = [];
  readonly #hasSeveral: boolean;
  #base: Lists = [];
  readonly #past: (readonly string[])[] = [];

  constructor(people: readonly string[], hasSeveral: boolean) {
    this.people = people;
    this.#hasSeveral = hasSeveral;
  }

  /** Takes the turns from the engine: after an edit, for what lies ahead. */
  rebase({ directory, rotations }: ScheduleSource): void {
    const bare = [...rotations].map(([id, rotation]) => [id, { ...rotation, overrides: [] }] as const);
    this.#base = listsOf({ directory, rotations: new Map(bare) });
  }

  pass(hours: number): void {
    for (const hour of each([this.now, this.now + hours])) this.#past[hour] = this.at(hour);
    this.now += hours;
  }

  /** Who is on duty in the hour. */
  at(hour: number): readonly string[] {
    if (hour < this.now) return this.#past[hour] ?? [];
    const holding = this.laid.filter(({ hours: [from, to] }) => from <= hour && hour < to);
    return holding
      .filter((one) => holding.findLast((other) => other.insteadOf === one.insteadOf) === one)
      .reduce<readonly string[]>(over, this.#base[hour] ?? []);
  }

  lists(): Lists {
    return each([0, HORIZON]).map((hour) => this.at(hour));
  }

  /** Nobody serves without them, and they do. */
  isTheirs(who: string, hours: Hours): boolean {
    const served = each(hours).filter((hour) => this.at(hour).length > 0);
    return served.length > 0 && served.every((hour) => this.at(hour).includes(who));
  }

  isEverOn(who: string, hours: Hours): boolean {
    return each(hours).some((hour) => this.at(hour).includes(who));
  }

  isAway(who: string, [from, to]: Hours): boolean {
    const [start, end] = this.away.get(who) ?? [0, 0];
    return Math.max(from, start) < Math.min(to, end);
  }

  /** The stretches ahead in which the person is on duty, those that have begun left out or cut. */
  runs(who: string, [from, to]: Hours): Hours[] {
    const runs: [number, number][] = [];
    for (const hour of each([Math.max(from, this.now), to])) {
      if (!this.at(hour).includes(who)) continue;
      const last = runs.at(-1);
      if (last?.[1] === hour) last[1] = hour + 1;
      else runs.push([hour, hour + 1]);
    }
    return runs;
  }

  // Each of these says what the verb answers, and does it.

  askSwap(id: string, actor: string, swap: Omit<ModelSwap, 'state'>): string {
    const { requester, taker, given, returned } = swap;
    if (requester === taker) return 'cannot-swap-with-oneself';
    if (!mayAct(actor, requester)) return 'not-allowed';
    if (isEmpty(given) || isEmpty(returned)) return 'stretch-of-no-length';
    if (given[0] <= this.now || returned[0] <= this.now) return 'shift-has-begun';
    if (meet(given, returned)) return 'stretches-overlap';
    const hindrance = this.#swapHindrance(swap);
    if (hindrance) return hindrance;
    for (const other of this.swaps.values()) {
      if (other.requester !== requester || this.#swapState(other) !== 'open') continue;
      if (meet(other.given, given)) return 'already-offered';
    }
    this.swaps.set(id, { ...swap, state: 'open' });
    return 'granted';
  }

  takeSwap(id: string, actor: string): string {
    const swap = this.swaps.get(id);
    if (!swap) return 'request-unknown';
    const { requester, taker, given, returned } = swap;
    const closed = this.#closeSwap(swap, taker, actor);
    if (closed) return closed;
    const hindrance = this.#swapHindrance(swap);
    if (hindrance) return hindrance === 'not-their-shift' ? 'shift-has-moved' : hindrance;
    swap.state = 'taken';
    const [gives, returns] = [this.runs(requester, given), this.runs(taker, returned)];
    for (const hours of gives) this.#lay({ ref: id, how: 'swap', who: taker, hours }, requester);
    for (const hours of returns) this.#lay({ ref: id, how: 'swap', who: requester, hours }, taker);
    return 'granted';
  }

  closeSwap(id: string, actor: string, state: 'declined' | 'withdrawn'): string {
    const swap = this.swaps.get(id);
    if (!swap) return 'request-unknown';
    const closed = this.#closeSwap(swap, state === 'declined' ? swap.taker : swap.requester, actor);
    if (closed) return closed;
    swap.state = state;
    return 'granted';
  }

  undoSwap(id: string, actor: string): string {
    const swap = this.swaps.get(id);
    if (!swap) return 'request-unknown';
    const isManager = MANAGERS.includes(actor);
    if (!isManager && actor !== swap.requester && actor !== swap.taker) return 'not-allowed';
    if (swap.state !== 'taken') return 'swap-not-taken';
    const ahead = this.#ahead((one) => one.ref === id);
    if (ahead.length === 0) return 'nothing-to-undo';
    if (!isManager && Math.min(swap.given[0], swap.returned[0]) <= this.now) return 'swap-under-way';
    if (this.#isPassedOn(ahead)) return 'passed-on';
    swap.state = 'withdrawn';
    this.#drop(ahead);
    return 'granted';
  }

  askCover(id: string, actor: string, requester: string, [from, to]: Hours): string {
    if (!mayAct(actor, requester)) return 'not-allowed';
    if (to <= from) return 'window-of-no-length';
    if (to <= this.now) return 'window-has-passed';
    const window: Hours = [Math.max(from, this.now), to];
    if (this.runs(requester, window).length === 0) return 'nothing-to-cover';
    for (const other of this.covers.values()) {
      if (other.requester !== requester || this.#coverState(other) !== 'open') continue;
      if (meet(other.window, window)) return 'already-offered';
    }
    this.covers.set(id, { requester, window, taken: [], state: 'open' });
    return 'granted';
  }

  takeCover(id: string, actor: string, taker: string, part?: Hours): string {
    const cover = this.covers.get(id);
    if (!cover) return 'request-unknown';
    if (!mayAct(actor, taker)) return 'not-allowed';
    const state = this.#coverState(cover);
    if (state !== 'open') return state === 'past-due' ? 'cover-past-due' : 'cover-not-open';
    if (taker === cover.requester) return 'cannot-take-own-cover';
    if (!this.#canServe(taker)) return 'cannot-serve';
    const [from, to] = part ?? cover.window;
    const wanted: Hours = [Math.max(from, cover.window[0], this.now), Math.min(to, cover.window[1])];
    if (isEmpty(wanted)) return 'part-outside-window';
    const offered = each([this.now, cover.window[1]]).filter(
      (hour) =>
        hour >= cover.window[0] &&
        this.at(hour).includes(cover.requester) &&
        !cover.taken.some(({ hours }) => hours[0] <= hour && hour < hours[1]),
    );
    const pieces = inRuns(offered.filter((hour) => hour >= wanted[0] && hour < wanted[1]));
    if (pieces.length === 0) return 'nothing-left';
    for (const piece of pieces) {
      if (this.isEverOn(taker, piece)) return 'already-on-duty';
      if (this.isAway(taker, piece)) return 'taker-has-time-off';
    }
    const isAll = offered.every((hour) => hour >= wanted[0] && hour < wanted[1]);
    cover.state = isAll ? 'taken' : 'open';
    for (const hours of pieces) {
      cover.taken.push({ who: taker, hours });
      this.#lay({ ref: id, how: 'cover', who: taker, hours }, cover.requester);
    }
    return 'granted';
  }

  withdrawCover(id: string, actor: string): string {
    const cover = this.covers.get(id);
    if (!cover) return 'request-unknown';
    if (!mayAct(actor, cover.requester)) return 'not-allowed';
    const state = this.#coverState(cover);
    if (state !== 'open') return state === 'past-due' ? 'cover-past-due' : 'cover-not-open';
    cover.state = 'withdrawn';
    return 'granted';
  }

  undoCover(id: string, actor: string, person: string): string {
    const cover = this.covers.get(id);
    if (!cover) return 'request-unknown';
    if (!mayAct(actor, person)) return 'not-allowed';
    const isRequester = person === cover.requester;
    const ahead = this.#ahead(({ ref, who }) => ref === id && (isRequester || who === person));
    if (ahead.length === 0) return 'nothing-to-undo';
    if (this.#isPassedOn(ahead)) return 'passed-on';
    cover.taken = cover.taken.flatMap((piece) => {
      if (!isRequester && piece.who !== person) return [piece];
      const hours: Hours = [piece.hours[0], Math.min(piece.hours[1], this.now)];
      return isEmpty(hours) ? [] : [{ ...piece, hours }];
    });
    if (isRequester) cover.state = 'withdrawn';
    else if (cover.state === 'taken') cover.state = 'open';
    this.#drop(ahead);
    return 'granted';
  }

  takeOver(ref: string, actor: string, who: string, length: number): string {
    const isOwn = actor === who && this.#canServe(who);
    if (!isOwn && !MANAGERS.includes(actor)) return actor === who ? 'cannot-serve' : 'not-allowed';
    if (length < 1 || length > 30 * 24) return 'length-out-of-range';
    const hours: Hours = [this.now, this.now + length];
    if (each(hours).every((hour) => this.at(hour)[0] === who)) return 'already-on-duty';
    this.laid.push({ ref, how: 'take', who, hours });
    return 'granted';
  }

  override(ref: string, actor: string, who: string | null, [from, to]: Hours, insteadOf?: string): string {
    if (!MANAGERS.includes(actor)) return 'not-allowed';
    if (to < from) return 'override-ends-before-start';
    if (to === from) return 'override-of-no-length';
    if (to <= this.now) return 'override-has-passed';
    if (insteadOf !== undefined && insteadOf === who) return 'instead-of-oneself';
    const hours: Hours = [Math.max(from, this.now), to];
    this.laid.push({ ref, how: 'override', who, hours, ...(insteadOf !== undefined && { insteadOf }) });
    return 'granted';
  }

  remove(ref: string, actor: string): string {
    const ahead = this.#ahead((one) => one.ref === ref);
    const isOwn = ahead.every(({ how, who }) => how === 'take' && who === actor);
    if (!isOwn && !MANAGERS.includes(actor)) return 'not-allowed';
    const [first] = ahead;
    if (!first) return 'override-unknown';
    if (first.how === 'swap' || first.how === 'cover') return 'made-by-request';
    if (this.#isPassedOn(ahead)) return 'passed-on';
    this.#drop(ahead);
    return 'granted';
  }

  #swapHindrance({ requester, taker, given, returned }: Omit<ModelSwap, 'state'>): string | undefined {
    if (!this.isTheirs(requester, given) || !this.isTheirs(taker, returned)) return 'not-their-shift';
    if (this.isEverOn(taker, given)) return 'already-on-duty';
    if (this.runs(requester, given).some((run) => this.isAway(taker, run))) return 'taker-has-time-off';
    if (this.isEverOn(requester, returned)) return 'already-on-duty';
    return this.runs(taker, returned).some((run) => this.isAway(requester, run))
      ? 'requester-has-time-off'
      : undefined;
  }

  #closeSwap(swap: ModelSwap, person: string, actor: string): string | undefined {
    if (!mayAct(actor, person)) return 'not-allowed';
    const state = this.#swapState(swap);
    if (state === 'open') return undefined;
    return state === 'past-due' ? 'swap-past-due' : 'swap-not-open';
  }

  #swapState({ state, given, returned }: ModelSwap): string {
    return state === 'open' && Math.min(given[0], returned[0]) <= this.now ? 'past-due' : state;
  }

  #coverState({ state, window }: ModelCover): string {
    return state === 'open' && window[1] <= this.now ? 'past-due' : state;
  }

  #canServe(who: string): boolean {
    return who === OWNER || this.people.includes(who);
  }

  #lay(laid: Laid, insteadOf: string): void {
    this.laid.push(this.#hasSeveral ? { ...laid, insteadOf } : laid);
  }

  #ahead(isMeant: (laid: Laid) => boolean): readonly Laid[] {
    return this.laid.filter((one) => one.hours[1] > this.now && isMeant(one));
  }

  #drop(gone: readonly Laid[]): void {
    this.laid = this.laid.filter((one) => !gone.includes(one));
  }

  #isPassedOn(gone: readonly Laid[]): boolean {
    return this.laid.some(
      (later, place) =>
        !gone.includes(later) &&
        gone.some((one) => {
          if (this.laid.indexOf(one) > place) return false;
          const [from, to] = one.hours;
          if (!meet([Math.max(from, this.now), to], later.hours)) return false;
          if (later.insteadOf !== undefined) return later.insteadOf === one.who;
          return later.how === 'swap' || later.how === 'cover';
        }),
    );
  }
}

/** What one override does to those on duty in an hour. */
function over(list: readonly string[], { who, insteadOf }: Laid): readonly string[] {
  if (insteadOf === undefined) {
    return who === null ? [] : [who, ...list.slice(1).filter((other) => other !== who)];
  }
  if (!list.includes(insteadOf)) return list;
  const rest = list.filter((other) => other !== insteadOf);
  if (who === null || rest.includes(who)) return rest;
  return list.map((other) => (other === insteadOf ? who : other));
}

function mayAct(actor: string, person: string): boolean {
  return actor === person || MANAGERS.includes(actor);
}

function isEmpty([from, to]: Hours): boolean {
  return to <= from;
}

function meet(one: Hours, other: Hours): boolean {
  return Math.max(one[0], other[0]) < Math.min(one[1], other[1]);
}

function inRuns(hours: readonly number[]): Hours[] {
  const runs: [number, number][] = [];
  for (const hour of hours) {
    const last = runs.at(-1);
    if (last?.[1] === hour) last[1] = hour + 1;
    else runs.push([hour, hour + 1]);
  }
  return runs;
}
