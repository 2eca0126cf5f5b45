import type { Intent } from '../chat/intent.ts';
import type { TextKey } from '../chat/languages/texts.ts';
import type { Element, Message } from '../chat/message.ts';
import { plain } from '../chat/message.ts';
import type { Person } from '../directory/model.ts';
import { ownShiftSpans } from '../lookup/mine-message.ts';
import { nameIn } from '../lookup/names.ts';
import { messageFor, type Reader, wordsFor } from '../lookup/reader.ts';
import {
  type ActionButton,
  browseButton,
  lineMessage,
  quoted,
  searchButton,
} from '../lookup/search-messages.ts';
import { whereOnPoint } from '../lookup/where-on-point.ts';
import { type Context, typed } from './context.ts';

/**
 * Nothing was typed: what the asker has to know about themselves, and the ways on. `inquiries`: how many open ones concern them, where
 * that is said here.
 */
export function homeMessage(reader: Reader, context: Context, inquiries = 0): Message {
  const words = wordsFor(reader);
  const intro = words.spans('home.intro', {
    example: typed(context.intent, words.text('example.find')),
  });
  return messageFor(reader, intro, [
    { type: 'heading', text: words.text('home.heading') },
    { type: 'text', spans: intro },
    ...(context.person === undefined ? [] : ownState(reader, context, context.person)),
    ...(inquiries === 0 ? [] : inquiriesElements(reader, inquiries)),
    { type: 'buttons', buttons: waysOn(reader) },
  ]);
}

/** Said once, where the bot is new: what it is for, and how to begin. Nothing of the directory. */
export function greetingMessage(reader: Reader, intent: Intent): Message {
  const words = wordsFor(reader);
  const spans = words.spans('greeting.text', { example: typed(intent, words.text('example.find')) });
  return messageFor(reader, spans, [
    { type: 'heading', text: words.text('greeting.heading') },
    { type: 'text', spans },
    { type: 'buttons', buttons: waysOn(reader) },
  ]);
}

/** What follows “at” is no moment: how to write one. */
export function unreadMessage(
  reader: Reader,
  intent: Intent,
  moment: string,
  example: Extract<TextKey, 'example.who' | 'example.why-then'>,
): Message {
  const words = wordsFor(reader);
  const spans = words.spans('mistake.moment', {
    moment: quoted(moment),
    example: typed(intent, words.text(example)),
  });
  return messageFor(reader, spans, [{ type: 'text', spans }]);
}

/** A sentence that is all there is to say: a refusal, or a button that outlived what it was for. */
export function sentenceMessage(reader: Reader, key: SentenceKey): Message {
  return lineMessage(reader, wordsFor(reader).text(key));
}

export type SentenceKey = Extract<TextKey, `refusal.${string}` | `stale.${string}`>;

/** Something broke: one kind sentence, and what to tell the administrator. */
export function apologyMessage(reader: Reader, reference: string): Message {
  return lineMessage(reader, wordsFor(reader).text('apology', { reference }));
}

function waysOn(reader: Reader): readonly ActionButton[] {
  const help = {
    type: 'action',
    label: wordsFor(reader).text('button.help'),
    action: { type: 'help' },
  } as const;
  return [{ ...searchButton(reader), style: 'primary' }, browseButton(reader), mineButton(reader), help];
}

/** Asks what one is on point for. */
export function mineButton(reader: Reader): ActionButton {
  return { type: 'action', label: wordsFor(reader).text('button.mine'), action: { type: 'mine' } };
}

function inquiriesElements(reader: Reader, count: number): readonly Element[] {
  const words = wordsFor(reader);
  const label = words.text('button.inquiries');
  return [
    { type: 'text', spans: words.spans('home.inquiries', { count }) },
    { type: 'buttons', buttons: [{ type: 'action', label, action: { type: 'inquiries', page: 0 } }] },
  ];
}

/** More topics than this are counted, not named: home is a glance. */
const MOST_NAMED = 3;

function ownState(reader: Reader, context: Context, person: Person): readonly Element[] {
  const words = wordsFor(reader);
  const { topics, shifts } = whereOnPoint(context.snapshot, person.id, context.now);
  const named = topics.slice(0, MOST_NAMED).map((topic) => [plain(nameIn(topic, reader.language))]);
  const rest = topics.length - named.length;
  if (rest > 0) named.push([plain(words.text('list.count', { count: rest }))]);
  const elements: Element[] = [];
  if (named.length > 0) {
    const spans = words.spans('home.on-point', { topics: words.together(named) });
    elements.push({ type: 'text', spans });
  }
  const [shift] = shifts;
  if (shift !== undefined) {
    const value = ownShiftSpans(reader, shift, context.now);
    elements.push({ type: 'fields', fields: [{ label: words.text('label.shift'), value }] });
  }
  return elements;
}
