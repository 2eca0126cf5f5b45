/** A text for quoting in one line: long ones are cut, what can't be seen is left out. */
export function shown(text: string): string {
  const visible = text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ');
  return visible.length > 60 ? `${visible.slice(0, 59)}…` : visible;
}
