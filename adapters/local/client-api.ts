import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Platform } from '../../src/chat/intent.ts';
import { closestLanguage } from '../../src/chat/languages/language.ts';
import type { Logger } from '../../src/kernel/logger.ts';
import type { ChangeStream } from './change-stream.ts';
import { commandHints } from './command-hints.ts';
import { type Company, peopleOf } from './company.ts';
import type { ActRequest, Api, ReadRequest } from './protocol.ts';
import type { ReadMarks } from './read-marks.ts';
import type { LocalAct, LocalMessage, StandIn } from './stand-in.ts';
import { completeTopics } from './topic-completion.ts';

/** What the client's API answers from. */
export interface ClientApiOptions {
  readonly standIns: readonly StandIn[];
  /** Tells that platform's bot that somebody looks at their direct conversation with it, where nothing was said yet. */
  meet(platform: Platform, accountId: string): Promise<void>;
  readonly changes: ChangeStream;
  readonly readMarks: ReadMarks;
  /** The company as it is now; the stand-ins' rosters follow it. */
  company(): Promise<Company>;
  /** Something that `save` would save has changed. */
  touch(): void;
  readonly logger: Logger;
}

/** Below this path lies the client's API. */
export const API_PATH = '/local/api';
const MAX_BODY_BYTES = 256 * 1024;
const MAX_COMPLETIONS = 8;

const Viewer = z.object({ platform: z.enum(['slack', 'teams']), viewer: z.string().min(1).max(200) });
const ViewQuery = Viewer.extend({
  conversation: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(100_000).default(200),
});
const TopicsQuery = Viewer.extend({ typed: z.string().max(200) });
const SuggestionsQuery = Viewer.extend({ input: z.string().min(1).max(300), typed: z.string().max(300) });
const said = z.string().max(12_000).regex(/\S/, 'say something');
const id = z.string().min(1).max(300);
const Act = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('say'),
    conversationId: id,
    threadId: id.exactOptional(),
    text: said,
  }),
  z.object({ type: z.literal('press'), messageId: id, payload: z.looseObject({}) }),
  z.object({ type: z.literal('edit'), messageId: id, text: said }),
  z.object({ type: z.literal('react'), messageId: id, reaction: z.enum(['eyes', 'check']) }),
  z.object({ type: z.literal('forward'), messageId: id }),
  z.object({ type: z.literal('submit-form'), values: z.looseObject({}) }),
  z.object({ type: z.literal('change-form'), input: id, values: z.looseObject({}) }),
  z.object({ type: z.literal('close-form') }),
]) satisfies z.ZodType<LocalAct>;
const ActBody = Viewer.extend({ act: Act }) satisfies z.ZodType<ActRequest>;
const ReadBody = Viewer.extend({
  conversationId: id,
  threadId: id.exactOptional(),
  upTo: z.number().min(0),
}) satisfies z.ZodType<ReadRequest>;

/** A request that can't be answered as asked. */
class ApiRefusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'ApiRefusal';
    this.status = status;
  }
}

/** Answers what the browser client asks for, as JSON; what it asks wrongly gets 4xx with `{ error }` saying each fault. */
export function createClientApi(options: ClientApiOptions) {
  const routes: Readonly<Record<string, (request: IncomingMessage) => Promise<unknown>>> = {
    'GET /workspace': () => readWorkspace(options),
    'GET /view': (request) => readView(options, request),
    'GET /topics': (request) => readTopics(options, request),
    'GET /suggestions': (request) => readSuggestions(options, request),
    'POST /act': (request) => doAct(options, request),
    'POST /read': (request) => markRead(options, request),
    'POST /meet': (request) => meet(options, request),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = urlOf(request);
    const name = `${request.method} ${pathname.slice(API_PATH.length)}`;
    if (name === 'GET /events') return openStream(options, request, response);
    const route = routes[name];
    if (route === undefined)
      throw new ApiRefusal(404, `The local workspace has no ${request.method} ${pathname}.`);
    sendJson(response, 200, await route(request));
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    answer(request, response).catch((error: unknown) => {
      if (error instanceof ApiRefusal) return sendJson(response, error.status, { error: error.message });
      options.logger.error('a request of the local client failed', { error });
      sendJson(response, 500, { error: 'Something broke; the log says what.' });
    });
  };
}

async function readWorkspace(options: ClientApiOptions): Promise<Api['workspace']> {
  const company = await options.company();
  return {
    organization: company.directory.organization.name,
    language: company.directory.organization.language,
    faces: options.standIns.map(({ platform, bot }) => ({
      platform,
      bot,
      ...(platform === 'slack' ? { slashCommand: '/poc' } : {}),
    })),
    people: peopleOf(company),
  };
}

async function readView(options: ClientApiOptions, request: IncomingMessage): Promise<Api['view']> {
  const query = parsed(ViewQuery, Object.fromEntries(urlOf(request).searchParams));
  const { standIn, viewerId, language } = await viewerOf(options, query.platform, query.viewer);
  const conversations = standIn.conversations(viewerId).map((conversation) => ({
    ...conversation,
    unread: options.readMarks.unread(standIn, viewerId, conversation.id),
  }));
  const isOpen = conversations.some(({ id }) => id === query.conversation);
  const all = isOpen && query.conversation ? standIn.messages(query.conversation, viewerId) : [];
  const form = standIn.openForm(viewerId);
  const shown = latest(all, query.limit);
  return {
    conversations,
    ...shown,
    unreadReplies: options.readMarks.unreadReplies(standIn, viewerId, shown.messages),
    commands: commandHints(language),
    ...(form === undefined ? {} : { form }),
  };
}

/** The last `limit` messages that begin something, and the replies to them. */
function latest(
  messages: readonly LocalMessage[],
  limit: number,
): { readonly messages: readonly LocalMessage[]; readonly earlier: boolean } {
  const roots = messages.filter((message) => message.threadId === undefined);
  if (roots.length <= limit) return { messages, earlier: false };
  const kept = new Set(roots.slice(-limit).map((message) => message.id));
  return { messages: messages.filter((message) => kept.has(message.threadId ?? message.id)), earlier: true };
}

async function readTopics(options: ClientApiOptions, request: IncomingMessage): Promise<Api['topics']> {
  const query = parsed(TopicsQuery, Object.fromEntries(urlOf(request).searchParams));
  const { company, language } = await viewerOf(options, query.platform, query.viewer);
  return completeTopics(company.directory, language, query.typed, MAX_COMPLETIONS);
}

async function readSuggestions(
  options: ClientApiOptions,
  request: IncomingMessage,
): Promise<Api['suggestions']> {
  const query = parsed(SuggestionsQuery, Object.fromEntries(urlOf(request).searchParams));
  const { standIn, viewerId } = await viewerOf(options, query.platform, query.viewer);
  return standIn.suggest(viewerId, query.input, query.typed);
}

async function doAct(options: ClientApiOptions, request: IncomingMessage): Promise<Api['act']> {
  const { platform, viewer, act } = parsed(ActBody, await bodyOf(request));
  const { standIn, viewerId } = await viewerOf(options, platform, viewer);
  if (act.type === 'say' && !standIn.conversations(viewerId).some(({ id }) => id === act.conversationId))
    throw new ApiRefusal(404, 'This person is in no such conversation.');
  return standIn.act(viewerId, act);
}

async function markRead(options: ClientApiOptions, request: IncomingMessage): Promise<Api['read']> {
  const { platform, viewer, upTo, ...place } = parsed(ReadBody, await bodyOf(request));
  const { standIn, viewerId } = await viewerOf(options, platform, viewer);
  if (options.readMarks.read(standIn, viewerId, place, upTo)) {
    options.touch();
    options.changes.publish(platform, { viewerId });
  }
  return { type: 'done' };
}

/** Both adapters greet once; where something was said already there is nothing to greet. */
async function meet(options: ClientApiOptions, request: IncomingMessage): Promise<Api['meet']> {
  const { platform, viewer } = parsed(Viewer, await bodyOf(request));
  const { standIn, viewerId } = await viewerOf(options, platform, viewer);
  const direct = standIn.conversations(viewerId).find(({ kind }) => kind === 'direct');
  const isNew = direct !== undefined && standIn.messages(direct.id, viewerId).length === 0;
  if (isNew) await options.meet(platform, viewerId);
  return { type: 'done' };
}

async function openStream(
  options: ClientApiOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const query = parsed(Viewer, Object.fromEntries(urlOf(request).searchParams));
  const { viewerId } = await viewerOf(options, query.platform, query.viewer);
  options.changes.subscribe(query.platform, viewerId, response);
}

async function viewerOf(options: ClientApiOptions, platform: Platform, viewerId: string) {
  const company = await options.company();
  const standIn = options.standIns.find((candidate) => candidate.platform === platform);
  const account = standIn?.accounts().find(({ id }) => id === viewerId);
  if (standIn === undefined || account === undefined)
    throw new ApiRefusal(
      404,
      `Nobody has the ${platform} account ${viewerId} any more: the directory has changed. Choose somebody else.`,
    );
  const language = closestLanguage(account.locale) ?? company.directory.organization.language;
  return { standIn, viewerId, company, language };
}

function parsed<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value);
  if (!result.success) throw new ApiRefusal(400, z.prettifyError(result.error));
  return result.data;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  // A form of another site can't send this type without asking first, and is refused when it asks.
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
    throw new ApiRefusal(415, 'Send JSON, with the content type application/json.');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new ApiRefusal(413, `Send at most ${MAX_BODY_BYTES} bytes.`);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    // Whatever is wrong with it, the sender gets the same sentence.
    throw new ApiRefusal(400, 'The body is not JSON.');
  }
}

function urlOf(request: IncomingMessage): URL {
  return new URL(request.url ?? '/', 'http://localhost');
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(value));
}
