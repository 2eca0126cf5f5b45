import type { Temporal } from 'temporal-polyfill';
import type { Action } from '../chat/actions.ts';
import type { Button, Element, Message, Span } from '../chat/message.ts';
import { plain } from '../chat/message.ts';
import { shorten } from '../chat/shorten.ts';
import type { Topic } from '../directory/model.ts';
import type { TopicId } from '../kernel/ids.ts';
import type { TypedWords } from './answer-message.ts';
import { ancestorsOf } from './contact-chain.ts';
import { contactFields } from './contact-fields.ts';
import { gapText } from './gaps/gap.ts';
import { nameIn } from './names.ts';
import type { Snapshot } from './ports.ts';
import type { PointOfContact } from './reach.ts';
import { messageFor, type Reader, whoSpans, wordsFor } from './reader.ts';

interface Asked extends TypedWords {
  /** The moment that was named, if one was: the choices keep it. */
  readonly at?: Temporal.Instant;
  /** What choosing shows: who answers, if nothing else is said. */
  readonly shows?: 'about' | 'why';
}

/** One topic may be meant, or one of several: a button each, and one where none of them was. */
export function choicesMessage(
  reader: Reader,
  snapshot: Snapshot,
  asked: Asked,
  topics: readonly Topic[],
): Message {
  const words = wordsFor(reader);
  const intro = words.spans(topics.length === 1 ? 'choices.one' : 'choices.intro', {
    words: quoted(asked.words),
  });
  return messageFor(reader, intro, [
    { type: 'text', spans: intro },
    {
      type: 'buttons',
      buttons: [
        ...topicButtons(reader, snapshot, asked, topics),
        searchButton(reader),
        noneOfTheseButton(reader, asked, topics),
      ],
    },
  ]);
}

/** Nothing fits for sure: said plainly, with what comes near and with whom one can ask all the same. */
export function nothingMessage(
  reader: Reader,
  snapshot: Snapshot,
  asked: Asked,
  nothing: { readonly nearest: readonly Topic[]; readonly helpDesk?: PointOfContact },
): Message {
  const words = wordsFor(reader);
  const registered = words.spans('nothing.registered', { words: quoted(asked.words) });
  return messageFor(reader, registered, [
    { type: 'text', spans: registered },
    ...waysOnElements(reader, snapshot, asked, nothing),
  ]);
}

/** What was shown was not meant: thanks for having said so, with what comes near besides and with whom one can ask all the same. */
export function notItMessage(
  reader: Reader,
  snapshot: Snapshot,
  asked: Asked,
  next: { readonly nearest: readonly Topic[]; readonly helpDesk?: PointOfContact },
): Message {
  const thanks = wordsFor(reader).spans('not-it.thanks', { words: quoted(asked.words) });
  return messageFor(reader, thanks, [
    { type: 'text', spans: thanks },
    ...waysOnElements(reader, snapshot, asked, next),
  ]);
}

function waysOnElements(
  reader: Reader,
  snapshot: Snapshot,
  asked: Asked,
  { nearest, helpDesk }: { readonly nearest: readonly Topic[]; readonly helpDesk?: PointOfContact },
): readonly Element[] {
  const elements: Element[] = [];
  if (nearest.length > 0) {
    const question = wordsFor(reader).spans(nearest.length === 1 ? 'nothing.one-near' : 'nothing.some-near');
    elements.push({ type: 'text', spans: question });
    elements.push({ type: 'buttons', buttons: topicButtons(reader, snapshot, asked, nearest) });
  }
  elements.push(...helpDeskElements(reader, helpDesk));
  elements.push({ type: 'buttons', buttons: [searchButton(reader), browseButton(reader)] });
  return elements;
}

/** Nothing was asked that could be looked up: an example, in the form that works in this place. */
export function noWordsMessage(reader: Reader, example: Span): Message {
  const spans = wordsFor(reader).spans('nothing.no-words', { example });
  return messageFor(reader, spans, [
    { type: 'text', spans },
    { type: 'buttons', buttons: [searchButton(reader), browseButton(reader)] },
  ]);
}

/** A button of ours, not a link. */
export type ActionButton = Extract<Button, { type: 'action' }>;

/** Opens the form that asks for words. */
export function searchButton(reader: Reader): ActionButton {
  return { type: 'action', label: wordsFor(reader).text('button.search'), action: { type: 'search' } };
}

/** Opens the list of topics at its beginning. */
export function browseButton(reader: Reader): ActionButton {
  return {
    type: 'action',
    label: wordsFor(reader).text('button.browse'),
    action: { type: 'list', page: 0 },
  };
}

/** What was typed, as far as it fits into a sentence. */
export function quoted(words: string): string {
  return shorten(words.replace(/\s+/g, ' ').trim(), LONGEST_QUOTE);
}

const LONGEST_QUOTE = 80;

/** A topic's name, with its parent's where another of the list is called the same. */
export function labelAmong(
  reader: Reader,
  snapshot: Snapshot,
  topic: Topic,
  topics: readonly Topic[],
): string {
  const name = nameIn(topic, reader.language);
  const namesakes = topics.filter((each) => nameIn(each, reader.language) === name);
  const [parent] = ancestorsOf(snapshot.directory, topic);
  return namesakes.length > 1 && parent !== undefined ? `${name} (${nameIn(parent, reader.language)})` : name;
}

function topicButtons(
  reader: Reader,
  snapshot: Snapshot,
  asked: Asked,
  topics: readonly Topic[],
): readonly Button[] {
  return topics.map((topic) => ({
    type: 'action',
    label: labelAmong(reader, snapshot, topic, topics),
    action: showAction(asked, topic.id),
  }));
}

function showAction({ words, at, shows, refused }: Asked, topicId: TopicId): Action {
  const then = at === undefined ? {} : { at: at.toString() };
  switch (shows) {
    case 'about':
      return { type: 'about', topicId };
    case 'why':
      return { type: 'why', topicId, ...then };
    case undefined:
      return {
        type: 'find',
        topicId,
        ...then,
        words: gapText(words),
        ...(refused && { refused: [...refused] }),
      };
    default:
      return shows satisfies never;
  }
}

function noneOfTheseButton(reader: Reader, asked: Asked, topics: readonly Topic[]): Button {
  const { words, at, refused } = asked;
  return {
    type: 'action',
    label: wordsFor(reader).text('button.none-of-these'),
    action: {
      type: 'none-of-these',
      topicIds: topics.map((topic) => topic.id),
      words: gapText(words),
      ...(at !== undefined && { at: at.toString() }),
      ...(refused !== undefined && { refused: [...refused] }),
    },
  };
}

function helpDeskElements(reader: Reader, helpDesk: PointOfContact | undefined): readonly Element[] {
  if (helpDesk === undefined) return [];
  const spans = wordsFor(reader).spans('nothing.help-desk', { who: whoSpans(reader, helpDesk) });
  const fields = contactFields(reader, helpDesk);
  return [{ type: 'text', spans }, ...(fields.length === 0 ? [] : [{ type: 'fields', fields } as const])];
}

/** One line of plain words as a message. */
export function lineMessage(reader: Reader, text: string): Message {
  return messageFor(reader, [plain(text)], [{ type: 'text', spans: [plain(text)] }]);
}
