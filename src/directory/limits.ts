/**
 * How long the texts of the directory may be, in UTF-16 units: far above what is useful, and low enough that each fits into one
 * message on both platforms (Slack: 150 in a header, 3,000 in a section; docs.slack.dev/reference/block-kit/blocks).
 */
export const TEXT_LIMITS = {
  name: 150,
  alias: 100,
  description: 2_000,
  answer: 3_000,
  email: 254,
  phone: 50,
  url: 2_000,
  account: 250,
  reason: 250,
  /** Calendars write long event ids. */
  reference: 500,
  cron: 120,
  update: 3_000,
} as const;

/** How many aliases a topic may have in one language: more than that nobody looks after. */
export const MOST_ALIASES = 100;
