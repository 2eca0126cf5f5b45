import type { Edit, ThingName } from '../exchange/ports.ts';
import type { EditPorts } from './ports.ts';

/** The edits of a thing, latest first, for whoever may see them: everybody of the company. */
export async function historyOf(
  { most, before, ...thing }: ThingName & { readonly most: number; readonly before?: number },
  { work }: EditPorts,
): Promise<readonly Edit[]> {
  return work.run(({ edits }) => edits.of(thing, most, before));
}
