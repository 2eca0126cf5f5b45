import { type Button, bold, type Element, type Message, plain, type Span } from '../../chat/message.ts';
import type { Reply } from '../../chat/reply.ts';
import { isHandover } from '../../edits/handover.ts';
import { isOwnSetting, whoMay } from '../../edits/permission.ts';
import { historyOf } from '../../edits/save.ts';
import type { DirectoryContent, Edit } from '../../exchange/ports.ts';
import { type Noun, thingIn } from '../../exchange/things.ts';
import { messageFor } from '../../lookup/reader.ts';
import { editButton, pressButton, removeButton, undoButton } from './buttons.ts';
import { authorSpans } from './conflict.ts';
import { answerPressed, contentWith, type Desk, isAllowed, notAllowed, notAloud, say } from './desk.ts';
import { differenceSpans, differencesOf } from './differences.ts';
import type { EditAction } from './edit-action.ts';
import { calledIn } from './edit-forms.ts';
import type { View } from './inputs.ts';

const PAGE = 10;

type HistoryAction = Extract<EditAction, { readonly type: 'history' }>;

/**
 * What was changed about the thing, by whom, latest first; the latest can be taken back by whoever may edit it. Of a person (phone, hours,
 * time off) to themselves and the admins alone.
 */
export async function answerHistory(desk: Desk, action: HistoryAction): Promise<readonly Reply[]> {
  const { noun, id, before } = action;
  const content = await contentWith(desk, noun);
  const mayEdit = isAllowed(desk, 'edit', noun, id, content);
  if (noun === 'person') {
    if (!mayEdit && id !== desk.actor.id) return notAllowed(desk, whoMay('edit', noun, id, content));
    if (desk.isPublic) return notAloud(desk, 'history');
  }
  const edits = await historyOf(
    { noun, id, most: PAGE + 1, ...(before !== undefined && { before }) },
    desk.ports,
  );
  const [latest] = edits;
  const isUndoable =
    before === undefined &&
    mayUndo(desk, noun, id, latest, content) &&
    !(latest && isHandover(latest, content));
  const thing = thingIn(content, noun, id);
  const name = calledIn(desk, noun, thing ?? formerly(edits, noun));
  const message = historyMessage(desk, { noun, id, name, isThere: thing !== undefined }, edits, {
    mayEdit,
    isUndoable,
  });
  // Pages turn where they stand; the first one comes as an answer of its own.
  return before === undefined ? say(desk, message) : answerPressed(desk, message);
}

/** What the thing was before it was removed. */
export function formerly(edits: readonly Edit[], noun: Noun) {
  const last = edits.find(({ change }) => change.noun === noun && change.before !== undefined)?.change;
  return last === undefined || last.noun === 'synonyms' ? undefined : last.before;
}

/** Whether the person at the desk may take it back: whoever may edit the thing, and of their own settings everybody. */
export function mayUndo(
  desk: Desk,
  noun: Noun,
  id: string,
  last: Edit | undefined,
  content: DirectoryContent,
): boolean {
  const fields = last === undefined ? [] : differencesOf(last.change, desk).map(({ field }) => field);
  return isAllowed(desk, 'edit', noun, id, content) || isOwnSetting(desk.actor.id, noun, id, fields);
}

interface Subject {
  readonly noun: Noun;
  readonly id: string;
  readonly name: string;
  readonly isThere: boolean;
}

/** A page of the history of a thing. */
export function historyMessage(
  view: View,
  { noun, id, name, isThere }: Subject,
  edits: readonly Edit[],
  { mayEdit, isUndoable }: { readonly mayEdit: boolean; readonly isUndoable: boolean },
): Message {
  const { reader, words } = view;
  const heading = words.text('history.heading', { thing: name });
  if (edits.length === 0) {
    const none = words.spans('history.none');
    return messageFor(reader, none, [
      { type: 'heading', text: heading },
      { type: 'text', spans: none },
    ]);
  }
  const shown = edits.slice(0, PAGE);
  const [latest] = shown;
  const buttons: Button[] = [];
  if (isUndoable && latest !== undefined) {
    buttons.push(undoButton(view, { type: 'edit-undo', noun, id, revision: latest.revision }));
  }
  if (mayEdit && isThere) {
    buttons.push(editButton(view, noun, id));
    if (noun !== 'organization') buttons.push(removeButton(view, noun, id));
  }
  const last = shown.at(-1);
  if (edits.length > PAGE && last !== undefined) {
    const older = { type: 'history', noun, id, before: last.revision } as const;
    buttons.push(pressButton(words.text('button.next-page'), older));
  }
  return messageFor(
    reader,
    [plain(heading)],
    [
      { type: 'heading', text: heading },
      ...shown.flatMap((edit) => editElements(view, edit)),
      ...(buttons.length > 0 ? [{ type: 'buttons', buttons } as const] : []),
    ],
  );
}

/** One change: who, when and from where; then what. */
export function editElements(view: View, edit: Edit): readonly Element[] {
  return [{ type: 'text', spans: [...entrySpans(view, edit), plain('\n'), ...changeSpans(view, edit)] }];
}

function entrySpans(view: View, { author, at }: Edit): readonly Span[] {
  const { words } = view;
  const when = { type: 'instant', at, style: 'date-time' } as const;
  const who = authorSpans(view, author);
  // What the program does of itself is done by nobody, and from nowhere.
  if (who === undefined && author.way === 'program') return words.spans('history.by-program', { at: when });
  return words.spans('history.entry', {
    who: who ?? words.text('edit.somebody'),
    at: when,
    way: words.text(author.platform === undefined ? `way.${author.way}` : `way.${author.platform}`),
  });
}

function changeSpans(view: View, { change }: Edit): readonly Span[] {
  const { words } = view;
  if (change.before === undefined) return [bold(words.text('history.added'))];
  if (change.after === undefined) return [bold(words.text('history.removed'))];
  const differences = differencesOf(change, view);
  // Of somebody who was erased nothing is left; nothing else is entered that changed nothing, but that it was given out.
  if (differences.length === 0) {
    const isErased = 'name' in change.after && change.after.name === '';
    return words.spans(isErased ? 'history.erased' : 'history.given-out');
  }
  return differences.flatMap((difference, index): readonly Span[] => [
    ...(index === 0 ? [] : [plain('\n')]),
    ...differenceSpans(difference, view),
  ]);
}
