import type { Temporal } from 'temporal-polyfill';
import type { Form } from '../../src/chat/form.ts';
import type { Message } from '../../src/chat/message.ts';
import { aliasForm, topicForm } from '../../src/dialogue/gap-forms.ts';
import { managersOf } from '../../src/directory/managers.ts';
import type { PersonId, TopicId } from '../../src/kernel/ids.ts';
import type { GapRefusal } from '../../src/lookup/gaps/close-gaps.ts';
import type { GapCluster } from '../../src/lookup/gaps/clusters.ts';
import { LONGEST_GAP, MOST_REFUSED } from '../../src/lookup/gaps/gap.ts';
import {
  aliasNote,
  dismissedNote,
  forManagersSpans,
  refusalNote,
  topicNote,
  undoneNote,
} from '../../src/lookup/gaps/gap-notes.ts';
import { gapsMessage } from '../../src/lookup/gaps/gaps-message.ts';
import type { Snapshot } from '../../src/lookup/ports.ts';
import { messageFor, type Reader } from '../../src/lookup/reader.ts';
import { notItMessage } from '../../src/lookup/search-messages.ts';

const PASTED = '<!here> "quoted" \\ & *Größe* сколько đậu 👩🏽‍💻 '.repeat(9);

/** What people typed, as long as it is kept. */
const LONG_TEXT = PASTED.slice(0, LONGEST_GAP);

function cluster(snapshot: Snapshot, at: Temporal.Instant, n: number, isLarge: boolean): GapCluster {
  const ids: readonly TopicId[] = [...snapshot.directory.topics.keys()];
  const texts = isLarge ? Array.from({ length: 5 }, (_, text) => `${n}${text} ${LONG_TEXT}`) : ['x'];
  const cut = texts.map((text) => text.slice(0, LONGEST_GAP));
  return {
    key: cut[0] ?? '',
    name: isLarge ? `topic-${n} ${LONG_TEXT}`.slice(0, 99) : 'x',
    language: 'en',
    people: isLarge ? 1_234 : 1,
    texts: cut,
    keys: cut,
    refused: isLarge ? ids.slice(-MOST_REFUSED) : [],
    lastAt: at,
  };
}

/** Everything that is said of what people look for and do not find. */
export function gapMessages(
  reader: Reader,
  snapshot: Snapshot,
  actorId: PersonId,
  at: Temporal.Instant,
  isLarge: boolean,
): Readonly<Record<string, Message>> {
  const { directory } = snapshot;
  const [topic] = directory.topics.values();
  if (topic === undefined) throw new Error('Nothing to show');
  const clusters = Array.from({ length: isLarge ? 35 : 1 }, (_, n) => cluster(snapshot, at, n, isLarge));
  const place = { days: isLarge ? 90 : 1, page: isLarge ? 1 : 0 };
  const name = clusters[0]?.name ?? '';
  const undo = {
    type: 'gap-undo',
    closedAt: at.toString(),
    alias: { topicId: topic.id, name },
    ...place,
  } as const;
  const managers = managersOf(directory, snapshot.rotations);
  const refusal: GapRefusal = isLarge
    ? { code: 'not-allowed', editors: managers }
    : { code: 'name-taken', by: topic.id, name };
  const notes = {
    'gaps after another name': aliasNote(reader, { topic, name, isNew: true }, undo),
    'gaps after a known name': aliasNote(reader, { topic, name, isNew: false }, undo),
    'gaps after a new topic': topicNote(reader, topic),
    'gaps after dismissing': dismissedNote(reader, name, undo),
    'gaps after undoing': undoneNote(reader),
    'gaps after a refusal': refusalNote(reader, snapshot, refusal),
  };
  const privately = forManagersSpans(reader, snapshot, managers);
  const refused = isLarge ? [...directory.topics.keys()].slice(0, MOST_REFUSED) : [topic.id];
  const nearest = isLarge ? [...directory.topics.values()].slice(-5) : [];
  return {
    gaps: gapsMessage(reader, snapshot, actorId, clusters, place),
    'no gaps': gapsMessage(reader, snapshot, actorId, [], place),
    ...Object.fromEntries(
      Object.entries(notes).map(([key, note]) => [
        key,
        gapsMessage(reader, snapshot, actorId, clusters.slice(0, 1), place, note),
      ]),
    ),
    'gaps refused': messageFor(reader, privately, [{ type: 'text', spans: privately }]),
    'not it': notItMessage(reader, snapshot, { words: isLarge ? PASTED : 'x', refused, at }, { nearest }),
  };
}

/** The forms that close a gap, over a directory too large for their lists. */
export function gapForms(
  reader: Reader,
  snapshot: Snapshot,
  at: Temporal.Instant,
): readonly { readonly name: string; readonly form: Form }[] {
  const [actor] = snapshot.directory.people.keys();
  if (actor === undefined) throw new Error('Nobody to ask');
  const one = cluster(snapshot, at, 0, true);
  const place = { gap: one.key, days: 90, page: 1_000 };
  return [
    {
      name: `another name, ${reader.language}`,
      form: aliasForm(reader, snapshot, actor, one, { type: 'gap-alias-form', ...place }),
    },
    {
      name: `new topic, ${reader.language}`,
      form: topicForm(reader, snapshot, actor, one, { type: 'gap-topic-form', ...place }),
    },
  ];
}
