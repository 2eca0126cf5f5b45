import { z } from 'zod';
import { LANGUAGES } from './languages/language.ts';

/** An id of ours; of what kind, the noun beside it says. */
const id = z.string().min(1).max(64);
/** What of the directory can be edited in a form. `person`: somebody, or oneself. */
const noun = z.enum(['organization', 'person', 'department', 'topic', 'rotation', 'update']);
const revision = z.int().min(0);
/** Of ten each: as many as the largest directory has. */
const page = z.int().min(0).max(100_000);

/** Which part of a thing a form is about; absent: what everybody looks for first. `layers`: a new rotation, of layers, that one first. */
const part = z.enum(['more', 'escalation', 'translation', 'layers']);

/** Buttons and forms by which the directory is changed. */
export const EDIT_ACTIONS = [
  /**
   * Opens the form of a thing, or answers its submission. Without an id: a new one. `base`: the revision of the directory that the form
   * was filled from; absent: now. `shown`: a digest of what a preview was last shown for. `topicId`: a new rotation is to answer for it.
   */
  z.object({
    type: z.literal('edit-form'),
    noun,
    id: id.optional(),
    part: part.optional(),
    language: z.enum(LANGUAGES).optional(),
    base: revision.optional(),
    shown: z.string().max(64).optional(),
    name: z.string().max(150).optional(),
    topicId: id.optional(),
  }),
  /** What I want to be told and how: my own settings (form). */
  z.object({ type: z.literal('settings-form'), base: revision.optional() }),
  /** Asks whether it is really to go (form), and removes it. */
  z.object({ type: z.literal('remove-form'), noun, id, base: revision.optional() }),
  /** Takes back the last edit of the thing, provided that it still is the one of this revision. */
  z.object({ type: z.literal('edit-undo'), noun, id, revision }),
  /** What was changed about the thing, by whom; `before`: those before that revision. */
  z.object({ type: z.literal('history'), noun, id, before: revision.optional() }),
  /** Rows pasted from a spreadsheet (form): shows what they would change, then makes it so. */
  z.object({
    type: z.literal('import-form'),
    shown: z.string().max(64).optional(),
  }),
  /** The language in which one is answered. */
  z.object({ type: z.literal('language'), language: z.enum(LANGUAGES) }),
  /** The things somebody looks after, of one kind, to choose one. */
  z.object({ type: z.literal('edit-list'), noun, page }),
] as const;
