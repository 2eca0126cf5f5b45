import type { Intent } from '../chat/intent.ts';
import type { Reply } from '../chat/reply.ts';

/** What every chat adapter is given: an interaction is a value in and a value out. */
export interface Dialogue {
  /** Never refuses: whatever the asker may not have or do is said to them. Throws only faults. */
  respond(intent: Intent): Promise<readonly Reply[]>;
  /** What to say when `respond` threw: one kind sentence with the request id, in the asker's language as far as known. */
  apologize(intent: Intent): Reply;
}
