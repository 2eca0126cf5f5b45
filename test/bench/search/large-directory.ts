import type { Language } from '../../../src/chat/languages/language.ts';
import {
  type Contact,
  type Department,
  type Directory,
  EMPTY_DIRECTORY,
  type Topic,
  type Translation,
} from '../../../src/directory/model.ts';
import { departmentId, topicId } from '../../../src/kernel/ids.ts';
import { createMarks, type Mark } from './marks.ts';
import type { Company } from './questions.ts';
import { oneOf, type Random, randomFrom } from './random.ts';

/** A topic of a company, to make others from. */
interface Pattern {
  readonly company: string;
  readonly topic: Topic;
}

/** What tells a copy from its pattern: a name of its own, and a topic that lends it words. */
interface Twist {
  readonly mark: Mark;
  readonly lender: Topic;
  readonly isLent: boolean;
}

/** Of five copies of a company, one department answers for all. */
const COPIES_A_DEPARTMENT = 5;

/**
 * A directory of that many topics, always the same: first those of the companies, then copies of them whose names and texts take a
 * word of another topic (`Guest payroll`) or the name of a place or a product (`Payroll Tarvelo`), of which one in four is new.
 */
export function largeDirectory(companies: readonly Company[], size: number): Directory {
  const random = randomFrom(20_26);
  const nextMark = createMarks(random);
  const patterns = companies.flatMap(({ name, directory }): readonly Pattern[] =>
    [...directory.topics.values()].map((topic) => ({ company: name, topic })),
  );
  const taken = new Set<string>();
  const topics = Array.from({ length: size }, (_, index) => {
    const copy = Math.floor(index / patterns.length);
    const pattern = patterns[index % patterns.length];
    if (pattern === undefined) throw new Error('The companies have no topics');
    for (;;) {
      const lender = oneOf(patterns, random).topic;
      const topic = copyOf(pattern, copy, { mark: nextMark(), lender, isLent: random() < 0.5 });
      if (copy > 0 && taken.has(topic.name)) continue;
      taken.add(topic.name);
      return topic;
    }
  });
  const copies = Math.ceil(size / patterns.length / COPIES_A_DEPARTMENT);
  const departments = companies.flatMap(({ name, directory }) =>
    [...directory.departments.values()].flatMap((department) =>
      Array.from({ length: copies }, (_, copy) => departmentCopy(department, name, copy, random, nextMark)),
    ),
  );
  return {
    ...EMPTY_DIRECTORY,
    departments: new Map(departments.map((department) => [department.id, department])),
    topics: new Map(topics.map((topic) => [topic.id, topic])),
    synonyms: companies.flatMap(({ directory }) => directory.synonyms),
  };
}

function copyOf({ company, topic }: Pattern, copy: number, twist: Twist): Topic {
  const { contact, parentId, ...rest } = topic;
  const isPattern = copy === 0;
  return {
    ...rest,
    ...(isPattern ? {} : twisted(topic, twist.lender, twist, 'en')),
    id: topicId(idOf(company, copy, topic.id)),
    name: isPattern ? topic.name : twistedName(topic.name, twist.lender.name, twist, 'en'),
    translations: isPattern ? topic.translations : twistedTranslations(topic, twist),
    ...(parentId !== undefined && { parentId: topicId(idOf(company, copy, parentId)) }),
    ...(contact !== undefined && { contact: contactCopy(contact, company, copy) }),
  };
}

function idOf(company: string, copy: number, id: string): string {
  return copy === 0 ? `${company}-${id}` : `${company}-${id}-${copy}`;
}

function contactCopy(contact: Contact, company: string, copy: number): Contact {
  if (contact.type !== 'department') return contact;
  const ofDepartment = Math.floor(copy / COPIES_A_DEPARTMENT);
  return {
    type: 'department',
    departmentId: departmentId(idOf(company, ofDepartment, contact.departmentId)),
  };
}

function departmentCopy(
  department: Department,
  company: string,
  copy: number,
  random: Random,
  nextMark: () => Mark,
): Department {
  const id = departmentId(idOf(company, copy, department.id));
  if (copy === 0 || random() < 0.2) return { ...department, id };
  return { ...department, id, name: `${department.name} ${nextMark().latin}` };
}

function twistedTranslations(topic: Topic, twist: Twist): Topic['translations'] {
  return Object.fromEntries(
    Object.entries(topic.translations).map(([key, translation]) => {
      const language = key as Language;
      const lender = twist.lender.translations[language] ?? { aliases: [] };
      const { name } = translation;
      return [
        language,
        {
          ...twisted(translation, lender, twist, language),
          ...(name !== undefined && { name: twistedName(name, lender.name ?? '', twist, language) }),
        },
      ];
    }),
  );
}

/** Aliases and texts, part of them another's. */
function twisted(
  own: Omit<Translation, 'name'>,
  lender: Omit<Translation, 'name'>,
  twist: Twist,
  language: Language,
): Omit<Translation, 'name'> {
  const { description, answer } = own;
  const aliases = own.aliases.map((alias, index) =>
    twistedName(alias, lender.aliases[index % lender.aliases.length] ?? '', twist, language),
  );
  return {
    aliases,
    ...(description !== undefined && { description: spliced(description, lender.description ?? '') }),
    ...(answer !== undefined && { answer: spliced(answer, lender.answer ?? '') }),
  };
}

function twistedName(name: string, lent: string, { mark, isLent }: Twist, language: Language): string {
  const word = lent.split(' ').at(-1) ?? '';
  if (isLent && word !== '') return `${name} ${word}`;
  return `${name} ${language === 'ru' ? mark.cyrillic : mark.latin}`;
}

/** The first half of one text and the second of another. */
function spliced(text: string, other: string): string {
  const [words, others] = [text.split(' '), other.split(' ')];
  return [
    ...words.slice(0, Math.ceil(words.length / 2)),
    ...others.slice(Math.floor(others.length / 2)),
  ].join(' ');
}
