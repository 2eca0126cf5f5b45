import type { Button, Element, Message, Span } from '../../chat/message.ts';
import type { Telling } from '../../deliveries/subject.ts';
import type { PersonId } from '../../kernel/ids.ts';
import type { Interval } from '../../kernel/interval.ts';
import { messageFor, wordsFor } from '../../lookup/reader.ts';
import { type SwapRequest, swapStateAt } from '../../rotations/requests/swap.ts';
import { peopleOn } from '../../rotations/schedule/on-duty.ts';
import { finalSchedule } from '../../rotations/schedule/schedule.ts';
import {
  button,
  reasonElements,
  rotationSpan,
  stretchElements,
  text,
  who,
  whoAll,
  withSchedule,
} from './parts.ts';

/** To the taker: who asks for what, with yes and no while it is open; afterwards what became of it. */
export function swapAskedMessage(telling: Telling, request: SwapRequest): Message {
  const { reader } = telling;
  const words = wordsFor(reader);
  const { requesterId, createdBy, rotationId } = request;
  const values = { who: who(telling, requesterId), rotation: rotationSpan(telling, rotationId) };
  const lead =
    createdBy === requesterId
      ? words.spans('told.swap-asked', values)
      : words.spans('told.swap-asked-by', { ...values, by: who(telling, createdBy) });
  return messageFor(reader, lead, [
    text(lead),
    ...stretchElements(reader, words.spans('told.you-serve'), [request.given]),
    ...stretchElements(reader, words.spans('told.they-serve', { who: values.who }), [request.returned]),
    ...besideElements(telling, request),
    ...reasonElements(request.reason),
    ...stateElements(telling, request),
    withSchedule(reader, rotationId, request.given, swapButtons(telling, request, 'taker')),
  ]);
}

/** To the requester: what stands open in their name, and the way back; afterwards what became of it. */
export function swapOfferedMessage(telling: Telling, request: SwapRequest): Message {
  const { reader } = telling;
  const words = wordsFor(reader);
  const { requesterId, takerId, createdBy, rotationId } = request;
  const values = { who: who(telling, takerId), rotation: rotationSpan(telling, rotationId) };
  const lead =
    createdBy === requesterId
      ? words.spans('told.swap-offered', values)
      : words.spans('told.swap-offered-by', { ...values, by: who(telling, createdBy) });
  return messageFor(reader, lead, [
    text(lead),
    ...stretchElements(reader, words.spans('told.they-serve', { who: values.who }), [request.given]),
    ...stretchElements(reader, words.spans('told.you-serve'), [request.returned]),
    ...reasonElements(request.reason),
    ...stateElements(telling, request),
    withSchedule(reader, rotationId, request.given, swapButtons(telling, request, 'requester')),
  ]);
}

/** To requester or taker: what was said to it, by whom; and, where shifts moved by it, old and new times. */
export function swapAnsweredMessage(telling: Telling, request: SwapRequest): Message {
  const { reader, personId } = telling;
  const isTaker = personId === request.takerId;
  const { given, returned, rotationId } = request;
  const lead = answerSpans(telling, request, isTaker);
  const [old, fresh] = isTaker ? [returned, given] : [given, returned];
  const buttons = swapButtons(telling, request, isTaker ? 'taker' : 'requester');
  return messageFor(reader, lead, [
    text(lead),
    ...(request.state === 'taken' ? movedElements(telling, old, fresh) : []),
    withSchedule(reader, rotationId, fresh, buttons),
  ]);
}

function movedElements({ reader }: Telling, old: Interval, fresh: Interval): readonly Element[] {
  const words = wordsFor(reader);
  return [
    ...stretchElements(reader, words.spans('told.not-yours'), [old]),
    ...stretchElements(reader, words.spans('told.yours-now'), [fresh]),
  ];
}

function answerSpans(telling: Telling, request: SwapRequest, isTaker: boolean): readonly Span[] {
  const words = wordsFor(telling.reader);
  const { takerId, rotationId, decided, state } = request;
  const rotation = rotationSpan(telling, rotationId);
  const by = who(telling, decided?.by ?? takerId);
  switch (state) {
    case 'taken':
      if (isTaker) return words.spans('told.swap-accepted-for-you', { by, rotation });
      return decided?.by === takerId
        ? words.spans('told.swap-accepted', { who: by, rotation })
        : words.spans('told.swap-accepted-for', { who: who(telling, takerId), by, rotation });
    case 'declined':
      return words.spans('told.swap-declined', { who: who(telling, takerId), rotation });
    case 'withdrawn':
      return decided?.by === telling.personId
        ? words.spans('told.swap-is-withdrawn')
        : words.spans('told.swap-withdrawn-for-you', { by, rotation });
    case 'open':
    case 'past-due':
      return words.spans('told.swap-is-past-due');
    default:
      return state satisfies never;
  }
}

/** How it stands, where it is not said by the buttons; while it is open, for the requester, what that means. */
function stateElements(telling: Telling, request: SwapRequest): readonly Element[] {
  const { reader, now, personId } = telling;
  const words = wordsFor(reader);
  const state = swapStateAt(request, now);
  if (state !== 'open') return [text(words.spans(`told.swap-is-${state}`))];
  if (personId === request.takerId) return [];
  return [text(words.spans('told.swap-waits', { who: who(telling, request.takerId) }), 'subtle')];
}

function swapButtons(
  { reader, now }: Telling,
  request: SwapRequest,
  side: 'taker' | 'requester',
): readonly Button[] {
  const { id: requestId, rotationId, given } = request;
  switch (swapStateAt(request, now)) {
    case 'open':
      return side === 'requester'
        ? [button(reader, 'button.withdraw', { type: 'swap-withdraw', requestId })]
        : [
            button(reader, 'told.button-accept', { type: 'swap-take', requestId }, 'primary'),
            button(reader, 'told.button-decline', { type: 'swap-decline', requestId }),
          ];
    case 'taken':
      return [button(reader, 'told.button-undo', { type: 'swap-undo', requestId })];
    case 'declined':
    case 'past-due': {
      const shift = { start: given.start.toString(), end: given.end.toString() };
      if (side === 'taker' || given.end.epochMilliseconds <= now.epochMilliseconds) return [];
      return [button(reader, 'told.button-cover', { type: 'cover-form', rotationId, ...shift })];
    }
    case 'withdrawn':
      return [];
  }
}

/** Who else is on duty in what the taker would serve. */
function besideElements(telling: Telling, request: SwapRequest): readonly Element[] {
  const { reader, snapshot } = telling;
  const { rotationId, requesterId, takerId, given } = request;
  if (!snapshot.rotations.has(rotationId)) return [];
  const on = finalSchedule(snapshot, rotationId, given).flatMap(peopleOn);
  const parties: readonly PersonId[] = [requesterId, takerId];
  const others = [...new Set(on)].filter((personId) => !parties.includes(personId));
  if (others.length === 0) return [];
  return [text(wordsFor(reader).spans('told.beside', { who: whoAll(telling, others) }), 'subtle')];
}
