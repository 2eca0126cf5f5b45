/**
 * What a person types, as Slack stores it: the three control characters escaped, and `@Name` of somebody it knows as a mention.
 * docs.slack.dev/messaging/formatting-message-text#retrieving-messages
 */
export function typedText(
  text: string,
  people: readonly { readonly id: string; readonly name: string }[],
): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  // Longest names first, so that `@Ann Lee` is not read as `@Ann`.
  const known = [...people].sort((a, b) => b.name.length - a.name.length);
  return escaped.replaceAll(/@\S[^@]*/g, (at) => {
    const person = known.find(({ name }) => startsWithName(at.slice(1), name));
    return person === undefined ? at : `<@${person.id}>${at.slice(1 + person.name.length)}`;
  });
}

function startsWithName(text: string, name: string): boolean {
  const same = text.slice(0, name.length).toLowerCase() === name.toLowerCase();
  return same && !/^[\p{L}\p{N}]/u.test(text.slice(name.length));
}
