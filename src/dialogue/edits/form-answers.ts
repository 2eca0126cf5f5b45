import type { Form, FormValues, NoticeElement } from '../../chat/form.ts';
import type { Reply } from '../../chat/reply.ts';
import { whoMay } from '../../edits/permission.ts';
import { type SaveRefusal, saveThing } from '../../edits/save.ts';
import { type Things, thingIn } from '../../exchange/things.ts';
import { topicId } from '../../kernel/ids.ts';
import { conflictNotice, conflictValues } from './conflict.ts';
import { afterChange, contentWith, type Desk, isAllowed, notAllowed, say, saySpans } from './desk.ts';
import {
  calledIn,
  DEPARTMENT_FORM,
  drawForm,
  type FormAction,
  type FormNoun,
  fitting,
  leftOutNotice,
  ORGANIZATION_FORM,
  PERSON_FORM,
  settingsForm,
  type ThingForm,
  topicForm,
  UPDATE_FORM,
  valuesFor,
} from './edit-forms.ts';
import { fieldErrorsOf } from './fault-words.ts';
import { type Input, type Making, readForm } from './inputs.ts';
import { answerWhoWasAsked, lookedAt } from './looked-at.ts';
import { LANGUAGE_NAMES } from './proper-names.ts';
import { savedMessage } from './saved-message.ts';

/** Opens the form of a thing, or of a new one, filled with what the directory says now. */
export function openThingForm(desk: Desk, action: FormAction): Promise<readonly Reply[]> {
  return withForm(desk, action, (form) => openForm(desk, form, action));
}

/** Saves what was filled in, over what others did meanwhile where they did not do the same; what is wrong stands at its field. */
export function submitThingForm(
  desk: Desk,
  action: FormAction,
  values: FormValues,
): Promise<readonly Reply[]> {
  return withForm(desk, action, (form) => submitForm(desk, form, action, values));
}

function withForm(
  desk: Desk,
  action: FormAction,
  use: <N extends FormNoun>(form: ThingForm<N>) => Promise<readonly Reply[]>,
): Promise<readonly Reply[]> {
  if (action.type === 'settings-form') return use(settingsForm(hasBothPlatforms(desk)));
  switch (action.noun) {
    case 'topic':
      return use(topicForm(action));
    case 'department':
      return use(DEPARTMENT_FORM);
    case 'person':
      return use(PERSON_FORM);
    case 'update':
      return use(UPDATE_FORM);
    case 'organization':
      return use(ORGANIZATION_FORM);
    case 'rotation':
      throw new Error('Rotations have forms of their own');
    default:
      return action.noun satisfies never;
  }
}

/** Whether there is a choice of where to be told things: the account here, and one that the directory names or chose elsewhere. */
function hasBothPlatforms({ actor, context }: Desk): boolean {
  const { platform } = context.intent.account;
  const other = platform === 'slack' ? actor.teamsUserId : actor.slackUserId;
  return other !== undefined || actor.pingOn !== undefined;
}

/** The id of the thing that a form is about; undefined where it is to be a new one. */
function idOf({ actor }: Desk, action: FormAction): string | undefined {
  if (action.type === 'settings-form') return actor.id;
  return action.noun === 'organization' ? action.noun : action.id;
}

async function openForm<N extends FormNoun>(
  desk: Desk,
  form: ThingForm<N>,
  action: FormAction,
): Promise<readonly Reply[]> {
  const { words, snapshot, actor } = desk;
  const id = idOf(desk, action);
  const content = await contentWith(desk, form.noun);
  const thing = id === undefined ? undefined : thingIn(content, form.noun, id);
  if (id !== undefined && thing === undefined) return saySpans(desk, words.spans('edit.gone'));
  const act = id === undefined ? 'add' : 'edit';
  if (action.type === 'edit-form' && !isAllowed(desk, act, form.noun, id, content)) {
    // Of oneself there is something that everybody may change.
    if (id === actor.id) return openThingForm(desk, { type: 'settings-form' });
    return notAllowed(desk, whoMay(act, form.noun, id, content));
  }
  const start = valuesFor(form.inputs, thing ?? form.empty(NEW), desk);
  const values = { ...start, ...(thing === undefined && newValues(desk, action)) };
  const filled = { ...action, base: snapshot.revision };
  return [{ type: 'open-form', form: drawThingForm(desk, form, filled, thing, values) }];
}

/** No thing has this id. */
const NEW = 'new';

/** What a new thing is begun with: what was typed as its name, and where it was. */
function newValues({ context }: Desk, action: FormAction): FormValues {
  const { account, conversation } = context.intent;
  if (action.type !== 'edit-form') return {};
  const isPosted = action.noun === 'update' && conversation.kind === 'channel';
  return {
    ...(action.name !== undefined && { name: action.name }),
    ...(isPosted && { channels: `${account.platform}:${conversation.id}` }),
  };
}

function frameOf(
  desk: Desk,
  noun: FormNoun,
  action: FormAction,
  thing: Things[FormNoun] | undefined,
): Parameters<typeof drawForm>[1] {
  const { words } = desk;
  const submit = words.text('form.edit-submit');
  if (action.type === 'settings-form') return { title: words.text('form.settings-title'), submit, action };
  if (thing === undefined) {
    // The organization is always there.
    const title = noun === 'organization' ? words.text('noun.organization') : words.text(`noun.new-${noun}`);
    return { title, submit, action };
  }
  return { title: titleOf(desk, action), submit, action, subject: calledIn(desk, noun, thing) };
}

function titleOf({ words }: Desk, action: Extract<FormAction, { readonly type: 'edit-form' }>): string {
  if (action.part === 'escalation') return words.text('field.escalation');
  if (action.part === 'translation' && action.language !== undefined) return LANGUAGE_NAMES[action.language];
  return words.text(`noun.${action.noun}`);
}

async function submitForm<N extends FormNoun>(
  desk: Desk,
  form: ThingForm<N>,
  given: FormAction,
  values: FormValues,
): Promise<readonly Reply[]> {
  const { base = desk.snapshot.revision } = given;
  const action = { ...given, base };
  const id = idOf(desk, action);
  const content = await contentWith(desk, form.noun);
  const current = id === undefined ? undefined : thingIn(content, form.noun, id);
  const asFilled = () => drawThingForm(desk, form, action, current, values);
  const read = readForm(form.inputs, values, desk, current);
  if (!read.ok) return [{ type: 'field-errors', errors: read.refusal, form: asFilled() }];
  const making = read.value;
  const saved = await saveThing(
    {
      actorId: desk.actor.id,
      noun: form.noun,
      ...(id !== undefined && { id }),
      base,
      make: (thing, newId) => lookedAt(making.make(thing ?? form.empty(newId)), desk),
      ...(action.type === 'edit-form' && action.topicId && { topicId: topicId(action.topicId) }),
    },
    desk.ports,
  );
  if (!saved.ok) return refuseSave(desk, form, { action, values, making, asFilled }, saved.refusal);
  await answerWhoWasAsked(saved.value.thing, desk);
  const after = await afterChange(id === desk.actor.id ? readAs(desk, saved.value.thing) : desk);
  return say(after, savedMessage(after, form.noun, saved.value, action));
}

/** The desk in the language and zone that its person has just chosen. */
function readAs(desk: Desk, thing: Things[FormNoun]): Desk {
  if (desk.isPublic || !('timeOff' in thing)) return desk;
  const { language = desk.reader.language, timeZone = desk.reader.timeZone } = thing;
  return { ...desk, reader: { ...desk.reader, language, timeZone } };
}

interface Submission<N extends FormNoun> {
  readonly action: FormAction;
  readonly values: FormValues;
  readonly making: Making<Things[N]>;
  /** The form as it was filled in. */
  asFilled(): Form;
}

async function refuseSave<N extends FormNoun>(
  desk: Desk,
  form: ThingForm<N>,
  { action, values, making, asFilled }: Submission<N>,
  refusal: SaveRefusal<N>,
): Promise<readonly Reply[]> {
  switch (refusal.code) {
    case 'not-allowed':
      return notAllowed(desk, refusal.managers);
    case 'thing-gone':
      return saySpans(desk, desk.words.spans('edit.gone'));
    case 'faults': {
      const errors = fieldErrorsOf(refusal.faults, form.inputs, desk);
      return [{ type: 'field-errors', errors, form: asFilled() }];
    }
    case 'changed-meanwhile': {
      const now = await afterChange(desk);
      const notice = conflictNotice(now, form.noun, making, refusal);
      const filled = conflictValues(now, form, making, refusal, values);
      const next = { ...action, base: refusal.revision };
      return [{ type: 'open-form', form: drawThingForm(now, form, next, refusal.current, filled, notice) }];
    }
    default:
      return refusal satisfies never;
  }
}

/** The form of a thing, with these values filled in, and what there is to say above them. */
export function drawThingForm<N extends FormNoun>(
  desk: Desk,
  form: ThingForm<N>,
  action: FormAction,
  thing: Things[N] | undefined,
  values: FormValues,
  said: readonly NoticeElement[] = [],
): Form {
  const inputs: readonly Input<Things[N]>[] = fitting(form, thing ?? form.empty(NEW), desk);
  const notice = [...said, ...leftOutNotice(desk, form.inputs, inputs)];
  const frame = frameOf(desk, form.noun, action, thing);
  return drawForm(desk, { ...frame, ...(notice.length > 0 && { notice }) }, inputs, values);
}
