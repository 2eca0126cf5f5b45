import type { FormValues } from '../../chat/form.ts';
import type { Reply } from '../../chat/reply.ts';
import { type Desk, saySpans } from './desk.ts';
import type { EditAction } from './edit-action.ts';

/** Opens the form into which the rows of a spreadsheet are pasted. */
export async function openImport(desk: Desk): Promise<readonly Reply[]> {
  return saySpans(desk, desk.words.spans('edit.import-later'));
}

/** Answers the rows that were pasted. */
export async function submitImport(
  desk: Desk,
  _action: Extract<EditAction, { readonly type: 'import-form' }>,
  _values: FormValues,
): Promise<readonly Reply[]> {
  return openImport(desk);
}
