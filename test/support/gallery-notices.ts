import type { Message } from '../../src/chat/message.ts';
import type { Place } from '../../src/chat/messenger.ts';
import type { Actor, Happening, Holder, Inquiry, ToldBecause } from '../../src/inquiries/inquiry.ts';
import { noticeMessage } from '../../src/inquiries/messages/notice-message.ts';
import type { InquiryNotice } from '../../src/inquiries/notices.ts';
import { personId } from '../../src/kernel/ids.ts';
import type { Reader } from '../../src/lookup/reader.ts';
import { INQUIRY_COMPANY, LONG_QUESTION, NOW } from './inquiry-company.ts';
import {
  type Act,
  actorOf,
  departmentHolder,
  IN_CHANNEL,
  PLACES,
  peopleHolder,
  storyOf,
} from './inquiry-story.ts';

type Messages = Readonly<Record<string, Message>>;

const ALICE = actorOf('alice', 'Alice Ng');
const ERIN = actorOf('erin', 'Erin Fox');
const GONE = peopleHolder('gone');
const DESK = departmentHolder('desk', 'C2');
const FILES = [{ name: 'payslip.pdf', url: 'https://example.com/payslip.pdf' }];
const ASKED: Act = [{ type: 'told', holder: peopleHolder('alice'), because: 'asked' }];
const TAKEN: Act = [{ type: 'acknowledged' }, ALICE];
const PASSED: readonly Act[] = [
  [{ type: 'passed', to: peopleHolder('bob') }, ALICE],
  [{ type: 'told', holder: peopleHolder('bob'), because: 'passed' }, ALICE],
];
const ANSWERED: Act = [
  { type: 'resolved', how: 'answered', summary: 'Corrected with the next payslip.' },
  ALICE,
];

const URGENT = { steps: [], taken: 0, isUrgent: true, isExhausted: false };

/** How a notice is told: after what, to whom, where. */
interface Telling {
  readonly acts: readonly Act[];
  readonly given?: Partial<Inquiry>;
  readonly to?: string;
  readonly place?: Place;
}

/** Tells of the last event, unless another one is named; a notice that says nothing here is a mistake in the gallery. */
function tell(reader: Reader, kind: InquiryNotice['kind'], telling: Telling, number?: number): Message {
  const { inquiry, events } = storyOf(telling.given ?? {}, telling.acts);
  const about = { inquiryId: inquiry.id, event: number ?? inquiry.version, version: inquiry.version };
  const message = noticeMessage(noticeOf(kind, about), {
    reader,
    snapshot: INQUIRY_COMPANY,
    now: NOW,
    inquiry,
    events,
    place: telling.place ?? PLACES.slackDirect,
    ...(telling.to !== undefined && { personId: personId(telling.to) }),
  });
  if (message === undefined) throw new Error(`Nothing is said by ${kind}`);
  return message;
}

function noticeOf(
  kind: InquiryNotice['kind'],
  {
    inquiryId,
    event,
    version,
  }: Pick<Inquiry, 'version'> & { readonly inquiryId: Inquiry['id']; readonly event: number },
): InquiryNotice {
  return kind === 'inquiry/ping-again' || kind === 'inquiry/news-again'
    ? { kind, inquiryId, version }
    : { kind, inquiryId, event };
}

/** What inquiries say unasked, to each side. */
export function noticeMessages(reader: Reader): Messages {
  return {
    ...pings(reader),
    ...pingsAgain(reader),
    ...news(reader),
    ...words(reader),
    ...copies(reader),
    ...undelivered(reader),
  };
}

function pings(reader: Reader): Messages {
  const ping = (
    because: ToldBecause,
    holder: Holder,
    before: readonly Act[] = [],
    more: Partial<Telling> = {},
  ) =>
    tell(reader, 'inquiry/ping', {
      acts: [...before, [{ type: 'told', holder, because }, because === 'passed' ? ALICE : undefined]],
      ...(holder.type === 'people' ? { to: 'bob' } : { place: PLACES.slackChannel }),
      ...more,
    });
  const bob = peopleHolder('bob');
  const unreachable = (holder: Holder): Act => [
    { type: 'unreachable', holder, reason: 'person-unreachable' },
  ];
  const large = { question: LONG_QUESTION, files: FILES, origin: IN_CHANNEL, promisedBy: NOW };
  const reopened: readonly Act[] = [ASKED, TAKEN, ANSWERED, [{ type: 'reopened' }, ERIN]];
  return {
    'ping, smallest': ping('asked', bob, [], { given: { origin: { isPublic: false } } }),
    'ping, largest': ping('asked', bob, [], { given: large }),
    'ping in the thread': ping('asked', bob, [], {
      given: { origin: IN_CHANNEL },
      place: PLACES.slackThread,
    }),
    'ping without threads': ping('asked', bob, [], { place: PLACES.teamsDirect }),
    'ping of a department': ping('asked', DESK),
    'ping, passed': ping('passed', bob, [ASKED]),
    'ping, passed to a department': ping('passed', DESK, [ASKED]),
    'ping, handed over': ping('handoff', bob, [ASKED]),
    'ping, instead of somebody': ping('unreachable', bob, [ASKED, unreachable(peopleHolder('alice'))]),
    'ping, instead of somebody gone': ping('unreachable', bob, [ASKED, unreachable(GONE)]),
    'ping, reopened': ping('reopened', bob, reopened),
    'ping, again': ping('again', bob, [ASKED]),
    'ping, urgent': ping('asked', bob, [], { given: { ladder: URGENT } }),
    'ping, as backup': ping('backup', bob, [ASKED]),
    'ping, as next': ping('next', bob, [ASKED]),
    'ping, as department': ping('department', DESK, [ASKED]),
    'ping, as manager': ping('manager', bob, [ASKED]),
    'ping, as help desk': ping('help_desk', DESK, [ASKED]),
    'ping from a group': ping('asked', bob, [], {
      given: { origin: { place: { ...PLACES.slackDirect, id: 'G1', kind: 'group' }, isPublic: true } },
    }),
  };
}

function pingsAgain(reader: Reader): Messages {
  const again = (acts: readonly Act[], more: Partial<Telling> = {}) =>
    tell(reader, 'inquiry/ping-again', { acts: [ASKED, ...acts], to: 'alice', ...more });
  return {
    'ping again, open': again([]),
    'ping again, taken by the reader': again([TAKEN]),
    'ping again, taken by another': again(
      [[{ type: 'told', holder: peopleHolder('bob'), because: 'backup' }], TAKEN],
      {
        to: 'bob',
      },
    ),
    'ping again, taken, for a channel': again(
      [[{ type: 'told', holder: DESK, because: 'help_desk' }], TAKEN],
      {
        place: PLACES.slackChannel,
      },
    ),
    'ping again, passed': again([TAKEN, ...PASSED]),
    'ping again, handed over': again([[{ type: 'told', holder: peopleHolder('bob'), because: 'handoff' }]]),
    'ping again, resolved': again([TAKEN, ANSWERED]),
    'ping again, resolved in the thread': again([TAKEN, [{ type: 'resolved', how: 'answered' }, ALICE]], {
      given: { origin: IN_CHANNEL },
      place: PLACES.slackThread,
    }),
    'ping again, withdrawn': again([[{ type: 'resolved', how: 'withdrawn' }, ERIN]]),
    'ping again, lapsed': again([[{ type: 'resolved', how: 'lapsed' }]]),
  };
}

const STEPS = [
  'again',
  'backup',
  'next',
  'department',
  'manager',
  'help_desk',
  'handoff',
  'unreachable',
] as const;

function news(reader: Reader): Messages {
  const told = (happening: Happening, by?: Actor, more: Partial<Telling> = {}) =>
    tell(reader, 'inquiry/news', { acts: [ASKED, [happening, by]], ...more });
  const ended = (acts: readonly Act[], more: Partial<Telling> = {}) =>
    tell(reader, 'inquiry/news', { acts: [ASKED, TAKEN, ...acts], ...more });
  const rated: Act = [{ type: 'rated', stars: 4 }, ERIN];
  const bob = peopleHolder('bob');
  const inThread = { given: { origin: IN_CHANNEL }, place: PLACES.slackThread };
  const again = (acts: readonly Act[]) =>
    tell(reader, 'inquiry/news-again', { acts: [ASKED, TAKEN, ...acts] });
  return {
    'news, taken': told({ type: 'acknowledged' }, ALICE),
    'news, taken, in the thread': told({ type: 'acknowledged' }, ALICE, inThread),
    'news, taken, without threads': told({ type: 'acknowledged' }, ALICE, { place: PLACES.teamsDirect }),
    'news, passed': told({ type: 'passed', to: bob }, ALICE),
    'news, told': told({ type: 'told', holder: bob, because: 'asked' }),
    ...Object.fromEntries(
      STEPS.map((because) => [
        `news, told ${because}`,
        told({ type: 'told', holder: because.startsWith('de') ? DESK : bob, because }),
      ]),
    ),
    'news, held on': tell(reader, 'inquiry/news', {
      acts: [[{ type: 'held', until: NOW.add({ hours: 20 }) }]],
    }),
    'news, exhausted': told({ type: 'exhausted' }),
    'news, unreachable': told({
      type: 'unreachable',
      holder: departmentHolder('archive'),
      reason: 'beyond-chat',
    }),
    'news, resolved': ended([ANSWERED]),
    'news, resolved, in the thread': ended([[{ type: 'resolved', how: 'answered' }, ALICE]], inThread),
    'news, resolved, largest': ended([
      [{ type: 'resolved', how: 'answered', summary: LONG_QUESTION.slice(0, 1_000) }, ALICE],
    ]),
    'news, lapsed': ended([[{ type: 'resolved', how: 'lapsed' }]]),
    'news, reopened': ended([ANSWERED, [{ type: 'reopened' }, ERIN]]),
    'news again, rated': again([ANSWERED, rated]),
    'news again, rated, with a comment': again([
      ANSWERED,
      rated,
      [{ type: 'commented', comment: 'Fast.' }, ERIN],
    ]),
    'news again, reopened': again([ANSWERED, [{ type: 'reopened' }, ERIN]]),
  };
}

function words(reader: Reader): Messages {
  const word = (acts: readonly Act[]) =>
    tell(reader, 'inquiry/word', { acts: [ASKED, TAKEN, ...acts], to: 'alice' });
  return {
    'word, withdrawn': word([[{ type: 'resolved', how: 'withdrawn' }, ERIN]]),
    'word, resolved': word([[{ type: 'resolved', how: 'answered', summary: 'Found it.' }, ERIN]]),
    'word, lapsed': word([[{ type: 'resolved', how: 'lapsed' }]]),
    'word, reopened': word([ANSWERED, [{ type: 'reopened' }, ERIN]]),
    'word, rated': word([ANSWERED, [{ type: 'rated', stars: 1 }, ERIN]]),
    'word, commented': word([ANSWERED, [{ type: 'commented', comment: 'Not what I asked.' }, ERIN]]),
  };
}

function copies(reader: Reader): Messages {
  const wrote = (text: string, files = FILES.slice(1)): Act => [
    { type: 'wrote', side: 'asker', text, files },
    ERIN,
  ];
  const copy = (acts: readonly Act[], more: Partial<Telling> = {}, number?: number) =>
    tell(reader, 'inquiry/copy', { acts: [ASKED, TAKEN, ...acts], to: 'alice', ...more }, number);
  return {
    'copy, smallest': copy([wrote('July')]),
    'copy, largest': copy([wrote(LONG_QUESTION, FILES)]),
    'copy of a file': copy([wrote('', FILES)]),
    'copy without threads': copy([wrote('July')], { place: PLACES.teamsDirect }),
    'copy again': copy([wrote('July'), [{ type: 'edited', of: 4, text: 'June' }, ERIN]], {}, 4),
  };
}

const REASONS = [
  'person-unreachable',
  'conversation-gone',
  'beyond-chat',
  'auth-revoked',
  'payload-rejected',
  'tried-for-a-day',
] as const;

function undelivered(reader: Reader): Messages {
  const lost = (reason: string, holder: Holder) =>
    tell(reader, 'inquiry/undelivered', {
      acts: [ASKED, [{ type: 'unreachable', holder, reason }]],
      to: 'dana',
    });
  return {
    ...Object.fromEntries(
      REASONS.map((reason) => [`undelivered, ${reason}`, lost(reason, peopleHolder('alice', 'bob'))]),
    ),
    'undelivered, of a channel': lost('not-in-conversation', DESK),
    'undelivered, something': tell(reader, 'inquiry/undelivered', { acts: [ASKED, TAKEN], to: 'dana' }),
  };
}
