import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../adapters/teams/card.ts';
import { renderForm } from '../../../adapters/teams/form.ts';
import { filledIn, readFormValues } from '../../../adapters/teams/form-values.ts';
import { MAX_CARD_BYTES } from '../../../adapters/teams/limits.ts';
import type { Field, Form } from '../../../src/chat/form.ts';
import { plain } from '../../../src/chat/message.ts';
import { anyForm } from '../../support/any-form.ts';
import { GALLERY_FORMS } from '../../support/gallery.ts';
import { valuesShown } from '../../support/values-shown.ts';
import { check } from './drawn.ts';
import { textsOf } from './workspace.ts';

/** What the client sends of a dialog that nobody typed anything into. */
function inputsOf(value: unknown): [string, string][] {
  if (Array.isArray(value)) return value.flatMap(inputsOf);
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && String(value.type).startsWith('Input.') && 'id' in value)
    return [[String(value.id), 'value' in value ? String(value.value) : '']];
  return Object.values(value).flatMap(inputsOf);
}

function valuesBack(form: Form) {
  return readFormValues(Object.fromEntries(inputsOf(renderForm(form))), form.timeZone);
}

function formWith(fields: readonly Field[], more: Partial<Form> = {}): Form {
  return {
    title: 'Change',
    submitLabel: 'Save',
    cancelLabel: 'Cancel',
    action: { type: 'edit-form', noun: 'topic', id: 'payroll' },
    fields,
    language: 'en',
    timeZone: 'America/Chicago',
    ...more,
  };
}

describe('a form', () => {
  it.each(GALLERY_FORMS.map(({ name, form }) => [name, form] as const))(
    'gives its values back: %s',
    (_name, form) => {
      expect(valuesBack(form)).toEqual(valuesShown(form));
    },
  );

  it('gives its values back, whatever it holds, and is good by the schema', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        check([renderForm(form)]);
        expect(valuesBack(form)).toEqual(valuesShown(form));
      }),
      { numRuns: 60 },
    );
  });

  it('shows what was typed again, and what was emptied empty', () => {
    fc.assert(
      fc.property(anyForm, anyForm, (form, other) => {
        const typed = valuesShown(other);
        const again = filledIn({ ...form, fields: other.fields }, typed);
        expect(valuesBack(again)).toEqual(typed);
        const emptied = filledIn({ ...form, fields: form.fields.filter(isEmptiable) }, {});
        expect(valuesBack(emptied)).toEqual({});
      }),
      { numRuns: 40 },
    );
  });

  it('searches in what its field says, for one or for several', () => {
    const fields: readonly Field[] = [
      { type: 'search', name: 'owner', label: 'Owner', source: 'people', initial: [], optional: true },
      {
        type: 'search',
        name: 'turns',
        label: 'Turns',
        source: 'contacts',
        initial: [
          { label: 'Bob', value: 'person:bob' },
          { label: 'IT', value: 'department:it' },
        ],
        many: true,
      },
    ];
    expect(renderForm(formWith(fields)).body).toEqual([
      {
        type: 'Input.ChoiceSet',
        id: 'owner',
        label: 'Owner',
        style: 'filtered',
        choices: [],
        'choices.data': { type: 'Data.Query', dataset: 'people' },
      },
      {
        type: 'Input.ChoiceSet',
        id: 'turns',
        label: 'Turns',
        style: 'filtered',
        isMultiSelect: true,
        choices: [
          { title: 'Bob', value: 'person:bob' },
          { title: 'IT', value: 'department:it' },
        ],
        'choices.data': { type: 'Data.Query', dataset: 'contacts' },
        value: 'person:bob,department:it',
      },
    ]);
  });

  it('leaves a moment that need not be given empty, and begins one that must be with the present', () => {
    const optional = formWith([{ type: 'date-time', name: 'at', label: 'When?', optional: true }]);
    expect(valuesBack(optional)).toEqual({});
    const needed = formWith([{ type: 'date-time', name: 'at', label: 'When?' }]);
    expect(Object.keys(valuesBack(needed))).toEqual(['at']);
  });

  it('shows faults that belong to no field of it above all of them', () => {
    const fields: readonly Field[] = [{ type: 'text', name: 'name', label: 'Name', hint: 'Short' }];
    const errors = [
      { field: 'name', text: 'Taken.' },
      { field: 'gone', text: 'Somebody else was faster.' },
    ];
    expect(textsOf(renderForm(formWith(fields), { errors }))).toEqual([
      'Somebody else was faster.',
      'Short',
      'Taken.',
    ]);
  });

  it('cuts what stands above the fields visibly, and none of the fields', () => {
    const names = Array.from({ length: 25 }, (_, n) => `text-${n}`);
    const fields = names.map(
      (name): Field => ({
        type: 'text',
        name,
        label: name,
        initial: 'я'.repeat(150),
        optional: true,
      }),
    );
    const lines = Array.from({ length: 400 }, (_, n) => `Shift ${n}.`);
    const notice = lines.map((line) => ({ type: 'text', spans: [plain(line)] }) as const);
    const card = renderForm(formWith(fields, { notice }));
    const texts = textsOf(card);
    expect(texts.at(-1)).toBe('…');
    expect(texts.slice(0, -1)).toEqual(lines.slice(0, texts.length - 1));
    expect(texts.length).toBeGreaterThan(20);
    expect(inputsOf(card).map(([id]) => id)).toEqual(names);
    expect(bytesOf(card)).toBeLessThanOrEqual(MAX_CARD_BYTES);
  });

  it('names those once who are mentioned in several places of it', () => {
    const mention = { type: 'mention', name: 'Alice', account: '29:alice', pings: true } as const;
    const form = formWith([], { intro: [mention], notice: [{ type: 'text', spans: [mention] }] });
    expect(renderForm(form).msteams?.entities).toHaveLength(1);
  });
});

function isEmptiable(field: Field): boolean {
  // One that has to be given begins with the present moment again.
  return field.type !== 'date-time' || field.optional === true;
}

describe('what is in a dialog', () => {
  it.each([
    ['a day and a time', { 'at.date': '2026-08-07', 'at.time': '09:15' }, '2026-08-07T14:15:00Z'],
    ['a day alone', { 'at.date': '2026-08-07', 'at.time': '' }, '2026-08-07T05:00:00Z'],
    ['a day whose time the client leaves out', { 'at.date': '2026-08-07' }, '2026-08-07T05:00:00Z'],
    ['a time alone', { 'at.date': '', 'at.time': '09:15' }, undefined],
    ['a day that no calendar has', { 'at.date': '2026-02-30', 'at.time': '09:15' }, undefined],
    [
      'a time that a zone change skips',
      { 'at.date': '2026-03-08', 'at.time': '02:30' },
      '2026-03-08T08:30:00Z',
    ],
  ])('is read as a moment: %s', (_what, inputs, at) => {
    expect(readFormValues(inputs, 'America/Chicago')).toEqual(at === undefined ? {} : { at });
  });

  it.each([
    ['ticked', { 'on.check': 'true' }, { on: 'true' }],
    ['not ticked', { 'on.check': 'false' }, {}],
    ['a text that says false', { on: 'false' }, { on: 'false' }],
    ['several that were found', { who: 'alice,bob' }, { who: 'alice,bob' }],
    ['nothing chosen', { who: '' }, {}],
    ['no text at all', { who: 7 }, {}],
  ])('is read as it is: %s', (_what, inputs, values) => {
    expect(readFormValues(inputs, 'UTC')).toEqual(values);
  });

  it('is shown as its value where nothing says what it is called', () => {
    const field: Field = {
      type: 'search',
      name: 'who',
      label: 'Who?',
      source: 'people',
      initial: [{ label: 'Alice Ng', value: 'alice' }],
      many: true,
    };
    const [again] = filledIn(formWith([field]), { who: 'bob,alice' }).fields;
    expect(again).toMatchObject({
      initial: [
        { label: 'bob', value: 'bob' },
        { label: 'Alice Ng', value: 'alice' },
      ],
    });
  });

  it('is empty where it was typed when the field was of another kind', () => {
    const at = Temporal.Instant.from('2026-08-07T07:00:00Z');
    const form = formWith([{ type: 'date-time', name: 'at', label: 'When?', initial: at, optional: true }]);
    expect(valuesBack(filledIn(form, { at: 'tomorrow' }))).toEqual({});
  });
});
