import fc from 'fast-check';
import { LANGUAGES } from '../../../src/chat/languages/language.ts';
import type { Directory, Topic } from '../../../src/directory/model.ts';
import { departmentId, topicId } from '../../../src/kernel/ids.ts';
import { departmentNamed, topicNamed } from './directory.ts';

/** Words that are forms, halves, slips, sounds and translations of one another, and some that say nothing or are in no thesaurus. */
export const WORDS = [
  ...['payroll', 'pay', 'slip', 'slips', 'payslip', 'badge', 'badges', 'printer', 'printers', 'broken'],
  ...['зарплата', 'зарплаты', 'пропуск', 'принтер', 'плата', 'lương', 'luong', 'bảng', 'comenzi', 'comanda'],
  ...['férias', 'impressora', 'it', 'who', 'for', 'q3', 'c++', 'zorblat', 'zorblats', 'zorblax'],
] as const;

/** A step from one state of a directory to the next. */
export type Edit = (directory: Directory) => Directory;

const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '));
const texts = fc.array(text, { maxLength: 2 });
const optional = fc.option(text, { nil: undefined });
const place = fc.constantFrom('1', '2', '3', '4', '5');

const topic: fc.Arbitrary<Topic> = fc
  .record({
    id: place,
    name: text,
    aliases: texts,
    description: optional,
    answer: optional,
    translated: fc.option(
      fc.record({ language: fc.constantFrom(...LANGUAGES), name: text, aliases: texts }),
      {
        nil: undefined,
      },
    ),
    parent: fc.option(place, { nil: undefined }),
    department: fc.option(place, { nil: undefined }),
  })
  .map(({ id, name, aliases, description, answer, translated, parent, department }) =>
    topicNamed(`t${id}`, name, {
      aliases,
      ...(description !== undefined && { description }),
      ...(answer !== undefined && { answer }),
      ...(translated && {
        translations: { [translated.language]: { name: translated.name, aliases: translated.aliases } },
      }),
      ...(parent !== undefined && { parentId: topicId(`t${parent}`) }),
      ...(department !== undefined && {
        contact: { type: 'department', departmentId: departmentId(`d${department}`) },
      }),
    }),
  );

const putTopic = topic.map(
  (put): Edit =>
    (directory) => ({
      ...directory,
      topics: new Map([...directory.topics, [put.id, put]]),
    }),
);

const removeTopic = place.map(
  (id): Edit =>
    (directory) => ({
      ...directory,
      topics: new Map([...directory.topics].filter(([topicId]) => topicId !== `t${id}`)),
    }),
);

const putDepartment = fc.tuple(place, text).map(
  ([id, name]): Edit =>
    (directory) => {
      const department = departmentNamed(`d${id}`, name);
      return { ...directory, departments: new Map([...directory.departments, [department.id, department]]) };
    },
);

const putSynonyms = fc.array(fc.array(text, { minLength: 2, maxLength: 3 }), { maxLength: 2 }).map(
  (synonyms): Edit =>
    (directory) => ({ ...directory, synonyms }),
);

const putLanguage = fc.constantFrom(...LANGUAGES).map(
  (language): Edit =>
    (directory) => ({ ...directory, organization: { ...directory.organization, language } }),
);

/** Edits of topics and departments, most of which touch what others have touched. */
export const contentEdits = fc.array(
  fc.oneof({ arbitrary: putTopic, weight: 5 }, { arbitrary: removeTopic, weight: 2 }, putDepartment),
  { minLength: 1, maxLength: 14 },
);

/** Edits of everything that search goes by. */
export const edits = fc.array(
  fc.oneof(
    { arbitrary: putTopic, weight: 7 },
    { arbitrary: removeTopic, weight: 2 },
    putDepartment,
    putSynonyms,
    putLanguage,
  ),
  { minLength: 1, maxLength: 14 },
);
