import type { Temporal } from 'temporal-polyfill';
import { instantText } from '../chat/plain-text.ts';
import type { PersonId } from '../kernel/ids.ts';
import type { Rotation } from '../rotations/model.ts';
import { canServe, isManagerOf } from '../rotations/requests/permissions.ts';
import { onDutyAt } from '../rotations/schedule/schedule.ts';
import type { OwnShift } from './own-shifts.ts';
import type { Snapshot } from './ports.ts';
import { type Reader, wordsFor } from './reader.ts';
import type { ActionButton } from './search-messages.ts';

/** What somebody may do about a rotation: those who serve in it about their shifts, those who decide for it about everybody's. */
export function rotationButtons(
  reader: Reader,
  snapshot: Snapshot,
  rotation: Rotation,
  viewerId: PersonId,
  now: Temporal.Instant,
): readonly ActionButton[] {
  const words = wordsFor(reader);
  const { id: rotationId } = rotation;
  const serves = canServe(viewerId, rotation, snapshot, now);
  const manages = isManagerOf(viewerId, rotation, snapshot.directory);
  if (!serves && !manages) return [];
  const on = onDutyAt(snapshot, rotationId, now);
  const isOn = on.some(({ personId }) => personId === viewerId);
  const button = (label: Label, action: ActionButton['action']): ActionButton => ({
    type: 'action',
    label: words.text(label),
    action,
  });
  return [
    button('button.shift-swap', { type: 'swap-form', rotationId }),
    button('button.shift-cover', { type: 'cover-form', rotationId }),
    button('button.shift-away', { type: 'away-form' }),
    ...(isOn ? [] : [button('button.shift-take', { type: 'take-form', rotationId })]),
    ...(on.length > 0 && (isOn || manages)
      ? [button('button.shift-next', { type: 'next', rotationId })]
      : []),
    ...(manages
      ? [
          button('button.shift-override', { type: 'override-form', rotationId }),
          button('button.shift-edit', { type: 'edit-form', noun: 'rotation', id: rotationId }),
        ]
      : []),
    button('button.requests', { type: 'requests', rotationId }),
  ];
}

type Label =
  | `button.shift-${'swap' | 'cover' | 'away' | 'take' | 'next' | 'override' | 'edit' | 'note'}`
  | 'button.requests';

/** What somebody may do about one of their own shifts, for their eyes alone. */
export function ownShiftButtons(
  reader: Reader,
  { rotation, shift }: OwnShift,
  now: Temporal.Instant,
): readonly ActionButton[] {
  const words = wordsFor(reader);
  const begins = instantText(shift.start, 'date-time', reader.language, reader.timeZone);
  const isRunning = shift.start.epochMilliseconds <= now.epochMilliseconds;
  const { id: rotationId } = rotation;
  const stretch = { start: shift.start.toString(), end: shift.end.toString() };
  const button = (label: Label, action: ActionButton['action']): ActionButton => ({
    type: 'action',
    label: words.text(label),
    // Three rows of the same words are told apart by ear.
    spoken: words.text('button.shift-spoken', { button: words.text(label), shift: begins }),
    action,
  });
  return [
    ...(isRunning ? [] : [button('button.shift-swap', { type: 'swap-form', rotationId, ...stretch })]),
    button('button.shift-cover', { type: 'cover-form', rotationId, ...stretch }),
    ...(isRunning ? [button('button.shift-note', { type: 'note-form', rotationId })] : []),
  ];
}
