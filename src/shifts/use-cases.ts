import type { Person, TimeOff } from '../directory/model.ts';
import type {
  TimeOffNamed,
  TimeOffRefusal,
  TimeOffRemovalRefusal,
  TimeOffWanted,
} from '../directory/time-off-edits.ts';
import type { CoverRequestId, PersonId, RotationId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import type { ChangedOverrides, ChangedRequest, NotChanged } from '../rotations/requests/change-request.ts';
import type {
  CoverAsked,
  CoverAskRefusal,
  CoverRequest,
  CoverTake,
  CoverTakeRefusal,
  CoverUndo,
  CoverUndoRefusal,
  CoverWithdrawRefusal,
} from '../rotations/requests/cover.ts';
import type { HandOver, HandOverRefusal, NextUp } from '../rotations/requests/next.ts';
import type {
  SwapAsked,
  SwapAskRefusal,
  SwapCloseRefusal,
  SwapRequest,
  SwapTakeRefusal,
  SwapUndoRefusal,
} from '../rotations/requests/swap.ts';
import type { SwapNamed } from '../rotations/requests/swap-requests.ts';
import type {
  OverrideNamed,
  OverrideRefusal,
  OverrideRemovalRefusal,
  OverrideWanted,
  TakeOver,
  TakeOverRefusal,
} from '../rotations/requests/take-over.ts';
import type { HandoffNote, ShiftPorts } from './ports.ts';

/** Who is told by what was done, each once; nobody who did it. */
interface Telling {
  readonly told: readonly PersonId[];
}

type OnRequest<Request, Refusal> = Promise<
  Result<ChangedRequest<Request> & Telling, Refusal | NotChanged<Request>>
>;
type OnOverrides<Refusal> = Promise<Result<ChangedOverrides & Telling, Refusal>>;

interface CoverNamed {
  readonly requestId: CoverRequestId;
}

/** Asks somebody to change places, by the rules of `askSwap`, and lets them know. */
export async function offerSwap(
  _asked: SwapAsked,
  _ports: ShiftPorts,
): Promise<Result<{ readonly request: SwapRequest } & Telling, SwapAskRefusal>> {
  throw new Error('not built yet');
}

/** The other's yes, by the rules of `takeSwapRequest`; both are told, but for who said it. */
export async function acceptSwap(
  _named: SwapNamed,
  _ports: ShiftPorts,
): OnRequest<SwapRequest, SwapTakeRefusal> {
  throw new Error('not built yet');
}

/** The other's no. */
export async function refuseSwap(
  _named: SwapNamed,
  _ports: ShiftPorts,
): OnRequest<SwapRequest, SwapCloseRefusal> {
  throw new Error('not built yet');
}

/** The requester withdraws it. */
export async function takeBackSwap(
  _named: SwapNamed,
  _ports: ShiftPorts,
): OnRequest<SwapRequest, SwapCloseRefusal> {
  throw new Error('not built yet');
}

/** A swap that was taken is undone, by the rules of `undoSwapRequest`. */
export async function undoSwap(
  _named: SwapNamed,
  _ports: ShiftPorts,
): OnRequest<SwapRequest, SwapUndoRefusal> {
  throw new Error('not built yet');
}

/** Offers what somebody has on to the rotation, by the rules of `askCover`; whoever could take it is asked. */
export async function askForCover(
  _asked: CoverAsked,
  _ports: ShiftPorts,
): Promise<Result<{ readonly request: CoverRequest } & Telling, CoverAskRefusal>> {
  throw new Error('not built yet');
}

/** Takes all that is left, or a part, by the rules of `takeCoverRequest`: the first taker wins each piece. */
export async function takeCover(
  _take: CoverTake & CoverNamed,
  _ports: ShiftPorts,
): OnRequest<CoverRequest, CoverTakeRefusal> {
  throw new Error('not built yet');
}

/** The requester withdraws what was not taken. */
export async function withdrawCover(
  _named: CoverNamed & { readonly actorId: PersonId },
  _ports: ShiftPorts,
): OnRequest<CoverRequest, CoverWithdrawRefusal> {
  throw new Error('not built yet');
}

/** Gives back what was taken, by the rules of `undoCoverRequest`. */
export async function undoCover(
  _undo: CoverUndo & CoverNamed,
  _ports: ShiftPorts,
): OnRequest<CoverRequest, CoverUndoRefusal> {
  throw new Error('not built yet');
}

/** Takes over now, by the rules of `takeOverFromNow`. */
export async function takeOverShift(_taken: TakeOver, _ports: ShiftPorts): OnOverrides<TakeOverRefusal> {
  throw new Error('not built yet');
}

/** Puts somebody in, or nobody, by the rules of `addOverrideTo`. */
export async function putIn(_wanted: OverrideWanted, _ports: ShiftPorts): OnOverrides<OverrideRefusal> {
  throw new Error('not built yet');
}

/** Takes back overrides of that reference, handed over to somebody among them, by the rules of `removeOverrideFrom`. */
export async function takeBackOverride(
  _named: OverrideNamed,
  _ports: ShiftPorts,
): OnOverrides<OverrideRemovalRefusal> {
  throw new Error('not built yet');
}

/** Hands over from now until the end of the shift to the next in line, by the rules of `handOverFromNow`. */
export async function handOverNow(
  _wanted: HandOver,
  _ports: ShiftPorts,
): Promise<Result<ChangedOverrides & Telling & { readonly next: NextUp }, HandOverRefusal>> {
  throw new Error('not built yet');
}

/** Time off that was put in or taken back, and what comes of it. */
export interface ChangedTimeOff extends Telling {
  readonly person: Person;
  readonly timeOff: TimeOff;
  /** The rotations in which shifts move by it, with those that move. */
  readonly moved: readonly (ChangedRotation & Pick<ChangedOverrides, 'moved'>)[];
}

interface ChangedRotation {
  readonly rotationId: RotationId;
}

/** Puts in time off, by the rules of `timeOffAdded`; whoever stands in is told, and owners where nobody does. */
export async function addTimeOff(
  _wanted: TimeOffWanted,
  _ports: ShiftPorts,
): Promise<Result<ChangedTimeOff, TimeOffRefusal>> {
  throw new Error('not built yet');
}

/** Takes time off back that has not passed; whoever need not stand in any more is told. */
export async function removeTimeOff(
  _named: TimeOffNamed,
  _ports: ShiftPorts,
): Promise<Result<ChangedTimeOff, TimeOffRemovalRefusal>> {
  throw new Error('not built yet');
}

/** What somebody leaves to whoever comes on after them. */
export interface NoteWanted {
  /** Whose shift it is. */
  readonly actorId: PersonId;
  /** Absent: the only rotation in which they are on now, or else the only one in which they come on next. */
  readonly rotationId?: RotationId;
  readonly text: string;
}

/** Why a note can't be written. */
export type NoteRefusal =
  | { readonly code: 'rotation-unknown' }
  /** They are not on duty, nor do they come on in the 90 days ahead; of the rotation named, or of any. */
  | { readonly code: 'no-shift' }
  /** They have a shift in each of these. */
  | { readonly code: 'which-rotation'; readonly rotationIds: readonly RotationId[] }
  | { readonly code: 'text-empty' }
  | { readonly code: 'text-too-long'; readonly most: number };

/** Keeps a note for whoever comes on after the actor's shift: the one that is running, else their next one. It replaces what they had written. */
export async function writeNote(
  _wanted: NoteWanted,
  _ports: ShiftPorts,
): Promise<Result<HandoffNote, NoteRefusal>> {
  throw new Error('not built yet');
}
