import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LocalPerson, WorkspaceView } from '../protocol.ts';
import { Avatar, BotMark } from './avatar.tsx';
import { Dialog } from './dialog.tsx';
import { type ClientWords, useWords } from './languages/words.ts';
import { plainForm } from './plain-form.ts';
import type { Route } from './route.ts';
import { zoneClock } from './time.ts';

interface WelcomeProps {
  readonly workspace: WorkspaceView;
  readonly platform: Route['platform'];
  readonly onChoose: (person: LocalPerson, platform: Route['platform']) => void;
}

/** The first page: what this is, and who one wants to be. */
export function Welcome({ workspace, platform, onChoose }: WelcomeProps) {
  const words = useWords();
  return (
    <main class="welcome">
      <div class="welcome-card">
        <BotMark />
        <h1>{words.text('welcome.heading')}</h1>
        <p class="welcome-lead">
          {words.drawn('welcome.lead', {
            organization: workspace.organization,
            question: <q>{words.text('welcome.question')}</q>,
          })}
        </p>
        <PersonSearch people={workspace.people} onChoose={(person) => onChoose(person, platform)} />
      </div>
    </main>
  );
}

/** The same choice, later. */
export function PersonDialog(props: {
  people: readonly LocalPerson[];
  onChoose: (person: LocalPerson) => void;
  onClose: () => void;
}) {
  const words = useWords();
  return (
    <Dialog title={words.text('people.be-another')} onClose={props.onClose}>
      <div class="dialog-body dialog-body-list">
        <PersonSearch people={props.people} onChoose={props.onChoose} />
      </div>
    </Dialog>
  );
}

/** A search field over the list of people; arrow keys move, Enter chooses. */
function PersonSearch({
  people,
  onChoose,
}: {
  people: readonly LocalPerson[];
  onChoose: (person: LocalPerson) => void;
}) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const found = useMemo(() => people.filter((person) => fits(person, typed, words)), [people, typed, words]);
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const onKeyDown = (event: KeyboardEvent) => {
    // Who types fast presses Enter before the list is drawn for the last letter.
    const now = field.current?.value ?? typed;
    const chosen = now === typed ? found[active] : people.find((person) => fits(person, now, words));
    if (event.key === 'Enter' && chosen) onChoose(chosen);
    else if (event.key === 'ArrowDown') setActive(Math.min(active + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else return;
    event.preventDefault();
  };
  return (
    <div class="people">
      <input
        ref={field}
        class="people-search"
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={found.length > 0 ? `${id}-${active}` : undefined}
        aria-label={words.text('people.search')}
        placeholder={words.text('people.search-by')}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        class="people-list"
        role="listbox"
        aria-label={words.text('people.list')}
        id={`${id}-list`}
        ref={list}
      >
        {found.map((person, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the search field's, which keeps the focus.
          <div
            role="option"
            tabIndex={-1}
            class="option person"
            id={`${id}-${index}`}
            key={person.id}
            aria-selected={index === active}
            onPointerMove={() => index !== active && setActive(index)}
            onClick={() => onChoose(person)}
          >
            <Avatar name={person.name} size={36} />
            <span class="person-text">
              <span class="person-name">
                {person.name}
                {person.standing !== 'member' && (
                  <span class="badge">{words.text(`people.${person.standing}`)}</span>
                )}
              </span>
              <span class="person-about">{person.about[words.language]}</span>
            </span>
            <span class="person-clock">{zoneClock(Date.now(), words.locale, person.timeZone)}</span>
          </div>
        ))}
        {found.length === 0 && <p class="people-none">{words.text('people.none')}</p>}
      </div>
      <p class="sr-only" role="status">
        {typed === '' ? '' : words.text('people.found', { count: found.length })}
      </p>
    </div>
  );
}

function fits(person: LocalPerson, typed: string, words: ClientWords): boolean {
  const standing = person.standing === 'member' ? '' : words.text(`people.${person.standing}`);
  const text = plainForm(`${person.name} ${person.about[words.language]} ${person.timeZone} ${standing}`);
  return plainForm(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
