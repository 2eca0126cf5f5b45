import { useScene } from '../scene.ts';
import { textWithDates } from './dates.ts';
import { markdownHtml } from './markdown.ts';

/** The text of a Teams message. */
export function Html({ source }: { source: string }) {
  const { me } = useScene();
  const html = markdownHtml(textWithDates(source, me));
  // Set as it is, since `markdownHtml` promises markup that is safe.
  return <div class="message-text" dangerouslySetInnerHTML={{ __html: html }} />;
}
