import { LANGUAGES } from '../../chat/languages/language.ts';
import { isActive } from '../../directory/active.ts';
import type { Department, Person, Topic, Translations } from '../../directory/model.ts';
import type { Rotation } from '../../rotations/model.ts';
import type { Snapshot } from '../ports.ts';
import { namesOf } from '../search/index/names.ts';
import { type Findable, type Found, type NameIndex, nameIndexOf } from './name-index.ts';

/** Things of the directory by what was typed of their names; the indexes are made once for each state of the directory. */
export interface ThingFinder {
  /** Nobody who is deactivated. */
  people(text: string, most: number): readonly Found<Person>[];
  departments(text: string, most: number): readonly Found<Department>[];
  topics(text: string, most: number): readonly Found<Topic>[];
  rotations(text: string, most: number): readonly Found<Rotation>[];
}

const people = keeping<Person>(
  ({ id, name, email }) => ({ names: [name], codes: [id], ...(email !== undefined && { email }) }),
  isActive,
);
const departments = keeping<Department>(({ id, name, email, translations }) => ({
  names: [name, ...translatedNames(translations)],
  codes: [id],
  ...(email !== undefined && { email }),
}));
const topics = keeping<Topic>((topic) => ({
  names: [topic.name, ...namesOf(topic).map(({ text }) => text)],
}));
const rotations = keeping<Rotation>(({ id, name }) => ({ names: [name], codes: [id] }));

/** Finds things of this state of the directory. */
export function thingFinder(snapshot: Pick<Snapshot, 'directory' | 'rotations'>): ThingFinder {
  const { directory } = snapshot;
  return {
    people: (text, most) => people(directory.people).find(text, most),
    departments: (text, most) => departments(directory.departments).find(text, most),
    topics: (text, most) => topics(directory.topics).find(text, most),
    rotations: (text, most) => rotations(snapshot.rotations).find(text, most),
  };
}

/** Makes ready what whoever types first would otherwise wait for: of a hundred thousand people, a second or two. */
export function prepareFinding(snapshot: Pick<Snapshot, 'directory' | 'rotations'>): void {
  const { directory } = snapshot;
  people(directory.people);
  departments(directory.departments);
  topics(directory.topics);
  rotations(snapshot.rotations);
}

/** Makes the index of things, once for each state of them. */
function keeping<Thing extends object>(
  names: (thing: Thing) => Findable,
  isMeant: (thing: Thing) => boolean = () => true,
): (things: ReadonlyMap<unknown, Thing>) => NameIndex<Thing> {
  const indexes = new WeakMap<ReadonlyMap<unknown, Thing>, NameIndex<Thing>>();
  return (things) => {
    const known = indexes.get(things);
    if (known !== undefined) return known;
    const made = nameIndexOf([...things.values()].filter(isMeant), names);
    indexes.set(things, made);
    return made;
  };
}

function translatedNames(translations: Translations): readonly string[] {
  return LANGUAGES.flatMap((language) => translations[language]?.name ?? []);
}
