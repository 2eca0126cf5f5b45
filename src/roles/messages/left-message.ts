import { type Button, type Element, type Message, plain, type Span } from '../../chat/message.ts';
import type { Telling } from '../../deliveries/subject.ts';
import type { Person } from '../../directory/model.ts';
import { departmentId, rotationId, topicId } from '../../kernel/ids.ts';
import { nameIn } from '../../lookup/names.ts';
import type { Snapshot } from '../../lookup/ports.ts';
import { messageFor, personSpan, type Reader, wordsFor } from '../../lookup/reader.ts';
import type { PersonPlace } from '../places.ts';

/** More places than this are counted: who has cleared these away finds the rest by their own list. */
const MOST_PLACES = 8;

/** To whoever sees to it that others take the places of somebody whose account is deactivated: which ones, each with the way to change it. */
export function leftMessage(
  { reader, snapshot }: Pick<Telling, 'reader' | 'snapshot'>,
  person: Person,
  places: readonly PersonPlace[],
): Message {
  const lead = wordsFor(reader).spans('account.left', { who: personSpan(reader, person) });
  return messageFor(reader, lead, [
    { type: 'text', spans: lead, tone: 'warning' },
    ...placeElements(reader, snapshot, places),
  ]);
}

/** Places line by line, and a button to change each. */
export function placeElements(
  reader: Reader,
  snapshot: Snapshot,
  places: readonly PersonPlace[],
): readonly Element[] {
  const words = wordsFor(reader);
  const shown = places.slice(0, MOST_PLACES);
  const rest = places.length - shown.length;
  const items = shown.map((place) => placeSpans(reader, snapshot, place));
  if (rest > 0) items.push(words.spans('list.more', { count: rest }));
  const buttons = shown.map(
    (place): Button => ({
      type: 'action',
      label: words.text('account.button-change', { thing: nameOf(reader, snapshot, place) }),
      action: { type: 'edit-form', noun: place.noun, id: place.id },
    }),
  );
  return [
    { type: 'list', items },
    { type: 'buttons', buttons },
  ];
}

function placeSpans(reader: Reader, snapshot: Snapshot, place: PersonPlace): readonly Span[] {
  const words = wordsFor(reader);
  const thing = words.text('edit.thing', {
    noun: words.text(`noun.${place.noun}`),
    thing: nameOf(reader, snapshot, place),
  });
  if (place.onDutyAt === undefined) return [plain(thing)];
  const start: Span = { type: 'instant', at: place.onDutyAt, style: 'date-time' };
  return words.spans('account.on-duty', { thing, start });
}

function nameOf({ language }: Reader, { directory, rotations }: Snapshot, { noun, id }: PersonPlace): string {
  switch (noun) {
    case 'organization':
      return directory.organization.name;
    case 'department': {
      const department = directory.departments.get(departmentId(id));
      return department === undefined ? id : nameIn(department, language);
    }
    case 'topic': {
      const topic = directory.topics.get(topicId(id));
      return topic === undefined ? id : nameIn(topic, language);
    }
    case 'rotation':
      return rotations.get(rotationId(id))?.name ?? id;
    default:
      return noun satisfies never;
  }
}
