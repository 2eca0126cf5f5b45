import type { Reply } from '../../chat/reply.ts';
import type { SwapRequestId } from '../../kernel/ids.ts';
import type { Rotation } from '../../rotations/model.ts';
import { acceptSwap, refuseSwap, takeBackSwap, undoSwap } from '../../shifts/use-cases.ts';
import { type Desk, refreshed, sayTo, updateTo } from './desk.ts';
import { swapOverMessage, swapTakenMessage, undoneMessage } from './messages/done.ts';
import { sayRefused } from './refusing.ts';

/** The other's yes. */
export async function pressSwapTake(desk: Desk, requestId: SwapRequestId): Promise<readonly Reply[]> {
  const done = await acceptSwap({ requestId, actorId: desk.actor.id }, desk.ports);
  if (!done.ok) return sayRefused(desk, done.refusal, await aboutOf(desk, requestId));
  const { writing, context } = doneBy(await refreshed(desk), done.value);
  if (writing === undefined) return [];
  return sayTo(context, (reader) => swapTakenMessage({ reader, ...writing }, done.value));
}

/** The other's no. */
export async function pressSwapDecline(desk: Desk, requestId: SwapRequestId): Promise<readonly Reply[]> {
  const done = await refuseSwap({ requestId, actorId: desk.actor.id }, desk.ports);
  if (!done.ok) return sayRefused(desk, done.refusal, await aboutOf(desk, requestId));
  const { writing, context } = doneBy(desk, done.value);
  if (writing === undefined) return [];
  return sayTo(context, (reader) => swapOverMessage({ reader, ...writing }, 'declined'));
}

/** The requester thinks better of it. */
export async function pressSwapWithdraw(desk: Desk, requestId: SwapRequestId): Promise<readonly Reply[]> {
  const done = await takeBackSwap({ requestId, actorId: desk.actor.id }, desk.ports);
  if (!done.ok) return sayRefused(desk, done.refusal, await aboutOf(desk, requestId));
  const { writing, context } = doneBy(desk, done.value);
  if (writing === undefined) return [];
  return updateTo(context, (reader) => swapOverMessage({ reader, ...writing }, 'withdrawn'));
}

/** A swap that holds is undone. */
export async function pressSwapUndo(desk: Desk, requestId: SwapRequestId): Promise<readonly Reply[]> {
  const done = await undoSwap({ requestId, actorId: desk.actor.id }, desk.ports);
  if (!done.ok) return sayRefused(desk, done.refusal, await aboutOf(desk, requestId));
  const { writing, context } = doneBy(await refreshed(desk), done.value);
  if (writing === undefined) return [];
  return updateTo(context, (reader) => undoneMessage({ reader, ...writing }, done.value));
}

type Taken = Extract<Awaited<ReturnType<typeof acceptSwap>>, { readonly ok: true }>['value'];

function doneBy({ context, actor }: Desk, { request, told }: Taken) {
  const { snapshot } = context;
  const rotation = snapshot.rotations.get(request.rotationId);
  const writing = rotation && { snapshot, rotation, actorId: actor.id, told };
  return { context, ...(writing !== undefined && { writing }) };
}

async function aboutOf(
  { ports, context }: Desk,
  requestId: SwapRequestId,
): Promise<{ readonly rotation?: Rotation }> {
  const request = await ports.work.run(({ swapRequests }) => swapRequests.byId(requestId));
  const rotation = request && context.snapshot.rotations.get(request.rotationId);
  return rotation === undefined ? {} : { rotation };
}
