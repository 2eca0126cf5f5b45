import type { NewDelivery } from '../deliveries/delivery.ts';
import type { PersonId } from '../kernel/ids.ts';
import { wholeMillisecond } from '../kernel/instant.ts';
import { ok, type Result } from '../kernel/result.ts';
import { within } from '../kernel/unit-of-work.ts';
import type { RotationPorts } from '../rotations/ports.ts';
import type { Situation } from '../rotations/requests/decision.ts';
import type { ShiftPorts, ShiftRepositories } from './ports.ts';
import { preferring, toActive, toldBy } from './telling.ts';

/** Who is told by what was done, each once; nobody who did it. */
export interface Told {
  readonly told: readonly PersonId[];
}

/** Where what was done is told: in the same transaction. */
export interface TellingIn {
  readonly repositories: ShiftRepositories;
  readonly newId: () => string;
  /** What schedules are computed from now that it was done. */
  readonly situation: Pick<Situation, 'source' | 'now'>;
}

/**
 * Does something about shifts and stores what is told of it, in one transaction: there is neither without the other. What is refused
 * changes nothing and is told to nobody; nobody who is deactivated is told. What the actor
 * has to hear of it too comes where they did it, unless they wish to be told elsewhere.
 */
export async function doneAndTold<Done extends object, Refusal>(
  actorId: PersonId,
  act: (ports: RotationPorts) => Promise<Result<Done, Refusal>>,
  telling: (done: Done, place: TellingIn) => Promise<readonly NewDelivery[]>,
  ports: ShiftPorts,
): Promise<Result<Done & Told, Refusal>> {
  return ports.work.run(async (repositories) => {
    const done = await act({ ...ports, work: within(repositories) });
    if (!done.ok) return done;
    const source = await repositories.rotations.lock();
    const now = wholeMillisecond(ports.clock.now());
    const { newId } = ports;
    const all = await telling(done.value, { repositories, newId, situation: { source, now } });
    const wish = source.directory.people.get(actorId)?.pingOn ?? ports.source?.platform;
    const tellings = toActive(all, source.directory).map((each) => preferring(each, actorId, wish));
    await repositories.deliveries.add(tellings);
    return ok({ ...done.value, told: toldBy(tellings).filter((personId) => personId !== actorId) });
  });
}
