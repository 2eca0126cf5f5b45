import type { FormValues, NoticeElement } from '../../chat/form.ts';
import { plain, type Span } from '../../chat/message.ts';
import type { Author } from '../../directory/author.ts';
import type { Conflict } from '../../edits/save.ts';
import type { Noun, Things } from '../../exchange/things.ts';
import { personSpan } from '../../lookup/reader.ts';
import { bothTexts, differencesIn } from './differences.ts';
import type { FormNoun, ThingForm } from './edit-forms.ts';
import type { Making, View } from './inputs.ts';

/** Who changed something, as they are called here; undefined where nothing is known of them. */
export function authorSpans(
  { reader, snapshot }: View,
  { personId, name }: Author,
): readonly Span[] | undefined {
  const person = personId && snapshot.directory.people.get(personId);
  if (person !== undefined) return [personSpan(reader, person)];
  return name === undefined ? undefined : [plain(name)];
}

/** Who changed the same meanwhile, and of each field how it stands now and what was filled in. */
export function conflictNotice<N extends Noun>(
  view: View,
  noun: N,
  making: Pick<Making<Things[N]>, 'made'>,
  { by, at, current, fields }: Conflict<N>,
): readonly NoticeElement[] {
  const { words } = view;
  const differences = differencesIn(noun, current, making.made(current), view);
  const both = differences.filter(({ field }) => fields.some((one) => one === field));
  return [
    {
      type: 'text',
      tone: 'warning',
      spans: words.spans('edit.conflict', {
        who: authorSpans(view, by) ?? words.text('edit.somebody'),
        at: { type: 'instant', at, style: 'date-time' },
      }),
    },
    {
      type: 'fields',
      fields: both.map(({ field, before, after }) => {
        const [now, yours] = bothTexts(before, after);
        return {
          label: words.text(`field.${field}`),
          value: [
            ...words.spans('edit.now', { value: now }),
            plain('\n'),
            ...words.spans('edit.yours', { value: yours }),
          ],
        };
      }),
    },
  ];
}

/** What the form is filled with then: what was touched as it was filled in, all else as it stands now. */
export function conflictValues<N extends FormNoun>(
  view: View,
  { inputs }: ThingForm<N>,
  making: Making<Things[N]>,
  { current }: Conflict<N>,
  values: FormValues,
): FormValues {
  const touched = making.touched();
  const filled = inputs.map((one) => {
    if (!touched.includes(one)) return one.values(current, view);
    return Object.fromEntries(one.names.map((name) => [name, values[name] ?? '']));
  });
  return Object.assign({}, ...filled);
}
