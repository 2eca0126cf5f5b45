import type { Field, Form, FormValues } from '../../chat/form.ts';
import type { Reply } from '../../chat/reply.ts';
import type { Person } from '../../directory/model.ts';
import { wordsFor } from '../../lookup/reader.ts';
import type { Rotation } from '../../rotations/model.ts';
import type { SwapAsked } from '../../rotations/requests/swap.ts';
import { offerSwap } from '../../shifts/use-cases.ts';
import { folded } from '../duration.ts';
import type { ShiftAction } from './action.ts';
import { type ShiftAhead, shiftMeant, shiftOfValue, shiftsAhead, shiftValue } from './ahead.ts';
import { type Desk, hearsHere, openForm, sayTo } from './desk.ts';
import {
  FIELDS,
  forField,
  forWhom,
  frameOf,
  mayActForOthers,
  missing,
  personIn,
  reasonField,
  reasonIn,
  shiftField,
} from './fields.ts';
import { swapOfferedMessage } from './messages/done.ts';
import { rotationSpan, shiftMessage } from './messages/parts.ts';
import { noTurnsSpans, sayNoTurns } from './no-turns.ts';
import {
  cutAt,
  FOR,
  isNextOne,
  type Named,
  readPerson,
  readRotation,
  type Typed,
  takeMention,
  WITH,
  type Words,
  windowIn,
  withoutOwn,
} from './reading.ts';
import { fieldRefused, sayRefused } from './refusing.ts';

type SwapFormAction = Extract<ShiftAction, { readonly type: 'swap-form' }>;

/** What a swap is known to be about so far. */
interface Swap {
  readonly requester: Person;
  readonly rotation?: Rotation;
  readonly mine?: ShiftAhead;
  readonly taker?: Person;
  readonly theirs?: ShiftAhead;
  readonly reason?: string;
}

/**
 * `swap payroll monday with @bob for friday`: asks them at once where it is clear which shifts are meant, else opens the form with
 * what is. Undefined where the words speak of something else.
 */
export async function swapWords(desk: Desk, { words, reason }: Typed): Promise<readonly Reply[] | undefined> {
  const read = readSwap(desk, words);
  if (read === undefined) return undefined;
  const { mine, taker, theirs, rotation } = read;
  const swap = { ...read, ...(reason !== undefined && { reason }) };
  const { taker: _, ...others } = swap;
  const unfit = sayNoTurns(desk, swap, swapForm(desk, others).action);
  if (unfit !== undefined) return unfit;
  if (mine === undefined || taker === undefined || theirs === undefined) return openSwapForm(desk, swap);
  const asked = askedOf(desk, { ...swap, mine, taker, theirs });
  const done = await offerSwap(asked, desk.ports);
  if (!done.ok) return sayRefused(desk, done.refusal, { rotation: rotation ?? mine.rotation });
  return saySwapOffered(desk, asked, done.value);
}

function readSwap(desk: Desk, all: Words): Swap | undefined {
  const { context, actor: requester } = desk;
  const cut = cutAt(all, WITH);
  const [before, after] = cut ?? [all, []];
  const named = cut === undefined ? takeMention(context, before) : readPerson(context, after);
  if (cut !== undefined && named === undefined) return undefined;
  const left = cut === undefined ? (named?.rest ?? before) : before;
  const found = readRotation(context, left) ?? readRotation(context, withoutOwn(left));
  const which = withoutOwn(found?.rest ?? left);
  const rotation = found?.value;
  const mine = meantIn(desk, requester, rotation, which);
  const isUnderstood = which.length === 0 || mine !== undefined || isTime(desk, which);
  if (!isUnderstood && rotation === undefined) return undefined;
  const taker = personOf(named?.value);
  const wanted = withoutOwn(cut === undefined ? [] : withoutLeading(named?.rest ?? []));
  const place = rotation ?? mine?.rotation;
  const theirs = taker && wanted.length > 0 ? meantIn(desk, taker, place, wanted) : undefined;
  return {
    requester,
    ...(place !== undefined && { rotation: place }),
    ...(mine !== undefined && { mine }),
    ...(taker !== undefined && { taker }),
    ...(theirs !== undefined && { theirs }),
  };
}

function personOf(named: Named | undefined): Person | undefined {
  return named?.person;
}

function withoutLeading(words: Words): Words {
  return FOR.has(folded(words[0] ?? '')) ? words.slice(1) : words;
}

function isTime({ context }: Desk, words: Words): boolean {
  return isNextOne(words) || windowIn(context, words) !== undefined;
}

function meantIn(
  { context }: Desk,
  person: Person,
  rotation: Rotation | undefined,
  words: Words,
): ShiftAhead | undefined {
  const shifts = aheadOf(context.snapshot, person, rotation, context.now);
  if (isNextOne(words)) return shifts[0];
  const window = windowIn(context, words);
  return window && shiftMeant(shifts, window);
}

function aheadOf(
  snapshot: Desk['context']['snapshot'],
  person: Person,
  rotation: Rotation | undefined,
  now: Desk['context']['now'],
): readonly ShiftAhead[] {
  const of = rotation === undefined ? {} : { rotationId: rotation.id };
  return shiftsAhead(snapshot, { personId: person.id, ...of, isRunningToo: false }, now);
}

/** Opens the form that a button asks for. */
export function pressSwapForm(desk: Desk, action: SwapFormAction): readonly Reply[] {
  return openSwapForm(desk, swapOf(desk, action, {}));
}

/** Asks the other, or says at its field what is wrong; where the other has only now been chosen, their shifts are shown. */
export async function submitSwapForm(
  desk: Desk,
  action: SwapFormAction,
  values: FormValues,
  isDraft: boolean,
): Promise<readonly Reply[]> {
  const { asker } = desk.context;
  const swap = swapOf(desk, action, values);
  const form = swapForm(desk, swap);
  if (isDraft) return openForm(form);
  if (forWhom(desk, values) === undefined) {
    return missing(asker, [[FIELDS.for, 'shift-refuse.person-unknown']], form);
  }
  const { mine, taker, theirs } = swap;
  if (mine === undefined) return missing(asker, [[FIELDS.mine, 'form.no-shift']], form);
  if (taker === undefined) return missing(asker, [[FIELDS.with, 'form.no-partner']], form);
  if (theirs === undefined) {
    const canChoose = form.fields.some(({ name }) => name === FIELDS.theirs);
    return canChoose ? openForm(form) : missing(asker, [[FIELDS.with, 'form.no-shift-theirs']], form);
  }
  const asked = askedOf(desk, { ...swap, mine, taker, theirs });
  const done = await offerSwap(asked, desk.ports);
  if (done.ok) return saySwapOffered(desk, asked, done.value);
  return fieldRefused(desk, done.refusal, { rotation: mine.rotation }, form, {
    'cannot-swap-with-oneself': FIELDS.with,
    'not-allowed': FIELDS.for,
    'person-unknown': FIELDS.with,
    'person-deactivated': FIELDS.with,
    'reason-too-long': FIELDS.reason,
    'taker-has-time-off': FIELDS.with,
    'requester-has-time-off': FIELDS.theirs,
    'stretches-overlap': FIELDS.theirs,
    'already-on-duty': FIELDS.theirs,
    'not-their-shift': FIELDS.theirs,
    'already-offered': FIELDS.mine,
    'shift-has-begun': FIELDS.mine,
  });
}

/** What was filled in, or is in the button. A shift that is not, or no longer, the person's counts for nothing. */
function swapOf(desk: Desk, action: SwapFormAction, values: FormValues): Swap {
  const { context, actor } = desk;
  const { snapshot, now } = context;
  const requester = forWhom(desk, values) ?? actor;
  const given = action.rotationId === undefined ? undefined : snapshot.rotations.get(action.rotationId);
  const own = aheadOf(snapshot, requester, given, now);
  const start = action.start;
  const chosen = values[FIELDS.mine];
  const mine =
    chosen === undefined
      ? own.find(({ shift }) => start !== undefined && shift.start.equals(start))
      : among(own, shiftOfValue(snapshot, chosen));
  const rotation = given ?? mine?.rotation;
  const taker = personIn(context, values[FIELDS.with] ?? action.withId);
  const theirs =
    taker && among(aheadOf(snapshot, taker, rotation, now), shiftOfValue(snapshot, values[FIELDS.theirs]));
  return {
    requester,
    ...(rotation !== undefined && { rotation }),
    ...(mine !== undefined && { mine }),
    ...(taker !== undefined && { taker }),
    ...(theirs !== undefined && { theirs }),
    ...reasonIn(values),
  };
}

function among(shifts: readonly ShiftAhead[], chosen: ShiftAhead | undefined): ShiftAhead | undefined {
  return chosen && shifts.find((each) => shiftValue(each) === shiftValue(chosen));
}

function openSwapForm(desk: Desk, swap: Swap): readonly Reply[] {
  const { rotation, requester } = swap;
  const isManager = mayActForOthers(desk, rotation);
  const { snapshot, now } = desk.context;
  if (!isManager && aheadOf(snapshot, requester, rotation, now).length === 0) {
    return sayTo(desk.context, (reader) => {
      const words = wordsFor(reader);
      const spans =
        rotation === undefined
          ? words.spans('shift.none-ahead')
          : words.spans('shift.none-ahead-in', { rotation: rotationSpan(rotation) });
      return shiftMessage(reader, spans);
    });
  }
  return openForm(swapForm(desk, swap));
}

function swapForm(desk: Desk, swap: Swap): Form {
  const { asker, snapshot, now } = desk.context;
  const words = wordsFor(asker);
  const { requester, rotation, mine, taker, theirs, reason } = swap;
  const action: SwapFormAction = {
    type: 'swap-form',
    ...(rotation !== undefined && { rotationId: rotation.id }),
    ...(mine !== undefined && { start: mine.shift.start.toString(), end: mine.shift.end.toString() }),
    ...(taker !== undefined && { withId: taker.id }),
  };
  const mineField = { name: FIELDS.mine, label: words.text('form.swap-mine'), isLive: true as const };
  const withField: Field = {
    type: 'search',
    source: 'people',
    name: FIELDS.with,
    label: words.text('form.swap-with'),
    initial: taker === undefined ? [] : [{ label: taker.name, value: taker.id }],
    isLive: true,
  };
  const theirField = {
    name: FIELDS.theirs,
    label: taker === undefined ? '' : words.text('form.swap-theirs', { who: taker.name }),
  };
  const unfit = noTurnsSpans(desk, asker, swap);
  return {
    ...frameOf(asker, 'swap', action),
    intro: words.spans('form.swap-intro'),
    ...(unfit && { notice: [{ type: 'text', spans: unfit }] }),
    fields: [
      ...shiftField(asker, mineField, aheadOf(snapshot, requester, rotation, now), mine),
      withField,
      ...(taker === undefined
        ? []
        : shiftField(asker, theirField, aheadOf(snapshot, taker, rotation, now), theirs)),
      reasonField(asker, reason),
      ...forField(desk, requester, mayActForOthers(desk, rotation), true),
    ],
  };
}

type Clear = Swap & Required<Pick<Swap, 'mine' | 'taker' | 'theirs'>>;

function askedOf({ actor }: Desk, { requester, mine, taker, theirs, reason }: Clear): SwapAsked {
  return {
    rotationId: mine.rotation.id,
    requesterId: requester.id,
    takerId: taker.id,
    given: mine.shift,
    returned: theirs.shift,
    actorId: actor.id,
    ...(reason !== undefined && { reason }),
  };
}

type Offered = Extract<Awaited<ReturnType<typeof offerSwap>>, { readonly ok: true }>['value'];

function saySwapOffered(desk: Desk, { rotationId }: SwapAsked, offered: Offered): readonly Reply[] {
  const { context, actor } = desk;
  if (offered.request.requesterId === actor.id && hearsHere(desk)) return [];
  const { snapshot } = context;
  const rotation = snapshot.rotations.get(rotationId);
  if (rotation === undefined) return [];
  return sayTo(context, (reader) =>
    swapOfferedMessage(
      { reader, snapshot, rotation, actorId: actor.id, told: offered.told },
      offered.request,
    ),
  );
}
