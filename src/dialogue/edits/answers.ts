import type { Action } from '../../chat/actions.ts';
import type { EDIT_ACTIONS } from '../../chat/edit-actions.ts';
import type { FormValues } from '../../chat/form.ts';
import type { Reply } from '../../chat/reply.ts';
import type { EditPorts } from '../../edits/ports.ts';
import type { Context } from '../context.ts';
import type { DeskCommand } from '../grammar.ts';

/** A button or form by which the directory is changed. */
export type EditAction = Extract<
  Action,
  { readonly type: (typeof EDIT_ACTIONS)[number]['shape']['type']['value'] }
>;

/** The conversation about changing the directory. */
export interface EditAnswers {
  /** Undefined where what follows the verb makes no sense of it: then all of it is looked up. */
  words(
    context: Context,
    command: Extract<DeskCommand, { readonly type: 'edits' }>,
  ): Promise<readonly Reply[] | undefined>;
  press(context: Context, action: EditAction): Promise<readonly Reply[]>;
  /** `isDraft`: the form is still open, something in it was chosen. */
  submit(
    context: Context,
    action: EditAction,
    values: FormValues,
    isDraft: boolean,
  ): Promise<readonly Reply[]>;
}

/** The answers about changing the directory, over these ports. */
export function createEditAnswers(_ports: EditPorts): EditAnswers {
  return { words: async () => undefined, press: async () => [], submit: async () => [] };
}
