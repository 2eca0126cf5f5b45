import { INVOKES } from './interaction.ts';

/**
 * All that this adapter asks of Teams, for the tests that compare it with the stand-in and with the manifest: the Bot Connector's
 * routes, the activities and invokes it answers, and the verbs worth a place in the command menu (ten at most there).
 */
export const TEAMS_USES = {
  routes: [
    'POST /v3/conversations/{conversationId}/activities',
    'POST /v3/conversations/{conversationId}/activities/{activityId}',
    'PUT /v3/conversations/{conversationId}/activities/{activityId}',
    'GET /v3/conversations/{conversationId}/members/{memberId}',
  ],
  activities: ['message', 'invoke', 'installationUpdate', 'conversationUpdate'],
  invokes: Object.values(INVOKES),
  commands: ['who', 'why', 'about', 'list', 'mine', 'schedule', 'help'],
} as const;
