import { useId } from 'preact/hooks';
import { Temporal } from 'temporal-polyfill';
import { useWords } from '../languages/words.ts';
import { SearchField } from '../search-field.tsx';
import type { Search } from '../use-suggestions.ts';
import { Unsupported } from './blocks.tsx';
import { groupsOf, list, optionsOf, record, text } from './payload.ts';
import { wordsOf } from './text.tsx';

/** What one input holds, as it stands in `view.state.values`. */
export type InputState = Readonly<Record<string, unknown>>;

interface InputProps {
  readonly block: Readonly<Record<string, unknown>>;
  readonly value: InputState;
  readonly error: string | undefined;
  readonly timeZone: string;
  readonly search: Search;
  readonly onValue: (value: InputState) => void;
}

/** An input block: label, control, hint, and its error where the submission was answered with one. */
export function Input({ block, value, error, timeZone, search, onValue }: InputProps) {
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
  const optional = block['optional'] === true;
  const set = (next: InputState) => onValue({ type: element['type'], ...next });
  // Boxes are labelled one by one; what is above them names them all.
  const isGroup = element['type'] === 'checkboxes';
  const label = (
    <>
      {wordsOf(block['label'])}
      {optional && !isGroup && <span class="field-optional"> {words.text('form.optional')}</span>}
    </>
  );
  return (
    <div class="field">
      {isGroup ? (
        <p class="field-label" id={`${id}-label`}>
          {label}
        </p>
      ) : (
        <label for={id}>{label}</label>
      )}
      <Control {...{ element, value, control, timeZone, search, optional, set }} />
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
  readonly value: InputState;
  readonly control: {
    readonly id: string;
    readonly 'aria-invalid': boolean;
    readonly 'aria-describedby'?: string;
  };
  readonly timeZone: string;
  readonly search: Search;
  readonly optional: boolean;
  readonly set: (value: InputState) => void;
}

function Control(props: ControlProps) {
  const { element, value, control, timeZone, set } = props;
  switch (element['type']) {
    case 'plain_text_input':
      return <TextControl {...props} />;
    case 'static_select':
      return <SelectControl {...props} />;
    case 'external_select':
    case 'multi_external_select':
      return <SearchControl {...props} />;
    case 'checkboxes':
      return <BoxesControl {...props} />;
    case 'datepicker':
      return (
        <input
          {...control}
          type="date"
          value={text(value['selected_date'])}
          onInput={(event) => set({ selected_date: event.currentTarget.value || null })}
        />
      );
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

function SearchControl({ element, value, control, search, optional, set }: ControlProps) {
  const many = element['type'] === 'multi_external_select';
  const selected = many ? list(value['selected_options']) : [value['selected_option']];
  return (
    <SearchField
      id={control.id}
      describedBy={control['aria-describedby']}
      invalid={control['aria-invalid']}
      placeholder={wordsOf(element['placeholder'])}
      many={many}
      optional={optional}
      chosen={optionsOf(selected).map((option) => ({ label: option.text.text, value: option.value }))}
      search={search}
      onChoose={(chosen) => {
        const options = chosen.map(({ label, value: id }) => {
          return { text: { type: 'plain_text', text: label }, value: id };
        });
        set(many ? { selected_options: options } : { selected_option: options[0] ?? null });
      }}
    />
  );
}

function BoxesControl({ element, value, control, set }: ControlProps) {
  const options = optionsOf(element['options']);
  const ticked = optionsOf(value['selected_options']).map((option) => option.value);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be named by the paragraph above it.
    <div role="group" aria-labelledby={`${control.id}-label`} aria-describedby={control['aria-describedby']}>
      {options.map((option) => (
        <label class="field-box" key={option.value}>
          <input
            type="checkbox"
            aria-invalid={control['aria-invalid']}
            checked={ticked.includes(option.value)}
            onChange={({ currentTarget: { checked } }) => {
              const kept = options.filter((one) => {
                return one.value === option.value ? checked : ticked.includes(one.value);
              });
              set({ selected_options: kept });
            }}
          />
          {option.text.text}
        </label>
      ))}
    </div>
  );
}

function TextControl({ element, value, control, set }: ControlProps) {
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

function SelectControl({ element, value, control, set }: ControlProps) {
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
