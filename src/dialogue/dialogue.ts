import type { Option, SearchSource } from '../chat/form.ts';
import type { Account, Conversation, Intent } from '../chat/intent.ts';
import type { Reply } from '../chat/reply.ts';
import type { FoundAccount, ProfileSource } from '../directory/ports.ts';

/** What somebody has typed into a search field of a form; `text` may be empty: then the likeliest. */
export interface SuggestQuery {
  readonly account: Account;
  readonly conversation?: Conversation;
  readonly requestId: string;
  readonly source: SearchSource;
  readonly text: string;
}

/** What every chat adapter is given: an interaction is a value in and a value out. */
export interface Dialogue {
  /**
   * Never refuses: whatever the asker may not have or do is said to them. Throws only faults. `profiles` is asked who the
   * asker is when they are first seen.
   */
  respond(intent: Intent, profiles: ProfileSource): Promise<readonly Reply[]>;
  /** What fits what was typed so far into a search field, best first; nothing for whom the directory is not for. */
  suggest(query: SuggestQuery, profiles: ProfileSource): Promise<readonly Option[]>;
  /**
   * The platform says what an account is by now, without being asked. Absent where nobody keeps track of that. Throws only faults.
   */
  noteProfile?(found: FoundAccount): Promise<void>;
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
