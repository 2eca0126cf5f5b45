import type { ExplainedTopic, SearchExplanation } from '../../src/lookup/search/explanation.ts';

/** How a search came to its answer as programs read it, with the question: topics by id, null for what there is not. */
export function explainJson(q: string, { topics, ...rest }: SearchExplanation): object {
  return { q, ...rest, topics: topics.map(topicJson) };
}

function topicJson({ topicId, isOffered, confidence, exact, score }: ExplainedTopic): object {
  return {
    topic: topicId,
    offered: isOffered,
    confidence,
    exact: exact ? { field: exact.field, name: exact.text } : null,
    score: score ?? null,
  };
}
