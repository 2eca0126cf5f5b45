import { z } from 'zod';

// Teams adds fields without notice and leaves others out by client, so each is read on its own: what is not as expected is absent.
const text = z.string().optional().catch(undefined);
const Account = z.looseObject({ id: z.string(), name: text, role: text, aadObjectId: text });

const ChannelData = z.looseObject({
  tenant: z.looseObject({ id: z.string() }).optional().catch(undefined),
  team: z.looseObject({ id: z.string() }).optional().catch(undefined),
});

const Conversation = z.looseObject({
  id: z.string().min(1),
  conversationType: text,
  tenantId: text,
  isGroup: z.boolean().optional().catch(undefined),
});

const MentionEntity = z.looseObject({
  type: z.literal('mention'),
  text,
  mentioned: z.looseObject({ id: z.string(), name: text }),
});
const ClientInfo = z.looseObject({ type: z.literal('clientInfo'), timezone: text, locale: text });

/** An entity of a kind we do not read is none. */
const Entities = z
  .array(z.unknown())
  .catch([])
  .transform((all) => ({
    mentions: all.flatMap((one) => MentionEntity.safeParse(one).data ?? []),
    client: all.flatMap((one) => ClientInfo.safeParse(one).data ?? [])[0],
  }));

/**
 * What Teams posts to a bot, as far as we read it
 * (github.com/microsoft/botframework-sdk/blob/main/specs/botframework-activity/botframework-activity.md).
 */
export const Activity = z.looseObject({
  type: z.string().min(1),
  id: text,
  name: text,
  action: text,
  channelId: text,
  serviceUrl: text,
  text,
  locale: text,
  localTimezone: text,
  replyToId: text,
  from: Account.optional().catch(undefined),
  recipient: Account.optional().catch(undefined),
  conversation: Conversation.optional().catch(undefined),
  channelData: ChannelData.optional().catch(undefined),
  membersAdded: z.array(Account).optional().catch(undefined),
  entities: Entities.optional().transform((entities) => entities ?? { mentions: [], client: undefined }),
  value: z.unknown().optional(),
});
export type Activity = z.infer<typeof Activity>;

/** The value of an `adaptiveCard/action` invoke. */
export const ExecuteValue = z.looseObject({ action: z.looseObject({ data: z.unknown().optional() }) });

/** The value of `task/fetch` and `task/submit`. */
export const TaskValue = z.looseObject({ data: z.unknown().optional() });
