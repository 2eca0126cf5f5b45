import type { Field } from './form.ts';

/** Filled in for what is not in the list to choose from. */
export const TYPED_FIELD = 'typed';

/** A longer list nobody looks through, nor does every platform show it whole: what is not in it is typed. */
const MOST_OPTIONS = 100;

type Select = Extract<Field, { type: 'select' }>;

/**
 * A list to choose from; where it would be too long its beginning, and a field for what is not in it. `isWhole` false: there is more
 * than these options to begin with.
 */
export function choosing(
  {
    options,
    isWhole: isAll = true,
    ...select
  }: Pick<Select, 'name' | 'label' | 'options'> & { readonly isWhole?: boolean },
  typed: { readonly label: string; readonly hint: string },
  initial?: string,
): readonly Field[] {
  const shown = options.slice(0, MOST_OPTIONS);
  const isWhole = isAll && shown.length === options.length && shown.length > 0;
  const list: Field = {
    type: 'select',
    ...select,
    options: shown,
    ...(initial !== undefined && { initial }),
    ...(!isWhole && { optional: true }),
  };
  const other: Field = { type: 'text', name: TYPED_FIELD, ...typed, optional: true, maxLength: 200 };
  // Slack takes no list without an entry.
  return [...(shown.length > 0 ? [list] : []), ...(isWhole ? [] : [other])];
}
