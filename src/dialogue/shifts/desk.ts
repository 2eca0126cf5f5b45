import type { Form } from '../../chat/form.ts';
import type { Message } from '../../chat/message.ts';
import type { Reply } from '../../chat/reply.ts';
import { activeOnce } from '../../directory/managers.ts';
import type { Person } from '../../directory/model.ts';
import type { PersonId } from '../../kernel/ids.ts';
import { notInDirectoryMessage } from '../../lookup/mine-message.ts';
import type { Snapshot } from '../../lookup/ports.ts';
import type { Reader } from '../../lookup/reader.ts';
import type { Rotation } from '../../rotations/model.ts';
import type { ShiftPorts } from '../../shifts/ports.ts';
import { type Context, readerOf, shownTo } from '../context.ts';
import { privateAudience } from '../inquiries/desk.ts';

/** One interaction about shifts, by somebody whom the directory has. */
export interface Desk {
  readonly ports: ShiftPorts;
  readonly context: Context;
  readonly actor: Person;
}

/** The desk for whoever asks, whose changes come from this chat; undefined where the directory does not have them. */
export function deskFor(ports: ShiftPorts, context: Context): Desk | undefined {
  const { person, intent } = context;
  const source = { way: 'chat', platform: intent.account.platform } as const;
  return person && { ports: { ...ports, source }, context, actor: person };
}

/** The same interaction with the directory as it is by now, after something was changed. */
export async function refreshed({ ports, context, actor }: Desk): Promise<Desk> {
  return { ports, context: { ...context, snapshot: await ports.snapshots.current() }, actor };
}

/**
 * Whether what the actor is told unasked comes into this very conversation, by the rules of `doneAndTold`: what they did is then said there
 * once, by the message that goes on saying how it stands.
 */
export function hearsHere({ context, actor }: Desk): boolean {
  const { account, conversation } = context.intent;
  const isWished = actor.pingOn === undefined || actor.pingOn === account.platform;
  return conversation.kind === 'direct' && isWished;
}

/** Says it to whoever did something: to them alone, wherever the place allows that. */
export function sayTo(context: Context, write: (reader: Reader) => Message): readonly Reply[] {
  const audience = privateAudience(context.intent) ?? 'everyone-here';
  return [{ type: 'say', audience, message: write(readerOf(context, audience)) }];
}

/** Says it in place of the message whose button was pressed; elsewhere beside what was said. */
export function updateTo(context: Context, write: (reader: Reader) => Message): readonly Reply[] {
  return context.intent.type === 'press'
    ? [{ type: 'update', message: write(shownTo(context)) }]
    : sayTo(context, write);
}

/** Opens the form. */
export function openForm(form: Form): readonly Reply[] {
  return [{ type: 'open-form', form }];
}

/** Who is not in the directory serves nowhere. */
export function sayNotInDirectory(context: Context): readonly Reply[] {
  return sayTo(context, notInDirectoryMessage);
}

/** Who decides for others in the rotation: its owners, then the admins, each once and active. */
export function managersOfRotation({ directory }: Snapshot, rotation: Rotation): readonly Person[] {
  const ids = activeOnce([...rotation.ownerIds, ...directory.organization.adminIds], directory);
  return peopleOf(directory.people, ids);
}

/** Those of these ids whom the directory has, in that order. */
export function peopleOf(people: ReadonlyMap<PersonId, Person>, ids: readonly PersonId[]): readonly Person[] {
  return ids.flatMap((id) => people.get(id) ?? []);
}
