import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { applyDirectory } from '../../src/exchange/directory-as-code.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { type Served, serve } from '../../src/serve.ts';
import { silentLogger } from '../support/logger.ts';
import { findChromium, launchChromium } from './chromium.ts';

const chromium = await findChromium();
const name = 'a question in two browsers, from the Slack-like client to the Teams-like one';
const WITHIN_MS = 15_000;

describe.skipIf(chromium === undefined)(
  chromium ? name : `${name} (skipped: there is no Chromium here)`,
  () => {
    let dataDir: string;
    let served: Served;
    let browser: Browser;
    let erin: Page;
    let tess: Page;

    beforeAll(async () => {
      dataDir = await mkdtemp(path.join(tmpdir(), 'pointperson-browser-'));
      const database = await openDatabase({ dataDir }, silentLogger);
      const text = await readFile('test/stories/inquiry-company.yaml', 'utf8');
      await applyDirectory({ text }, { work: database.unitOfWork, clock: systemClock });
      await database.close();
      served = await serve(
        {
          localWorkspace: true,
          database: { dataDir },
          dataDir,
          host: '127.0.0.1',
          port: 0,
          logLevel: 'warn',
          admins: [],
        },
        silentLogger,
      );
      browser = await launchChromium(chromium ?? '');
      [erin, tess] = [await visit('slack/erin'), await visit('teams/tess')];
    });
    afterAll(async () => {
      await browser?.close();
      await served?.stop();
      await rm(dataDir, { recursive: true, force: true });
    });

    async function visit(where: string): Promise<Page> {
      const context = await browser.newContext({ viewport: { width: 1100, height: 720 } });
      context.setDefaultTimeout(WITHIN_MS);
      const page = await context.newPage();
      await page.goto(`${served.url}/#/${where}`);
      // The bot greets whoever sees it for the first time; what is said before comes above its greeting.
      await page.getByRole('article', { name: 'Pointperson' }).first().waitFor();
      return page;
    }

    const said = (page: Page, words: string): Locator =>
      page.getByRole('article', { name: 'Pointperson' }).filter({ hasText: words }).last();

    it('is asked, answered in its thread, which the client points out, and seen by whoever answers', async () => {
      const field = erin.getByRole('textbox', { name: 'Message Pointperson' });
      await field.fill('visas: do I need one for Peru?');
      await field.press('Enter');
      await erin.getByRole('button', { name: /1 reply.*1 new/ }).click();
      await said(erin, 'I told Tess Vale').waitFor();
      const ping = said(tess, 'You are the point of contact right now');
      await ping.getByText('do I need one for Peru?').waitFor();
      await ping.getByRole('button', { name: 'Acknowledge' }).click();
      await said(tess, 'Taken by Tess Vale').waitFor();
    });

    it('has news in the thread of the asker’s message', async () => {
      const thread = erin.getByRole('complementary', { name: 'Thread' });
      await thread.getByText('has taken your question about Visas').waitFor();
    });

    it('is answered by quoting it, and what is answered is carried both ways', async () => {
      const ping = said(tess, 'Taken by Tess Vale');
      await ping.hover();
      await ping.getByRole('button', { name: 'Reply to this message' }).click();
      const field = tess.getByRole('textbox', { name: 'Message Pointperson' });
      await field.fill('Not for ninety days');
      await field.press('Enter');
      const thread = erin.getByRole('complementary', { name: 'Thread' });
      await thread.getByText('Not for ninety days').waitFor();
      const reply = erin.getByRole('textbox', { name: 'Reply …' });
      await reply.fill('Thank you!');
      await reply.press('Enter');
      await said(tess, 'Thank you!').getByText('Erin Fox wrote').waitFor();
    });

    it('is resolved by a form and rated by one press', async () => {
      const ping = said(tess, 'Taken by Tess Vale');
      await ping.getByRole('button', { name: 'Resolve' }).click();
      const form = tess.getByRole('dialog', { name: 'Resolve' });
      await form.getByRole('textbox').fill('None needed');
      await form.getByRole('button', { name: 'Resolve' }).click();
      const thread = erin.getByRole('complementary', { name: 'Thread' });
      await thread.getByText('None needed').waitFor();
      await thread.getByRole('button', { name: '★★★★★ Very good' }).click();
      await thread.getByText('You rated it').waitFor();
      await said(tess, 'rated your answer about Visas').waitFor();
      expect(await thread.getByRole('button', { name: '★★★★★ Very good' }).count()).toBe(0);
    });
  },
);
