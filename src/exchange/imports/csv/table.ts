import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import type { ImportFault } from '../imported.ts';

/** A sheet as people save it: names of columns, and rows of as many texts, without spaces around them. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export interface Row {
  /** Where it begins in the text, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** More than this no company has people, and no sheet is read. */
const MOST_ROWS = 200_000;
const DELIMITERS = [',', ';', '\t'] as const;

/**
 * Reads CSV (RFC 4180) as spreadsheets write it: separated by commas, semicolons or tabs, with or without a byte order mark, cells in
 * quotes over several lines, empty rows between. UTF-8 or UTF-16; refuses other encodings, and what is no table, saying what to do.
 */
export function readTable(file: Uint8Array | string): Result<Table, readonly ImportFault[]> {
  const decoded = typeof file === 'string' ? ok(file) : decode(file);
  if (!decoded.ok) return decoded;
  const text = decoded.value.replace(/^\uFEFF/, '');
  const records = recordsOf(text);
  if (!records.ok) return records;
  const [header, ...rest] = records.value.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (header === undefined) return refused([EMPTY]);
  if (rest.length > MOST_ROWS) return refused([{ ...EMPTY, ...TOO_MANY }]);
  return ok({ columns: header.cells, rows: rest });
}

const EMPTY: ImportFault = {
  line: 1,
  rule: { code: 'empty' },
  message: 'there is nothing in it',
  instead: 'a first row with the names of the columns, and a row for each below it',
};
const TOO_MANY = {
  message: `there are more than ${MOST_ROWS} rows`,
  instead: 'several files',
  rule: { code: 'too-many' },
} as const;

const Records = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

function recordsOf(text: string): Result<readonly Row[], readonly ImportFault[]> {
  const delimiter = delimiterOf(text);
  try {
    // Its types do not know that records come with what is known of them.
    const records = Records.parse(
      parse(text, {
        delimiter,
        info: true,
        relax_column_count: true,
        // A quote inside of a cell that does not begin with one is a quote: 5" pipes.
        relax_quotes: true,
        record_delimiter: ['\r\n', '\n', '\r'],
      }),
    );
    let begins = 1;
    return ok(
      records.map(({ record, info }) => {
        const row = { line: begins, cells: record.map(cellOf) };
        begins = info.lines + 1;
        return row;
      }),
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refused([
      {
        line: typeof error['lines'] === 'number' ? error['lines'] : 1,
        message: 'from here on the quotes do not match, so that cells can’t be told apart',
        instead: 'a quote at both ends of a cell, and two for one inside of it',
        rule: { code: 'quotes' },
      },
    ]);
  }
}

/** A quote before what a spreadsheet would run was put there against that; see `writeTable`. */
function cellOf(text: string): string {
  const cell = text.trim();
  // `'-` is told from `-` later, see `saidBy`.
  return /^'(?:[=+@]|-.)/.test(cell) ? cell.slice(1) : cell;
}

/** The one that is there most often in the first row, outside of quotes. */
function delimiterOf(text: string): string {
  const unquoted = text.replace(/"(?:[^"]|"")*"/g, '').trimStart();
  const [first = ''] = unquoted.split(/\r\n|\n|\r/, 1);
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: first.split(delimiter).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}

/** By its byte order mark, else as UTF-8. */
function decode(bytes: Uint8Array): Result<string, readonly ImportFault[]> {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return ok(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    // The decoder has no other way to say that these bytes are none of that encoding.
    return refused([
      {
        line: 1,
        message: 'the letters are in an encoding that can’t be told',
        instead: 'the file saved once more as “CSV UTF-8”',
      },
    ]);
  }
}
