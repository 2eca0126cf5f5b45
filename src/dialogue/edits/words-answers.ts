import type { Reply } from '../../chat/reply.ts';
import { whoMay } from '../../edits/permission.ts';
import type { DirectoryContent } from '../../exchange/ports.ts';
import { thingIn } from '../../exchange/things.ts';
import { findAnswer } from '../../lookup/find.ts';
import type { Snapshot } from '../../lookup/ports.ts';
import { typed } from '../context.ts';
import type { DeskCommand } from '../grammar.ts';
import { askWhatToAdd, ownThingsMessage, whichMessage } from './choosing-messages.ts';
import { contentIn, type Desk, isAllowed, notAllowed, say, saySpans, wholeContent } from './desk.ts';
import type { EditAction } from './edit-action.ts';
import { answerExport } from './export-answers.ts';
import { openThingForm } from './form-answers.ts';
import { openImport } from './import-answers.ts';
import { askLanguage, languageNamed, languagesMessage, setLanguage } from './language-answers.ts';
import { type Named, namedAmong, thingsNamed } from './names.ts';
import { nearlyNamed, nearMessage } from './near-names.ts';
import { ADDABLE, nounBefore } from './noun-words.ts';
import { answerOwnHistory } from './own-history.ts';
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
  { verb, words, all }: EditCommand,
  press: Press,
): Promise<Replies | undefined> {
  if (words === '' && (verb === 'remove' || verb === 'export')) {
    const example = typed(desk.context.intent, desk.words.text(`example.${verb}`));
    return saySpans(desk, desk.words.spans('nothing.no-words', { example }));
  }
  switch (verb) {
    case 'new':
      return addByWords(desk, words, press);
    case 'edit':
      if (words === '') return say(desk, ownThingsMessage(desk, await wholeContent(desk), { page: 0 }));
      return changeByWords(desk, { verb, words, all }, press);
    case 'remove':
      return changeByWords(desk, { verb, words, all }, press);
    case 'history': {
      if (words === '') return answerOwnHistory(desk);
      const done = await ofThing(desk, await presentOrPast(desk, words), press, historyAction);
      return done ?? offerNear(desk, { verb, words, all }, historyAction);
    }
    case 'undo':
      return words === '' ? askOwnUndo(desk) : undoByWords(desk, words, press);
    case 'settings':
      return words === '' ? openThingForm(desk, { type: 'settings-form' }) : undefined;
    case 'language': {
      if (words === '') return askLanguage(desk);
      const language = languageNamed(words);
      return language === undefined ? unknownLanguage(desk, words, all) : setLanguage(desk, language);
    }
    case 'import':
      return words === '' ? openImport(desk) : undefined;
    case 'export': {
      const found = await present(desk, words);
      if (found.length > 0) return answerExport(desk, found);
      return exportNear(desk, words, all);
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

const historyAction = ({ noun, id }: Named): EditAction => ({ type: 'history', noun, id });

/** `edit` and `remove`: of several things the asker chooses, if at least one is theirs to change. */
async function changeByWords(
  desk: Desk,
  { verb, words, all }: Spoken<'edit' | 'remove'>,
  press: Press,
): Promise<Replies | undefined> {
  const actionOf = ({ noun, id }: Named): EditAction =>
    verb === 'edit' ? { type: 'edit-form', noun, id } : { type: 'remove-form', noun, id };
  const content = await wholeContent(desk);
  const found = thingsNamed(content, words);
  if (found.length === 0) return offerNear(desk, { verb, words, all }, actionOf);
  const own = found.filter(({ noun, id }) => isAllowed(desk, verb, noun, id, content));
  // Of one thing it is said where it is done, with what everybody may change of themselves.
  if (own.length === 0 && found.length > 1) return notAllowed(desk, managersOf(verb, found, content));
  return ofThing(desk, own.length > 0 ? own : found, press, actionOf);
}

/** A verb with what follows it. */
interface Spoken<Verb> {
  readonly verb: Verb;
  readonly words: string;
  readonly all: string;
}

/** What is called nearly so; undefined where nothing is. */
function offerNear(
  desk: Desk,
  { verb, words, all }: Spoken<'edit' | 'remove' | 'history'>,
  actionOf: (named: Named) => EditAction,
): Replies | undefined {
  const near = nearlyNamed(desk, verb, words, all);
  return near.length === 0 ? undefined : say(desk, nearMessage(desk, words, near, actionOf));
}

/** No button exports, so that what comes near is offered by its history, and by its form. */
async function exportNear(desk: Desk, words: string, all: string): Promise<Replies | undefined> {
  const near = nearlyNamed(desk, 'export', words, all);
  const [only, ...more] = near;
  if (only === undefined) return undefined;
  return more.length === 0
    ? answerExport(desk, [only])
    : say(desk, nearMessage(desk, words, near, historyAction));
}

function managersOf(act: 'edit' | 'remove', things: readonly Named[], content: DirectoryContent) {
  return [...new Set(things.flatMap(({ noun, id }) => whoMay(act, noun, id, content)))];
}

/** A language that is none of the five, where a single word can be nothing else: they are listed. */
function unknownLanguage(desk: Desk, words: string, all: string): Replies | undefined {
  if (words.includes(' ')) return undefined;
  const { snapshot, context, reader } = desk;
  const found = findAnswer(snapshot, { text: all, at: context.now, language: reader.language });
  return found.type === 'nothing' ? say(desk, languagesMessage(desk, words)) : undefined;
}

async function undoByWords(desk: Desk, words: string, press: Press): Promise<Replies | undefined> {
  const found = await presentOrPast(desk, words);
  const [only, ...more] = found;
  if (only === undefined) return undefined;
  if (more.length === 0) return askUndo(desk, only.noun, only.id);
  const content = await wholeContent(desk);
  const isRefused = ({ noun, id }: Named): boolean =>
    thingIn(content, noun, id) !== undefined &&
    id !== desk.actor.id &&
    !isAllowed(desk, 'edit', noun, id, content);
  if (found.every(isRefused)) return notAllowed(desk, managersOf('edit', found, content));
  // Of several, their histories say what there is to take back.
  return ofThing(desk, found, press, historyAction);
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

async function present(desk: Desk, words: string): Promise<readonly Named[]> {
  return words === '' ? [] : thingsNamed(await wholeContent(desk), words);
}

/** What is called so; where nothing is, what was until not long ago. */
async function presentOrPast(desk: Desk, words: string): Promise<readonly Named[]> {
  const found = await present(desk, words);
  return found.length > 0 || words === '' ? found : namedAmong(await recentlyRemoved(desk), words);
}
