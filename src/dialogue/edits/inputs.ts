import type { Field, FieldError, FormValues } from '../../chat/form.ts';
import type { editsEn } from '../../chat/languages/edits/en.ts';
import type { rotationFormsEn } from '../../chat/languages/rotation-forms/en.ts';
import type { Words } from '../../chat/languages/words.ts';
import { present } from '../../exchange/present.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Snapshot } from '../../lookup/ports.ts';
import { type Reader, wordsFor } from '../../lookup/reader.ts';

/** In whose words a form is drawn and read, and what the ids in it stand for. */
export interface View {
  readonly reader: Reader;
  readonly words: Words;
  readonly snapshot: Snapshot;
}

/** A view of the snapshot for this reader. */
export function viewOf(reader: Reader, snapshot: Snapshot): View {
  return { reader, words: wordsFor(reader), snapshot };
}

/** What one field of a thing is asked with: one input of the form, or several that belong together. */
export interface Input<Thing> {
  /** The names of the form's fields. */
  readonly names: readonly string[];
  /** The field of the thing. */
  readonly of: keyof Thing & FieldName;
  /** What stands in the form's fields for the thing as it is, as a submission would say it. */
  values(thing: Thing, view: View): FormValues;
  draw(values: FormValues, view: View): readonly Field[];
  /** What becomes of a thing by what was filled in, or what is wrong with it. */
  read(values: FormValues, view: View): Result<(thing: Thing) => Thing, readonly FieldError[]>;
}

/** What is in a field is at most so long: Slack's inputs hold no more, and of entries that were chosen Teams' cards not many more. */
const LONGEST = 3_000;
/** What Slack's lists to choose from take as the value of one entry. */
const LONGEST_VALUE = 75;
/** More entries than a list of Slack's has are not to be begun with. */
const MOST_CHOSEN = 100;

/** How a value is written in one field of a form, drawn, and read again. */
export interface Way<Value> {
  write(value: Value, view: View): string;
  draw(field: FieldHead, text: string, view: View): Field;
  /** Of text that is trimmed, and may be empty; what is wrong is said in the reader's words. */
  read(text: string, view: View): Result<Value, string>;
}

/** What all fields of a form have. */
export interface FieldHead {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

type FieldKey = Extract<keyof typeof editsEn, `field.${string}`>;

/** What the fields of things are called, by their names in the model. */
export type FieldName = FieldKey extends `field.${infer Name}` ? Name : never;

/** What explains a field. */
export type HintKey = Extract<
  keyof typeof editsEn | Exclude<keyof typeof rotationFormsEn, 'hint.rotation-people'>,
  `hint.${string}`
>;

/** An input that is one field of the form, by the name of the thing's own. */
export function input<Thing extends object, Key extends keyof Thing & FieldName>(
  key: Key,
  way: Way<Thing[Key] | undefined>,
  hint?: HintKey,
): Input<Thing> {
  return {
    names: [key],
    of: key,
    values: (thing, view) => ({ [key]: way.write(thing[key], view) }),
    draw: (values, view) => [way.draw(headOf(key, view, hint), values[key] ?? '', view)],
    read: (values, view) => {
      const read = way.read(tidy(values[key]), view);
      return read.ok
        ? ok((thing) => withField(thing, key, read.value))
        : refused([{ field: key, text: read.refusal }]);
    },
  };
}

/** The name, label and hint of a field of the form that is called as the thing's own. */
export function headOf(key: FieldName, { words }: View, hint?: HintKey): FieldHead {
  return { name: key, label: words.text(`field.${key}`), ...(hint && { hint: words.text(hint) }) };
}

/** The thing with this in the field; without the field where it is undefined. */
export function withField<Thing extends object, Key extends keyof Thing>(
  thing: Thing,
  key: Key,
  value: Thing[Key] | undefined,
): Thing {
  // What is undefined may only be where the field is optional, which `present` then leaves out; TypeScript can't follow it there.
  return present({ ...thing, [key]: value }) as unknown as Thing;
}

/** A text as it is compared and read: what platforms do to breaks and to the space around a text is no edit. */
export function tidy(text: string | undefined): string {
  return (text ?? '').replace(/\r\n?/g, '\n').trim();
}

/** Whether what stands in the form for the thing can be carried by it whole; what can't is no field of it. */
export function fits<Thing>(one: Input<Thing>, thing: Thing, view: View): boolean {
  const values = one.values(thing, view);
  return one.draw(values, view).every((field) => {
    const text = values[field.name] ?? '';
    if (field.type === 'search') {
      const { initial } = field;
      if (initial.length > MOST_CHOSEN) return false;
      if (initial.some(({ value }) => value.length > LONGEST_VALUE)) return false;
    }
    return text.length <= Math.min(LONGEST, ('maxLength' in field && field.maxLength) || LONGEST);
  });
}

/** What a form makes of a thing. What was left as it stood is not touched, however it is spelt. */
export interface Making<Thing> {
  /** The thing as it is to be, made of what it was when the form was filled. */
  make(base: Thing): Thing;
  /** What was touched when it was last made. */
  touched(): readonly Input<Thing>[];
  /** The same edits on the thing as it is by now. */
  made(current: Thing): Thing;
}

/**
 * Reads a form, all faults at once. What stands in it as it stands for the thing now is no fault, whatever it is: files allow more than
 * forms do.
 */
export function readForm<Thing>(
  inputs: readonly Input<Thing>[],
  values: FormValues,
  view: View,
  current: Thing | undefined,
): Result<Making<Thing>, readonly FieldError[]> {
  const edits = new Map<Input<Thing>, (thing: Thing) => Thing>();
  const faults: FieldError[] = [];
  for (const one of inputs) {
    const read = one.read(values, view);
    if (read.ok) edits.set(one, read.value);
    else if (current === undefined || isTouched(one, current, values, view)) faults.push(...read.refusal);
  }
  if (faults.length > 0) return refused(faults);
  let touched: readonly Input<Thing>[] = [];
  const made = (thing: Thing): Thing =>
    touched.reduce((edited, one) => edits.get(one)?.(edited) ?? edited, thing);
  return ok({
    make: (base) => {
      // What the form could not carry was not in it: that nothing came back of it says nothing.
      touched = inputs.filter(
        (one) => edits.has(one) && fits(one, base, view) && isTouched(one, base, values, view),
      );
      return made(base);
    },
    touched: () => touched,
    made,
  });
}

/** Whether what was filled in differs from what stands in the form for the thing. */
export function isTouched<Thing>(one: Input<Thing>, thing: Thing, values: FormValues, view: View): boolean {
  const before = one.values(thing, view);
  return one.names.some((name) => tidy(before[name]) !== tidy(values[name]));
}
