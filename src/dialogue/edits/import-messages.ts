import type { Form, FormValues, NoticeElement } from '../../chat/form.ts';
import { bold, type Element, type Message, plain, type Span } from '../../chat/message.ts';
import type { ImportOutcome } from '../../edits/import.ts';
import type { ImportPlan } from '../../exchange/imports/imported.ts';
import { isAddition } from '../../exchange/imports/plan-import.ts';
import type { DirectoryChange } from '../../exchange/ports.ts';
import { formFrame, messageFor, namesOf } from '../../lookup/reader.ts';
import { historyButton } from './buttons.ts';
import { differenceSpans, differencesOf } from './differences.ts';
import type { EditAction } from './edit-action.ts';
import { calledIn } from './edit-forms.ts';
import { faultElements } from './import-faults.ts';
import type { View } from './inputs.ts';

/** Slack's inputs hold no more. */
export const MOST_CHARACTERS = 3_000;

/** More changes nobody reads one by one; all of them are counted. */
const MOST_SHOWN = 12;
/** As many buttons as fit in a row. */
const MOST_BUTTONS = 3;

export type ImportAction = Extract<EditAction, { readonly type: 'import-form' }>;

/** The form into which rows are pasted, as it is filled in, with what there is to say above them. */
export function importForm(
  { reader, words }: View,
  action: ImportAction,
  values: FormValues,
  notice: readonly NoticeElement[] = [],
): Form {
  const { rows = '', kind } = values;
  return {
    ...formFrame(
      reader,
      words.text('import.title'),
      words.text(action.shown === undefined ? 'import.look' : 'import.submit'),
      action,
    ),
    ...(notice.length === 0 ? { intro: words.spans('import.intro') } : { notice }),
    fields: [
      {
        type: 'text',
        name: 'rows',
        label: words.text('import.rows'),
        hint: words.text('import.rows-hint'),
        placeholder: words.text('import.rows-example'),
        multiline: true,
        maxLength: MOST_CHARACTERS,
        ...(rows !== '' && { initial: rows }),
      },
      {
        type: 'select',
        name: 'kind',
        label: words.text('import.kind'),
        hint: words.text('import.kind-hint'),
        options: (['people', 'topics'] as const).map((value) => ({
          value,
          label: words.text(`import.${value}`),
        })),
        ...(kind !== undefined && { initial: kind }),
        optional: true,
      },
    ],
  };
}

/** What the rows would change, above the form. `isOther`: it is not any more what was shown before. */
export function previewNotice(view: View, plan: ImportPlan, isOther: boolean): readonly NoticeElement[] {
  const { words } = view;
  const { changes, unchanged, ignored } = plan;
  const next = changes.length === 0 ? 'import.nothing' : 'import.not-yet';
  return [
    ...(isOther ? [textOf(words.spans('import.changed-meanwhile'), 'warning')] : []),
    textOf([bold(words.text('import.would', { ...countsOf(changes), same: unchanged }))]),
    ...changesList(view, changes),
    ...faultElements(view, plan.faults).flatMap((element) => (isNotice(element) ? [element] : [])),
    ...(ignored.length > 0
      ? [textOf(words.spans('import.ignored', { columns: ignored.join(', ') }), 'subtle')]
      : []),
    textOf(words.spans(next)),
  ];
}

/** What was brought in, what stayed out, and how to look at it again. */
export function importedMessage(view: View, { plan, told }: ImportOutcome): Message {
  const { reader, words, snapshot } = view;
  const spans = words.spans('import.done', countsOf(plan.changes));
  const who = namesOf(reader, snapshot, told);
  return messageFor(reader, spans, [
    textOf(spans),
    ...changesList(view, plan.changes),
    ...(who === undefined ? [] : [textOf(words.spans('edit.told', { who }))]),
    ...faultElements(view, plan.faults),
    textOf(words.spans('import.undo-hint'), 'subtle'),
    {
      type: 'buttons',
      buttons: plan.changes.slice(0, MOST_BUTTONS).flatMap((change) => {
        if (change.noun === 'synonyms' || change.noun === 'organization') return [];
        const button = historyButton(view, change.noun, change.id);
        return [{ ...button, label: `${button.label}: ${nameOf(view, change)}` }];
      }),
    },
  ]);
}

function countsOf(changes: readonly DirectoryChange[]) {
  const added = changes.filter(isAddition).length;
  return { added, changed: changes.length - added };
}

function changesList(view: View, changes: readonly DirectoryChange[]): readonly NoticeElement[] {
  if (changes.length === 0) return [];
  const items = changes.slice(0, MOST_SHOWN).map((change) => changeSpans(view, change));
  const rest = changes.length - items.length;
  const more = rest > 0 ? [[plain(view.words.text('list.more', { count: rest }))]] : [];
  return [{ type: 'list', items: [...items, ...more] }];
}

/** “+ Person: Chen Wei”, or “Bob Ortiz: Phone: – → +1 555”. */
function changeSpans(view: View, change: DirectoryChange): readonly Span[] {
  const name = nameOf(view, change);
  if (isAddition(change) && change.noun !== 'synonyms') {
    const noun = view.words.text(`noun.${change.noun}`);
    return [plain('+ '), plain(view.words.text('edit.thing', { noun, thing: name }))];
  }
  const differences = differencesOf(change, view).flatMap((difference, index): readonly Span[] => [
    ...(index === 0 ? [] : [plain('; ')]),
    ...differenceSpans(difference, view),
  ]);
  return [plain(`${name} · `), ...differences];
}

function nameOf(view: View, change: DirectoryChange): string {
  if (change.noun === 'synonyms') return view.words.text('field.synonyms');
  return calledIn(view, change.noun, change.after ?? change.before);
}

function textOf(spans: readonly Span[], tone?: 'warning' | 'subtle'): NoticeElement {
  return { type: 'text', spans, ...(tone && { tone }) };
}

function isNotice(element: Element): element is NoticeElement {
  return element.type !== 'buttons' && element.type !== 'select';
}
