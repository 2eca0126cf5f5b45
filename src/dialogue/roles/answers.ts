import type { FormValues } from '../../chat/form.ts';
import type { Element } from '../../chat/message.ts';
import type { Reply } from '../../chat/reply.ts';
import type { Reader } from '../../lookup/reader.ts';
import type { RolePorts } from '../../roles/ports.ts';
import type { Context } from '../context.ts';
import type { DeskCommand } from '../grammar.ts';
import { ownElements } from './own.ts';
import type { RoleAction } from './role-action.ts';
import { answerSetup, answerSetupWords, submitSetup } from './setup-answers.ts';
import {
  answerVerify,
  answerVerifyList,
  answerVerifyWords,
  openHandOver,
  submitHandOver,
} from './verify-answers.ts';

/** The conversation about who looks after what: the first admin, and topics that want to be looked at again. */
export interface RoleAnswers {
  /** Undefined where what follows the verb makes no sense of it: then all of it is looked up. */
  words(
    context: Context,
    command: Extract<DeskCommand, { readonly type: 'roles' }>,
  ): Promise<readonly Reply[] | undefined>;
  press(context: Context, action: RoleAction): Promise<readonly Reply[]>;
  submit(context: Context, action: RoleAction, values: FormValues): Promise<readonly Reply[]>;
  /** What waits for the asker: topics to be confirmed, and places of people whose accounts are deactivated. */
  own(context: Context, reader: Reader): readonly Element[];
}

/** The answers about who looks after what, over these ports. */
export function createRoleAnswers(ports: RolePorts): RoleAnswers {
  return {
    async words(context, { verb, words }) {
      switch (verb) {
        case 'setup':
          return answerSetupWords(ports, context, words);
        case 'verify':
          return answerVerifyWords(ports, context, words);
        default:
          return verb satisfies never;
      }
    },
    async press(context, action) {
      switch (action.type) {
        case 'verify':
          return answerVerify(ports, context, action.topicId);
        case 'verify-list':
          return answerVerifyList(ports, context);
        case 'hand-to-form':
          return openHandOver(ports, context, action);
        case 'setup-form':
          return answerSetup(context);
        default:
          return action satisfies never;
      }
    },
    async submit(context, action, values) {
      switch (action.type) {
        case 'hand-to-form':
          return submitHandOver(ports, context, action, values);
        case 'setup-form':
          return submitSetup(ports, context, values);
        case 'verify':
        case 'verify-list':
          // These are buttons, and no platform submits one.
          return [];
        default:
          return action satisfies never;
      }
    },
    own: ownElements,
  };
}
