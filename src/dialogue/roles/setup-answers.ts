import type { Form, FormValues } from '../../chat/form.ts';
import type { Button, Message } from '../../chat/message.ts';
import { plain } from '../../chat/message.ts';
import type { Audience, Reply } from '../../chat/reply.ts';
import { adminsOf, isAdmin } from '../../directory/managers.ts';
import { setupCodeIn } from '../../directory/setup.ts';
import type { Noun } from '../../exchange/things.ts';
import type { PersonId } from '../../kernel/ids.ts';
import type { Snapshot } from '../../lookup/ports.ts';
import { formFrame, messageFor, namesOf, type Reader, wordsFor } from '../../lookup/reader.ts';
import type { RolePorts } from '../../roles/ports.ts';
import { type SetupRefusal, setUp } from '../../roles/setup.ts';
import { audienceOf, type Context, privately, readerOf } from '../context.ts';
import { pressButton } from '../edits/buttons.ts';
import { sentence } from '../edits/desk.ts';

/** The field of the form, by the name in which it comes back. */
export const CODE_FIELD = 'code';

/** What `setup` is followed by: nothing, or a code; undefined where it is words. */
export async function answerSetupWords(
  ports: RolePorts,
  context: Context,
  words: string,
): Promise<readonly Reply[] | undefined> {
  if (words === '') return answerSetup(context);
  const code = setupCodeIn(words);
  if (code === undefined) return undefined;
  const done = await useCode(ports, context, code);
  return done === undefined
    ? say(context, firstStepsMessage(readerHere(context), true))
    : refuse(context, done);
}

/** Who the admins are; for one of them, what to do first; where there is none, the form that asks for the code. */
export function answerSetup(context: Context): readonly Reply[] {
  const { person, snapshot } = context;
  const reader = readerHere(context);
  const { directory } = snapshot;
  if (person !== undefined && isAdmin(person.id, directory)) {
    return say(context, firstStepsMessage(reader, false));
  }
  const admins = adminsOf(directory);
  if (admins.length > 0) return say(context, adminsMessage(reader, snapshot, admins));
  return [{ type: 'open-form', form: setupForm(context.asker) }];
}

/** The form comes back with the code. */
export async function submitSetup(
  ports: RolePorts,
  context: Context,
  values: FormValues,
): Promise<readonly Reply[]> {
  const code = setupCodeIn(values[CODE_FIELD] ?? '');
  const words = wordsFor(context.asker);
  const atField = (text: string): readonly Reply[] => {
    const form = setupForm(context.asker);
    return [{ type: 'field-errors', errors: [{ field: CODE_FIELD, text }], form }];
  };
  if (code === undefined) return atField(words.text('setup.missing'));
  const refusal = await useCode(ports, context, code);
  if (refusal === undefined) return say(context, firstStepsMessage(readerHere(context), true));
  if (refusal.code === 'wrong-code') return atField(words.text('setup.wrong'));
  return refuse(context, refusal);
}

/** Why it is no admin that comes of it; undefined where one does. */
async function useCode(ports: RolePorts, context: Context, code: string): Promise<SetupRefusal | undefined> {
  const { intent, person } = context;
  const { identities } = await ports.snapshots.current();
  const profile = identities.of(intent.account)?.profile;
  if (profile === undefined) return { code: 'not-a-member' };
  const isOpen = isSaidOpenly(context);
  const wanted = { code, account: intent.account, profile, isOpen, ...(person && { personId: person.id }) };
  const done = await setUp(wanted, ports);
  return done.ok ? undefined : done.refusal;
}

/** Whether others have read what was typed: a command is seen by nobody else, and neither is a form. */
function isSaidOpenly({ intent }: Context): boolean {
  return intent.type === 'words' && intent.via !== 'command' && intent.conversation.kind !== 'direct';
}

function refuse(context: Context, refusal: SetupRefusal): readonly Reply[] {
  const reader = readerHere(context);
  const words = wordsFor(reader);
  switch (refusal.code) {
    case 'has-admins':
      return say(context, adminsMessage(reader, context.snapshot, refusal.admins));
    case 'wrong-code':
      return say(context, sentence(reader, words.spans('setup.wrong')));
    case 'said-openly':
      return say(context, sentence(reader, words.spans('setup.said-openly')));
    case 'too-many-tries':
      return say(context, sentence(reader, words.spans('setup.too-many')));
    case 'not-a-member':
      return say(context, sentence(reader, words.spans('setup.not-a-member')));
    default:
      return refusal satisfies never;
  }
}

/** Who decides for all of it. */
export function adminsMessage(reader: Reader, snapshot: Snapshot, admins: readonly PersonId[]): Message {
  const words = wordsFor(reader);
  const who = namesOf(reader, snapshot, admins) ?? [plain('…')];
  return sentence(reader, words.spans('setup.has-admins', { who }));
}

/** What an admin does first; `isNew`: they have just become one. */
export function firstStepsMessage(reader: Reader, isNew: boolean): Message {
  const words = wordsFor(reader);
  const steps = words.spans('setup.steps');
  const form = (label: string, noun: Noun) => pressButton(`${label}…`, { type: 'edit-form', noun });
  const buttons: readonly Button[] = [
    { ...form(words.text('noun.organization'), 'organization'), style: 'primary' },
    form(words.text('noun.new-topic'), 'topic'),
    form(words.text('noun.new-rotation'), 'rotation'),
    form(words.text('noun.new-person'), 'person'),
  ];
  const done = words.spans('setup.done');
  return messageFor(reader, isNew ? done : steps, [
    ...(isNew ? [{ type: 'text', spans: done } as const] : []),
    { type: 'text', spans: steps },
    { type: 'buttons', buttons },
  ]);
}

/** Asks for the code. */
export function setupForm(reader: Reader): Form {
  const words = wordsFor(reader);
  return {
    ...formFrame(reader, words.text('setup.form-title'), words.text('setup.submit'), { type: 'setup-form' }),
    intro: words.spans('setup.form-intro'),
    fields: [
      {
        type: 'text',
        name: CODE_FIELD,
        label: words.text('setup.field-code'),
        placeholder: 'F3GH-K7MN',
        maxLength: 20,
      },
    ],
  };
}

/** It is the asker's own business, wherever the place knows a way to leave the others out. */
function audienceHere({ intent }: Context): Audience {
  const isCommand = intent.type === 'words' && intent.via === 'command';
  return isCommand ? audienceOf(intent) : privately(intent);
}

function readerHere(context: Context): Reader {
  return readerOf(context, audienceHere(context));
}

function say(context: Context, message: Message): readonly Reply[] {
  return [{ type: 'say', audience: audienceHere(context), message }];
}
