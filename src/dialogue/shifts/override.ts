import type { Temporal } from 'temporal-polyfill';
import type { Field, Form, FormValues } from '../../chat/form.ts';
import type { Reply } from '../../chat/reply.ts';
import type { Person } from '../../directory/model.ts';
import type { PersonId } from '../../kernel/ids.ts';
import { notInDirectoryMessage } from '../../lookup/mine-message.ts';
import { wordsFor } from '../../lookup/reader.ts';
import type { Rotation } from '../../rotations/model.ts';
import { isManagerOf } from '../../rotations/requests/permissions.ts';
import { finalSchedule } from '../../rotations/schedule/schedule.ts';
import { putIn } from '../../shifts/use-cases.ts';
import { folded } from '../duration.ts';
import type { ShiftAction } from './action.ts';
import { only } from './ahead.ts';
import { type Desk, openForm, peopleOf, refreshed, sayTo } from './desk.ts';
import {
  FIELDS,
  frameOf,
  isInOrder,
  missing,
  momentField,
  momentIn,
  orderNotice,
  personIn,
  reasonField,
  reasonIn,
} from './fields.ts';
import { rotationSpan } from './messages/parts.ts';
import {
  cutAt,
  type Named,
  readNobody,
  readPerson,
  readRotation,
  type Typed,
  type Words,
  windowIn,
} from './reading.ts';
import { fieldRefused, sayRefused } from './refusing.ts';
import { sayOverridden } from './take-over.ts';
import { managedRotations, sayWhichRotation, sayWhoMay } from './which-rotation.ts';

type OverrideFormAction = Extract<ShiftAction, { readonly type: 'override-form' }>;

/** Whom to put in, and when, as far as it is known. */
interface Putting {
  /** Null: nobody is to serve. */
  readonly person?: Person | null;
  readonly start?: Temporal.Instant;
  readonly end?: Temporal.Instant;
  readonly insteadOf?: Person;
  readonly reason?: string;
}

/**
 * `override payroll @bob from … to …`, or `nobody`: at once where all is said, else the form asks for the rest. Undefined where the
 * words speak of something else.
 */
export async function overrideWords(
  desk: Desk,
  { words, reason }: Typed,
): Promise<readonly Reply[] | undefined> {
  const { context } = desk;
  const found = readRotation(context, words);
  if (found === undefined) return words.length === 0 ? askRotation(desk) : undefined;
  const { value: rotation, rest: left } = found;
  if (!isManager(desk, rotation)) return sayRefused(desk, { code: 'not-allowed' }, { rotation });
  const [said, instead] = cutAt(left, INSTEAD) ?? [left, []];
  const { person, stranger, rest } = readWhom(desk, said);
  if (stranger !== undefined) return sayTo(context, (reader) => notInDirectoryMessage(reader, stranger));
  const insteadOf = readPerson(context, withoutLeading(instead))?.value.person;
  const after = insteadOf && withoutLeading(instead).slice(1);
  const window = windowIn(context, rest) ?? (after && windowIn(context, after));
  const putting: Putting = {
    ...(person !== undefined && { person }),
    ...(window && { start: window.start, end: window.end }),
    ...(insteadOf && { insteadOf }),
    ...(reason !== undefined && { reason }),
  };
  if (person === undefined || window === undefined || !isInOrder(window))
    return openForm(overrideForm(desk, rotation, putting));
  const done = await putIn(wantedOf(desk, rotation, person, window, putting), desk.ports);
  if (!done.ok) return sayRefused(desk, done.refusal, { rotation });
  return sayOverridden(await refreshed(desk), rotation.id, done.value);
}

function readWhom(
  { context }: Desk,
  words: Words,
): {
  readonly person?: Person | null;
  readonly stranger?: { readonly name: string | undefined };
  readonly rest: Words;
} {
  const nobody = readNobody(words);
  if (nobody !== undefined) return { person: null, rest: nobody };
  const leading = WITH_WHOM.has(folded(words[0] ?? '')) ? words.slice(1) : words;
  const read: { readonly value: Named; readonly rest: Words } | undefined = readPerson(context, leading);
  if (read === undefined) return { rest: words };
  const { value, rest } = read;
  return value.person === undefined
    ? { stranger: { name: value.name }, rest }
    : { person: value.person, rest };
}

function askRotation(desk: Desk): readonly Reply[] {
  const managed = managedRotations(desk);
  const rotation = only(managed);
  if (rotation !== undefined) return openForm(overrideForm(desk, rotation, {}));
  if (managed.length === 0) return sayWhoMay(desk);
  return sayWhichRotation(desk, managed, ({ id }) => ({ type: 'override-form', rotationId: id }));
}

/** Opens the form that a button asks for. */
export function pressOverrideForm(desk: Desk, action: OverrideFormAction): readonly Reply[] {
  const rotation = desk.context.snapshot.rotations.get(action.rotationId);
  if (rotation === undefined) return sayRefused(desk, { code: 'rotation-unknown' }, {});
  if (!isManager(desk, rotation)) return sayRefused(desk, { code: 'not-allowed' }, { rotation });
  const [start, end] = [momentIn(action.start), momentIn(action.end)];
  return openForm(overrideForm(desk, rotation, { ...(start && { start }), ...(end && { end }) }));
}

/** Puts them in, or says at its field what is wrong. */
export async function submitOverrideForm(
  desk: Desk,
  action: OverrideFormAction,
  values: FormValues,
): Promise<readonly Reply[]> {
  const { context } = desk;
  const rotation = context.snapshot.rotations.get(action.rotationId);
  if (rotation === undefined) return sayRefused(desk, { code: 'rotation-unknown' }, {});
  const chosen = personIn(context, values[FIELDS.person]);
  const person = values[FIELDS.nobody] === 'true' ? null : chosen;
  const [start, end] = [momentIn(values[FIELDS.from]), momentIn(values[FIELDS.until])];
  const insteadOf = personIn(context, values[FIELDS.instead]);
  const putting: Putting = {
    ...(person !== undefined && { person }),
    ...(start && { start }),
    ...(end && { end }),
    ...(insteadOf && { insteadOf }),
    ...reasonIn(values),
  };
  const form = overrideForm(desk, rotation, putting);
  if (start === undefined) return missing(context.asker, [[FIELDS.from, 'form.no-moment']], form);
  if (end === undefined) return missing(context.asker, [[FIELDS.until, 'form.no-moment']], form);
  // Somebody and nobody at once is neither.
  if (person === undefined || (person === null && chosen !== undefined)) {
    return missing(context.asker, [[FIELDS.person, 'form.no-person-or-nobody']], form);
  }
  if (values[FIELDS.instead] !== undefined && insteadOf === undefined) {
    return missing(context.asker, [[FIELDS.instead, 'shift-refuse.person-unknown']], form);
  }
  const done = await putIn(wantedOf(desk, rotation, person, { start, end }, putting), desk.ports);
  if (done.ok) return sayOverridden(await refreshed(desk), rotation.id, done.value);
  return fieldRefused(desk, done.refusal, { rotation }, form, {
    'person-unknown': FIELDS.person,
    'person-deactivated': FIELDS.person,
    'instead-of-oneself': FIELDS.instead,
    'override-ends-before-start': FIELDS.until,
    'override-of-no-length': FIELDS.until,
    'override-has-passed': FIELDS.until,
    'reason-too-long': FIELDS.reason,
  });
}

function wantedOf(
  { actor }: Desk,
  rotation: Rotation,
  person: Person | null,
  { start, end }: { readonly start: Temporal.Instant; readonly end: Temporal.Instant },
  { insteadOf, reason }: Putting,
) {
  return {
    rotationId: rotation.id,
    personId: person === null ? null : person.id,
    interval: { start, end },
    actorId: actor.id,
    ...(insteadOf !== undefined && { insteadOf: insteadOf.id }),
    ...(reason !== undefined && { reason }),
  };
}

function isManager({ context, actor }: Desk, rotation: Rotation): boolean {
  return isManagerOf(actor.id, rotation, context.snapshot.directory);
}

/** A moment has to be shown: Teams has none that is empty. */
const USUAL_HOURS = 2;

function overrideForm(desk: Desk, rotation: Rotation, putting: Putting): Form {
  const { asker } = desk.context;
  const words = wordsFor(asker);
  const { person, start, end, insteadOf, reason } = putting;
  const from = start ?? desk.context.now;
  return {
    ...frameOf(asker, 'override', {
      type: 'override-form',
      rotationId: rotation.id,
      ...(start && { start: start.toString() }),
      ...(end && { end: end.toString() }),
    }),
    ...orderNotice(asker, start, end),
    intro: words.spans('form.override-intro', { rotation: rotationSpan(rotation) }),
    fields: [
      {
        type: 'search',
        source: 'people',
        name: FIELDS.person,
        label: words.text('form.override-person'),
        initial: person ? [{ label: person.name, value: person.id }] : [],
        optional: true,
      },
      {
        type: 'check',
        name: FIELDS.nobody,
        label: words.text('form.override-nobody'),
        initial: person === null,
      },
      momentField(FIELDS.from, words.text('form.shift-from'), from),
      momentField(FIELDS.until, words.text('form.shift-until'), end ?? from.add({ hours: USUAL_HOURS })),
      ...insteadField(desk, rotation, insteadOf),
      reasonField(asker, reason),
    ],
  };
}

/** How far ahead those are looked for who are on duty together. */
const AHEAD_DAYS = 28;

/** Whose place it is, where several are on duty. */
function insteadField({ context }: Desk, rotation: Rotation, chosen: Person | undefined): readonly Field[] {
  const { snapshot, now, asker } = context;
  const ahead = { start: now, end: now.add({ hours: AHEAD_DAYS * 24 }) };
  const together = finalSchedule(snapshot, rotation.id, ahead)
    .filter(({ alongside = [] }) => alongside.length > 0)
    .flatMap(({ personId, alongside = [] }): readonly (PersonId | null)[] => [
      personId,
      ...alongside.map((each) => each.personId),
    ]);
  const ids = [...new Set(together)].filter((id) => id !== null);
  const people = peopleOf(snapshot.directory.people, ids);
  if (people.length === 0) return [];
  const initial = chosen && people.includes(chosen) ? { initial: chosen.id } : {};
  const options = people.map(({ id, name }) => ({ label: name, value: id }));
  const label = wordsFor(asker).text('form.override-instead');
  return [{ type: 'select', name: FIELDS.instead, label, options, optional: true, ...initial }];
}

/** `instead of @bob`, in the five languages: the one word that is said nowhere else. */
const INSTEAD: ReadonlySet<string> = new Set(
  ['instead', 'вместо', 'loc', 'thay', 'lugar', 'vez'].map(folded),
);
const OF: ReadonlySet<string> = new Set(['of', 'de', 'lui', 'cho', 'do', 'da'].map(folded));
const WITH_WHOM: ReadonlySet<string> = new Set(['with', 'by', 'to', 'на', 'cu', 'bằng', 'por'].map(folded));

function withoutLeading(words: Words): Words {
  return OF.has(folded(words[0] ?? '')) ? words.slice(1) : words;
}
