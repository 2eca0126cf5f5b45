import { z } from 'zod';
import { ID_PATTERN, topicId } from '../kernel/ids.ts';

const topic = { topicId: z.string().regex(ID_PATTERN).transform(topicId) };

/** Buttons and forms about who looks after what. */
export const ROLE_ACTIONS = [
  /** All that the topic says is still right. */
  z.object({ type: z.literal('verify'), ...topic }),
  /** Somebody else is to look after the topic (form). */
  z.object({ type: z.literal('hand-to-form'), ...topic }),
  /** The topics of one's own that want to be looked at again. */
  z.object({ type: z.literal('verify-list') }),
  /** Says that the installation is one's own, by the code that was printed at its start (form). */
  z.object({ type: z.literal('setup-form') }),
] as const;
