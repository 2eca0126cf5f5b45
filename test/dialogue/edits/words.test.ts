import { describe, expect, it } from 'vitest';
import { personId } from '../../../src/kernel/ids.ts';
import { saidIn } from '../../support/talk.ts';
import { actionOf, filled, formIn, labelsOf, messageIn, office } from './company.ts';

describe('words that change the directory', () => {
  it.each([
    ['new topic', 'New topic'],
    ['новая тема', 'New topic'],
    ['adaugă departament', 'New department'],
    ['thêm phòng ban', 'New department'],
    ['nova pessoa', 'New person'],
    ['New UPDATE', 'New update'],
  ])('opens a form for %s', async (words, title) => {
    expect(formIn(await office().at('ada').type(words)).title).toBe(title);
  });

  it('takes the name that follows along', async () => {
    const form = formIn(await office().at('ada').type('new topic Parking places'));

    expect(form.fields[0]).toMatchObject({ name: 'name', initial: 'Parking places' });
  });

  it('asks what is to be added, of what the asker may add', async () => {
    const { at } = office();

    expect(labelsOf(messageIn(await at('ada').type('new')))).toEqual([
      'Topic',
      'Rotation',
      'Department',
      'Person',
      'Update',
    ]);
    expect(labelsOf(messageIn(await at('olga').type('new')))).toEqual(['Topic', 'Rotation', 'Update']);
    expect(saidIn(await at('bob').type('new'))).toMatch(/You can ask: .*Ada Admin/);
  });

  it.each([
    'new laptop',
    'edit video',
    'remove wallpaper',
    'history lessons',
    'undo stuff',
    'settings of my phone',
    'language courses',
    'import taxes',
    'export duties',
    'new topicality',
    'edit payrol',
  ])('looks up “%s”, which names nothing of the directory', async (words) => {
    const said = saidIn(await office().at('ada').type(words));

    expect(said).toContain(`“${words}”`);
  });

  it.each([
    ['edit payroll', 'Topic', 'Payroll'],
    ['edit WAGES', 'Topic', 'Payroll'],
    ['изменить зарплата', 'Topic', 'Payroll'],
    ['edit topic payroll', 'Topic', 'Payroll'],
    ['edit hr', 'Department', 'HR'],
    ['edit bob', 'Person', 'Bob Builder'],
    ['edit ada@example.com', 'Person', 'Ada Admin'],
    ['edit weekly roster', 'Update', 'Weekly roster'],
    ['edit organization', 'Organization', 'Northwind'],
    ['editar empresa', 'Organization', 'Northwind'],
  ])('opens the form of what is meant by %s', async (words, title, name) => {
    const form = formIn(await office().at('ada').type(words));

    expect(form.title).toBe(title);
    expect(form.intro).toEqual([{ type: 'bold', text: name }]);
    expect(filled(form)['name']).toBe(name);
  });

  it('lists what somebody looks after, by kind, each a press away', async () => {
    const { at } = office();
    const olga = at('olga');
    const list = messageIn(await olga.type('edit'));

    expect(labelsOf(list)).toEqual(['Payroll', 'Pensions', 'Rotation', 'Update']);
    expect(formIn(await olga.press(actionOf(list, 'Pensions'))).intro).toEqual([
      { type: 'bold', text: 'Pensions' },
    ]);
    const updates = messageIn(await olga.press(actionOf(list, 'Update')));
    expect(labelsOf(updates)).toContain('Weekly roster');
    expect(saidIn(await at('bob').type('edit'))).toContain('nothing here that you look after');
  });

  it('shows a topic’s owner the ways to change it, and nobody else', async () => {
    const { at } = office();

    expect(labelsOf(messageIn(await at('olga').type('about payroll')))).toEqual(
      expect.arrayContaining(['Edit…', 'History']),
    );
    expect(labelsOf(messageIn(await at('bob').type('about payroll')))).not.toContain('Edit…');
    const channel = { kind: 'channel', id: 'C1' } as const;
    const said = await at('olga', { conversation: channel }).type('about payroll', 'mention');
    expect(labelsOf(messageIn(said))).not.toContain('Edit…');
  });

  it('shows a thing as it stands in the directory file to whom it belongs', async () => {
    const { at } = office();
    const message = messageIn(await at('olga').type('export payroll'));

    expect(message.elements.at(-1)).toMatchObject({ type: 'text', tone: 'code' });
    expect(saidIn(await at('olga').type('export payroll'))).toContain(
      'topics:\n  - id: payroll\n    name: Payroll',
    );
    expect(saidIn(await at('bob').type('export payroll'))).toContain(
      'These people can: Olga Owner and Ada Admin',
    );
  });

  it.each([
    ['language ru', 'Теперь я отвечаю вам по-русски.'],
    ['язык română', 'De acum vă răspund în română.'],
    ['language Vietnamese', 'Từ giờ tôi sẽ trả lời bạn bằng tiếng Việt.'],
    ['idioma português', 'A partir de agora respondo a você em português.'],
  ])('answers in the language that is asked for: %s', async (words, said) => {
    const { at } = office();

    expect(saidIn(await at('bob').type(words))).toContain(said);
  });

  it('lets people choose a language, and change their mind', async () => {
    const { at, content } = office();
    const bob = at('bob');
    const choice = messageIn(await bob.type('language'));

    const set = messageIn(await bob.press(actionOf(choice, 'Русский')));
    expect((await content()).directory.people.get(personId('bob'))?.language).toBe('ru');
    expect(saidIn(await bob.type('настройки'))).toBe('Мои настройки');
    await bob.press(actionOf(set, 'Отменить'));
    expect((await content()).directory.people.get(personId('bob'))?.language).toBeUndefined();
  });

  it.each(['remove', 'history', 'export'])('asks for a name after %s', async (verb) => {
    expect(saidIn(await office().at('ada').type(verb))).toBe(
      `Tell me what it is about, for example ${verb} payroll.`,
    );
  });

  it('tells whoever is not in the directory who can add them', async () => {
    const said = saidIn(await office().at('nobody').type('settings'));

    expect(said).toContain('You are not in the directory yet');
    expect(said).toContain('Ada Admin');
    expect(saidIn(await office().at('nobody').type('edit payroll'))).toContain(
      'You are not in the directory yet',
    );
    expect(saidIn(await office().at('nobody').type('new laptop'))).toContain('“new laptop”');
  });
});
