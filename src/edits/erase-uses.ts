import { isDeepStrictEqual } from 'node:util';
import type { Contact, Department, Organization, Person, Topic } from '../directory/model.ts';
import type { DirectoryChange, DirectoryContent, ThingName } from '../exchange/ports.ts';
import { referencesTo } from '../exchange/references-to.ts';
import { changeTo, type Noun, type Things, thingIn } from '../exchange/things.ts';
import type { PersonId } from '../kernel/ids.ts';
import type { Rotation } from '../rotations/model.ts';

/**
 * The changes by which nothing of the directory refers to the person any more. Whoever is left stays in the order they are in; a topic
 * that only they answered for has no contact of its own from then on.
 */
export function takenOut(person: PersonId, content: DirectoryContent): readonly DirectoryChange[] {
  return referencesTo({ noun: 'person', id: person }, content).flatMap((thing) =>
    withoutThem(thing, person, content),
  );
}

function withoutThem(
  { noun, id }: ThingName,
  person: PersonId,
  content: DirectoryContent,
): readonly DirectoryChange[] {
  const release = <N extends Noun>(of: N, made: (thing: Things[N], person: PersonId) => Things[N]) => {
    const thing = thingIn(content, of, id);
    return thing === undefined ? [] : [changeTo(content, of, id, made(thing, person))];
  };
  switch (noun) {
    case 'organization':
      return release(noun, organizationWithout);
    case 'person':
      return release(noun, personWithout);
    case 'department':
      return release(noun, departmentWithout);
    case 'topic':
      return release(noun, topicWithout);
    case 'rotation':
      return release(noun, rotationWithout);
    case 'update':
    case 'synonyms':
      // These name nobody.
      return [];
    default:
      return noun satisfies never;
  }
}

function organizationWithout(organization: Organization, person: PersonId): Organization {
  const { helpDesk, ...rest } = organization;
  const kept = helpDesk && contactWithout(helpDesk, person);
  return { ...rest, adminIds: others(rest.adminIds, person), ...(kept && { helpDesk: kept }) };
}

function personWithout({ managerId, ...rest }: Person, person: PersonId): Person {
  return managerId === undefined || managerId === person ? rest : { ...rest, managerId };
}

function departmentWithout({ managerId, ...rest }: Department, person: PersonId): Department {
  const manager = managerId === undefined || managerId === person ? {} : { managerId };
  return { ...rest, memberIds: others(rest.memberIds, person), ...manager };
}

function topicWithout({ contact, ...rest }: Topic, person: PersonId): Topic {
  const kept = contact && contactWithout(contact, person);
  return {
    ...rest,
    ...(kept && { contact: kept }),
    fallback: rest.fallback.flatMap((one) => contactWithout(one, person) ?? []),
    ownerIds: others(rest.ownerIds, person),
  };
}

function rotationWithout(rotation: Rotation, person: PersonId): Rotation {
  const { backup, ...rest } = rotation;
  const kept = backup?.type === 'person' && backup.personId === person ? undefined : backup;
  const about = rest.overrides.filter(
    ({ personId, insteadOf }) => personId !== person && insteadOf !== person,
  );
  const parts = { ownerIds: others(rest.ownerIds, person), overrides: about, ...(kept && { backup: kept }) };
  if (rest.type === 'layers') return { ...rest, ...parts };
  const participants = rest.participants.filter(({ personId }) => personId !== person);
  return { ...rest, ...parts, participants };
}

function contactWithout(contact: Contact, person: PersonId): Contact | undefined {
  if (contact.type === 'person') return contact.personId === person ? undefined : contact;
  if (contact.type !== 'people') return contact;
  const personIds = others(contact.personIds, person);
  if (isDeepStrictEqual(personIds, contact.personIds)) return contact;
  return personIds.length === 0 ? undefined : { ...contact, personIds };
}

function others(ids: readonly PersonId[], person: PersonId): readonly PersonId[] {
  return ids.filter((id) => id !== person);
}
