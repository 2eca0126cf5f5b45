import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openWorkspace, person, smallCompany } from '../adapters/local/workspace-fixture.ts';
import { findChromium, launchChromium } from './chromium.ts';
import { formDialogue } from './form-dialogue.ts';

const chromium = await findChromium();
const name = 'forms in the Slack-like client';
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;

describe.skipIf(chromium === undefined)(
  chromium ? name : `${name} (skipped: there is no Chromium here)`,
  () => {
    const company = smallCompany([person('bob', 'Bob Ortiz'), person('chen', 'Chen Wei')]);
    let open: Awaited<ReturnType<typeof openWorkspace>>;
    let browser: Browser;
    const faults: string[] = [];

    beforeAll(async () => {
      open = await openWorkspace({ dialogue: formDialogue(), company: () => company });
      await open.workspace.start();
      browser = await launchChromium(chromium ?? '');
    });
    afterAll(async () => {
      await browser?.close();
      await open?.close();
    });
    afterEach(async () => {
      for (const context of browser.contexts()) await context.close();
      expect(faults.splice(0)).toEqual([]);
    });

    /** The form, on the screen of somebody who has just opened it. */
    async function openForm(who: string, options: BrowserContextOptions = {}): Promise<[Locator, Page]> {
      const context = await browser.newContext({ viewport: { width: 1100, height: 720 }, ...options });
      context.setDefaultTimeout(10_000);
      const page = await context.newPage();
      page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
      page.on('pageerror', (error) => faults.push(String(error)));
      await page.goto(`${open.url}/#/slack/${who}/C0HELP`);
      const field = page.getByRole('textbox').last();
      await field.fill('/poc edit');
      await field.press('Enter');
      await page.getByRole('button', { name: 'Edit', exact: true }).last().click();
      const form = page.getByRole('dialog', { name: 'Rotation' });
      await form.waitFor();
      return [form, page];
    }

    const saved = (page: Page, values: object) =>
      page.getByText(`Saved ${JSON.stringify(values)}`, { exact: true }).waitFor();

    it('are filled in by keyboard alone: what is searched, what is previewed, a day, a tick', async () => {
      const [form, page] = await openForm('alice');
      const turns = form.getByRole('combobox', { name: 'Who takes turns?' });
      await form.getByLabel('Name').fill('Payroll');
      await turns.focus();
      expect(await turns.getAttribute('aria-expanded')).toBe('false');
      await page.keyboard.press('ArrowDown');
      await form.getByRole('option', { name: 'Alice Ng' }).waitFor();
      expect(await form.getByRole('option').count()).toBe(4);
      await page.keyboard.press('ArrowDown');
      const active = await turns.getAttribute('aria-activedescendant');
      expect(await form.locator(`[id="${active}"]`).textContent()).toBe('Bob Ortiz');
      await page.keyboard.press('Enter');
      await form.getByText('Week 1: Bob Ortiz').waitFor();
      await page.keyboard.type('ali');
      await form.getByRole('option', { name: 'Alice Ng' }).waitFor();
      await form.getByRole('option', { name: 'Chen Wei' }).waitFor({ state: 'detached' });
      await page.keyboard.press('Enter');
      await form.getByText('Week 2: Alice Ng').waitFor();
      expect(await chips(form)).toEqual(['Bob Ortiz', 'Alice Ng']);
      expect(await form.getByLabel('Name').inputValue()).toBe('Payroll');
      await form.getByLabel(/From which day/).fill('2031-03-05');
      await form
        .getByRole('group', { name: 'Ping them' })
        .getByRole('checkbox', { name: 'Yes' })
        .press('Space');
      await form.getByRole('button', { name: 'Save' }).press('Enter');
      const values = { name: 'Payroll', turns: 'bob-ortiz,alice-ng', day: '2031-03-05', isPaged: 'true' };
      await saved(page, values);
    });

    it('take back what was chosen, and close the list before the form', async () => {
      const [form, page] = await openForm('bob');
      const owner = form.getByRole('combobox', { name: /Owner/ });
      await owner.pressSequentially('dana');
      await form.getByRole('option', { name: 'Dana Popescu' }).click();
      expect(await owner.inputValue()).toBe('Dana Popescu');
      await owner.pressSequentially('nobody at all');
      await form.getByText('Nothing fits this.').waitFor();
      await page.keyboard.press('Escape');
      expect(await owner.inputValue()).toBe('Dana Popescu');
      await form.getByRole('button', { name: 'Remove Dana Popescu' }).click();
      expect(await owner.inputValue()).toBe('');
      const turns = form.getByRole('combobox', { name: 'Who takes turns?' });
      for (const who of ['Chen Wei', 'Bob Ortiz', 'Alice Ng']) {
        await turns.fill(who);
        await form.getByRole('option', { name: who }).click();
      }
      await form.getByText('Week 3: Alice Ng').waitFor();
      await turns.press('Backspace');
      await form.getByRole('button', { name: 'Remove Chen Wei' }).click();
      await form.getByText('Week 1: Bob Ortiz').waitFor();
      expect(await chips(form)).toEqual(['Bob Ortiz']);
      // The keyboard is nowhere else than in the field that it was taken out of.
      expect(await turns.evaluate((field) => field === document.activeElement)).toBe(true);
      await form.getByLabel('Name').fill('Pay');
      await form.getByRole('button', { name: 'Save' }).click();
      await saved(page, { name: 'Pay', turns: 'bob-ortiz' });
    });

    it('show what is wrong at the field, and keep the rest as it was', async () => {
      const [form, page] = await openForm('chen');
      const turns = form.getByRole('combobox', { name: 'Who takes turns?' });
      await form.getByRole('button', { name: 'Save' }).click();
      await form.getByRole('alert').waitFor();
      expect(await turns.getAttribute('aria-invalid')).toBe('true');
      await turns.fill('chen');
      await form.getByRole('option', { name: 'Chen Wei' }).click();
      await form.getByText('Week 1: Chen Wei').waitFor();
      await form.getByLabel('Name').fill('No');
      await form.getByRole('button', { name: 'Save' }).click();
      await form.getByText('Say a little more.').waitFor();
      expect(await chips(form)).toEqual(['Chen Wei']);
      await form.getByLabel('Name').fill('Now');
      await form.getByRole('button', { name: 'Save' }).click();
      await saved(page, { name: 'Now', turns: 'chen-wei' });
    });

    it('show what they are answered with, however far down they were sent off', async () => {
      const [form] = await openForm('alice', { viewport: { width: 1100, height: 360 } });
      await form.getByLabel('Name').fill('Preview');
      await form.getByRole('combobox', { name: 'Who takes turns?' }).fill('chen');
      await form.getByRole('option', { name: 'Chen Wei' }).click();
      await form.getByText('Week 1: Chen Wei').waitFor({ state: 'attached' });
      const heading = form.getByRole('heading', { name: 'The next shifts' });
      await form.getByRole('checkbox', { name: 'Yes' }).check();
      expect(await isInSight(heading)).toBe(false);
      await form.getByRole('button', { name: 'Save' }).click();
      await expect.poll(() => isInSight(heading)).toBe(true);
      expect(await form.getByLabel('Name').inputValue()).toBe('Preview, shown');
    });

    it('fit a phone, with room for a finger', async () => {
      const [form, page] = await openForm('dana', PHONE);
      const turns = form.getByRole('combobox', { name: 'Who takes turns?' });
      for (const who of ['Chen Wei', 'Bob Ortiz', 'Alice Ng']) {
        await turns.tap();
        await turns.fill(who);
        await form.getByRole('option', { name: who }).tap();
      }
      await form.getByText('Week 3: Alice Ng').waitFor();
      await turns.tap();
      const option = form.getByRole('option').first();
      await option.waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
      for (const part of [option, turns, form.locator('.chip').last()]) {
        const box = await part.boundingBox();
        expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
      }
      expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(40);
      await form.getByRole('button', { name: /^(Remove|Elimină:) Bob Ortiz/ }).tap();
      expect(await chips(form)).toEqual(['Chen Wei', 'Alice Ng']);
    });
  },
);

/** Whether it stands in what is seen of the form, above its buttons. */
function isInSight(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const body = element.closest('.dialog-body')?.getBoundingClientRect();
    return body !== undefined && top >= body.top - 1 && bottom <= body.bottom + 1;
  });
}

/** Who was chosen, in order. */
function chips(form: Locator): Promise<string[]> {
  return form.locator('.chip-label').allTextContents();
}
