/**
 * The address that opens a message in Slack's client, put together as Slack's own "Copy link" does; undefined where the
 * workspace's address is not known. `thread`: the message that began the thread, where it is a reply.
 */
export function permalink(
  workspaceUrl: string | undefined,
  channel: string,
  ts: string,
  thread: string | undefined,
): string | undefined {
  if (workspaceUrl === undefined || !URL.canParse(workspaceUrl)) return undefined;
  const url = new URL(`archives/${channel}/p${ts.replace('.', '')}`, workspaceUrl);
  if (thread !== undefined && thread !== ts) {
    url.searchParams.set('thread_ts', thread);
    url.searchParams.set('cid', channel);
  }
  return url.href;
}
