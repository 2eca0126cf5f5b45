import { Temporal } from 'temporal-polyfill';
import type { Place } from '../../src/chat/messenger.ts';
import { type Changed, happened } from '../../src/inquiries/course.ts';
import type { Actor, Happening, Holder, Inquiry, Origin } from '../../src/inquiries/inquiry.ts';
import { departmentId, inquiryId, personId, topicId } from '../../src/kernel/ids.ts';

/** Somebody of the directory, on Slack. */
export function actorOf(id: string, name = id): Actor {
  return {
    account: { platform: 'slack', workspaceId: 'T1', userId: `U-${id}` },
    personId: personId(id),
    name,
  };
}

/** These people, as those whom it is put to. */
export function peopleHolder(...ids: readonly string[]): Holder {
  return { type: 'people', personIds: ids.map(personId) };
}

/** A department, by its channel or by its members. */
export function departmentHolder(id: string, channel?: string): Holder {
  const given = channel === undefined ? {} : { channel: { platform: 'slack', id: channel } as const };
  return { type: 'department', departmentId: departmentId(id), ...given };
}

/** The places that messages about an inquiry go to. */
export const PLACES = {
  slackDirect: { platform: 'slack', workspaceId: 'T1', kind: 'direct', id: 'D1', thread: '1.1' },
  slackThread: { platform: 'slack', workspaceId: 'T1', kind: 'channel', id: 'C1', thread: '1.1' },
  slackChannel: { platform: 'slack', workspaceId: 'T1', kind: 'channel', id: 'C2' },
  teamsDirect: { platform: 'teams', workspaceId: 'tenant', kind: 'direct', id: 'a:1' },
} as const satisfies Record<string, Place>;

/** Asked in a channel, so that the asker reads along in its thread; or in a direct message. */
export const IN_CHANNEL: Origin = {
  place: PLACES.slackThread,
  messageId: '1.1',
  link: 'https://example.slack.com/archives/C1/p11',
  isPublic: true,
};
export const IN_DIRECT: Origin = {
  place: { ...PLACES.slackDirect, id: 'D2' },
  messageId: '1.2',
  link: 'https://example.slack.com/archives/D2/p12',
  isPublic: false,
};

/** What happened, and by whom, where it was not time. */
export type Act = readonly [happening: Happening, by?: Actor | undefined];

/** An inquiry that this has happened to: one thing a minute, from 2026-08-05 09:00 UTC on, unless said otherwise. */
export function storyOf(given: Partial<Inquiry>, acts: readonly Act[]): Changed {
  const openedAt = given.openedAt ?? Temporal.Instant.from('2026-08-05T09:00:00Z');
  const asker = given.asker ?? actorOf('erin', 'Erin Fox');
  const fresh: Inquiry = {
    id: inquiryId('0191f3a2'),
    topicId: topicId('payroll'),
    question: 'My payslip of July is wrong: 40 hours are missing.',
    files: [],
    asker,
    origin: IN_DIRECT,
    openedAt,
    state: 'open',
    told: [],
    ladder: { steps: [], taken: 0, isUrgent: false, isExhausted: false },
    quietSince: openedAt,
    revision: 1,
    version: 0,
    ...given,
  };
  const opened: Act = [{ type: 'opened' }, asker];
  return [opened, ...acts].reduce<Changed>(
    (course, [happening, by], minute) => happened(course, happening, openedAt.add({ minutes: minute }), by),
    { inquiry: fresh, events: [] },
  );
}
