import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';

/** Sends what Slack sends for a typed slash command, truly signed, and reads the answer. Latencies in milliseconds. */
export interface SlashCommandTarget {
  readonly url: string;
  readonly signingSecret: string;
  readonly workspaceId: string;
  readonly userId: string;
}

export interface LoadResult {
  /** Ascending. */
  readonly latenciesMs: readonly number[];
  /** How many were acknowledged without the answer, which then took more than a second. */
  readonly late: number;
  readonly perSecond: number;
}

/** Sends `texts` as `/poc` commands, `atOnce` under way at any time; throws if one is not acknowledged. */
export async function sendCommands(
  target: SlashCommandTarget,
  texts: readonly string[],
  atOnce: number,
): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const latenciesMs: number[] = [];
  let late = 0;
  let next = 0;
  async function worker(): Promise<void> {
    for (let index = next++; index < texts.length; index = next++) {
      const startedAt = performance.now();
      if (!(await sendCommand(target, texts[index] ?? '', agent))) late += 1;
      latenciesMs.push(performance.now() - startedAt);
    }
  }
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: atOnce }, worker));
  const seconds = (performance.now() - startedAt) / 1_000;
  agent.destroy();
  return { latenciesMs: latenciesMs.sort((a, b) => a - b), late, perSecond: texts.length / seconds };
}

/** The value below which `share` of the ascending values lie. */
export function quantile(ascending: readonly number[], share: number): number {
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? Number.NaN;
}

/** Sends one `/poc` command; whether the answer came in the acknowledgement. Throws if it is not acknowledged. */
export function sendCommand(target: SlashCommandTarget, text: string, agent?: Agent): Promise<boolean> {
  const body = new URLSearchParams({
    token: 'unused',
    team_id: target.workspaceId,
    team_domain: 'bench',
    channel_id: 'C0BENCH',
    channel_name: 'bench',
    user_id: target.userId,
    user_name: 'bench',
    command: '/poc',
    text,
    api_app_id: 'A0BENCH',
    response_url: `${target.url}/unused`,
    trigger_id: '1.2.3',
  }).toString();
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const signature = createHmac('sha256', target.signingSecret)
    .update(`v0:${timestamp}:${body}`)
    .digest('hex');
  return new Promise((resolve, reject) => {
    const sent = request(
      target.url,
      {
        method: 'POST',
        agent,
        headers: {
          'Content-Type': 'application/x-www-form-urlencoded',
          'Content-Length': Buffer.byteLength(body),
          'X-Slack-Request-Timestamp': timestamp,
          'X-Slack-Signature': `v0=${signature}`,
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const answer = Buffer.concat(chunks).toString();
          if (response.statusCode === 200) return resolve(answer.length > 0);
          reject(new Error(`answered ${response.statusCode} to "${text}"`));
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
