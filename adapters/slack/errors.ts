import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import { ChatFault, type ChatFaultCode } from '../../src/chat/fault.ts';

/** Something broke at Slack's side or on the way there. `vendorCode` is Slack's own word, `retryAfterMs` its own wish. */
export class SlackFault extends ChatFault {
  readonly code: ChatFaultCode;
  readonly vendorCode: string | undefined;
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;

  constructor(
    code: ChatFaultCode,
    message: string,
    details: { vendorCode?: string; retryAfterMs?: number; cause?: unknown } = {},
  ) {
    super(message, { cause: details.cause });
    this.name = 'SlackFault';
    this.code = code;
    this.vendorCode = details.vendorCode;
    this.retryable = code === 'rate-limited' || code === 'unavailable';
    this.retryAfterMs = details.retryAfterMs;
  }
}

/**
 * The one table of Slack's error words, from the "Errors" part of each method's page under docs.slack.dev/reference/methods.
 * What is not in it stays `unknown`, with its cause.
 */
const VENDOR_CODES: Readonly<Record<string, ChatFaultCode>> = {
  ratelimited: 'rate-limited',
  rate_limited: 'rate-limited',
  not_in_channel: 'not-in-conversation',
  user_not_in_channel: 'not-in-conversation',
  restricted_action: 'not-in-conversation',
  restricted_action_read_only_channel: 'not-in-conversation',
  restricted_action_thread_only_channel: 'not-in-conversation',
  restricted_action_non_threadable_channel: 'not-in-conversation',
  restricted_action_thread_locked: 'not-in-conversation',
  channel_not_found: 'conversation-gone',
  is_archived: 'conversation-gone',
  is_inactive: 'conversation-gone',
  message_not_found: 'message-gone',
  cant_update_message: 'message-gone',
  edit_window_closed: 'message-gone',
  cannot_reply_to_message: 'message-gone',
  thread_not_found: 'message-gone',
  user_not_found: 'person-unreachable',
  users_not_found: 'person-unreachable',
  user_not_visible: 'person-unreachable',
  user_disabled: 'person-unreachable',
  cannot_dm_bot: 'person-unreachable',
  messages_tab_disabled: 'person-unreachable',
  invalid_auth: 'auth-revoked',
  not_authed: 'auth-revoked',
  account_inactive: 'auth-revoked',
  token_revoked: 'auth-revoked',
  token_expired: 'auth-revoked',
  missing_scope: 'auth-revoked',
  no_permission: 'auth-revoked',
  not_allowed_token_type: 'auth-revoked',
  org_login_required: 'auth-revoked',
  team_access_not_granted: 'auth-revoked',
  invalid_blocks: 'payload-rejected',
  invalid_blocks_format: 'payload-rejected',
  invalid_arguments: 'payload-rejected',
  msg_too_long: 'payload-rejected',
  msg_blocks_too_long: 'payload-rejected',
  no_text: 'payload-rejected',
  view_too_large: 'payload-rejected',
  expired_trigger_id: 'payload-rejected',
  exchanged_trigger_id: 'payload-rejected',
  invalid_trigger_id: 'payload-rejected',
  used_url: 'payload-rejected',
  expired_url: 'payload-rejected',
  internal_error: 'unavailable',
  fatal_error: 'unavailable',
  service_unavailable: 'unavailable',
  request_timeout: 'unavailable',
  fetch_members_failed: 'unavailable',
};

/** Names what the Web API client threw. `doing` says in two words what was tried: the method, usually. */
export function slackFault(error: unknown, doing: string): SlackFault {
  if (error instanceof SlackFault) return error;
  if (error instanceof WebAPIPlatformError) return vendorFault(error.data.error, doing, error);
  if (error instanceof WebAPIRateLimitedError) {
    const details = { retryAfterMs: error.retryAfter * 1_000, cause: error };
    return new SlackFault('rate-limited', `Slack limits the rate of ${doing}`, details);
  }
  if (error instanceof WebAPIHTTPError && error.statusCode < 500) {
    return new SlackFault('unknown', `Slack answered ${doing} with HTTP ${error.statusCode}`, {
      cause: error,
    });
  }
  if (error instanceof WebAPIHTTPError || error instanceof WebAPIRequestError) {
    return new SlackFault('unavailable', `Slack did not answer ${doing}`, { cause: error });
  }
  return new SlackFault('unknown', `Slack failed at ${doing}`, { cause: error });
}

/** Names a fault that Slack itself put into a word, such as `channel_not_found`. */
export function vendorFault(vendorCode: string, doing: string, cause?: unknown): SlackFault {
  // An own property only: `constructor` is no code of ours.
  const code = Object.hasOwn(VENDOR_CODES, vendorCode) ? VENDOR_CODES[vendorCode] : undefined;
  return new SlackFault(code ?? 'unknown', `Slack refused ${doing}: ${vendorCode}`, { vendorCode, cause });
}
