import type { Intent } from '../chat/intent.ts';
import type { Element, Message, Span } from '../chat/message.ts';
import { bold, plain } from '../chat/message.ts';
import { messageFor, type Reader, wordsFor } from '../lookup/reader.ts';
import { type ActionButton, browseButton, quoted, searchButton } from '../lookup/search-messages.ts';
import { typed } from './context.ts';
import { mineButton } from './messages.ts';
import type { HelpSubject, Verb } from './verbs.ts';

/** What can be typed, an example each, in the form that works in this place; or more about one verb, or about turns. */
export function helpMessage(reader: Reader, intent: Intent, about?: HelpSubject): Message {
  if (about === undefined) return overview(reader, intent);
  return about === 'rotations' ? rulesOfTurns(reader) : helpAboutVerb(reader, intent, about);
}

const ALL = [
  'find',
  'who',
  'ask',
  'ack',
  'pass',
  'resolve',
  'reply',
  'inquiries',
  'why',
  'about',
  'list',
  'mine',
  'schedule',
  'swap',
  'cover',
  'away',
  'take',
  'override',
  'next',
  'note',
  'new',
  'edit',
  'remove',
  'history',
  'undo',
  'verify',
  'settings',
  'language',
  'import',
  'export',
  'setup',
  'gaps',
  'help',
  'rotations',
] as const;

/** The help, for whoever asked about a command that there is none of. */
export function unknownHelpMessage(reader: Reader, intent: Intent, unknown: string): Message {
  return overview(reader, intent, wordsFor(reader).spans('help.unknown', { words: quoted(unknown) }));
}

function overview(reader: Reader, intent: Intent, note?: readonly Span[]): Message {
  const words = wordsFor(reader);
  return messageFor(reader, note ?? words.spans('help.summary'), [
    { type: 'heading', text: words.text('help.heading') },
    ...(note === undefined ? [] : [{ type: 'text', spans: note } as const]),
    examples(reader, intent, ALL),
    { type: 'text', spans: words.spans('help.tip'), tone: 'subtle' },
    {
      type: 'buttons',
      buttons: [searchButton(reader), browseButton(reader), mineButton(reader), rulesButton(reader)],
    },
  ]);
}

/** What shows a verb at work. */
const EXAMPLES = {
  who: ['find', 'who'],
  why: ['why', 'why-then'],
  about: ['about'],
  list: ['list'],
  mine: ['mine'],
  schedule: ['schedule'],
  gaps: ['gaps'],
  help: ['help', 'rotations'],
  ask: ['ask'],
  ack: ['ack'],
  pass: ['pass'],
  resolve: ['resolve'],
  reply: ['reply'],
  inquiries: ['inquiries'],
  swap: ['swap'],
  cover: ['cover'],
  away: ['away'],
  take: ['take'],
  override: ['override'],
  next: ['next'],
  note: ['note'],
  new: ['new'],
  edit: ['edit'],
  remove: ['remove'],
  history: ['history'],
  undo: ['undo'],
  settings: ['settings'],
  language: ['language'],
  import: ['import'],
  export: ['export'],
  setup: ['setup'],
  verify: ['verify'],
} as const satisfies Record<Verb, readonly Example[]>;

/** The rules of turns matter to those who read schedules. */
const ABOUT_TURNS: ReadonlySet<Verb> = new Set<Verb>(['why', 'schedule', 'mine']);

function helpAboutVerb(reader: Reader, intent: Intent, verb: Verb): Message {
  const words = wordsFor(reader);
  const more = words.spans(`help.${verb}-more`);
  const buttons = [helpButton(reader), ...(ABOUT_TURNS.has(verb) ? [rulesButton(reader)] : [])];
  return messageFor(reader, more, [
    examples(reader, intent, EXAMPLES[verb]),
    { type: 'text', spans: more },
    { type: 'buttons', buttons },
  ]);
}

/** `why-then` is not worth a line among all that can be typed. */
type Example = (typeof ALL)[number] | 'why-then';

function examples(reader: Reader, intent: Intent, shown: readonly Example[]): Element {
  const words = wordsFor(reader);
  const items = shown.map((each): readonly Span[] => [
    typed(intent, words.text(`example.${each}`)),
    plain(` – ${words.text(`help.${each}`)}`),
  ]);
  return { type: 'list', items };
}

const RULES = [
  'order',
  'counting',
  'joining',
  'clocks',
  'hours',
  'away',
  'several',
  'overrides',
  'layers',
  'edits',
] as const;

/** docs/rotations.md in a nutshell. */
function rulesOfTurns(reader: Reader): Message {
  const words = wordsFor(reader);
  const items = RULES.map((rule): readonly Span[] => [
    bold(words.text(`rules.${rule}-name`)),
    plain(` – ${words.text(`rules.${rule}`)}`),
  ]);
  return messageFor(reader, words.spans('rules.summary'), [
    { type: 'heading', text: words.text('rules.heading') },
    { type: 'list', items },
    { type: 'buttons', buttons: [mineButton(reader), helpButton(reader)] },
  ]);
}

function helpButton(reader: Reader): ActionButton {
  return { type: 'action', label: wordsFor(reader).text('button.help'), action: { type: 'help' } };
}

function rulesButton(reader: Reader): ActionButton {
  const label = wordsFor(reader).text('rules.heading');
  return { type: 'action', label, action: { type: 'help', about: 'rotations' } };
}
