import { z } from 'zod';
import { ID_PATTERN, inquiryId, rotationId, topicId } from '../kernel/ids.ts';
import { EDIT_ACTIONS } from './edit-actions.ts';
import { ROLE_ACTIONS } from './role-actions.ts';
import { SHIFT_ACTIONS } from './shift-actions.ts';

const topicIdText = z.string().regex(ID_PATTERN).transform(topicId);
const rotationIdText = z.string().regex(ID_PATTERN).transform(rotationId);
const instantText = z.iso.datetime({ offset: true });
const page = z.int().min(0).max(1_000);
/** Slack takes 2,000 characters in a button's value, the rest of the action included. */
export const MOST_QUESTION_IN_BUTTON = 1_000;
const MOST_IN_BUTTON = 2_000;
/** Quotes and line breaks make it twice as long in a button. */
export const MOST_REPLY_IN_BUTTON = 500;
/** A longer address would leave no room for the question. */
const MOST_LINK = 500;
/** What was typed, as far as a button carries it. */
const typedWords = z.string().max(200);
/** The topics that were shown for it and not meant: so many, and with the longest ids they fit into a button. */
const refusedTopics = z.array(topicIdText).max(15);

/** A cluster of what people look for and do not find: the key of one of its gaps, and the list that it stands on. */
const gapPlace = {
  gap: z.string().min(1).max(200),
  days: z.int().min(1).max(90),
  page,
};

/** Which inquiry a button is about. */
const inquiryPlace = { inquiryId: z.string().regex(ID_PATTERN).transform(inquiryId) };

const Action = z.discriminatedUnion('type', [
  /** Open the form that asks a question, or answer its submission. `question`: what was typed already, as far as a button carries it. */
  z.object({
    type: z.literal('ask'),
    topicId: topicIdText.optional(),
    question: z.string().max(MOST_QUESTION_IN_BUTTON).optional(),
    /** Opens the message that the question was taken from. */
    link: z.string().max(MOST_LINK).optional(),
  }),
  /** The contact's: I take it; put it to somebody else (the next in line, the backup, or by a form to anybody); it is answered (form). */
  z.object({ type: z.literal('inquiry-acknowledge'), ...inquiryPlace }),
  z.object({ type: z.literal('inquiry-pass'), ...inquiryPlace, to: z.enum(['next', 'backup']) }),
  z.object({ type: z.literal('inquiry-pass-form'), ...inquiryPlace }),
  z.object({ type: z.literal('inquiry-resolve-form'), ...inquiryPlace }),
  /** Either side's: write to the other (form). `text`: what was typed already. */
  z.object({
    type: z.literal('inquiry-reply-form'),
    ...inquiryPlace,
    text: z.string().max(MOST_REPLY_IN_BUTTON).optional(),
  }),
  /** The asker's: out of hours, leave it for then or don't wait; take it back; at the end rate it, say more (form), open it again. */
  z.object({ type: z.literal('inquiry-leave'), ...inquiryPlace }),
  z.object({ type: z.literal('inquiry-urgent'), ...inquiryPlace }),
  z.object({ type: z.literal('inquiry-withdraw'), ...inquiryPlace }),
  z.object({ type: z.literal('inquiry-rate'), ...inquiryPlace, stars: z.int().min(1).max(5) }),
  z.object({ type: z.literal('inquiry-comment-form'), ...inquiryPlace }),
  z.object({ type: z.literal('inquiry-reopen'), ...inquiryPlace }),
  /** One inquiry and its record; the open ones, of a topic or of all that concern the reader. */
  z.object({ type: z.literal('inquiry'), ...inquiryPlace }),
  z.object({ type: z.literal('inquiries'), topicId: topicIdText.optional(), page }),
  /** Show the answer for this topic (a choice among several), now or at another moment; with the words that led to it, if some did. */
  z.object({
    type: z.literal('find'),
    topicId: topicIdText,
    at: instantText.optional(),
    words: typedWords.optional(),
    refused: refusedTopics.optional(),
  }),
  /** This answer is not what was meant by the words; or none of these topics is. `refused`: those that were not before. */
  z.object({
    type: z.literal('not-it'),
    topicId: topicIdText,
    words: typedWords,
    at: instantText.optional(),
    refused: refusedTopics.optional(),
  }),
  z.object({
    type: z.literal('none-of-these'),
    topicIds: z.array(topicIdText).min(1).max(5),
    words: typedWords,
    at: instantText.optional(),
    refused: refusedTopics.optional(),
  }),
  z.object({ type: z.literal('about'), topicId: topicIdText }),
  /** Explain the answer for this topic, or who is on duty in this rotation, now or at another moment. */
  z.object({ type: z.literal('why'), topicId: topicIdText, at: instantText.optional() }),
  z.object({ type: z.literal('why-rotation'), rotationId: rotationIdText, at: instantText.optional() }),
  z.object({
    type: z.literal('schedule'),
    rotationId: rotationIdText,
    from: instantText.optional(),
  }),
  /** Browse: the topics below `parentId`, or those that match `words`, or the topmost; pages count from 0. */
  z.object({
    type: z.literal('list'),
    parentId: topicIdText.optional(),
    words: z.string().max(200).optional(),
    page,
  }),
  z.object({ type: z.literal('mine') }),
  /** Everything that can be typed; or about one verb, or the rotations. Another version may know others. */
  z.object({
    type: z.literal('help'),
    about: z
      .string()
      .regex(/^[a-z-]{1,20}$/)
      .optional(),
  }),
  /** What people look for and do not find: the clusters of so many days. */
  z.object({ type: z.literal('gaps'), days: gapPlace.days, page }),
  /** Close a cluster: as another name of this topic, or without anything more. */
  z.object({
    type: z.literal('gap-alias'),
    ...gapPlace,
    topicId: topicIdText,
    name: z.string().min(1).max(100),
  }),
  z.object({ type: z.literal('gap-dismiss'), ...gapPlace }),
  /** Open the form that closes a cluster (as another name of some topic, as a new topic), or answer its submission. */
  z.object({ type: z.literal('gap-alias-form'), ...gapPlace }),
  z.object({ type: z.literal('gap-topic-form'), ...gapPlace }),
  /** Open again what was closed at that instant, without the name that was given by it. */
  z.object({
    type: z.literal('gap-undo'),
    closedAt: instantText,
    alias: z.object({ topicId: topicIdText, name: z.string().min(1).max(100) }).optional(),
    days: gapPlace.days,
    page,
  }),
  /** Open the form that asks for words, or answer its submission. */
  z.object({ type: z.literal('search') }),
  /** Open the form that asks for a moment, or answer its submission. */
  z.object({ type: z.literal('find-at'), topicId: topicIdText }),
  ...EDIT_ACTIONS,
  ...SHIFT_ACTIONS,
  ...ROLE_ACTIONS,
]);

/** What pressing a button, choosing an entry or submitting a form means. Ids and what was typed, never text to show. */
export type Action = z.infer<typeof Action>;

/** A payload this version can't read: written by a newer or a much older one, or by somebody's hand. */
export interface UnsupportedAction {
  readonly type: 'unsupported';
}

const VERSION = 1;

/**
 * Writes an action for a button's value or a form's hidden data, in no more than 2,000 characters: of a question whose quotes and
 * line breaks make it longer than that, only the beginning is written, and no address that is too long to be read again.
 */
export function encodeAction(given: Action): string {
  const action = withoutLongLink(given);
  const payload = JSON.stringify({ v: VERSION, ...action });
  const over = payload.length - MOST_IN_BUTTON;
  if (over <= 0 || action.type !== 'ask' || !action.question) return payload;
  return encodeAction({ ...action, question: action.question.slice(0, -over) });
}

function withoutLongLink(action: Action): Action {
  if (action.type !== 'ask' || (action.link?.length ?? 0) <= MOST_LINK) return action;
  const { link: _tooLong, ...rest } = action;
  return rest;
}

/**
 * Reads what `encodeAction` wrote, however old the button is. Never throws: what can't be read is `unsupported`, which gets
 * a kind answer.
 */
export function decodeAction(payload: unknown): Action | UnsupportedAction {
  if (typeof payload !== 'string') return { type: 'unsupported' };
  let json: unknown;
  try {
    json = JSON.parse(payload);
  } catch {
    // Not ours, or cut: the same to the person who pressed it as a version we don't know.
    return { type: 'unsupported' };
  }
  const envelope = z.looseObject({ v: z.literal(VERSION) }).safeParse(json);
  if (!envelope.success) return { type: 'unsupported' };
  const action = Action.safeParse(envelope.data);
  return action.success ? action.data : { type: 'unsupported' };
}

/**
 * Whether pressing a button with this action is answered by a form. A platform that must know so when it draws the button asks
 * here; a form given where none was foreseen is still offered, behind one more button.
 */
export function opensForm({ type }: Action): boolean {
  return type.endsWith('-form') || type === 'ask' || type === 'search' || type === 'find-at';
}
