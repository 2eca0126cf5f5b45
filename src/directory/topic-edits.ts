import type { Language } from '../chat/languages/language.ts';
import type { Clock } from '../kernel/clock.ts';
import { type PersonId, type TopicId, topicId } from '../kernel/ids.ts';
import { ok, type Result, refused } from '../kernel/result.ts';
import { authorOf, type EditSource } from './author.ts';
import { MOST_ALIASES, TEXT_LIMITS } from './limits.ts';
import { editorsOf, isManager, managersOf, mayEdit, type OwnedRotations } from './managers.ts';
import type { Contact, Directory, Topic, Translation } from './model.ts';
import { nameKey } from './name-key.ts';
import { newId } from './new-id.ts';
import { oneLine } from './one-line.ts';
import type { TopicRepository } from './ports.ts';
import { bearerOf } from './topic-names.ts';

/** What a use case about topics needs; the transaction is the caller's, so that what led to the edit is stored with it. */
export interface TopicPorts {
  readonly topics: TopicRepository;
  readonly clock: Clock;
  /** From where changes come, for the audit trail; absent: the chat. */
  readonly source?: EditSource;
}

/** Another name for a topic. */
export interface AliasWanted {
  readonly actorId: PersonId;
  readonly topicId: TopicId;
  readonly name: string;
  /** In which it is a name; absent, or the organisation's: one of the topic's own. */
  readonly language?: Language;
}

export interface TopicWanted {
  readonly actorId: PersonId;
  readonly name: string;
  readonly contact: Contact;
}

interface NotAllowed {
  readonly code: 'not-allowed';
  /** Who may, if anybody. */
  readonly editors: readonly PersonId[];
}

interface TopicUnknown {
  readonly code: 'topic-unknown';
}

type NameRefusal =
  /** It holds no letter, digit or symbol. */
  | { readonly code: 'name-empty' }
  /** In UTF-16 units. */
  | { readonly code: 'name-too-long'; readonly most: number }
  /** Another topic is called so, in this spelling. */
  | { readonly code: 'name-taken'; readonly by: TopicId; readonly name: string };

export type AliasRefusal =
  | NotAllowed
  | TopicUnknown
  | NameRefusal
  | { readonly code: 'too-many-names'; readonly most: number };

export type TopicRefusal = NotAllowed | NameRefusal | { readonly code: 'contact-unknown' };

export interface AddedAlias {
  readonly topic: Topic;
  /** As it is stored. */
  readonly name: string;
  /** False where the topic was called so already. */
  readonly isNew: boolean;
}

/**
 * Gives a topic another name, which finds it from then on. An owner of the topic may, the manager of the department that is its
 * contact, and an admin. A name that another topic has is refused: people would be sent to the wrong desk.
 */
export async function addAlias(
  wanted: AliasWanted,
  { topics, clock, source }: TopicPorts,
): Promise<Result<AddedAlias, AliasRefusal>> {
  const decided = withAlias(wanted, await topics.lock());
  if (decided.ok && decided.value.isNew) {
    await topics.save(decided.value.topic, clock.now(), authorOf(wanted.actorId, source));
  }
  return decided;
}

/** Takes a name away again, by whom `addAlias` lets give one; nothing happens where the topic is not called so any more. */
export async function removeAlias(
  wanted: Omit<AliasWanted, 'language'>,
  { topics, clock, source }: TopicPorts,
): Promise<Result<Topic, NotAllowed | TopicUnknown>> {
  const directory = await topics.lock();
  const topic = directory.topics.get(wanted.topicId);
  if (topic === undefined) return refused({ code: 'topic-unknown' });
  if (!mayEdit(wanted.actorId, topic, directory)) return notAllowed(editorsOf(topic, directory));
  const next = withoutAlias(topic, wanted.name);
  if (next !== topic) await topics.save(next, clock.now(), authorOf(wanted.actorId, source));
  return ok(next);
}

/** Adds a topic, which any manager may, who becomes its owner. Its id is made of its name. */
export async function addTopic(
  wanted: TopicWanted,
  { topics, clock, source, rotations }: TopicPorts & { readonly rotations: OwnedRotations },
): Promise<Result<Topic, TopicRefusal>> {
  const decided = newTopic(wanted, await topics.lock(), rotations);
  if (decided.ok) await topics.save(decided.value, clock.now(), authorOf(wanted.actorId, source));
  return decided;
}

function withAlias(wanted: AliasWanted, directory: Directory): Result<AddedAlias, AliasRefusal> {
  const topic = directory.topics.get(wanted.topicId);
  if (topic === undefined) return refused({ code: 'topic-unknown' });
  if (!mayEdit(wanted.actorId, topic, directory)) return notAllowed(editorsOf(topic, directory));
  const name = oneLine(wanted.name);
  const isOwn = wanted.language === undefined || wanted.language === directory.organization.language;
  const language = isOwn ? undefined : wanted.language;
  if (bearerOf(new Map([[topic.id, topic]]), { name }) !== undefined)
    return ok({ topic, name, isNew: false });
  const refusal = nameRefusal(directory, TEXT_LIMITS.alias, { name, ...(language && { language }) });
  if (refusal !== undefined) return refused(refusal);

  const aliases = language === undefined ? topic.aliases : (topic.translations[language]?.aliases ?? []);
  if (aliases.length >= MOST_ALIASES) return refused({ code: 'too-many-names', most: MOST_ALIASES });
  return ok({ topic: withAliases(topic, language, [...aliases, name]), name, isNew: true });
}

function newTopic(
  wanted: TopicWanted,
  directory: Directory,
  rotations: OwnedRotations,
): Result<Topic, TopicRefusal> {
  const { actorId, contact } = wanted;
  if (!isManager(actorId, directory, rotations)) return notAllowed(managersOf(directory, rotations));
  const name = oneLine(wanted.name);
  const refusal = nameRefusal(directory, TEXT_LIMITS.name, { name });
  if (refusal !== undefined) return refused(refusal);
  if (!isThere(contact, directory)) return refused({ code: 'contact-unknown' });
  return ok({
    id: topicId(newId(name, 'topic', (id) => directory.topics.has(topicId(id)))),
    name,
    aliases: [],
    translations: {},
    contact,
    fallback: [],
    ownerIds: [actorId],
    links: [],
    escalation: [],
  });
}

function nameRefusal(
  { topics }: Directory,
  most: number,
  wanted: { readonly name: string; readonly language?: Language },
): NameRefusal | undefined {
  if (nameKey(wanted.name) === '') return { code: 'name-empty' };
  if (wanted.name.length > most) return { code: 'name-too-long', most };
  const bearer = bearerOf(topics, wanted);
  return bearer && { code: 'name-taken', by: bearer.topicId, name: bearer.name };
}

function isThere(contact: Contact, { people, departments }: Directory): boolean {
  switch (contact.type) {
    case 'person':
      return people.has(contact.personId);
    case 'department':
      return departments.has(contact.departmentId);
    case 'people':
      return contact.personIds.length > 0 && contact.personIds.every((id) => people.has(id));
    case 'rotation':
      // The directory does not know the rotations; whoever lets people choose one has to see to it.
      return false;
    default:
      return contact satisfies never;
  }
}

function withAliases(topic: Topic, language: Language | undefined, aliases: readonly string[]): Topic {
  if (language === undefined) return { ...topic, aliases };
  const { [language]: before, ...others } = topic.translations;
  const translation: Translation = { ...before, aliases };
  // A translation that says nothing is none, so that taking back leaves things as they were.
  const isEmpty = aliases.length === 0 && Object.keys(translation).length === 1;
  return { ...topic, translations: isEmpty ? others : { ...others, [language]: translation } };
}

/** Without this spelling of a name, wherever it is an alias; the same topic where it is none. */
function withoutAlias(topic: Topic, name: string): Topic {
  const isOther = (alias: string) => alias !== name;
  let next = topic.aliases.every(isOther) ? topic : { ...topic, aliases: topic.aliases.filter(isOther) };
  for (const [language, translation] of Object.entries(topic.translations)) {
    if (translation.aliases.every(isOther)) continue;
    next = withAliases(next, language as Language, translation.aliases.filter(isOther));
  }
  return next;
}

function notAllowed(editors: readonly PersonId[]): { readonly ok: false; readonly refusal: NotAllowed } {
  return refused({ code: 'not-allowed', editors });
}
