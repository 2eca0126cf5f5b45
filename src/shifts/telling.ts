import type { Temporal } from 'temporal-polyfill';
import type { Platform } from '../chat/intent.ts';
import type { NewDelivery, Notice } from '../deliveries/delivery.ts';
import { noticeTo } from '../deliveries/telling.ts';
import { isActive } from '../directory/active.ts';
import type { Directory } from '../directory/model.ts';
import type { PersonId, RotationId } from '../kernel/ids.ts';
import type { Move } from '../rotations/preview/moves.ts';
import { timeWithout } from '../rotations/schedule/stretches.ts';
import type { MovedHow } from './notices.ts';
import { packed } from './packed.ts';

/** That shifts of a rotation have moved. */
export interface Moved {
  readonly rotationId: RotationId;
  readonly moves: readonly Move[];
  /** Who made it so, and need not be told. */
  readonly by: readonly PersonId[];
  /** What it came about by, unique for ever: `edit:<revision>:<rotation>`, `swap:<id>:<version>`. Told once for each. */
  readonly cause: string;
  /** Absent: the rotation was edited. */
  readonly how?: MovedHow;
  /** Of the override that it came about by: why it was made is told. */
  readonly ref?: string;
  /** Whose time off it came about by. */
  readonly awayId?: PersonId;
}

/**
 * What tells everybody whose shifts moved, but for those who did it: old and new times. Who merely has another place in the same time
 * is told nothing; nor is, when it is sent, who is deactivated.
 */
export function tellMoved(
  { rotationId, moves, by, cause, how = 'edit', ref, awayId }: Moved,
  newId: () => string,
  now: Temporal.Instant,
): readonly NewDelivery[] {
  return moves.flatMap((move) => {
    const lost = timeWithout(move.lost, move.gained);
    const gained = timeWithout(move.gained, move.lost);
    if (by.includes(move.personId) || lost.length + gained.length === 0) return [];
    const [old, fresh] = [packed(lost), packed(gained)];
    const notice = {
      kind: 'shift/moved',
      rotationId,
      how,
      by: by.join(','),
      lost: old.stretches,
      lostMore: old.more,
      gained: fresh.stretches,
      gainedMore: fresh.more,
      ...(ref !== undefined && { ref }),
      ...(awayId !== undefined && { awayId }),
    };
    return [tell(move.personId, `moved:${cause}`, notice, newId, now)];
  });
}

/** One notice on its way to a person; `cause` says what is told, once for each person. All about shifts reaches them in order. */
export function tell(
  personId: PersonId,
  cause: string,
  notice: Notice,
  newId: () => string,
  now: Temporal.Instant,
): NewDelivery {
  return noticeTo(personId, { matter: 'shifts', cause }, notice, newId, now);
}

/** Whom the deliveries go to, each once; what is edited is no telling. */
export function toldBy(deliveries: readonly NewDelivery[]): readonly PersonId[] {
  return [
    ...new Set(
      deliveries.flatMap(({ recipient }) => (recipient.type === 'person' ? [recipient.personId] : [])),
    ),
  ];
}

/** Those of the deliveries that do not go to somebody who is deactivated. */
export function toActive(deliveries: readonly NewDelivery[], { people }: Directory): readonly NewDelivery[] {
  return deliveries.filter(
    ({ recipient }) => recipient.type !== 'person' || isActive(people.get(recipient.personId)),
  );
}

/** The delivery, on that platform first where it goes to this person. */
export function preferring(
  delivery: NewDelivery,
  personId: PersonId,
  prefer: Platform | undefined,
): NewDelivery {
  const { recipient } = delivery;
  const isTheirs = recipient.type === 'person' && recipient.personId === personId;
  return isTheirs && prefer !== undefined ? { ...delivery, recipient: { ...recipient, prefer } } : delivery;
}

/** Those of the moves that are of people who are active. */
export function activeMoves(moves: readonly Move[], { people }: Directory): readonly Move[] {
  return moves.filter(({ personId }) => isActive(people.get(personId)));
}
