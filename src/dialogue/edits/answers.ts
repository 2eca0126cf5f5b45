import type { FormValues } from '../../chat/form.ts';
import type { Reply } from '../../chat/reply.ts';
import type { EditPorts } from '../../edits/ports.ts';
import type { Context } from '../context.ts';
import type { DeskCommand } from '../grammar.ts';
import { ownThingsMessage } from './choosing-messages.ts';
import { answerPressed, type Desk, deskOf, wholeContent } from './desk.ts';
import type { EditAction } from './edit-action.ts';
import { openThingForm, submitThingForm } from './form-answers.ts';
import { answerHistory } from './history-answers.ts';
import { openImport, submitImport } from './import-answers.ts';
import { setLanguage } from './language-answers.ts';
import { answerRemove, askRemove } from './remove-answers.ts';
import { pressRotationForm, submitRotationForm } from './rotation-answers.ts';
import { answerUndo } from './undo-answers.ts';
import { answerEditWords, makesSense } from './words-answers.ts';

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
export function createEditAnswers(ports: EditPorts): EditAnswers {
  /** Does it as the asker; whoever is not in the directory is told so. */
  async function atDesk<Answer extends readonly Reply[] | undefined>(
    context: Context,
    answer: (desk: Desk) => Promise<Answer>,
  ): Promise<Answer | readonly Reply[]> {
    const desk = deskOf(ports, context);
    return desk.ok ? answer(desk.value) : desk.refusal;
  }

  return {
    words: async (context, command) => {
      const desk = deskOf(ports, context);
      if (desk.ok) return answerEditWords(desk.value, command, (action) => pressed(desk.value, action));
      // Whoever is not in the directory may still look up what begins like a command.
      return makesSense(command, context.snapshot) ? desk.refusal : undefined;
    },
    press: (context, action) => atDesk(context, (desk) => pressed(desk, action)),
    submit: (context, action, values, isDraft) =>
      atDesk(context, (desk) => submitted(desk, action, values, isDraft)),
  };
}

async function pressed(desk: Desk, action: EditAction): Promise<readonly Reply[]> {
  switch (action.type) {
    case 'edit-form':
      if (action.noun === 'rotation') return pressRotationForm(desk.ports, desk.context, action);
      return openThingForm(desk, action);
    case 'settings-form':
      return openThingForm(desk, action);
    case 'remove-form':
      return askRemove(desk, action);
    case 'edit-undo':
      return answerUndo(desk, action);
    case 'history':
      return answerHistory(desk, action);
    case 'import-form':
      return openImport(desk);
    case 'language':
      return setLanguage(desk, action.language);
    case 'edit-list':
      return answerPressed(desk, ownThingsMessage(desk, await wholeContent(desk), action));
    default:
      return action satisfies never;
  }
}

async function submitted(
  desk: Desk,
  action: EditAction,
  values: FormValues,
  isDraft: boolean,
): Promise<readonly Reply[]> {
  switch (action.type) {
    case 'edit-form':
      if (action.noun === 'rotation') {
        return submitRotationForm(desk.ports, desk.context, action, values, isDraft);
      }
      return isDraft ? [] : submitThingForm(desk, action, values);
    case 'settings-form':
      return isDraft ? [] : submitThingForm(desk, action, values);
    case 'remove-form':
      return answerRemove(desk, action);
    case 'import-form':
      return submitImport(desk, action, values);
    case 'edit-undo':
    case 'history':
    case 'language':
    case 'edit-list':
      // These are buttons, and no platform submits one.
      return [];
    default:
      return action satisfies never;
  }
}
