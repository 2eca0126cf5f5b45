import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { renderForm } from '../../../adapters/teams/form.ts';
import { renderMessage, renderSummary } from '../../../adapters/teams/render.ts';
import type { Action } from '../../../src/chat/actions.ts';
import type { Button, Choice, Element, Message, Span } from '../../../src/chat/message.ts';
import { plain } from '../../../src/chat/message.ts';
import { rotationId, topicId } from '../../../src/kernel/ids.ts';
import { GALLERY_FORMS, GALLERY_MESSAGES } from '../../support/gallery.ts';
import { check, checkMessage } from './drawn.ts';
import { actionsOf, textsOf } from './workspace.ts';

function fixture(kind: string, name: string): string {
  return `../../fixtures/teams/${kind}-${name.replace(/\W+/g, '-').toLowerCase()}.json`;
}

/** One language of each is kept: the others differ in their words, and are checked, not reviewed. */
function isReviewed(name: string): boolean {
  return !/, (?:ru|ro|vi|pt-BR)$/.test(name);
}

describe('every message there is', () => {
  it.each(GALLERY_MESSAGES.map(({ name, message }) => [name, message] as const))(
    'is drawn as reviewed: %s',
    async (name, message) => {
      const cards = renderMessage(message);
      checkMessage(message, cards);
      const text = `${JSON.stringify({ summary: renderSummary(message), cards }, undefined, 2)}\n`;
      if (isReviewed(name)) await expect(text).toMatchFileSnapshot(fixture('message', name));
    },
  );
});

describe('every form there is', () => {
  it.each(GALLERY_FORMS.map(({ name, form }) => [name, form] as const))(
    'is drawn as reviewed: %s',
    async (name, form) => {
      const card = renderForm(form);
      check([card]);
      const text = `${JSON.stringify(card, undefined, 2)}\n`;
      if (isReviewed(name)) await expect(text).toMatchFileSnapshot(fixture('form', name));
    },
  );
});

const AT = Temporal.Instant.from('2026-08-07T07:00:00.123Z');
const text = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '**',
    '{{DATE(2026-01-01T00:00:00Z,SHORT)}}',
    '<at>you</at>',
    '1. one\n- two\n# three',
    '\\',
    '',
  ),
  fc.string({
    unit: fc.constantFrom('я', '\\', '*', 'ệ', '"', '\u0001', '👩🏽‍💻'),
    minLength: 2_000,
    maxLength: 9_000,
  }),
);
const span: fc.Arbitrary<Span> = fc.oneof(
  text.map(plain),
  text.map((words): Span => ({ type: 'bold', text: words })),
  text.map((words): Span => ({ type: 'code', text: words })),
  fc
    .tuple(text, fc.oneof(fc.webUrl(), text))
    .map(([words, url]): Span => ({ type: 'link', text: words, url })),
  fc.tuple(text, fc.boolean(), fc.option(fc.string(), { nil: undefined })).map(
    ([name, pings, account]): Span => ({
      type: 'mention',
      name,
      pings,
      ...(account !== undefined && { account }),
    }),
  ),
  fc.constantFrom('time', 'date', 'date-time').map((style): Span => ({ type: 'instant', at: AT, style })),
);
const id = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,63}$/);
const action: fc.Arbitrary<Action> = fc.oneof(
  id.map((name): Action => ({ type: 'find', topicId: topicId(name) })),
  id.map((name): Action => ({ type: 'find-at', topicId: topicId(name) })),
  id.map((name): Action => ({ type: 'schedule', rotationId: rotationId(name) })),
  fc.string({ maxLength: 200 }).map((typed): Action => ({ type: 'list', words: typed, page: 3 })),
  fc.constantFrom<Action>({ type: 'mine' }, { type: 'help' }, { type: 'search' }),
);
const button: fc.Arbitrary<Button> = fc.oneof(
  fc.tuple(text, action).map(([label, meant]): Button => ({ type: 'action', label, action: meant })),
  fc
    .tuple(text, text, action)
    .map(([label, spoken, meant]): Button => ({ type: 'action', label, spoken, action: meant })),
  fc.tuple(text, fc.webUrl()).map(([label, url]): Button => ({ type: 'link', label, url })),
);
const choice: fc.Arbitrary<Choice> = fc
  .tuple(text, action)
  .map(([label, meant]) => ({ label, action: meant }));
const spans = fc.array(span, { maxLength: 12 });
const element: fc.Arbitrary<Element> = fc.oneof(
  text.map((words): Element => ({ type: 'heading', text: words })),
  spans.map((all): Element => ({ type: 'text', spans: all })),
  spans.map((all): Element => ({ type: 'text', spans: all, tone: 'warning' })),
  spans.map((all): Element => ({ type: 'text', spans: all, tone: 'quote' })),
  fc.array(spans, { maxLength: 60 }).map((items): Element => ({ type: 'list', items })),
  fc
    .array(fc.record({ label: text, value: spans }), { maxLength: 30 })
    .map((fields): Element => ({ type: 'fields', fields })),
  fc.constant<Element>({ type: 'divider' }),
  fc.array(button, { maxLength: 80 }).map((buttons): Element => ({ type: 'buttons', buttons })),
  fc
    .tuple(text, fc.array(choice, { maxLength: 260 }))
    .map(([placeholder, options]): Element => ({ type: 'select', placeholder, options })),
);
const message: fc.Arbitrary<Message> = fc
  .tuple(text, fc.array(element, { maxLength: 8 }))
  .map(([summary, elements]) => ({ summary, elements, language: 'vi', timeZone: 'UTC' }));

describe('any message', () => {
  it('is within the limits, good by the schema, and keeps every button and entry', () => {
    fc.assert(
      fc.property(message, (one) => {
        const cards = renderMessage(one);
        checkMessage(one, cards);
      }),
      { numRuns: 40 },
    );
  });

  it("lets nobody's words become a date, a mention or markup", () => {
    const elements: Element[] = [
      {
        type: 'text',
        spans: [
          plain('{{DATE(2026-01-01T00:00:00Z,SHORT)}} <at>Bob</at> [x](https://evil.example) **b** _i_'),
        ],
      },
      { type: 'text', spans: [plain('1. one\n- two\n# three\n+ four')] },
    ];
    const [card] = renderMessage({ summary: 'x', elements, language: 'en', timeZone: 'UTC' });
    expect(textsOf(card)).toEqual([
      '{\\{DATE(2026-01-01T00:00:00Z,SHORT)}} \\<at\\>Bob\\</at\\> \\[x\\](https://evil.example) \\*\\*b\\*\\* \\_i\\_',
      '1\\. one\n\n\\- two\n\n\\# three\n\n\\+ four',
    ]);
  });

  it('pings only whom it means to', () => {
    const mention = { type: 'mention', name: 'Alice <Ng>', account: '29:alice' } as const;
    const elements: Element[] = [
      { type: 'text', spans: [{ ...mention, pings: true }, plain(' '), { ...mention, pings: false }] },
    ];
    const [card] = renderMessage({ summary: 'x', elements, language: 'en', timeZone: 'UTC' });
    expect(textsOf(card)).toEqual(['<at>Alice  Ng</at> **Alice \\<Ng\\>**']);
    expect(card.msteams?.entities).toEqual([
      { type: 'mention', text: '<at>Alice  Ng</at>', mentioned: { id: '29:alice', name: 'Alice  Ng' } },
    ]);
  });

  it('opens no address that no client should', () => {
    const url = 'javascript:alert(1)';
    const elements: Element[] = [
      { type: 'text', spans: [{ type: 'link', text: 'click', url }] },
      { type: 'buttons', buttons: [{ type: 'link', label: 'Click', url }] },
    ];
    const [card] = renderMessage({ summary: 'x', elements, language: 'en', timeZone: 'UTC' });
    expect(textsOf(card)).toEqual(['click', 'Click: javascript:alert(1)']);
    expect(actionsOf(card)).toEqual([]);
  });
});
