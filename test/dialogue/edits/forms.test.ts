import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/chat/languages/language.ts';
import { plainText } from '../../../src/chat/plain-text.ts';
import type { Reply } from '../../../src/chat/reply.ts';
import { departmentId, personId, topicId, updateId } from '../../../src/kernel/ids.ts';
import { department, person } from '../../support/company.ts';
import { saidIn } from '../../support/talk.ts';
import { actionOf, COMPANY, filled, formIn, labelsOf, messageIn, office, speaking } from './company.ts';

/** The faults, by the field at which they stand. */
function faultsIn(replies: readonly Reply[]): Readonly<Record<string, string>> {
  const [reply] = replies;
  if (reply?.type !== 'field-errors') throw new Error(`No faults in ${JSON.stringify(replies)}`);
  return Object.fromEntries(reply.errors.map(({ field, text }) => [field, text]));
}

type Person = ReturnType<ReturnType<typeof office>['at']>;

/** Opens a form by words and submits it with these values changed. */
async function fill(person: Person, words: string, values: Readonly<Record<string, string>>) {
  const form = formIn(await person.type(words));
  return person.submit(form.action, { ...filled(form), ...values });
}

describe('forms of the directory', () => {
  it('make a topic of what was filled in, and offer to go on', async () => {
    const { at, content } = office();
    const olga = at('olga');
    const replies = await fill(olga, 'new topic', {
      name: 'Parking places',
      contact: 'person:bob,person:ada',
      aliases: 'garage, car park; bikes\ngarage,',
      respondWithinMinutes: '1h30m',
      answer: 'Ask at the gate.',
      parentId: 'travel',
    });

    expect((await content()).directory.topics.get(topicId('parking-places'))).toMatchObject({
      name: 'Parking places',
      contact: { type: 'people', personIds: ['bob', 'ada'] },
      aliases: ['garage', 'car park', 'bikes'],
      respondWithinMinutes: 90,
      answer: 'Ask at the gate.',
      parentId: 'travel',
      ownerIds: ['olga'],
    });
    const said = messageIn(replies);
    expect(plainText(said)).toContain('Added: Parking places.');
    expect(plainText(said)).toContain('Replies within: 90 minutes');
    expect(plainText(said)).toContain('Other names: “garage”, “car park”, “bikes”');
    // What a new topic does not have is not worth a line.
    expect(plainText(said)).not.toContain('–');
    expect(actionOf(said, 'Make a rotation for it…')).toMatchObject({ name: 'Parking places rotation' });
    expect(labelsOf(said)).toEqual([
      'Make a rotation for it…',
      'Undo',
      'Edit…',
      'More fields…',
      'Escalation…',
      'About',
      'Русский…',
      'Română…',
      'Tiếng Việt…',
      'Português (Brasil)…',
    ]);
  });

  it('change nothing that was left as it stood, however the platform gives it back', async () => {
    const { at, content } = office();
    const form = formIn(await at('olga').type('edit payroll'));
    const given = Object.fromEntries(
      Object.entries(filled(form)).map(([name, text]) => [name, text.trim().replaceAll('\n', '\r\n')]),
    );

    const replies = await at('olga').submit(form.action, given);

    expect(saidIn(replies)).toContain('Nothing was changed: Payroll.');
    expect((await content()).directory.topics.get(topicId('payroll'))).toEqual(
      COMPANY.directory.topics.get(topicId('payroll')),
    );
  });

  it('say of each field what it was and is', async () => {
    const replies = await fill(office().at('olga'), 'edit payroll', {
      name: 'Pay',
      aliases: 'wages\nsalary',
      contact: 'person:bob',
      description: '',
    });

    const said = saidIn(replies);
    expect(said).toContain('Saved: Pay.');
    expect(said).toContain('Name: Payroll → Pay');
    expect(said).toContain('Who answers: Payroll desk (rotation) → Bob Builder');
    expect(said).toContain('Description: Payslips and bonuses. → –');
    expect(said).toContain('Other names: + “salary”');
  });

  it('hold the other parts of a topic: owners, hours, links, checks, who answers then', async () => {
    const { at, content } = office();
    const olga = at('olga');
    const saved = messageIn(await fill(olga, 'edit payroll', {}));
    const more = formIn(await olga.press(actionOf(saved, 'More fields…')));

    await olga.submit(more.action, {
      ...filled(more),
      ownerIds: 'olga,max',
      hours: 'mon-fri 09:00-18:00; sat 10:00-14:00',
      timeZone: 'Europe/Lisbon',
      links: 'Hand book https://example.com/hb\nhttps://pay.example.com',
      verifyEveryDays: '90',
      fallback: 'department:hr,person:bob',
      urgent: 'true',
    });

    expect((await content()).directory.topics.get(topicId('payroll'))).toMatchObject({
      ownerIds: ['olga', 'max'],
      hours: [
        { weekdays: [1, 2, 3, 4, 5], startMinute: 540, endMinute: 1080 },
        { weekdays: [6], startMinute: 600, endMinute: 840 },
      ],
      timeZone: 'Europe/Lisbon',
      links: [
        { title: 'Hand book', url: 'https://example.com/hb' },
        { title: 'https://pay.example.com', url: 'https://pay.example.com' },
      ],
      verifyEveryDays: 90,
      fallback: [
        { type: 'department', departmentId: 'hr' },
        { type: 'person', personId: 'bob' },
      ],
      urgent: true,
    });
  });

  it('hold the escalation, step by step, and other languages', async () => {
    const { at, content } = office();
    const olga = at('olga');
    const saved = messageIn(await fill(olga, 'edit payroll', {}));
    const steps = formIn(await olga.press(actionOf(saved, 'Escalation…')));
    const half = await olga.submit(steps.action, {
      after1: '15m',
      to2: 'manager',
      after3: 'soon',
      to3: 'again',
    });
    expect(faultsIn(half)).toMatchObject({
      to1: 'Please choose something here.',
      after2: expect.stringContaining('Example: 4h'),
      after3: expect.stringContaining('Example: 4h'),
    });
    await olga.submit(steps.action, { after1: '15m', to1: 'backup', after3: '1h', to3: 'manager' });
    const vietnamese = formIn(await olga.press(actionOf(saved, 'Tiếng Việt…')));
    await olga.submit(vietnamese.action, { name: 'Lương', aliases: 'tiền lương' });
    const russian = formIn(await olga.press(actionOf(saved, 'Русский…')));
    expect(filled(russian)['name']).toBe('Зарплата');
    await olga.submit(russian.action, {});

    expect((await content()).directory.topics.get(topicId('payroll'))).toMatchObject({
      escalation: [
        { afterMinutes: 15, to: 'backup' },
        { afterMinutes: 60, to: 'manager' },
      ],
      translations: { vi: { name: 'Lương', aliases: ['tiền lương'] } },
    });
    expect(
      Object.keys((await content()).directory.topics.get(topicId('payroll'))?.translations ?? {}),
    ).toEqual(['vi']);
  });

  it('make departments, people and updates, and change the company', async () => {
    const { at, content } = office();
    const ada = at('ada');
    await fill(ada, 'new department', {
      name: 'IT',
      email: 'it@example.com',
      memberIds: 'bob',
      managerId: 'olga',
    });
    await fill(ada, 'new person', { name: 'Zoë Žák', email: 'zoe@example.com', language: 'ro' });
    const channel = at('ada', { conversation: { kind: 'channel', id: 'C0NEWS' } });
    const update = formIn(await channel.type('new update', 'command'));
    expect(filled(update)['channels']).toBe('slack:C0NEWS');
    await channel.submit(update.action, {
      ...filled(update),
      name: 'News',
      kind: 'message',
      cron: '0 9 * * mon',
      text: 'Hi',
    });
    await fill(ada, 'edit organization', { language: 'ru', guests: 'true' });

    const { directory, updates } = await content();
    expect(directory.departments.get(departmentId('it'))).toMatchObject({
      memberIds: ['bob'],
      managerId: 'olga',
    });
    expect(directory.people.get(personId('zoe-zak'))).toMatchObject({ name: 'Zoë Žák', language: 'ro' });
    expect(updates.get(updateId('news'))).toMatchObject({
      kind: 'message',
      channels: [{ platform: 'slack', id: 'C0NEWS' }],
    });
    expect(directory.organization).toMatchObject({ language: 'ru', guests: true, name: 'Northwind' });
  });

  it('let everybody change their own settings, and nobody else’s', async () => {
    const { at, content } = office();
    const bob = at('bob');
    const form = formIn(await bob.type('settings'));
    expect(form.fields.map(({ name }) => name)).toEqual(['language', 'timeZone', 'hours', 'phone', 'pingOn']);

    const replies = await bob.submit(form.action, { language: 'ro', phone: '+40 1', pingOn: 'teams' });

    expect(saidIn(replies)).toContain('Salvat: Bob Builder.');
    expect((await content()).directory.people.get(personId('bob'))).toMatchObject({
      language: 'ro',
      pingOn: 'teams',
    });
    expect(formIn(await bob.type('edit bob')).title).toBe('Setările mele');
    expect(saidIn(await bob.type('edit max'))).toContain('Ada Admin');
    expect(formIn(await at('olga').type('settings')).fields.map(({ name }) => name)).not.toContain('pingOn');
  });

  it('say nothing of somebody’s settings where others read along', async () => {
    const place = {
      conversation: { kind: 'channel', id: '19:x' },
      capabilities: { onlyYou: false, slashCommand: false },
    } as const;
    const bob = office().at('bob', place);
    const form = formIn(await bob.type('settings', 'mention'));

    expect(saidIn(await bob.submit(form.action, { phone: '+40 1' }))).toBe('Saved.');
  });

  it('are refused to whoever has no say, who is told who has', async () => {
    const { at } = office();

    expect(saidIn(await at('bob').type('edit payroll'))).toBe(
      'Sorry, this is not yours to change. These people can: Olga Owner and Ada Admin.',
    );
    expect(saidIn(await at('olga').type('new department'))).toContain('Ada Admin');
    const form = formIn(await at('olga').type('edit payroll'));
    expect(saidIn(await at('bob').submit(form.action, { ...filled(form), name: 'Mine' }))).toContain(
      'Olga Owner',
    );
  });

  it.each(LANGUAGES)('say what is wrong at each field, all at once, in %s', async (language) => {
    const { at } = office(speaking(language));
    const olga = at('olga');
    const form = formIn(await olga.type('edit payroll'));
    const replies = await olga.submit(form.action, {
      name: '!',
      contact: 'person:bob,rotation:payroll-desk',
      respondWithinMinutes: 'soon',
    });
    const faults = faultsIn(replies);

    expect(Object.keys(faults)).toEqual(['name', 'contact', 'respondWithinMinutes']);
    expect(faults['respondWithinMinutes']).toContain('4h');
    expect(new Set(Object.values(faults)).size).toBe(3);
    const [reply] = replies;
    expect(reply?.type === 'field-errors' && reply.form && filled(reply.form)).toMatchObject({
      name: '!',
      respondWithinMinutes: 'soon',
    });
  });

  it.each([
    ['edit payroll', { name: 'Travel' }, { name: '“Travel” is a name of “Travel” already.' }],
    [
      'edit payroll',
      { parentId: 'pensions' },
      { parentId: 'This would go in a circle: Pensions → Payroll → Pensions' },
    ],
    ['edit payroll', { contact: 'person:gone' }, { contact: '“gone” is no longer in the directory.' }],
    [
      'edit olga',
      { email: 'ADA@example.com' },
      { email: expect.stringContaining('Ada Admin has the same one') },
    ],
    [
      'edit olga',
      { timeZone: 'Europe/Berlim' },
      { timeZone: expect.stringContaining('Did you mean Europe/Berlin?') },
    ],
    ['edit olga', { hours: 'mon 9:00-9:00' }, { hours: expect.stringContaining('00:00-24:00') }],
    ['edit olga', { slackUserId: '@olga' }, { slackUserId: expect.stringContaining('Copy member ID') }],
    [
      'edit organization',
      { adminIds: '' },
      { adminIds: expect.stringContaining('name another admin first') },
    ],
    ['edit organization', { holidays: 'Germany' }, { holidays: expect.stringContaining('DE-BE') }],
    ['edit weekly', { cron: 'mondays' }, { cron: expect.stringContaining('0 9 * * mon') }],
  ])('refuse what the directory could not hold: %s with %j', async (words, values, faults) => {
    expect(faultsIn(await fill(office().at('ada'), words, values))).toEqual(faults);
  });
});

describe('a form that somebody else was faster with', () => {
  it('shows both, and saves once that was seen', async () => {
    const { at, content, moveOn } = office();
    const form = formIn(await at('olga').type('edit payroll'));
    await fill(at('ada'), 'edit payroll', { name: 'Wages and pay', description: 'All of it' });
    moveOn();

    const conflict = formIn(await at('olga').submit(form.action, { ...filled(form), name: 'Pay' }));

    const notice = plainText({
      summary: '',
      language: 'en',
      timeZone: 'UTC',
      elements: conflict.notice ?? [],
    });
    expect(notice).toContain('Ada Admin changed the same meanwhile');
    expect(notice).toContain('Name: Now: Wages and pay\nYours: Pay');
    // What was not touched is as it stands now, so that saving again does not undo what the other did besides.
    expect(filled(conflict)).toMatchObject({ name: 'Pay', description: 'All of it' });
    expect((await content()).directory.topics.get(topicId('payroll'))?.name).toBe('Wages and pay');

    expect(saidIn(await at('olga').submit(conflict.action, filled(conflict)))).toContain(
      'Wages and pay → Pay',
    );
    expect((await content()).directory.topics.get(topicId('payroll'))).toMatchObject({
      name: 'Pay',
      description: 'All of it',
    });
  });

  it('shows of long texts and lists the part in which they differ', async () => {
    const { at } = office();
    const long = 'Everything about pay. '.repeat(30);
    await fill(at('ada'), 'edit payroll', { answer: `${long}Ask at the desk.` });
    const form = formIn(await at('olga').type('edit payroll'));
    await fill(at('ada'), 'edit payroll', { answer: `${long}Ask Ada.` });
    const mine = { ...filled(form), answer: `${long}Ask Olga.` };

    const { notice = [] } = formIn(await at('olga').submit(form.action, mine));
    const said = plainText({ summary: '', language: 'en', timeZone: 'UTC', elements: notice });
    expect(said).toMatch(/Now: … .*Ask Ada\.\nYours: … .*Ask Olga\./);
  });

  it('keeps what the other changed besides, and says so', async () => {
    const { at, content } = office();
    const form = formIn(await at('olga').type('edit payroll'));
    await fill(at('ada'), 'edit payroll', { description: 'All of it' });

    const said = saidIn(await at('olga').submit(form.action, { ...filled(form), name: 'Pay' }));

    expect(said).toContain('Somebody else changed this meanwhile, and it stays: Description.');
    expect((await content()).directory.topics.get(topicId('payroll'))).toMatchObject({
      name: 'Pay',
      description: 'All of it',
    });
  });

  it('has no field for more people than a list on Slack begins with, and leaves them as they are', async () => {
    const ids = Array.from({ length: 101 }, (_, n) => personId(`p${n}`));
    const { directory } = COMPANY;
    const crowd = department('crowd', { name: 'Crowd', managerId: personId('max'), memberIds: ids });
    const { at, content } = office({
      ...COMPANY,
      directory: {
        ...directory,
        people: new Map([...directory.people, ...ids.map((id) => [id, person(id)] as const)]),
        departments: new Map([...directory.departments, [crowd.id, crowd]]),
      },
    });
    const form = formIn(await at('max').type('edit Crowd'));
    expect(form.fields.map(({ name }) => name)).not.toContain('memberIds');
    await at('max').submit(form.action, { ...filled(form), name: 'Many' });
    expect((await content()).directory.departments.get(crowd.id)).toEqual({ ...crowd, name: 'Many' });
  });

  it('says that the thing is gone', async () => {
    const { at } = office();
    const form = formIn(await at('olga').type('edit pensions'));
    const remove = formIn(await at('ada').type('remove pensions'));
    await at('ada').submit(remove.action, {});

    expect(saidIn(await at('olga').submit(form.action, filled(form)))).toBe(
      'This is no longer in the directory.',
    );
  });
});
