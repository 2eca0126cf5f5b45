/** One fault of a directory file: where it is, what is wrong, and what to write instead. */
export interface FileFault {
  /** The kind of fault, for programs: `unknown-field`, `unknown-person`, `bad-hours`, … */
  readonly code: string;
  /** The file's name, where one was given. */
  readonly file?: string;
  /** Counted from 1, columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** Where in the content: `people[2].manager`. Empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
  /** What to write instead, or what to do. */
  readonly instead: string;
}

/** Where a value stands in the file: keys and indices from the top. */
export type FilePath = readonly (string | number)[];

/** A fault before its place in the text is looked up. */
export interface PlacedFault {
  readonly code: string;
  readonly at: FilePath;
  /** Whether the fault is the field's name and not its value: the place is then that of the name. */
  readonly atKey?: boolean;
  readonly message: string;
  readonly instead: string;
}

/** The fault in one line: `directory.yaml:12:5: people[2].manager: there is no person “alise”; did you mean \`alice\`?` */
export function describeFault(fault: FileFault): string {
  const place = `${fault.file ?? 'line'}${fault.file === undefined ? ' ' : ':'}${fault.line}:${fault.column}`;
  return [place, ...(fault.path ? [fault.path] : []), `${fault.message}; ${fault.instead}`].join(': ');
}

export function showPath(path: FilePath): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join('');
}
