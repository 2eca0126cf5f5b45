import type { Action } from '../../chat/actions.ts';
import type { FormValues } from '../../chat/form.ts';
import type { Reply } from '../../chat/reply.ts';
import type { SHIFT_ACTIONS } from '../../chat/shift-actions.ts';
import type { ShiftPorts } from '../../shifts/ports.ts';
import type { Context } from '../context.ts';
import type { DeskCommand } from '../grammar.ts';

/** A button or form by which shifts change hands. */
export type ShiftAction = Extract<
  Action,
  { readonly type: (typeof SHIFT_ACTIONS)[number]['shape']['type']['value'] }
>;

/** The conversation about who serves when. */
export interface ShiftAnswers {
  /** Undefined where what follows the verb makes no sense of it: then all of it is looked up. */
  words(
    context: Context,
    command: Extract<DeskCommand, { readonly type: 'shifts' }>,
  ): Promise<readonly Reply[] | undefined>;
  press(context: Context, action: ShiftAction): Promise<readonly Reply[]>;
  /** `isDraft`: the form is still open, something in it was chosen. */
  submit(
    context: Context,
    action: ShiftAction,
    values: FormValues,
    isDraft: boolean,
  ): Promise<readonly Reply[]>;
}

/** The answers about who serves when, over these ports. */
export function createShiftAnswers(_ports: ShiftPorts): ShiftAnswers {
  return { words: async () => undefined, press: async () => [], submit: async () => [] };
}
