import { Temporal } from 'temporal-polyfill';
import type { Form } from '../../src/chat/form.ts';
import { bold, type Message, plain, type Span } from '../../src/chat/message.ts';
import { rotationId, topicId } from '../../src/kernel/ids.ts';

const AT = Temporal.Instant.from('2026-08-07T07:00:00Z');
const MARKUP = '<!channel> & *not bold* _nor_ `this` [x](y) <at>you</at> \\n {{DATE(x)}} ~ # > <https://x|y>';
const RIGHT_TO_LEFT = 'שאלות על שכר: פנו אל דנה عند الحاجة';
const EMOJI = '👩🏽‍💻 🏳️‍🌈 :tada: 🇷🇴';
const LONG_WORDS = 'Compensation, benefits and everything that goes with them '.repeat(80).trim();
const UNBROKEN = 'Donaudampfschifffahrtsgesellschaft'.repeat(120);

const EVERY_SPAN: readonly Span[] = [
  plain('Plain, then '),
  bold('bold'),
  plain(', '),
  { type: 'code', text: '/poc payroll' },
  plain(', '),
  { type: 'link', text: 'the portal', url: 'https://pay.example/a?b=c&d=(e)|f' },
  plain(', '),
  { type: 'mention', name: 'Alice Ng', account: 'U0ALICE01', pings: true },
  plain(', '),
  { type: 'mention', name: 'Bob Ortiz', account: 'U0BOB0001', pings: false },
  plain(', '),
  { type: 'mention', name: 'Chen Wei', pings: false },
  plain('\n'),
  { type: 'instant', at: AT, style: 'time' },
  plain(', '),
  { type: 'instant', at: AT, style: 'date' },
  plain(', '),
  { type: 'instant', at: AT, style: 'date-time' },
];

const EVERYTHING: Message = {
  summary: 'Every element there is.',
  language: 'en',
  timeZone: 'Europe/Berlin',
  elements: [
    { type: 'heading', text: 'Every element' },
    { type: 'text', spans: EVERY_SPAN },
    { type: 'text', spans: EVERY_SPAN, tone: 'subtle' },
    { type: 'text', spans: EVERY_SPAN, tone: 'warning' },
    { type: 'text', spans: [...EVERY_SPAN, plain('\n\nand a last line.')], tone: 'quote' },
    { type: 'text', spans: [plain('topics:\n  - id: pay\n    answer: "`a` *b* ```c```"')], tone: 'code' },
    { type: 'list', items: [EVERY_SPAN, [plain('Second item')], [bold('Third')]] },
    {
      type: 'fields',
      fields: [
        {
          label: 'Email',
          value: [{ type: 'link', text: 'alice@example.com', url: 'mailto:alice@example.com' }],
        },
        { label: 'Until', value: [{ type: 'instant', at: AT, style: 'date-time' }] },
        { label: 'Everything', value: EVERY_SPAN },
      ],
    },
    { type: 'divider' },
    {
      type: 'buttons',
      buttons: [
        { type: 'action', label: 'About', action: { type: 'about', topicId: topicId('payroll') } },
        { type: 'action', label: 'Help', action: { type: 'help' }, style: 'primary' },
        { type: 'action', label: 'Mine', action: { type: 'mine' }, style: 'danger' },
        { type: 'action', label: '★★', spoken: '★★ Little help', action: { type: 'mine' } },
        { type: 'link', label: 'Portal', url: 'https://pay.example' },
      ],
    },
    {
      type: 'select',
      placeholder: 'Choose a topic',
      options: [
        { label: 'Payroll', action: { type: 'find', topicId: topicId('payroll') } },
        { label: 'Laptops', action: { type: 'find', topicId: topicId('laptops'), at: AT.toString() } },
      ],
    },
  ],
};

function sayingOnly(text: string): Message {
  return {
    summary: text,
    language: 'ru',
    timeZone: 'Asia/Singapore',
    elements: [
      { type: 'heading', text },
      { type: 'text', spans: [plain(text), bold(text), { type: 'code', text }] },
      { type: 'text', spans: [{ type: 'link', text, url: 'https://example.com' }], tone: 'subtle' },
      { type: 'text', spans: [{ type: 'mention', name: text, pings: false }], tone: 'warning' },
      { type: 'list', items: [[plain(text)]] },
      { type: 'fields', fields: [{ label: text, value: [plain(text)] }] },
      { type: 'buttons', buttons: [{ type: 'action', label: text, action: { type: 'help' } }] },
      { type: 'select', placeholder: text, options: [{ label: text, action: { type: 'mine' } }] },
    ],
  };
}

const MANY: Message = {
  summary: 'Far more than any platform takes at once.',
  language: 'vi',
  timeZone: 'UTC',
  elements: [
    { type: 'list', items: Array.from({ length: 300 }, (_, n) => [plain(`Item ${n}: ${EMOJI}`)]) },
    {
      type: 'fields',
      fields: Array.from({ length: 40 }, (_, n) => ({ label: `Field ${n}`, value: [plain(`Value ${n}`)] })),
    },
    {
      type: 'buttons',
      buttons: Array.from({ length: 60 }, (_, n) => ({
        type: 'action' as const,
        label: `Topic ${n}`,
        action: { type: 'find' as const, topicId: topicId(`topic-${n}`) },
      })),
    },
    {
      type: 'select',
      placeholder: 'Choose',
      options: Array.from({ length: 250 }, (_, n) => ({
        label: `Rotation ${n}`,
        action: { type: 'schedule' as const, rotationId: rotationId(`rotation-${n}`) },
      })),
    },
    ...Array.from({ length: 120 }, (_, n) => ({ type: 'text' as const, spans: [plain(`Paragraph ${n}`)] })),
  ],
};

/** Messages made by hand, so that every element, span and excess is drawn whether or not a builder uses it today. */
export const HANDMADE_MESSAGES: readonly { readonly name: string; readonly message: Message }[] = [
  { name: 'every element', message: EVERYTHING },
  {
    name: 'one line',
    message: {
      summary: 'Done.',
      elements: [{ type: 'text', spans: [plain('Done.')] }],
      language: 'en',
      timeZone: 'UTC',
    },
  },
  { name: 'markup characters', message: sayingOnly(MARKUP) },
  { name: 'right to left', message: sayingOnly(RIGHT_TO_LEFT) },
  { name: 'emoji', message: sayingOnly(EMOJI) },
  { name: 'long words', message: sayingOnly(LONG_WORDS) },
  { name: 'one endless word', message: sayingOnly(UNBROKEN) },
  { name: 'many of everything', message: MANY },
];

/** Forms made by hand: every kind of field, at its smallest and its largest. */
export const HANDMADE_FORMS: readonly { readonly name: string; readonly form: Form }[] = [
  {
    name: 'smallest form',
    form: {
      title: 'Search',
      submitLabel: 'Search',
      cancelLabel: 'Cancel',
      action: { type: 'search' },
      fields: [{ type: 'text', name: 'words', label: 'What is it about?' }],
      language: 'en',
      timeZone: 'UTC',
    },
  },
  {
    name: 'every field',
    form: {
      title: 'A title that is longer than the twenty-four characters Slack takes',
      submitLabel: 'A submit label longer than twenty-four characters',
      cancelLabel: 'A cancel label longer than twenty-four characters',
      action: { type: 'find-at', topicId: topicId('payroll') },
      intro: EVERY_SPAN,
      fields: [
        {
          type: 'text',
          name: 'all',
          label: MARKUP,
          hint: LONG_WORDS,
          initial: EMOJI,
          placeholder: LONG_WORDS,
          multiline: true,
          maxLength: 500,
        },
        { type: 'text', name: 'optional', label: RIGHT_TO_LEFT, optional: true },
        { type: 'date-time', name: 'at', label: 'When?', hint: 'Your own time', initial: AT },
        {
          type: 'select',
          name: 'choice',
          label: 'Which?',
          options: Array.from({ length: 130 }, (_, n) => ({
            label: `${n} ${LONG_WORDS}`,
            value: `value-${n}`,
          })),
          initial: 'value-7',
        },
        {
          type: 'select',
          name: 'few',
          label: 'Which of these?',
          options: [{ label: 'This', value: 'this' }],
          optional: true,
        },
      ],
      language: 'pt-BR',
      timeZone: 'America/Sao_Paulo',
    },
  },
];
