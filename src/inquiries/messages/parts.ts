import type { Temporal } from 'temporal-polyfill';
import type { LinkedFile } from '../../chat/intent.ts';
import type { Element, LabelledValue, Span, Tone } from '../../chat/message.ts';
import { bold, plain } from '../../chat/message.ts';
import type { Place } from '../../chat/messenger.ts';
import { hasThreads } from '../../chat/place.ts';
import { shorten } from '../../chat/shorten.ts';
import type { TopicId } from '../../kernel/ids.ts';
import { helpDeskAt } from '../../lookup/answer.ts';
import { contactFields } from '../../lookup/contact-fields.ts';
import { nameIn } from '../../lookup/names.ts';
import type { Snapshot } from '../../lookup/ports.ts';
import type { PointOfContact } from '../../lookup/reach.ts';
import { personSpan, type Reader, someSpans, whoSpans, wordsFor } from '../../lookup/reader.ts';
import type { Actor, Holder, Inquiry, Stars } from '../inquiry.ts';

/** A summary is one line of a notification. */
const LONGEST_SUMMARY = 150;
/** Enough to know a question by. */
const LONGEST_REMINDER = 80;

/** The topic's name in the reader's language; of one that is gone, its id. */
export function topicName(reader: Reader, snapshot: Snapshot, id: TopicId): string {
  const topic = snapshot.directory.topics.get(id);
  return topic === undefined ? id : nameIn(topic, reader.language);
}

/**
 * Whoever did something, linked to their account where they have one in the reader's workspace; never notified by it. Who was erased, or
 * removed, is “somebody”.
 */
export function actorSpan(reader: Reader, { personId, name }: Actor): Span {
  if (name === '') return plain(wordsFor(reader).text('inquiry.somebody'));
  const account = personId && reader.accountOf?.(personId);
  return { type: 'mention', name, pings: false, ...(account === undefined ? {} : { account }) };
}

/** Whom it is put to; those that are gone from the directory are left out, and nobody left is “somebody”. */
export function holderSpans(reader: Reader, snapshot: Snapshot, holder: Holder | undefined): readonly Span[] {
  const who = holder && contactOf(snapshot, holder);
  if (who === undefined) return [plain(wordsFor(reader).text('inquiry.somebody'))];
  if (who.type !== 'people') return whoSpans(reader, who);
  return someSpans(
    reader,
    who.people.map((person) => [personSpan(reader, person)]),
  );
}

/** Whoever took it, else whom it is put to. */
export function contactSpans(reader: Reader, snapshot: Snapshot, inquiry: Inquiry): readonly Span[] {
  return inquiry.acknowledged === undefined
    ? holderSpans(reader, snapshot, inquiry.holder)
    : [actorSpan(reader, inquiry.acknowledged.by)];
}

/** Whom it is put to, as the directory has them; undefined where it has none of them any more. */
export function contactOf({ directory }: Snapshot, holder: Holder): PointOfContact | undefined {
  if (holder.type === 'department') {
    const department = directory.departments.get(holder.departmentId);
    return department && { type: 'department', department };
  }
  const people = holder.personIds.flatMap((id) => directory.people.get(id) ?? []);
  const [person] = people;
  if (person === undefined) return undefined;
  return people.length === 1 ? { type: 'person', person } : { type: 'people', people };
}

/** How to reach whom it is put to, and the help desk, without us: by mail and telephone, where the directory knows them. */
export function insteadElements(
  reader: Reader,
  snapshot: Snapshot,
  holder: Holder | undefined,
  now: Temporal.Instant,
): readonly Element[] {
  const asked = holder && contactOf(snapshot, holder);
  const ways = [
    asked?.type === 'department' || asked?.type === 'person' ? asked : undefined,
    helpDeskAt(snapshot, now),
  ].filter((who) => who !== undefined);
  const keys = ways.map(keyOf);
  const once = ways.filter((who, index) => keys.indexOf(keyOf(who)) === index);
  return once.flatMap((who) => {
    const fields = contactFields(reader, who);
    if (fields.length === 0) return [];
    const spans = wordsFor(reader).spans('news.instead', { who: whoSpans(reader, who) });
    return [text(spans), { type: 'fields', fields } as const];
  });
}

function keyOf(who: PointOfContact): string {
  if (who.type === 'department') return `department:${who.department.id}`;
  return who.type === 'person' ? `person:${who.person.id}` : 'people';
}

/** A moment of the recent past or near future: on the reader's own day by the clock time alone. */
export function momentSpan({ timeZone }: Reader, now: Temporal.Instant, at: Temporal.Instant): Span {
  const [today, day] = [now, at].map((each) => each.toZonedDateTimeISO(timeZone).toPlainDate().toString());
  return { type: 'instant', at, style: today === day ? 'time' : 'date-time' };
}

/** The question whole, and its files. */
export function questionElements(reader: Reader, { question, files }: Inquiry): readonly Element[] {
  return [...quoteOf(wordsOr(reader, question)), ...fileElements(reader, files)];
}

/** What somebody wrote; where it was erased with them, that it was. */
export function wordsOr(reader: Reader, written: string): string {
  return written === '' ? wordsFor(reader).text('erased.text') : written;
}

/** What a person wrote, apart from our own words; nothing where that is nothing. */
export function quoteOf(written: string | undefined): readonly Element[] {
  return written === undefined || written === '' ? [] : [text([plain(written)], 'quote')];
}

/** Files as links: they stay where they are. */
export function fileElements(reader: Reader, files: readonly LinkedFile[]): readonly Element[] {
  if (files.length === 0) return [];
  const items = files.map(({ name, url }): readonly Span[] => [{ type: 'link', text: name, url }]);
  return [text([plain(`${wordsFor(reader).text('label.files')}:`)], 'subtle'), { type: 'list', items }];
}

/** What was written, in one line of a summary. */
export function inOneLine(words: string): string {
  return shorten(words.replace(/\s+/g, ' ').trim(), LONGEST_SUMMARY);
}

/** Who asked, and where: with a link to the message where there is one that others can open. */
export function askedByField(reader: Reader, { asker, origin }: Inquiry): LabelledValue {
  const words = wordsFor(reader);
  const label = words.text('label.asked-by');
  const who = actorSpan(reader, asker);
  const { place, link, isPublic } = origin;
  if (place === undefined && link === undefined) return { label, value: [who] };
  // Without a place it is somebody's message that was sent on.
  const named = words.text(`where.${place?.kind ?? 'message'}`);
  const isOpenable = place === undefined || isPublic;
  const where: Span =
    link === undefined || !isOpenable ? plain(named) : { type: 'link', text: named, url: link };
  return { label, value: words.spans('where.asked', { asker: who, where }) };
}

/** Which question it is about, where no thread holds together what belongs together. */
export function reminderElements(reader: Reader, inquiry: Inquiry, place: Place): readonly Element[] {
  if (hasThreads(place)) return [];
  const question = shorten(inOneLine(wordsOr(reader, inquiry.question)), LONGEST_REMINDER);
  return [text(wordsFor(reader).spans('relay.question', { question }), 'subtle')];
}

/** The stars as people read and hear them: “★★★★ Good”. */
export function starsText(reader: Reader, stars: Stars): string {
  return wordsFor(reader).text(`rate.${stars}`);
}

/** Running text as an element. */
export function text(spans: readonly Span[], tone?: Tone): Element {
  return { type: 'text', spans, ...(tone && { tone }) };
}

/** A topic's name inside of a sentence. */
export function topicSpan(reader: Reader, snapshot: Snapshot, { topicId }: Inquiry): Span {
  return bold(topicName(reader, snapshot, topicId));
}
