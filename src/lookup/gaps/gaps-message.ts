import type { Action } from '../../chat/actions.ts';
import type { Button, Element, Message, Span, Tone } from '../../chat/message.ts';
import { bold, plain } from '../../chat/message.ts';
import { nameKey } from '../../directory/name-key.ts';
import type { PersonId } from '../../kernel/ids.ts';
import { nameIn } from '../names.ts';
import type { Snapshot } from '../ports.ts';
import { messageFor, type Reader, wordsFor } from '../reader.ts';
import { quoted } from '../search-messages.ts';
import type { GapCluster } from './clusters.ts';
import { nearestToName } from './near-topics.ts';

/** How far back the list goes, and which page of it is shown; pages count from 0. */
export interface GapsPlace {
  readonly days: number;
  readonly page: number;
}

/** What came of the last press, said above the list. */
export interface GapNote {
  readonly spans: readonly Span[];
  readonly tone?: Tone;
  readonly buttons?: readonly Button[];
}

const PAGE = 10;
/** How many of the texts are shown beside what they have in common. */
const MOST_TEXTS = 3;

/** What people look for and do not find, a page of it, each with what the manager can make of it. A page past the last is the last. */
export function gapsMessage(
  reader: Reader,
  snapshot: Snapshot,
  viewerId: PersonId,
  clusters: readonly GapCluster[],
  place: GapsPlace,
  note?: GapNote,
): Message {
  const words = wordsFor(reader);
  const noted = note === undefined ? [] : noteElements(note);
  const count = clusters.length;
  if (count === 0) {
    const none = words.spans('gaps.none', { count: place.days });
    return messageFor(reader, note?.spans ?? none, [...noted, { type: 'text', spans: none }]);
  }
  const page = Math.min(place.page, Math.ceil(count / PAGE) - 1);
  const shown = clusters.slice(page * PAGE, (page + 1) * PAGE);
  const [from, to] = [page * PAGE + 1, page * PAGE + shown.length];
  const period = words.text('gaps.days', { count: place.days });
  const range = words.text('list.range', { from, to, count });
  const here = { days: place.days, page };
  const turning = turnButtons(reader, here, to < count);
  const heading = words.text('gaps.heading');
  return messageFor(reader, note?.spans ?? [plain(`${heading}: ${range}`)], [
    ...noted,
    { type: 'heading', text: heading },
    { type: 'text', spans: [plain(`${period} · ${range}`)], tone: 'subtle' },
    ...shown.flatMap((cluster) => clusterElements(reader, snapshot, viewerId, cluster, here)),
    ...(turning.length > 0 ? [{ type: 'buttons', buttons: turning } as const] : []),
  ]);
}

function noteElements({ spans, tone, buttons = [] }: GapNote): readonly Element[] {
  return [
    { type: 'text', spans, ...(tone && { tone }) },
    ...(buttons.length > 0 ? [{ type: 'buttons', buttons } as const] : []),
    { type: 'divider' },
  ];
}

function clusterElements(
  reader: Reader,
  snapshot: Snapshot,
  viewerId: PersonId,
  cluster: GapCluster,
  place: GapsPlace,
): readonly Element[] {
  const words = wordsFor(reader);
  const { name, people, lastAt, texts } = cluster;
  const asked = words.spans('gaps.asked', {
    count: people,
    at: { type: 'instant', at: lastAt, style: 'date' },
  });
  const others = texts
    .filter((text) => nameKey(text) !== nameKey(name))
    .slice(0, MOST_TEXTS)
    .map((text) => words.text('gaps.quoted', { words: quoted(text) }));
  const spans = [
    bold(quoted(name)),
    plain(' · '),
    ...asked,
    ...(others.length === 0 ? [] : [plain(`\n${others.join(' ')}`)]),
    ...refusedSpans(reader, snapshot, cluster),
  ];
  return [
    { type: 'text', spans },
    { type: 'buttons', buttons: clusterButtons(reader, snapshot, viewerId, cluster, place) },
  ];
}

function refusedSpans(reader: Reader, snapshot: Snapshot, { refused }: GapCluster): readonly Span[] {
  const names = refused
    .flatMap((id) => snapshot.directory.topics.get(id) ?? [])
    .slice(0, MOST_TEXTS)
    .map((topic) => [plain(quoted(nameIn(topic, reader.language)))]);
  if (names.length === 0) return [];
  const words = wordsFor(reader);
  return [plain('\n'), ...words.spans('gaps.refused', { topics: words.together(names) })];
}

function clusterButtons(
  reader: Reader,
  snapshot: Snapshot,
  viewerId: PersonId,
  cluster: GapCluster,
  { days, page }: GapsPlace,
): readonly Button[] {
  const words = wordsFor(reader);
  const here = { gap: cluster.key, days, page };
  const button = (label: string, action: Action): Button => ({ type: 'action', label, action });
  const nearest = nearestToName(snapshot, cluster, viewerId);
  const alias =
    nearest &&
    button(words.text('gaps.alias', { topic: nameIn(nearest, reader.language) }), {
      type: 'gap-alias',
      ...here,
      topicId: nearest.id,
      name: cluster.name,
    });
  return [
    ...(alias ? [alias] : []),
    button(words.text('gaps.alias-other'), { type: 'gap-alias-form', ...here }),
    button(words.text('gaps.topic'), { type: 'gap-topic-form', ...here }),
    button(words.text('gaps.dismiss'), { type: 'gap-dismiss', ...here }),
  ];
}

function turnButtons(reader: Reader, { days, page }: GapsPlace, isMore: boolean): readonly Button[] {
  const words = wordsFor(reader);
  const turn = (label: string, to: number): Button => ({
    type: 'action',
    label,
    action: { type: 'gaps', days, page: to },
  });
  return [
    ...(page > 0 ? [turn(words.text('button.previous-page'), page - 1)] : []),
    ...(isMore ? [turn(words.text('button.next-page'), page + 1)] : []),
  ];
}
