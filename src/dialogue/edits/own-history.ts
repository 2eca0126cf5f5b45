import { bold, type Message, plain } from '../../chat/message.ts';
import type { Reply } from '../../chat/reply.ts';
import type { DirectoryContent, Edit } from '../../exchange/ports.ts';
import { thingIn } from '../../exchange/things.ts';
import { messageFor } from '../../lookup/reader.ts';
import { labelled } from './choosing-messages.ts';
import { type Desk, isAllowed, say, saySpans, wholeContent } from './desk.ts';
import { editElements, formerly } from './history-answers.ts';

/** How many edits those of one's own things are looked for among. */
const LOOKED_THROUGH = 1_000;
const MOST = 10;

/** The latest changes of what the asker looks after, by whomever, each with what it was about. */
export async function answerOwnHistory(desk: Desk): Promise<readonly Reply[]> {
  const content = await wholeContent(desk);
  const edits = await desk.ports.work.run((repositories) => repositories.edits.latest(LOOKED_THROUGH));
  const own = edits.filter((edit) => isOwn(desk, edit, content)).slice(0, MOST);
  if (own.length === 0) return saySpans(desk, desk.words.spans('history.own-none'));
  return say(desk, ownHistoryMessage(desk, own, content));
}

/** What is kept of people is shown of one of them at a time, and not where others read along. */
function isOwn(desk: Desk, { change }: Edit, content: DirectoryContent): boolean {
  if (change.noun === 'synonyms' || change.noun === 'person') return false;
  return isAllowed(desk, 'edit', change.noun, 'id' in change ? change.id : change.noun, content);
}

function ownHistoryMessage(desk: Desk, edits: readonly Edit[], content: DirectoryContent): Message {
  const heading = desk.words.text('history.own');
  return messageFor(
    desk.reader,
    [plain(heading)],
    [
      { type: 'heading', text: heading },
      ...edits.flatMap((edit) => [
        { type: 'text', spans: [bold(subjectOf(desk, edit, content))] } as const,
        ...editElements(desk, edit),
      ]),
    ],
  );
}

function subjectOf(desk: Desk, edit: Edit, content: DirectoryContent): string {
  const { change } = edit;
  if (change.noun === 'synonyms') return desk.words.text('field.synonyms');
  const id = 'id' in change ? change.id : change.noun;
  const thing = thingIn(content, change.noun, id) ?? formerly([edit], change.noun);
  return thing === undefined ? id : labelled(desk, { noun: change.noun, thing });
}
