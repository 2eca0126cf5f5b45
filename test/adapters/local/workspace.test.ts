import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ActRequest, Api } from '../../../adapters/local/protocol.ts';
import type { LocalAct, LocalMessage } from '../../../adapters/local/stand-in.ts';
import { createFakePlatform } from './workspace-fake-platform.ts';
import { memoryStore, openWorkspace, person, smallCompany } from './workspace-fixture.ts';

const ALICE = { platform: 'slack', viewer: 'U0ALICE01' } as const;

let company = smallCompany();
let slack = createFakePlatform('slack');
let teams = createFakePlatform('teams');
let store = memoryStore();
let open: Awaited<ReturnType<typeof openWorkspace>>;

beforeEach(async () => {
  company = smallCompany();
  slack = createFakePlatform('slack');
  teams = createFakePlatform('teams');
  store = memoryStore();
  open = await start();
});
afterEach(() => open.close());

async function start() {
  const opened = await openWorkspace({
    platforms: [slack.connect, teams.connect],
    company: () => company,
    store,
  });
  await opened.workspace.start();
  return opened;
}

async function get<Name extends keyof Api>(name: Name, query: Record<string, string>): Promise<Api[Name]> {
  const response = await fetch(`${open.url}/local/api/${name}?${new URLSearchParams(query)}`);
  expect(response.status).toBe(200);
  return (await response.json()) as Api[Name];
}

function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${open.url}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** A request with headers that `fetch` would not let one choose. */
function raw(
  path: string,
  headers: Record<string, string>,
  method = 'GET',
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: open.port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    asked.on('error', reject).end();
  });
}

const saying = (text: string): ActRequest => ({
  ...ALICE,
  act: { type: 'say', conversationId: 'C0HELP', text },
});

describe('the local workspace lets in only this machine', () => {
  it.each(['localhost', '127.0.0.1', '[::1]', 'LOCALHOST'])('answers to %s', async (host) => {
    expect((await raw('/', { Host: `${host}:${open.port}` })).status).toBe(200);
  });

  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.nip.io', '10.0.0.5'])(
    'refuses the name %j, which may point here (DNS rebinding)',
    async (host) => {
      for (const path of ['/', '/local/api/workspace', '/local/slack/deliveries']) {
        const answer = await raw(path, { Host: host });
        expect([answer.status, answer.body]).toEqual([403, expect.stringContaining('localhost')]);
      }
    },
  );

  it.each([
    { Origin: 'http://evil.example' },
    { Origin: 'null' },
    { Origin: 'http://localhost:1' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
  ])('refuses what a page of another origin posts: %j', async (headers: Record<string, string>) => {
    const answer = await raw('/local/api/act', { ...headers, Host: `127.0.0.1:${open.port}` }, 'POST');
    expect([answer.status, answer.body]).toEqual([403, expect.stringContaining('another origin')]);
    expect(slack.acts).toEqual([]);
  });

  it('can be opened by a link on another page, but not read or embedded by it', async () => {
    const link = {
      Host: `127.0.0.1:${open.port}`,
      'Sec-Fetch-Site': 'cross-site',
      'Sec-Fetch-Mode': 'navigate',
    };
    expect((await raw('/', link)).status).toBe(200);
    expect((await raw('/', { ...link, 'Sec-Fetch-Mode': 'no-cors' })).status).toBe(403);
  });

  it('sends a policy that runs no inline script and loads nothing from elsewhere', async () => {
    const response = await fetch(open.url);
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(await response.text()).not.toMatch(/<script(?![^>]*src)/);
  });
});

describe('the page', () => {
  it('names files that are there, kept by the browser for good', async () => {
    const page = await (await fetch(open.url)).text();
    const files = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(files).toHaveLength(3);
    for (const file of files) {
      const response = await fetch(`${open.url}${file}`);
      expect([file, response.status]).toEqual([file, 200]);
      if (!file.endsWith('.svg')) expect(response.headers.get('cache-control')).toContain('immutable');
    }
  });

  it('is not sent again to a browser that has it', async () => {
    const tag = (await fetch(open.url)).headers.get('etag') ?? '';
    expect((await fetch(open.url, { headers: { 'If-None-Match': tag } })).status).toBe(304);
  });

  it('has nothing at other addresses, and takes no posts', async () => {
    expect((await fetch(`${open.url}/local/client/none.js`)).status).toBe(404);
    expect((await fetch(`${open.url}/local/other`)).status).toBe(404);
    expect((await post('/', {})).status).toBe(405);
  });
});

describe('who one can be', () => {
  it('is everybody of the directory, a guest and a stranger, with an account on either platform', async () => {
    const { organization, people, faces } = await get('workspace', {});
    expect(organization).toBe('Northwind Trading');
    expect(faces.map(({ platform, slashCommand }) => [platform, slashCommand])).toEqual([
      ['slack', '/poc'],
      ['teams', undefined],
    ]);
    expect(people.map(({ name, standing }) => [name, standing])).toEqual([
      ['Alice Ng', 'member'],
      ['Dana Popescu', 'member'],
      ['Gale Winter', 'guest'],
      ['Sol Marsh', 'stranger'],
    ]);
    expect(people[0]?.accounts.slack).toBe('U0ALICE01');
    expect(people[1]?.accounts.slack).toMatch(/^U[A-Z0-9]{8,10}$/);
    expect(people[1]?.accounts.teams).toMatch(/^29:[\w-]+$/);
    expect(people[1]).toMatchObject({
      about: { en: 'Help desk (manager)', ru: 'Help desk (руководитель)' },
      language: 'ro',
      locale: 'ro-RO',
      timeZone: 'Europe/Bucharest',
    });
  });

  it('follows the directory, while it runs', async () => {
    company = smallCompany([person('chen', 'Chen Wei')], 2);
    const { people } = await get('workspace', {});
    const chen = people.find(({ name }) => name === 'Chen Wei');
    expect(slack.accounts()).toContainEqual(
      expect.objectContaining({ id: chen?.accounts.slack, email: 'chen@northwind.example' }),
    );
    expect(
      (await get('view', { platform: 'teams', viewer: chen?.accounts.teams ?? '' })).conversations,
    ).toHaveLength(3);
  });

  it('sees the channels that departments name, and general', async () => {
    const { conversations } = await get('view', ALICE);
    expect(conversations.map(({ kind, name, id }) => [kind, name, id])).toEqual([
      ['channel', 'general', 'C0GENERAL'],
      ['channel', 'help-desk', 'C0HELP'],
      ['direct', 'Pointperson', 'direct-U0ALICE01'],
    ]);
  });
});

describe('acts', () => {
  it('are done as the viewer, and are then seen', async () => {
    const response = await post('/local/api/act', saying('hello'));
    expect(await response.json()).toEqual({ type: 'done' });
    const { messages } = await get('view', { ...ALICE, conversation: 'C0HELP' });
    expect(messages.map(({ content, author }) => [author.id, content.text])).toEqual([
      ['U0ALICE01', 'hello'],
    ]);
  });

  it.each<LocalAct>([
    { type: 'edit', messageId: 'm1', text: 'hello again' },
    { type: 'react', messageId: 'm1', reaction: 'eyes' },
    { type: 'forward', messageId: 'm1' },
  ])('reach the platform as they are: $type', async (act) => {
    expect(await (await post('/local/api/act', { ...ALICE, act })).json()).toEqual({ type: 'done' });
    expect(slack.acts).toEqual([{ viewerId: ALICE.viewer, act }]);
  });

  it('bring back what the platform says when it does not take them', async () => {
    slack.outcome = { type: 'failed', text: '/poc failed with the error "dispatch_failed"' };
    expect(await (await post('/local/api/act', saying('/poc x'))).json()).toEqual(slack.outcome);
  });

  it.each([
    ['no JSON', '{', 400, 'not JSON'],
    ['an unknown act', { ...ALICE, act: { type: 'dance' } }, 400, 'act.type'],
    ['nothing to say', saying('  '), 400, 'say something'],
    ['nothing in place of it', { ...ALICE, act: { type: 'edit', messageId: 'm1', text: ' ' } }, 400, 'say'],
    ['another emoji', { ...ALICE, act: { type: 'react', messageId: 'm1', reaction: 'tada' } }, 400, 'eyes'],
    ['too much', saying('x'.repeat(20_000)), 400, 'act.text'],
    ['far too much', 'x'.repeat(300_000), 413, 'bytes'],
    ['another platform', { ...saying('x'), platform: 'irc' }, 400, 'platform'],
    ['a person who is not there', { ...saying('x'), viewer: 'U0NOBODY' }, 404, 'U0NOBODY'],
    [
      'a conversation one is not in',
      { ...ALICE, act: { type: 'say', conversationId: 'C0OTHER', text: 'x' } },
      404,
      'conversation',
    ],
  ])('are refused with a sentence: %s', async (_, body, status, words) => {
    const response = await post('/local/api/act', body);
    expect(response.status).toBe(status);
    expect(((await response.json()) as { error: string }).error).toContain(words);
    expect(slack.acts).toEqual([]);
  });

  it('are refused where they are not JSON by name: what a form of another site could send', async () => {
    expect((await post('/local/api/act', saying('x'), { 'Content-Type': 'text/plain' })).status).toBe(415);
  });
});

describe('the first look at the bot', () => {
  const meet = () => post('/local/api/meet', ALICE);

  it('is told to it, until something was said', async () => {
    expect(await (await meet()).json()).toEqual({ type: 'done' });
    expect(slack.met).toEqual(['U0ALICE01']);
    slack.say({
      conversationId: 'direct-U0ALICE01',
      content: { platform: 'slack', text: 'Hi', blocks: [] },
      onlyYou: false,
    });
    await meet();
    expect(slack.met).toEqual(['U0ALICE01']);
  });
});

describe('what can be typed', () => {
  it('is named in the viewer’s language, with verbs of one word and of two', async () => {
    const dana = slack.accounts().find(({ name }) => name === 'Dana Popescu')?.id ?? '';
    const { commands } = await get('view', { platform: 'slack', viewer: dana });
    expect(commands.map(({ verb }) => verb)).toEqual([
      'cine',
      'de ce',
      'despre',
      'listă',
      'ale mele',
      'grafic',
      'lacune',
      'ajutor',
    ]);
    expect((await get('view', ALICE)).commands[2]).toMatchObject({ verb: 'about', example: 'about payroll' });
  });
});

describe('unread messages', () => {
  const content = { platform: 'slack', text: 'for you', blocks: [] } as const;
  const unread = async () => {
    const { conversations } = await get('view', ALICE);
    return conversations.filter((one) => one.unread > 0).map(({ id, unread }) => [id, unread]);
  };

  it('are counted until they are read, without one’s own', async () => {
    await post('/local/api/act', saying('mine'));
    const { sentAt } = slack.say({ conversationId: 'C0HELP', content, onlyYou: false });
    expect(await unread()).toEqual([['C0HELP', 1]]);
    await post('/local/api/read', { ...ALICE, conversationId: 'C0HELP', upTo: sentAt });
    expect(await unread()).toEqual([]);
  });

  it('stay read when an earlier place is reported later', async () => {
    const { sentAt } = slack.say({ conversationId: 'C0HELP', content, onlyYou: false });
    for (const upTo of [sentAt, 0])
      await post('/local/api/read', { ...ALICE, conversationId: 'C0HELP', upTo });
    expect(await unread()).toEqual([]);
  });
});

describe('unread replies', () => {
  const content = { platform: 'slack', text: 'in the thread', blocks: [] } as const;
  const alice = { id: ALICE.viewer, name: 'Alice Ng', bot: false };
  const unreadIn = async (conversation: string) =>
    (await get('view', { ...ALICE, conversation })).unreadReplies;
  const say = (conversationId: string, more: Partial<LocalMessage> = {}) =>
    slack.say({ conversationId, content, onlyYou: false, ...more });

  it('are counted in threads one has begun or written in, until they are looked at', async () => {
    const { id: threadId } = say('C0HELP', { author: alice });
    const { sentAt } = say('C0HELP', { threadId });
    expect(await unreadIn('C0HELP')).toEqual({ [threadId]: 1 });
    await post('/local/api/read', { ...ALICE, conversationId: 'C0HELP', upTo: sentAt });
    expect(await unreadIn('C0HELP')).toEqual({ [threadId]: 1 });
    await post('/local/api/read', { ...ALICE, conversationId: 'C0HELP', threadId, upTo: sentAt });
    expect(await unreadIn('C0HELP')).toEqual({});
    say('C0HELP', { threadId });
    say('C0HELP', { threadId, author: alice });
    expect(await unreadIn('C0HELP')).toEqual({});
  });

  it('are those of one’s direct messages too, and not those of other people’s threads', async () => {
    const { id: theirs } = say('C0HELP');
    say('C0HELP', { threadId: theirs });
    expect(await unreadIn('C0HELP')).toEqual({});
    const { id: threadId } = say(`direct-${ALICE.viewer}`);
    say(`direct-${ALICE.viewer}`, { threadId });
    expect(await unreadIn(`direct-${ALICE.viewer}`)).toEqual({ [threadId]: 1 });
  });
});

describe('a long conversation', () => {
  it('is sent from its end, with whole threads', async () => {
    const content = { platform: 'slack', text: 'x', blocks: [] } as const;
    const [first, second] = [1, 2].map(() =>
      slack.say({ conversationId: 'C0HELP', content, onlyYou: false }),
    );
    for (const threadId of [first?.id ?? '', second?.id ?? ''])
      slack.say({ conversationId: 'C0HELP', content, onlyYou: false, threadId });
    const view = await get('view', { ...ALICE, conversation: 'C0HELP', limit: '1' });
    expect([view.earlier, view.messages.map(({ id }) => id)]).toEqual([true, ['m2', 'm4']]);
    expect((await get('view', { ...ALICE, conversation: 'C0HELP', limit: '2' })).earlier).toBe(false);
  });
});

describe('completion of topics', () => {
  const complete = (typed: string, viewer = 'U0ALICE01') =>
    get('topics', { platform: 'slack', viewer, typed });

  it('finds them by the beginning of their name, a word of it, or an alias', async () => {
    expect(await complete('PAY')).toEqual(['Payroll and payslips']);
    expect(await complete('hr')).toEqual(['People and HR']);
    expect(await complete('sal')).toEqual(['Payroll and payslips']);
    expect(await complete('xyz')).toEqual([]);
    expect(await complete(' ')).toEqual([]);
  });

  it('speaks the viewer’s language, and does without its diacritics', async () => {
    const dana = slack.accounts().find(({ name }) => name === 'Dana Popescu')?.id ?? '';
    expect(await complete('flutura', dana)).toEqual(['Salarizare']);
  });
});

describe('a form that is open', () => {
  it('has suggestions for what is typed into it, and none for nobody', async () => {
    const query = { ...ALICE, input: 'owner', typed: 'ali' };
    expect(await get('suggestions', query)).toEqual([{ label: 'U0ALICE01 owner ali', value: 'ali' }]);
    const path = (more: object) => `/local/api/suggestions?${new URLSearchParams({ ...query, ...more })}`;
    expect((await fetch(`${open.url}${path({ viewer: 'U0NOBODY' })}`)).status).toBe(404);
    expect((await fetch(`${open.url}${path({ typed: 'x'.repeat(301) })}`)).status).toBe(400);
  });
});

describe('the stream of changes', () => {
  it('tells a viewer what changed where, but not what changed for others alone', async () => {
    const stop = new AbortController();
    const response = await fetch(`${open.url}/local/api/events?${new URLSearchParams(ALICE)}`, {
      signal: stop.signal,
    });
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    slack.show('U0OTHER', undefined);
    slack.show(ALICE.viewer, undefined);
    slack.say({
      conversationId: 'C0HELP',
      content: { platform: 'slack', text: 'x', blocks: [] },
      onlyYou: false,
    });
    let text = '';
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk).toString();
      if (text.includes('C0HELP')) break;
    }
    stop.abort();
    expect(text.match(/^data: .*$/gm)).toEqual(['data: {}', 'data: {"conversationId":"C0HELP"}']);
    expect(text).toContain('retry: ');
  });

  it('is for people who are there', async () => {
    expect((await fetch(`${open.url}/local/api/events?platform=slack&viewer=U0NOBODY`)).status).toBe(404);
  });
});

describe('stopping and starting again', () => {
  it('keeps what was said and what was read', async () => {
    await post('/local/api/act', saying('still here'));
    const { sentAt } = slack.say({
      conversationId: 'C0HELP',
      content: { platform: 'slack', text: 'seen', blocks: [] },
      onlyYou: false,
    });
    await post('/local/api/read', { ...ALICE, conversationId: 'C0HELP', upTo: sentAt });
    await open.close();
    slack = createFakePlatform('slack');
    open = await start();
    const view = await get('view', { ...ALICE, conversation: 'C0HELP' });
    expect(view.messages.map(({ content }) => content.text)).toEqual(['still here', 'seen']);
    expect(view.conversations.every(({ unread }) => unread === 0)).toBe(true);
  });

  it('starts empty where what was saved can’t be read', async () => {
    await open.close();
    store = memoryStore({ version: 99 });
    open = await start();
    expect((await get('view', { ...ALICE, conversation: 'C0HELP' })).messages).toEqual([]);
  });

  it('says that it is starting until it has', async () => {
    const early = await openWorkspace({ platforms: [slack.connect] });
    expect((await fetch(early.url)).status).toBe(503);
    await early.close();
  });

  it('leaves nothing running where one platform can’t be connected', async () => {
    const stopped: string[] = [];
    const half = await openWorkspace({
      platforms: [
        async (context) => ({
          ...(await slack.connect(context)),
          stop: async () => void stopped.push('slack'),
        }),
        async () => {
          throw new Error('no port left');
        },
      ],
    });
    await expect(half.workspace.start()).rejects.toThrow('no port left');
    expect(stopped).toEqual(['slack']);
    await half.close();
  });

  it('ends the streams of browsers, so that nothing keeps the program up', async () => {
    const response = await fetch(`${open.url}/local/api/events?${new URLSearchParams(ALICE)}`);
    await open.workspace.stop();
    expect(await response.text()).toContain('retry: ');
  });
});
