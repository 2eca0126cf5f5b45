import type { IncomingMessage, ServerResponse } from 'node:http';
import { ok, type Result, refused } from '../../src/kernel/result.ts';
import type { Answer } from './enact.ts';

/** Reads a JSON body; refuses with the status to answer. Throws only when the connection breaks. */
export async function readJson(
  request: IncomingMessage,
  maxBytes: number,
): Promise<Result<unknown, 400 | 413>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const bytes: Buffer = chunk;
    size += bytes.length;
    if (size > maxBytes) return refused(413);
    chunks.push(bytes);
  }
  try {
    return ok(JSON.parse(Buffer.concat(chunks).toString('utf8')));
  } catch {
    // Whoever sent it has passed the token check or is on this machine: saying that it is no JSON is all there is to do.
    return refused(400);
  }
}

/** Answers and lets go of what was not read of the request. */
export function writeAnswer(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  request.resume();
  if (response.destroyed) return;
  if (answer.body === undefined) {
    response.writeHead(answer.status).end();
    return;
  }
  response.writeHead(answer.status, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(answer.body));
}
