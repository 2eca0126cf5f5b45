import type { LocalForm, LocalInputs, LocalOption } from '../../adapters/local/stand-in.ts';

/**
 * What a person fills into a form, by the name of a field or by the label above it. Text as it is typed; of a select and of a search the
 * label of the entry that is taken, of a search for several a list of them; a day (`2026-08-07`); a moment (an ISO 8601 instant); whether
 * a check is ticked. An empty text or list empties the field.
 */
export type Filled = Readonly<Record<string, string | boolean | readonly string[]>>;

/** What a person does in a form before they send it off. */
export interface FormHands {
  /** Types into a search input. */
  suggest(input: string, typed: string): Promise<readonly LocalOption[]>;
  /** Chooses in an input that is answered at once (Slack alone has them), and waits for the form as it is then. */
  change(input: string, values: LocalInputs): Promise<LocalForm>;
}

/** Types a name and takes what is suggested under that very label, which may say in brackets what it is. Throws where that is not among it. */
export async function take(hands: FormHands, input: string, label: string): Promise<LocalOption> {
  const options = await hands.suggest(input, label.replace(/ \([^()]*\)$/, ''));
  const found = options.find((option) => option.label === label || option.value === label);
  if (found) return found;
  const labels = options.map((option) => option.label);
  throw new Error(`“${label}” is not suggested in ${input}, but ${JSON.stringify(labels)}`);
}
