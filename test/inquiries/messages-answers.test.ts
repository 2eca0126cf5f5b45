import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/chat/actions.ts';
import type { Message } from '../../src/chat/message.ts';
import { plainText } from '../../src/chat/plain-text.ts';
import { askForm, chosenToPassTo, passForm, TOPIC_FIELD } from '../../src/inquiries/forms.ts';
import type { Inquiry } from '../../src/inquiries/inquiry.ts';
import { askedMessage } from '../../src/inquiries/messages/asked-message.ts';
import { doneMessage } from '../../src/inquiries/messages/done-message.ts';
import { inquiriesMessage } from '../../src/inquiries/messages/inquiries-message.ts';
import { inquiryMessage } from '../../src/inquiries/messages/inquiry-message.ts';
import { inquiryRefusalMessage } from '../../src/inquiries/messages/refusal-message.ts';
import { inquiryId, personId, topicId } from '../../src/kernel/ids.ts';
import type { Reader } from '../../src/lookup/reader.ts';
import { INQUIRY_COMPANY, NOW } from '../support/inquiry-company.ts';
import { type Act, actorOf, IN_CHANNEL, peopleHolder, storyOf } from '../support/inquiry-story.ts';

const READER: Reader = { language: 'en', timeZone: 'Europe/Berlin', platform: 'slack' };
const ALICE = actorOf('alice', 'Alice Ng');
const ERIN = actorOf('erin', 'Erin Fox');
const ASKED: Act = [{ type: 'told', holder: peopleHolder('alice'), because: 'asked' }];
const HELD: Act = [{ type: 'held', until: NOW.add({ hours: 23 }) }];
const TAKEN: Act = [{ type: 'acknowledged' }, ALICE];
const RESOLVED: Act = [{ type: 'resolved', how: 'answered', summary: 'A secret of Erin’s.' }, ALICE];

function actionsOf(message: Message): readonly Action['type'][] {
  return message.elements.flatMap((element) =>
    element.type === 'buttons'
      ? element.buttons.flatMap((button) => (button.type === 'action' ? [button.action.type] : []))
      : [],
  );
}

describe('the answer to a question', () => {
  const asked = (given: Partial<Inquiry>, acts: readonly Act[]) =>
    askedMessage(READER, INQUIRY_COMPANY, storyOf(given, acts), NOW);

  it('says what is known, who was told, by when to expect an answer, and what happens if none comes', () => {
    const steps = [{ afterMinutes: 90, to: 'backup' }] as const;
    const ladder = { steps, taken: 0, isUrgent: false, isExhausted: false };
    const message = asked({ ladder, promisedBy: NOW.add({ hours: 3 }) }, [ASKED]);
    const text = plainText(message);
    expect(text.indexOf('Payslips come on the 25th.')).toBeLessThan(text.indexOf('I told Alice Ng.'));
    expect(text).toContain(
      'You should have an answer by 15:00. If nobody takes it by 12:31, I tell Bob Ortiz.',
    );
    expect(actionsOf(message)).toEqual(['inquiry-withdraw']);
    expect(message.summary).toBe('Payroll: I told Alice Ng.');
  });

  it('out of hours says who is back when; only where the topic allows it somebody can be called', () => {
    const urgent = asked({}, [HELD]);
    expect(plainText(urgent)).toContain('outside working hours until Thu 6 Aug, 11:00. Then Alice Ng gets');
    expect(actionsOf(urgent)).toEqual(['inquiry-leave', 'inquiry-urgent', 'inquiry-withdraw']);
    expect(actionsOf(asked({ topicId: topicId('travel') }, [HELD]))).toEqual([
      'inquiry-leave',
      'inquiry-withdraw',
    ]);
  });

  it('with nobody to tell in chat gives the address to write to and the number to call', () => {
    const message = asked({ topicId: topicId('travel') }, [[{ type: 'exhausted' }]]);
    expect(plainText(message)).toContain('Email: help@northwind.example\nPhone: +49 30 5550100');
    expect(actionsOf(message)).toEqual(['inquiry-withdraw']);
  });
});

describe('what is said of a topic that is gone', () => {
  it.each([
    ['open', [ASKED]],
    ['held', [HELD]],
  ] as const)('is said under its id, while the question is %s', (_, acts) => {
    const changed = storyOf({ topicId: topicId('vanished') }, acts);
    expect(askedMessage(READER, INQUIRY_COMPANY, changed, NOW).summary).toContain('vanished');
    const { inquiry, events } = changed;
    const action = { type: 'inquiry-pass-form', inquiryId: inquiry.id } as const;
    expect(passForm(READER, INQUIRY_COMPANY, inquiry, action, NOW).fields).toHaveLength(1);
    expect(inquiryMessage(READER, INQUIRY_COMPANY, inquiry, events, 'asker', NOW).summary).toContain(
      'vanished',
    );
  });
});

describe('one inquiry', () => {
  const look = (
    viewer: 'asker' | 'contact' | 'other',
    acts: readonly Act[],
    given: Partial<Inquiry> = {},
  ) => {
    const { inquiry, events } = storyOf(given, acts);
    return inquiryMessage(READER, INQUIRY_COMPANY, inquiry, events, viewer, NOW);
  };
  const secret: Act = [{ type: 'wrote', side: 'asker', text: 'My salary is 1.', files: [] }, ERIN];

  it('has a line for every event, with its moment', () => {
    const message = look('asker', [ASKED, TAKEN, secret, RESOLVED]);
    const list = message.elements.find((element) => element.type === 'list');
    expect(list?.items).toHaveLength(5);
    expect(plainText(message)).toContain('• 11:03 · Erin Fox wrote: My salary is 1.');
  });

  it.each([
    ['asker', 'open', [ASKED], ['inquiry-reply-form', 'inquiry-resolve-form', 'inquiry-withdraw']],
    [
      'contact',
      'open',
      [ASKED],
      ['inquiry-acknowledge', 'inquiry-pass-form', 'inquiry-resolve-form', 'inquiry-reply-form'],
    ],
    ['contact', 'taken', [ASKED, TAKEN], ['inquiry-resolve-form', 'inquiry-pass-form', 'inquiry-reply-form']],
    ['contact', 'resolved', [ASKED, TAKEN, RESOLVED], []],
    ['other', 'open', [ASKED], []],
  ] as const)('lets the %s of one that is %s do what they may', (viewer, _, acts, actions) => {
    expect(actionsOf(look(viewer, acts))).toEqual(actions);
  });

  it('shows to others that something was written, and what only where everybody reads it', () => {
    const acts = [ASKED, TAKEN, secret, RESOLVED];
    const text = plainText(look('other', acts));
    expect(text).toContain('Erin Fox wrote');
    expect(text).not.toMatch(/salary/);
    expect(plainText(look('other', acts, { origin: IN_CHANNEL }))).toContain('My salary is 1.');
  });
});

describe('the open ones', () => {
  const one = (n: number, given: Partial<Inquiry> = {}, acts: readonly Act[] = [ASKED]) =>
    storyOf(
      {
        id: inquiryId(`i-${n}`),
        question: `Question ${n}`,
        openedAt: NOW.subtract({ minutes: n }),
        ...given,
      },
      acts,
    ).inquiry;

  it('come overdue first, then the oldest; one that is taken is not overdue', () => {
    const promisedBy = NOW.subtract({ minutes: 1 });
    const inquiries = [one(1), one(2, { promisedBy }), one(3, { promisedBy }, [ASKED, TAKEN]), one(4)];
    const message = inquiriesMessage(READER, INQUIRY_COMPANY, { inquiries, page: 0 }, NOW);
    const order = [...plainText(message).matchAll(/Payroll · Question (\d)/g)].map(([, n]) => n);
    expect(order).toEqual(['2', '4', '3', '1']);
    expect(plainText(message).match(/overdue/g)).toHaveLength(1);
  });

  it('are turned over by pages; one past the last is the last', () => {
    const inquiries = Array.from({ length: 21 }, (_, n) => one(n));
    const at = (page: number) =>
      inquiriesMessage(READER, INQUIRY_COMPANY, { inquiries, page, topicId: topicId('payroll') }, NOW);
    expect(at(0).summary).toBe('Open questions about Payroll: 1–10 of 21');
    expect(at(9).summary).toBe('Open questions about Payroll: 21–21 of 21');
    expect(actionsOf(at(1)).filter((type) => type === 'inquiries')).toHaveLength(2);
  });
});

describe('what whoever did something is told', () => {
  it('is said of what they did, not of what followed from it', () => {
    const { inquiry, events } = storyOf({}, [HELD, [{ type: 'hastened' }, ERIN], ASKED]);
    const message = doneMessage(READER, INQUIRY_COMPANY, { inquiry, events: events.slice(2) }, NOW);
    expect(plainText(message)).toContain('I told Alice Ng.');
  });

  it('after the same stars again is what was there before', () => {
    const { inquiry, events } = storyOf({}, [ASKED, TAKEN, RESOLVED, [{ type: 'rated', stars: 5 }, ERIN]]);
    const first = doneMessage(READER, INQUIRY_COMPANY, { inquiry, events: events.slice(-1) }, NOW);
    expect(doneMessage(READER, INQUIRY_COMPANY, { inquiry, events: [] }, NOW)).toEqual(first);
    expect(plainText(first)).toContain('A secret of Erin’s.');
  });
});

describe('a refusal', () => {
  it('says who was faster, and when', () => {
    const { inquiry } = storyOf({}, [ASKED, TAKEN]);
    const message = inquiryRefusalMessage(
      READER,
      INQUIRY_COMPANY,
      { code: 'already-acknowledged', inquiry },
      NOW,
    );
    expect(message.summary).toBe('Alice Ng has it already (11:02).');
  });

  it('tells those whose question it is not nothing of it but who has it', () => {
    const { inquiry } = storyOf({}, [ASKED, TAKEN, RESOLVED]);
    const message = inquiryRefusalMessage(READER, INQUIRY_COMPANY, { code: 'not-yours', inquiry }, NOW);
    expect(plainText(message)).not.toMatch(/payslip|secret/);
    expect(actionsOf(message)).toEqual([]);
  });
});

describe('the forms', () => {
  it('offer the topic that was chosen first and chosen, and a field for others where not all are listed', () => {
    const topics = [...INQUIRY_COMPANY.directory.topics.values()];
    const action = { type: 'ask' } as const;
    const whole = askForm(READER, INQUIRY_COMPANY, { topics, chosen: topicId('travel'), action });
    const [select] = whole.fields;
    expect(select).toMatchObject({ type: 'select', name: TOPIC_FIELD, initial: 'travel' });
    expect(select?.type === 'select' && select.options[0]?.value).toBe('travel');
    expect(whole.fields.map(({ name }) => name)).toEqual(['topic', 'question']);
    const part = askForm(READER, INQUIRY_COMPANY, { topics: topics.slice(1), action });
    expect(part.fields.map(({ name }) => name)).toEqual(['topic', 'typed', 'question']);
    const none = askForm(READER, INQUIRY_COMPANY, { topics: [], action });
    expect(none.fields.map(({ name }) => name)).toEqual(['typed', 'question']);
  });

  it('let it be passed to the next and the backup by name, and to anybody but who has it and who asked', () => {
    const { inquiry } = storyOf({}, [ASKED, TAKEN]);
    const action = { type: 'inquiry-pass-form', inquiryId: inquiry.id } as const;
    const [select] = passForm(READER, INQUIRY_COMPANY, inquiry, action, NOW).fields;
    const options = select?.type === 'select' ? select.options.map(({ label }) => label) : [];
    expect(options).toEqual(['Next in line: Bob Ortiz', 'Backup: Bob Ortiz', 'Bob Ortiz', 'Dana Popescu']);
  });

  it.each([
    ['next', 'next'],
    ['backup', 'backup'],
    ['person:bob', { personId: personId('bob') }],
    ['bob', undefined],
    [undefined, undefined],
  ])('read “%s” as whom it is passed to', (value, to) => {
    expect(chosenToPassTo(value)).toEqual(to);
  });
});
