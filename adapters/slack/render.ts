import type { ActionsBlockElement, KnownBlock, Button as SlackButton } from '@slack/types';
import { encodeAction } from '../../src/chat/actions.ts';
import {
  type Button,
  bold,
  type Choice,
  type Element,
  type LabelledValue,
  type Message,
  plain,
  type Span,
  type Tone,
} from '../../src/chat/message.ts';
import { plainSpans } from '../../src/chat/plain-text.ts';
import { shorten } from '../../src/chat/shorten.ts';
import { chunks, LIMITS, pieces } from './limits.ts';
import { escapeText, markup, plainMarkup, type Reader } from './markup.ts';
import { numberSelect, option, optionsOrGroups, packChoices, plainText } from './select.ts';

/** A message as the Web API, a `response_url` and an acknowledgement take it. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** The action ids of the two kinds of buttons; a select's are made by `packChoices`. */
const PRESS = 'press:';
const VISIT = 'visit:';

/**
 * Draws a message in Block Kit. Whatever is over a limit goes on in another block or is shortened visibly; no button and no
 * choice is lost, up to the 1,225 buttons that one message can hold. `onlyYou` says that nobody but the reader sees it, so naming people there links to them without a ping.
 */
export function render(message: Message, onlyYou: boolean): SlackMessage {
  const reader: Reader = { language: message.language, timeZone: message.timeZone, onlyYou };
  const blocks = message.elements.flatMap((element) => elementBlocks(element, reader));
  const summary = shorten(plainMarkup(message.summary.trim() || '–'), LIMITS.messageText);
  return { text: summary, blocks: withinBlocks(blocks, LIMITS.messageBlocks) };
}

/** Running text as sections: also what stands above the fields of a form. */
export function sections(spans: readonly Span[], reader: Reader): KnownBlock[] {
  return markup(spans, reader, LIMITS.sectionText).map((text) => ({ type: 'section', text: mrkdwn(text) }));
}

/** A heading; one that is too long for Slack's own is bold text instead. */
export function heading(text: string, reader: Reader): KnownBlock[] {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line === '') return [];
  if (line.length > LIMITS.headerText) return sections([bold(line)], reader);
  return [{ type: 'header', text: plainText(line, LIMITS.headerText) }];
}

/** One element of a message, or of what a form shows above its fields. */
export function elementBlocks(element: Element, reader: Reader): KnownBlock[] {
  switch (element.type) {
    case 'heading':
      return heading(element.text, reader);
    case 'text':
      return textBlocks(element.spans, element.tone, reader);
    case 'list':
      return listBlocks(element.items, reader);
    case 'fields':
      return fieldBlocks(element.fields, reader);
    case 'divider':
      return [{ type: 'divider' }];
    case 'buttons':
      return buttonBlocks(element.buttons, reader);
    case 'select':
      return selectBlocks(element.placeholder, element.options, reader);
    default:
      return element satisfies never;
  }
}

function textBlocks(spans: readonly Span[], tone: Tone | undefined, reader: Reader): KnownBlock[] {
  switch (tone) {
    case undefined:
      return sections(spans, reader);
    case 'warning':
      return sections([plain('⚠️ '), ...spans], reader);
    case 'subtle':
      return markup(spans, reader, LIMITS.contextText).map((text) => {
        return { type: 'context', elements: [mrkdwn(text)] };
      });
    case 'quote':
      return quoteBlocks(spans, reader);
    case 'code':
      return codeBlocks(spans, reader);
    default:
      return tone satisfies never;
  }
}

/** Every line of a quote begins with its mark: docs.slack.dev/messaging/formatting-message-text#quotes */
const QUOTE = '>';

function quoteBlocks(spans: readonly Span[], reader: Reader): KnownBlock[] {
  const parts = markup(spans, reader, LIMITS.sectionText - QUOTE.length);
  const lines = parts.flatMap((part) => part.split('\n')).map((line) => `${QUOTE}${line}`);
  return packLines(lines, LIMITS.sectionText).map((text) => ({ type: 'section', text: mrkdwn(text) }));
}

/** Between these Slack leaves lines and spaces as they are: docs.slack.dev/messaging/formatting-message-text#basic-formatting */
const FENCE = '```';

function codeBlocks(spans: readonly Span[], reader: Reader): KnownBlock[] {
  // A fence inside would end the block: a space that has no width keeps its marks apart.
  const code = plainSpans(spans, reader.language, reader.timeZone).replaceAll(FENCE, '`\u200b`\u200b`');
  const room = LIMITS.sectionText - 2 * FENCE.length - 2;
  const lines = code
    .split('\n')
    .flatMap((line) => (line === '' ? [''] : pieces(line, Math.floor(room / 5)).map(escapeText)));
  return packLines(lines, room).map((text) => ({
    type: 'section',
    text: mrkdwn(`${FENCE}\n${text}\n${FENCE}`),
  }));
}

function listBlocks(items: readonly (readonly Span[])[], reader: Reader): KnownBlock[] {
  const lines = items.flatMap((item) => markup([plain('• '), ...item], reader, LIMITS.sectionText));
  return packLines(lines, LIMITS.sectionText).map((text) => ({ type: 'section', text: mrkdwn(text) }));
}

function fieldBlocks(fields: readonly LabelledValue[], reader: Reader): KnownBlock[] {
  const texts = fields.flatMap((field) => {
    return markup([bold(field.label), plain('\n'), ...field.value], reader, LIMITS.fieldText);
  });
  return chunks(texts, LIMITS.sectionFields).map((part) => ({ type: 'section', fields: part.map(mrkdwn) }));
}

function buttonBlocks(buttons: readonly Button[], reader: Reader): KnownBlock[] {
  const drawn = buttons.map((button, index) => drawButton(button, index));
  const elements = drawn.filter((button) => button !== undefined);
  const unlinked = buttons.filter((_, index) => drawn[index] === undefined);
  return [...unlinked.flatMap((button) => sections(asText(button), reader)), ...actionsBlocks(elements)];
}

/** Undefined for an address that Slack would refuse as a button's. */
function drawButton(button: Button, index: number): SlackButton | undefined {
  const text = plainText(button.label, LIMITS.buttonText);
  switch (button.type) {
    case 'action': {
      const value = encodeAction(button.action);
      const style = button.style === undefined ? {} : { style: button.style };
      const spoken = button.spoken
        ? { accessibility_label: shorten(button.spoken, LIMITS.accessibilityLabel) }
        : {};
      return { type: 'button', action_id: `${PRESS}${index}`, text, value, ...style, ...spoken };
    }
    case 'link': {
      const fits = button.url.length <= LIMITS.buttonUrl && /^https?:/i.test(button.url);
      if (!fits || !URL.canParse(button.url)) return undefined;
      return { type: 'button', action_id: `${VISIT}${index}`, text, url: button.url };
    }
    default:
      return button satisfies never;
  }
}

function asText(button: Button): Span[] {
  return button.type === 'link' ? [plain(`${button.label}: ${button.url}`)] : [plain(button.label)];
}

/** A select; where its actions have too little in common to fit into options, the choices are buttons. */
function selectBlocks(placeholder: string, choices: readonly Choice[], reader: Reader): KnownBlock[] {
  if (choices.length === 0) return [];
  const packed = packChoices(choices);
  if (packed === undefined) {
    return buttonBlocks(
      choices.map((choice) => ({ type: 'action', ...choice })),
      reader,
    );
  }
  const options = choices.map((choice, index) => option(choice.label, packed.values[index] ?? ''));
  return chunks(options, LIMITS.selectOptions * LIMITS.selectGroups).map((part) => ({
    type: 'actions',
    elements: [
      {
        type: 'static_select',
        action_id: packed.actionId,
        placeholder: plainText(placeholder, LIMITS.placeholder),
        ...optionsOrGroups(part),
      },
    ],
  }));
}

function actionsBlocks(elements: readonly ActionsBlockElement[]): KnownBlock[] {
  return chunks(elements, LIMITS.actionsElements).map((part) => ({ type: 'actions', elements: part }));
}

/**
 * Over so many blocks Slack takes nothing at all, so what is that long gives up, step by step, what it can miss most easily:
 * dividers, then the space between texts; then its last texts, saying how many blocks of them; never a button or a choice.
 */
export function withinBlocks(blocks: KnownBlock[], most: number): KnownBlock[] {
  if (blocks.length <= most) return blocks;
  const tight = mergeTexts(blocks.filter((block) => block.type !== 'divider'));
  if (tight.length <= most) return tight;
  const controls = actionsBlocks(
    tight.flatMap((block) => (block.type === 'actions' ? block.elements : [])).map(renumber),
  );
  const texts = tight.filter((block) => block.type !== 'actions');
  const room = most - controls.length - 1;
  const kept = texts.slice(0, Math.max(0, room));
  const missing = texts.length - kept.length;
  const note: KnownBlock[] =
    missing === 0 ? [] : [{ type: 'context', elements: [mrkdwn(`… (+${missing})`)] }];
  return [...kept, ...note, ...controls].slice(0, most);
}

/** What stood in several rows needs ids of its own in one. */
function renumber(element: ActionsBlockElement, index: number): ActionsBlockElement {
  const { action_id: id = '' } = element;
  if (element.type === 'static_select') return { ...element, action_id: numberSelect(id, index) };
  if (element.type !== 'button') return element;
  return { ...element, action_id: `${id.startsWith(VISIT) ? VISIT : PRESS}${index}` };
}

function mergeTexts(blocks: readonly KnownBlock[]): KnownBlock[] {
  const merged: KnownBlock[] = [];
  let lines: string[] = [];
  const flush = (): void => {
    const texts = packLines(lines, LIMITS.sectionText);
    merged.push(...texts.map((text): KnownBlock => ({ type: 'section', text: mrkdwn(text) })));
    lines = [];
  };
  for (const block of blocks) {
    const text = textOf(block);
    if (text === undefined) {
      flush();
      merged.push(block);
    } else lines.push(...text);
  }
  flush();
  return merged;
}

/** The lines of a block that is nothing but text. */
function textOf(block: KnownBlock): string[] | undefined {
  if (block.type === 'header') return [`*${plainMarkup(block.text.text)}*`];
  if (block.type === 'section' && block.accessory === undefined) {
    return [
      ...(block.text === undefined ? [] : [block.text.text]),
      ...(block.fields ?? []).map((f) => f.text),
    ];
  }
  if (block.type !== 'context') return undefined;
  return block.elements.flatMap((element) => ('text' in element ? [element.text] : []));
}

/** Lines joined into texts of at most `limit` characters; no line is longer than that. */
function packLines(lines: readonly string[], limit: number): string[] {
  const texts: string[] = [];
  for (const line of lines) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + 1 + line.length <= limit)
      texts[texts.length - 1] = `${last}\n${line}`;
    else texts.push(line);
  }
  return texts;
}

/** `verbatim` keeps Slack from making links, mentions or channel names out of what people typed. */
function mrkdwn(text: string): { type: 'mrkdwn'; text: string; verbatim: true } {
  return { type: 'mrkdwn', text, verbatim: true };
}
