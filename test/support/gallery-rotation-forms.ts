import { Temporal } from 'temporal-polyfill';
import type { Form, NoticeElement } from '../../src/chat/form.ts';
import type { Message } from '../../src/chat/message.ts';
import { conflictNotice } from '../../src/dialogue/edits/conflict.ts';
import type { RotationFormAction } from '../../src/dialogue/edits/edit-action.ts';
import { type View, viewOf } from '../../src/dialogue/edits/inputs.ts';
import { NEW, rotationForm, rotationSheet } from '../../src/dialogue/edits/rotation-form.ts';
import { previewNotice } from '../../src/dialogue/edits/rotation-preview.ts';
import { rotationSavedMessage } from '../../src/dialogue/edits/rotation-saved.ts';
import { suggestions } from '../../src/dialogue/suggestions.ts';
import type { DirectoryContent } from '../../src/exchange/ports.ts';
import { personId, rotationId } from '../../src/kernel/ids.ts';
import type { Reader } from '../../src/lookup/reader.ts';
import type { LayeredRotation, Rotation, TurnRotation } from '../../src/rotations/model.ts';
import { company, department, person, rotation, topic } from './company.ts';
import { snapshotOf } from './memory.ts';

const NOW = Temporal.Instant.from('2026-08-05T09:00:00Z');
const MARKED = '<!here> *Größe* & _„Übergabe“_ `x` [a](b) <at>b</at> 👩🏽‍💻 קופה ';
const LONG_NAME = MARKED.repeat(4).slice(0, 150);

interface Edited {
  readonly content: DirectoryContent;
  readonly before: TurnRotation;
  readonly after: TurnRotation;
}

/** Somebody joins: two of three people swap their turns, and nobody else is anywhere. */
function smallest(): Edited {
  const before = rotation('r', ['a', 'b', 'c'], { name: 'R' });
  const after = { ...before, participants: [...before.participants, { personId: personId('d') }] };
  const content = company({ people: ['a', 'b', 'c', 'd'].map((id) => person(id)), rotations: [before] });
  return { content, before, after };
}

/** As many people as there can be, who are on duty elsewhere too, and stop one day. */
function largest(): Edited {
  const ids = Array.from({ length: 60 }, (_, n) => `person-${n}`);
  const people = ids.map((id, n) => person(id, { name: `${n} ${LONG_NAME}`.slice(0, 150) }));
  const before = rotation('r', ids, {
    name: LONG_NAME,
    cadence: { type: 'every', count: 1, unit: 'days' },
    hours: [{ weekdays: [1, 2, 3, 4, 5], startMinute: 540, endMinute: 1_080 }],
  });
  const after: TurnRotation = {
    ...before,
    participants: [...before.participants].reverse().map((each) => ({ ...each, until: '2026-08-20' })),
    onDuty: 3,
  };
  const others = Array.from({ length: 4 }, (_, n) =>
    rotation(`o-${n}`, ids, { name: `${n} ${LONG_NAME}`.slice(0, 150) }),
  );
  const above: LayeredRotation = {
    type: 'layers',
    id: rotationId('above'),
    name: LONG_NAME,
    ownerIds: [],
    overrides: [],
    layers: [{ rotationId: before.id }],
  };
  const topics = [topic('t', { name: LONG_NAME })];
  return { content: company({ people, topics, rotations: [before, above, ...others] }), before, after };
}

function noticeOf(view: View, { content, before, after }: Edited): readonly NoticeElement[] {
  const sources = [before, after].map((own) => ({
    ...content,
    rotations: new Map([...content.rotations, [own.id, own]]),
  }));
  const [old = content, now = content] = sources;
  return previewNotice(view, { rotation: after, before: old, after: now }, NOW);
}

function formOf(
  view: View,
  own: Rotation,
  part: RotationFormAction['part'],
  state: Partial<RotationFormAction>,
  notice: readonly NoticeElement[] = [],
): Form {
  const sheet = rotationSheet(own.type, part);
  const action = { type: 'edit-form', noun: 'rotation', base: 1, ...(part && { part }), ...state } as const;
  return rotationForm(view, { action, sheet, rotation: own, values: sheet.values(own, view), notice });
}

/** The forms of rotations and what they show before anything is saved. */
export function rotationForms(reader: Reader): readonly { readonly name: string; readonly form: Form }[] {
  const [small, large] = [smallest(), largest()];
  const views = [small, large].map(({ content }) => viewOf(reader, snapshotOf(content)));
  const [few, many] = views;
  if (few === undefined || many === undefined) return [];
  const above = large.content.rotations.get(rotationId('above'));
  const making = {
    made: (): Rotation => ({ ...large.after, name: LONG_NAME.slice(1), backup: { type: 'next' } }),
  };
  const conflict = conflictNotice(many, 'rotation', making, {
    code: 'changed-meanwhile',
    fields: ['name', 'backup'],
    current: large.before,
    revision: 7,
    by: { way: 'chat', personId: personId('person-1') },
    at: NOW,
  });
  const unnamed = { ...small.after, id: rotationId('n'), name: few.words.text('rotation-form.unnamed') };
  const quiet = { ...small, after: small.before };
  const nobody = { ...small, after: { ...small.before, participants: [] } };
  const forms: Readonly<Record<string, Form>> = {
    'new rotation': formOf(many, rotationSheet('turns', undefined).empty(many, NOW, NEW), undefined, {
      topicId: 't',
    }),
    'new rotation, previewed': formOf(
      few,
      unnamed,
      undefined,
      { shown: 'x' },
      noticeOf(few, { ...small, before: small.before, after: unnamed }),
    ),
    rotation: formOf(few, small.before, undefined, { id: 'r', shown: 'x' }, noticeOf(few, small)),
    'rotation, nothing moves': formOf(
      few,
      small.before,
      undefined,
      { id: 'r', shown: 'x' },
      noticeOf(few, quiet),
    ),
    'rotation of nobody': formOf(
      few,
      small.before,
      undefined,
      { id: 'r', shown: 'x' },
      noticeOf(few, nobody),
    ),
    'rotation, largest': formOf(
      many,
      large.before,
      undefined,
      { id: 'r', shown: 'x' },
      noticeOf(many, large),
    ),
    'rotation changed meanwhile': formOf(
      many,
      { ...large.before, cadence: { type: 'every', count: 3, unit: 'days' } },
      undefined,
      { id: 'r' },
      conflict,
    ),
    'rotation, more': formOf(
      many,
      { ...large.before, backup: { type: 'person', personId: personId('person-1') } },
      'more',
      { id: 'r' },
    ),
    ...(above && { 'rotation of layers': formOf(many, above, undefined, { id: 'above' }) }),
    ...(above && { 'rotation of layers, more': formOf(many, above, 'more', { id: 'above' }) }),
    suggestions: suggestedForm(reader),
  };
  return Object.entries(forms).map(([name, form]) => ({ name: `${name}, ${reader.language}`, form }));
}

/** A form in which something was chosen of each kind that is suggested. */
function suggestedForm(reader: Reader): Form {
  const content = company({
    people: [person('a')],
    departments: [department('d', { memberIds: [personId('a')] })],
    rotations: [rotation('r', ['a'])],
  });
  const suggesting = {
    account: { platform: 'slack', workspaceId: 'T1', userId: 'U1' },
    conversation: { kind: 'channel', id: 'C1' },
    requestId: 'r',
    text: '',
    snapshot: snapshotOf(content),
    reader,
    now: NOW,
  } as const;
  const fields = (['contacts', 'channels'] as const).map((source) => ({
    type: 'search' as const,
    name: source,
    label: 'x',
    source,
    many: true as const,
    initial: suggestions({ ...suggesting, source }),
  }));
  const { language, timeZone } = reader;
  const action = { type: 'edit-form', noun: 'topic' } as const;
  return { title: 'x', submitLabel: 'x', cancelLabel: 'x', action, fields, language, timeZone };
}

/** What is said once a rotation is saved. */
export function rotationMessages(
  reader: Reader,
): readonly { readonly name: string; readonly message: Message }[] {
  const saved = [smallest(), largest()].map((edited) => {
    const view = viewOf(reader, snapshotOf(edited.content));
    const all = [...edited.content.directory.people.keys()];
    const isNew = edited.content.directory.topics.size > 0;
    return rotationSavedMessage(
      view,
      {
        revision: 8,
        thing: edited.after,
        ...(!isNew && { before: edited.before }),
        merged: ['hours', 'participants'],
        told: all,
      },
      { type: 'edit-form', noun: 'rotation', ...(isNew && { topicId: 't' }) },
      NOW,
    );
  });
  return saved.map((message, index) => ({
    name: `rotation saved, ${['smallest', 'largest'][index]}, ${reader.language}`,
    message,
  }));
}
