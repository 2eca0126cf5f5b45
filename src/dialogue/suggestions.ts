import type { Temporal } from 'temporal-polyfill';
import type { Option } from '../chat/form.ts';
import type { Channel, Department, Person } from '../directory/model.ts';
import { nameKey } from '../directory/name-key.ts';
import { readChannel, writeChannel } from '../exchange/forms.ts';
import { nameIn } from '../lookup/names.ts';
import type { Snapshot } from '../lookup/ports.ts';
import { type Reader, wordsFor } from '../lookup/reader.ts';
import { thingFinder } from '../lookup/suggest/find-things.ts';
import { likeliestFor } from '../lookup/suggest/likeliest.ts';
import { FITS, type Found } from '../lookup/suggest/name-index.ts';
import {
  type ContactThing,
  contactOptions,
  departmentOptions,
  personOptions,
  rotationOptions,
  topicOptions,
} from '../lookup/suggest/options.ts';
import { timeZoneOptions } from '../lookup/suggest/time-zones.ts';
import type { SuggestQuery } from './dialogue.ts';

/** Who types what into a search field, and what there is to choose from. */
export interface Suggesting extends SuggestQuery {
  readonly snapshot: Snapshot;
  readonly reader: Reader;
  readonly now: Temporal.Instant;
  readonly person?: Person;
}

/** As many as Slack shows at once; callers may cut further. */
const MOST = 100;

/** What fits what was typed so far, best first; nothing typed: the likeliest, what is the asker's own before all else. */
export function suggestions(suggesting: Suggesting): readonly Option[] {
  const { snapshot, reader, now, text, source, person } = suggesting;
  const isEmpty = text.trim() === '';
  const find = thingFinder(snapshot);
  const likeliest = likeliestFor(snapshot, person);
  switch (source) {
    case 'people': {
      const found = isEmpty ? likeliest.people(MOST) : itemsOf(find.people(text, MOST));
      return personOptions(withOwnFirst(found, person));
    }
    case 'departments': {
      const found = isEmpty ? likeliest.departments(MOST) : itemsOf(find.departments(text, MOST));
      return departmentOptions(reader, found);
    }
    case 'topics': {
      const found = isEmpty ? likeliest.topics(MOST) : itemsOf(find.topics(text, MOST));
      return topicOptions(reader, snapshot, found);
    }
    case 'rotations':
      return rotationOptions(isEmpty ? likeliest.rotations(MOST) : itemsOf(find.rotations(text, MOST)));
    case 'contacts':
      return contactOptions(reader, isEmpty ? likelyContacts(suggesting) : foundContacts(suggesting));
    case 'channels':
      return channelOptions(suggesting);
    case 'time-zones':
      return timeZoneOptions(snapshot, reader, now, text, MOST);
    default:
      return source satisfies never;
  }
}

function itemsOf<Item>(found: readonly Found<Item>[]): readonly Item[] {
  return found.map(({ item }) => item);
}

function withOwnFirst(people: readonly Person[], own: Person | undefined): readonly Person[] {
  const isOwn = ({ id }: Person) => id === own?.id;
  return [...people.filter(isOwn), ...people.filter((each) => !isOwn(each))];
}

/** Before anything is typed there is room for some of each kind. */
const MOST_OF_A_KIND = 33;

function likelyContacts({ snapshot, person }: Suggesting): readonly ContactThing[] {
  const likeliest = likeliestFor(snapshot, person);
  return [
    ...likeliest.rotations(MOST_OF_A_KIND).map((thing) => ({ kind: 'rotation', thing }) as const),
    ...likeliest.departments(MOST_OF_A_KIND).map((thing) => ({ kind: 'department', thing }) as const),
    ...likeliest.people(MOST_OF_A_KIND).map((thing) => ({ kind: 'person', thing }) as const),
  ];
}

/** Of all kinds those first that fit best; of those alike rotations and departments, since of people there are many. */
function foundContacts({ snapshot, text, person }: Suggesting): readonly ContactThing[] {
  const find = thingFinder(snapshot);
  const people = find.people(text, MOST);
  const found: readonly Found<ContactThing>[] = [
    ...find
      .rotations(text, MOST)
      .map(({ item, fit }) => ({ item: { kind: 'rotation', thing: item }, fit }) as const),
    ...find
      .departments(text, MOST)
      .map(({ item, fit }) => ({ item: { kind: 'department', thing: item }, fit }) as const),
    ...people.map(({ item, fit }) => ({ item: { kind: 'person', thing: item }, fit }) as const),
  ];
  const exact = found.filter(({ fit }) => fit !== 'slip');
  const isOwn = ({ item }: Found<ContactThing>) => item.kind === 'person' && item.thing.id === person?.id;
  return (exact.length > 0 ? exact : found)
    .toSorted(
      (one, other) =>
        Number(isOwn(other)) - Number(isOwn(one)) || FITS.indexOf(one.fit) - FITS.indexOf(other.fit),
    )
    .slice(0, MOST)
    .map(({ item }) => item);
}

/** Where the form was opened, the channels of departments, and one that was typed in full. */
function channelOptions({ snapshot, reader, text, account, conversation }: Suggesting): readonly Option[] {
  const named = [...snapshot.directory.departments.values()].flatMap((department) =>
    department.channels.map((channel) => channelOption(reader, department, channel)),
  );
  const typed = readChannel(text.trim());
  if (typed.ok) {
    const value = writeChannel(typed.value);
    return [named.find((option) => option.value === value) ?? { label: value, value }];
  }
  const here: Channel | undefined =
    conversation?.kind === 'channel' ? { platform: account.platform, id: conversation.id } : undefined;
  const options = [
    ...(here ? [{ label: wordsFor(reader).text('suggest.channel-here'), value: writeChannel(here) }] : []),
    ...named,
  ];
  const seen = new Set<string>();
  const key = nameKey(text);
  return options
    .filter(({ label, value }) => {
      const isNew = !seen.has(value) && !seen.has(label);
      seen.add(value).add(label);
      return isNew && ` ${nameKey(label)}`.includes(` ${key}`);
    })
    .slice(0, MOST);
}

const PLATFORMS = { slack: 'Slack', teams: 'Teams' } as const;

/** A channel by the department that it belongs to, several of one with their ids. */
function channelOption(reader: Reader, department: Department, channel: Channel): Option {
  const name = `${nameIn(department, reader.language)} (${PLATFORMS[channel.platform]})`;
  const alike = department.channels.filter(({ platform }) => platform === channel.platform);
  return { label: alike.length > 1 ? `${name} ${channel.id}` : name, value: writeChannel(channel) };
}
