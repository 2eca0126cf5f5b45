import { Temporal } from 'temporal-polyfill';
import type { Form, FormValues } from '../../chat/form.ts';
import type { Reply } from '../../chat/reply.ts';
import type { Person } from '../../directory/model.ts';
import type { Interval } from '../../kernel/interval.ts';
import { wordsFor } from '../../lookup/reader.ts';
import type { Rotation } from '../../rotations/model.ts';
import type { CoverAsked } from '../../rotations/requests/cover.ts';
import { askForCover } from '../../shifts/use-cases.ts';
import type { ShiftAction } from './action.ts';
import { only, type ShiftAhead, servedIn, shiftMeant, shiftOfValue, shiftsAhead } from './ahead.ts';
import { type Desk, hearsHere, managersOfRotation, openForm, sayTo } from './desk.ts';
import {
  FIELDS,
  forField,
  forWhom,
  frameOf,
  isInOrder,
  mayActForOthers,
  missing,
  momentField,
  momentIn,
  orderNotice,
  reasonField,
  reasonIn,
  shiftField,
} from './fields.ts';
import { coverAskedMessage } from './messages/done.ts';
import { rotationSpan, shiftMessage } from './messages/parts.ts';
import {
  isNextOne,
  readRotation,
  type Typed,
  takeMention,
  type Words,
  windowIn,
  withoutOwn,
} from './reading.ts';
import { fieldRefused, sayRefused } from './refusing.ts';

type CoverFormAction = Extract<ShiftAction, { readonly type: 'cover-form' }>;

/** What cover is known to be asked for so far. */
interface Cover {
  readonly requester: Person;
  readonly rotation?: Rotation;
  /** All of one shift, where no other window is known. */
  readonly chosen?: ShiftAhead;
  readonly start?: Temporal.Instant;
  readonly end?: Temporal.Instant;
  readonly reason?: string;
}

/**
 * `cover payroll tomorrow 9:00 to 13:00`: asks the rotation at once where it is clear what for; the rotation is guessed where one
 * serves in just one then. Undefined where the words speak of something else.
 */
export async function coverWords(
  desk: Desk,
  { words, reason }: Typed,
): Promise<readonly Reply[] | undefined> {
  const read = readCover(desk, words);
  if (read === undefined) return undefined;
  const cover = { ...read, ...(reason !== undefined && { reason }) };
  const asked = askedOf(desk, cover);
  if (asked === undefined || !isInOrder(asked.window)) return openCoverForm(desk, cover);
  const done = await askForCover(asked, desk.ports);
  if (done.ok) return sayCoverAsked(desk, done.value);
  return sayRefused(desk, done.refusal, aboutOf(cover));
}

function readCover(desk: Desk, all: Words): Cover | undefined {
  const { context, actor } = desk;
  const named = takeMention(context, all);
  const words = named?.rest ?? all;
  const found = readRotation(context, words) ?? readRotation(context, withoutOwn(words));
  const which = withoutOwn(found?.rest ?? words);
  const requester = named?.value.person ?? actor;
  const known = { requester, ...(found !== undefined && { rotation: found.value }) };
  if (which.length === 0) return known;
  const window = windowIn(context, which);
  if (window === undefined && !isNextOne(which)) return found === undefined ? undefined : known;
  const ahead = aheadOf(desk, requester, found?.value);
  const shift = window === undefined ? ahead[0] : undefined;
  if (window === undefined) return { ...known, ...(shift && { chosen: shift, rotation: shift.rotation }) };
  // “cover monday” is the shift of that day, not what of the week's happens to lie in it.
  const meant = window.days === undefined ? undefined : shiftMeant(startingIn(ahead, window), window);
  if (meant !== undefined && isShort(meant.shift))
    return { ...known, chosen: meant, rotation: meant.rotation };
  const served = isInOrder(window) ? servedIn(context.snapshot, requester.id, window) : [];
  const rotation = found?.value ?? only(served);
  return { ...known, ...(rotation && { rotation }), start: window.start, end: window.end };
}

/** A shift no longer than a day is what somebody means by the day on which it begins, though it ends on the next. */
function isShort({ start, end }: Interval): boolean {
  return end.since(start).total('hours') <= 24;
}

function startingIn(shifts: readonly ShiftAhead[], window: Interval): readonly ShiftAhead[] {
  return shifts.filter(
    ({ shift }) =>
      Temporal.Instant.compare(shift.start, window.start) >= 0 &&
      Temporal.Instant.compare(shift.start, window.end) < 0,
  );
}

function aheadOf({ context }: Desk, person: Person, rotation: Rotation | undefined): readonly ShiftAhead[] {
  const of = rotation === undefined ? {} : { rotationId: rotation.id };
  return shiftsAhead(context.snapshot, { personId: person.id, ...of, isRunningToo: true }, context.now);
}

/** Opens the form that a button asks for. */
export function pressCoverForm(desk: Desk, action: CoverFormAction): readonly Reply[] {
  return openCoverForm(desk, coverOf(desk, action, {}));
}

/** Asks the rotation, or says at its field what is wrong. */
export async function submitCoverForm(
  desk: Desk,
  action: CoverFormAction,
  values: FormValues,
  isDraft: boolean,
): Promise<readonly Reply[]> {
  const cover = coverOf(desk, action, values);
  const form = coverForm(desk, cover);
  if (isDraft) return openForm(form);
  if (forWhom(desk, values) === undefined) {
    return missing(desk.context.asker, [[FIELDS.for, 'shift-refuse.person-unknown']], form);
  }
  const asked = askedOf(desk, cover);
  if (asked === undefined) return missing(desk.context.asker, [[FIELDS.mine, 'form.no-shift']], form);
  const done = await askForCover(asked, desk.ports);
  if (done.ok) return sayCoverAsked(desk, done.value);
  const isWhole = cover.start === undefined && cover.end === undefined;
  return fieldRefused(desk, done.refusal, aboutOf(cover), form, {
    'not-allowed': FIELDS.for,
    'person-unknown': FIELDS.for,
    'reason-too-long': FIELDS.reason,
    'window-of-no-length': FIELDS.until,
    'window-has-passed': isWhole ? FIELDS.mine : FIELDS.until,
    'window-too-long': FIELDS.until,
    'nothing-to-cover': isWhole ? FIELDS.mine : FIELDS.from,
    'already-offered': isWhole ? FIELDS.mine : FIELDS.from,
  });
}

/** What was filled in, or is in the button. */
function coverOf(desk: Desk, action: CoverFormAction, values: FormValues): Cover {
  const { context, actor } = desk;
  const { snapshot } = context;
  const requester = forWhom(desk, values) ?? actor;
  const given = action.rotationId === undefined ? undefined : snapshot.rotations.get(action.rotationId);
  const own = aheadOf(desk, requester, given);
  const ofButton = own.find(({ shift }) => action.end !== undefined && shift.end.equals(action.end));
  const isOpened = Object.keys(values).length === 0;
  const chosen = isOpened ? ofButton : shiftOfValue(snapshot, values[FIELDS.mine]);
  // A button may be about a stretch that is no shift: part of one, or of several.
  const isStretch = isOpened && ofButton === undefined;
  const start = isStretch ? momentIn(action.start) : momentIn(values[FIELDS.from]);
  const end = isStretch ? momentIn(action.end) : momentIn(values[FIELDS.until]);
  const rotation = given ?? chosen?.rotation;
  return {
    requester,
    ...(rotation !== undefined && { rotation }),
    ...(chosen !== undefined && { chosen }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...reasonIn(values),
  };
}

/** All of the shift but for what was said about its beginning and its end; undefined where something is missing. */
function askedOf({ context, actor }: Desk, cover: Cover): CoverAsked | undefined {
  const { requester, chosen, reason } = cover;
  const [start, end] = [cover.start ?? chosen?.shift.start, cover.end ?? chosen?.shift.end];
  if (start === undefined || end === undefined) return undefined;
  const window = { start, end };
  const guessed = isInOrder(window) ? only(servedIn(context.snapshot, requester.id, window)) : undefined;
  const rotation = chosen?.rotation ?? cover.rotation ?? guessed;
  if (rotation === undefined) return undefined;
  return {
    rotationId: rotation.id,
    requesterId: requester.id,
    window,
    actorId: actor.id,
    ...(reason !== undefined && { reason }),
  };
}

function openCoverForm(desk: Desk, cover: Cover): readonly Reply[] {
  const { rotation, requester } = cover;
  const nothing = aheadOf(desk, requester, rotation).length === 0;
  if (!nothing || mayActForOthers(desk, rotation)) return openForm(coverForm(desk, cover));
  return sayTo(desk.context, (reader) => {
    const words = wordsFor(reader);
    const spans =
      rotation === undefined
        ? words.spans('shift.none-ahead')
        : words.spans('shift.none-ahead-in', { rotation: rotationSpan(rotation) });
    return shiftMessage(reader, spans);
  });
}

function coverForm(desk: Desk, cover: Cover): Form {
  const { asker } = desk.context;
  const words = wordsFor(asker);
  const { requester, rotation, chosen, start, end, reason } = cover;
  const own = aheadOf(desk, requester, rotation);
  const action: CoverFormAction = {
    type: 'cover-form',
    ...(rotation !== undefined && { rotationId: rotation.id }),
    ...(start !== undefined && { start: start.toString() }),
    ...(end !== undefined && { end: end.toString() }),
  };
  return {
    ...frameOf(asker, 'cover', action),
    ...orderNotice(asker, start, end),
    intro: words.spans('form.cover-intro'),
    fields: [
      ...shiftField(asker, { name: FIELDS.mine, label: words.text('form.cover-shift') }, own, chosen).map(
        (field) => (field.type === 'select' ? { ...field, optional: true } : field),
      ),
      momentField(FIELDS.from, words.text('form.cover-from'), start, {
        hint: words.text('form.cover-part-hint'),
        optional: true,
      }),
      momentField(FIELDS.until, words.text('form.cover-until'), end, { optional: true }),
      reasonField(asker, reason),
      ...forField(desk, requester, mayActForOthers(desk, rotation), true),
    ],
  };
}

function aboutOf({ rotation, chosen, requester }: Cover) {
  const about = rotation ?? chosen?.rotation;
  return { personId: requester.id, ...(about !== undefined && { rotation: about }) };
}

type Asked = Extract<Awaited<ReturnType<typeof askForCover>>, { readonly ok: true }>['value'];

function sayCoverAsked(desk: Desk, { request, told }: Asked): readonly Reply[] {
  const { context, actor } = desk;
  if (request.requesterId === actor.id && hearsHere(desk)) return [];
  const { snapshot } = context;
  const rotation = snapshot.rotations.get(request.rotationId);
  if (rotation === undefined) return [];
  return sayTo(context, (reader) =>
    coverAskedMessage(
      { reader, snapshot, rotation, actorId: actor.id, told },
      request,
      managersOfRotation(snapshot, rotation),
    ),
  );
}
