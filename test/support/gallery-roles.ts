import { Temporal } from 'temporal-polyfill';
import type { Form } from '../../src/chat/form.ts';
import type { Intent } from '../../src/chat/intent.ts';
import type { Message } from '../../src/chat/message.ts';
import { sentence } from '../../src/dialogue/edits/desk.ts';
import { viewOf } from '../../src/dialogue/edits/inputs.ts';
import { helpMessage } from '../../src/dialogue/help-messages.ts';
import { sentenceMessage } from '../../src/dialogue/messages.ts';
import { adminsMessage, firstStepsMessage, setupForm } from '../../src/dialogue/roles/setup-answers.ts';
import {
  confirmedMessage,
  dueMessage,
  handedOverMessage,
  handOverForm,
} from '../../src/dialogue/roles/verify-answers.ts';
import type { Topic } from '../../src/directory/model.ts';
import { departmentId, personId, rotationId, topicId } from '../../src/kernel/ids.ts';
import { aboutMessage } from '../../src/lookup/about-message.ts';
import { answerFor } from '../../src/lookup/answer.ts';
import { answerMessage } from '../../src/lookup/answer-message.ts';
import { type Reader, wordsFor } from '../../src/lookup/reader.ts';
import { scheduleMessage } from '../../src/lookup/schedule-message.ts';
import { explainAnswer } from '../../src/lookup/why/why.ts';
import { whyMessage } from '../../src/lookup/why/why-message.ts';
import { leftMessage } from '../../src/roles/messages/left-message.ts';
import {
  handedMessage,
  type VerifiedTopic,
  verifiedMessage,
  verifyMessage,
} from '../../src/roles/messages/verify-message.ts';
import type { PersonPlace } from '../../src/roles/places.ts';
import { company, department, person, rotation, topic } from './company.ts';
import { snapshotOf } from './memory.ts';

const NOW = Temporal.Instant.from('2026-08-05T09:00:00Z');
const MARKED = '<!here> *Größe* & _„Übergabe“_ `x` [a](b) <at>b</at> 👩🏽‍💻 קופה ';
const LONG_NAME = MARKED.repeat(4).slice(0, 150);
const [ALICE, BOB] = [personId('alice'), personId('bob')];
const INTENT: Intent = {
  account: { platform: 'slack', workspaceId: 'T1', userId: 'U1' },
  conversation: { kind: 'direct', id: 'D1' },
  capabilities: { onlyYou: true, slashCommand: true, threads: true },
  requestId: '01JABCDEFGH',
  type: 'words',
  via: 'direct',
  text: [],
};

/** Alice has left, though she is the contact of one topic and on duty for another; everything is as long as it may be, or as short. */
function directoryOf(name: string, isLarge: boolean) {
  const many = isLarge ? Array.from({ length: 12 }, (_, n) => personId(`p${n}`)) : [];
  const left = { name: isLarge ? name : 'Alice', deactivatedOn: '2026-08-01' };
  return snapshotOf(
    company({
      organization: { name, adminIds: [BOB] },
      people: [
        person('alice', left),
        person('bob', { name }),
        ...many.map((id) => person(id, { name: `${id} ${name}`.slice(0, 150), deactivatedOn: '2026-08-01' })),
      ],
      departments: [department('hr', { name, memberIds: [ALICE] })],
      topics: [
        topic('t', {
          name,
          contact: { type: 'people', personIds: [ALICE, ...many] },
          fallback: [{ type: 'person', personId: BOB }],
          ownerIds: [BOB, ...many],
          verifyEveryDays: 30,
          verifiedOn: '2026-06-01',
          ...(isLarge && {
            answer: MARKED.repeat(60).slice(0, 2_900),
            links: Array.from({ length: 12 }, (_, link) => ({
              title: `${link} ${name}`.slice(0, 150),
              url: `https://example.com/${'x'.repeat(1_900)}?a=${link}`,
            })),
          }),
        }),
        topic('shifts', { name, contact: { type: 'rotation', rotationId: rotationId('r') } }),
      ],
      rotations: [rotation('r', ['alice'], { name, backup: { type: 'person', personId: BOB } })],
    }),
  );
}

const DIRECTORIES = { smallest: directoryOf('x', false), largest: directoryOf(LONG_NAME, true) };

/** What is said about who looks after what, in this reader's language. */
export function roleMessages(
  reader: Reader,
): readonly { readonly name: string; readonly message: Message }[] {
  const all = {
    ...messagesOver(reader, 'smallest'),
    ...messagesOver(reader, 'largest'),
    ...messagesAlone(reader),
  };
  return Object.entries(all).map(([name, message]) => ({ name: `${name}, ${reader.language}`, message }));
}

function messagesOver(reader: Reader, size: keyof typeof DIRECTORIES): Readonly<Record<string, Message>> {
  const snapshot = DIRECTORIES[size];
  const telling = { reader, snapshot, now: NOW };
  const due = topicIn(snapshot.directory.topics.get(topicId('t')));
  const turns = snapshot.rotations.get(rotationId('r'));
  const left = snapshot.directory.people.get(ALICE);
  if (turns === undefined || left === undefined) throw new Error('Nothing to show');
  const answer = (id: string) => answerFor(snapshot, topicId(id), NOW);
  const messages = {
    'verify asked': verifyMessage(telling, due, 'owners'),
    'verify asked of admins': verifyMessage(telling, due, 'admins'),
    'verify asked of admins, nobody owns it': verifyMessage(telling, { ...due, ownerIds: [] }, 'admins'),
    verified: verifiedMessage(telling, due, undefined),
    'verified by': verifiedMessage(telling, due, BOB),
    'verified just now': confirmedMessage(viewOf(reader, snapshot), due, {
      by: BOB,
      revision: 7,
      isMore: true,
    }),
    'handed over to me': handedMessage(telling, due, { by: BOB, revision: 7 }),
    'handed over': handedOverMessage(viewOf(reader, snapshot), due, BOB, []),
    'verify list': dueMessage(reader, size === 'largest' ? Array.from({ length: 20 }, () => due) : [due]),
    'account left': leftMessage(telling, left, placesOf(size)),
    'answer without who has left': answerMessage(reader, answer('t'), 'now'),
    'answer by the backup of who has left': answerMessage(reader, answer('shifts'), 'now'),
    'about a stale topic of who has left': aboutMessage(reader, snapshot, due, NOW),
    'schedule of who has left': scheduleMessage(
      reader,
      snapshot,
      turns,
      { start: NOW, end: NOW.add({ hours: 28 * 24 }) },
      NOW,
    ),
    'why it is not who has left': whyMessage(
      reader,
      snapshot,
      explainAnswer(snapshot, topicId('t'), NOW),
      'now',
    ),
  };
  return Object.fromEntries(Object.entries(messages).map(([name, message]) => [`${name}, ${size}`, message]));
}

function placesOf(size: keyof typeof DIRECTORIES): readonly PersonPlace[] {
  const shift = { noun: 'rotation', id: rotationId('r'), onDutyAt: NOW } as const;
  if (size === 'smallest') return [shift];
  const topics = Array.from({ length: 9 }, () => ({ noun: 'topic', id: topicId('t') }) as const);
  return [
    { noun: 'organization', id: 'organization' },
    { noun: 'department', id: departmentId('hr') },
    shift,
    ...topics,
  ];
}

function topicIn(found: Topic | undefined): VerifiedTopic {
  if (found?.verifiedOn === undefined) throw new Error('Nothing to show');
  return { ...found, verifiedOn: found.verifiedOn };
}

/** Every message that needs no directory, and what is said beside fields. */
function messagesAlone(reader: Reader): Readonly<Record<string, Message>> {
  const words = wordsFor(reader);
  const { smallest, largest } = DIRECTORIES;
  const keys = [
    'setup.missing',
    'setup.wrong',
    'setup.too-many',
    'setup.said-openly',
    'setup.not-a-member',
    'verify.hand-theirs',
  ] as const;
  return {
    'refusal.deactivated': sentenceMessage(reader, 'refusal.deactivated'),
    'help about setup': helpMessage(reader, INTENT, 'setup'),
    'help about verify': helpMessage(reader, INTENT, 'verify'),
    'admins, smallest': adminsMessage(reader, smallest, [BOB]),
    'admins, largest': adminsMessage(reader, largest, [...largest.directory.people.keys()]),
    'first steps': firstStepsMessage(reader, false),
    'first steps of a new admin': firstStepsMessage(reader, true),
    'verify list of nothing': dueMessage(reader, []),
    ...Object.fromEntries(keys.map((key) => [key, sentence(reader, words.spans(key))])),
  };
}

/** The forms about who looks after what. */
export function roleForms(reader: Reader): readonly { readonly name: string; readonly form: Form }[] {
  const due = topicIn(DIRECTORIES.largest.directory.topics.get(topicId('t')));
  return [
    { name: `setup, ${reader.language}`, form: setupForm(reader) },
    { name: `hand over, ${reader.language}`, form: handOverForm(reader, due) },
  ];
}
