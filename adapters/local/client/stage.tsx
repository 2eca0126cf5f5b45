import { useEffect, useState } from 'preact/hooks';
import type { LocalPerson, WorkspaceView } from '../protocol.ts';
import { Avatar, BotMark } from './avatar.tsx';
import { useWords } from './languages/words.ts';
import { hrefOf, type Route } from './route.ts';
import { zoneClock } from './time.ts';

interface StageProps {
  readonly workspace: WorkspaceView;
  readonly me: LocalPerson;
  readonly platform: Route['platform'];
  readonly onChange: () => void;
}

/** The bar that is ours and no vendor's: which client one sits at, and who one is. */
export function Stage({ workspace, me, platform, onChange }: StageProps) {
  const words = useWords();
  return (
    <header class="stage">
      <span class="stage-brand">
        <BotMark />
        <span class="stage-name">{workspace.organization}</span>
        <span class="stage-note">{words.text('stage.note')}</span>
      </span>
      <nav class="faces" aria-label={words.text('stage.faces')}>
        {workspace.faces.map((face) => (
          <a
            key={face.platform}
            class="face"
            href={hrefOf({ platform: face.platform, personId: me.id })}
            aria-current={face.platform === platform ? 'true' : undefined}
          >
            {words.text(`stage.${face.platform}`)}
          </a>
        ))}
      </nav>
      <button
        type="button"
        class="stage-me"
        onClick={onChange}
        aria-label={words.text('stage.me', { name: me.name })}
        title={words.text('stage.me-hint')}
        aria-haspopup="dialog"
      >
        <Avatar name={me.name} size={28} />
        <span class="stage-who">
          <span class="stage-person">{me.name}</span>
          <ZoneClock person={me} />
        </span>
        <span class="choices-arrow" aria-hidden="true" />
      </button>
    </header>
  );
}

/** The time where the person is. */
function ZoneClock({ person }: { person: LocalPerson }) {
  const { locale } = useWords();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setTimeout(() => setNow(Date.now()), 60_000 - (now % 60_000));
    return () => clearTimeout(timer);
  }, [now]);
  return <span class="stage-clock">{zoneClock(now, locale, person.timeZone)}</span>;
}
