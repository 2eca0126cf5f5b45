/** As many lines as are written, up to what the style sheet allows. */
export function fitHeight(element: HTMLTextAreaElement | null): void {
  if (element === null) return;
  element.style.height = 'auto';
  element.style.height = `${element.scrollHeight}px`;
}
