import type { Action } from '../../chat/actions.ts';
import type { Message } from '../../chat/message.ts';
import type { Reply } from '../../chat/reply.ts';
import { findAnswer } from '../../lookup/find.ts';
import { type Reader, wordsFor } from '../../lookup/reader.ts';
import type { Context } from '../context.ts';
import type { DeskCommand } from '../grammar.ts';
import type { ShiftVerb } from '../verbs.ts';
import { type Desk, sayTo } from './desk.ts';
import { buttonFor, buttonsElement, shiftMessage } from './messages/parts.ts';
import { readPerson, readRotation, takeMention, type Words, windowIn, wordsOf } from './reading.ts';

type ShiftCommand = Extract<DeskCommand, { readonly type: 'shifts' }>;
/** The verbs that mean nothing else at the beginning of what is looked up, and have a form of their own. */
type FormVerb = Extract<ShiftVerb, 'swap' | 'cover' | 'away'>;

/**
 * Says that the verb was understood and what was not, with the form filled in with the rest (`away tomorow`); undefined where all of it,
 * or what follows the verb, may be something that is looked up, or somebody.
 */
export function sayNotUnderstood(
  desk: Desk,
  { verb, all }: ShiftCommand,
  typed: Words,
): readonly Reply[] | undefined {
  const { context } = desk;
  if (typed.length === 0 || (verb !== 'swap' && verb !== 'cover' && verb !== 'away')) return undefined;
  const named = takeMention(context, typed) ?? readPerson(context, typed);
  const said = named?.rest ?? typed;
  const count = verb === 'away' ? timeAtStart(context, said) : 0;
  const unread = said.slice(count).join(' ');
  if (unread === '' || mayBeLookedUp(context, all, unread)) return undefined;
  const window = windowIn(context, said.slice(0, count));
  const person = named?.value.person;
  const action: Action =
    verb === 'away'
      ? {
          type: 'away-form',
          ...(person && { personId: person.id }),
          ...(window && { start: window.start.toString() }),
        }
      : verb === 'swap'
        ? { type: 'swap-form', ...(person && { withId: person.id }) }
        : { type: 'cover-form' };
  return sayTo(context, (reader) => notUnderstoodMessage(reader, { verb, unread, action }));
}

/** That message. */
export function notUnderstoodMessage(
  reader: Reader,
  { verb, unread, action }: { readonly verb: FormVerb; readonly unread: string; readonly action: Action },
): Message {
  const words = wordsFor(reader);
  const said = words.text('shift-refuse.not-understood', { verb, words: unread });
  return shiftMessage(
    reader,
    [{ type: 'plain', text: said }],
    buttonsElement(buttonFor(reader, `button.shift-${verb}`, action, 'primary')),
  );
}

/** How many words the longest time is that they begin with. */
function timeAtStart(context: Context, words: Words): number {
  for (let count = words.length - 1; count > 0; count -= 1) {
    if (windowIn(context, words.slice(0, count)) !== undefined) return count;
  }
  return 0;
}

function mayBeLookedUp({ snapshot, now: at, asker }: Context, all: string, unread: string): boolean {
  const find = (text: string) => findAnswer(snapshot, { text, at, language: asker.language }).type;
  return find(all) === 'answer' || find(unread) !== 'nothing';
}

/** What does that which was meant by a mistyped verb; undefined where what follows it makes no sense there. */
export function meantShiftAction(context: Context, { verb, words: text }: ShiftCommand): Action | undefined {
  if (context.person === undefined) return undefined;
  const words = wordsOf(text);
  const window = words.length === 0 ? undefined : windowIn(context, words);
  const found = readRotation(context, words);
  const rotation = found?.rest.length === 0 ? found.value : undefined;
  const when = window && { start: window.start.toString(), end: window.end.toString() };
  const of = rotation && { rotationId: rotation.id };
  const isClear = words.length === 0 || window !== undefined || rotation !== undefined;
  switch (verb) {
    case 'swap':
    case 'cover':
      return isClear ? { type: `${verb}-form`, ...of, ...when } : undefined;
    case 'away':
      return isClear && rotation === undefined ? { type: 'away-form', ...when } : undefined;
    case 'take':
    case 'override':
      return of && { type: `${verb}-form`, ...of };
    case 'next':
      return of && { type: 'next', ...of };
    case 'note':
      return undefined;
    default:
      return verb satisfies never;
  }
}
