import { describe, expect, it } from 'vitest';
import type { Form } from '../../../src/chat/form.ts';
import { plainText } from '../../../src/chat/plain-text.ts';
import { personId } from '../../../src/kernel/ids.ts';
import { saidIn } from '../../support/talk.ts';
import { filled, formIn, messageIn, office, speaking } from './company.ts';

/** As they come from a spreadsheet: with tabs between, and line breaks as the platform likes them. */
const ROWS =
  'Name\tEmail\tPhone\tDesk\r\nBob Builder\tbob@example.com\t+1 555\t7\r\nChen Wei\tchen@example.com\t\t';

type Person = ReturnType<ReturnType<typeof office>['at']>;

/** Opens the form and pastes the rows. */
async function paste(person: Person, rows: string, kind?: string) {
  const form = formIn(await person.type('import'));
  return person.submit(form.action, { rows, ...(kind !== undefined && { kind }) });
}

function noticeOf({ notice = [] }: Form): string {
  return plainText({ summary: '', elements: notice, language: 'en', timeZone: 'UTC' });
}

describe('rows of a spreadsheet in chat', () => {
  it('are brought in once what they would change was shown', async () => {
    const { at, content, database } = office();
    const ada = at('ada');
    const before = await content();

    const form = formIn(await paste(ada, ROWS));
    expect(await content()).toEqual(before);
    expect(noticeOf(form)).toContain('New: 1 · changed: 1 · the same as now: 0');
    expect(noticeOf(form)).toContain('Bob Builder · Email: bob@example.com; Phone: +1 555');
    expect(noticeOf(form)).toContain('+ Person: Chen Wei');
    expect(noticeOf(form)).toContain('I leave these columns aside: Desk');
    expect(form.submitLabel).toBe('Bring in');

    const said = messageIn(await ada.submit(form.action, filled(form)));
    expect(plainText(said)).toContain('Brought in. New: 1 · changed: 1');
    expect((await content()).directory.people.get(personId('bob'))).toMatchObject({ phone: '+1 555' });
    const [edit] = await database.unitOfWork.run(({ edits }) => edits.latest(1));
    expect(edit?.author).toEqual({ way: 'csv', platform: 'slack', personId: 'ada' });

    const again = formIn(await paste(ada, ROWS));
    expect(noticeOf(again)).toContain('There is nothing to bring in.');
    expect(again.action).toEqual({ type: 'import-form' });
  });

  it('are shown again where they were edited, or somebody changed the same meanwhile', async () => {
    const { at, content } = office();
    const ada = at('ada');
    const form = formIn(await paste(ada, ROWS));

    const other = formIn(await ada.submit(form.action, { rows: ROWS.replace('+1 555', '+1 777') }));
    expect(noticeOf(other)).toContain('+1 777');
    expect(noticeOf(other)).not.toContain('meanwhile');

    const settings = formIn(await at('bob').type('settings'));
    await at('bob').submit(settings.action, { ...filled(settings), phone: '+1 999' });
    const changed = formIn(await ada.submit(form.action, filled(form)));
    expect(noticeOf(changed)).toContain('Somebody changed the directory meanwhile.');
    expect(noticeOf(changed)).toContain('+1 999 → +1 555');
    expect((await content()).directory.people.get(personId('bob'))?.phone).toBe('+1 999');
    await ada.submit(changed.action, filled(changed));
    expect((await content()).directory.people.get(personId('bob'))?.phone).toBe('+1 555');
  });

  it('that can’t be read stay out, each told by its line in the reader’s language', async () => {
    const { at, content } = office(speaking('ru'));
    const rows = 'имя,почта,руководитель\nИра,ira@example.com,Никто\nЛев,lev,\nЮля,julia@example.com,ada\n';
    const form = formIn(await paste(at('ada'), rows, 'people'));
    expect(noticeOf(form)).toContain('Не вносятся 2 строки:');
    expect(noticeOf(form)).toContain(
      'Строка 2, Руководитель: Я не знаю никого и ничего с названием «Никто».',
    );
    expect(noticeOf(form)).toContain('Строка 3, ');
    expect(noticeOf(form)).not.toContain('there is no');

    const said = saidIn(await at('ada').submit(form.action, filled(form)));
    expect(said).toContain('Внесено. Новых: 1');
    expect(said).toContain('Не вносятся 2 строки:');
    const names = [...(await content()).directory.people.values()].map(({ name }) => name);
    expect(names).toContain('Юля');
    expect(names).not.toContain('Ира');
  });

  it.each([
    ['', 'Please paste rows here'],
    ['a,b,c\n1,2,3', 'The first row does not say what the columns are.'],
    ['name,email\n"Bob,bob@example.com', 'the quotation marks do not match'],
    ['x'.repeat(3_001), 'At most 3,000 characters'],
  ])('are refused beside the field: %.20s', async (rows, fault) => {
    const [reply] = await paste(office().at('ada'), rows);
    expect(reply).toMatchObject({
      type: 'field-errors',
      errors: [{ field: 'rows', text: expect.stringContaining(fault) }],
      form: { action: { type: 'import-form' } },
    });
  });

  it('are for admins, who are named', async () => {
    const { at, content } = office();
    const before = await content();
    const said = await at('olga').type('import');
    expect(saidIn(said)).toContain('These people can: Ada Admin');
    const action = { type: 'import-form' } as const;
    expect(saidIn(await at('olga').submit(action, { rows: ROWS }))).toContain('Ada Admin');
    expect(await content()).toEqual(before);
  });

  it('of topics keep what they do not say', async () => {
    const { at, content } = office();
    const form = formIn(await paste(at('ada'), 'topic,owners\nPayroll,Bob Builder; Olga Owner\n'));
    await at('ada').submit(form.action, filled(form));
    const payroll = [...(await content()).directory.topics.values()].find(({ id }) => id === 'payroll');
    expect(payroll).toMatchObject({ ownerIds: ['bob', 'olga'], aliases: ['wages'] });
  });
});
