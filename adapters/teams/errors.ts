import { z } from 'zod';
import { ChatFault, type ChatFaultCode } from '../../src/chat/fault.ts';

/** A call to the Bot Connector failed. `retryable`: the same call may well succeed later, after `retryAfterMs` where given. */
export class TeamsFault extends ChatFault {
  readonly code: ChatFaultCode;
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
  /** The vendor's own status and code, for the log. */
  readonly status?: number;
  readonly vendorCode?: string;

  constructor(
    fault: {
      readonly code: ChatFaultCode;
      readonly retryable: boolean;
      readonly retryAfterMs?: number;
      readonly status?: number;
      readonly vendorCode?: string;
    },
    cause?: unknown,
  ) {
    super(`The Bot Connector call failed: ${fault.code}`, { cause });
    this.name = 'TeamsFault';
    this.code = fault.code;
    this.retryable = fault.retryable;
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
  ActivityNotFoundInConversation: 'conversation-gone',
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
  412: 'unavailable',
  413: 'payload-rejected',
  429: 'rate-limited',
  500: 'unavailable',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
};

/**
 * The statuses Microsoft tells bots to retry (learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit). 500 and 503 are
 * not among them: the message may have been posted.
 */
const RETRYABLE: readonly number[] = [412, 429, 502, 504];

const ErrorBody = z.looseObject({
  error: z.looseObject({ code: z.string().optional() }).optional(),
});

/** The fault an answer of the Bot Connector stands for; `retryAfter` is the header as it came. */
export function faultOfAnswer(status: number, body: string, retryAfter: string | null): TeamsFault {
  const vendorCode = vendorCodeOf(body);
  const retryAfterMs = retryAfterOf(retryAfter);
  return new TeamsFault({
    code: (vendorCode && BY_VENDOR_CODE[vendorCode]) || BY_STATUS[status] || 'unknown',
    retryable: RETRYABLE.includes(status),
    status,
    ...(vendorCode && { vendorCode }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  });
}

/** The fault of a call that got no answer. Retrying is left to the caller's own caller: the message may have been posted. */
export function faultOfNetwork(error: unknown): TeamsFault {
  return new TeamsFault({ code: 'unavailable', retryable: false }, error);
}

function vendorCodeOf(body: string): string | undefined {
  try {
    return ErrorBody.safeParse(JSON.parse(body)).data?.error?.code;
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
