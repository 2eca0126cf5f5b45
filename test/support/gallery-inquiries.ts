import type { Form } from '../../src/chat/form.ts';
import type { Message } from '../../src/chat/message.ts';
import { askForm, commentForm, passForm, replyForm, resolveForm } from '../../src/inquiries/forms.ts';
import type { Happening, Inquiry } from '../../src/inquiries/inquiry.ts';
import { askedMessage, leftMessage } from '../../src/inquiries/messages/asked-message.ts';
import { doneMessage } from '../../src/inquiries/messages/done-message.ts';
import { inquiriesMessage } from '../../src/inquiries/messages/inquiries-message.ts';
import { inquiryMessage } from '../../src/inquiries/messages/inquiry-message.ts';
import { inquiryId, type PersonId, personId, topicId } from '../../src/kernel/ids.ts';
import type { Snapshot } from '../../src/lookup/ports.ts';
import type { Reader } from '../../src/lookup/reader.ts';
import { refusalMessages, sentenceMessages } from './gallery-inquiry-sentences.ts';
import { noticeMessages } from './gallery-notices.ts';
import { INQUIRY_COMPANY, LONG_QUESTION, NOBODY_ELSE, NOW } from './inquiry-company.ts';
import { type Act, actorOf, departmentHolder, IN_CHANNEL, peopleHolder, storyOf } from './inquiry-story.ts';

type Messages = Readonly<Record<string, Message>>;

const ALICE = actorOf('alice', 'Alice Ng');
const BOB = actorOf('bob', 'Bob Ortiz');
const ERIN = actorOf('erin', 'Erin Fox');
const ASKED: Act = [{ type: 'told', holder: peopleHolder('alice'), because: 'asked' }];
const TAKEN: Act = [{ type: 'acknowledged' }, ALICE];
const ANSWERED: Act = [
  { type: 'resolved', how: 'answered', summary: 'Corrected with the next payslip.' },
  ALICE,
];
const HELD: Happening = { type: 'held', until: NOW.add({ hours: 12 }) };
const DUE = { promisedBy: NOW.add({ hours: 4 }) };

/** Everything that is said of inquiries, at its smallest and its largest. */
export function inquiryMessages(
  given: Reader,
): readonly { readonly name: string; readonly message: Message }[] {
  const { people } = INQUIRY_COMPANY.directory;
  const reader: Reader = { ...given, accountOf: (id) => people.get(id)?.slackUserId };
  const messages = {
    ...noticeMessages(reader),
    ...answers(reader),
    ...looks(reader),
    ...dones(reader),
    ...refusalMessages(reader),
    ...sentenceMessages(reader),
  };
  return Object.entries(messages).map(([name, message]) => ({
    name: `inquiry ${name}, ${reader.language}`,
    message,
  }));
}

/** The forms of inquiries, over a directory that fits into a list. */
export function inquiryForms(reader: Reader): readonly { readonly name: string; readonly form: Form }[] {
  const snapshot = INQUIRY_COMPANY;
  const topics = [...snapshot.directory.topics.values()];
  const { inquiry } = storyOf({}, [ASKED, TAKEN]);
  const id = { inquiryId: inquiry.id };
  const forms = {
    ask: askForm(reader, snapshot, { topics, action: { type: 'ask' } }),
    'ask of one': askForm(reader, snapshot, {
      topics: topics.slice(1),
      chosen: topicId('payroll'),
      question: LONG_QUESTION,
      action: { type: 'ask', topicId: topicId('payroll') },
    }),
    'ask of some': askForm(reader, snapshot, { topics: topics.slice(0, 1), action: { type: 'ask' } }),
    'ask of none': askForm(reader, snapshot, { topics: [], action: { type: 'ask' } }),
    pass: passForm(reader, snapshot, inquiry, { type: 'inquiry-pass-form', ...id }, NOW),
    resolve: resolveForm(reader, inquiry, { type: 'inquiry-resolve-form', ...id }),
    reply: replyForm(reader, inquiry, { type: 'inquiry-reply-form', ...id }),
    comment: commentForm(reader, inquiry, { type: 'inquiry-comment-form', ...id }),
  };
  return Object.entries(forms).map(([name, form]) => ({ name: `inquiry ${name}, ${reader.language}`, form }));
}

function answers(reader: Reader): Messages {
  const asked = (
    given: Partial<Inquiry>,
    acts: readonly Act[],
    snapshot: Snapshot = INQUIRY_COMPANY,
  ): Message => askedMessage(reader, snapshot, storyOf(given, acts), NOW);
  const plain = { topicId: topicId('travel') };
  const steps = (to: 'again' | 'backup') => ({
    ladder: { steps: [{ afterMinutes: 15, to }], taken: 0, isUrgent: false, isExhausted: false },
  });
  const department: Act = [
    { type: 'unreachable', holder: departmentHolder('archive'), reason: 'beyond-chat' },
  ];
  return {
    'asked, smallest': asked(plain, [ASKED]),
    'asked, with what is known': asked({ ...DUE, ...steps('backup') }, [ASKED]),
    'asked, reminded next': asked({ ...plain, ...steps('again') }, [ASKED]),
    'asked, out of hours': asked(plain, [[HELD]]),
    'asked, out of hours, may be urgent': asked({}, [[HELD]]),
    'asked, nobody for long': asked({}, [[HELD]], NOBODY_ELSE),
    'asked, nobody': asked({ topicId: topicId('nobody') }, [[{ type: 'exhausted' }]]),
    'asked, no chat': asked({ topicId: topicId('nobody') }, [department, [{ type: 'exhausted' }]]),
    'asked, taken already': asked(plain, [ASKED, TAKEN]),
    left: leftMessage(reader, INQUIRY_COMPANY, storyOf(plain, [[HELD]]).inquiry, NOW),
    'left, nobody for long': leftMessage(reader, NOBODY_ELSE, storyOf({}, [[HELD]]).inquiry, NOW),
    'left, too late': leftMessage(reader, INQUIRY_COMPANY, storyOf(plain, [ASKED]).inquiry, NOW),
  };
}

const SENT_ON: Inquiry['origin'] = { isPublic: false, link: 'https://chat.example/archives/C1/p1' };

/** One of each thing that can happen. */
const EVERYTHING: readonly Act[] = [
  [HELD],
  [{ type: 'hastened' }, ERIN],
  ASKED,
  [{ type: 'told', holder: peopleHolder('alice'), because: 'again' }],
  [{ type: 'step-skipped', step: 'backup' }],
  [{ type: 'told', holder: peopleHolder('bob'), because: 'next' }],
  [{ type: 'step-skipped', step: 'department' }],
  [{ type: 'told', holder: peopleHolder('dana'), because: 'manager' }],
  [{ type: 'told', holder: departmentHolder('desk', 'C2'), because: 'help_desk' }],
  [{ type: 'exhausted' }],
  [{ type: 'told', holder: peopleHolder('bob'), because: 'handoff' }],
  [{ type: 'unreachable', holder: peopleHolder('gone'), reason: 'person-unreachable' }],
  TAKEN,
  [{ type: 'passed', to: peopleHolder('bob') }, ALICE],
  [{ type: 'told', holder: peopleHolder('bob'), because: 'passed' }, ALICE],
  [{ type: 'wrote', side: 'asker', text: 'Any news?', files: [] }, ERIN],
  [{ type: 'edited', of: 17, text: 'Any news on it?' }, ERIN],
  [
    { type: 'wrote', side: 'contact', text: '', files: [{ name: 'a.pdf', url: 'https://example.com/a' }] },
    BOB,
  ],
  [{ type: 'acknowledged' }, BOB],
  [{ type: 'resolved', how: 'answered', summary: 'Corrected.' }, BOB],
  [{ type: 'rated', stars: 2 }, ERIN],
  [{ type: 'commented', comment: 'Too slow.' }, ERIN],
  [{ type: 'reopened' }, ERIN],
  [{ type: 'resolved', how: 'answered' }, BOB],
  [{ type: 'reopened' }, ERIN],
  [{ type: 'resolved', how: 'withdrawn' }, ERIN],
  [{ type: 'reopened' }, ERIN],
  [{ type: 'resolved', how: 'lapsed' }],
];

function looks(reader: Reader): Messages {
  const look = (
    viewer: 'asker' | 'contact' | 'other',
    given: Partial<Inquiry>,
    acts: readonly Act[],
  ): Message => {
    const { inquiry, events } = storyOf(given, acts);
    return inquiryMessage(reader, INQUIRY_COMPANY, inquiry, events, viewer, NOW);
  };
  const large = { question: LONG_QUESTION, origin: IN_CHANNEL };
  const many = Array.from({ length: 45 }, (_, n) => listed(n));
  const list = (
    inquiries: readonly Inquiry[],
    page: number,
    topic?: string,
    own?: { readonly personId: PersonId },
  ): Message =>
    inquiriesMessage(
      reader,
      INQUIRY_COMPANY,
      { inquiries, page, ...(topic !== undefined && { topicId: topicId(topic) }), ...own },
      NOW,
    );
  return {
    'looked at by the asker, held': look('asker', {}, [[HELD]]),
    'looked at by the asker, open': look('asker', DUE, [ASKED]),
    'looked at by the asker, resolved': look('asker', {}, [ASKED, TAKEN, ANSWERED]),
    'looked at by the asker, lapsed, largest': look('asker', large, EVERYTHING),
    'looked at by the contact, open': look('contact', DUE, [ASKED]),
    'looked at by the contact, sent on from a message': look('contact', { origin: SENT_ON }, [ASKED]),
    'looked at by the contact, taken': look('contact', {}, [ASKED, TAKEN]),
    'looked at by the contact, resolved and rated': look('contact', {}, [
      ASKED,
      TAKEN,
      ANSWERED,
      [{ type: 'rated', stars: 4 }, ERIN],
    ]),
    'looked at by another': look('other', {}, EVERYTHING),
    'list, none': list([], 0),
    'list, none of a topic': list([], 0, 'payroll'),
    'list, smallest': list(many.slice(0, 1), 0),
    'list of the asker': list(many.slice(0, 1), 0, undefined, { personId: personId('erin') }),
    'list of a topic, largest': list(many.slice(0, 6), 0, 'payroll'),
    'list, largest': list(many, 2),
  };
}

function listed(n: number): Inquiry {
  const given = {
    id: inquiryId(`inquiry-${n}`),
    openedAt: NOW.subtract({ hours: n }),
    question: n % 2 === 0 ? `${n} When is payday?` : `${n} ${LONG_QUESTION}`,
  };
  const states = [
    storyOf({ ...given, promisedBy: NOW.subtract({ hours: 1 }) }, [ASKED]),
    storyOf({ ...given, ...DUE }, [
      [{ type: 'told', holder: departmentHolder('desk', 'C2'), because: 'asked' }],
    ]),
    storyOf(given, [ASKED, TAKEN]),
    storyOf(given, [[HELD]]),
    storyOf(given, [[{ type: 'exhausted' }]]),
  ];
  return (states[n % states.length] ?? storyOf(given, [])).inquiry;
}

function dones(reader: Reader): Messages {
  const done = (before: readonly Act[], ...acts: readonly Act[]): Message => {
    const { inquiry, events } = storyOf({}, [...before, ...acts]);
    return doneMessage(reader, INQUIRY_COMPANY, { inquiry, events: events.slice(before.length + 1) }, NOW);
  };
  const contactWrote: Act = [{ type: 'wrote', side: 'contact', text: 'Which month?', files: [] }, ALICE];
  const askerWrote: Act = [{ type: 'wrote', side: 'asker', text: 'July', files: [] }, ERIN];
  const reopened: Act = [{ type: 'reopened' }, ERIN];
  const toldAgain: Act = [{ type: 'told', holder: peopleHolder('alice'), because: 'reopened' }];
  const passed: Act = [{ type: 'passed', to: peopleHolder('bob') }, ALICE];
  return {
    'done: taken': done([ASKED], TAKEN),
    'done: passed': done([ASKED], passed),
    'done: resolved by the contact': done([ASKED, TAKEN], ANSWERED),
    'done: resolved by the asker': done([ASKED, TAKEN], [{ type: 'resolved', how: 'answered' }, ERIN]),
    'done: withdrawn': done([ASKED], [{ type: 'resolved', how: 'withdrawn' }, ERIN]),
    'done: written by the contact': done([ASKED, TAKEN], contactWrote),
    'done: written by the contact, taken by that': done([ASKED], TAKEN, contactWrote),
    'done: written by the asker': done([ASKED], askerWrote),
    'done: written by the asker, nobody told': done([[HELD]], askerWrote),
    'done: rated': done([ASKED, TAKEN, ANSWERED], [{ type: 'rated', stars: 5 }, ERIN]),
    'done: commented': done([ASKED, TAKEN, ANSWERED], [{ type: 'commented', comment: 'Fast.' }, ERIN]),
    'done: reopened': done([ASKED, TAKEN, ANSWERED], reopened, toldAgain),
    'done: hastened': done([[HELD]], [{ type: 'hastened' }, ERIN], ASKED),
    'done: hastened, nobody': done([[HELD]], [{ type: 'hastened' }, ERIN], [{ type: 'exhausted' }]),
    'done: nothing': done([ASKED]),
  };
}
