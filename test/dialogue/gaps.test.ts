import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type Action, decodeAction, encodeAction } from '../../src/chat/actions.ts';
import type { Message } from '../../src/chat/message.ts';
import type { Reply } from '../../src/chat/reply.ts';
import { departmentId, personId, topicId } from '../../src/kernel/ids.ts';
import type { Gap } from '../../src/lookup/gaps/gap.ts';
import { company, department, person, topic } from '../support/company.ts';
import { createMemoryDatabase } from '../support/memory.ts';
import { saidIn, type TalkOptions, talk } from '../support/talk.ts';

const NOW = Temporal.Instant.from('2026-08-05T09:00:00Z');
const CHANNEL = { kind: 'channel', id: 'C1' } as const;

const NORTHWIND = company({
  organization: {
    helpDesk: { type: 'department', departmentId: departmentId('desk') },
    adminIds: [personId('ada')],
  },
  people: [
    person('ada', { name: 'Ada Admin', email: 'ada@x.example' }),
    person('owen', { name: 'Owen Owner', email: 'owen@x.example' }),
    person('mia', { name: 'Mia Manager', email: 'mia@x.example' }),
    person('erin', { name: 'Erin Fox', email: 'erin@x.example' }),
    person('ivan', { name: 'Иван', email: 'ivan@x.example', language: 'ru' }),
  ],
  departments: [
    department('desk', { name: 'Help desk', email: 'desk@x.example' }),
    department('house', { name: 'Facilities', managerId: personId('mia') }),
  ],
  topics: [
    topic('car-park', {
      name: 'Car park',
      contact: { type: 'department', departmentId: departmentId('house') },
    }),
    topic('car-hire', { name: 'Car hire', ownerIds: [personId('owen')] }),
    topic('travel-costs', { name: 'Travel costs', parentId: topicId('zebra') }),
    topic('travel-booking', { name: 'Travel booking', parentId: topicId('zebra') }),
    topic('zebra', { name: 'Zebra', ownerIds: [personId('owen')] }),
  ],
});

/** Everybody in one company, over one database. */
function everybody(options: Partial<TalkOptions> = {}) {
  const database = createMemoryDatabase(NORTHWIND);
  const as = (id: string) =>
    talk(NORTHWIND, {
      now: NOW,
      database,
      profile: { name: id, email: `${id}@x.example`, standing: 'member' },
      userId: `U-${id}`,
      ...options,
    });
  const gaps = (): Promise<readonly Gap[]> =>
    database.unitOfWork.run((repositories) => repositories.gaps.openSince(NOW.subtract({ hours: 999 })));
  return { as, gaps, database };
}

/** A gap as somebody leaves it, whatever the search makes of the text. */
async function keep(
  { database }: ReturnType<typeof everybody>,
  text: string,
  who: string,
  language: Gap['language'] = 'en',
): Promise<void> {
  const asker = `person:${who}`;
  const gap: Gap = { text, key: text, language, reason: 'nothing', refused: [], asker, at: NOW };
  await database.unitOfWork.run(({ gaps }) => gaps.record(gap));
}

function messageOf(replies: readonly Reply[]): Message {
  const [reply] = replies;
  if (reply?.type !== 'say' && reply?.type !== 'update') throw new Error(`No message but ${reply?.type}`);
  return reply.message;
}

function buttonsOf(
  replies: readonly Reply[],
): readonly { readonly label: string; readonly action: Action }[] {
  return messageOf(replies).elements.flatMap((element) =>
    element.type === 'buttons' ? element.buttons.filter((button) => button.type === 'action') : [],
  );
}

function button(replies: readonly Reply[], label: string): Action {
  const found = buttonsOf(replies).find((each) => each.label === label);
  if (found === undefined) throw new Error(`No ${label} in: ${saidIn(replies)}`);
  return found.action;
}

describe('what is not found', () => {
  it('is kept where nobody is registered, whatever way it was asked', async () => {
    const { as, gaps } = everybody();
    const erin = as('erin');
    for (const text of ['yoga', 'YOGA!', 'who chess at friday 18:00', 'about sauna', 'why darts'])
      await erin.type(text);
    await erin.submit({ type: 'search' }, { words: 'go' });
    const kept = await gaps();
    expect(kept.map(({ text }) => text).sort()).toEqual(['YOGA!', 'about sauna', 'chess', 'darts', 'go']);
    expect(new Set(kept.map(({ asker, reason, language }) => `${asker} ${reason} ${language}`))).toEqual(
      new Set(['person:erin nothing en']),
    );
  });

  it('is kept of whom the directory does not have, by their account', async () => {
    const { as, gaps } = everybody();
    await as('nobody').type('yoga');
    expect(await gaps()).toMatchObject([{ asker: 'slack:T1:U-nobody' }]);
  });

  it('is not kept of answers, help, mistyped commands or what says nothing', async () => {
    const { as, gaps } = everybody();
    const erin = as('erin');
    for (const text of ['car park', 'help', 'abuot car park', '???', '', 'list yoga', 'schedule yoga'])
      await erin.type(text);
    expect(await gaps()).toEqual([]);
  });

  it('holds up no answer where it can not be kept', async () => {
    const { as, database } = everybody();
    const erin = as('erin');
    await erin.type('yoga');
    const broken: typeof database = {
      ...database,
      unitOfWork: { run: () => Promise.reject(new Error('the database is down')) },
    };
    expect(saidIn(await talk(NORTHWIND, { now: NOW, database: broken }).type('yoga', 'command'))).toContain(
      'Nobody is registered',
    );
    const stuck: typeof database = { ...database, unitOfWork: { run: () => new Promise(() => {}) } };
    const patient = talk(NORTHWIND, { now: NOW, database: stuck });
    for (let n = 0; n < 150; n += 1) {
      expect(saidIn(await patient.type(`yoga ${n}`, 'command'))).toContain('Nobody is registered');
    }
  });
});

describe('“Not it”', () => {
  it('stands under answers that came from words, not under those that browsing led to', async () => {
    const erin = everybody().as('erin');
    const labels = (replies: readonly Reply[]) => buttonsOf(replies).map(({ label }) => label);
    expect(labels(await erin.type('car park'))).toContain('Not it');
    expect(labels(await erin.type('why car park'))).not.toContain('Not it');
    expect(labels(await erin.press({ type: 'find', topicId: topicId('car-park') }))).not.toContain('Not it');
    const choice = await erin.type('travel');
    expect(labels(await erin.press(button(choice, 'Travel costs')))).toContain('Not it');
  });

  it('is thanked for, with what comes next but never what was refused', async () => {
    const { as, gaps } = everybody();
    const erin = as('erin');
    const choice = await erin.type('travel');
    const answer = await erin.press(button(choice, 'Travel costs'));
    const next = await erin.press(button(answer, 'Not it'));
    expect(saidIn(next)).toMatch(/^Thank you, I have noted that you did not find .* “travel”\.\n/);
    expect(saidIn(next)).toContain('You can always ask: Help desk');
    expect(buttonsOf(next).map(({ label }) => label)).toEqual([
      'Travel booking',
      'Zebra',
      'Search…',
      'Browse topics',
    ]);

    const second = await erin.press(button(next, 'Travel booking'));
    const last = await erin.press(button(second, 'Not it'));
    expect(buttonsOf(last).map(({ label }) => label)).toEqual(['Zebra', 'Search…', 'Browse topics']);
    expect(await gaps()).toMatchObject([{ text: 'travel', reason: 'not-it', refused: ['travel-booking'] }]);
  });

  it('of a choice is “None of these”', async () => {
    const { as, gaps } = everybody();
    const erin = as('erin');
    const next = await erin.press(button(await erin.type('travel'), 'None of these'));
    expect(saidIn(next)).toMatch(/^Thank you/);
    expect(buttonsOf(next).map(({ label }) => label)).toEqual(['Zebra', 'Search…', 'Browse topics']);
    expect(await gaps()).toMatchObject([
      { text: 'travel', reason: 'none-of-these', refused: ['travel-booking', 'travel-costs'] },
    ]);
  });

  it('keeps the moment, and concerns the one who pressed', async () => {
    const { as } = everybody({ conversation: CHANNEL });
    const erin = as('erin');
    const answer = await erin.type('travel costs at friday 18:00', 'mention');
    const next = await erin.press(button(answer, 'Not it'));
    expect(next).toMatchObject([{ type: 'say', audience: 'only-you' }]);
    expect(button(next, 'Zebra')).toMatchObject({ type: 'find', at: '2026-08-07T16:00:00Z' });
  });

  it('tells of a button whose moment is out of reach', async () => {
    const action = {
      type: 'not-it',
      topicId: topicId('zebra'),
      words: 'x',
      at: '2999-01-01T00:00:00Z',
    } as const;
    expect(saidIn(await everybody().as('erin').press(action))).toContain('older message');
  });
});

describe('the list of what is not found', () => {
  async function asked() {
    const company = everybody();
    // The search may find these by itself one day.
    await keep(company, 'car parking', 'erin');
    await keep(company, 'car parking permit', 'ivan');
    await company.as('erin').type('yoga');
    return company;
  }

  it.each(['gaps', 'пробелы', 'lacune', 'khoang trong', 'lacunas', 'gaps 90d'])(
    'is there for “%s”',
    async (text) => {
      const company = await asked();
      const said = saidIn(await company.as('ada').type(text));
      expect(said).toMatch(/^Looked for, not found\nIn the last (30|90) days · 1–2 of 2\n/);
      expect(said).toContain(
        'parking · 2 people, last on Wed, 5 Aug 2026\n“car parking” “car parking permit”\n',
      );
      expect(said).toContain(
        'yoga · 1 person, last on Wed, 5 Aug 2026\n[Another name of…]  [New topic…]  [Dismiss]',
      );
    },
  );

  it.each([
    ['ada', true],
    ['owen', true],
    ['mia', true],
    ['erin', false],
    ['nobody', false],
  ])('is for managers: %s, %s', async (id, isManager) => {
    const company = await asked();
    const said = saidIn(await company.as(id).type('gaps'));
    const pressed = saidIn(
      await company.as(id).press({ type: 'gap-dismiss', gap: 'yoga', days: 30, page: 0 }),
    );
    if (isManager) expect(said).toMatch(/^Looked for/);
    else {
      for (const refusal of [said, pressed]) {
        expect(refusal).toBe(
          'Sorry, only managers see what people look for and do not find: Ada Admin, Owen Owner, and Mia Manager.',
        );
      }
      expect(await company.gaps()).toHaveLength(3);
    }
  });

  it('is for the eyes of the one who asks', async () => {
    const slack = everybody({ conversation: CHANNEL }).as('ada');
    expect(await slack.type('gaps', 'mention')).toMatchObject([{ audience: 'only-you' }]);
    expect(await slack.type('gaps', 'command')).toMatchObject([{ audience: 'only-you' }]);
    const capabilities = { onlyYou: false, slashCommand: false };
    const teams = everybody({ conversation: CHANNEL, capabilities }).as('ada');
    expect(saidIn(await teams.type('gaps', 'mention'))).toBe(
      'Others would read along here. Ask me in a direct message: @Pointperson gaps.',
    );
  });

  it('says so where nothing was looked for in vain, or nobody is there to see it', async () => {
    expect(saidIn(await everybody().as('ada').type('gaps 7d'))).toBe(
      'In the last 7 days nobody looked for anything in vain.',
    );
    const bare = talk(company({ people: [] }), { now: NOW });
    expect(saidIn(await bare.type('gaps'))).toContain('the directory names none yet');
  });

  it('goes back as far as asked, and has ten a page', async () => {
    const company = everybody();
    await company.database.unitOfWork.run(async ({ gaps }) => {
      for (let n = 0; n < 12; n += 1) {
        const text = `subject${n}`;
        const at = NOW.subtract({ hours: 24 * 40 + n });
        await gaps.record({
          text,
          key: text,
          language: 'en',
          reason: 'nothing',
          refused: [],
          asker: 'x',
          at,
        });
      }
    });
    const ada = company.as('ada');
    expect(saidIn(await ada.type('gaps'))).toContain('nobody looked');
    const first = await ada.type('gaps 6 weeks');
    expect(saidIn(first)).toContain('In the last 42 days · 1–10 of 12');
    const second = await ada.press(button(first, 'More'));
    expect(second).toMatchObject([{ type: 'update' }]);
    expect(saidIn(second)).toMatch(/11–12 of 12\nsubject10.*\n.*\nsubject11/);
    expect(saidIn(await ada.press({ type: 'gaps', days: 42, page: 77 }))).toContain('11–12 of 12');
  });

  it('is a topic where that begins like the verb', async () => {
    expect(saidIn(await everybody().as('ada').type('gaps in the fence'))).toContain('Nobody is registered');
  });

  it('turns into another name with one press, found at once, and back with another', async () => {
    const company = await asked();
    const mia = company.as('mia');
    const list = await mia.type('gaps');
    const made = await mia.press(button(list, 'Another name of Car park'));
    expect(made).toMatchObject([{ type: 'update' }]);
    expect(saidIn(made)).toMatch(/^“parking” is another name of Car park from now on\.\n\[Undo\]\n/);
    expect(saidIn(made)).toContain('1–1 of 1');
    expect(saidIn(await company.as('erin').type('car parking'))).toMatch(/^Car park\n/);
    expect((await company.gaps()).map(({ text }) => text)).toEqual(['yoga']);

    const undone = await mia.press(button(made, 'Undo'));
    expect(saidIn(undone)).toMatch(/^Undone: it is on the list again\./);
    expect(await company.gaps()).toHaveLength(3);
    const { directory } = await company.database.snapshots.current();
    expect(directory.topics.get(topicId('car-park'))).toEqual(
      NORTHWIND.directory.topics.get(topicId('car-park')),
    );
  });

  it('comes back where it is asked anew', async () => {
    const company = await asked();
    const ada = company.as('ada');
    const gone = await ada.press({ type: 'gap-dismiss', gap: 'yoga', days: 30, page: 0 });
    expect(saidIn(gone)).toMatch(/^“yoga” is off the list\..*\n\[Undo\]/);
    expect(saidIn(gone)).not.toContain('yoga ·');
    expect(saidIn(await ada.press({ type: 'gap-dismiss', gap: 'yoga', days: 30, page: 0 }))).toMatch(
      /^This is not on the list any more\./,
    );
    await company.as('ivan').type('yoga');
    expect(saidIn(await ada.type('gaps'))).toContain('yoga · 1 person');
    expect(saidIn(await ada.press(button(gone, 'Undo')))).toContain('yoga · 2 people');
  });

  it('offers one press only for what the manager may do, and never what was refused', async () => {
    const company = await asked();
    await keep(company, 'car', 'erin');
    const owen = company.as('owen');
    expect(buttonsOf(await owen.type('gaps')).map(({ label }) => label)).toContain(
      'Another name of Car hire',
    );
    const forged = {
      type: 'gap-alias',
      gap: 'car parking',
      days: 30,
      page: 0,
      topicId: topicId('car-park'),
      name: 'x',
    } as const;
    expect(saidIn(await owen.press(forged))).toMatch(
      /^Sorry, this is not yours to decide, but you can ask Mia Manager and Ada Admin\./,
    );
    expect(await company.gaps()).toHaveLength(4);

    const erin = company.as('erin');
    await erin.press(button(await erin.type('car park'), 'Not it'));
    expect(saidIn(await company.as('ada').type('gaps'))).toContain('Shown, but not meant: Car park.');
  });

  it('takes another topic, and another name, by a form', async () => {
    const company = await asked();
    const ada = company.as('ada');
    const action = button(await ada.type('gaps'), 'Another name of…');
    const [opened] = await ada.press(action);
    expect(opened).toMatchObject({
      type: 'open-form',
      form: {
        action,
        fields: [
          { name: 'name', initial: 'parking', maxLength: 100 },
          { name: 'topic', type: 'select', initial: 'car-park' },
        ],
      },
    });
    const submit = (values: Record<string, string>) => ada.submit(action, values);
    expect(saidIn(await submit({ name: 'x' }))).toBe('topic: Please choose a topic.');
    expect(saidIn(await submit({ topic: 'car-hire' }))).toBe('name: Please type a name.');
    expect(saidIn(await submit({ topic: 'car-hire', name: 'x'.repeat(101) }))).toBe(
      'name: Please use 100 characters at most.',
    );
    expect(saidIn(await submit({ topic: 'car-hire', name: 'CAR-PARK' }))).toBe(
      'name: “Car park” is a name of Car park already.',
    );
    expect(saidIn(await submit({ topic: 'gone', name: 'garage' }))).toContain('no longer in the directory');
    const made = await submit({ topic: 'car-hire', name: ' the  garage ' });
    expect(saidIn(made)).toMatch(/^“the garage” is another name of Car hire/);
    expect(saidIn(await submit({ topic: 'car-hire', name: 'garage' }))).toMatch(/^This is not on the list/);
    expect(saidIn(await ada.press(action))).toMatch(/^This is not on the list/);
  });

  it('becomes a topic by a form, whose owner is the one who made it', async () => {
    const company = await asked();
    const mia = company.as('mia');
    const actions = buttonsOf(await mia.type('gaps')).filter(({ label }) => label === 'New topic…');
    const action = actions[1]?.action;
    if (action === undefined) throw new Error('No button');
    expect(await mia.press(action)).toMatchObject([
      {
        type: 'open-form',
        form: {
          fields: [
            { name: 'name', initial: 'yoga' },
            {
              name: 'contact',
              options: [
                { label: 'Mia Manager', value: 'person:mia' },
                { label: 'Facilities', value: 'department:house' },
                { label: 'Help desk' },
                { label: 'Ada Admin' },
                { label: 'Erin Fox' },
                { label: 'Owen Owner' },
                { label: 'Иван' },
              ],
            },
          ],
        },
      },
    ]);
    const submit = (values: Record<string, string>) => mia.submit(action, values);
    expect(saidIn(await submit({ name: 'Yoga' }))).toBe('contact: Please choose who answers for it.');
    expect(saidIn(await submit({ name: 'Yoga', contact: 'person:gone' }))).toContain(
      'no longer in the directory',
    );
    expect(saidIn(await submit({ name: 'zebra', contact: 'person:erin' }))).toBe(
      'name: “Zebra” is a name of Zebra already.',
    );
    const made = await submit({ name: 'Yoga & stretching', contact: 'person:erin' });
    expect(saidIn(made)).toMatch(
      /^Yoga & stretching is a topic from now on, and you look after it\.\n\[About\]/,
    );
    expect(saidIn(await company.as('ivan').type('yoga'))).toContain('Erin Fox');
    const { directory } = await company.database.snapshots.current();
    expect(directory.topics.get(topicId('yoga-stretching'))).toMatchObject({ ownerIds: ['mia'] });
  });

  it('gives a name in the language in which it was asked', async () => {
    const company = everybody();
    await keep(company, 'стоянка', 'ivan', 'ru');
    const ada = company.as('ada');
    const action = button(await ada.type('gaps'), 'Another name of…');
    await ada.submit(action, { name: 'стоянка', topic: 'car-park' });
    const { directory } = await company.database.snapshots.current();
    expect(directory.topics.get(topicId('car-park'))?.translations).toEqual({ ru: { aliases: ['стоянка'] } });
    expect(saidIn(await company.as('erin').type('стоянка'))).toMatch(/^Car park\n/);
  });

  it('has what is not in a long list typed', async () => {
    const topics = Array.from({ length: 120 }, (_, n) =>
      topic(`t${n}`, { name: `Topic number${n}`, contact: { type: 'person', personId: personId('ada') } }),
    );
    const people = Array.from({ length: 120 }, (_, n) =>
      person(`p${n}`, { name: `Person number${n}`, email: `p${n}@x.example` }),
    );
    const content = company({
      organization: { adminIds: [personId('ada')] },
      people: [person('ada', { email: 'ada@x.example' }), ...people],
      topics,
    });
    const ada = talk(content, {
      now: NOW,
      profile: { name: 'A', email: 'ada@x.example', standing: 'member' },
    });
    await ada.type('yoga');
    await ada.type('chess');
    const place = { days: 30, page: 0 };
    const alias = { type: 'gap-alias-form', gap: 'yoga', ...place } as const;
    expect(await ada.press(alias)).toMatchObject([
      { form: { fields: [{}, { name: 'topic', optional: true }, { name: 'typed', optional: true }] } },
    ]);
    expect(saidIn(await ada.submit(alias, { name: 'yoga', typed: 'Topic' }))).toMatch(
      /^typed: I know no topic/,
    );
    expect(saidIn(await ada.submit(alias, { name: 'yoga', typed: 'topic number117' }))).toContain(
      'another name of Topic number117',
    );
    const made = { type: 'gap-topic-form', gap: 'chess', ...place } as const;
    expect(saidIn(await ada.submit(made, { name: 'chess', typed: 'Person' }))).toMatch(
      /^typed: I know nobody/,
    );
    expect(saidIn(await ada.submit(made, { name: 'chess', typed: 'P117@x.example' }))).toContain(
      'chess is a topic',
    );
  });
});

it('every button fits, however much it carries', () => {
  const words = '"'.repeat(200);
  const ids = Array.from({ length: 15 }, (_, n) => topicId(`${n}-${'x'.repeat(64)}`.slice(0, 64)));
  const [first] = ids;
  if (first === undefined) throw new Error('No topic');
  const [at, place] = ['2026-08-07T16:00:00.123Z', { gap: words, days: 90, page: 1_000 }];
  const actions: readonly Action[] = [
    { type: 'find', topicId: first, at, words, refused: ids },
    { type: 'not-it', topicId: first, words, at, refused: ids },
    { type: 'none-of-these', topicIds: ids.slice(0, 5), words, at, refused: ids },
    { type: 'gap-alias', ...place, topicId: first, name: words.slice(0, 100) },
  ];
  for (const action of actions) {
    const payload = encodeAction(action);
    expect(payload.length).toBeLessThanOrEqual(2_000);
    expect(decodeAction(payload)).toEqual(action);
  }
});
