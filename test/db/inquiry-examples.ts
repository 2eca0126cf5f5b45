import { Temporal } from 'temporal-polyfill';
import type { Account } from '../../src/chat/intent.ts';
import type { Place } from '../../src/chat/messenger.ts';
import type { NewDelivery } from '../../src/deliveries/delivery.ts';
import type { Carrier } from '../../src/deliveries/ports.ts';
import type { Actor, Happening, Inquiry, InquiryEvent } from '../../src/inquiries/inquiry.ts';
import { deliveryId, departmentId, inquiryId, personId, topicId } from '../../src/kernel/ids.ts';

export const NOW = Temporal.Instant.from('2026-11-20T10:00:00.123456Z');
export const later = (minutes: number) => NOW.add({ minutes });

export const bobsAccount: Account = { platform: 'slack', workspaceId: 'T1', userId: 'UBOB' };
export const bob: Actor = { account: bobsAccount, personId: personId('bob'), name: "Bob O'Neil ☂" };
export const carol: Actor = {
  account: { platform: 'teams', workspaceId: 'tenant', userId: '29:carol' },
  personId: personId('carol'),
  name: 'Carol',
};

export const channelThread: Place = {
  platform: 'slack',
  workspaceId: 'T1',
  kind: 'channel',
  id: 'C1',
  thread: '1.000',
};

/** An inquiry that was just opened, with as little as it can have. */
export const opened: Inquiry = {
  id: inquiryId('q1'),
  topicId: topicId('payroll'),
  question: 'Where is my payslip?',
  files: [],
  asker: { account: bobsAccount, name: 'Bob' },
  origin: { isPublic: false },
  openedAt: NOW,
  state: 'open',
  told: [],
  ladder: { steps: [], taken: 0, isUrgent: false, isExhausted: false },
  quietSince: NOW,
  dueAt: later(15),
  revision: 7,
  version: 1,
};

/** One that has everything. */
export const full: Inquiry = {
  ...opened,
  id: inquiryId('q2'),
  question: 'Why "that", \\ and 🧾?',
  files: [{ name: 'slip.pdf', url: 'https://files.example/1' }],
  asker: bob,
  origin: { place: channelThread, messageId: '1.000', link: 'https://chat.example/1', isPublic: true },
  state: 'resolved',
  holder: { type: 'people', personIds: [personId('carol')] },
  told: [
    { type: 'people', personIds: [personId('dana'), personId('erin')] },
    {
      type: 'department',
      departmentId: departmentId('hr'),
      channel: { platform: 'teams', id: '19:hr@thread.tacv2' },
    },
    { type: 'department', departmentId: departmentId('desk') },
  ],
  turn: { type: 'people', personIds: [personId('dana')] },
  ladder: {
    steps: [{ afterMinutes: 15, to: 'again' }],
    taken: 1,
    since: NOW,
    toldAt: later(2),
    isUrgent: true,
    isExhausted: true,
  },
  heldUntil: later(1),
  promisedBy: later(2),
  acknowledged: { by: carol, at: later(3) },
  resolved: { how: 'answered', at: later(4), by: carol, summary: 'On the 25th.' },
  rating: { stars: 4, comment: 'Thanks', at: later(5) },
  quietSince: later(5),
  version: 2,
};

/** The event of that number. */
export function event(of: Inquiry, number: number, happening: Happening, by?: Actor): InquiryEvent {
  return { inquiryId: of.id, number, at: later(number), ...(by && { by }), ...happening };
}

/** One who delivers in that way, and never has to give up. */
export function carrier(deliver: Carrier['deliver']): Carrier {
  return { deliver, giveUp: (id) => Promise.reject(new Error(`${id} was given up`)) };
}

/** A delivery on its way to Bob; of a lane of its own. */
export function delivery(id: string, more: Partial<NewDelivery> = {}): NewDelivery {
  return {
    id: deliveryId(id),
    key: `key:${id}`,
    lane: `lane:${id}`,
    recipient: { type: 'account', account: bobsAccount },
    notice: { kind: 'inquiry/news', inquiryId: opened.id, event: 1 },
    createdAt: NOW,
    ...more,
  };
}
