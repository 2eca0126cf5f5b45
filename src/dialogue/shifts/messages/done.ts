import { Temporal } from 'temporal-polyfill';
import type { Element, Message, Span } from '../../../chat/message.ts';
import { plain } from '../../../chat/message.ts';
import type { Person } from '../../../directory/model.ts';
import type { PersonId } from '../../../kernel/ids.ts';
import type { Interval } from '../../../kernel/interval.ts';
import { wordsFor } from '../../../lookup/reader.ts';
import type { Override, Rotation } from '../../../rotations/model.ts';
import type { ChangedOverrides, ChangedRequest } from '../../../rotations/requests/change-request.ts';
import type { CoverRequest, CoverTaken } from '../../../rotations/requests/cover.ts';
import type { NextUp } from '../../../rotations/requests/next.ts';
import type { SwapRequest } from '../../../rotations/requests/swap.ts';
import { timeWithout } from '../../../rotations/schedule/stretches.ts';
import type { HandoffNote } from '../../../shifts/ports.ts';
import {
  buttonFor,
  buttonsElement,
  gainedElements,
  peopleSpans,
  rotationSpan,
  servesSpans,
  shiftMessage,
  stretchesSpans,
  stretchSpans,
  toldElements,
  type Writing,
  whoSpan,
} from './parts.ts';

/** Something that was done about a rotation, by whom, and who was told of it. */
interface Done extends Writing {
  readonly rotation: Rotation;
  readonly actorId: PersonId;
  readonly told: readonly PersonId[];
}

/** The other is asked; the requester may think better of it. */
export function swapOfferedMessage(done: Done, request: SwapRequest): Message {
  const { reader, rotation, actorId } = done;
  const { requesterId, takerId, given, returned, id } = request;
  const words = wordsFor(reader);
  const values = { taker: whoSpan(done, takerId), rotation: rotationSpan(rotation) };
  const spans =
    requesterId === actorId
      ? words.spans('shift.swap-offered', values)
      : words.spans('shift.swap-offered-for', { ...values, requester: whoSpan(done, requesterId) });
  return shiftMessage(reader, spans, [
    { type: 'text', spans: words.spans('shift.after-swap') },
    {
      type: 'list',
      items: [servesSpans(done, takerId, [given]), servesSpans(done, requesterId, [returned])],
    },
    ...buttonsElement(buttonFor(reader, 'button.shift-withdraw', { type: 'swap-withdraw', requestId: id })),
  ]);
}

/** The two have changed places. */
export function swapTakenMessage(done: Done, { request, moved }: ChangedRequest<SwapRequest>): Message {
  const { reader, rotation } = done;
  const spans = wordsFor(reader).spans('shift.swap-taken', { rotation: rotationSpan(rotation) });
  return shiftMessage(reader, spans, [
    ...gainedElements(done, moved),
    ...toldElements(done, done.told),
    ...buttonsElement(buttonFor(reader, 'button.shift-undo', { type: 'swap-undo', requestId: request.id })),
  ]);
}

/** Nothing comes of the swap: the other said no, or the requester thought better of it. */
export function swapOverMessage(done: Done, how: 'declined' | 'withdrawn'): Message {
  const { reader, rotation } = done;
  const spans = wordsFor(reader).spans(`shift.swap-${how}`, { rotation: rotationSpan(rotation) });
  return shiftMessage(reader, spans, toldElements(done, done.told));
}

/** The rotation is asked; `managers` can help where nobody else could. */
export function coverAskedMessage(
  done: Done,
  { requesterId, window, id }: CoverRequest,
  managers: readonly Person[],
): Message {
  const { reader, rotation, actorId, told } = done;
  const words = wordsFor(reader);
  const values = { rotation: rotationSpan(rotation), stretch: stretchSpans(reader, window) };
  const spans =
    requesterId === actorId
      ? words.spans('shift.cover-asked', values)
      : words.spans('shift.cover-asked-for', { ...values, requester: whoSpan(done, requesterId) });
  const others = managers.filter((manager) => manager.id !== actorId);
  const nobody = (): Element => ({
    type: 'text',
    spans:
      others.length === 0
        ? words.spans('shift.cover-nobody')
        : words.spans('shift.cover-nobody-but', { managers: peopleSpans(reader, others) }),
    tone: 'warning',
  });
  return shiftMessage(reader, spans, [
    ...(told.length === 0 ? [nobody()] : toldElements(done, told)),
    ...buttonsElement(buttonFor(reader, 'button.shift-withdraw', { type: 'cover-withdraw', requestId: id })),
  ]);
}

/** What was taken of it just now, and what is still on offer. */
export function coverTakenMessage(
  done: Done,
  { request, moved }: ChangedRequest<CoverRequest>,
  takerId: PersonId,
  left: readonly Interval[],
): Message {
  const { reader, rotation } = done;
  const words = wordsFor(reader);
  const spans = words.spans('shift.cover-taken', { rotation: rotationSpan(rotation) });
  const rest: readonly Element[] =
    left.length === 0
      ? []
      : [
          {
            type: 'text',
            spans: words.spans('shift.cover-left', { stretches: stretchesSpans(reader, left) }),
          },
        ];
  const action = { type: 'cover-undo', requestId: request.id, personId: takerId } as const;
  return shiftMessage(reader, spans, [
    ...gainedElements(done, moved),
    ...rest,
    ...toldElements(done, done.told),
    ...buttonsElement(buttonFor(reader, 'button.shift-undo', action)),
  ]);
}

/** Nothing of it is offered any more; what was taken stays so, and can be taken back by itself. */
export function coverWithdrawnMessage(done: Done, { taken, requesterId, id }: CoverRequest): Message {
  const { reader, rotation } = done;
  const words = wordsFor(reader);
  const spans = words.spans('shift.cover-withdrawn', { rotation: rotationSpan(rotation) });
  if (taken.length === 0) return shiftMessage(reader, spans, toldElements(done, done.told));
  const action = { type: 'cover-undo', requestId: id, personId: requesterId } as const;
  return shiftMessage(reader, spans, [
    { type: 'text', spans: words.spans('shift.cover-kept') },
    { type: 'list', items: takenLines(done, taken) },
    ...buttonsElement(buttonFor(reader, 'button.shift-undo', action)),
  ]);
}

/** Who took what of it. */
export function takenLines(writing: Writing, taken: readonly CoverTaken[]): readonly (readonly Span[])[] {
  const takers = [...new Set(taken.map(({ takerId }) => takerId))];
  return takers.map((takerId) => {
    const pieces = taken.filter((piece) => piece.takerId === takerId).map(({ interval }) => interval);
    return servesSpans(writing, takerId, timeWithout(pieces, []));
  });
}

/** It is as it was before. */
export function undoneMessage(done: Done, { moved }: Pick<ChangedOverrides, 'moved'>): Message {
  const { reader, rotation } = done;
  const spans = wordsFor(reader).spans('shift.undone', { rotation: rotationSpan(rotation) });
  return shiftMessage(reader, spans, [
    ...gainedElements(done, moved),
    ...toldElements(done, done.told),
    ...buttonsElement(scheduleButton(done)),
  ]);
}

/** Somebody, or nobody, serves for a while: they took over, were put in, or were handed over to. */
export function overriddenMessage(done: Done, override: Override): Message {
  const { reader, rotation, actorId } = done;
  const words = wordsFor(reader);
  // Those that are made say their offset.
  const stretch = { start: Temporal.Instant.from(override.from), end: Temporal.Instant.from(override.until) };
  const values = { rotation: rotationSpan(rotation), stretch: stretchSpans(reader, stretch) };
  const spans =
    override.personId === actorId
      ? words.spans('shift.on-duty-you', values)
      : words.spans('shift.on-duty', { ...values, who: whoSpan(done, override.personId) });
  const ref = override.made?.ref;
  const undo = { type: 'override-undo', rotationId: rotation.id, ref: ref ?? '' } as const;
  return shiftMessage(reader, spans, [
    ...toldElements(done, done.told),
    ...buttonsElement(
      ...(ref === undefined ? [] : [buttonFor(reader, 'button.shift-undo', undo)]),
      scheduleButton(done),
    ),
  ]);
}

/** Who it would be, before anybody is handed over to. `hasChanged`: it was somebody else when it was asked first. */
export function nextAskMessage(
  writing: Writing,
  rotation: Rotation,
  { fromId, toId, interval }: NextUp,
  hasChanged = false,
): Message {
  const { reader } = writing;
  const words = wordsFor(reader);
  const end: Span = { type: 'instant', at: interval.end, style: 'date-time' };
  const asked = words.spans('shift.next-ask', {
    rotation: rotationSpan(rotation),
    from: whoSpan(writing, fromId),
    who: whoSpan(writing, toId),
    end,
  });
  const spans = hasChanged ? [...words.spans('shift.next-changed'), plain(' '), ...asked] : asked;
  const action = { type: 'next', rotationId: rotation.id, shown: toId } as const;
  return shiftMessage(
    reader,
    spans,
    buttonsElement(buttonFor(reader, 'button.hand-over', action, 'primary')),
  );
}

/** Kept until the shift is over; it can be changed until then. */
export function noteKeptMessage(
  { reader }: Writing,
  rotation: Rotation,
  { shift, text }: HandoffNote,
): Message {
  const end: Span = { type: 'instant', at: shift.end, style: 'date-time' };
  const spans = wordsFor(reader).spans('shift.note-kept', { rotation: rotationSpan(rotation), end });
  const action = { type: 'note-form', rotationId: rotation.id } as const;
  return shiftMessage(reader, spans, [
    { type: 'text', spans: [plain(text)], tone: 'quote' },
    ...buttonsElement(buttonFor(reader, 'button.note-change', action)),
  ]);
}

function scheduleButton({ reader, rotation }: Done) {
  return buttonFor(reader, 'button.schedule', { type: 'schedule', rotationId: rotation.id });
}
