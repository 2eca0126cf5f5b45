import type { LocalForm, LocalMessage } from '../../adapters/local/stand-in.ts';

type Content = LocalMessage['content'];
type Json = Readonly<Record<string, unknown>>;

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
  const filled = [...objects(form)].flatMap(({ initial_value: typed }) =>
    typeof typed === 'string' ? [typed] : [],
  );
  return [...textsOn(form, nobody), ...filled].join('\n');
}

/** What buttons and entries of selects are called. */
export function labelsOn(content: Content): readonly string[] {
  return [...new Set(pressables(content).map(({ label }) => label))];
}

/** The action object that pressing sends; undefined where nothing is called so. */
export function payloadOf(content: Content, label: string): unknown {
  return pressables(content).find((candidate) => candidate.label === label)?.payload;
}

/** What the vendor's client sends of a form with these values in it, by field name; the rest as it is. */
export function submissionOf(form: LocalForm, values: Readonly<Record<string, string>>): unknown {
  return form.platform === 'slack' ? viewValues(form.view, values) : cardValues(form.card, values);
}

/** What Slack's client sends of a modal: by block id and action id, what was typed and chosen, or stood there already. */
function viewValues(view: unknown, values: Readonly<Record<string, string>>): unknown {
  const inputs = [...objects(view)].filter((one) => one['type'] === 'input');
  return Object.fromEntries(
    inputs.map((input) => {
      const name = String(input['block_id']);
      const element = isJson(input['element']) ? input['element'] : {};
      const { type, initial_value: typed = null, initial_option: chosen = null } = element;
      const value = values[name];
      const state =
        type === 'static_select'
          ? { type, selected_option: value === undefined ? chosen : { value } }
          : { type, value: value ?? typed };
      return [name, { [String(element['action_id'])]: state }];
    }),
  );
}

/** What Teams' client sends of a dialog: the data of its button, with what is in the inputs. */
function cardValues(card: unknown, values: Readonly<Record<string, string>>): unknown {
  const inputs = [...objects(card)].filter((one) => String(one['type']).startsWith('Input.'));
  const filled = inputs.map((input) => [input['id'], values[String(input['id'])] ?? input['value'] ?? '']);
  const data = pressables(card).map(({ payload }) => (isJson(payload) ? payload['data'] : undefined));
  return { ...(isJson(data[0]) ? data[0] : {}), ...Object.fromEntries(filled) };
}

/** Buttons and select entries: the action object that pressing sends, under the label a person reads. */
function pressables(content: unknown): readonly { readonly label: string; readonly payload: unknown }[] {
  return [...objects(content)].flatMap((one) => {
    const label = isJson(one['text']) ? one['text']['text'] : one['title'];
    const isButton = one['type'] === 'button' || String(one['type']).startsWith('Action.');
    return isButton && typeof label === 'string' ? [{ label, payload: one }] : [];
  });
}

/** Every object inside, outer before inner, in order. */
function* objects(value: unknown): Generator<Json> {
  if (isJson(value)) yield value;
  if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* objects(inner);
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
