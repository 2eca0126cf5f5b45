import type { TextKey } from '../../../chat/languages/texts.ts';
import type { Element, Message, Span } from '../../../chat/message.ts';
import type { Person } from '../../../directory/model.ts';
import type { TimeOffRefusal, TimeOffRemovalRefusal } from '../../../directory/time-off-edits.ts';
import type { PersonId } from '../../../kernel/ids.ts';
import { wordsFor } from '../../../lookup/reader.ts';
import type { ActionButton } from '../../../lookup/search-messages.ts';
import type { Rotation } from '../../../rotations/model.ts';
import type { NotChanged } from '../../../rotations/requests/change-request.ts';
import type {
  CoverAskRefusal,
  CoverRequest,
  CoverTaken,
  CoverTakeRefusal,
  CoverUndoRefusal,
  CoverWithdrawRefusal,
} from '../../../rotations/requests/cover.ts';
import type { HandOverRefusal } from '../../../rotations/requests/next.ts';
import type {
  SwapAskRefusal,
  SwapCloseRefusal,
  SwapRequest,
  SwapTakeRefusal,
  SwapUndoRefusal,
} from '../../../rotations/requests/swap.ts';
import type {
  OverrideRefusal,
  OverrideRemovalRefusal,
  TakeOverRefusal,
} from '../../../rotations/requests/take-over.ts';
import type { NoteRefusal } from '../../../shifts/use-cases.ts';
import { peopleOf } from '../desk.ts';
import { timeOffSpans } from './away.ts';
import {
  buttonFor,
  buttonsElement,
  peopleSpans,
  shiftMessage,
  stretchSpans,
  type Writing,
  whoSpan,
} from './parts.ts';

/** Why something about shifts can't be done, whatever it is. */
export type ShiftRefusal =
  | NotChanged<SwapRequest | CoverRequest>
  | SwapAskRefusal
  | SwapTakeRefusal
  | SwapCloseRefusal
  | SwapUndoRefusal
  | CoverAskRefusal
  | CoverTakeRefusal
  | CoverWithdrawRefusal
  | CoverUndoRefusal
  | TakeOverRefusal
  | OverrideRefusal
  | OverrideRemovalRefusal
  | Exclude<HandOverRefusal, { readonly code: 'next-has-changed' }>
  | TimeOffRefusal
  | TimeOffRemovalRefusal
  | Exclude<NoteRefusal, { readonly code: 'which-rotation' }>;

/** What a refusal is said with. */
export interface Refusing extends Writing {
  /** Who may do it, where not everybody may. */
  readonly managers: readonly Person[];
  /** What it is about, where that is known. */
  readonly rotation?: Rotation;
  /** Whose time it is: of time off, and of what somebody offers or takes. */
  readonly personId?: PersonId;
}

/** Why not, and what to do instead. */
export function shiftRefusalMessage(refusing: Refusing, refusal: ShiftRefusal): Message {
  return shiftMessage(refusing.reader, refusalSpans(refusing, refusal), insteadElements(refusing, refusal));
}

/** The same in one sentence. */
export function refusalSpans(refusing: Refusing, refusal: ShiftRefusal): readonly Span[] {
  const words = wordsFor(refusing.reader);
  switch (refusal.code) {
    case 'not-allowed':
      return notAllowedSpans(refusing, refusal);
    case 'swap-under-way':
      return upToManagers(refusing, 'shift-refuse.swap-under-way', refusing.managers);
    case 'reason-too-long':
    case 'text-too-long':
      return words.spans('shift-refuse.text-too-long', { most: refusal.most });
    case 'stretch-too-long':
    case 'window-too-long':
    case 'too-long':
      return words.spans('shift-refuse.too-long', { days: refusal.mostDays });
    case 'length-out-of-range':
      return words.spans('shift-refuse.length-out-of-range', { days: Math.floor(refusal.most / 1_440) });
    case 'swap-not-open':
    case 'swap-not-taken':
      return swapStateSpans(refusing, refusal.request);
    case 'cover-not-open':
      return coverStateSpans(refusing, refusal.request);
    case 'nothing-left':
      return takersSpans(refusing, refusal.taken) ?? words.spans('shift-refuse.nothing-left');
    case 'not-their-shift':
    case 'already-on-duty':
    case 'requester-has-time-off':
    case 'taker-has-time-off':
    case 'shift-has-moved':
    case 'passed-on':
    case 'nothing-to-cover':
    case 'nobody-next':
    case 'overlaps':
      return peopleRefusalSpans(refusing, refusal);
    default:
      return words.spans(PLAIN[refusal.code]);
  }
}

/** Those in which nothing changes but who is meant, and when. */
const PLAIN = {
  'rotation-unknown': 'stale.rotation',
  'person-unknown': 'shift-refuse.person-unknown',
  'person-deactivated': 'shift-refuse.person-deactivated',
  'request-unknown': 'shift-refuse.request-unknown',
  'changed-meanwhile': 'shift-refuse.changed-meanwhile',
  'cannot-swap-with-oneself': 'shift-refuse.cannot-swap-with-oneself',
  'shift-has-begun': 'shift-refuse.shift-has-begun',
  'stretches-overlap': 'shift-refuse.stretches-overlap',
  'already-offered': 'shift-refuse.already-offered',
  'swap-past-due': 'shift-refuse.swap-past-due',
  'cover-past-due': 'shift-refuse.cover-past-due',
  'cannot-take-own-cover': 'shift-refuse.cannot-take-own-cover',
  'cannot-serve': 'shift-refuse.cannot-serve',
  'part-outside-window': 'shift-refuse.part-outside-window',
  'instead-of-oneself': 'shift-refuse.instead-of-oneself',
  'made-by-request': 'shift-refuse.made-by-request',
  'nobody-on-duty': 'shift-refuse.nobody-on-duty',
  'no-shift': 'shift-refuse.no-shift',
  'text-empty': 'refuse.text-empty',
  'stretch-of-no-length': 'shift-refuse.no-length',
  'window-of-no-length': 'shift-refuse.no-length',
  'override-of-no-length': 'shift-refuse.no-length',
  'override-ends-before-start': 'shift-refuse.no-length',
  'ends-before-start': 'shift-refuse.no-length',
  'of-no-length': 'shift-refuse.no-length',
  'window-has-passed': 'shift-refuse.has-passed',
  'override-has-passed': 'shift-refuse.has-passed',
  'has-passed': 'shift-refuse.has-passed',
  'from-unreadable': 'form.no-time',
  'until-unreadable': 'form.no-time',
  'nothing-to-undo': 'shift-refuse.nothing-to-undo',
  'override-unknown': 'shift-refuse.nothing-to-undo',
  'time-off-unknown': 'shift-refuse.nothing-to-undo',
} as const satisfies Partial<Record<ShiftRefusal['code'], TextKey>>;

type PeopleRefusal = Extract<
  ShiftRefusal,
  {
    readonly code:
      | 'not-their-shift'
      | 'already-on-duty'
      | 'requester-has-time-off'
      | 'taker-has-time-off'
      | 'shift-has-moved'
      | 'passed-on'
      | 'nothing-to-cover'
      | 'nobody-next'
      | 'overlaps';
  }
>;

/** Those about what somebody has on, or has taken. */
function peopleRefusalSpans(refusing: Refusing, refusal: PeopleRefusal): readonly Span[] {
  const { reader, personId, snapshot } = refusing;
  const words = wordsFor(reader);
  const who = (id: PersonId | null | undefined): readonly Span[] =>
    id === undefined ? words.spans('inquiry.somebody') : whoSpan(refusing, id);
  switch (refusal.code) {
    case 'not-their-shift': {
      const stretch = stretchSpans(reader, refusal.stretch);
      return words.spans('shift-refuse.not-their-shift', { who: who(refusal.personId), stretch });
    }
    case 'already-on-duty':
      if (!('stretch' in refusal)) {
        return words.spans('shift-refuse.already-on-duty-now', { who: who(personId) });
      }
      return words.spans('shift-refuse.already-on-duty', {
        who: who('personId' in refusal ? refusal.personId : personId),
        stretch: stretchSpans(reader, refusal.stretch),
      });
    case 'requester-has-time-off':
    case 'taker-has-time-off':
      return words.spans(`shift-refuse.${refusal.code}`, { stretch: stretchSpans(reader, refusal.stretch) });
    case 'shift-has-moved':
      return words.spans('shift-refuse.shift-has-moved', { who: who(refusal.personId) });
    case 'passed-on':
      return words.spans('shift-refuse.passed-on', { who: who(refusal.to) });
    case 'nothing-to-cover':
      return words.spans('shift-refuse.nothing-to-cover', { who: who(personId) });
    case 'nobody-next':
      return words.spans('shift-refuse.nobody-next', { who: who(refusal.fromId) });
    case 'overlaps': {
      const person = personId && snapshot.directory.people.get(personId);
      return words.spans('shift-refuse.overlaps', { when: timeOffSpans(refusing, person, refusal.other) });
    }
    default:
      return refusal satisfies never;
  }
}

function notAllowedSpans(
  refusing: Refusing,
  refusal: Extract<ShiftRefusal, { readonly code: 'not-allowed' }>,
): readonly Span[] {
  const { people } = refusing.snapshot.directory;
  const may = 'managers' in refusal ? peopleOf(people, refusal.managers) : refusing.managers;
  return upToManagers(refusing, 'shift-refuse.not-allowed', may);
}

function upToManagers(
  { reader }: Refusing,
  key: 'shift-refuse.not-allowed' | 'shift-refuse.swap-under-way',
  managers: readonly Person[],
): readonly Span[] {
  const words = wordsFor(reader);
  return managers.length === 0
    ? words.spans(`${key}-nobody`)
    : words.spans(key, { managers: peopleSpans(reader, managers) });
}

/** Who was faster; undefined where nobody was. */
function takersSpans(refusing: Refusing, taken: readonly CoverTaken[]): readonly Span[] | undefined {
  const ids = [...new Set(taken.map(({ takerId }) => takerId))];
  const takers = peopleOf(refusing.snapshot.directory.people, ids);
  if (takers.length === 0) return undefined;
  const who = peopleSpans(refusing.reader, takers);
  return wordsFor(refusing.reader).spans('shift-refuse.taken-by', { who });
}

/** Somebody was faster, or it is over: who, by what. */
function swapStateSpans(
  refusing: Refusing,
  { state, takerId, requesterId, decided }: SwapRequest,
): readonly Span[] {
  const words = wordsFor(refusing.reader);
  const by = (id: PersonId): readonly Span[] => whoSpan(refusing, decided?.by ?? id);
  switch (state) {
    case 'open':
      return words.spans('shift-refuse.nothing-to-undo');
    case 'taken':
      return words.spans('shift-refuse.swap-is-taken', { who: by(takerId) });
    case 'declined':
      return words.spans('shift-refuse.swap-is-declined', { who: by(takerId) });
    case 'withdrawn':
      return words.spans('shift-refuse.is-withdrawn', { who: by(requesterId) });
    case 'past-due':
      return words.spans('shift-refuse.swap-past-due');
    default:
      return state satisfies never;
  }
}

function coverStateSpans(refusing: Refusing, { state, taken, requesterId }: CoverRequest): readonly Span[] {
  const words = wordsFor(refusing.reader);
  if (state === 'past-due') return words.spans('shift-refuse.cover-past-due');
  const faster = state === 'taken' ? takersSpans(refusing, taken) : undefined;
  return faster ?? words.spans('shift-refuse.is-withdrawn', { who: whoSpan(refusing, requesterId) });
}

/** What can be done instead, by a button. */
function insteadElements(refusing: Refusing, refusal: ShiftRefusal): readonly Element[] {
  const { rotation } = refusing;
  return rotation === undefined ? [] : buttonsElement(...insteadButtons(refusing, refusal, rotation));
}

function insteadButtons(
  { reader }: Refusing,
  refusal: ShiftRefusal,
  { id: rotationId }: Rotation,
): readonly ActionButton[] {
  switch (refusal.code) {
    case 'shift-has-begun':
    case 'swap-past-due':
    case 'nobody-next':
      return [buttonFor(reader, 'button.shift-cover', { type: 'cover-form', rotationId })];
    case 'nobody-on-duty':
      return [buttonFor(reader, 'button.shift-take', { type: 'take-form', rotationId })];
    case 'already-offered':
    case 'made-by-request':
    case 'changed-meanwhile':
    case 'passed-on':
    case 'nothing-left':
      return [buttonFor(reader, 'button.requests', { type: 'requests', rotationId })];
    case 'shift-has-moved':
    case 'not-their-shift':
    case 'nothing-to-undo':
    case 'swap-not-open':
    case 'cover-not-open':
      return [buttonFor(reader, 'button.schedule', { type: 'schedule', rotationId })];
    default:
      return [];
  }
}
