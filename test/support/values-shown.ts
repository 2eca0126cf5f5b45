import { Temporal } from 'temporal-polyfill';
import type { Field, Form, FormValues } from '../../src/chat/form.ts';

/** What a form gives that is sent off as it was opened: what each of its fields shows. Minutes are the least that people choose. */
export function valuesShown(form: Form): FormValues {
  const shown = form.fields.flatMap((field) => {
    const value = valueShown(field);
    return value ? [[field.name, value] as const] : [];
  });
  return Object.fromEntries(shown);
}

function valueShown(field: Field): string | undefined {
  switch (field.type) {
    case 'text':
    case 'date':
    case 'select':
      return field.initial;
    case 'date-time':
      return field.initial && Temporal.Instant.from(minuteOf(field.initial)).toString();
    case 'check':
      return field.initial ? 'true' : undefined;
    case 'search':
      return field.initial.map(({ value }) => value).join(',');
    default:
      return field satisfies never;
  }
}

function minuteOf(at: Temporal.Instant): string {
  return at.toString({ smallestUnit: 'minute' });
}
