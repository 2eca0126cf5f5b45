import type { FormValues } from '../../chat/form.ts';
import type { Element } from '../../chat/message.ts';
import type { Reply } from '../../chat/reply.ts';
import type { Reader } from '../../lookup/reader.ts';
import { topicsNamed } from '../../lookup/search/search.ts';
import type { ShiftPorts } from '../../shifts/ports.ts';
import type { Context } from '../context.ts';
import type { DeskCommand } from '../grammar.ts';
import { refuse } from '../saying.ts';
import type { ShiftAction } from './action.ts';
import { awayWords, pressAwayForm, pressAwayUndo, submitAwayForm } from './away.ts';
import { coverWords, pressCoverForm, submitCoverForm } from './cover.ts';
import {
  pressCoverPart,
  pressCoverTake,
  pressCoverUndo,
  pressCoverWithdraw,
  submitCoverPart,
} from './cover-take.ts';
import { type Desk, deskFor, sayNotInDirectory } from './desk.ts';
import { nextWords, pressNext } from './next.ts';
import { sayNotUnderstood } from './not-understood.ts';
import { noteWords, pressNoteForm, submitNoteForm } from './note.ts';
import { overrideWords, pressOverrideForm, submitOverrideForm } from './override.ts';
import { ownMatters } from './own.ts';
import { readRotation, type Typed, typedAfterVerb, wordsOf } from './reading.ts';
import { pressRequests } from './requests.ts';
import { pressSwapForm, submitSwapForm, swapWords } from './swap.ts';
import { pressSwapDecline, pressSwapTake, pressSwapUndo, pressSwapWithdraw } from './swap-answers.ts';
import { pressOverrideUndo, pressTake, pressTakeForm, submitTakeForm, takeWords } from './take-over.ts';

type ShiftCommand = Extract<DeskCommand, { readonly type: 'shifts' }>;

/** The conversation about who serves when. */
export interface ShiftAnswers {
  /** Undefined where what follows the verb makes no sense of it: then all of it is looked up. */
  words(context: Context, command: ShiftCommand): Promise<readonly Reply[] | undefined>;
  press(context: Context, action: ShiftAction): Promise<readonly Reply[]>;
  /** `isDraft`: the form is still open, something in it was chosen. */
  submit(
    context: Context,
    action: ShiftAction,
    values: FormValues,
    isDraft: boolean,
  ): Promise<readonly Reply[]>;
  /** What of the asker's own there is beside their shifts, for a message that they alone read. */
  own(context: Context, reader: Reader): Promise<readonly Element[]>;
}

/** The answers about who serves when, over these ports. */
export function createShiftAnswers(ports: ShiftPorts): ShiftAnswers {
  return {
    words: async (context, command) => {
      const { snapshot, asker } = context;
      // A topic may be called like something to be done: “Cover letter”.
      if (topicsNamed(snapshot.directory, command.all, asker.language).length > 0) return undefined;
      const typed = typedAfterVerb(context);
      const desk = deskFor(ports, context);
      if (desk !== undefined) {
        return (await answerWords(desk, command, typed)) ?? sayNotUnderstood(desk, command, typed.words);
      }
      const isMeant = typed.words.length === 0 || readRotation(context, typed.words) !== undefined;
      return isMeant ? sayNotInDirectory(context) : undefined;
    },
    press: async (context, action) => {
      const desk = deskFor(ports, context);
      return desk === undefined ? sayNotInDirectory(context) : answerPress(desk, action);
    },
    submit: async (context, action, values, isDraft) => {
      const desk = deskFor(ports, context);
      return desk === undefined ? sayNotInDirectory(context) : answerSubmit(desk, action, values, isDraft);
    },
    own: async (context, reader) => {
      const desk = deskFor(ports, context);
      return desk === undefined ? [] : ownMatters(desk, reader);
    },
  };
}

async function answerWords(
  desk: Desk,
  { verb, words, all }: ShiftCommand,
  typed: Typed,
): Promise<readonly Reply[] | undefined> {
  switch (verb) {
    case 'swap':
      return swapWords(desk, typed);
    case 'cover':
      return coverWords(desk, typed);
    case 'away':
      return awayWords(desk, typed);
    case 'take':
      return takeWords(desk, typed);
    case 'override':
      return overrideWords(desk, typed);
    case 'next':
      return nextWords(desk, typed);
    case 'note':
      return noteWords(desk, all, typed.reason === undefined ? typed.words : wordsOf(words));
    default:
      return verb satisfies never;
  }
}

async function answerPress(desk: Desk, action: ShiftAction): Promise<readonly Reply[]> {
  switch (action.type) {
    case 'swap-form':
      return pressSwapForm(desk, action);
    case 'swap-take':
      return pressSwapTake(desk, action.requestId);
    case 'swap-decline':
      return pressSwapDecline(desk, action.requestId);
    case 'swap-withdraw':
      return pressSwapWithdraw(desk, action.requestId);
    case 'swap-undo':
      return pressSwapUndo(desk, action.requestId);
    case 'cover-form':
      return pressCoverForm(desk, action);
    case 'cover-take':
      return pressCoverTake(desk, action.requestId);
    case 'cover-part-form':
      return pressCoverPart(desk, action);
    case 'cover-withdraw':
      return pressCoverWithdraw(desk, action.requestId);
    case 'cover-undo':
      return pressCoverUndo(desk, action.requestId, action.personId);
    case 'take-form':
      return pressTakeForm(desk, action);
    case 'take':
      return pressTake(desk, action);
    case 'override-form':
      return pressOverrideForm(desk, action);
    case 'override-undo':
      return pressOverrideUndo(desk, action);
    case 'next':
      return pressNext(desk, action);
    case 'away-form':
      return pressAwayForm(desk, action);
    case 'away-undo':
      return pressAwayUndo(desk, action);
    case 'note-form':
      return pressNoteForm(desk, action);
    case 'requests':
      return pressRequests(desk, action.rotationId);
    default:
      return action satisfies never;
  }
}

async function answerSubmit(
  desk: Desk,
  action: ShiftAction,
  values: FormValues,
  isDraft: boolean,
): Promise<readonly Reply[]> {
  switch (action.type) {
    case 'swap-form':
      return submitSwapForm(desk, action, values, isDraft);
    case 'cover-form':
      return submitCoverForm(desk, action, values, isDraft);
    case 'cover-part-form':
      return isDraft ? [] : submitCoverPart(desk, action, values);
    case 'take-form':
      return isDraft ? [] : submitTakeForm(desk, action, values);
    case 'override-form':
      return isDraft ? [] : submitOverrideForm(desk, action, values);
    case 'away-form':
      return isDraft ? [] : submitAwayForm(desk, values);
    case 'note-form':
      return isDraft ? [] : submitNoteForm(desk, action, values);
    default:
      return refuse(desk.context.intent, desk.context.asker, 'stale.button');
  }
}
