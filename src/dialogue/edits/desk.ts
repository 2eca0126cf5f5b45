import type { Message, Span } from '../../chat/message.ts';
import type { Audience, Reply } from '../../chat/reply.ts';
import type { Person } from '../../directory/model.ts';
import { whoMay } from '../../edits/permission.ts';
import type { EditPorts } from '../../edits/ports.ts';
import type { DirectoryContent } from '../../exchange/ports.ts';
import type { Noun } from '../../exchange/things.ts';
import type { PersonId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Snapshot } from '../../lookup/ports.ts';
import { messageFor, namesOf, type Reader, wordsFor } from '../../lookup/reader.ts';
import { audienceOf, type Context, privately, readerOf, typed } from '../context.ts';
import { type View, viewOf } from './inputs.ts';

/** Somebody of the directory in front of what they may change. */
export interface Desk extends View {
  readonly ports: EditPorts;
  readonly context: Context;
  readonly actor: Person;
  readonly audience: Audience;
  /** Whether what is said is read by others too: the place knows no way to leave them out. */
  readonly isPublic: boolean;
}

/** The asker at the desk; whoever is not in the directory is told who can add them. */
export function deskOf(given: EditPorts, context: Context): Result<Desk, readonly Reply[]> {
  const { intent, person, snapshot } = context;
  const audience = quietly(context);
  const reader = readerOf(context, audience);
  const view = viewOf(reader, snapshot);
  const ports = { source: { way: 'chat', platform: intent.account.platform } as const, ...given };
  if (person === undefined) {
    const who = namesOf(reader, snapshot, whoMay('add', 'person', undefined, contentIn(snapshot)));
    const spans =
      who === undefined
        ? view.words.spans('edit.not-in-directory-nobody')
        : view.words.spans('edit.not-in-directory', { who });
    return refused([sayTo(audience, sentence(reader, spans))]);
  }
  const isPublic = audience === 'everyone-here' && intent.conversation.kind !== 'direct';
  return ok({ ...view, ports, context, actor: person, audience, isPublic });
}

/** To the asker alone, wherever the place can do that: what is changed is told to whom it concerns. */
function quietly({ intent }: Context): Audience {
  const isCommand = intent.type === 'words' && intent.via === 'command';
  return isCommand ? audienceOf(intent) : privately(intent);
}

/** The directory as the snapshot has it, which knows no updates. */
export function contentIn({
  directory,
  rotations,
}: Pick<Snapshot, 'directory' | 'rotations'>): DirectoryContent {
  return { directory, rotations, updates: new Map() };
}

/** The directory with whatever things of that noun there are. Only updates have to be fetched. */
export async function contentWith(desk: Desk, noun: Noun): Promise<DirectoryContent> {
  if (noun !== 'update') return contentIn(desk.snapshot);
  return wholeContent(desk);
}

/** All of the directory. */
export async function wholeContent({ ports }: Desk): Promise<DirectoryContent> {
  return ports.work.run(({ directory }) => directory.lock());
}

/** Whether the person at the desk may do that. */
export function isAllowed(
  { actor }: Desk,
  act: 'add' | 'edit' | 'remove',
  noun: Noun,
  id: string | undefined,
  content: DirectoryContent,
): boolean {
  return whoMay(act, noun, id, content).includes(actor.id);
}

/** Says it to the person at the desk. */
export function say({ audience }: Desk, message: Message): readonly Reply[] {
  return [sayTo(audience, message)];
}

/** Says one sentence to the person at the desk. */
export function saySpans(desk: Desk, spans: readonly Span[]): readonly Reply[] {
  return say(desk, sentence(desk.reader, spans));
}

/** Says it in place of the message whose button was pressed; else to the person at the desk. */
export function answerPressed(desk: Desk, message: Message): readonly Reply[] {
  return desk.context.intent.type === 'press' ? [{ type: 'update', message }] : say(desk, message);
}

/** That it is for others to do, and for whom. */
export function notAllowed(desk: Desk, managers: readonly PersonId[]): readonly Reply[] {
  return saySpans(desk, notAllowedSpans(desk, managers));
}

/** That it is for others to do, and for whom, as a sentence. */
export function notAllowedSpans(
  { reader, words, snapshot }: View,
  managers: readonly PersonId[],
): readonly Span[] {
  const who = namesOf(reader, snapshot, managers);
  return who === undefined
    ? words.spans('edit.not-allowed-nobody')
    : words.spans('edit.not-allowed', { who });
}

/** What is kept of somebody is not read out where others read along: how to ask for it elsewhere. */
export function notAloud(desk: Desk, verb: 'history' | 'undo' | 'export'): readonly Reply[] {
  const { context, words } = desk;
  const example = typed(context.intent, words.text(`example.${verb}`));
  return saySpans(desk, words.spans('inquiry.privately', { example }));
}

/** One sentence as a message. */
export function sentence(reader: Reader, spans: readonly Span[]): Message {
  return messageFor(reader, spans, [{ type: 'text', spans }]);
}

/** The desk with what the directory holds now, after something was changed at it. */
export async function afterChange(desk: Desk): Promise<Desk> {
  const snapshot = await desk.ports.snapshots.current();
  const context = { ...desk.context, snapshot };
  return { ...desk, context, snapshot, words: wordsFor(desk.reader) };
}

function sayTo(audience: Audience, message: Message): Reply {
  return { type: 'say', audience, message };
}
