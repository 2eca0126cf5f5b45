/**
 * What Teams takes, each with where it says so. The documented size of a message is 100 KB counted as UTF-16
 * (learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages); people got 413 at about 70 KB of JSON
 * (learn.microsoft.com/answers/questions/5566078), and 28 KB is what the same page gives for webhooks. The least of them is
 * kept, in bytes of UTF-8, for the whole activity.
 */
export const MAX_ACTIVITY_BYTES = 28 * 1024;

/** Of that, what an activity needs beside its card: type, summary, attachment, conversation and account ids. */
const ENVELOPE_BYTES = 3 * 1024;
export const MAX_CARD_BYTES = MAX_ACTIVITY_BYTES - ENVELOPE_BYTES;

/** One piece of a card that can be put on another card as a whole. Several fit on a card, so that splitting leaves no near-empty ones. */
export const MAX_PIECE_BYTES = 8 * 1024;

/**
 * Buttons in one set: web and desktop show six and no more, mobile six and a menu; several sets of six on a card are all
 * shown. Microsoft documents no number; this is as measured in github.com/atc0005/go-teams-notify/issues/161.
 */
export const MAX_BUTTONS_IN_SET = 6;

/** Entries in one list to choose from; Microsoft documents none. A longer one is cut into several lists on the same message. */
export const MAX_CHOICES = 100;

/** What Teams lists of what was found by typing (learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/dynamic-search). */
export const MAX_SUGGESTIONS = 15;

/** Ours, for what people can still read; Microsoft documents none of these. In UTF-16 units. */
export const MAX_SUMMARY = 400;
export const MAX_HEADING = 300;
export const MAX_TEXT = 4_000;
export const MAX_FIELD_LABEL = 100;
export const MAX_FIELD_VALUE = 1_000;
export const MAX_LABEL = 80;
export const MAX_CHOICE_LABEL = 120;

/** A longer address is shown as text: no browser promises to open it. */
export const MAX_URL = 2_000;

/** Ours: the address of a message as an action holds it (`link` in src/chat/actions.ts). A longer one would make the form unreadable. */
export const MAX_LINK = 500;

/** What the bot is sent: far above any activity Teams makes. */
export const MAX_REQUEST_BYTES = 512 * 1024;

/**
 * Teams waits about 15 s for the answer to an activity, then tells the person that the app did not answer
 * (learn.microsoft.com/azure/bot-service/bot-builder-howto-long-operations-guidance). What takes longer is answered by a
 * message of its own afterwards.
 */
export const ANSWER_WITHIN_MS = 10_000;

/**
 * What was chosen in the menu of a message waits no longer than five seconds
 * (learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/action-commands/respond-to-task-module-submit).
 */
export const EXTENSION_ANSWER_WITHIN_MS = 4_000;

/**
 * Ours: who types waits no longer for what they may choose, and types on. Microsoft documents no time for it; where a message extension is
 * searched as one types it is five seconds.
 */
export const SUGGEST_WITHIN_MS = 4_000;
