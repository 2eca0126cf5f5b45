import type { Temporal } from 'temporal-polyfill';
import type { Contact } from '../../directory/model.ts';
import type { PersonId, TopicId } from '../../kernel/ids.ts';
import { sourceAt } from '../../rotations/schedule/history.ts';
import type { Explanation } from '../../rotations/why/explanation.ts';
import { explain } from '../../rotations/why/why.ts';
import { type Answer, answerFor } from '../answer.ts';
import { contactChain, type Route } from '../contact-chain.ts';
import type { Snapshot } from '../ports.ts';
import { awayUntil, reach } from '../reach.ts';

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
    asked.push({ contact, route, outcome, away: awayOf(snapshot, contact, at), ...rotation });
    if (reached !== undefined) break;
  }
  return { answer, asked };
}

function awayOf(snapshot: Snapshot, contact: Contact, at: Temporal.Instant): AskedContact['away'] {
  const then = sourceAt(snapshot, at);
  return membersOf(snapshot, contact).flatMap((personId) => {
    const person = then.directory.people.get(personId);
    const until = person && awayUntil(then, person, at);
    return until === undefined ? [] : [{ personId, until }];
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
