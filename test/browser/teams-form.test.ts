import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Form, FormValues, Option } from '../../src/chat/form.ts';
import { type Message, plain } from '../../src/chat/message.ts';
import type { Reply } from '../../src/chat/reply.ts';
import type { Dialogue } from '../../src/dialogue/dialogue.ts';
import { openWorkspace, person, smallCompany } from '../adapters/local/workspace-fixture.ts';
import { findChromium, launchChromium } from './chromium.ts';

const chromium = await findChromium();
const name = 'a form in the Teams-like client, in a browser';

const TESTERS = ['ann', 'ben', 'cem', 'dov'];

const EDIT = { type: 'edit-form', noun: 'rotation', id: 'payroll' } as const;
const ZONES: readonly Option[] = [
  'Europe/Berlin',
  'Europe/Chișinău',
  ...Array.from({ length: 12 }, (_, n) => `Etc/${n}`),
].map((zone) => ({ label: zone, value: zone }));
const PEOPLE: readonly Option[] = ['Alice Ng', 'Bob Ortiz', 'Bobbi Ray', 'Chen Wei'].map((label) => ({
  label,
  value: label.split(' ')[0]?.toLowerCase() ?? '',
}));

const FORM: Form = {
  title: 'Payroll',
  submitLabel: 'Save',
  cancelLabel: 'Cancel',
  action: EDIT,
  fields: [
    {
      type: 'search',
      name: 'turns',
      label: 'Who takes turns?',
      source: 'people',
      initial: PEOPLE.slice(3),
      many: true,
      placeholder: 'Type a name',
    },
    { type: 'search', name: 'owner', label: 'Owner', source: 'people', initial: PEOPLE.slice(0, 1) },
    { type: 'select', name: 'zone', label: 'Zone', options: ZONES, initial: 'Europe/Berlin' },
    {
      type: 'select',
      name: 'length',
      label: 'Length',
      options: [
        { label: 'A day', value: 'day' },
        { label: 'A week', value: 'week' },
      ],
      initial: 'day',
    },
    { type: 'date', name: 'from', label: 'From', initial: '2031-03-05' },
    {
      type: 'date-time',
      name: 'until',
      label: 'Until',
      initial: Temporal.Instant.from('2031-03-09T08:00:00Z'),
      optional: true,
    },
    { type: 'check', name: 'isPaged', label: 'Ping *them*', initial: false },
  ],
  language: 'en',
  timeZone: 'Europe/Berlin',
};

function said(text: string, more: Partial<Message> = {}): Reply {
  const elements = [{ type: 'text', spans: [plain(text)] }] as const;
  return {
    type: 'say',
    audience: 'everyone-here',
    message: { summary: text, language: 'en', timeZone: 'UTC', elements, ...more },
  };
}

/** Offers the form; the first time that it is sent off it comes back with a preview. */
function dialogue(sent: FormValues[]): Dialogue {
  const button = { type: 'action', label: 'Change', action: EDIT } as const;
  return {
    respond: async (intent) => {
      if (intent.type === 'words')
        return [said('Payroll', { elements: [{ type: 'buttons', buttons: [button] }] })];
      if (intent.type === 'press') return [{ type: 'open-form', form: FORM }];
      if (intent.type !== 'submit') return [];
      sent.push(intent.values);
      if (intent.action.type === 'edit-form' && intent.action.shown) return [said('Saved.')];
      const notice = [
        { type: 'text', spans: [plain('Nobody is on duty on Friday.')], tone: 'warning' } as const,
      ];
      return [{ type: 'open-form', form: { ...FORM, action: { ...EDIT, shown: 'abc' }, notice } }];
    },
    suggest: async ({ text }) =>
      PEOPLE.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase())),
    apologize: () => said('Something broke.'),
  };
}

describe.skipIf(chromium === undefined)(
  chromium ? name : `${name} (skipped: there is no Chromium here)`,
  () => {
    const sent: FormValues[] = [];
    let open: Awaited<ReturnType<typeof openWorkspace>>;
    let browser: Browser;
    const faults: string[] = [];

    beforeAll(async () => {
      // One for each test: a form that one of them leaves open is in nobody else's way.
      const company = smallCompany(TESTERS.map((id) => person(id, `Tester ${id}`)));
      open = await openWorkspace({ dialogue: dialogue(sent), company: () => company });
      await open.workspace.start();
      browser = await launchChromium(chromium ?? '');
    });
    afterAll(async () => {
      await browser?.close();
      await open?.close();
    });
    afterEach(async () => {
      for (const context of browser.contexts()) await context.close();
      sent.splice(0);
      expect(faults.splice(0)).toEqual([]);
    });

    async function opened(
      id: string,
      options: BrowserContextOptions = {},
    ): Promise<{ page: Page; form: Locator }> {
      const context = await browser.newContext({ viewport: { width: 1100, height: 720 }, ...options });
      context.setDefaultTimeout(10_000);
      const page = await context.newPage();
      page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
      page.on('pageerror', (error) => faults.push(String(error)));
      await page.goto(`${open.url}/#/teams/${id}`);
      const direct = page.getByRole('link', { name: 'Pointperson' });
      if (options.viewport?.width && options.viewport.width < 720) await direct.click();
      const field = page.getByRole('textbox').last();
      await field.fill('payroll');
      await field.press('Enter');
      await page.getByRole('button', { name: 'Change' }).last().click();
      const form = page.getByRole('dialog', { name: 'Payroll' });
      await form.getByRole('combobox', { name: 'Who takes turns?' }).waitFor();
      return { page, form };
    }

    it('shows what it begins with in words, and sends it off as it is', async () => {
      const { form } = await opened('ann');
      expect(await form.getByRole('list').getByText('Chen Wei').count()).toBe(1);
      expect(await form.getByRole('combobox', { name: 'Owner' }).inputValue()).toBe('Alice Ng');
      expect(await form.getByRole('combobox', { name: 'Zone' }).inputValue()).toBe('Europe/Berlin');
      expect(await form.getByRole('checkbox', { name: 'Ping *them*' }).isChecked()).toBe(false);
      await form.getByRole('button', { name: 'Save' }).click();
      await form.getByText('Nobody is on duty on Friday.').waitFor();
      expect(sent).toEqual([
        {
          turns: 'chen',
          owner: 'alice',
          zone: 'Europe/Berlin',
          length: 'day',
          from: '2031-03-05',
          until: '2031-03-09T08:00:00Z',
        },
      ]);
    });

    it('is filled in by keyboard alone, comes back with a preview, and then goes through', async () => {
      const { page, form } = await opened('ben');
      const turns = form.getByRole('combobox', { name: 'Who takes turns?' });
      expect(await turns.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.type('bob');
      await form.getByRole('option', { name: 'Bobbi Ray' }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await form.getByRole('list').getByText('Bobbi Ray').waitFor();
      await form.getByRole('button', { name: /Chen Wei/ }).press('Enter');
      await form.getByRole('combobox', { name: 'Zone' }).fill('chisinau');
      await form.getByRole('option', { name: 'Europe/Chișinău' }).waitFor();
      await page.keyboard.press('Enter');
      await form.getByRole('combobox', { name: 'Length' }).selectOption('A week');
      await form.getByLabel('From', { exact: true }).fill('2031-04-01');
      await form.getByLabel('Until').first().fill('');
      await form.getByRole('checkbox').press('Space');
      await form.getByRole('button', { name: 'Save' }).press('Enter');
      await form.getByText('Nobody is on duty on Friday.').waitFor();
      expect(sent).toEqual([
        {
          turns: 'bobbi',
          owner: 'alice',
          zone: 'Europe/Chișinău',
          length: 'week',
          from: '2031-04-01',
          isPaged: 'true',
        },
      ]);
      await form.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Saved.').first().waitFor();
      await form.waitFor({ state: 'detached' });
    });

    it('leaves its window open where Escape closes a list', async () => {
      const { page, form } = await opened('cem');
      await form.getByRole('combobox', { name: 'Owner' }).fill('b');
      await form.getByRole('option', { name: 'Bob Ortiz' }).waitFor();
      await page.keyboard.press('Escape');
      await form.getByRole('listbox').waitFor({ state: 'detached' });
      expect(await form.isVisible()).toBe(true);
      expect(await form.getByRole('combobox', { name: 'Owner' }).inputValue()).toBe('Alice Ng');
    });

    it('fits a phone, suggestions and all', async () => {
      const { page, form } = await opened('dov', { viewport: { width: 360, height: 640 }, hasTouch: true });
      await form.getByRole('combobox', { name: 'Who takes turns?' }).tap();
      await form.getByRole('option', { name: 'Bob Ortiz' }).tap();
      await form.getByRole('list').getByText('Bob Ortiz').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      expect(await form.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    });
  },
);
