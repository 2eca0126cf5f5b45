import { describe, expect, it } from 'vitest';
import type { Form, FormValues } from '../../../src/chat/form.ts';
import { LANGUAGES } from '../../../src/chat/languages/language.ts';
import { plainText } from '../../../src/chat/plain-text.ts';
import type { Reply } from '../../../src/chat/reply.ts';
import { personId, rotationId, topicId } from '../../../src/kernel/ids.ts';
import type { Rotation } from '../../../src/rotations/model.ts';
import { person, rotation } from '../../support/company.ts';
import { saidIn } from '../../support/talk.ts';
import { COMPANY, filled, formIn, labelsOf, messageIn, office, speaking } from './company.ts';

const PAYROLL = rotationId('payroll-desk');

type Office = ReturnType<typeof office>;
type Talker = ReturnType<Office['at']>;

async function rotationIn({ content }: Office, id: string): Promise<Rotation | undefined> {
  return (await content()).rotations.get(rotationId(id));
}

/** What a form says above its fields, as text. */
function noticeIn(replies: readonly Reply[]): string {
  const { notice = [], language, timeZone } = formIn(replies);
  return plainText({ summary: '', elements: notice, language, timeZone });
}

function faultsIn(replies: readonly Reply[]): Readonly<Record<string, string>> {
  const [reply] = replies;
  if (reply?.type !== 'field-errors') throw new Error(`No faults in ${JSON.stringify(replies)}`);
  return Object.fromEntries(reply.errors.map(({ field, text }) => [field, text]));
}

/** What a form asks for. */
function namesIn(form: Form): readonly string[] {
  return form.fields.map(({ name }) => name);
}

/** Opens the form by words, and sends it off with these values: what comes first is the preview. */
async function preview(talker: Talker, words: string, values: FormValues): Promise<readonly Reply[]> {
  const form = formIn(await talker.type(words));
  return talker.submit(form.action, { ...filled(form), ...values });
}

/** Sends off the form that came back, as it came. */
async function sendAgain(talker: Talker, replies: readonly Reply[], values: FormValues = {}) {
  const form = formIn(replies);
  return talker.submit(form.action, { ...filled(form), ...values });
}

function draft(talker: Talker, replies: readonly Reply[], values: FormValues) {
  const form = formIn(replies);
  const submitted = { ...filled(form), ...values };
  return talker.respond({
    ...talker.from,
    type: 'submit',
    action: form.action,
    values: submitted,
    isDraft: true,
  });
}

describe('a new rotation', () => {
  it('is previewed before it is saved, and then set up with what a phone can do without typing names', async () => {
    const world = office();
    const olga = world.at('olga');
    const opened = await olga.type('new rotation Night desk');
    expect(formIn(opened)).toMatchObject({ title: 'New rotation', submitLabel: 'Preview' });

    const form = formIn(opened);
    expect(namesIn(form)).toEqual(['name', 'cadence', 'add', 'startsOn', 'timeZone', 'hours']);
    const shown = await olga.submit(form.action, { ...filled(form), add: 'bob,max' });
    expect(namesIn(formIn(shown))).toContain('participants');
    expect(formIn(shown).submitLabel).toBe('Save');
    expect(filled(formIn(shown))).toMatchObject({ participants: 'Bob Builder\nMax Manager', add: '' });
    expect(noticeIn(shown)).toContain('Next shifts');
    expect(noticeIn(shown)).toMatch(/Mon 10 Aug, 09:00 to Mon 17 Aug, 09:00: Bob Builder/);
    expect(noticeIn(shown)).toMatch(/Max Manager: 672 h, of these at night 224 h, on weekends 192 h/);
    expect(await rotationIn(world, 'night-desk')).toBeUndefined();

    const saved = messageIn(await sendAgain(olga, shown));
    expect(plainText(saved)).toContain('Added: Night desk.');
    expect(labelsOf(saved)).toEqual(['Schedule', 'Undo', 'Edit…', 'More fields…', 'Layers…']);
    expect(await rotationIn(world, 'night-desk')).toEqual({
      ...rotation('night-desk', ['bob', 'max'], { name: 'Night desk' }),
      ownerIds: ['olga'],
      startsOn: '2026-08-10T09:00',
    });
  });

  it('answers for the topic from which it was begun', async () => {
    const world = office();
    const olga = world.at('olga');
    const action = {
      type: 'edit-form',
      noun: 'rotation',
      topicId: 'pensions',
      name: 'Pensions desk',
    } as const;
    const form = formIn(await olga.press(action));
    expect(form.intro).toContainEqual({ type: 'bold', text: 'Pensions' });
    const shown = await olga.submit(form.action, { ...filled(form), participants: 'olga' });
    const saved = messageIn(await sendAgain(olga, shown));
    expect(plainText(saved)).toContain('The rotation Pensions desk answers for Pensions now.');
    expect(plainText(saved)).toMatch(/Its first shift begins .*10.*; nobody is on duty for Pensions before/);
    const { directory } = await world.content();
    expect(directory.topics.get(topicId('pensions'))?.contact).toEqual({
      type: 'rotation',
      rotationId: 'pensions-desk',
    });
  });

  it('begins at the picked moment, which stays at its local time in the rotation’s own zone', async () => {
    const world = office();
    const olga = world.at('olga');
    const values = { name: 'Chicago', participants: 'bob', timeZone: 'America/Chicago' };
    const shown = await preview(olga, 'new rotation', { ...values, startsOn: '2026-10-31T14:00:00Z' });
    await sendAgain(olga, shown);
    expect(await rotationIn(world, 'chicago')).toMatchObject({
      timeZone: 'America/Chicago',
      startsOn: '2026-10-31T09:00',
    });
  });

  it('can be of layers, opened from the one that is to be the first', async () => {
    const world = office();
    const olga = world.at('olga');
    const form = formIn(
      await olga.press({ type: 'edit-form', noun: 'rotation', id: PAYROLL, part: 'layers' }),
    );
    expect(filled(form)).toMatchObject({ layers: PAYROLL, combine: 'first' });
    const shown = await olga.submit(form.action, { ...filled(form), name: 'Both' });
    expect(noticeIn(shown)).toContain('Next shifts');
    await sendAgain(olga, shown);
    expect(await rotationIn(world, 'both')).toEqual({
      id: 'both',
      type: 'layers',
      name: 'Both',
      ownerIds: ['olga'],
      overrides: [],
      layers: [{ rotationId: PAYROLL }],
    });
    const more = formIn(await olga.press({ type: 'edit-form', noun: 'rotation', id: 'both' }));
    expect(more.title).toBe('Rotation of layers');
  });

  it('is for those who look after something; others hear who does, and a rotation that is gone is said to be', async () => {
    const world = office();
    expect(saidIn(await world.at('bob').type('new rotation'))).toContain('Ada Admin');
    const olga = world.at('olga');
    const gone = { type: 'edit-form', noun: 'rotation', id: 'gone' } as const;
    expect(saidIn(await olga.press(gone))).toBe('This is no longer in the directory.');
    expect(saidIn(await olga.submit(gone, {}))).toBe('This is no longer in the directory.');
    const bob = world.at('bob');
    const refused = await bob.press({ type: 'edit-form', noun: 'rotation', id: PAYROLL });
    expect(saidIn(refused)).toContain('Olga Owner and Ada Admin');
    const form = formIn(await olga.type('edit rotation payroll desk'));
    expect(saidIn(await bob.submit(form.action, { ...filled(form), name: 'Mine' }))).toContain('Olga Owner');
  });
});

describe('the preview of an edit', () => {
  it('says how many shifts move, from whom to whom, and who is told when it is saved', async () => {
    const world = office();
    const olga = world.at('olga');
    const shown = await preview(olga, 'edit rotation payroll desk', {
      participants: 'Bob Builder\nOlga Owner',
    });
    const notice = noticeIn(shown);
    expect(notice).toContain('8 shifts move before Mon, 28 Sept 2026');
    expect(notice).toMatch(/5 Aug.*Olga Owner → Bob Builder/);
    const saved = plainText(messageIn(await sendAgain(olga, shown)));
    expect(saved).toContain('I told those whose shifts move: Bob Builder.');
  });

  it('says that nothing moves where nothing does', async () => {
    const shown = await preview(office().at('olga'), 'edit rotation payroll desk', { name: 'Pay desk' });
    expect(noticeIn(shown)).toContain('No shift moves before Mon, 28 Sept 2026');
    expect(noticeIn(shown)).not.toContain('→');
  });

  it('proposes a date where an undated edit has all turns counted anew', async () => {
    const desk = rotation('desk', ['olga', 'bob', 'max'], {
      ownerIds: [personId('olga')],
    });
    const olga = office({ ...COMPANY, rotations: new Map([[desk.id, desk]]) }).at('olga');
    const shown = await preview(olga, 'edit rotation desk', { add: 'ada' });
    expect(noticeIn(shown)).toMatch(
      /turns of all are counted anew, and [\d.]+ h change hands\. With “Ada Admin from 2026-08-06” it would be/,
    );
    const dated = await sendAgain(olga, shown, {
      participants: 'Olga Owner\nBob Builder\nMax Manager\nAda Admin from 2026-08-06',
    });
    expect(noticeIn(dated)).not.toContain('counted anew');
  });

  it('warns of hours that nobody serves, of people on duty twice, and says what changes along with it', async () => {
    const nights = rotation('nights', ['bob'], { name: 'Nights' });
    const above: Rotation = {
      type: 'layers',
      id: rotationId('all'),
      name: 'All of payroll',
      ownerIds: [],
      overrides: [],
      layers: [{ rotationId: PAYROLL }],
    };
    const rotations = new Map([...COMPANY.rotations, [nights.id, nights], [above.id, above]]);
    const olga = office({ ...COMPANY, rotations }).at('olga');
    const shown = await preview(olga, 'edit rotation payroll desk', {
      participants: 'Olga Owner until 2026-08-20\nBob Builder until 2026-08-20',
    });
    expect(noticeIn(shown)).toMatch(/Nobody on duty\n.*20 Aug/);
    expect(noticeIn(shown)).toMatch(/Bob Builder in Payroll desk and Nights/);
    expect(noticeIn(shown)).toContain('Changes along with it: All of payroll.');
    const none = await preview(olga, 'edit rotation payroll desk', {
      participants: 'Olga Owner until 2026-01-06',
    });
    expect(noticeIn(none)).toContain('Nobody would be on duty.');
  });

  it('is shown again when something else was filled in, and saved only as it was shown', async () => {
    const world = office();
    const olga = world.at('olga');
    const first = await preview(olga, 'edit rotation payroll desk', { cadence: 'daily' });
    const second = await sendAgain(olga, first, { cadence: 'two-weeks' });
    expect(formIn(second).submitLabel).toBe('Save');
    expect(noticeIn(second)).not.toBe(noticeIn(first));
    expect(await rotationIn(world, PAYROLL)).toMatchObject({ cadence: { count: 1, unit: 'weeks' } });
    await sendAgain(olga, second);
    expect(await rotationIn(world, PAYROLL)).toMatchObject({ cadence: { count: 2, unit: 'weeks' } });
  });

  it('saves what it was shown for however a platform gives the form back', async () => {
    const world = office();
    const olga = world.at('olga');
    // As a platform does that keeps what was filled in, whatever the form says now.
    const form = formIn(await olga.type('edit rotation payroll desk'));
    const values = { ...filled(form), add: 'max', participants: 'olga \r\nbob' };
    const shown = formIn(await olga.submit(form.action, values));
    await olga.submit(shown.action, values);
    expect(await rotationIn(world, PAYROLL)).toMatchObject({
      participants: [{ personId: 'olga' }, { personId: 'bob' }, { personId: 'max' }],
    });
  });

  it('drawn while the form is still open says nothing of what is missing, and needs no name yet', async () => {
    const world = office();
    const olga = world.at('olga');
    const opened = await olga.type('new rotation');
    expect(await draft(olga, opened, { cadence: 'daily' })).toEqual([]);
    const drawn = await draft(olga, opened, { cadence: 'daily', add: 'bob' });
    expect(noticeIn(drawn)).toContain('Next shifts');
    expect(formIn(drawn).submitLabel).toBe('Preview');
    expect(filled(formIn(drawn))).toMatchObject({ name: '', participants: 'Bob Builder' });
    expect(faultsIn(await sendAgain(olga, drawn))).toEqual({ name: 'Please type a name.' });

    const named = await draft(olga, opened, { name: 'Desk', add: 'bob' });
    await sendAgain(olga, named);
    expect(await rotationIn(world, 'desk')).toBeDefined();
  });

  it('asks for another rhythm only where one is wanted: while the form is open, or once it was sent off', async () => {
    const world = office();
    const olga = world.at('olga');
    const opened = await olga.type('new rotation Desk');
    const wanted = { cadence: 'other', add: 'bob' };
    const drawn = formIn(await draft(olga, opened, wanted));
    expect(namesIn(drawn)).toContain('rhythm');
    expect(filled(drawn)).toMatchObject(wanted);

    const [reply] = await sendAgain(olga, opened, wanted);
    const asked = reply?.type === 'field-errors' ? reply.form : undefined;
    expect(asked && namesIn(asked)).toContain('rhythm');
    const shown = await sendAgain(olga, opened, { ...wanted, rhythm: '3 days' });
    await sendAgain(olga, shown);
    expect(await rotationIn(world, 'desk')).toMatchObject({ cadence: { count: 3, unit: 'days' } });

    const again = formIn(await olga.type('edit rotation desk'));
    expect(filled(again)).toMatchObject({ cadence: 'other', rhythm: '3 days' });
    const weekly = await olga.submit(again.action, { ...filled(again), cadence: 'weekly' });
    expect(namesIn(formIn(weekly))).not.toContain('rhythm');
    await sendAgain(olga, weekly);
    expect(await rotationIn(world, 'desk')).toMatchObject({ cadence: { count: 1, unit: 'weeks' } });
  });

  it('adds whoever was chosen after those who were typed, each once', async () => {
    const world = office();
    const olga = world.at('olga');
    const shown = await preview(olga, 'edit rotation payroll desk', {
      participants: 'max',
      add: 'bob,max,ada',
    });
    await sendAgain(olga, shown);
    expect(await rotationIn(world, PAYROLL)).toMatchObject({
      participants: [{ personId: 'max' }, { personId: 'bob' }, { personId: 'ada' }],
    });
  });
});

describe('the rest of a rotation', () => {
  it('is in a form of its own', async () => {
    const world = office();
    const olga = world.at('olga');
    const form = formIn(await olga.press({ type: 'edit-form', noun: 'rotation', id: PAYROLL, part: 'more' }));
    const values = {
      ...filled(form),
      turns: 'working',
      onDuty: '2',
      backupWho: 'person:max',
      holidays: 'de, 12-24',
      balance: 'true',
      ownerIds: 'olga,ada',
      slackGroup: 'S0PAYROLL',
    };
    const shown = await olga.submit(form.action, values);
    expect(filled(formIn(shown))).toMatchObject({ backup: 'named', holidays: 'DE, 12-24' });
    await sendAgain(olga, shown);
    expect(await rotationIn(world, PAYROLL)).toMatchObject({
      turns: 'working',
      onDuty: 2,
      backup: { type: 'person', personId: 'max' },
      holidays: ['DE', '12-24'],
      balance: true,
      ownerIds: ['olga', 'ada'],
      slackGroup: 'S0PAYROLL',
    });
  });

  it('has a backup by whichever of the two fields was touched', async () => {
    const backup = { type: 'person', personId: personId('max') } as const;
    const own = rotation('desk', ['bob'], { ownerIds: [personId('olga')], backup });
    const world = office({ ...COMPANY, rotations: new Map([[own.id, own]]) });
    const olga = world.at('olga');
    const form = formIn(await olga.press({ type: 'edit-form', noun: 'rotation', id: 'desk', part: 'more' }));
    const chosen = async (values: FormValues) =>
      filled(formIn(await olga.submit(form.action, { ...filled(form), ...values })));
    expect(await chosen({ backup: 'next' })).toMatchObject({ backup: 'next', backupWho: '' });
    expect(await chosen({ backup: 'none' })).toMatchObject({ backup: 'none', backupWho: '' });
    expect(await chosen({ backupWho: 'rotation:desk' }).catch(String)).toContain('field-errors');
    expect(await chosen({ backupWho: 'person:ada' })).toMatchObject({
      backup: 'named',
      backupWho: 'person:ada',
    });
  });
});

describe('somebody else changed the rotation meanwhile', () => {
  it('the same field: both are shown, and nothing is overwritten before it is sent again', async () => {
    const world = office();
    const [olga, ada] = [world.at('olga'), world.at('ada')];
    const mine = formIn(await olga.type('edit rotation payroll desk'));
    await sendAgain(ada, await preview(ada, 'edit rotation payroll desk', { cadence: 'daily', hours: '' }));

    const conflict = await olga.submit(mine.action, { ...filled(mine), cadence: 'monthly' });
    expect(noticeIn(conflict)).toContain('Ada Admin changed the same meanwhile');
    expect(noticeIn(conflict)).toMatch(/Now: 1 day\nYours: 1 month/);
    expect(formIn(conflict).submitLabel).toBe('Preview');
    expect(await rotationIn(world, PAYROLL)).toMatchObject({ cadence: { unit: 'days' } });
    const shown = await sendAgain(olga, conflict);
    expect(formIn(shown).submitLabel).toBe('Save');
    await sendAgain(olga, shown);
    expect(await rotationIn(world, PAYROLL)).toMatchObject({ cadence: { unit: 'months' } });
  });

  it('another field: what they did stays, is in the preview, and is said', async () => {
    const world = office();
    const [olga, ada] = [world.at('olga'), world.at('ada')];
    const mine = formIn(await olga.type('edit rotation payroll desk'));
    await sendAgain(ada, await preview(ada, 'edit rotation payroll desk', { hours: 'mon-fri 09:00-17:00' }));
    const shown = await olga.submit(mine.action, { ...filled(mine), name: 'Pay desk' });
    expect(filled(formIn(shown))).toMatchObject({ hours: 'mon-fri 09:00-17:00' });
    expect(noticeIn(shown)).toContain('it stays: Hours');
    const saved = plainText(messageIn(await sendAgain(olga, shown)));
    expect(saved).toContain('Name: Payroll desk → Pay desk');
    expect(saved).not.toContain('Hours');
    expect(await rotationIn(world, PAYROLL)).toMatchObject({
      name: 'Pay desk',
      hours: [{ startMinute: 540 }],
    });
  });
});

describe('what is wrong', () => {
  const WRONG: readonly (readonly [field: string, part: 'more' | undefined, values: FormValues])[] = [
    ['name', undefined, { name: ' ' }],
    ['rhythm', undefined, { cadence: 'other', rhythm: '' }],
    ['rhythm', undefined, { cadence: 'other', rhythm: 'now and then' }],
    ['startsOn', undefined, { startsOn: '' }],
    ['startsOn', undefined, { startsOn: '+012026-01-01T00:00:00Z' }],
    ['add', undefined, { participants: '' }],
    ['participants', undefined, { participants: 'Olga Owner\nZebedee' }],
    ['participants', undefined, { participants: 'Bob Bilder' }],
    ['participants', undefined, { participants: 'Bob from 1.12.2026' }],
    ['participants', undefined, { participants: 'Bob from 2026-13-01' }],
    ['participants', undefined, { participants: 'Bob from 2026-12-01 until 2026-11-01' }],
    ['participants', undefined, { participants: 'bob\n'.repeat(501) }],
    ['timeZone', undefined, { timeZone: 'Europe/Atlantis' }],
    ['hours', undefined, { hours: 'nine to five' }],
    ['onDuty', 'more', { onDuty: '99' }],
    ['backupWho', 'more', { backup: 'named' }],
    ['backupWho', 'more', { backupWho: 'department:hr' }],
    ['backup', 'more', { backup: 'named', backupWho: `rotation:${PAYROLL}` }],
    ['holidays', 'more', { holidays: 'DE, Atlantis' }],
    ['slackGroup', 'more', { slackGroup: '@payroll' }],
    ['ownerIds', 'more', { ownerIds: 'nobody-of-that-id' }],
  ];

  describe.each(LANGUAGES)('in %s', (language) => {
    it.each(WRONG)('stands at its field: %s', async (field, part, values) => {
      const olga = office(speaking(language)).at('olga');
      const action = { type: 'edit-form', noun: 'rotation', id: PAYROLL, ...(part && { part }) } as const;
      const form = formIn(await olga.press(action));
      const faults = faultsIn(await olga.submit(form.action, { ...filled(form), ...values }));
      expect(Object.keys(faults)).toEqual([field]);
      expect(faults[field]).toMatch(language === 'ru' ? /[а-я]/ : /\p{L}/u);
      expect(faults[field]).not.toContain('undefined');
    });
  });

  it('is told at once, all of it, with the form as it was filled in', async () => {
    const olga = office().at('olga');
    const form = formIn(await olga.type('edit rotation payroll desk'));
    const values = { ...filled(form), name: '', participants: 'Bob Bilder', hours: 'x' };
    const replies = await olga.submit(form.action, values);
    expect(faultsIn(replies)).toMatchObject({
      name: 'Please type a name.',
      participants: 'I do not know “Bob Bilder”. Did you mean Bob Builder?',
    });
    const [reply] = replies;
    const again = reply?.type === 'field-errors' ? reply.form : undefined;
    expect(again && filled(again)).toMatchObject({ participants: 'Bob Bilder', hours: 'x' });
  });

  it('layers that go in a circle, or none', async () => {
    const above: Rotation = {
      type: 'layers',
      id: rotationId('all'),
      name: 'All',
      ownerIds: [personId('olga')],
      overrides: [],
      layers: [{ rotationId: PAYROLL }],
    };
    const rotations = new Map([...COMPANY.rotations, [above.id, above]]);
    const olga = office({ ...COMPANY, rotations }).at('olga');
    expect(faultsIn(await preview(olga, 'edit rotation all', { layers: '' }))).toHaveProperty('layers');
    expect(faultsIn(await preview(olga, 'edit rotation all', { layers: 'all' }))).toMatchObject({
      layers: expect.stringContaining('All → All'),
    });
  });

  it('in what nobody touched is nobody’s concern: a list that is too long for a form stays as it is', async () => {
    const many = Array.from({ length: 200 }, (_, n) =>
      person(`many-${n}`, { name: `Somebody with a long name ${n}` }),
    );
    const people = new Map([...COMPANY.directory.people, ...many.map((each) => [each.id, each] as const)]);
    const own = rotation(
      'crowd',
      many.map(({ id }) => id),
      { ownerIds: [personId('olga')] },
    );
    const directory = { ...COMPANY.directory, people };
    const world = office({ ...COMPANY, directory, rotations: new Map([[own.id, own]]) });
    const olga = world.at('olga');
    const form = formIn(await olga.type('edit rotation crowd'));
    expect(form.fields.map(({ name }) => name)).not.toContain('participants');
    expect(noticeIn([{ type: 'open-form', form }])).toContain('People in turn');
    const shown = await olga.submit(form.action, { ...filled(form), name: 'Crowd', add: 'bob' });
    await sendAgain(olga, shown);
    const stored = await rotationIn(world, 'crowd');
    expect(stored?.name).toBe('Crowd');
    expect(stored?.type === 'turns' && stored.participants.map(({ personId: id }) => id)).toEqual([
      ...many.map(({ id }) => id),
      'bob',
    ]);
  });
});
