import type { NewDelivery } from '../deliveries/delivery.ts';
import type { Loss } from '../deliveries/subject.ts';
import type { RotationId } from '../kernel/ids.ts';
import { caretakersOf } from './managers.ts';
import type { ShiftNotice } from './notices.ts';
import { tell } from './telling.ts';

/**
 * The word to the owners of the rotation, or to the admins where it has none, that somebody was not told: once for each notice. None for
 * what nobody misses, such as what one asked oneself, and none about words to the owners.
 */
export function wordToOwners(
  { kind }: ShiftNotice,
  rotationId: RotationId,
  { delivery: { recipient, key }, snapshot, now }: Loss,
  newId: () => string,
): readonly NewDelivery[] {
  if (recipient.type !== 'person' || !MISSED[kind]) return [];
  const { personId } = recipient;
  const rotation = snapshot.rotations.get(rotationId);
  return caretakersOf(rotation ?? { ownerIds: [] }, snapshot)
    .filter((owner) => owner !== personId)
    .map((owner) => {
      const notice = { kind: 'shift/undelivered', rotationId, personId };
      return tell(owner, `undelivered:${key}`, notice, newId, now);
    });
}

const MISSED: Readonly<Record<ShiftNotice['kind'], boolean>> = {
  'shift/moved': true,
  'shift/gap': false,
  'shift/undelivered': false,
  'swap/asked': true,
  'swap/offered': false,
  'swap/answered': true,
  'swap/again': false,
  'cover/asked': false,
  'cover/offered': false,
  'cover/answered': true,
  'cover/again': false,
};
