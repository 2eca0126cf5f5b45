import { INVOKES, SEND_COMMAND } from './read-invoke.ts';

/**
 * All that this adapter asks of Teams, for the tests that compare it with the stand-in and with the manifest: the Bot Connector's
 * routes, the activities and invokes it answers, and the verbs worth a place in the command menu (ten at most there).
 */
export const TEAMS_USES = {
  routes: [
    'POST /v3/conversations',
    'POST /v3/conversations/{conversationId}/activities',
    'POST /v3/conversations/{conversationId}/activities/{activityId}',
    'PUT /v3/conversations/{conversationId}/activities/{activityId}',
    'GET /v3/conversations/{conversationId}/members/{memberId}',
    'GET /v3/conversations/{conversationId}/pagedmembers',
  ],
  activities: [
    'message',
    'messageUpdate',
    'messageReaction',
    'invoke',
    'installationUpdate',
    'conversationUpdate',
  ],
  invokes: Object.values(INVOKES),
  /** What is chosen in the menu of a message. */
  messageCommands: [SEND_COMMAND],
  /** What the owner of a team or chat is asked for: to hear what is said there without a mention. */
  permissions: ['ChannelMessage.Read.Group', 'ChatMessage.Read.Chat'],
  /** Whether files are read that people attach in a personal chat: without saying so they can attach none. */
  files: true,
  commands: ['who', 'ask', 'inquiries', 'mine', 'schedule', 'list', 'about', 'why', 'help'],
} as const;
