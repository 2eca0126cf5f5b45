import { Temporal } from 'temporal-polyfill';
import type { Form } from '../../src/chat/form.ts';
import type { Intent } from '../../src/chat/intent.ts';
import { LANGUAGES } from '../../src/chat/languages/language.ts';
import type { Message } from '../../src/chat/message.ts';
import type { Context } from '../../src/dialogue/context.ts';
import { findAtForm, searchForm } from '../../src/dialogue/forms.ts';
import { helpMessage } from '../../src/dialogue/help-messages.ts';
import {
  apologyMessage,
  greetingMessage,
  homeMessage,
  sentenceMessage,
} from '../../src/dialogue/messages.ts';
import type { Topic } from '../../src/directory/model.ts';
import type { DirectoryContent } from '../../src/exchange/ports.ts';
import { departmentId, personId, rotationId, topicId } from '../../src/kernel/ids.ts';
import { aboutMessage } from '../../src/lookup/about-message.ts';
import { answerFor, helpDeskAt } from '../../src/lookup/answer.ts';
import { answerMessage } from '../../src/lookup/answer-message.ts';
import { listMessage } from '../../src/lookup/list-message.ts';
import { mineMessage, notInDirectoryMessage } from '../../src/lookup/mine-message.ts';
import type { Reader } from '../../src/lookup/reader.ts';
import {
  noRotationMessage,
  scheduleMessage,
  whichScheduleMessage,
} from '../../src/lookup/schedule-message.ts';
import { choicesMessage, nothingMessage, noWordsMessage } from '../../src/lookup/search-messages.ts';
import { whereOnPoint } from '../../src/lookup/where-on-point.ts';
import { explainAnswer } from '../../src/lookup/why/why.ts';
import { whyMessage, whyRotationMessage } from '../../src/lookup/why/why-message.ts';
import { explain } from '../../src/rotations/why/why.ts';
import { company, department, person, rotation, topic } from './company.ts';
import { editForms } from './gallery-edit-forms.ts';
import { editMessages } from './gallery-edits.ts';
import { gapForms, gapMessages } from './gallery-gaps.ts';
import { importForms, importMessages } from './gallery-imports.ts';
import { inquiryForms, inquiryMessages } from './gallery-inquiries.ts';
import { roleForms, roleMessages } from './gallery-roles.ts';
import { rotationForms, rotationMessages } from './gallery-rotation-forms.ts';
import { seldomMessages } from './gallery-seldom.ts';
import { shiftNoticeMessages } from './gallery-shift-notices.ts';
import { shiftForms, shiftMessages } from './gallery-shifts.ts';
import { whyMessages } from './gallery-why.ts';
import { snapshotOf } from './memory.ts';

/** A Wednesday, in working hours in Berlin. */
const NOW = Temporal.Instant.from('2026-08-05T09:00:00Z');
const RANGE = { start: NOW, end: NOW.add({ hours: 28 * 24 }) };

const SMALLEST = company({
  organization: { adminIds: [personId('a')] },
  people: [person('a')],
  topics: [topic('t', { contact: { type: 'person', personId: personId('a') } })],
  rotations: [rotation('r', ['a'])],
});

/** Names, texts and lists as long as the directory's limits allow, with characters that mean something to a vendor's markup. */
const MARKED = '<!here> *Größe* & _„Übergabe“_ `x` [a](b) <at>b</at> 👩🏽‍💻 קופה ';
const LONG_NAME = MARKED.repeat(4).slice(0, 150);
const LONG_ALIAS = MARKED.repeat(3).slice(0, 100);
const LONG_TEXT = `${MARKED.repeat(60)}\n`.slice(0, 2_900);
const everyone = Array.from({ length: 60 }, (_, n) => personId(`person-${n}`));

const LARGEST = company({
  organization: {
    adminIds: everyone,
    helpDesk: { type: 'department', departmentId: departmentId('desk') },
  },
  people: everyone.map((id, n) =>
    person(id, {
      name: `${n} ${LONG_NAME}`.slice(0, 150),
      email: `${'a'.repeat(60)}.${n}@${'b'.repeat(60)}.example`,
      phone: '+49 (30) 5550101 ext. 12345',
      slackUserId: `U${String(n).padStart(8, '0')}`,
      hours: [{ weekdays: [1, 2, 3, 4, 5], startMinute: 540, endMinute: 1080 }],
    }),
  ),
  departments: [
    department('desk', {
      name: LONG_NAME,
      email: 'desk@example.com',
      phone: '+1',
      channels: Array.from({ length: 6 }, (_, n) => ({ platform: 'slack' as const, id: `C0${n}` })),
    }),
  ],
  topics: [
    topic('root', { name: LONG_NAME, contact: { type: 'people', personIds: everyone } }),
    ...Array.from({ length: 60 }, (_, n) =>
      topic(`topic-${n}`, {
        name: `${n % 2} ${LONG_NAME}`.slice(0, 150),
        description: LONG_TEXT.slice(0, 2_000),
        aliases: Array.from({ length: 20 }, (_, alias) => `${alias} ${LONG_ALIAS}`.slice(0, 100)),
        parentId: topicId('root'),
        contact: { type: 'rotation', rotationId: rotationId('r') },
        fallback: everyone.slice(0, 10).map((id) => ({ type: 'person', personId: id }) as const),
        ownerIds: everyone,
        answer: LONG_TEXT,
        links: Array.from({ length: 12 }, (_, link) => ({
          title: `${link} ${LONG_NAME}`.slice(0, 150),
          url: `https://example.com/${'x'.repeat(1_900)}?a=b&c=(d)|${link}`,
        })),
        respondWithinMinutes: 240,
        hours: [
          { weekdays: [1, 3, 5], startMinute: 0, endMinute: 720 },
          { weekdays: [2], startMinute: 1_320, endMinute: 360 },
        ],
      }),
    ),
  ],
  rotations: [
    rotation('r', everyone, {
      name: LONG_NAME,
      onDuty: 20,
      turns: 'working',
      cadence: { type: 'every', count: 7, unit: 'hours' },
      backup: { type: 'next' },
      overrides: [{ personId: null, from: '2026-08-06T00:00', until: '2026-08-07T00:00' }],
    }),
  ],
});

const PLACE = {
  account: { platform: 'slack', workspaceId: 'T1', userId: 'U1' },
  conversation: { kind: 'direct', id: 'D1' },
  capabilities: { onlyYou: true, slashCommand: true, threads: true },
  requestId: '01JABCDEFGH',
} as const;
const INTENT: Intent = { ...PLACE, type: 'words', via: 'direct', text: [] };

type Named = readonly { readonly name: string; readonly message: Message }[];

/** Every message that is built from a directory, over one directory. */
function messagesOver(size: string, content: DirectoryContent, reader: Reader, first: string): Named {
  const snapshot = snapshotOf(content);
  const { topics } = snapshot.directory;
  const [someone] = snapshot.directory.people.values();
  const [turns] = snapshot.rotations.values();
  const about = topics.get(topicId(first));
  if (someone === undefined || turns === undefined || about === undefined) throw new Error('Nothing to show');
  const all: readonly Topic[] = [...topics.values()];
  const words = size === 'largest' ? LONG_TEXT : 'x';
  const asked = { words, at: NOW };
  const helpDesk = helpDeskAt(snapshot, NOW);
  const context: Context = {
    intent: INTENT,
    snapshot,
    now: NOW,
    person: someone,
    asker: reader,
    name: someone.name,
    mentioned: new Map(),
  };
  const onPoint = whereOnPoint(snapshot, someone.id, NOW);
  const rotations = Array.from({ length: size === 'largest' ? 5 : 1 }, () => turns);
  const messages: Record<string, Message> = {
    answer: answerMessage(reader, answerFor(snapshot, about.id, NOW), 'now', { words }),
    'answer for another moment': answerMessage(
      reader,
      answerFor(snapshot, about.id, NOW.add({ hours: 20 })),
      'then',
    ),
    'answer of the first topic': answerMessage(
      reader,
      answerFor(snapshot, all[0]?.id ?? about.id, NOW),
      'now',
    ),
    why: whyMessage(reader, snapshot, explainAnswer(snapshot, about.id, NOW), 'now'),
    'why of a rotation': whyRotationMessage(reader, snapshot, explain(snapshot, turns.id, NOW), 'then'),
    about: aboutMessage(reader, snapshot, about, NOW),
    choices: choicesMessage(reader, snapshot, asked, all.slice(-5)),
    nothing: nothingMessage(reader, snapshot, asked, {
      nearest: size === 'largest' ? all.slice(-5) : [],
      ...(helpDesk !== undefined && { helpDesk }),
    }),
    'no words': noWordsMessage(reader, { type: 'code', text: '/poc payroll' }),
    list: listMessage(reader, snapshot, { page: 0 }),
    'list below': listMessage(reader, snapshot, { page: 2, parentId: about.parentId ?? about.id }),
    'list of nothing': listMessage(reader, snapshot, { page: 0, words: 'zzzzzzzzzzzzz' }),
    mine: mineMessage(reader, onPoint, NOW),
    "a colleague's": mineMessage(reader, onPoint, NOW, someone),
    'not in the directory': notInDirectoryMessage(reader, { name: words }),
    schedule: scheduleMessage(reader, snapshot, turns, RANGE, NOW),
    'no rotation': noRotationMessage(reader, about),
    'which schedule': whichScheduleMessage(reader, 'x', rotations, true),
    'no such schedule': whichScheduleMessage(reader, 'x', [], false),
    home: homeMessage(reader, context, size === 'largest' ? 5 : 0),
  };
  const gaps = gapMessages(reader, snapshot, someone.id, NOW, size === 'largest');
  const edits = editMessages(reader, snapshot, size === 'largest');
  return Object.entries({ ...messages, ...gaps, ...edits }).map(([name, message]) => ({
    name: `${name}, ${size}, ${reader.language}`,
    message,
  }));
}

/** Every message that needs no directory. */
function messagesAlone(reader: Reader): Named {
  const keys = [
    'refusal.stranger',
    'refusal.guest',
    'refusal.unchecked',
    'stale.button',
    'stale.topic',
    'stale.rotation',
  ] as const;
  return [
    { name: 'help', message: helpMessage(reader, INTENT) },
    { name: 'help about a verb', message: helpMessage(reader, INTENT, 'schedule') },
    { name: 'help about rotations', message: helpMessage(reader, INTENT, 'rotations') },
    { name: 'greeting', message: greetingMessage(reader, INTENT) },
    { name: 'apology', message: apologyMessage(reader, INTENT.requestId) },
    ...keys.map((key) => ({ name: key, message: sentenceMessage(reader, key) })),
  ].map(({ name, message }) => ({ name: `${name}, ${reader.language}`, message }));
}

function readerIn(language: Reader['language']): Reader {
  return {
    language,
    timeZone: 'Europe/Berlin',
    platform: 'slack',
    accountOf: (id) => LARGEST.directory.people.get(id)?.slackUserId,
  };
}

/** What the builders make, in every language, of the smallest directory and of one that is as large as its limits allow. */
export const BUILT_MESSAGES: Named = LANGUAGES.map(readerIn).flatMap((reader) => [
  ...messagesOver('smallest', SMALLEST, reader, 't'),
  ...messagesOver('largest', LARGEST, reader, 'topic-0'),
  ...messagesAlone(reader),
  ...whyMessages(reader),
  ...seldomMessages(reader, INTENT),
  ...importMessages(reader),
  ...inquiryMessages(reader),
  ...shiftNoticeMessages(reader),
  ...shiftMessages(reader),
  ...roleMessages(reader),
  ...rotationMessages(reader),
]);

/** Every form, in every language. */
export const BUILT_FORMS: readonly { readonly name: string; readonly form: Form }[] = LANGUAGES.map(
  readerIn,
).flatMap((reader) => [
  { name: `search, ${reader.language}`, form: searchForm(reader) },
  {
    name: `another time, ${reader.language}`,
    form: findAtForm(reader, topic('t', { name: LONG_NAME }), NOW),
  },
  ...gapForms(reader, snapshotOf(LARGEST), NOW),
  ...editForms(reader, snapshotOf(LARGEST)),
  ...importForms(reader),
  ...inquiryForms(reader),
  ...shiftForms(reader),
  ...roleForms(reader),
  ...rotationForms(reader),
]);
