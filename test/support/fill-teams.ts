import { Temporal } from 'temporal-polyfill';
import type { LocalForm } from '../../adapters/local/stand-in.ts';
import { isJson, type Json, objects, pressables } from './chat-markup.ts';
import { type Filled, type FormHands, take } from './form-filling.ts';

type Values = Readonly<Record<string, string>>;

/** What Teams' client sends of a dialog: the data of its button, with what is in the inputs. */
export async function fillCard(
  { card }: Extract<LocalForm, { platform: 'teams' }>,
  values: Filled,
  hands: FormHands,
): Promise<unknown> {
  const inputs = [...objects(card)].filter((one) => String(one['type']).startsWith('Input.'));
  const [button] = pressables(card);
  const data = isJson(button?.payload) && isJson(button.payload['data']) ? button.payload['data'] : {};
  let filled: Values = Object.fromEntries(inputs.map((input) => [idOf(input), String(input['value'] ?? '')]));
  for (const [field, value] of Object.entries(values)) {
    const found = inputs.filter((input) => [nameOf(input), idOf(input), labelOf(input)].includes(field));
    if (found.length === 0)
      throw new Error(`there is no field “${field}” among ${JSON.stringify(inputs.map(nameOf))}`);
    for (const input of found)
      filled = { ...filled, [idOf(input)]: await typedInto(input, value, hands, data) };
  }
  return { ...data, ...filled };
}

function idOf({ id }: Json): string {
  return String(id);
}

/** Without what tells the adapter of which kind the field is. */
function nameOf(input: Json): string {
  return idOf(input).replace(/\.(?:date|time|check)$/, '');
}

function labelOf({ label, title }: Json): unknown {
  return label ?? title;
}

async function typedInto(input: Json, value: Filled[string], hands: FormHands, data: Json): Promise<string> {
  const wanted = [value].flat().map(String);
  const words = wanted.filter((one) => one !== '');
  switch (input['type']) {
    case 'Input.ChoiceSet':
      return (await chosenIn(input, words, hands)).join(',');
    case 'Input.Toggle':
    case 'Input.Text':
      return wanted.join();
    case 'Input.Date':
      return words.map((word) => localOf(word, data)?.toPlainDate().toString() ?? word).join();
    case 'Input.Time':
      return words
        .map((word) => localOf(word, data)?.toPlainTime().toString({ smallestUnit: 'minute' }) ?? word)
        .join();
    default:
      throw new Error(`nobody knows how to fill in an ${String(input['type'])}`);
  }
}

async function chosenIn(
  input: Json,
  labels: readonly string[],
  hands: FormHands,
): Promise<readonly string[]> {
  if (labels.length > 1 && input['isMultiSelect'] !== true)
    throw new Error(`${idOf(input)} takes one of ${JSON.stringify(labels)}`);
  const chosen: string[] = [];
  for (const label of labels) {
    const isSearched = input['choices.data'] !== undefined;
    chosen.push(isSearched ? (await take(hands, idOf(input), label)).value : choiceOf(input, label));
  }
  return chosen;
}

/** An entry of a list, under its label or its value. */
function choiceOf({ choices }: Json, label: string): string {
  const found = [...objects(choices)].find(({ title, value }) => title === label || value === label);
  if (found) return String(found['value']);
  throw new Error(`there is no “${label}” to choose`);
}

/** The moment in the zone in which the dialog asks for it; undefined of a day or a time by itself. */
function localOf(word: string, data: Json): Temporal.ZonedDateTime | undefined {
  if (!word.endsWith('Z')) return undefined;
  const ours = isJson(data['pointperson']) ? data['pointperson'] : {};
  return Temporal.Instant.from(word).toZonedDateTimeISO(String(ours['zone']));
}
