import type { Temporal } from 'temporal-polyfill';
import type { TextPart } from '../chat/intent.ts';
import { nameKey } from '../directory/name-key.ts';
import { nearest } from '../kernel/nearest.ts';
import { folded, parseDuration } from './duration.ts';
import { parseMoment, type Typist } from './moment.ts';
import {
  type EditVerb,
  HELP_SUBJECT_NAMES,
  type HelpSubject,
  helpSubjectNamed,
  LONGEST_VERB,
  passedToNamed,
  type RoleVerb,
  type ShiftVerb,
  VERB_NAMES,
  type Verb,
  verbNamed,
} from './verbs.ts';

/** What somebody asks for, read from what they typed. `words` keep their spelling, without the quotes around them. */
export type Command =
  | { readonly type: 'home' }
  | Lookup
  /** What the person mentioned is on point for. */
  | { readonly type: 'find-person' }
  | { readonly type: 'about'; readonly words: string; readonly all: string }
  | WhyCommand
  | { readonly type: 'list'; readonly words?: string }
  | { readonly type: 'mine' }
  | {
      readonly type: 'schedule';
      readonly words: string;
      readonly all: string;
      readonly length?: Temporal.Duration;
    }
  /** What people look for and do not find, for so long back. */
  | { readonly type: 'gaps'; readonly length?: Temporal.Duration }
  | { readonly type: 'help'; readonly about?: HelpSubject }
  | InquiryCommand
  | DeskCommand;

/** To change the directory, who serves when, or who looks after what: each desk reads for itself what follows its verb. */
export type DeskCommand =
  | (Worded<'edits'> & { readonly verb: EditVerb })
  | (Worded<'shifts'> & { readonly verb: ShiftVerb })
  | (Worded<'roles'> & { readonly verb: RoleVerb });

/**
 * To put a question, or to do something with one. `words`: what follows the verb; where that makes no sense of it, `all` is what was
 * meant.
 */
export type InquiryCommand =
  | { readonly type: 'ack'; readonly all: string }
  | {
      readonly type: 'pass';
      readonly to?: 'next' | 'backup';
      readonly words: string;
      readonly all: string;
    }
  | Worded<'ask'>
  | Worded<'resolve'>
  | Worded<'reply'>
  | Worded<'inquiries'>;

interface Worded<Type> {
  readonly type: Type;
  readonly words: string;
  readonly all: string;
}

/** Who to ask about `words`. */
export interface Lookup extends Timed {
  readonly type: 'find';
  /** It was typed without a verb, so where nothing is found its first word may be one mistyped: see `meantCommand`. */
  readonly mayBeCommand?: true;
}

/** How the answer for `words` comes about. */
export interface WhyCommand extends Timed {
  readonly type: 'why';
  readonly all: string;
}

/** What may have a moment at its end. */
interface Timed {
  /** Everything after the verb: looked up first, since a topic may end in what sounds like a time. */
  readonly words: string;
  /** The same without the moment at its end, where there is one. */
  readonly timed?: { readonly words: string; readonly at: Temporal.Instant };
  /** What follows “at” but can't be read as a moment. */
  readonly unread?: { readonly words: string; readonly moment: string };
}

/**
 * Reads what was typed, by the rules of the grammar: nothing is the way home; a verb first is that verb; all else, and whatever
 * follows `who` or stands in quotes, is looked up. A verb that can't make sense of what follows it is no verb (`help desk`).
 * Never throws; the typist's clock and zone give times their meaning.
 */
export function parseCommand(text: readonly TextPart[], typist: Typist): Command {
  const said = text.map((part) => (typeof part === 'string' ? part : ' ')).join(' ');
  const all = squeezed(said);
  if (text.some((part) => typeof part !== 'string') && !saysMore(all)) return { type: 'find-person' };
  if (all === '') return { type: 'home' };
  const quoted = unquoted(all);
  if (quoted !== all) return { type: 'find', words: quoted };
  const { verb, rest } = splitVerb(all);
  return commandOf(verb, unquoted(rest), all, typist);
}

function commandOf(verb: Verb | undefined, rest: string, all: string, typist: Typist): Command {
  switch (verb) {
    case 'who':
      return lookup(rest, typist);
    case 'why':
      return { ...lookup(rest, typist), type: 'why', all };
    case 'about':
      return { type: 'about', words: rest, all };
    case 'list':
      return rest === '' ? { type: 'list' } : { type: 'list', words: rest };
    case 'mine':
      return rest === '' ? { type: 'mine' } : lookup(all, typist);
    case 'schedule':
      return { type: 'schedule', all, ...withLength(rest) };
    case 'gaps': {
      const length = parseDuration(rest);
      if (length !== undefined) return { type: 'gaps', length };
      return rest === '' ? { type: 'gaps' } : lookup(all, typist);
    }
    case 'help': {
      if (rest === '') return { type: 'help' };
      const about = helpSubjectNamed(rest.split(' '));
      return about === undefined ? lookupOf(all, typist) : { type: 'help', about };
    }
    case 'ack':
      return rest === '' ? { type: 'ack', all } : lookupOf(all, typist);
    case 'pass': {
      const to = passedToNamed(rest);
      return { type: 'pass', words: rest, all, ...(to !== undefined && { to }) };
    }
    case 'ask':
    case 'resolve':
    case 'reply':
    case 'inquiries':
      return { type: verb, words: rest, all };
    case 'new':
    case 'edit':
    case 'remove':
    case 'history':
    case 'undo':
    case 'settings':
    case 'language':
    case 'import':
    case 'export':
      return { type: 'edits', verb, words: rest, all };
    case 'swap':
    case 'cover':
    case 'away':
    case 'take':
    case 'override':
    case 'next':
    case 'note':
      return { type: 'shifts', verb, words: rest, all };
    case 'setup':
    case 'verify':
      return { type: 'roles', verb, words: rest, all };
    case undefined:
      return lookupOf(all, typist);
    default:
      return verb satisfies never;
  }
}

/** Whether it is about inquiries. */
export function isInquiryCommand(command: Command): command is InquiryCommand {
  switch (command.type) {
    case 'ask':
    case 'ack':
    case 'pass':
    case 'resolve':
    case 'reply':
    case 'inquiries':
      return true;
    default:
      return false;
  }
}

/** Whether a desk of its own reads what follows the verb. */
export function isDeskCommand(command: Command): command is DeskCommand {
  return command.type === 'edits' || command.type === 'shifts' || command.type === 'roles';
}

/** What is asked for by a text in which no verb makes sense. */
export function lookupOf(all: string, typist: Typist): Lookup {
  return { ...lookup(all, typist), mayBeCommand: true };
}

/** The one word that help was asked about, which names no command; undefined where it reads otherwise. */
export function unknownHelp(all: string): string | undefined {
  const { verb, rest } = splitVerb(all);
  return verb === 'help' && rest !== '' && !rest.includes(' ') ? rest : undefined;
}

/** The text as it was typed, without the verb that it begins with. */
export function afterVerb(text: string): string {
  const ends = Array.from(text.matchAll(/\S+/gu), ({ index, 0: word }) => index + word.length);
  const { rest } = splitVerb(squeezed(text));
  const left = rest === '' ? 0 : rest.split(' ').length;
  return text.slice(ends[ends.length - left - 1] ?? 0).trim();
}

/** Whether words beside a mention ask about something else than the person: “who is @alice” does not. */
function saysMore(words: string): boolean {
  const { verb, rest } = splitVerb(words);
  const left = verb === 'who' || verb === 'mine' || verb === 'about' ? rest : words;
  return wordsThatAsk(left).length > 0;
}

const ABOUT_A_PERSON = new Set(['is', 'what', 'on', 'point', 'for', 'does', 'do', 'answer']);

function wordsThatAsk(words: string): readonly string[] {
  return nameKey(words)
    .split(' ')
    .filter((word) => word !== '' && !ABOUT_A_PERSON.has(word));
}

function splitVerb(text: string): { readonly verb?: Verb; readonly rest: string } {
  const words = text.split(' ');
  for (let length = Math.min(LONGEST_VERB, words.length); length > 0; length -= 1) {
    const verb = verbNamed(words.slice(0, length));
    if (verb !== undefined) return { verb, rest: words.slice(length).join(' ') };
  }
  return { rest: text };
}

function lookup(text: string, typist: Typist): Lookup {
  const words = text.split(' ');
  if (words.length === 1) return { type: 'find', words: text };
  const timed = timedWords(words, typist);
  const announced = words.findLastIndex((word, index) => index > 0 && AT.has(folded(word)));
  // Where only the end of what was announced is a moment (“at 2026-13-01 12:00”), the whole of it is not.
  const isRead = timed !== undefined && timed.length <= announced + 1;
  if (announced < 0 || announced === words.length - 1 || isRead) {
    return { type: 'find', words: text, ...(timed !== undefined && { timed: timed.lookup }) };
  }
  const moment = words.slice(announced + 1).join(' ');
  const unread = { words: words.slice(0, announced).join(' '), moment };
  return { type: 'find', words: text, unread, ...(timed !== undefined && { timed: timed.lookup }) };
}

/** The words before the longest moment at the end, and how many of them there are. */
function timedWords(
  words: readonly string[],
  typist: Typist,
): { readonly length: number; readonly lookup: NonNullable<Lookup['timed']> } | undefined {
  if (words.length > MOST_WORDS) return undefined;
  for (let length = 1; length < words.length; length += 1) {
    const at = parseMoment(words.slice(length).join(' '), typist);
    if (at !== undefined)
      return { length, lookup: { words: unquoted(words.slice(0, length).join(' ')), at } };
  }
  return undefined;
}

/** In a longer text nobody puts a moment at the end of a name. */
const MOST_WORDS = 40;

/** Words that announce a moment; what follows may still be none (“who is at reception”). */
const AT = new Set(['at', 'в', 'la', 'luc', 'em', 'as']);

function withLength(text: string): { readonly words: string; readonly length?: Temporal.Duration } {
  const words = text.split(' ');
  for (const count of [2, 1]) {
    if (words.length <= count) continue;
    const length = parseDuration(words.slice(-count).join(' '));
    if (length !== undefined) return { words: unquoted(words.slice(0, -count).join(' ')), length };
  }
  return { words: text };
}

/** A mistyped verb at least this long is worth asking about; shorter words resemble too much. */
const SHORTEST_TYPO = 4;
const LONG_VERB_NAMES = VERB_NAMES.filter((name) => name.length >= SHORTEST_TYPO);
const LONG_SUBJECT_NAMES = HELP_SUBJECT_NAMES.filter((name) => name.length >= SHORTEST_TYPO);

/**
 * The text with its first word put right, where that would make it a command: “shedule payroll”; or what is to be explained,
 * where it asks for help: “help shedule”.
 */
export function meantCommand(text: string): string | undefined {
  const [first = '', ...others] = text.split(' ');
  if (verbNamed([first]) === 'help') return meantHelp(first, others);
  const typed = nameKey(first);
  if (typed.length < SHORTEST_TYPO) return undefined;
  const verb = nearest(typed, LONG_VERB_NAMES);
  return verb === undefined ? undefined : [verb, ...others].join(' ');
}

function meantHelp(help: string, [word = '', ...more]: readonly string[]): string | undefined {
  const typed = nameKey(word);
  if (more.length > 0 || typed.length < SHORTEST_TYPO) return undefined;
  const subject = nearest(typed, LONG_SUBJECT_NAMES);
  return subject === undefined ? undefined : `${help} ${subject}`;
}

function squeezed(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** Quotes of any kind around the whole text, and nothing else of it. */
function unquoted(text: string): string {
  const match = /^[\p{Pi}\p{Pf}"'`„‚「『]+(.*?)[\p{Pi}\p{Pf}"'`」』]+$/u.exec(text);
  return match?.[1] === undefined ? text : match[1].trim();
}
