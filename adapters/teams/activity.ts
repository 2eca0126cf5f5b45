import { z } from 'zod';

// Teams adds fields without notice and leaves others out by client, so each is read on its own: what is not as expected is absent.
const text = z.string().optional().catch(undefined);
const Account = z.looseObject({ id: z.string(), name: text, role: text, aadObjectId: text });

const ChannelData = z.looseObject({
  tenant: z.looseObject({ id: z.string() }).optional().catch(undefined),
  team: z.looseObject({ id: z.string() }).optional().catch(undefined),
  eventType: text,
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
/** A reply to a message that is quoted in it, as new clients send it. */
const QuotedReply = z.looseObject({
  type: z.literal('quotedReply'),
  quotedReply: z.looseObject({ messageId: z.string().min(1) }),
});
const ClientInfo = z.looseObject({ type: z.literal('clientInfo'), timezone: text, locale: text });

/** An entity of a kind we do not read is none. */
const Entities = z
  .array(z.unknown())
  .catch([])
  .transform((all) => ({
    mentions: all.flatMap((one) => MentionEntity.safeParse(one).data ?? []),
    quoted: all.flatMap((one) => QuotedReply.safeParse(one).data ?? [])[0]?.quotedReply.messageId,
    client: all.flatMap((one) => ClientInfo.safeParse(one).data ?? [])[0],
  }));

const Attachment = z.looseObject({
  contentType: z.string(),
  contentUrl: text,
  name: text,
  id: text,
  content: z.unknown().optional(),
});
export type Attached = z.infer<typeof Attachment>;

/** One that is not as expected is none. */
const Attachments = z
  .array(z.unknown())
  .catch([])
  .transform((all) => all.flatMap((one) => Attachment.safeParse(one).data ?? []));

const Reactions = z
  .array(z.unknown())
  .catch([])
  .transform((all) => all.flatMap((one) => z.looseObject({ type: z.string() }).safeParse(one).data ?? []));

/**
 * What Teams posts to a bot, as far as we read it
 * (github.com/microsoft/botframework-sdk/blob/main/specs/botframework-activity/botframework-activity.md).
 */
export const Activity = z.looseObject({
  type: z.string().min(1),
  id: text,
  timestamp: text,
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
  membersRemoved: z.array(Account).optional().catch(undefined),
  attachments: Attachments.optional().transform((attachments) => attachments ?? []),
  reactionsAdded: Reactions.optional().transform((reactions) => reactions ?? []),
  entities: Entities.optional().transform(
    (entities) => entities ?? { mentions: [], quoted: undefined, client: undefined },
  ),
  value: z.unknown().optional(),
});
export type Activity = z.infer<typeof Activity>;

/** The value of an `adaptiveCard/action` invoke. */
export const ExecuteValue = z.looseObject({ action: z.looseObject({ data: z.unknown().optional() }) });

/** The value of `task/fetch` and `task/submit`. */
export const TaskValue = z.looseObject({ data: z.unknown().optional() });

const count = z.int().min(0).optional().catch(undefined);

/** The value of `application/search`: what was typed into a list whose choices are searched. */
export const SearchValue = z.looseObject({
  queryText: text,
  dataset: z.string(),
  queryOptions: z.looseObject({ skip: count, top: count }).optional().catch(undefined),
});

/** The value of `composeExtension/fetchTask` and `composeExtension/submitAction`, chosen in the menu of a message. */
export const ExtensionValue = z.looseObject({
  commandId: text,
  data: z.unknown().optional(),
  messagePayload: z
    .looseObject({
      id: text,
      replyToId: text,
      linkToMessage: text,
      body: z.looseObject({ content: text }).optional().catch(undefined),
      from: z
        .looseObject({
          user: z.looseObject({ id: text, displayName: text }).nullish().catch(undefined),
          application: z.looseObject({ displayName: text }).nullish().catch(undefined),
        })
        .nullish()
        .catch(undefined),
      attachments: Attachments.optional().transform((attachments) => attachments ?? []),
    })
    .optional()
    .catch(undefined),
});
export type MessagePayload = NonNullable<z.infer<typeof ExtensionValue>['messagePayload']>;
