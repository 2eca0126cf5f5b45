import { coverRequestId, personId, rotationId, swapRequestId } from '../../src/kernel/ids.ts';
import type { Result } from '../../src/kernel/result.ts';
import type { RotationPorts } from '../../src/rotations/ports.ts';
import {
  requestCover,
  takeCover,
  undoCover,
  withdrawCover,
} from '../../src/rotations/requests/cover-requests.ts';
import { addOverride, removeOverride, takeOver } from '../../src/rotations/requests/override-requests.ts';
import {
  declineSwap,
  requestSwap,
  type SwapNamed,
  takeSwap,
  undoSwap,
  withdrawSwap,
} from '../../src/rotations/requests/swap-requests.ts';
import { type Hours, intervalOf, type RequestModel } from './request-model.ts';

const rota = rotationId('rota');
/** Who takes turns. */
export const TURNS = ['alice', 'bob', 'chen', 'dana'];
const ANYBODY = [...TURNS, 'omar', 'zoe'];

/** Chance, as numbers that are only understood when a step comes to be made: what there is to choose from depends on those before. */
export type Dice = readonly [number, number, number, number, number];

/** One verb with all that is given to it. */
export interface Act {
  readonly name: string;
  /** Does it to the model, and says how it is answered. */
  expected(model: RequestModel): string;
  perform(ports: RotationPorts): Promise<Result<unknown, { readonly code: string }>>;
}

function pick<Item>(items: readonly Item[], die: number): Item | undefined {
  return items[die % items.length];
}

function someone(die: number): string {
  return pick(TURNS, die) ?? 'alice';
}

/** Mostly whoever should, else a manager, or anybody. */
function actorFor(who: string, die: number): string {
  if (die % 8 < 5) return who;
  return die % 8 === 7 ? (pick(ANYBODY, die >> 3) ?? who) : (pick(['omar', 'ada'], die >> 3) ?? who);
}

/** Mostly some of what the person has on ahead, else any hours. */
function stretchOf(model: RequestModel, who: string, [one, other]: readonly [number, number]): Hours {
  const start = model.now + (one % 80) - 4;
  const run = pick(model.runs(who, [model.now + 1, model.now + 120]), one);
  if (!run || other % 9 === 8) return [start, start + (other % 30)];
  if (other % 3 === 0) return run;
  const from = run[0] + (other % (run[1] - run[0]));
  return [from, from + 1 + ((one + other) % (run[1] - from))];
}

/** Mostly one of those in that state, else any. */
function pickIn<Request extends { readonly state: string }>(
  requests: ReadonlyMap<string, Request>,
  state: string,
  die: number,
): readonly [string, Request] | undefined {
  const all = [...requests];
  const fitting = all.filter(([, request]) => request.state === state);
  return fitting.length > 0 && die % 5 < 4 ? pick(fitting, die >> 3) : pick(all, die >> 3);
}

type Draw = (model: RequestModel, dice: Dice) => Act | undefined;

/** Every verb, to be given what fits the model as it is. */
export const ACTS: Readonly<Record<string, Draw>> = {
  'ask for a swap': (model, [a, b, c, d, e]) => {
    const requester = someone(a);
    const taker = someone(a % 7 === 6 ? a : a + 1 + (b % 3));
    const actor = actorFor(requester, c);
    const [given, returned] = [stretchOf(model, requester, [d, e]), stretchOf(model, taker, [e, d])];
    return {
      name: `${actor}: ${requester} gives ${taker} ${given} for ${returned}`,
      expected: (to) => to.askSwap(nextId(to), actor, { requester, taker, given, returned }),
      perform: (ports) =>
        requestSwap(
          {
            rotationId: rota,
            requesterId: personId(requester),
            takerId: personId(taker),
            given: intervalOf(given),
            returned: intervalOf(returned),
            actorId: personId(actor),
          },
          ports,
        ),
    };
  },
  'take a swap': (model, [a, b]) =>
    onSwap(
      model,
      a,
      'takes',
      (swap) => actorFor(swap.taker, b),
      takeSwap,
      (to, id, actor) => to.takeSwap(id, actor),
    ),
  'decline a swap': (model, [a, b]) =>
    onSwap(
      model,
      a,
      'declines',
      (swap) => actorFor(swap.taker, b),
      declineSwap,
      (to, id, actor) => to.closeSwap(id, actor, 'declined'),
    ),
  'withdraw a swap': (model, [a, b]) =>
    onSwap(
      model,
      a,
      'withdraws',
      (swap) => actorFor(swap.requester, b),
      withdrawSwap,
      (to, id, actor) => to.closeSwap(id, actor, 'withdrawn'),
    ),
  'undo a swap': (model, [a, b]) =>
    onSwap(
      model,
      a,
      'undoes',
      (swap) => actorFor(b % 2 === 0 ? swap.requester : swap.taker, b >> 1),
      undoSwap,
      (to, id, actor) => to.undoSwap(id, actor),
    ),
  'ask for cover': (model, [a, b, c, d]) => {
    const requester = someone(a);
    const actor = actorFor(requester, b);
    const [from, to] = stretchOf(model, requester, [c, d]);
    const window: Hours = [from - (c % 20), to + (d % 50)];
    return {
      name: `${actor}: ${requester} asks for cover in ${window}`,
      expected: (told) => told.askCover(nextId(told), actor, requester, window),
      perform: (ports) =>
        requestCover(
          {
            rotationId: rota,
            requesterId: personId(requester),
            window: intervalOf(window),
            actorId: personId(actor),
          },
          ports,
        ),
    };
  },
  'take cover': (model, [a, b, c, d, e]) => {
    const found = pickIn(model.covers, 'open', a);
    if (!found) return undefined;
    const [id, { window }] = found;
    const taker = pick(ANYBODY, b) ?? 'alice';
    const actor = actorFor(taker, c);
    const start = window[0] + (d % (window[1] - window[0] + 2)) - 1;
    const part: Hours | undefined = e % 3 === 0 ? undefined : [start, start + (e % 25)];
    return {
      name: `${actor}: ${taker} covers ${part ?? 'all'} of ${id}`,
      expected: (to) => to.takeCover(id, actor, taker, part),
      perform: (ports) =>
        takeCover(
          {
            requestId: coverRequestId(id),
            takerId: personId(taker),
            actorId: personId(actor),
            ...(part && { part: intervalOf(part) }),
          },
          ports,
        ),
    };
  },
  'withdraw cover': (model, [a, b]) => {
    const found = pickIn(model.covers, 'open', a);
    if (!found) return undefined;
    const [id, { requester }] = found;
    const actor = actorFor(requester, b);
    return {
      name: `${actor} withdraws ${id}`,
      expected: (to) => to.withdrawCover(id, actor),
      perform: (ports) => withdrawCover({ requestId: coverRequestId(id), actorId: personId(actor) }, ports),
    };
  },
  'undo cover': (model, [a, b, c]) => {
    const begun = new Map([...model.covers].filter(([, { taken }]) => taken.length > 0));
    const found = pick([...(a % 5 < 4 && begun.size > 0 ? begun : model.covers)], a >> 3);
    if (!found) return undefined;
    const [id, { requester, taken }] = found;
    const person = pick([requester, ...taken.map(({ who }) => who)], b) ?? requester;
    const actor = actorFor(person, c);
    return {
      name: `${actor} undoes ${id} for ${person}`,
      expected: (to) => to.undoCover(id, actor, person),
      perform: (ports) =>
        undoCover(
          { requestId: coverRequestId(id), personId: personId(person), actorId: personId(actor) },
          ports,
        ),
    };
  },
  'take over': (_, [a, b, c]) => {
    const who = pick(ANYBODY, a) ?? 'alice';
    const actor = actorFor(who, b);
    const hours = c % 40;
    return {
      name: `${actor}: ${who} takes over for ${hours} hours`,
      expected: (to) => to.takeOver(nextId(to), actor, who, hours),
      perform: (ports) =>
        takeOver(
          {
            rotationId: rota,
            personId: personId(who),
            minutes: hours * 60,
            actorId: personId(actor),
          },
          ports,
        ),
    };
  },
  override: (model, [a, b, c, d, e]) => {
    const who = a % 6 === 5 ? null : (pick(ANYBODY, a) ?? null);
    const actor = actorFor('omar', b);
    const start = model.now + (c % 60) - 6;
    const window: Hours = [start, start + (d % 40) - 2];
    const insteadOf = e % 3 === 0 ? someone(e >> 2) : undefined;
    return {
      name: `${actor} puts in ${who} for ${window}${insteadOf ? ` instead of ${insteadOf}` : ''}`,
      expected: (to) => to.override(nextId(to), actor, who, window, insteadOf),
      perform: (ports) =>
        addOverride(
          {
            rotationId: rota,
            personId: who === null ? null : personId(who),
            interval: intervalOf(window),
            actorId: personId(actor),
            ...(insteadOf !== undefined && { insteadOf: personId(insteadOf) }),
          },
          ports,
        ),
    };
  },
  'remove an override': (model, [a, b]) => {
    const laid = pick(model.laid, a);
    if (!laid) return undefined;
    const { ref, who } = laid;
    const actor = actorFor(b % 2 === 0 && who !== null ? who : 'omar', b >> 1);
    return {
      name: `${actor} removes ${ref}`,
      expected: (to) => to.remove(ref, actor),
      perform: (ports) => removeOverride({ rotationId: rota, ref, actorId: personId(actor) }, ports),
    };
  },
};

function onSwap(
  model: RequestModel,
  die: number,
  verb: string,
  actorOf: (swap: { readonly requester: string; readonly taker: string }) => string,
  perform: (named: SwapNamed, ports: RotationPorts) => Promise<Result<unknown, { readonly code: string }>>,
  expected: (model: RequestModel, id: string, actor: string) => string,
): Act | undefined {
  const found = pickIn(model.swaps, perform === undoSwap ? 'taken' : 'open', die);
  if (!found) return undefined;
  const [id, swap] = found;
  const actor = actorOf(swap);
  return {
    name: `${actor} ${verb} ${id}`,
    expected: (to) => expected(to, id, actor),
    perform: (ports) => perform({ requestId: swapRequestId(id), actorId: personId(actor) }, ports),
  };
}

/** As the world counts them. */
function nextId(model: RequestModel): string {
  model.ids += 1;
  return `id-${model.ids}`;
}
