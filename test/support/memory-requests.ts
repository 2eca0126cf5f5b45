import { Temporal } from 'temporal-polyfill';
import type { RotationId } from '../../src/kernel/ids.ts';
import type { CoverRequest } from '../../src/rotations/requests/cover.ts';
import type { SwapRequest } from '../../src/rotations/requests/swap.ts';

/** Requests of one kind in the draft, and how to replace them. */
export function requestRepository<Request extends SwapRequest | CoverRequest>(
  stored: () => ReadonlyMap<string, Request>,
  store: (requests: ReadonlyMap<string, Request>) => void,
  refuseEnded: () => void,
) {
  return {
    async byId(id: Request['id']) {
      refuseEnded();
      return stored().get(id);
    },
    async openIn(rotationId: RotationId) {
      refuseEnded();
      return [...stored().values()]
        .filter((request) => request.rotationId === rotationId && request.state === 'open')
        .sort(byCreation);
    },
    async due(now: Temporal.Instant, most: number) {
      refuseEnded();
      return [...stored().values()]
        .filter((request) => request.state === 'open' && Temporal.Instant.compare(dueAt(request), now) <= 0)
        .sort((one, other) => Temporal.Instant.compare(dueAt(one), dueAt(other)) || byId(one, other))
        .slice(0, most);
    },
    async save(request: Request) {
      refuseEnded();
      const saved = withRequest(stored(), request);
      if (saved) store(saved);
      return saved !== undefined;
    },
  };
}

/** Why people who are removed wanted their requests is wiped with them. */
export function withoutReasonsOf<Request extends SwapRequest | CoverRequest>(
  gone: ReadonlySet<string>,
  requests: ReadonlyMap<string, Request>,
  wiped: (request: Request) => Request,
): ReadonlyMap<string, Request> {
  if (gone.size === 0) return requests;
  return new Map(
    [...requests].map(([id, request]) => {
      const isTheirs = request.reason !== undefined && gone.has(request.requesterId);
      return [id, isTheirs ? { ...wiped(request), version: request.version + 1 } : request];
    }),
  );
}

function byCreation(one: SwapRequest | CoverRequest, other: SwapRequest | CoverRequest): number {
  return Temporal.Instant.compare(one.createdAt, other.createdAt) || byId(one, other);
}

function byId(one: SwapRequest | CoverRequest, other: SwapRequest | CoverRequest): number {
  return one.id < other.id ? -1 : 1;
}

function dueAt(request: SwapRequest | CoverRequest): Temporal.Instant {
  if ('window' in request) return request.window.end;
  const { given, returned } = request;
  return Temporal.Instant.compare(given.start, returned.start) < 0 ? given.start : returned.start;
}

/** The requests with this one saved; undefined where what is stored is not the version before it. */
function withRequest<Request extends SwapRequest | CoverRequest>(
  requests: ReadonlyMap<string, Request>,
  request: Request,
): ReadonlyMap<string, Request> | undefined {
  const stored = requests.get(request.id)?.version ?? 0;
  return stored === request.version - 1 ? new Map(requests).set(request.id, request) : undefined;
}
