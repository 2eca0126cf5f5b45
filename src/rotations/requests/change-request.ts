import type { Temporal } from 'temporal-polyfill';
import { type Author, authorOf } from '../../directory/author.ts';
import type { PersonId, RotationId } from '../../kernel/ids.ts';
import { wholeMillisecond } from '../../kernel/instant.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Override, Rotation } from '../model.ts';
import type { RotationPorts, RotationRepositories, VersionedRepository } from '../ports.ts';
import type { Move } from '../preview/moves.ts';
import { NO_HISTORY } from '../schedule/history.ts';
import type { ScheduleSource } from '../schedule/schedule.ts';
import { movesWithin } from '../schedule/stretches.ts';
import { pastOfOverridden } from '../schedule/versions.ts';
import type { Decision, OverrideDecision, ScheduleChange, Situation } from './decision.ts';
import { withoutEnded } from './made-overrides.ts';

/** A request after a change, and whose shifts that moved. */
export interface ChangedRequest<Request> {
  readonly request: Request;
  readonly moved: readonly Move[];
}

/** Overrides that were made or taken back, and whose shifts that moved. */
export interface ChangedOverrides {
  readonly overrides: readonly Override[];
  readonly moved: readonly Move[];
}

interface RotationUnknown {
  readonly code: 'rotation-unknown';
}

/** What can stand in the way of changing a request, whatever the change. */
export type NotChanged<Request> =
  | RotationUnknown
  | { readonly code: 'request-unknown' }
  /** Somebody else was faster; the request is what they made of it. */
  | { readonly code: 'changed-meanwhile'; readonly request: Request };

/** Decides on a new request and stores it, in one transaction. Throws where the id is taken: the source of ids is broken. */
export async function openRequest<Request extends { readonly rotationId: RotationId }, Refusal>(
  rotationId: RotationId,
  requestsOf: (repositories: RotationRepositories) => VersionedRepository<unknown, Request>,
  decide: (situation: Situation, open: readonly Request[]) => Result<Request, Refusal>,
  ports: RotationPorts,
): Promise<Result<Request, Refusal | RotationUnknown>> {
  return ports.work.run(async (repositories) => {
    const requests = requestsOf(repositories);
    const situation = situationOf(rotationId, await repositories.rotations.lock(), ports);
    if (!situation) return refused({ code: 'rotation-unknown' });
    const decided = decide(situation, await requests.openIn(rotationId));
    if (decided.ok && !(await requests.save(decided.value)))
      throw new Error('The id of a new request is taken');
    return decided;
  });
}

/**
 * Decides on a request as it is and stores what becomes of it and of the schedule, in one transaction. Of two who do so at once one
 * comes second, and decides on what the first made of it, or is told.
 */
export async function changeRequest<Id, Request extends { readonly rotationId: RotationId }, Refusal>(
  { id, actorId }: { readonly id: Id; readonly actorId: PersonId },
  requestsOf: (repositories: RotationRepositories) => VersionedRepository<Id, Request>,
  decide: (request: Request, situation: Situation) => Result<Decision<Request>, Refusal>,
  ports: RotationPorts,
): Promise<Result<ChangedRequest<Request>, Refusal | NotChanged<Request>>> {
  return ports.work.run(async (repositories) => {
    const requests = requestsOf(repositories);
    const source = await repositories.rotations.lock();
    const known = await requests.byId(id);
    if (!known) return refused({ code: 'request-unknown' });
    const situation = situationOf(known.rotationId, source, ports);
    if (!situation) return refused({ code: 'rotation-unknown' });

    const decided = decide(known, situation);
    if (!decided.ok) return decided;
    const { request, change } = decided.value;
    if (!(await requests.save(request))) {
      return refused({ code: 'changed-meanwhile', request: (await requests.byId(id)) ?? known });
    }
    const author = authorOf(actorId, ports.source);
    const moved = change ? await saveChange(change, situation, repositories, author) : [];
    return ok({ request, moved });
  });
}

/** Decides on the overrides of a rotation and stores what becomes of them, in one transaction. */
export async function changeOverrides<Refusal>(
  { rotationId, actorId }: { readonly rotationId: RotationId; readonly actorId: PersonId },
  decide: (situation: Situation) => Result<OverrideDecision, Refusal>,
  ports: RotationPorts,
): Promise<Result<ChangedOverrides, Refusal | RotationUnknown>> {
  return ports.work.run(async (repositories) => {
    const situation = situationOf(rotationId, await repositories.rotations.lock(), ports);
    if (!situation) return refused({ code: 'rotation-unknown' });
    const decided = decide(situation);
    if (!decided.ok) return decided;
    const { overrides, change } = decided.value;
    const author = authorOf(actorId, ports.source);
    return ok({ overrides, moved: await saveChange(change, situation, repositories, author) });
  });
}

/** The time is read here, with every other writer held off: however long that took, nothing is decided about what has passed. */
function situationOf(
  rotationId: RotationId,
  source: ScheduleSource,
  { clock }: RotationPorts,
): Situation | undefined {
  const rotation = source.rotations.get(rotationId);
  return rotation && { rotation, source, now: wholeMillisecond(clock.now()) };
}

async function saveChange(
  { overrides, within }: ScheduleChange,
  { rotation, source, now }: Situation,
  { rotations }: RotationRepositories,
  author: Author,
): Promise<readonly Move[]> {
  const kept = withoutEnded(overrides, rotation, source.directory, now);
  await rotations.saveOverrides(rotation.id, kept, now, author);
  return movesWithin(within, source, overridden(source, rotation, kept, now), rotation.id);
}

/** The source once the rotation has this list from now on, as it is stored by then. */
function overridden(
  { directory, rotations, history = NO_HISTORY }: ScheduleSource,
  rotation: Rotation,
  overrides: readonly Override[],
  now: Temporal.Instant,
): ScheduleSource {
  const past = history.rotations.get(rotation.id) ?? [];
  const then = pastOfOverridden(past, rotation, overrides, now.epochMilliseconds);
  return {
    directory,
    rotations: new Map(rotations).set(rotation.id, { ...rotation, overrides }),
    history: { ...history, rotations: new Map(history.rotations).set(rotation.id, then) },
  };
}
