import type { Reply } from '../../chat/reply.ts';
import type { Snapshot } from '../../lookup/ports.ts';
import { typed } from '../context.ts';
import type { DeskCommand } from '../grammar.ts';
import { askWhatToAdd, ownThingsMessage, whichMessage } from './choosing-messages.ts';
import { contentIn, type Desk, isAllowed, say, saySpans, wholeContent } from './desk.ts';
import type { EditAction } from './edit-action.ts';
import { answerExport } from './export-answers.ts';
import { openThingForm } from './form-answers.ts';
import { openImport } from './import-answers.ts';
import { askLanguage, languageNamed, setLanguage } from './language-answers.ts';
import { type Named, namedAmong, thingsNamed } from './names.ts';
import { ADDABLE, nounBefore } from './noun-words.ts';
import { askOwnUndo, askUndo, recentlyRemoved } from './undo-answers.ts';

type EditCommand = Extract<DeskCommand, { readonly type: 'edits' }>;
type Replies = readonly Reply[];

/** What a button would do, done at once: it is named by what it would carry. */
export type Press = (action: EditAction) => Promise<Replies>;

/** Whether what follows the verb means something, as far as the snapshot tells: said to whoever may do none of it. */
export function makesSense({ verb, words }: EditCommand, snapshot: Snapshot): boolean {
  if (words === '') return true;
  switch (verb) {
    case 'new':
      return ADDABLE.some((noun) => noun === nounBefore(words)?.noun);
    case 'edit':
    case 'remove':
    case 'history':
    case 'undo':
    case 'export':
      return thingsNamed(contentIn(snapshot), words).length > 0;
    case 'language':
      return languageNamed(words) !== undefined;
    case 'settings':
    case 'import':
      return false;
    default:
      return verb satisfies never;
  }
}

/** What was typed after one of the verbs; undefined where that makes no sense of it, and all of it is looked up. */
export async function answerEditWords(
  desk: Desk,
  { verb, words }: EditCommand,
  press: Press,
): Promise<Replies | undefined> {
  if (words === '' && (verb === 'remove' || verb === 'history' || verb === 'export')) {
    const example = typed(desk.context.intent, desk.words.text(`example.${verb}`));
    return saySpans(desk, desk.words.spans('nothing.no-words', { example }));
  }
  switch (verb) {
    case 'new':
      return addByWords(desk, words, press);
    case 'edit':
      if (words === '') return say(desk, ownThingsMessage(desk, await wholeContent(desk), { page: 0 }));
      return ofThing(desk, await own(desk, 'edit', words), press, ({ noun, id }) => ({
        type: 'edit-form',
        noun,
        id,
      }));
    case 'remove':
      return ofThing(desk, await own(desk, 'remove', words), press, ({ noun, id }) => ({
        type: 'remove-form',
        noun,
        id,
      }));
    case 'history':
      return ofThing(desk, await presentOrPast(desk, words), press, ({ noun, id }) => ({
        type: 'history',
        noun,
        id,
      }));
    case 'undo':
      return words === '' ? askOwnUndo(desk) : undoByWords(desk, words, press);
    case 'settings':
      return words === '' ? openThingForm(desk, { type: 'settings-form' }) : undefined;
    case 'language': {
      if (words === '') return askLanguage(desk);
      const language = languageNamed(words);
      return language && setLanguage(desk, language);
    }
    case 'import':
      return words === '' ? openImport(desk) : undefined;
    case 'export': {
      const found = await present(desk, words);
      return found.length === 0 ? undefined : answerExport(desk, found);
    }
    default:
      return verb satisfies never;
  }
}

/** As long as the action of a form carries it. */
const LONGEST_NAME = 150;

/** `new topic Payroll`: the kind has to be said, since `new laptop` is a question. */
async function addByWords(desk: Desk, words: string, press: Press): Promise<Replies | undefined> {
  if (words === '') return askWhatToAdd(desk, contentIn(desk.snapshot));
  const kind = nounBefore(words);
  const noun = ADDABLE.find((one) => one === kind?.noun);
  if (kind === undefined || noun === undefined) return undefined;
  const name = kind.rest.slice(0, LONGEST_NAME);
  return press({ type: 'edit-form', noun, ...(name !== '' && { name }) });
}

async function undoByWords(desk: Desk, words: string, press: Press): Promise<Replies | undefined> {
  const found = await presentOrPast(desk, words);
  const [only, ...more] = found;
  if (only === undefined) return undefined;
  if (more.length === 0) return askUndo(desk, only.noun, only.id);
  // Of several, their histories say what there is to take back.
  return ofThing(desk, found, press, ({ noun, id }) => ({ type: 'history', noun, id }));
}

/** Does it with the one thing that is meant; of several, asks which. */
async function ofThing(
  desk: Desk,
  found: readonly Named[],
  press: Press,
  actionOf: (named: Named) => EditAction,
): Promise<Replies | undefined> {
  const [only, ...more] = found;
  if (only === undefined) return undefined;
  return more.length === 0 ? press(actionOf(only)) : say(desk, whichMessage(desk, found, actionOf));
}

/** Of what is called so whatever the asker may change; where that is nothing, all of it, so that they are told who may. */
async function own(desk: Desk, act: 'edit' | 'remove', words: string): Promise<readonly Named[]> {
  if (words === '') return [];
  const content = await wholeContent(desk);
  const found = thingsNamed(content, words);
  const allowed = found.filter(({ noun, id }) => isAllowed(desk, act, noun, id, content));
  return allowed.length > 0 ? allowed : found;
}

async function present(desk: Desk, words: string): Promise<readonly Named[]> {
  return words === '' ? [] : thingsNamed(await wholeContent(desk), words);
}

/** What is called so; where nothing is, what was until not long ago. */
async function presentOrPast(desk: Desk, words: string): Promise<readonly Named[]> {
  const found = await present(desk, words);
  return found.length > 0 || words === '' ? found : namedAmong(await recentlyRemoved(desk), words);
}
