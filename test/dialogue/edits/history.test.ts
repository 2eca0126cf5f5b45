import { describe, expect, it } from 'vitest';
import { topicId } from '../../../src/kernel/ids.ts';
import { saidIn } from '../../support/talk.ts';
import { actionOf, filled, formIn, labelsOf, messageIn, office } from './company.ts';

type Person = ReturnType<ReturnType<typeof office>['at']>;

async function rename(person: Person, words: string, name: string) {
  const form = formIn(await person.type(words));
  return messageIn(await person.submit(form.action, { ...filled(form), name }));
}

describe('what was changed', () => {
  it('is shown with who, when and from where, latest first, and can be taken back by whom it belongs to', async () => {
    const { at, moveOn } = office();
    await rename(at('ada'), 'edit payroll', 'Wages and pay');
    moveOn();
    await rename(at('olga'), 'edit payroll', 'Pay');

    const history = messageIn(await at('olga').type('history payroll'));
    expect(saidIn([{ type: 'update', message: history }])).toBe(
      [
        'History: Pay',
        'Olga Owner, Wed 5 Aug, 11:05, in Slack',
        'Name: Wages and pay → Pay',
        'Ada Admin, Wed 5 Aug, 11:00, in Slack',
        'Name: Payroll → Wages and pay',
        '[Undo]  [Edit…]  [Remove…]',
      ].join('\n'),
    );
    expect(labelsOf(messageIn(await at('bob').type('history payroll')))).toEqual([]);
  });

  it('turns its pages', async () => {
    const { at } = office();
    for (let count = 1; count <= 13; count += 1) await rename(at('olga'), 'edit payroll', `Pay ${count}`);
    const olga = at('olga');
    const first = messageIn(await olga.type('history payroll'));

    expect(saidIn([{ type: 'update', message: first }])).toContain('Pay 3 → Pay 4');
    expect(saidIn([{ type: 'update', message: first }])).not.toContain('Pay 2 → Pay 3');
    const second = messageIn(await olga.press(actionOf(first, 'More')));
    expect(saidIn([{ type: 'update', message: second }])).toContain('Payroll → Pay 1');
    expect(labelsOf(second)).not.toContain('Undo');
  });

  it('of a person is for themselves and the admins, and nowhere where others read along', async () => {
    const { at } = office();
    const form = formIn(await at('bob').type('settings'));
    await at('bob').submit(form.action, { ...filled(form), phone: '+40 1' });

    expect(saidIn(await at('bob').type('history bob'))).toContain('+40 1');
    expect(saidIn(await at('ada').type('history bob'))).toContain('+40 1');
    expect(saidIn(await at('olga').type('history bob'))).toContain('These people can: Ada Admin.');
    const aloud = {
      conversation: { kind: 'channel', id: '19:x' },
      capabilities: { onlyYou: false, slashCommand: false },
    } as const;
    for (const words of ['history bob', 'undo', 'undo bob']) {
      const said = saidIn(await at('bob', aloud).type(words, 'mention'));
      expect(said).toContain('Ask me in a direct message');
      expect(said).not.toContain('+40 1');
    }
    expect(saidIn(await at('ada', aloud).type('export bob', 'mention'))).not.toContain('+40 1');
  });

  it('says so where nothing was', async () => {
    expect(saidIn(await office().at('bob').type('history travel'))).toContain('Nothing was changed here');
  });
});

describe('taking back', () => {
  it('is one press away where something was saved', async () => {
    const { at, content } = office();
    const olga = at('olga');
    const saved = await rename(olga, 'edit payroll', 'Pay');

    const undone = messageIn(await olga.press(actionOf(saved, 'Undo')));

    expect(saidIn([{ type: 'update', message: undone }])).toContain('Taken back: Payroll.');
    expect((await content()).directory.topics.get(topicId('payroll'))?.name).toBe('Payroll');
  });

  it('shows by words what would be taken back, and asks first', async () => {
    const { at, content } = office();
    const olga = at('olga');
    await rename(olga, 'edit payroll', 'Pay');
    await rename(at('ada'), 'edit travel', 'Trips');

    const asked = messageIn(await olga.type('undo'));

    expect(saidIn([{ type: 'update', message: asked }])).toContain('This would be taken back: Pay');
    expect((await content()).directory.topics.get(topicId('payroll'))?.name).toBe('Pay');
    await olga.press(actionOf(asked, 'Undo'));
    expect((await content()).directory.topics.get(topicId('payroll'))?.name).toBe('Payroll');
    expect(saidIn(await at('bob').type('undo'))).toContain('no change of yours');
    expect(saidIn(await at('bob').type('undo trips'))).toContain('Ada Admin');
  });

  it('is refused once somebody else has changed it since', async () => {
    const { at } = office();
    const saved = await rename(at('olga'), 'edit payroll', 'Pay');
    await rename(at('ada'), 'edit pay', 'Wages and pay');

    const refused = saidIn(await at('olga').press(actionOf(saved, 'Undo')));

    expect(refused).toContain('This is not the last change any more. After it, Ada Admin changed it');
  });

  it('of shifts that changed hands is done where that was done', async () => {
    const { at } = office();
    const [bob, olga] = [at('bob'), at('olga')];
    expect(saidIn(await bob.type('take payroll-desk 2h'))).toContain('Payroll desk');

    for (const replies of [await bob.type('undo'), await olga.type('undo payroll-desk')]) {
      const refused = messageIn(replies);
      expect(saidIn([{ type: 'update', message: refused }])).toContain('Shifts changed hands here.');
      expect(actionOf(refused, 'Requests and changes')).toMatchObject({ rotationId: 'payroll-desk' });
    }
    expect(labelsOf(messageIn(await olga.type('history payroll-desk')))).not.toContain('Undo');
  });

  it('is refused to others', async () => {
    const { at } = office();
    const saved = await rename(at('olga'), 'edit payroll', 'Pay');

    expect(saidIn(await at('bob').press(actionOf(saved, 'Undo')))).toContain('These people can: Olga Owner');
  });

  it('takes a new thing out again', async () => {
    const { at, content } = office();
    const olga = at('olga');
    const form = formIn(await olga.type('new topic'));
    const added = messageIn(await olga.submit(form.action, { name: 'Parking' }));

    expect(saidIn(await olga.press(actionOf(added, 'Undo')))).toContain(
      'No longer in the directory: Parking.',
    );
    expect((await content()).directory.topics.has(topicId('parking'))).toBe(false);
  });
});

describe('removing', () => {
  it('asks first, and can be taken back, by the button or by name', async () => {
    const { at, content } = office();
    const olga = at('olga');
    const form = formIn(await olga.type('remove pensions'));
    expect(form.title).toBe('Remove');
    expect((await content()).directory.topics.has(topicId('pensions'))).toBe(true);

    const removed = messageIn(await olga.submit(form.action, {}));
    expect(saidIn([{ type: 'update', message: removed }])).toContain('No longer in the directory: Pensions.');
    expect((await content()).directory.topics.has(topicId('pensions'))).toBe(false);

    expect(saidIn(await olga.type('history pensions'))).toContain('Removed.');
    const asked = messageIn(await olga.type('undo pensions'));
    expect(saidIn(await olga.press(actionOf(asked, 'Undo')))).toContain('Taken back: Pensions.');
    expect((await content()).directory.topics.has(topicId('pensions'))).toBe(true);
  });

  it('is refused where something still needs it, which is named', async () => {
    const { at } = office();
    const olga = at('olga');
    const form = formIn(await olga.type('remove payroll'));

    expect(saidIn(await olga.submit(form.action, {}))).toBe(
      'Payroll is still used here, so it stays:\n• Topic: Pensions',
    );
  });

  it('is refused to others, who are told whose it is', async () => {
    expect(saidIn(await office().at('bob').type('remove payroll'))).toContain('Olga Owner');
  });
});
