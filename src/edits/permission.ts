import type { DirectoryContent } from '../exchange/ports.ts';
import type { PersonId } from '../kernel/ids.ts';
import type { Noun } from './things.ts';

/**
 * Who may do that with the thing, each once, those nearest to it first; nobody who is deactivated. `add`: `id` is not there yet. A
 * person's own settings are theirs besides, see `settings`.
 */
export function whoMay(
  _act: 'add' | 'edit' | 'remove',
  _noun: Noun,
  _id: string | undefined,
  _content: DirectoryContent,
): readonly PersonId[] {
  throw new Error('not built yet');
}
