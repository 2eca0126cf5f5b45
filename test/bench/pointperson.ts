import { randomUUID } from 'node:crypto';
import { createSlackAdapter } from '../../adapters/slack/adapter.ts';
import { createWebServer } from '../../adapters/web/server.ts';
import { openDatabase } from '../../db/open.ts';
import { createDialogue } from '../../src/dialogue/respond.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { Secret } from '../../src/kernel/secret.ts';
import { silentLogger } from '../support/logger.ts';

/** Pointperson as it runs in production, as a child process: database, dialogue, Slack adapter, HTTP server. */
const [databaseUrl = '', apiUrl = '', botToken = '', signingSecret = ''] = process.argv.slice(2);
const logger = silentLogger;
const database = await openDatabase({ url: databaseUrl }, logger);
const { snapshots, identities, events, turnstile, unitOfWork: work } = database;
const dialogue = createDialogue({
  turnstile,
  snapshots,
  identities,
  work,
  clock: systemClock,
  logger,
  newId: randomUUID,
});
const path = '/slack/events';
const adapter = createSlackAdapter({
  botToken: new Secret(botToken),
  signingSecret: new Secret(signingSecret),
  apiUrl,
  path,
  dialogue,
  events,
  logger,
});
const server = createWebServer({ host: '127.0.0.1', port: 0, logger });
const { url } = await server.listen();
if (adapter.handle) server.mount([{ path, handle: adapter.handle }]);
await adapter.start();
process.send?.({ url: `${url}${path}` });
