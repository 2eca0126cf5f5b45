import type { Delivery } from '../deliveries/delivery.ts';
import type { Situation } from './course.ts';
import { isSameHolder } from './holders.ts';
import type { Inquiry, InquiryEvent } from './inquiry.ts';
import { isOrigin } from './origin.ts';
import { isAsker } from './permissions.ts';
import { mayReadAlong, personOf, pingsIn, standing, toldAt } from './recipients.ts';

/**
 * Whether the asker is told of the event unasked. `before` is the inquiry before it, `together` all that happened by the same act: of
 * what the asker does they are told at once, as the answer to it. In a thread where others read along the asker sees the pings, and how
 * they change, so only what can't be seen there is news.
 */
export function isNews(
  event: InquiryEvent,
  before: Inquiry,
  together: readonly InquiryEvent[],
  { snapshot, deliveries }: Pick<Situation, 'snapshot' | 'deliveries'>,
): boolean {
  if (together.some(({ by }) => by !== undefined && isAsker(before, by))) return false;
  switch (event.type) {
    case 'exhausted':
    case 'resolved':
      return true;
    case 'unreachable':
      // Nobody waits for them where somebody has it. The same department by another way is nobody else.
      return (
        before.state === 'open' &&
        !together.some((other) => other.type === 'told' && isSameHolder(other.holder, event.holder))
      );
    case 'held':
      // The first time they hear of it by the answer to their question; later the time they were told has passed.
      return before.heldUntil !== undefined;
    case 'acknowledged':
      // A contact who takes it by writing is heard at once.
      return (
        !together.some(({ type }) => type === 'wrote') &&
        !isSeenTaken(event, { inquiry: before, deliveries, snapshot })
      );
    case 'passed':
      return !mayReadAlong(event.to, before, snapshot);
    case 'told':
      return isNewFace(event, before) && !mayReadAlong(event.holder, before, snapshot);
    case 'opened':
    case 'hastened':
    case 'step-skipped':
    case 'wrote':
    case 'edited':
    case 'rated':
    case 'commented':
    case 'reopened':
      return false;
    default:
      return event satisfies never;
  }
}

/** Whether somebody else was told than whom the asker knows of: not again, not whose turn it was, nor to whom it was passed. */
function isNewFace(event: Extract<InquiryEvent, { readonly type: 'told' }>, before: Inquiry): boolean {
  switch (event.because) {
    case 'asked':
    case 'again':
    case 'passed':
    case 'reopened':
      return false;
    case 'handoff':
    case 'unreachable':
      return !isSameHolder(event.holder, before.holder);
    case 'backup':
    case 'next':
    case 'department':
    case 'manager':
    case 'help_desk':
      return true;
    default:
      return event.because satisfies never;
  }
}

/** Whether a ping in the asker's thread shows it: that of the taker, or, where they were told nowhere by themself, any. */
function isSeenTaken(
  { by }: InquiryEvent,
  situation: Pick<Situation, 'inquiry' | 'deliveries' | 'snapshot'>,
): boolean {
  const { inquiry: before, deliveries } = situation;
  if (!before.origin.isPublic) return false;
  const own =
    by?.personId === undefined ? undefined : toldAt(personOf(by.personId, situation, true), deliveries);
  if (own !== undefined) return isOrigin(before, own);
  return pingsIn(deliveries).some(({ reference }) => isOrigin(before, reference?.place));
}

/** The last news of how it ended, whose buttons have had their day once the asker has used one. */
export function lastEnding({
  events,
  deliveries,
}: Pick<Situation, 'events' | 'deliveries'>): Delivery | undefined {
  return standing('inquiry/news', deliveries).findLast(
    ({ notice }) => typeof notice['event'] === 'number' && events[notice['event'] - 1]?.type === 'resolved',
  );
}
