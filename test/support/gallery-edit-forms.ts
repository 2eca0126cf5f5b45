import { Temporal } from 'temporal-polyfill';
import type { Form } from '../../src/chat/form.ts';
import { conflictNotice } from '../../src/dialogue/edits/conflict.ts';
import type { Desk } from '../../src/dialogue/edits/desk.ts';
import {
  DEPARTMENT_FORM,
  type FormAction,
  ORGANIZATION_FORM,
  PERSON_FORM,
  settingsForm,
  topicForm,
  UPDATE_FORM,
  valuesFor,
} from '../../src/dialogue/edits/edit-forms.ts';
import { drawThingForm } from '../../src/dialogue/edits/form-answers.ts';
import { readForm } from '../../src/dialogue/edits/inputs.ts';
import { removeForm } from '../../src/dialogue/edits/remove-answers.ts';
import type { Topic } from '../../src/directory/model.ts';
import type { Snapshot } from '../../src/lookup/ports.ts';
import type { Reader } from '../../src/lookup/reader.ts';
import { deskOver } from './gallery-edits.ts';

const AT = Temporal.Instant.from('2026-08-05T09:00:00Z');
const NEW_TOPIC: FormAction = { type: 'edit-form', noun: 'topic' };

/** The forms of the directory, of a new thing and of one that is there. */
export function editForms(
  reader: Reader,
  snapshot: Snapshot,
): readonly { readonly name: string; readonly form: Form }[] {
  const desk = deskOver(reader, snapshot);
  const { directory } = snapshot;
  const topic = [...directory.topics.values()].at(-1);
  const department = [...directory.departments.values()].at(-1);
  if (topic === undefined || department === undefined) throw new Error('Nothing to edit');
  const forms: Record<string, Form> = {
    'topic to add': drawThingForm(
      desk,
      topicForm({ type: 'edit-form', noun: 'topic' }),
      NEW_TOPIC,
      undefined,
      {},
    ),
    'department to add': drawThingForm(
      desk,
      DEPARTMENT_FORM,
      { type: 'edit-form', noun: 'department' },
      undefined,
      {},
    ),
    'person to add': drawThingForm(desk, PERSON_FORM, { type: 'edit-form', noun: 'person' }, undefined, {}),
    'update to add': drawThingForm(desk, UPDATE_FORM, { type: 'edit-form', noun: 'update' }, undefined, {}),
    person: filledForm(
      desk,
      PERSON_FORM,
      { type: 'edit-form', noun: 'person', id: desk.actor.id },
      desk.actor,
    ),
    department: filledForm(
      desk,
      DEPARTMENT_FORM,
      { type: 'edit-form', noun: 'department', id: department.id },
      department,
    ),
    organization: filledForm(
      desk,
      ORGANIZATION_FORM,
      { type: 'edit-form', noun: 'organization' },
      directory.organization,
    ),
    settings: filledForm(desk, settingsForm(true), { type: 'settings-form' }, desk.actor),
    removing: removeForm(desk, { type: 'remove-form', noun: 'topic', id: topic.id }, topic),
    'topic that somebody else changed': conflictForm(desk, topic),
  };
  for (const part of ['more', 'escalation', 'translation'] as const) {
    const action = { type: 'edit-form', noun: 'topic', id: topic.id, part, language: 'vi' } as const;
    forms[`topic, ${part}`] = filledForm(desk, topicForm(action), action, topic);
  }
  return Object.entries(forms).map(([name, form]) => ({ name: `${name}, ${reader.language}`, form }));
}

function filledForm<Noun extends Parameters<typeof drawThingForm>[1]['noun']>(
  desk: Desk,
  form: Parameters<typeof drawThingForm<Noun>>[1],
  action: FormAction,
  thing: NonNullable<Parameters<typeof drawThingForm<Noun>>[3]>,
): Form {
  return drawThingForm(desk, form, action, thing, valuesFor(form.inputs, thing, desk));
}

function conflictForm(desk: Desk, topic: Topic): Form {
  const action = { type: 'edit-form', noun: 'topic', id: topic.id } as const;
  const form = topicForm(action);
  const values = { ...valuesFor(form.inputs, topic, desk), name: 'Mine', aliases: 'mine' };
  const read = readForm(form.inputs, values, desk, topic);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  read.value.make(topic);
  const notice = conflictNotice(desk, 'topic', read.value, {
    code: 'changed-meanwhile',
    fields: ['name', 'aliases'],
    current: topic,
    revision: 8,
    by: { way: 'chat', personId: desk.actor.id },
    at: AT,
  });
  return drawThingForm(desk, form, action, topic, values, notice);
}
