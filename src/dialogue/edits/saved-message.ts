import { isDeepStrictEqual } from 'node:util';
import { LANGUAGES } from '../../chat/languages/language.ts';
import { type Button, bold, type Element, type Message, plain, type Span } from '../../chat/message.ts';
import { shorten } from '../../chat/shorten.ts';
import type { Saved } from '../../edits/save.ts';
import type { Noun, Things } from '../../exchange/things.ts';
import { topicId } from '../../kernel/ids.ts';
import { messageFor, namesOf } from '../../lookup/reader.ts';
import { editButton, historyButton, pressButton, undoButton } from './buttons.ts';
import type { Desk } from './desk.ts';
import { differenceSpans, differencesIn } from './differences.ts';
import { calledIn, type FormAction, type FormNoun } from './edit-forms.ts';
import type { FieldName } from './inputs.ts';
import { LANGUAGE_NAMES } from './proper-names.ts';

/** What was saved, field by field, and the ways on: to take it back, to go on editing, to look at it. */
export function savedMessage<N extends FormNoun>(
  desk: Desk,
  noun: N,
  saved: Saved<N>,
  action: FormAction,
): Message {
  const { reader, words, isPublic } = desk;
  const { thing, before } = saved;
  const isChanged = !isDeepStrictEqual(before, thing);
  // What somebody says about themselves is nobody's but theirs.
  if (noun === 'person' && isPublic) {
    const spans = words.spans('edit.saved-privately');
    return messageFor(reader, spans, [{ type: 'text', spans }]);
  }
  const key = before === undefined ? 'edit.added' : isChanged ? 'edit.saved' : 'edit.unchanged';
  const spans = words.spans(key, { thing: bold(calledIn(desk, noun, thing)) });
  return messageFor(reader, spans, [
    { type: 'text', spans },
    ...changeElements(desk, noun, saved),
    ...noteElements(desk, saved),
    ...buttonElements(desk, noun, saved, isChanged, action),
  ]);
}

function changeElements<N extends Noun>(
  desk: Desk,
  noun: N,
  { before, thing }: Saved<N>,
): readonly Element[] {
  const items = differencesIn(noun, before, thing, desk).map((one) => differenceSpans(one, desk));
  return items.length === 0 ? [] : [{ type: 'list', items }];
}

/** What else came of it: what others did stays, and who was told. */
function noteElements<N extends Noun>(desk: Desk, { merged, told }: Saved<N>): readonly Element[] {
  const { words, reader, snapshot } = desk;
  const notes: (readonly Span[])[] = [];
  if (merged.length > 0) {
    const fields = merged.map((field) => words.text(`field.${field as FieldName}`)).join(', ');
    notes.push(words.spans('edit.merged', { fields }));
  }
  const who = namesOf(reader, snapshot, told);
  if (who !== undefined) notes.push(words.spans('edit.told', { who }));
  return notes.map((spans) => ({ type: 'text', spans, tone: 'subtle' }));
}

function buttonElements<N extends FormNoun>(
  desk: Desk,
  noun: N,
  { thing, before, revision }: Saved<N>,
  isChanged: boolean,
  action: FormAction,
): readonly Element[] {
  const id = 'id' in thing ? thing.id : noun;
  const buttons: Button[] = [];
  if (noun === 'topic' && before === undefined) {
    const label = desk.words.text('button.make-rotation');
    // It and the topic are to be told apart wherever one of them is named.
    const name = desk.words.text('rotation-form.named-for', { topic: shorten(nameOf(thing), LONGEST_NAME) });
    const wanted = { type: 'edit-form', noun: 'rotation', topicId: id, name } as const;
    buttons.push({ ...pressButton(label, wanted), style: 'primary' });
  }
  if (isChanged) buttons.push(undoButton(desk, { type: 'edit-undo', noun, id, revision }));
  if (action.type === 'settings-form') {
    buttons.push(pressButton(desk.words.text('button.edit'), { type: 'settings-form' }));
    return [{ type: 'buttons', buttons }];
  }
  buttons.push(editButton(desk, noun, id));
  if (noun === 'topic') buttons.push(...partButtons(desk, id));
  else buttons.push(historyButton(desk, noun, id));
  return [{ type: 'buttons', buttons }, ...(noun === 'topic' ? languageElements(desk, id) : [])];
}

/** With what is added to it, it is still carried by the button and no longer than a name may be. */
const LONGEST_NAME = 60;

function nameOf(thing: Things[FormNoun]): string {
  return thing.name ?? '';
}

function partButtons({ words }: Desk, id: string): readonly Button[] {
  const form = { type: 'edit-form', noun: 'topic', id } as const;
  return [
    pressButton(words.text('button.more-fields'), { ...form, part: 'more' }),
    pressButton(words.text('button.escalation'), { ...form, part: 'escalation' }),
    pressButton(words.text('button.about'), { type: 'about', topicId: topicId(id) }),
  ];
}

/** A form for each language but the directory's own. */
function languageElements({ words, snapshot }: Desk, id: string): readonly Element[] {
  const own = snapshot.directory.organization.language;
  const form = { type: 'edit-form', noun: 'topic', id, part: 'translation' } as const;
  return [
    { type: 'text', spans: [plain(words.text('edit.in-languages'))], tone: 'subtle' },
    {
      type: 'buttons',
      buttons: LANGUAGES.filter((language) => language !== own).map((language) =>
        pressButton(`${LANGUAGE_NAMES[language]}…`, { ...form, language }),
      ),
    },
  ];
}
