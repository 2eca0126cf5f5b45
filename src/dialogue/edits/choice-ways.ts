import type { Option, SearchSource } from '../../chat/form.ts';
import type { Channel, Contact } from '../../directory/model.ts';
import { type PersonId, personId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import { isTimeZone, nearestTimeZone } from '../../kernel/zone-names.ts';
import type { View, Way } from './inputs.ts';
import { channelOf, channelValue, contactOf, contactValue, optionOf } from './options.ts';

const BETWEEN = ',';

/** The values of a search for several. */
export function valuesOf(text: string): readonly string[] {
  return text.split(BETWEEN).filter((value) => value !== '');
}

/** One entry of a search, or none. */
export function searchWay<Value extends string>(
  source: SearchSource,
  brand: (value: string) => Value,
): Way<Value | undefined> {
  return {
    write: (value) => value ?? '',
    draw: (field, text, view) => ({
      type: 'search',
      ...field,
      source,
      initial: valuesOf(text).map((value) => optionOf(source, value, view)),
      optional: true,
    }),
    read: (text) => ok(text === '' ? undefined : brand(text)),
  };
}

/** Several entries of a search, in the order in which they were chosen, or none. */
export function searchManyWay<Value extends string>(
  source: SearchSource,
  brand: (value: string) => Value,
): Way<readonly Value[] | undefined> {
  return {
    write: (values = []) => values.join(BETWEEN),
    draw: (field, text, view) => drawMany(source, field, text, view),
    read: (text) => ok([...new Set(valuesOf(text))].map(brand)),
  };
}

function drawMany(
  source: SearchSource,
  field: Parameters<Way<unknown>['draw']>[0],
  text: string,
  view: View,
): ReturnType<Way<unknown>['draw']> {
  return {
    type: 'search',
    ...field,
    source,
    many: true,
    initial: valuesOf(text).map((value) => optionOf(source, value, view)),
    optional: true,
  };
}

/** People, in order. */
export const peopleWay = searchManyWay('people', personId);

/** One person, or nobody. */
export const personWay = searchWay('people', personId);

/** A time zone, or none; one that is typed by its city is understood, too. */
export const zoneWay: Way<string | undefined> = {
  ...searchWay('time-zones', String),
  read: (text, view) => {
    if (text === '' || isTimeZone(text)) return ok(text === '' ? undefined : text);
    const nearest = nearestTimeZone(text);
    return refused(
      nearest === undefined
        ? view.words.text('fault.bad-zone')
        : view.words.text('fault.zone-near', { zone: nearest }),
    );
  },
};

const MOST_PEOPLE = 50;

/** Who answers: one person, department or rotation, several people, or nobody of its own. */
export const contactWay: Way<Contact | undefined> = {
  write: (contact) => {
    if (contact === undefined) return '';
    if (contact.type !== 'people') return contactValue(contact);
    return contact.personIds.map((id) => `person:${id}`).join(BETWEEN);
  },
  draw: (field, text, view) => drawMany('contacts', field, text, view),
  read: (text, view) => {
    const contacts = contactsIn(text);
    const [only, ...more] = contacts;
    if (only === undefined || more.length === 0) return ok(only);
    const people = [...new Set(contacts.flatMap(peopleOf))];
    const isMixed = contacts.some(({ type }) => type !== 'person' && type !== 'people');
    if (isMixed) return refused(view.words.text('fault.bad-contacts'));
    if (people.length > MOST_PEOPLE) return refused(view.words.text('fault.too-many', { most: MOST_PEOPLE }));
    return ok({ type: 'people', personIds: people });
  },
};

const MOST_FALLBACK = 20;

/** Who answers then, one after the other. */
export const fallbackWay: Way<readonly Contact[] | undefined> = {
  write: (contacts = []) => contacts.map(contactValue).join(BETWEEN),
  draw: (field, text, view) => drawMany('contacts', field, text, view),
  read: (text, view) => atMost(contactsIn(text), MOST_FALLBACK, view),
};

const MOST_CHANNELS = 50;

/** Channels, by their ids. */
export const channelsWay: Way<readonly Channel[] | undefined> = {
  write: (channels = []) => channels.map(channelValue).join(BETWEEN),
  draw: (field, text, view) => drawMany('channels', field, text, view),
  read: (text, view) =>
    atMost(
      valuesOf(text).flatMap((value) => channelOf(value) ?? []),
      MOST_CHANNELS,
      view,
    ),
};

/** Yes, or nothing at all. */
export const yesWay: Way<boolean | undefined> = {
  write: (value) => (value === true ? 'true' : ''),
  draw: (field, text) => ({ type: 'check', ...field, initial: text === 'true' }),
  read: (text) => ok(text === 'true' ? true : undefined),
};

/** One of a few, or none. */
export function selectWay<Value extends string>(
  all: readonly Value[],
  labelOf: (value: Value, view: View) => string,
  isOptional = true,
): Way<Value | undefined> {
  return {
    write: (value) => value ?? '',
    draw: (field, text, view) => ({
      type: 'select',
      ...field,
      options: all.map((value): Option => ({ label: labelOf(value, view), value })),
      ...(text !== '' && { initial: text }),
      ...(isOptional && { optional: true }),
    }),
    read: (text, view) => {
      const found = all.find((value) => value === text);
      if (found === undefined && !isOptional) return refused(view.words.text('fault.missing-choice'));
      return ok(found);
    },
  };
}

function contactsIn(text: string): readonly Contact[] {
  return [...new Set(valuesOf(text))].flatMap((value) => contactOf(value) ?? []);
}

function peopleOf(contact: Contact): readonly PersonId[] {
  if (contact.type === 'person') return [contact.personId];
  return contact.type === 'people' ? contact.personIds : [];
}

function atMost<Value>(values: readonly Value[], most: number, view: View): Result<readonly Value[], string> {
  return values.length > most ? refused(view.words.text('fault.too-many', { most })) : ok(values);
}
