import type { Temporal } from 'temporal-polyfill';
import type { Option } from '../chat/form.ts';
import type { Person } from '../directory/model.ts';
import type { Snapshot } from '../lookup/ports.ts';
import type { Reader } from '../lookup/reader.ts';
import type { SuggestQuery } from './dialogue.ts';

/** Who types what into a search field, and what there is to choose from. */
export interface Suggesting extends SuggestQuery {
  readonly snapshot: Snapshot;
  readonly reader: Reader;
  readonly now: Temporal.Instant;
  readonly person?: Person;
}

/** What fits what was typed so far, best first. */
export function suggestions(_suggesting: Suggesting): readonly Option[] {
  return [];
}
