import { useId } from 'preact/hooks';
import { Temporal } from 'temporal-polyfill';
import { useWords } from '../languages/words.ts';
import { Unsupported } from './blocks.tsx';
import { groupsOf, record, text } from './payload.ts';
import { wordsOf } from './text.tsx';

/** `view.state.values` of a Slack submission: by block id, then by action id. */
export type InputValues = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>
>;

interface InputProps {
  readonly block: Readonly<Record<string, unknown>>;
  readonly value: Readonly<Record<string, unknown>>;
  readonly error: string | undefined;
  readonly timeZone: string;
  readonly onValue: (blockId: string, actionId: string, value: Readonly<Record<string, unknown>>) => void;
}

/** What a view holds before anybody typed. */
export function initialValues(blocks: readonly Readonly<Record<string, unknown>>[]): InputValues {
  const inputs = blocks.filter((block) => block['type'] === 'input');
  return Object.fromEntries(
    inputs.map((block) => {
      const element = record(block['element']);
      return [text(block['block_id']), { [text(element['action_id'])]: initialValue(element) }];
    }),
  );
}

function initialValue(element: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const type = element['type'];
  switch (type) {
    case 'plain_text_input':
      return { type, value: element['initial_value'] ?? null };
    case 'static_select':
      return { type, selected_option: element['initial_option'] ?? null };
    case 'datetimepicker':
      return { type, selected_date_time: element['initial_date_time'] ?? null };
    default:
      return { type };
  }
}

/** An input block: label, control, hint, and its error where the submission was answered with one. */
export function Input({ block, value, error, timeZone, onValue }: InputProps) {
  const id = useId();
  const words = useWords();
  const element = record(block['element']);
  const hint = wordsOf(block['hint']);
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const control = {
    id,
    ...(describedBy && { 'aria-describedby': describedBy }),
    'aria-invalid': error !== undefined,
  };
  const set = (next: Readonly<Record<string, unknown>>) =>
    onValue(text(block['block_id']), text(element['action_id']), { type: element['type'], ...next });
  return (
    <div class="field">
      <label for={id}>
        {wordsOf(block['label'])}
        {block['optional'] === true && <span class="field-optional"> {words.text('form.optional')}</span>}
      </label>
      <Control element={element} value={value} control={control} timeZone={timeZone} set={set} />
      {error !== undefined && (
        <p class="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      {hint !== '' && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface ControlProps {
  readonly element: Readonly<Record<string, unknown>>;
  readonly value: Readonly<Record<string, unknown>>;
  readonly control: { readonly id: string; readonly 'aria-invalid': boolean };
  readonly timeZone: string;
  readonly set: (value: Readonly<Record<string, unknown>>) => void;
}

function Control({ element, value, control, timeZone, set }: ControlProps) {
  switch (element['type']) {
    case 'plain_text_input':
      return <TextControl element={element} value={value} control={control} set={set} />;
    case 'static_select':
      return <SelectControl element={element} value={value} control={control} set={set} />;
    case 'datetimepicker':
      return (
        <input
          {...control}
          type="datetime-local"
          value={localTime(value['selected_date_time'], timeZone)}
          onInput={(event) => set({ selected_date_time: epochOf(event.currentTarget.value, timeZone) })}
        />
      );
    default:
      return <Unsupported kind="element" type={element['type']} />;
  }
}

function TextControl({ element, value, control, set }: Omit<ControlProps, 'timeZone'>) {
  const maxLength = element['max_length'];
  const shared = {
    ...control,
    value: text(value['value']),
    placeholder: wordsOf(element['placeholder']),
    ...(typeof maxLength === 'number' && { maxLength }),
  };
  // Slack reports an empty field as null.
  const setText = (typed: string) => set({ value: typed === '' ? null : typed });
  return element['multiline'] === true ? (
    <textarea {...shared} rows={4} onInput={(event) => setText(event.currentTarget.value)} />
  ) : (
    <input {...shared} type="text" onInput={(event) => setText(event.currentTarget.value)} />
  );
}

function SelectControl({ element, value, control, set }: Omit<ControlProps, 'timeZone'>) {
  const words = useWords();
  const groups = groupsOf(element);
  const options = groups.flatMap((group) => group.options);
  const chosen = text(record(value['selected_option'])['value']);
  return (
    <select
      {...control}
      value={chosen}
      onChange={(event) => {
        const { value: wanted } = event.currentTarget;
        set({ selected_option: options.find((option) => option.value === wanted) ?? null });
      }}
    >
      <option value="">{wordsOf(element['placeholder']) || words.text('form.choose')}</option>
      {groups.length > 1
        ? groups.map((group) => (
            <optgroup label={group.label ?? ''} key={group.label}>
              {group.options.map((option) => (
                <option value={option.value} key={option.value}>
                  {option.text.text}
                </option>
              ))}
            </optgroup>
          ))
        : options.map((option) => (
            <option value={option.value} key={option.value}>
              {option.text.text}
            </option>
          ))}
    </select>
  );
}

/** Seconds since the epoch as what `datetime-local` holds, in the reader's zone. */
function localTime(epoch: unknown, timeZone: string): string {
  if (typeof epoch !== 'number') return '';
  const at = Temporal.Instant.fromEpochMilliseconds(epoch * 1_000).toZonedDateTimeISO(timeZone);
  return at.toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/** The moment typed, in seconds since the epoch; null while it is incomplete. */
function epochOf(local: string, timeZone: string): number | null {
  if (local === '') return null;
  return Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).epochMilliseconds / 1_000;
}
