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
    if (line !== '' && beginning.length + widthOf(longer) > width) {
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
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  const rest = widths.slice(1).reduce((sum, each) => sum + each + 2, 0);
  const first = Math.min(widths[0] ?? 0, width - indent - rest);
  return rows
    .map(([name = '', ...cells]) => {
      const shown = cut(name, first);
      const columns = cells.map((cell, index) => cell.padStart((widths[index + 1] ?? 0) + 2));
      const line = `${' '.repeat(indent)}${shown}${' '.repeat(first - widthOf(shown))}${columns.join('')}`;
      return line.trimEnd();
    })
    .join('\n');
}

function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const letters = [...text];
  while (widthOf(letters.join('')) > width - 1) letters.pop();
  return `${letters.join('')}…`;
}

const WIDE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** How many columns of a terminal the text takes: ideographs take two, marks none of their own. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : /\p{M}/u.test(letter) ? 0 : 1), 0);
}
