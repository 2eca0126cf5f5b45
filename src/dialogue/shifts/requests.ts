import type { Reply } from '../../chat/reply.ts';
import type { RotationId } from '../../kernel/ids.ts';
import { privateAudience, sayPrivate } from '../inquiries/desk.ts';
import { type Desk, sayTo } from './desk.ts';
import { madeChanges } from './made-changes.ts';
import { ownRequestsMessage, requestsMessage } from './messages/requests.ts';
import { openRequestsIn, ownOpenRequests, takesPart } from './open-requests.ts';
import { readingOf } from './own.ts';
import { sayRefused } from './refusing.ts';

/** The open requests of a rotation, for those who have a part in it; or those that concern the actor. */
export async function pressRequests(
  desk: Desk,
  rotationId: RotationId | undefined,
): Promise<readonly Reply[]> {
  const { context } = desk;
  // Who asks whom to stand in concerns nobody else: where others would read along, it is asked for elsewhere.
  if (privateAudience(context.intent) === undefined) {
    return sayPrivate(context, 'example.mine', (reader) => ownRequestsMessage(readingOf(desk, reader), NONE));
  }
  if (rotationId === undefined) {
    const open = await ownOpenRequests(desk);
    return sayTo(context, (reader) => ownRequestsMessage(readingOf(desk, reader), open));
  }
  const rotation = context.snapshot.rotations.get(rotationId);
  if (rotation === undefined) return sayRefused(desk, { code: 'rotation-unknown' }, {});
  if (!takesPart(desk, rotationId)) return sayRefused(desk, { code: 'not-allowed' }, { rotation });
  const open = await openRequestsIn(desk, rotationId);
  const changes = madeChanges(desk, rotation);
  return sayTo(context, (reader) => requestsMessage(readingOf(desk, reader), rotation, open, changes));
}

const NONE = { swaps: [], covers: [] };
