import type { LocalInputs } from '../stand-in.ts';
import type { ModalView } from './block-kit.ts';

type InputBlock = Extract<ModalView['blocks'][number], { readonly type: 'input' }>;
type InputElement = InputBlock['element'];

/** The input blocks of a view; by the time they are shown each has its id. */
export function inputsOf(view: ModalView): readonly (InputBlock & { readonly block_id: string })[] {
  return view.blocks.flatMap((block) => {
    return block.type === 'input' && block.block_id !== undefined
      ? [{ ...block, block_id: block.block_id }]
      : [];
  });
}

/** What the inputs of a view hold: what is kept of before under the same block and action id, else what they begin with. */
export function stateOf(view: ModalView, kept: LocalInputs): LocalInputs {
  return Object.fromEntries(
    inputsOf(view).map(({ block_id, element }) => {
      const { action_id } = element;
      return [block_id, { [action_id]: kept[block_id]?.[action_id] ?? initialState(element) }];
    }),
  );
}

/** docs.slack.dev/reference/interaction-payloads/view-interactions-payload: what is empty is null, or an empty list. */
function initialState(element: InputElement): Readonly<Record<string, unknown>> {
  const { type } = element;
  switch (type) {
    case 'plain_text_input':
      return { type, value: element.initial_value ?? null };
    case 'static_select':
    case 'external_select':
      return { type, selected_option: element.initial_option ?? null };
    case 'multi_external_select':
    case 'checkboxes':
      return { type, selected_options: element.initial_options ?? [] };
    case 'datepicker':
      return { type, selected_date: element.initial_date ?? null };
    case 'datetimepicker':
      return { type, selected_date_time: element.initial_date_time ?? null };
    default:
      return element satisfies never;
  }
}

/** Whether nothing is in it; a box that is not ticked counts as nothing. */
export function isEmpty(state: Readonly<Record<string, unknown>> | undefined): boolean {
  const { type: _, ...held } = state ?? {};
  return Object.values(held).every(
    (value) =>
      value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0),
  );
}
