import type { Directory, Person } from '../../directory/model.ts';
import { nameKey } from '../../directory/name-key.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Complaint } from '../forms.ts';
import { shown } from '../shown.ts';
import type { CalendarEvent } from './calendar-events.ts';
import type { CalendarProperty } from './calendar-source.ts';

/** Tells whose shift an event is, or why that can't be said. */
export type PersonMatcher = (event: CalendarEvent) => Result<Person, Complaint>;

/**
 * Matches events with people of the directory: by the address of an attendee; else by an address in the title; else by a name that
 * stands in it as whole words, compared as names of topics are (`nameKey`); else by an address anywhere in the event; else by an
 * attendee's name. Where one of these gives several people, those of them count who are named in the title. Who wrote the event
 * is nobody's shift, nor is who has declined.
 */
export function personMatcher({ people }: Directory): PersonMatcher {
  const byEmail = new Map<string, Person>();
  const byName = new Map<string, Person[]>();
  for (const person of people.values()) {
    if (person.email !== undefined) byEmail.set(person.email.toLowerCase(), person);
    const key = nameKey(person.name);
    if (key !== '') byName.set(key, [...(byName.get(key) ?? []), person]);
  }
  const withEmails = (emails: readonly string[]) =>
    distinct(emails.flatMap((email) => byEmail.get(email) ?? []));
  const longest = Math.max(0, ...[...byName.keys()].map((key) => key.split(' ').length));

  return (event) => {
    const attendees = event.component.properties.filter(isAttendee);
    const emails = emailsIn(attendees.flatMap(addressesOf));
    const inTitle = namedIn(event.summary, byName, longest);
    const steps = [
      () => withEmails(emails),
      () => withEmails(emailsIn([event.summary])),
      () => inTitle,
      // Last of the addresses: notes say whom else to ask.
      () => withEmails(emailsIn(textsOf(event))),
      () => distinct(attendees.flatMap(({ parameters: { cn = '' } }) => namedIn(cn, byName, longest))),
    ];
    const found = firstThatFinds(steps);
    const [first, ...others] = found.length > 1 ? narrowed(found, inTitle) : found;
    if (!first) return refused(unknown(emails));
    return others.length === 0 ? ok(first) : refused(ambiguous([first, ...others]));
  };
}

function distinct(people: readonly Person[]): readonly Person[] {
  return [...new Set(people)];
}

function firstThatFinds(steps: readonly (() => readonly Person[])[]): readonly Person[] {
  for (const step of steps) {
    const found = step();
    if (found.length > 0) return found;
  }
  return [];
}

function narrowed(people: readonly Person[], inTitle: readonly Person[]): readonly Person[] {
  const both = people.filter((person) => inTitle.includes(person));
  return both.length > 0 ? both : people;
}

/** Rooms and what else can be booked are no attendees here. */
function isAttendee({ name, parameters }: CalendarProperty): boolean {
  const kind = parameters['cutype']?.toUpperCase() ?? 'INDIVIDUAL';
  const hasDeclined = parameters['partstat']?.toUpperCase() === 'DECLINED';
  return name === 'attendee' && !hasDeclined && !['ROOM', 'RESOURCE'].includes(kind);
}

function addressesOf({ values, parameters: { email = '' } }: CalendarProperty): readonly string[] {
  return [...values.filter((value) => typeof value === 'string'), email];
}

/** What an event says. Not by whom it was written, nor what it is called: both are often addresses too. */
function textsOf({ component }: CalendarEvent): readonly string[] {
  return component.properties
    .filter(({ name }) => name !== 'organizer' && name !== 'uid' && name !== 'attendee')
    .flatMap(({ values }) => values.filter((value) => typeof value === 'string'));
}

function emailsIn(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) =>
    Array.from(text.matchAll(/[^\s@<>(),;:"'[\]|/\\]{1,64}@[^\s@<>(),;:"'[\]|/\\?]{1,255}/g), ([email]) =>
      email.toLowerCase().replace(/\.+$/, ''),
    ),
  );
}

/** Whose name stands in the text as whole words; not who is only a part of a longer name that does. */
function namedIn(
  text: string,
  byName: ReadonlyMap<string, readonly Person[]>,
  longest: number,
): readonly Person[] {
  const words = nameKey(text).split(' ').slice(0, MOST_WORDS);
  const found: Person[] = [];
  for (let start = 0; start < words.length; start += 1) {
    for (let count = Math.min(longest, words.length - start); count > 0; count -= 1) {
      const people = byName.get(words.slice(start, start + count).join(' '));
      if (!people) continue;
      found.push(...people);
      start += count - 1;
      break;
    }
  }
  return distinct(found);
}

/** A title goes on for no longer. */
const MOST_WORDS = 100;

function unknown(emails: readonly string[]): Complaint {
  const [email] = emails;
  const what =
    email === undefined ? 'no name or address in it' : `neither \`${shown(email)}\` nor a name in the title`;
  return {
    code: 'unmatched-event',
    message: `${what} is somebody’s in the directory`,
    instead: 'their address as in the directory, or their whole name in the title',
  };
}

function ambiguous(people: readonly Person[]): Complaint {
  return {
    code: 'ambiguous-event',
    message: `it may be the shift of ${people.map(({ name, id }) => `${name} (${id})`).join(' or ')}`,
    instead: 'one of them in the title by their whole name, or as the only attendee',
  };
}
