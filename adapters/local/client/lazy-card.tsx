import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Cards = Awaited<ReturnType<typeof load>>;

// The renderer of cards is the largest part of the client; the Slack-like face never needs it.
let loaded: Cards | undefined;

/** Loads what draws cards when it is first needed, and then draws. */
export function CardLoader({ children }: { children: (cards: Cards) => ComponentChildren }) {
  const [cards, setCards] = useState(loaded);
  useEffect(() => {
    if (cards !== undefined) return;
    void load().then((all) => {
      loaded = all;
      setCards(all);
    });
  }, [cards]);
  return cards === undefined ? <span class="card-loading" aria-hidden="true" /> : children(cards);
}

async function load() {
  const { Card, Html, TaskDialog } = await import('./teams/cards.ts');
  return { Card, Html, TaskDialog };
}
