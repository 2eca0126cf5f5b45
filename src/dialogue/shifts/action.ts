import type { Action } from '../../chat/actions.ts';
import type { SHIFT_ACTIONS } from '../../chat/shift-actions.ts';

/** A button or form by which shifts change hands. */
export type ShiftAction = Extract<
  Action,
  { readonly type: (typeof SHIFT_ACTIONS)[number]['shape']['type']['value'] }
>;
