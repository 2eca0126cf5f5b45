import { LANGUAGES } from '../../../src/chat/languages/language.ts';
import { type Figures, figuresOf, type Outcome } from './figures.ts';
import type { Column, SetResults } from './quality.ts';
import { KINDS } from './questions.ts';
import { fraction, percent, table } from './table.ts';

/** A part of the questions of a set. */
interface Group {
  readonly name: string;
  readonly holds: (outcome: Outcome) => boolean;
}

const BY_LANGUAGE: readonly Group[] = LANGUAGES.map((language) => ({
  name: language,
  holds: ({ question }) => question.lang === language,
}));

const BY_KIND: readonly Group[] = KINDS.map((kind) => ({
  name: kind,
  holds: ({ question }) => question.kind === kind,
}));

/** All that was measured on one set, as Markdown. No question is in it. */
export function setReport({ set, columns }: SetResults): string {
  const [answerable, unanswerable] = [columns.map(answerableOf), columns.map(unanswerableOf)];
  const [first] = columns;
  const none = unanswerable[0]?.outcomes.length;
  return [
    `## ${set.title}: ${first?.outcomes.length} questions, ${none} of them answered by no topic`,
    overview(columns),
    'recall@1, recall@3, MRR:',
    byGroup(answerable, BY_LANGUAGES_AND_KINDS, found),
    'Unanswerable questions that got a topic:',
    byGroup(unanswerable, BY_LANGUAGE, ({ strangers }) => percent(strangers)),
    'Answered outright, and of those rightly:',
    byGroup(columns.filter(isDecided), BY_LANGUAGES_AND_KINDS, outright),
  ].join('\n\n');
}

/** The few figures that matter of all sets, as one table in Markdown. */
export function summary(results: readonly SetResults[]): string {
  const names = results[0]?.columns.map(({ name }) => name) ?? [];
  const cell = (figures: Figures) =>
    `${fraction(figures.recallAt1)} ${fraction(figures.recallAt3)} ${percent(figures.strangers)}`;
  const rows = names.map((name, index) => [
    name,
    ...results.map(({ columns }) => cell(figuresOf(columns[index]?.outcomes ?? []))),
  ]);
  const heading = ['recall@1, recall@3, unanswerable answered', ...results.map(({ set }) => set.title)];
  return table(heading, rows);
}

const BY_LANGUAGES_AND_KINDS: readonly Group[] = [...BY_LANGUAGE, ...BY_KIND];

function overview(columns: readonly Column[]): string {
  const rows = columns.map(({ name, outcomes }) => {
    const figures = figuresOf(outcomes);
    return [
      name,
      fraction(figures.recallAt1),
      fraction(figures.recallAt3),
      fraction(figures.reciprocalRank),
      percent(figures.strangers),
      ...(outcomes.some(isDecidedOutcome)
        ? [percent(figures.certain), percent(figures.certainRight)]
        : ['', '']),
    ];
  });
  const heading = ['', 'recall@1', 'recall@3', 'MRR', 'unanswerable answered', 'outright', 'rightly so'];
  return table(heading, rows);
}

function byGroup(
  columns: readonly Column[],
  groups: readonly Group[],
  cell: (figures: Figures) => string,
): string {
  const rows = groups.flatMap(({ name, holds }) => {
    const count = columns[0]?.outcomes.filter(holds).length ?? 0;
    const cells = columns.map(({ outcomes }) => cell(figuresOf(outcomes.filter(holds))));
    return count === 0 ? [] : [[`${name} (${count})`, ...cells]];
  });
  return table(['', ...columns.map(({ name }) => name)], rows);
}

function found({ recallAt1, recallAt3, reciprocalRank }: Figures): string {
  return [recallAt1, recallAt3, reciprocalRank].map(fraction).join(' ');
}

function outright({ certain, certainRight }: Figures): string {
  return `${percent(certain)}, ${percent(certainRight)}`;
}

function answerableOf({ name, outcomes }: Column): Column {
  return { name, outcomes: outcomes.filter(({ question }) => question.topic !== null) };
}

function unanswerableOf({ name, outcomes }: Column): Column {
  return { name, outcomes: outcomes.filter(({ question }) => question.topic === null) };
}

/** Whether the engine knows what it may answer outright. */
function isDecided({ outcomes }: Column): boolean {
  return outcomes.some(isDecidedOutcome);
}

function isDecidedOutcome({ answer }: Outcome): boolean {
  return answer.isCertain !== undefined;
}
