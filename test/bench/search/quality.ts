import type { Engine, Search } from './engine.ts';
import { heldTo, type Outcome, outcomesOf, thresholdFor } from './figures.ts';
import type { Company, QuestionSet } from './questions.ts';

/** The answers of one engine to one set of questions. */
export interface Column {
  readonly name: string;
  readonly outcomes: readonly Outcome[];
}

/** What all engines answered to a set. */
export interface SetResults {
  readonly set: QuestionSet;
  readonly columns: readonly Column[];
}

/** So many of the unanswerable questions may get a topic. */
export const MOST_STRANGERS = 0.05;

/**
 * Puts every question to every engine. The rivals stand there twice: as they are, and held to a score that at most 5 % of the
 * unanswerable questions exceed. That score is chosen on the company's seen questions, or where there are none, in the rival's
 * favour, on those that it is then measured by.
 */
export async function runCompany(
  company: Company,
  own: readonly Engine[],
  rivals: readonly Engine[],
): Promise<readonly SetResults[]> {
  const results = company.sets.map((set) => ({ set, columns: [] as Column[] }));
  for (const { name, open } of own) {
    const search = await open(company.directory);
    for (const { set, columns } of results) {
      columns.push({ name, outcomes: await outcomesOf(search, set.questions) });
    }
  }
  for (const { name, open } of rivals) {
    const outcomes = await outcomesBySet(company.sets, await open(company.directory));
    const threshold = thresholdFor(outcomes.get(practiceOf(company.sets)) ?? [], MOST_STRANGERS);
    for (const { set, columns } of results) {
      const plain = outcomes.get(set) ?? [];
      columns.push({ name, outcomes: plain }, { name: `${name} at 5 %`, outcomes: heldTo(plain, threshold) });
    }
  }
  return results;
}

async function outcomesBySet(
  sets: readonly QuestionSet[],
  search: Search,
): Promise<ReadonlyMap<QuestionSet, readonly Outcome[]>> {
  const outcomes = new Map<QuestionSet, readonly Outcome[]>();
  for (const set of sets) outcomes.set(set, await outcomesOf(search, set.questions));
  return outcomes;
}

function practiceOf(sets: readonly QuestionSet[]): QuestionSet {
  const practice = sets.find(({ isSeen }) => isSeen) ?? sets[0];
  if (practice === undefined) throw new Error('A company without questions');
  return practice;
}
