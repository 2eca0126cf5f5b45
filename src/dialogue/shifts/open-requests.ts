import type { RotationId } from '../../kernel/ids.ts';
import type { Snapshot } from '../../lookup/ports.ts';
import { rotationsWith } from '../../lookup/where-on-point.ts';
import { type CoverRequest, coverStateAt, stretchesOffered } from '../../rotations/requests/cover.ts';
import { canServe, isManagerOf } from '../../rotations/requests/permissions.ts';
import { type SwapRequest, swapStateAt } from '../../rotations/requests/swap.ts';
import type { Desk } from './desk.ts';
import type { OpenRequests } from './messages/requests.ts';

/** The open requests of a rotation that the actor has to do with: their own, those put to them, and, of their rotations, all. */
export async function openRequestsIn(desk: Desk, rotationId: RotationId): Promise<OpenRequests> {
  return openRequests(desk, [rotationId], () => true);
}

/** The open requests that the actor can say something about: their own, swaps put to them, and cover that they could take. */
export async function ownOpenRequests(desk: Desk): Promise<OpenRequests> {
  const { context, actor } = desk;
  const ids = rotationsWith(context.snapshot, actor.id);
  return openRequests(desk, ids, (request) => concerns(desk, request));
}

async function openRequests(
  { ports, context }: Desk,
  ids: readonly RotationId[],
  isMeant: (request: SwapRequest | CoverRequest) => boolean,
): Promise<OpenRequests> {
  const { snapshot, now } = context;
  const found = await ports.work.run(async ({ swapRequests, coverRequests }) => {
    const swaps: SwapRequest[] = [];
    const covers: CoverRequest[] = [];
    for (const id of ids) {
      swaps.push(...(await swapRequests.openIn(id)));
      covers.push(...(await coverRequests.openIn(id)));
    }
    return { swaps, covers };
  });
  return {
    swaps: found.swaps.filter((swap) => swapStateAt(swap, now) === 'open' && isMeant(swap)),
    covers: found.covers
      .filter((cover) => coverStateAt(cover, now) === 'open' && isMeant(cover))
      .map((cover) => ({ cover, left: stretchesOffered(cover, { source: snapshot, now }) }))
      .filter(({ left }) => left.length > 0),
  };
}

function concerns({ context, actor }: Desk, request: SwapRequest | CoverRequest): boolean {
  const { id } = actor;
  if (request.requesterId === id) return true;
  if ('takerId' in request) return request.takerId === id;
  const rotation = context.snapshot.rotations.get(request.rotationId);
  return rotation !== undefined && canServe(id, rotation, context.snapshot, context.now);
}

/** Whether the actor has a part in the rotation: takes turns in it, is its backup, or decides for it. */
export function takesPart(
  {
    context,
    actor,
  }: Pick<Desk, 'actor'> & {
    readonly context: Pick<Desk['context'], 'now'> & { readonly snapshot: Snapshot };
  },
  rotationId: RotationId,
): boolean {
  const { snapshot, now } = context;
  const rotation = snapshot.rotations.get(rotationId);
  if (rotation === undefined) return false;
  return isManagerOf(actor.id, rotation, snapshot.directory) || canServe(actor.id, rotation, snapshot, now);
}
