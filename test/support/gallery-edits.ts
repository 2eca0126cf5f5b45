import { Temporal } from 'temporal-polyfill';
import type { Intent } from '../../src/chat/intent.ts';
import type { Message } from '../../src/chat/message.ts';
import {
  askWhatToAddMessage,
  ownThingsMessage,
  whichMessage,
} from '../../src/dialogue/edits/choosing-messages.ts';
import { contentIn, type Desk, notAllowedSpans, sentence } from '../../src/dialogue/edits/desk.ts';
import type { FormAction } from '../../src/dialogue/edits/edit-forms.ts';
import { exportMessage } from '../../src/dialogue/edits/export-answers.ts';
import { historyMessage } from '../../src/dialogue/edits/history-answers.ts';
import { viewOf } from '../../src/dialogue/edits/inputs.ts';
import { languageSetMessage, languagesMessage } from '../../src/dialogue/edits/language-answers.ts';
import { thingsOf } from '../../src/dialogue/edits/names.ts';
import { ADDABLE } from '../../src/dialogue/edits/noun-words.ts';
import { newUpdate } from '../../src/dialogue/edits/other-forms.ts';
import { removedMessage, stillUsedMessage } from '../../src/dialogue/edits/remove-answers.ts';
import { savedMessage } from '../../src/dialogue/edits/saved-message.ts';
import { newTopic } from '../../src/dialogue/edits/topic-form.ts';
import {
  askMessage,
  handoverMessage,
  notLastMessage,
  undoneMessage,
} from '../../src/dialogue/edits/undo-answers.ts';
import { helpMessage } from '../../src/dialogue/help-messages.ts';
import { EDIT_VERBS } from '../../src/dialogue/verbs.ts';
import { EDIT_WAYS } from '../../src/directory/author.ts';
import type { Topic } from '../../src/directory/model.ts';
import type { Edit } from '../../src/exchange/ports.ts';
import { writeThing } from '../../src/exchange/write-directory.ts';
import { personId, rotationId, updateId } from '../../src/kernel/ids.ts';
import type { Snapshot } from '../../src/lookup/ports.ts';
import type { Reader } from '../../src/lookup/reader.ts';
import type { LayeredRotation, TurnRotation } from '../../src/rotations/model.ts';
import type { StatusUpdate } from '../../src/updates/model.ts';
import { createMemoryDatabase } from './memory.ts';

const AT = Temporal.Instant.from('2026-08-05T09:00:00Z');
const INTENT: Intent = {
  account: { platform: 'slack', workspaceId: 'T1', userId: 'U1' },
  conversation: { kind: 'direct', id: 'D1' },
  capabilities: { onlyYou: true, slashCommand: true, threads: true },
  requestId: '01JABCDEFGH',
  type: 'words',
  via: 'direct',
  text: [],
};
const NEW_TOPIC: FormAction = { type: 'edit-form', noun: 'topic' };

/** Every field there is, so that each is said once. */
const ROTATION: TurnRotation = {
  id: rotationId('r'),
  type: 'turns',
  name: 'Desk',
  description: 'x',
  timeZone: 'Europe/Berlin',
  startsOn: '2026-01-05T09:00',
  cadence: { type: 'every', count: 2, unit: 'weeks' },
  participants: [{ personId: personId('a'), from: '2026-02-01' }],
  turns: 'working',
  onDuty: 2,
  balance: true,
  hours: [{ weekdays: [1], startMinute: 0, endMinute: 60 }],
  holidays: ['DE'],
  backup: { type: 'next' },
  ownerIds: [personId('a')],
  slackGroup: 'S1',
  overrides: [{ personId: null, from: '2026-08-06', until: '2026-08-07' }],
};
const LAYERED: LayeredRotation = {
  id: rotationId('l'),
  type: 'layers',
  name: 'Around the clock',
  ownerIds: [],
  overrides: [],
  layers: [{ rotationId: rotationId('r') }],
  combine: 'union',
};
const UPDATES: readonly StatusUpdate[] = (['roster', 'digest', 'report', 'message'] as const).map((kind) => ({
  ...newUpdate('u'),
  name: 'News',
  kind,
  cron: '0 9 * * mon',
  channels: [{ platform: 'slack', id: 'C1' }],
  askBeforeMinutes: 60,
  text: 'x',
  timeZone: 'UTC',
  rotationIds: [rotationId('r')],
}));
const FULL_TOPIC: Topic = {
  ...newTopic('t'),
  name: 'Pay',
  verifyEveryDays: 90,
  verifiedOn: '2026-08-01',
  urgent: true,
  escalation: [{ afterMinutes: 60, to: 'manager' }],
  translations: { ru: { name: 'Зарплата', aliases: ['оклад'] } },
};

/** Somebody at the desk, over a snapshot. */
export function deskOver(reader: Reader, snapshot: Snapshot): Desk {
  const [actor] = snapshot.directory.people.values();
  if (actor === undefined) throw new Error('Nobody to be at the desk');
  const database = createMemoryDatabase();
  return {
    ...viewOf(reader, snapshot),
    ports: {
      work: database.unitOfWork,
      snapshots: database.snapshots,
      clock: { now: () => AT },
      newId: () => 'made',
    },
    context: {
      intent: INTENT,
      snapshot,
      now: AT,
      person: actor,
      asker: reader,
      name: 'x',
      mentioned: new Map(),
    },
    actor,
    audience: 'only-you',
    isPublic: false,
  };
}

/** Everything that is said of changing the directory. */
export function editMessages(
  reader: Reader,
  snapshot: Snapshot,
  isLarge: boolean,
): Readonly<Record<string, Message>> {
  const desk = deskOver(reader, snapshot);
  const { actor } = desk;
  const content = contentIn(snapshot);
  const topics = thingsOf(content, 'topic');
  const topic = [...snapshot.directory.topics.values()].at(-1);
  if (topic === undefined) throw new Error('Nothing to show');
  const department = snapshot.directory.departments.values().next().value;
  const by = { personId: actor.id, way: 'chat' } as const;
  const edits = editsOf(snapshot, topic, isLarge);
  const added: Edit = {
    revision: 1,
    at: AT,
    author: by,
    change: { noun: 'topic', id: topic.id, after: topic },
  };
  const told = [...snapshot.directory.people.keys()];
  const saved = { revision: 7, thing: topic, merged: [], told: [] };
  const before = { ...topic, name: 'Old', aliases: [], ownerIds: [] };
  const subject = { noun: 'topic', id: topic.id, name: topic.name, isThere: true } as const;
  const used = topics.map(({ id }) => ({ noun: 'topic', id }) as const);
  return {
    'topic added': savedMessage(desk, 'topic', saved, NEW_TOPIC),
    'topic saved': savedMessage(
      desk,
      'topic',
      { ...saved, before, merged: ['description', 'hours'], told },
      NEW_TOPIC,
    ),
    'topic unchanged': savedMessage(desk, 'topic', { ...saved, before: topic }, NEW_TOPIC),
    'own settings saved': savedMessage(
      desk,
      'person',
      { ...saved, thing: { ...actor, phone: '+1' }, before: actor },
      { type: 'settings-form' },
    ),
    history: historyMessage(desk, subject, edits, { mayEdit: true, isUndoable: true }),
    'older history': historyMessage(desk, subject, edits.slice(-4), { mayEdit: true, isUndoable: false }),
    'undo asked': askMessage(desk, 'topic', topic.id, added, topic),
    undone: undoneMessage(desk, 'topic', topic.id, topic, topic),
    'not the last edit': notLastMessage(desk, 'topic', topic.id, added),
    removed: removedMessage(desk, 'topic', topic.id, topic, 7),
    'still used': stillUsedMessage(desk, 'topic', topic.id, [...used, { noun: 'synonyms', id: 'synonyms' }]),
    'which thing': whichMessage(desk, topics, ({ noun, id }) => ({ type: 'edit-form', noun, id })),
    'what one looks after': ownThingsMessage(desk, content, { noun: 'topic', page: isLarge ? 2 : 0 }),
    export: exportMessage(desk, { noun: 'topic', thing: topic }, writeThing(content, subject) ?? ''),
    'not allowed': sentence(reader, notAllowedSpans(desk, told)),
    ...(department && {
      'department saved': savedMessage(desk, 'department', { ...saved, thing: department }, NEW_TOPIC),
    }),
    ...(!isLarge && alikeMessages(desk)),
  };
}

/** What is said alike of every directory. */
function alikeMessages(desk: Desk): Readonly<Record<string, Message>> {
  const { reader, words, actor, snapshot } = desk;
  const subject = { noun: 'topic', id: 't', name: 'Pay', isThere: true } as const;
  const own = { revision: 7, merged: [], told: [], thing: actor };
  const who = actor.name;
  return {
    'settings saved in public': savedMessage({ ...desk, isPublic: true }, 'person', own, {
      type: 'settings-form',
    }),
    'history of nothing': historyMessage(desk, subject, [], { mayEdit: false, isUndoable: false }),
    'undone elsewhere': handoverMessage(desk, 'payroll'),
    'nobody to bring back': sentence(reader, words.spans('edit.erased')),
    'nothing to undo': notLastMessage(desk, 'topic', 't', undefined),
    'what to add': askWhatToAddMessage(desk, ADDABLE),
    'nothing to look after': ownThingsMessage(
      { ...desk, actor: { ...actor, id: personId('nobody') } },
      contentIn(snapshot),
      { page: 0 },
    ),
    languages: languagesMessage(desk),
    'language set': languageSetMessage(desk, actor.id, 3),
    'nobody is allowed': sentence(reader, notAllowedSpans(desk, [])),
    'may not add': sentence(reader, words.spans('edit.may-not-add', { who })),
    'not in the directory yet': sentence(reader, words.spans('edit.not-in-directory', { who })),
    ...Object.fromEntries(
      EDIT_VERBS.map((verb) => [`help about ${verb}`, helpMessage(reader, INTENT, verb)]),
    ),
    ...Object.fromEntries(SENTENCES.map((key) => [key, sentence(reader, words.spans(key))])),
  };
}

/** Sentences without anything in them. */
const SENTENCES = ['edit.gone', 'edit.nothing-of-yours', 'edit.not-in-directory-nobody'] as const;

/** Edits of every noun by every way, with every field. */
function editsOf({ directory, rotations }: Snapshot, topic: Topic, isLarge: boolean): readonly Edit[] {
  const { organization } = directory;
  const [person] = directory.people.values();
  const [department] = directory.departments.values();
  const [rotation] = rotations.values();
  if (person === undefined) throw new Error('Nobody to edit');
  const changes: readonly Edit['change'][] = [
    {
      noun: 'topic',
      id: topic.id,
      before: { ...newTopic(topic.id), name: 'Old' },
      after: { ...topic, ...(!isLarge && FULL_TOPIC) },
    },
    { noun: 'rotation', id: ROTATION.id, before: LAYERED, after: ROTATION },
    { noun: 'person', id: person.id, before: { ...person, name: 'x' }, after: { ...person, ...FULL_PERSON } },
    ...UPDATES.map(
      (after) => ({ noun: 'update', id: updateId('u'), before: newUpdate('u'), after }) as const,
    ),
    {
      noun: 'organization',
      before: { ...organization, guests: false },
      after: { ...organization, guests: true, holidays: 'DE', adminIds: [], language: 'ru' },
    },
    { noun: 'synonyms', before: [], after: [['pay', 'wages']] },
    ...(department ? [{ noun: 'department', id: department.id, before: department } as const] : []),
    ...(rotation ? [{ noun: 'rotation', id: rotation.id, before: ROTATION, after: rotation } as const] : []),
    { noun: 'topic', id: topic.id, after: topic },
  ];
  const platforms = [
    { way: 'chat', platform: 'slack' } as const,
    { way: 'chat', platform: 'teams' } as const,
  ];
  const authors = [
    ...platforms,
    ...EDIT_WAYS.map((way) => ({ way })),
    { way: 'api', name: 'ci token' } as const,
  ];
  return authors.flatMap((author, index): readonly Edit[] => {
    const change = changes[index % changes.length];
    return change === undefined ? [] : [{ revision: 100 - index, at: AT, author, change }];
  });
}

const FULL_PERSON = {
  pingOn: 'slack',
  deactivatedOn: '2026-08-01',
  timeOff: [{ from: '2026-08-03', until: '2026-08-17' }],
  managerId: personId('a'),
  teamsUserId: '29:x',
} as const;
