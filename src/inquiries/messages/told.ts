import type { Temporal } from 'temporal-polyfill';
import type { Place } from '../../chat/messenger.ts';
import type { PersonId } from '../../kernel/ids.ts';
import type { Snapshot } from '../../lookup/ports.ts';
import type { Reader } from '../../lookup/reader.ts';
import type { Inquiry, InquiryEvent } from '../inquiry.ts';

/** What a notice is built from: the state of things when it is sent, and who reads it where. */
export interface Told {
  readonly reader: Reader;
  readonly snapshot: Snapshot;
  readonly now: Temporal.Instant;
  readonly inquiry: Inquiry;
  /** All that happened to it, in order. */
  readonly events: readonly InquiryEvent[];
  readonly place: Place;
  /** Who it is for; absent where it is for a channel. Of an edited message: whom it was for. */
  readonly personId?: PersonId;
}
