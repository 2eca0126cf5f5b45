import type { Noun } from '../../exchange/things.ts';
import { findAnswer } from '../../lookup/find.ts';
import { messageFor } from '../../lookup/reader.ts';
import { quoted } from '../../lookup/search-messages.ts';
import { thingFinder } from '../../lookup/suggest/find-things.ts';
import type { Found } from '../../lookup/suggest/name-index.ts';
import { pressButton } from './buttons.ts';
import { labelled } from './choosing-messages.ts';
import { contentIn, type Desk, isAllowed } from './desk.ts';
import type { EditAction } from './edit-action.ts';
import type { View } from './inputs.ts';
import type { Named } from './names.ts';
import { nounBefore } from './noun-words.ts';

/** A few: what is likely meant is the first or second. */
const MOST = 5;
/** So few letters begin too many names to say what is meant. */
const SHORTEST = 3;

/**
 * What the asker may have meant that is called nearly so, best first: nothing where what they typed, taken as a question, is surely
 * about something else. Of what only some may do, what the asker may do it with.
 */
export function nearlyNamed(
  desk: Desk,
  verb: 'edit' | 'remove' | 'history' | 'export',
  words: string,
  all: string,
): readonly Named[] {
  const { snapshot, context, reader } = desk;
  const kind = nounBefore(words);
  const text = kind === undefined || kind.rest === '' ? words : kind.rest;
  if (text.length < SHORTEST) return [];
  const content = contentIn(snapshot);
  const act = verb === 'remove' ? 'remove' : 'edit';
  const isOffered = ({ noun, id }: Named): boolean =>
    (kind === undefined || kind.rest === '' || noun === kind.noun) &&
    (verb === 'history' ? noun !== 'person' : isAllowed(desk, act, noun, id, content));
  const near = found(desk, text).filter(isOffered).slice(0, MOST);
  const whole = findAnswer(snapshot, { text: all, at: context.now, language: reader.language });
  // Where the answer is what the verb would be about, the verb was no part of its name.
  const isSure = whole.type === 'answer' && !near.some(({ id }) => id === whole.answer.topic.id);
  return isSure ? [] : near;
}

/** More are looked through for those that the asker may do something with. */
const LOOKED_THROUGH = 50;

function found({ snapshot }: View, text: string): readonly Named[] {
  const find = thingFinder(snapshot);
  return [
    ...called('topic', find.topics(text, LOOKED_THROUGH)),
    ...called('rotation', find.rotations(text, LOOKED_THROUGH)),
    ...called('department', find.departments(text, LOOKED_THROUGH)),
    ...called('person', find.people(text, LOOKED_THROUGH)),
  ];
}

/** Not what merely holds the letters somewhere: a slip leaves the beginning, or all but a letter. */
function called(
  noun: Noun,
  all: readonly Found<Named['thing'] & { readonly id: string }>[],
): readonly Named[] {
  return all
    .filter(({ fit }) => fit !== 'inside' && fit !== 'initials')
    .map(({ item }) => ({ noun, id: item.id, thing: item }));
}

/** Nothing is called just so: what comes near, each a press away. */
export function nearMessage(
  view: View,
  words: string,
  near: readonly Named[],
  actionOf: (named: Named) => EditAction,
) {
  const spans = view.words.spans('edit.near', { words: quoted(words) });
  return messageFor(view.reader, spans, [
    { type: 'text', spans },
    { type: 'buttons', buttons: near.map((named) => pressButton(labelled(view, named), actionOf(named))) },
  ]);
}
