import type { Action } from '../../chat/actions.ts';
import { type Button, type Message, plain } from '../../chat/message.ts';
import type { Reply } from '../../chat/reply.ts';
import { whoMay } from '../../edits/permission.ts';
import type { DirectoryContent } from '../../exchange/ports.ts';
import type { Noun } from '../../exchange/things.ts';
import { messageFor, namesOf } from '../../lookup/reader.ts';
import { pressButton } from './buttons.ts';
import { type Desk, isAllowed, say, saySpans } from './desk.ts';
import { calledIn } from './edit-forms.ts';
import type { View } from './inputs.ts';
import { type Named, thingsOf } from './names.ts';
import { ADDABLE, type Addable } from './noun-words.ts';

const MOST_CHOICES = 10;
const PAGE = 10;

/** Several are called so: which one is meant. */
export function whichMessage(
  view: View,
  found: readonly Named[],
  actionOf: (named: Named) => Action,
): Message {
  const { reader, words } = view;
  const spans = words.spans('edit.which');
  const buttons = found
    .slice(0, MOST_CHOICES)
    .map((named) => pressButton(labelled(view, named), actionOf(named)));
  return messageFor(reader, spans, [
    { type: 'text', spans },
    { type: 'buttons', buttons },
  ]);
}

/** “Topic: Payroll”. */
export function labelled(view: View, { noun, thing }: Pick<Named, 'noun' | 'thing'>): string {
  const { words } = view;
  return words.text('edit.thing', {
    noun: words.text(`noun.${noun}`),
    thing: calledIn(view, noun, thing),
  });
}

/** Asks what is to be added, of what the asker may add; whoever may add nothing is told who may. */
export function askWhatToAdd(desk: Desk, content: DirectoryContent): readonly Reply[] {
  const { reader, words, snapshot } = desk;
  const nouns = ADDABLE.filter((noun) => isAllowed(desk, 'add', noun, undefined, content));
  if (nouns.length === 0) {
    const who = namesOf(reader, snapshot, whoMay('add', 'topic', undefined, content));
    return saySpans(
      desk,
      who === undefined ? words.spans('edit.not-allowed-nobody') : words.spans('edit.may-not-add', { who }),
    );
  }
  return say(desk, askWhatToAddMessage(desk, nouns));
}

/** The kinds of things, each opening the form of a new one. */
export function askWhatToAddMessage({ reader, words }: View, nouns: readonly Addable[]): Message {
  const spans = words.spans('edit.what-to-add');
  const buttons = nouns.map((noun) => pressButton(words.text(`noun.${noun}`), { type: 'edit-form', noun }));
  return messageFor(reader, spans, [
    { type: 'text', spans },
    { type: 'buttons', buttons },
  ]);
}

const LISTED = [...ADDABLE, 'organization'] as const satisfies readonly Noun[];

/** What of one kind the asker may edit, a page of it, each opening its form; the other kinds are one press away. */
export function ownThingsMessage(
  desk: Desk,
  content: DirectoryContent,
  place: { readonly noun?: Noun; readonly page: number },
): Message {
  const { reader, words } = desk;
  const kinds = LISTED.map((noun) => ({ noun, own: ownOf(desk, content, noun) })).filter(
    ({ own }) => own.length > 0,
  );
  const shown = kinds.find(({ noun }) => noun === place.noun) ?? kinds[0];
  const heading = words.text('edit.list');
  if (shown === undefined) {
    const none = words.spans('edit.list-none');
    return messageFor(reader, none, [{ type: 'text', spans: none }]);
  }
  const noun = shown.noun;
  const own = inOrder(desk, shown.own);
  const page = Math.min(place.page, Math.ceil(own.length / PAGE) - 1);
  const onPage = own.slice(page * PAGE, (page + 1) * PAGE);
  const range = words.text('list.range', {
    from: page * PAGE + 1,
    to: page * PAGE + onPage.length,
    count: own.length,
  });
  const kind = words.text(`noun.${noun}`);
  const turn = (label: string, to: number): Button =>
    pressButton(label, { type: 'edit-list', noun, page: to });
  const turning = [
    ...(page > 0 ? [turn(words.text('button.previous-page'), page - 1)] : []),
    ...((page + 1) * PAGE < own.length ? [turn(words.text('button.next-page'), page + 1)] : []),
  ];
  const others = kinds.filter((one) => one.noun !== noun);
  const tabs = others.map(
    (one): Button =>
      pressButton(words.text(`noun.${one.noun}`), { type: 'edit-list', noun: one.noun, page: 0 }),
  );
  return messageFor(
    reader,
    [plain(`${heading}: ${kind}, ${range}`)],
    [
      { type: 'heading', text: heading },
      { type: 'text', spans: [plain(`${kind} · ${range}`)], tone: 'subtle' },
      {
        type: 'buttons',
        buttons: onPage.map(({ id, thing }) =>
          pressButton(calledIn(desk, noun, thing), { type: 'edit-form', noun, id }),
        ),
      },
      ...(turning.length > 0 ? [{ type: 'buttons', buttons: turning } as const] : []),
      ...(tabs.length > 0 ? [{ type: 'divider' } as const, { type: 'buttons', buttons: tabs } as const] : []),
    ],
  );
}

function ownOf(desk: Desk, content: DirectoryContent, noun: Noun): readonly Named[] {
  const things = thingsOf(content, noun);
  // Whoever may edit all of it need not be asked of each.
  if (isAllowed(desk, 'edit', 'organization', 'organization', content)) return things;
  return things.filter(({ id }) => isAllowed(desk, 'edit', noun, id, content));
}

/** By name, as the reader's language sorts. */
function inOrder(view: View, things: readonly Named[]): readonly Named[] {
  const collator = new Intl.Collator(view.reader.language);
  return things
    .map((named) => ({ named, name: calledIn(view, named.noun, named.thing) }))
    .sort((one, other) => collator.compare(one.name, other.name))
    .map(({ named }) => named);
}
