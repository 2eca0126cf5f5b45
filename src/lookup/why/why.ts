import type { Temporal } from 'temporal-polyfill';
import { isActiveAt } from '../../directory/active.ts';
import type { Contact } from '../../directory/model.ts';
import type { PersonId, TopicId } from '../../kernel/ids.ts';
import { sourceAt } from '../../rotations/schedule/history.ts';
import type { Explanation } from '../../rotations/why/explanation.ts';
import { explain } from '../../rotations/why/why.ts';
import { type Answer, answerFor } from '../answer.ts';
import { contactChain, type Route } from '../contact-chain.ts';
import type { Snapshot } from '../ports.ts';
import { awayUntil, type PassedOver, reach } from '../reach.ts';

/** How the answer for a topic comes about: who is asked, in order, up to the first who is there. */
export interface Why {
  readonly answer: Answer;
  readonly asked: readonly AskedContact[];
}

/** A contact of the chain, and what became of asking it. */
export interface AskedContact {
  readonly contact: Contact;
  readonly route: Route;
  /** `backup`: its rotation has nobody on, but a backup. */
  readonly outcome: 'answers' | 'backup' | 'nobody';
  /** Of its people, those who have time off. */
  readonly away: readonly { readonly personId: PersonId; readonly until: Temporal.Instant }[];
  /** Of its people, or of those on duty in a rotation that nobody answers for, those whose accounts are deactivated. */
  readonly deactivated: readonly PersonId[];
  /** Of a rotation: who is on duty in it, and why. */
  readonly rotation?: Explanation;
}

/**
 * Why `answerFor` gives the answer that it gives. A contact that names nothing that exists is left out. The topic must be in the
 * snapshot: an unknown id is a fault.
 */
export function explainAnswer(snapshot: Snapshot, topicId: TopicId, at: Temporal.Instant): Why {
  const answer = answerFor(snapshot, topicId, at);
  const asked: AskedContact[] = [];
  for (const { contact, route } of contactChain(snapshot.directory, answer.topic)) {
    const { passedOver, reached } = reach(snapshot, contact, at);
    if (passedOver === undefined && reached === undefined) continue;
    const outcome = reached === undefined ? 'nobody' : passedOver === undefined ? 'answers' : 'backup';
    const rotation =
      contact.type === 'rotation' ? { rotation: explain(snapshot, contact.rotationId, at) } : {};
    const away = awayOf(snapshot, contact, at);
    const deactivated = deactivatedOf(snapshot, contact, passedOver, at);
    asked.push({ contact, route, outcome, away, deactivated, ...rotation });
    if (reached !== undefined) break;
  }
  return { answer, asked };
}

function awayOf(snapshot: Snapshot, contact: Contact, at: Temporal.Instant): AskedContact['away'] {
  const then = sourceAt(snapshot, at);
  return membersOf(snapshot, contact).flatMap((personId) => {
    const person = then.directory.people.get(personId);
    const until = person && isActiveAt(person, at) ? awayUntil(then, person, at) : undefined;
    return until === undefined ? [] : [{ personId, until }];
  });
}

function deactivatedOf(
  snapshot: Snapshot,
  contact: Contact,
  passedOver: PassedOver | undefined,
  at: Temporal.Instant,
): readonly PersonId[] {
  if (contact.type === 'rotation') return (passedOver?.deactivated ?? []).map(({ id }) => id);
  return membersOf(snapshot, contact).filter((id) => {
    const person = snapshot.directory.people.get(id);
    return person !== undefined && !isActiveAt(person, at);
  });
}

function membersOf({ directory }: Snapshot, contact: Contact): readonly PersonId[] {
  switch (contact.type) {
    case 'person':
      return [contact.personId];
    case 'people':
      return contact.personIds;
    case 'department':
      return directory.departments.get(contact.departmentId)?.memberIds ?? [];
    case 'rotation':
      return [];
    default:
      return contact satisfies never;
  }
}
