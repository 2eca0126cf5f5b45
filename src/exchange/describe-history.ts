import type { Directory } from '../directory/model.ts';
import { describeAuthor } from './describe-author.ts';
import { describeChange } from './describe-change.ts';
import { localTime } from './local-time.ts';
import type { DirectoryChange, Edit } from './ports.ts';

/** Edits as people read them: when, who and from where; below it what changed, field by field. In the zone of the organization. */
export function describeHistory(edits: readonly Edit[], { organization, people }: Directory): string {
  const blocks = edits.map(({ at, author, change }) => {
    const when = localTime(at.toZonedDateTimeISO(organization.timeZone));
    const name = author.personId && people.get(author.personId)?.name;
    const lines = describeChange(change);
    const shown = lines.length > 0 ? lines : [unchangedText(change)];
    return [`${when}  ${describeAuthor(author, name)}`, ...shown.map((line) => `  ${line}`)].join('\n');
  });
  return blocks.length === 0 ? 'Nothing has been changed.\n' : `${blocks.join('\n\n')}\n`;
}

/** What an entry tells by which nothing became another: of somebody who was erased nothing is left, or what is stored was given out. */
function unchangedText({ after }: DirectoryChange): string {
  const isErased = after !== undefined && 'name' in after && after.name === '';
  return isErased ? 'What it was is erased.' : 'What is stored about them was given out.';
}
