import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { coverRequestId, rotationId, swapRequestId } from '../../src/kernel/ids.ts';
import type { Result } from '../../src/kernel/result.ts';
import type { Move } from '../../src/rotations/preview/moves.ts';
import { every, turns } from './build.ts';
import { ACTS, type Dice, TURNS } from './request-acts.ts';
import {
  each,
  HORIZON,
  type Hours,
  hoursOf,
  instantOf,
  type Lists,
  listsOf,
  RequestModel,
} from './request-model.ts';
import { codeOf, createWorld, type RotationWorld } from './rotation-world.ts';

const rota = rotationId('rota');

/** Which verbs were granted, over all runs. */
const granted = new Set<string>();

type Step = fc.AsyncCommand<RequestModel, RotationWorld>;

/** One verb, or several at the same time. */
class Acting implements Step {
  readonly #drawn: readonly (readonly [string, Dice])[];
  #told = '';

  constructor(drawn: readonly (readonly [string, Dice])[]) {
    this.#drawn = drawn;
  }

  check(model: Readonly<RequestModel>): boolean {
    return model.now < HORIZON - 165;
  }

  async run(model: RequestModel, world: RotationWorld): Promise<void> {
    const acts = this.#drawn.flatMap(([kind, dice]) => {
      const act = ACTS[kind]?.(model, dice);
      return act ? [{ kind, ...act }] : [];
    });
    const before = model.lists();
    const performed = Promise.all(acts.map((act) => act.perform(world.ports)));
    const expected = acts.map((act) => act.expected(model));
    this.#told = acts.map(({ name }, index) => `${name}: ${expected[index]}`).join(' | ');
    const results = await performed;
    expect([this.#told, ...results.map(codeOf)]).toEqual([this.#told, ...expected]);
    for (const [index, { kind }] of acts.entries()) {
      if (expected[index] === 'granted') granted.add(kind);
    }
    const after = model.lists();
    if (acts.length === 1) expectMoves(results[0], before, after);
    if (acts.every(({ kind }) => kind === 'take a swap')) expect(total(after)).toBe(total(before));
    await expectSame(model, world);
  }

  toString(): string {
    return this.#told || 'nothing';
  }
}

class Passing implements Step {
  readonly #hours: number;

  constructor(hours: number) {
    this.#hours = hours;
  }

  check(model: Readonly<RequestModel>): boolean {
    return model.now < HORIZON - 165;
  }

  async run(model: RequestModel, world: RotationWorld): Promise<void> {
    model.pass(this.#hours);
    world.at(instantOf(model.now).toString());
    await expectSame(model, world);
  }

  toString(): string {
    return `${this.#hours} hours pass`;
  }
}

class TakingTimeOff implements Step {
  readonly #who: string;
  readonly #from: number;
  readonly #length: number;

  constructor(who: string, from: number, length: number) {
    this.#who = who;
    this.#from = from;
    this.#length = length;
  }

  check(): boolean {
    return true;
  }

  async run(model: RequestModel, world: RotationWorld): Promise<void> {
    const from = model.now + this.#from;
    const hours: Hours = [from, from + this.#length];
    model.away.set(this.#who, hours);
    await world.away(this.#who, ...(this.#length > 0 ? [hours.map(instantOf).join('..')] : []));
    model.rebase(await world.source());
    await expectSame(model, world);
  }

  toString(): string {
    return `${this.#who} is away from ${this.#from} hours on for ${this.#length}`;
  }
}

class Editing implements Step {
  readonly #people: readonly string[];

  constructor(people: readonly string[]) {
    this.#people = people;
  }

  check(): boolean {
    return true;
  }

  async run(model: RequestModel, world: RotationWorld): Promise<void> {
    const { onDuty } = await rotationOf(world);
    await world.edit(daily(this.#people, onDuty));
    model.people = this.#people;
    model.rebase(await world.source());
    await expectSame(model, world);
  }

  toString(): string {
    return `it is the turn of ${this.#people}`;
  }
}

function daily(people: readonly string[], onDuty: number | undefined) {
  return turns({
    timeZone: 'UTC',
    startsOn: '2026-01-05T00:00',
    cadence: every(1, 'days'),
    people,
    ...(onDuty && { onDuty }),
  });
}

async function rotationOf(world: RotationWorld) {
  const rotation = (await world.source()).rotations.get(rota);
  if (rotation?.type !== 'turns') throw new Error('The rotation is gone');
  return rotation;
}

/** What the answer says has moved is what has. */
function expectMoves(result: Result<unknown, unknown> | undefined, before: Lists, after: Lists): void {
  const moves = result?.ok ? movesIn(result.value) : undefined;
  if (!moves) {
    expect(asText(after)).toBe(asText(before));
    return;
  }
  const told = moves.flatMap(({ personId: who, lost, gained }) => [
    ...lost.flatMap((one) => each(hoursOf(one)).map((hour) => `${who} loses ${one.place} ${hour}`)),
    ...gained.flatMap((one) => each(hoursOf(one)).map((hour) => `${who} gains ${one.place} ${hour}`)),
  ]);
  const found = before.flatMap((old, hour) => {
    const now = after[hour] ?? [];
    const [had, has] = [old, now].map((list) => list.map((who, index) => ({ who, place: placeOf(index) })));
    const isIn = (list: typeof had, one: { who: string; place: string }) =>
      list?.some(({ who, place }) => who === one.who && place === one.place);
    return [
      ...(had ?? [])
        .filter((one) => !isIn(has, one))
        .map(({ who, place }) => `${who} loses ${place} ${hour}`),
      ...(has ?? [])
        .filter((one) => !isIn(had, one))
        .map(({ who, place }) => `${who} gains ${place} ${hour}`),
    ];
  });
  expect([...told].sort().join('\n')).toBe([...found].sort().join('\n'));
}

/** A line an hour: many times as fast to compare as the lists are. */
function asText(lists: Lists): string {
  return lists.map((list, hour) => `${hour} ${list}`).join('\n');
}

/** How long all of them are on duty, in hours. */
function total(lists: Lists): number {
  return lists.reduce((sum, list) => sum + list.length, 0);
}

function movesIn(value: unknown): readonly Move[] | undefined {
  return typeof value === 'object' && value !== null && 'moved' in value
    ? (value.moved as readonly Move[])
    : undefined;
}

function placeOf(index: number): 'first' | 'alongside' {
  return index === 0 ? 'first' : 'alongside';
}

/** The schedule of all times, the requests and the overrides are those of the model. */
async function expectSame(model: RequestModel, world: RotationWorld): Promise<void> {
  const source = await world.source();
  expect(asText(listsOf(source))).toBe(asText(model.lists()));

  const made = (source.rotations.get(rota)?.overrides ?? []).map((one) => ({
    ref: one.made?.ref,
    how: one.made?.how,
    who: one.personId,
    ...(one.insteadOf && { insteadOf: one.insteadOf }),
    hours: hoursOf({ start: Temporal.Instant.from(one.from), end: Temporal.Instant.from(one.until) }),
  }));
  const isAhead = ({ hours }: { readonly hours: Hours }) => hours[1] > model.now;
  expect(made.filter(isAhead)).toEqual(model.laid.filter(isAhead));

  await world.work.run(async ({ swapRequests, coverRequests }) => {
    for (const [id, swap] of model.swaps) {
      const stored = await swapRequests.byId(swapRequestId(id));
      expect(stored?.state).toBe(swap.state);
      // Undone it leaves nothing; taken, it is what serves in each stretch that has not passed.
      const laid = made.filter((one) => one.ref === id && isAhead(one));
      const ahead = [swap.given, swap.returned].filter(([, to]) => to > model.now);
      const isWithin = ({ hours }: { readonly hours: Hours }) =>
        swap.state === 'taken' && ahead.some(([from, to]) => from <= hours[0] && hours[1] <= to);
      expect(laid.filter((one) => !isWithin(one))).toEqual([]);
    }
    for (const [id, cover] of model.covers) {
      const stored = await coverRequests.byId(coverRequestId(id));
      expect(stored?.state).toBe(cover.state);
      const taken = (stored?.taken ?? []).map(({ takerId, interval }) => ({
        who: takerId,
        hours: hoursOf(interval),
      }));
      expect(taken).toEqual(cover.taken);
      const hours = taken.flatMap((piece) => each(piece.hours));
      expect(new Set(hours).size).toBe(hours.length);
    }
  });
}

const dice = fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999), fc.nat(999), fc.nat(999));
/** What is worth more steps than others. */
const often = [
  'ask for a swap',
  'take a swap',
  'ask for a swap',
  'take a swap',
  'take cover',
  'undo a swap',
  'undo cover',
];
const act = fc.tuple(fc.constantFrom(...Object.keys(ACTS), ...often), dice);
/** The same request by the same throw. */
const atOnce = fc
  .tuple(fc.constantFrom('take a swap', 'take cover', 'undo a swap', 'undo cover'), dice, dice)
  .map(([kind, [which, ...one], [, ...other]]): [string, Dice][] => [
    [kind, [which, ...one]],
    [kind, [which, ...other]],
  ]);
const steps: fc.Arbitrary<Step>[] = [
  ...often.map((kind) => dice.map((thrown) => new Acting([[kind, thrown]]))),
  ...Object.keys(ACTS).map((kind) => dice.map((thrown) => new Acting([[kind, thrown]]))),
  fc.tuple(act, act).map((both) => new Acting(both)),
  atOnce.map((both) => new Acting(both)),
  fc.integer({ min: 1, max: 12 }).map((hours) => new Passing(hours)),
  fc
    .tuple(fc.constantFrom(...TURNS), fc.integer({ min: -10, max: 60 }), fc.integer({ min: 0, max: 30 }))
    .map(([who, from, length]) => new TakingTimeOff(who, from, length)),
  fc.shuffledSubarray(TURNS, { minLength: 3 }).map((people) => new Editing(people)),
];

test.each([
  ['one', undefined],
  ['two', 2],
])(
  'whatever is asked, taken, undone and edited, with %s on duty: schedule, requests and answers are those of a plain model',
  { timeout: 120_000 },
  async (_, onDuty) => {
    await fc.assert(
      fc.asyncProperty(fc.commands(steps, { maxCommands: 80, size: 'max' }), async (commands) => {
        await fc.asyncModelRun(async () => {
          const real = await createWorld([daily(TURNS, onDuty)]);
          real.at(instantOf(0).toString());
          const model = new RequestModel(TURNS, onDuty !== undefined);
          model.rebase(await real.source());
          return { model, real };
        }, commands);
      }),
      { numRuns: 25 },
    );
  },
);

test('every verb was granted in these runs, since refusals alone would prove nothing', () => {
  expect([...granted].sort()).toEqual(Object.keys(ACTS).sort());
});
