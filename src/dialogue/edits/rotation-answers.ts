import type { FormValues } from '../../chat/form.ts';
import type { Reply } from '../../chat/reply.ts';
import type { EditPorts } from '../../edits/ports.ts';
import type { Context } from '../context.ts';
import type { EditAction } from './answers.ts';

/** The button or form of a rotation: `edit-form` of that noun, in every part. */
export type RotationFormAction = Extract<EditAction, { readonly type: 'edit-form' }>;

/** Opens the form of a rotation, or of a new one. */
export async function pressRotationForm(
  _ports: EditPorts,
  _context: Context,
  _action: RotationFormAction,
): Promise<readonly Reply[]> {
  return [];
}

/** Answers what was filled in: its faults, the preview, or that it is saved. `isDraft`: it is still open, something in it was chosen. */
export async function submitRotationForm(
  _ports: EditPorts,
  _context: Context,
  _action: RotationFormAction,
  _values: FormValues,
  _isDraft: boolean,
): Promise<readonly Reply[]> {
  return [];
}
