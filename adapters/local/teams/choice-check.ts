import { z } from 'zod';

/** As Teams documents it: learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/dynamic-search */
const DataQuery = z.strictObject({
  type: z.literal('Data.Query'),
  dataset: z.string().min(1),
  value: z.string().optional(),
  count: z.int().positive().optional(),
  skip: z.int().min(0).optional(),
  associatedInputs: z.enum(['auto', 'none']).optional(),
});

const QUERY = 'choices.data';

const ChoiceSet = z.looseObject({
  type: z.literal('Input.ChoiceSet'),
  id: z.string().min(1),
  label: z.string().optional(),
  placeholder: z.string().optional(),
  style: z.string().optional(),
  isMultiSelect: z.boolean().optional(),
  isRequired: z.boolean().optional(),
  value: z.string().optional(),
  choices: z.array(z.looseObject({ title: z.string(), value: z.string() })),
  [QUERY]: DataQuery.optional(),
});
type ChoiceSet = z.infer<typeof ChoiceSet>;

/** All lists to choose from on a card. */
function choiceSetsOn(card: unknown): readonly unknown[] {
  if (Array.isArray(card)) return card.flatMap(choiceSetsOn);
  if (typeof card !== 'object' || card === null) return [];
  const own = 'type' in card && card.type === 'Input.ChoiceSet' ? [card] : [];
  return [...own, ...Object.values(card).flatMap(choiceSetsOn)];
}

/** The input of that id, where what one types into it is asked of the bot. */
export function searchInputOn(card: unknown, id: string): { readonly dataset: string } | undefined {
  return choiceSetsOn(card)
    .flatMap((one) => ChoiceSet.safeParse(one).data ?? [])
    .find((one) => one.id === id)?.[QUERY];
}

/** What no client would draw as it is meant, of the lists to choose from on a card. */
export function choiceFaults(card: unknown): readonly string[] {
  return choiceSetsOn(card).flatMap((one) => {
    const read = ChoiceSet.safeParse(one);
    return read.success ? faultsOf(read.data) : [z.prettifyError(read.error)];
  });
}

function faultsOf(input: ChoiceSet): readonly string[] {
  const { id, choices, value = '', isMultiSelect } = input;
  const chosen = isMultiSelect ? value.split(',') : [value];
  const unknown = chosen.filter((one) => one !== '' && !choices.some((choice) => choice.value === one));
  const faults = unknown.map((one) => `${id}: "${one}" is chosen, and no choice`);
  if (!input[QUERY]) return faults;
  return [
    ...faults,
    ...(input.style === 'filtered' ? [] : [`${id}: only a filtered list is searched as one types`]),
    // github.com/microsoft/AdaptiveCards/issues/8861
    ...(input.isRequired ? [`${id}: a required one can't be sent off with what was found by typing`] : []),
    ...choices
      .filter((choice) => choice.value.includes(','))
      .map((choice) => `${id}: "${choice.value}" would come back as several`),
  ];
}

/** The card without what version 1.5 does not know of such lists. One that begins empty is none to the renderer. */
export function withoutQueries(card: unknown): unknown {
  if (Array.isArray(card)) return card.map(withoutQueries);
  if (typeof card !== 'object' || card === null) return card;
  const entries = Object.entries(card).map(([key, value]) => [key, withoutQueries(value)] as const);
  if (!(QUERY in card)) return Object.fromEntries(entries);
  const isEmpty = 'choices' in card && Array.isArray(card.choices) && card.choices.length === 0;
  return Object.fromEntries([
    ...entries.filter(([key]) => key !== QUERY),
    ...(isEmpty ? [['choices', [{ title: '…', value: '…' }]] as const] : []),
  ]);
}
