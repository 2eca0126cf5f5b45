import type { Directory } from '../directory/model.ts';
import { nameKey } from '../directory/name-key.ts';
import { namesOf } from '../directory/topic-names.ts';
import type { TopicId } from '../kernel/ids.ts';
import { exactTopics, searchTopics, toldWords, topicsNamed } from '../lookup/search/search.ts';
import type { Context } from './context.ts';
import type { Lookup } from './grammar.ts';
import { parseMoment } from './moment.ts';
import { verbNamed } from './verbs.ts';

/** A text that is put to a topic, which it names at its beginning: to this one, or to one of these. */
export type Addressed =
  | { readonly type: 'topic'; readonly topicId: TopicId; readonly question: string }
  | { readonly type: 'which'; readonly topicIds: readonly TopicId[]; readonly question: string };

type Asking = Pick<Context, 'snapshot' | 'asker' | 'now'>;

/**
 * Whether a text without a verb is put to a topic: `payroll: my payslip is wrong`, or `payroll my payslip is wrong` where it begins
 * with just what the topic is called. Undefined where it asks who answers, now or at another time: somebody is disturbed by the one,
 * nobody by the other. `lookup`: the same text, read as that.
 */
export function addressed(asking: Asking, text: string, lookup: Lookup): Addressed | undefined {
  const { snapshot, asker } = asking;
  if (topicsNamed(snapshot.directory, text, asker.language).length > 0) return undefined;
  const byColon = addressedByColon(asking, text);
  if (byColon !== undefined) return isLookup(asking, byColon.question) ? undefined : byColon;
  if (exactTopics(snapshot.directory, text, asker.language).length > 0) return undefined;
  const byName = addressedByName(asking, text);
  if (byName === undefined || isMoment(asking, byName.question)) return undefined;
  // “payroll at half past never”, “printer at reception”: what follows “at” is no question.
  const { unread } = lookup;
  if (unread !== undefined && topicsNamed(snapshot.directory, unread.words, asker.language).length > 0) {
    return undefined;
  }
  return byName.type === 'which' || isQuestion(asking, text, byName) ? byName : undefined;
}

/** The same for what follows the verb that says so: there a question may be any text. */
export function addressedAfterAsk(asking: Asking, text: string): Addressed | undefined {
  const whole = topicsNamed(asking.snapshot.directory, text, asking.asker.language);
  return put(whole, '') ?? addressedByColon(asking, text) ?? addressedByName(asking, text);
}

/** Whether it begins with just what a topic is called, and a colon. */
export function namesTopicByColon(asking: Asking, text: string): boolean {
  return exactByColon(asking, text) !== undefined;
}

/** More colons than this are none that follow a name. */
const MOST_COLONS = 3;
/** Before the colon stands a name, perhaps misspelt or in a few words more; not a sentence. */
const MOST_WORDS_BEFORE_COLON = 8;

function addressedByColon(asking: Asking, text: string): Addressed | undefined {
  const exact = exactByColon(asking, text);
  if (exact !== undefined) return exact;
  const [colon] = colonsIn(text);
  if (colon === undefined) return undefined;
  const before = text.slice(0, colon);
  if (before.split(/\s+/u).length > MOST_WORDS_BEFORE_COLON) return undefined;
  const { verdict, matches } = searchTopics(asking.snapshot.directory, before, asking.asker.language);
  const found = matches.map(({ topicId }) => topicId);
  return put(verdict === 'certain' ? found.slice(0, 1) : found, text.slice(colon + 1));
}

/** The longest name before a colon, since a name may have one in it. */
function exactByColon({ snapshot, asker }: Asking, text: string): Addressed | undefined {
  for (const colon of colonsIn(text).slice(0, MOST_COLONS).toReversed()) {
    const named = topicsNamed(snapshot.directory, text.slice(0, colon), asker.language);
    const found = put(named, text.slice(colon + 1));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where a colon ends something: not in a time, an address or an emoji's name. */
function colonsIn(text: string): readonly number[] {
  const withoutEmoji = text.replace(/(?<=^|\s):[a-z0-9_'+-]+:/giu, (emoji) => ' '.repeat(emoji.length));
  return Array.from(withoutEmoji.matchAll(/[:：](?=\s|$|[\p{L}\p{Pi}"'„])/gu), ({ index }) => index);
}

/** Nobody calls a topic by more words than this. */
const MOST_WORDS = 12;

/** The longest name that it begins with, and something after it. */
function addressedByName({ snapshot, asker }: Asking, text: string): Addressed | undefined {
  const ends = Array.from(text.matchAll(/\S+/gu), ({ index, 0: word }) => index + word.length);
  for (const end of ends.slice(0, -1).slice(0, MOST_WORDS).toReversed()) {
    const named = topicsNamed(snapshot.directory, text.slice(0, end), asker.language);
    const found = put(named, text.slice(end));
    if (found !== undefined) return found;
  }
  return undefined;
}

function put([first, ...others]: readonly TopicId[], text: string): Addressed | undefined {
  if (first === undefined) return undefined;
  const question = text.trim();
  if (others.length > 0) return { type: 'which', topicIds: [first, ...others], question };
  return { type: 'topic', topicId: first, question };
}

/** “payroll: monday”, “payroll: who?”: what stands behind the colon is none of a question. */
function isLookup(asking: Asking, question: string): boolean {
  if (isMoment(asking, question)) return true;
  const words = toldWords(asking.snapshot.directory, question, asking.asker.language);
  return words.length <= MOST_WORDS_OF_LOOKUP && words.every(({ telling }) => telling === 0);
}

const MOST_WORDS_OF_LOOKUP = 2;

function isMoment({ now, asker }: Asking, text: string): boolean {
  return parseMoment(text, { now, timeZone: asker.timeZone }) !== undefined;
}

/**
 * Whether what follows the name is a question to somebody: it is more than a word, does not ask who, says something that is neither in
 * the topic's names nor in any question, and the whole is not what another topic is called (“travel costs abroad”).
 */
function isQuestion(
  { snapshot, asker }: Asking,
  text: string,
  { topicId, question }: Extract<Addressed, { type: 'topic' }>,
): boolean {
  const { directory } = snapshot;
  if (beginsLikeLookup(question)) return false;
  const words = toldWords(directory, question, asker.language);
  const own = ownWords(directory, topicId);
  const saying = words.filter(({ folded, telling }) => telling > 0 && !own.has(folded));
  const isTelling = saying.some(({ telling }) => telling === 1);
  const isSentence = words.length > 2 || (isTelling && (saying.length > 1 || /[?!.…]$|\n/u.test(question)));
  if (saying.length === 0 || !isSentence) return false;
  const { verdict, matches } = searchTopics(directory, text, asker.language);
  return verdict !== 'certain' || matches[0]?.topicId === topicId;
}

/** “payroll who is there this week”: the verb stands behind. */
function beginsLikeLookup(question: string): boolean {
  const words = question.split(/\s+/u);
  return [1, 2].some((count) => verbNamed(words.slice(0, count)) === 'who');
}

function ownWords({ topics }: Directory, topicId: TopicId): ReadonlySet<string> {
  const topic = topics.get(topicId);
  return new Set(topic && [...namesOf(topic)].flatMap(({ name }) => nameKey(name).split(' ')));
}
