/** Layout of plain text in columns. */

/** The first lines, and how many there are beyond them. */
export function limited(lines: readonly string[], most: number, indent: string): string {
  // One line more takes no more room than saying that there is one.
  if (lines.length <= most + 1) return lines.join('\n');
  return [...lines.slice(0, most), `${indent}… and ${lines.length - most} more`].join('\n');
}

/** Each line that holds something, moved to the right. */
export function indented(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by));
}

/** A text after a beginning, broken between words so that no line is longer than `width`; lines after the first begin below it. */
export function wrapped(beginning: string, text: string, width: number, indent = 0): string {
  const margin = ' '.repeat(indent + beginning.length);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && beginning.length + longer.length > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return `${beginning}${[...lines, line].join(`\n${margin}`)}`;
}

/** Rows in columns, the first to the left, the others to the right; too long a first column is cut. */
export function table(rows: readonly (readonly string[])[], indent: number, width: number): string {
  const count = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? '')].length)),
  );
  const rest = widths.slice(1).reduce((sum, each) => sum + each + 2, 0);
  const first = Math.min(widths[0] ?? 0, width - indent - rest);
  return rows
    .map((row) => {
      const [name = '', ...cells] = row;
      const letters = [...name];
      const shown = letters.length > first ? `${letters.slice(0, first - 1).join('')}…` : name;
      const padded = `${shown}${' '.repeat(first - [...shown].length)}`;
      const columns = cells.map((cell, index) => cell.padStart((widths[index + 1] ?? 0) + 2));
      return `${' '.repeat(indent)}${padded}${columns.join('')}`.trimEnd();
    })
    .join('\n');
}
