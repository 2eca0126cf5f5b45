import type { LocalForm } from '../../adapters/local/stand-in.ts';
import { isJson, objects, pressables } from './chat-markup.ts';
import type { Filled, FormHands } from './form-filling.ts';

/** What Teams' client sends of a dialog: the data of its button, with what is in the inputs. */
export async function fillCard(
  { card }: Extract<LocalForm, { platform: 'teams' }>,
  values: Filled,
  _hands: FormHands,
): Promise<unknown> {
  const inputs = [...objects(card)].filter((one) => String(one['type']).startsWith('Input.'));
  const filled = inputs.map((input) => [input['id'], values[String(input['id'])] ?? input['value'] ?? '']);
  const data = pressables(card).map(({ payload }) => (isJson(payload) ? payload['data'] : undefined));
  return { ...(isJson(data[0]) ? data[0] : {}), ...Object.fromEntries(filled) };
}
