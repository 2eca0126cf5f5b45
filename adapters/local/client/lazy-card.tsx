import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Cards = typeof import('./teams/cards.ts');

// The renderer of cards is the largest part of the client; the Slack-like face never needs it.
let loaded: Cards | undefined;

/** Loads what draws cards when it is first needed, and then draws. */
export function CardLoader({ children }: { children: (cards: Cards) => ComponentChildren }) {
  const [cards, setCards] = useState(loaded);
  useEffect(() => {
    if (cards !== undefined) return;
    void import('./teams/cards.ts').then((module) => {
      loaded = module;
      setCards(module);
    });
  }, [cards]);
  return cards === undefined ? <span class="card-loading" aria-hidden="true" /> : children(cards);
}
