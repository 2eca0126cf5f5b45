import type { Intent } from '../chat/intent.ts';
import type { Reply } from '../chat/reply.ts';
import type { ProfileSource } from '../directory/ports.ts';

/** What every chat adapter is given: an interaction is a value in and a value out. */
export interface Dialogue {
  /**
   * Never refuses: whatever the asker may not have or do is said to them. Throws only faults. `profiles` is asked who the
   * asker is when they are first seen.
   */
  respond(intent: Intent, profiles: ProfileSource): Promise<readonly Reply[]>;
  /** What to say when `respond` threw: one kind sentence with the request id, in the asker's language as far as known. */
  apologize(intent: Intent): Reply;
}

/**
 * Whether the person waits for an answer, so that silence would be a fault. Of the rest nobody knows that it was heard: it is tried
 * again where it broke, and never apologised for.
 */
export function isAwaited(intent: Intent): boolean {
  switch (intent.type) {
    case 'words':
      return intent.via !== 'thread';
    case 'press':
    case 'submit':
    case 'forward':
      return true;
    case 'edit':
    case 'react':
    case 'greet':
      return false;
    default:
      return intent satisfies never;
  }
}
