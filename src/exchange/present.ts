/** The same record without the fields that hold undefined, so that what is absent is absent. */
export type Present<Fields> = {
  [Key in keyof Fields as undefined extends Fields[Key] ? never : Key]: Fields[Key];
} & {
  [Key in keyof Fields as undefined extends Fields[Key] ? Key : never]?: Exclude<Fields[Key], undefined>;
};

/** Leaves out the fields that hold undefined. */
export function present<Fields extends object>(fields: Fields): Present<Fields> {
  // `fromEntries` can't be typed by key; the type above says exactly what the filter does.
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Present<Fields>;
}
