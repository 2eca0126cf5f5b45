import { z } from 'zod';

/** What blocks and elements are made of: docs.slack.dev/reference/block-kit/composition-objects */
export const identifier = z.string().min(1).max(255);

/** A text object without markup. */
export function plainText(max: number) {
  return z.strictObject({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(max),
    emoji: z.boolean().optional(),
  });
}

export const Option = z.strictObject({ text: plainText(75), value: z.string().min(1).max(75) });
export const OptionGroup = z.strictObject({
  label: plainText(75),
  options: z.array(Option).min(1).max(100),
});

type Options = readonly { readonly value: string }[];

/** Whether the select has an option of this value. */
export function offers(
  select: {
    readonly options?: Options | undefined;
    readonly option_groups?: readonly { readonly options: Options }[] | undefined;
  },
  value: string,
): boolean {
  const grouped = (select.option_groups ?? []).flatMap((group) => group.options);
  return [...(select.options ?? []), ...grouped].some((option) => option.value === value);
}
