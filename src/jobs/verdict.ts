import { ChatFault } from '../chat/fault.ts';
import type { Failed } from '../deliveries/backoff.ts';

/** What a failed attempt means for the delivery. */
export type Verdict =
  /** Not this way; there may be another. */
  | { readonly type: 'no-way'; readonly reason: string }
  /** This way, but later. */
  | { readonly type: 'again'; readonly reason: string; readonly failed: Failed }
  /** The message that was to be edited, or the thread that was to be gone on with, is not there. */
  | { readonly type: 'message-gone' }
  /** It would fail however often it is tried. */
  | { readonly type: 'hopeless'; readonly reason: string };

/**
 * What is to be done after `error`. What no adapter has foreseen (a fault of ours, most likely) is tried again, since whoever
 * mends it within a day loses nothing.
 */
export function verdictOn(error: unknown): Verdict {
  if (!(error instanceof ChatFault)) return { type: 'again', reason: 'unforeseen', failed: {} };
  const { code, retryable, retryAfterMs } = error;
  const again: Verdict = { type: 'again', reason: code, failed: { retryAfterMs } };
  switch (code) {
    case 'rate-limited':
    case 'unavailable':
      return again;
    case 'auth-revoked':
      return { type: 'again', reason: code, failed: { retryAfterMs, isLasting: true } };
    case 'person-unreachable':
    case 'not-in-conversation':
    case 'conversation-gone':
      return { type: 'no-way', reason: code };
    case 'message-gone':
      return { type: 'message-gone' };
    case 'payload-rejected':
    case 'unknown':
      return retryable ? again : { type: 'hopeless', reason: code };
    default:
      return code satisfies never;
  }
}

/** Whether somebody who runs the program has to look at it. */
export function isForOperator(verdict: Verdict): boolean {
  if (verdict.type === 'again') return verdict.failed.isLasting === true || verdict.reason === 'unforeseen';
  return verdict.type === 'hopeless';
}
