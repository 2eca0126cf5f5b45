import type { Temporal } from 'temporal-polyfill';
import type { Field, FieldError, Form, FormValues, NoticeElement } from '../../chat/form.ts';
import { bold, type Span } from '../../chat/message.ts';
import type { EditFault } from '../../edits/save.ts';
import { type RotationId, rotationId, topicId } from '../../kernel/ids.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { nameIn } from '../../lookup/names.ts';
import { formFrame } from '../../lookup/reader.ts';
import type { LayeredRotation, Rotation, TurnRotation } from '../../rotations/model.ts';
import type { RotationFormAction } from './edit-action.ts';
import { leftOutNotice, valuesFor } from './edit-forms.ts';
import { fieldErrorsOf } from './fault-words.ts';
import { fits, type Input, type Making, readForm, type View } from './inputs.ts';
import { LAYER_INPUTS, LAYER_MORE_INPUTS, TURN_INPUTS, TURN_MORE_INPUTS } from './rotation-inputs.ts';

/** What a form of a rotation made of it. */
export interface RotationMaking {
  /** The rotation as it is to be, made of what it was when the form was filled. */
  make(base: Rotation): Rotation;
  /** The same edits on the rotation as it is by now. */
  made(current: Rotation): Rotation;
  /** What a form on the rotation as it is by now is filled with: what was touched as it was filled in, all else as it stands. */
  filled(current: Rotation): FormValues;
}

/** One form of a rotation: by turns or of layers, what everybody looks for first or the rest. */
export interface RotationSheet {
  /** What a new one is before anything is filled in. */
  empty(view: View, now: Temporal.Instant, id: RotationId): Rotation;
  /** What stands in the form for the rotation. */
  values(rotation: Rotation, view: View): FormValues;
  fields(rotation: Rotation, values: FormValues, view: View): readonly Field[];
  /** What the form on the rotation says once it was read: how it was understood, but for what is too long to be written again. */
  understood(rotation: Rotation, made: Rotation, values: FormValues, view: View): FormValues;
  /** What the form says of fields that are too long for it. */
  leftOut(rotation: Rotation, view: View): readonly NoticeElement[];
  /** Reads what was filled in for the rotation, all faults at once. */
  read(rotation: Rotation, values: FormValues, view: View): Result<RotationMaking, readonly FieldError[]>;
  faults(faults: readonly EditFault[], view: View): readonly FieldError[];
}

/** The form of that part; `type`: of a rotation that there is, or of a new one. */
export function rotationSheet(type: Rotation['type'], part: RotationFormAction['part']): RotationSheet {
  const isMore = part === 'more';
  switch (type) {
    case 'turns':
      return sheetOf<TurnRotation>(isMore ? TURN_MORE_INPUTS : TURN_INPUTS, asTurns, newTurns);
    case 'layers':
      return sheetOf<LayeredRotation>(isMore ? LAYER_MORE_INPUTS : LAYER_INPUTS, asLayers, newLayers);
    default:
      return type satisfies never;
  }
}

function asTurns(rotation: Rotation): TurnRotation | undefined {
  return rotation.type === 'turns' ? rotation : undefined;
}

function asLayers(rotation: Rotation): LayeredRotation | undefined {
  return rotation.type === 'layers' ? rotation : undefined;
}

function newTurns({ reader }: View, now: Temporal.Instant, id: RotationId): TurnRotation {
  return {
    id,
    type: 'turns',
    name: '',
    ownerIds: [],
    overrides: [],
    timeZone: reader.timeZone,
    startsOn: nextMonday(now, reader.timeZone),
    cadence: { type: 'every', count: 1, unit: 'weeks' },
    participants: [],
    turns: 'calendar',
  };
}

/** At nine: when most handoffs are. */
function nextMonday(now: Temporal.Instant, timeZone: string): string {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  return `${today.add({ days: 8 - today.dayOfWeek }).toString()}T09:00`;
}

function newLayers(_view: View, _now: Temporal.Instant, id: RotationId): LayeredRotation {
  return { id, type: 'layers', name: '', ownerIds: [], overrides: [], layers: [] };
}

function sheetOf<R extends Rotation>(
  inputs: readonly Input<R>[],
  asOwn: (rotation: Rotation) => R | undefined,
  empty: (view: View, now: Temporal.Instant, id: RotationId) => R,
): RotationSheet {
  const fitting = (rotation: Rotation, view: View): readonly Input<R>[] => {
    const own = asOwn(rotation);
    return own === undefined ? [] : inputs.filter((one) => fits(one, own, view));
  };
  return {
    empty,
    values: (rotation, view) => {
      const own = asOwn(rotation);
      return own === undefined ? {} : valuesFor(inputs, own, view);
    },
    fields: (rotation, values, view) => fitting(rotation, view).flatMap((one) => one.draw(values, view)),
    understood: (rotation, made, values, view) => {
      const kept = new Set(
        [...withoutRoom(inputs, asOwn(rotation), view), ...withoutRoom(inputs, asOwn(made), view)].map(
          ({ of }) => of,
        ),
      );
      const own = asOwn(made);
      if (own === undefined) return values;
      const rest = inputs.filter(({ of }) => kept.has(of)).flatMap(({ names }) => names);
      const typed = rest.map((name): [string, string] => [name, values[name] ?? '']);
      return { ...valuesFor(inputs, own, view), ...Object.fromEntries(typed) };
    },
    leftOut: (rotation, view) => leftOutNotice(view, inputs, fitting(rotation, view)),
    faults: (faults, view) => fieldErrorsOf(faults, inputs, view),
    read: (rotation, values, view) => {
      const own = asOwn(rotation);
      const current = own === undefined || isNew(own) ? undefined : own;
      const read = readForm(fitting(rotation, view), values, view, current);
      return read.ok ? ok(makingOf(read.value, inputs, asOwn, values, view)) : read;
    },
  };
}

/** What the form can't carry of the rotation. */
function withoutRoom<R>(
  inputs: readonly Input<R>[],
  rotation: R | undefined,
  view: View,
): readonly Input<R>[] {
  return rotation === undefined ? [] : inputs.filter((one) => !fits(one, rotation, view));
}

function isNew(rotation: Rotation): boolean {
  return rotation.id === NEW;
}

function makingOf<R extends Rotation>(
  making: Making<R>,
  inputs: readonly Input<R>[],
  asOwn: (rotation: Rotation) => R | undefined,
  values: FormValues,
  view: View,
): RotationMaking {
  const edited = (edit: (own: R) => R) => (rotation: Rotation) => {
    const own = asOwn(rotation);
    return own === undefined ? rotation : edit(own);
  };
  return {
    make: edited(making.make),
    made: edited(making.made),
    filled: (current) => {
      const own = asOwn(current);
      if (own === undefined) return {};
      const touched = making.touched().flatMap(({ names }) => names);
      const typed = touched.map((name): [string, string] => [name, values[name] ?? '']);
      return { ...valuesFor(inputs, own, view), ...Object.fromEntries(typed) };
    },
  };
}

/** Stands for the id of a rotation that has none yet. */
export const NEW = rotationId('new rotation');

/** A form of a rotation as it is drawn. */
export interface DrawnRotation {
  readonly action: RotationFormAction;
  readonly sheet: RotationSheet;
  /** As it stands in the directory; a new one: empty. */
  readonly rotation: Rotation;
  readonly values: FormValues;
  readonly notice?: readonly NoticeElement[];
}

/** The form with these values filled in; until its preview has been shown, its button is for that. */
export function rotationForm(
  view: View,
  { action, sheet, rotation, values, notice = [] }: DrawnRotation,
): Form {
  const { reader, words } = view;
  const said = [...notice, ...sheet.leftOut(rotation, view)];
  const intro = introOf(view, action, rotation);
  return {
    ...formFrame(
      reader,
      titleOf(view, action, rotation),
      words.text(action.shown === undefined ? 'rotation-form.preview' : 'form.edit-submit'),
      action,
    ),
    ...(intro.length > 0 && { intro }),
    ...(said.length > 0 && { notice: said }),
    fields: sheet.fields(rotation, values, view),
  };
}

function titleOf({ words }: View, { id, part }: RotationFormAction, rotation: Rotation): string {
  if (part === 'more') return words.text('rotation-form.more');
  if (rotation.type === 'layers') return words.text('rotation-form.layers');
  return words.text(id === undefined ? 'noun.new-rotation' : 'rotation-form.edit');
}

/** What the form is about: the rotation, or the topic for which a new one is to answer. */
function introOf(view: View, action: RotationFormAction, { name }: Rotation): readonly Span[] {
  if (action.id !== undefined) return [bold(name)];
  const topic =
    action.topicId === undefined ? undefined : view.snapshot.directory.topics.get(topicId(action.topicId));
  if (topic === undefined) return [];
  return view.words.spans('rotation-form.for-topic', { topic: bold(nameIn(topic, view.reader.language)) });
}
