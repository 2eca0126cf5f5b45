import type { Option } from '../../chat/form.ts';
import type { Department, Person, Topic } from '../../directory/model.ts';
import type { Rotation } from '../../rotations/model.ts';
import { ancestorsOf } from '../contact-chain.ts';
import { nameIn } from '../names.ts';
import type { Snapshot } from '../ports.ts';
import { type Reader, wordsFor } from '../reader.ts';

/** Something to choose: what it is called, and what tells it from others that are called the same, best first. */
interface Choosable extends Option {
  readonly details: readonly string[];
}

/** People to choose from: by name, namesakes with their email address. */
export function personOptions(people: readonly Person[]): readonly Option[] {
  return distinct(people.map(personChoice));
}

export function departmentOptions(reader: Reader, departments: readonly Department[]): readonly Option[] {
  return distinct(departments.map((each) => departmentChoice(reader, each)));
}

/** Topics to choose from: by name, namesakes with the topic above them. */
export function topicOptions(
  reader: Reader,
  { directory }: Pick<Snapshot, 'directory'>,
  topics: readonly Topic[],
): readonly Option[] {
  return distinct(
    topics.map((topic) => ({
      label: nameIn(topic, reader.language),
      value: topic.id,
      details: ancestorsOf(directory, topic)
        .slice(0, 1)
        .map((parent) => nameIn(parent, reader.language)),
    })),
  );
}

export function rotationOptions(rotations: readonly Rotation[]): readonly Option[] {
  return distinct(rotations.map(rotationChoice));
}

/** Who can answer for something, of whatever kind. */
export type ContactThing =
  | { readonly kind: 'person'; readonly thing: Person }
  | { readonly kind: 'department'; readonly thing: Department }
  | { readonly kind: 'rotation'; readonly thing: Rotation };

/** Contacts to choose from; each says of what kind it is. */
export function contactOptions(reader: Reader, contacts: readonly ContactThing[]): readonly Option[] {
  const words = wordsFor(reader);
  return distinct(
    contacts.map((contact) => {
      const { label, value, details } = contactChoice(reader, contact);
      const named = words.text(`suggest.${contact.kind}`, { name: label });
      return { label: named, value: `${contact.kind}:${value}`, details };
    }),
  );
}

function contactChoice(reader: Reader, contact: ContactThing): Choosable {
  switch (contact.kind) {
    case 'person':
      return personChoice(contact.thing);
    case 'department':
      return departmentChoice(reader, contact.thing);
    case 'rotation':
      return rotationChoice(contact.thing);
    default:
      return contact satisfies never;
  }
}

function personChoice({ id, name, email }: Person): Choosable {
  return { label: name, value: id, details: email === undefined ? [] : [email] };
}

function departmentChoice(reader: Reader, department: Department): Choosable {
  return { label: nameIn(department, reader.language), value: department.id, details: [] };
}

function rotationChoice({ id, name }: Rotation): Choosable {
  return { label: name, value: id, details: [] };
}

/** Labels that nobody takes for one another: of those alike each says more, the id at last. */
function distinct(choices: readonly Choosable[]): readonly Option[] {
  const plain = countOf(choices.map(({ label }) => label));
  const told = choices.map(({ label, value, details: [detail] }) => ({
    label: isShared(plain, label) && detail !== undefined ? `${label} (${detail})` : label,
    value,
  }));
  const detailed = countOf(told.map(({ label }) => label));
  return told.map(({ label, value }) => ({
    label: isShared(detailed, label) ? `${label} (${value})` : label,
    value,
  }));
}

function countOf(labels: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

function isShared(counts: ReadonlyMap<string, number>, label: string): boolean {
  return (counts.get(label) ?? 0) > 1;
}
