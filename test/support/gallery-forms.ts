import { Temporal } from 'temporal-polyfill';
import type { Field, Form, NoticeElement, Option } from '../../src/chat/form.ts';
import { bold, plain, type Span } from '../../src/chat/message.ts';

const AT = Temporal.Instant.from('2026-08-07T07:00:00Z');
const LONG_NAME =
  'The people who look after everything that has to do with pay, and with whatever is near it';

const NEW_TOPIC = { type: 'edit-form', noun: 'topic' } as const;

function formOf(fields: readonly Field[], more: Partial<Form> = {}): Form {
  return {
    title: 'Change a rotation',
    submitLabel: 'Save',
    cancelLabel: 'Cancel',
    action: { type: 'edit-form', noun: 'rotation', id: 'payroll', base: 7 },
    fields,
    language: 'en',
    timeZone: 'America/Chicago',
    ...more,
  };
}

function people(count: number): readonly Option[] {
  return Array.from({ length: count }, (_, n) => ({ label: `Person ${n} of ${LONG_NAME}`, value: `p-${n}` }));
}

/** Every field that can be left empty, empty. */
const EMPTY: readonly Field[] = [
  { type: 'text', name: 'name', label: 'Name' },
  { type: 'date', name: 'day', label: 'From which day?', optional: true },
  { type: 'date-time', name: 'until', label: 'Until when?', hint: 'Your own time', optional: true },
  { type: 'check', name: 'isPaged', label: 'Ping them', initial: false },
  {
    type: 'search',
    name: 'owner',
    label: 'Owner',
    source: 'people',
    initial: [],
    optional: true,
    placeholder: 'Type a name',
  },
  {
    type: 'search',
    name: 'participants',
    label: 'Who takes turns?',
    hint: 'In this order',
    source: 'people',
    initial: [],
    many: true,
  },
];

/** The same, filled in. */
const FILLED: readonly Field[] = [
  { type: 'text', name: 'name', label: 'Name', initial: 'Payroll' },
  { type: 'date', name: 'day', label: 'From which day?', initial: '2026-03-08', isLive: true },
  { type: 'date-time', name: 'until', label: 'Until when?', initial: AT, optional: true },
  { type: 'check', name: 'isPaged', label: 'Ping them', hint: 'On their phone', initial: true, isLive: true },
  {
    type: 'search',
    name: 'owner',
    label: 'Owner',
    source: 'contacts',
    initial: [{ label: 'Alice Ng', value: 'person:alice' }],
    isLive: true,
  },
  {
    type: 'search',
    name: 'participants',
    label: 'Who takes turns?',
    source: 'people',
    initial: [
      { label: 'Chen Wei', value: 'chen' },
      { label: 'Alice Ng', value: 'alice' },
    ],
    many: true,
    isLive: true,
  },
  {
    type: 'select',
    name: 'length',
    label: 'How long is a shift?',
    options: [
      { label: 'A day', value: 'day' },
      { label: 'A week', value: 'week' },
    ],
    initial: 'day',
  },
];

const EVERY_SPAN: readonly Span[] = [
  plain('Starting '),
  { type: 'instant', at: AT, style: 'date-time' },
  plain(' '),
  { type: 'mention', name: 'Alice Ng', account: 'U0ALICE01', pings: false },
  plain(' is on duty; see '),
  { type: 'link', text: 'the schedule', url: 'https://poc.example/payroll' },
  plain(', '),
  bold('as it would be'),
  plain(' & <so> on.'),
];

const NOTICE: readonly NoticeElement[] = [
  { type: 'heading', text: 'The next shifts' },
  { type: 'text', spans: EVERY_SPAN },
  { type: 'list', items: [EVERY_SPAN, [plain('Chen Wei until Friday')]] },
  { type: 'text', spans: [plain('From Friday on nobody is on duty.')], tone: 'warning' },
  { type: 'fields', fields: [{ label: 'Load', value: [plain('Alice Ng 4, Chen Wei 4')] }] },
  { type: 'divider' },
  { type: 'text', spans: [plain('Nothing is saved yet.')], tone: 'subtle' },
];

/** Far more than a form has room for. */
const LONG_NOTICE: readonly NoticeElement[] = Array.from({ length: 60 }, (_, n) => [
  { type: 'heading', text: `Part ${n}` } as const,
  { type: 'list', items: Array.from({ length: 12 }, () => EVERY_SPAN) } as const,
  { type: 'fields', fields: [{ label: `Load ${n}`, value: [plain(LONG_NAME)] }] } as const,
]).flat();

/** As many fields and people as the largest form has. */
const CROWDED: readonly Field[] = [
  ...FILLED,
  { type: 'search', name: 'crowd', label: LONG_NAME, source: 'people', initial: people(60), many: true },
  ...Array.from(
    { length: 20 },
    (_, n): Field => ({
      type: 'text',
      name: `text-${n}`,
      label: `${n} ${LONG_NAME}`,
      hint: LONG_NAME,
      initial: LONG_NAME,
      optional: true,
      multiline: true,
    }),
  ),
];

/** Forms by which things are changed: fields to search in, days, checks, and what is shown above them. */
export const FIELD_FORMS: readonly { readonly name: string; readonly form: Form }[] = [
  { name: 'new fields empty', form: formOf(EMPTY, { action: NEW_TOPIC, language: 'ru' }) },
  { name: 'new fields filled in', form: formOf(FILLED) },
  { name: 'a notice above fields', form: formOf(FILLED, { intro: [plain('What is it?')], notice: NOTICE }) },
  { name: 'a notice without fields', form: formOf([], { notice: NOTICE, language: 'pt-BR' }) },
  { name: 'a notice longer than any form', form: formOf(FILLED, { notice: LONG_NOTICE }) },
  {
    name: 'fields as many as there are',
    form: formOf(CROWDED, { notice: LONG_NOTICE, timeZone: 'Asia/Kolkata' }),
  },
];
