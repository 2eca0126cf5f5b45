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
    'conversations.open': ['im:write'],
    'users.info': ['users:read', 'users:read.email'],
    'views.open': [],
  },
  /** Bot scopes: those of the methods, and those that the commands and events below need. */
  scopes: [
    'app_mentions:read',
    'chat:write',
    'commands',
    'im:history',
    'im:write',
    'users:read',
    'users:read.email',
  ],
  /** Only for Socket Mode, on the app-level token. */
  appTokenScopes: ['connections:write'],
  /** Any name works; this is the one that the manifest declares. Its `should_escape` must be on, so that mentions come as ids. */
  commands: ['/poc'],
  events: ['app_mention', 'message.im', 'app_home_opened'],
  /** Buttons, selects and modals: one request URL for all of them. */
  interactivity: true,
} as const;

/** The Web API methods this adapter calls; a call by any other name does not compile. */
export type SlackMethod = keyof typeof SLACK_USES.methods;
