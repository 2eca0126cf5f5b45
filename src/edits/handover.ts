import { isDeepStrictEqual } from 'node:util';
import type { Directory } from '../directory/model.ts';
import type { Edit } from '../exchange/ports.ts';
import { instantOfMoment } from '../kernel/local-moment.ts';
import type { Override } from '../rotations/model.ts';

/**
 * Whether shifts changed hands by the edit, or went back: by a swap, cover, a takeover, an override or a handover that had not ended by
 * then. Taking back the overrides alone would leave the request as it is, saying that it was taken.
 */
export function isHandover(
  { at, author, change }: Edit,
  { directory }: { readonly directory: Directory },
): boolean {
  // What a file says of overrides, it says of nothing else.
  if (change.noun !== 'rotation' || author.way === 'file') return false;
  const { before, after } = change;
  if (before === undefined || after === undefined) return false;
  const timeZone = after.timeZone ?? directory.organization.timeZone;
  const isLasting = ({ until }: Override) => instantOfMoment(until, timeZone) > at.epochMilliseconds;
  return [...lacking(after.overrides, before.overrides), ...lacking(before.overrides, after.overrides)].some(
    (one) => one.made !== undefined && one.made.how !== 'calendar' && isLasting(one),
  );
}

/** What of the one list is not in the other. */
function lacking(list: readonly Override[], other: readonly Override[]): readonly Override[] {
  return list.filter((one) => !other.some((known) => isDeepStrictEqual(known, one)));
}
