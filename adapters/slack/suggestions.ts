import type { PlainTextOption } from '@slack/types';
import type { Dialogue, SuggestQuery } from '../../src/dialogue/dialogue.ts';
import type { ProfileSource } from '../../src/directory/ports.ts';
import { LIMITS } from './limits.ts';
import { option } from './select.ts';

/** Options come in the acknowledgement, which Slack waits three seconds for. */
const PATIENCE_MS = 2_500;

/** What there is to choose from, as Slack takes it; rejects where that takes longer than Slack waits. */
export async function suggestions(
  query: SuggestQuery,
  means: { readonly dialogue: Dialogue; readonly profiles: ProfileSource },
): Promise<readonly PlainTextOption[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the suggestions took too long')), PATIENCE_MS);
  });
  try {
    const options = await Promise.race([means.dialogue.suggest(query, means.profiles), late]);
    const carried = options.filter(({ value }) => value !== '' && value.length <= LIMITS.optionValue);
    return carried.slice(0, LIMITS.selectOptions).map(({ label, value }) => option(label, value));
  } finally {
    clearTimeout(timer);
  }
}
