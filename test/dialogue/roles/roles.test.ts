import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Profile } from '../../../src/directory/identity.ts';
import type { DirectoryContent } from '../../../src/exchange/ports.ts';
import { personId, topicId } from '../../../src/kernel/ids.ts';
import { printedCode } from '../../../src/roles/setup.ts';
import { company, person, topic } from '../../support/company.ts';
import { createMemoryDatabase } from '../../support/memory.ts';
import { saidIn, type TalkOptions, talk } from '../../support/talk.ts';
import { actionOf, formIn, labelsOf, messageIn } from '../edits/company.ts';

const NOW = Temporal.Instant.from('2026-08-05T09:00:00Z');
const ids = (...names: readonly string[]) => names.map(personId);
const CHANNEL = { kind: 'channel', id: 'C1' } as const;

/** Olga looks after payroll, which is due, and pensions, which is not; Otto after nothing. */
const COMPANY: DirectoryContent = company({
  organization: { adminIds: ids('ada') },
  people: [
    person('ada', { name: 'Ada Admin', slackUserId: 'U0ADA' }),
    person('olga', { name: 'Olga Owner', slackUserId: 'U0OLGA' }),
    person('otto', { name: 'Otto Other', slackUserId: 'U0OTTO' }),
    person('gone', { name: 'Gina Gone', slackUserId: 'U0GONE', deactivatedOn: '2026-08-01' }),
  ],
  topics: [
    topic('payroll', {
      name: 'Payroll',
      ownerIds: ids('olga'),
      verifyEveryDays: 30,
      verifiedOn: '2026-07-01',
      contact: { type: 'person', personId: personId('gone') },
      fallback: [{ type: 'person', personId: personId('otto') }],
    }),
    topic('pensions', {
      name: 'Pensions',
      ownerIds: ids('olga'),
      verifyEveryDays: 90,
      verifiedOn: '2026-08-01',
    }),
    topic('letters', { name: 'Verify letters', contact: { type: 'person', personId: personId('otto') } }),
  ],
});

function office(content = COMPANY) {
  const database = createMemoryDatabase(content);
  return {
    database,
    content: () => database.unitOfWork.run(({ directory }) => directory.lock()),
    at: (name: string, options: Partial<TalkOptions> = {}) =>
      talk(content, {
        now: NOW,
        database,
        userId: `U0${name.toUpperCase()}`,
        capabilities: { slashCommand: false },
        ...options,
      }),
  };
}

describe('verify', () => {
  let world: ReturnType<typeof office>;
  beforeEach(() => {
    world = office();
  });
  const verifiedOn = async (id: string) =>
    [...(await world.content()).directory.topics.values()].find((one) => one.id === id)?.verifiedOn;

  it.each(['verify payroll', 'проверить Payroll', 'verify topic PAYROLL'])(
    'says that all a topic says is right (%s), and offers the way back',
    async (words) => {
      const replies = await world.at('olga').type(words);
      expect(saidIn(replies)).toContain('Olga Owner confirmed Payroll on Wed, 5 Aug 2026.');
      expect(saidIn(replies)).toContain('I ask again on Fri, 4 Sept 2026.');
      expect(await verifiedOn('payroll')).toBe('2026-08-05');

      await world.at('olga').press(actionOf(messageIn(replies), 'Undo'));
      expect(await verifiedOn('payroll')).toBe('2026-07-01');
    },
  );

  it('is for those who look after it, and says who they are', async () => {
    expect(saidIn(await world.at('otto').type('verify payroll'))).toMatch(/Olga Owner.*Ada Admin/);
    expect(await verifiedOn('payroll')).toBe('2026-07-01');
  });

  it.each(['verify letters', 'verify my address', 'verify payrol'])('looks up “%s”', async (words) => {
    const said = saidIn(await world.at('olga').type(words));
    expect(said).not.toContain('confirmed');
  });

  it('alone lists what of one’s own is due', async () => {
    const list = messageIn(await world.at('olga').type('verify'));
    expect(labelsOf(list)).toEqual(['Still right', 'Change…', 'Hand to…']);
    expect(saidIn([{ type: 'update', message: list }])).toContain(
      'Payroll: last confirmed on Wed, 1 Jul 2026',
    );

    const done = await world.at('olga').press(actionOf(list, 'Still right'));
    expect(done[0]?.type).toBe('update');
    expect(saidIn(await world.at('olga').type('verify'))).toBe('No topic of yours has to be confirmed now.');
    expect(saidIn(await world.at('otto').type('verify'))).toBe('No topic of yours has to be confirmed now.');
  });

  it('counts for whoever saves the topic in its form', async () => {
    const olga = world.at('olga');
    const form = formIn(await olga.press({ type: 'edit-form', noun: 'topic', id: 'payroll' }));
    await olga.submit(form.action, { name: 'Payroll', contact: 'person:otto', fallback: '' });
    expect(await verifiedOn('payroll')).toBe('2026-08-05');
  });

  it('is marked in answers as long as nobody does it', async () => {
    const mark = 'Last confirmed on Wed, 1 Jul 2026, may be out of date.';
    expect(saidIn(await world.at('otto').type('payroll'))).toContain(mark);
    expect(saidIn(await world.at('otto').type('about payroll'))).toContain(mark);
    await world.at('olga').type('verify payroll');
    expect(saidIn(await world.at('otto').type('payroll'))).not.toContain('out of date');
  });
});

describe('handing a topic over', () => {
  it('asks to whom, and tells who looks after it from then on', async () => {
    const world = office();
    const form = formIn(await world.at('olga').press({ type: 'hand-to-form', topicId: topicId('payroll') }));
    expect(form).toMatchObject({ title: 'Hand over', fields: [{ type: 'search', source: 'people' }] });

    const replies = await world.at('olga').submit(form.action, { to: 'otto' });
    expect(saidIn(replies)).toContain('Otto Other looks after Payroll from now on, and I told them.');
    expect(labelsOf(messageIn(replies))).toEqual([]);
  });

  it.each([
    ['', 'to: Please choose something here.'],
    ['olga', 'to: They look after it already.'],
    ['gone', 'to: “gone” is no longer in the directory.'],
  ])('says at its field what is wrong with “%s”', async (to, text) => {
    const replies = await office()
      .at('olga')
      .submit({ type: 'hand-to-form', topicId: topicId('payroll') }, { to });
    expect(saidIn(replies)).toBe(text);
  });

  it('is for those who look after it', async () => {
    const pressed = await office()
      .at('otto')
      .press({ type: 'hand-to-form', topicId: topicId('payroll') });
    expect(saidIn(pressed)).toMatch(/Olga Owner/);
  });
});

describe('setup', () => {
  const EMPTY = company({ people: [person('otto', { name: 'Otto Other', slackUserId: 'U0OTTO' })] });
  const nora: Profile = { name: 'Nora New', standing: 'member', email: 'nora@example.com' };
  const code = (world: ReturnType<typeof office>) =>
    printedCode({ work: world.database.unitOfWork, clock: { now: () => NOW } }, (below) => 5 % below);

  it('makes whoever types the code the first admin, and says what to do first', async () => {
    const world = office(EMPTY);
    const replies = await world.at('nora', { profile: nora }).type(`setup ${await code(world)}`);
    expect(saidIn(replies)).toContain('you are the admin now');
    expect(labelsOf(messageIn(replies))).toEqual([
      'Organization…',
      'New topic…',
      'New rotation…',
      'New person…',
    ]);
    expect((await world.content()).directory.organization.adminIds).toEqual(['nora-new']);
    expect(saidIn(await world.at('otto').type(`setup ${await code(world)}`))).not.toContain('admin now');
  });

  it('alone asks for the code in a form', async () => {
    const world = office(EMPTY);
    const form = formIn(await world.at('otto').type('setup'));
    expect(saidIn(await world.at('otto').submit(form.action, { code: 'word' }))).toContain(
      'code: Please type',
    );
    expect(saidIn(await world.at('otto').submit(form.action, { code: 'AAAA-AAA3' }))).toContain(
      'code: This code does not work.',
    );
    const done = await world.at('otto').submit(form.action, { code: (await code(world)) ?? '' });
    expect(saidIn(done)).toContain('you are the admin now');
    expect((await world.content()).directory.organization.adminIds).toEqual(['otto']);
  });

  it('alone says who the admins are; an admin sees what to do first', async () => {
    expect(saidIn(await office().at('otto').type('setup'))).toContain('Ada Admin');
    expect(saidIn(await office().at('otto').type('setup AAAA-AAA3'))).toContain('Ada Admin');
    expect(labelsOf(messageIn(await office().at('ada').type('setup')))).toContain('Organization…');
  });

  it('says nothing aloud where others read along, and makes the code void', async () => {
    const world = office(EMPTY);
    const printed = await code(world);
    const [reply] = await world.at('otto', { conversation: CHANNEL }).type(`setup ${printed}`, 'mention');
    expect(reply).toMatchObject({ type: 'say', audience: 'only-you' });
    expect(saidIn(reply ? [reply] : [])).toContain('does not work any more');
    expect(saidIn(reply ? [reply] : [])).not.toContain(printed);
    expect(saidIn(await world.at('otto').type(`setup ${printed}`))).toContain('This code does not work.');
  });

  it.each(['setup laptop', 'setup disk tray', 'setup hardware', 'setup office365'])(
    'looks up “%s”',
    async (words) => {
      expect(saidIn(await office(EMPTY).at('otto').type(words))).toContain(`“${words}”`);
    },
  );

  it('is no need for whom the environment names: they become an admin when they are first seen', async () => {
    const world = office(EMPTY);
    const admins = new Set(['nora@example.com']);
    const guest = { ...nora, standing: 'guest' } as const;
    await world.at('nora', { profile: guest, admins }).type('help');
    expect((await world.content()).directory.organization.adminIds).toEqual([]);

    const said = await world.at('nora', { profile: nora, admins }).type('setup');
    expect(labelsOf(messageIn(said))).toContain('Organization…');
    expect((await world.content()).directory.organization.adminIds).toEqual(['nora-new']);
  });
});

describe('somebody who is deactivated', () => {
  it('is not answered, whatever session they still have open', async () => {
    expect(saidIn(await office().at('gone').type('payroll'))).toContain('this account is deactivated');
    const left = { name: 'Otto', standing: 'deactivated' } as const;
    expect(saidIn(await office().at('otto', { profile: left }).type('payroll'))).toContain('is deactivated');
  });

  it('does not answer: who stands behind them does, and it is said why', async () => {
    const otto = office().at('otto');
    const said = saidIn(await otto.type('payroll'));
    expect(said).toContain('Otto Other');
    expect(said).toContain('Gina Gone would answer, but the account is deactivated.');
    expect(saidIn(await otto.type('why payroll'))).toContain(
      'Gina Gone can’t answer: the account is deactivated.',
    );
    expect(saidIn(await otto.type('about payroll'))).toContain('The account of Gina Gone is deactivated.');
  });

  it('is shown to those who look after where they are needed, among what is theirs', async () => {
    const mine = await office().at('olga').type('mine');
    expect(saidIn(mine)).toContain('The account of Gina Gone is deactivated. Somebody else is needed here:');
    expect(labelsOf(messageIn(mine))).toContain('Change Payroll…');
    expect(saidIn(mine)).toContain('1 topic of yours is to be confirmed');
    expect(saidIn(await office().at('otto').type('mine'))).not.toContain('Gina');
  });
});
