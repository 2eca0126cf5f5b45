/** An option of a select, as Slack sends it and wants it back. */
export interface SelectOption {
  readonly text: { readonly type: string; readonly text: string };
  readonly value: string;
}

/** Options under a heading; without one where the select has no groups. */
export interface OptionGroup {
  readonly label?: string;
  readonly options: readonly SelectOption[];
}

/** The value as an object to look into; what is none has nothing in it. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

/** The value as a list; what is none has no entries. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value as text; what is none is empty. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The options of a `static_select`, grouped as they come. */
export function groupsOf(element: Readonly<Record<string, unknown>>): readonly OptionGroup[] {
  const groups = list(element['option_groups']);
  if (groups.length === 0) return [{ options: optionsOf(element['options']) }];
  return groups.map((group) => ({
    label: text(record(record(group)['label'])['text']),
    options: optionsOf(record(group)['options']),
  }));
}

/** The options in a list; whatever else is in it is left out. */
export function optionsOf(value: unknown): readonly SelectOption[] {
  return list(value).filter(isOption);
}

function isOption(value: unknown): value is SelectOption {
  const option = record(value);
  return typeof option['value'] === 'string' && typeof record(option['text'])['text'] === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
