import type { Message } from '../chat/message.ts';
import type { NoticeRoom, Telling } from '../deliveries/subject.ts';
import { isActive } from '../directory/active.ts';
import { isAdmin, mayEdit } from '../directory/managers.ts';
import { dayOfInstant, isStale } from '../directory/verification.ts';
import { leftMessage } from './messages/left-message.ts';
import { handedMessage, isVerified, verifiedMessage, verifyMessage } from './messages/verify-message.ts';
import { RoleNotice } from './notices.ts';
import { placesFor } from './places.ts';

/** How notices about roles are read and said: each in a direct message. Whoever is not reached is asked again some days later. */
export function roleNotices(): NoticeRoom<unknown> {
  return {
    nouns: ['topic', 'account'],
    async read({ notice }) {
      const read = RoleNotice.safeParse(notice);
      if (!read.success) return 'unreadable';
      return {
        listenerAt: () => undefined,
        threadIn: () => undefined,
        message: (telling) => messageOf(read.data, telling),
        lost: async () => [],
      };
    },
  };
}

/** Undefined where there is nothing to say any more: it is no longer theirs, or somebody else has seen to it. */
function messageOf(notice: RoleNotice, telling: Telling): Message | undefined {
  const { snapshot, personId, now } = telling;
  const { directory } = snapshot;
  if (notice.kind === 'account/deactivated') {
    const person = directory.people.get(notice.personId);
    if (person === undefined || isActive(person) || personId === undefined) return undefined;
    const places = placesFor(personId, person.id, snapshot, now);
    return places.length === 0 ? undefined : leftMessage(telling, person, places);
  }
  const topic = directory.topics.get(notice.topicId);
  if (topic === undefined) return undefined;
  const isTheirs = personId !== undefined && mayEdit(personId, topic, directory);
  switch (notice.kind) {
    case 'topic/verify': {
      const isMeant = notice.whom === 'owners' ? isTheirs : personId && isAdmin(personId, directory);
      const isDue = isStale(topic, dayOfInstant(now));
      return isMeant && isDue && isVerified(topic) ? verifyMessage(telling, topic, notice.whom) : undefined;
    }
    case 'topic/handed':
      return isTheirs ? handedMessage(telling, topic, notice) : undefined;
    case 'topic/verified':
      return isVerified(topic) ? verifiedMessage(telling, topic, notice.by) : undefined;
    default:
      return notice satisfies never;
  }
}
