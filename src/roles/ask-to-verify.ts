import type { Temporal } from 'temporal-polyfill';
import type { Delivery } from '../deliveries/delivery.ts';
import { noticeTo } from '../deliveries/telling.ts';
import type { Author } from '../directory/author.ts';
import { hoursAt } from '../directory/hours.ts';
import { activeOnce, adminsOf, editorsOf } from '../directory/managers.ts';
import type { Directory, Hours, Person, Topic } from '../directory/model.ts';
import { dayOfInstant, dueOn, type Round, roundOn } from '../directory/verification.ts';
import { changeTo } from '../exchange/things.ts';
import type { PersonId } from '../kernel/ids.ts';
import type { Snapshot } from '../lookup/ports.ts';
import { awayUntil } from '../lookup/reach.ts';
import { personalReader } from '../lookup/reader-of.ts';
import { sourceAt } from '../rotations/schedule/history.ts';
import { aboutTopic } from './notices.ts';
import type { RolePorts } from './ports.ts';

const PROGRAM: Author = { way: 'program' };

/** Once in so many minutes is often enough to look who is at work. */
const LOOK_MINUTES = 15;
/** So many topics a day one person is asked about. */
const MOST_A_DAY = 5;

/**
 * Topics that nobody has verified yet begin to count their days; those who look after a stale one are asked about it, each in their
 * working hours, and not about more than five a day. For how many topics and people something was done.
 */
export async function askToVerify(ports: RolePorts): Promise<number> {
  const { turnstile, clock, snapshots } = ports;
  const now = clock.now();
  if (!(await turnstile.take('verification', now, now.add({ minutes: LOOK_MINUTES })))) return 0;
  const begun = await beginCounting(ports);
  const snapshot = await snapshots.current();
  return begun + (await askAll(snapshot, ports));
}

async function beginCounting({ work, clock, snapshots }: RolePorts): Promise<number> {
  const { directory } = await snapshots.current();
  if (!watchedTopics(directory).some(isUncounted)) return 0;
  return work.run(async (repositories) => {
    const content = await repositories.directory.lock();
    const now = clock.now();
    const verifiedOn = dayOfInstant(now);
    const changes = watchedTopics(content.directory)
      .filter(isUncounted)
      .map((topic) => changeTo(content, 'topic', topic.id, { ...topic, verifiedOn }));
    await repositories.directory.write(changes, { now }, PROGRAM);
    return changes.length;
  });
}

function isUncounted({ verifiedOn }: Topic): boolean {
  return verifiedOn === undefined;
}

const watched = new WeakMap<Directory['topics'], readonly Topic[]>();

/** The topics that are to be verified; found once for a state of the directory. */
function watchedTopics({ topics }: Directory): readonly Topic[] {
  const known =
    watched.get(topics) ?? [...topics.values()].filter((topic) => topic.verifyEveryDays !== undefined);
  watched.set(topics, known);
  return known;
}

/** The stale topics about which the person is asked now; those that have waited longest come first. */
export function dueFor(personId: PersonId, directory: Directory, today: string): readonly Topic[] {
  return staleTopics(directory, today).filter((topic) => {
    const round = roundOn(topic, today);
    return round !== undefined && askedIn(round, topic, directory).includes(personId);
  });
}

/** Those that have waited longest come first. */
function staleTopics(directory: Directory, today: string): readonly Topic[] {
  return watchedTopics(directory)
    .filter((topic) => roundOn(topic, today) !== undefined)
    .sort((one, other) => ((dueOn(one) ?? '') < (dueOn(other) ?? '') ? -1 : 1));
}

async function askAll(snapshot: Snapshot, ports: RolePorts): Promise<number> {
  const { directory } = snapshot;
  const today = dayOfInstant(ports.clock.now());
  const full = new Set<PersonId>();
  let count = 0;
  for (const topic of staleTopics(directory, today)) {
    const round = roundOn(topic, today);
    if (round === undefined) continue;
    const present = askedIn(round, topic, directory).filter(
      (id) => !full.has(id) && isAtWork(id, snapshot, ports.clock.now()),
    );
    if (present.length === 0) continue;
    const asked = await ports.work.run(({ deliveries }) => deliveries.about(aboutTopic(topic.id)));
    for (const id of present) {
      const question = questionTo(id, topic, round, ports);
      if (asked.some(({ key }: Delivery) => key === question.key)) continue;
      if (await hasRoom(id, snapshot, ports)) {
        await ports.work.run(({ deliveries }) => deliveries.add([question]));
        count += 1;
      } else full.add(id);
    }
  }
  return count;
}

/** Whom a round asks: the owners, or else whoever may edit the topic; in the last one the admins. */
function askedIn({ whom }: Round, topic: Topic, directory: Directory): readonly PersonId[] {
  if (whom === 'admins') return adminsOf(directory);
  const owners = activeOnce(topic.ownerIds, directory);
  return owners.length > 0 ? owners : editorsOf(topic, directory);
}

function questionTo(
  id: PersonId,
  { id: topicId, verifiedOn }: Topic,
  { whom, number }: Round,
  ports: RolePorts,
) {
  const notice = { kind: 'topic/verify', about: aboutTopic(topicId), topicId, whom };
  const cause = `verify:${topicId}:${verifiedOn}:${number}`;
  return noticeTo(id, { matter: 'roles', cause }, notice, ports.newId, ports.clock.now());
}

/** Whoever says nothing of their hours works these. */
const USUAL_HOURS: Hours = [{ weekdays: [1, 2, 3, 4, 5], startMinute: 9 * 60, endMinute: 17 * 60 }];

function isAtWork(id: PersonId, snapshot: Snapshot, now: Temporal.Instant): boolean {
  const person = snapshot.directory.people.get(id);
  if (person === undefined) return false;
  const then = sourceAt(snapshot, now);
  if (awayUntil(then, then.directory.people.get(id) ?? person, now) !== undefined) return false;
  return hoursAt(person.hours ?? USUAL_HOURS, zoneOf(person, snapshot), now).open;
}

/** Their own zone, else the one of their account that was seen last, else the organisation's. */
function zoneOf(person: Person, snapshot: Snapshot): string {
  const [latest] = snapshot.identities
    .allOf(person.id)
    .toSorted((one, other) => other.seenAt.epochMilliseconds - one.seenAt.epochMilliseconds);
  const workspace = latest?.account ?? { platform: 'slack', workspaceId: '' };
  return personalReader(workspace, snapshot, latest?.profile, person).timeZone;
}

/** Whether they may be asked about one more today, which is then counted for all replicas together. */
async function hasRoom(id: PersonId, snapshot: Snapshot, { turnstile, clock }: RolePorts): Promise<boolean> {
  const person = snapshot.directory.people.get(id);
  const now = clock.now();
  const local = now.toZonedDateTimeISO(person ? zoneOf(person, snapshot) : 'UTC');
  const until = local.startOfDay().add({ days: 1 }).toInstant();
  for (let slot = 1; slot <= MOST_A_DAY; slot += 1) {
    if (await turnstile.take(`verify:${id}:${slot}`, now, until)) return true;
  }
  return false;
}
