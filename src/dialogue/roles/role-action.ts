import type { Action } from '../../chat/actions.ts';
import type { ROLE_ACTIONS } from '../../chat/role-actions.ts';

/** A button or form about who looks after what. */
export type RoleAction = Extract<
  Action,
  { readonly type: (typeof ROLE_ACTIONS)[number]['shape']['type']['value'] }
>;
