import type { CoverRequestId, PersonId, RotationId } from '../kernel/ids.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { RotationPorts } from '../rotations/ports.ts';
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
import * as covers from '../rotations/requests/cover-requests.ts';
import type { HandOver, HandOverRefusal, NextUp } from '../rotations/requests/next.ts';
import { handOverToNext } from '../rotations/requests/next-requests.ts';
import * as overrides from '../rotations/requests/override-requests.ts';
import type {
  SwapAsked,
  SwapAskRefusal,
  SwapCloseRefusal,
  SwapRequest,
  SwapTakeRefusal,
  SwapUndoRefusal,
} from '../rotations/requests/swap.ts';
import type { SwapNamed } from '../rotations/requests/swap-requests.ts';
import * as swaps from '../rotations/requests/swap-requests.ts';
import type {
  OverrideNamed,
  OverrideRefusal,
  OverrideRemovalRefusal,
  OverrideWanted,
  TakeOver,
  TakeOverRefusal,
} from '../rotations/requests/take-over.ts';
import { aboutCover, type CoverChange, coverChanged, coverOpened, coverTaken } from './cover-tellings.ts';
import { doneAndTold, type TellingIn, type Told } from './done-and-told.ts';
import type { ShiftPorts } from './ports.ts';
import { aboutSwap, swapChanged, swapOpened } from './swap-tellings.ts';
import { tellMoved } from './telling.ts';

export { type NoteRefusal, writeNote } from './notes.ts';
export { addTimeOff, type ChangedTimeOff, removeTimeOff } from './time-off.ts';

type OnRequest<Request, Refusal> = Promise<
  Result<ChangedRequest<Request> & Told, Refusal | NotChanged<Request>>
>;
type OnOverrides<Refusal> = Promise<Result<ChangedOverrides & Told, Refusal>>;

interface CoverNamed {
  readonly requestId: CoverRequestId;
}

/** Asks somebody to change places, by the rules of `askSwap`, and lets them know. */
export async function offerSwap(
  asked: SwapAsked,
  ports: ShiftPorts,
): Promise<Result<{ readonly request: SwapRequest } & Told, SwapAskRefusal>> {
  return doneAndTold(
    asked.actorId,
    async (work) => opened(await swaps.requestSwap(asked, work)),
    async ({ request }, { newId, situation }) => swapOpened(request, newId, situation.now),
    ports,
  );
}

/** The other's yes, by the rules of `takeSwapRequest`; both are told, but for who said it. */
export async function acceptSwap(
  named: SwapNamed,
  ports: ShiftPorts,
): OnRequest<SwapRequest, SwapTakeRefusal> {
  return onSwap(named, swaps.takeSwap, ports);
}

/** The other's no. */
export async function refuseSwap(
  named: SwapNamed,
  ports: ShiftPorts,
): OnRequest<SwapRequest, SwapCloseRefusal> {
  return onSwap(named, swaps.declineSwap, ports);
}

/** The requester withdraws it. */
export async function takeBackSwap(
  named: SwapNamed,
  ports: ShiftPorts,
): OnRequest<SwapRequest, SwapCloseRefusal> {
  return onSwap(named, swaps.withdrawSwap, ports);
}

/** A swap that was taken is undone, by the rules of `undoSwapRequest`. */
export async function undoSwap(named: SwapNamed, ports: ShiftPorts): OnRequest<SwapRequest, SwapUndoRefusal> {
  return onSwap(named, swaps.undoSwap, ports);
}

/** Offers what somebody has on to the rotation, by the rules of `askCover`; whoever could take it is asked. */
export async function askForCover(
  asked: CoverAsked,
  ports: ShiftPorts,
): Promise<Result<{ readonly request: CoverRequest } & Told, CoverAskRefusal>> {
  return doneAndTold(
    asked.actorId,
    async (work) => opened(await covers.requestCover(asked, work)),
    async ({ request }, { newId, situation }) => {
      const rotation = situation.source.rotations.get(request.rotationId);
      return rotation ? coverOpened(request, { ...situation, rotation }, newId) : [];
    },
    ports,
  );
}

/** Takes all that is left, or a part, by the rules of `takeCoverRequest`: the first taker wins each piece. */
export async function takeCover(
  take: CoverTake & CoverNamed,
  ports: ShiftPorts,
): OnRequest<CoverRequest, CoverTakeRefusal> {
  return doneAndTold(
    take.actorId,
    (work) => covers.takeCover(take, work),
    async (done, place) => {
      const { newId, situation } = place;
      const { taken } = done.request;
      const last = taken.at(-1);
      const pieces = taken.flatMap(({ takerId, at, interval }) =>
        takerId === take.takerId && last?.at.equals(at) ? [interval] : [],
      );
      const change = await coverChange(done, take.actorId, place);
      return coverTaken(change, { takerId: take.takerId, pieces }, newId, situation.now);
    },
    ports,
  );
}

/** The requester withdraws what was not taken. */
export async function withdrawCover(
  named: CoverNamed & { readonly actorId: PersonId },
  ports: ShiftPorts,
): OnRequest<CoverRequest, CoverWithdrawRefusal> {
  return onCover(named, covers.withdrawCover, ports);
}

/** Gives back what was taken, by the rules of `undoCoverRequest`. */
export async function undoCover(
  undo: CoverUndo & CoverNamed,
  ports: ShiftPorts,
): OnRequest<CoverRequest, CoverUndoRefusal> {
  return onCover(undo, covers.undoCover, ports);
}

/** Takes over now, by the rules of `takeOverFromNow`. */
export async function takeOverShift(taken: TakeOver, ports: ShiftPorts): OnOverrides<TakeOverRefusal> {
  return onOverrides(taken, 'take', (work) => overrides.takeOver(taken, work), ports);
}

/** Puts somebody in, or nobody, by the rules of `addOverrideTo`. */
export async function putIn(wanted: OverrideWanted, ports: ShiftPorts): OnOverrides<OverrideRefusal> {
  return onOverrides(wanted, 'override', (work) => overrides.addOverride(wanted, work), ports);
}

/** Takes back overrides of that reference, handed over to somebody among them, by the rules of `removeOverrideFrom`. */
export async function takeBackOverride(
  named: OverrideNamed,
  ports: ShiftPorts,
): OnOverrides<OverrideRemovalRefusal> {
  return onOverrides(named, 'override-undone', (work) => overrides.removeOverride(named, work), ports);
}

/** Hands over from now until the end of the shift to the next in line, by the rules of `handOverFromNow`. */
export async function handOverNow(
  wanted: HandOver,
  ports: ShiftPorts,
): Promise<Result<ChangedOverrides & Told & { readonly next: NextUp }, HandOverRefusal>> {
  return onOverrides(wanted, 'next', (work) => handOverToNext(wanted, work), ports);
}

function opened<Request, Refusal>(
  result: Result<Request, Refusal>,
): Result<{ readonly request: Request }, Refusal> {
  return result.ok ? ok({ request: result.value }) : result;
}

function onSwap<Refusal>(
  named: SwapNamed,
  act: (named: SwapNamed, ports: RotationPorts) => Promise<Result<ChangedRequest<SwapRequest>, Refusal>>,
  ports: ShiftPorts,
): Promise<Result<ChangedRequest<SwapRequest> & Told, Refusal>> {
  return doneAndTold(
    named.actorId,
    (work) => act(named, work),
    async ({ request, moved }, { repositories, newId, situation }) => {
      const told = await repositories.deliveries.about(aboutSwap(request));
      return swapChanged({ request, moved, actorId: named.actorId, told }, newId, situation.now);
    },
    ports,
  );
}

function onCover<Named extends { readonly actorId: PersonId }, Refusal>(
  named: Named,
  act: (named: Named, ports: RotationPorts) => Promise<Result<ChangedRequest<CoverRequest>, Refusal>>,
  ports: ShiftPorts,
): Promise<Result<ChangedRequest<CoverRequest> & Told, Refusal>> {
  return doneAndTold(
    named.actorId,
    (work) => act(named, work),
    async (done, place) =>
      coverChanged(await coverChange(done, named.actorId, place), place.newId, place.situation.now),
    ports,
  );
}

async function coverChange(
  { request, moved }: ChangedRequest<CoverRequest>,
  actorId: PersonId,
  { repositories }: TellingIn,
): Promise<CoverChange> {
  const told = await repositories.deliveries.about(aboutCover(request));
  return { request, moved, actorId, told };
}

function onOverrides<Done extends ChangedOverrides, Refusal>(
  { rotationId, actorId }: { readonly rotationId: RotationId; readonly actorId: PersonId },
  how: 'take' | 'override' | 'next' | 'override-undone',
  act: (ports: RotationPorts) => Promise<Result<Done, Refusal>>,
  ports: ShiftPorts,
): Promise<Result<Done & Told, Refusal>> {
  return doneAndTold(
    actorId,
    act,
    async ({ overrides: [first], moved }, { newId, situation }) => {
      const ref = first?.made?.ref ?? '';
      const cause = `${how}:${rotationId}:${ref}`;
      return tellMoved({ rotationId, moves: moved, by: [actorId], cause, how, ref }, newId, situation.now);
    },
    ports,
  );
}
