import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LocalMessage } from '../../adapters/local/stand-in.ts';
import { createFakePlatform } from '../adapters/local/workspace-fake-platform.ts';
import { openWorkspace } from '../adapters/local/workspace-fixture.ts';
import { findChromium, launchChromium } from './chromium.ts';

const chromium = await findChromium();
const name = 'what can be done with a message, in a browser';
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;

describe.skipIf(chromium === undefined)(
  chromium ? name : `${name} (skipped: there is no Chromium here)`,
  () => {
    let browser: Browser;
    let slack: ReturnType<typeof createFakePlatform>;
    let teams: ReturnType<typeof createFakePlatform>;
    let open: Awaited<ReturnType<typeof openWorkspace>>;
    const faults: string[] = [];

    beforeAll(async () => {
      browser = await launchChromium(chromium ?? '');
    });
    afterAll(() => browser?.close());
    beforeEach(async () => {
      slack = createFakePlatform('slack');
      teams = createFakePlatform('teams');
      open = await openWorkspace({ platforms: [slack.connect, teams.connect] });
      await open.workspace.start();
    });
    afterEach(async () => {
      for (const context of browser.contexts()) await context.close();
      await open.close();
      expect(faults.splice(0)).toEqual([]);
    });

    async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext({ viewport: { width: 1100, height: 720 }, ...options });
      context.setDefaultTimeout(10_000);
      const page = await context.newPage();
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
      await page.goto(`${open.url}/${path}`);
      return page;
    }

    const accountOf = (fake: typeof slack, who: string) =>
      fake.accounts().find((account) => account.name === who)?.id ?? '';

    function said(fake: typeof slack, text: string, more: Partial<LocalMessage> = {}): LocalMessage {
      const { platform } = fake;
      const content =
        platform === 'slack' ? { platform, text, blocks: [] } : ({ platform, text, cards: [] } as const);
      const author = { id: accountOf(fake, 'Alice Ng'), name: 'Alice Ng', bot: false };
      return fake.say({ conversationId: 'C0HELP', author, content, onlyYou: false, ...more });
    }

    it('puts an emoji on it by a pointer, and says who has', async () => {
      const { id } = said(slack, 'My payslip is wrong');
      const page = await visit('#/slack/alice/C0HELP');
      const message = page.getByRole('article', { name: 'Alice Ng' });
      await message.hover();
      await message.getByRole('button', { name: 'React with eyes' }).click();
      const chip = message.getByRole('button', { name: 'Eyes: Alice Ng' });
      await chip.waitFor();
      expect([await chip.textContent(), await chip.getAttribute('aria-pressed')]).toEqual(['👀 1', 'true']);
      expect(slack.acts.map(({ act }) => act)).toEqual([{ type: 'react', messageId: id, reaction: 'eyes' }]);
      await chip.click();
      expect(slack.acts).toHaveLength(1);
    });

    it('is a menu by keyboard, which gives the focus back', async () => {
      said(slack, 'My payslip is wrong');
      const page = await visit('#/slack/alice/C0HELP');
      const more = page.getByRole('button', { name: 'More actions' });
      await more.focus();
      await page.keyboard.press('Enter');
      const menu = page.getByRole('menu');
      const focused = menu.locator(':focus');
      expect(await focused.textContent()).toContain('React with eyes');
      await page.keyboard.press('ArrowUp');
      expect(await focused.textContent()).toContain('Edit message');
      await page.keyboard.press('Escape');
      await menu.waitFor({ state: 'detached' });
      expect(await more.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
      expect(await more.getAttribute('aria-expanded')).toBe('false');
      await page.keyboard.press('Enter');
      await menu.waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Check mark: Alice Ng' }).waitFor();
      await menu.waitFor({ state: 'detached' });
    });

    it('changes one’s own message where it stands, mentions as they were typed', async () => {
      const { id } = said(slack, `Is <@${accountOf(slack, 'Dana Popescu')}> &amp; co there?`);
      const page = await visit('#/slack/alice/C0HELP');
      await page.getByRole('article').hover();
      await page.getByRole('button', { name: 'More actions' }).click();
      await page.getByRole('menuitem', { name: 'Edit message' }).click();
      const field = page.getByRole('textbox', { name: 'Edit message' });
      expect(await field.inputValue()).toBe('Is @Dana Popescu & co there?');
      await field.press('Escape');
      await field.waitFor({ state: 'detached' });
      expect(slack.acts).toEqual([]);
      await page.getByRole('button', { name: 'More actions' }).click();
      await page.getByRole('menuitem', { name: 'Edit message' }).click();
      await field.fill('Never mind');
      await field.press('Enter');
      await page.getByText('(edited)').waitFor();
      expect(slack.acts.map(({ act }) => act)).toEqual([{ type: 'edit', messageId: id, text: 'Never mind' }]);
      await page.getByRole('article').getByText('Never mind').waitFor();
    });

    it('offers to change nobody else’s, and to send on nothing of the bot’s', async () => {
      said(slack, 'Mine');
      slack.say({
        conversationId: 'C0HELP',
        content: { platform: 'slack', text: 'Hello', blocks: [] },
        onlyYou: false,
      });
      const page = await visit('#/slack/dana/C0HELP');
      const labelsOf = async (author: string) => {
        const message = page.getByRole('article', { name: author });
        await message.getByRole('button', { name: 'Mai multe acțiuni' }).click();
        const labels = await page.getByRole('menuitem').allTextContents();
        await page.keyboard.press('Escape');
        return labels.map((label) => label.replace(/^[👀✅]/u, ''));
      };
      const forAll = ['Reacționează cu ochi', 'Reacționează cu o bifă', 'Răspunde în fir'];
      expect(await labelsOf('Alice Ng')).toEqual([...forAll, 'Trimite persoanei de contact']);
      expect(await labelsOf('Pointperson')).toEqual(forAll);
    });

    it.each(['slack', 'teams'] as const)('fits a phone, where it is a menu: %s', async (platform) => {
      const fake = { slack, teams }[platform];
      const conversationId = platform === 'slack' ? 'C0HELP' : `direct-${accountOf(teams, 'Alice Ng')}`;
      for (let count = 0; count < 12; count += 1) said(fake, `Message ${count}`, { conversationId });
      const page = await visit(`#/${platform}/alice/${encodeURIComponent(conversationId)}`, PHONE);
      const last = page.getByRole('article', { name: 'Alice Ng' }).last();
      expect(await last.getByRole('button', { name: 'React with eyes' }).isVisible()).toBe(false);
      await last.getByRole('button', { name: 'More actions' }).tap();
      const box = await page.getByRole('menu').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
      expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(740);
      await page.getByRole('menuitem', { name: 'React with eyes' }).tap();
      await last.getByRole('button', { name: 'Eyes: Alice Ng' }).waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    });

    it('opens the form that sends a colleague’s message on', async () => {
      const { id } = said(teams, 'Where is my payslip?', { conversationId: '19:general@thread.tacv2' });
      const page = await visit('#/teams/dana/19%3Ageneral%40thread.tacv2');
      await page.getByRole('article', { name: 'Alice Ng' }).hover();
      await page.getByRole('button', { name: 'Mai multe acțiuni' }).click();
      await page.getByRole('menuitem', { name: 'Trimite persoanei de contact' }).click();
      await expect.poll(() => teams.acts.map(({ act }) => act)).toEqual([{ type: 'forward', messageId: id }]);
      const card = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'To whom?' }] };
      teams.show(accountOf(teams, 'Dana Popescu'), { platform: 'teams', title: 'Ask', card });
      await page.getByRole('dialog', { name: 'Ask' }).getByText('To whom?').waitFor();
    });

    it('is answered in a chat by quoting it', async () => {
      const conversationId = `direct-${accountOf(teams, 'Alice Ng')}`;
      const { id } = teams.say({
        conversationId,
        content: { platform: 'teams', text: 'Erin asks about payroll', cards: [] },
        onlyYou: false,
      });
      const page = await visit(`#/teams/alice/${encodeURIComponent(conversationId)}`);
      await page.getByRole('article', { name: 'Pointperson' }).hover();
      await page.getByRole('button', { name: 'Reply to this message' }).click();
      await page.getByText('Reply to Pointperson').waitFor();
      await page.getByRole('textbox').fill('I look into it');
      await page.getByRole('textbox').press('Enter');
      await page.getByText('Reply to Pointperson').waitFor({ state: 'detached' });
      expect(slack.acts.concat(teams.acts).map(({ act }) => act)).toEqual([
        { type: 'say', conversationId, threadId: id, text: 'I look into it' },
      ]);
      const answer = page.getByRole('article').last();
      await answer.getByText('I look into it').waitFor();
      expect(await answer.getByRole('blockquote').textContent()).toBe('Pointperson Erin asks about payroll');
    });

    it('says that a thread has news until it is opened, and shows what comes in there', async () => {
      const { id: threadId } = said(slack, 'My payslip is wrong');
      const page = await visit('#/slack/alice/C0HELP');
      const bob = { id: 'U0BOB', name: 'Bob Ortiz', bot: false };
      said(slack, 'Which month?', { threadId, author: bob });
      await page.getByRole('button', { name: /1 reply.*1 new/ }).click();
      const thread = page.getByRole('complementary', { name: 'Thread' });
      await thread.getByText('Which month?').waitFor();
      await page.getByText('1 new').waitFor({ state: 'detached' });
      said(slack, 'And which year?', { threadId, author: bob });
      await thread.getByText('And which year?').waitFor();
    });
  },
);
