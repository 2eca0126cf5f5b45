import { useCallback, useEffect, useState } from 'preact/hooks';
import type { LocalPerson, WorkspaceView } from '../protocol.ts';
import { fetchWorkspace, RETRY_MS } from './api.ts';
import { Client } from './client.tsx';
import { PersonDialog, Welcome } from './picker.tsx';
import type { Route } from './route.ts';
import { Stage } from './stage.tsx';
import { useRoute } from './use-route.ts';

/** The local workspace: the stage with the face and the person one has chosen, and that person's client in it. */
export function App() {
  const [route, go] = useRoute();
  const [choosing, setChoosing] = useState(false);
  const workspace = useWorkspace();
  const choose = useCallback(() => setChoosing(true), []);
  useShortcut('k', choose);

  if (workspace === 'gone') {
    return (
      <p class="notice" role="alert">
        Pointperson is not running. Start it with <code>npm start</code>, and it comes back here.
      </p>
    );
  }
  if (workspace === undefined)
    return (
      <p class="notice" role="status">
        Opening the workspace …
      </p>
    );
  const be = (person: LocalPerson, platform: Route['platform'] = route.platform) => {
    setChoosing(false);
    go({ platform, personId: person.id });
  };
  const me = workspace.people.find((person) => person.id === route.personId);
  const face = workspace.faces.find(({ platform }) => platform === route.platform);
  if (me === undefined || face === undefined)
    return <Welcome workspace={workspace} platform={route.platform} onChoose={be} />;
  return (
    <div class="app" data-face={face.platform}>
      <Stage workspace={workspace} me={me} platform={face.platform} onChange={choose} />
      <Client
        key={`${face.platform}/${me.id}`}
        workspace={workspace}
        face={face}
        me={me}
        route={route}
        go={go}
      />
      {choosing && (
        <PersonDialog
          people={workspace.people}
          onChoose={(person) => be(person)}
          onClose={() => setChoosing(false)}
        />
      )}
    </div>
  );
}

/** Who one can be; asked again when one comes back to the page, from another tab or window, since the directory may have changed meanwhile. */
function useWorkspace(): WorkspaceView | 'gone' | undefined {
  const [workspace, setWorkspace] = useState<WorkspaceView | 'gone'>();
  useEffect(() => {
    let timer: number | undefined;
    const load = () =>
      fetchWorkspace().then(setWorkspace, () => {
        setWorkspace((before) => before ?? 'gone');
        timer = setTimeout(load, RETRY_MS);
      });
    void load();
    const loadWhenSeen = () => document.visibilityState === 'visible' && void load();
    document.addEventListener('visibilitychange', loadWhenSeen);
    addEventListener('focus', loadWhenSeen);
    return () => {
      clearTimeout(timer);
      removeEventListener('focus', loadWhenSeen);
      document.removeEventListener('visibilitychange', loadWhenSeen);
    };
  }, []);
  return workspace;
}

function useShortcut(key: string, act: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== key || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [key, act]);
}
