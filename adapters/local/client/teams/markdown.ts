import { micromark } from 'micromark';

/** What of Markdown neither Teams' messages nor its cards show: https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features */
const NOT_IN_CARDS = [
  'autolink',
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'setextUnderline',
  'thematicBreak',
];

/**
 * The subset of Markdown that Teams draws in cards and messages, as HTML: bold, italic, lists, links. HTML in the source
 * comes out as text and links go only where it is safe (micromark's default), so the result may be put into the page.
 */
export function markdownHtml(source: string): string {
  const html = micromark(source, { extensions: [{ disable: { null: NOT_IN_CARDS } }] });
  return html
    .replace(/&lt;at(?: id=&quot;[^&]*&quot;)?&gt;(.*?)&lt;\/at&gt;/g, '<span class="mention">$1</span>')
    .replaceAll('<a href=', '<a target="_blank" rel="noopener noreferrer" href=');
}
