import { describe, expect, it } from 'vitest';
import type { Database } from '../../../db/database.ts';
import { encodeAction } from '../../../src/chat/actions.ts';
import { plainText } from '../../../src/chat/plain-text.ts';
import { personId } from '../../../src/kernel/ids.ts';
import { person, rotation } from '../../support/company.ts';
import { saidIn } from '../../support/talk.ts';
import { actionOf, COMPANY, filled, formIn, labelsOf, messageIn, NOW, office } from './company.ts';

function gapsIn(database: Database) {
  return database.unitOfWork.run(({ gaps }) => gaps.openSince(NOW.subtract({ hours: 999 })));
}

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
    'language courses abroad',
    'import taxes',
    'export duties',
    'new topicality',
    'edit pa',
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

  it.each([
    ['edit payrol', ['Topic: Payroll', 'Rotation: Payroll desk'], 'edit-form'],
    ['remove payrol', ['Topic: Payroll', 'Rotation: Payroll desk'], 'remove-form'],
    ['history payrol', ['Topic: Payroll', 'Rotation: Payroll desk'], 'history'],
    ['edit topic pensoins', ['Topic: Pensions'], 'edit-form'],
  ])('offers for “%s” what is called nearly so', async (words, labels, type) => {
    const { at, database } = office();
    const message = messageIn(await at('olga').type(words));

    expect(labelsOf(message)).toEqual(labels);
    expect(actionOf(message, labels[0] ?? '')).toMatchObject({ type, noun: 'topic' });
    expect(await gapsIn(database)).toEqual([]);
    expect(labelsOf(messageIn(await at('bob').type('edit payrol')))).not.toContain('Topic: Payroll');
  });

  it('exports what is called nearly so where it is one thing', async () => {
    expect(saidIn(await office().at('olga').type('export pensoins'))).toContain('id: pensions');
  });

  it('lists the languages there are for one that is none of them', async () => {
    const { at, database } = office();
    const message = messageIn(await at('bob').type('language klingon'));

    expect(plainText(message)).toContain('I don’t speak “klingon”.');
    expect(labelsOf(message)).toHaveLength(5);
    expect(await gapsIn(database)).toEqual([]);
  });

  it('shows the help to whoever asks about a command that is none', async () => {
    const { at, database } = office();

    expect(saidIn(await at('bob').type('help blah'))).toContain('I know no command “blah”.');
    expect(await gapsIn(database)).toEqual([]);
    expect(saidIn(await at('bob').type('help travel'))).toContain('HR');
  });

  it.each(['edit payroll', 'remove payroll', 'undo payroll'])(
    'refuses “%s” at once where none of what is called so is the asker’s',
    async (words) => {
      const { rotations } = COMPANY;
      const desk = { ...rotation('payroll', ['bob'], { name: 'Payroll' }), ownerIds: [personId('max')] };
      const { at } = office({ ...COMPANY, rotations: new Map([...rotations, [desk.id, desk]]) });

      const said = saidIn(await at('bob').type(words));
      expect(said).toMatch(/not yours to change.*Olga Owner.*Max Manager/s);
      expect(labelsOf(messageIn(await at('ada').type(words)))).toHaveLength(2);
    },
  );

  it('offers to remove the rotation, too, that answered for the removed topic alone', async () => {
    const bare = { ...COMPANY, updates: new Map() };
    const { directory } = bare;
    const { pensions: _, ...topics } = Object.fromEntries(directory.topics);
    const alone = { ...directory, topics: new Map(Object.values(topics).map((one) => [one.id, one])) };
    const { at } = office({ ...bare, directory: alone });
    const form = formIn(await at('ada').type('remove topic payroll'));
    const removed = messageIn(await at('ada').submit(form.action, {}));

    expect(plainText(removed)).toContain('The rotation Payroll desk stays');
    expect(actionOf(removed, 'Remove Payroll desk…')).toEqual({
      type: 'remove-form',
      noun: 'rotation',
      id: 'payroll-desk',
    });
  });

  it('shows after “history” alone the latest changes of what the asker looks after', async () => {
    const { at } = office();
    expect(saidIn(await at('olga').type('history'))).toContain('Nothing of what you look after');
    const form = formIn(await at('olga').type('edit payroll'));
    await at('olga').submit(form.action, { ...filled(form), name: 'Pay' });

    expect(saidIn(await at('olga').type('history'))).toMatch(
      /Topic: Pay\n.*Olga Owner.*Name: Payroll → Pay/s,
    );
    expect(saidIn(await at('max').type('history'))).not.toContain('Pay');
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

  it('turns to the last page of more people than anybody has', async () => {
    const people = new Map(COMPANY.directory.people);
    for (let n = 0; n < 10_020; n += 1) people.set(personId(`p${n}`), person(`p${n}`));
    const ada = office({ ...COMPANY, directory: { ...COMPANY.directory, people } }).at('ada');
    const last = messageIn(await ada.press({ type: 'edit-list', noun: 'person', page: 1_002 }));

    const before = encodeAction(actionOf(last, 'Previous'));
    expect(before).toContain('1001');
    expect(labelsOf(last)).not.toContain('More');
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

  it.each(['remove', 'export'])('asks for a name after %s', async (verb) => {
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
