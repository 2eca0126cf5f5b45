import type { Temporal } from 'temporal-polyfill';
import type { Message } from '../chat/message.ts';
import type { Reply } from '../chat/reply.ts';
import { answerMessage } from '../lookup/answer-message.ts';
import { type Found, findAnswer } from '../lookup/find.ts';
import { type AskedWords, foundMessage } from '../lookup/found-message.ts';
import { listMessage } from '../lookup/list-message.ts';
import { mineMessage, notInDirectoryMessage } from '../lookup/mine-message.ts';
import { messageFor, type Reader, wordsFor } from '../lookup/reader.ts';
import { noRotationMessage, scheduleMessage, whichScheduleMessage } from '../lookup/schedule-message.ts';
import { exactTopics, isKnownWord } from '../lookup/search/search.ts';
import { choicesMessage, noWordsMessage, quoted } from '../lookup/search-messages.ts';
import { whereOnPoint } from '../lookup/where-on-point.ts';
import type { Rotation } from '../rotations/model.ts';
import { audienceOf, type Context, firstMentioned, readerOf, typed } from './context.ts';
import type { Desks } from './desks.ts';
import { didYouMean } from './did-you-mean.ts';
import { aboutTopic } from './edits/about-topic.ts';
import { findSchedule } from './find-schedule.ts';
import {
  type Command,
  type DeskCommand,
  type InquiryCommand,
  isDeskCommand,
  isInquiryCommand,
  type Lookup,
  lookupOf,
  meantCommand,
  parseCommand,
  unknownHelp,
} from './grammar.ts';
import { helpMessage, unknownHelpMessage } from './help-messages.ts';
import type { Mentioned } from './mentioned.ts';
import { homeMessage, unreadMessage } from './messages.ts';
import { nobodyFor, type Said } from './missed.ts';
import { soundsLikeMoment } from './moment.ts';
import { answerWhy } from './why-command.ts';
import { isMeantWithout } from './without-moment.ts';

/** Answers what was typed, to those whom such an answer is for. */
export async function answerWords(context: Context, desks: Desks): Promise<readonly Reply[]> {
  const { gaps, inquiries } = desks;
  if (context.intent.type !== 'words') return [];
  const { now, asker, intent } = context;
  const typist = { now, timeZone: asker.timeZone };
  const said = parseCommand(intent.text, typist);
  const answered = await inquiries.words(context, said);
  if (answered !== undefined) return answered;
  if (isDeskCommand(said)) {
    const done = await deskAnswer(context, desks, said);
    if (done !== undefined) return done;
  }
  const command = isInquiryCommand(said) || isDeskCommand(said) ? lookupOf(said.all, typist) : said;
  const asked = command === said ? undefined : await inquiries.words(context, command);
  if (asked !== undefined) return asked;
  if (command.type === 'gaps') return gaps.list(context, command.length);
  const audience = audienceOf(intent);
  const reader = readerOf(context, audience);
  if (command.type === 'home') {
    const message = homeMessage(reader, context, await inquiries.countOwn(context));
    return [{ type: 'say', audience, message }];
  }
  if (command.type === 'mine') {
    return [{ type: 'say', audience, message: await answerMine(context, reader, desks) }];
  }
  const { message, missed } = answerCommand(context, reader, command);
  const offered = missed && (await inquiries.withReplies(context, reader, message));
  // What is said in the middle of a conversation is not looked for.
  if (offered !== undefined) return [{ type: 'say', audience, message: offered }];
  gaps.record(context, missed);
  return [{ type: 'say', audience, message }];
}

/** What the desk says whose verb it is; undefined where it makes no sense of what follows the verb. */
function deskAnswer(
  context: Context,
  { edits, shifts, roles }: Desks,
  command: DeskCommand,
): Promise<readonly Reply[] | undefined> {
  switch (command.type) {
    case 'edits':
      return edits.words(context, command);
    case 'shifts':
      return shifts.words(context, command);
    case 'roles':
      return roles.words(context, command);
    default:
      return command satisfies never;
  }
}

/** Answers words from the search form: whatever they are, they are looked up. */
export function answerLookup(context: Context, reader: Reader, words: string): Said {
  return look(context, reader, { type: 'find', words });
}

/** What one is on point for: the asker, in their own words, and, where nobody else reads it, what else there is of their own. */
export async function answerMine(
  context: Context,
  reader: Reader,
  { shifts, roles }: Pick<Desks, 'shifts' | 'roles'>,
): Promise<Message> {
  const { person, snapshot, now } = context;
  if (person === undefined) return notInDirectoryMessage(reader);
  const isAlone = reader === context.asker;
  const own = isAlone ? [...(await shifts.own(context, reader)), ...roles.own(context, reader)] : undefined;
  return mineMessage(reader, whereOnPoint(snapshot, person.id, now), now, undefined, own);
}

/** How much of a schedule is shown where no length was asked for. */
const USUAL_DAYS = 28;
/** More than a year of shifts is a page, not a message. */
const MOST_DAYS = 366;

/** Who serves in the rotation, from now or from a later moment on. */
export function answerSchedule(
  context: Context,
  reader: Reader,
  rotation: Rotation,
  asked: { readonly from?: Temporal.Instant; readonly length?: Temporal.Duration },
): Message {
  const { snapshot, now } = context;
  const start = asked.from ?? now;
  const from = start.toZonedDateTimeISO(reader.timeZone);
  const latest = from.add({ days: MOST_DAYS }).toInstant();
  const end = from.add(asked.length ?? { days: USUAL_DAYS }).toInstant();
  const isTooLong = end.epochMilliseconds > latest.epochMilliseconds;
  const interval = { start, end: isTooLong ? latest : end };
  // Where others read along nobody is offered what is up to a few.
  const viewerId = reader === context.asker ? context.person?.id : undefined;
  return scheduleMessage(reader, snapshot, rotation, interval, now, viewerId);
}

type LookCommand = Exclude<
  Command,
  InquiryCommand | DeskCommand | { readonly type: 'gaps' | 'home' | 'mine' }
>;

function answerCommand(context: Context, reader: Reader, command: LookCommand): Said {
  switch (command.type) {
    case 'find':
      return look(context, reader, command);
    case 'why':
      return answerWhy(context, reader, command);
    case 'about':
      return aboutWords(context, reader, command.words, command.all);
    default:
      return { message: messageOf(context, reader, command) };
  }
}

function messageOf(
  context: Context,
  reader: Reader,
  command: Exclude<LookCommand, { type: 'find' | 'why' | 'about' }>,
): Message {
  switch (command.type) {
    case 'find-person':
      return personMessage(context, reader, firstMentioned(context) ?? {});
    case 'list':
      return listMessage(reader, context.snapshot, {
        page: 0,
        ...(command.words !== undefined && { words: command.words.slice(0, MOST_LETTERS) }),
      });
    case 'schedule':
      return scheduleWords(context, reader, command);
    case 'help':
      return helpMessage(reader, context.intent, command.about);
    default:
      return command satisfies never;
  }
}

/** As much as the buttons that turn the pages can carry. */
const MOST_LETTERS = 200;

function look(context: Context, reader: Reader, lookup: Lookup): Said {
  const { snapshot, now, asker, intent } = context;
  const find = (text: string, at = now): Found =>
    findAnswer(snapshot, { text, at, language: asker.language });
  const say = (asked: AskedWords, found: Found): Said => ({
    message: foundMessage(reader, snapshot, asked, found),
    ...(found.type === 'nothing' && { missed: nobodyFor(asked.words) }),
  });
  const { words, timed, unread, mayBeCommand } = lookup;
  const found = find(words);
  const isName = exactTopics(snapshot.directory, words, asker.language).length > 0;
  if (found.type === 'answer' && isName) return say({ words }, found);

  if (unread && soundsLikeMoment(unread.moment) && isMeantWithout(find(unread.words), found)) {
    return { message: unreadMessage(reader, intent, unread.moment, 'example.who') };
  }
  const then = timed && find(timed.words, timed.at);
  if (timed && then && isMeantWithout(then, found)) {
    return say(timed.at.equals(now) ? { words: timed.words } : timed, then);
  }
  if (found.type === 'answer') return say({ words }, found);
  const meant = mayBeCommand ? meantCommand(words) : undefined;
  const isMistyped = meant !== undefined && !isKnownWord(snapshot.directory, words.split(' ')[0] ?? '');
  if (found.type === 'choices' && !isMistyped) return say({ words }, found);
  const placed = unread && find(unread.words);
  if (placed && placed.type !== 'nothing') {
    // “printer at reception” names no time.
    if (!soundsLikeMoment(unread.moment)) return say({ words: unread.words }, placed);
    return { message: unreadMessage(reader, intent, unread.moment, 'example.who') };
  }
  const meantMessage = meant === undefined ? undefined : didYouMean(context, reader, meant);
  if (meantMessage !== undefined) return { message: meantMessage };
  if (words === '') {
    return { message: noWordsMessage(reader, typed(intent, wordsFor(reader).text('example.find'))) };
  }
  if (found.type === 'choices') return say({ words }, found);
  const unknown = mayBeCommand && unknownHelp(words);
  if (unknown !== undefined) return { message: unknownHelpMessage(reader, intent, unknown) };
  return say({ words: timed?.words ?? words }, then ?? found);
}

/** Everything on the topic that the words find; else, since a topic may begin like a verb, what the whole text finds. */
function aboutWords(context: Context, reader: Reader, words: string, all: string): Said {
  const { snapshot, now, asker, intent } = context;
  if (words === '') {
    return { message: noWordsMessage(reader, typed(intent, wordsFor(reader).text('example.about'))) };
  }
  const found = findAnswer(snapshot, { text: words, at: now, language: asker.language });
  if (found.type === 'answer') return { message: aboutTopic(context, reader, found.answer.topic) };
  if (found.type === 'nothing') return look(context, reader, { type: 'find', words: all });
  return { message: choicesMessage(reader, snapshot, { words, shows: 'about' }, found.topics) };
}

function scheduleWords(
  context: Context,
  reader: Reader,
  command: Extract<Command, { type: 'schedule' }>,
): Message {
  const { snapshot, now, asker, intent } = context;
  const words = wordsFor(reader);
  if (command.words === '') {
    const spans = words.spans('schedule.no-words', {
      example: typed(intent, words.text('example.schedule')),
    });
    return messageFor(reader, spans, [{ type: 'text', spans }]);
  }
  const found = findSchedule(snapshot, command.words, asker.language);
  switch (found.type) {
    case 'rotation':
      return answerSchedule(context, reader, found.rotation, command);
    case 'no-rotation':
      return noRotationMessage(reader, found.topic);
    case 'which': {
      const whole = findAnswer(snapshot, { text: command.all, at: now, language: asker.language });
      if (found.rotations.length === 0 && whole.type === 'answer') {
        return answerMessage(reader, whole.answer, 'now', { words: command.all });
      }
      return whichScheduleMessage(reader, quoted(command.words), found.rotations, found.isSure);
    }
    default:
      return found satisfies never;
  }
}

/** What the person mentioned is on point for; somebody whom nobody knows is said to be unknown. */
function personMessage(context: Context, reader: Reader, { person, name }: Mentioned): Message {
  const { snapshot, now } = context;
  if (person === undefined) return notInDirectoryMessage(reader, { name });
  const onPoint = whereOnPoint(snapshot, person.id, now);
  return mineMessage(reader, onPoint, now, person.id === context.person?.id ? undefined : person);
}
