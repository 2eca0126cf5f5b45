import { beforeEach, expect, it } from 'vitest';
import type { Database, Repositories } from '../../db/database.ts';
import type { Inquiry, InquiryEvent, Source } from '../../src/inquiries/inquiry.ts';
import { deliveryId, departmentId, inquiryId, personId, topicId } from '../../src/kernel/ids.ts';
import { describeEachDatabase, type TestPlace } from '../support/databases.ts';
import { TIMES } from './examples.ts';
import {
  bob,
  bobsAccount,
  carol,
  channelThread,
  delivery,
  event,
  full,
  later,
  NOW,
  opened,
} from './inquiry-examples.ts';

describeEachDatabase('inquiries', (backend) => {
  let place: TestPlace;
  let database: Database;

  beforeEach(async () => {
    place = await backend.fresh();
    database = await place.open();
  });

  function run<Value>(work: (repositories: Repositories) => Promise<Value>): Promise<Value> {
    return database.unitOfWork.run(work);
  }
  const save = (inquiry: Inquiry, ...events: InquiryEvent[]) =>
    run(({ inquiries }) => inquiries.save(inquiry, events));
  const byId = (id: Inquiry['id']) => run(({ inquiries }) => inquiries.byId(id));
  const events = (id: Inquiry['id']) => run(({ inquiries }) => inquiries.events(id));
  /** Opens one like it, and gives it. */
  async function open(id: string, more: Partial<Inquiry> = {}, isAnnounced?: boolean): Promise<Inquiry> {
    const inquiry = { ...opened, id: inquiryId(id), ...more };
    const opening = { type: 'opened', ...(isAnnounced !== undefined && { isAnnounced }) } as const;
    expect(await save(inquiry, event(inquiry, 1, opening, bob))).toBe(true);
    return inquiry;
  }

  it('come back as they were saved, with their events', async () => {
    const source = { place: channelThread, messageId: '1.000' };
    const first = event(full, 1, { type: 'opened', source }, bob);
    const second = event(full, 2, { type: 'acknowledged' }, carol);
    expect(await save(full, first, second)).toBe(true);
    expect(await save(opened, event(opened, 1, { type: 'opened' }))).toBe(true);
    expect(await byId(full.id)).toStrictEqual(full);
    expect(await byId(opened.id)).toStrictEqual(opened);
    expect(await events(full.id)).toStrictEqual([first, second]);
    expect(await byId(inquiryId('none'))).toBeUndefined();
    expect(await events(inquiryId('none'))).toEqual([]);
  });

  it('keep each kind of event', async () => {
    const holder = {
      type: 'department',
      departmentId: departmentId('hr'),
      channel: { platform: 'slack', id: 'C9' },
    } as const;
    const source: Source = { place: channelThread, messageId: '2.000' };
    const all = [
      event(opened, 1, { type: 'opened', source: { ...source, messageId: '1.000' } }, bob),
      event(opened, 2, { type: 'held', until: later(60) }),
      event(opened, 3, { type: 'hastened' }, bob),
      event(opened, 4, { type: 'told', holder, because: 'asked' }),
      event(opened, 5, { type: 'step-skipped', step: 'manager' }),
      event(opened, 6, { type: 'exhausted' }),
      event(opened, 7, { type: 'unreachable', holder, reason: 'gone' }),
      event(opened, 8, { type: 'acknowledged' }, carol),
      event(opened, 9, { type: 'passed', to: { type: 'people', personIds: [personId('dana')] } }, carol),
      event(opened, 10, {
        type: 'wrote',
        side: 'asker',
        text: 'See “this”',
        files: [{ name: 'a', url: 'https://a.example' }],
        source,
      }),
      event(opened, 11, { type: 'edited', of: 10, text: 'See that' }, bob),
      event(opened, 12, { type: 'resolved', how: 'answered', summary: 'Done' }, carol),
      event(opened, 13, { type: 'rated', stars: 5 }, bob),
      event(opened, 14, { type: 'commented', comment: 'Good' }, bob),
      event(opened, 15, { type: 'reopened' }, bob),
    ];
    expect(await save({ ...opened, version: 15 }, ...all)).toBe(true);
    expect(await events(opened.id)).toStrictEqual(all);
  });

  it('are saved over the version that was read, or not at all', async () => {
    await open('q1');
    const taken: Inquiry = { ...opened, state: 'acknowledged', version: 2 };
    expect(await save(taken, event(opened, 2, { type: 'acknowledged' }, carol))).toBe(true);
    expect(await save({ ...opened, version: 2 }, event(opened, 2, { type: 'hastened' }))).toBe(false);
    expect(await save({ ...opened, version: 4 }, event(opened, 4, { type: 'hastened' }))).toBe(false);
    expect(await save(opened, event(opened, 1, { type: 'opened' }))).toBe(false);
    const unknown = { ...opened, id: inquiryId('none'), version: 2 };
    expect(await save(unknown, event(unknown, 2, { type: 'hastened' }))).toBe(false);
    expect(await byId(opened.id)).toStrictEqual(taken);
    expect((await events(opened.id)).map(({ type }) => type)).toEqual(['opened', 'acknowledged']);
    expect(await events(unknown.id)).toEqual([]);
  });

  it('are saved over their own version where nothing happened', async () => {
    await open('q1');
    expect(await save({ ...opened, dueAt: later(99), revision: 8 })).toBe(true);
    expect(await byId(opened.id)).toMatchObject({ revision: 8, version: 1 });
    expect(await save({ ...opened, version: 2 })).toBe(false);
  });

  it('are taken by one of several who try at once', async () => {
    await open('q1');
    const other = await place.open();
    const take = (by: Database, index: number) =>
      by.unitOfWork.run(async ({ inquiries }) => {
        const actor = { ...carol, name: `Taker ${index}` };
        const read = await inquiries.byId(opened.id);
        if (read?.state !== 'open') return false;
        return inquiries.save(
          { ...read, state: 'acknowledged', acknowledged: { by: actor, at: NOW }, version: 2 },
          [event(read, 2, { type: 'acknowledged' }, actor)],
        );
      });
    const won = await Promise.all([take(database, 0), take(other, 1), take(database, 2), take(other, 3)]);
    expect(won.filter(Boolean)).toHaveLength(1);
    expect((await byId(opened.id))?.acknowledged?.by.name).toBe(`Taker ${won.indexOf(true)}`);
    expect(await events(opened.id)).toHaveLength(2);
  });

  it('make something of a message once, whoever hears of it first', async () => {
    const source: Source = { place: channelThread, messageId: '1.000' };
    const other = await place.open();
    const ask = (by: Database, id: string) =>
      by.unitOfWork.run(({ inquiries }) => {
        const inquiry = { ...opened, id: inquiryId(id) };
        return inquiries.save(inquiry, [event(inquiry, 1, { type: 'opened', source })]);
      });
    const asked = await Promise.all([ask(database, 'a'), ask(other, 'b'), ask(database, 'c')]);
    expect(asked.filter(Boolean)).toHaveLength(1);
    const made = await run(({ inquiries }) => inquiries.eventFrom(source));
    expect(made?.inquiryId).toBe(['a', 'b', 'c'][asked.indexOf(true)]);
    const found = await run(({ inquiries }) => inquiries.unresolved({}, 10));
    expect(found).toHaveLength(1);
  });

  it('go on in the transaction where a message was known already, with nothing stored of it', async () => {
    await open('q1');
    const source: Source = { place: channelThread, messageId: '5.000' };
    const wrote = (number: number, from: Source) =>
      event(opened, number, { type: 'wrote', side: 'asker', text: 'x', files: [], source: from }, bob);
    expect(await save({ ...opened, version: 2 }, wrote(2, source))).toBe(true);
    const inDirect = { ...source, place: { ...channelThread, id: 'D1' } };
    const seen = await run(async ({ inquiries }) => {
      const isSaved = await inquiries.save({ ...opened, version: 4 }, [
        wrote(3, inDirect),
        wrote(4, { ...source, place: { ...channelThread, thread: '9.9' } }),
      ]);
      return {
        isSaved,
        events: await inquiries.events(opened.id),
        made: await inquiries.eventFrom(inDirect),
      };
    });
    expect(seen.isSaved).toBe(false);
    expect(seen.events).toHaveLength(2);
    expect(seen.made).toBeUndefined();
    expect(await byId(opened.id)).toMatchObject({ version: 2 });
    expect(await run(({ inquiries }) => inquiries.eventFrom(source))).toStrictEqual(wrote(2, source));
  });

  it('vanish with a transaction that fails', async () => {
    const failing = run(async ({ inquiries }) => {
      await inquiries.save(opened, [event(opened, 1, { type: 'opened' })]);
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await byId(opened.id)).toBeUndefined();
    expect(await events(opened.id)).toEqual([]);
  });

  it('are due by the clock, earliest first, then by another revision, longest ago first, unless resolved', async () => {
    await open('late', { dueAt: later(30), revision: 2 });
    await open('early', { dueAt: later(10) });
    await open('edited', { dueAt: later(95), revision: 5 });
    await open('restored', { dueAt: later(91), revision: 99 });
    await open('lately', { revision: 6, dueAt: later(90) });
    const { dueAt: _, ...rest } = opened;
    const undated = { ...rest, id: inquiryId('undated'), revision: 4 };
    await save(undated, event(undated, 1, { type: 'opened' }));
    await open('over', { state: 'resolved', dueAt: later(1), revision: 1 });
    const due = (minutes: number, revision: number, most = 10) =>
      run(({ inquiries }) => inquiries.due(later(minutes), revision, most));
    expect(await due(5, 7)).toEqual(['late', 'undated', 'edited', 'lately', 'restored']);
    expect(await due(30, 7)).toEqual(['early', 'late', 'undated', 'edited', 'lately', 'restored']);
    expect(await due(30, 7, 3)).toEqual(['early', 'late', 'undated']);
    expect(await due(30, 7, 2)).toEqual(['early', 'late']);
    expect(await due(10, 7, 1)).toEqual(['early']);
  });

  it('are rescheduled together, but for those that somebody changed meanwhile', async () => {
    for (const id of ['later', 'never', 'changed', 'other']) await open(id);
    const ids = ['later', 'never', 'changed', 'none'].map((id) => inquiryId(id));
    const read = await run(({ inquiries }) => inquiries.several(ids));
    expect(read.map(({ id }) => id).sort()).toEqual(['changed', 'later', 'never']);
    const changed = { ...opened, id: inquiryId('changed'), version: 2, question: 'Another?' };
    await save(changed, event(changed, 2, { type: 'rated', stars: 4 }));
    await run(({ inquiries }) =>
      inquiries.reschedule(
        read.map(({ dueAt: _, ...inquiry }) => ({
          ...inquiry,
          question: 'Not stored?',
          revision: 8,
          ...(inquiry.id === 'later' && { dueAt: later(77) }),
        })),
      ),
    );
    const { dueAt: _, ...undated } = opened;
    expect(await byId(inquiryId('later'))).toStrictEqual({
      ...opened,
      id: 'later',
      dueAt: later(77),
      revision: 8,
    });
    expect(await byId(inquiryId('never'))).toStrictEqual({ ...undated, id: 'never', revision: 8 });
    expect(await byId(inquiryId('changed'))).toMatchObject({
      question: 'Another?',
      dueAt: later(15),
      revision: 7,
    });
    expect(await byId(inquiryId('other'))).toStrictEqual({ ...opened, id: 'other' });
    await run(({ inquiries }) => inquiries.reschedule([]));
  });

  it('are found by the thread they were asked in: the last, and first what is not resolved', async () => {
    const inThread = (thread?: string) => {
      const { thread: _, ...conversation } = channelThread;
      return run(({ inquiries }) =>
        inquiries.inThread({ ...conversation, ...(thread !== undefined && { thread }) }),
      );
    };
    const origin = { place: channelThread, isPublic: true };
    await open('first', { origin });
    await open('second', { origin, openedAt: later(5) });
    expect((await inThread('1.000'))?.id).toBe('second');
    await open('over', { origin, openedAt: later(9), state: 'resolved' });
    expect((await inThread('1.000'))?.id).toBe('second');
    await open('elsewhere', { origin: { place: { ...channelThread, id: 'C2' }, isPublic: true } });
    expect(await inThread('2.000')).toBeUndefined();
    expect(await inThread()).toBeUndefined();

    const { thread: _, ...direct } = channelThread;
    await open('direct', { origin: { place: direct, isPublic: false }, state: 'resolved' });
    expect((await inThread())?.id).toBe('direct');
  });

  it('are found by the thread below a message that told of them', async () => {
    const place = { ...channelThread, id: 'D7' };
    await open('q1');
    await open('q2', { openedAt: later(1), state: 'resolved' });
    await run(async ({ deliveries }) => {
      const notice = { kind: 'inquiry/ping', event: 2 };
      await deliveries.add([
        delivery('d1', { notice: { ...notice, inquiryId: 'q1' } }),
        delivery('d2', { notice: { ...notice, inquiryId: 'q2' } }),
      ]);
      for (const [id, messageId] of [
        ['d1', '7.1'],
        ['d2', '7.2'],
      ] as const) {
        await deliveries.claim(deliveryId(id), NOW, later(1));
        await deliveries.settle(deliveryId(id), { type: 'sent', reference: { place, messageId } }, NOW);
      }
    });
    const inThread = (thread: string) => run(({ inquiries }) => inquiries.inThread({ ...place, thread }));
    expect((await inThread('7.1'))?.id).toBe('q1');
    expect((await inThread('7.2'))?.id).toBe('q2');
    expect(await inThread('7.3')).toBeUndefined();

    await open('asked-below', {
      origin: { place: { ...place, thread: '7.2' }, isPublic: false },
      openedAt: NOW.subtract({ hours: 1 }),
    });
    expect((await inThread('7.2'))?.id).toBe('asked-below');
  });

  it('are listed while they are not resolved, by all that is asked for', async () => {
    const told = [{ type: 'people', personIds: [personId('dana'), personId('erin')] }] as const;
    await open('a', { told });
    const desk = { type: 'department', departmentId: departmentId('desk') } as const;
    await open('b', { openedAt: later(1), topicId: topicId('it'), told: [desk] });
    await open('c', { openedAt: later(2), acknowledged: { by: carol, at: NOW }, state: 'acknowledged' });
    await open('d', { openedAt: later(3), asker: { ...bob, account: carol.account }, told });
    await open('over', { state: 'resolved', told });
    const listed = async (of: Parameters<Repositories['inquiries']['unresolved']>[0], most = 10) =>
      (await run(({ inquiries }) => inquiries.unresolved(of, most))).map(({ id }) => id);
    expect(await listed({})).toEqual(['d', 'c', 'b', 'a']);
    expect(await listed({}, 2)).toEqual(['d', 'c']);
    expect(await listed({ topicId: topicId('it') })).toEqual(['b']);
    const toldTo = (name: string, ...departments: readonly string[]) => ({
      toldTo: { personId: personId(name), departmentIds: departments.map(departmentId) },
    });
    expect(await listed(toldTo('dana'))).toEqual(['d', 'a']);
    expect(await listed(toldTo('carol'))).toEqual(['c']);
    expect(await listed(toldTo('dan'))).toEqual([]);
    expect(await listed(toldTo('dan', 'desk'))).toEqual(['b']);
    expect(await listed(toldTo('carol', 'hr', 'desk'))).toEqual(['c', 'b']);
    const askedBy = { account: bobsAccount };
    expect(await listed({ askedBy })).toEqual(['c', 'b', 'a']);
    expect(await listed({ askedBy: { ...askedBy, personId: personId('bob') } })).toEqual([
      'd',
      'c',
      'b',
      'a',
    ]);
    expect(await listed({ askedBy, ...toldTo('erin') })).toEqual(['a']);
  });

  it('say when somebody last asked of a topic in a conversation, and all there were told of it', async () => {
    const origin = { place: channelThread, isPublic: true };
    await open('a', { origin }, true);
    await open('b', { origin, openedAt: later(20), state: 'resolved' }, true);
    await open('c', { origin, openedAt: later(25), topicId: topicId('it') }, true);
    await open('d', { origin, openedAt: later(25), asker: carol }, true);
    await open('e', { openedAt: later(25) }, true);
    await open('f', { origin, openedAt: later(25) });
    await open('g', { origin, openedAt: later(25) }, false);
    const last = (minutes: number, conversation = 'C1') =>
      run(({ inquiries }) =>
        inquiries.lastAnnounced(bobsAccount, topicId('payroll'), conversation, later(minutes)),
      );
    expect(await last(0)).toEqual(later(20));
    expect(await last(20)).toEqual(later(20));
    expect(await last(21)).toBeUndefined();
    expect(await last(0, 'C2')).toBeUndefined();
  });

  it('know the deliveries that tell of them, in the order of storing, and not those that change one', async () => {
    const notice = { kind: 'inquiry/news', inquiryId: 'q1', event: 1 };
    await run(({ deliveries }) =>
      deliveries.add([
        delivery('z', { notice }),
        delivery('other', { notice: { ...notice, inquiryId: 'q2' } }),
        delivery('again', { notice, recipient: { type: 'sent', deliveryId: deliveryId('z') } }),
        delivery('none', { notice: { kind: 'update/due' } }),
      ]),
    );
    await run(({ deliveries }) => deliveries.add([delivery('a', { notice })]));
    const told = await run(({ inquiries }) => inquiries.deliveriesOf(inquiryId('q1')));
    expect(told.map(({ id }) => id)).toEqual(['z', 'a']);
  });

  it('keep neither name nor account of people who are removed, and all else', async () => {
    const [first, second] = [
      event(full, 1, { type: 'opened' }, bob),
      event(full, 2, { type: 'acknowledged' }, carol),
    ];
    await save(full, first, second);
    await open('q1', { asker: carol });
    await run(({ deliveries }) =>
      deliveries.add([delivery('d', { notice: { kind: 'inquiry/news', inquiryId: full.id, event: 1 } })]),
    );
    const person = (id: string) => ({ id: personId(id), name: id, timeOff: [] });
    const write = (id: string, change: object) =>
      run(({ directory }) =>
        directory.write([{ noun: 'person', id: personId(id), ...change }], TIMES, { way: 'program' }),
      );
    for (const id of ['bob', 'carol']) await write(id, { after: person(id) });
    expect(await byId(full.id)).toStrictEqual(full);

    await write('bob', { before: person('bob') });
    const nobody = { ...bob, name: '', account: { ...bob.account, userId: '' } };
    expect(await byId(full.id)).toStrictEqual({ ...full, asker: nobody });
    expect(await events(full.id)).toStrictEqual([{ ...first, by: nobody }, second]);
    const sent = await run(({ deliveries }) => deliveries.byId(deliveryId('d')));
    expect(sent?.recipient).toStrictEqual({ type: 'account', account: nobody.account });
    // Whoever read it before does not bring them back.
    expect(await save({ ...full, version: 3 }, event(full, 3, { type: 'reopened' }))).toBe(true);
    expect((await byId(full.id))?.asker).toStrictEqual(nobody);

    await write('carol', { before: person('carol') });
    const noTaker = { ...carol, name: '', account: { ...carol.account, userId: '' } };
    expect(await byId(full.id)).toMatchObject({ acknowledged: { by: noTaker }, resolved: { by: noTaker } });
    expect((await events(full.id))[1]).toStrictEqual({ ...second, by: noTaker });
    expect((await byId(inquiryId('q1')))?.asker).toStrictEqual(noTaker);
  });

  it('are refused once the transaction is over', async () => {
    const { inquiries } = await run(async (repositories) => repositories);
    await expect(inquiries.byId(opened.id)).rejects.toThrow(/had ended/);
    await expect(inquiries.save(opened, [])).rejects.toThrow(/had ended/);
    await expect(inquiries.events(opened.id)).rejects.toThrow(/had ended/);
    await expect(inquiries.due(NOW, 1, 1)).rejects.toThrow(/had ended/);
    await expect(inquiries.several([])).rejects.toThrow(/had ended/);
    await expect(inquiries.reschedule([])).rejects.toThrow(/had ended/);
    await expect(inquiries.unresolved({}, 1)).rejects.toThrow(/had ended/);
    await expect(inquiries.inThread(channelThread)).rejects.toThrow(/had ended/);
  });
});
