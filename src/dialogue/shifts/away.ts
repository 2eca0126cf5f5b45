import type { Temporal } from 'temporal-polyfill';
import type { Field, Form, FormValues } from '../../chat/form.ts';
import type { Reply } from '../../chat/reply.ts';
import type { LocalMoment, Person } from '../../directory/model.ts';
import type { Interval } from '../../kernel/interval.ts';
import { notInDirectoryMessage } from '../../lookup/mine-message.ts';
import { wordsFor } from '../../lookup/reader.ts';
import { addTimeOff, removeTimeOff } from '../../shifts/use-cases.ts';
import { folded } from '../duration.ts';
import { spokenIn } from '../moment-words.ts';
import type { Window } from '../window.ts';
import type { ShiftAction } from './action.ts';
import { sayNotAway } from './away-overlap.ts';
import { type Desk, openForm, refreshed, sayTo, updateTo } from './desk.ts';
import {
  FIELDS,
  forField,
  forWhom,
  frameOf,
  isInOrder,
  mayActForOthers,
  missing,
  momentIn,
  orderNotice,
  personIn,
  reasonField,
  reasonIn,
} from './fields.ts';
import { awayMessage, awayUndoneMessage } from './messages/away.ts';
import { type Named, readPerson, type Typed, takeMention, type Words, windowIn, wordsOf } from './reading.ts';
import { fieldRefused, sayRefused } from './refusing.ts';

type AwayFormAction = Extract<ShiftAction, { readonly type: 'away-form' }>;

/** Local days and times as they stand in the form; `until` is the day on which the person is back. */
interface Filled {
  readonly person: Person;
  readonly from?: string;
  readonly until?: string;
  readonly fromTime?: string;
  readonly untilTime?: string;
  readonly reason?: string;
}

/**
 * `away monday to friday`, of oneself or, by those who may, of somebody named: at once; without a time the form asks for it.
 * Undefined where the words speak of something else.
 */
export async function awayWords(desk: Desk, { words, reason }: Typed): Promise<readonly Reply[] | undefined> {
  const { context, actor } = desk;
  const because = reason === undefined ? {} : { reason };
  const own = words.length === 0 ? undefined : windowIn(context, words);
  if (own !== undefined) return putAway(desk, actor, own, because);
  if (words.length === 0) return openForm(awayForm(desk, { person: actor, ...because }));
  const named = takeMention(context, words) ?? readPerson(context, words);
  if (named === undefined) return undefined;
  const { value, rest } = named;
  const window = rest.length === 0 ? undefined : windowIn(context, rest);
  if (window === undefined && (rest.length > 0 || !isMentioned(named, words))) return undefined;
  if (value.person === undefined) {
    return sayTo(context, (reader) => notInDirectoryMessage(reader, { name: value.name }));
  }
  if (window === undefined) return openForm(awayForm(desk, { person: value.person, ...because }));
  return putAway(desk, value.person, window, because);
}

/** A mere name may as well be a topic's. */
function isMentioned({ rest }: { readonly value: Named; readonly rest: Words }, words: Words): boolean {
  return words.length - rest.length === 1 && (words[0]?.startsWith('⟨') ?? false);
}

async function putAway(
  desk: Desk,
  person: Person,
  window: Window,
  because: { readonly reason?: string },
): Promise<readonly Reply[]> {
  const { actor, ports } = desk;
  if (!isInOrder(window)) return openForm(prefilled(desk, person, window, because));
  const moments = momentsOf(desk, person, window);
  const done = await addTimeOff({ personId: person.id, ...moments, ...because, actorId: actor.id }, ports);
  if (!done.ok) return sayNotAway(desk, done.refusal, person, moments);
  return sayAway(await refreshed(desk), done.value);
}

/** Whole days are the person's own, wherever they are; anything else is the moment that was typed. */
function momentsOf(
  { context }: Desk,
  person: Person,
  { start, end, days }: Window,
): { readonly from: LocalMoment; readonly until: LocalMoment } {
  if (days !== undefined) return { from: days.from.toString(), until: days.until.toString() };
  const zone = zoneOf(context.snapshot, person);
  return { from: exactly(start, zone), until: exactly(end, zone) };
}

function exactly(at: Temporal.Instant, timeZone: string): LocalMoment {
  return at
    .toZonedDateTimeISO(timeZone)
    .toString({ timeZoneName: 'never', offset: 'auto', smallestUnit: 'minute' });
}

function zoneOf({ directory }: Desk['context']['snapshot'], person: Person): string {
  return person.timeZone ?? directory.organization.timeZone;
}

/** Opens the form that a button asks for. */
export function pressAwayForm(desk: Desk, action: AwayFormAction): readonly Reply[] {
  const { context, actor } = desk;
  const person = personIn(context, action.personId) ?? actor;
  const [start, end] = [momentIn(action.start), momentIn(action.end)];
  return openForm(prefilled(desk, person, { ...(start && { start }), ...(end && { end }) }, {}));
}

/** The form with what is known of when; whole days without their midnights. */
function prefilled(
  desk: Desk,
  person: Person,
  when: Partial<Interval>,
  because: { readonly reason?: string },
): Form {
  const { asker, snapshot } = desk.context;
  const zone = zoneOf(snapshot, person);
  const [start, end] = [when.start, when.end].map((at) => at?.toZonedDateTimeISO(zone));
  const isOfDays = [start, end].every((at) => at === undefined || at.equals(at.startOfDay()));
  const form = awayForm(desk, {
    person,
    ...(start && { from: start.toPlainDate().toString(), ...(!isOfDays && { fromTime: clock(start) }) }),
    ...(end && { until: end.toPlainDate().toString(), ...(!isOfDays && { untilTime: clock(end) }) }),
    ...because,
  });
  const action: AwayFormAction = {
    type: 'away-form',
    ...(person.id !== desk.actor.id && { personId: person.id }),
    ...(when.start && { start: when.start.toString() }),
    ...(when.end && { end: when.end.toString() }),
  };
  return { ...form, action, ...orderNotice(asker, when.start, when.end) };
}

function clock(at: Temporal.ZonedDateTime): string {
  return at.toPlainTime().toString({ smallestUnit: 'minute' });
}

/** Puts the time off in, or says at its field what is wrong. */
export async function submitAwayForm(desk: Desk, values: FormValues): Promise<readonly Reply[]> {
  const { context, actor, ports } = desk;
  const person = forWhom(desk, values);
  const filled = filledIn(person ?? actor, values);
  const form = awayForm(desk, filled);
  if (person === undefined)
    return missing(context.asker, [[FIELDS.for, 'shift-refuse.person-unknown']], form);
  const { from, until } = filled;
  if (from === undefined) return missing(context.asker, [[FIELDS.from, 'form.no-day']], form);
  if (until === undefined) return missing(context.asker, [[FIELDS.until, 'form.no-day']], form);
  const [fromTime, untilTime] = [timeIn(filled.fromTime), timeIn(filled.untilTime)];
  if (fromTime === null) return missing(context.asker, [[FIELDS.fromTime, 'form.no-time']], form);
  if (untilTime === null) return missing(context.asker, [[FIELDS.untilTime, 'form.no-time']], form);
  const isOfDays = fromTime === undefined && untilTime === undefined;
  if (isOfDays && from === until) return missing(context.asker, [[FIELDS.until, 'form.no-day-back']], form);
  const wanted = {
    personId: person.id,
    from: withTime(from, fromTime),
    until: withTime(until, untilTime),
    actorId: actor.id,
    ...reasonIn(values),
  };
  const done = await addTimeOff(wanted, ports);
  if (done.ok) return sayAway(await refreshed(desk), done.value);
  return fieldRefused(desk, done.refusal, { personId: person.id }, form, {
    'not-allowed': FIELDS.for,
    'person-unknown': FIELDS.for,
    'reason-too-long': FIELDS.reason,
    'from-unreadable': FIELDS.from,
    'until-unreadable': FIELDS.until,
    'ends-before-start': FIELDS.until,
    'of-no-length': FIELDS.until,
    'has-passed': FIELDS.until,
    'too-long': FIELDS.until,
    overlaps: FIELDS.from,
  });
}

function filledIn(person: Person, values: FormValues): Filled {
  const [from, until] = [values[FIELDS.from], values[FIELDS.until]];
  const [fromTime, untilTime] = [values[FIELDS.fromTime]?.trim(), values[FIELDS.untilTime]?.trim()];
  return {
    person,
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(fromTime && { fromTime }),
    ...(untilTime && { untilTime }),
    ...reasonIn(values),
  };
}

/** A time of day as people type it; null where it is none. */
function timeIn(text: string | undefined): Temporal.PlainTime | null | undefined {
  if (text === undefined) return undefined;
  const spoken = spokenIn(wordsOf(folded(text)));
  return spoken?.day === undefined ? (spoken?.time ?? null) : null;
}

function withTime(day: string, time: Temporal.PlainTime | undefined): LocalMoment {
  return time === undefined ? day : `${day}T${time.toString({ smallestUnit: 'minute' })}`;
}

/** The time off goes. */
export async function pressAwayUndo(
  desk: Desk,
  { personId, from, until }: Extract<ShiftAction, { readonly type: 'away-undo' }>,
): Promise<readonly Reply[]> {
  const done = await removeTimeOff({ personId, from, until, actorId: desk.actor.id }, desk.ports);
  if (!done.ok) return sayRefused(desk, done.refusal, { personId });
  const { context, actor } = await refreshed(desk);
  const { snapshot } = context;
  return updateTo(context, (reader) => awayUndoneMessage({ reader, snapshot }, done.value, actor.id));
}

type Away = Extract<Awaited<ReturnType<typeof addTimeOff>>, { readonly ok: true }>['value'];

function sayAway({ context, actor }: Desk, changed: Away): readonly Reply[] {
  const { snapshot } = context;
  return sayTo(context, (reader) => awayMessage({ reader, snapshot }, changed, actor.id));
}

function awayForm(desk: Desk, filled: Filled): Form {
  const { context, actor } = desk;
  const { asker, snapshot } = context;
  const words = wordsFor(asker);
  const reports = [...snapshot.directory.people.values()].some(({ managerId }) => managerId === actor.id);
  const isManager = reports || mayActForOthers(desk, undefined);
  const personId = filled.person.id;
  const action: AwayFormAction = { type: 'away-form', ...(personId !== actor.id && { personId }) };
  const time = (name: string, label: string, initial: string | undefined): Field => ({
    type: 'text',
    name,
    label,
    hint: words.text('form.away-time-hint'),
    placeholder: '09:00',
    optional: true,
    maxLength: 10,
    ...(initial !== undefined && { initial }),
  });
  const day = (name: string, label: string, initial: string | undefined, hint?: string): Field => ({
    type: 'date',
    name,
    label,
    ...(hint !== undefined && { hint }),
    ...(initial !== undefined && { initial }),
  });
  return {
    ...frameOf(asker, 'away', action),
    fields: [
      day(FIELDS.from, words.text('form.away-from'), filled.from),
      day(FIELDS.until, words.text('form.away-until'), filled.until, words.text('form.away-until-hint')),
      time(FIELDS.fromTime, words.text('form.away-from-time'), filled.fromTime),
      time(FIELDS.untilTime, words.text('form.away-until-time'), filled.untilTime),
      reasonField(asker, filled.reason),
      ...forField(desk, filled.person, isManager, false),
    ],
  };
}
