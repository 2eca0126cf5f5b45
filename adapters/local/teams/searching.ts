import { z } from 'zod';
import type { LocalOption } from '../stand-in.ts';
import { activityOf, type Scene } from './activities.ts';
import { searchInputOn } from './choice-check.ts';
import type { ClientContext } from './client-context.ts';

/** Teams asks for so many at once and lists no more, whatever a card says. */
const TOP = 15;

/** As Teams documents it: learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/dynamic-search */
const SearchAnswer = z.strictObject({
  type: z.literal('application/vnd.microsoft.search.searchResponse'),
  value: z.strictObject({
    results: z
      .array(z.strictObject({ title: z.string().min(1), value: z.string().min(1) }))
      .max(TOP)
      .refine((all) => new Set(all.map(({ value }) => value)).size === all.length, 'the same value twice'),
  }),
});

/**
 * What the bot gives to choose from for what was typed into that input of a card, which was opened in `scene`. Nothing where the card
 * that is open by now has no such input.
 */
export async function searchIn(
  { invoke, fault }: Pick<ClientContext, 'invoke' | 'fault'>,
  { card, scene }: { readonly card: unknown; readonly scene: Scene },
  input: string,
  typed: string,
): Promise<readonly LocalOption[]> {
  const query = searchInputOn(card, input);
  if (!query) return [];
  const value = { queryText: typed, queryOptions: { skip: 0, top: TOP }, dataset: query.dataset };
  const answer = await invoke(activityOf(scene, { type: 'invoke', name: 'application/search', value }));
  if (answer?.status !== 200) return [];
  const read = SearchAnswer.safeParse(answer.body);
  if (!read.success) {
    fault(`application/search was answered with ${JSON.stringify(answer.body)}`);
    return [];
  }
  return read.data.value.results.map((result) => ({ label: result.title, value: result.value }));
}
