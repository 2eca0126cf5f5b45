import { bold, type Message } from '../../chat/message.ts';
import type { Reply } from '../../chat/reply.ts';
import { isHandover } from '../../edits/handover.ts';
import { whoMay } from '../../edits/permission.ts';
import { historyOf, type UndoRefusal, undoEdit } from '../../edits/save.ts';
import type { Edit } from '../../exchange/ports.ts';
import { type Noun, type Things, thingIn } from '../../exchange/things.ts';
import { rotationId } from '../../kernel/ids.ts';
import { messageFor } from '../../lookup/reader.ts';
import { editButton, historyButton, pressButton, undoButton } from './buttons.ts';
import { authorSpans } from './conflict.ts';
import {
  afterChange,
  answerPressed,
  contentWith,
  type Desk,
  notAllowed,
  notAloud,
  say,
  saySpans,
  wholeContent,
} from './desk.ts';
import type { EditAction } from './edit-action.ts';
import { calledIn } from './edit-forms.ts';
import { faultText } from './fault-words.ts';
import { editElements, formerly, mayUndo } from './history-answers.ts';
import type { View } from './inputs.ts';
import type { Named } from './names.ts';
import { stillUsedMessage } from './remove-answers.ts';

/** How many edits one's own last one is looked for among: a file or a sheet may have made a hundred thousand at once. */
const LOOKED_THROUGH = 1_000;

/** Shows the last edit of the thing and asks whether it is to be taken back. */
export async function askUndo(desk: Desk, noun: Noun, id: string): Promise<readonly Reply[]> {
  const content = await contentWith(desk, noun);
  const thing = thingIn(content, noun, id);
  const [last] = await historyOf({ noun, id, most: 1 }, desk.ports);
  // Who may bring back what is gone, it decides that knows what it was.
  if (thing !== undefined && !mayUndo(desk, noun, id, last, content)) {
    return notAllowed(desk, whoMay('edit', noun, id, content));
  }
  if (last === undefined) return saySpans(desk, desk.words.spans('edit.nothing-to-undo'));
  if (isHandover(last, content)) return say(desk, handoverMessage(desk, id));
  if (noun === 'person' && desk.isPublic) return notAloud(desk, 'undo');
  return say(desk, askMessage(desk, noun, id, last, thing));
}

/** The same of the asker's own last edit that still can be taken back. */
export async function askOwnUndo(desk: Desk): Promise<readonly Reply[]> {
  const content = await wholeContent(desk);
  const edits = await recentEdits(desk);
  const seen = new Set<string>();
  for (const edit of edits) {
    const { change, author } = edit;
    if (change.noun === 'synonyms') continue;
    const id = 'id' in change ? change.id : change.noun;
    const key = `${change.noun} ${id}`;
    // Only the last edit of a thing can be taken back.
    if (seen.has(key)) continue;
    seen.add(key);
    if (author.personId !== desk.actor.id) continue;
    const thing = thingIn(content, change.noun, id);
    if (isHandover(edit, content)) return say(desk, handoverMessage(desk, id));
    if (thing !== undefined && !mayUndo(desk, change.noun, id, edit, content)) continue;
    if (change.noun === 'person' && desk.isPublic) return notAloud(desk, 'undo');
    return say(desk, askMessage(desk, change.noun, id, edit, thing));
  }
  return saySpans(desk, desk.words.spans('edit.nothing-of-yours'));
}

/** The latest edits of anything, latest first. */
async function recentEdits({ ports }: Desk): Promise<readonly Edit[]> {
  return ports.work.run(({ edits }) => edits.latest(LOOKED_THROUGH));
}

/** Things that were removed not long ago and are gone still, with what they were. */
export async function recentlyRemoved(desk: Desk): Promise<readonly Named[]> {
  const content = await wholeContent(desk);
  return (await recentEdits(desk)).flatMap(({ change }) => {
    if (change.noun === 'synonyms' || change.noun === 'organization') return [];
    if (change.after !== undefined || change.before === undefined) return [];
    if (thingIn(content, change.noun, change.id) !== undefined) return [];
    return [{ noun: change.noun, id: change.id, thing: change.before }];
  });
}

/** What would be taken back, with the button that does it. */
export function askMessage(
  view: View,
  noun: Noun,
  id: string,
  edit: Edit,
  thing: Things[Noun] | undefined,
): Message {
  const { reader, words } = view;
  const name = calledIn(view, noun, thing ?? formerly([edit], noun));
  const spans = words.spans('edit.undo-ask', { thing: bold(name) });
  const undo = undoButton(view, { type: 'edit-undo', noun, id, revision: edit.revision });
  return messageFor(reader, spans, [
    { type: 'text', spans },
    ...editElements(view, edit),
    { type: 'buttons', buttons: [{ ...undo, style: 'danger' }, historyButton(view, noun, id)] },
  ]);
}

/** Takes it back, in place of the message that offered it. */
export async function answerUndo(
  desk: Desk,
  { noun, id, revision }: Extract<EditAction, { readonly type: 'edit-undo' }>,
): Promise<readonly Reply[]> {
  const before = thingIn(await contentWith(desk, noun), noun, id);
  const undone = await undoEdit({ actorId: desk.actor.id, noun, id, revision }, desk.ports);
  if (!undone.ok) return refuseUndo(desk, noun, id, undone.refusal);
  const after = await afterChange(desk);
  const thing = thingIn(await contentWith(after, noun), noun, id);
  return answerPressed(after, undoneMessage(after, noun, id, thing, before));
}

/** What was taken back, and whether it is still there. */
export function undoneMessage(
  view: View,
  noun: Noun,
  id: string,
  thing: Things[Noun] | undefined,
  before: Things[Noun] | undefined,
): Message {
  const { reader, words } = view;
  const key = thing === undefined ? 'edit.removed' : 'edit.undone';
  const spans = words.spans(key, { thing: bold(calledIn(view, noun, thing ?? before)) });
  const buttons = [
    ...(thing === undefined ? [] : [editButton(view, noun, id)]),
    historyButton(view, noun, id),
  ];
  return messageFor(reader, spans, [
    { type: 'text', spans },
    { type: 'buttons', buttons },
  ]);
}

function refuseUndo(desk: Desk, noun: Noun, id: string, refusal: UndoRefusal): readonly Reply[] {
  switch (refusal.code) {
    case 'not-allowed':
      return notAllowed(desk, refusal.managers);
    case 'not-the-last':
      return say(desk, notLastMessage(desk, noun, id, refusal.last));
    case 'erased':
      return saySpans(desk, desk.words.spans('edit.erased'));
    case 'changed-hands':
      return say(desk, handoverMessage(desk, id));
    case 'faults': {
      const text = refusal.faults.map((fault) => faultText(fault, desk)).join(' ');
      return saySpans(desk, [{ type: 'plain', text }]);
    }
    case 'still-used':
      return say(desk, stillUsedMessage(desk, noun, id, refusal.by));
    default:
      return refusal satisfies never;
  }
}

/** Shifts changed hands by it: where that is undone. */
export function handoverMessage({ reader, words }: View, id: string): Message {
  const spans = words.spans('edit.undo-handover');
  const label = words.text('button.requests');
  return messageFor(reader, spans, [
    { type: 'text', spans },
    { type: 'buttons', buttons: [pressButton(label, { type: 'requests', rotationId: rotationId(id) })] },
  ]);
}

/** Another change came after it, or there is none. */
export function notLastMessage(view: View, noun: Noun, id: string, last: Edit | undefined): Message {
  const { reader, words } = view;
  const spans =
    last === undefined
      ? words.spans('edit.nothing-to-undo')
      : words.spans('edit.not-last', {
          who: authorSpans(view, last.author) ?? words.text('edit.somebody'),
          at: { type: 'instant', at: last.at, style: 'date-time' },
        });
  return messageFor(reader, spans, [
    { type: 'text', spans },
    { type: 'buttons', buttons: [historyButton(view, noun, id)] },
  ]);
}
