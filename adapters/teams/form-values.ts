import { Temporal } from 'temporal-polyfill';
import type { Field, Form, FormValues, Option } from '../../src/chat/form.ts';
import { CHECK, DATE, TIME } from './form-inputs.ts';

/**
 * What a dialog's inputs hold, as form values. A date and its time become an instant: a local time that a zone change skips or
 * repeats is read as `compatible` reads it, and a date whose time was left empty is the beginning of that day. Empty inputs, and dates
 * no calendar has, are left out.
 */
export function readFormValues(
  inputs: Readonly<Record<string, unknown>>,
  zone: string | undefined,
): FormValues {
  const read = Object.entries(inputs).flatMap(([key, value]): readonly (readonly [string, string])[] => {
    if (typeof value !== 'string' || value === '') return [];
    const moment = nameBefore(DATE, key);
    if (moment !== undefined) {
      const at = instantOf(value, inputs[moment + TIME], zone);
      return at ? [[moment, at]] : [];
    }
    if (nameBefore(TIME, key) !== undefined) return [];
    const check = nameBefore(CHECK, key);
    if (check !== undefined) return value === 'true' ? [[check, value]] : [];
    return [[key, value]];
  });
  return Object.fromEntries(read);
}

function nameBefore(ending: string, key: string): string | undefined {
  return key.endsWith(ending) ? key.slice(0, -ending.length) : undefined;
}

function instantOf(date: string, time: unknown, zone: string | undefined): string | undefined {
  if (zone === undefined) return undefined;
  const at = typeof time === 'string' && time !== '' ? time : '00:00';
  try {
    return Temporal.PlainDateTime.from(`${date}T${at}`).toZonedDateTime(zone).toInstant().toString();
  } catch {
    // A client without a date picker lets people type anything; the form then says that the field is empty.
    return undefined;
  }
}

/** The form with what was typed in place of what it began with; what was left empty is empty. */
export function filledIn(form: Form, values: FormValues): Form {
  return { ...form, fields: form.fields.map((field) => withValue(field, values[field.name])) };
}

function withValue(field: Field, value: string | undefined): Field {
  switch (field.type) {
    case 'text':
      return { ...field, initial: value ?? '' };
    case 'check':
      return { ...field, initial: value === 'true' };
    case 'date':
    case 'select': {
      const { initial: _before, ...rest } = field;
      return { ...rest, ...(value !== undefined && { initial: value }) };
    }
    case 'date-time': {
      const { initial: _before, ...rest } = field;
      return { ...rest, ...readInstant(value) };
    }
    case 'search':
      return { ...field, initial: optionsOf(value, field.initial) };
    default:
      return field satisfies never;
  }
}

function readInstant(value: string | undefined): { readonly initial?: Temporal.Instant } {
  if (value === undefined) return {};
  try {
    return { initial: Temporal.Instant.from(value) };
  } catch {
    // Typed when the field was another kind of one: it is as if it had been left empty.
    return {};
  }
}

/** What was found by typing comes back as its value alone, which is better shown than gone. */
function optionsOf(value: string | undefined, known: readonly Option[]): readonly Option[] {
  const chosen = (value ?? '').split(',').filter((one) => one !== '');
  return chosen.map((one) => known.find((option) => option.value === one) ?? { label: one, value: one });
}
