import type { Directory } from '../../../src/directory/model.ts';
import { searchTopics, type TopicMatch } from '../../../src/lookup/search/search.ts';
import { type Outcome, outcomesOf, placeOf } from './figures.ts';
import { ours } from './ours.ts';
import { seenCompanies } from './questions.ts';

/** So many of what was found, or merely came near, are told. */
const MOST_TOLD = 3;

/**
 * The seen questions that were answered wrongly, as lines: each with what is right, and what was found or came near instead and by
 * what evidence. The unseen questions are not read.
 */
export async function failureLines(): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const { directory, sets } of seenCompanies()) {
    const search = await ours.open(directory);
    for (const { title, questions } of sets) {
      const failures = (await outcomesOf(search, questions)).filter(isWrong);
      lines.push(`## ${title}: ${failures.length} of ${questions.length}`);
      for (const failure of failures) lines.push(...linesOf(failure, directory));
    }
  }
  return lines;
}

function isWrong(outcome: Outcome): boolean {
  return outcome.question.topic === null ? outcome.answer.topicIds.length > 0 : placeOf(outcome) > 1;
}

function linesOf({ question }: Outcome, directory: Directory): readonly string[] {
  const { q, lang, kind, topic, also } = question;
  const { verdict, matches, near } = searchTopics(directory, q);
  const right = [topic ?? 'nobody', ...also].join(', ');
  return [
    `${lang}, ${kind}: ${q}`,
    `    ${verdict}; right is ${right}`,
    ...[...matches.map((match) => told(match, 'found')), ...near.map((match) => told(match, 'near'))].slice(
      0,
      MOST_TOLD,
    ),
  ];
}

function told({ topicId, confidence, score }: TopicMatch, how: string): string {
  if (score === undefined) return `    ${how}: ${topicId}, called exactly so`;
  const evidence = score.evidence.map(
    ({ unit, found, field, rule, quality }) =>
      `${unit.term.text} ~ ${found} (${field}, ${rule}, ${quality.toFixed(2)})`,
  );
  return `    ${how}: ${topicId} ${score.value.toFixed(2)}, confidence ${confidence.toFixed(2)}: ${evidence.join('; ')}`;
}
