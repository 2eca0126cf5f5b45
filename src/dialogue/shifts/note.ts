import type { Field, Form, FormValues } from '../../chat/form.ts';
import type { Reply } from '../../chat/reply.ts';
import { rotationId as brandRotation, type RotationId } from '../../kernel/ids.ts';
import { wordsFor } from '../../lookup/reader.ts';
import { searchTopics } from '../../lookup/search/search.ts';
import type { Rotation } from '../../rotations/model.ts';
import { MOST_IN_NOTE } from '../../shifts/notes.ts';
import { writeNote } from '../../shifts/use-cases.ts';
import { saidIn } from '../context.ts';
import { afterVerb } from '../grammar.ts';
import type { ShiftAction } from './action.ts';
import { shiftsAhead } from './ahead.ts';
import { type Desk, openForm, sayTo } from './desk.ts';
import { FIELDS, frameOf, missing } from './fields.ts';
import { noteKeptMessage } from './messages/done.ts';
import { readRotation, spelled, type Words, wordsOf } from './reading.ts';
import { fieldRefused, sayRefused } from './refusing.ts';
import { sayWhichRotation } from './which-rotation.ts';

type NoteFormAction = Extract<ShiftAction, { readonly type: 'note-form' }>;

/** Fewer words than this, without a colon or a rotation's name, are as likely to be looked for as to be left for somebody. */
const SHORTEST_NOTE = 4;

/**
 * `note the bank file is late today`: kept for whoever comes on after the actor, who has to have a shift. Undefined where the words
 * speak of something else: what finds a topic for certain, and what is short and says neither a rotation nor a colon.
 */
export async function noteWords(
  desk: Desk,
  all: string,
  words: Words,
): Promise<readonly Reply[] | undefined> {
  const { context } = desk;
  const rotations = rotationsAhead(desk);
  if (rotations.length === 0) return undefined;
  const [first] = words;
  if (first === undefined) return pressNoteForm(desk, { type: 'note-form' });
  const found = readRotation(context, wordsOf(words.join(' ').replace(/:(?=\s|$)/u, ' ')));
  if (found !== undefined) {
    const text = spelled(context, found.rest);
    if (text === '') return pressNoteForm(desk, { type: 'note-form', rotationId: found.value.id });
    return keep(desk, text, found.value.id);
  }
  const { verdict } = searchTopics(context.snapshot.directory, all, context.asker.language);
  const said = afterVerb(saidIn(context));
  // `note: …` can be nothing else.
  const isExplicit = /^\S+:/u.test(all);
  if (!isExplicit && (verdict === 'certain' || words.length < SHORTEST_NOTE)) return undefined;
  return keep(desk, said);
}

async function keep(desk: Desk, text: string, rotationId?: RotationId): Promise<readonly Reply[]> {
  const { actor, ports, context } = desk;
  const of = rotationId === undefined ? {} : { rotationId };
  const done = await writeNote({ actorId: actor.id, text, ...of }, ports);
  if (done.ok) return sayKept(desk, done.value);
  const { refusal } = done;
  const rotation = rotationId && context.snapshot.rotations.get(rotationId);
  if (refusal.code !== 'which-rotation') return sayRefused(desk, refusal, rotation ? { rotation } : {});
  // What was typed is not lost: the form has it, and asks which.
  return openForm(noteForm(desk, { type: 'note-form' }, rotationsOf(desk, refusal.rotationIds), { text }));
}

/** Opens the form, with what was written before. */
export async function pressNoteForm(desk: Desk, action: NoteFormAction): Promise<readonly Reply[]> {
  const { snapshot } = desk.context;
  const given = action.rotationId && snapshot.rotations.get(action.rotationId);
  const rotations = given ? [given] : rotationsAhead(desk);
  const [first, ...others] = rotations;
  if (first === undefined) return sayRefused(desk, { code: 'no-shift' }, {});
  if (others.length > MOST_TO_CHOOSE) {
    return sayWhichRotation(desk, rotations, ({ id }) => ({ type: 'note-form', rotationId: id }));
  }
  const text = others.length === 0 ? await writtenBefore(desk, first) : undefined;
  return openForm(noteForm(desk, action, rotations, text === undefined ? {} : { text }));
}

const MOST_TO_CHOOSE = 99;

/** Keeps it, or says at its field what is wrong. */
export async function submitNoteForm(
  desk: Desk,
  action: NoteFormAction,
  values: FormValues,
): Promise<readonly Reply[]> {
  const { actor, ports, context } = desk;
  const { snapshot, asker } = context;
  const text = values[FIELDS.text]?.trim() ?? '';
  const chosen = values[FIELDS.rotation];
  const rotationId = chosen === undefined ? action.rotationId : brandRotation(chosen);
  const rotation = rotationId && snapshot.rotations.get(rotationId);
  const form = noteForm(desk, action, rotation && !chosen ? [rotation] : rotationsAhead(desk), {
    text,
    ...(rotation && { rotation }),
  });
  if (text === '') return missing(asker, [[FIELDS.text, 'form.no-text']], form);
  const done = await writeNote({ actorId: actor.id, text, ...(rotationId && { rotationId }) }, ports);
  if (done.ok) return sayKept(desk, done.value);
  const { refusal } = done;
  if (refusal.code === 'which-rotation') {
    return openForm(noteForm(desk, { type: 'note-form' }, rotationsOf(desk, refusal.rotationIds), { text }));
  }
  return fieldRefused(desk, refusal, rotation ? { rotation } : {}, form, {
    'text-too-long': FIELDS.text,
    'text-empty': FIELDS.text,
    'no-shift': form.fields[0]?.name ?? FIELDS.text,
  });
}

/** The rotations in which the actor is on duty, or comes on before long. */
function rotationsAhead({ context, actor }: Desk): readonly Rotation[] {
  const { snapshot, now } = context;
  const ids = shiftsAhead(snapshot, { personId: actor.id, isRunningToo: true }, now).map(
    ({ rotation }) => rotation.id,
  );
  return [...new Set(ids)].flatMap((id) => snapshot.rotations.get(id) ?? []);
}

function rotationsOf({ context }: Desk, ids: readonly RotationId[]): readonly Rotation[] {
  return ids.flatMap((id) => context.snapshot.rotations.get(id) ?? []);
}

async function writtenBefore({ ports, context, actor }: Desk, { id }: Rotation): Promise<string | undefined> {
  const notes = await ports.work.run(({ handoffNotes }) => handoffNotes.of(id, context.now));
  return notes.find(({ personId }) => personId === actor.id)?.text;
}

type Note = Extract<Awaited<ReturnType<typeof writeNote>>, { readonly ok: true }>['value'];

function sayKept({ context }: Desk, note: Note): readonly Reply[] {
  const { snapshot } = context;
  const rotation = snapshot.rotations.get(note.rotationId);
  if (rotation === undefined) return [];
  return sayTo(context, (reader) => noteKeptMessage({ reader, snapshot }, rotation, note));
}

/** Asks for the note, and where the rotations are several, for which. */
export function noteForm(
  { context }: Pick<Desk, 'context'>,
  action: NoteFormAction,
  rotations: readonly Rotation[],
  filled: { readonly text?: string; readonly rotation?: Rotation },
): Form {
  const { asker } = context;
  const words = wordsFor(asker);
  const options = rotations.map(({ id, name }) => ({ label: name, value: id }));
  const initial = filled.rotation && { initial: filled.rotation.id };
  const which: Field = {
    type: 'select',
    name: FIELDS.rotation,
    label: words.text('form.note-rotation'),
    options,
    ...initial,
  };
  return {
    ...frameOf(asker, 'note', action),
    intro: words.spans('form.note-intro'),
    fields: [
      ...(options.length > 1 ? [which] : []),
      {
        type: 'text',
        name: FIELDS.text,
        label: words.text('form.note-text'),
        multiline: true,
        maxLength: MOST_IN_NOTE,
        ...(filled.text !== undefined && { initial: filled.text }),
      },
    ],
  };
}
