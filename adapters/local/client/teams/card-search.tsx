import { createPortal } from 'preact/compat';
import { useState } from 'preact/hooks';
import type { LocalOption } from '../../stand-in.ts';
import { fetchSuggestions } from '../api.ts';
import { plainForm } from '../plain-form.ts';
import { useScene } from '../scene.ts';
import { SearchField } from '../search-field.tsx';
import type { Search } from '../use-suggestions.ts';
import type { ChoiceInput } from './choice-input.ts';

/** A list of a card in which one types to find what to choose, drawn where the card has left room for it. */
export function CardSearch({ input, id, host }: { input: ChoiceInput; id: string; host: HTMLElement }) {
  const { viewer } = useScene();
  const [chosen, setChosen] = useState(input.chosen);
  const ofBot: Search = (typed, signal) => fetchSuggestions(viewer, { input: input.id ?? '', typed }, signal);
  const ofCard: Search = async (typed) => input.options.filter(({ label }) => isIn(label, typed));
  const field = (
    <SearchField
      id={id}
      invalid={false}
      placeholder={input.placeholder ?? ''}
      many={input.isMultiSelect}
      optional
      chosen={chosen}
      search={input.asksBot ? ofBot : ofCard}
      onChoose={(options: readonly LocalOption[]) => {
        input.chosen = options;
        setChosen(options);
      }}
    />
  );
  return createPortal(field, host);
}

function isIn(label: string, typed: string): boolean {
  return plainForm(label).includes(plainForm(typed));
}
