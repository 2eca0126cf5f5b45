import type { Action } from '../../chat/actions.ts';
import type { EDIT_ACTIONS } from '../../chat/edit-actions.ts';

/** A button or form by which the directory is changed. */
export type EditAction = Extract<
  Action,
  { readonly type: (typeof EDIT_ACTIONS)[number]['shape']['type']['value'] }
>;

/** The button or form of a rotation: `edit-form` of that noun, in every part. */
export type RotationFormAction = Extract<EditAction, { readonly type: 'edit-form' }>;
