import { Temporal } from 'temporal-polyfill';
import type { Message } from '../../src/chat/message.ts';
import { type ShiftRefusal, shiftRefusalMessage } from '../../src/dialogue/shifts/messages/refusal.ts';
import { coverRequestId, personId, rotationId, swapRequestId } from '../../src/kernel/ids.ts';
import type { Snapshot } from '../../src/lookup/ports.ts';
import type { Reader } from '../../src/lookup/reader.ts';
import type { CoverRequest } from '../../src/rotations/requests/cover.ts';
import type { SwapRequest } from '../../src/rotations/requests/swap.ts';

const NOW = Temporal.Instant.from('2026-08-05T09:00:00Z');
const STRETCH = { start: NOW, end: NOW.add({ hours: 4 }) };
const [ALICE, BOB] = [personId('alice'), personId('bob')];
const PAYROLL = rotationId('payroll');

/** Why not, of every rule about shifts. */
export function shiftRefusalMessages(reader: Reader, snapshot: Snapshot): Readonly<Record<string, Message>> {
  const rotation = snapshot.rotations.get(PAYROLL);
  const managers = [...snapshot.directory.people.values()].slice(0, 2);
  const refusing = { reader, snapshot, personId: ALICE, managers, ...(rotation && { rotation }) };
  const said = (refusal: ShiftRefusal): Message => shiftRefusalMessage(refusing, refusal);
  const unled = (refusal: ShiftRefusal): Message =>
    shiftRefusalMessage({ ...refusing, managers: [] }, refusal);
  const each = EVERY.map((refusal, index) => [`refused ${index}: ${refusal.code}`, said(refusal)]);
  return {
    ...Object.fromEntries(each),
    'refused, nobody may': unled({ code: 'not-allowed' }),
    'refused, nobody may any more': unled({ code: 'swap-under-way' }),
  };
}

const SWAP: SwapRequest = {
  id: swapRequestId('swap'),
  rotationId: PAYROLL,
  requesterId: ALICE,
  takerId: BOB,
  given: STRETCH,
  returned: STRETCH,
  createdAt: NOW,
  createdBy: ALICE,
  state: 'open',
  version: 1,
};

const COVER: CoverRequest = {
  id: coverRequestId('cover'),
  rotationId: PAYROLL,
  requesterId: ALICE,
  window: STRETCH,
  taken: [{ takerId: BOB, interval: STRETCH, at: NOW }],
  createdAt: NOW,
  createdBy: ALICE,
  state: 'taken',
  version: 2,
};

const EVERY: readonly ShiftRefusal[] = [
  { code: 'rotation-unknown' },
  { code: 'request-unknown' },
  { code: 'changed-meanwhile', request: SWAP },
  { code: 'person-unknown', personId: BOB },
  { code: 'not-allowed' },
  { code: 'not-allowed', managers: [BOB] },
  { code: 'reason-too-long', most: 250 },
  { code: 'cannot-swap-with-oneself' },
  { code: 'stretch-of-no-length', stretch: STRETCH },
  { code: 'shift-has-begun', stretch: STRETCH },
  { code: 'stretch-too-long', stretch: STRETCH, mostDays: 366 },
  { code: 'stretches-overlap' },
  { code: 'already-offered', request: SWAP },
  { code: 'not-their-shift', personId: BOB, stretch: STRETCH },
  { code: 'already-on-duty', personId: BOB, stretch: STRETCH },
  { code: 'already-on-duty', stretch: STRETCH },
  { code: 'already-on-duty' },
  { code: 'requester-has-time-off', stretch: STRETCH },
  { code: 'taker-has-time-off', stretch: STRETCH },
  { code: 'swap-not-open', request: { ...SWAP, state: 'taken', decided: { at: NOW, by: BOB } } },
  { code: 'swap-not-open', request: { ...SWAP, state: 'declined' } },
  { code: 'swap-not-open', request: { ...SWAP, state: 'withdrawn' } },
  { code: 'swap-not-taken', request: SWAP },
  { code: 'swap-past-due', request: SWAP },
  { code: 'shift-has-moved', personId: BOB, stretch: STRETCH },
  { code: 'passed-on', to: BOB },
  { code: 'passed-on', to: null },
  { code: 'swap-under-way' },
  { code: 'nothing-to-undo' },
  { code: 'window-has-passed' },
  { code: 'window-too-long', mostDays: 366 },
  { code: 'nothing-to-cover' },
  { code: 'cover-not-open', request: COVER },
  { code: 'cover-not-open', request: { ...COVER, state: 'withdrawn' } },
  { code: 'cover-past-due', request: COVER },
  { code: 'cannot-take-own-cover' },
  { code: 'cannot-serve' },
  { code: 'part-outside-window' },
  { code: 'nothing-left', taken: COVER.taken },
  { code: 'nothing-left', taken: [] },
  { code: 'length-out-of-range', least: 1, most: 43_200 },
  { code: 'instead-of-oneself' },
  { code: 'made-by-request', made: { how: 'swap', by: [ALICE], at: NOW.toString() } },
  { code: 'nobody-on-duty' },
  { code: 'nobody-next', fromId: ALICE },
  { code: 'too-long', mostDays: 366 },
  { code: 'overlaps', other: { from: '2026-08-10', until: '2026-08-15' } },
  { code: 'no-shift' },
  { code: 'text-too-long', most: 2_000 },
  { code: 'person-deactivated', personId: BOB },
];
