import type { Temporal } from 'temporal-polyfill';
import type { Action } from '../chat/actions.ts';
import type { Form } from '../chat/form.ts';
import type { Language } from '../chat/languages/language.ts';
import { type Words, wordsIn } from '../chat/languages/words.ts';
import type { MentionSpan, Message, Span } from '../chat/message.ts';
import { bold, plain } from '../chat/message.ts';
import { plainSpans } from '../chat/plain-text.ts';
import type { Department, Person } from '../directory/model.ts';
import type { PersonId } from '../kernel/ids.ts';
import { nameIn } from './names.ts';
import type { Snapshot } from './ports.ts';
import type { PointOfContact } from './reach.ts';

/** For whom a message is written. */
export interface Reader {
  readonly language: Language;
  /** IANA zone. */
  readonly timeZone: string;
  /** The platform's id of a person in the workspace the message goes to; absent where there is no such place (a terminal). */
  accountOf?(personId: PersonId): string | undefined;
  /** The platform the message goes to: of several channels, those that the reader can open come first. */
  readonly platform?: 'slack' | 'teams';
}

/** A message in the reader's language and zone; the summary is given as spans and written out. */
export function messageFor(reader: Reader, summary: readonly Span[], elements: Message['elements']): Message {
  const { language, timeZone } = reader;
  return { summary: plainSpans(summary, language, timeZone), elements, language, timeZone };
}

/** The words of the reader's language. */
export function wordsFor(reader: Reader): Words {
  return wordsIn(reader.language);
}

/** The end of a stretch of time; on the day on which it starts, as the reader sees it, by the clock time alone. */
export function endSpan({ timeZone }: Reader, start: Temporal.Instant, end: Temporal.Instant): Span {
  const [first, last] = [start, end].map((at) => at.toZonedDateTimeISO(timeZone).toPlainDate().toString());
  return { type: 'instant', at: end, style: first === last ? 'time' : 'date-time' };
}

/** A person, linked to their account where they have one in the reader's workspace; never notified by it. */
export function personSpan(reader: Reader, person: Person): MentionSpan {
  const account = reader.accountOf?.(person.id);
  return { type: 'mention', name: person.name, pings: false, ...(account === undefined ? {} : { account }) };
}

/** Who answers, as the reader is told: people by name, a department by its name in the reader's language. */
export function whoSpans(reader: Reader, who: PointOfContact): readonly Span[] {
  switch (who.type) {
    case 'person':
      return [personSpan(reader, who.person)];
    case 'people':
      return wordsFor(reader).together(who.people.map((person) => [personSpan(reader, person)]));
    case 'department':
      return [bold(nameIn(who.department, reader.language))];
    default:
      return who satisfies never;
  }
}

/** How many people a line that is one of many names before it counts the rest. */
const MOST_NAMED = 4;

/** Several people in a line that is one of many: the first few by name, the rest counted. */
export function someSpans(reader: Reader, people: readonly (readonly Span[])[]): readonly Span[] {
  const words = wordsFor(reader);
  const rest = people.length - MOST_NAMED;
  if (rest < 2) return words.together(people);
  return words.together([...people.slice(0, MOST_NAMED), words.spans('answer.more', { count: rest })]);
}

/** Those of the people who are in the directory, the first few by name; undefined where none is. */
export function namesOf(
  reader: Reader,
  { directory }: Pick<Snapshot, 'directory'>,
  ids: readonly PersonId[],
): readonly Span[] | undefined {
  const people = ids.flatMap((id) => directory.people.get(id) ?? []);
  if (people.length === 0) return undefined;
  return someSpans(
    reader,
    people.map((person) => [personSpan(reader, person)]),
  );
}

/** What all forms have in common, in the reader's language and zone. */
export function formFrame(
  reader: Reader,
  title: string,
  submitLabel: string,
  action: Action,
): Omit<Form, 'fields' | 'intro' | 'notice'> {
  const { language, timeZone } = reader;
  return {
    title,
    submitLabel,
    cancelLabel: wordsFor(reader).text('form.cancel'),
    action,
    language,
    timeZone,
  };
}

/** The address as a link that opens a letter. */
export function emailSpans(email: string): readonly Span[] {
  return [{ type: 'link', text: email, url: `mailto:${email}` }];
}

/** The number as a link that dials it. */
export function phoneSpans(phone: string): readonly Span[] {
  const digits = phone.replace(/[^+\d]/g, '');
  return digits === '' ? [plain(phone)] : [{ type: 'link', text: phone, url: `tel:${digits}` }];
}

/** Links to the department's channels: those of the reader's platform, or all where it has none there. */
export function channelSpans(reader: Reader, department: Department): readonly Span[] {
  const here = department.channels.filter((channel) => channel.platform === reader.platform);
  const shown = here.length > 0 ? here : department.channels;
  return shown.flatMap((channel, index): Span[] => [
    ...(index === 0 ? [] : [plain(' · ')]),
    {
      type: 'link',
      text: wordsFor(reader).text(`channel.${channel.platform}`),
      url: CHANNEL_ADDRESS[channel.platform](encodeURIComponent(channel.id)),
    },
  ]);
}

/**
 * The platforms' own addresses for a channel, which work from anywhere: docs.slack.dev/interactivity/deep-linking,
 * learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams.
 */
const CHANNEL_ADDRESS = {
  slack: (id: string) => `https://slack.com/app_redirect?channel=${id}`,
  teams: (id: string) => `https://teams.microsoft.com/l/channel/${id}/channel`,
} as const;
