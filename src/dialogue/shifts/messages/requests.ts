import type { Element, Message, Span } from '../../../chat/message.ts';
import type { PersonId } from '../../../kernel/ids.ts';
import type { Interval } from '../../../kernel/interval.ts';
import { wordsFor } from '../../../lookup/reader.ts';
import type { ActionButton } from '../../../lookup/search-messages.ts';
import type { Override, Rotation } from '../../../rotations/model.ts';
import type { CoverRequest } from '../../../rotations/requests/cover.ts';
import type { SwapRequest } from '../../../rotations/requests/swap.ts';
import {
  buttonFor,
  buttonsElement,
  rotationSpan,
  servesSpans,
  shiftMessage,
  stretchesSpans,
  stretchSpans,
  type Writing,
  whoSpan,
} from './parts.ts';

/** Requests that wait for somebody. */
export interface OpenRequests {
  readonly swaps: readonly SwapRequest[];
  readonly covers: readonly { readonly cover: CoverRequest; readonly left: readonly Interval[] }[];
}

/** Who reads a list of requests, and may press what. */
export interface RequestsReader extends Writing {
  readonly actorId: PersonId;
  /** Whether they decide for others in the rotation. */
  isManagerOf(rotation: Rotation): boolean;
}

/** More than this nobody reads, and each has its buttons. */
const MOST_REQUESTS = 6;

/** The open requests of a rotation, and what was changed by hand and has not passed, each with what the reader may do about it. */
export function requestsMessage(
  reading: RequestsReader,
  rotation: Rotation,
  open: OpenRequests,
  changes: readonly MadeChange[],
): Message {
  const words = wordsFor(reading.reader);
  const values = { rotation: rotationSpan(rotation) };
  const elements = [...requestElements(reading, open), ...changeElements(reading, rotation, changes)];
  const spans =
    elements.length === 0 ? words.spans('shift.no-requests', values) : words.spans('shift.requests', values);
  const schedule = { type: 'schedule', rotationId: rotation.id } as const;
  return shiftMessage(reading.reader, spans, [
    ...elements,
    ...buttonsElement(buttonFor(reading.reader, 'button.schedule', schedule)),
  ]);
}

/** The open requests that concern the reader, of whichever rotation. */
export function ownRequestsMessage(reading: RequestsReader, open: OpenRequests): Message {
  const words = wordsFor(reading.reader);
  const elements = requestElements(reading, open);
  const spans = words.spans(elements.length === 0 ? 'shift.no-requests-own' : 'shift.requests-own');
  return shiftMessage(reading.reader, spans, elements);
}

/** The same within another message: a text and a row of buttons for each. */
export function requestElements(
  reading: RequestsReader,
  { swaps, covers }: OpenRequests,
): readonly Element[] {
  const all = [
    ...swaps.map((swap) => swapElements(reading, swap)),
    ...covers.map(({ cover, left }) => coverElements(reading, cover, left)),
  ].filter((elements) => elements.length > 0);
  const rest = all.length - MOST_REQUESTS;
  const more: readonly Element[] =
    rest > 0
      ? [
          {
            type: 'text',
            spans: wordsFor(reading.reader).spans('list.more', { count: rest }),
            tone: 'subtle',
          },
        ]
      : [];
  return [...all.slice(0, MOST_REQUESTS).flat(), ...more];
}

function swapElements(reading: RequestsReader, swap: SwapRequest): readonly Element[] {
  const { reader, actorId } = reading;
  const rotation = reading.snapshot.rotations.get(swap.rotationId);
  if (rotation === undefined) return [];
  const { id: requestId, requesterId, takerId, given, returned } = swap;
  const spans = wordsFor(reader).spans('shift.swap-request', {
    rotation: rotationSpan(rotation),
    requester: whoSpan(reading, requesterId),
    taker: whoSpan(reading, takerId),
    given: stretchSpans(reader, given),
    returned: stretchSpans(reader, returned),
  });
  const isManager = reading.isManagerOf(rotation);
  const take: readonly ActionButton[] = [
    buttonFor(reader, 'button.swap-accept', { type: 'swap-take', requestId }, 'primary'),
    buttonFor(reader, 'button.swap-decline', { type: 'swap-decline', requestId }),
  ];
  const withdraw = buttonFor(reader, 'button.shift-withdraw', { type: 'swap-withdraw', requestId });
  return [
    { type: 'text', spans },
    ...buttonsElement(
      ...(actorId === takerId || isManager ? take : []),
      ...(actorId === requesterId || isManager ? [withdraw] : []),
    ),
  ];
}

function coverElements(
  reading: RequestsReader,
  { id: requestId, rotationId, requesterId }: CoverRequest,
  left: readonly Interval[],
): readonly Element[] {
  const { reader, actorId } = reading;
  const rotation = reading.snapshot.rotations.get(rotationId);
  if (rotation === undefined) return [];
  const spans = wordsFor(reader).spans('shift.cover-request', {
    rotation: rotationSpan(rotation),
    requester: whoSpan(reading, requesterId),
    stretches: stretchesSpans(reader, left),
  });
  const isOwn = actorId === requesterId;
  const take: readonly ActionButton[] = [
    buttonFor(reader, 'button.cover-take', { type: 'cover-take', requestId }, 'primary'),
    buttonFor(reader, 'button.cover-part', { type: 'cover-part-form', requestId }),
  ];
  const withdraw = buttonFor(reader, 'button.shift-withdraw', { type: 'cover-withdraw', requestId });
  return [
    { type: 'text', spans },
    ...buttonsElement(...(isOwn ? [] : take), ...(isOwn || reading.isManagerOf(rotation) ? [withdraw] : [])),
  ];
}

/** Overrides that came about together and have not passed, and how the reader takes them back, where they may. */
export interface MadeChange {
  readonly overrides: readonly { readonly override: Override; readonly stretch: Interval }[];
  readonly undo?: ActionButton['action'];
}

function changeElements(
  reading: RequestsReader,
  rotation: Rotation,
  changes: readonly MadeChange[],
): readonly Element[] {
  if (changes.length === 0) return [];
  const { reader } = reading;
  const heading = wordsFor(reader).spans('shift.changes', { rotation: rotationSpan(rotation) });
  return [
    { type: 'text', spans: heading },
    ...changes
      .slice(0, MOST_REQUESTS)
      .flatMap(({ overrides, undo }): readonly Element[] => [
        { type: 'list', items: overrides.slice(0, MOST_REQUESTS).map((each) => changeSpans(reading, each)) },
        ...(undo === undefined ? [] : buttonsElement(buttonFor(reader, 'button.shift-undo', undo))),
      ]),
  ];
}

function changeSpans(
  reading: RequestsReader,
  { override, stretch }: MadeChange['overrides'][number],
): readonly Span[] {
  return servesSpans(reading, override.personId, [stretch]);
}
