import { bold, type Message, plain } from '../../chat/message.ts';
import type { Reply } from '../../chat/reply.ts';
import { whoMay } from '../../edits/permission.ts';
import { writeThing } from '../../exchange/write-directory.ts';
import { messageFor } from '../../lookup/reader.ts';
import { type Desk, isAllowed, notAllowed, notAloud, say, wholeContent } from './desk.ts';
import { calledIn } from './edit-forms.ts';
import type { View } from './inputs.ts';
import type { Named } from './names.ts';

/** The things as they stand in the directory file, for those who may edit them: a file says more than an answer does. */
export async function answerExport(desk: Desk, found: readonly Named[]): Promise<readonly Reply[]> {
  const content = await wholeContent(desk);
  const own = found.filter(({ noun, id }) => isAllowed(desk, 'edit', noun, id, content));
  const [first] = found;
  if (own.length === 0 && first !== undefined) {
    return notAllowed(desk, whoMay('edit', first.noun, first.id, content));
  }
  if (desk.isPublic && own.some(({ noun }) => noun === 'person')) return notAloud(desk, 'export');
  return own.flatMap((named) => {
    const text = writeThing(content, named);
    return text === undefined ? [] : say(desk, exportMessage(desk, named, text));
  });
}

/** One thing as text that can be put into the directory file. */
export function exportMessage(
  view: View,
  { noun, thing }: Pick<Named, 'noun' | 'thing'>,
  text: string,
): Message {
  const spans = view.words.spans('edit.exported', { thing: bold(calledIn(view, noun, thing)) });
  return messageFor(view.reader, spans, [
    { type: 'text', spans },
    { type: 'text', spans: [plain(text.trimEnd())], tone: 'code' },
  ]);
}
