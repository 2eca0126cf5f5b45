import type { Temporal } from 'temporal-polyfill';
import type { LinkedFile } from '../chat/intent.ts';
import type { InquiryId, TopicId } from '../kernel/ids.ts';
import { ok, type Result, refused } from '../kernel/result.ts';
import type { Snapshot } from '../lookup/ports.ts';
import { turned } from './advance.ts';
import { type Changed, happened, type Situation, unchanged } from './course.ts';
import type { Actor, Inquiry, Origin, Source } from './inquiry.ts';
import { INQUIRY_LIMITS } from './limits.ts';
import type { AskRefusal } from './refusals.ts';
import { whoseTurn } from './turn.ts';

/** A question that somebody puts. */
export interface Asked {
  readonly topicId: TopicId;
  readonly question: string;
  readonly files?: readonly LinkedFile[];
  readonly asker: Actor;
  readonly origin: Origin;
  /** Whether all who read along there are told to whom it goes. */
  readonly isAnnounced?: boolean;
}

/** The message that the question stands in, where it stands in one. */
export function sourceOf({ place, messageId }: Origin): Source | undefined {
  return place === undefined || messageId === undefined ? undefined : { place, messageId };
}

/** A new inquiry, put to whose turn it is; with the situation before anything had happened to it. */
export function opened(
  asked: Asked,
  id: InquiryId,
  snapshot: Snapshot,
  now: Temporal.Instant,
): Result<{ readonly changed: Changed; readonly situation: Situation }, AskRefusal> {
  const topic = snapshot.directory.topics.get(asked.topicId);
  const question = asked.question.trim();
  if (topic === undefined) return refused({ code: 'topic-unknown' });
  if (question === '') return refused({ code: 'question-empty' });
  if (question.length > INQUIRY_LIMITS.question) {
    return refused({ code: 'question-too-long', most: INQUIRY_LIMITS.question });
  }
  const { files = [], asker, origin, isAnnounced = false } = asked;
  const inquiry: Inquiry = {
    id,
    topicId: topic.id,
    question,
    files,
    asker,
    origin,
    openedAt: now,
    state: 'open',
    told: [],
    ladder: {
      steps: [...topic.escalation].sort((one, other) => one.afterMinutes - other.afterMinutes),
      taken: 0,
      isUrgent: false,
      isExhausted: false,
    },
    quietSince: now,
    revision: snapshot.revision,
    version: 0,
  };
  const situation = { inquiry, events: [], deliveries: [], snapshot, now };
  const source = sourceOf(origin);
  const opening = { type: 'opened', ...(source && { source }), ...(isAnnounced && { isAnnounced }) } as const;
  const start = happened(unchanged(situation), opening, now, asker);
  const changed = turned(start, whoseTurn(snapshot, start.inquiry, now), situation);
  return ok({ changed, situation });
}
