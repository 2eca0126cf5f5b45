import { isDeepStrictEqual } from 'node:util';
import type { Temporal } from 'temporal-polyfill';
import { type Button, bold, type Element, type Message, type Span } from '../../chat/message.ts';
import type { Saved } from '../../edits/save.ts';
import { topicId } from '../../kernel/ids.ts';
import { nameIn } from '../../lookup/names.ts';
import { messageFor, namesOf } from '../../lookup/reader.ts';
import { rowSpans } from '../../lookup/schedule-message.ts';
import type { Rotation } from '../../rotations/model.ts';
import { editButton, pressButton, undoButton } from './buttons.ts';
import { differenceSpans, differencesIn } from './differences.ts';
import type { RotationFormAction } from './edit-action.ts';
import type { FieldName, View } from './inputs.ts';
import { nextShifts } from './rotation-outlook.ts';

/** As many shifts as one wants to see when it is done. */
const MOST_SHIFTS = 3;

/** What was saved of the rotation, who was told, who serves next, and the ways on. */
export function rotationSavedMessage(
  view: View,
  saved: Saved<'rotation'>,
  action: RotationFormAction,
  now: Temporal.Instant,
): Message {
  const { reader, words } = view;
  const { thing, before } = saved;
  const isChanged = !isDeepStrictEqual(before, thing);
  const key = before === undefined ? 'edit.added' : isChanged ? 'edit.saved' : 'edit.unchanged';
  const spans = words.spans(key, { thing: bold(thing.name) });
  const changes =
    before === undefined
      ? []
      : differencesIn('rotation', before, thing, view).map((each) => differenceSpans(each, view));
  return messageFor(reader, spans, [
    { type: 'text', spans },
    ...(changes.length === 0 ? [] : [{ type: 'list', items: changes } as const]),
    ...noteSpans(view, saved, action, now).map((note): Element => ({ type: 'text', spans: note })),
    ...shiftElements(view, saved, now),
    { type: 'buttons', buttons: buttonsOf(view, saved, isChanged) },
  ]);
}

function noteSpans(
  view: View,
  saved: Saved<'rotation'>,
  action: RotationFormAction,
  now: Temporal.Instant,
): readonly (readonly Span[])[] {
  const { words, reader, snapshot } = view;
  const { merged, told } = saved;
  const who = namesOf(reader, snapshot, told);
  const fields = merged.map((field) => words.text(`field.${field as FieldName}`)).join(', ');
  return [
    ...answeringSpans(view, saved.thing, action, now),
    ...(merged.length === 0 ? [] : [words.spans('edit.merged', { fields })]),
    ...(who === undefined ? [] : [words.spans('edit.told', { who })]),
  ];
}

/** The topic that it was made for, and from when on somebody answers for that, where nobody does yet. */
function answeringSpans(
  view: View,
  rotation: Rotation,
  action: RotationFormAction,
  now: Temporal.Instant,
): readonly (readonly Span[])[] {
  const { words, reader, snapshot } = view;
  const found =
    action.topicId === undefined ? undefined : snapshot.directory.topics.get(topicId(action.topicId));
  if (found === undefined) return [];
  const topic = bold(nameIn(found, reader.language));
  const first = nextShifts({ rotation, after: snapshot }, now).rows.find(({ personId }) => personId !== null);
  return [
    words.spans('rotation-form.answers', { topic, rotation: bold(rotation.name) }),
    ...(first === undefined || first.start.epochMilliseconds <= now.epochMilliseconds
      ? []
      : [
          words.spans('rotation-form.answers-from', {
            topic,
            at: { type: 'instant', at: first.start, style: 'date-time' },
          }),
        ]),
  ];
}

function shiftElements(view: View, { thing }: Saved<'rotation'>, now: Temporal.Instant): readonly Element[] {
  const { snapshot, words, reader } = view;
  const { rows, shown } = nextShifts({ rotation: thing, after: snapshot }, now);
  const next = rows.slice(0, MOST_SHIFTS);
  if (next.every(({ personId }) => personId === null)) return [];
  return [
    { type: 'text', spans: [bold(words.text('preview.shifts'))] },
    { type: 'list', items: next.map((row) => rowSpans(reader, snapshot, row, shown, false)) },
  ];
}

function buttonsOf(
  view: View,
  { thing, revision }: Saved<'rotation'>,
  isChanged: boolean,
): readonly Button[] {
  const { words } = view;
  const form = { type: 'edit-form', noun: 'rotation', id: thing.id } as const;
  return [
    {
      ...pressButton(words.text('button.schedule'), { type: 'schedule', rotationId: thing.id }),
      style: 'primary',
    },
    ...(isChanged ? [undoButton(view, { type: 'edit-undo', noun: 'rotation', id: thing.id, revision })] : []),
    editButton(view, 'rotation', thing.id),
    pressButton(words.text('button.more-fields'), { ...form, part: 'more' }),
    ...(thing.type === 'turns'
      ? [pressButton(words.text('button.rotation-layers'), { ...form, part: 'layers' })]
      : []),
  ];
}
