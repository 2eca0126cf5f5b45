/** How a call goes wrong because a test wants it to. */
export type PlannedFault =
  | { readonly type: 'rate-limited'; readonly retryAfterSeconds: number }
  /** Slack's servers, or what stands before them, fail. */
  | { readonly type: 'http'; readonly status: number }
  /** `ok: false`, with this word. */
  | { readonly type: 'refused'; readonly error: string }
  /** Nothing is done, and no answer comes. */
  | { readonly type: 'hang' }
  /** What was asked for is done, and the connection breaks before the answer. */
  | { readonly type: 'lost' };

/** What is to go wrong, in the order in which it was planned. */
export interface PlannedFaults {
  add(method: string | undefined, fault: PlannedFault, times?: number): void;
  /** The next one for this method, which then is done with. */
  take(method: string): PlannedFault | undefined;
}

/** Nothing goes wrong yet. */
export function createPlannedFaults(): PlannedFaults {
  const planned: { readonly method: string | undefined; readonly fault: PlannedFault }[] = [];
  return {
    add: (method, fault, times = 1) => {
      for (let count = 0; count < times; count += 1) planned.push({ method, fault });
    },
    take: (method) => {
      const index = planned.findIndex((one) => one.method === undefined || one.method === method);
      return index === -1 ? undefined : planned.splice(index, 1)[0]?.fault;
    },
  };
}
