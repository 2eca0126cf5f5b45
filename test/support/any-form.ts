import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { type Field, type Form, type Option, SEARCH_SOURCES } from '../../src/chat/form.ts';

const label = fc.oneof(
  fc.string({ minLength: 1, maxLength: 40 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.constantFrom('*What* _is_ <it>?', 'Кто отвечает?', '👩🏽‍💻'),
);
const id = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,40}$/);
const option: fc.Arbitrary<Option> = fc.record({ label, value: id.map((one) => `person:${one}`) });
/**
 * Whole minutes, since what people choose has no seconds; and of the hours in which none of the zones below sets its clocks back: what is
 * typed there as a local time is the first of two.
 */
const instant = fc
  .tuple(fc.integer({ min: 17_500, max: 23_000 }), fc.integer({ min: 16 * 60, max: 24 * 60 - 1 }))
  .map(([days, minutes]) => Temporal.Instant.fromEpochMilliseconds((days * 24 * 60 + minutes) * 60_000));
const day = instant.map((at) => at.toZonedDateTimeISO('UTC').toPlainDate().toString());
const optional = fc.constantFrom({}, { optional: true });
const hint = fc.oneof(
  fc.constant({}),
  label.map((words) => ({ hint: words })),
);

/** A field without its name. */
type Nameless = Field extends infer One ? (One extends Field ? Omit<One, 'name'> : never) : never;

function initial<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<{ readonly initial?: Value }> {
  return fc.oneof(
    fc.constant({}),
    value.map((one) => ({ initial: one })),
  );
}

const text: fc.Arbitrary<Nameless> = fc
  .tuple(label, hint, optional, initial(fc.string({ minLength: 1, maxLength: 80 })), fc.boolean())
  .map(([words, below, left, begun, isLong]) => ({
    type: 'text',
    label: words,
    ...below,
    ...left,
    ...begun,
    ...(isLong && { multiline: true }),
  }));

/** One that has to be given begins with something: else it begins with the present moment. */
const moment: fc.Arbitrary<Nameless> = fc.oneof(
  fc.tuple(label, hint, instant).map(
    ([words, below, at]): Nameless => ({
      type: 'date-time',
      label: words,
      ...below,
      initial: at,
    }),
  ),
  fc.tuple(label, hint, initial(instant)).map(
    ([words, below, begun]): Nameless => ({
      type: 'date-time',
      label: words,
      ...below,
      ...begun,
      optional: true,
    }),
  ),
);

const dayField: fc.Arbitrary<Nameless> = fc
  .tuple(label, hint, optional, initial(day))
  .map(([words, below, left, begun]) => ({ type: 'date', label: words, ...below, ...left, ...begun }));

const check: fc.Arbitrary<Nameless> = fc
  .tuple(label, hint, fc.boolean())
  .map(([words, below, isTicked]) => ({ type: 'check', label: words, ...below, initial: isTicked }));

const options = fc.uniqueArray(option, { selector: ({ value }) => value, minLength: 1, maxLength: 20 });

const select: fc.Arbitrary<Nameless> = fc
  .tuple(label, hint, optional, options, fc.option(fc.nat(), { nil: undefined }))
  .map(([words, below, left, entries, chosen]) => ({
    type: 'select',
    label: words,
    ...below,
    ...left,
    options: entries,
    ...(chosen !== undefined && { initial: entries[chosen % entries.length]?.value ?? '' }),
  }));

const search: fc.Arbitrary<Nameless> = fc
  .tuple(
    label,
    hint,
    optional,
    fc.constantFrom(...SEARCH_SOURCES),
    options,
    fc.constantFrom('none', 'one', 'many'),
  )
  .map(([words, below, left, source, entries, chosen]) => ({
    type: 'search',
    label: words,
    ...below,
    ...left,
    source,
    ...(chosen === 'many' && { many: true as const }),
    initial: chosen === 'none' ? [] : chosen === 'one' ? entries.slice(0, 1) : entries,
  }));

/** Any form that a message could open: of every kind of field, filled in or not. */
export const anyForm: fc.Arbitrary<Form> = fc
  .tuple(
    fc.array(fc.oneof(text, moment, dayField, check, select, search), { minLength: 1, maxLength: 8 }),
    fc.constantFrom('America/Chicago', 'Australia/Lord_Howe', 'Africa/Casablanca', 'UTC'),
  )
  .map(([fields, timeZone]) => ({
    title: 'Change',
    submitLabel: 'Save',
    cancelLabel: 'Cancel',
    action: { type: 'edit-form', noun: 'topic', id: 'payroll' },
    fields: fields.map((field, n): Field => ({ ...field, name: `field-${n}` })),
    language: 'en',
    timeZone,
  }));
