import { expect, it } from 'vitest';
import type { Database, Repositories } from '../../db/database.ts';
import type { EditSource } from '../../src/directory/author.ts';
import { addAlias, addTopic, removeAlias } from '../../src/directory/topic-edits.ts';
import { applyCalendar } from '../../src/exchange/calendar/calendar-import.ts';
import { describeHistory } from '../../src/exchange/describe-history.ts';
import { personId, rotationId, topicId } from '../../src/kernel/ids.ts';
import { requestCover, takeCover, undoCover } from '../../src/rotations/requests/cover-requests.ts';
import { handOverToNext } from '../../src/rotations/requests/next-requests.ts';
import { addOverride, removeOverride, takeOver } from '../../src/rotations/requests/override-requests.ts';
import { requestSwap, takeSwap, undoSwap } from '../../src/rotations/requests/swap-requests.ts';
import { turns } from '../rotations/build.ts';
import { createWorld, granted, interval, type RotationWorld } from '../rotations/rotation-world.ts';
import { createMemoryDatabase } from '../support/memory.ts';

const rota = rotationId('rota');
const [alice, bob, omar, ada] = ['alice', 'bob', 'omar', 'ada'].map(personId);
const IN_TEAMS: EditSource = { way: 'chat', platform: 'teams' };

/** A rotation of Alice, Bob and Chen that Omar owns, in which Alice is on duty; and who made what of it since. */
async function createTrail(source?: EditSource) {
  const database: Database = createMemoryDatabase();
  const world = await createWorld([turns()], database);
  const start = (await database.snapshots.current()).revision;
  return {
    world,
    ports: { ...world.ports, ...(source && { source }) },
    work: database.unitOfWork,
    /** `alice teams rotation:rota`, and so on, in order. */
    async entered(): Promise<readonly string[]> {
      const edits = await database.unitOfWork.run(({ edits: trail }) => trail.since(start));
      return edits.map(({ author, change }) => {
        const { personId: by = '-', way, platform = '-', name = '-' } = author;
        return [by, way, platform, name, 'id' in change ? `${change.noun}:${change.id}` : change.noun].join(
          ' ',
        );
      });
    },
    async history() {
      const edits = await database.unitOfWork.run(({ edits: trail }) => trail.latest(1));
      return describeHistory(edits, (await database.snapshots.current()).directory);
    },
  };
}

/** A week of Bob's, and the next of Alice's. */
const BOBS = interval('2026-01-12T09:00..2026-01-19T09:00');
const ALICES = interval('2026-01-26T09:00..2026-02-02T09:00');

if (!alice || !bob || !omar || !ada) throw new Error('There is nobody');

type Ports = RotationWorld['ports'];

const SHIFTS: readonly (readonly [
  what: string,
  act: (ports: Ports) => Promise<unknown>,
  by: readonly string[],
])[] = [
  [
    'a swap that is taken and undone',
    async (ports) => {
      const { id: requestId } = granted(
        await requestSwap(
          { rotationId: rota, requesterId: bob, takerId: alice, given: BOBS, returned: ALICES, actorId: bob },
          ports,
        ),
      );
      granted(await takeSwap({ requestId, actorId: alice }, ports));
      granted(await undoSwap({ requestId, actorId: omar }, ports));
    },
    ['alice', 'omar'],
  ],
  [
    'cover that a manager takes for somebody, and that is given back',
    async (ports) => {
      const asked = { rotationId: rota, requesterId: bob, window: BOBS, actorId: bob };
      const { id: requestId } = granted(await requestCover(asked, ports));
      granted(await takeCover({ requestId, takerId: alice, actorId: omar }, ports));
      granted(await undoCover({ requestId, personId: alice, actorId: alice }, ports));
    },
    ['omar', 'alice'],
  ],
  [
    'who takes over',
    async (ports) =>
      granted(await takeOver({ rotationId: rota, personId: bob, minutes: 60, actorId: bob }, ports)),
    ['bob'],
  ],
  [
    'an override that is put in and taken out',
    async (ports) => {
      const wanted = { rotationId: rota, personId: alice, interval: BOBS, actorId: omar };
      const { overrides } = granted(await addOverride(wanted, ports));
      const ref = overrides[0]?.made?.ref ?? '';
      granted(await removeOverride({ rotationId: rota, ref, actorId: ada }, ports));
    },
    ['omar', 'ada'],
  ],
  [
    'who hands over to the next',
    async (ports) => granted(await handOverToNext({ rotationId: rota, actorId: alice }, ports)),
    ['alice'],
  ],
];

it.each(SHIFTS)('the trail has %s, by whom and from where', async (_, act, by) => {
  const [inTeams, inChat] = [await createTrail(IN_TEAMS), await createTrail()];

  await act(inTeams.ports);
  await act(inChat.ports);

  expect(await inTeams.entered()).toEqual(by.map((who) => `${who} chat teams - rotation:rota`));
  expect(await inChat.entered()).toEqual(by.map((who) => `${who} chat - - rotation:rota`));
});

it('the trail has topics and their names, by whom and from where', async () => {
  const { work, ports, entered, history } = await createTrail(IN_TEAMS);
  const { rotations } = await work.run((repositories) => repositories.rotations.lock());
  const within = <Value>(act: (repositories: Repositories) => Promise<Value>) => work.run(act);
  const contact = { type: 'person', personId: bob } as const;

  const topic = granted(
    await within(({ topics }) =>
      addTopic({ actorId: ada, name: 'Payroll', contact }, { ...ports, topics, rotations }),
    ),
  );
  const alias = { actorId: ada, topicId: topic.id, name: 'wages' };
  granted(await within(({ topics }) => addAlias(alias, { ...ports, topics })));
  granted(await within(({ topics }) => addAlias(alias, { ...ports, topics })));
  granted(await within(({ topics }) => removeAlias(alias, { ...ports, topics })));

  expect(topic.id).toBe(topicId('payroll'));
  expect(await entered()).toEqual(Array.from({ length: 3 }, () => 'ada chat teams - topic:payroll'));
  expect(await history()).toBe(
    '2026-01-05 11:00 (UTC)  ada (ada), in chat on Teams\n  ~ topic payroll: aliases ["wages"] → none\n',
  );
});

it('the trail has calendars, by the account of whoever imports them', async () => {
  const { ports, entered } = await createTrail();
  const text = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//test//EN',
    'BEGIN:VEVENT',
    'UID:1@x',
    'DTSTAMP:20260101T000000Z',
    'DTSTART:20260107T090000Z',
    'DTEND:20260108T090000Z',
    'SUMMARY:bob',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
  const asked = { rotationId: rota, window: { end: ALICES.end }, skipsUnmatched: false };

  granted(await applyCalendar({ text }, { ...ports, userName: 'operator' }, asked));
  granted(await applyCalendar({ text }, ports, asked));

  expect(await entered()).toEqual(['- calendar - operator rotation:rota']);
});
