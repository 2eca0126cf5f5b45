import type { Message } from '../../src/chat/message.ts';
import type { Telling } from '../../src/deliveries/subject.ts';
import { coverRequestId, personId, rotationId, swapRequestId } from '../../src/kernel/ids.ts';
import type { Interval } from '../../src/kernel/interval.ts';
import type { Snapshot } from '../../src/lookup/ports.ts';
import type { Reader } from '../../src/lookup/reader.ts';
import type { CoverRequest } from '../../src/rotations/requests/cover.ts';
import type { SwapRequest } from '../../src/rotations/requests/swap.ts';
import {
  coverAnsweredMessage,
  coverAskedMessage,
  coverOfferedMessage,
} from '../../src/shifts/messages/cover-message.ts';
import { gapMessage, movedMessage, undeliveredMessage } from '../../src/shifts/messages/moved-message.ts';
import {
  swapAnsweredMessage,
  swapAskedMessage,
  swapOfferedMessage,
} from '../../src/shifts/messages/swap-message.ts';
import { MOVED_HOW, type MovedHow } from '../../src/shifts/notices.ts';
import { company, person, rotation } from './company.ts';
import { INQUIRY_COMPANY, NOW } from './inquiry-company.ts';
import { PLACES } from './inquiry-story.ts';
import { snapshotOf } from './memory.ts';

type Messages = Readonly<Record<string, Message>>;

const PAYROLL = rotationId('payroll');
const [ALICE, BOB, DANA] = [personId('alice'), personId('bob'), personId('dana')];
/** As long as any may be, with characters that mean something to a vendor's markup. */
const REASON = '<!here> *Größe* & _„Urlaub“_ `x` [a](b) <at>b</at> 👩🏽‍💻 קופה '.repeat(6).slice(0, 250);
const NAME = REASON.slice(0, 150);

function hours(from: number, length: number): Interval {
  return { start: NOW.add({ hours: from }), end: NOW.add({ hours: from + length }) };
}

const DAYS = Array.from({ length: 9 }, (_, day) => hours(24 + 48 * day, 24));

/** All of several people are on duty at once, and everything is as long as it may be. */
const LARGEST = snapshotOf(
  company({
    people: ['alice', 'bob', 'dana', ...Array.from({ length: 9 }, (_, n) => `p${n}`)].map((id) =>
      person(id, {
        name: `${id} ${NAME}`.slice(0, 150),
        email: `${'a'.repeat(60)}@b.example`,
        phone: '+49 30 5550100',
      }),
    ),
    rotations: [
      rotation('payroll', ['alice', 'bob', ...Array.from({ length: 9 }, (_, n) => `p${n}`)], {
        name: NAME,
        onDuty: 9,
      }),
    ],
  }),
);

const SWAP: SwapRequest = {
  id: swapRequestId('s1'),
  rotationId: PAYROLL,
  requesterId: ALICE,
  takerId: BOB,
  given: hours(24, 48),
  returned: hours(168, 8),
  createdAt: NOW,
  createdBy: ALICE,
  state: 'open',
  version: 1,
};

const COVER: CoverRequest = {
  id: coverRequestId('c1'),
  rotationId: PAYROLL,
  requesterId: ALICE,
  window: hours(24, 8),
  taken: [],
  createdAt: NOW,
  createdBy: ALICE,
  state: 'open',
  version: 1,
};

/** What is told about shifts unasked, to each side. */
export function shiftNoticeMessages(
  given: Reader,
): readonly { readonly name: string; readonly message: Message }[] {
  const { people } = INQUIRY_COMPANY.directory;
  const reader: Reader = { ...given, accountOf: (id) => people.get(id)?.slackUserId };
  const messages = { ...moved(reader), ...swaps(reader), ...covers(reader) };
  return Object.entries(messages).map(([name, message]) => ({
    name: `${name}, ${reader.language}`,
    message,
  }));
}

function to(reader: Reader, personId: Telling['personId'], snapshot: Snapshot = INQUIRY_COMPANY): Telling {
  return { reader, snapshot, now: NOW, place: PLACES.slackDirect, ...(personId && { personId }) };
}

function moved(reader: Reader): Messages {
  const notice = (how: MovedHow) => ({
    kind: 'shift/moved' as const,
    rotationId: PAYROLL,
    how,
    by: [DANA],
    lost: [hours(24, 24)],
    lostMore: 0,
    gained: [hours(72, 4)],
    gainedMore: 0,
    awayId: ALICE,
  });
  const many = { lost: DAYS.slice(0, 8), lostMore: 22, gained: DAYS.slice(0, 8), gainedMore: 1 };
  const gap = {
    kind: 'shift/gap',
    rotationId: PAYROLL,
    awayId: ALICE,
    stretches: [hours(24, 8)],
    more: 0,
  } as const;
  const lost = { kind: 'shift/undelivered', rotationId: PAYROLL, personId: ALICE } as const;
  return {
    ...Object.fromEntries(
      MOVED_HOW.map((how) => [`shifts moved by ${how}`, movedMessage(to(reader, BOB), notice(how))]),
    ),
    'shifts moved by an edit of the file': movedMessage(to(reader, BOB), { ...notice('edit'), by: [] }),
    'shifts moved, largest': movedMessage(
      to(reader, BOB, LARGEST),
      { ...notice('override'), ...many, by: [DANA, ALICE] },
      REASON,
    ),
    'shift gap, smallest': gapMessage(to(reader, DANA), gap),
    'shift gap, largest': gapMessage(to(reader, DANA, LARGEST), {
      ...gap,
      stretches: DAYS.slice(0, 8),
      more: 5,
    }),
    'shifts undelivered, smallest': undeliveredMessage(to(reader, DANA), { ...lost, personId: DANA }),
    'shifts undelivered, largest': undeliveredMessage(to(reader, DANA, LARGEST), lost),
  };
}

function swaps(reader: Reader): Messages {
  const [taker, requester] = [to(reader, BOB), to(reader, ALICE)];
  const decided = (by: typeof BOB) => ({ decided: { at: NOW, by } });
  const taken = { ...SWAP, state: 'taken', ...decided(BOB) } as const;
  const declined = { ...SWAP, state: 'declined', ...decided(BOB) } as const;
  const withdrawn = { ...SWAP, state: 'withdrawn', ...decided(DANA) } as const;
  const long = { ...SWAP, createdBy: DANA, reason: REASON };
  return {
    'swap asked, smallest': swapAskedMessage(taker, SWAP),
    'swap asked, largest': swapAskedMessage(to(reader, BOB, LARGEST), long),
    'swap asked, taken': swapAskedMessage(taker, taken),
    'swap asked, declined': swapAskedMessage(taker, declined),
    'swap asked, withdrawn': swapAskedMessage(taker, withdrawn),
    'swap asked, past due': swapAskedMessage(taker, { ...SWAP, given: hours(-1, 8) }),
    'swap offered, smallest': swapOfferedMessage(requester, SWAP),
    'swap offered, largest': swapOfferedMessage(to(reader, ALICE, LARGEST), long),
    'swap offered, declined': swapOfferedMessage(requester, declined),
    'swap answered with yes': swapAnsweredMessage(requester, taken),
    'swap answered with yes by a manager': swapAnsweredMessage(requester, { ...taken, ...decided(DANA) }),
    'swap answered with yes for the taker': swapAnsweredMessage(taker, { ...taken, ...decided(DANA) }),
    'swap answered with no': swapAnsweredMessage(requester, declined),
    'swap answered by a withdrawal': swapAnsweredMessage(requester, withdrawn),
  };
}

function covers(reader: Reader): Messages {
  const [other, requester] = [to(reader, BOB), to(reader, ALICE)];
  const piece = { takerId: BOB, interval: hours(24, 4), at: NOW };
  const taken = { ...COVER, state: 'taken', taken: [piece] } as const;
  const withdrawn = { ...COVER, state: 'withdrawn' } as const;
  const pieces = DAYS.map((interval) => ({ takerId: BOB, interval, at: NOW }));
  const long = { ...COVER, window: hours(24, 600), createdBy: DANA, reason: REASON, taken: pieces };
  const answered = {
    kind: 'cover/answered' as const,
    about: 'cover:c1',
    requestId: COVER.id,
    takerId: BOB,
    by: [BOB],
    stretches: [piece.interval],
    more: 0,
  };
  const byManager = { ...answered, by: [DANA] };
  return {
    'cover asked, smallest': coverAskedMessage(other, COVER),
    'cover asked, largest': coverAskedMessage(to(reader, BOB, LARGEST), long),
    'cover asked, taken': coverAskedMessage(other, taken),
    'cover asked, withdrawn': coverAskedMessage(other, withdrawn),
    'cover asked, past due': coverAskedMessage(other, { ...COVER, window: hours(-9, 8) }),
    'cover offered, smallest': coverOfferedMessage(requester, COVER, 3),
    'cover offered to nobody': coverOfferedMessage(requester, COVER, 0),
    'cover offered, largest': coverOfferedMessage(to(reader, ALICE, LARGEST), long, 1),
    'cover offered, taken': coverOfferedMessage(requester, taken, 3),
    'cover answered': coverAnsweredMessage(requester, { ...COVER, taken: [piece] }, answered),
    'cover answered by a manager': coverAnsweredMessage(requester, taken, byManager),
    'cover answered for the taker': coverAnsweredMessage(other, taken, byManager),
    'cover answered, largest': coverAnsweredMessage(to(reader, ALICE, LARGEST), long, {
      ...answered,
      stretches: DAYS.slice(0, 8),
      more: 3,
    }),
  };
}
