import { Temporal } from 'temporal-polyfill';
import type { Intent } from '../../src/chat/intent.ts';
import type { Message } from '../../src/chat/message.ts';
import { didYouMean } from '../../src/dialogue/did-you-mean.ts';
import { helpMessage } from '../../src/dialogue/help-messages.ts';
import { unreadMessage } from '../../src/dialogue/messages.ts';
import { departmentId, personId, rotationId, topicId } from '../../src/kernel/ids.ts';
import { aboutMessage } from '../../src/lookup/about-message.ts';
import { answerFor } from '../../src/lookup/answer.ts';
import { answerMessage } from '../../src/lookup/answer-message.ts';
import type { GapRefusal } from '../../src/lookup/gaps/close-gaps.ts';
import { refusalNote } from '../../src/lookup/gaps/gap-notes.ts';
import { gapsMessage } from '../../src/lookup/gaps/gaps-message.ts';
import { mineMessage, notInDirectoryMessage } from '../../src/lookup/mine-message.ts';
import type { Reader } from '../../src/lookup/reader.ts';
import { scheduleMessage } from '../../src/lookup/schedule-message.ts';
import { notItMessage } from '../../src/lookup/search-messages.ts';
import { whereOnPoint } from '../../src/lookup/where-on-point.ts';
import { explainAnswer } from '../../src/lookup/why/why.ts';
import { whyMessage } from '../../src/lookup/why/why-message.ts';
import { company, department, person, rotation, topic } from './company.ts';
import { snapshotOf } from './memory.ts';

/** A Wednesday, in working hours in Berlin. */
const NOW = Temporal.Instant.from('2026-08-05T09:00:00Z');
const RANGE = { start: NOW, end: NOW.add({ hours: 28 * 24 }) };
const AWAY = [{ from: '2026-08-03', until: '2026-08-17' }];
const WORK_WEEK = [{ weekdays: [1, 2, 3, 4, 5], startMinute: 540, endMinute: 1080 }] as const;
const byPerson = (id: string) => ({ type: 'person', personId: personId(id) }) as const;
const byRotation = (id: string) => ({ type: 'rotation', rotationId: rotationId(id) }) as const;

/** A company on a bad day: people are away, nobody is on shift, and it is somebody else who answers. */
const BAD_DAY = snapshotOf(
  company({
    organization: { helpDesk: { type: 'department', departmentId: departmentId('desk') } },
    people: [
      person('away', { timeOff: AWAY }),
      person('gone', { timeOff: [{ from: '2026-01-01', until: '2036-01-01' }] }),
      ...['here', 'next', 'idle'].map((id) => person(id)),
    ],
    departments: [
      department('desk', { memberIds: [personId('here')], managerId: personId('here') }),
      department('teams', { channels: [{ platform: 'teams', id: '19:desk@thread.tacv2' }] }),
    ],
    topics: [
      topic('parent', { contact: byPerson('here') }),
      topic('child', { parentId: topicId('parent'), contact: byPerson('away') }),
      topic('heir', { parentId: topicId('parent') }),
      topic('gone', { contact: byPerson('gone'), fallback: [byPerson('here')] }),
      topic('desk', { contact: byPerson('gone') }),
      topic('stands-in', { contact: byRotation('stands-in') }),
      topic('backup', { contact: byRotation('backup') }),
      topic('closed', { contact: byPerson('here'), hours: [{ ...WORK_WEEK[0], weekdays: [6] }] }),
      topic('channel', { contact: { type: 'department', departmentId: departmentId('teams') } }),
    ],
    rotations: [
      rotation('stands-in', ['away', 'here', 'next'], { startsOn: '2026-08-05T09:00' }),
      rotation('backup', ['away'], { backup: { type: 'person', personId: personId('here') } }),
      rotation('all', ['here', 'next'], {
        onDuty: 2,
        hours: WORK_WEEK,
        holidays: ['2026-08-06', '2026-08-10'],
        overrides: [
          { personId: personId('next'), from: '2026-08-05T00:00', until: '2026-08-06T00:00' },
          { personId: null, from: '2026-08-11T00:00', until: '2026-08-12T00:00' },
        ],
      }),
    ],
  }),
);

/** The same with nobody behind: no parent, no help desk. */
const NOBODY = snapshotOf(
  company({
    people: [person('gone', { timeOff: AWAY })],
    topics: [topic('desk', { contact: byPerson('gone') })],
  }),
);

/** Why a gap was not closed, but for what the other messages say already. */
const REFUSALS: readonly GapRefusal[] = [
  { code: 'not-allowed', editors: [] },
  { code: 'name-empty' },
  { code: 'name-too-long', most: 100 },
  { code: 'too-many-names', most: 20 },
  { code: 'contact-unknown' },
];

const HELP_ABOUT = [
  ...(['who', 'why', 'about', 'list', 'mine', 'gaps', 'help'] as const),
  ...(['ask', 'ack', 'pass', 'resolve', 'reply', 'inquiries'] as const),
] as const;

type Messages = Readonly<Record<string, Message>>;

/** Messages that people see on a bad day, or after a mistake. */
export function seldomMessages(
  reader: Reader,
  intent: Intent,
): readonly { readonly name: string; readonly message: Message }[] {
  const messages = {
    ...afterMistakes(reader, intent),
    ...ofPeople(reader),
    ...ofTopics(reader),
    ...ofGaps(reader),
  };
  return Object.entries(messages).map(([name, message]) => ({
    name: `${name}, ${reader.language}`,
    message,
  }));
}

function afterMistakes(reader: Reader, intent: Intent): Messages {
  const context = { intent, snapshot: BAD_DAY, now: NOW, asker: reader, name: 'x', mentioned: new Map() };
  const mistaken = didYouMean(context, reader, 'mine');
  if (mistaken === undefined) throw new Error('Nothing was meant');
  return {
    'a command misspelt': mistaken,
    'a moment misspelt': unreadMessage(reader, intent, 'the day after never', 'example.who'),
    'a moment misspelt, of why': unreadMessage(reader, intent, 'the day after never', 'example.why-then'),
    ...Object.fromEntries(
      HELP_ABOUT.map((verb) => [`help about ${verb}`, helpMessage(reader, intent, verb)]),
    ),
  };
}

function ofPeople(reader: Reader): Messages {
  const here = whereOnPoint(BAD_DAY, personId('here'), NOW);
  const idle = whereOnPoint(BAD_DAY, personId('idle'), NOW);
  return {
    'not in the directory oneself': notInDirectoryMessage(reader),
    'somebody unknown': notInDirectoryMessage(reader, { name: undefined }),
    'mine, with a department': mineMessage(reader, here, NOW),
    'mine, nothing': mineMessage(reader, idle, NOW),
    "a colleague's, nothing": mineMessage(reader, idle, NOW, person('idle')),
  };
}

function ofTopics(reader: Reader): Messages {
  const { topics } = BAD_DAY.directory;
  const [heir, parent] = ['heir', 'parent'].map((id) => topics.get(topicId(id)));
  const all = BAD_DAY.rotations.get(rotationId('all'));
  if (!heir || !parent || !all) throw new Error('Nothing to show');
  const nobody = answerFor(NOBODY, topicId('desk'), NOW);
  const refused = { words: 'x', refused: [heir.id], at: NOW };
  return {
    'a schedule full of exceptions': scheduleMessage(reader, BAD_DAY, all, RANGE, NOW),
    'a part of another topic': aboutMessage(reader, BAD_DAY, heir, NOW),
    'a topic of others': aboutMessage(reader, BAD_DAY, parent, NOW),
    'not it, but one near': notItMessage(reader, BAD_DAY, refused, { nearest: [parent] }),
    'nobody at all': answerMessage(reader, nobody, 'now'),
    'nobody at all then': answerMessage(reader, nobody, 'then'),
    'why nobody at all': whyMessage(reader, NOBODY, explainAnswer(NOBODY, topicId('desk'), NOW), 'now'),
    ...Object.fromEntries(
      [...topics.keys()].flatMap((id) => [
        [`answer, ${id}`, answerMessage(reader, answerFor(BAD_DAY, id, NOW), 'now')],
        [`why, ${id}`, whyMessage(reader, BAD_DAY, explainAnswer(BAD_DAY, id, NOW), 'now')],
      ]),
    ),
  };
}

function ofGaps(reader: Reader): Messages {
  const place = { days: 30, page: 0 };
  return Object.fromEntries(
    REFUSALS.map((refusal) => {
      const note = refusalNote(reader, BAD_DAY, refusal);
      return [`gaps, ${refusal.code}`, gapsMessage(reader, BAD_DAY, personId('here'), [], place, note)];
    }),
  );
}
