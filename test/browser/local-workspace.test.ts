import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { clientWords } from '../../adapters/local/client/languages/words.ts';
import { LANGUAGES } from '../../src/chat/languages/language.ts';
import { openWorkspace, person, smallCompany } from '../adapters/local/workspace-fixture.ts';
import { findChromium, launchChromium } from './chromium.ts';
import { scriptedDialogue } from './scripted-dialogue.ts';

const chromium = await findChromium();
const name = 'the local workspace in a browser, with the real adapters behind it';

describe.skipIf(chromium === undefined)(
  chromium ? name : `${name} (skipped: there is no Chromium here)`,
  () => {
    const dialogue = scriptedDialogue();
    // One whose direct message nobody else in these tests has written in.
    const company = smallCompany([
      person('chen', 'Chen Wei'),
      person('vera', 'Vera Lund'),
      ...LANGUAGES.map((language) =>
        person(`one-${language.toLowerCase()}`, `One ${language}`, { language }),
      ),
    ]);
    let open: Awaited<ReturnType<typeof openWorkspace>>;
    let browser: Browser;
    const faults: string[] = [];

    beforeAll(async () => {
      open = await openWorkspace({ dialogue, company: () => company });
      await open.workspace.start();
      browser = await launchChromium(chromium ?? '');
    });
    afterAll(async () => {
      await browser?.close();
      await open?.close();
    });
    afterEach(async () => {
      for (const context of browser.contexts()) await context.close();
      // Whatever the browser complains of, the content security policy first of all.
      expect(faults.splice(0)).toEqual([]);
    });

    async function visit(path = '', options: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext({ viewport: { width: 1100, height: 720 }, ...options });
      context.setDefaultTimeout(10_000);
      const page = await context.newPage();
      page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
      page.on('pageerror', (error) => faults.push(String(error)));
      await page.goto(`${open.url}/${path}`);
      return page;
    }

    async function say(page: Page, text: string, label: string | RegExp = WRITING): Promise<void> {
      const field = page.getByRole('textbox', { name: label });
      await field.fill(text);
      await field.press('Enter');
    }

    const lastMessage = (page: Page) => page.getByRole('article', { name: 'Pointperson' }).last();

    it('lets one choose a person, and shows who has no account of the company’s', async () => {
      const page = await visit();
      await page.getByRole('combobox', { name: 'Search people' }).fill('sol');
      const stranger = page.getByRole('option');
      expect(await stranger.textContent()).toContain('stranger');
      await stranger.click();
      await page.getByRole('button', { name: /^You are Sol Marsh/ }).waitFor();
    });

    it('Slack-like: /poc is answered to oneself alone, in one’s own zone, and its buttons work', async () => {
      const page = await visit('#/slack/dana/C0HELP');
      await say(page, '/poc payroll');
      const answer = lastMessage(page);
      await answer.getByText('Vizibil doar pentru dumneavoastră').waitFor();
      await answer.getByRole('heading', { name: 'Payroll and payslips' }).waitFor();
      expect(await answer.getByRole('time').or(answer.locator('time')).last().textContent()).toBe('09:00');
      await answer.getByRole('button', { name: 'Schedule' }).click();
      await page.getByText('You pressed find.').waitFor();
      expect(await page.getByText('payroll', { exact: true }).count()).toBe(0);
    });

    it('Slack-like: what is only for one is not seen by another; a mention is answered in a thread for all', async () => {
      const [alice, dana] = [await visit('#/slack/alice/C0GENERAL'), await visit('#/slack/dana/C0GENERAL')];
      await say(alice, '/poc payroll');
      await alice.getByText('Only visible to you').waitFor();
      await say(alice, '@Pointperson payroll: where is my payslip?');
      await dana.getByRole('button', { name: /1 răspuns/ }).click();
      const thread = dana.getByRole('complementary', { name: 'Fir' });
      await thread.getByRole('heading', { name: 'Payroll and payslips' }).waitFor();
      expect(await dana.getByText('Vizibil doar pentru dumneavoastră').count()).toBe(0);
      expect(await thread.getByText('@Pointperson', { exact: true }).count()).toBe(1);
    });

    it('Slack-like: a form shows what is wrong beside the field, and then goes through', async () => {
      const page = await visit('#/slack/alice/C0HELP');
      await say(page, '/poc form');
      await lastMessage(page).getByRole('button', { name: 'Search' }).click();
      const form = page.getByRole('dialog', { name: 'Search' });
      const field = form.getByLabel('What is it about?');
      expect(await form.getByLabel('When?').inputValue()).toBe('2031-03-05T08:00');
      await form.getByRole('button', { name: 'Find' }).click();
      await form.getByRole('alert').getByText('Say what it is about.').waitFor();
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      await field.fill('payroll');
      await form.getByRole('button', { name: 'Find' }).click();
      await page.getByText('You searched payroll.').first().waitFor();
      await form.waitFor({ state: 'detached' });
    });

    it('Slack-like: choosing from a select is a press, by keyboard too', async () => {
      const page = await visit('#/slack/alice/C0HELP');
      await say(page, '/poc payroll');
      const select = lastMessage(page).getByRole('combobox', { name: 'Not it?' });
      await select.press('ArrowDown');
      await select.press('ArrowDown');
      await select.press('Enter');
      await page.getByText('You pressed mine.').waitFor();
    });

    it('Teams-like: a card answers, in one’s own zone, and its buttons and choices work', async () => {
      const page = await visit('#/teams/dana');
      await say(page, 'payroll');
      const card = lastMessage(page);
      await card.getByText('Payroll and payslips').waitFor();
      expect(await card.getByText(/is on point until/).textContent()).toContain('09:00');
      await card.getByRole('button', { name: 'Schedule' }).click();
      await page.getByText('You pressed find.').waitFor();
    });

    it('Teams-like: a dialog comes back with what is wrong, and then goes through', async () => {
      const page = await visit('#/teams/alice');
      await say(page, 'form');
      await lastMessage(page).getByRole('button', { name: 'Search' }).click();
      const form = page.getByRole('dialog', { name: 'Search' });
      await form.getByRole('button', { name: 'Find' }).click();
      await form.getByText('Say what it is about.').waitFor();
      await form.getByLabel(/What is it about/).fill('payroll');
      await form.getByRole('button', { name: 'Find' }).click();
      await page
        .getByText(/You searched/)
        .first()
        .waitFor();
      await form.waitFor({ state: 'detached' });
    });

    it('Teams-like: a channel is made of posts, answered below them', async () => {
      const page = await visit('#/teams/alice/19%3Ahelp%40thread.tacv2');
      await say(page, '@Pointperson payroll');
      const post = page.getByRole('region', { name: 'Post by Alice Ng' });
      await post.getByText('Payroll and payslips').waitFor();
      await post.getByRole('button', { name: 'Reply' }).click();
      await say(page, 'Thank you', 'Reply to Alice Ng');
      await post.getByText('Thank you').waitFor();
    });

    it('says that the bot is typing until it has answered', async () => {
      const page = await visit('#/slack/alice');
      await say(page, 'slow');
      const typing = page.getByText('Pointperson is typing …');
      await typing.waitFor();
      dialogue.release();
      await lastMessage(page).getByText('Payroll and payslips').waitFor();
      await typing.waitFor({ state: 'detached' });
    });

    it('marks what came in elsewhere as unread, until it is looked at', async () => {
      const [alice, dana] = [await visit('#/slack/alice/C0HELP'), await visit('#/slack/dana')];
      const entry = dana.getByRole('link', { name: /help-desk/ });
      await entry.click();
      await dana.getByRole('link', { name: 'Pointperson' }).click();
      await say(alice, 'Is anybody there?');
      await entry.getByText('1 mesaj necitit').waitFor();
      await entry.click();
      await dana.getByRole('article').getByText('Is anybody there?').waitFor();
      await entry.getByText('necitit').waitFor({ state: 'detached' });
      await dana.getByRole('link', { name: 'Pointperson' }).click();
      expect(await entry.getByText('necitit').count()).toBe(0);
    });

    it('can be used by keyboard alone', async () => {
      const page = await visit();
      await page.locator('[role=combobox]:focus').waitFor();
      await page.keyboard.type('chen');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: /^You are Chen Wei/ }).waitFor();
      await page.getByRole('textbox', { name: 'Message Pointperson' }).waitFor();
      await page.keyboard.type('/p');
      await page.getByRole('option', { name: /\/poc/ }).waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.type('pay');
      await page.getByRole('option', { name: /Payroll and payslips/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await page.getByRole('textbox').inputValue()).toBe('/poc Payroll and payslips');
      await page.keyboard.press('Enter');
      const schedule = lastMessage(page).getByRole('button', { name: 'Schedule' });
      await schedule.waitFor();
      for (let steps = 0; steps < 12 && !(await hasFocus(schedule)); steps += 1)
        await page.keyboard.press('Shift+Tab');
      expect(
        await schedule.evaluate(
          (button) => button.ownerDocument.defaultView?.getComputedStyle(button).outlineStyle,
        ),
      ).toBe('solid');
      await page.keyboard.press('Enter');
      await page.getByText('You pressed find.').first().waitFor();
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog', { name: 'Be someone else' }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    });

    it('closes its completions by Escape, and sends what was typed', async () => {
      const page = await visit('#/slack/alice');
      const field = page.getByRole('textbox');
      await field.pressSequentially('pay');
      await page.getByRole('option').first().waitFor();
      await field.press('Escape');
      expect(await page.getByRole('listbox').count()).toBe(0);
      await field.press('Enter');
      await page
        .getByRole('article', { name: 'Alice Ng' })
        .getByText('pay', { exact: true })
        .first()
        .waitFor();
    });

    it('fits a phone: nothing is wider than 360 pixels, and the list is a page of its own', async () => {
      const page = await visit('', PHONE);
      const width = () => page.evaluate('document.documentElement.scrollWidth');
      await page.getByRole('option', { name: /Alice Ng/ }).tap();
      await page.getByRole('link', { name: /help-desk/ }).waitFor();
      expect(await width()).toBe(360);
      await page.getByRole('link', { name: /help-desk/ }).tap();
      await say(page, '/poc payroll');
      const answer = lastMessage(page);
      await answer.getByRole('button', { name: 'Schedule' }).waitFor();
      expect(await width()).toBe(360);
      const box = await answer.getByRole('combobox').boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
      await page.getByRole('link', { name: 'Teams-like' }).tap();
      await page.getByRole('link', { name: 'Pointperson' }).tap();
      await say(page, 'payroll');
      await lastMessage(page).getByRole('button', { name: 'Schedule' }).waitFor();
      expect(await width()).toBe(360);
      // The page itself hides what is too wide, so ask for the places too.
      const send = await page.getByRole('button', { name: 'Send' }).boundingBox();
      expect((send?.x ?? 0) + (send?.width ?? 999)).toBeLessThanOrEqual(350);
      await page.getByRole('button', { name: 'All conversations' }).tap();
      await page.getByRole('link', { name: 'Pointperson' }).waitFor();
    });

    it.each(LANGUAGES)(
      'speaks the language of the person one is, cut nowhere on a phone: %s',
      async (language) => {
        const { text } = clientWords(language, undefined);
        const id = `one-${language.toLowerCase()}`;
        const page = await visit(`#/slack/${id}`, PHONE);
        await page.getByRole('link', { name: /help-desk/ }).tap();
        expect(await page.evaluate('document.documentElement.lang')).toBe(language);
        await say(page, '/poc payroll');
        await lastMessage(page).getByText(text('message.only-you')).waitFor();
        expect(await cutTexts(page)).toEqual([]);
        await say(page, '@Pointperson payroll');
        const asked = page.getByRole('article', { name: `One ${language}` }).last();
        await asked.getByRole('button', { name: text('thread.replies', { count: 1 }) }).tap();
        const thread = page.getByRole('complementary', { name: text('thread.label') });
        await thread.getByRole('heading', { name: 'Payroll and payslips' }).waitFor();
        expect(await thread.evaluate((element) => element.getBoundingClientRect().width)).toBe(360);
        expect(await cutTexts(page)).toEqual([]);
        await page.goto(`${open.url}/#/teams/${id}`);
        await page.getByRole('link', { name: 'Pointperson' }).tap();
        await page
          .getByRole('textbox', { name: text('composer.message', { name: 'Pointperson' }) })
          .waitFor();
        expect(await cutTexts(page)).toEqual([]);
        await page.getByRole('button', { name: text('stage.me', { name: `One ${language}` }) }).tap();
        await page.getByRole('dialog', { name: text('people.be-another') }).waitFor();
        expect(await cutTexts(page)).toEqual([]);
      },
    );

    it('speaks the browser’s language where the directory has none for the person', async () => {
      const page = await visit('', { locale: 'pt-PT' });
      await page.getByRole('heading', { name: 'Quem você é hoje?' }).waitFor();
      await page.getByRole('option', { name: /Alice Ng/ }).click();
      await page.getByRole('textbox', { name: 'Mensagem para Pointperson' }).waitFor();
      expect(await page.evaluate('document.documentElement.lang')).toBe('pt-BR');
      expect(await page.title()).toContain('ambiente local');
      await page.goto(`${open.url}/#/slack/dana`);
      await page.getByRole('textbox', { name: 'Mesaj către Pointperson' }).waitFor();
      expect(await page.evaluate('document.documentElement.lang')).toBe('ro');
    });

    it('speaks the organisation’s language where none of the browser’s is one of ours', async () => {
      const page = await visit('', { locale: 'de-DE' });
      await page.getByRole('heading', { name: 'Who are you today?' }).waitFor();
      expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    });

    it.each(['light', 'dark'] as const)(
      'follows the system’s %s setting with enough contrast',
      async (colorScheme) => {
        for (const face of ['slack', 'teams']) {
          const page = await visit(`#/${face}/alice`, { colorScheme });
          await say(page, 'payroll');
          const text = lastMessage(page).getByText(/is on point until/);
          await text.waitFor();
          expect(await contrastOf(text)).toBeGreaterThan(7);
        }
      },
    );

    it('says that the program is away, and is back with it', async () => {
      const page = await visit('#/slack/alice');
      await page.getByRole('textbox').waitFor();
      await open.workspace.stop();
      await page.getByText('Waiting for it to come back').waitFor();
      await say(page, 'payroll');
      await page.getByRole('alert').getByText('Pointperson is not running.').waitFor();
      await open.workspace.start();
      await page.getByText('Waiting for it to come back').waitFor({ state: 'detached' });
      await page.getByRole('alert').waitFor({ state: 'detached' });
      // What was not sent is still there to be sent.
      await page.getByRole('textbox').press('Enter');
      await lastMessage(page).getByText('Payroll and payslips').waitFor();
      // What the browser itself says of the time between.
      faults.splice(0);
    });

    it('tells those who don’t see the screen what was said', async () => {
      const page = await visit('#/slack/alice');
      await say(page, 'payroll');
      await page
        .getByRole('log', { name: 'New messages' })
        .getByText('Pointperson: Payroll: Alice Ng')
        .waitFor({ state: 'attached' });
    });
  },
);

/** The name of the place to write in an open conversation, in any language. */
const WRITING = new RegExp(
  LANGUAGES.map((language) => clientWords(language, undefined))
    .flatMap(({ text }) => [text('composer.message', { name: '' }), text('composer.post', { name: '' })])
    .map((words) => `^${words.trim()}`)
    .join('|'),
);

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;

/** Texts that don't fit where they stand: beyond the window, cut with an ellipsis, or a placeholder longer than its field. */
function cutTexts(page: Page): Promise<unknown> {
  return page.evaluate(`(() => {
    const isSeen = (element) => element.getClientRects().length > 0 && !element.closest('.sr-only');
    const elements = [...document.querySelectorAll('body *')].filter(isSeen);
    const ofText = elements.filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
    const cut = ofText.filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      const hides = getComputedStyle(one).overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1;
      return hides || left < 0 || right > innerWidth + 0.5;
    });
    const pen = document.createElement('canvas').getContext('2d');
    const short = elements.filter((one) => one.placeholder).filter((one) => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(one);
      pen.font = font;
      const room = one.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      return pen.measureText(one.placeholder).width > room;
    });
    return [...cut.map((one) => one.textContent), ...short.map((one) => one.placeholder)];
  })()`);
}

function hasFocus(locator: ReturnType<Page['getByRole']>): Promise<boolean> {
  return locator.evaluate((element) => element === element.ownerDocument.activeElement);
}

/** The contrast of an element's text against what is behind it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrastOf(locator: ReturnType<Page['getByRole']>): Promise<number> {
  return locator.evaluate((element) => {
    const { ownerDocument } = element;
    const canvas = Object.assign(ownerDocument.createElement('canvas'), { width: 1, height: 1 }).getContext(
      '2d',
    );
    const styleOf = (one: typeof element) => ownerDocument.defaultView?.getComputedStyle(one);
    const rgba = (color = ''): number[] => {
      if (!canvas) return [];
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const linear = (part: number) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
    const luminance = ([red = 0, green = 0, blue = 0]: number[]): number =>
      0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    let behind = element;
    while (behind.parentElement && rgba(styleOf(behind)?.backgroundColor)[3] !== 255)
      behind = behind.parentElement;
    const one = luminance(rgba(styleOf(element)?.color));
    const other = luminance(rgba(styleOf(behind)?.backgroundColor));
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  });
}
