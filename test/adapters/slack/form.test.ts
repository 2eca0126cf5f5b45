import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { ModalView } from '../../../adapters/local/slack/block-kit.ts';
import { readView } from '../../../adapters/local/slack/view-methods.ts';
import { inputsOf, stateOf } from '../../../adapters/local/slack/view-state.ts';
import { renderForm } from '../../../adapters/slack/form.ts';
import { fieldErrors, readFormValues } from '../../../adapters/slack/form-values.ts';
import type { Field, Form, FormValues, NoticeElement, Option } from '../../../src/chat/form.ts';
import { plain } from '../../../src/chat/message.ts';

const AT = Temporal.Instant.from('2026-08-07T07:00:00Z');
const ALICE: Option = { label: 'Alice Ng', value: 'person:alice' };
const PAYROLL: Option = { label: 'Payroll', value: 'rotation:payroll' };

const FIELDS: readonly Field[] = [
  { type: 'text', name: 'name', label: 'Name', initial: 'Payroll' },
  { type: 'date', name: 'day', label: 'From', initial: '2026-03-08' },
  { type: 'date-time', name: 'until', label: 'Until', initial: AT, optional: true },
  { type: 'check', name: 'isPaged', label: 'Ping', initial: true },
  { type: 'search', name: 'owner', label: 'Owner', source: 'contacts', initial: [ALICE] },
  {
    type: 'search',
    name: 'turns',
    label: 'Turns',
    source: 'contacts',
    initial: [PAYROLL, ALICE],
    many: true,
  },
  {
    type: 'select',
    name: 'length',
    label: 'Length',
    options: [
      { label: 'A day', value: 'day' },
      { label: 'A week', value: 'week' },
    ],
    initial: 'day',
  },
];
const VALUES: FormValues = {
  name: 'Payroll',
  day: '2026-03-08',
  until: '2026-08-07T07:00:00Z',
  isPaged: 'true',
  owner: 'person:alice',
  turns: 'rotation:payroll,person:alice',
  length: 'day',
};

describe('what stands in a form', () => {
  it('comes back as it was put there', () => {
    expect(readFormValues(stateIn(FIELDS))).toEqual(VALUES);
  });

  it('comes back as nothing where it is empty', () => {
    const empty = FIELDS.map((field): Field => {
      if (field.type === 'check') return { ...field, initial: false };
      if (field.type === 'search') return { ...field, initial: [] };
      const { initial: _, ...rest } = field;
      return rest;
    });
    expect(readFormValues(stateIn(empty))).toEqual({});
  });

  it('is of no kind that we make, or not ours: left out', () => {
    const odd = {
      a: { value: { type: 'timepicker', selected_time: '07:00' } },
      b: { other: { type: 'plain_text_input', value: 'x' } },
      c: {},
      d: { value: 'x' },
    };
    expect(readFormValues(odd)).toEqual({});
  });
});

describe('a form that takes the place of another', () => {
  const before = { values: stateIn(FIELDS), count: 3 };

  it('keeps the ids of what stays as it is, so that Slack keeps it and whoever types there is not disturbed', () => {
    expect(blockIds(FIELDS, before)).toEqual(FIELDS.map(({ name }) => name));
  });

  it.each<[string, Field]>([
    ['another text', { type: 'text', name: 'name', label: 'Name', initial: 'Pay' }],
    ['no text', { type: 'text', name: 'name', label: 'Name' }],
    ['another day', { type: 'date', name: 'day', label: 'From', initial: '2026-03-09' }],
    ['no tick', { type: 'check', name: 'isPaged', label: 'Ping', initial: false }],
    [
      'another order',
      { type: 'search', name: 'turns', label: '', source: 'contacts', initial: [ALICE, PAYROLL], many: true },
    ],
    ['another source', { type: 'search', name: 'owner', label: 'Owner', source: 'people', initial: [ALICE] }],
    ['another kind of field', { type: 'text', name: 'length', label: 'Length', initial: 'day' }],
    ['what was not there', { type: 'text', name: 'other', label: 'Other' }],
  ])('has an id of its own for %s, since Slack would pass over the initial value', (_what, field) => {
    expect(blockIds([field], before)).toEqual([`${field.name}#3`]);
  });

  it('knows its fields under their numbers too', () => {
    const values = { 'name#3': { value: { type: 'plain_text_input', value: 'Pay' } } };
    expect(readFormValues(values)).toEqual({ name: 'Pay' });
    expect(
      blockIds([{ type: 'text', name: 'name', label: '', initial: 'Pay' }], { values, count: 4 }),
    ).toEqual(['name#3']);
    const errors = [
      { field: 'name', text: 'Too short.' },
      { field: 'gone', text: 'Nobody knows.' },
    ];
    expect(fieldErrors(errors, ['name#3', 'other'])).toEqual({ 'name#3': 'Too short. Nobody knows.' });
  });
});

describe('what is chosen in a live field', () => {
  it('is told at once; what is typed is not', () => {
    const live = FIELDS.map((field): Field => ({ ...field, isLive: true }));
    const inputs = inputsOf(ModalView.parse(renderForm(formOf(live), '')));
    const told = inputs.filter(({ dispatch_action }) => dispatch_action).map(({ block_id }) => block_id);
    expect(told).toEqual(FIELDS.slice(1).map(({ name }) => name));
  });
});

describe('a form too large for Slack', () => {
  it('loses nothing but what stands above its fields, and says how much', () => {
    const notice = Array.from({ length: 300 }, (_, n): NoticeElement[] => [
      { type: 'list', items: [[plain(`${n} ${'Смена '.repeat(300)}`)]] },
      { type: 'divider' },
    ]).flat();
    const view = renderForm(formOf(FIELDS, { notice }), '');
    expect(readView(view)).toEqual(view);
    expect(readFormValues(stateOf(ModalView.parse(view), {}))).toEqual(VALUES);
    expect(JSON.stringify(view.blocks)).toMatch(/… \(\+\d+\)/);
    expect(view.blocks.length).toBeGreaterThan(FIELDS.length + 5);
  });

  it('shortens the list of a select visibly, and keeps what is chosen in it', () => {
    const options = Array.from({ length: 9_000 }, (_, n) => ({ label: `Тема ${n}`, value: `topic-${n}` }));
    const field: Field = { type: 'select', name: 'topic', label: 'Topic', options, initial: 'topic-8999' };
    const view = renderForm(formOf([field]), '');
    expect(readView(view)).toEqual(view);
    expect(readFormValues(stateOf(ModalView.parse(view), {}))).toEqual({ topic: 'topic-8999' });
    expect(JSON.stringify(view.blocks)).toContain('… (+8000)');
  });

  it('is refused where its fields alone are too many', () => {
    const fields = Array.from(
      { length: 101 },
      (_, n): Field => ({ type: 'text', name: `f${n}`, label: 'x' }),
    );
    expect(() => renderForm(formOf(fields), '')).toThrow(RangeError);
  });

  it('is within every limit, whatever it holds, with all of its fields', () => {
    fc.assert(
      fc.property(
        fc.array(anyField(), { maxLength: 40 }),
        fc.array(anyNotice(), { maxLength: 60 }),
        (some, notice) => {
          const fields = some.map((field, n): Field => ({ ...field, name: `f${n}` }));
          const view = renderForm(formOf(fields, { notice, intro: [plain('x')] }), '');
          expect(readView(view)).toEqual(view);
          expect(inputsOf(ModalView.parse(view)).map(({ block_id }) => block_id)).toEqual(
            fields.map(({ name }) => name),
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});

function formOf(fields: readonly Field[], more: Partial<Form> = {}): Form {
  return {
    title: 'Change',
    submitLabel: 'Save',
    cancelLabel: 'Cancel',
    action: { type: 'search' },
    fields,
    language: 'en',
    timeZone: 'UTC',
    ...more,
  };
}

/** What Slack would send of it, untouched. */
function stateIn(fields: readonly Field[]) {
  return stateOf(ModalView.parse(renderForm(formOf(fields), '')), {});
}

function blockIds(fields: readonly Field[], before: Parameters<typeof renderForm>[2]) {
  return inputsOf(ModalView.parse(renderForm(formOf(fields), '', before))).map(({ block_id }) => block_id);
}

function anyText(): fc.Arbitrary<string> {
  const long = fc.tuple(fc.string({ minLength: 1, maxLength: 20 }), fc.nat(150)).map(([s, n]) => s.repeat(n));
  return fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), long);
}

function anyField(): fc.Arbitrary<Field> {
  const named = { name: fc.constant(''), label: anyText(), hint: anyText() };
  const value = fc.stringMatching(/^[a-z:-]{1,75}$/);
  const options = fc.uniqueArray(fc.record({ label: anyText(), value }), { selector: (one) => one.value });
  return fc.oneof(
    fc.record({ type: fc.constant('text' as const), ...named, initial: anyText(), placeholder: anyText() }),
    fc.record({ type: fc.constant('date' as const), ...named, initial: fc.constant('2026-03-08') }),
    fc.record({ type: fc.constant('date-time' as const), ...named, initial: fc.constant(AT) }),
    fc.record({ type: fc.constant('check' as const), ...named, initial: fc.boolean() }),
    fc.record({
      type: fc.constant('search' as const),
      ...named,
      source: fc.constantFrom('people' as const, 'time-zones' as const),
      initial: options,
      many: fc.constant(true as const),
    }),
    fc.record({
      type: fc.constant('select' as const),
      ...named,
      options: options.filter(({ length }) => length > 0),
    }),
  );
}

function anyNotice(): fc.Arbitrary<NoticeElement> {
  const spans = anyText().map((text) => [plain(text)]);
  return fc.oneof(
    fc.record({ type: fc.constant('heading' as const), text: anyText() }),
    fc.record({ type: fc.constant('text' as const), spans }),
    fc.record({ type: fc.constant('list' as const), items: fc.array(spans, { maxLength: 8 }) }),
    fc.constant<NoticeElement>({ type: 'divider' }),
  );
}
