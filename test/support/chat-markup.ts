import type { LocalForm, LocalMessage } from '../../adapters/local/stand-in.ts';

type Content = LocalMessage['content'];
export type Json = Readonly<Record<string, unknown>>;

/**
 * All words on it, in order, as they are read: one line each. Block Kit and Adaptive Cards keep them in these fields of their objects.
 */
export function textsOn(
  content: unknown,
  nameOf: (accountId: string) => string | undefined,
): readonly string[] {
  return [...objects(content)].flatMap((one) =>
    ['title', 'label', 'text', 'value'].flatMap((key) => {
      const value = one[key];
      return typeof value === 'string' && !value.startsWith('{"v"') ? [asRead(value, nameOf)] : [];
    }),
  );
}

/** Without either vendor's markup: names for accounts, the words of links with where they go, no stars and no escapes. */
export function asRead(text: string, nameOf: (accountId: string) => string | undefined): string {
  return text
    .replace(/<@(\w+)(?:\|[^>]*)?>/g, (_, id: string) => nameOf(id) ?? id)
    .replace(/<!date\^[^|>]*\|([^>]*)>/g, '$1')
    .replace(/<(https?:[^|>]*)\|([^>]*)>/g, '$2 ($1)')
    .replace(/\[([^\]]*)\]\((https?:[^)]*)\)/g, '$1 ($2)')
    .replace(/<\/?at>/g, '')
    .replace(/\*+/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** The words on a form, and those that stand in its fields already. */
export function formTexts(form: LocalForm): string {
  const nobody = () => undefined;
  if (form.platform === 'teams') return textsOn(form, nobody).join('\n');
  return [...textsOn(form.view, nobody), ...textsOn(form.values, nobody)].join('\n');
}

/** What buttons and entries of selects are called. */
export function labelsOn(content: Content): readonly string[] {
  return [...new Set(pressables(content).map(({ label }) => label))];
}

/** The action object that pressing sends; undefined where nothing is called so. */
export function payloadOf(content: Content, label: string): unknown {
  return pressables(content).find((candidate) => candidate.label === label)?.payload;
}

/** Buttons and select entries: the action object that pressing sends, under the label a person reads. */
export function pressables(
  content: unknown,
): readonly { readonly label: string; readonly payload: unknown }[] {
  return [...objects(content)].flatMap((one) => {
    const label = isJson(one['text']) ? one['text']['text'] : one['title'];
    const isButton = one['type'] === 'button' || String(one['type']).startsWith('Action.');
    return isButton && typeof label === 'string' ? [{ label, payload: one }] : [];
  });
}

/** Every object inside, outer before inner, in order. */
export function* objects(value: unknown): Generator<Json> {
  if (isJson(value)) yield value;
  if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* objects(inner);
}

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
