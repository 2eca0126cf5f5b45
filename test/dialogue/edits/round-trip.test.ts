import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/chat/languages/language.ts';
import {
  DEPARTMENT_FORM,
  type FormNoun,
  fitting,
  ORGANIZATION_FORM,
  PERSON_FORM,
  settingsForm,
  type ThingForm,
  topicForm,
  UPDATE_FORM,
  valuesFor,
} from '../../../src/dialogue/edits/edit-forms.ts';
import { readForm, tidy, viewOf } from '../../../src/dialogue/edits/inputs.ts';
import type { Things } from '../../../src/exchange/things.ts';
import { anyContent } from '../../exchange/content.ts';
import { snapshotOf } from '../../support/memory.ts';

const TOPIC_FORMS = [
  topicForm({ type: 'edit-form', noun: 'topic' }),
  topicForm({ type: 'edit-form', noun: 'topic', part: 'more' }),
  topicForm({ type: 'edit-form', noun: 'topic', part: 'escalation' }),
  ...LANGUAGES.map((language) =>
    topicForm({ type: 'edit-form', noun: 'topic', part: 'translation', language }),
  ),
];

/** What a file may say twice, in several spaces, or in lines of several kinds, a form says once. */
function saidOnce(texts: readonly (string | undefined)[]): ReadonlySet<string> {
  return new Set(
    texts.flatMap((text) => tidy(text).split(/[\n,+;]/)).map((line) => line.replace(/\s+/g, ' ').trim()),
  );
}

/** What a form says of a thing says the same when it comes back: untouched it changes nothing, and anew it says all of it. */
function comesBack<N extends FormNoun>(
  form: ThingForm<N>,
  things: readonly Things[N][],
  view: ReturnType<typeof viewOf>,
): void {
  for (const thing of things) {
    const inputs = fitting(form, thing, view);
    const values = valuesFor(inputs, thing, view);
    const sent = Object.fromEntries(
      Object.entries(values).map(([name, text]) => [name, text.replaceAll('\n', '\r\n').trim()]),
    );
    const untouched = readForm(form.inputs, sent, view, thing);
    if (!untouched.ok) throw new Error(JSON.stringify(untouched.refusal));
    expect(untouched.value.make(thing)).toEqual(thing);

    for (const one of inputs) {
      const read = one.read(sent, view);
      // What a file allows and a form does not (a name without a letter) may stay, and no more.
      if (!read.ok) continue;
      const again = one.values(read.value(form.empty('new')), view);
      expect(saidOnce(one.names.map((name) => again[name]))).toEqual(
        saidOnce(one.names.map((name) => values[name])),
      );
    }
  }
}

describe('forms of the directory', () => {
  it('lose nothing of what a directory may hold', () => {
    fc.assert(
      fc.property(anyContent(), fc.constantFrom(...LANGUAGES), (content, language) => {
        const { directory, updates } = content;
        const view = viewOf({ language, timeZone: 'Europe/Berlin' }, snapshotOf(content));
        for (const form of TOPIC_FORMS) comesBack(form, [...directory.topics.values()], view);
        comesBack(PERSON_FORM, [...directory.people.values()], view);
        comesBack(settingsForm(true), [...directory.people.values()], view);
        comesBack(DEPARTMENT_FORM, [...directory.departments.values()], view);
        comesBack(UPDATE_FORM, [...updates.values()], view);
        comesBack(ORGANIZATION_FORM, [directory.organization], view);
      }),
      { numRuns: 150 },
    );
  });
});
