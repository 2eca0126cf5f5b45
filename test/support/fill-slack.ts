import { Temporal } from 'temporal-polyfill';
import type { LocalForm, LocalInputs } from '../../adapters/local/stand-in.ts';
import { isJson, type Json, objects } from './chat-markup.ts';
import { type Filled, type FormHands, take } from './form-filling.ts';

type View = Extract<LocalForm, { platform: 'slack' }>;

/**
 * What Slack's client sends of a modal: by block id and action id, what was typed and chosen, or stood there already. What tells the
 * app at once does so, in the order in which it is filled in.
 */
export async function fillView(first: View, values: Filled, hands: FormHands): Promise<LocalInputs> {
  let form = first;
  for (const [field, value] of Object.entries(values)) {
    const input = inputOf(form, field);
    const blockId = String(input['block_id']);
    const element = isJson(input['element']) ? input['element'] : {};
    const state = await stateOf(element, value, blockId, hands);
    const filled = { ...form.values, [blockId]: { [String(element['action_id'])]: state } };
    form = { ...form, values: filled };
    if (input['dispatch_action'] !== true) continue;
    const then = await hands.change(blockId, filled);
    if (then.platform === 'slack') form = then;
  }
  return form.values;
}

function inputOf(form: View, field: string): Json {
  const inputs = [...objects(form.view)].filter((one) => one['type'] === 'input');
  const found = inputs.find((input) => [nameOf(input), labelOf(input)].includes(field));
  if (found) return found;
  throw new Error(`there is no field “${field}” among ${JSON.stringify(inputs.map(nameOf))}`);
}

/** A field that was drawn anew bears a number behind its name. */
function nameOf(input: Json): string {
  return String(input['block_id']).replace(/#\d+$/, '');
}

function labelOf({ label }: Json): unknown {
  return isJson(label) ? label['text'] : undefined;
}

async function stateOf(element: Json, value: Filled[string], input: string, hands: FormHands): Promise<Json> {
  const { type } = element;
  const wanted = [value].flat().filter((one) => one !== '');
  const labels = wanted.map(String);
  switch (type) {
    case 'plain_text_input':
      return { type, value: labels[0] ?? null };
    case 'static_select':
      return { type, selected_option: labels.map((label) => optionOf(element, label))[0] ?? null };
    case 'external_select':
    case 'multi_external_select': {
      const chosen: Json[] = [];
      for (const label of labels) chosen.push(slackOption(await take(hands, input, label)));
      return type === 'external_select'
        ? { type, selected_option: chosen[0] ?? null }
        : { type, selected_options: chosen };
    }
    case 'datepicker':
      return { type, selected_date: labels[0] ?? null };
    case 'datetimepicker':
      return { type, selected_date_time: labels.map(secondsOf)[0] ?? null };
    case 'checkboxes':
      return { type, selected_options: labels[0] === 'true' ? element['options'] : [] };
    default:
      throw new Error(`nobody knows how to fill in a ${String(type)}`);
  }
}

/** An entry of a select, under its label or its value. */
function optionOf(element: Json, label: string): Json {
  const options = [...objects(element)].filter((one) => typeof one['value'] === 'string');
  const found = options.find(
    (one) => one['value'] === label || (isJson(one['text']) && one['text']['text'] === label),
  );
  if (found) return found;
  throw new Error(`there is no “${label}” to choose`);
}

function slackOption({ label, value }: { readonly label: string; readonly value: string }) {
  return { text: { type: 'plain_text', text: label }, value };
}

function secondsOf(moment: string): number {
  return Math.floor(Temporal.Instant.from(moment).epochMilliseconds / 1_000);
}
