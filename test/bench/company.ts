import type { Person, Topic } from '../../src/directory/model.ts';
import type { DirectoryContent } from '../../src/exchange/ports.ts';
import { personId, rotationId, topicId } from '../../src/kernel/ids.ts';
import type { TurnRotation } from '../../src/rotations/model.ts';
import { EMPTY_CONTENT } from '../support/memory.ts';

/** A company of a given size: each topic's contact is a weekly rotation of eight, with hours, as a real one would have. */
export function companyOf(size: { topics: number; rotations: number; people: number }): DirectoryContent {
  const people = numbered(
    size.people,
    (index): Person => ({
      id: personId(`person-${index}`),
      name: `Person ${index}`,
      email: `person-${index}@bench.example`,
      timeZone: 'Europe/Berlin',
      timeOff: [],
    }),
  );
  const rotations = numbered(
    size.rotations,
    (index): TurnRotation => ({
      type: 'turns',
      id: rotationId(`rotation-${index}`),
      name: `Rotation ${index}`,
      ownerIds: [],
      overrides: [],
      timeZone: 'Europe/Berlin',
      startsOn: '2020-01-06T09:00',
      cadence: { type: 'every', count: 1, unit: 'weeks' },
      participants: numbered(8, (place) => ({
        personId: personId(`person-${(index * 8 + place) % size.people}`),
      })),
      turns: 'calendar',
      backup: { type: 'next' },
    }),
  );
  const topics = numbered(
    size.topics,
    (index): Topic => ({
      id: topicId(`topic-${index}`),
      name: `Service ${index}`,
      aliases: [`alias ${index}`, `desk number ${index}`],
      translations: { ru: { name: `Услуга ${index}`, aliases: [] } },
      contact: { type: 'rotation', rotationId: rotationId(`rotation-${index % size.rotations}`) },
      fallback: [],
      ownerIds: [],
      answer: `What most people ask about service ${index} is answered here.`,
      links: [{ title: 'Handbook', url: `https://bench.example/${index}` }],
      escalation: [],
    }),
  );
  return {
    ...EMPTY_CONTENT,
    directory: { ...EMPTY_CONTENT.directory, people: byId(people), topics: byId(topics) },
    rotations: byId(rotations),
  };
}

function numbered<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function byId<Id, Item extends { readonly id: Id }>(items: readonly Item[]): ReadonlyMap<Id, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
