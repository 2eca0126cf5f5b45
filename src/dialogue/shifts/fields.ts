import { Temporal } from 'temporal-polyfill';
import type { Action } from '../../chat/actions.ts';
import type { Field, FieldError, Form, FormValues } from '../../chat/form.ts';
import type { TextKey } from '../../chat/languages/texts.ts';
import type { Reply } from '../../chat/reply.ts';
import { TEXT_LIMITS } from '../../directory/limits.ts';
import { isAdmin } from '../../directory/managers.ts';
import type { Person } from '../../directory/model.ts';
import { personId } from '../../kernel/ids.ts';
import type { Interval } from '../../kernel/interval.ts';
import { formFrame, type Reader, wordsFor } from '../../lookup/reader.ts';
import type { Rotation } from '../../rotations/model.ts';
import { isManagerOf } from '../../rotations/requests/permissions.ts';
import type { Context } from '../context.ts';
import type { ShiftAhead } from './ahead.ts';
import { shiftValue } from './ahead.ts';
import type { Desk } from './desk.ts';
import { stretchText } from './messages/parts.ts';

/** The fields of the forms about shifts, by the names in which their values come back. */
export const FIELDS = {
  for: 'for',
  mine: 'mine',
  with: 'with',
  theirs: 'theirs',
  rotation: 'rotation',
  person: 'person',
  nobody: 'nobody',
  instead: 'instead',
  from: 'from',
  until: 'until',
  fromTime: 'from-time',
  untilTime: 'until-time',
  length: 'length',
  reason: 'reason',
  text: 'text',
} as const;

type Title = 'swap' | 'cover' | 'cover-part' | 'take' | 'override' | 'away' | 'note';

/** All of a form but its fields. */
export function frameOf(reader: Reader, title: Title, action: Action): Omit<Form, 'fields'> {
  const words = wordsFor(reader);
  return {
    ...formFrame(reader, words.text(`form.${title}-title`), words.text(`form.${title}-submit`), action),
  };
}

/**
 * On whose behalf, for those who decide for others; nothing for everybody else, unless somebody else is meant: then it is said there that
 * they may not, and nothing is done in their own name.
 */
export function forField(
  { context, actor }: Desk,
  chosen: Person,
  isManager: boolean,
  isLive: boolean,
): readonly Field[] {
  if (!isManager && chosen.id === actor.id) return [];
  const words = wordsFor(context.asker);
  return [
    {
      type: 'search',
      source: 'people',
      name: FIELDS.for,
      label: words.text('form.shift-for'),
      hint: words.text('form.shift-for-hint'),
      initial: chosen.id === actor.id ? [] : [{ label: chosen.name, value: chosen.id }],
      optional: true,
      ...(isLive && { isLive: true as const }),
    },
  ];
}

/** Whether the actor decides for others: in this rotation, or, where none is meant yet, in any. */
export function mayActForOthers({ actor, context }: Desk, rotation: Rotation | undefined): boolean {
  const { directory, rotations } = context.snapshot;
  if (rotation !== undefined) return isManagerOf(actor.id, rotation, directory);
  if (isAdmin(actor.id, directory)) return true;
  return [...rotations.values()].some(({ ownerIds }) => ownerIds.includes(actor.id));
}

/** A list of shifts to choose one from; nothing where there are none, since a list without an entry can't be drawn. */
export function shiftField(
  reader: Reader,
  field: { readonly name: string; readonly label: string; readonly isLive?: true },
  shifts: readonly ShiftAhead[],
  chosen: ShiftAhead | undefined,
): readonly Field[] {
  if (shifts.length === 0) return [];
  const isOfOne = new Set(shifts.map(({ rotation }) => rotation.id)).size === 1;
  const options = shifts.map((each) => {
    const when = stretchText(reader, each.shift);
    return { label: isOfOne ? when : `${each.rotation.name}: ${when}`, value: shiftValue(each) };
  });
  const initial = chosen && shiftValue(chosen);
  const isThere = options.some(({ value }) => value === initial);
  return [{ type: 'select', ...field, options, ...(initial !== undefined && isThere && { initial }) }];
}

/** Why, if one wants to say. */
export function reasonField(reader: Reader, initial: string | undefined): Field {
  const words = wordsFor(reader);
  return {
    type: 'text',
    name: FIELDS.reason,
    label: words.text('form.shift-reason'),
    hint: words.text('form.shift-reason-hint'),
    optional: true,
    maxLength: TEXT_LIMITS.reason,
    ...(initial !== undefined && { initial }),
  };
}

/** A moment. */
export function momentField(
  name: string,
  label: string,
  initial: Temporal.Instant | undefined,
  rest: { readonly hint?: string; readonly optional?: true } = {},
): Field {
  return { type: 'date-time', name, label, ...(initial && { initial }), ...rest };
}

/** What was written into the reason, if anything. */
export function reasonIn(values: FormValues): { readonly reason?: string } {
  const reason = values[FIELDS.reason]?.trim() ?? '';
  return reason === '' ? {} : { reason };
}

/** Somebody chosen in a search field; undefined where nobody is, or the directory has them no more. */
export function personIn({ snapshot }: Context, value: string | undefined): Person | undefined {
  return value === undefined ? undefined : snapshot.directory.people.get(personId(value));
}

/** On whose behalf: the actor's own where nobody is chosen; undefined where the directory has whoever is chosen no more. */
export function forWhom({ context, actor }: Desk, values: FormValues): Person | undefined {
  const chosen = values[FIELDS.for];
  return chosen === undefined ? actor : personIn(context, chosen);
}

/** A moment that was filled in. */
export function momentIn(value: string | undefined): Temporal.Instant | undefined {
  if (value === undefined) return undefined;
  try {
    return Temporal.Instant.from(value);
  } catch {
    // Temporal has no question to ask whether a text is an instant: its RangeError is the answer.
    return undefined;
  }
}

/** What is said in a form that is begun with an end before its beginning. */
export function orderNotice(
  reader: Reader,
  start: Temporal.Instant | undefined,
  end: Temporal.Instant | undefined,
): Pick<Form, 'notice'> {
  if (start === undefined || end === undefined || isInOrder({ start, end })) return {};
  return { notice: [{ type: 'text', spans: wordsFor(reader).spans('form.backwards') }] };
}

/** Whether it ends after it begins. */
export function isInOrder({ start, end }: Interval): boolean {
  return Temporal.Instant.compare(start, end) < 0;
}

type ErrorKey = Extract<TextKey, `form.no-${string}` | 'shift-refuse.person-unknown'>;

/** The field of that name; the first one where the form has none such, as of shifts that nobody has: a fault beside no field is not shown. */
export function fieldOf({ fields }: Form, name: string | undefined): string {
  const field = fields.find((each) => each.name === name) ?? fields[0];
  return field?.name ?? '';
}

/** What is missing, beside its field; the form stays as it was filled in. */
export function missing(
  reader: Reader,
  faults: readonly (readonly [string, ErrorKey])[],
  form: Form,
): readonly Reply[] {
  const words = wordsFor(reader);
  const errors = faults.map(
    ([field, key]): FieldError => ({ field: fieldOf(form, field), text: words.text(key) }),
  );
  return [{ type: 'field-errors', errors, form }];
}
