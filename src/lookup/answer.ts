import { Temporal } from 'temporal-polyfill';
import { hoursAt } from '../directory/hours.ts';
import type { Hours, Topic } from '../directory/model.ts';
import type { TopicId } from '../kernel/ids.ts';
import { sourceAt } from '../rotations/schedule/history.ts';
import { contactChain, type Route } from './contact-chain.ts';
import type { Snapshot } from './ports.ts';
import { type PassedOver, type PointOfContact, type Reached, reach } from './reach.ts';

/** Who answers for a topic at an instant, and all that is worth knowing about it: the value that every way in shows. */
export interface Answer {
  readonly topic: Topic;
  readonly at: Temporal.Instant;
  /** Absent where nobody at all answers. */
  readonly contact?: AnsweringContact;
  /** Who comes before in the chain but is not there at `at`, in the order asked. */
  readonly passedOver: readonly PassedOver[];
}

/**
 * Who answers. `until`: when somebody else does instead, where that is known: the shift ends, or one who comes before in the
 * chain is back.
 */
export interface AnsweringContact extends Reached {
  readonly route: Route;
  /** The topic's hours, else the rotation's, department's or person's; absent means always. */
  readonly hours?: { readonly open: boolean; readonly changesAt?: Temporal.Instant };
}

/**
 * Who answers for the topic at `at`: its contact, else the rotation's backup, else its fallback in order, else its parent's in
 * the same way, else the organisation's help desk. A contact that has nobody on, or whose people all have time off, passes on.
 * The topic must be in the snapshot: an unknown id is a fault.
 */
export function answerFor(snapshot: Snapshot, topicId: TopicId, at: Temporal.Instant): Answer {
  return answersFor(snapshot, topicId, at).next().value;
}

/** An answer with somebody in it. */
export type Answered = Answer & { readonly contact: AnsweringContact };

/**
 * Who answers for the topic at `at` by the rules of `answerFor`, then who would if they did not, and so on to the end of the chain,
 * where all who are not there come back.
 */
export function* answersFor(
  snapshot: Snapshot,
  topicId: TopicId,
  at: Temporal.Instant,
): Generator<Answered, Answer, undefined> {
  const topic = snapshot.directory.topics.get(topicId);
  if (topic === undefined) throw new Error(`No topic ${topicId} at revision ${snapshot.revision}`);
  const passedOver: PassedOver[] = [];
  for (const { contact, route } of contactChain(snapshot.directory, topic)) {
    const outcome = reach(snapshot, contact, at);
    if (outcome.passedOver !== undefined) passedOver.push(outcome.passedOver);
    if (outcome.reached === undefined) continue;
    const { next: nextOfContact, ...reached } = outcome.reached;
    const until = earliest([reached.until, ...passedOver.map((each) => each.backAt)]);
    const next = nextAfter(until, passedOver, nextOfContact);
    const hours = hoursNow(snapshot, topic, reached, at);
    yield {
      topic,
      at,
      contact: {
        ...reached,
        route,
        ...(until === undefined ? {} : { until }),
        ...(next === undefined ? {} : { next }),
        ...(hours === undefined ? {} : { hours }),
      },
      passedOver: [...passedOver],
    };
  }
  return { topic, at, passedOver };
}

/** Who stands behind everything at `at`: the organisation's help desk, or undefined where there is none or nobody is there. */
export function helpDeskAt(snapshot: Snapshot, at: Temporal.Instant): PointOfContact | undefined {
  const { helpDesk } = snapshot.directory.organization;
  return helpDesk === undefined ? undefined : reach(snapshot, helpDesk, at).reached?.who;
}

/** The first of those that are known. */
export function earliest(instants: readonly (Temporal.Instant | undefined)[]): Temporal.Instant | undefined {
  const [first] = instants.filter((each) => each !== undefined).sort(Temporal.Instant.compare);
  return first;
}

/** Who answers at `until`: one who comes before in the chain and is back then goes before the contact's own next in line. */
function nextAfter(
  until: Temporal.Instant | undefined,
  passedOver: readonly PassedOver[],
  nextOfContact: Reached['next'],
): Reached['next'] {
  const back = passedOver.find((each) => until !== undefined && each.backAt?.equals(until));
  if (until === undefined || back === undefined) return nextOfContact;
  return back.type === 'rotation' && back.next !== undefined ? { person: back.next, from: until } : undefined;
}

/** Open where any of those whose hours count is there; unknown where one of them keeps none. */
function hoursNow(
  snapshot: Snapshot,
  topic: Topic,
  reached: Omit<Reached, 'next'>,
  at: Temporal.Instant,
): AnsweringContact['hours'] {
  const { organization } = sourceAt(snapshot, at).directory;
  const states = hoursKept(topic, reached).map(({ hours, timeZone }) =>
    hours === undefined ? undefined : hoursAt(hours, timeZone ?? organization.timeZone, at),
  );
  const [first, ...others] = states.filter((state) => state !== undefined);
  if (first === undefined || states.includes(undefined)) return undefined;
  if (others.length === 0) return first;
  const all = [first, ...others];
  // When the last of several leaves depends on whether another comes meanwhile, so no end is told.
  if (all.some((state) => state.open)) return { open: true };
  const changesAt = earliest(all.map((state) => state.changesAt));
  return { open: false, ...(changesAt === undefined ? {} : { changesAt }) };
}

/** Hours that count, and the zone they are read in where that is not the organisation's. */
export interface Kept {
  readonly hours?: Hours;
  readonly timeZone?: string;
}

/** Whose hours count: the topic's, else those of the rotation that put them there, else their own. */
export function hoursKept(
  topic: Topic,
  { who, alongside = [], duty }: Omit<Reached, 'next'>,
): readonly Kept[] {
  if (topic.hours !== undefined) return [topic];
  if (duty?.rotation.type === 'turns' && duty.rotation.hours !== undefined) return [duty.rotation];
  switch (who.type) {
    case 'person':
      return [who.person, ...alongside];
    case 'people':
      return who.people;
    case 'department':
      return [who.department];
    default:
      return who satisfies never;
  }
}
