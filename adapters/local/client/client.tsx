import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Face, LocalPerson, WorkspaceView } from '../protocol.ts';
import { LiveAnnouncements } from './announcements.tsx';
import { act } from './api.ts';
import { isForBot } from './completion.ts';
import { ConversationPane } from './conversation-pane.tsx';
import { FormDialog } from './form-dialog.tsx';
import { useWords } from './languages/words.ts';
import type { Do } from './pane-props.ts';
import type { Route } from './route.ts';
import { type Scene, SceneProvider } from './scene.ts';
import { Sidebar } from './sidebar.tsx';
import { ThreadPane } from './thread-pane.tsx';
import { useView } from './use-view.ts';
import { useWaiting } from './use-waiting.ts';

interface ClientProps {
  readonly workspace: WorkspaceView;
  readonly face: Face;
  readonly me: LocalPerson;
  readonly route: Route;
  readonly go: (to: Route, how?: 'replace') => void;
}

/** What of the acts did not come about, which is shown until it is dismissed. */
type Failure = Exclude<Awaited<ReturnType<typeof act>>, { readonly type: 'done' }>;

/** Roots shown at first, and added by each step back. */
const PAGE = 200;

/** One person's client on one platform. */
export function Client({ workspace, face, me, route, go }: ClientProps) {
  const viewer = useMemo(
    () => ({ platform: face.platform, viewer: me.accounts[face.platform] }),
    [face.platform, me.accounts[face.platform]],
  );
  const words = useWords();
  const [limit, setLimit] = useState(PAGE);
  const { view, current, connected } = useView(viewer, route.conversationId, limit);
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const messages = current && view ? view.messages : [];
  const [waiting, wait] = useWaiting(messages, view?.form, route.conversationId);
  const conversations = view?.conversations ?? [];
  const open = conversations.find(({ id }) => id === route.conversationId);
  const home = conversations.find(({ kind }) => kind === 'direct') ?? conversations[0];
  useEffect(() => setLimit(PAGE), [route.conversationId]);
  // What failed while the program was away is no longer so when it is back.
  useEffect(() => setFailure(undefined), [connected]);
  useEffect(() => {
    // On a phone the list of conversations is a page of its own; elsewhere there is always one open beside it.
    if (open === undefined && home !== undefined && !matchMedia('(max-width: 720px)').matches)
      go({ platform: face.platform, personId: me.id, conversationId: home.id }, 'replace');
  }, [open, home?.id]);

  const perform: Do = useCallback(
    async (wanted) => {
      setFailure(undefined);
      setBusy(true);
      const outcome = await act({ ...viewer, act: wanted });
      setBusy(false);
      if (outcome.type !== 'done') setFailure(outcome);
      return outcome.type === 'done';
    },
    [viewer],
  );
  const say = async (text: string, threadId?: string): Promise<boolean> => {
    if (open === undefined) return false;
    // What is said in a thread of a direct message goes to whoever answers, and they take their time.
    const isAside = threadId !== undefined && open.kind === 'direct';
    const expects = !isAside && isForBot(text, { face, conversationKind: open.kind });
    const stopWaiting = expects ? wait(threadId) : () => undefined;
    const isTaken = await perform({
      type: 'say',
      conversationId: open.id,
      text,
      ...(threadId && { threadId }),
    });
    if (!isTaken) stopWaiting();
    return isTaken;
  };
  const scene: Scene = { face, me, people: workspace.people, conversations, viewer };
  const here: Route = { platform: face.platform, personId: me.id, ...(open && { conversationId: open.id }) };
  const shared = { messages, say, perform, busy, waiting, commands: view?.commands ?? [] };
  useTitle(
    conversations.reduce((sum, { unread }) => sum + unread, 0),
    open?.name,
  );

  return (
    <SceneProvider value={scene}>
      <div
        class="client"
        data-pane={route.threadId ? 'thread' : route.conversationId ? 'conversation' : 'list'}
      >
        <Sidebar organization={workspace.organization} openId={open?.id} />
        {open && current && view && (
          <ConversationPane
            {...shared}
            key={open.id}
            conversation={open}
            earlier={view.earlier}
            unreadReplies={view.unreadReplies}
            onEarlier={() => setLimit(limit + PAGE)}
            onThread={(threadId) => go({ ...here, threadId })}
            onBack={() => go({ platform: face.platform, personId: me.id })}
            threadOpen={route.threadId !== undefined}
          />
        )}
        {open && route.threadId !== undefined && face.platform === 'slack' && (
          <ThreadPane
            {...shared}
            key={route.threadId}
            conversation={open}
            threadId={route.threadId}
            unread={view?.unreadReplies[route.threadId] ?? 0}
            onClose={() => go(here)}
          />
        )}
      </div>
      {!connected && (
        <p class="toast" role="status">
          {words.text('app.waiting')}
        </p>
      )}
      {failure !== undefined && (
        <p class="toast toast-failure" role="alert">
          {failure.type === 'fault' ? words.text(failure.key) : failure.text}
          <button
            type="button"
            class="icon-button"
            aria-label={words.text('app.dismiss')}
            onClick={() => setFailure(undefined)}
          >
            ✕
          </button>
        </p>
      )}
      {view?.form && <FormDialog form={view.form} busy={busy} perform={perform} />}
      <LiveAnnouncements messages={messages} conversationId={route.conversationId} />
    </SceneProvider>
  );
}

function useTitle(unread: number, name: string | undefined): void {
  const title = useWords().text('app.title');
  useEffect(() => {
    const count = unread > 0 ? `(${unread}) ` : '';
    document.title = `${count}${name ? `${name} · ` : ''}${title}`;
  }, [unread, name, title]);
}
