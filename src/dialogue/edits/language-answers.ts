import { LANGUAGES, type Language } from '../../chat/languages/language.ts';
import type { Message } from '../../chat/message.ts';
import type { Reply } from '../../chat/reply.ts';
import { nameKey } from '../../directory/name-key.ts';
import { saveThing } from '../../edits/save.ts';
import type { PersonId } from '../../kernel/ids.ts';
import { messageFor } from '../../lookup/reader.ts';
import { quoted } from '../../lookup/search-messages.ts';
import { pressButton, undoButton } from './buttons.ts';
import { answerPressed, type Desk, notAllowed, say, saySpans, sentence } from './desk.ts';
import { faultText } from './fault-words.ts';
import { type View, viewOf } from './inputs.ts';
import { LANGUAGE_NAMES } from './proper-names.ts';

/** What people call each language beside its own name and tag: in the five languages. */
const ALSO: Readonly<Record<Language, readonly string[]>> = {
  en: ['английский', 'по-английски', 'engleză', 'tiếng anh', 'inglês'],
  ru: ['russian', 'по-русски', 'rusă', 'tiếng nga', 'russo'],
  ro: ['romanian', 'румынский', 'по-румынски', 'moldovan', 'tiếng rumani', 'romeno', 'mo'],
  vi: ['vietnamese', 'вьетнамский', 'по-вьетнамски', 'vietnameză', 'vietnamita'],
  'pt-BR': [
    'portuguese',
    'brazilian portuguese',
    'португальский',
    'по-португальски',
    'portugheză',
    'tiếng bồ đào nha',
    'português',
    'pt',
  ],
};

const byName = new Map(
  LANGUAGES.flatMap((language) =>
    [language, LANGUAGE_NAMES[language], ...ALSO[language]].map((name): [string, Language] => [
      nameKey(name),
      language,
    ]),
  ),
);

/** The language that is called so, by its tag or its name in any of the five; undefined where none is. */
export function languageNamed(words: string): Language | undefined {
  return byName.get(nameKey(words));
}

/** Asks in which language the asker wants to be answered. */
export function askLanguage(desk: Desk): readonly Reply[] {
  return say(desk, languagesMessage(desk));
}

/** The languages there are, each by its own name; `unknown`: what was typed and is none of them. */
export function languagesMessage({ reader, words }: View, unknown?: string): Message {
  const spans =
    unknown === undefined
      ? words.spans('edit.language-ask')
      : words.spans('edit.language-unknown', { words: quoted(unknown) });
  const buttons = LANGUAGES.map((language) =>
    pressButton(LANGUAGE_NAMES[language], { type: 'language', language }),
  );
  return messageFor(reader, spans, [
    { type: 'text', spans },
    { type: 'buttons', buttons },
  ]);
}

/** From now on the asker is answered in it, and told so in it. */
export async function setLanguage(desk: Desk, language: Language): Promise<readonly Reply[]> {
  const { actor, snapshot, ports, reader, isPublic } = desk;
  const saved = await saveThing(
    {
      actorId: actor.id,
      noun: 'person',
      id: actor.id,
      base: snapshot.revision,
      make: (person = actor) => ({ ...person, language }),
    },
    ports,
  );
  if (saved.ok) {
    const view = viewOf({ ...reader, language }, snapshot);
    const isUndoable = !isPublic && saved.value.before?.language !== language;
    return answerPressed(
      desk,
      languageSetMessage(view, actor.id, isUndoable ? saved.value.revision : undefined),
    );
  }
  const { refusal } = saved;
  switch (refusal.code) {
    case 'not-allowed':
      return notAllowed(desk, refusal.managers);
    case 'thing-gone':
    case 'changed-meanwhile':
      return saySpans(desk, desk.words.spans('edit.gone'));
    case 'faults':
      return saySpans(desk, [
        { type: 'plain', text: refusal.faults.map((fault) => faultText(fault, desk)).join(' ') },
      ]);
    default:
      return refusal satisfies never;
  }
}

/** Said in the new language; `revision`: that of the edit, where it can be taken back from here. */
export function languageSetMessage(view: View, id: PersonId, revision?: number): Message {
  const spans = view.words.spans('edit.language-set');
  if (revision === undefined) return sentence(view.reader, spans);
  const undo = undoButton(view, { type: 'edit-undo', noun: 'person', id, revision });
  return messageFor(view.reader, spans, [
    { type: 'text', spans },
    { type: 'buttons', buttons: [undo] },
  ]);
}
