import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';
import type { Hours, Person } from '../../src/directory/model.ts';
import type { PersonId, RotationId } from '../../src/kernel/ids.ts';
import type {
  Cadence,
  LayeredRotation,
  OnDuty,
  Override,
  Rotation,
  TurnRotation,
} from '../../src/rotations/model.ts';
import type { Past } from '../../src/rotations/schedule/history.ts';
import type { ScheduleSource } from '../../src/rotations/schedule/schedule.ts';

/**
 * The rules once more, in the plainest way: Temporal for every date and zone, a walk from the anchor slot by slot, time counted
 * minute by minute. It shares no code with the engine, and is right by being read. Instants are epoch milliseconds.
 */
export interface Naive {
  onDutyAt(at: number): NaiveAnswer;
  backupAt(at: number): PersonId | undefined;
}

export interface NaiveAnswer {
  readonly people: readonly OnDuty[];
  /** Whether nobody is on duty because an override asks for nobody. */
  readonly isAskedFor?: true;
}

/** Somebody's answer within one rotation: the list, and who is behind it. `besides` are those who are on duty in the end. */
interface Part {
  onDutyAt(at: number): NaiveAnswer;
  nextAt(at: number, besides: Besides): PersonId | undefined;
  backupAt(at: number, besides: Besides): PersonId | undefined;
}

type Besides = ReadonlySet<PersonId>;
type Stretch = { readonly start: number; readonly end: number };

const NOBODY: NaiveAnswer = { people: [] };
const NO_PART: Part = { onDutyAt: () => NOBODY, nextAt: () => undefined, backupAt: () => undefined };
const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * Answers for instants before `until`. Time is walked in steps of `step` (a minute), which has to divide every handoff, edge of hours,
 * of holidays and of time off.
 */
export function naive(source: ScheduleSource, id: RotationId, until: number, step = MINUTE): Naive {
  const worlds = worldsOf(source);
  const parts = new Map<ScheduleSource, Part>();
  const partAt = (at: number) => {
    const world = worlds.find((each) => at < each.until);
    if (!world) return NO_PART;
    const part = parts.get(world.source) ?? partOf(world.source, id, Math.min(until, world.until), step);
    parts.set(world.source, part);
    return part;
  };
  return {
    onDutyAt: (at) => partAt(at).onDutyAt(at),
    backupAt: (at) => {
      const besides = new Set(
        partAt(at)
          .onDutyAt(at)
          .people.map(({ personId }) => personId),
      );
      return besides.size === 0 ? undefined : partAt(at).backupAt(at, besides);
    },
  };
}

/** An answer in words, to be compared: `alice rotation, bob stand-in`. */
export function inWords({ people, isAskedFor }: NaiveAnswer): string {
  if (people.length === 0) return isAskedFor ? 'nobody override' : 'nobody none';
  return people.map(({ personId, source }) => `${personId} ${source}`).join(', ');
}

/** What there was between one edit and the next, each as though it had been so for ever. */
function worldsOf(source: ScheduleSource): readonly { until: number; source: ScheduleSource }[] {
  const { directory, rotations, history } = source;
  if (!history) return [{ until: Infinity, source }];
  const edits = [...history.rotations.values(), ...history.people.values(), history.timeZone]
    .flat()
    .map((past) => past.until);
  const ends = [...new Set(edits), Infinity].sort((one, other) => one - other);
  return ends.map((end) => {
    const then = <Value>(past: readonly Past<Value>[] | undefined, now: Value | undefined) => {
      const version = past?.find((each) => each.until >= end);
      return version ? version.value : now;
    };
    const rotationIds = new Set([...rotations.keys(), ...history.rotations.keys()]);
    const people = [...directory.people.values()].map((person): Person => {
      const { timeZone, timeOff, ...rest } = person;
      const was = then(history.people.get(person.id), { ...(timeZone && { timeZone }), timeOff });
      return { ...rest, timeOff: was?.timeOff ?? [], ...(was?.timeZone && { timeZone: was.timeZone }) };
    });
    const organization = {
      ...directory.organization,
      timeZone: then(history.timeZone, directory.organization.timeZone) ?? 'UTC',
    };
    return {
      until: end,
      source: {
        directory: { ...directory, organization, people: new Map(people.map((each) => [each.id, each])) },
        rotations: new Map(
          [...rotationIds].flatMap((id) => {
            const rotation = then(history.rotations.get(id), rotations.get(id));
            return rotation ? [[id, rotation] as const] : [];
          }),
        ),
      },
    };
  });
}

function partOf(source: ScheduleSource, id: RotationId, until: number, step: number): Part {
  const rotation = source.rotations.get(id);
  if (!rotation) return NO_PART;
  const below =
    rotation.type === 'turns'
      ? turnsPart(rotation, source, until, step)
      : layersPart(
          rotation,
          rotation.layers.map((layer) => partOf(source, layer.rotationId, until, step)),
        );
  const timeZone = rotation.timeZone ?? source.directory.organization.timeZone;
  return {
    onDutyAt: overlaid(below.onDutyAt, rotation.overrides, timeZone),
    nextAt: below.nextAt,
    backupAt: backupOf(rotation, source, below, until, step),
  };
}

function overlaid(
  below: Part['onDutyAt'],
  overrides: readonly Override[],
  timeZone: string,
): Part['onDutyAt'] {
  const dated = overrides.map((override) => ({
    ...override,
    start: moment(override.from, timeZone),
    end: moment(override.until, timeZone),
  }));
  return (at) => {
    // Of several for one place the last wins: the ones before it are as if they were not there.
    const last = new Map(dated.filter((each) => holds(each, at)).map((each) => [each.insteadOf, each]));
    let answer = below(at);
    for (const override of dated) {
      if (last.get(override.insteadOf) === override) answer = laidOver(answer, override);
    }
    return answer;
  };
}

function laidOver(answer: NaiveAnswer, { personId, insteadOf }: Override): NaiveAnswer {
  const { people } = answer;
  if (insteadOf !== undefined) {
    if (!people.some((each) => each.personId === insteadOf)) return answer;
    const isThere = people.some((each) => each.personId === personId);
    const left =
      personId === null || isThere
        ? people.filter((each) => each.personId !== insteadOf)
        : people.map((each) =>
            each.personId === insteadOf ? { personId, source: 'override' as const } : each,
          );
    return left.length === 0 ? { people: [], isAskedFor: true } : { people: left };
  }
  if (personId === null) return { people: [], isAskedFor: true };
  const others = people.slice(1).filter((each) => each.personId !== personId);
  return { people: [{ personId, source: 'override' }, ...others] };
}

function layersPart(rotation: LayeredRotation, layers: readonly Part[]): Part {
  const serving = (at: number) => layers.find((layer) => layer.onDutyAt(at).people.length > 0) ?? NO_PART;
  return {
    onDutyAt: (at) => {
      if (rotation.combine !== 'union') return { people: serving(at).onDutyAt(at).people };
      const all = layers.flatMap((layer) => layer.onDutyAt(at).people);
      return {
        people: all.filter(
          (each, place) => all.findIndex((other) => other.personId === each.personId) === place,
        ),
      };
    },
    nextAt: (at, besides) => serving(at).nextAt(at, besides),
    backupAt: (at, besides) => serving(at).backupAt(at, besides),
  };
}

function backupOf(
  rotation: Rotation,
  source: ScheduleSource,
  below: Part,
  until: number,
  step: number,
): Part['backupAt'] {
  const { backup } = rotation;
  if (!backup) return rotation.type === 'layers' ? below.backupAt : () => undefined;
  if (backup.type === 'next') return below.nextAt;
  if (backup.type === 'person') {
    const isAway = awayOf(backup.personId, source);
    return (at, besides) => (besides.has(backup.personId) || isAway(at) ? undefined : backup.personId);
  }
  const other = partOf(source, backup.rotationId, until, step);
  return (at, besides) => {
    const first = other.onDutyAt(at).people.find(({ personId }) => !besides.has(personId));
    return first?.personId;
  };
}

interface Member {
  readonly personId: PersonId;
  isIn(at: number): boolean;
  isAway(at: number): boolean;
}

interface Slot extends Stretch {
  /** From whom on the list of participants is read. */
  readonly lead: number;
  /** How long each has served this year when the slot starts; empty where nobody asks. */
  readonly loads: ReadonlyMap<PersonId, number>;
}

function turnsPart(rotation: TurnRotation, source: ScheduleSource, until: number, step: number): Part {
  const isOpen = openOf(rotation, until);
  const members = rotation.participants.map((participant): Member => {
    const start = participant.from ? moment(participant.from, rotation.timeZone) : -Infinity;
    const end = participant.until ? moment(participant.until, rotation.timeZone) : Infinity;
    const isAway = awayOf(participant.personId, source);
    return { personId: participant.personId, isIn: (at) => holds({ start, end }, at), isAway };
  });
  const lineOf = (slot: Slot) => members.flatMap((_, place) => around(members, slot.lead + place));
  const inSlot = (slot: Slot, at: number): NaiveAnswer =>
    isOpen(at) ? { people: onDuty(rotation, slot, lineOf(slot), at) } : NOBODY;
  const slots = slotsOf(rotation, members, until, step, isOpen, inSlot);
  const slotAt = finderOf(slots);

  return {
    onDutyAt: (at) => {
      const slot = slotAt(at);
      return slot ? inSlot(slot, at) : NOBODY;
    },
    nextAt: (at, besides) => {
      const slot = slotAt(at);
      if (!slot) return undefined;
      const [lead, ...behind] = lineOf(slot);
      return [...behind, ...(lead ? [lead] : [])].find(
        (member) => member.isIn(at) && !member.isAway(at) && !besides.has(member.personId),
      )?.personId;
    },
    backupAt: () => undefined,
  };
}

function onDuty(
  { onDuty: count = 1, balance }: TurnRotation,
  { loads }: Slot,
  line: readonly Member[],
  at: number,
): readonly OnDuty[] {
  const isIn = line.filter((member) => member.isIn(at));
  // Who is on the list twice is on duty once.
  const present = isIn.filter(
    (member, place) => isIn.findIndex((each) => each.personId === member.personId) === place,
  );
  const holders = present.slice(0, count);
  const others = present.slice(count);
  const loadOf = (member: Member) => loads.get(member.personId) ?? 0;
  // Sorting keeps the order of equals.
  const standIns = balance ? [...others].sort((one, other) => loadOf(one) - loadOf(other)) : others;
  return [...holders, ...standIns]
    .filter((member) => !member.isAway(at))
    .slice(0, count)
    .map((member) => ({
      personId: member.personId,
      source: holders.includes(member) ? 'rotation' : 'stand-in',
    }));
}

/** Slot after slot from the anchor: whose turn it is, and what everybody has served by then. */
function slotsOf(
  rotation: TurnRotation,
  members: readonly Member[],
  until: number,
  step: number,
  isOpen: (at: number) => boolean,
  inSlot: (slot: Slot, at: number) => NaiveAnswer,
): readonly Slot[] {
  const handoffs = naiveHandoffs(rotation, Temporal.Instant.fromEpochMilliseconds(until)).map(
    (handoff) => handoff.epochMilliseconds,
  );
  const slots: Slot[] = [];
  let previous = -1;
  let served = new Map<PersonId, number>();
  let yearEnds = endOfYear(handoffs[0] ?? until, rotation.timeZone);
  for (const [index, start] of handoffs.entries()) {
    const order = members.map((_, place) => (previous + 1 + place) % members.length);
    const owner = order.find((each) => members[each]?.isIn(start));
    const end = handoffs[index + 1] ?? until;
    const isWorked = rotation.turns === 'calendar' || walk(start, end, step).some(isOpen);
    if (owner !== undefined && isWorked) previous = owner;
    if (start >= yearEnds) {
      served = new Map();
      yearEnds = endOfYear(start, rotation.timeZone);
    }
    const slot = { start, end, lead: owner ?? order[0] ?? 0, loads: new Map(served) };
    slots.push(slot);
    if (!rotation.balance) continue;
    for (const at of walk(start, Math.min(end, until), step)) {
      if (at === yearEnds) {
        served = new Map();
        yearEnds = endOfYear(at, rotation.timeZone);
      }
      for (const { personId } of inSlot(slot, at).people) {
        served.set(personId, (served.get(personId) ?? 0) + step);
      }
    }
  }
  return slots;
}

function endOfYear(at: number, timeZone: string): number {
  const { year } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  return startOfDay(Temporal.PlainDate.from({ year: year + 1, month: 1, day: 1 }), timeZone);
}

/** All handoffs up to the end, each counted from the anchor, and one beyond. */
export function naiveHandoffs(
  { cadence, startsOn, timeZone }: Pick<TurnRotation, 'cadence' | 'startsOn' | 'timeZone'>,
  until: Temporal.Instant,
): Temporal.Instant[] {
  const end = until.epochMilliseconds;
  const anchor = Temporal.Instant.fromEpochMilliseconds(moment(startsOn, timeZone));
  const local = Temporal.PlainDateTime.from(startsOn);
  const resolve = (when: Temporal.PlainDateTime) => when.toZonedDateTime(timeZone).toInstant();
  const handoffs = [anchor];
  const isPast = () => (handoffs.at(-1)?.epochMilliseconds ?? end) > end;
  for (let step = 1; !isPast() || step < 3; step += 1) {
    if (cadence.type !== 'every') {
      const day = local.add({ days: step });
      if (isMatch(cadence, day.toPlainDate())) handoffs.push(resolve(day));
    } else if (cadence.unit === 'hours') handoffs.push(anchor.add({ hours: cadence.count * step }));
    else handoffs.push(resolve(local.add({ [cadence.unit]: cadence.count * step })));
  }
  return handoffs;
}

function isMatch(cadence: Exclude<Cadence, { type: 'every' }>, date: Temporal.PlainDate): boolean {
  if (cadence.type === 'weekdays') return cadence.weekdays.some((each) => each === date.dayOfWeek);
  if (date.dayOfWeek !== cadence.weekday) return false;
  if (cadence.nth === -1) return date.day + 7 > date.daysInMonth;
  return Math.ceil(date.day / 7) === cadence.nth;
}

/** Within hours, and on no holiday, from the anchor to the end. */
function openOf(
  { startsOn, timeZone, hours, holidays }: TurnRotation,
  until: number,
): (at: number) => boolean {
  const days: Temporal.PlainDate[] = [];
  const last = Temporal.Instant.fromEpochMilliseconds(until)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .add({ days: 3 });
  let day = Temporal.PlainDate.from(startsOn.slice(0, 10)).subtract({ days: 3 });
  for (; Temporal.PlainDate.compare(day, last) < 0; day = day.add({ days: 1 })) days.push(day);

  const windowAt = finderOf(days.flatMap((each) => windowsOn(each, hours ?? [], timeZone)));
  const isHoliday = holidaysOf(holidays ?? []);
  const onHolidays = days.filter(isHoliday).map((each) => ({
    start: startOfDay(each, timeZone),
    end: startOfDay(each.add({ days: 1 }), timeZone),
  }));
  const holidayAt = finderOf(onHolidays);
  return (at) => (hours === undefined || windowAt(at) !== undefined) && holidayAt(at) === undefined;
}

function windowsOn(day: Temporal.PlainDate, hours: Hours, timeZone: string): readonly Stretch[] {
  // A day that the zone leaves out has no windows.
  if (!day.toZonedDateTime({ timeZone }).toPlainDate().equals(day)) return [];
  return hours
    .filter((window) => window.weekdays.some((weekday) => weekday === day.dayOfWeek))
    .map(({ startMinute, endMinute }) => {
      const days = endMinute <= startMinute ? 1 : 0;
      const start = day.toPlainDateTime().add({ minutes: startMinute });
      const end = day.toPlainDateTime().add({ days, minutes: endMinute });
      return {
        start: start.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds,
        end: end.toZonedDateTime(timeZone, { disambiguation: 'later' }).epochMilliseconds,
      };
    });
}

/** For countries whose holidays are whole days. */
function holidaysOf(rules: readonly string[]): (date: Temporal.PlainDate) => boolean {
  const checks = rules.map((rule) =>
    /\d/.test(rule) ? (date: Temporal.PlainDate) => date.toString().endsWith(rule) : holidaysIn(rule),
  );
  return (date) => checks.some((isHoliday) => isHoliday(date));
}

const datesIn = new Map<string, ReadonlySet<string>>();

function holidaysIn(country: string): (date: Temporal.PlainDate) => boolean {
  const library = new Holidays(country, { types: ['public'] });
  return (date) => {
    const key = `${country} ${date.year}`;
    const dates =
      datesIn.get(key) ?? new Set(library.getHolidays(date.year).map((each) => each.date.slice(0, 10)));
    datesIn.set(key, dates);
    return dates.has(date.toString());
  };
}

function awayOf(id: PersonId, { directory }: ScheduleSource): (at: number) => boolean {
  const person = directory.people.get(id);
  const timeZone = person?.timeZone ?? directory.organization.timeZone;
  const stretches = (person?.timeOff ?? []).map(({ from, until }) => ({
    start: moment(from, timeZone),
    end: moment(until, timeZone),
  }));
  return (at) => stretches.some((stretch) => holds(stretch, at));
}

/** The stretch that holds an instant, the last where several do; looked up by the day in UTC, since there may be thousands. */
function finderOf<Item extends Stretch>(stretches: readonly Item[]): (at: number) => Item | undefined {
  const byDay = new Map<number, Item[]>();
  for (const stretch of stretches) {
    for (let day = Math.floor(stretch.start / DAY); day * DAY < stretch.end; day += 1) {
      const onDay = byDay.get(day);
      if (onDay) onDay.push(stretch);
      else byDay.set(day, [stretch]);
    }
  }
  return (at) => byDay.get(Math.floor(at / DAY))?.findLast((stretch) => holds(stretch, at));
}

/** The instants from the first on, before the end, so far apart. */
export function walk(start: number, end: number, step = MINUTE): readonly number[] {
  const instants: number[] = [];
  for (let at = start; at < end; at += step) instants.push(at);
  return instants;
}

function startOfDay(day: Temporal.PlainDate, timeZone: string): number {
  return day.toPlainDateTime().toZonedDateTime(timeZone).epochMilliseconds;
}

/** A local moment, or an instant where the text says its offset. */
function moment(text: string, timeZone: string): number {
  return /Z$|[+-]\d\d:\d\d$/.test(text)
    ? Temporal.Instant.from(text).epochMilliseconds
    : Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).epochMilliseconds;
}

function holds({ start, end }: Stretch, at: number): boolean {
  return start <= at && at < end;
}

function around<Item>(items: readonly Item[], place: number): readonly Item[] {
  const item = items[place % items.length];
  return item === undefined ? [] : [item];
}
