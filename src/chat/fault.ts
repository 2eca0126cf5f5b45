/** What can go wrong between us and a chat platform, whatever the platform calls it. */
export type ChatFaultCode =
  | 'rate-limited'
  | 'not-in-conversation'
  | 'conversation-gone'
  | 'message-gone'
  | 'person-unreachable'
  | 'auth-revoked'
  | 'payload-rejected'
  | 'unavailable'
  | 'unknown';

/** A call to a chat platform failed; each adapter's own fault extends this, with the vendor's word for it. */
export abstract class ChatFault extends Error {
  abstract readonly code: ChatFaultCode;
  /** Whether the same call may well succeed later. */
  abstract readonly retryable: boolean;
  /** How long the platform asked us to wait, in milliseconds, where it did. */
  abstract readonly retryAfterMs: number | undefined;
}
