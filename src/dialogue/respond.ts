import { Temporal } from 'temporal-polyfill';
import type { Action, UnsupportedAction } from '../chat/actions.ts';
import type { FormValues } from '../chat/form.ts';
import type { Intent } from '../chat/intent.ts';
import type { TextKey } from '../chat/languages/texts.ts';
import type { Message } from '../chat/message.ts';
import type { Reply } from '../chat/reply.ts';
import type { IdentityRepository, ProfileSource } from '../directory/ports.ts';
import { personWith, recognize } from '../directory/recognize.ts';
import type { TopicId } from '../kernel/ids.ts';
import { aboutMessage } from '../lookup/about-message.ts';
import { answerFor } from '../lookup/answer.ts';
import { answerMessage } from '../lookup/answer-message.ts';
import { listMessage } from '../lookup/list-message.ts';
import type { Snapshot } from '../lookup/ports.ts';
import { wordsFor } from '../lookup/reader.ts';
import { explainAnswer } from '../lookup/why/why.ts';
import { whyMessage, whyRotationMessage } from '../lookup/why/why-message.ts';
import { explain } from '../rotations/why/why.ts';
import { answerLookup, answerMine, answerSchedule, answerWords } from './commands.ts';
import { askerReader, audienceOf, type Context, privately, readerOf, roomReader } from './context.ts';
import type { Dialogue } from './dialogue.ts';
import { findAtForm, MOMENT_FIELD, searchForm, WORDS_FIELD } from './forms.ts';
import { createGapAnswers, type GapAction, type GapAnswerPorts, type GapAnswers } from './gaps.ts';
import { helpMessage } from './help-messages.ts';
import { recognizeMentioned } from './mentioned.ts';
import { apologyMessage, greetingMessage, type SentenceKey, sentenceMessage } from './messages.ts';
import { answerNotIt } from './missed.ts';
import { isWithinReach } from './moment.ts';
import { isHelpSubject } from './verbs.ts';

export interface DialoguePorts extends GapAnswerPorts {
  readonly identities: IdentityRepository;
}

/** The conversation, the same on every platform: each intent is answered from the state that holds when it comes in. */
export function createDialogue(ports: DialoguePorts): Dialogue {
  const gaps = createGapAnswers(ports);
  let latest: Snapshot | undefined;

  async function respond(intent: Intent, profiles: ProfileSource): Promise<readonly Reply[]> {
    const snapshot = await ports.snapshots.current();
    latest = snapshot;
    const now = ports.clock.now();
    if (intent.type === 'greet' && intent.conversation.kind !== 'direct') {
      return [say(intent, greetingMessage(roomReader(intent, snapshot), intent))];
    }
    const logger = ports.logger.child({ requestId: intent.requestId });
    const recognizing = { identities: ports.identities, profiles, logger };
    const asker = await recognize(recognizing, snapshot, intent.account, now);
    if (asker.type !== 'member') {
      logger.info('Refused an asker', { reason: asker.type });
      const profile = asker.type === 'unchecked' ? undefined : asker.profile;
      return refuse(intent, askerReader(intent, snapshot, profile, undefined), `refusal.${asker.type}`);
    }
    const { person, profile } = asker;
    const mentioned = await recognizeMentioned(recognizing, snapshot, intent, now);
    const context: Context = {
      intent,
      snapshot,
      now,
      asker: askerReader(intent, snapshot, profile, person),
      ...(person !== undefined && { person }),
      ...(mentioned !== undefined && { mentioned }),
    };
    return answer(context, gaps);
  }

  function apologize(intent: Intent): Reply {
    const message = apologyMessage(lastKnownReader(intent, latest), intent.requestId);
    return { type: 'say', audience: privately(intent), message };
  }

  return { respond, apologize };
}

/** The asker as last known, from what is in memory: whatever broke may be what else there is to ask. */
function lastKnownReader(intent: Intent, snapshot: Snapshot | undefined) {
  if (snapshot === undefined) return { language: 'en', timeZone: 'UTC' } as const;
  const profile = snapshot.identities.of(intent.account)?.profile;
  return askerReader(intent, snapshot, profile, personWith(snapshot, intent.account));
}

async function answer(context: Context, gaps: GapAnswers): Promise<readonly Reply[]> {
  const { intent } = context;
  switch (intent.type) {
    case 'words':
      return answerWords(context, gaps);
    case 'press':
      return answerPress(context, intent.action, gaps);
    case 'submit':
      return answerSubmission(context, intent.action, intent.values, gaps);
    case 'greet':
      return [say(intent, greetingMessage(context.asker, intent))];
    case 'edit':
    case 'react':
    case 'forward':
      return [];
    default:
      return intent satisfies never;
  }
}

/** Refusals and stale buttons concern nobody but the asker. */
function refuse(intent: Intent, reader: Context['asker'], key: SentenceKey): readonly Reply[] {
  const audience = intent.type === 'words' && intent.via === 'command' ? 'only-you' : privately(intent);
  return [{ type: 'say', audience, message: sentenceMessage(reader, key) }];
}

function say(intent: Intent, message: Message): Reply {
  return { type: 'say', audience: audienceOf(intent), message };
}

async function answerPress(
  context: Context,
  action: Action | UnsupportedAction,
  gaps: GapAnswers,
): Promise<readonly Reply[]> {
  switch (action.type) {
    case 'not-it':
    case 'none-of-these': {
      const { intent, now, asker } = context;
      if (!isInReach(action.at, now)) return refuse(intent, asker, 'stale.button');
      const { message, missed } = answerNotIt(context, readerOf(context, audienceOf(intent)), action);
      gaps.record(context, missed);
      return [say(intent, message)];
    }
    case 'gaps':
    case 'gap-alias':
    case 'gap-dismiss':
    case 'gap-undo':
    case 'gap-alias-form':
    case 'gap-topic-form':
      return gaps.press(context, action);
    default:
      return answerLook(context, action);
  }
}

type Look = Exclude<
  Action | UnsupportedAction,
  { readonly type: GapAction['type'] | 'not-it' | 'none-of-these' }
>;

/** A button that shows something, and changes nothing. */
function answerLook(context: Context, action: Look): readonly Reply[] {
  const { intent, snapshot, now, asker } = context;
  const own = readerOf(context, audienceOf(intent));
  switch (action.type) {
    case 'find': {
      if (!isInReach(action.at, now)) return refuse(intent, asker, 'stale.button');
      return browse(context, (reader) => answerFind(context, reader, action), action.topicId);
    }
    case 'list':
      return [{ type: 'update', message: listMessage(shownTo(context), snapshot, action) }];
    case 'schedule': {
      const rotation = snapshot.rotations.get(action.rotationId);
      if (rotation === undefined) return refuse(intent, asker, 'stale.rotation');
      if (action.from === undefined) return [say(intent, answerSchedule(context, own, rotation, {}))];
      const from = Temporal.Instant.from(action.from);
      if (!isWithinReach(from, now)) return refuse(intent, asker, 'stale.button');
      return [{ type: 'update', message: answerSchedule(context, shownTo(context), rotation, { from }) }];
    }
    case 'about': {
      const topic = snapshot.directory.topics.get(action.topicId);
      if (topic === undefined) return refuse(intent, asker, 'stale.topic');
      return [say(intent, aboutMessage(own, snapshot, topic, now))];
    }
    case 'why':
    case 'why-rotation':
      return answerWhyPress(context, own, action);
    case 'mine':
      return [say(intent, answerMine(context, own))];
    case 'help':
      return [say(intent, helpMessage(own, intent, isHelpSubject(action.about) ? action.about : undefined))];
    case 'search':
      return [{ type: 'open-form', form: searchForm(asker) }];
    case 'find-at': {
      const topic = snapshot.directory.topics.get(action.topicId);
      if (topic === undefined) return refuse(intent, asker, 'stale.topic');
      return [{ type: 'open-form', form: findAtForm(asker, topic, now) }];
    }
    case 'ask':
    case 'inquiry':
    case 'inquiries':
    case 'inquiry-acknowledge':
    case 'inquiry-pass':
    case 'inquiry-pass-form':
    case 'inquiry-resolve-form':
    case 'inquiry-reply-form':
    case 'inquiry-leave':
    case 'inquiry-urgent':
    case 'inquiry-withdraw':
    case 'inquiry-rate':
    case 'inquiry-comment-form':
    case 'inquiry-reopen':
    case 'unsupported':
      return refuse(intent, asker, 'stale.button');
    default:
      return action satisfies never;
  }
}

function answerWhyPress(
  context: Context,
  reader: Context['asker'],
  action: Extract<Action, { readonly type: 'why' | 'why-rotation' }>,
): readonly Reply[] {
  const { intent, snapshot, now, asker } = context;
  const at = action.at === undefined ? now : Temporal.Instant.from(action.at);
  const when = action.at === undefined ? 'now' : 'then';
  if (!isWithinReach(at, now)) return refuse(intent, asker, 'stale.button');
  if (action.type === 'why-rotation') {
    if (!snapshot.rotations.has(action.rotationId)) return refuse(intent, asker, 'stale.rotation');
    const explanation = explain(snapshot, action.rotationId, at);
    return [say(intent, whyRotationMessage(reader, snapshot, explanation, when))];
  }
  if (!snapshot.directory.topics.has(action.topicId)) return refuse(intent, asker, 'stale.topic');
  return [say(intent, whyMessage(reader, snapshot, explainAnswer(snapshot, action.topicId, at), when))];
}

function isInReach(at: string | undefined, now: Temporal.Instant): boolean {
  return at === undefined || isWithinReach(Temporal.Instant.from(at), now);
}

/** Who reads the message whose button was pressed: the asker alone, or everybody there. */
function shownTo(context: Context): Context['asker'] {
  const { intent } = context;
  const isOwn = intent.type === 'press' && intent.onlyYou;
  return readerOf(context, isOwn ? 'only-you' : 'everyone-here');
}

/** Turns the message whose button was pressed into another one. */
function browse(
  context: Context,
  write: (reader: Context['asker']) => Message,
  topicId: TopicId,
): readonly Reply[] {
  if (!context.snapshot.directory.topics.has(topicId)) {
    return refuse(context.intent, context.asker, 'stale.topic');
  }
  return [{ type: 'update', message: write(shownTo(context)) }];
}

function answerFind(
  { snapshot, now }: Context,
  reader: Context['asker'],
  { topicId, at, words, refused }: Extract<Action, { readonly type: 'find' }>,
): Message {
  const answer = answerFor(snapshot, topicId, at === undefined ? now : Temporal.Instant.from(at));
  const typed = words === undefined ? undefined : { words, ...(refused && { refused }) };
  return answerMessage(reader, answer, at === undefined ? 'now' : 'then', typed);
}

async function answerSubmission(
  context: Context,
  action: Action | UnsupportedAction,
  values: FormValues,
  gaps: GapAnswers,
): Promise<readonly Reply[]> {
  const { intent, snapshot, asker } = context;
  const reader = readerOf(context, audienceOf(intent));
  switch (action.type) {
    case 'search': {
      const words = values[WORDS_FIELD]?.trim() ?? '';
      if (words === '') return fieldError(asker, WORDS_FIELD, 'form.no-words');
      const { message, missed } = answerLookup(context, reader, words);
      gaps.record(context, missed);
      return [say(intent, message)];
    }
    case 'find-at': {
      const at = instantOf(values[MOMENT_FIELD]);
      if (at === undefined) return fieldError(asker, MOMENT_FIELD, 'form.no-moment');
      if (!isWithinReach(at, context.now)) return fieldError(asker, MOMENT_FIELD, 'form.far-moment');
      if (!snapshot.directory.topics.has(action.topicId)) return refuse(intent, asker, 'stale.topic');
      return [say(intent, answerMessage(reader, answerFor(snapshot, action.topicId, at), 'then'))];
    }
    case 'gap-alias-form':
    case 'gap-topic-form':
      return gaps.submit(context, action, values);
    default:
      return refuse(intent, asker, 'stale.button');
  }
}

function fieldError(
  reader: Context['asker'],
  field: string,
  key: Extract<TextKey, `form.${string}-moment` | 'form.no-words'>,
): readonly Reply[] {
  return [{ type: 'field-errors', errors: [{ field, text: wordsFor(reader).text(key) }] }];
}

function instantOf(text: string | undefined): Temporal.Instant | undefined {
  if (text === undefined) return undefined;
  try {
    return Temporal.Instant.from(text);
  } catch {
    // Temporal has no question to ask whether a text is an instant: its RangeError is the answer.
    return undefined;
  }
}
