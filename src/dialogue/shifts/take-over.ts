import type { Form, FormValues } from '../../chat/form.ts';
import type { Reply } from '../../chat/reply.ts';
import type { Person } from '../../directory/model.ts';
import type { PersonId, RotationId } from '../../kernel/ids.ts';
import { notInDirectoryMessage } from '../../lookup/mine-message.ts';
import { wordsFor } from '../../lookup/reader.ts';
import type { Override, Rotation } from '../../rotations/model.ts';
import { isManagerOf } from '../../rotations/requests/permissions.ts';
import { takeBackOverride, takeOverShift } from '../../shifts/use-cases.ts';
import { parseDuration } from '../duration.ts';
import type { ShiftAction } from './action.ts';
import { only } from './ahead.ts';
import { type Desk, openForm, refreshed, sayTo, updateTo } from './desk.ts';
import { FIELDS, forField, forWhom, frameOf, missing, reasonField, reasonIn } from './fields.ts';
import { overriddenMessage, undoneMessage } from './messages/done.ts';
import { rotationSpan } from './messages/parts.ts';
import { readPerson, readRotation, type Typed, takeMention, type Words, windowIn } from './reading.ts';
import { fieldRefused, sayRefused } from './refusing.ts';
import { ownRotations, sayWhichRotation } from './which-rotation.ts';

type TakeFormAction = Extract<ShiftAction, { readonly type: 'take-form' }>;

/** Who takes over what, for how long. */
interface Taking {
  readonly rotation: Rotation;
  readonly person: Person;
  readonly minutes: number;
  readonly reason?: string;
}

/**
 * `take payroll 2h`: at once; without a length the form asks for it, without a rotation it is the one in which the actor serves.
 * Undefined where the words speak of something else (“take home pay”).
 */
export async function takeWords(desk: Desk, { words, reason }: Typed): Promise<readonly Reply[] | undefined> {
  const { context, actor } = desk;
  const named = takeMention(context, words);
  const found = readRotation(context, named?.rest ?? words);
  const left = found?.rest ?? named?.rest ?? words;
  const minutes = minutesIn(desk, left);
  const spoken = named ?? (found && minutes === undefined ? readPerson(context, left) : undefined);
  const rest = named === undefined ? spoken?.rest : undefined;
  const length = minutes ?? (rest && minutesIn(desk, rest));
  const isUnderstood = left.length === 0 || length !== undefined || found !== undefined;
  if (!isUnderstood) return undefined;
  if (spoken !== undefined && spoken.value.person === undefined) {
    const { name } = spoken.value;
    return sayTo(context, (reader) => notInDirectoryMessage(reader, { name }));
  }
  const own = ownRotations(desk);
  const rotation = found?.value ?? only(own);
  if (rotation === undefined) {
    if (own.length === 0)
      return words.length === 0 ? sayRefused(desk, { code: 'cannot-serve' }, {}) : undefined;
    return sayWhichRotation(desk, own, ({ id }) =>
      length === undefined
        ? { type: 'take-form', rotationId: id }
        : { type: 'take', rotationId: id, minutes: length },
    );
  }
  const person = spoken?.value.person ?? actor;
  if (length === undefined) return openForm(takeForm(desk, rotation, { person, ...(reason && { reason }) }));
  return take(desk, { rotation, person, minutes: length, ...(reason && { reason }) });
}

/** How long from now on, in whole minutes: `2h`, `3 days`, `until 18:00`; undefined where the words say nothing of the kind. */
function minutesIn({ context }: Desk, words: Words): number | undefined {
  if (words.length === 0) return undefined;
  const { now, asker } = context;
  const length = parseDuration(words.filter((word) => word.toLowerCase() !== 'for').join(' '));
  const end =
    length === undefined
      ? windowIn(context, words)?.end
      : now.toZonedDateTimeISO(asker.timeZone).add(length).toInstant();
  return end && Math.ceil((end.epochMilliseconds - now.epochMilliseconds) / 60_000);
}

/** Takes over at once for so many minutes. */
export async function pressTake(
  desk: Desk,
  { rotationId, minutes }: Extract<ShiftAction, { readonly type: 'take' }>,
): Promise<readonly Reply[]> {
  const rotation = desk.context.snapshot.rotations.get(rotationId);
  if (rotation === undefined) return sayRefused(desk, { code: 'rotation-unknown' }, {});
  return take(desk, { rotation, person: desk.actor, minutes });
}

/** Opens the form that asks for how long. */
export function pressTakeForm(desk: Desk, { rotationId }: TakeFormAction): readonly Reply[] {
  const rotation = desk.context.snapshot.rotations.get(rotationId);
  if (rotation === undefined) return sayRefused(desk, { code: 'rotation-unknown' }, {});
  return openForm(takeForm(desk, rotation, { person: desk.actor }));
}

/** Takes over, or says at its field what is wrong. */
export async function submitTakeForm(
  desk: Desk,
  { rotationId }: TakeFormAction,
  values: FormValues,
): Promise<readonly Reply[]> {
  const { context, actor } = desk;
  const rotation = context.snapshot.rotations.get(rotationId);
  if (rotation === undefined) return sayRefused(desk, { code: 'rotation-unknown' }, {});
  const person = forWhom(desk, values);
  const minutes = Number(values[FIELDS.length] ?? Number.NaN);
  const filled = {
    person: person ?? actor,
    ...(Number.isInteger(minutes) && { minutes }),
    ...reasonIn(values),
  };
  const form = takeForm(desk, rotation, filled);
  if (person === undefined)
    return missing(context.asker, [[FIELDS.for, 'shift-refuse.person-unknown']], form);
  if (!Number.isInteger(minutes)) return missing(context.asker, [[FIELDS.length, 'form.no-length']], form);
  const wanted = { rotationId, personId: person.id, minutes, actorId: actor.id, ...reasonIn(values) };
  const done = await takeOverShift(wanted, desk.ports);
  if (done.ok) return sayOverridden(await refreshed(desk), rotationId, done.value);
  return fieldRefused(desk, done.refusal, { rotation, personId: person.id }, form, {
    'not-allowed': FIELDS.for,
    'cannot-serve': FIELDS.for,
    'person-deactivated': FIELDS.for,
    'reason-too-long': FIELDS.reason,
    'length-out-of-range': FIELDS.length,
  });
}

async function take(desk: Desk, { rotation, person, minutes, reason }: Taking): Promise<readonly Reply[]> {
  const wanted = {
    rotationId: rotation.id,
    personId: person.id,
    minutes,
    actorId: desk.actor.id,
    ...(reason !== undefined && { reason }),
  };
  const done = await takeOverShift(wanted, desk.ports);
  if (!done.ok) return sayRefused(desk, done.refusal, { rotation, personId: person.id });
  return sayOverridden(await refreshed(desk), rotation.id, done.value);
}

/** What was taken over, put in or handed over goes back. */
export async function pressOverrideUndo(
  desk: Desk,
  { rotationId, ref }: Extract<ShiftAction, { readonly type: 'override-undo' }>,
): Promise<readonly Reply[]> {
  const done = await takeBackOverride({ rotationId, ref, actorId: desk.actor.id }, desk.ports);
  const { context, actor } = await refreshed(desk);
  const { snapshot } = context;
  const rotation = snapshot.rotations.get(rotationId);
  if (!done.ok) return sayRefused(desk, done.refusal, rotation === undefined ? {} : { rotation });
  if (rotation === undefined) return [];
  const { moved, told } = done.value;
  return updateTo(context, (reader) =>
    undoneMessage({ reader, snapshot, rotation, actorId: actor.id, told }, { moved }),
  );
}

/** Says who is on duty by what was done just now. */
export function sayOverridden(
  { context, actor }: Desk,
  rotationId: RotationId,
  { overrides, told }: { readonly overrides: readonly Override[]; readonly told: readonly PersonId[] },
): readonly Reply[] {
  const { snapshot } = context;
  const rotation = snapshot.rotations.get(rotationId);
  const [override] = overrides;
  if (rotation === undefined || override === undefined) return [];
  return sayTo(context, (reader) =>
    overriddenMessage({ reader, snapshot, rotation, actorId: actor.id, told }, override),
  );
}

/** From half an hour to a week: what people take over for. */
const LENGTHS_IN_MINUTES = [30, 60, 120, 240, 480, 720, 1_440, 2_880, 10_080] as const;
const USUAL_LENGTH = 120;

function takeForm(
  desk: Desk,
  rotation: Rotation,
  filled: { readonly person: Person; readonly minutes?: number; readonly reason?: string },
): Form {
  const { context, actor } = desk;
  const { asker, snapshot } = context;
  const words = wordsFor(asker);
  const lengths = LENGTHS_IN_MINUTES.map((minutes) => ({
    label: words.duration(minutes),
    value: String(minutes),
  }));
  return {
    ...frameOf(asker, 'take', { type: 'take-form', rotationId: rotation.id }),
    intro: words.spans('form.take-intro', { rotation: rotationSpan(rotation) }),
    fields: [
      {
        type: 'select',
        name: FIELDS.length,
        label: words.text('form.take-length'),
        options: lengths,
        initial: String(filled.minutes ?? USUAL_LENGTH),
      },
      reasonField(asker, filled.reason),
      ...forField(desk, filled.person, isManagerOf(actor.id, rotation, snapshot.directory), false),
    ],
  };
}
