// Only `AdaptiveCard` is used by name, but tables add themselves to the renderer's registry when their module is loaded.
import {
  type Action,
  AdaptiveCard,
  ExecuteAction,
  GlobalRegistry,
  GlobalSettings,
  OpenUrlAction,
  SubmitAction,
  Table,
} from 'adaptivecards';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../languages/words.ts';
import { useScene } from '../scene.ts';
import { CardSearch } from './card-search.tsx';
import { ChoiceInput } from './choice-input.ts';
import { withDates } from './dates.ts';
import { hostConfig } from './host-config.ts';
import { markdownHtml } from './markdown.ts';

AdaptiveCard.onProcessMarkdown = (source, result) => {
  result.outputHtml = markdownHtml(source);
  result.didProcess = true;
};

GlobalRegistry.elements.register('Input.ChoiceSet', ChoiceInput);
// The adapter writes no Markdown beside a box to tick.
GlobalSettings.useMarkdownInRadioButtonAndCheckbox = false;

interface CardProps {
  readonly card: unknown;
  readonly busy: boolean;
  /** The card's action with the values of its inputs merged into `data`. */
  readonly onAction: (action: Readonly<Record<string, unknown>>) => void;
}

/** An Adaptive Card, drawn by Microsoft's own renderer. */
export function Card({ card, busy, onAction }: CardProps) {
  const { me } = useScene();
  const words = useWords();
  const root = useRef<HTMLDivElement>(null);
  const act = useRef(onAction);
  act.current = onAction;
  const source = JSON.stringify(card);
  const [fault, setFault] = useState<'unsupported.card' | 'unsupported.empty-card'>();
  const [searches, setSearches] = useState<readonly SearchPlace[]>([]);

  // Before the window that it may stand in looks for a field to put the focus into.
  useLayoutEffect(() => {
    const drawn = new AdaptiveCard();
    drawn.hostConfig = hostConfig;
    drawn.onExecuteAction = (action) => execute(action, act.current);
    try {
      drawn.parse(withDates(JSON.parse(source), me));
      const element = drawn.render();
      // The renderer makes the card itself a stop of the keyboard, with nothing to do there.
      element?.removeAttribute('tabindex');
      root.current?.replaceChildren(...(element ? [element] : []));
      setSearches(searchesOn(drawn));
      setFault(element ? undefined : 'unsupported.empty-card');
    } catch {
      // Whatever the renderer stumbled over, the person sees that a card is here.
      setFault('unsupported.card');
    }
    return () => drawn.releaseDOMResources();
  }, [source, me.locale, me.timeZone]);

  return (
    <div class="card">
      <div ref={root} inert={busy} />
      {searches.map((place) => (
        <CardSearch key={place.id} {...place} />
      ))}
      {fault !== undefined && <p class="unsupported">{words.text(fault)}</p>}
    </div>
  );
}

interface SearchPlace {
  readonly input: ChoiceInput;
  /** Of the text field to be drawn: what its label names. */
  readonly id: string;
  readonly host: HTMLElement;
}

/** Where the card has left room for what the renderer does not draw. */
function searchesOn(card: AdaptiveCard): readonly SearchPlace[] {
  return card.getAllInputs().flatMap((input) => {
    const host = input instanceof ChoiceInput ? input.host : undefined;
    if (!(input instanceof ChoiceInput) || !host) return [];
    const { id } = host;
    host.removeAttribute('id');
    return [{ input, id, host }];
  });
}

function execute(action: Action, onAction: CardProps['onAction']): void {
  if (action instanceof OpenUrlAction) {
    const { url } = action;
    if (url !== undefined && /^(https?|mailto|tel):/i.test(url)) open(url, '_blank', 'noopener,noreferrer');
    return;
  }
  if (action instanceof SubmitAction || action instanceof ExecuteAction)
    onAction({ ...action.toJSON(), data: action.data });
}

// Named so that the bundler keeps the module that registers it.
void Table;
