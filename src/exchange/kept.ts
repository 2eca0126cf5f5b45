import { isDeepStrictEqual } from 'node:util';
import type { Temporal } from 'temporal-polyfill';
import type { Directory, Person, TimeOff, Topic } from '../directory/model.ts';
import type { PersonId, RotationId, TopicId } from '../kernel/ids.ts';
import { instantOfMoment } from '../kernel/local-moment.ts';
import type { Override, Rotation } from '../rotations/model.ts';
import { withoutEnded } from '../rotations/requests/made-overrides.ts';
import type { DirectoryContent } from './ports.ts';

/** What of a thing outlives a file that leaves it out. */
export type Kept =
  | {
      readonly noun: 'rotation';
      readonly id: RotationId;
      /** How many overrides were made by people in chat: swaps, covers, whatever they decided there. */
      readonly madeInChat: number;
      readonly fromCalendar: number;
    }
  | {
      readonly noun: 'person';
      readonly id: PersonId;
      /** How many times off were said in chat. */
      readonly timeOff: number;
      readonly deactivatedOn?: string;
    }
  | { readonly noun: 'topic'; readonly id: TopicId; readonly verifiedOn: string };

/** A directory as a file has it, with what was made elsewhere and still holds. */
export interface WithKept {
  readonly content: DirectoryContent;
  /** People, rotations, topics, each by their ids; none of which nothing is kept. */
  readonly kept: readonly Kept[];
}

/** Two contents of which the second takes the place of the first, and when. */
interface Replacing {
  readonly before: DirectoryContent;
  readonly after: DirectoryContent;
  readonly now: Temporal.Instant;
}

/**
 * `after` with what nobody writes into a file, and what a file therefore does not take away by leaving it out: overrides and time off
 * that were made elsewhere, as long as they have not ended at `now` and their things and people are still there, after the file's own;
 * since when somebody is deactivated; the later day of two on which a topic was verified. A thing that then differs from before by ended ones only is left
 * as it is, so that a file that changes nothing plans to nothing.
 */
export function withKept(before: DirectoryContent, after: DirectoryContent, now: Temporal.Instant): WithKept {
  const replacing = { before, after, now };
  const people = merged(before.directory.people, after.directory.people, (old, file) =>
    keptOfPerson(old, file, replacing),
  );
  const rotations = merged(before.rotations, after.rotations, (old, file) =>
    keptOfRotation(old, file, replacing),
  );
  const topics = merged(before.directory.topics, after.directory.topics, keptOfTopic);
  const directory = { ...after.directory, people: people.things, topics: topics.things };
  return {
    content: { ...after, directory, rotations: rotations.things },
    kept: [...people.kept, ...rotations.kept, ...topics.kept],
  };
}

interface Merged<Thing> {
  readonly thing: Thing;
  readonly kept?: Kept;
}

function merged<Id, Thing>(
  before: ReadonlyMap<Id, Thing>,
  after: ReadonlyMap<Id, Thing>,
  keep: (old: Thing, file: Thing) => Merged<Thing>,
): { readonly things: ReadonlyMap<Id, Thing>; readonly kept: readonly Kept[] } {
  const things = new Map(after);
  const kept: Kept[] = [];
  for (const id of [...after.keys()].sort()) {
    const [old, file] = [before.get(id), after.get(id)];
    if (old === undefined || file === undefined) continue;
    const { thing, kept: left } = keep(old, file);
    things.set(id, thing);
    if (left) kept.push(left);
  }
  return { things, kept };
}

function keptOfPerson(old: Person, file: Person, { before, after, now }: Replacing): Merged<Person> {
  const hasMade = old.timeOff.some(({ made }) => made !== undefined);
  if (!hasMade && old.deactivatedOn === undefined) return { thing: file };
  const zoneIn = ({ directory }: DirectoryContent, { timeZone }: Person) =>
    timeZone ?? directory.organization.timeZone;
  const lasting = withoutEndedTimeOff(old, zoneIn(before, old), now);
  const left = lasting.filter((one) => one.made && !isToldIn(file.timeOff, one, zoneIn(after, file)));
  const deactivatedOn = file.deactivatedOn ?? old.deactivatedOn;
  const thing = {
    ...file,
    ...(deactivatedOn !== undefined && { deactivatedOn }),
    timeOff: left.length > 0 ? [...file.timeOff, ...left] : file.timeOff,
  };
  const isKept = file.deactivatedOn === undefined && deactivatedOn !== undefined;
  const kept = {
    noun: 'person',
    id: old.id,
    timeOff: left.length,
    ...(isKept && { deactivatedOn }),
  } as const;
  return {
    thing: isDeepStrictEqual(thing, { ...old, timeOff: lasting }) ? old : thing,
    ...((left.length > 0 || isKept) && { kept }),
  };
}

/** The time off of somebody without what was said in chat and has ended. */
export function withoutEndedTimeOff(
  { timeOff }: Person,
  timeZone: string,
  now: Temporal.Instant,
): readonly TimeOff[] {
  return timeOff.filter(
    ({ made, until }) => !made || instantOfMoment(until, timeZone) > now.epochMilliseconds,
  );
}

function keptOfRotation(old: Rotation, file: Rotation, { before, after, now }: Replacing): Merged<Rotation> {
  const timeZone = file.timeZone ?? after.directory.organization.timeZone;
  const lasting = withoutEnded(old.overrides, old, before.directory, now);
  const left = lasting
    .filter(
      (override) =>
        override.made && !isToldIn(file.overrides, override, timeZone) && hasPeople(override, after),
    )
    .map((override) => withoutReasonOfOthers(override, after.directory));
  const thing = left.length > 0 ? { ...file, overrides: [...file.overrides, ...left] } : file;
  const fromCalendar = left.filter(({ made }) => made?.how === 'calendar').length;
  const kept = {
    noun: 'rotation',
    id: old.id,
    madeInChat: left.length - fromCalendar,
    fromCalendar,
  } as const;
  return {
    thing: isDeepStrictEqual(thing, { ...old, overrides: lasting }) ? old : thing,
    ...(left.length > 0 && { kept }),
  };
}

function keptOfTopic(old: Topic, file: Topic): Merged<Topic> {
  const { verifiedOn } = old;
  if (verifiedOn === undefined || (file.verifiedOn ?? '') >= verifiedOn) return { thing: file };
  return { thing: { ...file, verifiedOn }, kept: { noun: 'topic', id: old.id, verifiedOn } };
}

/** Whether the file has one itself, perhaps with another end or person: it comes from the same and is about the same time. */
function isToldIn<One extends Override | TimeOff>(file: readonly One[], one: One, timeZone: string): boolean {
  const start = ({ from }: One) => instantOfMoment(from, timeZone);
  const end = ({ until }: One) => instantOfMoment(until, timeZone);
  return file.some(
    (other) => isDeepStrictEqual(other.made, one.made) && start(other) < end(one) && start(one) < end(other),
  );
}

/** What somebody said who is no longer there goes with them, though what they agreed on stays. */
function withoutReasonOfOthers(override: Override, { people }: Directory): Override {
  if (override.made?.by.every((id) => people.has(id))) return override;
  const { reason: _, ...rest } = override;
  return rest;
}

function hasPeople({ personId, insteadOf }: Override, { directory }: DirectoryContent): boolean {
  return [personId, insteadOf].every((id) => id === null || id === undefined || directory.people.has(id));
}
