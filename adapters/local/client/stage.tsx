import { useEffect, useState } from 'preact/hooks';
import type { LocalPerson, WorkspaceView } from '../protocol.ts';
import { Avatar, BotMark } from './avatar.tsx';
import { hrefOf, type Route } from './route.ts';
import { zoneClock } from './time.ts';

interface StageProps {
  readonly workspace: WorkspaceView;
  readonly me: LocalPerson;
  readonly platform: Route['platform'];
  readonly onChange: () => void;
}

const FACE_NAMES = { slack: 'Slack-like', teams: 'Teams-like' } as const;

/** The bar that is ours and no vendor's: which client one sits at, and who one is. */
export function Stage({ workspace, me, platform, onChange }: StageProps) {
  return (
    <header class="stage">
      <span class="stage-brand">
        <BotMark />
        <span class="stage-name">{workspace.organization}</span>
        <span class="stage-note">local workspace</span>
      </span>
      <nav class="faces" aria-label="Client">
        {workspace.faces.map((face) => (
          <a
            key={face.platform}
            class="face"
            href={hrefOf({ platform: face.platform, personId: me.id })}
            aria-current={face.platform === platform ? 'true' : undefined}
          >
            {FACE_NAMES[face.platform]}
          </a>
        ))}
      </nav>
      <button
        type="button"
        class="stage-me"
        onClick={onChange}
        aria-label={`You are ${me.name}. Be someone else`}
        title="Be someone else (Ctrl K)"
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
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setTimeout(() => setNow(Date.now()), 60_000 - (now % 60_000));
    return () => clearTimeout(timer);
  }, [now]);
  return <span class="stage-clock">{zoneClock(now, person.locale, person.timeZone)}</span>;
}
