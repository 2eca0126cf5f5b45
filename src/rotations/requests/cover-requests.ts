import { type CoverRequestId, coverRequestId, type PersonId } from '../../kernel/ids.ts';
import type { Result } from '../../kernel/result.ts';
import type { CoverRequestRepository, RotationPorts, RotationRepositories } from '../ports.ts';
import { type ChangedRequest, changeRequest, type NotChanged, openRequest } from './change-request.ts';
import {
  askCover,
  type CoverAsked,
  type CoverAskRefusal,
  type CoverRequest,
  type CoverTake,
  type CoverTakeRefusal,
  type CoverUndo,
  type CoverUndoRefusal,
  type CoverWithdrawRefusal,
  takeCoverRequest,
  undoCoverRequest,
  withdrawCoverRequest,
} from './cover.ts';
import type { Decision, Situation } from './decision.ts';

interface Named {
  readonly requestId: CoverRequestId;
  readonly actorId: PersonId;
}

type Changed<Refusal> = Promise<Result<ChangedRequest<CoverRequest>, Refusal | NotChanged<CoverRequest>>>;

/** Offers what somebody has on in a window to the whole rotation, by the rules of `askCover`. Nothing moves before it is taken. */
export async function requestCover(
  asked: CoverAsked,
  ports: RotationPorts,
): Promise<Result<CoverRequest, CoverAskRefusal>> {
  const id = coverRequestId(ports.newId());
  const decide = (situation: Situation, open: readonly CoverRequest[]) =>
    askCover(asked, id, situation, open);
  return openRequest(asked.rotationId, coverRequests, decide, ports);
}

/** Takes what is left of a cover request, or of a part of it, by the rules of `takeCoverRequest`: the first taker wins each piece. */
export async function takeCover(take: CoverTake & Named, ports: RotationPorts): Changed<CoverTakeRefusal> {
  return change(take, (request, situation) => takeCoverRequest(request, take, situation), ports);
}

/** Withdraws a cover request, for the requester. What was taken stays taken. */
export async function withdrawCover(named: Named, ports: RotationPorts): Changed<CoverWithdrawRefusal> {
  return change(
    named,
    (request, situation) => withdrawCoverRequest(request, named.actorId, situation),
    ports,
  );
}

/** Gives back what was taken and has not passed, by the rules of `undoCoverRequest`. */
export async function undoCover(undo: CoverUndo & Named, ports: RotationPorts): Changed<CoverUndoRefusal> {
  return change(undo, (request, situation) => undoCoverRequest(request, undo, situation), ports);
}

function change<Refusal>(
  { requestId, actorId }: Named,
  decide: (request: CoverRequest, situation: Situation) => Result<Decision<CoverRequest>, Refusal>,
  ports: RotationPorts,
): Changed<Refusal> {
  return changeRequest({ id: requestId, actorId }, coverRequests, decide, ports);
}

function coverRequests(repositories: RotationRepositories): CoverRequestRepository {
  return repositories.coverRequests;
}
