/**
 * A function that runs `work` for all callers that arrive before it begins, and one run at a time. A caller therefore never
 * gets the result of a run that had begun before the call, so whatever was done before the call, the run sees.
 */
export function coalesced<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let running: Promise<unknown> = Promise.resolve();
  let waiting: Promise<Value> | undefined;

  function begin(): Promise<Value> {
    waiting = undefined;
    return work();
  }

  function enqueue(): Promise<Value> {
    const next = running.then(begin, begin);
    running = next;
    return next;
  }

  return () => {
    waiting ??= enqueue();
    return waiting;
  };
}
