import type { Button, Element, Message } from '../../chat/message.ts';
import type { Telling } from '../../deliveries/subject.ts';
import type { Interval } from '../../kernel/interval.ts';
import { endSpan, messageFor, wordsFor } from '../../lookup/reader.ts';
import { type CoverRequest, coverStateAt, stretchesOffered } from '../../rotations/requests/cover.ts';
import { caretakersOf } from '../managers.ts';
import type { ShiftNotice } from '../notices.ts';
import {
  button,
  listElements,
  reasonElements,
  rotationSpan,
  stretchElements,
  text,
  who,
  whoAll,
  withSchedule,
} from './parts.ts';

/** To whoever could take it: who needs cover when, with the buttons while there is some of it left; afterwards who took it. */
export function coverAskedMessage(telling: Telling, request: CoverRequest): Message {
  const { reader, personId } = telling;
  const words = wordsFor(reader);
  const { requesterId, createdBy, rotationId } = request;
  const values = { who: who(telling, requesterId), rotation: rotationSpan(telling, rotationId) };
  const lead =
    createdBy === requesterId
      ? words.spans('told.cover-asked', values)
      : words.spans('told.cover-asked-by', { ...values, by: who(telling, createdBy) });
  const left = leftOf(telling, request);
  const first = left.length > 0 ? [text(words.spans('told.cover-first'), 'subtle')] : [];
  return messageFor(reader, lead, [
    text(lead),
    ...pieceElements(telling, request, left),
    ...reasonElements(request.reason),
    ...(left.length > 0 ? first : closedElements(telling, request)),
    withSchedule(reader, rotationId, request.window, [
      ...takeButtons(telling, request, left),
      ...(personId === undefined ? [] : undoButtons(telling, request, personId)),
    ]),
  ]);
}

/** To the requester: what is on offer in their name and who took what, with the way back. `asked`: how many were asked. */
export function coverOfferedMessage(telling: Telling, request: CoverRequest, asked: number): Message {
  const { reader } = telling;
  const words = wordsFor(reader);
  const { id: requestId, requesterId, createdBy, rotationId } = request;
  const rotation = rotationSpan(telling, rotationId);
  const lead =
    createdBy === requesterId
      ? words.spans('told.cover-offered', { rotation })
      : words.spans('told.cover-offered-by', { rotation, by: who(telling, createdBy) });
  const left = leftOf(telling, request);
  const withdraw =
    left.length > 0 ? [button(reader, 'button.withdraw', { type: 'cover-withdraw', requestId })] : [];
  return messageFor(reader, lead, [
    text(lead),
    ...pieceElements(telling, request, left),
    ...reasonElements(request.reason),
    ...(left.length > 0 ? [askedElement(telling, request, asked)] : closedElements(telling, request)),
    withSchedule(reader, rotationId, request.window, [
      ...withdraw,
      ...undoButtons(telling, request, requesterId),
    ]),
  ]);
}

/** To requester or taker: who covers for whom from now on, with what is no longer theirs or is theirs now. */
export function coverAnsweredMessage(
  telling: Telling,
  request: CoverRequest,
  notice: Extract<ShiftNotice, { readonly kind: 'cover/answered' }>,
): Message {
  const { reader, personId } = telling;
  const words = wordsFor(reader);
  const { requesterId, rotationId } = request;
  const {
    takerId,
    by: [actorId = takerId],
    stretches,
    more,
  } = notice;
  const isTaker = personId === takerId;
  const by = who(telling, actorId);
  const values = {
    who: who(telling, isTaker ? requesterId : takerId),
    rotation: rotationSpan(telling, rotationId),
  };
  const lead = isTaker
    ? words.spans('told.cover-for-you', { ...values, by })
    : actorId === takerId
      ? words.spans('told.cover-answered', values)
      : words.spans('told.cover-answered-by', { ...values, by });
  const label = words.spans(isTaker ? 'told.yours-now' : 'told.not-yours');
  const left = isTaker ? [] : leftOf(telling, request);
  return messageFor(reader, lead, [
    text(lead),
    ...stretchElements(reader, label, stretches, more),
    ...stretchElements(reader, words.spans('told.still-on-offer'), left),
    withSchedule(
      reader,
      rotationId,
      stretches[0],
      undoButtons(telling, request, isTaker ? takerId : requesterId),
    ),
  ]);
}

/** What can still be taken of it. */
function leftOf({ snapshot: source, now }: Telling, request: CoverRequest): readonly Interval[] {
  if (coverStateAt(request, now) !== 'open' || !source.rotations.has(request.rotationId)) return [];
  return stretchesOffered(request, { source, now });
}

/** What is left and what was taken, by whom; where it is over and nobody took any of it, what it was about. */
function pieceElements(
  telling: Telling,
  { window, taken }: CoverRequest,
  left: readonly Interval[],
): readonly Element[] {
  const { reader } = telling;
  const words = wordsFor(reader);
  const items = taken.map(({ takerId, interval: { start, end } }) =>
    words.spans('told.stretch-of', {
      who: who(telling, takerId),
      start: { type: 'instant', at: start, style: 'date-time' },
      end: endSpan(reader, start, end),
    }),
  );
  const shown = items.slice(-MOST_PIECES);
  const isOver = left.length === 0 && taken.length === 0;
  return [
    ...stretchElements(reader, words.spans('told.on-offer'), isOver ? [window] : left),
    ...listElements(reader, words.spans('told.taken'), shown, items.length - shown.length),
  ];
}

/** Of many pieces the last ones are shown. */
const MOST_PIECES = 8;

function askedElement(telling: Telling, { rotationId, requesterId }: CoverRequest, asked: number): Element {
  const words = wordsFor(telling.reader);
  if (asked > 0) return text(words.spans('told.cover-asked-count', { count: asked }), 'subtle');
  const rotation = telling.snapshot.rotations.get(rotationId);
  const managers = caretakersOf(rotation ?? { ownerIds: [] }, telling.snapshot).filter(
    (personId) => personId !== requesterId,
  );
  return managers.length === 0
    ? text(words.spans('shift.cover-nobody'), 'warning')
    : text(words.spans('shift.cover-nobody-but', { managers: whoAll(telling, managers) }), 'warning');
}

function closedElements({ reader, now }: Telling, request: CoverRequest): readonly Element[] {
  const state = coverStateAt(request, now);
  // Open, and nothing left of it: somebody else was put in meanwhile.
  return [text(wordsFor(reader).spans(`told.cover-is-${state === 'open' ? 'withdrawn' : state}`))];
}

function takeButtons(
  { reader }: Telling,
  { id: requestId }: CoverRequest,
  left: readonly Interval[],
): readonly Button[] {
  if (left.length === 0) return [];
  return [
    button(reader, 'told.button-take', { type: 'cover-take', requestId }, 'primary'),
    button(reader, 'told.button-take-part', { type: 'cover-part-form', requestId }),
  ];
}

/** The requester gives up all that was taken, a taker what they took; nothing where that is none, or has passed. */
function undoButtons(
  { reader, now }: Telling,
  { id: requestId, requesterId, taken }: CoverRequest,
  personId: CoverRequest['requesterId'],
): readonly Button[] {
  const isTheirs = taken.some(
    ({ takerId, interval }) =>
      (personId === requesterId || takerId === personId) &&
      interval.end.epochMilliseconds > now.epochMilliseconds,
  );
  return isTheirs ? [button(reader, 'told.button-undo', { type: 'cover-undo', requestId, personId })] : [];
}
