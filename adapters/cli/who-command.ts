import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Action } from '../../src/chat/actions.ts';
import { closestLanguage, LANGUAGES } from '../../src/chat/languages/language.ts';
import { plainText } from '../../src/chat/plain-text.ts';
import { parseLocalMoment } from '../../src/kernel/local-moment.ts';
import { ok, refused } from '../../src/kernel/result.ts';
import type { Answer, AnsweringContact } from '../../src/lookup/answer.ts';
import { type Found, findAnswer } from '../../src/lookup/find.ts';
import { foundMessage } from '../../src/lookup/found-message.ts';
import type { Snapshot } from '../../src/lookup/ports.ts';
import { explanationOf } from '../../src/lookup/search/explanation.ts';
import { searchTopics } from '../../src/lookup/search/search.ts';
import type { Invocation } from './arguments.ts';
import { answerLines, type LineAnswer } from './batch.ts';
import type { CliEnvironment } from './environment.ts';
import { explainJson } from './explain-json.ts';
import { explainText } from './explain-text.ts';
import { textOf } from './files.ts';
import { forTerminal } from './for-terminal.ts';
import { noTime } from './interval.ts';
import { DONE, REFUSED, refuse, usedWrongly, withDatabase } from './outcome.ts';

const WhoLine = z.object(
  { q: z.string('a text is needed'), lang: z.string('a text is needed').optional() },
  'an object is needed, such as {"q": "payroll"}',
);
type WhoLine = z.infer<typeof WhoLine>;

/** `who WORDS… [--at TIME] [--json]`, `who WORDS… --explain [--json]`, `who --batch FILE`. */
export async function whoCommand(invocation: Invocation, environment: CliEnvironment): Promise<number> {
  const fault = faultIn(invocation);
  if (fault !== undefined) return usedWrongly(environment, [fault], 'who');
  const { batch, explain } = invocation.options;
  if (batch !== undefined) return whoBatch(batch, invocation, environment);
  return explain === undefined ? whoAnswered(invocation, environment) : whoExplained(invocation, environment);
}

/** What does not go together, in one sentence. */
function faultIn({ words, options: { batch, at, explain } }: Invocation): string | undefined {
  if (explain !== undefined && batch !== undefined) {
    return '`--explain` tells of one question: give its words in place of `--batch`.';
  }
  if (explain !== undefined && at !== undefined) {
    return '`--explain` tells how topics are found, which is the same at any time: leave out `--at`, or ask `why` who answers then.';
  }
  if (batch === undefined) return words.length === 0 ? '`who` needs words to look up.' : undefined;
  const isAlone = words.length === 0 && at === undefined;
  return isAlone ? undefined : '`--batch` stands alone: the questions are in its file.';
}

async function whoAnswered(invocation: Invocation, environment: CliEnvironment): Promise<number> {
  const { words, options } = invocation;
  const { at, json } = options;
  return withDatabase(invocation, environment, async ({ snapshots }) => {
    const snapshot = await snapshots.current();
    const { timeZone, language } = snapshot.directory.organization;
    const moment = at === undefined ? ok(environment.clock.now()) : parseLocalMoment(at, timeZone);
    if (!moment.ok) {
      return usedWrongly(environment, [noTime([moment.refusal.text])], 'who');
    }
    const text = words.join(' ');
    const found = findAnswer(snapshot, { text, at: moment.value, language });
    const isAnswer = found.type === 'answer';
    if (json !== undefined) environment.stdout.write(`${JSON.stringify(asJson(found), null, 2)}\n`);
    else {
      const asked = { words: text, ...(at !== undefined && { at: moment.value }) };
      // The words of the chat, for a reader in the language and zone of the organization.
      const message = foundMessage(snapshot.directory.organization, snapshot, asked, found);
      (isAnswer ? environment.stdout : environment.stderr).write(
        `${plainText(forTerminal(message, asTyped))}\n`,
      );
    }
    return isAnswer ? DONE : REFUSED;
  });
}

/** An explanation is done whatever was found: that is what was asked for. */
async function whoExplained(invocation: Invocation, environment: CliEnvironment): Promise<number> {
  const { words, options } = invocation;
  return withDatabase(invocation, environment, async ({ snapshots }) => {
    const { directory } = await snapshots.current();
    const text = words.join(' ');
    // The language of the organization, as where it is answered.
    const explanation = explanationOf(
      searchTopics(directory, text, directory.organization.language),
      directory,
    );
    environment.stdout.write(
      options.json === undefined
        ? explainText(explanation, directory)
        : `${JSON.stringify(explainJson(text, explanation), null, 2)}\n`,
    );
    return DONE;
  });
}

async function whoBatch(path: string, invocation: Invocation, environment: CliEnvironment): Promise<number> {
  const text = await textOf(environment, path);
  if (!text.ok) return refuse(environment, text.refusal);
  return withDatabase(invocation, environment, async ({ snapshots }) => {
    const snapshot = await snapshots.current();
    const { output, isComplete } = answerLines(text.value, WhoLine, (line) => searchLine(snapshot, line));
    environment.stdout.write(output);
    return isComplete ? DONE : REFUSED;
  });
}

function searchLine(snapshot: Snapshot, { q, lang }: WhoLine): LineAnswer {
  const language = closestLanguage(lang);
  if (lang !== undefined && language === undefined) {
    return refused({ error: `lang: \`${lang}\` is none of ${LANGUAGES.join(', ')}`, of: { q } });
  }
  const { verdict, matches } = searchTopics(snapshot.directory, q, language);
  return ok({ q, results: matches.map(({ topicId }) => topicId), certain: verdict === 'certain' });
}

function asTyped(action: Action): string | undefined {
  return action.type === 'find' ? `who ${action.topicId}` : undefined;
}

/** What was found as programs read it: people and topics by id, instants in UTC, null for what there is not. */
function asJson(found: Found): object {
  switch (found.type) {
    case 'answer':
      return answerJson(found.answer);
    case 'choices':
      return { topic: null, choices: found.topics.map((topic) => topic.id), nearest: [] };
    case 'nothing':
      return { topic: null, choices: [], nearest: found.nearest.map((topic) => topic.id) };
    default:
      return found satisfies never;
  }
}

function answerJson({ topic, at, contact, passedOver }: Answer): object {
  const next = contact === undefined ? firstBack(passedOver) : nextOf(contact);
  return {
    topic: topic.id,
    at: at.toString(),
    people: peopleOf(contact),
    department: contact?.who.type === 'department' ? contact.who.department.id : null,
    source: sourceOf(contact),
    until: (contact === undefined ? next?.from : contact.until?.toString()) ?? null,
    hours: contact?.hours
      ? { open: contact.hours.open, changesAt: contact.hours.changesAt?.toString() ?? null }
      : null,
    backup: contact?.backup?.id ?? null,
    next: next ?? null,
    answer: topic.answer ?? null,
    links: topic.links,
  };
}

interface NextJson {
  /** Null where it is not known who of several, or which of a department. */
  readonly person: string | null;
  readonly from: string;
}

function nextOf({ next }: AnsweringContact): NextJson | undefined {
  return next && { person: next.person.id, from: next.from.toString() };
}

/** Where nobody answers: who is back first, and when. */
function firstBack(passedOver: Answer['passedOver']): NextJson | undefined {
  const [first] = passedOver
    .flatMap((each) => (each.backAt === undefined ? [] : [{ each, backAt: each.backAt }]))
    .sort((one, other) => Temporal.Instant.compare(one.backAt, other.backAt));
  if (first === undefined) return undefined;
  const person = first.each.type === 'rotation' ? first.each.next : undefined;
  return { person: person?.id ?? null, from: first.backAt.toString() };
}

/** The point of contact first, then whoever else is on duty. */
function peopleOf(contact: Answer['contact']): readonly string[] {
  const others = contact?.alongside?.map((person) => person.id) ?? [];
  switch (contact?.who.type) {
    case 'person':
      return [contact.who.person.id, ...others];
    case 'people':
      return contact.who.people.map((person) => person.id);
    default:
      return [];
  }
}

/** How they come to answer: by a shift of the topic's rotation, as its contact, or further down the chain. */
function sourceOf(contact: Answer['contact']): string | null {
  if (contact === undefined) return null;
  return contact.route.type === 'contact' ? (contact.duty?.source ?? 'contact') : contact.route.type;
}
