/**
 * What Slack accepts, in characters (UTF-16 units, the stricter way to count) or pieces. Sources: the doc comments of
 * `@slack/types` 3.2.0, which follow docs.slack.dev/reference/block-kit, unless a line says otherwise.
 */
export const LIMITS = {
  /** Blocks of one message: docs.slack.dev/reference/block-kit/blocks */
  messageBlocks: 50,
  /** Blocks of one modal: same page. */
  modalBlocks: 100,
  /** Of one view as JSON: docs.slack.dev/surfaces/modals says 250 KB; of a thousand bytes, to be on the safe side. */
  viewWeight: 250_000,
  /** Above 4,000 Slack may cut the top-level text: docs.slack.dev/reference/methods/chat.postMessage */
  messageText: 4_000,
  headerText: 150,
  sectionText: 3_000,
  sectionFields: 10,
  fieldText: 2_000,
  contextText: 3_000,
  actionsElements: 25,
  buttonText: 75,
  accessibilityLabel: 75,
  buttonValue: 2_000,
  buttonUrl: 3_000,
  placeholder: 150,
  selectOptions: 100,
  /** A select holds either options or groups of options, and as many groups as options. */
  selectGroups: 100,
  optionText: 75,
  /** docs.slack.dev says 150 by now, `@slack/types` and the Python SDK 75: the smaller one is safe with both. */
  optionValue: 75,
  identifier: 255,
  modalTitle: 24,
  modalButton: 24,
  privateMetadata: 3_000,
  inputLabel: 2_000,
  inputHint: 2_000,
  inputText: 3_000,
} as const;

/** Cuts a text into pieces of at most `limit`, never through a surrogate pair. */
export function pieces(text: string, limit: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const part = wholeCharacters(rest.slice(0, limit));
    parts.push(part);
    rest = rest.slice(part.length);
  }
  return rest === '' ? parts : [...parts, rest];
}

/** Splits a list into runs of at most `size`. */
export function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  const runs: Item[][] = [];
  for (let start = 0; start < items.length; start += size) runs.push(items.slice(start, start + size));
  return runs;
}

function wholeCharacters(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
