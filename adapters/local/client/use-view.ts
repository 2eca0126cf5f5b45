import { useEffect, useRef, useState } from 'preact/hooks';
import type { Viewer, ViewerView } from '../protocol.ts';
import { fetchView, listen } from './api.ts';

export interface LiveView {
  /** Absent until the first answer came. */
  readonly view?: ViewerView;
  /** Whether `view.messages` are those of the conversation asked for, not of the one before. */
  readonly current: boolean;
  readonly connected: boolean;
}

interface Loaded {
  readonly key: string;
  readonly conversationId: string | undefined;
  readonly view: ViewerView;
}

/** What the viewer sees, kept up to date by the program's change stream; at most one request is under way. */
export function useView(viewer: Viewer, conversationId: string | undefined, limit: number): LiveView {
  const [loaded, setLoaded] = useState<Loaded>();
  const [connected, setConnected] = useState(true);
  const reload = useRef<() => void>(() => undefined);
  const key = `${viewer.platform}/${viewer.viewer}`;

  useEffect(() => {
    let gone = false;
    let isLoading = false;
    let isStale = false;
    const load = async (): Promise<void> => {
      isStale = isLoading;
      if (isLoading) return;
      isLoading = true;
      // A failed load is not told here: the change stream breaks as well, which is shown, and loads again when it is back.
      const view = await fetchView(viewer, conversationId, limit).catch(() => undefined);
      isLoading = false;
      if (gone) return;
      if (view) setLoaded({ key, conversationId, view });
      if (isStale) void load();
    };
    reload.current = () => void load();
    void load();
    return () => {
      gone = true;
    };
  }, [key, conversationId, limit]);

  useEffect(() => listen(viewer, () => reload.current(), setConnected), [key]);

  const own = loaded?.key === key ? loaded : undefined;
  return {
    connected,
    current: own !== undefined && own.conversationId === conversationId,
    ...(own && { view: own.view }),
  };
}
