import type { Temporal } from 'temporal-polyfill';
import type { Button, Element, LabelledValue, Message, Span } from '../chat/message.ts';
import { plain } from '../chat/message.ts';
import type { Contact, Hours, Person, Topic } from '../directory/model.ts';
import { DAY, dayOf } from '../kernel/civil.ts';
import { rotationAt } from '../rotations/schedule/history.ts';
import { linkList } from './answer-message.ts';
import { ancestorsOf } from './contact-chain.ts';
import { deactivatedElements } from './deactivated.ts';
import { childrenOf } from './list-message.ts';
import { aliasesIn, descriptionIn, nameIn, storedAnswerIn } from './names.ts';
import type { Snapshot } from './ports.ts';
import { messageFor, personSpan, type Reader, wordsFor } from './reader.ts';
import { staleElements } from './stale-mark.ts';

/** Everything that the directory holds on a topic, but for who answers at this moment: that is one button away. */
export function aboutMessage(
  reader: Reader,
  snapshot: Snapshot,
  topic: Topic,
  now: Temporal.Instant,
): Message {
  const words = wordsFor(reader);
  const name = nameIn(topic, reader.language);
  const description = descriptionIn(topic, reader.language);
  const storedAnswer = storedAnswerIn(topic, reader.language);
  const fields = [...placeFields(reader, snapshot, topic), ...contactFields(reader, snapshot, topic, now)];
  const elements: Element[] = [{ type: 'heading', text: name }];
  if (description !== undefined) elements.push({ type: 'text', spans: [plain(description)] });
  if (fields.length > 0) elements.push({ type: 'fields', fields });
  elements.push(...deactivatedElements(reader, peopleNamed(snapshot, topic)));
  if (storedAnswer !== undefined) elements.push({ type: 'text', spans: [plain(storedAnswer)] });
  if (topic.links.length > 0) elements.push(linkList(topic));
  elements.push(...staleElements(reader, topic, now));
  elements.push({ type: 'buttons', buttons: aboutButtons(reader, snapshot, topic) });
  return messageFor(reader, words.spans('about.summary', { topic: name }), elements);
}

/** Everybody whom the message names: as contact, fallback or owner. */
function peopleNamed({ directory }: Snapshot, topic: Topic): readonly (Person | undefined)[] {
  const contacts = [topic.contact, ...topic.fallback].flatMap((contact) => {
    if (contact?.type === 'people') return contact.personIds;
    return contact?.type === 'person' ? [contact.personId] : [];
  });
  return [...contacts, ...topic.ownerIds].map((id) => directory.people.get(id));
}

/** How many topics below are named before the rest is counted. */
const MOST_CHILDREN = 8;

function placeFields(reader: Reader, snapshot: Snapshot, topic: Topic): readonly LabelledValue[] {
  const words = wordsFor(reader);
  const aliases = aliasesIn(topic, reader.language);
  const above = ancestorsOf(snapshot.directory, topic).toReversed();
  const below = childrenOf(snapshot, topic);
  const fields: LabelledValue[] = [];
  if (aliases.length > 0) {
    fields.push({ label: words.text('label.also-called'), value: [plain(aliases.join(', '))] });
  }
  if (above.length > 0) {
    const path = above.map((each) => nameIn(each, reader.language)).join(' › ');
    fields.push({ label: words.text('label.part-of'), value: [plain(path)] });
  }
  if (below.length > 0) {
    const named = below.slice(0, MOST_CHILDREN).map((each) => nameIn(each, reader.language));
    const rest = below.length - named.length;
    const more = rest > 0 ? ` ${words.text('list.more', { count: rest })}` : '';
    fields.push({ label: words.text('label.contains'), value: [plain(`${named.join(', ')}${more}`)] });
  }
  return fields;
}

function contactFields(
  reader: Reader,
  snapshot: Snapshot,
  topic: Topic,
  now: Temporal.Instant,
): readonly LabelledValue[] {
  const words = wordsFor(reader);
  const { people, organization } = snapshot.directory;
  const owners = topic.ownerIds.flatMap((id) => people.get(id) ?? []);
  const fields: LabelledValue[] = [];
  const contact = ownContactSpans(reader, snapshot, topic, now);
  if (contact.length > 0) fields.push({ label: words.text('label.contact'), value: contact });
  if (topic.fallback.length > 0) {
    const value = topic.fallback.flatMap((each, index): readonly Span[] => [
      ...(index === 0 ? [] : [plain(' → ')]),
      ...contactSpans(reader, snapshot, each, now),
    ]);
    fields.push({ label: words.text('label.fallback'), value });
  }
  if (topic.hours !== undefined) {
    const zone = topic.timeZone ?? organization.timeZone;
    fields.push({ label: words.text('label.hours'), value: [plain(hoursText(reader, topic.hours, zone))] });
  }
  if (topic.respondWithinMinutes !== undefined) {
    const value = [plain(words.duration(topic.respondWithinMinutes))];
    fields.push({ label: words.text('label.response'), value });
  }
  if (owners.length > 0) {
    const value = words.together(owners.map((person) => [personSpan(reader, person)]));
    fields.push({ label: words.text('label.owners'), value });
  }
  return fields;
}

function ownContactSpans(
  reader: Reader,
  snapshot: Snapshot,
  topic: Topic,
  now: Temporal.Instant,
): readonly Span[] {
  if (topic.contact !== undefined) return contactSpans(reader, snapshot, topic.contact, now);
  const heir = ancestorsOf(snapshot.directory, topic).find((each) => each.contact !== undefined);
  if (heir === undefined) return [];
  return wordsFor(reader).spans('contact.of-parent', { topic: nameIn(heir, reader.language) });
}

/** A contact by the names of those whom it names; nothing where none of them exists. */
export function contactSpans(
  reader: Reader,
  snapshot: Snapshot,
  contact: Contact,
  now: Temporal.Instant,
): readonly Span[] {
  const words = wordsFor(reader);
  const { people, departments } = snapshot.directory;
  switch (contact.type) {
    case 'person':
    case 'people': {
      const ids = contact.type === 'person' ? [contact.personId] : contact.personIds;
      const named = ids.flatMap((id) => people.get(id) ?? []);
      return words.together(named.map((person) => [personSpan(reader, person)]));
    }
    case 'department': {
      const department = departments.get(contact.departmentId);
      return department === undefined ? [] : [plain(nameIn(department, reader.language))];
    }
    case 'rotation': {
      const rotation =
        rotationAt(snapshot, contact.rotationId, now) ?? snapshot.rotations.get(contact.rotationId);
      return rotation === undefined ? [] : words.spans('contact.rotation', { rotation: rotation.name });
    }
    default:
      return contact satisfies never;
  }
}

/** A Monday: the days of its week name the weekdays. */
const MONDAY = dayOf(2024, 1, 1);

/** “Mon–Fri 09:00–18:00 (Europe/Berlin)”: weekly windows are local to their zone, so it is said and nothing is converted. */
export function hoursText(reader: Reader, hours: Hours, timeZone: string): string {
  const format = new Intl.DateTimeFormat(reader.language, { weekday: 'short', timeZone: 'UTC' });
  const dayName = (weekday: number): string => format.format((MONDAY + weekday - 1) * DAY);
  const windows = hours.map((window) => {
    const [first = 1] = window.weekdays;
    const last = window.weekdays.at(-1) ?? first;
    const inARow = window.weekdays.length > 2 && last - first === window.weekdays.length - 1;
    const days = inARow ? `${dayName(first)}–${dayName(last)}` : window.weekdays.map(dayName).join(', ');
    return `${days} ${clockTime(window.startMinute)}–${clockTime(window.endMinute)}`;
  });
  return `${windows.join('; ')} (${timeZone})`;
}

function clockTime(minute: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

function aboutButtons(reader: Reader, snapshot: Snapshot, topic: Topic): readonly Button[] {
  const words = wordsFor(reader);
  const buttons: Button[] = [
    {
      type: 'action',
      label: words.text('button.who'),
      action: { type: 'find', topicId: topic.id },
      style: 'primary',
    },
  ];
  if (topic.contact?.type === 'rotation' && snapshot.rotations.has(topic.contact.rotationId)) {
    const { rotationId } = topic.contact;
    buttons.push({
      type: 'action',
      label: words.text('button.schedule'),
      action: { type: 'schedule', rotationId },
    });
  }
  buttons.push({
    type: 'action',
    label: words.text('button.browse'),
    action: { type: 'list', page: 0, ...(topic.parentId !== undefined && { parentId: topic.parentId }) },
  });
  return buttons;
}
