import { Temporal } from 'temporal-polyfill';
import type { Interval } from '../../src/kernel/interval.ts';
import { type Answer, answerFor } from '../../src/lookup/answer.ts';
import type { Route } from '../../src/lookup/contact-chain.ts';
import type { Snapshot } from '../../src/lookup/ports.ts';
import type { PointOfContact } from '../../src/lookup/reach.ts';
import { finalSchedule } from '../../src/rotations/schedule/schedule.ts';

/** Every instant of the year from `now` at which a shift of any rotation begins, by either snapshot, and some between them. */
export function instantsOfYear(
  snapshots: readonly Snapshot[],
  now: Temporal.Instant,
  more: readonly number[],
): readonly Temporal.Instant[] {
  const year: Interval = { start: now, end: now.add({ hours: 24 * 366 }) };
  const borders = snapshots.flatMap((snapshot) =>
    [...snapshot.rotations.keys()].flatMap((id) =>
      finalSchedule(snapshot, id, year).map(({ start }) => start.epochMilliseconds),
    ),
  );
  const length = year.end.epochMilliseconds - now.epochMilliseconds;
  const between = more.map((share) => now.epochMilliseconds + Math.floor(share * length));
  return [...new Set([now.epochMilliseconds, ...borders, ...between])].map((at) =>
    Temporal.Instant.fromEpochMilliseconds(at),
  );
}

/** All that is answered about every topic at the instant, as a text. When a shift began is of the past, and not asked. */
export function answersAt(snapshot: Snapshot, at: Temporal.Instant): readonly string[] {
  return [...snapshot.directory.topics.keys()].map((id) => `${id} ${told(answerFor(snapshot, id, at))}`);
}

function told({ contact, passedOver }: Answer): string {
  return JSON.stringify({
    who: contact && whoOf(contact.who),
    alongside: contact?.alongside?.map(({ id }) => id),
    duty: contact?.duty && [contact.duty.rotation.id, contact.duty.source],
    route: contact && routeOf(contact.route),
    until: contact?.until,
    next: contact?.next && [contact.next.person.id, contact.next.from],
    backup: contact?.backup?.id,
    hours: contact?.hours,
    passedOver: passedOver.map((each) => [each.type, each.backAt]),
  });
}

function routeOf(route: Route): readonly string[] {
  return 'topic' in route ? [route.type, route.topic.id] : [route.type];
}

function whoOf(who: PointOfContact): readonly string[] {
  switch (who.type) {
    case 'person':
      return [who.person.id];
    case 'people':
      return who.people.map(({ id }) => id);
    case 'department':
      return [who.department.id, 'department'];
    default:
      return who satisfies never;
  }
}
