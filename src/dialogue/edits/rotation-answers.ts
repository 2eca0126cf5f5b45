import { createHash } from 'node:crypto';
import type { Field, FieldError, Form, FormValues, NoticeElement } from '../../chat/form.ts';
import type { Reply } from '../../chat/reply.ts';
import { whoMay } from '../../edits/permission.ts';
import type { EditPorts } from '../../edits/ports.ts';
import { type SaveRefusal, saveThing, tryThing } from '../../edits/save.ts';
import { rotationId, topicId } from '../../kernel/ids.ts';
import type { Rotation } from '../../rotations/model.ts';
import type { Context } from '../context.ts';
import { conflictNotice } from './conflict.ts';
import { afterChange, contentIn, type Desk, deskOf, isAllowed, notAllowed, say, saySpans } from './desk.ts';
import type { RotationFormAction } from './edit-action.ts';
import type { FieldName } from './inputs.ts';
import {
  NEW,
  type RotationMaking,
  type RotationSheet,
  rotationForm,
  rotationSheet,
} from './rotation-form.ts';
import { previewNotice } from './rotation-preview.ts';
import { rotationSavedMessage } from './rotation-saved.ts';

/** Opens the form of a rotation, or of a new one. */
export async function pressRotationForm(
  ports: EditPorts,
  context: Context,
  action: RotationFormAction,
): Promise<readonly Reply[]> {
  const found = deskOf(ports, context);
  if (!found.ok) return found.refusal;
  const desk = found.value;
  const subject = subjectOf(desk, action);
  if (subject === undefined) return saySpans(desk, desk.words.spans('edit.gone'));
  const content = contentIn(desk.snapshot);
  const { id } = subject.action;
  const act = id === undefined ? 'add' : 'edit';
  if (!isAllowed(desk, act, 'rotation', id, content))
    return notAllowed(desk, whoMay(act, 'rotation', id, content));
  const { sheet, rotation, begun } = subject;
  const values = { ...sheet.values(rotation, desk), ...begun };
  const filled = { ...subject.action, base: desk.snapshot.revision };
  return [{ type: 'open-form', form: rotationForm(desk, { action: filled, sheet, rotation, values }) }];
}

/** Answers what was filled in: its faults, the preview, or that it is saved. `isDraft`: it is still open, something in it was chosen. */
export async function submitRotationForm(
  ports: EditPorts,
  context: Context,
  action: RotationFormAction,
  values: FormValues,
  isDraft: boolean,
): Promise<readonly Reply[]> {
  const replies = await answerFilled(ports, context, action, values, isDraft);
  // Whoever is still filling it in need not hear yet of what is wrong or missing.
  return isDraft ? replies.filter(({ type }) => type === 'open-form') : replies;
}

async function answerFilled(
  ports: EditPorts,
  context: Context,
  action: RotationFormAction,
  values: FormValues,
  isDraft: boolean,
): Promise<readonly Reply[]> {
  const found = deskOf(ports, context);
  if (!found.ok) return found.refusal;
  const desk = found.value;
  const subject = subjectOf(desk, action);
  if (subject === undefined) return saySpans(desk, desk.words.spans('edit.gone'));
  const { sheet } = subject;
  const isUnnamed = isDraft && 'name' in sheet.values(subject.rotation, desk) && !values['name']?.trim();
  const named = isUnnamed ? { ...values, name: desk.words.text('rotation-form.unnamed') } : values;
  const read = sheet.read(subject.rotation, named, desk);
  if (!read.ok) {
    const again = openAgain(desk, { subject, values }, {});
    if (isDraft) return isAskedNow(desk, subject, again.form, read.refusal) ? [again] : [];
    return [{ type: 'field-errors', errors: read.refusal, form: again.form }];
  }
  const submission = { subject, values, making: read.value };
  const tried = await tryThing(wantedOf(desk, submission), ports);
  if (!tried.ok) return refuseSave(desk, submission, tried.refusal);
  const { thing: rotation, merged, ...sources } = tried.value;
  const shown = digestOf(rotation);
  if (!isDraft && action.shown === shown) return save(desk, submission);
  const notice = [
    ...mergedNotice(desk, merged),
    ...previewNotice(desk, { rotation, ...sources }, context.now),
  ];
  // As it was understood, so that it is seen; but a name that nobody gave it is not in it.
  const understood = sheet.understood(subject.rotation, rotation, values, desk);
  const filled = { ...understood, ...(isUnnamed && { name: '' }) };
  // It is filled from what holds now, so that is what it goes on from.
  const state = { base: desk.snapshot.revision, ...(!isUnnamed && { shown }) };
  return [openAgain(desk, { subject, values: filled }, state, notice)];
}

/** Whether something that is missing is asked only now, by what was chosen: it has to be seen to be filled in. */
function isAskedNow(
  desk: Desk,
  { sheet, rotation, begun }: Subject,
  { fields }: Form,
  faults: readonly FieldError[],
): boolean {
  const before = sheet.fields(rotation, { ...sheet.values(rotation, desk), ...begun }, desk);
  const isIn = (all: readonly Field[], name: string) => all.some((field) => field.name === name);
  return faults.some(({ field }) => isIn(fields, field) && !isIn(before, field));
}

/** What others changed meanwhile stands in the form from now on. */
function mergedNotice({ words }: Desk, merged: readonly string[]): readonly NoticeElement[] {
  if (merged.length === 0) return [];
  const fields = merged.map((field) => words.text(`field.${field as FieldName}`)).join(', ');
  return [{ type: 'text', spans: words.spans('edit.merged', { fields }), tone: 'warning' }];
}

/** What a form is about. */
interface Subject {
  readonly action: RotationFormAction;
  readonly sheet: RotationSheet;
  /** As it stands in the directory; a new one: empty. */
  readonly rotation: Rotation;
  /** What a new one is begun with. */
  readonly begun: FormValues;
}

/** Undefined where the rotation is gone. */
function subjectOf(desk: Desk, action: RotationFormAction): Subject | undefined {
  const { context, snapshot } = desk;
  const { id, part, name } = action;
  const there = id === undefined ? undefined : snapshot.rotations.get(rotationId(id));
  if (id !== undefined && there === undefined) return undefined;
  const isAbove = part === 'layers' && there?.type !== 'layers';
  const isNew = there === undefined || isAbove;
  const sheet = rotationSheet(isAbove ? 'layers' : (there?.type ?? 'turns'), part);
  if (!isNew) return { action, sheet, rotation: there, begun: {} };
  const { id: lowest, ...wanted } = action;
  const begun = {
    ...(name !== undefined && { name }),
    ...(lowest !== undefined && { layers: lowest }),
  };
  return { action: wanted, sheet, rotation: sheet.empty(desk, context.now, NEW), begun };
}

/** What was filled in, and read. */
interface Submission {
  readonly subject: Subject;
  readonly values: FormValues;
  readonly making: RotationMaking;
}

function wantedOf(desk: Desk, { subject, making }: Submission) {
  const { actor, snapshot, context } = desk;
  const { id, base = snapshot.revision, topicId: answered } = subject.action;
  return {
    actorId: actor.id,
    noun: 'rotation',
    ...(id !== undefined && { id }),
    base,
    make: (rotation: Rotation | undefined, newId: string) =>
      rotation === undefined
        ? { ...making.make(subject.sheet.empty(desk, context.now, NEW)), id: rotationId(newId) }
        : making.make(rotation),
    ...(answered !== undefined && { topicId: topicId(answered) }),
  } as const;
}

function digestOf(rotation: Rotation): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(rotation)))
    .digest('base64url');
}

/** The same, whatever order its fields came in. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return fields.map(([key, each]) => [key, sorted(each)]);
}

function openAgain(
  desk: Desk,
  { subject, values }: Pick<Submission, 'subject' | 'values'>,
  state: Pick<RotationFormAction, 'base' | 'shown'>,
  notice: readonly NoticeElement[] = [],
): Extract<Reply, { readonly type: 'open-form' }> {
  const { base = desk.snapshot.revision, shown: _before, ...action } = subject.action;
  const { sheet, rotation } = subject;
  const form = rotationForm(desk, { action: { ...action, base, ...state }, sheet, rotation, values, notice });
  return { type: 'open-form', form };
}

async function save(desk: Desk, submission: Submission): Promise<readonly Reply[]> {
  const saved = await saveThing(wantedOf(desk, submission), desk.ports);
  if (!saved.ok) return refuseSave(desk, submission, saved.refusal);
  const after = await afterChange(desk);
  return say(after, rotationSavedMessage(after, saved.value, submission.subject.action, desk.context.now));
}

async function refuseSave(
  desk: Desk,
  { subject, values, making }: Submission,
  refusal: SaveRefusal<'rotation'>,
): Promise<readonly Reply[]> {
  switch (refusal.code) {
    case 'not-allowed':
      return notAllowed(desk, refusal.managers);
    case 'thing-gone':
      return saySpans(desk, desk.words.spans('edit.gone'));
    case 'faults': {
      const errors = subject.sheet.faults(refusal.faults, desk);
      return [{ type: 'field-errors', errors, form: openAgain(desk, { subject, values }, {}).form }];
    }
    case 'changed-meanwhile': {
      const now = await afterChange(desk);
      const { current: rotation, revision: base } = refusal;
      const again = { subject: { ...subject, rotation }, values: making.filled(rotation) };
      return [openAgain(now, again, { base }, conflictNotice(now, 'rotation', making, refusal))];
    }
    default:
      return refusal satisfies never;
  }
}
