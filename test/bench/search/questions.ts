import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { LANGUAGES } from '../../../src/chat/languages/language.ts';
import type { Directory } from '../../../src/directory/model.ts';
import { readDirectory } from '../../../src/exchange/read-directory.ts';

export const KINDS = [
  'exact',
  'alias',
  'prefix',
  'wordorder',
  'nodiacritics',
  'inflected',
  'typo',
  'translit',
  'layout',
  'mixed',
  'natural',
  'problem',
  'unanswerable',
] as const;

/** A line of `test/fixtures/search`; what its fields mean is said in the README there. */
export type Question = z.infer<typeof Question>;
const Question = z.object({
  q: z.string(),
  lang: z.enum(LANGUAGES),
  kind: z.enum(KINDS),
  topic: z.string().nullable(),
  also: z.array(z.string()).default([]),
});

export interface QuestionSet {
  readonly title: string;
  /** Whether its questions may be looked at; of the others only figures are told. */
  readonly isSeen: boolean;
  readonly questions: readonly Question[];
}

/** A directory and the questions that are put to it. */
export interface Company {
  readonly name: string;
  readonly directory: Directory;
  readonly sets: readonly QuestionSet[];
}

const FIXTURES = new URL('../../fixtures/search/', import.meta.url);

const COMPANIES = [
  {
    name: 'hospital',
    folder: '',
    sets: [
      { title: 'hospital, seen', file: 'questions-seen.jsonl', isSeen: true },
      { title: 'hospital, unseen', file: 'questions-unseen.jsonl', isSeen: false },
    ],
  },
  {
    name: 'software',
    folder: 'software/',
    sets: [{ title: 'software, seen', file: 'questions.jsonl', isSeen: true }],
  },
  {
    name: 'manufacturer',
    folder: 'manufacturer/',
    sets: [
      { title: 'manufacturer, seen', file: 'questions-seen.jsonl', isSeen: true },
      { title: 'manufacturer, unseen', file: 'questions-unseen.jsonl', isSeen: false },
    ],
  },
] as const;

/** All companies with all their questions. Throws where a file is not as it should be, with the place. */
export function companies(): readonly Company[] {
  return companiesWith(() => true);
}

/** Every company with those questions alone that may be looked at; the others are not even read. Throws as `companies`. */
export function seenCompanies(): readonly Company[] {
  return companiesWith(({ isSeen }) => isSeen);
}

function companiesWith(isWanted: (set: { readonly isSeen: boolean }) => boolean): readonly Company[] {
  return COMPANIES.flatMap(({ name, folder, sets }) => {
    const wanted = sets.filter(isWanted);
    if (wanted.length === 0) return [];
    return [
      {
        name,
        directory: directoryOf(`${folder}company.yaml`),
        sets: wanted.map(({ title, file, isSeen }) => ({
          title,
          isSeen,
          questions: questionsOf(folder + file),
        })),
      },
    ];
  });
}

function directoryOf(file: string): Directory {
  const read = readDirectory(readFileSync(new URL(file, FIXTURES), 'utf8'), file);
  if (!read.ok) throw new Error(`${file} has faults: ${JSON.stringify(read.refusal)}`);
  return read.value.directory;
}

function questionsOf(file: string): readonly Question[] {
  const lines = readFileSync(new URL(file, FIXTURES), 'utf8').trim().split('\n');
  return lines.map((line, index) => {
    const parsed = Question.safeParse(JSON.parse(line));
    // The line itself is not told: it may be one that nobody looks at.
    if (!parsed.success) throw new Error(`${file}:${index + 1} is no question: ${parsed.error.message}`);
    return parsed.data;
  });
}
