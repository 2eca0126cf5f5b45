/**
 * All that this adapter asks of Slack: the manifest must grant exactly this, and the stand-in must serve it. Each Web API
 * method with the bot scope it needs, as its page under docs.slack.dev/reference/methods states it.
 */
export const SLACK_USES = {
  methods: {
    'auth.test': [],
    'apps.connections.open': [],
    'chat.postMessage': ['chat:write'],
    'chat.postEphemeral': ['chat:write'],
    'chat.update': ['chat:write'],
    'conversations.history': ['im:history'],
    'conversations.members': ['channels:read', 'groups:read', 'mpim:read'],
    'conversations.open': ['im:write'],
    'users.info': ['users:read', 'users:read.email'],
    'users.lookupByEmail': ['users:read.email'],
    'views.open': [],
    'views.update': [],
  },
  /** Bot scopes: those of the methods, and those that the commands, shortcuts and events below need. */
  scopes: [
    'app_mentions:read',
    'channels:history',
    'channels:read',
    'chat:write',
    'commands',
    'groups:history',
    'groups:read',
    'im:history',
    'im:write',
    'mpim:history',
    'mpim:read',
    'reactions:read',
    'users:read',
    'users:read.email',
  ],
  /** Only for Socket Mode, on the app-level token. */
  appTokenScopes: ['connections:write'],
  /** Any name works; this is the one that the manifest declares. Its `should_escape` must be on, so that mentions come as ids. */
  commands: ['/poc'],
  /** In a message's menu, by their callback ids. */
  shortcuts: ['send_to_point_of_contact'],
  /** Each of `message.…` tells of edits too; `user_change` that somebody has left, or is back. */
  events: [
    'app_mention',
    'message.channels',
    'message.groups',
    'message.im',
    'message.mpim',
    'reaction_added',
    'app_home_opened',
    'user_change',
  ],
  /** Buttons, selects, shortcuts and modals: one request URL for all of them. */
  interactivity: true,
  /** Fields to search in: the same URL is asked for options. */
  optionsLoad: true,
} as const;

/** The Web API methods this adapter calls; a call by any other name does not compile. */
export type SlackMethod = keyof typeof SLACK_USES.methods;
