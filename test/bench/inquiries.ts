import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import { createSlackStandIn, type SlackStandIn } from '../../adapters/local/slack/stand-in.ts';
import { openDatabase } from '../../db/open.ts';
import { planChanges } from '../../src/exchange/plan-changes.ts';
import type { DirectoryContent } from '../../src/exchange/ports.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { personId, topicId } from '../../src/kernel/ids.ts';
import { Secret } from '../../src/kernel/secret.ts';
import { silentLogger } from '../support/logger.ts';
import { EMPTY_CONTENT } from '../support/memory.ts';
import { quantile, sendCommand } from './load.ts';

const INQUIRIES = 500;
const MINUTE_MS = 60_000;
const WARM_UP = 20;
const WORKSPACE = 'T0BENCH';
const BOT_TOKEN = 'xoxb-bench';
const SIGNING_SECRET = 'bench-signing-secret';
const ASKER = 'U0ASKER';

export interface InquiryFigures {
  /** From the request to the message in the contact's direct conversation; milliseconds, ascending. */
  readonly toPingMs: readonly number[];
  /** From the request to its own answer. */
  readonly toAnswerMs: readonly number[];
  /** Requests whose ping did not come within a minute after the last of them. */
  readonly lost: number;
  /** Pings that came more than once. */
  readonly doubled: number;
}

/**
 * 500 questions in one minute, evenly, put in turn to two replicas of the whole program on one PostgreSQL, each to another person, so
 * that no rate of Slack's holds anything up. The database must be empty.
 */
export async function benchInquiries(databaseUrl: string): Promise<InquiryFigures> {
  await fillDatabase(databaseUrl);
  const slack = createSlackStandIn({
    workspaceId: WORKSPACE,
    name: 'Bench',
    accounts: [
      accountOf(ASKER, 'Asker'),
      ...contacts((index) => accountOf(slackId(index), `Person ${index}`)),
    ],
    channels: [{ id: 'C0BENCH', name: 'bench' }],
    botToken: new Secret(BOT_TOKEN),
    signingSecret: new Secret(SIGNING_SECRET),
    deliverTo: () => 'http://127.0.0.1:9/unused',
    clock: systemClock,
  });
  const { apiUrl } = await slack.listen();
  const replicas: Replica[] = [];
  try {
    for (let count = 0; count < 2; count += 1) replicas.push(await startReplica(databaseUrl, apiUrl));
    await askAll(replicas, slack, WARM_UP, 0, 100);
    return await askAll(replicas, slack, INQUIRIES, WARM_UP, MINUTE_MS / INQUIRIES);
  } finally {
    for (const { stop } of replicas) await stop();
    await slack.close();
  }
}

/** Puts question `first` and those after it, one each `everyMs`, and waits for their pings. */
async function askAll(
  replicas: readonly Replica[],
  slack: SlackStandIn,
  count: number,
  first: number,
  everyMs: number,
): Promise<InquiryFigures> {
  const sentAt = new Map<string, number>();
  const pings = new Map<string, number[]>();
  const seen = new Set<string>();
  const stop = slack.onChange(({ conversationId }) => {
    if (conversationId === undefined) return;
    const at = performance.now();
    for (const message of slack.messages(conversationId, `U${conversationId.slice(1)}`)) {
      if (!message.author.bot || seen.has(message.id)) continue;
      seen.add(message.id);
      const mark = /mark-\d+-end/.exec(JSON.stringify(message.content))?.[0];
      if (mark !== undefined) pings.set(mark, [...(pings.get(mark) ?? []), at]);
    }
  });
  const toAnswerMs: number[] = [];
  const answers: Promise<void>[] = [];
  const startedAt = performance.now();
  for (let index = first; index < first + count; index += 1) {
    await delay(Math.max(0, startedAt + (index - first) * everyMs - performance.now()));
    const mark = `mark-${index}-end`;
    const replica = replicas[index % replicas.length];
    if (replica === undefined) throw new Error('no replica runs');
    const at = performance.now();
    sentAt.set(mark, at);
    const target = { url: replica.url, signingSecret: SIGNING_SECRET, workspaceId: WORKSPACE, userId: ASKER };
    const text = `desk-${index}: my payslip is wrong, ${mark}`;
    answers.push(sendCommand(target, text).then(() => void toAnswerMs.push(performance.now() - at)));
  }
  await Promise.all(answers);
  for (let waited = 0; pings.size < count && waited < MINUTE_MS; waited += 50) await delay(50);
  stop();
  const toPingMs = [...pings].map(([mark, [at = Number.NaN]]) => at - (sentAt.get(mark) ?? Number.NaN));
  return {
    toPingMs: toPingMs.sort((one, other) => one - other),
    toAnswerMs: toAnswerMs.sort((one, other) => one - other),
    lost: count - pings.size,
    doubled: [...pings.values()].filter((times) => times.length > 1).length,
  };
}

/** The lines a report is made of. */
export function inquiryLines({ toPingMs, toAnswerMs, lost, doubled }: InquiryFigures): readonly string[] {
  const line = (name: string, times: readonly number[]) =>
    `  ${name}: median ${quantile(times, 0.5).toFixed(0)} ms, p99 ${quantile(times, 0.99).toFixed(0)} ms`;
  const times = (share: number) => (quantile(toPingMs, share) / quantile(toAnswerMs, share)).toFixed(2);
  return [
    line('from the request to its answer', toAnswerMs),
    line('from the request to the ping', toPingMs),
    `The ping comes after ${times(0.5)} times as long as the answer (median), ${times(0.99)} times (p99); aim: under a second`,
    `${lost} lost, ${doubled} doubled`,
  ];
}

interface Replica {
  readonly url: string;
  stop(): Promise<void>;
}

async function startReplica(databaseUrl: string, apiUrl: string): Promise<Replica> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'pointperson-bench-'));
  const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', main, 'start'], {
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'error',
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: apiUrl,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await readyUrl(child);
  return {
    url: `${url}/slack/events`,
    stop: async () => {
      child.kill();
      if (child.exitCode === null) await once(child, 'exit');
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function readyUrl(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('the replica has no output');
  for await (const line of createInterface(child.stdout)) {
    const url = /on (http:\/\/\S+?)\.(?:\s|$)/.exec(line)?.[1];
    if (url !== undefined) return url;
  }
  throw new Error('the replica ended before it was ready');
}

async function fillDatabase(url: string): Promise<void> {
  const database = await openDatabase({ url }, silentLogger);
  await database.unitOfWork.run(async ({ directory }) => {
    await directory.write(
      planChanges(await directory.lock(), company()),
      { now: Temporal.Now.instant() },
      { way: 'program' },
    );
  });
  await database.close();
}

/** Somebody else for each topic. */
function company(): DirectoryContent {
  const people = contacts((index) => ({
    id: personId(`person-${index}`),
    name: `Person ${index}`,
    slackUserId: slackId(index),
    timeOff: [],
  }));
  const topics = contacts((index) => ({
    id: topicId(`desk-${index}`),
    name: `Desk number ${index}`,
    aliases: [],
    translations: {},
    contact: { type: 'person' as const, personId: personId(`person-${index}`) },
    fallback: [],
    ownerIds: [],
    links: [],
    escalation: [{ afterMinutes: 30, to: 'again' as const }],
  }));
  return {
    ...EMPTY_CONTENT,
    directory: {
      ...EMPTY_CONTENT.directory,
      people: new Map(people.map((person) => [person.id, person])),
      topics: new Map(topics.map((topic) => [topic.id, topic])),
    },
  };
}

function contacts<Item>(make: (index: number) => Item): readonly Item[] {
  return Array.from({ length: INQUIRIES + WARM_UP }, (_, index) => make(index));
}

function slackId(index: number): string {
  return `U0CONTACT${index}`;
}

function accountOf(id: string, name: string) {
  return { id, name, timeZone: 'Europe/Berlin', locale: 'en-US', standing: 'member' as const };
}
