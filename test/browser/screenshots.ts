import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { WorkspaceView } from '../../adapters/local/protocol.ts';
import { findChromium, launchChromium } from './chromium.ts';

/**
 * Takes the pictures of the README: `npm run screenshots` starts the program on an empty folder, or is given the address of
 * one that runs (`npm run screenshots -- http://localhost:3000`), and writes docs/images/*.png.
 */
const IMAGES = fileURLToPath(new URL('../../docs/images/', import.meta.url));
const DESKTOP = { width: 1240, height: 780 };
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;
const START_WITHIN_MS = 60_000;

interface Shot {
  readonly name: string;
  readonly options?: BrowserContextOptions;
  /** Brings the page to what is to be seen, from the address that shows that person on that face. */
  readonly prepare: (
    page: Page,
    at: (person: string, face: 'slack' | 'teams', rest?: string) => string,
  ) => Promise<void>;
}

const SHOTS: readonly Shot[] = [
  {
    name: 'choose-a-person',
    prepare: async (page, at) => {
      await page.goto(at('', 'slack'));
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'slack-answer',
    prepare: async (page, at) => {
      await page.goto(at('Leila', 'slack', 'C0GENERAL'));
      await ask(page, '/poc payroll');
    },
  },
  {
    name: 'slack-thread-dark',
    options: { colorScheme: 'dark' },
    prepare: async (page, at) => {
      await page.goto(at('Samuel', 'slack', 'C0GENERAL'));
      await openThread(page, '@Pointperson laptop');
      await page.getByRole('complementary').locator('.blocks').waitFor();
    },
  },
  {
    name: 'slack-inquiry',
    prepare: async (page, at) => {
      await page.goto(at('Diego', 'slack', 'C0GENERAL'));
      await openThread(page, '@Pointperson lost laptop: I left mine on the train to Chicago');
      const thread = page.getByRole('complementary');
      // Around the clock there is somebody who answers for it.
      const ping = thread
        .getByRole('article', { name: 'Pointperson' })
        .filter({ hasText: 'the train to Chicago' });
      await ping.waitFor();
    },
  },
  {
    name: 'slack-completion',
    prepare: async (page, at) => {
      await page.goto(at('Hannah', 'slack'));
      await beGreeted(page);
      await writing(page).pressSequentially('/poc s');
      await page.getByRole('option').nth(2).waitFor();
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'slack-form',
    prepare: async (page, at) => {
      await page.goto(at('Priya', 'slack'));
      await beGreeted(page);
      const message = await ask(page, '/poc payroll');
      await message.getByRole('button', { name: /Another time/ }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'teams-answer',
    prepare: async (page, at) => {
      await page.goto(at('Felix', 'teams'));
      await beGreeted(page);
      await ask(page, 'payroll');
    },
  },
  {
    name: 'teams-channel-dark',
    options: { colorScheme: 'dark' },
    prepare: async (page, at) => {
      await page.goto(at('Nora', 'teams'));
      await beGreeted(page);
      await page.getByRole('link', { name: 'general' }).click();
      await ask(page, '@Pointperson laptop');
    },
  },
  {
    name: 'phone-slack',
    options: PHONE,
    prepare: async (page, at) => {
      await page.goto(at('Grace', 'slack', 'C0GENERAL'));
      await ask(page, '/poc parking');
    },
  },
  {
    name: 'phone-teams-dark',
    options: { ...PHONE, colorScheme: 'dark' },
    prepare: async (page, at) => {
      await page.goto(at('Elena', 'teams'));
      await page.getByRole('link', { name: 'Pointperson' }).click();
      await beGreeted(page);
      await ask(page, 'salarizare');
    },
  },
];

function writing(page: Page): Locator {
  // Whatever it is called in the language of who writes.
  return page.locator('main > .composer').getByRole('textbox');
}

/** Says it in a channel, and opens the thread that the answer begins. */
async function openThread(page: Page, text: string): Promise<void> {
  await writing(page).fill(text);
  await writing(page).press('Enter');
  const words = text.split(' ').slice(1).join(' ');
  await page.getByRole('article').filter({ hasText: words }).last().locator('.thread-summary').click();
}

/** The bot greets who sees it for the first time; what is asked before comes above its greeting. */
async function beGreeted(page: Page): Promise<void> {
  await page.getByRole('article', { name: 'Pointperson' }).first().waitFor();
}

/** Asks, and gives the bot's answer once it is drawn. */
async function ask(page: Page, text: string): Promise<Locator> {
  const answers = page.getByRole('article', { name: 'Pointperson' });
  // A greeting that was there before is not the answer.
  const answer = answers.filter({ hasText: new RegExp(text.split(' ').at(-1) ?? '', 'i') }).last();
  await writing(page).fill(text);
  await writing(page).press('Enter');
  await answer.getByRole('button').first().waitFor();
  return answer;
}

async function takeAll(browser: Browser, url: string): Promise<void> {
  const response = await fetch(`${url}/local/api/workspace`);
  const { people } = (await response.json()) as WorkspaceView;
  for (const { name, options, prepare } of SHOTS) {
    const context = await browser.newContext({ viewport: DESKTOP, deviceScaleFactor: 1.5, ...options });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    await prepare(page, (person, face, rest = '') => {
      const id = people.find((one) => person !== '' && one.name.startsWith(person))?.id ?? '';
      return `${url}/#/${face}/${id}${rest && `/${rest}`}`;
    });
    await page.evaluate('document.fonts.ready');
    await page.screenshot({ path: path.join(IMAGES, `${name}.png`) });
    console.log(`docs/images/${name}.png`);
    await context.close();
  }
}

/** The program on a free port, with an empty folder of its own; `stop` ends it and takes the folder away. */
async function startProgram(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const data = await mkdtemp(path.join(tmpdir(), 'pointperson-screenshots-'));
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: data, LOG_LEVEL: 'warn' };
  const program = spawn('npm', ['start', '--silent'], { env, stdio: 'inherit', detached: true });
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    if (program.exitCode === null && program.pid !== undefined) {
      process.kill(-program.pid, 'SIGTERM');
      await once(program, 'exit');
    }
    await rm(data, { recursive: true, force: true });
  };
  try {
    await answering(`${url}/local/api/workspace`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

async function answering(url: string): Promise<void> {
  const until = performance.now() + START_WITHIN_MS;
  while (performance.now() < until) {
    const isReady = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} did not answer within ${START_WITHIN_MS / 1_000} s.`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

async function main(): Promise<void> {
  const chromium = await findChromium();
  if (chromium === undefined) throw new Error('There is no Chromium here; CHROMIUM_PATH may name one.');
  await mkdir(IMAGES, { recursive: true });
  const given = process.argv[2];
  const program = given === undefined ? await startProgram() : { url: given, stop: async () => undefined };
  const browser = await launchChromium(chromium);
  try {
    await takeAll(browser, program.url);
  } finally {
    await browser.close();
    await program.stop();
  }
}

await main();
