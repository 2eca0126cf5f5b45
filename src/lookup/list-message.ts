import type { Button, Element, Message, Span } from '../chat/message.ts';
import { bold, plain } from '../chat/message.ts';
import { shorten } from '../chat/shorten.ts';
import type { Topic } from '../directory/model.ts';
import type { TopicId } from '../kernel/ids.ts';
import { descriptionIn, nameIn } from './names.ts';
import type { Snapshot } from './ports.ts';
import { messageFor, type Reader, wordsFor } from './reader.ts';
import { searchTopics } from './search/search.ts';
import { labelAmong, quoted, searchButton } from './search-messages.ts';

/** Where in the topics one is: at the top, below one of them, or among those that fit some words. Pages count from 0. */
export interface Place {
  readonly parentId?: TopicId | undefined;
  readonly words?: string | undefined;
  readonly page: number;
}

const PAGE = 15;

/** The topics at that place, a page of them, by name; each can be opened. A page past the last is the last. */
export function listMessage(reader: Reader, snapshot: Snapshot, place: Place): Message {
  const words = wordsFor(reader);
  const all = topicsAt(reader, snapshot, place);
  const title = titleOf(reader, snapshot, place);
  if (all.length === 0) return emptyMessage(reader, place);

  const page = Math.min(place.page, Math.ceil(all.length / PAGE) - 1);
  const shown = all.slice(page * PAGE, (page + 1) * PAGE);
  const [from, to, count] = [page * PAGE + 1, page * PAGE + shown.length, all.length];
  const range =
    count > PAGE ? words.text('list.range', { from, to, count }) : words.text('list.count', { count });
  const elements: Element[] = [
    { type: 'heading', text: title },
    { type: 'text', spans: [plain(range)], tone: 'subtle' },
    { type: 'list', items: shown.map((topic) => itemSpans(reader, snapshot, topic, shown)) },
    {
      type: 'select',
      placeholder: words.text('list.choose'),
      options: shown.map((topic) => ({
        label: labelAmong(reader, snapshot, topic, shown),
        action:
          childrenOf(snapshot, topic).length > 0
            ? { type: 'list', parentId: topic.id, page: 0 }
            : { type: 'find', topicId: topic.id },
      })),
    },
    { type: 'buttons', buttons: wayButtons(reader, snapshot, { ...place, page }, to < count) },
  ];
  return messageFor(reader, [plain(`${title}: ${range}`)], elements);
}

/** The topics directly below this one, in the directory's order. */
export function childrenOf(snapshot: Snapshot, topic: Topic): readonly Topic[] {
  return childIndex(snapshot.directory.topics).get(topic.id) ?? [];
}

const children = new WeakMap<
  ReadonlyMap<TopicId, Topic>,
  ReadonlyMap<TopicId | undefined, readonly Topic[]>
>();

/** The topics by their parent, those without one (or with one that is gone) under undefined; made once a state. */
function childIndex(topics: ReadonlyMap<TopicId, Topic>): ReadonlyMap<TopicId | undefined, readonly Topic[]> {
  const known = children.get(topics);
  if (known !== undefined) return known;
  const index = new Map<TopicId | undefined, Topic[]>();
  for (const topic of topics.values()) {
    const parent = topic.parentId !== undefined && topics.has(topic.parentId) ? topic.parentId : undefined;
    const siblings = index.get(parent) ?? [];
    index.set(parent, siblings);
    siblings.push(topic);
  }
  children.set(topics, index);
  return index;
}

function topicsAt(reader: Reader, snapshot: Snapshot, place: Place): readonly Topic[] {
  const { topics } = snapshot.directory;
  if (place.words !== undefined) {
    const { matches, near } = searchTopics(snapshot.directory, place.words, reader.language);
    return [...matches, ...near].flatMap((match) => topics.get(match.topicId) ?? []);
  }
  const collator = new Intl.Collator(reader.language);
  return [...(childIndex(topics).get(place.parentId) ?? [])].sort((one, other) =>
    collator.compare(nameIn(one, reader.language), nameIn(other, reader.language)),
  );
}

function titleOf(reader: Reader, snapshot: Snapshot, place: Place): string {
  const words = wordsFor(reader);
  if (place.words !== undefined) return words.text('list.matching', { words: quoted(place.words) });
  const parent = place.parentId === undefined ? undefined : snapshot.directory.topics.get(place.parentId);
  return parent === undefined
    ? words.text('list.all')
    : words.text('list.below', { topic: nameIn(parent, reader.language) });
}

function emptyMessage(reader: Reader, place: Place): Message {
  const words = wordsFor(reader);
  const spans =
    place.words === undefined
      ? words.spans('list.none')
      : words.spans('list.none-matching', { words: quoted(place.words) });
  const browse: readonly Button[] =
    place.words === undefined && place.parentId === undefined
      ? []
      : [{ type: 'action', label: words.text('button.browse'), action: { type: 'list', page: 0 } }];
  return messageFor(reader, spans, [
    { type: 'text', spans },
    { type: 'buttons', buttons: [searchButton(reader), ...browse] },
  ]);
}

/** Enough of a description to know the topic by. */
const LONGEST_NOTE = 90;

function itemSpans(
  reader: Reader,
  snapshot: Snapshot,
  topic: Topic,
  shown: readonly Topic[],
): readonly Span[] {
  const name = bold(labelAmong(reader, snapshot, topic, shown));
  const count = childrenOf(snapshot, topic).length;
  if (count > 0) return [name, plain(` · ${wordsFor(reader).text('list.count', { count })}`)];
  const description = descriptionIn(topic, reader.language)?.split('\n')[0] ?? '';
  if (description === '') return [name];
  return [name, plain(` · ${shorten(description, LONGEST_NOTE)}`)];
}

function wayButtons(reader: Reader, snapshot: Snapshot, place: Place, isMore: boolean): readonly Button[] {
  const words = wordsFor(reader);
  const buttons: Button[] = [];
  const turn = (label: string, page: number): Button => ({
    type: 'action',
    label,
    action: { type: 'list', ...place, page },
  });
  if (place.page > 0) buttons.push(turn(words.text('button.previous-page'), place.page - 1));
  if (isMore) buttons.push(turn(words.text('button.next-page'), place.page + 1));
  if (place.parentId !== undefined) {
    const { parentId } = place;
    const above = snapshot.directory.topics.get(parentId)?.parentId;
    buttons.push({
      type: 'action',
      label: words.text('button.up'),
      action: { type: 'list', page: 0, ...(above !== undefined && { parentId: above }) },
    });
    buttons.push({
      type: 'action',
      label: words.text('button.who'),
      action: { type: 'find', topicId: parentId },
    });
  }
  buttons.push(searchButton(reader));
  return buttons;
}
