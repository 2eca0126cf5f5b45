import type { Action } from '../../chat/actions.ts';
import type { FormValues } from '../../chat/form.ts';
import type { Reply } from '../../chat/reply.ts';
import type { ROLE_ACTIONS } from '../../chat/role-actions.ts';
import type { EditPorts } from '../../edits/ports.ts';
import type { Context } from '../context.ts';
import type { DeskCommand } from '../grammar.ts';

/** A button or form about who looks after what. */
export type RoleAction = Extract<
  Action,
  { readonly type: (typeof ROLE_ACTIONS)[number]['shape']['type']['value'] }
>;

/** The conversation about who looks after what: the first admin, and topics that want to be looked at again. */
export interface RoleAnswers {
  /** Undefined where what follows the verb makes no sense of it: then all of it is looked up. */
  words(
    context: Context,
    command: Extract<DeskCommand, { readonly type: 'roles' }>,
  ): Promise<readonly Reply[] | undefined>;
  press(context: Context, action: RoleAction): Promise<readonly Reply[]>;
  submit(context: Context, action: RoleAction, values: FormValues): Promise<readonly Reply[]>;
}

/** The answers about who looks after what, over these ports. */
export function createRoleAnswers(_ports: EditPorts): RoleAnswers {
  return { words: async () => undefined, press: async () => [], submit: async () => [] };
}
