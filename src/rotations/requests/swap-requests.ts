import { type PersonId, type SwapRequestId, swapRequestId } from '../../kernel/ids.ts';
import type { Result } from '../../kernel/result.ts';
import type { RotationPorts, RotationRepositories, SwapRequestRepository } from '../ports.ts';
import { type ChangedRequest, changeRequest, type NotChanged, openRequest } from './change-request.ts';
import type { Decision, Situation } from './decision.ts';
import {
  askSwap,
  declineSwapRequest,
  type SwapAsked,
  type SwapAskRefusal,
  type SwapCloseRefusal,
  type SwapRequest,
  type SwapTakeRefusal,
  type SwapUndoRefusal,
  takeSwapRequest,
  undoSwapRequest,
  withdrawSwapRequest,
} from './swap.ts';

/** Which request, and who acts. */
export interface SwapNamed {
  readonly requestId: SwapRequestId;
  readonly actorId: PersonId;
}

type Changed<Refusal> = Promise<Result<ChangedRequest<SwapRequest>, Refusal | NotChanged<SwapRequest>>>;

/** Asks somebody to change places, by the rules of `askSwap`. Nothing moves before they take it. */
export async function requestSwap(
  asked: SwapAsked,
  ports: RotationPorts,
): Promise<Result<SwapRequest, SwapAskRefusal>> {
  const id = swapRequestId(ports.newId());
  const decide = (situation: Situation, open: readonly SwapRequest[]) => askSwap(asked, id, situation, open);
  return openRequest(asked.rotationId, swapRequests, decide, ports);
}

/** Takes a swap, by the rules of `takeSwapRequest`: from then on both serve for one another. Of several who act at once one wins. */
export async function takeSwap(named: SwapNamed, ports: RotationPorts): Changed<SwapTakeRefusal> {
  return change(named, takeSwapRequest, ports);
}

/** Declines a swap, for the taker. */
export async function declineSwap(named: SwapNamed, ports: RotationPorts): Changed<SwapCloseRefusal> {
  return change(named, declineSwapRequest, ports);
}

/** Withdraws a swap, for the requester. */
export async function withdrawSwap(named: SwapNamed, ports: RotationPorts): Changed<SwapCloseRefusal> {
  return change(named, withdrawSwapRequest, ports);
}

/** Undoes a swap that was taken, by the rules of `undoSwapRequest`. */
export async function undoSwap(named: SwapNamed, ports: RotationPorts): Changed<SwapUndoRefusal> {
  return change(named, undoSwapRequest, ports);
}

function change<Refusal>(
  { requestId, actorId }: SwapNamed,
  decide: (
    request: SwapRequest,
    actorId: PersonId,
    situation: Situation,
  ) => Result<Decision<SwapRequest>, Refusal>,
  ports: RotationPorts,
): Changed<Refusal> {
  return changeRequest(
    { id: requestId, actorId },
    swapRequests,
    (request, situation) => decide(request, actorId, situation),
    ports,
  );
}

function swapRequests(repositories: RotationRepositories): SwapRequestRepository {
  return repositories.swapRequests;
}
