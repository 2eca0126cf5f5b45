import { z } from 'zod';
import { ID_PATTERN, inquiryId } from '../kernel/ids.ts';

const inquiry = { inquiryId: z.string().regex(ID_PATTERN).transform(inquiryId) };
const event = { ...inquiry, event: z.int().min(1) };

/** What inquiries tell unasked. `event`: the number of the one that it tells of; the rest is read when it is sent. */
export const InquiryNotice = z.discriminatedUnion('kind', [
  /** To a contact: there is a question for you, with the buttons. */
  z.object({ kind: z.literal('inquiry/ping'), ...event }),
  /** In place of a ping: how the question stands now. */
  z.object({ kind: z.literal('inquiry/ping-again'), ...inquiry, version: z.int() }),
  /** To the asker: what became of it. */
  z.object({ kind: z.literal('inquiry/news'), ...event }),
  /** In place of a message to the asker whose buttons have had their day. */
  z.object({ kind: z.literal('inquiry/news-again'), ...inquiry, version: z.int() }),
  /** To the contact: what the asker did (withdrew it, opened it again, rated it). */
  z.object({ kind: z.literal('inquiry/word'), ...event }),
  /** To either side: what the other wrote. In place of such a message: the same, edited. */
  z.object({ kind: z.literal('inquiry/copy'), ...event }),
  z.object({ kind: z.literal('inquiry/copy-again'), ...event }),
  /** To the owners of the topic: this could not be delivered. */
  z.object({ kind: z.literal('inquiry/undelivered'), ...event }),
]);
export type InquiryNotice = z.infer<typeof InquiryNotice>;
