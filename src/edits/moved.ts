import { isDeepStrictEqual } from 'node:util';
import type { Organization, Person } from '../directory/model.ts';
import type { DirectoryChange } from '../exchange/ports.ts';
import type { PersonId, RotationId } from '../kernel/ids.ts';
import type { Interval } from '../kernel/interval.ts';
import type { Rotation } from '../rotations/model.ts';
import { movesBetween } from '../rotations/preview/moves.ts';
import { finalSchedule, type ScheduleSource } from '../rotations/schedule/schedule.ts';
import { rosterOf } from '../rotations/schedule/versioned-roster.ts';
import { activeMoves } from '../shifts/telling.ts';
import { type MovedIn, notKnown } from '../shifts/time-off-moves.ts';

/** How far ahead people are told what moves: what comes later may yet change, and can be looked up. */
export const DAYS_TOLD = 56;

/** What changes of the directory made out of what. */
export interface Sources {
  readonly before: ScheduleSource;
  readonly after: ScheduleSource;
}

/**
 * Whose shifts move within the interval by these changes, rotation by rotation: of those edited, those whose people have other time
 * off or another zone, and those with one of these among their layers, where it does not move in that anyway. That a rotation made
 * of others comes or goes moves nobody: those others stay. Nobody who is deactivated. `isMeant`: which rotations are looked at.
 */
export function movedBy(
  changes: readonly DirectoryChange[],
  sources: Sources,
  interval: Interval,
  isMeant: (id: RotationId) => boolean = () => true,
): readonly MovedIn[] {
  const { before, after } = sources;
  const concerned = [...concernedBy(changes, sources, interval)].filter(isMeant);
  const isMadeOfOthers = (id: RotationId) =>
    [before, after].some(({ rotations }) => rotations.get(id)?.type === 'layers');
  const isLasting = (id: RotationId) => before.rotations.has(id) && after.rotations.has(id);
  const ofTurnsFirst = [
    ...concerned.filter((id) => !isMadeOfOthers(id)),
    ...concerned.filter((id) => isMadeOfOthers(id) && isLasting(id)),
  ];
  const found: MovedIn[] = [];
  for (const rotationId of ofTurnsFirst) {
    const moves = activeMoves(
      movesBetween(scheduleOf(before, rotationId, interval), scheduleOf(after, rotationId, interval)),
      after.directory,
    );
    const moved = isMadeOfOthers(rotationId) ? moves.flatMap((move) => notKnown(move, found)) : moves;
    if (moved.length > 0) found.push({ rotationId, moved });
  }
  return found;
}

/** None where there neither is nor was such a rotation. */
function scheduleOf(source: ScheduleSource, id: RotationId, interval: Interval) {
  return rosterOf(source, id) === undefined ? [] : finalSchedule(source, id, interval);
}

/** The rotations whose schedule may be another one after the changes. */
function concernedBy(
  changes: readonly DirectoryChange[],
  sources: Sources,
  interval: Interval,
): ReadonlySet<RotationId> {
  const edited = changes.flatMap((change) => (change.noun === 'rotation' ? [change.id] : []));
  const people = peopleConcerned(changes, sources);
  const isOfOtherZone = changes.some((change) => change.noun === 'organization' && isZoneChange(change));
  if (edited.length === 0 && people.size === 0 && !isOfOtherZone) return new Set();
  const versions = versionsIn(sources, interval);
  const found = new Set(edited);
  for (const [id, rotations] of versions) {
    const isTheirs = people.size > 0 && rotations.some((rotation) => hasAnyOf(people, rotation));
    const isReadElsewhere = isOfOtherZone && rotations.some(({ timeZone }) => timeZone === undefined);
    if (isTheirs || isReadElsewhere) found.add(id);
  }
  return withLayered(found, versions);
}

type Versions = ReadonlyMap<RotationId, readonly Rotation[]>;

/** What each rotation is or will be, before and after. */
function versionsIn({ before, after }: Sources, { start }: Interval): Versions {
  const versions = new Map<RotationId, Rotation[]>();
  const add = (id: RotationId, rotation: Rotation) => {
    const known = versions.get(id);
    if (known) known.push(rotation);
    else versions.set(id, [rotation]);
  };
  for (const { rotations, history } of [before, after]) {
    for (const [id, rotation] of rotations) add(id, rotation);
    for (const [id, past] of history?.rotations ?? []) {
      for (const { until, value } of past) if (value && until > start.epochMilliseconds) add(id, value);
    }
  }
  return versions;
}

/** Those, and whatever has one of them among its layers. */
function withLayered(ids: ReadonlySet<RotationId>, versions: Versions): ReadonlySet<RotationId> {
  const above = new Map<RotationId, RotationId[]>();
  for (const [id, rotations] of versions) {
    for (const rotation of rotations) {
      if (rotation.type !== 'layers') continue;
      for (const layer of rotation.layers) {
        above.set(layer.rotationId, [...(above.get(layer.rotationId) ?? []), id]);
      }
    }
  }
  const found = new Set(ids);
  for (const id of found) for (const one of above.get(id) ?? []) found.add(one);
  return found;
}

/** People who come to be away, or back, at other times. */
function peopleConcerned(changes: readonly DirectoryChange[], { before }: Sources): ReadonlySet<PersonId> {
  const found = new Set<PersonId>();
  for (const change of changes) {
    if (change.noun === 'person' && isAwayOtherwise(change.before, change.after)) found.add(change.id);
    if (change.noun !== 'organization' || !isZoneChange(change)) continue;
    for (const { id, timeZone, timeOff } of before.directory.people.values()) {
      if (timeZone === undefined && timeOff.length > 0) found.add(id);
    }
  }
  return found;
}

function isZoneChange({ before, after }: { readonly before: Organization; readonly after: Organization }) {
  return before.timeZone !== after.timeZone;
}

function isAwayOtherwise(before: Person | undefined, after: Person | undefined): boolean {
  const [had, has] = [before?.timeOff ?? [], after?.timeOff ?? []];
  if (had.length + has.length === 0) return false;
  return before?.timeZone !== after?.timeZone || !isDeepStrictEqual(had, has);
}

function hasAnyOf(people: ReadonlySet<PersonId>, rotation: Rotation): boolean {
  const isOne = ({ personId }: { readonly personId: PersonId | null }) =>
    personId !== null && people.has(personId);
  return rotation.overrides.some(isOne) || (rotation.type === 'turns' && rotation.participants.some(isOne));
}
