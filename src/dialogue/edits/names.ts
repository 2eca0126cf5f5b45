import { nameKey } from '../../directory/name-key.ts';
import { namesOf as namesOfTopic } from '../../directory/topic-names.ts';
import type { Noun, Things } from '../../edits/things.ts';
import type { DirectoryContent } from '../../exchange/ports.ts';

/** Everything of one kind that can be added: in the order in which it is offered. */
export const ADDABLE = [
  'topic',
  'rotation',
  'department',
  'person',
  'update',
] as const satisfies readonly Noun[];

export type Addable = (typeof ADDABLE)[number];

/**
 * What people call the kinds of things, in English, Russian, Romanian, Vietnamese and Brazilian Portuguese; compared without case and
 * diacritics, and understood whatever the reader's language.
 */
const NAMES: Readonly<Record<Noun, readonly string[]>> = {
  topic: ['topic', 'topics', 'тема', 'тему', 'темы', 'subiect', 'subiectul', 'chủ đề', 'assunto'],
  rotation: [
    'rotation',
    'rota',
    'график',
    'дежурство',
    'дежурства',
    'rotație',
    'rotația',
    'grafic',
    'lịch trực',
    'luân phiên',
    'escala',
    'rodízio',
  ],
  department: ['department', 'отдел', 'departament', 'departamentul', 'phòng ban', 'bộ phận', 'departamento'],
  person: [
    'person',
    'colleague',
    'человек',
    'человека',
    'сотрудник',
    'сотрудника',
    'persoană',
    'persoana',
    'coleg',
    'nhân viên',
    'người',
    'pessoa',
  ],
  update: [
    'update',
    'status update',
    'рассылка',
    'рассылку',
    'informare',
    'informarea',
    'bản tin',
    'informe',
  ],
  organization: [
    'organization',
    'organisation',
    'company',
    'организация',
    'организацию',
    'компания',
    'компанию',
    'organizație',
    'organizația',
    'companie',
    'tổ chức',
    'công ty',
    'organização',
    'empresa',
  ],
};

const NOUNS = Object.keys(NAMES) as readonly Noun[];
const byName = new Map(
  NOUNS.flatMap((noun) => NAMES[noun].map((name): [string, Noun] => [nameKey(name), noun])),
);
const LONGEST = 2;

/** The kind of thing that the words begin with, and what follows it; undefined where they begin with none. */
export function nounBefore(words: string): { readonly noun: Noun; readonly rest: string } | undefined {
  const all = words.split(' ');
  for (let length = Math.min(LONGEST, all.length); length > 0; length -= 1) {
    const noun = byName.get(nameKey(all.slice(0, length).join(' ')));
    if (noun !== undefined) return { noun, rest: all.slice(length).join(' ') };
  }
  return undefined;
}

/** A thing of the directory, by its kind and id. */
export interface Named {
  readonly noun: Noun;
  readonly id: string;
  readonly thing: Things[Noun];
}

/**
 * All that is called exactly so, by its id, name or, of topics, one of their other names in any language: case, diacritics and
 * punctuation aside. A kind may stand before the name. Never what merely resembles it: something is changed by it.
 */
export function thingsNamed(content: DirectoryContent, words: string): readonly Named[] {
  return namedAmong(
    NOUNS.flatMap((noun) => thingsOf(content, noun)),
    words,
  );
}

/** The same of these things. */
export function namedAmong(things: readonly Named[], words: string): readonly Named[] {
  const whole = calledSo(things, words);
  const kind = nounBefore(words);
  if (whole.length > 0 || kind === undefined) return whole;
  return calledSo(
    things.filter(({ noun }) => noun === kind.noun),
    kind.rest,
  );
}

function calledSo(things: readonly Named[], words: string): readonly Named[] {
  const key = nameKey(words);
  return key === '' ? [] : things.filter((named) => isCalled(named, key));
}

/** All things of that kind. */
export function thingsOf({ directory, rotations, updates }: DirectoryContent, noun: Noun): readonly Named[] {
  const named = (things: ReadonlyMap<string, Things[Noun]>): readonly Named[] =>
    [...things].map(([id, thing]) => ({ noun, id, thing }));
  switch (noun) {
    case 'organization':
      return [{ noun, id: noun, thing: directory.organization }];
    case 'person':
      return named(directory.people);
    case 'department':
      return named(directory.departments);
    case 'topic':
      return named(directory.topics);
    case 'rotation':
      return named(rotations);
    case 'update':
      return named(updates);
    default:
      return noun satisfies never;
  }
}

function isCalled({ noun, id, thing }: Named, key: string): boolean {
  if (nameKey(id) === key) return true;
  if (noun === 'organization') return byName.get(key) === noun || nameKey(thing.name ?? '') === key;
  if (thing.name !== undefined && nameKey(thing.name) === key) return true;
  if ('email' in thing && noun === 'person' && thing.email !== undefined && nameKey(thing.email) === key) {
    return true;
  }
  if ('aliases' in thing) return [...namesOfTopic(thing)].some(({ name }) => nameKey(name) === key);
  return (
    'translations' in thing &&
    Object.values(thing.translations).some(({ name }) => name !== undefined && nameKey(name) === key)
  );
}
