import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { type FieldError, type FormValues, SEARCH_SOURCES, type SearchSource } from '../../src/chat/form.ts';

/** The action id of each input but those to search in; its block carries the field's name. */
export const INPUT = 'value';
const SEARCH = 'search:';

/** The action id of an input to search in: all that a request for options tells of what is searched. */
export function searchActionId(source: SearchSource): string {
  return `${SEARCH}${source}`;
}

/** What is searched for in the input of that action id; undefined where it is none of ours. */
export function sourceOf(actionId: string): SearchSource | undefined {
  return SEARCH_SOURCES.find((source) => searchActionId(source) === actionId);
}

/** `view.state.values`: by block id, then by action id. */
export const ViewValues = z.record(z.string(), z.record(z.string(), z.unknown()));
export type ViewValues = z.infer<typeof ViewValues>;

const Chosen = z.object({ value: z.string() });
const InputState = z.discriminatedUnion('type', [
  z.object({ type: z.literal('plain_text_input'), value: z.string().nullish() }),
  z.object({ type: z.literal('static_select'), selected_option: Chosen.nullish() }),
  z.object({ type: z.literal('external_select'), selected_option: Chosen.nullish() }),
  z.object({ type: z.literal('multi_external_select'), selected_options: z.array(Chosen).nullish() }),
  z.object({ type: z.literal('checkboxes'), selected_options: z.array(Chosen).nullish() }),
  z.object({ type: z.literal('datepicker'), selected_date: z.string().nullish() }),
  z.object({ type: z.literal('datetimepicker'), selected_date_time: z.number().nullish() }),
]);

/** The field of an input block: one that was drawn anew bears a number behind the name. */
export function fieldOf(blockId: string): string {
  return blockId.replace(/#\d+$/, '');
}

/** What was typed and chosen, by field name. Empty fields and inputs of no kind we make are left out. */
export function readFormValues(values: ViewValues): FormValues {
  const read = Object.entries(values).flatMap(([blockId, inputs]) => {
    const value = readInput(inputs);
    return value === undefined ? [] : [[fieldOf(blockId), value] as const];
  });
  return Object.fromEntries(read);
}

/** What is in the one input of a block; undefined where it is empty. */
export function readInput(inputs: Readonly<Record<string, unknown>>): string | undefined {
  const [actionId = ''] = Object.keys(inputs);
  if (actionId !== INPUT && sourceOf(actionId) === undefined) return undefined;
  const state = InputState.safeParse(inputs[actionId]);
  return (state.success ? typedOrChosen(state.data) : undefined) || undefined;
}

function typedOrChosen(state: z.infer<typeof InputState>): string | null | undefined {
  switch (state.type) {
    case 'plain_text_input':
      return state.value;
    case 'static_select':
    case 'external_select':
      return state.selected_option?.value;
    case 'multi_external_select':
    case 'checkboxes':
      return state.selected_options?.map(({ value }) => value).join(',');
    case 'datepicker':
      return state.selected_date;
    case 'datetimepicker': {
      const seconds = state.selected_date_time ?? undefined;
      if (seconds === undefined) return undefined;
      return Temporal.Instant.fromEpochMilliseconds(seconds * 1_000).toString();
    }
    default:
      return state satisfies never;
  }
}

/**
 * The `errors` of a `response_action: errors`: by block id, one text each, at the first of these blocks where the field has none. Slack
 * closes the modal if a block is not in it.
 */
export function fieldErrors(
  errors: readonly FieldError[],
  blockIds: readonly string[],
): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const { field, text } of errors) {
    const blockId = blockIds.find((id) => fieldOf(id) === field) ?? blockIds[0];
    if (blockId === undefined) continue;
    shown[blockId] = shown[blockId] === undefined ? text : `${shown[blockId]} ${text}`;
  }
  return shown;
}
