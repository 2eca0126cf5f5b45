import { describe, expect, it } from 'vitest';
import { LIKELY, SURE } from '../../../src/lookup/search/confidence.ts';
import { explanationOf } from '../../../src/lookup/search/explanation.ts';
import { type SearchResult, searchTopics } from '../../../src/lookup/search/search.ts';
import { createTerminal } from '../../adapters/cli/terminal.ts';

async function searched() {
  const topics = Array.from({ length: 7 }, (_, index) => ({
    id: `payroll-${index}`,
    name: `Payroll ${index}`,
  }));
  const organization = { name: 'Northwind', timezone: 'Europe/Berlin', help_desk: { person: 'alice' } };
  const file = { version: 1, organization, people: [{ id: 'alice', name: 'Alice' }], topics };
  const terminal = createTerminal({ files: { 'company.json': JSON.stringify(file) } });
  const applied = await terminal.run('directory', 'apply', 'company.json');
  expect(applied.code, applied.stderr).toBe(0);
  const { directory } = await terminal.database.snapshots.current();
  return { directory, result: searchTopics(directory, 'payrol') };
}

/** What was found, all of it as likely as that. */
function likelyBy(result: SearchResult, confidence: number): SearchResult['matches'] {
  return [...result.matches, ...result.near].map((match) => ({ ...match, confidence }));
}

describe('explanationOf', () => {
  it('tells which threshold decided', async () => {
    const { directory, result } = await searched();
    const because = (changes: Partial<SearchResult>) =>
      explanationOf({ ...result, ...changes }, directory).because;

    expect(because({ verdict: 'certain', matches: likelyBy(result, SURE), near: [] })).toBe('sure');
    expect(because({ verdict: 'unsure', matches: likelyBy(result, SURE), near: [] })).toBe('rival');
    expect(because({ verdict: 'unsure', matches: likelyBy(result, LIKELY), near: [] })).toBe('likely');
    expect(because({ verdict: 'nothing', matches: [], near: likelyBy(result, 0.1) })).toBe('unlikely');
    expect(because({ verdict: 'nothing', matches: [], near: [] })).toBe('no-topic');
  });

  it('tells of five topics, what fits before what merely comes near', async () => {
    const { directory, result } = await searched();
    const all = likelyBy(result, LIKELY);
    expect(all.length).toBeGreaterThan(5);

    const { topics } = explanationOf({ ...result, matches: all.slice(0, 3), near: all.slice(3) }, directory);

    expect(topics.map(({ topicId }) => topicId)).toEqual(all.slice(0, 5).map(({ topicId }) => topicId));
    expect(topics.map(({ isOffered }) => isOffered)).toEqual([true, true, true, false, false]);
  });
});
