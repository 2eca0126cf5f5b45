import { z } from 'zod';
import { ChatFault, type ChatFaultCode } from '../../src/chat/fault.ts';

/** What passes by itself. */
const RETRYABLE: readonly ChatFaultCode[] = ['rate-limited', 'unavailable'];

/** A call to the Bot Connector failed. `retryable`: the same call may well succeed later, after `retryAfterMs` where given. */
export class TeamsFault extends ChatFault {
  readonly code: ChatFaultCode;
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
  /** Whether the call surely did nothing, so that it can be made again at once without anybody reading something twice. */
  readonly repeatable: boolean;
  /** The vendor's own status and code, for the log. */
  readonly status?: number;
  readonly vendorCode?: string;

  constructor(
    fault: {
      readonly code: ChatFaultCode;
      /** In place of the usual words, where there was no call. */
      readonly reason?: string;
      readonly repeatable?: boolean;
      readonly retryAfterMs?: number;
      readonly status?: number;
      readonly vendorCode?: string;
    },
    cause?: unknown,
  ) {
    super(fault.reason ?? `The Bot Connector call failed: ${fault.code}`, { cause });
    this.name = 'TeamsFault';
    this.code = fault.code;
    this.retryable = RETRYABLE.includes(fault.code);
    this.repeatable = fault.repeatable ?? false;
    this.retryAfterMs = fault.retryAfterMs;
    if (fault.status !== undefined) this.status = fault.status;
    if (fault.vendorCode !== undefined) this.vendorCode = fault.vendorCode;
  }
}

/**
 * The Bot Connector's error codes. Sources: learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/
 * send-proactive-messages, …/bots/build-conversational-capability (status codes from bot conversational APIs).
 */
const BY_VENDOR_CODE: Readonly<Record<string, ChatFaultCode>> = {
  MessageWritesBlocked: 'person-unreachable',
  ConversationBlockedByUser: 'person-unreachable',
  BotNotInConversationRoster: 'not-in-conversation',
  BotDisabledByAdmin: 'not-in-conversation',
  NotEnoughPermissions: 'not-in-conversation',
  ForbiddenOperationException: 'not-in-conversation',
  ConversationNotFound: 'conversation-gone',
  ActivityNotFoundInConversation: 'message-gone',
  MemberNotFoundInConversation: 'person-unreachable',
  MessageSizeTooBig: 'payload-rejected',
  BadSyntax: 'payload-rejected',
  BadArgument: 'payload-rejected',
  UnableToCreateUniqueConversation: 'unavailable',
};

/** What a status means where the code says nothing we know. */
const BY_STATUS: Readonly<Record<number, ChatFaultCode>> = {
  400: 'payload-rejected',
  401: 'auth-revoked',
  403: 'not-in-conversation',
  404: 'conversation-gone',
  408: 'unavailable',
  412: 'unavailable',
  413: 'payload-rejected',
  429: 'rate-limited',
};

/**
 * The statuses Microsoft tells bots to retry (learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit). 500 and 503 are
 * not among them: the message may have been posted.
 */
const REPEATABLE: readonly number[] = [412, 429, 502, 504];

const text = z.string().optional().catch(undefined);
const ErrorBody = z.looseObject({
  error: z.looseObject({ code: text, subCode: text }).optional().catch(undefined),
  message: text,
});
/** How Teams' own service words it, as text in `message` (…/send-proactive-messages#understand-who-blocked-muted-or-uninstalled-a-bot). */
const InnerError = z.looseObject({ subCode: text });

/** The fault an answer of the Bot Connector stands for; `retryAfter` is the header as it came. */
export function faultOfAnswer(status: number, body: string, retryAfter: string | null): TeamsFault {
  const vendorCode = vendorCodeOf(body);
  const retryAfterMs = retryAfterOf(retryAfter);
  return new TeamsFault({
    code: (vendorCode && BY_VENDOR_CODE[vendorCode]) || codeOfStatus(status),
    repeatable: REPEATABLE.includes(status),
    status,
    ...(vendorCode && { vendorCode }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  });
}

/** The fault of a call that got no answer. It is not repeatable: the message may have been posted. */
export function faultOfNetwork(error: unknown): TeamsFault {
  return new TeamsFault({ code: 'unavailable' }, error);
}

/** What the login service calls an app id, a password or a tenant that is not (any more) as it was set up. */
const REVOKED: readonly unknown[] = [
  'invalid_client',
  'unauthorized_client',
  'invalid_request',
  'invalid_grant',
];

/** Whatever a call threw, as a fault. What is none yet went wrong before the call: no token was to be had for it. */
export function faultOf(error: unknown): TeamsFault {
  if (error instanceof TeamsFault) return error;
  const code = error instanceof Error && 'errorCode' in error ? error.errorCode : undefined;
  return new TeamsFault({ code: REVOKED.includes(code) ? 'auth-revoked' : 'unavailable' }, error);
}

function codeOfStatus(status: number): ChatFaultCode {
  return BY_STATUS[status] ?? (status >= 500 ? 'unavailable' : 'unknown');
}

function vendorCodeOf(body: string): string | undefined {
  const read = ErrorBody.safeParse(readJson(body)).data;
  const inner = InnerError.safeParse(readJson(read?.message ?? '')).data;
  return inner?.subCode ?? read?.error?.subCode ?? read?.error?.code;
}

function readJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    // Gateways in front of the Bot Connector answer in HTML; the status says what there is to know.
    return undefined;
  }
}

/** Seconds only: the Bot Connector sends no dates. */
function retryAfterOf(header: string | null): number | undefined {
  const seconds = header === null ? Number.NaN : Number(header);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1_000 : undefined;
}
