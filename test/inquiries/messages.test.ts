import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/chat/actions.ts';
import type { Message } from '../../src/chat/message.ts';
import type { Place } from '../../src/chat/messenger.ts';
import { plainText } from '../../src/chat/plain-text.ts';
import type { Inquiry, InquiryEvent } from '../../src/inquiries/inquiry.ts';
import { noticeMessage } from '../../src/inquiries/messages/notice-message.ts';
import type { InquiryNotice } from '../../src/inquiries/notices.ts';
import { personId, topicId } from '../../src/kernel/ids.ts';
import type { Reader } from '../../src/lookup/reader.ts';
import { INQUIRY_COMPANY, NOW } from '../support/inquiry-company.ts';
import {
  type Act,
  actorOf,
  departmentHolder,
  IN_CHANNEL,
  PLACES,
  peopleHolder,
  storyOf,
} from '../support/inquiry-story.ts';

const READER: Reader = {
  language: 'en',
  timeZone: 'Europe/Berlin',
  platform: 'slack',
  accountOf: (id) => INQUIRY_COMPANY.directory.people.get(id)?.slackUserId,
};
const ALICE = actorOf('alice', 'Alice Ng');
const BOB = actorOf('bob', 'Bob Ortiz');
const ERIN = actorOf('erin', 'Erin Fox');
const told = (id: string, because: 'asked' | 'again' | 'backup' | 'handoff'): Act => [
  { type: 'told', holder: peopleHolder(id), because },
];
const TAKEN: Act = [{ type: 'acknowledged' }, ALICE];
const RESOLVED: Act = [{ type: 'resolved', how: 'answered', summary: 'Corrected.' }, ALICE];
const PASSED: readonly Act[] = [
  [{ type: 'passed', to: peopleHolder('bob') }, ALICE],
  [{ type: 'told', holder: peopleHolder('bob'), because: 'passed' }, ALICE],
];

interface Saying {
  readonly acts: readonly Act[];
  readonly given?: Partial<Inquiry>;
  /** Of which event; the last where it is not said. */
  readonly event?: number;
  readonly to?: string;
  readonly place?: Place;
}

function say(kind: InquiryNotice['kind'], saying: Saying): Message | undefined {
  const { inquiry, events } = storyOf(saying.given ?? {}, saying.acts);
  const { id: inquiryId, version } = inquiry;
  const notice: InquiryNotice =
    kind === 'inquiry/ping-again' || kind === 'inquiry/news-again'
      ? { kind, inquiryId, version }
      : { kind, inquiryId, event: saying.event ?? version };
  return noticeMessage(notice, {
    reader: READER,
    snapshot: INQUIRY_COMPANY,
    now: NOW,
    inquiry,
    events,
    place: saying.place ?? PLACES.slackDirect,
    ...(saying.to !== undefined && { personId: personId(saying.to) }),
  });
}

function actionsOf(message: Message | undefined): readonly Action['type'][] {
  return (message?.elements ?? []).flatMap((element) =>
    element.type === 'buttons'
      ? element.buttons.flatMap((button) => (button.type === 'action' ? [button.action.type] : []))
      : [],
  );
}

function textOf(message: Message | undefined): string {
  return message === undefined ? '' : plainText(message);
}

function mentionsThatPing(message: Message | undefined): readonly string[] {
  return (message?.elements ?? []).flatMap((element) =>
    element.type === 'text'
      ? element.spans.flatMap((span) => (span.type === 'mention' && span.pings ? [span.name] : []))
      : [],
  );
}

const OF_CONTACT = ['inquiry-acknowledge', 'inquiry-pass-form', 'inquiry-resolve-form', 'inquiry-reply-form'];

describe('a ping', () => {
  it('of a question that could not wait says so, until somebody has it', () => {
    const given = { ladder: { steps: [], taken: 0, isUrgent: true, isExhausted: false } };
    const acts = [told('alice', 'asked')];
    expect(textOf(say('inquiry/ping', { acts, given, to: 'alice' }))).toContain('Urgent');
    expect(textOf(say('inquiry/ping', { acts, to: 'alice' }))).not.toContain('Urgent');
  });

  it('holds the whole question, who asks and where, by when, and what can be done', () => {
    const question = 'When is payday? '.repeat(200).trim();
    const promisedBy = NOW.add({ hours: 3 });
    const message = say('inquiry/ping', {
      acts: [told('alice', 'asked')],
      given: { question, promisedBy },
      to: 'alice',
    });
    expect(textOf(message)).toContain(question);
    expect(textOf(message)).toContain('Asked by: Erin Fox, in a direct message\n');
    expect(textOf(message)).toContain('Answer due by: 15:00');
    expect(actionsOf(message)).toEqual(OF_CONTACT);
    expect(message?.summary.length).toBeLessThan(200);
  });

  it('links to the message that others can open, and to no direct message', () => {
    const link = 'https://chat.example/archives/C1/p1';
    const asked = (origin: Inquiry['origin']) =>
      textOf(say('inquiry/ping', { acts: [told('alice', 'asked')], given: { origin }, to: 'alice' }));
    expect(asked({ ...IN_CHANNEL, link })).toContain(`in a channel (${link})`);
    expect(asked({ isPublic: false, link })).toContain(`about this message (${link})`);
    expect(asked({ ...IN_CHANNEL, isPublic: false, link })).not.toContain(link);
  });

  it('in the thread of the question notifies whom it is for and nobody else, and has nothing to reply with', () => {
    const message = say('inquiry/ping', {
      acts: [told('alice', 'asked')],
      given: { origin: IN_CHANNEL },
      to: 'alice',
      place: PLACES.slackThread,
    });
    expect(mentionsThatPing(message)).toEqual(['Alice Ng']);
    expect(textOf(message)).toMatch(/^Alice Ng: You are the point of contact for Payroll right now\./);
    expect(textOf(message)).not.toContain('Asked by');
    expect(message?.summary).toMatch(/^Erin Fox asks about Payroll: /);
    expect(actionsOf(message)).toEqual(OF_CONTACT.slice(0, 3));
  });

  it('in a direct message and in a department’s channel notifies nobody by name', () => {
    const direct = say('inquiry/ping', { acts: [told('alice', 'asked')], to: 'alice' });
    const channel = say('inquiry/ping', {
      acts: [[{ type: 'told', holder: departmentHolder('desk', 'C2'), because: 'asked' }]],
      place: PLACES.slackChannel,
    });
    expect([...mentionsThatPing(direct), ...mentionsThatPing(channel)]).toEqual([]);
    expect(textOf(channel)).toContain('Help desk answers for Payroll.');
  });

  it('says how to write to the asker: in the thread, or by the button where there are no threads', () => {
    const saying = { acts: [told('alice', 'asked')], to: 'alice' };
    expect(textOf(say('inquiry/ping', saying))).toContain('What you write in this thread reaches Erin Fox.');
    expect(textOf(say('inquiry/ping', { ...saying, place: PLACES.teamsDirect }))).toContain(
      'Press “Reply” to write to Erin Fox.',
    );
  });

  it.each([
    ['has ended', [told('alice', 'asked'), RESOLVED], 'alice'],
    ['was taken by somebody else', [told('bob', 'asked'), TAKEN], 'bob'],
    ['was passed on', [told('alice', 'asked'), ...PASSED], 'alice'],
    ['went to the next shift', [told('alice', 'asked'), told('bob', 'handoff')], 'alice'],
  ] as const)('is not said any more where the question %s meanwhile', (_, acts, to) => {
    expect(say('inquiry/ping', { acts, event: 2, to })).toBeUndefined();
  });

  it('is said to who took it elsewhere before it was said, for their thread; a reminder is not', () => {
    const acts = [told('alice', 'asked'), told('alice', 'again'), TAKEN];
    expect(textOf(say('inquiry/ping', { acts, event: 2, to: 'alice' }))).toContain(
      'Taken by Alice Ng (11:03).',
    );
    expect(say('inquiry/ping', { acts, event: 3, to: 'alice' })).toBeUndefined();
  });

  it('says who had it before, who passed it, or who could not be reached', () => {
    const handoff = say('inquiry/ping', {
      acts: [told('alice', 'asked'), told('bob', 'handoff')],
      to: 'bob',
    });
    const passed = say('inquiry/ping', { acts: [told('alice', 'asked'), ...PASSED], to: 'bob' });
    const instead = say('inquiry/ping', {
      acts: [
        told('alice', 'asked'),
        [{ type: 'unreachable', holder: peopleHolder('alice'), reason: 'person-unreachable' }],
        [{ type: 'told', holder: peopleHolder('bob'), because: 'unreachable' }],
      ],
      to: 'bob',
    });
    expect(textOf(handoff)).toContain('Until then it was with Alice Ng.');
    expect(textOf(passed)).toContain('Alice Ng passed this question to you.');
    expect(textOf(instead)).toContain('Alice Ng cannot be reached');
  });
});

describe('a ping that was said', () => {
  const again = (acts: readonly Act[], to = 'alice', more: Partial<Saying> = {}) =>
    say('inquiry/ping-again', { acts, to, ...more });

  it('says who took it; they can go on, and whoever else was told can look', () => {
    const acts = [told('alice', 'asked'), told('bob', 'backup'), TAKEN];
    expect(textOf(again(acts))).toContain('Taken by Alice Ng (11:03).');
    expect(actionsOf(again(acts))).toEqual([
      'inquiry-resolve-form',
      'inquiry-pass-form',
      'inquiry-reply-form',
    ]);
    expect(actionsOf(again(acts, 'bob'))).toEqual(['inquiry']);
  });

  it('says to whom it was passed, with nothing to press', () => {
    const message = again([told('alice', 'asked'), TAKEN, ...PASSED]);
    expect(textOf(message)).toContain('Passed to Bob Ortiz (11:03).');
    expect(actionsOf(message)).toEqual([]);
  });

  it('is a live one again for whom it was passed back to', () => {
    const back: readonly Act[] = [
      [{ type: 'passed', to: peopleHolder('alice') }, BOB],
      [{ type: 'told', holder: peopleHolder('alice'), because: 'passed' }, BOB],
    ];
    const message = again([told('alice', 'asked'), TAKEN, ...PASSED, ...back]);
    expect(textOf(message)).toContain('Bob Ortiz passed this question to you.');
    expect(actionsOf(message)).toEqual(OF_CONTACT);
  });

  it('stays what it was for whoever is on duty before a handoff and after it', () => {
    const both: Act = [{ type: 'told', holder: peopleHolder('alice', 'bob'), because: 'asked' }];
    const after: Act = [{ type: 'told', holder: peopleHolder('dana', 'alice'), because: 'handoff' }];
    expect(textOf(again([both, after]))).toContain('You are the point of contact');
    expect(textOf(again([both, after], 'bob'))).toContain('With Dana Popescu and Alice Ng now');
    expect(textOf(again([both, after], 'dana'))).toContain('It was still open when your shift began.');
  });

  it('is nobody’s to act on who was not told when it was opened again, nor said late', () => {
    const opened: readonly Act[] = [RESOLVED, [{ type: 'reopened' }, ERIN]];
    const put: Act = [{ type: 'told', holder: peopleHolder('bob'), because: 'reopened' }];
    const acts = [told('alice', 'asked'), ...opened];
    for (const all of [acts, [...acts, put]]) {
      expect(textOf(again(all))).toContain('Nobody has taken it yet.');
      expect(textOf(again(all))).not.toContain('You are the point of contact');
      expect(actionsOf(again(all))).toEqual([]);
      expect(say('inquiry/ping', { acts: all, event: 2, to: 'alice' })).toBeUndefined();
    }
    expect(actionsOf(again([...acts, put], 'bob'))).toEqual(OF_CONTACT);
  });

  it('says how it ended, and that the conversation is over where it was carried over', () => {
    const acts = [told('alice', 'asked'), TAKEN, RESOLVED];
    expect(textOf(again(acts))).toContain('Resolved by Alice Ng (11:03).\nCorrected.');
    expect(textOf(again(acts))).toContain('The conversation is over');
    expect(actionsOf(again(acts))).toEqual([]);
    const shared = again(acts, 'alice', { given: { origin: IN_CHANNEL }, place: PLACES.slackThread });
    expect(textOf(shared)).not.toContain('The conversation is over');
    // The asker's news says that in the same thread.
    expect(textOf(shared)).not.toContain('Corrected.');
  });
});

describe('news', () => {
  const news = (acts: readonly Act[], more: Partial<Saying> = {}) => say('inquiry/news', { acts, ...more });

  it('of the end asks for a rating by one press, and offers a comment and opening it again', () => {
    const message = news([told('alice', 'asked'), TAKEN, RESOLVED]);
    expect(message?.summary).toBe('Alice Ng has resolved your question about Payroll.');
    expect(actionsOf(message)).toEqual([
      ...Array.from({ length: 5 }, () => 'inquiry-rate'),
      'inquiry-comment-form',
      'inquiry-reopen',
    ]);
  });

  it('of the end has no stars to press once it is rated, and no way back after a week', () => {
    const acts: readonly Act[] = [
      told('alice', 'asked'),
      TAKEN,
      RESOLVED,
      [{ type: 'rated', stars: 4 }, ERIN],
    ];
    const rated = say('inquiry/news-again', { acts });
    expect(textOf(rated)).toContain('You rated it: ★★★★ Good.');
    expect(actionsOf(rated)).toEqual(['inquiry-comment-form', 'inquiry-reopen']);
    const late = say('inquiry/news-again', { acts, given: { openedAt: NOW.subtract({ hours: 8 * 24 }) } });
    expect(actionsOf(late)).toEqual(['inquiry-comment-form']);
  });

  it('of the end says that the conversation is over where it was carried over, also out of a channel', () => {
    const wrote = (source?: InquiryEvent & { type: 'wrote' }): Act => [
      {
        type: 'wrote',
        side: 'contact',
        text: 'x',
        files: [],
        ...(source?.source && { source: source.source }),
      },
      ALICE,
    ];
    const shared = { given: { origin: IN_CHANNEL }, place: PLACES.slackThread };
    const start = [told('alice', 'asked'), TAKEN];
    expect(textOf(news([...start, RESOLVED]))).toContain('The conversation is over');
    expect(textOf(news([...start, RESOLVED], shared))).not.toContain('The conversation is over');
    expect(textOf(news([...start, wrote(), RESOLVED], shared))).toContain('The conversation is over');
  });

  it('of the way there is not said once it has ended', () => {
    const acts = [told('alice', 'asked'), told('bob', 'backup'), TAKEN, RESOLVED];
    expect([2, 3, 4].map((event) => news(acts, { event }))).toEqual([undefined, undefined, undefined]);
    expect(news(acts, { event: 5 })).toBeDefined();
  });

  it('that nobody is left says how else to reach somebody', () => {
    const message = news([told('alice', 'asked'), [{ type: 'exhausted' }]]);
    expect(textOf(message)).toContain('alice@northwind.example');
    expect(textOf(message)).toContain('help@northwind.example');
    expect(actionsOf(message)).toEqual(['inquiry-withdraw']);
  });

  it('names the question where no thread does', () => {
    const acts = [told('alice', 'asked'), TAKEN];
    expect(textOf(news(acts))).not.toContain('My payslip');
    expect(textOf(news(acts, { place: PLACES.teamsDirect }))).toContain('“My payslip of July');
  });
});

describe('a copy', () => {
  const wrote = (text: string): Act => [{ type: 'wrote', side: 'asker', text, files: [] }, ERIN];
  const edit = (text: string): Act => [{ type: 'edited', of: 4, text }, ERIN];
  const acts = [told('alice', 'asked'), TAKEN, wrote('July'), edit('June'), edit('May')];

  it('says who wrote what; edited, what it reads now', () => {
    expect(textOf(say('inquiry/copy', { acts: acts.slice(0, 3), event: 4 }))).toBe('Erin Fox wrote:\nJuly');
    expect(textOf(say('inquiry/copy', { acts, event: 4 }))).toBe('Erin Fox wrote (edited):\nMay');
    expect(textOf(say('inquiry/copy-again', { acts, event: 4 }))).toBe('Erin Fox wrote (edited):\nMay');
    expect(textOf(say('inquiry/copy-again', { acts, event: 5 }))).toBe('Erin Fox wrote (edited):\nMay');
  });

  it('can be answered by a button where there are no threads, while it is not over', () => {
    const place = PLACES.teamsDirect;
    expect(actionsOf(say('inquiry/copy', { acts, event: 4 }))).toEqual([]);
    expect(actionsOf(say('inquiry/copy', { acts, event: 4, place }))).toEqual(['inquiry-reply-form']);
    expect(actionsOf(say('inquiry/copy', { acts: [...acts, RESOLVED], event: 4, place }))).toEqual([]);
  });
});

describe('a notice', () => {
  it('of an event that is not there, or that it does not tell of, says nothing', () => {
    const kinds = ['ping', 'news', 'word', 'copy', 'copy-again', 'undelivered'] as const;
    for (const kind of kinds) expect(say(`inquiry/${kind}`, { acts: [], event: 9 })).toBeUndefined();
    for (const kind of ['ping', 'news', 'word', 'copy'] as const) {
      expect(say(`inquiry/${kind}`, { acts: [], event: 1 }), kind).toBeUndefined();
    }
  });

  it('about people and topics that are gone from the directory is still said', () => {
    const message = say('inquiry/ping-again', {
      acts: [told('alice', 'asked'), [{ type: 'told', holder: peopleHolder('gone'), because: 'handoff' }]],
      given: { topicId: topicId('vanished') },
      to: 'alice',
    });
    expect(textOf(message)).toContain('Question about vanished');
    expect(textOf(message)).toContain('With somebody now');
  });

  it('to the owners says who was not reached, and that somebody else is to be found', () => {
    const message = say('inquiry/undelivered', {
      acts: [
        told('alice', 'asked'),
        [{ type: 'unreachable', holder: peopleHolder('alice'), reason: 'person-unreachable' }],
      ],
      to: 'dana',
    });
    expect(message?.summary).toBe('A question about Payroll could not be delivered to Alice Ng.');
    expect(textOf(message)).not.toContain('40 hours');
  });
});
