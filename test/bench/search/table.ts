/** A table in Markdown, its columns as wide as what stands in them; figures to the right. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heading.map((_, column) =>
    Math.max(3, ...[heading, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const padded = (row: readonly string[]) =>
    row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(padded(heading)), line(rule), ...rows.map((row) => line(padded(row)))].join('\n');
}

/** `0.913`; `–` where there is nothing to count. */
export function fraction(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(3);
}

/** `4.4 %`; `–` where there is nothing to count. */
export function percent(value: number): string {
  return Number.isNaN(value) ? '–' : `${(value * 100).toFixed(1)} %`;
}
