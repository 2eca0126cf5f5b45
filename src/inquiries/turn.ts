import { Temporal } from 'temporal-polyfill';
import { timeOffOf } from '../directory/time-off.ts';
import type { PersonId } from '../kernel/ids.ts';
import { type Answered, answersFor, earliest } from '../lookup/answer.ts';
import type { Snapshot } from '../lookup/ports.ts';
import { sourceAt } from '../rotations/schedule/history.ts';
import { holderOf, holderOfPeople, isThere } from './holders.ts';
import type { Holder, Inquiry } from './inquiry.ts';

/** Whose turn it is to answer an inquiry. */
export type Turn =
  /** `until`: when it may be somebody else's, where that is known. */
  | { readonly type: 'there'; readonly holder: Holder; readonly until?: Temporal.Instant }
  /** Out of hours, or nobody is there: somebody is from `at` on. */
  | { readonly type: 'later'; readonly at: Temporal.Instant }
  /** Nobody is, and nobody knows from when on. */
  | { readonly type: 'nobody' };

/** What of an inquiry says whose turn it is. */
type Put = Pick<Inquiry, 'topicId' | 'asker'> & { readonly ladder: Pick<Inquiry['ladder'], 'isUrgent'> };

const NOBODY: Turn = { type: 'nobody' };

/**
 * Whose turn it is at `now`: whoever answers for the topic (`answerFor`), all who are on duty together. Never the asker: where they are
 * the only one on duty it is the backup, else the next in line, else who comes after in the chain. Hours count, unless it is urgent.
 */
export function whoseTurn(snapshot: Snapshot, put: Put, now: Temporal.Instant): Turn {
  if (!snapshot.directory.topics.has(put.topicId)) return NOBODY;
  const answers = answersFor(snapshot, put.topicId, now);
  const ends: (Temporal.Instant | undefined)[] = [];
  let step = answers.next();
  while (!step.done) {
    const { contact } = step.value;
    ends.push(contact.until);
    const holder = holderFor(snapshot, put, contact, now);
    if (holder !== undefined) return turnOf(snapshot, put, holder, step.value, ends, now);
    step = answers.next();
  }
  // Where the asker alone was there, their shift ends some time.
  const at = earliest([...ends, ...step.value.passedOver.map(({ backAt }) => backAt)]);
  return at === undefined ? NOBODY : { type: 'later', at };
}

/** Those who come after in the chain, of whom the asker is none and whose hours it is, in order; with whose turn it is. */
export function* othersInTurn(snapshot: Snapshot, put: Put, now: Temporal.Instant): Generator<Holder> {
  if (!snapshot.directory.topics.has(put.topicId)) return;
  for (const { contact } of answersFor(snapshot, put.topicId, now)) {
    const holder = holderFor(snapshot, put, contact, now);
    if (holder !== undefined && isOpen(put, contact)) yield holder;
  }
}

function turnOf(
  snapshot: Snapshot,
  put: Put,
  holder: Holder,
  { contact }: Answered,
  ends: readonly (Temporal.Instant | undefined)[],
  now: Temporal.Instant,
): Turn {
  if (!isOpen(put, contact)) {
    const at = contact.hours?.changesAt;
    return at === undefined ? NOBODY : { type: 'later', at };
  }
  // A rotation's shifts know of time off already.
  const leaves = contact.duty === undefined ? leavesAt(snapshot, holder, now) : undefined;
  const until = earliest([...ends, leaves]);
  return { type: 'there', holder, ...(until && { until }) };
}

function isOpen({ ladder }: Put, { hours }: Answered['contact']): boolean {
  return ladder.isUrgent || hours?.open !== false;
}

function holderFor(
  snapshot: Snapshot,
  { asker }: Put,
  contact: Answered['contact'],
  now: Temporal.Instant,
): Holder | undefined {
  const { personId } = asker;
  const holder = holderOf(contact, asker.account.platform, personId);
  if (holder !== undefined) return holder;
  const standIn = [contact.backup?.id, contact.next?.person.id].find(
    (id) => id !== undefined && id !== personId && isThere(id, snapshot, now),
  );
  return standIn && holderOfPeople([standIn]);
}

/** When the first of the people begins their time off. */
function leavesAt(snapshot: Snapshot, holder: Holder, now: Temporal.Instant): Temporal.Instant | undefined {
  if (holder.type === 'department') return undefined;
  return earliest(holder.personIds.map((id) => awayFrom(snapshot, id, now)));
}

function awayFrom(snapshot: Snapshot, id: PersonId, now: Temporal.Instant): Temporal.Instant | undefined {
  const { directory } = sourceAt(snapshot, now);
  const person = directory.people.get(id);
  const span = person && timeOffOf(person, directory.organization.timeZone)?.(now.epochMilliseconds);
  if (span === undefined || span.value || span.end === Infinity) return undefined;
  return Temporal.Instant.fromEpochMilliseconds(span.end);
}
