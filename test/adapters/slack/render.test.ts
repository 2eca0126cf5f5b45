import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { MessageBlocks, ModalView } from '../../../adapters/local/slack/block-kit.ts';
import { renderForm } from '../../../adapters/slack/form.ts';
import { render } from '../../../adapters/slack/render.ts';
import type { Action } from '../../../src/chat/actions.ts';
import type { Form } from '../../../src/chat/form.ts';
import type { Button, Choice, Element, Message, Span } from '../../../src/chat/message.ts';
import { topicId } from '../../../src/kernel/ids.ts';
import { GALLERY_FORMS, GALLERY_MESSAGES } from '../../support/gallery.ts';
import { actionsIn, actionsOf, checkMessage } from './drawn.ts';

const FIXTURES = '../../fixtures/slack';
/** The other languages are drawn and checked too, but kept as files they would say the same thing five times. */
const TRANSLATED = /\b(ru|ro|vi|pt-br)$/;

describe('the gallery', () => {
  it.each(GALLERY_MESSAGES)('message: $name', async ({ name, message }) => {
    const seen = { onlyYou: render(message, true), everyone: render(message, false) };
    for (const drawn of Object.values(seen)) checkMessage(message, drawn);
    if (TRANSLATED.test(slug(name))) return;
    await expect(pretty(seen.everyone)).toMatchFileSnapshot(`${FIXTURES}/message-${slug(name)}.json`);
  });

  it.each(GALLERY_FORMS)('form: $name', async ({ name, form }) => {
    const view = renderForm(form, 'metadata');
    expect(ModalView.parse(view)).toEqual(view);
    if (TRANSLATED.test(slug(name))) return;
    await expect(pretty(view)).toMatchFileSnapshot(`${FIXTURES}/form-${slug(name)}.json`);
  });
});

describe('any message', () => {
  it.each([
    ['of usual size', fc.array(elements(), { maxLength: 70 }), 150],
    ['of many elements', fc.array(elements(), { minLength: 40, maxLength: 70 }), 12],
  ])('%s is within every limit of Slack, and has all its buttons and choices', (_, arbitrary, numRuns) => {
    fc.assert(
      fc.property(text(), arbitrary, fc.boolean(), (summary, drawn, onlyYou) => {
        const message = { ...messageOf(drawn), summary };
        fc.pre(actionsOf(message).length <= 1_000);
        const { text: shown, blocks } = render(message, onlyYou);
        expect(MessageBlocks.safeParse(blocks).error).toBeUndefined();
        expect(shown.length).toBeGreaterThan(0);
        expect(shown.length).toBeLessThanOrEqual(4_000);
        expect(actionsIn({ text: shown, blocks })).toEqual(actionsOf(message));
      }),
      { numRuns, endOnFailure: true },
    );
  });

  it('keeps every word of its texts', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 900 }), { maxLength: 12 }), (texts) => {
        const spans = texts.map((text): Span => ({ type: 'plain', text }));
        const drawn = render(messageOf([{ type: 'text', spans }]), false);
        const shown = drawn.blocks.flatMap((block) =>
          block.type === 'section' ? [unescaped(block.text?.text)] : [],
        );
        expect(letters(shown.join(''))).toBe(letters(texts.join('')));
      }),
      { numRuns: 150 },
    );
  });

  it('can make nobody look: no text becomes a mention, a link or a broadcast', () => {
    const words = fc.constantFrom(
      '<!channel>',
      '<@U0BOB0001>',
      '<#C1|x>',
      '@here',
      '&lt;!here&gt;',
      '<',
      '>',
      '&',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const drawn = render(
          messageOf([
            {
              type: 'text',
              spans: [
                { type: 'plain', text },
                { type: 'bold', text },
              ],
            },
          ]),
          false,
        );
        for (const block of drawn.blocks) {
          const shown = block.type === 'section' ? (block.text?.text ?? '') : '';
          expect(shown).not.toMatch(/<[@#!]/);
          expect(shown).not.toMatch(/&(?!amp;|lt;|gt;)/);
        }
      }),
    );
  });
});

describe('at the edge of a limit', () => {
  it.each([
    [150, 'header'],
    [151, 'section'],
  ])('a heading of %i characters is a %s', (length, type) => {
    const drawn = render(messageOf([{ type: 'heading', text: 'x'.repeat(length) }]), false);
    expect(drawn.blocks.map((block) => block.type)).toEqual([type]);
    expect(MessageBlocks.safeParse(drawn.blocks).error).toBeUndefined();
  });

  it('choices that have little in common are a select while they fit, and buttons from then on', () => {
    const drawn = Array.from({ length: 80 }, (_, length) => {
      const words = 'w'.repeat(length);
      const options: Choice[] = [
        { label: 'Other', action: { type: 'help' } },
        { label: 'List', action: { type: 'list', words, page: 0 } },
      ];
      const message = messageOf([{ type: 'select', placeholder: 'Choose', options }]);
      const { text: shown, blocks } = render(message, false);
      expect(MessageBlocks.safeParse(blocks).error).toBeUndefined();
      expect(actionsIn({ text: shown, blocks })).toEqual(actionsOf(message));
      return blocks.flatMap((block) => (block.type === 'actions' ? (block.elements[0]?.type ?? []) : []));
    }).flat();
    expect(new Set(drawn)).toEqual(new Set(['static_select', 'button']));
    expect(drawn.lastIndexOf('static_select')).toBeLessThan(drawn.indexOf('button'));
  });
});

describe('any form', () => {
  it('is within every limit of Slack', () => {
    const text = fc.string({ maxLength: 4_000 });
    const field = fc.record({ label: text, hint: text, placeholder: text, initial: text });
    fc.assert(
      fc.property(fc.array(field, { minLength: 1, maxLength: 20 }), text, (fields, title) => {
        const form: Form = {
          title,
          submitLabel: title,
          cancelLabel: title,
          action: { type: 'search' },
          intro: [{ type: 'plain', text: title }],
          fields: fields.map((one, n) => ({ type: 'text', name: `f${n}`, ...one, maxLength: 500 })),
          language: 'en',
          timeZone: 'UTC',
        };
        const view = renderForm(form, '');
        expect(ModalView.safeParse(view).error).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  it('is refused where ours to carry does not fit', () => {
    const [first] = GALLERY_FORMS;
    expect(() => first && renderForm(first.form, 'x'.repeat(3_001))).toThrow(RangeError);
  });
});

function messageOf(elements: readonly Element[]): Message {
  return { summary: 'Summary', elements, language: 'en', timeZone: 'UTC' };
}

function text(): fc.Arbitrary<string> {
  const short = fc.string({ unit: 'binary', maxLength: 60 });
  const long = fc
    .tuple(fc.string({ minLength: 1, maxLength: 20 }), fc.nat(400))
    .map(([word, times]) => word.repeat(times));
  return fc.oneof({ weight: 6, arbitrary: short }, { weight: 1, arbitrary: long });
}

function spans(): fc.Arbitrary<Span[]> {
  const at = fc.integer({ min: 0, max: 4e9 }).map((s) => Temporal.Instant.fromEpochMilliseconds(s * 1_000));
  const span: fc.Arbitrary<Span> = fc.oneof(
    fc.record({ type: fc.constantFrom('plain' as const, 'bold' as const, 'code' as const), text: text() }),
    fc.record({ type: fc.constant('link' as const), text: text(), url: fc.oneof(fc.webUrl(), text()) }),
    fc.record({
      type: fc.constant('mention' as const),
      name: text(),
      account: fc.oneof(fc.constant('U0ALICE01'), text()),
      pings: fc.boolean(),
    }),
    fc.record({
      type: fc.constant('instant' as const),
      at,
      style: fc.constantFrom('time' as const, 'date' as const, 'date-time' as const),
    }),
  );
  return fc.array(span, { maxLength: 8 });
}

function actions(): fc.Arbitrary<Action> {
  const id = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,63}$/).map(topicId);
  return fc.oneof(
    fc.record({ type: fc.constantFrom('find' as const, 'about' as const), topicId: id }),
    fc.record({
      type: fc.constant('list' as const),
      words: fc.string({ maxLength: 200 }),
      page: fc.nat(1_000),
    }),
    fc.constantFrom<Action>({ type: 'mine' }, { type: 'help' }, { type: 'search' }),
  );
}

function buttons(): fc.Arbitrary<Button[]> {
  const button: fc.Arbitrary<Button> = fc.oneof(
    fc.record({ type: fc.constant('action' as const), label: text(), spoken: text(), action: actions() }),
    fc.record({ type: fc.constant('link' as const), label: text(), url: fc.oneof(fc.webUrl(), text()) }),
  );
  return fc.array(button, { maxLength: 30 });
}

function elements(): fc.Arbitrary<Element> {
  const choice: fc.Arbitrary<Choice> = fc.record({ label: text(), action: actions() });
  return fc.oneof(
    fc.record({ type: fc.constant('heading' as const), text: text() }),
    fc.record({ type: fc.constant('text' as const), spans: spans() }),
    fc.record({
      type: fc.constant('text' as const),
      spans: spans(),
      tone: fc.constantFrom('subtle' as const, 'warning' as const, 'quote' as const),
    }),
    fc.record({ type: fc.constant('list' as const), items: fc.array(spans(), { maxLength: 12 }) }),
    fc.record({
      type: fc.constant('fields' as const),
      fields: fc.array(fc.record({ label: text(), value: spans() }), { maxLength: 12 }),
    }),
    fc.constant<Element>({ type: 'divider' }),
    fc.record({ type: fc.constant('buttons' as const), buttons: buttons() }),
    fc.record({
      type: fc.constant('select' as const),
      placeholder: text(),
      options: fc.array(choice, { maxLength: 130 }),
    }),
  );
}

/** What is left of a text when space, and what stands for emphasis marks, are taken away. */
function letters(shown: string): string {
  return shown.replaceAll(/[\s\u200B*_~`∗ˍ∼ˋ]/g, '');
}

function unescaped(shown = ''): string {
  return shown.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
