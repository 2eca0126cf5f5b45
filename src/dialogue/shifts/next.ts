import type { Reply } from '../../chat/reply.ts';
import type { Rotation } from '../../rotations/model.ts';
import { nextUp } from '../../rotations/requests/next.ts';
import { canServe, isManagerOf } from '../../rotations/requests/permissions.ts';
import { handOverNow } from '../../shifts/use-cases.ts';
import type { ShiftAction } from './action.ts';
import { only, servedIn } from './ahead.ts';
import { type Desk, refreshed, sayTo, updateTo } from './desk.ts';
import { nextAskMessage, overriddenMessage } from './messages/done.ts';
import { readRotation, type Typed } from './reading.ts';
import { sayRefused } from './refusing.ts';
import { rotationsOf, sayWhichRotation, sayWhoMay } from './which-rotation.ts';

type NextAction = Extract<ShiftAction, { readonly type: 'next' }>;

/**
 * `next payroll`: names who it would be, with a button; without a rotation, of the one in which the actor is on duty,
 * else of one that they have a part in. Undefined where
 * the words speak of something else (“next monday”).
 */
export function nextWords(desk: Desk, { words }: Typed): readonly Reply[] | undefined {
  const found = readRotation(desk.context, words);
  if (found !== undefined) return found.rest.length === 0 ? askNext(desk, found.value) : undefined;
  if (words.length > 0) return undefined;
  const { snapshot, now } = desk.context;
  const on = servedIn(snapshot, desk.actor.id, { start: now, end: now.add({ minutes: 1 }) });
  const rotation = only(on);
  if (rotation !== undefined) return askNext(desk, rotation);
  const others = on.length > 0 ? on : rotationsOf(desk);
  const other = only(others);
  if (other !== undefined) return askNext(desk, other);
  if (others.length === 0) return sayWhoMay(desk);
  return sayWhichRotation(desk, others, ({ id }) => ({ type: 'next', rotationId: id }));
}

/** Asks first who it is to be; hands over to whom was shown. */
export async function pressNext(desk: Desk, action: NextAction): Promise<readonly Reply[]> {
  const { rotationId, shown } = action;
  const rotation = desk.context.snapshot.rotations.get(rotationId);
  if (rotation === undefined) return sayRefused(desk, { code: 'rotation-unknown' }, {});
  if (shown === undefined) return askNext(desk, rotation);
  const done = await handOverNow({ rotationId, shown, actorId: desk.actor.id }, desk.ports);
  const { context, actor } = await refreshed(desk);
  const { snapshot } = context;
  if (!done.ok) {
    const { refusal } = done;
    if (refusal.code !== 'next-has-changed') return sayRefused(desk, refusal, { rotation });
    return updateTo(context, (reader) => nextAskMessage({ reader, snapshot }, rotation, refusal.next, true));
  }
  const { overrides, told } = done.value;
  const [override] = overrides;
  if (override === undefined) return [];
  return updateTo(context, (reader) =>
    overriddenMessage({ reader, snapshot, rotation, actorId: actor.id, told }, override),
  );
}

function askNext(desk: Desk, rotation: Rotation): readonly Reply[] {
  const { context, actor } = desk;
  const { snapshot, now } = context;
  const next = nextUp(snapshot, rotation.id, actor.id, now);
  const isManager = isManagerOf(actor.id, rotation, snapshot.directory);
  if (!next.ok) {
    const { refusal } = next;
    // Whoever may not hand over, nor take over, is told who may.
    const isTheirs =
      refusal.code === 'nobody-on-duty'
        ? canServe(actor.id, rotation, snapshot, now)
        : refusal.code !== 'nobody-next' || refusal.fromId === actor.id;
    return sayRefused(desk, isTheirs || isManager ? refusal : { code: 'not-allowed' }, { rotation });
  }
  const isAllowed = isManager || next.value.fromId === actor.id;
  if (!isAllowed) return sayRefused(desk, { code: 'not-allowed' }, { rotation });
  return sayTo(context, (reader) => nextAskMessage({ reader, snapshot }, rotation, next.value));
}
