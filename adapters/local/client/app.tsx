import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { LocalPerson, WorkspaceView } from '../protocol.ts';
import { fetchWorkspace, RETRY_MS } from './api.ts';
import { Client } from './client.tsx';
import { chooseLanguage, clientWords, WordsProvider } from './languages/words.ts';
import { PersonDialog, Welcome } from './picker.tsx';
import type { Route } from './route.ts';
import { Stage } from './stage.tsx';
import { useRoute } from './use-route.ts';

/** The local workspace: the stage with the face and the person one has chosen, and that person's client in it. */
export function App() {
  const [route, go] = useRoute();
  const workspace = useWorkspace();
  const known = typeof workspace === 'object' ? workspace : undefined;
  const me = known?.people.find((person) => person.id === route.personId);
  const browser = useBrowserLanguages();
  const language = chooseLanguage(me, browser, known?.language ?? 'en');
  const words = useMemo(
    () => clientWords(language, me?.locale ?? browser[0]),
    [language, me?.locale, browser],
  );
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = words.text('app.title');
  }, [words]);
  return (
    <WordsProvider value={words}>
      {workspace === 'gone' && (
        <p class="notice" role="alert">
          {words.drawn('app.not-running', { command: <code>npm start</code> })}
        </p>
      )}
      {workspace === undefined && (
        <p class="notice" role="status">
          {words.text('app.opening')}
        </p>
      )}
      {known && <Workspace workspace={known} me={me} route={route} go={go} />}
    </WordsProvider>
  );
}

interface WorkspaceProps {
  readonly workspace: WorkspaceView;
  readonly me: LocalPerson | undefined;
  readonly route: Route;
  readonly go: (to: Route, how?: 'replace') => void;
}

function Workspace({ workspace, me, route, go }: WorkspaceProps) {
  const [choosing, setChoosing] = useState(false);
  const choose = useCallback(() => setChoosing(true), []);
  useShortcut('k', choose);

  const be = (person: LocalPerson, platform: Route['platform'] = route.platform) => {
    setChoosing(false);
    go({ platform, personId: person.id });
  };
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

/** The languages the browser is set to, best first; they can be changed while the page is open. */
function useBrowserLanguages(): readonly string[] {
  const [languages, setLanguages] = useState(navigator.languages);
  useEffect(() => {
    const follow = () => setLanguages(navigator.languages);
    addEventListener('languagechange', follow);
    return () => removeEventListener('languagechange', follow);
  }, []);
  return languages;
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
