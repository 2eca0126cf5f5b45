import type { Temporal } from 'temporal-polyfill';
import type { Intent } from '../chat/intent.ts';
import type { Span } from '../chat/message.ts';
import type { Audience } from '../chat/reply.ts';
import type { Person } from '../directory/model.ts';
import type { Inquiry } from '../inquiries/inquiry.ts';
import type { Snapshot } from '../lookup/ports.ts';
import type { Reader } from '../lookup/reader.ts';
import { roomReader } from '../lookup/reader-of.ts';
import type { Mentioned } from './mentioned.ts';
import { saidText } from './said-text.ts';

/** One interaction, with all that answering it needs. */
export interface Context {
  readonly intent: Intent;
  readonly snapshot: Snapshot;
  readonly now: Temporal.Instant;
  /** The asker, where the directory has them. */
  readonly person?: Person;
  /** The asker, as the one who reads and types. */
  readonly asker: Reader;
  /** What the asker is called: by the directory, else by the platform. */
  readonly name: string;
  /** Whom the asker mentioned, by the account's `userId`, in order. */
  readonly mentioned: ReadonlyMap<string, Mentioned>;
  /** The inquiry that the thread or the message is about, where there is one. */
  readonly carried?: Inquiry;
}

/** Whom the asker mentioned first. */
export function firstMentioned({ mentioned }: Context): Mentioned | undefined {
  return mentioned.values().next().value;
}

/** What was typed, for people to read: with its line breaks, and with the names of those mentioned. */
export function saidIn({ intent, mentioned }: Context): string {
  if (!('text' in intent)) return '';
  return saidText(intent.text, (userId) => {
    const { person, name } = mentioned.get(userId) ?? {};
    return person?.name ?? name ?? '…';
  });
}

/** Who reads what is said to this audience: in a direct message everybody there is the asker. */
export function readerOf(context: Context, audience: Audience): Reader {
  const isPublic = audience === 'everyone-here' && context.intent.conversation.kind !== 'direct';
  return isPublic ? roomReader(context.intent.account, context.snapshot) : context.asker;
}

/** Who sees what answers this intent: a command is the asker's own business, a mention is everybody's. */
export function audienceOf(intent: Intent): Audience {
  switch (intent.type) {
    case 'words':
      return intent.via === 'command' ? 'only-you' : 'everyone-here';
    case 'press':
      return intent.onlyYou ? 'only-you' : privately(intent);
    case 'submit':
      return privately(intent);
    case 'greet':
      return 'everyone-here';
    case 'edit':
    case 'react':
    case 'forward':
      return privately(intent);
    default:
      return intent satisfies never;
  }
}

/** To the asker alone, where the place has others in it and a way to leave them out. */
export function privately(intent: Intent): Audience {
  return intent.conversation.kind !== 'direct' && intent.capabilities.onlyYou ? 'only-you' : 'everyone-here';
}

/** Something to type, written as it is typed in this place. */
export function typed(intent: Intent, words: string): Span {
  const { conversation, capabilities } = intent;
  if (capabilities.slashCommand) return { type: 'code', text: `/poc ${words}` };
  return { type: 'code', text: conversation.kind === 'direct' ? words : `@Pointperson ${words}` };
}

/** Who reads the message whose button was pressed: the asker alone, or everybody there. */
export function shownTo(context: Context): Reader {
  const { intent } = context;
  const isOwn = intent.type === 'press' && intent.onlyYou;
  return readerOf(context, isOwn ? 'only-you' : 'everyone-here');
}
