import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { createSlackStandIn } from '../../adapters/local/slack/stand-in.ts';
import { openDatabase } from '../../db/open.ts';
import { planChanges } from '../../src/exchange/plan-changes.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { Secret } from '../../src/kernel/secret.ts';
import { silentLogger } from '../support/logger.ts';
import { companyOf } from './company.ts';
import { quantile, type SlashCommandTarget, sendCommands } from './load.ts';

const TOPICS = 10_000;
const ROTATIONS = 1_000;
const PEOPLE = 5_000;
const AT_ONCE = 50;
const WARM_UP_ROUNDS = 4;
const ROUNDS = 7;
const COMMANDS_A_ROUND = 2_000;

const WORKSPACE = 'T0BENCH';
const USER = 'U0BENCH01';
const BOT_TOKEN = 'xoxb-bench';
const SIGNING_SECRET = 'bench-signing-secret';

/** One round of each, in turn. */
export interface SlashCommandFigures {
  readonly bare: readonly RoundFigures[];
  readonly ours: readonly RoundFigures[];
}

export interface RoundFigures {
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly late: number;
  readonly perSecond: number;
}

/**
 * A `/poc` request through HTTP, signature, search, resolve and reply, against a bare Bolt app that answers a constant: each its own
 * process, asked in turn by this one, so that what else the machine does meets both. The database must be empty.
 */
export async function benchSlashCommand(databaseUrl: string): Promise<SlashCommandFigures> {
  await fillDatabase(databaseUrl);
  const slack = createSlackStandIn({
    workspaceId: WORKSPACE,
    name: 'Bench',
    accounts: [
      {
        id: USER,
        name: 'Bench',
        email: 'person-1@bench.example',
        timeZone: 'Europe/Berlin',
        locale: 'en-US',
        standing: 'member',
      },
    ],
    channels: [{ id: 'C0BENCH', name: 'bench' }],
    botToken: new Secret(BOT_TOKEN),
    signingSecret: new Secret(SIGNING_SECRET),
    deliverTo: () => 'http://127.0.0.1:9/unused',
    clock: systemClock,
  });
  const { apiUrl } = await slack.listen();
  const servers = [
    await startServer('bare-bolt.ts', [SIGNING_SECRET]),
    await startServer('pointperson.ts', [databaseUrl, apiUrl, BOT_TOKEN, SIGNING_SECRET]),
  ] as const;
  try {
    const figures = { bare: [] as RoundFigures[], ours: [] as RoundFigures[] };
    const [bare, ours] = servers;
    // What is loaded, compiled and cached on first use is not what a request costs.
    for (const { url } of servers) {
      for (let round = 0; round < WARM_UP_ROUNDS; round += 1) await measure(url);
    }
    for (let round = 0; round < ROUNDS; round += 1) {
      figures.bare.push(await measure(bare.url));
      figures.ours.push(await measure(ours.url));
    }
    return figures;
  } finally {
    for (const { child } of servers) child.kill();
    await slack.close();
  }
}

async function fillDatabase(url: string): Promise<void> {
  const database = await openDatabase({ url }, silentLogger);
  const company = companyOf({ topics: TOPICS, rotations: ROTATIONS, people: PEOPLE });
  await database.unitOfWork.run(async ({ directory }) => {
    await directory.write(
      planChanges(await directory.lock(), company),
      { now: Temporal.Now.instant() },
      { way: 'program' },
    );
  });
  await database.close();
}

const Ready = z.object({ url: z.string() });

async function startServer(
  file: string,
  args: readonly string[],
): Promise<{ url: string; child: ChildProcess }> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), [...args]);
  const [message] = await once(child, 'message');
  return { url: Ready.parse(message).url, child };
}

function targetAt(url: string): SlashCommandTarget {
  return { url, signingSecret: SIGNING_SECRET, workspaceId: WORKSPACE, userId: USER };
}

/** Names, aliases and names in another language, of topics all over the directory. */
function questions(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const topic = (index * 7_919) % TOPICS;
    return (
      [`Service ${topic}`, `alias ${topic}`, `who desk number ${topic}`, `услуга ${topic}`][index % 4] ?? ''
    );
  });
}

async function measure(url: string): Promise<RoundFigures> {
  const { latenciesMs, late, perSecond } = await sendCommands(
    targetAt(url),
    questions(COMMANDS_A_ROUND),
    AT_ONCE,
  );
  return { medianMs: quantile(latenciesMs, 0.5), p99Ms: quantile(latenciesMs, 0.99), late, perSecond };
}
