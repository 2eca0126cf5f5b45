import { z } from 'zod';
import { ID_PATTERN, personId, topicId } from '../kernel/ids.ts';

const id = z.string().regex(ID_PATTERN);
const topic = { topicId: id.transform(topicId) };
const person = id.transform(personId);

/** What is told about roles unasked. What a topic says is read when it is sent. */
export const RoleNotice = z.discriminatedUnion('kind', [
  /** To those who look after the topic: whether it is still right. `whom`: as what they are asked. */
  z.object({
    kind: z.literal('topic/verify'),
    about: z.string(),
    ...topic,
    whom: z.enum(['owners', 'admins']),
  }),
  /** To whoever looks after the topic from now on; `revision`: of the edit by which it was handed over. */
  z.object({
    kind: z.literal('topic/handed'),
    about: z.string(),
    ...topic,
    by: person,
    revision: z.int().min(0),
  }),
  /** In place of such a message: somebody has looked at the topic. */
  z.object({ kind: z.literal('topic/verified'), ...topic, by: person.exactOptional() }),
  /** To those who see to it that others take the places of somebody whose account is deactivated. */
  z.object({ kind: z.literal('account/deactivated'), personId: person }),
]);
export type RoleNotice = z.infer<typeof RoleNotice>;

/** By what all that was asked about the topic is found. */
export function aboutTopic(topicId: string): string {
  return `verify:${topicId}`;
}
