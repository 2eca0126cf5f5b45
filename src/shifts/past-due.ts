import type { NewDelivery } from '../deliveries/delivery.ts';
import { wholeMillisecond } from '../kernel/instant.ts';
import type { VersionedRepository } from '../rotations/ports.ts';
import { coverPastDue } from '../rotations/requests/cover.ts';
import { swapPastDue } from '../rotations/requests/swap.ts';
import { aboutCover, coverAgain } from './cover-tellings.ts';
import type { ShiftPorts, ShiftRepositories } from './ports.ts';
import { aboutSwap, swapAgain } from './swap-tellings.ts';

/** How many requests are closed in one transaction. */
const BATCH = 50;

/**
 * Closes the open requests whose time has come: what was said about them says so from then on. Gives how many. One that somebody
 * changes meanwhile is theirs.
 */
export async function closePastDue(ports: ShiftPorts): Promise<number> {
  const { newId, clock } = ports;
  const swaps = await closeAll(
    ({ swapRequests }) => swapRequests,
    async (request, { deliveries }) => {
      const now = wholeMillisecond(clock.now());
      const closed = swapPastDue(request, now);
      return closed && [closed, swapAgain(closed, await deliveries.about(aboutSwap(request)), newId, now)];
    },
    ports,
  );
  const covers = await closeAll(
    ({ coverRequests }) => coverRequests,
    async (request, { deliveries }) => {
      const now = wholeMillisecond(clock.now());
      const closed = coverPastDue(request, now);
      return closed && [closed, coverAgain(closed, await deliveries.about(aboutCover(request)), newId, now)];
    },
    ports,
  );
  return swaps + covers;
}

/** The request as it stays, and what is told of that; undefined where it is not due after all. */
type Closing<Request> = readonly [Request, readonly NewDelivery[]] | undefined;

async function closeAll<Id, Request>(
  requestsOf: (repositories: ShiftRepositories) => VersionedRepository<Id, Request>,
  close: (request: Request, repositories: ShiftRepositories) => Promise<Closing<Request>>,
  { work, clock }: ShiftPorts,
): Promise<number> {
  for (let closed = 0; ; ) {
    const batch = await work.run(async (repositories) => {
      const requests = requestsOf(repositories);
      const due = await requests.due(wholeMillisecond(clock.now()), BATCH);
      let saved = 0;
      for (const request of due) {
        const closing = await close(request, repositories);
        if (closing === undefined || !(await requests.save(closing[0]))) continue;
        await repositories.deliveries.add(closing[1]);
        saved += 1;
      }
      return saved;
    });
    closed += batch;
    if (batch < BATCH) return closed;
  }
}
