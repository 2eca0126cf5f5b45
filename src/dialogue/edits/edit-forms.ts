import type { Form, FormValues, NoticeElement } from '../../chat/form.ts';
import { bold, plain } from '../../chat/message.ts';
import { EMPTY_DIRECTORY } from '../../directory/model.ts';
import type { Noun, Things } from '../../exchange/things.ts';
import { nameIn } from '../../lookup/names.ts';
import { formFrame } from '../../lookup/reader.ts';
import type { Desk } from './desk.ts';
import type { EditAction } from './edit-action.ts';
import { fits, type Input, type View } from './inputs.ts';
import {
  DEPARTMENT_INPUTS,
  newDepartment,
  newUpdate,
  ORGANIZATION_INPUTS,
  UPDATE_INPUTS,
} from './other-forms.ts';
import { newPerson, PERSON_INPUTS, PING_INPUT, SETTINGS_INPUTS } from './person-form.ts';
import {
  ESCALATION_INPUTS,
  newTopic,
  TOPIC_INPUTS,
  TOPIC_MORE_INPUTS,
  translationInputs,
} from './topic-form.ts';

/** What the forms of this room are about; rotations have forms of their own. */
export type FormNoun = Exclude<Noun, 'rotation'>;

/** What opens a form of a thing and comes back with its submission. */
export type FormAction = Extract<EditAction, { readonly type: 'edit-form' | 'settings-form' }>;

/** One form of a thing: what it asks, and what a new thing is made of. */
export interface ThingForm<N extends FormNoun> {
  readonly noun: N;
  readonly inputs: readonly Input<Things[N]>[];
  /** What a new one is before anything is filled in. */
  empty(id: string): Things[N];
}

/** The form of that part of a topic. */
export function topicForm({
  part,
  language,
}: Extract<FormAction, { type: 'edit-form' }>): ThingForm<'topic'> {
  const form = { noun: 'topic', empty: newTopic } as const;
  switch (part) {
    case 'more':
      return { ...form, inputs: TOPIC_MORE_INPUTS };
    case 'escalation':
      return { ...form, inputs: ESCALATION_INPUTS };
    case 'translation':
      return { ...form, inputs: language === undefined ? TOPIC_INPUTS : translationInputs(language) };
    case 'layers':
    case undefined:
      return { ...form, inputs: TOPIC_INPUTS };
    default:
      return part satisfies never;
  }
}

export const PERSON_FORM: ThingForm<'person'> = { noun: 'person', inputs: PERSON_INPUTS, empty: newPerson };
export const DEPARTMENT_FORM: ThingForm<'department'> = {
  noun: 'department',
  inputs: DEPARTMENT_INPUTS,
  empty: newDepartment,
};
export const UPDATE_FORM: ThingForm<'update'> = { noun: 'update', inputs: UPDATE_INPUTS, empty: newUpdate };
export const ORGANIZATION_FORM: ThingForm<'organization'> = {
  noun: 'organization',
  inputs: ORGANIZATION_INPUTS,
  empty: () => EMPTY_DIRECTORY.organization,
};

/** One's own settings; on which platform to be told things, where there is a choice. */
export function settingsForm(hasChoice: boolean): ThingForm<'person'> {
  const inputs = hasChoice ? [...SETTINGS_INPUTS, PING_INPUT] : SETTINGS_INPUTS;
  return { noun: 'person', inputs, empty: newPerson };
}

/** Only what a form can carry whole of the thing. */
export function fitting<N extends FormNoun>(
  form: ThingForm<N>,
  thing: Things[N],
  view: View,
): readonly Input<Things[N]>[] {
  return form.inputs.filter((one) => fits(one, thing, view));
}

/** What stands in the form for the thing. */
export function valuesFor<Thing>(inputs: readonly Input<Thing>[], thing: Thing, view: View): FormValues {
  return Object.assign({}, ...inputs.map((one) => one.values(thing, view)));
}

/** The form as it is drawn, with these values filled in. */
export function drawForm<Thing>(
  desk: Desk,
  frame: {
    readonly title: string;
    readonly submit: string;
    readonly action: FormAction;
    /** What it is about, where that has a name already. */
    readonly subject?: string;
    readonly notice?: readonly NoticeElement[];
  },
  inputs: readonly Input<Thing>[],
  values: FormValues,
): Form {
  const { reader } = desk;
  return {
    ...formFrame(reader, frame.title, frame.submit, frame.action),
    ...(frame.subject !== undefined && { intro: [bold(frame.subject)] }),
    ...(frame.notice && { notice: frame.notice }),
    fields: inputs.flatMap((one) => one.draw(values, desk)),
  };
}

/** What a form says of fields that are too long for it. */
export function leftOutNotice<Thing>(
  view: View,
  all: readonly Input<Thing>[],
  shown: readonly Input<Thing>[],
): readonly NoticeElement[] {
  const left = all.filter((one) => !shown.includes(one));
  if (left.length === 0) return [];
  const fields = left.map((one) => view.words.text(`field.${one.of}`)).join(', ');
  return [{ type: 'text', spans: [plain(view.words.text('edit.too-long', { fields }))], tone: 'warning' }];
}

/** What the thing is called, in the reader's words. */
export function calledIn({ reader, words }: View, noun: Noun, thing: Things[Noun] | undefined): string {
  if (thing === undefined || !('name' in thing) || thing.name === undefined)
    return words.text(`noun.${noun}`);
  return 'translations' in thing ? nameIn({ ...thing, name: thing.name }, reader.language) : thing.name;
}
