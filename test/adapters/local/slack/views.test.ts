import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { createGrants } from '../../../../adapters/local/slack/grants.ts';
import { createModals } from '../../../../adapters/local/slack/modals.ts';
import { Refusal } from '../../../../adapters/local/slack/refusal.ts';
import { openView, readView, updateView } from '../../../../adapters/local/slack/view-methods.ts';
import type { WebApiContext } from '../../../../adapters/local/slack/web-api-context.ts';
import { createWorkspace } from '../../../../adapters/local/slack/workspace.ts';

const ALICE = 'U0ALICE01';
const YES = option('Yes', 'true');

describe('an input of a modal', () => {
  it.each([
    ['a search', { type: 'external_select', min_query_length: 0, initial_option: YES }],
    [
      'a search for several',
      { type: 'multi_external_select', initial_options: [YES], max_selected_items: 3 },
    ],
    ['a day', { type: 'datepicker', initial_date: '2024-02-29' }],
    ['a box that is ticked', { type: 'checkboxes', options: [YES], initial_options: [YES] }],
  ])('may be %s', (_what, element) => {
    expect(() => readView(viewOf(element))).not.toThrow();
  });

  it.each([
    ['a search with options of its own', { type: 'external_select', options: [YES] }],
    [
      'a search for several that begins with an empty list',
      { type: 'multi_external_select', initial_options: [] },
    ],
    ['a search for less than nothing', { type: 'external_select', min_query_length: -1 }],
    [
      'an entry whose label is too long',
      { type: 'external_select', initial_option: option('x'.repeat(76), 'x') },
    ],
    [
      'an entry whose value is too long',
      { type: 'external_select', initial_option: option('x', 'x'.repeat(76)) },
    ],
    ['a day that there is not', { type: 'datepicker', initial_date: '2026-02-30' }],
    ['a day with a time', { type: 'datepicker', initial_date: '2026-02-03T10:00' }],
    [
      'a tick on what is not there',
      { type: 'checkboxes', options: [YES], initial_options: [option('No', 'no')] },
    ],
    [
      'eleven boxes',
      { type: 'checkboxes', options: Array.from({ length: 11 }, (_, n) => option('x', `${n}`)) },
    ],
  ])('may not be %s', (_what, element) => {
    expect(() => readView(viewOf(element))).toThrow(Refusal);
  });

  it('may not make a view of more than 250 KB', () => {
    const options = Array.from({ length: 100 }, (_, n) => option('я'.repeat(75), `${n}`));
    const groups = Array.from({ length: 20 }, () => ({ label: YES.text, options }));
    const element = { type: 'static_select', option_groups: groups };
    expect(() => readView(viewOf(element))).toThrow('view_too_large');
  });
});

describe('a modal that is changed', () => {
  it('keeps what is in an input of the same ids, and passes over what the new one begins with', () => {
    const { context, open } = workspace();
    const { id } = open(textView('name', 'First'));
    updateView({ view_id: id, view: textView('name', 'Second') }, context);
    expect(valuesIn(context)).toEqual({ name: { value: { type: 'plain_text_input', value: 'First' } } });
    updateView({ view_id: id, view: textView('name#1', 'Second') }, context);
    expect(valuesIn(context)).toEqual({ 'name#1': { value: { type: 'plain_text_input', value: 'Second' } } });
    updateView({ view_id: id, view: textView('name', 'Third') }, context);
    expect(valuesIn(context)).toMatchObject({ name: { value: { value: 'First' } } });
  });

  it('is changed by who has seen it last, and by nobody once it is closed', () => {
    const { context, open } = workspace();
    const { id, hash } = open(textView('name', 'First'));
    const update = (args: { hash?: string }) =>
      updateView({ view_id: id, view: textView('name', 'Second'), ...args }, context);
    expect(update({ hash }).view).toMatchObject({ id });
    expect(() => update({ hash })).toThrow('hash_conflict');
    expect(update({}).view.hash).not.toBe(hash);
    context.modals.close(ALICE);
    expect(() => update({})).toThrow('not_found');
  });
});

function workspace() {
  const clock = { now: () => Temporal.Instant.from('2026-08-07T07:00:00Z') };
  const grants = createGrants(clock);
  const context: WebApiContext = {
    workspaceId: 'T0',
    name: 'Example',
    workspace: createWorkspace({ accounts: [], channels: [] }, clock),
    modals: createModals(() => undefined),
    grants,
    socketUrl: () => '',
    membersPerPage: () => 10,
    onBotPost: () => undefined,
    onBotEdit: () => undefined,
  };
  return {
    context,
    open: (view: unknown) => openView({ trigger_id: grants.trigger(ALICE), view }, context).view,
  };
}

function valuesIn({ modals }: WebApiContext) {
  const form = modals.form(ALICE);
  return form?.platform === 'slack' ? form.values : undefined;
}

function textView(blockId: string, initial: string) {
  return viewOf({ type: 'plain_text_input', initial_value: initial }, blockId);
}

function viewOf(element: object, blockId = 'field') {
  const words = { type: 'plain_text', text: 'x' };
  return {
    type: 'modal',
    title: words,
    submit: words,
    blocks: [{ type: 'input', block_id: blockId, label: words, element: { action_id: 'value', ...element } }],
  };
}

function option(label: string, value: string) {
  return { text: { type: 'plain_text' as const, text: label }, value };
}
