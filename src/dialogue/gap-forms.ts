import type { Action } from '../chat/actions.ts';
import { choosing } from '../chat/choosing.ts';
import type { Field, Form } from '../chat/form.ts';
import { plain, type Span } from '../chat/message.ts';
import { TEXT_LIMITS } from '../directory/limits.ts';
import { mayEdit } from '../directory/managers.ts';
import type { Contact } from '../directory/model.ts';
import { nameKey } from '../directory/name-key.ts';
import { departmentId, type PersonId, personId } from '../kernel/ids.ts';
import type { GapCluster } from '../lookup/gaps/clusters.ts';
import { nearestToName } from '../lookup/gaps/near-topics.ts';
import { inNameOrder, nameIn } from '../lookup/names.ts';
import type { Snapshot } from '../lookup/ports.ts';
import { formFrame, type Reader, wordsFor } from '../lookup/reader.ts';

/** What opens one of the two forms, and is carried back by its submission. */
export type GapFormAction = Extract<Action, { readonly type: 'gap-alias-form' | 'gap-topic-form' }>;

/** The fields of the two forms, by the names in which their values come back. */
export const NAME_FIELD = 'name';
export const TOPIC_FIELD = 'topic';
export const CONTACT_FIELD = 'contact';
/** Asks which topic is to have the other name, of those that the actor may give one. */
export function aliasForm(
  reader: Reader,
  snapshot: Snapshot,
  actorId: PersonId,
  cluster: GapCluster,
  action: GapFormAction,
): Form {
  const words = wordsFor(reader);
  const { directory } = snapshot;
  const nearest = nearestToName(snapshot, cluster, actorId);
  const mine = [...directory.topics.values()].filter((topic) => mayEdit(actorId, topic, directory));
  const options = inNameOrder(reader.language, mine).map((topic) => ({
    label: nameIn(topic, reader.language),
    value: topic.id,
  }));
  const first = options.filter(({ value }) => value === nearest?.id);
  const rest = options.filter(({ value }) => value !== nearest?.id);
  const fields = choosing(
    { name: TOPIC_FIELD, label: words.text('form.alias-topic'), options: [...first, ...rest] },
    { label: words.text('form.topic-typed'), hint: words.text('form.topic-typed-hint') },
    nearest?.id,
  );
  return {
    ...frameOf(reader, 'form.alias-title', 'form.alias-submit', action),
    intro: introOf(reader, cluster),
    fields: [nameField(words.text('form.alias-name'), cluster.name, TEXT_LIMITS.alias), ...fields],
  };
}

/** Asks what the new topic is called and who answers for it: a person or a department. */
export function topicForm(
  reader: Reader,
  snapshot: Snapshot,
  actorId: PersonId,
  cluster: GapCluster,
  action: GapFormAction,
): Form {
  const words = wordsFor(reader);
  const { people, departments } = snapshot.directory;
  const actor = people.get(actorId);
  const others = [...people.values()].filter((person) => person !== actor);
  const options = [
    ...(actor === undefined ? [] : [actor]).map(({ id, name }) => ({ label: name, value: `person:${id}` })),
    ...inNameOrder(reader.language, [...departments.values()]).map((department) => ({
      label: nameIn(department, reader.language),
      value: `department:${department.id}`,
    })),
    ...inNameOrder(
      reader.language,
      others.map((person) => ({ ...person, translations: {} })),
    ).map(({ id, name }) => ({ label: name, value: `person:${id}` })),
  ];
  const fields = choosing(
    { name: CONTACT_FIELD, label: words.text('form.topic-contact'), options },
    { label: words.text('form.contact-typed'), hint: words.text('form.contact-typed-hint') },
  );
  return {
    ...frameOf(reader, 'form.topic-title', 'form.topic-submit', action),
    intro: introOf(reader, cluster),
    fields: [nameField(words.text('form.topic-name'), cluster.name, TEXT_LIMITS.name), ...fields],
  };
}

/** The contact that was chosen in `topicForm`, or undefined where the value is none of its options. */
export function chosenContact(value: string | undefined): Contact | undefined {
  const [, kind, id] = /^(person|department):(.+)$/s.exec(value ?? '') ?? [];
  if (id === undefined) return undefined;
  return kind === 'person'
    ? { type: 'person', personId: personId(id) }
    : { type: 'department', departmentId: departmentId(id) };
}

/** The one person or department of that name, or of that email address; undefined where there is none, or several. */
export function contactNamed(snapshot: Snapshot, typed: string): Contact | undefined {
  const { people, departments } = snapshot.directory;
  const key = nameKey(typed);
  const email = typed.trim().toLowerCase();
  const isMeant = (one: { readonly name: string; readonly email?: string }) =>
    nameKey(one.name) === key || one.email?.toLowerCase() === email;
  const found: readonly Contact[] = [
    ...[...people.values()].filter(isMeant).map(({ id }) => ({ type: 'person', personId: id }) as const),
    ...[...departments.values()]
      .filter(isMeant)
      .map(({ id }) => ({ type: 'department', departmentId: id }) as const),
  ];
  return found.length === 1 ? found[0] : undefined;
}

function nameField(label: string, initial: string, maxLength: number): Field {
  return { type: 'text', name: NAME_FIELD, label, initial, maxLength };
}

function introOf(reader: Reader, { texts }: GapCluster): readonly Span[] {
  const words = wordsFor(reader);
  const shown = texts.slice(0, 3).map((text) => words.text('gaps.quoted', { words: text }));
  return [plain(shown.join(' '))];
}

function frameOf(
  reader: Reader,
  title: 'form.alias-title' | 'form.topic-title',
  submit: 'form.alias-submit' | 'form.topic-submit',
  action: Action,
): Omit<Form, 'fields' | 'intro'> {
  const words = wordsFor(reader);
  return {
    ...formFrame(reader, words.text(title), words.text(submit), action),
  };
}
