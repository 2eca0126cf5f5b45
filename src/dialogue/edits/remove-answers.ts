import type { Form } from '../../chat/form.ts';
import { bold, type Element, type Message, plain } from '../../chat/message.ts';
import type { Reply } from '../../chat/reply.ts';
import { whoMay } from '../../edits/permission.ts';
import { removeThing } from '../../edits/save.ts';
import type { DirectoryContent, ThingName } from '../../exchange/ports.ts';
import { referencesTo } from '../../exchange/references-to.ts';
import { type Noun, type Things, thingIn } from '../../exchange/things.ts';
import { formFrame, messageFor } from '../../lookup/reader.ts';
import type { Rotation } from '../../rotations/model.ts';
import { historyButton, pressButton, undoButton } from './buttons.ts';
import {
  afterChange,
  contentIn,
  contentWith,
  type Desk,
  isAllowed,
  notAllowed,
  say,
  saySpans,
  wholeContent,
} from './desk.ts';
import type { EditAction } from './edit-action.ts';
import { calledIn } from './edit-forms.ts';
import type { View } from './inputs.ts';

type RemoveAction = Extract<EditAction, { readonly type: 'remove-form' }>;

/** Asks whether it is really to go. */
export async function askRemove(desk: Desk, action: RemoveAction): Promise<readonly Reply[]> {
  const { noun, id } = action;
  const { words } = desk;
  const content = await contentWith(desk, noun);
  const thing = thingIn(content, noun, id);
  if (thing === undefined) return saySpans(desk, words.spans('edit.gone'));
  if (!isAllowed(desk, 'remove', noun, id, content)) {
    return notAllowed(desk, whoMay('remove', noun, id, content));
  }
  return [{ type: 'open-form', form: removeForm(desk, action, thing) }];
}

/** Nothing to fill in: whether it is really to go. */
export function removeForm(view: View, action: RemoveAction, thing: Things[Noun]): Form {
  const { reader, words } = view;
  return {
    ...formFrame(reader, words.text('form.remove-title'), words.text('form.remove-submit'), action),
    intro: words.spans('edit.remove-ask', { thing: bold(calledIn(view, action.noun, thing)) }),
    fields: [],
  };
}

/** Removes it, with a way back; or says what still needs it. */
export async function answerRemove(desk: Desk, { noun, id }: RemoveAction): Promise<readonly Reply[]> {
  const thing = thingIn(await contentWith(desk, noun), noun, id);
  const removed = await removeThing({ actorId: desk.actor.id, noun, id }, desk.ports);
  if (removed.ok) {
    const after = await afterChange(desk);
    const left = leftBy(after, thing, await wholeContent(after));
    return say(after, removedMessage(after, noun, id, thing, removed.value.revision, left));
  }
  const { refusal } = removed;
  switch (refusal.code) {
    case 'not-allowed':
      return notAllowed(desk, refusal.managers);
    case 'thing-gone':
      return saySpans(desk, desk.words.spans('edit.gone'));
    case 'still-used':
      return say(desk, stillUsedMessage(desk, noun, id, refusal.by));
    default:
      return refusal satisfies never;
  }
}

/** The rotation that answered for the topic which is gone, where nothing else needs it and the asker may remove it. */
function leftBy(
  desk: Desk,
  thing: Things[Noun] | undefined,
  content: DirectoryContent,
): Rotation | undefined {
  const contact = thing !== undefined && 'contact' in thing ? thing.contact : undefined;
  if (contact?.type !== 'rotation') return undefined;
  const { rotationId: id } = contact;
  const isNeeded = referencesTo({ noun: 'rotation', id }, content).length > 0;
  return isNeeded || !isAllowed(desk, 'remove', 'rotation', id, content)
    ? undefined
    : content.rotations.get(id);
}

/** It is gone, and can come back; `left`: the rotation that answered for it alone, which stays. */
export function removedMessage(
  view: View,
  noun: Noun,
  id: string,
  thing: Things[Noun] | undefined,
  revision: number,
  left?: Rotation,
): Message {
  const { reader, words } = view;
  const spans = words.spans('edit.removed', { thing: bold(calledIn(view, noun, thing)) });
  const buttons = [
    undoButton(view, { type: 'edit-undo', noun, id, revision }),
    historyButton(view, noun, id),
  ];
  if (left === undefined) {
    return messageFor(reader, spans, [
      { type: 'text', spans },
      { type: 'buttons', buttons },
    ]);
  }
  const label = words.text('button.remove-named', { thing: left.name });
  const remove = pressButton(label, { type: 'remove-form', noun: 'rotation', id: left.id });
  return messageFor(reader, spans, [
    { type: 'text', spans },
    { type: 'text', spans: words.spans('edit.rotation-left', { rotation: bold(left.name) }) },
    { type: 'buttons', buttons: [...buttons, remove] },
  ]);
}

/** More nobody goes through one by one. */
const MOST_USERS = 10;

/** What still refers to the thing, so that it can't go. */
export function stillUsedMessage(view: View, noun: Noun, id: string, by: readonly ThingName[]): Message {
  const { reader, words, snapshot } = view;
  const content = contentIn(snapshot);
  const thing = thingIn(content, noun, id);
  const spans = words.spans('edit.still-used', { thing: bold(calledIn(view, noun, thing)) });
  const named = by.slice(0, MOST_USERS).map((user) => {
    if (user.noun === 'synonyms') return words.text('field.synonyms');
    const found = thingIn(content, user.noun, user.id);
    return words.text('edit.thing', {
      noun: words.text(`noun.${user.noun}`),
      thing: found === undefined ? user.id : calledIn(view, user.noun, found),
    });
  });
  const rest = by.length - named.length;
  const items = [...named, ...(rest > 0 ? [words.text('list.more', { count: rest })] : [])];
  const list: Element = { type: 'list', items: items.map((text) => [plain(text)]) };
  return messageFor(reader, spans, [{ type: 'text', spans, tone: 'warning' }, list]);
}
