import type { CommandHint, Face } from '../protocol.ts';
import type { LocalConversation } from '../stand-in.ts';

/** What can be put in place of the characters from `from` to the caret. */
export interface Completion {
  readonly from: number;
  readonly items: readonly CompletionItem[];
  /** Whether the first entry is what Enter takes. Otherwise Enter sends, until an entry was chosen by arrow key. */
  readonly eager: boolean;
  /** The words that topic names are to complete as well, where they may stand here. */
  readonly topicWords?: string;
}

export type CompletionItem = {
  readonly label: string;
  readonly insert: string;
} & (
  | { readonly kind: 'command' | 'topic' | 'bot' | 'person' }
  /** `does`: what the verb does, in the viewer's language. */
  | { readonly kind: 'verb'; readonly does: string }
);

export interface CompletionContext {
  readonly face: Face;
  readonly conversationKind: LocalConversation['kind'];
  readonly commands: readonly CommandHint[];
  /** Names one can mention, without the bot's. */
  readonly people: readonly string[];
}

const MAX_ITEMS = 8;

/** What completes the text before the caret, if anything does. */
export function completionAt(beforeCaret: string, context: CompletionContext): Completion | undefined {
  return (
    slashCommand(beforeCaret, context) ?? mention(beforeCaret, context) ?? commandWords(beforeCaret, context)
  );
}

function slashCommand(text: string, { face }: CompletionContext): Completion | undefined {
  const command = face.slashCommand;
  if (command === undefined || !/^\/\S*$/.test(text) || !command.startsWith(text)) return undefined;
  const item = { kind: 'command', label: command, insert: `${command} ` } as const;
  return { from: 0, items: [item], eager: text !== command };
}

function mention(text: string, { face, people }: CompletionContext): Completion | undefined {
  const typed = /(?:^|\s)@([^@\n]{0,40})$/u.exec(text)?.[1];
  if (typed === undefined) return undefined;
  const names = [face.bot.name, ...people].filter((name) => completes(name, typed));
  // A name that is already there in full is followed by other words, not completed.
  if (names.some((name) => name.toLowerCase() === typed.toLowerCase())) return undefined;
  if (names.length === 0) return undefined;
  const items = names.slice(0, MAX_ITEMS).map(
    (name): CompletionItem => ({
      kind: name === face.bot.name ? 'bot' : 'person',
      label: `@${name}`,
      insert: `@${name} `,
    }),
  );
  return { from: text.length - typed.length - 1, items, eager: true };
}

function completes(name: string, typed: string): boolean {
  const wanted = typed.toLowerCase();
  const words = name.toLowerCase();
  return words.startsWith(wanted) || (wanted !== '' && words.includes(` ${wanted}`));
}

/** After the command or the mention, and anywhere in a direct message: a verb, or a topic, alone or after a verb. */
function commandWords(text: string, context: CompletionContext): Completion | undefined {
  const start = startOfWords(text, context);
  if (start === undefined) return undefined;
  const words = text.slice(start);
  const typed = words.toLowerCase();
  const after = context.commands.find(({ verb }) => typed.startsWith(`${verb.toLowerCase()} `));
  if (after !== undefined) {
    const from = start + after.verb.length + 1;
    return { from, items: [], eager: false, topicWords: isWhole(after) ? '' : text.slice(from) };
  }
  // In a direct message nobody has begun yet, what can be said is for the bot's own help to tell.
  if (words === '' && start === 0) return undefined;
  const items = context.commands
    .filter(({ verb }) => verb.toLowerCase().startsWith(typed) && verb.toLowerCase() !== typed)
    .slice(0, MAX_ITEMS)
    .map((hint): CompletionItem => {
      const insert = isWhole(hint) ? hint.verb : `${hint.verb} `;
      return { kind: 'verb', label: hint.example, does: hint.does, insert };
    });
  return { from: start, items, eager: false, topicWords: words };
}

function startOfWords(text: string, { face, conversationKind }: CompletionContext): number | undefined {
  const openings = [
    `@${face.bot.name} `,
    ...(face.slashCommand === undefined ? [] : [`${face.slashCommand} `]),
  ];
  const opening = openings.find((one) => text.toLowerCase().startsWith(one.toLowerCase()));
  if (opening !== undefined) return opening.length;
  return conversationKind === 'direct' && !text.startsWith('/') && !text.includes('\n') ? 0 : undefined;
}

/** Whether the verb is all there is to type. */
function isWhole({ verb, example }: CommandHint): boolean {
  return verb === example;
}

/** Whether the bot will answer to this: the command, a mention of it, or any word in its direct messages. */
export function isForBot(
  text: string,
  { face, conversationKind }: Pick<CompletionContext, 'face' | 'conversationKind'>,
): boolean {
  if (face.slashCommand !== undefined && text.startsWith(`${face.slashCommand} `)) return true;
  if (text.trim() === face.slashCommand) return true;
  return conversationKind === 'direct' || text.toLowerCase().includes(`@${face.bot.name.toLowerCase()}`);
}
