import { Temporal } from 'temporal-polyfill';
import type { Form } from '../../src/chat/form.ts';
import type { Message } from '../../src/chat/message.ts';
import type { Reply } from '../../src/chat/reply.ts';
import type { Context } from '../../src/dialogue/context.ts';
import { helpMessage } from '../../src/dialogue/help-messages.ts';
import { pressAwayForm } from '../../src/dialogue/shifts/away.ts';
import { pressCoverForm } from '../../src/dialogue/shifts/cover.ts';
import { partForm } from '../../src/dialogue/shifts/cover-take.ts';
import type { Desk } from '../../src/dialogue/shifts/desk.ts';
import { awayMessage, awayUndoneMessage, timeOffSpans } from '../../src/dialogue/shifts/messages/away.ts';
import {
  coverAskedMessage,
  coverTakenMessage,
  coverWithdrawnMessage,
  nextAskMessage,
  noteKeptMessage,
  overriddenMessage,
  swapOfferedMessage,
  swapOverMessage,
  swapTakenMessage,
  undoneMessage,
} from '../../src/dialogue/shifts/messages/done.ts';
import { shiftMessage } from '../../src/dialogue/shifts/messages/parts.ts';
import { ownRequestsMessage, requestsMessage } from '../../src/dialogue/shifts/messages/requests.ts';
import { notUnderstoodMessage } from '../../src/dialogue/shifts/not-understood.ts';
import { noteForm } from '../../src/dialogue/shifts/note.ts';
import { pressOverrideForm } from '../../src/dialogue/shifts/override.ts';
import { pressSwapForm } from '../../src/dialogue/shifts/swap.ts';
import { pressTakeForm } from '../../src/dialogue/shifts/take-over.ts';
import { SHIFT_VERBS } from '../../src/dialogue/verbs.ts';
import { coverRequestId, type PersonId, personId, rotationId, swapRequestId } from '../../src/kernel/ids.ts';
import { mineMessage } from '../../src/lookup/mine-message.ts';
import { type Reader, wordsFor } from '../../src/lookup/reader.ts';
import { scheduleMessage } from '../../src/lookup/schedule-message.ts';
import { whereOnPoint } from '../../src/lookup/where-on-point.ts';
import type { Override } from '../../src/rotations/model.ts';
import type { CoverRequest } from '../../src/rotations/requests/cover.ts';
import type { SwapRequest } from '../../src/rotations/requests/swap.ts';
import { company, person, rotation } from './company.ts';
import { shiftRefusalMessages } from './gallery-shift-refusals.ts';
import { createMemoryDatabase, snapshotOf } from './memory.ts';

/** A Wednesday, in working hours in Berlin; in the middle of a shift of Alice's. */
const NOW = Temporal.Instant.from('2026-08-05T09:00:00Z');
const LONG_NAME = '<!here> *Größe* & _„Übergabe“_ `x` [a](b) 👩🏽‍💻 '.repeat(4).slice(0, 150);
const LONG_NOTE = `${'Die Bankdatei kommt heute später. '.repeat(58)}\n`.slice(0, 1_990);
const [ALICE, BOB, CAROL, DANA] = ['alice', 'bob', 'carol', 'dana'].map(personId) as [
  PersonId,
  PersonId,
  PersonId,
  PersonId,
];
const [PAYROLL, DESK] = [rotationId('payroll'), rotationId('desk')];

/** Alice, Bob and Carol take turns, Dana looks after them; two at a time in the other rotation, whose name is as long as can be. */
const SNAPSHOT = snapshotOf(
  company({
    organization: { adminIds: [DANA] },
    people: [
      person('alice', {
        name: 'Alice Ng',
        slackUserId: 'UALICE',
        timeOff: [{ from: '2026-09-01', until: '2026-09-04' }],
      }),
      person('bob', { name: LONG_NAME }),
      person('carol', { name: 'Carol Diaz' }),
      person('dana', { name: 'Dana Popescu' }),
    ],
    rotations: [
      rotation('payroll', ['alice', 'bob', 'carol'], {
        name: 'Payroll',
        ownerIds: [DANA],
        startsOn: '2026-08-03T09:00',
      }),
      rotation('desk', ['alice', 'bob', 'carol'], {
        name: LONG_NAME,
        onDuty: 2,
        startsOn: '2026-08-03T09:00',
        cadence: { type: 'every', count: 1, unit: 'days' },
      }),
    ],
  }),
);

type Messages = Readonly<Record<string, Message>>;
interface Named<Value> {
  readonly name: string;
  readonly value: Value;
}

/** Everything that is said about shifts to who did something about them, at its smallest and its largest. */
export function shiftMessages(
  given: Reader,
): readonly { readonly name: string; readonly message: Message }[] {
  const reader: Reader = { ...given, accountOf: (id) => SNAPSHOT.directory.people.get(id)?.slackUserId };
  return named(reader, {
    ...doneMessages(reader),
    ...awayMessages(reader),
    ...listMessages(reader),
    ...helpMessages(reader),
    ...shiftRefusalMessages(reader, SNAPSHOT),
    'not understood': notUnderstoodMessage(reader, {
      verb: 'away',
      unread: 'tomorow',
      action: { type: 'away-form' },
    }),
  }).map(({ name, value: message }) => ({ name, message }));
}

/** The forms about shifts, as those see them who decide for others, and as everybody else does. */
export function shiftForms(reader: Reader): readonly { readonly name: string; readonly form: Form }[] {
  const [own, managing] = [deskOf(reader, ALICE), deskOf(reader, DANA)];
  const cover = coverOf({});
  const stretch = { start: '2026-08-10T07:00:00Z', end: '2026-08-24T07:00:00Z' };
  const rotations = [...SNAPSHOT.rotations.values()];
  const forms = {
    swap: formIn(pressSwapForm(own, { type: 'swap-form' })),
    'swap of one': formIn(
      pressSwapForm(own, {
        type: 'swap-form',
        rotationId: PAYROLL,
        start: '2026-08-24T07:00:00Z',
        withId: BOB,
      }),
    ),
    'swap for somebody': formIn(pressSwapForm(managing, { type: 'swap-form', rotationId: DESK })),
    cover: formIn(pressCoverForm(own, { type: 'cover-form' })),
    'cover for somebody': formIn(pressCoverForm(managing, { type: 'cover-form', ...stretch })),
    'part of cover': partForm(
      own,
      { request: cover, rotation: rotationOf(PAYROLL), left: [cover.window] },
      {},
    ),
    take: formIn(pressTakeForm(own, { type: 'take-form', rotationId: PAYROLL })),
    'take for somebody': formIn(pressTakeForm(managing, { type: 'take-form', rotationId: DESK })),
    override: formIn(pressOverrideForm(managing, { type: 'override-form', rotationId: PAYROLL })),
    'override of several': formIn(
      pressOverrideForm(managing, { type: 'override-form', rotationId: DESK, ...stretch }),
    ),
    away: formIn(pressAwayForm(own, { type: 'away-form' })),
    'away of somebody': formIn(pressAwayForm(managing, { type: 'away-form', personId: BOB, ...stretch })),
    'away, ending before it begins': formIn(
      pressAwayForm(own, { type: 'away-form', start: stretch.end, end: stretch.start }),
    ),
    'swap with somebody who takes no turns': formIn(
      pressSwapForm(own, { type: 'swap-form', rotationId: PAYROLL, withId: DANA }),
    ),
    note: noteForm(own, { type: 'note-form', rotationId: PAYROLL }, [rotationOf(PAYROLL)], {}),
    'note, which': noteForm(own, { type: 'note-form' }, rotations, {
      text: LONG_NOTE,
      rotation: rotationOf(DESK),
    }),
  };
  return named(reader, forms).map(({ name, value: form }) => ({ name, form }));
}

function named<Value>(reader: Reader, all: Readonly<Record<string, Value>>): readonly Named<Value>[] {
  return Object.entries(all).map(([name, value]) => ({ name: `shifts ${name}, ${reader.language}`, value }));
}

function doneMessages(reader: Reader): Messages {
  const done = (actorId: PersonId, told: readonly PersonId[] = []) => ({
    reader,
    snapshot: SNAPSHOT,
    rotation: rotationOf(PAYROLL),
    actorId,
    told,
  });
  const swap = swapOf();
  const moved = [
    { personId: ALICE, lost: [], gained: [{ ...swap.returned, place: 'first' as const }] },
    { personId: BOB, lost: [], gained: parts(5) },
  ];
  const cover = coverOf({});
  const taken = coverOf({ taken: [{ takerId: BOB, interval: hours(24, 4), at: NOW }] });
  const managers = [personOf(DANA), personOf(CAROL)];
  const next = { fromId: ALICE, toId: BOB, interval: hours(0, 8) };
  return {
    'swap offered': swapOfferedMessage(done(ALICE), swap),
    'swap offered for somebody': swapOfferedMessage(done(DANA, [ALICE, BOB]), swap),
    'swap taken': swapTakenMessage(done(BOB, [ALICE]), { request: swap, moved }),
    'swap declined': swapOverMessage(done(BOB, [ALICE]), 'declined'),
    'swap withdrawn': swapOverMessage(done(ALICE), 'withdrawn'),
    'cover asked': coverAskedMessage(done(ALICE, [BOB, CAROL]), cover, managers),
    'cover asked for somebody, nobody': coverAskedMessage(done(DANA), cover, []),
    'cover asked, nobody but': coverAskedMessage(done(ALICE), cover, managers),
    'cover taken': coverTakenMessage(done(BOB, [ALICE]), { request: cover, moved }, BOB, []),
    'cover taken in part': coverTakenMessage(done(BOB), { request: cover, moved }, BOB, parts(4)),
    'cover withdrawn': coverWithdrawnMessage(done(ALICE), cover),
    'cover withdrawn, some taken': coverWithdrawnMessage(done(ALICE), taken),
    undone: undoneMessage(done(ALICE, [BOB]), { moved }),
    'undone, nothing moved': undoneMessage(done(ALICE), { moved: [] }),
    'taken over': overriddenMessage(done(BOB, [ALICE]), overrideOf(BOB, 'take')),
    'put in': overriddenMessage(done(DANA, [ALICE, BOB]), overrideOf(BOB, 'override')),
    'put in, nobody': overriddenMessage(done(DANA), overrideOf(null, 'override')),
    'next, asked': nextAskMessage({ reader, snapshot: SNAPSHOT }, rotationOf(PAYROLL), next),
    'next, largest': nextAskMessage({ reader, snapshot: SNAPSHOT }, rotationOf(DESK), next, true),
    note: noteKeptMessage({ reader, snapshot: SNAPSHOT }, rotationOf(PAYROLL), noteOf('Keys: drawer.')),
    'note, longest': noteKeptMessage({ reader, snapshot: SNAPSHOT }, rotationOf(DESK), noteOf(LONG_NOTE)),
  };
}

function awayMessages(reader: Reader): Messages {
  const writing = { reader, snapshot: SNAPSHOT };
  const gained = parts(5);
  const lost = [{ start: gained[0]?.start ?? NOW, end: NOW.add({ hours: 400 }), place: 'first' as const }];
  const changed = (timeOff: { readonly from: string; readonly until: string }) => ({
    person: personOf(ALICE),
    timeOff,
    told: [BOB, CAROL],
    stillOn: [{ rotationId: PAYROLL, stretches: parts(2) }],
    moved: [
      {
        rotationId: PAYROLL,
        moved: [
          { personId: ALICE, lost, gained: [] },
          { personId: BOB, lost: [], gained },
        ],
      },
    ],
  });
  const days = changed({ from: '2026-08-06', until: '2026-08-15' });
  const times = changed({ from: '2026-08-06T09:00', until: '2026-08-10T13:00' });
  return {
    away: awayMessage(writing, { ...days, moved: [], told: [], stillOn: [] }, ALICE),
    'away, largest': awayMessage(writing, days, ALICE),
    'away for somebody': awayMessage(writing, times, DANA),
    'away, taken back': awayUndoneMessage(writing, days, ALICE),
    'away for somebody, taken back': awayUndoneMessage(writing, times, DANA),
  };
}

function listMessages(reader: Reader): Messages {
  const words = wordsFor(reader);
  const reading = (actorId: PersonId) => ({
    reader,
    snapshot: SNAPSHOT,
    actorId,
    isManagerOf: () => actorId === DANA,
  });
  const cover = coverOf({});
  const open = {
    swaps: Array.from({ length: 4 }, () => swapOf()),
    covers: Array.from({ length: 5 }, () => ({ cover, left: parts(5) })),
  };
  const nothing = { swaps: [], covers: [] };
  const made = {
    overrides: [{ override: overrideOf(BOB, 'override'), stretch: hours(0, 2) }],
    undo: { type: 'override-undo', rotationId: PAYROLL, ref: 'made' } as const,
  };
  const some = { swaps: open.swaps.slice(0, 1), covers: open.covers.slice(0, 1) };
  const when = timeOffSpans(reading(ALICE), personOf(ALICE), { from: '2026-09-01', until: '2026-09-04' });
  const own = [{ type: 'text', spans: words.spans('shift.away', { when }) } as const];
  const range = { start: NOW, end: NOW.add({ hours: 28 * 24 }) };
  const payroll = rotationOf(PAYROLL);
  return {
    requests: requestsMessage(reading(BOB), payroll, some, [{ overrides: made.overrides }]),
    'requests, largest': requestsMessage(reading(DANA), rotationOf(DESK), open, [made, made]),
    'requests, none': requestsMessage(reading(BOB), payroll, nothing, []),
    'own requests': ownRequestsMessage(reading(BOB), some),
    'own requests, none': ownRequestsMessage(reading(BOB), nothing),
    'which rotation': shiftMessage(reader, words.spans('shift.which-rotation')),
    'none ahead': shiftMessage(reader, words.spans('shift.none-ahead')),
    'none ahead in one': shiftMessage(reader, words.spans('shift.none-ahead-in', { rotation: payroll.name })),
    'what one answers for, largest': mineMessage(
      reader,
      whereOnPoint(SNAPSHOT, ALICE, NOW),
      NOW,
      undefined,
      own,
    ),
    'schedule of who serves': scheduleMessage(reader, SNAPSHOT, payroll, range, NOW, BOB),
    'schedule of who manages, largest': scheduleMessage(reader, SNAPSHOT, rotationOf(DESK), range, NOW, DANA),
  };
}

function helpMessages(reader: Reader): Messages {
  const { intent } = deskOf(reader, ALICE).context;
  return Object.fromEntries(SHIFT_VERBS.map((verb) => [`help ${verb}`, helpMessage(reader, intent, verb)]));
}

function deskOf(asker: Reader, id: PersonId): Desk {
  const actor = personOf(id);
  const context: Context = {
    intent: {
      type: 'press',
      action: { type: 'mine' },
      onlyYou: true,
      account: { platform: 'slack', workspaceId: 'T1', userId: 'U1' },
      conversation: { kind: 'direct', id: 'D1' },
      capabilities: { onlyYou: true, slashCommand: true, threads: true },
      requestId: 'request-1',
    },
    snapshot: SNAPSHOT,
    now: NOW,
    person: actor,
    asker,
    name: actor.name,
    mentioned: new Map(),
  };
  const { unitOfWork, snapshots } = createMemoryDatabase(company({}));
  const ports = { work: unitOfWork, snapshots, clock: { now: () => NOW }, newId: () => 'made' };
  return { ports, context, actor };
}

function formIn([reply]: readonly Reply[]): Form {
  if (reply?.type !== 'open-form') throw new Error('no form is opened');
  return reply.form;
}

function personOf(id: PersonId) {
  return SNAPSHOT.directory.people.get(id) ?? person(id);
}

function rotationOf(id: typeof PAYROLL) {
  return SNAPSHOT.rotations.get(id) ?? rotation(id, []);
}

function hours(from: number, length: number) {
  return { start: NOW.add({ hours: from }), end: NOW.add({ hours: from + length }) };
}

function parts(count: number) {
  return Array.from({ length: count }, (_, n) => ({ ...hours(24 + n * 24, 4), place: 'first' as const }));
}

function swapOf(): SwapRequest {
  return {
    id: swapRequestId('swap'),
    rotationId: PAYROLL,
    requesterId: ALICE,
    takerId: BOB,
    given: hours(24 * 5, 24 * 7),
    returned: hours(24 * 12, 24 * 7),
    createdAt: NOW,
    createdBy: ALICE,
    state: 'open',
    version: 1,
  };
}

function coverOf(given: Partial<CoverRequest>): CoverRequest {
  return {
    id: coverRequestId('cover'),
    rotationId: PAYROLL,
    requesterId: ALICE,
    window: hours(24, 8),
    taken: [],
    createdAt: NOW,
    createdBy: ALICE,
    state: 'open',
    version: 1,
    ...given,
  };
}

function overrideOf(id: PersonId | null, how: 'take' | 'override'): Override {
  const { start, end } = hours(0, 2);
  return {
    personId: id,
    from: start.toString(),
    until: end.toString(),
    made: { how, ref: 'made', by: [DANA], at: NOW.toString() },
  };
}

function noteOf(text: string) {
  return { rotationId: PAYROLL, personId: ALICE, shift: hours(0, 8), text, writtenAt: NOW };
}
