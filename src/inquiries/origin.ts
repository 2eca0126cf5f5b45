import type { Place } from '../chat/messenger.ts';
import { isSamePlace } from '../chat/place.ts';
import type { Inquiry } from './inquiry.ts';

/** Whether the place is the one where it was asked, so that the asker reads along. */
export function isOrigin({ origin }: Pick<Inquiry, 'origin'>, place: Place | undefined): boolean {
  return place !== undefined && origin.place !== undefined && isSamePlace(origin.place, place);
}
